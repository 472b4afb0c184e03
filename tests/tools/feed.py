"""What goes out of the service besides answers, as those outside see it.

usage: feed.py BUILD_FOLDER PORT PART...     parts: feed, old, slow, kills, stream,
                                             decisions, refused, labels
"""
import http.client
import json
import os
import random
import shutil
import socket
import sqlite3
import struct
import subprocess
import sys
import tempfile
import threading
import time

import kill

KILLS = 8


def check(what, holds, detail=""):
    print("%s %s" % ("ok  " if holds else "FAIL", what))
    if not holds:
        print("     %.2000r" % (detail,))
        sys.exit(1)


class Subscriber(threading.Thread):
    """Gathers frames of a pub socket, connecting anew where it is gone."""

    def __init__(self, port, is_slow=False):
        super().__init__(daemon=True)
        self.port, self.frames, self.ends = port, [], False
        self.is_connected = threading.Event()
        self.may_read = threading.Event()
        if not is_slow:
            self.may_read.set()
        self.is_slow = is_slow
        self.start()

    def read(self, s, n):
        parts = b""
        while len(parts) < n:
            part = s.recv(n - len(parts))
            if not part:
                raise OSError
            parts += part
        return parts

    def listen(self):
        s = socket.socket()
        if self.is_slow:
            s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        s.settimeout(20)
        s.connect(("127.0.0.1", self.port))
        s.sendall(b"\0SP\0\0\x21\0\0")
        self.read(s, 8)
        time.sleep(0.1)  # until the service knows it
        self.is_connected.set()
        self.may_read.wait()
        while True:
            n = struct.unpack(">Q", self.read(s, 8))[0]
            self.frames.append(self.read(s, n))

    def run(self):
        while not self.ends:
            try:
                self.listen()
            except OSError:
                time.sleep(0.005)

    def lines(self):
        return [json.loads(f) for f in list(self.frames)]

    def events(self):
        return [line for line in self.lines() if "event" in line]

    def marks(self):
        return [line for line in self.lines() if "newest" in line]

    def wait_for(self, holds, for_s=60):
        end = time.monotonic() + for_s
        while not holds(self):
            if time.monotonic() > end:
                return False
            time.sleep(0.02)
        return True


def ask(port, method, path, body=None, headers=None):
    c = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    c.request(method, path, body, headers or {})
    answer = c.getresponse()
    return answer.status, answer.read().decode()


def ask_events(port, after=0, most=None):
    """All behind `after`, asked as a client would, and the last mark."""
    events = []
    while True:
        status, text = ask(port, "GET", "/v1/events?after=%d%s" % (
            after, "&most=%d" % most if most else ""))
        assert status == 200, (status, text)
        lines = [json.loads(line) for line in text.splitlines()]
        mark = lines.pop()
        events += lines
        after = lines[-1]["event"] if lines else after
        if after >= mark["newest"] or not lines:
            return events, mark


def generated(build, folder, seed, pairs, split="validation"):
    path, truth = folder + "/messages", folder + "/truth"
    subprocess.run([build + "/chaperone", "generate", "--seed", str(seed),
                    "--pairs", str(pairs), "--split", split, "--messages",
                    path, "--truth", truth], check=True,
                   stdout=subprocess.DEVNULL)
    with open(path, "rb") as f:
        return [line.strip() for line in f]


def send_all(client, lines, batch=kill.BATCH):
    answers = []
    for i in range(0, len(lines), batch):
        client.send(lines[i:i + batch])
        answers += [json.loads(a) for a in client.receive()]
    return answers


def in_order(events, first=1):
    return [e["event"] for e in events] == list(
        range(first, first + len(events)))


class Place:
    """A data folder and a service on ports of its own."""

    def __init__(self, build, port, options=()):
        self.folder = tempfile.mkdtemp()
        self.build, self.port = build, port
        self.http, self.pub = port + 1, port + 2
        self.service = kill.Service(
            build, self.folder + "/data", port,
            ["--flags-url", "tcp://127.0.0.1:%d" % self.pub] + list(options))

    def subscriber(self, **how):
        s = Subscriber(self.pub, **how)
        s.is_connected.wait(20)
        return s

    def database(self):
        return sqlite3.connect(self.folder + "/data/flags.sqlite")

    def end(self):
        self.service.stop()
        shutil.rmtree(self.folder)


