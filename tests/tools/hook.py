"""The webhook, against a receiver that is down, fails, is slow, comes back.

usage: hook.py BUILD_FOLDER PORT
"""
import http.server
import json
import os
import re
import ssl
import subprocess
import sys
import threading
import time

import kill
from feed import (Place, ask, ask_events, check, decide, generated, metric,
                  send_all)

SECRET = b"a secret of more than 16 bytes"
PAGE = "server/PROTOCOL.md"


def check_of_the_page():
    """is_ours() as the page has it."""
    code, = re.findall(r"^```python\n(.*?)\n```$", open(PAGE).read(),
                       re.M | re.S)
    names = {}
    exec(code, names)
    return names["is_ours"]


is_ours = check_of_the_page()


class Receiver:
    """Takes events, after it did what `plan` says for the first ones."""

    def __init__(self, port, plan=(), context=None):
        self.taken, self.tries, self.times = [], [], []
        self.plan = list(plan)
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.times.append(time.monotonic())
                receiver.tries.append((self.path, dict(self.headers), body))
                status, headers, wait_s = (
                    receiver.plan.pop(0) if receiver.plan else (204, {}, 0))
                time.sleep(wait_s)
                if 200 <= status < 300:
                    receiver.taken.append(json.loads(body))
                try:
                    self.send_response(status)
                    for name, value in headers.items():
                        self.send_header(name, value)
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                except OSError:
                    pass

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", port), Handler)
        if context:
            self.server.socket = context.wrap_socket(
                self.server.socket, server_side=True)
        threading.Thread(target=self.server.serve_forever,
                         daemon=True).start()

    def numbers(self):
        return [e["event"] for e in self.taken]

    def wait_for(self, n, for_s=60):
        end = time.monotonic() + for_s
        while len(set(self.numbers())) < n and time.monotonic() < end:
            time.sleep(0.02)
        return len(set(self.numbers())) >= n

    def end(self):
        self.server.shutdown()
        self.server.server_close()


def secret_file(folder, content=SECRET + b"\n", mode=0o600):
    path = folder + "/secret"
    with open(path, "wb") as f:
        f.write(content)
    os.chmod(path, mode)
    return path


def with_hook(build, port, url, *options):
    p = Place(build, port)
    p.service.options += ["--webhook-url", url, "--webhook-secret-file",
                          secret_file(p.folder)] + list(options)
    return p


def ways_of_failing(build, port):
    hook = port + 5
    p = with_hook(build, port,
                  "http://127.0.0.1:%d/in?token=not-for-logs" % hook)
    lines = generated(build, p.folder, 5, 60)
    client = p.service.start()
    began = time.monotonic()
    answers = send_all(client, lines)
    took = time.monotonic() - began
    events, mark = ask_events(p.http)
    n = mark["newest"]
    check("scoring goes on while nobody takes events",
          len(answers) == len(lines) and n > 10 and took < 60, took)
    time.sleep(0.3)
    check("tries are counted",
          metric(p.http, "chaperone_webhook_failed_total") >= 1)
    check("and what waits", metric(p.http, "chaperone_webhook_behind") == n)
    check("and for how long",
          metric(p.http, "chaperone_webhook_behind_seconds") > 0)
    r = Receiver(hook, [
        (500, {}, 0), (302, {"Location": "/elsewhere"}, 0),
        (429, {"Retry-After": "2"}, 0), (200, {}, 0.5)])
    check("when it comes back it gets all", r.wait_for(n), r.numbers())
    check("in their order, each once, as the feed has them",
          r.taken == events, r.numbers())
    check("a redirect is not followed",
          {path for path, _, _ in r.tries} == {"/in?token=not-for-logs"})
    check("what failed came again", len(r.tries) == n + 3, len(r.tries))
    gap = [b - a for a, b in zip(r.times, r.times[1:])]
    check("Retry-After is kept to", gap[2] >= 2, gap[:4])
    check("tries are apart", gap[0] >= 0.25 and gap[1] >= 0.25, gap[:4])
    check("each is signed", all(
        is_ours(SECRET, h, body) for _, h, body in r.tries))
    _, headers, body = r.tries[-1]
    check("and names its event", headers["Chaperone-Event"] ==
          str(json.loads(body)["event"]) == str(n))
    check("another body is not signed by it",
          not is_ours(SECRET, headers, body + b" "))
    check("nor by another secret",
          not is_ours(SECRET + b"x", headers, body))
    check("an old one is not taken for new", not is_ours(
        SECRET, dict(headers, **{"Chaperone-Timestamp": "1700000000"}), body))
    check("nothing waits", metric(p.http, "chaperone_webhook_behind") == 0)
    decide(p.http, {"id": "d", "suspect": "a", "other": "b",
                    "verdict": "dismiss", "reason": "family"})
    check("a decision comes too", r.wait_for(n + 1) and
          r.taken[-1]["kind"] == "decision", r.taken[-1:])
    health = ask(p.http, "GET", "/healthz")[1]
    p.service.stop()
    log = open(p.folder + "/data.log").read()
    check("neither secret nor address is in the log or the health page",
          all(SECRET.decode() not in text and "not-for-logs" not in text
              for text in (log, health)) and
          "webhook_url = (set)" in health)
    check("what failed is", "webhook_not_taken" in log and
          "webhook_taken_again" in log, log[-500:])
    before = len(r.tries)
    p.service.start()
    time.sleep(0.5)
    check("a start posts nothing that was taken", len(r.tries) == before)
    p.end()
    r.end()


