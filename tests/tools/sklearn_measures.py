#!/usr/bin/env python3
"""Compares eval/measure and eval/metrics with scikit-learn on seeded cases.

usage: sklearn_measures.py PROGRAM
"""
import math
import subprocess
import sys
import warnings

import numpy
from sklearn import calibration, metrics

TOLERANCE = 1e-9
P = math.log(3) / 89
PRIOR = 1e-4


def draw(rng):
    """Cases with ties, with extreme scores and with rare positives."""
    n = int(rng.integers(20, 3000))
    positive = rng.random(n) < rng.choice([0.5, 0.2, 0.02])
    positive[:2] = [True, False]
    score = rng.normal(size=n) * rng.choice([1, 6]) + 2 * positive
    if rng.random() < 0.5:
        score = numpy.round(score, 1)
    flagged = score >= rng.normal()
    flagged[0] = True
    delay = numpy.where(flagged, rng.integers(1, 300, size=n), 0)
    return score, positive, flagged, delay


def erde(o, positive, flagged, delay):
    late = 1 - 1 / (1 + numpy.exp(delay - o))
    cost = numpy.where(positive, numpy.where(flagged, late, 1),
                       numpy.where(flagged, positive.mean(), 0))
    return cost.mean()


def expected(score, positive, flagged, delay):
    risk = 1 / (1 + numpy.exp(-score))
    want = {
        "precision": metrics.precision_score(positive, flagged),
        "recall": metrics.recall_score(positive, flagged),
        "roc_auc": metrics.roc_auc_score(positive, score),
        "pr_auc": metrics.average_precision_score(positive, score),
        "brier": metrics.brier_score_loss(positive, risk),
        "erde5": erde(5, positive, flagged, delay),
        "erde50": erde(50, positive, flagged, delay),
    }
    for beta in ("0.5", "1", "2", "3"):
        want["f" + beta] = metrics.fbeta_score(
            positive, flagged, beta=float(beta))
    # The same cases, with benign ones weighed so that the prior holds.
    share = positive.mean()
    weight = numpy.where(positive, PRIOR / share, (1 - PRIOR) / (1 - share))
    want["base_precision"] = metrics.precision_score(
        positive, flagged, sample_weight=weight)
    hit = delay[positive & flagged]
    if len(hit):
        penalty = -1 + 2 / (1 + numpy.exp(-P * (hit - 1)))
        want["speed"] = 1 - numpy.median(penalty)
    bins = numpy.searchsorted(numpy.linspace(0, 1, 11)[1:-1], risk)
    shares, risks = calibration.calibration_curve(positive, risk, n_bins=10)
    off = 0
    for at, i in enumerate(numpy.unique(bins)):
        want[f"bin_risk_{i}"] = risks[at]
        want[f"bin_positive_{i}"] = shares[at]
        off += (bins == i).mean() * abs(risks[at] - shares[at])
    want["ece"] = off
    return want


def main():
    warnings.simplefilter("ignore")
    compared = 0
    for seed in range(40):
        cases = draw(numpy.random.default_rng(seed))
        text = "".join(f"{s!r} {int(p)} {int(f)} {d}\n"
                       for s, p, f, d in zip(cases[0].tolist(), *cases[1:]))
        said = subprocess.run([sys.argv[1]], input=text, check=True,
                              capture_output=True, text=True).stdout
        got = dict(line.split() for line in said.splitlines())
        for name, want in expected(*cases).items():
            have = float(got[name])
            if not abs(have - want) <= TOLERANCE:
                sys.exit(f"seed {seed}: {name} is {have!r}, "
                         f"scikit-learn says {want!r}")
            compared += 1
    if compared < 800:
        sys.exit(f"only {compared} figures were compared")
    print(f"{compared} figures agree to {TOLERANCE}")


main()
