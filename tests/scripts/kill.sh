#!/bin/sh
# Twenty kills -9 under load: nothing answered is lost, nothing counts twice.
exec python3 tests/tools/kill.py "$1" 20
