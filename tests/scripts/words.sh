#!/bin/sh
# Which words may stand in the repository: see tests/tools/words.py.
exec python3 tests/tools/words.py