def under_kills(build, port):
    hook = port + 5
    r = Receiver(hook)
    p = with_hook(build, port, "http://127.0.0.1:%d/" % hook)
    lines = generated(build, p.folder, 5, 60)
    client = p.service.start()
    for i in range(0, len(lines), 64):
        client.send(lines[i:i + 64])
        client.receive()
        if i // 64 % 8 == 2:
            p.service.kill()
            client = p.service.start()
    events, mark = ask_events(p.http)
    check("kill -9 leaves no event out", r.wait_for(mark["newest"]),
          mark)
    first = {}
    for e in r.taken:
        first.setdefault(e["event"], e)
    check("those that came twice are the same", all(
        e == first[e["event"]] for e in r.taken) and
        list(first.values()) == events, len(r.taken))
    r.plan = [(200, {}, 40)]
    decide(p.http, {"id": "d", "suspect": "a", "other": "b",
                    "verdict": "dismiss", "reason": "family"})
    time.sleep(0.5)
    began = time.monotonic()
    p.end()
    check("a stop does not wait for a receiver that hangs",
          time.monotonic() - began < 14, time.monotonic() - began)
    r.end()


def over_tls(build, port):
    hook = port + 5
    p = with_hook(build, port, "https://127.0.0.1:%d/" % hook)
    cert, key = p.folder + "/cert", p.folder + "/key"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes",
                    "-keyout", key, "-out", cert, "-days", "2", "-subj",
                    "/CN=test", "-addext", "subjectAltName=IP:127.0.0.1"],
                   check=True, stderr=subprocess.DEVNULL)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    r = Receiver(hook, context=context)
    p.service.start()
    decide(p.http, {"id": "d", "suspect": "a", "other": "b",
                    "verdict": "dismiss", "reason": "family"})
    end = time.monotonic() + 60
    while time.monotonic() < end and not metric(
            p.http, "chaperone_webhook_failed_total"):
        time.sleep(0.05)
    check("a certificate that nobody vouches for is not trusted",
          metric(p.http, "chaperone_webhook_failed_total") >= 1 and
          r.tries == [])
    p.service.stop()
    p.service.options += ["--webhook-ca", cert]
    p.service.start()
    check("one that is vouched for is", r.wait_for(1))
    p.end()
    r.end()


def refused(build, port):
    p = Place(build, port)
    good = "http://127.0.0.1:9/"

    def starts(url, *secret):
        options = ["--webhook-secret-file", secret_file(p.folder, *secret)]
        return subprocess.run(
            [build + "/chaperoned", "serve", "--data", p.folder + "/data",
             "--score-url", "tcp://127.0.0.1:%d" % port, "--ingest-url", "",
             "--flags-url", "", "--verdicts-url", "", "--http-port",
             str(port + 1), "--webhook-url", url] + options,
            capture_output=True, text=True, timeout=60)

    for url, secret, said in (
            ("ftp://127.0.0.1/", (), "neither http nor https"),
            ("file:///etc/passwd", (), "neither http nor https"),
            ("http://a:b@127.0.0.1/", (), "no user and password"),
            ("http://", (), "not an address"),
            ("no address", (), "not an address"),
            (good, (SECRET, 0o644), "chmod 600"),
            (good, (b"short\n",), "16 to 256 bytes"),
            (good, (b"x" * 257,), "16 to 256 bytes")):
        run = starts(url, *secret)
        check("refused: %s %s" % (url, said), run.returncode == 1 and
              said in run.stderr and "serving" not in run.stderr, run.stderr)
    run = subprocess.run(
        [build + "/chaperoned", "serve", "--data", p.folder + "/data",
         "--webhook-url", good, "--flags-url", "", "--verdicts-url", ""],
        capture_output=True, text=True, timeout=60)
    check("a webhook needs a secret", run.returncode == 1 and
          "webhook_secret_file" in run.stderr, run.stderr)


def main():
    build, port = sys.argv[1], int(sys.argv[2])
    try:
        for part in (refused, ways_of_failing, under_kills, over_tls):
            began = time.monotonic()
            part(build, port)
            print("%s: %.1f s" % (part.__name__, time.monotonic() - began))
    finally:
        for process in kill.Service.running:
            if process.poll() is None:
                process.kill()


if __name__ == "__main__":
    main()
