#!/usr/bin/env python3
"""The console's endpoints on a live service, without a browser.

Roles as a table, who may post, claims, reveal, decisions, second reviews,
undo; what reaches labels and feed. usage: console.py BUILD DATA PORT VERDICTS,
the last being all that the service has said of messages.
"""
import csv
import hashlib
import io
import json
import re
import subprocess
import sys
import tempfile
import threading
import zipfile

from console_client import (PASSWORD, ROLES, Console, add_user, signed_in,
                            wait_until)

build, data, port, verdicts = (sys.argv[1], sys.argv[2], int(sys.argv[3]),
                               sys.argv[4])
chaperoned = build + "/chaperoned"
failed = 0

# Who may use what: written down here once more, on purpose. An endpoint that
# is not here fails the test.
CASES = {"moderator", "lead", "administrator"}
LEADS = {"lead", "administrator"}
EVERYBODY = set(ROLES)
TABLE = {
    ("GET", "me"): EVERYBODY,
    ("POST", "password"): EVERYBODY,
    ("GET", "queue"): CASES,
    ("GET", "views"): CASES,
    ("POST", "view_save"): CASES,
    ("POST", "view_remove"): CASES,
    ("POST", "take"): CASES,
    ("GET", "people"): CASES,
    ("POST", "claim"): CASES,
    ("POST", "extend"): CASES,
    ("POST", "release"): CASES,
    ("POST", "hold"): CASES,
    ("POST", "assign"): CASES,
    ("GET", "case"): CASES,
    ("POST", "reveal"): CASES,
    ("POST", "enquire"): CASES,
    ("POST", "decide"): CASES,
    ("POST", "undo"): CASES,
    ("GET", "overview"): LEADS | {"auditor"},
    ("POST", "package"): LEADS,
    ("GET", "audit"): {"administrator", "auditor"},
    ("POST", "audit_verify"): {"administrator", "auditor"},
    ("GET", "settings"): LEADS | {"auditor"},
    ("GET", "thresholds"): LEADS | {"auditor"},
    ("POST", "reload"): {"administrator"},
    ("POST", "account_add"): {"administrator"},
    ("POST", "account_change"): {"administrator"},
}


with open("features/lexicon/signal.h", encoding="utf-8") as source:
    SIGNALS = re.findall(r'X\(\w+, "(\w+)", \w+, \w+, \d\)', source.read())


def check(what, good, *more):
    global failed
    print("ok  " if good else "FAIL", what, *([] if good else more))
    failed += not good


def endpoints():
    with open("server/console/console.c", encoding="utf-8") as f:
        return re.findall(r'X\("(GET|POST)", "(\w+)", ', f.read())


def events():
    status, body, _ = Console(port).raw("GET", "/v1/events?after=0&most=10000")
    assert status == 200, body
    return [json.loads(line) for line in body.splitlines()]


def labels():
    out = subprocess.run([chaperoned, "export", "labels", "--data", data],
                         capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in out.splitlines()]


def try_table(people):
    listed = endpoints()
    check("the table names every endpoint, and no other",
          sorted(listed) == sorted(TABLE), set(listed) ^ set(TABLE))
    wrong = []
    n = 0
    for method, name in sorted(TABLE):
        for role in (*ROLES, None):
            one = people[role] if role else Console(port)
            # nothing in it: who may, learns that something is missing
            status, body = (one.get(name) if method == "GET"
                            else one.post(name))
            n += 1
            if role is None:
                good = status == 401
            elif role in TABLE[method, name]:
                good = status in (200, 400, 409)
            else:
                good = status == 403 and body["code"] == "role"
            if not good:
                wrong.append((method, name, role, status, body))
    check(f"every endpoint as every role and as nobody: {n}", not wrong, wrong)
    for role in CASES:  # who took a case by that gives it back
        for row in queue(people[role], state="mine")["rows"]:
            people[role].post("release", flag=row["flag"])


def try_posts(moderator):
    def post(headers, body="{}"):
        return moderator.raw("POST", "/console/api/release", body, headers)[0]

    good = {"Content-Type": "application/json", "X-Csrf": moderator.csrf}
    check("a post of the page is taken", post(good) == 400)
    wrong = [
        ("without the session's token", {**good, "X-Csrf": ""}),
        ("with another's", {**good, "X-Csrf": "0" * 64}),
        ("as a form", {**good, "Content-Type": "text/plain"}),
        ("from another origin", {**good, "Origin": "http://evil.example"}),
        ("from no origin", {**good, "Origin": "null"}),
        ("from another port", {**good, "Origin": f"http://127.0.0.1:{port+1}"}),
        ("across sites", {**good, "Sec-Fetch-Site": "cross-site"}),
        ("from a sister site", {**good, "Sec-Fetch-Site": "same-site"}),
    ]
    for what, headers in wrong:
        check("a post is refused " + what, post(headers) == 403)
    check("a post that is no JSON", post(good, "{") == 400)
    check("a post that is too long", post(good, "x" * 100000) == 413)
    check("another method", moderator.raw(
        "DELETE", "/console/api/release")[0] == 404)
    status, _, response = moderator.raw("GET", "/")
    policy = response.getheader("Content-Security-Policy")
    check("the page has a strict policy", status == 200
          and "default-src 'none'" in policy and "unsafe" not in policy
          and "frame-ancestors 'none'" in policy
          and response.getheader("X-Content-Type-Options") == "nosniff")


