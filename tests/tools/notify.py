"""Listens as systemd does: ready, signs of life, stopping.

usage: notify.py BUILD PORT
"""
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

BUILD, PORT = sys.argv[1], int(sys.argv[2])
failed = False


def check(what, holds, detail=""):
    global failed
    print(("ok   " if holds else "FAIL ") + what)
    if not holds:
        failed = True
        print(detail)


def hear(s, seconds, until=None):
    heard = []
    end = time.time() + seconds
    while time.time() < end:
        s.settimeout(max(0.01, end - time.time()))
        try:
            heard.append(s.recv(4096).decode())
        except TimeoutError:
            break
        if until in heard:
            break
    return heard


def main():
    work = tempfile.mkdtemp()
    s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    s.bind(work + "/notify")
    environment = dict(os.environ, NOTIFY_SOCKET=work + "/notify",
                       WATCHDOG_USEC="900000")
    environment.pop("WATCHDOG_PID", None)
    service = subprocess.Popen(
        [BUILD + "/chaperoned", "serve", "--data", work + "/data",
         "--score-url", f"tcp://127.0.0.1:{PORT}", "--ingest-url", "",
         "--flags-url", "", "--verdicts-url", "", "--drain-seconds", "2",
         "--http-port", str(PORT + 3)], env=environment,
        stderr=subprocess.DEVNULL)
    try:
        heard = hear(s, 30, "READY=1")
        check("ready is said first", heard == ["READY=1"], heard)
        ready = urllib.request.urlopen(
            f"http://127.0.0.1:{PORT + 3}/readyz", timeout=10).read()
        check("and is so", ready == b"ready\n", ready)
        heard = hear(s, 2)
        check("it says that it lives, in time",
              heard == ["WATCHDOG=1"] * len(heard) and
              5 <= len(heard) <= 9, heard)
        urllib.request.urlopen(
            urllib.request.Request(f"http://127.0.0.1:{PORT + 3}/v1/drain",
                                   b""), timeout=10)
        heard = hear(s, 20, "STOPPING=1")
        check("while it is drained too, then that it ends",
              len(heard) > 4 and heard[-1] == "STOPPING=1" and
              set(heard[:-1]) == {"WATCHDOG=1"}, heard)
        check("it ended well", service.wait(30) == 0)
    finally:
        service.kill()
        shutil.rmtree(work)
    sys.exit(failed)


main()
