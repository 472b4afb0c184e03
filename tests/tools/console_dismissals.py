"""Dismissals that another person looks at too, on services of their own.

usage: console_dismissals.py BUILD PORT   three free ports
"""
import json
import subprocess
import sys
import tempfile

from console_client import add_user, signed_in, wait_until

build, port = sys.argv[1], int(sys.argv[2])
chaperoned, url = build + "/chaperoned", f"tcp://127.0.0.1:{port}"
failed = 0


def check(what, good, *more):
    global failed
    print("ok  " if good else "FAIL", what, *([] if good else more))
    failed += not good


class Service:
    """With that share; the sample is scored, four people are there."""

    def __init__(self, share):
        self.folder = tempfile.TemporaryDirectory()
        self.data = self.folder.name + "/data"
        self.process = subprocess.Popen(
            [chaperoned, "serve", "--data", self.data, "--score-url", url,
             "--ingest-url", "", "--flags-url", "", "--verdicts-url", "",
             "--http-port", str(port + 2), "--dismissal-review", str(share)],
            stderr=subprocess.DEVNULL)

    def __enter__(self):
        wait_until(lambda: subprocess.run(
            ["curl", "-sfo", self.folder.name + "/ready",
             f"http://127.0.0.1:{port + 2}/readyz"]).returncode == 0)
        subprocess.run([chaperoned, "send", "--url", url, "--summary",
                        "server/sample.jsonl"], check=True,
                       stdout=subprocess.DEVNULL)
        for name, role in (("one", "moderator"), ("two", "moderator"),
                           ("lead", "lead")):
            add_user(chaperoned, self.data, name, role)
        people = [signed_in(port + 2, n) for n in ("one", "two", "lead")]
        wait_until(lambda: (lambda q: q["rows"] and q["loaded"]
                            and not q["unread"])(people[0].get("queue")[1]))
        return people

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.folder.cleanup()


def dismiss(one, level):
    """The case, and what was told of the decision."""
    flag = one.get(f"queue?level={level}")[1]["rows"][0]["flag"]
    one.post("claim", flag=flag)
    status, made = one.post("decide", flag=flag, verdict="dismiss",
                            reason="same_age")
    check(f"a case at {level} is dismissed", status == 200 and made["in_force"]
          and not made["second_review"], made)
    return flag, made


def waiting(one):
    return [r["flag"] for r in one.get("queue?state=second")[1]["rows"]]


def try_all():
    with Service(100) as (one, two, lead):
        flag, made = dismiss(one, "urgent")
        check("another person is asked", waiting(two) == waiting(lead) == [flag])
        case = one.get(f"case?flag={flag}")[1]
        check("whose it was is told as little as of any other", waiting(one) == []
              and case["stage"] == "done"
              and one.post("claim", flag=flag)[0] == 409, case["stage"])
        check("and takes it back as any other", one.post(
            "undo", decision=made["decision"])[0] == 200
            and waiting(two) == [])
        one.post("decide", flag=flag, verdict="dismiss", reason="same_age")
        check("to be drawn again", waiting(two) == [flag])
        two.post("claim", flag=flag)
        case = two.get(f"case?flag={flag}")[1]
        check("who looks sees the messages and no decision",
              case["stage"] == "second" and case["history"] == []
              and case["evidence"] and "dismiss" not in json.dumps(case))
        status, said = two.post("decide", flag=flag, verdict="dismiss",
                                reason="same_age")
        check("both agree", status == 200 and said["in_force"]
              and waiting(lead) == [])
        flag, _ = dismiss(one, "urgent")
        two.post("claim", flag=flag)
        status, said = two.post("decide", flag=flag, verdict="escalate",
                                reason="isolation")
        check("or a lead is asked", status == 200 and not said["in_force"]
              and waiting(lead) == [flag])
        lead.post("claim", flag=flag)
        check("who settles it", lead.post(
            "decide", flag=flag, verdict="escalate", reason="isolation")[1][
                "in_force"] and waiting(lead) == [])
        dismiss(one, "review")
        check("below urgent nobody is", waiting(two) == [])


def try_none():
    with Service(0) as (one, two, _):
        dismiss(one, "urgent")
        check("with a share of none nobody is asked", waiting(two) == [])


try_all()
try_none()
sys.exit(failed > 0)
