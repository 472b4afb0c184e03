#!/usr/bin/env python3
"""Moderators at work all at once, beside scoring: how long requests take.

usage: console_load.py BUILD PORT [FLAGS [PEOPLE [SECONDS]]]  (100000 50 60)

A service of its own gets as many flags, all by one conversation of the sample
told of other users. Then a client sends plain chat in batches as fast as it is
answered, and after that at half that rate while the moderators work: each signs
in, one after the other, looks at the queue, takes the next case, reads it, reveals a message, decides
(and takes one decision of five back) or passes it over, with half a second to
one and a half between any two requests, on a connection of their own that is
kept. Before and after that, where Chromium is there: when the queue's first rows
stand in the page, and how long frames take while one scrolls through all of them
(tests/browser/console_speed.py), with nothing else at work and beside scoring.

Exit status 1 where a request fails; where the 95th percentile of all requests, or
of any kind, is not under 150 ms; where a first view is over 150 KB, or without
scoring not under 300 ms in the middle; where of any way of scrolling the 95th
percentile of frames is not under 50 ms, or a row is missing at rest.
"""
import http.client
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time

sys.path += ["server/clients", "tests/browser"]
from chaperone import Client
from chromium import Chromium
from console_client import PASSWORD, add_user, signed_in, wait_until
from console_speed import first_views, smoothness

build, port = sys.argv[1], int(sys.argv[2])
is_feeder = sys.argv[3:4] == ["--feed"]
given = [] if is_feeder else [*map(int, sys.argv[3:6])]
flags, people, seconds = given + [100000, 50, 60][len(given):]
URL = f"tcp://127.0.0.1:{port}"
BATCH = 256
IN_FLIGHT = 8
AT_ONCE = 25  # pairs of the queue that are told of in a request
FULL_S = 10
LEAST = 20  # requests that a percentile is told of
MOST_MS = 150
VIEW_MS = 300
VIEW_BYTES = 150000
FRAME_MS = 50
ALONE = "alone"
LOOK_S = 60  # longer than looking at the page takes
SIGN_IN_S = 25  # within which all have signed in, one after the other
SAID = ["gg, that was close", "haha yes exactly", "the new map is huge", "nice",
        "the bus was late again and then it rained all day", "lol",
        "that level is so hard, it took me an hour", "we lost by two points",
        "the pizza was cold but it was still good", "my dog ate half of it"]
took = {}
lock = threading.Lock()
wrong = []


def note(what, started, fault=None):
    with lock:
        took.setdefault(what, []).append(time.perf_counter() - started)
        if fault:
            wrong.append((what, fault))


# --- the queue ---

def told_once():
    """The sample's shortest conversation that is flagged, up to its flag."""
    scored = subprocess.run(
        [build + "/chaperone", "score", "server/sample.jsonl"], text=True,
        stdout=subprocess.PIPE).stdout.splitlines()
    talks = {}
    with open("server/sample.jsonl") as file:
        for line, verdict in zip(file, scored):
            m, v = json.loads(line), json.loads(verdict)
            talk = talks.setdefault(m.get("conversation"), [[], False])
            if m.get("kind") != "user" and isinstance(m.get("to"), str) and \
                    not talk[1]:
                talk[0].append(m)
                talk[1] = v.get("level") in ("review", "urgent")
    return min((t[0] for t in talks.values() if t[1]), key=len)


