"""Sends mutated frames to a service of its own, and good messages between.

usage: frames.py BUILD_FOLDER FRAMES [SEED]

Each frame is one of: lines, an array, an envelope, each of them in JSON or
MessagePack, changed in a few places, as a request; the same posted by HTTP; or
a stream of the wire itself, changed anywhere, its handshake included. A request
whose frame is whole must be answered; behind each round a good message must be
scored, on the connection that had the round and on a new one; the service must
live, end with 0, and hold no more memory at the end than at half time. All is on loopback, and bounded in number, size and time.
"""
import json
import os
import random
import select
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time

from msgpack import pack
from wire import REP, REQ, free_ports, read

ROUND = 100  # requests on their way at once
PATIENCE_S = 60
GROWTH_MAX_KIB = 16 << 10
ODD = [b"", b"\0", b"\xff", b"[", b"]", b"{", b"}", b'"', b",", b":", b"\n",
       b"1e999", b"-1", b"9223372036854775808", b"null", b"true", b"\\u0000",
       b"\\ud800", b'"id":', b'"chaperone":', b"\xc1", b"\xdf\xff\xff\xff\xff",
       b"\xdd\xff\xff\xff\xff", b"\xdb\xff\xff\xff\xff", b"\x91" * 40,
       b"[" * 40, b"\xcf" + b"\xff" * 8, b"\xcb\x7f\xf0" + b"\0" * 6]
SAID = ["gg", "how old are you?", "im 13", "dont tell your mom",
        "see you at practice", "ｈｅｌｌｏ", "\U0001f600", ""]