def feed_part(build, port):
    p = Place(build, port)
    lines = generated(build, p.folder, 7, 120)
    client = p.service.start()
    live = p.subscriber()
    check("a mark comes by itself", live.wait_for(lambda s: s.marks()))
    check("of a sequence that has not begun",
          live.marks()[0] == {"newest": 0, "first": 1}, live.marks())
    scored = send_all(client, lines)
    asked, mark = ask_events(p.http)
    check("asked, there are events, numbered from 1",
          len(asked) > 20 and in_order(asked), asked[-1:])
    check("and the mark says where they end",
          mark == {"newest": len(asked), "first": 1}, mark)
    check("a subscriber gets the same",
          live.wait_for(lambda s: len(s.events()) == len(asked)) and
          live.events() == asked, live.events()[-1:])
    flags = [e for e in asked if e["kind"] == "flag"]
    moved = [e for e in asked if e["kind"] == "level"]
    raised = {(v["from"], v["to"], v["suspect"]) for v in scored
              if v["status"] == "scored" and v["level"] in ("review", "urgent")}
    check("each flagged pair has an event",
          {(e["verdict"]["suspect"]) for e in flags} ==
          {s for _, _, s in raised}, len(flags))
    order = ("none", "watch", "review", "urgent")
    check("flags rise", all(
        order.index(e["level"]) >= 2 and e["open"] and
        e["level"] != e["was"] for e in flags), flags[:2])
    check("levels move", moved != [] and all(
        e["level"] != e["was"] for e in moved), moved[:2])
    check("some fall", any(
        order.index(e["level"]) < order.index(e["was"]) for e in moved))
    send_all(client, lines)
    check("what is sent again is no event",
          ask_events(p.http)[1]["newest"] == len(asked))
    check("a few at a time", ask_events(p.http, 3, 2)[0] == asked[3:])
    check("none behind the end", ask_events(p.http, 10**9) == ([], mark))
    for query, field in (("after=x", "after"), ("after=-1", "after"),
                         ("most=0", "most"), ("most=10001", "most")):
        status, text = ask(p.http, "GET", "/v1/events?" + query)
        check("refused: " + query, status == 400 and
              json.loads(text)["error"].startswith(field + ": "), text)
    for name, value in (("Origin", "http://example.org"), ("Host", "x.org"),
                        ("Host", "127.x.org"), ("Host", "localhost.x.org"),
                        ("Sec-Fetch-Site", "cross-site")):
        status, text = ask(p.http, "GET", "/v1/events", None, {name: value})
        check("not for browsers: %s %s" % (name, value), status == 403, text)
    check("localhost is this machine", ask(
        p.http, "GET", "/v1/events", None, {"Host": "localhost:1"})[0] == 200)
    check("asking is a GET", ask(p.http, "POST", "/v1/events", "")[0] == 404)
    stored = b"".join(row[0] for row in p.database().execute(
        "SELECT sealed FROM event"))
    check("nothing of an event stands in clear",
          b"verdict" not in stored and b"flag" not in stored and
          flags[0]["verdict"]["suspect"].encode() not in stored)
    p.end()


def old_part(build, port):
    """Events expire from the front; numbers go on."""
    p = Place(build, port, ["--feed-days", "2"])
    lines = generated(build, p.folder, 5, 120)
    half = len(lines) // 2
    send_all(p.service.start(), lines[:half])
    before, _ = ask_events(p.http)
    p.service.stop()
    with p.database() as db:
        db.execute("UPDATE event SET at = at - 3 * 86400000"
                   " WHERE number <= 5 OR number = 9")
    p.service.start()
    end = time.monotonic() + 60
    while ask_events(p.http)[1]["first"] == 1 and time.monotonic() < end:
        time.sleep(0.1)
    after, mark = ask_events(p.http)
    check("old events go, from the front", mark["first"] == 6 and
          after == before[5:], mark)
    with p.database() as db:
        db.execute("UPDATE event SET at = at - 3 * 86400000")
    p.service.stop()
    client = p.service.start()
    end = time.monotonic() + 60
    while ask_events(p.http)[0] and time.monotonic() < end:
        time.sleep(0.1)
    check("all of them", ask_events(p.http) == (
        [], {"newest": len(before), "first": len(before) + 1}))
    send_all(client, lines[half:])
    later, _ = ask_events(p.http)
    check("numbers go on", later != [] and
          in_order(later, len(before) + 1), later[:1])
    p.end()


