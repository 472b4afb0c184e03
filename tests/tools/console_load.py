#!/usr/bin/env python3
"""Moderators at work all at once, on a live service: how long requests take.

Each looks at the queue, takes the next case, reads it, reveals a message and
gives it back or decides, over a connection of their own that is kept.
usage: console_load.py BUILD DATA PORT MODERATORS SECONDS
"""
import http.client
import json
import random
import sys
import threading
import time

from console_client import PASSWORD, add_user

build, data, port, people, seconds = (sys.argv[1], sys.argv[2],
                                      *map(int, sys.argv[3:6]))
RUN = int(time.time())
took = {}
lock = threading.Lock()
wrong = []


class Worker(threading.Thread):
    def __init__(self, number):
        super().__init__()
        self.name = f"load-{RUN}-{number}"
        self.link = None
        self.headers = {"Content-Type": "application/json"}
        self.random = random.Random(number)

    def ask(self, what, method, name, body=None):
        started = time.perf_counter()
        for _ in range(2):
            try:
                self.link.request(
                    method, "/console/api/" + name,
                    None if body is None else json.dumps(body), self.headers)
                response = self.link.getresponse()
                answer = json.loads(response.read())
                break
            except (http.client.HTTPException, ConnectionError):
                self.link.close()
        else:
            with lock:
                wrong.append((what, "no answer"))
            return 0, {}
        with lock:
            took.setdefault(what, []).append(time.perf_counter() - started)
            if response.status not in (200, 409):
                wrong.append((what, response.status, answer))
        self.cookie = response.getheader("Set-Cookie")
        return response.status, answer

    def sign_in(self):
        self.link = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.ask("signin", "POST", "signin",
                 {"name": self.name, "password": PASSWORD})
        self.headers["Cookie"] = self.cookie.split(";")[0]
        self.headers["X-Csrf"] = self.ask("me", "GET", "me")[1]["csrf"]

    def work(self):
        filters = self.random.choice(
            ["", "", "level=urgent", "signal=secrecy", "state=free",
             f"user=s-{self.random.randrange(1000)}"])
        _, queue = self.ask("queue", "GET", "queue?" + filters)
        if queue.get("more"):
            self.ask("queue, further", "GET",
                     f"queue?{filters}&after={queue['more']}")
        flag = self.ask("take", "POST", "take", {})[1].get("flag")
        if flag is None:
            return
        _, case = self.ask("case", "GET", f"case?flag={flag}")
        time.sleep(self.random.uniform(1, 4))
        if case.get("evidence"):
            self.ask("reveal", "POST", "reveal", {
                "flag": flag, "message": case["evidence"][0]["id"]})
        if self.random.random() < 0.5:
            self.ask("decide", "POST", "decide", {
                "flag": flag, "verdict": "watch", "reason": "unclear"})
        else:
            self.ask("release", "POST", "release", {"flag": flag,
                                                    "skip": True})

    def run(self):
        end = time.time() + seconds
        while time.time() < end:
            self.work()
            time.sleep(self.random.uniform(0.5, 2))


def main():
    for i in range(people):
        add_user(build + "/chaperoned", data, f"load-{RUN}-{i}", "moderator")
    workers = [Worker(i) for i in range(people)]
    for w in workers:
        w.sign_in()
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    every = []
    print(f"{people} moderators, {seconds} s\n\nrequest            n   p50 ms"
          "   p95 ms   max ms")
    for what, times in [*sorted(took.items()), ("all", None)]:
        if times is None:
            times = every
        elif what != "signin":
            every += times
        t = sorted(1000 * x for x in times)
        print(f"{what:14}{len(t):6}{t[len(t) // 2]:9.1f}"
              f"{t[len(t) * 95 // 100]:9.1f}{t[-1]:9.1f}")
    for one in wrong[:10]:
        print("wrong:", one)
    sys.exit(bool(wrong))


main()
