"""Counts pairs of benign chat by the highest level they reached."""
import collections
import json
import math
import sys

LEVELS = ["none", "watch", "review", "urgent"]


def wilson(k, n, z=1.96):
    p = k / n
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return max(0, middle - half), middle + half


messages = sum(1 for _ in open(sys.argv[1], "rb"))
status = collections.Counter()
highest, last = {}, {}
for line in open(sys.argv[2], encoding="utf-8"):
    verdict = json.loads(line)
    status[verdict["status"]] += 1
    if "level" not in verdict:
        continue
    pair = tuple(sorted((verdict["from"], verdict["to"])))
    level = LEVELS.index(verdict["level"])
    if level > highest.get(pair, -1):
        highest[pair] = level
        last[pair] = verdict
answers = sum(status.values())
print(f"{messages} messages sent, {answers} answered:",
      ", ".join(f"{n} {name}" for name, n in sorted(status.items())))
count = collections.Counter(highest.values())
n = len(highest)
for level in range(1, 4):
    k = sum(count[i] for i in range(level, 4))
    low, high = wilson(k, n)
    print(f"{k} of {n} pairs reached {LEVELS[level]} or above: "
          f"{100 * k / n:.3f} % (95 %: {100 * low:.3f} to {100 * high:.3f})")
for pair, level in sorted(highest.items()):
    if level >= 2:
        why = ", ".join(f"{r['signal']} {r['points']:+.2f}"
                        for r in last[pair].get("why", [])[:5])
        print(f"  {LEVELS[level]}: {' '.join(pair)}: {why}")
sys.exit(0 if answers == messages else 1)
