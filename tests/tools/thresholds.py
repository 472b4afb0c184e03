"""A preview of thresholds beside what they do when they are in force.

usage: thresholds.py BUILD DATA PORT URL   of a service that scored the sample;
       a second one is started on URL and the HTTP port behind PORT.
"""
import os
import subprocess
import sys
import tempfile
import time

from console_client import add_user, signed_in

build, data, port, url = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
failed = 0


def queue_of(model, folder):
    """How many cases of each level the sample makes with that model."""
    with open(folder + "/log", "w+", encoding="utf-8") as log:
        service = subprocess.Popen(
            [build + "/chaperoned", "serve", "--data", folder + "/data",
             "--model", model, "--score-url", url, "--ingest-url", "",
             "--flags-url", "", "--verdicts-url", "", "--http-port",
             str(port + 1)], stderr=log)
        try:
            end = time.time() + 30
            while " serving " not in open(folder + "/log").read():
                if time.time() > end or service.poll() is not None:
                    raise SystemExit(open(folder + "/log").read())
                time.sleep(0.05)
            subprocess.run([build + "/chaperoned", "send", "--url", url,
                            "--summary", "server/sample.jsonl"], check=True,
                           stdout=subprocess.DEVNULL)
            rows = subprocess.run(
                [build + "/chaperoned", "queue", "--data", folder + "/data"],
                capture_output=True, text=True, check=True).stdout
        finally:
            service.kill()
            service.wait()
    return [sum(line.startswith(level + " ") for line in rows.splitlines())
            for level in ("review", "urgent")]


def main():
    global failed
    add_user(build + "/chaperoned", data, "preview", "lead")
    status, got = signed_in(port, "preview").get("thresholds")
    assert status == 200, got
    now = [x["logit"] for x in got["levels"]]
    seen = set()
    for by in (-3, -1, 1, 2):
        # steps of the preview: watch stays below, urgent moves the other way
        at = [round((x - got["from"]) / got["step"]) for x in
              (now[1] + by - 1.5, now[1] + by, now[2] - by / 2)]
        watch, review, urgent = (got["from"] + i * got["step"] for i in at)
        wanted = [got["pairs"][at[1]] - got["pairs"][at[2]],
                  got["pairs"][at[2]]]
        with tempfile.TemporaryDirectory() as folder:
            model = os.path.join(folder, "thresholds.chap")
            subprocess.run(
                [build + "/chaperone", "retune", "--watch", f"{watch:.6f}",
                 "--review", f"{review:.6f}", "--urgent", f"{urgent:.6f}",
                 "--out", model], check=True, stdout=subprocess.DEVNULL)
            is_ = queue_of(model, folder)
        seen.add(tuple(is_))
        good = is_ == wanted
        failed += not good
        print("ok  " if good else "FAIL", f"review from {review:.2f}, urgent "
              f"from {urgent:.2f}: {is_} cases, {wanted} by the preview")
    if len(seen) < 3:
        print("FAIL they differ too little to tell", seen)
        failed += 1
    sys.exit(failed > 0)


main()
