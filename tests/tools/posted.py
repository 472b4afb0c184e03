"""The same messages by HTTP and by the socket, and what a server of HTTP meets.

usage: posted.py SCORE_PORT LINES VERDICTS   HTTP is on the third port behind; VERDICTS
       are those of the file LINES; the setting max_request is 65536
"""
import http.client
import json
import socket
import sys
import threading
import time

from msgpack import pack, unpack_all

PORT = int(sys.argv[1]) + 3
JSON = "application/json"
n_wrong = 0


def expect(what, ok, got=""):
    global n_wrong
    print(("ok   " if ok else "FAIL ") + what, "" if ok else "%.300s" % (got,))
    n_wrong += not ok


def post(body, kind=JSON, path="/v1/score", connection=None, **more):
    c = connection or http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
    c.request("POST", path, body, {"Content-Type": kind, **more})
    answer = c.getresponse()
    return answer.status, answer.headers, answer.read()


def renamed(lines, tenant):
    """The same talk between other users."""
    for line in lines:
        m = json.loads(line)
        for field in ("from", "to"):
            if field in m:
                m[field] = ([u + tenant for u in m[field]]
                            if isinstance(m[field], list) else m[field] + tenant)
        yield m


def plain(verdict, tenant):
    """A verdict without its users' names, which differ."""
    return {k: v.replace(tenant, "") if k in ("from", "to", "suspect") else v
            for k, v in verdict.items()}


def main():
    lines = open(sys.argv[2]).read().splitlines()[:200]
    kept = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
    by_line, by_map, by_array = [], [], []
    for at in range(0, len(lines), 50):
        some = lines[at:at + 50]
        status, head, got = post(
            "\n".join(map(json.dumps, renamed(some, "~l"))),
            "application/x-ndjson", connection=kept)
        by_line += [plain(json.loads(v), "~l") for v in got.splitlines()]
        expect("lines: 200", status == 200 and
               head["Content-Type"] == "application/x-ndjson", head)
        status, head, got = post(json.dumps(list(renamed(some, "~a"))),
                                 connection=kept)
        by_array += [plain(v, "~a") for v in json.loads(got)]
        expect("array: 200", status == 200 and head["Content-Type"] == JSON,
               head)
        status, head, got = post(b"".join(map(pack, renamed(some, "~m"))),
                                 "application/msgpack", connection=kept)
        by_map += [plain(v, "~m") for v in unpack_all(got)]
        expect("MessagePack: 200", status == 200 and
               head["Content-Type"] == "application/msgpack", head)
    expect("the same verdicts by lines and array", by_line == by_array)
    expect("the same verdicts by MessagePack", by_line == by_map)
    by_file = [json.loads(v) for v in open(sys.argv[3])][:len(lines)]
    expect("the same verdicts as of the file", by_line == by_file)

    # too long, said before and found while it comes
    status, _, got = post(b" " * 70000)
    expect("413 by its head", status == 413, got)
    status, _, got = post(iter([b" " * 40000] * 3))
    expect("413 by its pieces", status == 413, got)
    expect("no body: 400", post(b"")[0] == 400)

    # half a request, and one whose sender goes, hold up nobody
    half = socket.create_connection(("127.0.0.1", PORT))
    half.sendall(b"POST /v1/score HTTP/1.1\r\nHost: x\r\nContent-Type: "
                 b"application/json\r\nContent-Length: 50\r\n\r\n{")
    for _ in range(20):
        gone = socket.create_connection(("127.0.0.1", PORT))
        gone.sendall(b"POST /v1/score HTTP/1.1\r\nHost: x\r\nContent-Type: "
                     b"application/json\r\nContent-Length: 2\r\n\r\n{}")
        gone.close()
    status, _, got = post('{"id":"x","at":1,"from":"y","to":"z","text":""}')
    expect("the next one is answered", status == 200 and b"scored" in got, got)

    # many at once
    answers = []

    def some(number):
        c = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
        for i in range(25):
            m = {"id": "t%d-%d" % (number, i), "at": i, "from": "f%d" % number,
                 "to": "t", "text": "gg"}
            status, _, got = post(json.dumps(m), connection=c)
            v = json.loads(got)
            answers.append(status == 200 and v["id"] == m["id"] and
                           v["n"] == i + 1)

    threads = [threading.Thread(target=some, args=(i,)) for i in range(16)]
    start = time.time()
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    expect("16 at once, each its own answers",
           answers == [True] * 400, len(answers))
    print("400 requests in %.2f s" % (time.time() - start))
    return n_wrong > 0


sys.exit(main())
