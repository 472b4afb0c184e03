#!/bin/sh
# 20,000 mutated frames against a live service; `make test-frames` sends a
# million.
# usage: frames.sh BUILD_FOLDER
exec python3 tests/tools/frames.py "$1" 20000