def score(build, folder, lines):
    with open(folder + "/some", "wb") as f:
        f.write(b"\n".join(json.dumps(m).encode() for m in lines))
    return [json.loads(v) for v in subprocess.run(
        [build + "/chaperone", "score", folder + "/some"], check=True,
        stdout=subprocess.PIPE).stdout.splitlines()]


def is_flag(v):
    return v.get("level") in ("review", "urgent")


def crowd(build, folder, times):
    """A short conversation that is flagged, by many pairs."""
    lines = [json.loads(l) for l in generated(build, folder, 5, 120)]
    for v in sorted(filter(is_flag, score(build, folder, lines)),
                    key=lambda v: v["n"]):
        pair = {v["from"], v["to"]}
        said = [m for m in lines if isinstance(m.get("to"), str) and
                {m["from"], m["to"]} == pair][:v["n"]]
        if said and is_flag(score(build, folder, said)[-1]):
            break
    for i in range(times):
        for m in said:
            yield json.dumps(dict(
                m, id="%d-%s" % (i, m["id"]), to="%d-%s" % (i, m["to"]),
                **{"from": "%d-%s" % (i, m["from"])})).encode()


EVENT_BYTES = 500  # of a flag, or more


def kernel_bytes():
    """What the kernel may hold for a socket whose reader stands still."""
    with open("/proc/sys/net/ipv4/tcp_wmem") as f:
        return int(f.read().split()[2])


def slow_part(build, port):
    p = Place(build, port)
    pairs = 2 * kernel_bytes() // EVENT_BYTES
    lines = list(crowd(build, p.folder, pairs))
    client = p.service.start()
    slow = p.subscriber(is_slow=True)
    send_all(client, lines, 512)
    asked, mark = ask_events(p.http)
    check("a slow subscriber does not hold scoring up",
          len(asked) >= pairs and in_order(asked), len(asked))
    slow.may_read.set()
    check("it gets the newest ones", slow.wait_for(
        lambda s: s.events() and
        s.events()[-1]["event"] == mark["newest"]), len(slow.frames))
    got = {e["event"]: e for e in slow.events()}
    check("and sees that it missed some", 0 < len(got) < len(asked), len(got))
    for e in asked:
        got.setdefault(e["event"], e)
    check("which it finds by asking",
          [got[n] for n in sorted(got)] == asked)
    p.end()


class Stream(Subscriber):
    """The verdict stream: lines with their numbers, by start."""

    def verdicts(self):
        for frame in list(self.frames):
            head, *lines = frame.decode().split("\n")
            head = json.loads(head)
            for i, line in enumerate(lines):
                yield head["start"], head["first"] + i, line

    def of_start(self, start):
        return {n: line for s, n, line in self.verdicts() if s == start}


def metric(port, name):
    for line in ask(port, "GET", "/metrics")[1].splitlines():
        if line.startswith(name + " "):
            return float(line.split()[-1])
    return None


def is_known(p, stream):
    """Its greeting is there before nng tells the service of it."""
    return stream.wait_for(lambda _: metric(
        p.http, 'chaperone_subscribers{socket="verdicts"}') == 1)


