"""Tries each way into a service with each kind of key.

usage: keys.py CHAPERONED DATA SCORE_PORT REQUIRED   ingest is on the next
       port, HTTP two further; REQUIRED is the setting require_key
"""
import http.client
import json
import subprocess
import sys
import time

from wire import REP, REQ, open_as, request

NEEDS = "request: needs a key"
UNKNOWN = "request: the key is not known"
REVOKED = "request: the key was revoked"

n_tried = 0
n_wrong = 0


def key(*words):
    done = subprocess.run(
        [sys.argv[1], "key", *words, "--data", sys.argv[2]],
        check=True, capture_output=True, text=True)
    return done.stdout.strip(), done.stderr


def add(tenant, scopes):
    made, said = key("add", "--tenant", tenant, "--scopes", scopes)
    return made, said.split()[1]


class Door:
    """A socket; `ask` gives the answer's text."""

    def __init__(self, port, scope):
        self.scope = scope
        self.s = open_as(port, REQ, REP)

    def ask(self, given, body):
        if given:
            body = json.dumps({"chaperone": 1, "key": given}) + "\n" + body
        return request(self.s, body.encode()).decode()


class HttpDoor:
    def __init__(self, port, scope):
        self.scope = scope
        self.port = port

    def ask(self, given, body):
        head = {"Content-Type": "application/json"}
        if given:
            head["Authorization"] = "Bearer " + given
        c = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        c.request("POST", "/v1/" + self.scope, body, head)
        answer = c.getresponse()
        text = answer.read().decode()
        error = json.loads(text).get("error", "")
        wanted = (403 if "lacks" in error else 401 if error else 200)
        expect("HTTP status", answer.status == wanted, text)
        expect("WWW-Authenticate", (wanted == 401) == (
            answer.headers["WWW-Authenticate"] is not None), text)
        return text


def message(number):
    return json.dumps({"id": "k%d" % number, "at": number, "from": "ann",
                       "to": "bob", "text": "gg"})


def expect(what, ok, got):
    global n_tried, n_wrong
    n_tried += 1
    if not ok:
        n_wrong += 1
        print("FAIL %s: %s" % (what, got))


def call(port, given, method, path, body=None):
    head = {"Authorization": "Bearer " + given} if given else {}
    c = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    c.request(method, path, body, head)
    answer = c.getresponse()
    return answer.status, answer.read().decode()


def api(port, required, keys, number):
    """Events and decisions: who may, and what one tenant hears of another."""
    time.sleep(1)
    decision = json.dumps({"kind": "decision", "id": "d%d" % number,
                           "by": "m", "suspect": "ann-%d" % number,
                           "other": "bob", "verdict": "dismiss",
                           "reason": "family"})
    for scope, method, path, body in (
            ("subscribe", "GET", "/v1/events?most=10000", None),
            ("labels", "POST", "/v1/decisions", decision)):
        lacks = "labels" if scope == "subscribe" else "subscribe"
        for name, status in ((scope, 200), ("none", 401 if required else 200),
                             ("wrong", 401), ("revoked", 401), (lacks, 403)):
            got, text = call(port, keys[name], method, path, body)
            expect("%s with key %s" % (path, name), got == status, text)
    for name, hears in (("subscribe", True), ("other subscribe", False)):
        _, text = call(port, keys[name], "GET", "/v1/events?most=10000")
        expect("%s hears of a decision" % name,
               ("ann-%d" % number in text) == hears, text)


def n_of(answer):
    return json.loads(answer).get("n")


def main():
    port, required = int(sys.argv[3]), sys.argv[4] == "1"
    doors = [Door(port, "score"), Door(port + 1, "ingest"),
             HttpDoor(port + 3, "score"), HttpDoor(port + 3, "ingest")]
    number = int(time.time() * 1000) % 1000000000
    names = "one-%d" % number, "two-%d" % number
    good, _ = add(names[0], "score,ingest,labels")
    other, _ = add(names[1], "score,ingest")
    old, old_id = add(names[0], "score,ingest,subscribe,labels")
    key("revoke", old_id)
    scopeless = {"score": add(names[0], "ingest,subscribe,labels")[0],
                 "ingest": add(names[0], "score,subscribe,labels")[0]}
    time.sleep(1)  # what a running service needs to know of them, at most
    for door in doors:
        rows = [("no key", "", NEEDS if required else None),
                ("a wrong key", "chap_" + "0" * 64, UNKNOWN),
                ("a part of a key", good[:-1], UNKNOWN),
                ("a revoked key", old, REVOKED),
                ("no scope", scopeless[door.scope],
                 'request: the key lacks the scope "%s"' % door.scope),
                ("a good key", good, None),
                ("another tenant's", other, None)]
        for what, given, error in rows:
            number += 1
            answer = door.ask(given, message(number))
            got = json.loads(answer)
            ok = (got.get("error") == error and got["status"] == "unscored"
                  if error else "error" not in got)
            expect("%s, %s" % (type(door).__name__ + " " + door.scope, what),
                   ok, answer)
    api(port + 3, required, {
        "none": "", "wrong": "chap_" + "0" * 64, "revoked": old,
        "subscribe": add(names[0], "subscribe")[0],
        "labels": add(names[0], "labels")[0],
        "other subscribe": add(names[1], "subscribe")[0]}, number)
    # each tenant has a pair of its own of the same two users
    score = doors[0]
    before = [n_of(score.ask(k, message(number + 1))) for k in (good, other)]
    for i in range(3):
        score.ask(good, message(number + 2 + i))
    after = [n_of(score.ask(k, message(number + 9))) for k in (good, other)]
    expect("a tenant's own pair", after[0] == before[0] + 4, (before, after))
    expect("the other's pair", after[1] == before[1] + 1, (before, after))
    # rotated without a restart
    fresh, fresh_id = add(names[0], "score")
    time.sleep(1)
    expect("a fresh key", "error" not in json.loads(
        score.ask(fresh, message(number + 10))), fresh_id)
    key("revoke", fresh_id)
    time.sleep(1)
    expect("revoked while it runs", json.loads(score.ask(
        fresh, message(number + 11))).get("error") == REVOKED, fresh_id)
    listed, _ = key("list")
    expect("no key in the list", good not in listed and
           names[0] in listed and "revoked" in listed, listed)
    print("%d tried, %d wrong" % (n_tried, n_wrong))
    return n_wrong > 0


sys.exit(main())
