#!/bin/sh
# Peers that go while answers are on their way leave nothing behind.
# usage: leaving.sh BUILD_FOLDER
exec python3 tests/tools/leaving.py "$1" 6
