#!/usr/bin/env python3
"""Accounts that see the cases of some platforms, on a live service.

usage: console_tenants.py BUILD DATA PORT
The service has the sample, scored without a key. Exit status 1 where a check
fails.
"""
import json
import subprocess
import sys

from console_client import add_user, signed_in, wait_until, Console

build, data, port = sys.argv[1], sys.argv[2], int(sys.argv[3])
chaperoned = build + "/chaperoned"
failed = 0


def check(what, good, *more):
    global failed
    print("ok  " if good else "FAIL", what, *([] if good else more))
    failed += not good


def add_key(tenant, scopes):
    return subprocess.run(
        [chaperoned, "key", "add", "--tenant", tenant, "--scopes", scopes,
         "--data", data], capture_output=True, text=True,
        check=True).stdout.strip()


def queue(one, **arguments):
    status, body = one.get("queue?" + "&".join(
        f"{k}={v}" for k, v in arguments.items()))
    assert status == 200, body
    return body


# What takes a case's number, and what else it has to be told.
OF_A_CASE = {
    ("GET", "case"): {}, ("POST", "claim"): {}, ("POST", "extend"): {},
    ("POST", "release"): {}, ("POST", "hold"): {"hours": 1, "why": "x"},
    ("POST", "assign"): {"to": "other"}, ("POST", "reveal"): {"message": "m"},
    ("POST", "enquire"): {"reason": "ages"},
    ("POST", "decide"): {"verdict": "watch", "reason": "unclear"},
    ("POST", "package"): {}}


def sample_of(tenant):
    """The sample once more, as another platform's."""
    key = add_key(tenant, "score")
    with open("server/sample.jsonl", encoding="utf-8") as lines:
        sample = lines.read().encode()
    headers = {"Authorization": "Bearer " + key,
               "Content-Type": "application/jsonl"}
    wait_until(lambda: Console(port).raw(
        "POST", "/v1/score", "", headers)[0] != 401)
    status, answer, _ = Console(port).raw("POST", "/v1/score", sample, headers)
    check("another platform's messages are scored", status == 200
          and b'"level":"urgent"' in answer, status, answer[:200])


def all_rows(one, **arguments):
    body = queue(one, **arguments)
    rows = body["rows"]
    while body["more"]:
        body = queue(one, after=body["more"], **arguments)
        rows += body["rows"]
    return {r["flag"]: r for r in rows}


def main():
    for name, role in (("boss", "administrator"), ("record", "auditor"),
                       ("other", "moderator"), ("of-arcade", "lead"),
                       ("of-none", "lead")):
        add_user(chaperoned, data, name, role)
    admin = signed_in(port, "boss")
    wait_until(lambda: (lambda q: q["loaded"] and not q["unread"])(queue(admin)))
    before = all_rows(admin)
    sample_of("arcade")
    wait_until(lambda: len(all_rows(admin)) > len(before)
               and not queue(admin)["unread"])
    every = all_rows(admin)
    ids = {a["name"]: a["id"] for a in admin.get("settings")[1]["accounts"]}
    subprocess.run([chaperoned, "user", "tenants", "of-arcade", "--of", "arcade",
                    "--data", data], check=True, stdout=subprocess.DEVNULL)
    early = signed_in(port, "of-none")
    check("an account is bound to a platform", admin.post(
        "account_change", id=ids["of-none"], tenants=["@keyless"])[0] == 200
        and early.get("me")[0] == 401)
    arcade, none = signed_in(port, "of-arcade"), signed_in(port, "of-none")
    hers, theirs = all_rows(arcade), all_rows(none)
    check("and sees its cases, all of them and no other", hers and theirs
          and not set(hers) & set(theirs)
          and set(hers) | set(theirs) == set(every) and set(before) == set(theirs),
          len(hers), len(theirs), len(every))
    told = [queue(x) for x in (arcade, none, admin)]
    check("and how many there are", all(
        told[0][k] + told[1][k] == told[2][k] and told[0][k] > 0
        for k in ("urgent", "review", "matching"))
        and told[0]["matching"] == len(hers), told[0]["matching"], len(hers))
    check("it is told so", arcade.get("me")[1]["tenants"] == ["arcade"]
          and none.get("me")[1]["tenants"] == ["@keyless"]
          and admin.get("me")[1]["tenants"] == [])
    foreign = next(iter(theirs))
    wrong = []
    for (method, name), more in OF_A_CASE.items():
        status, body = (arcade.get(f"{name}?flag={foreign}") if method == "GET"
                        else arcade.post(name, flag=foreign, **more))
        if status != 404 or body != {"code": "not_found", "error": "no such case"}:
            wrong.append((name, status, body))
    check(f"nothing else is there, by {len(OF_A_CASE)} ways", not wrong, wrong)
    user = theirs[foreign]["suspect"]
    found = all_rows(arcade, user=user)
    check("a search finds its own alone", set(found) == {
        f for f, r in hers.items() if user in (r["suspect"], r["other"])})
    mine = arcade.post("take")[1]["flag"]
    case = arcade.get(f"case?flag={mine}")[1]
    check("it takes its own, with the pairs beside it", mine in hers
          and all(p["flag"] in hers for p in case["pairs"]), mine)
    arcade.post("release", flag=mine)
    check("nothing is assigned to who does not see it", admin.post(
        "assign", flag=foreign, to="of-arcade")[0] == 400)
    overview = [x.get("overview?days=7")[1] for x in (arcade, none, admin)]
    check("the overview is of its own", [
        sum(level["open"] for level in o["queue"]) for o in overview]
        == [len(hers), len(theirs), len(every)]
        and ["decisions" in o for o in overview] == [False, False, True]
        and overview[0]["precision"]["by_model"] == []
        and overview[1]["precision"] == overview[2]["precision"])
    of = ids["of-arcade"]
    for what, status in (({"tenants": ["elsewhere-not"]}, 400),
                         ({"tenants": "arcade"}, 400), ({"tenants": [7]}, 400),
                         ({"tenants": ["arcade"] * 17}, 400),
                         ({"role": "auditor"}, 409),
                         ({"role": "administrator"}, 409)):
        check(f"refused: {str(what)[:40]}", admin.post(
            "account_change", id=of, **what)[0] == status)
    check("who sees all by office is not bound", admin.post(
        "account_change", id=ids["record"], tenants=["arcade"])[0] == 400)
    admin.post("account_change", id=of, tenants=[])
    check("until it sees all again", set(all_rows(
        signed_in(port, "of-arcade"))) == set(every))
    sys.exit(failed > 0)


main()
