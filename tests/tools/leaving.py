"""Peers that go while answers are on their way to them, by the thousand.

usage: leaving.py BUILD SECONDS [SEED]

Each asks for more than a socket holds, on every port that answers or
publishes, takes some of it or nothing, and goes: at once, a little later, with
what was sent to it unread, half within a frame of its own. nng's pipes do not
bear that (server/net/peers.h says why), so this fails where what has
ended keeps its descriptors, or a fresh client gets no answer.
"""
import json
import os
import random
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time

from wire import REP, REQ, SUB, free_ports, open_as, request

BUILD, SECONDS = sys.argv[1], float(sys.argv[2])
SEED = int(sys.argv[3]) if len(sys.argv) > 3 else 1
THREADS = 6
MANY = b"{}\n" * 3000  # each is answered with a reason
STILL = 10  # seconds: in which nothing more of what has ended goes


def framed(body, number):
    return struct.pack(">QI", 4 + len(body), 0x80000000 | number) + body


def leave(draw, port):
    """One that comes, asks, and goes."""
    s = socket.create_connection(("127.0.0.1", port), 5)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    if draw.random() < .5:  # what is unread makes the end a reset
        s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER,
                     struct.pack("ii", 1, 0))
    asked = b"".join(framed(MANY, n) for n in range(draw.randrange(1, 8)))
    if draw.random() < .3:
        asked += framed(MANY, 9)[:draw.randrange(1, 2000)]
    s.sendall(REQ)
    s.setblocking(False)
    until = time.time() + draw.choice((0, .005, .02, .1))
    while True:
        try:
            if asked:
                asked = asked[s.send(asked[:draw.choice((8, 5000, 65536))]):]
            if draw.random() < .3:
                s.recv(draw.randrange(1, 20000))
        except BlockingIOError:
            pass
        except OSError:
            break
        if time.time() > until:
            break
        time.sleep(.001)
    s.close()


def listen(draw, port):
    """One that hears verdicts, slowly, and goes; some say what none may."""
    s = socket.create_connection(("127.0.0.1", port), 5)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    s.sendall(SUB)
    time.sleep(draw.choice((0, .01, .1)))
    if draw.random() < .3:
        s.sendall(framed(b"x" * 20, 1)[:draw.randrange(1, 30)])
    s.close()


def attack(seed, port, until, counts):
    draw = random.Random(seed)
    while time.time() < until:
        try:
            if draw.random() < .2:
                listen(draw, port + 3)
            else:
                leave(draw, port + draw.randrange(2))
            counts.append(1)
        except OSError:
            time.sleep(.01)


def descriptors(pid):
    return len(os.listdir("/proc/%d/fd" % pid))


def good(port, n):
    s = open_as(port, REQ, REP)
    s.settimeout(60)  # what those who went asked for is done first
    answer = request(s, json.dumps(
        {"id": "g%d" % n, "at": n, "from": "a", "to": "b",
         "text": "gg"}).encode())
    s.close()
    assert b'"scored"' in answer, answer


def besiege(pid, port):
    good(port, 1)
    before, counts = descriptors(pid), []
    until = time.time() + SECONDS
    threads = [threading.Thread(target=attack, daemon=True,
                                args=(SEED * 100 + i, port, until, counts))
               for i in range(THREADS)]
    for t in threads:
        t.start()
    n = 1
    while time.time() < until:
        n += 1
        good(port, n)
        time.sleep(.05)
    for t in threads:
        t.join()
    left, until = descriptors(pid), time.time() + STILL
    while left > before and time.time() < until:
        time.sleep(.1)
        now = descriptors(pid)
        if now < left:  # what they asked for is being worked off
            left, until = now, time.time() + STILL
    left -= before
    good(port, n + 1)
    print("%d connections ended, %d good messages scored; %d descriptors are "
          "left of them" % (len(counts), n + 1, max(0, left)))
    return left <= 0


def main():
    data, port = tempfile.mkdtemp(), free_ports()
    log = open(data + "/log", "w")
    service = subprocess.Popen(
        [BUILD + "/chaperoned", "serve", "--data", data + "/data",
         "--score-url", "tcp://127.0.0.1:%d" % port,
         "--ingest-url", "tcp://127.0.0.1:%d" % (port + 1),
         "--flags-url", "tcp://127.0.0.1:%d" % (port + 2),
         "--verdicts-url", "tcp://127.0.0.1:%d" % (port + 3),
         "--http-port", str(port + 4), "--sync", "interval"], stderr=log)
    ok = False
    try:
        while " serving " not in open(data + "/log").read():
            assert service.poll() is None, open(data + "/log").read()
            time.sleep(.05)
        ok = besiege(service.pid, port)
        service.terminate()
        ok = service.wait(30) == 0 and ok
    finally:
        service.kill()
        print("" if ok else open(data + "/log").read()[-2000:], end="")
        shutil.rmtree(data)
    sys.exit(not ok)


main()
