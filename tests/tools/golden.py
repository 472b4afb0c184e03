#!/usr/bin/env python3
"""Compares the figures on generated conversations with eval/golden/*.json.

usage: golden.py [--accept] BUILD_FOLDER

A golden file says how its corpus is generated, the tolerance and the figures.
With --accept the figures are written anew, for a diff that a person reviews.
"""
import json
import os
import subprocess
import sys
import tempfile

GOLDEN = (
    ("eval/golden/validation.json",
     ["--seed", "4", "--pairs", "2000", "--split", "validation"]),
    ("eval/golden/test.json",
     ["--seed", "3", "--pairs", "3000", "--split", "test"]),
)
TOLERANCE = 0.005


def measure(build, generate):
    program = os.path.join(build, "chaperone")
    with tempfile.TemporaryDirectory() as work:
        truth, messages = work + "/truth", work + "/messages"
        subprocess.run([program, "generate", *generate, "--truth", truth,
                        "--messages", messages], check=True)
        run = [program, "eval", "run", "--truth", truth, messages]
        # the totals alone: which test families fail is not for our eyes
        print(subprocess.run(run, check=True, capture_output=True,
                             text=True).stdout.split("\nfamily ")[0])
        said = subprocess.run(run + ["--json"], check=True,
                              capture_output=True, text=True).stdout
    return json.loads(said)


def compare(path, golden, report):
    """Prints each figure; returns the names of those that moved."""
    moved = []
    tolerance = golden.get("tolerance", TOLERANCE)
    if report["messages"] != golden["messages"]:
        print(f"{path}: another corpus: {report['messages']} messages")
        moved.append("messages")
    for name, want in golden["figures"].items():
        got = report["figures"][name]["value"]
        print(f"{path}: {name}: {got:.4f}, golden {want:.4f}")
        if not abs(got - want) <= tolerance:
            moved.append(name)
    return moved


def accept(path, golden, report):
    golden["messages"] = report["messages"]
    for name in golden["figures"]:
        golden["figures"][name] = round(report["figures"][name]["value"], 4)
    with open(path, "w", encoding="utf-8") as f:
        f.write(json.dumps(golden, indent=1) + "\n")


def main():
    arguments = [a for a in sys.argv[1:] if a != "--accept"]
    moved = []
    for path, generate in GOLDEN:
        with open(path, encoding="utf-8") as f:
            golden = json.load(f)
        report = measure(arguments[0], generate)
        moved += [f"{path}: {name}"
                  for name in compare(path, golden, report)]
        if "--accept" in sys.argv:
            accept(path, golden, report)
    if moved and "--accept" not in sys.argv:
        sys.exit("moved beyond the tolerance: " + ", ".join(moved) +
                 "\nif that is what was meant: tests/tools/golden.py "
                 "--accept " + arguments[0])


main()
