"""Every way into a service, with every kind of key: a table.

usage: doors.py CHAPERONED DATA PORT REQUIRED   score on PORT, ingest on the
       next, HTTP three further; REQUIRED is the setting require_key. Drains the
       service in the end.

A path that stands in server/http or server/console and has no row here must be
closed to everybody: whoever makes an endpoint adds its row.
"""
import glob
import http.client
import json
import re
import subprocess
import sys
import time

from wire import REP, REQ, open_as, request

PORT, REQUIRED = int(sys.argv[3]), sys.argv[4] == "1"
SCOPES = ["score", "ingest", "subscribe", "labels", "operator"]

# What anybody may have who reaches the port: no data of users or tenants. "/" is
# the console's page without what it shows.
OPEN = {("GET", "/healthz"): 200, ("GET", "/readyz"): 200,
        ("GET", "/metrics"): 200, ("GET", "/"): 200}
# A session's, which no key is; who may what with one: tests/tools/console.py.
CONSOLE = re.findall(r'X\("(GET|POST)", "([a-z_]+)"',
                     open("server/console/console.c").read())


def message(number):
    return json.dumps({"id": f"m{number}", "at": 1700000000000,
                       "from": "ann", "to": "bob", "text": "gg"})


def decision(number):
    return json.dumps({"kind": "decision", "id": f"d{number}", "by": "m",
                       "suspect": "ann", "other": f"bob-{number}",
                       "verdict": "dismiss", "reason": "family"})


# Method, path, scope, body, the status where it may be done. Drain comes last.
API = [("POST", "/v1/score", "score", message, 200),
       ("POST", "/v1/ingest", "ingest", message, 200),
       ("GET", "/v1/events", "subscribe", None, 200),
       ("POST", "/v1/decisions", "labels", decision, 200),
       # 404: of a request that nobody made; tests/tools/console.py delivers
       ("POST", "/v1/context", "labels",
        lambda n: json.dumps({"request": f"r{n}", "messages": []}), 404),
       ("POST", "/v1/reload", "operator", None, 409),
       ("POST", "/v1/drain", "operator", None, 200)]
SOCKETS = [(0, "score"), (1, "ingest")]

n_tried = n_wrong = 0
number = int(time.time() * 1000) % 10 ** 9


def expect(what, holds, got):
    global n_tried, n_wrong
    n_tried += 1
    if not holds:
        n_wrong += 1
        print(f"FAIL {what}: {got}")


def key(*words):
    done = subprocess.run(
        [sys.argv[1], "key", *words, "--data", sys.argv[2]],
        check=True, capture_output=True, text=True)
    return done.stdout.strip(), done.stderr.split()


def add(tenant, *scopes):
    return key("add", "--tenant", tenant, "--scopes", ",".join(scopes))[0]


def call(method, path, given="", body=None, **head):
    head = {k.replace("_", "-"): v for k, v in head.items()}
    if given:
        head["Authorization"] = "Bearer " + given
    if body is not None:
        head["Content-Type"] = "application/json"
    c = http.client.HTTPConnection("127.0.0.1", PORT + 3, timeout=30)
    c.request(method, path, body, head)
    answer = c.getresponse()
    return answer.status, answer.read().decode(errors="replace")


def keys_of(scope, tenants):
    """Each kind of key for an endpoint of that scope: name, key, refusal."""
    old = key("add", "--tenant", tenants[0], "--scopes", ",".join(SCOPES))
    key("revoke", old[1][1])
    others = [s for s in SCOPES if s != scope]
    return [("no key", "", 401 if REQUIRED else None),
            ("a wrong key", "chap_" + "0" * 64, 401),
            ("half a key", old[0][:40], 401),
            ("no key at all", "Basic YTpi", 401),
            ("a revoked key", old[0], 401),
            ("without the scope", add(tenants[0], *others), 403),
            ("another tenant's, without", add(tenants[1], *others), 403),
            ("another tenant's", add(tenants[1], scope), None),
            ("a good key", add(tenants[0], scope), None)]