def stream_part(build, port):
    p = Place(build, port, ["--verdicts-url", "tcp://127.0.0.1:%d" %
                            (port + 3)])
    lines = generated(build, p.folder, 5, 60)
    client = p.service.start()
    send_all(client, lines[:40])
    for greeting in (b"\0SP\0\0\x30\0\0", b"GET / HTTP/1.1\r\n\r\n", b""):
        with socket.create_connection(("127.0.0.1", port + 3)) as s:
            s.sendall(greeting)
            time.sleep(0.1)
    check("peers of other protocols are nobody", metric(
        p.http, 'chaperone_subscribers{socket="verdicts"}') == 0)
    live = Stream(port + 3)
    live.is_connected.wait(20)
    check("a subscriber is counted", is_known(p, live))
    answers = send_all(client, [b"{bad"] + lines[40:] + lines[-3:], 100)
    check("all verdicts come", live.wait_for(
        lambda s: len(list(s.verdicts())) == len(answers)),
        len(list(live.verdicts())))
    got = list(live.verdicts())
    check("each once, as it was answered",
          [json.loads(line) for _, _, line in got] == answers)
    check("also those that are not scored", {"scored", "unscored",
          "duplicate"} <= {json.loads(line)["status"] for _, _, line in got})
    check("numbers count what was scored while nobody listened",
          [n for _, n, _ in got] == list(range(41, 41 + len(got))))
    check("several in a frame", len(live.frames) < len(got) / 10)
    starts = {s for s, _, _ in got}
    p.service.kill()
    live.is_connected.clear()
    client = p.service.start()
    live.is_connected.wait(20)
    check("it is counted again", is_known(p, live))
    send_all(client, lines[:10])
    check("another start has another name", live.wait_for(
        lambda s: len({s for s, _, _ in s.verdicts()} - starts) == 1))
    other, = {s for s, _, _ in live.verdicts()} - starts
    check("and numbers of its own", live.wait_for(
        lambda s: sorted(s.of_start(other)) == list(range(1, 11))))
    slow = Stream(port + 3, is_slow=True)
    slow.is_connected.wait(20)
    many = [json.dumps({"id": "s-%d" % i, "at": 1, "from": "a%d" % i,
                        "to": "b", "text": "hi"}).encode()
            for i in range(120000)]
    began = time.monotonic()
    send_all(client, many, 1000)
    took = time.monotonic() - began
    slow.may_read.set()
    last = 10 + len(many)
    check("one who is slow gets the newest", slow.wait_for(
        lambda s: last in s.of_start(other)), took)
    n = len(slow.of_start(other))
    check("and sees that some were left out", 0 < n < len(many), n)
    p.end()


def decide(port, *decisions):
    """Answers to decisions, each with its defaults."""
    lines = [dict({"kind": "decision", "by": "mod-1"}, **d) for d in decisions]
    status, text = ask(port, "POST", "/v1/decisions",
                       "\n".join(map(json.dumps, lines)))
    assert status == 200, (status, text)
    return [json.loads(line) for line in text.splitlines()]


def open_flags(p):
    """Numbers of pairs that `chaperoned queue` shows."""
    text = p.service.ask("queue", [])
    return int(text.splitlines()[-1].split()[0])


def labels(p, *options):
    text = subprocess.run(
        [p.build + "/chaperoned", "export", "labels"] + list(options) +
        ["--data", p.folder + "/data"], check=True,
        stdout=subprocess.PIPE).stdout.decode()
    return [json.loads(line) for line in text.splitlines()]


def about(event):
    v = event["verdict"]
    return {"suspect": v["suspect"], "other":
            v["to"] if v["suspect"] == v["from"] else v["from"]}