def try_signing_in():
    check("a wrong password", Console(port).sign_in(
        name="mod-1", password="not the right one") == 403)
    check("an unknown name", Console(port).sign_in(
        name="nobody", password=PASSWORD) == 403)
    check("neither", Console(port).sign_in() == 400)
    one = Console(port)
    _, _, response = one.raw(
        "POST", "/console/api/signin",
        json.dumps({"name": "mod-1", "password": PASSWORD}),
        {"Content-Type": "application/json"})
    cookie = response.getheader("Set-Cookie")
    check("its cookie is the page's alone",
          "HttpOnly" in cookie and "SameSite=Strict" in cookie, cookie)
    one = signed_in(port, "mod-1")
    check("signing out ends it", one.post("signout")[0] == 200
          and one.get("me")[0] == 401)
    tries = [Console(port).sign_in(name="mod-9", password="guess %d" % i)
             for i in range(6)]
    check("who guesses is made to wait", tries == [403] * 5 + [429], tries)
    check("with the right one too", Console(port).sign_in(
        name="mod-9", password=PASSWORD) == 429)
    check("others are not", Console(port).sign_in(
        name="mod-1", password=PASSWORD) == 200)


def try_link():
    link = subprocess.run(
        [chaperoned, "signin", "--data", data], capture_output=True,
        text=True, check=True).stdout.strip()
    token = link.split("#signin=")[1]
    one = Console(port)
    check("a one-time link signs in", one.sign_in(token=token) == 200)
    me = one.get("me")[1]
    check("as the local administrator",
          (me["name"], me["role"]) == ("local", "administrator"), me)
    check("once", Console(port).sign_in(token=token) == 403)


def try_accounts(people):
    admin = people["administrator"]
    status, made = admin.post("account_add", name="temp", role="moderator",
                              password=PASSWORD)
    check("an account is made", status == 200, made)
    temp = signed_in(port, "temp")
    check("and works", temp.get("queue")[0] == 200)
    admin.post("account_change", id=made["id"], role="auditor")
    check("another role ends its sessions", temp.get("me")[0] == 401)
    temp = signed_in(port, "temp")
    check("and is in force", temp.get("queue")[0] == 403
          and temp.get("overview?days=7")[0] == 200)
    status, _ = temp.post("password", old="wrong wrong wrong", new="x" * 12)
    check("a new password wants the old one", status == 400)
    add_user(chaperoned, data, "guess", "auditor")
    guess = signed_in(port, "guess")
    tries = [guess.post("password", old="no such password", new="x" * 12)[0]
             for _ in range(6)]
    check("who guesses it there is made to wait too",
          tries == [400] * 5 + [429] and guess.get("me")[0] == 200, tries)
    status, _ = temp.post("password", old=PASSWORD, new="another long one")
    check("a new password ends sessions", status == 200
          and temp.get("me")[0] == 401)
    check("the old one is not good any more", Console(port).sign_in(
        name="temp", password=PASSWORD) == 403)
    temp = Console(port)
    check("the new one is", temp.sign_in(
        name="temp", password="another long one") == 200)
    subprocess.run([chaperoned, "user", "disable", "temp", "--data", data],
                   check=True)
    check("chaperoned user disable ends it at once", temp.get("me")[0] == 401)
    me = [a for a in admin.get("settings")[1]["accounts"]
          if a["name"] == "administrator-1"][0]
    check("nobody disables themselves", admin.post(
        "account_change", id=me["id"], disabled=True)[0] == 409)
    check("short passwords are refused", admin.post(
        "account_add", name="x", role="lead", password="short")[0] == 400)


def queue(one, **arguments):
    text = "&".join(f"{k}={v}" for k, v in arguments.items())
    status, body = one.get("queue?" + text)
    assert status == 200, body
    return body