def fill():
    """That conversation of as many pairs; three of each suspect."""
    talk = told_once()
    first = talk[0]["from"]
    form = [json.dumps({**m, "id": f"{i}-@", "conversation": "@",
                        "from": "s-#" if m["from"] == first else "t-@",
                        "to": "t-@" if m["from"] == first else "s-#"})
            for i, m in enumerate(talk)]

    talk = "\n".join(form)

    def send(start):
        with Client(URL, batch=BATCH) as client:
            for first in range(start, flags, 4 * AT_ONCE):
                client.request("\n".join(
                    talk.replace("@", str(n)).replace("#", str(n // 3))
                    for n in range(first, min(first + AT_ONCE, flags))
                ).encode())

    threads = [threading.Thread(target=send, args=(i * AT_ONCE,))
               for i in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()


# --- scoring beside it: in a process of its own ---

def feed(rate, for_s):
    """Sends for so long, as fast as it is answered, or at a rate; tells it."""
    draw = random.Random(7)
    now = int(time.time() * 1000)
    rest = []
    for _ in range(20000):
        pair = int(100000 ** draw.random())
        one, other = draw.sample((f"a{pair}", f"b{pair}"), 2)
        rest.append(b'","at":%d,"from":"%s","to":"%s","text":"%s"}' % (
            now, one.encode(), other.encode(), draw.choice(SAID).encode()))
    run, answered, times = f"{os.getpid()}".encode(), [0], []
    end = time.monotonic() + for_s

    def send(number):
        n = draw.randrange(20000)
        due = time.monotonic() + number * BATCH / rate if rate else 0
        with Client(URL, batch=BATCH) as client:
            while time.monotonic() < end:
                body = b"\n".join(
                    b'{"id":"%s-%d-%d%s' % (run, number, n + i,
                                            rest[(n + i) % 20000])
                    for i in range(BATCH))
                n += BATCH
                if rate:
                    time.sleep(max(0, due - time.monotonic()))
                    due += IN_FLIGHT * BATCH / rate
                started = time.perf_counter()
                good = client.request(body).count(b'"status":"scored"')
                times.append(time.perf_counter() - started)
                answered[0] += good
                if good != BATCH:
                    raise SystemExit("not all were scored")

    started = time.monotonic()
    threads = [threading.Thread(target=send, args=(i,))
               for i in range(IN_FLIGHT)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    times.sort()
    print(json.dumps([answered[0] / (time.monotonic() - started),
                      1000 * times[len(times) // 2],
                      1000 * times[len(times) * 99 // 100]]))


def start_feeding(rate, for_s):
    return subprocess.Popen(
        [sys.executable, __file__, build, str(port), "--feed", str(rate),
         str(for_s)], stdout=subprocess.PIPE, text=True)


def told(feeder):
    out = feeder.communicate()[0]
    if feeder.returncode != 0:
        sys.exit("the client that sends failed")
    return json.loads(out)


# --- moderators ---

class Worker(threading.Thread):
    def __init__(self, number, start_s, end):
        super().__init__()
        self.start_s = start_s
        self.name = f"load-{number}"
        self.end = end
        self.headers = {"Content-Type": "application/json"}
        self.random = random.Random(number)
        self.link = http.client.HTTPConnection("127.0.0.1", port + 3,
                                               timeout=30)

    def ask(self, what, method, name, body=None):
        started = time.perf_counter()
        for _ in range(2):  # a connection that was kept may have ended
            try:
                self.link.request(
                    method, "/console/api/" + name,
                    None if body is None else json.dumps(body), self.headers)
                response = self.link.getresponse()
                answer = json.loads(response.read())
                break
            except (http.client.HTTPException, ConnectionError):
                self.link.close()
        else:
            note(what, started, "no answer")
            return 0, {}
        note(what, started, None if response.status in (200, 409)
             else (response.status, answer))
        self.cookie = response.getheader("Set-Cookie")
        return response.status, answer

    def think(self):
        time.sleep(self.random.uniform(0.5, 1.5))

    def sign_in(self):
        self.ask("signin", "POST", "signin",
                 {"name": self.name, "password": PASSWORD})
        self.headers["Cookie"] = self.cookie.split(";")[0]
        self.headers["X-Csrf"] = self.ask("me", "GET", "me")[1]["csrf"]

    def work(self):
        filters = self.random.choice(
            ["", "", "level=urgent", "signal=secrecy", "state=free",
             f"user=s-{self.random.randrange(1000)}"])
        _, queue = self.ask("queue", "GET", "queue?" + filters)
        self.think()
        if queue.get("more") and self.random.random() < 0.5:
            self.ask("queue, further", "GET",
                     f"queue?{filters}&after={queue['more']}")
            self.think()
        flag = self.ask("take", "POST", "take", {})[1].get("flag")
        if flag is None:
            return
        _, case = self.ask("case", "GET", f"case?flag={flag}")
        self.think()
        if case.get("evidence"):
            self.ask("reveal", "POST", "reveal", {
                "flag": flag, "message": case["evidence"][0]["id"]})
            self.think()
        self.finish(flag)

    def finish(self, flag):
        if self.random.random() < 0.4:
            self.ask("pass over", "POST", "release",
                     {"flag": flag, "skip": True, "reason": "time"})
            return
        verdict, reason = self.random.choice(
            [("watch", "unclear"), ("watch", "unclear"),
             ("escalate", "isolation")])
        _, made = self.ask("decide", "POST", "decide", {
            "flag": flag, "verdict": verdict, "reason": reason})
        if made.get("decision") and self.random.random() < 0.2:
            self.think()
            self.ask("undo", "POST", "undo", {"decision": made["decision"]})

    def run(self):
        time.sleep(self.start_s)
        self.sign_in()
        while time.time() < self.end:
            self.work()
            self.think()


def moderate():
    for i in range(people):
        add_user(build + "/chaperoned", data, f"load-{i}", "moderator")
    end = time.time() + SIGN_IN_S + seconds
    workers = [Worker(i, i * SIGN_IN_S / people, end) for i in range(people)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()


# --- the page ---

def look(beside):
    """What of the page is not as it should be."""
    if not shutil.which("chromium"):
        print("\nno Chromium: the page is not looked at")
        return []
    console = signed_in(port + 3, "looker")
    folder = tempfile.mkdtemp(dir=work)
    with open(work + "/chromium.log", "a") as log:
        browser = Chromium(folder, log)
        base = f"http://127.0.0.1:{port + 3}/"
        views = first_views(browser, base, console.cookie)
        scrolled = smoothness(browser, base, console.cookie)
        browser.close()
    return told_views(beside, *views) + told_scrolling(*scrolled)


def told_views(beside, times, size, requests):
    middle = times[len(times) // 2]
    print(f"\nfirst rows in Chromium, {beside}: median {middle:.0f} ms of "
          f"{len(times)}, {times[0]:.0f} to {times[-1]:.0f}; {size} bytes in "
          f"{requests} requests; load {os.getloadavg()[0]:.1f}")
    faults = []
    if size > VIEW_BYTES:
        faults.append(f"first view: over {VIEW_BYTES} bytes")
    if beside == ALONE and middle >= VIEW_MS:
        faults.append(f"first view: median is not under {VIEW_MS} ms")
    return faults


def told_scrolling(ways, jumps, missing, rows):
    print("scrolling by  frames   p50 ms   p95 ms   max ms  over 50  awaited"
          "  long tasks")
    for name, n, p50, p95, most, over, awaited, tasks in ways:
        print(f"{name:12}{n:8}{p50:9.1f}{p95:9.1f}{most:9.1f}{over:9.1%}"
              f"{awaited:9.1%}{tasks:12}")
    print(f"rows stand there {jumps[len(jumps) // 2]:.0f} ms after a jump in the "
          f"middle of {len(jumps)}, {jumps[-1]:.0f} at most; {missing} missing at "
          f"rest; the last is row {rows}")
    return [f"scrolling by {w[0]}: p95 of frames is not under {FRAME_MS} ms"
            for w in ways if w[3] >= FRAME_MS] + [
        f"scrolling: {missing} rows missing at rest"] * (missing > 0)


def table():
    slow = []
    print("request             n   p50 ms   p95 ms   p99 ms   max ms")
    every = [x for t in took.values() for x in t]
    for what, times in [*sorted(took.items()), ("all", every)]:
        t = sorted(1000 * x for x in times)
        p50, p95, p99 = (t[len(t) * p // 100] for p in (50, 95, 99))
        print(f"{what:14}{len(t):7}{p50:9.1f}{p95:9.1f}{p99:9.1f}{t[-1]:9.1f}")
        if len(t) >= LEAST and p95 >= MOST_MS:
            slow.append(f"{what}: p95 is not under {MOST_MS} ms")
    return slow


def measure():
    started = time.time()
    fill()
    add_user(build + "/chaperoned", data, "looker", "moderator")
    console = signed_in(port + 3, "looker")
    wait_until(lambda: (lambda q: q["loaded"] and q["unread"] == 0 and
                        q["urgent"] + q["review"] >= flags)(
                            console.get("queue")[1]), 600)
    print(f"{flags} flags made in {time.time() - started:.0f} s, "
          f"load {os.getloadavg()[0]:.1f}")
    faults = look(ALONE)
    full = told(start_feeding(0, FULL_S))
    print(f"\nscoring alone: {full[0]:.0f} messages a second, "
          f"a batch p50 {full[1]:.1f} ms, p99 {full[2]:.1f}")
    feeder = start_feeding(full[0] / 2, SIGN_IN_S + seconds)
    moderate()
    half = told(feeder)
    print(f"scoring beside {people} moderators, {seconds} s: {half[0]:.0f} "
          f"messages a second, a batch p50 {half[1]:.1f} ms, "
          f"p99 {half[2]:.1f}, load {os.getloadavg()[0]:.1f}\n")
    faults += table()
    feeder = start_feeding(full[0] / 2, LOOK_S)
    time.sleep(3)
    faults += look("beside scoring")
    if told(feeder)[0] < 0.9 * full[0] / 2:
        faults.append("scoring: it was not at half its rate")
    for one in wrong[:10]:
        print("wrong:", one)
    for what in faults:
        print("FAIL", what)
    return bool(wrong or faults)


if is_feeder:
    feed(float(sys.argv[4]), float(sys.argv[5]))
    sys.exit()
work = tempfile.mkdtemp()
data = work + "/data"
service = subprocess.Popen(
    [build + "/chaperoned", "serve", "--data", data, "--score-url", URL,
     "--ingest-url", "", "--flags-url", "", "--verdicts-url", "",
     "--http-port", str(port + 3), "--max-ahead", "0", "--log-level", "2"])
try:
    wait_until(lambda: subprocess.run(
        ["curl", "-sf", "-o", work + "/ready",
         f"http://127.0.0.1:{port + 3}/readyz"]).returncode == 0)
    status = measure()
    service.terminate()
    status = status or service.wait(60) != 0
finally:
    service.kill()
    shutil.rmtree(work)
sys.exit(status)