class Frames:
    def __init__(self, build, seed):
        self.draw = random.Random(seed)
        self.n = 0
        self.folder = tempfile.mkdtemp()
        self.port = free_ports()
        self.is_asan = "asan" in build
        log = open(self.folder + "/log", "w")
        self.service = subprocess.Popen(
            [build + "/chaperoned", "serve", "--data", self.folder + "/data",
             "--score-url", "tcp://127.0.0.1:%d" % self.port,
             "--ingest-url", "tcp://127.0.0.1:%d" % (self.port + 1),
             "--flags-url", "", "--verdicts-url", "",
             "--http-port", str(self.port + 2),
             "--sync", "interval", "--checkpoint", "16", "--cold", "0",
             "--max-pairs", "2000", "--max-actors", "2000",
             "--max-request", "65536", "--max-batch", "1000"], stderr=log)
        until = time.time() + PATIENCE_S
        while " serving " not in open(self.folder + "/log").read():
            assert time.time() < until and self.service.poll() is None
            time.sleep(0.05)

    def connect(self, port):
        s = socket.create_connection(("127.0.0.1", port), PATIENCE_S)
        s.settimeout(PATIENCE_S)
        return s

    def open(self, port):
        s = self.connect(port)
        s.sendall(REQ)
        assert read(s, 8) == REP
        return s

    def message(self):
        d = self.draw
        m = {"id": "f%d" % d.randrange(10**9), "at": d.randrange(10**12),
             "from": "u%d" % d.randrange(300), "text": d.choice(SAID)}
        kind = d.randrange(8)
        if kind == 0:
            m["to"] = ["u%d" % d.randrange(300, 600) for _ in range(3)]
        elif kind == 1:
            m["room"] = "lobby"
        elif kind == 2:
            m.update(kind="user", age=d.choice([12, "minor", 200]), tz=60)
        else:
            m["to"] = "u%d" % d.randrange(300, 600)
        if kind == 3:
            m["more"] = {"a": [1, 2.5, None, {"b": True}]}
        return m

    def body(self):
        """A request that is right."""
        d = self.draw
        some = [self.message() for _ in range(d.choice([1, 1, 1, 2, 5]))]
        options = {"chaperone": 1, "why": d.random() < .5,
                   "backfill": d.random() < .5}
        if d.random() < .2:
            options["key"] = "chap_" + "0" * 64
        as_array, enveloped = d.random() < .3, d.random() < .3
        if d.random() < .5:
            return ((pack(options) if enveloped else b"") +
                    (pack(some) if as_array else b"".join(map(pack, some))))
        lines = json.dumps(some) if as_array else "\n".join(
            json.dumps(m, ensure_ascii=d.random() < .5) for m in some)
        return ((json.dumps(options) + "\n" if enveloped else "") +
                lines).encode()

    def mutate(self, data):
        d = self.draw
        data = bytearray(data)
        for _ in range(d.randrange(1, 5)):
            at = d.randrange(len(data) + 1)
            how = d.randrange(6)
            if how == 0 and at < len(data):
                data[at] = d.randrange(256)
            elif how == 1 and at < len(data):
                data[at] ^= 1 << d.randrange(8)
            elif how == 2:
                data[at:at + d.randrange(9)] = b""
            elif how == 3:
                data[at:at] = d.choice(ODD)
            elif how == 4:
                data[at:at] = data[at // 2:at // 2 + d.randrange(40)]
            elif d.random() < .3:
                del data[at:]
        return bytes(data)

    def exchange(self, s, bodies):
        """All sent, and each answered, in whatever order."""
        out = b"".join(struct.pack(">QI", 4 + len(b), 0x80000000 | i) + b
                       for i, b in enumerate(bodies))
        into, waiting = b"", set(range(len(bodies)))
        answers = [b""] * len(bodies)
        until = time.time() + PATIENCE_S
        while waiting:
            assert time.time() < until, "%d not answered" % len(waiting)
            can_read, can_write, _ = select.select(
                [s], [s] if out else [], [], 1)
            if can_write:
                out = out[s.send(out[:65536]):]
            if can_read:
                piece = s.recv(1 << 20)
                if not piece:
                    raise EOFError("closed on whole requests")
                into += piece
            while len(into) >= 12:
                size, number = struct.unpack(">QI", into[:12])
                if len(into) < 8 + size:
                    break
                waiting.remove(number & 0x7fffffff)
                answers[number & 0x7fffffff] = into[12:8 + size]
                into = into[8 + size:]
        return answers

    def good(self, s, what):
        self.n += 1
        body = json.dumps({"id": "good-%d" % self.n, "at": self.n,
                           "from": "good", "to": "day", "text": "gg"})
        answer, = self.exchange(s, [body.encode()])
        assert b'"status":"scored"' in answer, (what, answer)

    def requests(self, s, n):
        bodies = [self.mutate(self.body())[:60000] for _ in range(n)]
        for answer in self.exchange(s, bodies):
            assert answer[:1] in (b"{", b"[") or answer[:1] >= b"\x80", answer
        self.good(s, "requests")

    def wire(self, n):
        """A stream of n frames, changed anywhere; it may be closed on it."""
        port = self.port + self.draw.randrange(2)
        stream = REQ + b"".join(
            struct.pack(">QI", 4 + len(b), 0x80000000 | i) + b
            for i, b in enumerate(self.body() for _ in range(n)))
        s = self.connect(port)
        try:
            s.sendall(self.mutate(stream))
            s.shutdown(socket.SHUT_WR)
            if self.draw.random() < .5:
                s.settimeout(.05)
                s.recv(65536)
        except OSError:
            pass
        s.close()

    def http(self, n):
        stream = b""
        for _ in range(n):
            body = self.mutate(self.body())
            stream += (b"POST /v1/%s HTTP/1.1\r\nHost: x\r\nContent-Type: "
                       b"application/json\r\nContent-Length: %d\r\n\r\n" %
                       (self.draw.choice([b"score", b"ingest"]), len(body)) +
                       body)
        s = self.connect(self.port + 2)
        try:
            s.sendall(self.mutate(stream) if self.draw.random() < .3
                      else stream)
            s.settimeout(.05)
            s.recv(65536)
        except OSError:
            pass
        s.close()

    def resident_kib(self):
        for line in open("/proc/%d/status" % self.service.pid):
            if line.startswith("VmRSS:"):
                return int(line.split()[1])
        return 0

    def run(self, n_frames):
        score, ingest = self.open(self.port), self.open(self.port + 1)
        done, start, resident = 0, time.time(), []
        while done < n_frames:
            self.requests(score, ROUND)
            bodies = [self.mutate(self.body())[:60000] for _ in range(20)]
            self.exchange(ingest, bodies)
            done += ROUND + 20
            for part in (self.wire, self.http):
                n = self.draw.randrange(1, 6)
                part(n)
                done += n
            if self.draw.random() < .02:
                with self.open(self.port) as s:
                    self.good(s, "a new connection")
            assert self.service.poll() is None, "the service ended"
            if done * 10 >= n_frames * (len(resident) + 1):
                resident.append(self.resident_kib())
        self.good(score, "the end")
        print("%d frames in %.0f s, %d good messages scored; MiB resident at "
              "each tenth: %s" % (done, time.time() - start, self.n,
                                  " ".join(str(k >> 10) for k in resident)))
        assert self.is_asan or \
            resident[-1] <= resident[4] + GROWTH_MAX_KIB, "it grows"
        score.close()
        ingest.close()
        self.service.send_signal(signal.SIGTERM)
        assert self.service.wait(PATIENCE_S) == 0, "it ends wrongly"

    def end(self):
        if self.service.poll() is None:
            self.service.kill()
            self.service.wait()
        sys.stdout.write("".join(
            line for line in open(self.folder + "/log")
            if " error " in line or "Sanitizer" in line))
        shutil.rmtree(self.folder)


def main():
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    frames = Frames(sys.argv[1], seed)
    try:
        frames.run(int(sys.argv[2]))
    finally:
        frames.end()


main()
