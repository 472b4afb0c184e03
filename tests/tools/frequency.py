#!/usr/bin/env python3
"""Counts of words and pairs of words for lexicons/<lang>/*.freq, of the words
that the given lists use (so that no name of a person comes along):

    chaperone normalize FILE | frequency.py lexicons/en/*.lex … >talk.freq
    chaperone generate --seed 1 --pairs 6000 --split train |
        frequency.py --messages lexicons/en/*.lex … >chat.freq

out of canonical lines, or of the texts of messages as they are written, each
text once: there `u` is a word, which canonical text has no more."""
import collections
import json
import re
import sys

WHOLE = 10_000_000
LINES = """\
# How often words and pairs of words come up in ordinary chat, for ten
# million words: tests/tools/frequency.py, out of {n:,} words. Entries are
# looked for where they are rarest, and letters without spaces are cut into
# the words that are likeliest."""
MESSAGES = """\
# How often words and pairs of words come up in the training families'
# generated chat, which is younger and less tidy than talk.freq's, for ten
# million words: tests/tools/frequency.py, out of {n:,} words."""


def words_of(text):
    """Lists of words that nothing but a space stands between."""
    return [part.split() for part in re.split(r"[^a-z0-9 ]+", text)]


is_raw = sys.argv[1] == "--messages"
used = set()
for path in sys.argv[1 + is_raw :]:
    with open(path, encoding="utf-8") as f:
        used.update(re.findall(r"[a-z0-9]+", f.read()))
if is_raw:
    texts = {json.loads(line).get("text", "").lower() for line in sys.stdin}
    texts = {text.replace("'", "").replace("\u2019", "") for text in texts}
    runs = [run for text in sorted(texts) for run in words_of(text)]
    least_word, most_words, least_pair, most_pairs = 70, 4000, 70, 8000
else:
    runs = [re.findall(r"[a-z0-9]+", line) for line in sys.stdin]
    least_word, most_words, least_pair, most_pairs = 100, 2500, 150, 6000

words, pairs = collections.Counter(), collections.Counter()
for run in runs:
    words.update(run)
    pairs.update(zip(run, run[1:]))
n = sum(words.values())


def rows(counts, least, most, may):
    """The most frequent ones, as "COUNT what", for ten million words."""
    some = [(c * WHOLE // n, w) for w, c in counts.items() if may(w)]
    some = [row for row in some if row[0] >= least]
    return sorted(some, key=lambda row: (-row[0], row[1]))[:most]


def may_be_word(word):
    return word in used and not (is_raw and not word.isalpha())


print((MESSAGES if is_raw else LINES).format(n=n))
listed = rows(words, least_word, most_words, may_be_word)
for count, word in listed:
    print(count, word)
known = {word for _, word in listed}
for count, pair in rows(
    pairs,
    least_pair,
    most_pairs,
    lambda p: p[0] in known and may_be_word(p[1]),
):
    print(count, *pair)
