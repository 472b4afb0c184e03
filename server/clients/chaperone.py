#!/usr/bin/env python3
"""A client of chaperoned: messages in, verdicts out. Nothing but Python 3.

    python3 server/clients/chaperone.py [--url URL] [--why] [--backfill]
                                        [--ca FILE] [--cert FILE --cert-key FILE]
                                        [messages.jsonl]

    from chaperone import Client
    with Client("tcp://127.0.0.1:7710") as client:
        for verdict in client.score(messages):
            print(verdict["id"], verdict["status"], verdict.get("level"))

The protocol is in ../PROTOCOL.md. Messages are sent in batches. A batch is
sent again, with the same ids, where the service is busy or the connection
breaks; what had been scored before is then answered "duplicate", and counts
once. An API key, where one is needed, is given as key=, or to the program in
the environment as CHAPERONE_KEY. With tls+tcp:// the service's certificate is
checked, against what the system trusts or an ssl.SSLContext of yours. One client is for one thread.
"""
import json
import os
import random
import socket
import ssl
import struct
import sys
import time

HELLO_REQ = b"\0SP\0\0\x30\0\0"
HELLO_REP = b"\0SP\0\0\x31\0\0"
REPLY_MAX_BYTES = 1 << 30
BATCH_MAX_BYTES = 1 << 20
LINE_SENT_BYTES = 512 << 10  # more than the service takes of one message


class Refused(Exception):
    """The service refused a request as a whole: it says why."""


class Unreachable(Exception):
    """No answer for as long as the client was told to be patient."""


class Client:
    def __init__(self, url="tcp://127.0.0.1:7710", batch=256, timeout_s=60,
                 patience_s=120, key="", why=False, backfill=False, tls=None):
        """timeout_s is for one answer, patience_s for all tries of a batch.

        why: reasons in every verdict. backfill: history, which raises no flag.
        tls: of tls+tcp://, an ssl.SSLContext (None: the system's trust).
        """
        scheme, _, place = url.partition("://")
        if scheme not in ("tcp", "tls+tcp") or ":" not in place:
            raise ValueError("not a tcp://HOST:PORT address: " + url)
        host, port = place.rsplit(":", 1)
        self.tls = (tls or ssl.create_default_context()
                    if scheme == "tls+tcp" else None)
        self.address = host.strip("[]"), int(port)
        self.batch = batch
        self.timeout_s = timeout_s
        self.patience_s = patience_s
        options = {"chaperone": 1}
        options.update({name: value for name, value in (
            ("key", key), ("why", why), ("backfill", backfill)) if value})
        self.envelope = (json.dumps(options).encode() + b"\n"
                         if len(options) > 1 else b"")
        self.socket = None
        self.request_id = random.getrandbits(31)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        if self.socket is not None:
            self.socket.close()
            self.socket = None

    def score(self, messages):
        """Yields a verdict (dict) for each message (dict), in their order."""
        lines = (json.dumps(m).encode() for m in messages)
        for verdict in self.score_lines(lines):
            yield json.loads(verdict)

    def score_lines(self, lines):
        """The same for lines of JSON, as bytes; blank ones are passed over."""
        body, n = [], 0
        for line in lines:
            line = line.strip(b" \t\r\n")[:LINE_SENT_BYTES]
            if not line:
                continue
            if b"\n" in line:
                raise ValueError("a message is one line")
            if len(body) == self.batch or n + len(line) > BATCH_MAX_BYTES:
                yield from self._score_batch(body)
                body, n = [], 0
            body.append(line)
            n += len(line) + 1
        if body:
            yield from self._score_batch(body)

    def _score_batch(self, lines):
        body = b"\n".join(lines)
        if body.startswith(b"["):  # it would be taken for a batch
            body = b"!" + body
        verdicts = self.request(self.envelope + body).split(b"\n")
        if verdicts[0].startswith(b'{"status":"unscored","error":"request: '):
            raise Refused(json.loads(verdicts[0])["error"])
        if len(verdicts) != len(lines):
            raise Refused("%d messages, %d verdicts" %
                          (len(lines), len(verdicts)))
        return verdicts

    def request(self, body):
        """One request's answer: sent again until there is one."""
        until = time.monotonic() + self.patience_s
        pause_s = 0.05
        while True:
            try:
                reply = self._exchange(body)
                if not reply.startswith(b'{"status":"busy"'):
                    return reply
                busy = json.loads(reply)
                wait_s, why = busy["retry_ms"] / 1000, busy["error"]
            except ssl.SSLCertVerificationError as error:
                self.close()
                raise Unreachable(error)  # trying again changes nothing
            except OSError as error:
                self.close()
                # from many clients not all at once
                wait_s, why = pause_s * random.uniform(0.5, 1), error
                pause_s = min(2 * pause_s, 5)
            if time.monotonic() + wait_s > until:
                raise Unreachable(why)
            time.sleep(wait_s)

    def _connect(self):
        self.socket = socket.create_connection(self.address, self.timeout_s)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self.tls is not None:
            self.socket = self.tls.wrap_socket(
                self.socket, server_hostname=self.address[0])
        self.socket.sendall(HELLO_REQ)
        if self._read(len(HELLO_REP)) != HELLO_REP:
            raise ConnectionError("no request/reply service listens there")

    def _exchange(self, body):
        if self.socket is None:
            self._connect()
        self.request_id = (self.request_id + 1) & 0x7FFFFFFF
        head = struct.pack(">I", self.request_id | 0x80000000)
        self.socket.sendall(struct.pack(">Q", len(head) + len(body)) + head +
                            body)
        while True:
            size, = struct.unpack(">Q", self._read(8))
            if not len(head) <= size <= REPLY_MAX_BYTES:
                raise ConnectionError("an answer of %d bytes" % size)
            reply = self._read(size)
            if reply.startswith(head):
                return bytes(reply[len(head):])

    def _read(self, n):
        data = bytearray()
        while len(data) < n:
            piece = self.socket.recv(min(n - len(data), 1 << 16))
            if not piece:
                raise ConnectionError("the connection was closed")
            data += piece
        return data