def try_queue(one):
    first = wait_until(lambda: (lambda q: q["loaded"] and q["rows"]
                                and not q["unread"] and q)(queue(one)))
    rows = first["rows"]
    order = {"urgent": 0, "review": 1}
    levels = [order[r["level"]] for r in rows]
    check("the riskiest come first", levels == sorted(levels))
    check("by level", all(r["level"] == "urgent" for r in
                          queue(one, level="urgent")["rows"])
          and queue(one, level="urgent")["matching"] == first["urgent"])
    name = rows[0]["suspect"]
    found = queue(one, user=name)["rows"]
    check("by user", found and all(
        name in (r["suspect"], r["other"]) for r in found), found)
    check("by a user who is not there", not queue(one, user="nobody")["rows"])
    signal = next(s for s in SIGNALS
                  if 0 < sum(s in r["signals"] for r in rows) < len(rows))
    found = queue(one, signal=signal)
    with_it = {r["flag"] for r in rows if signal in r["signals"]}
    check("by signal", with_it <= {r["flag"] for r in found["rows"]}
          and found["matching"] < first["matching"], signal, found)
    both = rows + queue(one, after=first["more"])["rows"] if first["more"] else rows
    check("from a number on", len(rows) > 3 and all(
        [r["flag"] for r in queue(one, **{"from": n})["rows"]]
        == [r["flag"] for r in both[n:n + len(rows)]]
        for n in (0, 3)) and not queue(one, **{"from": 10 ** 9})["rows"])
    check("those that are free are counted",
          queue(one, state="free")["matching"] == first["matching"]
          and queue(one, state="mine")["matching"] == 0)
    for bad in ("level=high", "signal=x", "state=x", "after=x", "from=x",
                "from=-1", "from=1x", "from=1&after=" + "1.1.1.1"):
        check("refused: " + bad, one.get("queue?" + bad)[0] == 400)
    check("no chat text is in it", not any(
        "text" in r for r in rows))
    return rows