def decisions_part(build, port):
    p = Place(build, port)
    lines = generated(build, p.folder, 5, 120)
    client = p.service.start()
    live = p.subscriber()
    send_all(client, lines)
    flags = {e["flag"]: e for e in ask_events(p.http)[0]
             if e["kind"] == "flag"}
    n = open_flags(p)
    check("all are open", n == len(flags), n)
    a, b, c = (flags[k] for k in sorted(flags)[:3])
    newest = ask_events(p.http)[1]["newest"]
    dismiss = dict(about(a), id="d-1", verdict="dismiss", reason="same_age",
                   note="they know each other from school")
    escalate = dict(about(b), id="d-2", verdict="escalate", reason="meeting",
                    at=1700000000000, conversation="c-2")
    watch = dict(about(c), id="d-3", verdict="watch", reason="unclear")
    answers = decide(p.http, dismiss, escalate, watch)
    check("decisions are taken", answers == [
        {"id": d["id"], "status": "decided", "flag": e["flag"]}
        for d, e in ((dismiss, a), (escalate, b), (watch, c))], answers)
    check("what was decided leaves the queue", open_flags(p) == n - 3)
    told = ask_events(p.http, newest)[0]
    check("each is an event", [
        (e["kind"], e["flag"], e["open"], e["decision"]["id"],
         e["decision"]["label"], e["decision"]["suspect"]) for e in told] == [
        ("decision", f["flag"], False, d["id"], label, d["suspect"])
        for f, d, label in ((a, dismiss, 0), (b, escalate, 1),
                            (c, watch, None))], told)
    check("without the note", "note" not in told[0]["decision"] and
          "school" not in json.dumps(told))
    check("with model and lexicon", told[0]["model"] == "en-1" and
          len(told[0]["lexicon"]) > 8)
    check("published too", live.wait_for(
        lambda s: [e for e in s.events() if e["event"] > newest] == told))
    check("the same again is a duplicate", [
        x["status"] for x in decide(p.http, dismiss, escalate, watch)] ==
        ["duplicate"] * 3 and
        ask_events(p.http)[1]["newest"] == newest + 3)
    answers = decide(p.http, dict(dismiss, note="another"),
                     dict(escalate, reason="images"))
    check("another with the same id is refused", [
        (x["status"], x["error"]) for x in answers] ==
        [("refused", "id: stands for another decision already")] * 2, answers)
    check("export has labels of both kinds, not watch", labels(p) == [
        {"conversation": " ".join(sorted(about(a).values())), "suspect": None,
         "label": 0, "reason": "same_age", "model": "en-1"},
        {"conversation": "c-2", "suspect": b["verdict"]["suspect"],
         "label": 1, "reason": "meeting", "model": "en-1"}], labels(p))
    p.service.kill()
    client = p.service.start()
    check("kill -9 loses no decision", open_flags(p) == n - 3 and
          len(labels(p)) == 2)
    send_all(client, lines)
    check("nor does sending all again bring a pair back",
          open_flags(p) == n - 3)
    answers = decide(p.http, {"id": "d-4", "undoes": "d-1"},
                     dict(about(b), id="d-5", verdict="restrict",
                          reason="images"), {"id": "d-6", "undoes": "d-5"})
    check("decisions are taken back", [x["status"] for x in answers] ==
          ["decided"] * 3, answers)
    check("then the pair is open, but where an older one stands",
          open_flags(p) == n - 2)
    last = ask_events(p.http, newest + 3)[0]
    check("that is an event", last[0]["kind"] == "undo" and
          last[0]["open"] and last[0]["undone"]["id"] == "d-1" and
          not last[2]["open"] and last[2]["undone"]["id"] == "d-5", last)
    check("what was taken back is no label", [
        (x["conversation"], x["label"], x["reason"]) for x in labels(p)] ==
        [("c-2", 1, "meeting")], labels(p))
    check("labels since", labels(p, "--since", str(told[1]["at"] + 1)) == [])
    path = p.folder + "/out"
    labels(p, "--out", path)
    check("into a file for its owner only", os.stat(path).st_mode & 0o77 == 0
          and json.loads(open(path).read())["label"] == 1)
    check("one that was never flagged", decide(p.http, dict(
        id="d-7", suspect="x", other="y", verdict="dismiss",
        reason="family")) == [{"id": "d-7", "status": "decided",
                               "flag": None}])
    check("counted", metric(
        p.http, 'chaperone_decisions_total{verdict="undo"}') == 2)
    stored = b"".join(row[0] for row in p.database().execute(
        "SELECT sealed FROM decision"))
    check("nothing of a decision stands in clear", all(
        word not in stored for word in (b"suspect", b"school", b"mod-1")))
    p.end()


def of_platform(row):
    """Ids that no other generated corpus has."""
    def own(value):
        return (list(map(own, value)) if isinstance(value, list)
                else value and "p-" + value)
    return {k: own(v) if k in ("id", "from", "to", "ref", "conversation",
                               "suspect") else v for k, v in row.items()}


