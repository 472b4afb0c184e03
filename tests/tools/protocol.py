"""Sends each example of server/PROTOCOL.md to a service and compares.

usage: protocol.py PAGE SCORE_PORT           the examples; ingest, the feed,
                                             HTTP and the verdict stream are on
                                             the next four ports
       protocol.py PAGE SCORE_PORT busy      the one example of a busy service
"""
import http.client
import json
import re
import sys
import time

from msgpack import unpack_all
from wire import PUB, REP, REQ, SUB, connect, frame, open_as, read, request

DECIDE = "POST /v1/decisions"
SAMPLE = "server/sample.jsonl"
BLOCK = re.compile(r"^```(\w+)\n(.*?)\n```$", re.M | re.S)

n_compared = 0
n_wrong = 0


def compare(what, got, expected):
    """`…` in what is expected stands for anything."""
    global n_compared, n_wrong
    pattern = ".*".join(map(re.escape, expected.split("…")))
    n_compared += 1
    if re.fullmatch(pattern, got, re.S) is None:
        n_wrong += 1
        print("FAIL %.300s\n  expected %s\n  came     %.600s" %
              (what, expected, got))


def expand(text):
    """Repeats and bytes that the page writes in ⟨⟩."""
    def one(match):
        inside = match[1].replace("⏎", "\n")
        text, times, count = inside.rpartition("*")
        if times:
            return text.encode("latin1") * int(count)
        return bytes.fromhex(inside)
    parts = re.split(r"⟨(.*?)⟩", text)
    return b"".join(one([None, p]) if i % 2 else p.encode()
                    for i, p in enumerate(parts))


def ask(s, body):
    return request(s, body).decode()


def wire(port, text):
    s = connect(port)
    for line in text.split("\n"):
        if line == "closed":
            try:
                got = s.recv(1)
            except ConnectionResetError:
                got = b""
            compare(text, "open" if got else "closed", "closed")
            continue
        data = bytes.fromhex(line[1:])
        if line[0] == ">":
            s.sendall(data)
        else:
            compare(text, read(s, len(data)).hex(), data.hex())
    s.close()


def ask_http(port, text, body=None):
    """The first line, headers, and behind an empty line the body, if it is
    not given; of the answer the status, and the headers that have something
    to say to it."""
    head, _, behind = text.partition("\n\n")
    first, *headers = head.strip().split("\n")
    method, path = first.split(" ")
    c = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    c.request(method, path, body or (expand(behind) if behind else None),
              dict(h.split(": ", 1) for h in headers))
    answer = c.getresponse()
    told = "".join("%s: %s\n" % (name, answer.headers[name])
                   for name in ("Allow", "Retry-After", "WWW-Authenticate")
                   if answer.headers[name])
    return "%d %s%s" % (answer.status, told, answer.read().decode().strip())


def line_of(feed, beginning):
    """The next line of the feed that begins so."""
    while True:
        line = frame(feed).decode()
        if line.startswith(beginning):
            return line


def blocks(page, port):
    sockets = {"score": open_as(port, REQ, REP),
               "ingest": open_as(port + 1, REQ, REP)}
    feed = open_as(port + 2, SUB, PUB)
    stream = open_as(port + 4, SUB, PUB)
    found = BLOCK.findall(page)
    kinds = [kind for kind, _ in found]
    for i, (kind, text) in enumerate(found):
        following = found[i + 1] if i + 1 < len(found) else ("", "")
        if kind in ("score", "ingest", "http", "msgpack", "decide"):
            assert following[0] == "answer", text
            got = (ask_http(port + 3, text) if kind == "http" else
                   ask_http(port + 3, DECIDE, expand(text))
                   if kind == "decide" else
                   request(sockets["score"], bytes.fromhex(text)).hex(" ")
                   if kind == "msgpack" else
                   ask(sockets[kind], expand(text)))
            if kind == "msgpack":
                following = "answer", following[1].replace("\n", " ")
            compare(text, got, following[1])
        elif kind == "wire":
            wire(port, text)
        elif kind == "feed":
            time.sleep(0.5)  # until the service knows its subscriber
            request(sockets["ingest"], open(SAMPLE, "rb").read())
            compare("the sample's first flag",
                    line_of(feed, '{"event":'), text)
        elif kind == "stream":
            compare("a frame of verdicts", frame(stream).decode(), text)
        elif kind == "mark":
            compare("a mark", line_of(feed, '{"newest":'), text)
        elif kind not in ("answer", "busy", "python"):  # hook.py runs it
            raise AssertionError("a block of an unknown kind: " + kind)
    for kind, least in (("score", 5), ("msgpack", 3), ("ingest", 1),
                        ("wire", 3), ("feed", 1), ("mark", 1), ("stream", 1),
                        ("decide", 2), ("http", 3), ("busy", 1)):
        assert kinds.count(kind) >= least, kind
    return sockets["score"]


MESSAGE = {"id": "e-1", "at": 1700000000000, "from": "ann", "to": "bob",
           "text": "hi"}
DECISION = {"kind": "decision", "id": "e-1", "by": "m", "suspect": "ann",
            "other": "bob", "verdict": "dismiss", "reason": "family"}


def changed(ordinary, example):
    """A body made of the ordinary one as an error's row says."""
    base = dict(ordinary)
    if example.startswith("-"):
        del base[example[1:]]
        return json.dumps(base).encode()
    if not example.startswith('"'):
        return expand(example)
    for field in re.findall(r'(?:^|,)"(\w+)":', example):
        base.pop(field, None)
    return json.dumps(base).encode()[:-1] + b"," + expand(example) + b"}"


def rows_of(text, least):
    rows = re.findall(r"^\| `((?:request|line|\w+): .*?)` \|.*?\| `(.*)` \|$",
                      text, re.M)
    assert len(rows) > least, len(rows)
    return rows


def errors(page, score, http_port):
    before, decisions = page.split("\n## Decisions\n")
    decisions, behind = decisions.split("\n## HTTP\n")
    for error, example in rows_of(before + behind, 20):
        is_request = error.startswith("request: ")
        body = (expand(example) if is_request else
                changed(MESSAGE, example))
        got = request(score, body)
        got = (unpack_all(got)[0] if got[:1] > b"\x7f" else
               json.loads(got))
        if isinstance(got, list):
            got, = got
        compare(example, got["status"], "unscored")
        compare(example, got["error"], error)
    for error, example in rows_of(decisions, 15):
        got = ask_http(http_port, DECIDE, changed(DECISION, example))
        compare(example, got[:4], "200 ")
        got = json.loads(got[4:])
        compare(example, got["status"], "refused")
        compare(example, got["error"], error)


def busy(page, port):
    expected, = [text for kind, text in BLOCK.findall(page) if kind == "busy"]
    score = open_as(port, REQ, REP)
    for batch in range(400):
        got = ask(score, b"\n".join(
            b'{"id":"b-%d-%d","at":1,"from":"a%d","to":"b","text":"hi"}' %
            (batch, i, i) for i in range(1000)))
        if '"status":"scored"' not in got:
            break
    compare("busy", got, expected)


def main():
    page, port = open(sys.argv[1]).read(), int(sys.argv[2])
    if sys.argv[3:] == ["busy"]:
        busy(page, port)
    else:
        errors(page, blocks(page, port), port + 3)
    print("%d compared, %d wrong" % (n_compared, n_wrong))
    return n_wrong > 0


sys.exit(main())