def try_claims(one, two, lead, rows):
    flag = rows[0]["flag"]
    got = []
    threads = [threading.Thread(target=lambda c=c: got.append(
        c.post("claim", flag=flag)[0])) for c in (one, two) * 10]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    check("of two who claim a case at once one gets it",
          sorted(got) == [200] * 10 + [409] * 10, got)
    holder, other = ((one, two) if two.post("claim", flag=flag)[0] == 409
                     else (two, one))
    status, body = other.post("claim", flag=flag)
    check("the other is told who has it", status == 409
          and body["claim"]["mine"] is False and body["claim"]["by"], body)
    for name, more in (("reveal", {"message": "x"}), ("extend", {}),
                       ("hold", {"hours": 1, "why": "x"}),
                       ("decide", {"verdict": "dismiss", "reason": "family"})):
        check(f"and may not {name}", other.post(
            name, flag=flag, **more)[0] == 409)
    was = holder.get(f"case?flag={flag}")[1]["claim"]
    check("it is extended", holder.post("extend", flag=flag)[1]["claim"][
        "until"] >= was["until"])
    check("it shows in the queue", [r["claim"]["mine"] for r in queue(
        other)["rows"] if r["flag"] == flag] == [False])
    check("who wants what is free does not see it", flag not in [
        r["flag"] for r in queue(other, state="free")["rows"]])
    check("a moderator does not take over", other.post(
        "claim", flag=flag, take_over=True)[0] == 400)
    check("a lead does", lead.post("claim", flag=flag,
                                   take_over=True)[0] == 200)
    check("then it is the lead's", holder.post("extend", flag=flag)[0] == 409)
    check("a lead assigns", lead.post("assign", flag=flag, to="mod-1")[0] == 200)
    check("to people who work on cases only", lead.post(
        "assign", flag=flag, to="auditor-1")[0] == 400)
    check("else who has it hands it over", [two.post(
        "assign", flag=flag, to="mod-2")[0], one.post(
        "assign", flag=flag, to="mod-2")[0], one.post(
        "assign", flag=flag, to="mod-1")[0], two.post(
        "assign", flag=flag, to="mod-1")[0]] == [409, 200, 409, 200])
    check("it is mod-1's then", flag in [r["flag"] for r in queue(
        one, state="mine")["rows"]])
    check("who may hold it", one.post(
        "hold", flag=flag, hours=24, why="asked the platform")[0] == 200)
    case = one.get(f"case?flag={flag}")[1]
    check("with a reason", (case["claim"]["kind"], case["claim_why"])
          == ("hold", "asked the platform"), case["claim"])
    check("a hold stays while it is looked at", one.post(
        "claim", flag=flag)[1]["claim"]["kind"] == "hold")
    check("passing over has a reason", [one.post(
        "release", flag=flag, skip=True, **more)[0]
        for more in ({}, {"reason": "none of those"})] == [400, 400])
    check("and give it back", one.post(
        "release", flag=flag, skip=True, reason="language")[0] == 200
          and one.get(f"case?flag={flag}")[1]["claim"] is None)
    check("what was passed over is not offered next",
          one.post("take")[1]["flag"] not in (flag, None))
    check("but to others", two.post("take")[1]["flag"] == flag)
    got = []
    threads = [threading.Thread(target=lambda c=c: got.append(
        c.post("take")[1]["flag"])) for c in (one, two, lead)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    check("of three who take the next at once each gets another",
          len(set(got)) == 3 and None not in got, got)
    for c in (one, two, lead):
        for f in got:
            c.post("release", flag=f)


def try_case(one, rows):
    flag = rows[1]["flag"]
    one.post("claim", flag=flag)
    status, case = one.get(f"case?flag={flag}")
    check("a case", status == 200 and case["evidence"] and case["why"], case)
    points = case["bias"] + sum(r["points"] for r in case["why"])
    check("whose reasons add up", abs(points - case["logit"]) < 1e-9)
    also = set(case.get("also") or [])
    check("and are not what was seen at no points",
          not also & {r["signal"] for r in case["why"]}, also)
    check("without a word of chat", "text" not in json.dumps(case))
    message = case["evidence"][0]["id"]
    status, said = one.post("reveal", flag=flag, message=message)
    check("a message is revealed", status == 200 and said["text"], said)
    check("and counted", said["revealed"] == 1
          and one.get("me")[1]["revealed"] == 1)
    read = wait_until(lambda: [x for x in (one.post(
        "reveal", flag=flag, message=m["id"])[1] for m in case["evidence"])
        if x.get("read_as")])
    check("with what was undone in it", read[0]["undone"] and read[0]["read_as"]
          != read[0]["text"], read)
    check("another's message is not there", one.post(
        "reveal", flag=flag, message="m-none")[0] == 404)
    check("a case that is not there", one.get("case?flag=99999")[0] == 404)
    return flag


def deliver(key=None, **body):
    headers = {"Content-Type": "application/json"}
    if key:
        headers["Authorization"] = "Bearer " + key
    status, answer, _ = Console(port).raw(
        "POST", "/v1/context", json.dumps(body), headers)
    return status, json.loads(answer)


def add_key(tenant, scopes):
    return subprocess.run(
        [chaperoned, "key", "add", "--tenant", tenant, "--scopes", scopes,
         "--data", data], capture_output=True, text=True,
        check=True).stdout.strip()


def try_context(one, two, flag):
    """More is asked for, delivered, shown masked, scored by nobody."""
    case = one.get(f"case?flag={flag}")[1]
    before = events()[-1]["newest"]
    for bad in ({}, {"reason": "x"}, {"reason": "ages", "note": "x" * 501}):
        check(f"an enquiry is refused: {str(bad)[:30]}", one.post(
            "enquire", flag=flag, **bad)[0] == 400)
    check("and one of who has not the case", two.post(
        "enquire", flag=flag, reason="ages")[0] == 409)
    status, asked = one.post("enquire", flag=flag, reason="earlier",
                             note='who <b>began</b>?')
    check("more is asked for", status == 200, asked)
    told = [e for e in events() if e.get("event", 0) > before]
    check("it is on the feed, to be answered", len(told) == 1
          and (told[0]["kind"], told[0]["flag"]) == ("context", flag)
          and told[0]["context"] == {
              "request": asked["request"], "suspect": case["suspect"],
              "other": case["other"], "reason": "earlier",
              "note": "who <b>began</b>?", "by": "mod-1"}, told)
    said = [{"id": f"c-{i}", "at": 1600000000000 + i, "text": f"words {i}",
             "from": case["suspect" if i % 2 else "other"]}
            for i in range(100)]
    request = asked["request"]
    n = Console(port).raw("GET", "/metrics")[1].decode()
    scored = re.findall(r"^chaperone_messages_total.* (\d+)", n, re.M)
    keys = [add_key("elsewhere", "labels,score"),
            add_key("default", "score,subscribe")]
    wait_until(lambda: deliver(keys[0], request=request)[0] != 401)
    check("another tenant cannot answer it", deliver(
        keys[0], request=request, messages=said)[0] == 404)
    check("nor a key without the scope", deliver(
        keys[1], request=request, messages=said)[0] == 403)
    for bad in ({"request": request}, {"request": 7, "messages": []},
                {"request": request, "messages": "x"},
                {"request": request, "messages": said + said[:1]},
                {"request": request, "messages": [7]}):
        check(f"a delivery is refused: {str(bad)[-30:]}",
              deliver(**bad)[0] == 400)
    for bad in ({"id": ""}, {"id": "x" * 129}, {"at": -1}, {"at": "now"},
                {"from": "somebody"}, {"text": 7}, {"text": "x" * 16385}):
        status, answer = deliver(
            request=request, messages=[said[0], dict(said[1], **bad)])
        check(f"a message is refused: {str(bad)[:30]}", status == 400
              and "messages: 2: " + next(iter(bad)) in answer["error"], answer)
    check("then none was taken", one.get(
        f"case?flag={flag}")[1]["delivered"] == [])
    check("of no request", deliver(request="context-0", messages=said)[0] == 404)
    status, answer = deliver(request=request, messages=said)
    check("the platform delivers", status == 200 and answer == {
        "status": "taken", "flag": flag, "messages": 100, "new": 100}, answer)
    check("again, and nothing changes", deliver(
        request=request, messages=said)[1]["new"] == 0)
    more = [dict(m, id="d-" + m["id"]) for m in said]
    check("and the rest of what is taken", deliver(
        request=request, messages=more)[1]["new"] == 100)
    check("but no more of one pair", deliver(request=request, messages=[
        dict(said[0], id="e-0")])[0] == 400)
    case = one.get(f"case?flag={flag}")[1]
    check("it stands beside the evidence, masked", len(case["delivered"]) == 200
          and case["evidence"] and "words 7" not in json.dumps(case)
          and all(not m["signals"] for m in case["delivered"]))
    asked = case["enquiries"][0]
    check("with what was asked", (asked["reason"], asked["by"],
          asked["messages"]) == ("earlier", "mod-1", 200)
          and asked["answered_at"] >= asked["at"], case["enquiries"])
    check("and is revealed like the rest", one.post(
        "reveal", flag=flag, message="c-7")[1]["text"] == "words 7")
    n = Console(port).raw("GET", "/metrics")[1].decode()
    check("nothing of it was scored", scored and scored == re.findall(
        r"^chaperone_messages_total.* (\d+)", n, re.M))
    asks = [one.post("enquire", flag=flag, reason="ages")[0] for _ in range(5)]
    check("a case has five enquiries at most", asks == [200] * 4 + [409], asks)
    sealed = b"".join(open(f"{data}/{name}.sqlite{end}", "rb").read()
                      for name in ("evidence", "flags") for end in ("", "-wal"))
    check("all of it is sealed", b"words 7" not in sealed
          and b"began" not in sealed)
    return request


def try_decisions(one, two, lead, flag, request):
    check("a reason is wanted", one.post(
        "decide", flag=flag, verdict="dismiss")[0] == 400)
    check("one that fits", one.post(
        "decide", flag=flag, verdict="dismiss", reason="meeting")[0] == 400)
    before, n_labels = events()[-1]["newest"], len(labels())
    status, made = one.post("decide", flag=flag, verdict="dismiss",
                            reason="family", note="an uncle")
    check("decided", status == 200 and made["in_force"], made)
    told = [e for e in events() if e.get("event", 0) > before]
    check("it is on the feed, by name, without its note", len(told) == 1
          and told[0]["decision"]["by"] == "mod-1"
          and told[0]["decision"]["id"] == made["decision"]
          and "uncle" not in json.dumps(told), told)
    check("and a label", len(labels()) == n_labels + 1)
    check("the case is closed", one.post("claim", flag=flag)[0] == 409
          and flag not in [r["flag"] for r in queue(one)["rows"]])
    check("nothing more is taken for it then", deliver(
        request=request, messages=[])[0] == 409)
    check("nobody else takes it back", two.post(
        "undo", decision=made["decision"])[0] == 404)
    check("its own does", one.post(
        "undo", decision=made["decision"])[0] == 200)
    check("once", one.post("undo", decision=made["decision"])[0] == 409)
    check("then it is no label", len(labels()) == n_labels)
    check("the feed tells", events()[-2]["kind"] == "undo")
    check("and the case is open, and one's own", one.get(
        f"case?flag={flag}")[1]["claim"]["mine"])
    case = one.get(f"case?flag={flag}")[1]
    check("with its history", [h.get("undone") for h in case["history"]][0]
          and case["history"][0]["note"] == "an uncle", case["history"])


def try_second(one, two, lead, flag):
    n = len(labels())
    status, made = one.post("decide", flag=flag, verdict="escalate",
                            reason="isolation")
    check("an escalation wants a second look", status == 200
          and made["second_review"] and made["in_force"], made)
    check("and counts towards a pause of whom it was made by", [
        who.get("me")[1]["grave"] for who in (one, two)] == [1, 0])
    check("but stands at once", len(labels()) == n + 1)
    check("its own is not asked", one.post("claim", flag=flag)[0] == 409
          and flag not in [r["flag"] for r in queue(one, state="second")["rows"]])
    check("another is", flag in [
        r["flag"] for r in queue(two, state="second")["rows"]])
    check("nobody gives it to who had a part in it", [lead.post(
        "assign", flag=flag, to=to)[0] for to in ("mod-1", "mod-2")] == [400, 200])
    check("who claims it", two.post("claim", flag=flag)[0] == 200)
    check("sees what was asked for, not by whom or why", [
        set(x) for x in two.get(f"case?flag={flag}")[1]["enquiries"]][0] == {
            "at", "reason", "answered_at", "messages"})
    case = two.get(f"case?flag={flag}")[1]
    text = json.dumps(case)
    check("and does not see the first decision", case["stage"] == "second"
          and case["history"] == [] and "escalate" not in text
          and "mod-1" not in text, text)
    before = len(events())
    status, said = two.post("decide", flag=flag, verdict="dismiss",
                            reason="same_age")
    check("who does not agree changes nothing yet", status == 200
          and not said["in_force"] and len(events()) == before
          and [l["label"] for l in labels()].count(1) >= 1, said)
    check("neither of the two settles it", one.post("claim", flag=flag)[0] == 409
          and two.post("claim", flag=flag)[0] == 409)
    check("the second takes theirs back", two.post(
        "undo", decision=said["decision"])[0] == 200)
    two.post("claim", flag=flag)
    two.post("decide", flag=flag, verdict="dismiss", reason="same_age")
    check("a lead does", flag in [
        r["flag"] for r in queue(lead, state="second")["rows"]]
        and lead.post("claim", flag=flag)[0] == 200)
    case = lead.get(f"case?flag={flag}")[1]
    check("who sees both", case["stage"] == "disagreed" and (
        case["review"]["first_ruling"], case["review"]["second_ruling"])
        == ("escalate", "dismiss"), case.get("review"))
    status, said = lead.post("decide", flag=flag, verdict="restrict",
                             reason="isolation")
    check("what the lead says is in force", status == 200 and said["in_force"])
    check("nobody is asked any more", lead.post("claim", flag=flag)[0] == 409)
    reviews = lead.get("overview?days=7")[1]
    check("the overview counts it", reviews["reviews"]["settled"] == 1
          and reviews["decisions"]["escalate"] == 1, reviews)
    check("with what was read for it, before it was taken back and decided anew too",
          reviews["revealed"] == one.get("me")[1]["revealed"] > 0, reviews)


def try_precision(lead):
    """The overview against decisions and verdicts, counted here."""
    status, got = lead.get("overview?days=1")
    cases = [c for s, c in (lead.get(f"case?flag={f}") for f in range(1, 30))
             if s == 200]
    wanted, models = {}, {}
    for row in labels():
        case = next(c for c in cases
                    if row["suspect"] in (None, c["suspect"])
                    and {c["suspect"], c["other"]}
                    == set(row["conversation"].split(" ")))
        for reason in case["why"]:
            if reason["points"] > 0 and reason["signal"] != "other":
                wanted.setdefault(reason["signal"], [0, 0])[row["label"]] += 1
        models.setdefault(case["model"], [0, 0])[row["label"]] += 1

    def told(of):
        return {x["name"]: [x["dismissed"], x["confirmed"]]
                for x in got["precision"][of]}
    check("precision by signal is what was decided", status == 200
          and told("by_signal") == wanted and wanted, told, wanted)
    check("and by model", told("by_model") == models, models)
    drift = got["drift"]
    with open(verdicts, encoding="utf-8") as lines:
        said = [json.loads(line) for line in lines]
    risks = [v["risk"] for v in said if v["status"] == "scored"]
    bounds = [-1, *drift["bounds"], 1]
    check("this week's risks are those of the verdicts", [
        sum(low < r <= high for r in risks)
        for low, high in zip(bounds, bounds[1:])] == drift["week"]["risks"]
        and drift["week"]["scored"] == len(risks) > 0
        and drift["week"]["unscored"] == sum(
            v["status"] == "unscored" for v in said)
        and drift["before"]["scored"] == 0, drift)


def try_agreeing(one, two, rows):
    flag = rows[3]["flag"]
    one.post("claim", flag=flag)
    status, made = one.post("decide", flag=flag, verdict="emergency",
                            reason="meeting")
    check("an emergency", status == 200 and made["second_review"], made)
    two.post("claim", flag=flag)
    status, said = two.post("decide", flag=flag, verdict="escalate",
                            reason="meeting")
    check("two who agree on what it is", status == 200 and said["in_force"],
          said)
    check("the first cannot be taken back then", one.post(
        "undo", decision=made["decision"])[0] == 409)
    check("the second can", two.post(
        "undo", decision=said["decision"])[0] == 200
        and two.get(f"case?flag={flag}")[1]["stage"] == "second")


def try_package(lead, admin, flag):
    """What is in it, and that its signature is openssl's too."""
    headers = {"Content-Type": "application/json", "X-Csrf": lead.csrf}
    status, body, response = lead.raw(
        "POST", "/console/api/package", json.dumps({"flag": flag}), headers)
    check("a package is made", status == 200 and response.getheader(
        "Content-Type") == "application/zip", body)
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(io.BytesIO(body)) as z:
            names = set(z.namelist())
            z.extractall(folder)
            manifest = json.loads(z.read("manifest.json"))
            sums = {n: hashlib.sha256(z.read(n)).hexdigest()
                    for n in names - {"manifest.json", "manifest.sig",
                                      "public.pem"}}
            rows = list(csv.reader(io.StringIO(
                z.read("messages.csv").decode(), newline="")))
            exact = [json.loads(x) for x in z.read(
                "messages.jsonl").decode().splitlines()]
            trail = z.read("audit.csv").decode()
            report = z.read("report.txt").decode()
            pem = z.read("public.pem").decode()
        check("its manifest has the hash of each other file",
              manifest["files"] == sums and len(sums) == 7, manifest)
        verify = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey",
                  "public.pem", "-rawin", "-in", "manifest.json", "-sigfile",
                  "manifest.sig"]
        run = subprocess.run(verify, cwd=folder, capture_output=True)
        check("openssl verifies its signature", run.returncode == 0, run)
        with open(folder + "/manifest.json", "r+b") as f:
            f.seek(5)
            f.write(b"X")
        run = subprocess.run(verify, cwd=folder, capture_output=True)
        check("and refuses it with a byte changed", run.returncode != 0)
    check("the key is that which the settings show", admin.get(
        "settings")[1]["evidence_key"] == pem)
    case = lead.get(f"case?flag={flag}")[1]
    check("with all messages that are kept", [r[1] for r in rows[1:]]
          == [m["id"] for m in exact]
          == [m["id"] for m in case["evidence"] + case["delivered"]]
          and sum("delivered" in m for m in exact) == 200
          and all(m["text"] for m in exact))
    check("with what was done, the package itself too",
          "package_made" in trail and "message_revealed" in trail
          and f"flag={flag}" in trail, trail)
    check("and a draft that says what is missing", "DRAFT" in report
          and "[ ]" in report and case["suspect"] in report)
    check("none of what is not there", lead.raw(
        "POST", "/console/api/package", '{"flag":99999}', headers)[0] == 404)


