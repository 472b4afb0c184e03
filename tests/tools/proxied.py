"""Sign-in by a reverse proxy's header: whom it is believed from.

usage: proxied.py BUILD DATA PORT SECRET   of a service with signin_header =
       X-User, signin_proxies = "127.0.0.2 127.0.0.3", and the secret where that
       is not empty. All of 127.0.0.0/8 are this machine: an address is whatever
       one binds to.
"""
import http.client
import json
import subprocess
import sys

from console_client import add_user

build, data, port, secret = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
chaperoned = build + "/chaperoned"
failed = 0


def check(what, good, *more):
    global failed
    print("ok  " if good else "FAIL", what, *([] if good else more))
    failed += not good


def call(source, method, path, headers=(), body=None, cookie=None):
    """(status, answer, cookie); headers as pairs, so that one may come twice."""
    c = http.client.HTTPConnection("127.0.0.1", port, timeout=30,
                                   source_address=(source, 0))
    c.putrequest(method, "/console/api/" + path)
    for name, value in headers:
        c.putheader(name, value)
    if cookie:
        c.putheader("Cookie", cookie)
    text = json.dumps(body).encode() if body is not None else b""
    if body is not None:
        c.putheader("Content-Type", "application/json")
        c.putheader("Content-Length", str(len(text)))
    c.endheaders(text)
    answer = c.getresponse()
    got = (answer.getheader("Set-Cookie") or "").split(";")[0]
    status, said = answer.status, answer.read()
    c.close()
    return status, json.loads(said), got


def sign_in(source, *headers):
    return call(source, "POST", "signin", headers, {"proxied": True})


def user(name):
    """What the proxy sets."""
    return [("X-User", name)] + (
        [("X-Chaperone-Secret", secret)] if secret else [])


def actions():
    out = subprocess.run([chaperoned, "audit", "list", "--data", data],
                         capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in out.splitlines()]


def main():
    for name, role in (("ann", "moderator"), ("bea", "auditor"),
                       ("cat", "lead")):
        add_user(chaperoned, data, name, role)
    subprocess.run([chaperoned, "user", "disable", "cat", "--data", data],
                   check=True, stdout=subprocess.DEVNULL)
    status, _, cookie = sign_in("127.0.0.2", *user("ann"))
    check("whom the proxy names is signed in", status == 200 and cookie)
    status, me, _ = call("127.0.0.2", "GET", "me", user("ann"), None, cookie)
    check("as that account, with its role", status == 200
          and (me["name"], me["role"]) == ("ann", "moderator"), me)
    check("and with no other", call("127.0.0.2", "GET", "overview?days=1",
          user("ann"), None, cookie)[0] == 403)
    check("by another proxy too", sign_in("127.0.0.3", *user("bea"))[0] == 200)
    for source in ("127.0.0.1", "127.0.0.4"):
        check(f"a header forged from {source} is nothing",
              sign_in(source, *user("ann"))[0] == 403
              and call(source, "GET", "me", user("ann"))[:2] == (
                  401, {"error": "sign in first", "code": "signin"}))
    check("the page is told to ask that way", call(
        "127.0.0.2", "GET", "me", user("ann"))[1]["code"] == "signin_proxied")
    check("no header signs nobody in", sign_in("127.0.0.2")[0] == 403)
    check("nor an empty one", sign_in("127.0.0.2", *user(""))[0] == 403)
    check("nor two of them", sign_in(
        "127.0.0.2", *user("ann"), ("X-User", "bea"))[0] == 403)
    check("nor two alike", sign_in(
        "127.0.0.2", *user("ann"), ("x-user", "ann"))[0] == 403)
    for name in ("nobody", "local", "cat", "Ann", " ann x", "ann,bea", "x" * 500):
        status, said, _ = sign_in("127.0.0.2", *user(name))
        check(f"nor {name[:8]}, who has no account that is good",
              (status, said["code"]) == (403, "no_account"), said)
    check("a session ends with the name", call(
        "127.0.0.2", "GET", "me", user("bea"), None, cookie)[0] == 401)
    check("and is good with its own", call(
        "127.0.0.2", "GET", "me", user("ann"), None, cookie)[0] == 200)
    status, said, _ = call("127.0.0.2", "POST", "release", user("ann"),
                           {"flag": 1}, cookie)
    check("posts still want the page's token",
          (status, said["code"]) == (403, "csrf"), said)
    check("an origin of elsewhere signs nobody in", sign_in(
        "127.0.0.2", *user("ann"), ("Origin", "http://evil.example"))[0] == 403)
    rows = [(r["actor"], r.get("what")) for r in actions()
            if r["action"] == "signed_in"]
    check("each stands in the audit log", rows == [
        ("account:ann", "by=proxy"), ("account:bea", "by=proxy")], rows)
    if secret:
        check("without the secret nobody is believed", sign_in(
            "127.0.0.3", ("X-User", "ann"))[0] == 403)
        tries = [sign_in("127.0.0.3", ("X-User", "ann"), (
            "X-Chaperone-Secret", secret[:-1] + str(i % 10)))[0]
            for i in range(30)]
        check("and who guesses it waits", tries[0] == 403 and tries[-1] == 429
              and 200 not in tries, tries)
        check("those behind other proxies do not", sign_in(
            "127.0.0.2", *user("ann"))[0] == 200)
    print(f"{failed} failed")
    sys.exit(failed > 0)


main()
