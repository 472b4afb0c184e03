#!/usr/bin/env python3
"""The design's rules on words, as far as a program can check them.

- No word of tests/tools/words.hashes stands in any file, but for the closed
  lists of the starred signals (each at most 10 entries of bare terms) and
  their examples.
- Families of generated conversations have no line for a starred signal, and
  no positive family lets the target agree.
- Test families are frozen: their hash is the committed one.
- No file of generated conversations is committed, but for the small sample.
"""
import hashlib
import os
import re
import subprocess
import sys

STARRED = ("sexualised_talk", "sextortion", "self_made_images")
SAMPLE = "server/sample.jsonl"
SAMPLE_MAX_LINES = 2000
AGREES = re.compile(
    r"\b(ok i will send|ill send (it|one|a pic)|i sent (it|one)|"
    r"sent you (a|the) (pic|photo)|ok i wont tell|i promise i wont tell|"
    r"ok ill meet|ill be there alone|ok ill come alone)\b")


def digest(word):
    return hashlib.blake2b(
        word.encode(), digest_size=6, person=b"chaperone").hexdigest()


def tracked():
    out = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"],
        capture_output=True, text=True)
    if out.returncode == 0:
        return [f for f in out.stdout.split("\n") if os.path.isfile(f)]
    return [os.path.join(d, f)[2:] for d, _, fs in os.walk(".") for f in fs
            if not d.startswith("./build")]


def starred_file(path):
    name = os.path.splitext(os.path.basename(path))[0]
    return path.startswith("lexicons/") and name in STARRED


def check_words(files, banned):
    seen = 0
    for path in files:
        if starred_file(path) or path.endswith(
            (".inc", ".hashes", ".png", ".filter")
        ):
            continue
        with open(path, encoding="utf-8", errors="replace") as f:
            for number, line in enumerate(f, 1):
                for word in re.findall(r"[a-z]+", line.lower()):
                    seen += 1
                    if digest_of(word) in banned:
                        yield f"{path}:{number}: a word that may not stand here"
    if seen < 50000:
        yield f"only {seen} words were looked at"


CACHE = {}


def digest_of(word):
    if word not in CACHE:
        CACHE[word] = digest(word)
    return CACHE[word]


def check_starred(files):
    for path in files:
        if not starred_file(path) or not path.endswith(".lex"):
            continue
        with open(path, encoding="utf-8") as f:
            body = f.read().split("\n\n", 1)[1]
        entries = [e for e in body.split("\n") if e and e[0] != "#"]
        if len(entries) > 10:
            yield f"{path}: {len(entries)} entries, 10 at most"
        for entry in entries:
            if len(entry.split()) > 6 or re.search(r"[.?!]$", entry):
                yield f"{path}: \"{entry}\" is not a bare term"


def check_families(files):
    n = 0
    for path in files:
        if not path.endswith(".fam"):
            continue
        n += 1
        with open(path, encoding="utf-8") as f:
            text = f.read()
        positive = "\nclass positive\n" in text
        for number, line in enumerate(text.split("\n"), 1):
            if line.startswith("cue ") and line.split()[3] in STARRED:
                yield f"{path}:{number}: a line for a starred signal"
            if positive and line.startswith("\t> ") and \
                    AGREES.search(line.replace("'", "")):
                yield f"{path}:{number}: the target seems to agree"
    if n < 50:
        yield f"only {n} families were looked at"


def check_frozen(files):
    h = hashlib.sha256()
    for path in sorted(f for f in files if f.startswith("eval/families/test/")):
        with open(path, "rb") as f:
            h.update(path.encode() + b"\0" + f.read() + b"\0")
    with open("eval/families/test.sha256", encoding="ascii") as f:
        if f.read().split()[0] != h.hexdigest():
            yield ("eval/families/test: not the frozen files: "
                   + h.hexdigest())


def check_bulk(files):
    for path in files:
        if path.endswith((".jsonl", ".jsonl.gz")) and path != SAMPLE and \
                not path.startswith("tests/"):
            yield f"{path}: generated conversations are not committed"
    if os.path.exists(SAMPLE):
        with open(SAMPLE, encoding="utf-8") as f:
            if sum(1 for _ in f) > SAMPLE_MAX_LINES:
                yield f"{SAMPLE}: longer than a sample"


def main():
    with open("tests/tools/words.hashes", encoding="ascii") as f:
        banned = {line.strip() for line in f if line[0] != "#"}
    files = tracked()
    faults = [fault for check in (
        check_words(files, banned), check_starred(files),
        check_families(files), check_frozen(files), check_bulk(files))
        for fault in check]
    for fault in faults:
        print(fault)
    if not faults:
        print(f"{len(files)} files looked at")
    return 1 if faults else 0


sys.exit(main())
