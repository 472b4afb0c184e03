"""Besieges a live service and measures a good client beside it.

usage: siege.py BUILD PORT [SECONDS [WORD]]   SECONDS of each attack (6), of
       those whose name has WORD; the attackers come from 127.0.0.2 and on, the
       good client from 127.0.0.1

For each attack: p50 and p99 of single messages of a client over the socket and
of another over HTTP, paced, before and during, three times in turn, so that what
else the machine does falls on both; memory of the service; what its
clients could not do. Fails where a good client is refused, where p99 more than
doubles, or memory grows by more than 128 MiB. Of those who ask and take no
answer, who may ask, the good client is held up for six seconds at most.
"""
import http.client
import json
import multiprocessing
import os
import random
import resource
import select
import socket
import subprocess
import sys
import tempfile
import threading
import time
import shutil

from wire import REP, REQ, connect, open_as, request

BUILD, PORT = sys.argv[1], int(sys.argv[2])
SECONDS = float(sys.argv[3]) if len(sys.argv) > 3 else 6
PAUSE = 0.01  # between a good client's messages
HELLO = REQ
IDLE = 10000
ROUNDS = 3
HELD_UP_MS = 6000  # what they asked for is scored, as far as it is taken
GROWS_MIB = 128  # by 10,000 connections, once
FORK = multiprocessing.get_context("fork")
failed = False


def attacker(port, i=0, wait=2.0):
    """Connects as somebody else: 127.0.0.2 to .251."""
    s = socket.socket()
    s.settimeout(wait)
    s.bind((f"127.0.0.{2 + i % 250}", 0))
    s.connect(("127.0.0.1", port))
    return s


class Good(threading.Thread):
    """A client that sends a message, waits for its verdict, and again."""

    def __init__(self, over_http):
        super().__init__(daemon=True)
        self.over_http = over_http
        self.began = time.time_ns()
        self.times, self.faults, self.go_on = [], [], True

    def body(self, n):
        return json.dumps({"id": f"{self.began}-{n}", "at": 1700000000000 + n,
                           "from": f"u{n % 50}", "to": "bob",
                           "text": "gg, same time tomorrow?"}).encode()

    def ask(self, n):
        if not self.over_http:
            return request(self.s, self.body(n))
        self.c.request("POST", "/v1/score", self.body(n),
                       {"Content-Type": "application/json"})
        return self.c.getresponse().read()

    def run(self):
        n = 0
        try:
            if self.over_http:
                self.c = http.client.HTTPConnection(
                    "127.0.0.1", PORT + 3, timeout=20)
            else:
                self.s = open_as(PORT, REQ, REP)
                self.s.settimeout(20)
        except (OSError, EOFError) as e:
            self.faults.append(repr(e))
            return
        while self.go_on:
            began = time.perf_counter()
            n += 1
            try:
                answer = self.ask(n)
                if b'"scored"' not in answer:
                    self.faults.append(answer[:200])
            except (OSError, EOFError, http.client.HTTPException) as e:
                self.faults.append(repr(e))
                return
            self.times.append(time.perf_counter() - began)
            time.sleep(PAUSE)


def fresh_connections(faults):
    """A client that comes anew is let in, on each port."""
    try:
        s = open_as(PORT, REQ, REP)
        s.settimeout(10)
        if b"unscored" not in request(s, b"{}"):
            faults.append("no answer to a fresh connection")
        s.close()
        c = http.client.HTTPConnection("127.0.0.1", PORT + 3, timeout=10)
        c.request("GET", "/healthz")
        if c.getresponse().status != 200:
            faults.append("not healthy")
    except (OSError, EOFError, http.client.HTTPException) as e:
        faults.append("a fresh connection: " + repr(e))


def of(times, share):
    times = sorted(times)
    return 1000 * times[min(len(times) - 1, int(share * len(times)))]


def memory(pid):
    with open(f"/proc/{pid}/status") as f:
        return {line.split(":")[0]: int(line.split()[1]) / 1024
                for line in f if line.startswith(("RssAnon", "VmHWM"))}


def lay_siege(attack, stop, told):
    """In a process of its own: in the good clients' one, what they measure
    would be how long they wait for each other's turn to run Python."""
    attack(stop)
    told.put(tell)


def measure(pid, seconds, attack=None):
    good = [Good(False), Good(True)]
    stop = FORK.Event()
    faults, told = [], FORK.SimpleQueue()
    attackers = [FORK.Process(target=lay_siege, args=(attack, stop, told),
                              daemon=True)] if attack else []
    for a in attackers:
        a.start()
    if attack:
        time.sleep(1)
    for g in good:
        g.start()
    time.sleep(seconds)
    if attack:
        fresh_connections(faults)
    top = memory(pid)["RssAnon"]
    for g in good:
        g.go_on = False
    for g in good:
        g.join()
        faults += g.faults
    stop.set()
    for a in attackers:
        tell.update(told.get())
        a.join()
    return [g.times for g in good], faults, top


# --- attacks: each until it is told to stop ---

def crowd(hello):
    """Idle connections on the score port, held."""
    def attack(stop):
        held = []
        for i in range(IDLE):
            if stop.is_set():
                break
            try:
                s = attacker(PORT, i)
                if hello:
                    s.sendall(HELLO)
                held.append(s)
            except OSError:
                time.sleep(0.001)
        tell["held"] = len(held)
        stop.wait()
        for s in held:
            s.close()
    return attack


def slow_loris(stop):
    """A head of a request that never ends, a byte a second, from many."""
    held = []
    while not stop.is_set():
        while len(held) < 600:
            try:
                s = attacker(PORT + 3, len(held))
                s.sendall(b"POST /v1/score HTTP/1.1\r\nHost: localhost\r\nX: ")
                held.append(s)
            except OSError:
                break
        for s in list(held):
            try:
                s.sendall(b"a")
            except OSError:
                s.close()
                held.remove(s)
        tell["held"] = max(tell.get("held", 0), len(held))
        stop.wait(1)
    for s in held:
        s.close()