def labels_part(build, port):
    """From a platform's log to a newer model: score, decide, export, train."""
    p = Place(build, port)

    def chaperone(*words):
        return subprocess.run([build + "/chaperone"] + list(words),
                              capture_output=True, text=True)

    base, truth = [], open(p.folder + "/base.truth", "w")
    for seed, split, pairs in ((1, "train", 80), (2, "validation", 200),
                               (3, "test", 200)):
        generated(build, p.folder, seed, pairs, split)
        base.append(p.folder + "/" + split)
        os.rename(p.folder + "/messages", base[-1])
        truth.write(open(p.folder + "/truth").read())
    truth.close()
    lines = [json.dumps(of_platform(json.loads(line))).encode()
             for line in generated(build, p.folder, 77, 600, "train")]
    known = {row["conversation"]: row for row in map(
        of_platform, map(json.loads, open(p.folder + "/truth")))}
    where = {}
    for m in map(json.loads, lines):
        for to in m["to"] if isinstance(m.get("to"), list) else [m.get("to")]:
            where[frozenset((m["from"], to))] = m.get("conversation")
    send_all(p.service.start(), lines)
    decided = []
    for e in ask_events(p.http)[0]:
        who = about(e)
        row = known[where[frozenset(who.values())]]
        harmful = row["suspect"] == who["suspect"]
        decided.append(dict(
            who, id="d-%d" % e["event"], conversation=row["conversation"],
            verdict="escalate" if harmful else "dismiss",
            reason="other_harm" if harmful else "other_benign"))
    decide(p.http, *decided)
    gone = decided[-1]["conversation"]
    decide(p.http, *({"id": "u-%d" % i, "undoes": d["id"]}
                     for i, d in enumerate(decided)
                     if d["conversation"] == gone))
    labels(p, "--out", p.folder + "/labels")
    rows = {r["conversation"]: r for r in map(
        json.loads, open(p.folder + "/labels"))}
    check("labels of both kinds",
          {r["label"] for r in rows.values()} == {0, 1} and
          len(rows) > 20 and gone not in rows, len(rows))
    check("which say what the moderators knew", all(
        (r["label"], r["suspect"]) == (
            known[c]["label"], known[c]["suspect"]) for c, r in rows.items()
        if r["label"] == 1))
    with open(p.folder + "/log", "wb") as log:
        for line in lines:
            m = json.loads(line)
            if m.get("conversation") in rows or "conversation" not in m:
                log.write(line + b"\n")
    run = chaperone("eval", "run", "--truth", p.folder + "/labels",
                    p.folder + "/log")
    check("eval run reads them", run.returncode == 0, run.stderr)
    first = chaperone("train", "--truth", p.folder + "/base.truth", "--out",
                      p.folder + "/first", *base)
    check("a first model", first.returncode == 0, first.stderr)
    # one that hardly flags, so that any is better (update.sh: what is worse)
    older = chaperone("retune", "--model", p.folder + "/first", "--review",
                      "20", "--urgent", "30", "--out", p.folder + "/older")
    check("an older one", older.returncode == 0, older.stderr)
    with open(p.folder + "/both", "w") as both:
        both.write(open(p.folder + "/base.truth").read() +
                   open(p.folder + "/labels").read())
    run = chaperone("train", "--truth", p.folder + "/both", "--out",
                    p.folder + "/second", "--update", p.folder + "/older",
                    *base, p.folder + "/log")
    check("train --update takes them", run.returncode == 0 and
          os.path.exists(p.folder + "/second"), run.stderr)
    p.end()


