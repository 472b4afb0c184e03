#!/usr/bin/env python3
"""Counts of words and pairs of words for lexicons/<lang>/talk.freq, out of
canonical lines, of the words that the given lists use (so that no name of a
person in the lines comes along):
chaperone normalize FILE | frequency.py lexicons/en/*.lex … >talk.freq"""
import collections
import re
import sys

WHOLE = 10_000_000
LEAST_WORD = 100
LEAST_PAIR = 150

used = set()
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as f:
        used.update(re.findall(r"[a-z0-9]+", f.read()))
words, pairs = collections.Counter(), collections.Counter()
for line in sys.stdin:
    found = re.findall(r"[a-z0-9]+", line)
    words.update(found)
    pairs.update(" ".join(p) for p in zip(found, found[1:]))
n = sum(words.values())
for counts in (words, pairs):
    for what in [w for w in counts if not used.issuperset(w.split())]:
        del counts[what]
print("# How often words and pairs of words come up in ordinary chat, for ten")
print("# million words: tests/tools/frequency.py, out of "
      f"{n:,} words. Entries are")
print("# looked for where they are rarest: this changes what matching costs,")
print("# never what matches.")
for counts, least, most in ((words, LEAST_WORD, 2500), (pairs, LEAST_PAIR,
                                                        6000)):
    rows = [(c * WHOLE // n, w) for w, c in counts.most_common(most)]
    for count, what in sorted(rows, key=lambda r: (-r[0], r[1])):
        if count >= least:
            print(count, what)