def slow_body(stop):
    """Bodies that are announced and never come."""
    held = []
    for i in range(600):
        try:
            s = attacker(PORT + 3, i)
            s.sendall(b"POST /v1/score HTTP/1.1\r\nHost: localhost\r\n"
                      b"Content-Type: application/json\r\n"
                      b"Content-Length: 30000000\r\n\r\n[")
            held.append(s)
        except OSError:
            pass
    tell["held"] = len(held)
    stop.wait()
    for s in held:
        s.close()


def half_open(stop):
    """Connections that end before they say anything, some 2,000 a second."""
    n = 0
    while not stop.is_set():
        for port in (PORT, PORT + 1, PORT + 3):
            try:
                attacker(port, n).close()
                n += 1
            except OSError:
                pass
        time.sleep(0.001)
    tell["made"] = n


def garbage(stop):
    """Bytes that are nothing, on every port."""
    draw = random.Random(5)
    n = 0
    while not stop.is_set():
        for port in (PORT, PORT + 1, PORT + 2, PORT + 3):
            try:
                s = attacker(port, n)
                s.sendall(draw.randbytes(draw.choice((1, 7, 8, 200, 4000))))
                if draw.random() < 0.3:
                    s.sendall(HELLO + (1 << 60).to_bytes(8, "big"))
                s.close()
                n += 1
            except OSError:
                pass
        time.sleep(0.001)
    tell["made"] = n


RUDE = "40 that take no answer"  # whoever may ask may do this: see below


def no_reader(stop):
    """Asks for megabytes, and takes no answer: more of them than contexts."""
    many = b"{}\n" * 10000  # each is answered with a reason, at little cost
    held = []
    for i in range(40):
        try:
            s = attacker(PORT, i, 1)
            s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            s.sendall(HELLO)
            for n in range(16):
                s.sendall((4 + len(many)).to_bytes(8, "big") +
                          (0x80000000 + n).to_bytes(4, "big") + many)
        except OSError:
            pass
        held.append(s)
    tell["held"] = len(held)
    stop.wait()
    for s in held:
        s.close()


ATTACKS = [("10,000 idle, with hello", crowd(True)),
           ("10,000 idle, silent", crowd(False)),
           ("slow-loris", slow_loris), ("bodies that do not come", slow_body),
           ("ended before hello", half_open), ("garbage", garbage),
           (RUDE, no_reader),
           ("10,000 idle, once more", crowd(True))]
tell = {}


def main():
    global failed
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    data = tempfile.mkdtemp()
    log = open(data + "/log", "w")
    service = subprocess.Popen(
        [BUILD + "/chaperoned", "serve", "--data", data + "/data",
         "--score-url", f"tcp://127.0.0.1:{PORT}",
         "--ingest-url", f"tcp://127.0.0.1:{PORT + 1}",
         "--flags-url", f"tcp://127.0.0.1:{PORT + 2}", "--verdicts-url", "",
         "--http-port", str(PORT + 3), "--sync", "interval"], stderr=log)
    try:
        while " serving " not in open(data + "/log").read():
            if service.poll() is not None:
                sys.exit(open(data + "/log").read())
            time.sleep(0.1)
        besiege(service)
        service.terminate()
        if service.wait(30) != 0:
            failed = True
            print("FAIL it did not end well")
    finally:
        service.kill()
        print(open(data + "/log").read()[-2000:] if failed else "", end="")
        shutil.rmtree(data)
    sys.exit(failed)


def compare(times, name, start, top):
    """Tells both rows; what is wrong with the second."""
    wrong = []
    for what, both in times.items():
        row = [of(t, s) for t in both for s in (0.5, 0.99)]
        print(f"{what:26}" + "".join(f"{x:10.1f}" for x in row) +
              f"{top if what == name else start:8.0f}  " +
              (", ".join(f"{k} {v}" for k, v in tell.items())
               if what == name else ""), flush=True)
    for over, a, b in zip(("socket", "HTTP"), times["before"], times[name]):
        most = HELD_UP_MS if name == RUDE else 2 * of(a, 0.99)
        if of(b, 0.99) > most:
            wrong.append(f"{over}: p99 more than doubled")
    return wrong


def besiege(service):
    global failed
    pid = service.pid
    measure(pid, 1)  # warm
    start = memory(pid)["RssAnon"]
    print(f"{'':26}{'socket ms':>20}{'HTTP ms':>20}{'MiB':>8}")
    print(f"{'':26}{'p50':>10}{'p99':>10}{'p50':>10}{'p99':>10}")
    word = sys.argv[4] if len(sys.argv) > 4 else ""
    for name, attack in ATTACKS:
        if word not in name:
            continue
        tell.clear()
        faults, top = [], 0
        times = {"before": [[], []], name: [[], []]}
        for _ in range(ROUNDS):
            for what, for_s, by in (("before", max(2, SECONDS / 2), None),
                                    (name, SECONDS, attack)):
                some, more, size = measure(pid, for_s, by)
                faults += more
                top = max(top, size)
                for all_of, one in zip(times[what], some):
                    all_of += one
        if not all(map(all, times.values())):
            faults.append("nothing was answered")
        else:
            faults += compare(times, name, start, top)
        if top > start + GROWS_MIB:
            faults.append(f"memory: {start:.0f} MiB, then {top:.0f}")
        if service.poll() is not None:
            faults.append("the service is gone")
        if faults:
            failed = True
            print("FAIL", name, faults[:3])


main()
