"""What the normalizer changes in real benign chat, drawn for a person to judge.

    changed.py draw BENIGN N SEED       a sample of changed tokens, with text
    changed.py rate BENIGN JUDGEMENTS   what the judgements say of the whole

BENIGN is a folder of message lines (*.jsonl.gz). A judgement file has lines
of tab-separated fields and no text: message id, first and past-the-last byte
of the original, evasions undone, "right" or "wrong". What the same original
bytes became is one token, whatever number of words that is.
"""

import glob
import gzip
import json
import os
import random
import subprocess
import sys

PROGRAM = "build/release/chaperone"


def messages(folder):
    for path in sorted(glob.glob(os.path.join(folder, "*.jsonl.gz"))):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                message = json.loads(line)
                text = message["text"].replace("\n", " ").replace("\r", " ")
                yield message["id"], text


def changed(folder):
    """(id, start, end, evasions, before, after) and the number of tokens."""
    chat = list(messages(folder))
    run = subprocess.run(
        [PROGRAM, "normalize", "--json"],
        input="".join(text + "\n" for _, text in chat).encode(),
        stdout=subprocess.PIPE,
        check=True,
    )
    found, n_tokens = [], 0
    for (name, text), line in zip(chat, run.stdout.splitlines()):
        norm = json.loads(line)
        n_tokens += len(norm["tokens"])
        places = {}
        for token in norm["tokens"]:
            if token["changed"]:
                places.setdefault(tuple(token["original"]), []).append(token["text"])
        for (start, end), words in places.items():
            before = text.encode()[start:end].decode(errors="replace")
            undone = ",".join(sorted(norm["undone"]))
            found.append((name, start, end, undone, before, " ".join(words)))
    return found, n_tokens


def draw(folder, n, seed):
    found, n_tokens = changed(folder)
    print(f"# {len(found)} changed of {n_tokens} tokens; {n} drawn with seed {seed}")
    for row in random.Random(seed).sample(found, n):
        print(*row, sep="\t")


def rate(folder, path):
    found, n_tokens = changed(folder)
    now = {row[:3] for row in found}
    right = wrong = gone = 0
    with open(path, encoding="ascii") as lines:
        for line in lines:
            if line.startswith("#"):
                continue
            name, start, end, _, judgement = line.rstrip("\n").split("\t")
            if (name, int(start), int(end)) not in now:
                gone += 1
            elif judgement == "right":
                right += 1
            else:
                wrong += 1
    share = wrong / max(1, right + wrong)
    per = share * len(found) / n_tokens
    print(
        f"{right + wrong} judged: {wrong} wrong ({share:.1%}), {gone} changed no more; "
        f"{len(found)} changed of {n_tokens} tokens; "
        f"wrong: 1 token in {1 / per if per else float('inf'):.0f}"
    )


if __name__ == "__main__":
    if len(sys.argv) == 5 and sys.argv[1] == "draw":
        draw(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
    elif len(sys.argv) == 4 and sys.argv[1] == "rate":
        rate(sys.argv[2], sys.argv[3])
    else:
        sys.exit(__doc__)