def main(arguments):
    url = "tcp://127.0.0.1:7710"
    options = {"key": os.environ.get("CHAPERONE_KEY", "")}
    files = {}
    while arguments and arguments[0].startswith("--") and \
            arguments[0] != "--help":
        if arguments[0] == "--url" and len(arguments) > 1:
            url, arguments = arguments[1], arguments[2:]
        elif arguments[0] in ("--ca", "--cert", "--cert-key") and \
                len(arguments) > 1:
            files[arguments[0]], arguments = arguments[1], arguments[2:]
        elif arguments[0] in ("--why", "--backfill"):
            options[arguments[0][2:]] = True
            arguments = arguments[1:]
        else:
            break
    if len(arguments) > 1 or arguments[:1] in (["-h"], ["--help"]):
        print("usage: chaperone.py [--url URL] [--why] [--backfill] [--ca FILE]\n"
              "                    [--cert FILE --cert-key FILE] [FILE]\n"
              "Messages (JSON lines; default: standard input) in, verdicts "
              "out.\nExit status 1 if any message was unscored.")
        return 0 if len(arguments) == 1 else 2
    status = 0
    try:
        if files:
            tls = ssl.create_default_context(cafile=files.get("--ca"))
            if "--cert" in files:
                tls.load_cert_chain(files["--cert"], files.get("--cert-key"))
            options["tls"] = tls
        with Client(url, **options) as client, (open(arguments[0], "rb") if arguments
                                     else sys.stdin.buffer) as file:
            for verdict in client.score_lines(file):
                if json.loads(verdict)["status"] == "unscored":
                    status = 1
                sys.stdout.buffer.write(verdict + b"\n")
    except (Refused, Unreachable, ValueError, OSError) as error:
        print("chaperone.py: %s" % error, file=sys.stderr)
        status = 1
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