def try_audit(auditor, flag):
    status, body = auditor.get("audit")
    rows = body["rows"]
    check("the record is read, newest first", status == 200 and rows == sorted(
        rows, key=lambda r: -r["seq"]) and len(rows) > 20)
    every = []
    before = ""
    while body["rows"]:
        every += body["rows"]
        before = f"?before={every[-1]['seq']}"
        body = auditor.get("audit" + before)[1]
    check("to its first row", every[-1]["seq"] == 1 and len(
        {r["seq"] for r in every}) == len(every) == every[0]["seq"])
    done = {r["action"] for r in every}
    wanted = {"signed_in", "not_signed_in", "signed_out", "case_opened",
              "case_claimed", "case_taken_over", "claim_extended",
              "case_skipped", "case_held", "case_assigned",
              "message_revealed", "user_searched", "decision", "second_look",
              "decision_undone", "account_added", "account_changed",
              "password_changed", "package_made", "view_saved",
              "view_removed", "context_asked", "context_delivered"}
    check("with all that was done here", wanted <= done, wanted - done)
    check("why somebody passed over a case too", [r["what"] for r in every if r["action"]
          == "case_skipped"][-1].endswith(" reason=language"))
    seen = [r for r in every if r["action"] == "message_revealed"]
    check("whose messages were read stands there, not what they say",
          len(seen) > 0 and {r["actor"] for r in seen} == {"account:mod-1"}
          and seen[0]["actor"] == "account:mod-1"
          and len(seen[0]["users"]) == 2 and f"flag={flag}" in seen[0]["what"],
          seen)
    check("by actor", {r["actor"] for r in auditor.get(
        "audit?actor=account:mod-2")[1]["rows"]} == {"account:mod-2"})
    check("by user", auditor.get(
        "audit?user=" + seen[0]["users"][0])[1]["rows"] != [])
    status, body = auditor.post("audit_verify")
    check("it is whole", status == 200 and body["whole"], body)