def refused_part(build, port):
    """What is wrong with a decision, field by field."""
    p = Place(build, port)
    p.service.start()
    good = {"id": "d", "kind": "decision", "by": "m", "suspect": "a",
            "other": "b", "verdict": "dismiss", "reason": "family"}
    rows = [(dict(good, **{k: v}), error) for k, v, error in (
        ("id", 7, "id: not a string"), ("id", "", "id: empty"),
        ("id", "i" * 129, "id: longer than 128 bytes"),
        ("id", "a\0", "id: holds a NUL"),
        ("kind", "message", 'kind: not "decision"'),
        ("by", [], "by: not a string"), ("at", 1.5, "at: not an integer"),
        ("at", -1, "at: out of range"),
        ("other", "a", "other: the same user as suspect"),
        ("verdict", "ban", "verdict: not a known verdict"),
        ("reason", "because", "reason: not a known reason"),
        ("reason", "meeting",
         'reason: does not stand with verdict "dismiss"'),
        ("conversation", 3, "conversation: not a string"),
        ("note", 3, "note: not a string"),
        ("note", "n" * 4097, "note: longer than 4096 bytes"),
        ("undoes", "e", "undoes: only one of undoes and verdict"))]
    rows += [({k: v for k, v in good.items() if k != field},
              field + ": missing") for field in good]
    rows += [({"id": "u", "kind": "decision", "by": "m", "undoes": "none"},
              "undoes: no such decision")]
    status, text = ask(p.http, "POST", "/v1/decisions",
                       json.dumps([r[0] for r in rows]))
    answers = json.loads(text)
    for (row, error), answer in zip(rows, answers):
        check(error, answer["status"] == "refused" and
              answer["error"] == error, answer)
    check("each has its answer", len(answers) == len(rows))
    decide(p.http, dict(good, id="d-1"), {"id": "u-1", "undoes": "d-1"})
    check("taken back once only", [x["error"] for x in decide(
        p.http, {"id": "u-2", "undoes": "d-1"},
        {"id": "u-3", "undoes": "u-1"})] ==
        ["undoes: was taken back already",
         "undoes: that takes another back itself"])
    for body, error in (("[{]", "request: the array is not JSON"),
                        (" ", "request: holds no message"),
                        ("x\n" * 1001, "request: more than 1000 messages")):
        status, text = ask(p.http, "POST", "/v1/decisions", body)
        check(error, status == 400 and
              json.loads(text)["error"].startswith(error), text)
    status, text = ask(p.http, "POST", "/v1/decisions", "x" * 2000000)
    check("too long", status == 413 and "error" in json.loads(text), text)
    check("lines that are none are refused in their place", [
        json.loads(line)["error"] for line in ask(
            p.http, "POST", "/v1/decisions", "7\n{bad\n[]")[1].splitlines()]
        == ["line: not a JSON object, at byte 1",
            "line: not a JSON object, at byte 4", "line: not a JSON object"])
    status, _ = ask(p.http, "POST", "/v1/decisions", json.dumps(good),
                    {"Origin": "null"})
    check("not from a browser", status == 403)
    check("nothing of all this is a label", labels(p) == [])
    p.end()


def shape(event):
    """What must be the same, whoever was killed when: all but the clock."""
    return {k: v for k, v in event.items() if k != "at"}


def kills_part(build, port):
    """Numbers and events under kill -9 are those of an unbroken run."""
    rng = random.Random(7)
    p, q = Place(build, port), Place(build, port + 10)
    lines = generated(build, p.folder, 9, 100)
    batches = [lines[i:i + 16] for i in range(0, len(lines), 16)]
    send_all(q.service.start(), lines, 16)
    unbroken, _ = ask_events(q.http)
    q.end()
    client = p.service.start()
    live = p.subscriber()
    at = set(rng.sample(range(len(batches)), KILLS))
    for i, batch in enumerate(batches):
        client.send(batch)
        if i in at:
            time.sleep(rng.random() ** 3 * 0.01)
            p.service.kill()
            client = p.service.start()
            client.send(batch)
        client.receive()
    asked, mark = ask_events(p.http)
    check("%d kills: the events of an unbroken run" % KILLS,
          list(map(shape, asked)) == list(map(shape, unbroken)),
          [pair for pair in zip(map(shape, asked), map(shape, unbroken))
           if pair[0] != pair[1]][:1])
    check("a subscriber that connects anew learns of the newest",
          live.wait_for(lambda s: s.marks() and
                        s.marks()[-1]["newest"] == mark["newest"]))
    by_number = {e["event"]: e for e in asked}
    check("what was published is what is found by asking",
          all(by_number[e["event"]] == e for e in live.events()) and
          len(live.events()) > len(asked) // 3, len(live.events()))
    p.end()


def main():
    build, port = sys.argv[1], int(sys.argv[2])
    parts = {"feed": feed_part, "old": old_part, "slow": slow_part,
             "kills": kills_part, "stream": stream_part,
             "decisions": decisions_part, "refused": refused_part,
             "labels": labels_part}
    try:
        for name in sys.argv[3:]:
            parts[name](build, port)
    finally:
        for process in kill.Service.running:
            if process.poll() is None:
                process.kill()


if __name__ == "__main__":
    main()