def try_api(row, keys):
    global number
    method, path, scope, make, done = row
    for name, given, refusal in keys:
        number += 1
        body = make(number) if make else None
        if path == "/v1/drain" and refusal is None:
            continue
        status, text = call(method, path, given, body)
        expect(f"{method} {path}, {name}", status == (refusal or done),
               (status, text))
        if refusal:  # in words that a program can read
            expect(f"{method} {path}, {name}: why", json.loads(text)["error"],
                   text)
        if given or refusal:
            continue
        # without a key: programs of this machine, no browser's page
        for head in ({"Origin": "http://evil.example"},
                     {"Sec_Fetch_Site": "cross-site"},
                     {"Host": "evil.example"}):
            status, text = call(method, path, "", body, **head)
            expect(f"{method} {path}, {head}", status in (401, 403),
                   (status, text))
    wrong = "GET" if method == "POST" else "POST"
    status, text = call(wrong, path, keys[-1][1],
                        None if wrong == "GET" else "{}")
    expect(f"{wrong} {path} is none", status in (404, 405), (status, text))


def try_socket(offset, scope, keys):
    global number
    why = {401: ("needs a key", "is not known", "was revoked"),
           403: ("lacks the scope",)}
    s = open_as(PORT + offset, REQ, REP)
    for name, given, refusal in keys:
        number += 1
        body = message(number)
        if given:
            body = json.dumps({"chaperone": 1, "key": given}) + "\n" + body
        answer = json.loads(request(s, body.encode()))
        error = answer.get("error", "")
        expect(f"socket {scope}, {name}",
               any(w in error for w in why[refusal]) if refusal
               else not error, answer)


def unlisted():
    """Paths in the sources that have no row."""
    found = set()
    for pattern in ("server/http/*.c", "server/console/*.c"):
        for name in glob.glob(pattern):
            found |= set(re.findall(r'"(/[A-Za-z0-9/_.-]*)"',
                                    open(name).read()))
    listed = {p for _, p in OPEN} | {row[1] for row in API}
    expect("paths are found", listed <= found, listed - found)
    return sorted(found - listed)


def try_closed(path, given):
    """What nobody listed answers nobody, but for the page's own files."""
    for method in ("GET", "POST", "PUT", "DELETE", "OPTIONS", "TRACE"):
        if method == "GET" and path.endswith((".css", ".js", ".svg", ".png")):
            continue
        for name, k in (("no key", ""), ("every scope", given)):
            status, text = call(method, path, k,
                                "{}" if method == "POST" else None)
            expect(f"{method} {path} has no row, {name}",
                   status in (401, 403, 404, 405), (status, text[:200]))


def try_open(tenants, secrets):
    for (method, path), status in OPEN.items():
        for name, given in (("no key", ""), ("a key", secrets[0])):
            got, text = call(method, path, given,
                             "" if method == "POST" else None)
            expect(f"{method} {path}, {name}", got == status,
                   (got, text[:200]))
            expect(f"{method} {path} names nobody",
                   not any(w in text for w in
                           [*tenants, *secrets, "bob-", "ann"]), text[:500])


def try_console(given):
    expect("the console has endpoints", len(CONSOLE) > 15, CONSOLE)
    for method, name in CONSOLE:
        for who, k in (("no key", ""), ("every scope", given)):
            status, text = call(method, "/console/api/" + name, k,
                                "{}" if method == "POST" else None)
            expect(f"{method} /console/api/{name}, {who}",
                   status in (401, 403), (status, text[:200]))


def main():
    tenants = f"one-{number}", f"two-{number}"
    every = add(tenants[0], *SCOPES)
    rows = {scope: keys_of(scope, tenants) for scope in
            {row[2] for row in API}}
    time.sleep(1)  # what a running service needs to know of them, at most
    for row in API:
        try_api(row, rows[row[2]])
    for offset, scope in SOCKETS:
        try_socket(offset, scope, rows[scope])
    try_open(tenants, [every, rows["score"][-1][1]])
    try_console(every)
    for path in unlisted():
        try_closed(path, every)
    # two tenants decided on pairs of the same names: each hears of its own
    mine, theirs = (add(t, "subscribe") for t in tenants)
    time.sleep(1)
    heard = [call("GET", "/v1/events?most=10000", k)[1] for k in
             (mine, theirs)]
    about = [set(re.findall(r"bob-\d+", text)) for text in heard]
    expect("each tenant hears of its own decisions",
           about[0] and about[1] and not about[0] & about[1], about)
    status, text = call("POST", "/v1/drain", rows["operator"][-1][1])
    expect("an operator drains", status == 200, text)
    print(f"{n_tried} tried, {n_wrong} wrong")
    sys.exit(n_wrong > 0 or n_tried < 100)


main()
