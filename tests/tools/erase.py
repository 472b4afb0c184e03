"""Erases users of a live service's folder and searches all of it for them.

usage: erase.py BUILD PORT   score on PORT, HTTP three further
"""
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request

from console_client import Console

BUILD, PORT = sys.argv[1], int(sys.argv[2])
DAEMON = BUILD + "/chaperoned"
USER = "zq-the-one-who-goes"  # in no other id or text
DELIVERED = "what was said before, as the platform has it"
BOUNDS = ["--max-pairs", "64", "--max-actors", "64", "--checkpoint", "1"]
failed = False


def check(what, holds, detail=""):
    global failed
    print(("ok   " if holds else "FAIL ") + what)
    if not holds:
        failed = True
        print(detail)


def run(*words, status=0, **how):
    done = subprocess.run([DAEMON, *words], capture_output=True, text=True,
                          **how)
    if status is not None and done.returncode != status:
        check(" ".join(words[:2]) + f" ends with {status}", False,
              f"{done.returncode}: {done.stdout}{done.stderr}")
    return done


class Service:
    def __init__(self, data):
        self.log = open(data + ".log", "w")
        self.process = subprocess.Popen(
            [DAEMON, "serve", "--data", data, *BOUNDS,
             "--score-url", f"tcp://127.0.0.1:{PORT}", "--ingest-url", "",
             "--flags-url", "", "--verdicts-url", "",
             "--http-port", str(PORT + 3)], stderr=self.log)
        until = time.time() + 30
        while " serving " not in open(data + ".log").read():
            if time.time() > until or self.process.poll() is not None:
                sys.exit(open(data + ".log").read())
            time.sleep(0.05)

    def end(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        self.process.wait()
        self.log.close()


def send(messages, key=None):
    environment = dict(os.environ)
    if key:
        environment["CHAPERONE_KEY"] = key
    done = subprocess.run(
        [DAEMON, "send", "--url", f"tcp://127.0.0.1:{PORT}"],
        input="".join(json.dumps(m) + "\n" for m in messages),
        capture_output=True, text=True, env=environment)
    if done.returncode != 0:
        check("messages are scored", False, done.stderr)
    return [json.loads(line) for line in done.stdout.splitlines()]


def post(path, body, key=None):
    head = {"Content-Type": "application/json"}
    if key:
        head["Authorization"] = "Bearer " + key
    request = urllib.request.Request(
        f"http://127.0.0.1:{PORT + 3}{path}",
        body.encode() if body is not None else None, head)
    return urllib.request.urlopen(request, timeout=30).read().decode()


def decide(number, verdict, reason, suspect, other, key=None, undoes=None):
    said = {"kind": "decision", "id": f"d-{number}", "by": "mod-4",
            "suspect": suspect, "other": other, "verdict": verdict,
            "reason": reason, "note": "seen with " + suspect}
    if undoes:
        said = {"kind": "decision", "id": f"d-{number}", "by": "mod-4",
                "undoes": undoes}
    answer = post("/v1/decisions", json.dumps(said), key)
    check(f"decision {number} is taken", '"decided"' in answer, answer)


def hold_case(data):
    """A moderator holds a case of USER and says why; how it is sealed."""
    link = run("signin", "--data", data, "--http-port", str(PORT + 3)).stdout
    console = Console(PORT + 3)
    console.sign_in(token=link.strip().split("#signin=")[1])
    flag = next(r["flag"] for r in console.get("queue?user=" + USER)[1]["rows"]
                if r["suspect"] == USER)
    status = console.post("claim", flag=flag)[0], console.post(
        "hold", flag=flag, hours=1, why="asked about " + USER)[0]
    check("a case of theirs is held", status == (200, 200), status)
    status, asked = console.post("enquire", flag=flag, reason="earlier",
                                 note="how " + USER + " began")
    check("more is asked for", status == 200, asked)
    answer = post("/v1/context", json.dumps(
        {"request": asked["request"], "messages": [
            {"id": "zq-d-1", "at": 1700000000000, "from": USER,
             "text": DELIVERED}]}))
    check("and delivered", '"new":1' in answer, answer)
    with sqlite3.connect(data + "/desk.sqlite") as desk:
        return desk.execute("SELECT sealed FROM claim WHERE flag = ?",
                            (flag,)).fetchone()[0]


def corpus(folder):
    """Messages in which USER is the suspect of four conversations, and the
    others'."""
    subprocess.run(
        [BUILD + "/chaperone", "generate", "--seed", "9", "--pairs", "160",
         "--split", "validation", "--messages", folder + "/m", "--truth",
         folder + "/t"], check=True)
    truth = [json.loads(line) for line in open(folder + "/t")]
    suspects = [t["suspect"] for t in truth if t["label"] == 1][:4]
    mine, others = [], []
    for line in open(folder + "/m"):
        m = json.loads(line)
        m.pop("conversation", None)
        ends = [m.get("from"), m.get("to")]
        for end in ("from", "to"):
            if m.get(end) in suspects:
                m[end] = USER
        (mine if any(e in suspects for e in ends) else others).append(m)
    return mine, others


def searched_texts(mine, others):
    said = {m.get("text", "") for m in others}
    return {m["text"] for m in mine
            if len(m.get("text", "")) >= 16 and m["text"] not in said}


def opened(data, users):
    done = subprocess.run(
        [BUILD + "/tests/work/work_opened", "dump", data, *users],
        capture_output=True)
    if done.returncode != 0:
        sys.exit(done.stderr.decode())
    return done.stdout


def names(data, tenant, users):
    done = subprocess.run(
        [BUILD + "/tests/work/work_opened", "names", data, str(tenant),
         *users], capture_output=True, text=True, check=True)
    return [bytes.fromhex(line) for line in done.stdout.split()]


def search(data, users, wanted):
    """Which of `wanted` stands where: in each file, and in what is opened."""
    places = {"opened": opened(data, users)}
    for folder, _, files in os.walk(data):
        for name in files:
            path = os.path.join(folder, name)
            places[os.path.relpath(path, data)] = open(path, "rb").read()
    return {(place, w[:40]) for place, all_bytes in places.items()
            for w in wanted if w in all_bytes}


def audit_rows(data, action):
    done = run("audit", "list", "--data", data, "--action", action)
    return [json.loads(line) for line in done.stdout.splitlines()]


def erase(data, *words, status=0, **how):
    return run("erase", "--data", data, *BOUNDS, *words, status=status, **how)


def others_after(data, follow, key):
    """Verdicts of the others' further messages on a folder."""
    service = Service(data)
    verdicts = send(follow) + send(follow, key)
    queue = run("queue", "--data", data).stdout
    service.end()
    return verdicts, queue


def main():
    work = tempfile.mkdtemp()
    try:
        everything(work)
    finally:
        shutil.rmtree(work)
    sys.exit(failed)


def everything(work):
    data = work + "/data"
    mine, others = corpus(work)
    follow = [dict(m, id="f-" + m["id"], at=m["at"] + 9000000)
              for m in others if "to" in m][:1200]
    partners = sorted({m[e] for m in mine for e in ("from", "to")
                       if e in m} - {USER})
    users = [USER, *partners]
    texts = searched_texts(mine, others)
    check("the corpus has what is to be searched for",
          len(partners) >= 4 and len(texts) > 20, (partners, len(texts)))
    key = run("key", "add", "--tenant", "acme", "--scopes", "score,labels",
              "--data", data).stdout.strip()

    # twice the same world: without a key, and a tenant whose ids are alike
    service = Service(data)
    half = len(others) // 2
    send(others[:half])
    send(mine[:len(mine) // 2])
    send(mine, key)
    service.end()  # a checkpoint
    service = Service(data)
    send(mine[len(mine) // 2:])
    send(others[half:])
    send(others, key)
    queue = run("queue", "--data", data).stdout
    flagged = [p for p in partners if f"{USER} -> {p}," in queue]
    check("the user is in the queue", len(flagged) >= 2, queue)
    held_why = hold_case(data)
    decide(1, "dismiss", "family", USER, flagged[0])
    decide(2, "escalate", "meeting", USER, flagged[1])
    decide(3, "dismiss", "family", USER, flagged[0], key)
    run("export", "evidence", "--pair", USER, flagged[0], "--data", data)
    busy = erase(data, USER, status=1)
    check("beside a service it is refused, with what to do",
          "chaperoned drain" in busy.stderr, busy.stderr)
    service.end(signal.SIGKILL)  # a journal that nobody replayed

    wanted = [USER.encode(), *names(data, 0, users)]
    wanted += [t.encode() for t in texts] + [held_why, DELIVERED.encode()]
    before = {w for _, w in search(data, users, wanted)}
    check("before, all of it is found",
          len(before) > 12 and USER.encode() in before, before)
    check("what a moderator noted too", held_why[:40] in before)
    check("and what was delivered", DELIVERED.encode()[:40] in before)
    check("texts too", any(t.encode()[:40] in before for t in texts))
    plain = work + "/plain"
    shutil.copytree(data, plain)
    old = work + "/old"
    shutil.copytree(data, old)
    shutil.rmtree(old + "/state/users")
    killed = work + "/killed"
    shutil.copytree(data, killed)

    counted = subprocess.run(
        [BUILD + "/tests/work/work_opened", "unnamed", killed],
        capture_output=True, text=True).stdout.split()
    check("whose each pair is is known after a kill, on disk and in memory",
          counted[0] == "0" and int(counted[1]) > 200, counted)

    # under legal hold
    done = erase(data, USER, status=1)
    check("what is under legal hold is refused, audibly",
          "NOT ERASED: 1 pairs are under legal hold" in done.stderr,
          done.stderr)
    rows = audit_rows(data, "erase_held")
    check("and recorded", len(rows) == 1 and "held=1" in rows[0]["what"],
          rows)
    held = names(data, 0, [USER, flagged[1]])[1:]
    left = search(data, users, names(data, 0, users)[1:])
    check("the rest went",
          {w for _, w in left} <= {h[:40] for h in held}, left)
    check("the pair stays", held[0][:40] in {w for _, w in left} or
          held[1][:40] in {w for _, w in left}, left)
    evidence = run("export", "evidence", "--pair", USER, flagged[1],
                   "--data", data)
    check("with its evidence", USER in evidence.stdout, evidence)
    service = Service(data)
    decide(4, None, None, USER, None, undoes="d-2")
    service.end()

    # erased
    done = erase(data, USER)
    rows = audit_rows(data, "erase")
    check("it says how much went", "1 users: 1 pairs" in done.stdout,
          done.stdout)
    check("and the log proves it, without the id", len(rows) == 1 and
          "digest" in rows[0]["users"][0] and "pairs=1" in rows[0]["what"],
          rows)
    mine_of_acme = names(data, 1, users)
    found = search(data, users, names(data, 0, users))
    check("no hash of them stands anywhere", not found, found)
    acme = opened(data, users)
    check("another tenant's user of the same id stays",
          USER.encode() in acme and any(
              p in open(data + "/flags.sqlite", "rb").read()
              for p in mine_of_acme))
    files = sorted(os.listdir(data + "/state"))
    check("one checkpoint is left, no journal",
          [f.split("-")[0] for f in files] == ["checkpoint", "cold", "users"],
          files)
    done = erase(data, "--tenant", "acme", USER)
    found = search(data, users, wanted + mine_of_acme)
    check("neither id, nor hash, nor text", not found, found)
    verify = run("audit", "verify", "--data", data)
    check("the audit log is whole", "ids erased" in verify.stdout,
          verify.stdout)
    check("whoever knows the id finds the proof", '"action":"erase"' in run(
        "audit", "list", "--data", data, "--user", USER).stdout)
    done = erase(data, "nobody-there")
    check("one who is not there takes nothing", "0 pairs, 0 flags" in
          done.stdout, done.stdout)

    # the others
    shutil.copytree(data, work + "/after")
    with_user, queue_with = others_after(plain, follow, key)
    without, queue_without = others_after(work + "/after", follow, key)
    check("the verdicts of all others go on as they were",
          with_user == without, [(a, b) for a, b in zip(with_user, without)
                                 if a != b][:2])
    strip = [line for line in queue_with.split("\n") if " -> " in line
             and USER not in line]
    check("their queue too", strip == [
        line for line in queue_without.split("\n") if " -> " in line], strip)
    events = run("audit", "verify", "--data", work + "/after")
    check("and all is recorded on", events.returncode == 0)

    # numbers of events stay
    service = Service(work + "/after")
    lines = [json.loads(line) for line in
             post("/v1/events?after=0&most=10000", None).splitlines()]
    service.end()
    numbers = [e["event"] for e in lines if "event" in e]
    check("events keep their numbers", any(
        e.get("kind") == "erased" for e in lines) and
        numbers == sorted(set(numbers)), lines[:3])

    # a state from before
    done = erase(old, USER, status=1)
    check("an older state is told of",
          "older than erasing" in done.stderr, done.stderr)

    # killed anywhere, and called again
    draw = random.Random(11)
    n_killed = 0
    service = Service(killed)
    decide(4, None, None, USER, None, undoes="d-2")
    service.end(signal.SIGKILL)
    started = time.time()
    shutil.copytree(killed, work + "/timed")
    erase(work + "/timed", USER)
    takes = time.time() - started
    for i in range(12):
        process = subprocess.Popen(
            [DAEMON, "erase", "--data", killed, *BOUNDS, USER],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(draw.uniform(0, takes))
        process.kill()
        n_killed += process.wait() != 0
    erase(killed, USER)
    erase(killed, "--tenant", "acme", USER)
    found = search(killed, users, wanted + mine_of_acme)
    check(f"killed {n_killed} times, then complete",
          not found and n_killed > 3, found)
    check("whole", run("audit", "verify", "--data", killed).returncode == 0)
    after_kill, _ = others_after(killed, follow, key)
    check("the others as ever", after_kill == without)


main()
