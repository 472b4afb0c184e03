#!/usr/bin/env python3
"""The sample's conversation that flags first, once for each hostile name.

Each line of payloads.txt is the suspect in one copy, and stands at the end of
each of the suspect's messages; one more copy has names from right to left, and
ten are of one suspect, more than the graph of a case has room for.
usage: hostile.py SAMPLE SUSPECT OTHER > messages
"""
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sample, suspect, other = sys.argv[1:4]
with open(sample, encoding="utf-8") as f:
    lines = [json.loads(line) for line in f]
talk = [m for m in lines if isinstance(m.get("to"), str)
        and {m["from"], m["to"]} == {suspect, other}]
with open(os.path.join(HERE, "payloads.txt"), encoding="utf-8") as f:
    names = [(p, f"t-{i}", p + " ") for i, p in enumerate(f.read().splitlines())]
names.append(("שרה", f"t-{len(names)}", "יום טוב"))
names += [("many", "דנה" if i == 0 else f"h-{i}-{'long' * 3 * i}", "")
          for i in range(10)]
for i, (name, to, more) in enumerate(names):
    who = {suspect: name, other: to}
    for m in talk:
        said = dict(m, id=f"x-{i}-{m['id']}", conversation=f"x-{i}",
                    to=who[m["to"]])
        said["from"] = who[m["from"]]
        if m["from"] == suspect and m.get("text"):
            said["text"] = m["text"] + " " + more
        print(json.dumps(said))
