"""Lets each call of the service's own code that writes, syncs, renames, makes,
forks or allocates after the start fail once, each in a run of its own.

usage: fault.py BUILD_FOLDER PRELOAD_LIBRARY

What must hold of each run: the service goes on; every message is scored in the
end, where it was answered "busy" or "unscored: out of memory" by sending it
again; so is what comes over HTTP (messages, decisions, a reload), with the
reason. Where it was memory, a connection may end instead, and what had no answer
is sent again over another. Where it was not memory, the state that is on the
disk after kill -9 is that of a run without a failure, and so are the events,
which a webhook's receiver has too, each once. The last but one is a disk that is
full for a while: requests are refused with the reason, and then go on. At the
very end somebody else holds the queue.
"""
import http.client
import json
import mmap
import os
import random
import shutil
import sqlite3
import struct
import sys
import tempfile
import time

import kill
from feed import ask, ask_events
from hook import Receiver, secret_file
from wire import free_ports

PAIRS = 320  # enough for several checkpoints
SITES_MAX = 500
HEAD = 20
SITE = 32
MEMORY = ("malloc", "calloc", "realloc", "aligned_alloc")


class Control:
    def __init__(self, path):
        size = HEAD + 4 + SITES_MAX * SITE
        with open(path, "wb") as f:
            f.write(bytes(size))
        with open(path, "r+b") as f:
            self.memory = mmap.mmap(f.fileno(), size)

    def arm(self, place, times=1):
        """Counts from now on; with a place of 0 nothing fails."""
        struct.pack_into("<IIII", self.memory, 0, 1, place, times, 0)

    def disarm(self):
        struct.pack_into("<I", self.memory, 0, 0)

    def failed(self):
        return struct.unpack_from("<I", self.memory, 12)[0]

    def sites(self):
        n = struct.unpack_from("<I", self.memory, 16)[0]
        found = []
        for i in range(n):
            place, call = struct.unpack_from(
                "<Q24s", self.memory, HEAD + 4 + i * SITE)
            found.append((place, call.rstrip(b"\0").decode()))
        return found


def ask_until_scored(service, client, lines, counts, memory):
    """Sends what was refused again; what came as a duplicate is in. Only where
    memory fails may the connection end without a word: then over another one,
    which is returned."""
    for _ in range(60):
        try:
            client.send(lines)
            answers = [json.loads(a) for a in client.receive()]
        except (OSError, kill.Gone):
            if not memory:
                raise
            counts["hung up"] += 1
            client = service.connect()
            continue
        if len(answers) == 1 and answers[0]["status"] == "busy":
            counts["busy"] += 1
            counts["why"] = answers[0]["error"]
            time.sleep(answers[0]["retry_ms"] / 1000)
            continue
        if len(answers) != len(lines) and len(answers) == 1 and \
                "out of memory" in answers[0].get("error", ""):
            counts["unscored"] += 1
            continue
        if len(answers) != len(lines):
            sys.exit("%d answers to %d messages: %r" % (
                len(answers), len(lines), answers[:1]))
        counts["pairs"].update(
            (a["suspect"], ({a["from"], a["to"]} - {a["suspect"]}).pop())
            for a in answers if a.get("level") in ("review", "urgent"))
        again = [i for i, a in enumerate(answers)
                 if a["status"] not in ("scored", "duplicate", "noted")]
        for i in again:
            if "out of memory" not in answers[i]["error"]:
                sys.exit("refused without a reason: %r" % answers[i])
        counts["unscored"] += len(again)
        lines = [lines[i] for i in again]
        if not lines:
            return client
    sys.exit("never scored: %r" % answers[:1])


def ask_until(port, path, body, counts, memory):
    """Over HTTP: what was refused is asked again; it says why. Only where
    memory fails may the connection end without a word."""
    for _ in range(60):
        try:
            status, text = ask(port, "GET" if body is None else "POST", path,
                               None if body is None else json.dumps(body),
                               {"Content-Type": "application/json"})
        except (OSError, http.client.HTTPException) as gone:
            if not memory:
                sys.exit("%s: %r" % (path, gone))
            counts["hung up"] += 1
            continue
        if status == 200 and "out of memory" not in text:
            return text
        if status not in (200, 409, 500, 503) or "error" not in text:
            sys.exit("%s: %d %s" % (path, status, text[:300]))
        counts["refused"] += 1
        time.sleep(0.1)
    sys.exit("%s: refused to the end" % path)


def do_the_rest(port, n, counts, memory):
    """What else a service does: the nth time."""
    suspect, other = min(counts["pairs"])
    score = {"id": "http-%d" % n, "at": 1700000000000 + n, "from": "u-http",
             "to": "v-http", "text": "same time tomorrow"}
    ask_until(port, "/v1/score", score, counts, memory)
    ask_until(port, "/v1/decisions", {
        "kind": "decision", "id": "d-%d" % n, "by": "mod-1",
        "suspect": suspect, "other": other, "verdict": "watch",
        "reason": "family"}, counts, memory)
    ask_until(port, "/v1/reload", {}, counts, memory)
    for path in ("/metrics", "/healthz", "/readyz"):
        ask_until(port, path, None, counts, memory)