def try_languages(one):
    """Of the sample's open cases, all of them in English where that is known."""
    every = one.get("queue")[1]
    check("the queue tells its languages", every["langs"] == ["en"], every["langs"])
    english = one.get("queue?lang=en")[1]
    wanted = [r["flag"] for r in every["rows"] if r["lang"] == "en"]
    check("and filters by one", len(wanted) > 0 and english["matching"] == len(wanted)
          and [r["flag"] for r in english["rows"]] == wanted, english)
    check("what is in none is not found", one.get("queue?lang=pt")[1]["rows"] == [])
    for bad in ("EN", "e", "engl", "e-"):
        check(f"no language: {bad}", one.get(f"queue?lang={bad}")[0] == 400)
    ages = {r["age"] for r in every["rows"]}
    check("rows say how old the other is", len(ages - {None}) > 0 and ages <= {
        None, "under_13", "13_to_15", "16_to_17", "minor", "adult"}, ages)


def try_views(one, two):
    name = '<b onclick=x>"שרה" & co'
    status, made = one.post("view_save", name=name, state="free",
                            level="urgent", signal=SIGNALS[0], lang="en")
    check("a view is saved", status == 200, made)
    got = one.get("views")[1]["views"]
    check("and recalled, its name as it is", got == [
        {"number": made["number"], "name": name, "state": "free",
         "level": "urgent", "signal": SIGNALS[0], "lang": "en"}], got)
    check("by its own account only", two.get("views")[1]["views"] == []
          and two.post("view_remove", number=made["number"])[0] == 404)
    check("no two have one name", one.post("view_save", name=name)[0] == 409)
    for bad in ({"name": ""}, {"name": "x" * 161}, {"name": "a\0b"},
                {"name": "x", "state": "x"}, {"name": "x", "level": "high"},
                {"name": "x", "signal": "x"}, {"name": "x", "lang": "EN"},
                {"name": 7}):
        check(f"a view is refused: {str(bad)[:40]}",
              one.post("view_save", **bad)[0] == 400)
    full = [one.post("view_save", name=f"v-{i}")[0] for i in range(20)]
    check("there are twenty at most", full == [200] * 19 + [409], full)
    check("what is kept is sealed", not any(
        word in open(f"{data}/desk.sqlite" + end, "rb").read()
        for word in (b"onclick", b"v-7") for end in ("", "-wal")))
    for view in one.get("views")[1]["views"]:
        one.post("view_remove", number=view["number"])
    check("they are removed", one.get("views")[1]["views"] == [])


