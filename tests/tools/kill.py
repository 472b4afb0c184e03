"""Kills the service at random moments under load and compares it with one
that ran unbroken.

usage: kill.py BUILD_FOLDER KILLS [SEED]

First part: one client, one batch of messages at a time, in order; what was
not answered is sent again with the same ids. In the end the state's digest
and the queue must be those of a service that was never killed, and every
verdict that came as a first one ("scored") must be the same line. Bounds are
small, so that pairs and users keep being evicted, and the journal is short,
so that checkpoints are written all the time.

Second part: the same with nearly all pairs on disk, against a service that has
all in memory.

Third part: eight clients at once, each with its own pairs. The order in
which they are scored is not known, so what must hold is: each pair has
exactly as many messages as were sent to it.
"""
import json
import os
import random
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time

from wire import free_ports

BATCH = 32
START_S = 30
CROWD = 8


class Gone(Exception):
    """The service went away before it answered."""


class Client:
    """nng's req protocol over TCP: a greeting, then lengths and bodies."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), 10)
        self.socket.settimeout(30)
        self.socket.sendall(b"\0SP\0" + struct.pack(">HH", 48, 0))
        if self.read(8)[:4] != b"\0SP\0":
            raise Gone("no greeting")

    def read(self, n):
        parts = b""
        while len(parts) < n:
            part = self.socket.recv(n - len(parts))
            if not part:
                raise Gone("closed")
            parts += part
        return parts

    def send(self, lines):
        body = struct.pack(">I", 0x80000001) + b"\n".join(lines)
        self.socket.sendall(struct.pack(">Q", len(body)) + body)

    def receive(self):
        n = struct.unpack(">Q", self.read(8))[0]
        return self.read(n)[4:].split(b"\n")


class Service:
    running = set()

    def __init__(self, build, data, port, options, env=None):
        self.build, self.data, self.port = build, data, port
        self.options, self.env = options, env
        self.process = None
        self.log = open(data + ".log", "ab")

    def start(self, wait=True):
        self.process = subprocess.Popen(
            [self.build + "/chaperoned", "serve", "--data", self.data,
             "--score-url", "tcp://127.0.0.1:%d" % self.port,
             "--ingest-url", "", "--flags-url", "", "--verdicts-url", "",
             "--http-port", str(self.port + 1)] + self.options,
            stderr=self.log, env=self.env)
        self.running.add(self.process)
        return self.connect() if wait else None

    def connect(self):
        end = time.monotonic() + START_S
        while time.monotonic() < end:
            if self.process.poll() is not None:
                break
            try:
                return Client(self.port)
            except (OSError, Gone):
                time.sleep(0.005)
        with open(self.data + ".log") as log:
            sys.exit("the service does not start:\n" + log.read()[-3000:])

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        if self.process.wait() != 0:
            sys.exit("the service did not stop with 0")

    def ask(self, command, options):
        return subprocess.run(
            [self.build + "/chaperoned", command, "--data", self.data] +
            options, check=True, stdout=subprocess.PIPE).stdout.decode()


def make_stream(build, folder, pairs, rng):
    """Generated conversations, with rooms, groups and edits among them."""
    path = folder + "/messages"
    subprocess.run([build + "/chaperone", "generate", "--seed", "11",
                    "--pairs", str(pairs), "--split", "validation",
                    "--messages", path], check=True,
                   stdout=subprocess.DEVNULL)
    lines = []
    with open(path) as f:
        for n, text in enumerate(f):
            message = json.loads(text)
            lines.append(text.strip().encode())
            if message.get("kind", "message") != "message":
                continue
            draw = rng.randrange(40)
            message["id"] = "more-%d" % n
            if draw == 0:
                message.pop("to", None)
                message["room"] = "lobby"
            elif draw == 1 and "to" in message:
                to = message["to"]
                message["to"] = (to if isinstance(to, list) else [to]) + [
                    "guild-a", "guild-b"]
            elif draw == 2:
                message["kind"] = "edit"
                message["ref"] = json.loads(text)["id"]
            else:
                continue
            lines.append(json.dumps(message).encode())
    return [lines[i:i + BATCH] for i in range(0, len(lines), BATCH)]


def note(verdicts, lines, answers, resent):
    if len(answers) != len(lines):
        sys.exit("%d answers to %d messages: %r" %
                 (len(answers), len(lines), answers[:1]))
    for line, answer in zip(lines, answers):
        status = json.loads(answer)["status"]
        if status == "scored":
            verdicts[json.loads(line)["id"]] = answer
        elif status == "duplicate" and not resent:
            sys.exit("a first message is a duplicate: %r" % answer)
        elif status not in ("noted", "duplicate"):
            sys.exit("not scored: %r" % answer)


def run_unbroken(service, batches):
    verdicts = {}
    client = service.start()
    for lines in batches:
        client.send(lines)
        note(verdicts, lines, client.receive(), False)
    service.stop()
    return verdicts


def kill_at(service, client, lines, rng, ways):
    """Kills at a random moment round a batch; True: it was answered."""
    way = rng.choice(("in flight", "in flight", "answered", "starting"))
    ways[way] = ways.get(way, 0) + 1
    answers = None
    client.send(lines)
    if way == "in flight":
        time.sleep(rng.random() ** 3 * 0.02)
    else:
        answers = client.receive()
    service.kill()
    if way == "starting":
        service.start(wait=False)
        time.sleep(rng.random() * 0.8)
        service.kill()
    return answers


def run_broken(service, batches, kills, rng):
    verdicts, ways = {}, {}
    at = set(rng.sample(range(len(batches)), kills))
    client = service.start()
    for i, lines in enumerate(batches):
        resent = False
        answers = None
        if i in at:
            answers = kill_at(service, client, lines, rng, ways)
            client = service.start()
            resent = True
        if answers is None:
            client.send(lines)
            answers = client.receive()
        note(verdicts, lines, answers, resent)
    service.stop()
    return verdicts, ways


def first_part(build, folder, port, kills, rng):
    options = ["--max-pairs", "640", "--max-actors", "150", "--cold", "0"]
    batches = make_stream(build, folder, 40 + kills * 4, rng)
    serving = options + ["--checkpoint", "1"]
    one = Service(build, folder + "/unbroken", port, serving)
    two = Service(build, folder + "/broken", port, serving)
    expected = run_unbroken(one, batches)
    os.mkdir(two.data, 0o700)
    shutil.copy(one.data + "/key", two.data + "/key")
    got, ways = run_broken(two, batches, kills, rng)
    differ = [i for i in got if got[i] != expected.get(i)]
    if differ:
        sys.exit("%d first verdicts differ, e.g. %r is %r" % (
            len(differ), expected.get(differ[0]), got[differ[0]]))
    digests = [s.ask("digest", options) for s in (one, two)]
    if digests[0] != digests[1]:
        sys.exit("states differ: %s, %s" % tuple(digests))
    queues = [sorted(s.ask("queue", []).split("\n")) for s in (one, two)]
    if queues[0] != queues[1]:
        sys.exit("the queues differ")
    print("%d kills (%s): %d messages, %d first verdicts of %d alike, "
          "%d flagged pairs alike, states alike: %s" % (
              sum(ways.values()),
              ", ".join("%d %s" % (ways[w], w) for w in sorted(ways)),
              sum(len(b) for b in batches), len(got), len(expected),
              sum(" -> " in line for line in queues[0]),
              digests[0].strip()))


def probes(batches):
    """One more message for each pair, to see what is known of it."""
    pairs = set()
    for message in map(json.loads, sum(batches, [])):
        if isinstance(message.get("to"), str):
            pairs.add((message["from"], message["to"]))
    lines = [json.dumps({"id": "probe-%d" % n, "at": 1780000000000, "from": a,
                         "to": b, "text": "see you tomorrow"}).encode()
             for n, (a, b) in enumerate(sorted(pairs))]
    return [lines[i:i + BATCH] for i in range(0, len(lines), BATCH)]


def cold_part(build, folder, port, kills, rng):
    """The same with a tenth of the pairs in memory and all others on disk,
    against one that has all of them in memory: the same verdicts."""
    batches = make_stream(build, folder, 100 + kills * 10, rng)
    batches += probes(batches)
    warm = Service(build, folder + "/warm", port, ["--max-actors", "640"])
    cold = Service(build, folder + "/cold", port,
                   ["--max-actors", "640", "--max-pairs", "64",
                    "--checkpoint", "1"])
    expected = run_unbroken(warm, batches)
    got, ways = run_broken(cold, batches, kills, rng)
    differ = [i for i in got if got[i] != expected.get(i)]
    if differ:
        sys.exit("%d verdicts differ, e.g. %r is %r" % (
            len(differ), expected.get(differ[0]), got[differ[0]]))
    print("%d kills, all but 64 pairs on disk: %d messages, %d first verdicts "
          "of %d as with all in memory" % (
              sum(ways.values()), sum(len(b) for b in batches), len(got),
              len(expected)))


class Sender(threading.Thread):
    """Sends batches one by one, each until it is answered, till it is told."""

    def __init__(self, number, port, over):
        super().__init__(daemon=True)
        self.number, self.port, self.over = number, port, over
        self.counts = {}
        self.n_answered = 0
        self.n_again = 0
        self.wrong = "it did not come to its end"

    def message(self, batch, i):
        a = "a%d-%d" % (self.number, (batch * 7 + i) % 5)
        b = "b%d-%d" % (self.number, i % 3)
        self.counts[a, b] = self.counts.get((a, b), 0) + 1
        return json.dumps({"id": "m%d-%d-%d" % (self.number, batch, i),
                           "at": 1700000000000 + batch * 1000 + i,
                           "from": a, "to": b,
                           "text": "see you at practice"}).encode()

    def send(self, client, lines):
        while True:
            try:
                if client is None:
                    client = Client(self.port)
                client.send(lines)
                return client, client.receive()
            except (OSError, Gone):
                client = None
                self.n_again += 1
                time.sleep(0.02)

    def run(self):
        client, wrong, batch = None, None, 0
        while not self.over.is_set():
            batch += 1
            # fewer messages of a pair in a batch than a pair remembers
            lines = [self.message(batch, i) for i in range(BATCH)]
            client, answers = self.send(client, lines)
            for answer in answers:
                if json.loads(answer)["status"] not in ("scored",
                                                        "duplicate"):
                    wrong = answer
            self.n_answered += len(lines)
        for (a, b), n in self.counts.items():
            last = json.dumps({"id": "last", "at": 1750000000000, "from": a,
                               "to": b, "text": ""}).encode()
            client, answers = self.send(client, [last])
            if json.loads(answers[0]).get("n") != n + 1:
                wrong = answers[0]
        self.wrong = wrong


def second_part(build, folder, port, kills, rng):
    service = Service(build, folder + "/crowd", port,
                      ["--sync", "interval", "--checkpoint", "1"])
    client = service.start()
    over = threading.Event()
    senders = [Sender(i, port, over) for i in range(CROWD)]
    for sender in senders:
        sender.start()
    for _ in range(kills):
        time.sleep(0.05 + rng.random() * 0.3)
        service.kill()
        client = service.start()
    over.set()
    for sender in senders:
        sender.join()
        if sender.wrong is not None:
            sys.exit("lost or counted twice: %r" % sender.wrong)
    del client
    service.stop()
    print("%d kills, %d clients at once: %d messages, each counted once; "
          "%d batches were sent again" % (
              kills, CROWD, sum(s.n_answered for s in senders),
              sum(s.n_again for s in senders)))


def main():
    build, kills = sys.argv[1], int(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else time.time_ns()
    rng = random.Random(seed)
    port = free_ports()
    folder = tempfile.mkdtemp(prefix="chaperone-kill-")
    print("seed %d" % seed, flush=True)
    try:
        first_part(build, folder, port, kills - 2 * (kills // 4), rng)
        cold_part(build, folder, port + 2, kills // 4, rng)
        second_part(build, folder, port + 4, kills // 4, rng)
    finally:
        for process in Service.running:
            process.kill()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