def what_happened(port, receiver):
    """The events, which the receiver has too."""
    for _ in range(200):
        try:
            events, _ = ask_events(port)
            break
        except (AssertionError, OSError, http.client.HTTPException):
            time.sleep(0.05)
    else:
        sys.exit("no events to the end")
    if not receiver.wait_for(len(events)):
        sys.exit("the receiver has %d events of %d" % (
            len(set(receiver.numbers())), len(events)))
    got = {e["event"]: e for e in receiver.taken}
    if [got[e["event"]] for e in events] != events:
        sys.exit("the receiver has other events")
    for e in events:
        e.pop("at", None)  # the clock's
        e.pop("decided_at", None)
    return events


def run(build, folder, library, control, batches, place, times=1,
        memory=False):
    data = folder + "/data"
    shutil.rmtree(data, ignore_errors=True)
    os.mkdir(data, 0o700)
    shutil.copy(folder + "/key", data + "/key")
    if os.path.exists(data + ".log"):
        os.unlink(data + ".log")
    env = dict(os.environ, LD_PRELOAD=library,
               FAULT_CONTROL=folder + "/control")
    port = free_ports()
    receiver = Receiver(port + 2)
    service = kill.Service(build, data, port, [
        "--checkpoint", "1", "--lexicons", "lexicons",
        "--webhook-url", "http://127.0.0.1:%d/" % (port + 2),
        "--webhook-secret-file", secret_file(folder)], env)
    counts = {"busy": 0, "unscored": 0, "refused": 0, "hung up": 0,
              "why": "", "pairs": set()}
    client = service.start()
    control.arm(place, times)
    try:
        for n, lines in enumerate(batches):
            client = ask_until_scored(
                service, client, lines, counts, memory)
            if n % (len(batches) // 3) == len(batches) // 3 - 1:
                do_the_rest(port + 1, n, counts, memory)
        time.sleep(0.1)  # a checkpoint that is being written
        events = what_happened(port + 1, receiver)
    except (OSError, kill.Gone):
        sys.exit("the service is gone")
    control.disarm()
    service.kill()
    receiver.end()
    return (service.ask("digest", []), events), counts


def count_flags(service):
    return int(service.ask("queue", []).strip().split("\n")[-1].split()[0])


def run_locked(build, folder, batches):
    """Somebody holds the queue: messages are kept and answered all the same,
    and their rows come into it afterwards, once each."""
    data = folder + "/data"
    shutil.rmtree(data)
    service = kill.Service(build, data, free_ports(), [])
    client = service.start()
    holder = sqlite3.connect(data + "/flags.sqlite", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    pairs = set()
    for lines in batches:
        client.send(lines)
        for answer in map(json.loads, client.receive()):
            if answer.get("level") in ("review", "urgent"):
                other = {answer["from"], answer["to"]} - {answer["suspect"]}
                pairs.add((answer["suspect"], other.pop()))
    if count_flags(service) != 0:
        sys.exit("the queue was not held")
    holder.execute("ROLLBACK")
    for _ in range(100):
        if count_flags(service) > 0:
            break
        time.sleep(0.1)
    found = count_flags(service)
    service.stop()
    if found != len(pairs) or not pairs:
        sys.exit("%d rows of %d flags" % (found, len(pairs)))
    return found


def main():
    build, library = sys.argv[1], os.path.abspath(sys.argv[2])
    folder = tempfile.mkdtemp(prefix="chaperone-fault-")
    control = Control(folder + "/control")
    small = kill.make_stream(build, folder, PAIRS, random.Random(1))
    batches = [sum(small[i:i + 8], []) for i in range(0, len(small), 8)]
    with open(folder + "/key", "wb") as key:
        key.write(bytes(range(32)))
    os.chmod(folder + "/key", 0o600)
    try:
        plain, _ = run(build, folder, library, control, batches, 0)
        sites = control.sites()
        n_failed = 0
        for place, call in sites:
            print("%6x %s" % (place, call), end=" ", flush=True)
            state, counts = run(build, folder, library, control, batches,
                                place, memory=call in MEMORY)
            n_failed += control.failed()
            print("failed %d: %d busy, %d unscored, %d refused, %d hung up"
                  % (control.failed(), counts["busy"], counts["unscored"],
                     counts["refused"], counts["hung up"]))
            if call not in MEMORY and state != plain:
                sys.exit("another state: %s, not %s" % (state, plain))
        place = next(p for p, call in sites if call == "pwrite")
        state, counts = run(
            build, folder, library, control, batches, place, 20)
        if state != plain or "No space left" not in counts["why"]:
            sys.exit("a full disk: %r, %s" % (counts, state))
        print("%d sites, %d failures; a disk that was full 20 times: "
              "%d times busy, then on" % (
                  len(sites), n_failed, counts["busy"]))
        print("a queue that was held by another: %d flags in it afterwards" %
              run_locked(build, folder, batches))
        if n_failed < len(sites) * 9 // 10:
            sys.exit("too few of the sites were reached again")
    finally:
        for process in kill.Service.running:
            process.kill()
        shutil.rmtree(folder)


main()