def try_first(people):
    """What stands in the page itself is what its endpoints would say."""
    for role, console in people.items():
        got = console.first("/?user=nobody&state=mine")  # it asks for nothing else
        wanted = {"me": console.get("me")[1]}
        if role in CASES:
            wanted["queue"] = queue(console)
        for answer in [*got.values(), *wanted.values()]:
            answer.pop("now")
        check(f"the page comes with what {role}s see first", got == wanted,
              got, wanted)
    check("and with nothing for who is not signed in", Console(port).first() == {})


def try_thresholds(lead):
    """The preview against a count of the verdicts themselves."""
    highest = {}
    with open(verdicts, encoding="utf-8") as lines:
        for v in map(json.loads, lines):
            if v["status"] == "scored" and "room" not in v:
                pair = frozenset((v["from"], v["to"])), v["suspect"]
                highest[pair] = max(v["logit"], highest.get(pair, -99))
    status, got = lead.get("thresholds")
    check("thresholds are shown with what reached them", status == 200
          and [x["level"] for x in got["levels"]]
          == ["watch", "review", "urgent"], got)
    wanted = [(x["logit"], x["pairs"]) for x in got["levels"]] + [
        (got["from"] + i * got["step"], n) for i, n in enumerate(got["pairs"])]
    wrong = [(t, n, is_) for t, n in wanted for is_ in
             [sum(h >= t - 1e-9 for h in highest.values())]
             # one in a thousand pairs may share a slot with another
             if abs(n - is_) > (1 if is_ > 40 else 0)]
    steps = {n for _, n in wanted}
    check(f"the preview is what the verdicts say, at {len(wanted)} thresholds",
          len(wanted) > 150 and len(steps) > 8 and not wrong, wrong,
          sorted(steps))
    flagged = [x["pairs"] for x in got["levels"]][1]
    body = queue(lead)
    check("what reached review is the queue", flagged == body["urgent"]
          + body["review"] > 0, flagged, body["urgent"], body["review"])
    check("of one model, for a week", got["one_model"] and got["days"] == 7
          and got["since"] <= got["now"])


def main():
    for role in ROLES:
        add_user(chaperoned, data, role + "-1", role)
    for name in ("mod-1", "mod-2", "mod-9"):
        add_user(chaperoned, data, name, "moderator")
    people = {role: signed_in(port, role + "-1") for role in ROLES}
    one, two = signed_in(port, "mod-1"), signed_in(port, "mod-2")
    lead = people["lead"]
    try_table(people)
    try_posts(people["moderator"])
    try_signing_in()
    try_link()
    try_accounts(people)
    rows = try_queue(one)
    try_first(people)
    try_thresholds(lead)
    try_languages(one)
    try_views(one, two)
    try_claims(one, two, lead, rows)
    flag = try_case(one, rows)
    request = try_context(one, two, flag)
    try_decisions(one, two, lead, flag, request)
    try_second(one, two, lead, flag)
    try_agreeing(one, two, rows)
    try_precision(lead)
    try_package(lead, people["administrator"], flag)
    try_audit(people["auditor"], flag)
    sys.exit(failed > 0)


main()
