#!/usr/bin/env python3
"""Opens a report's page in Chromium at 1280 and 390 pixels.

No error on the console, every plot drawn, nothing sticks out, no request to
anywhere. usage: report_page.py FOLDER_OF_REPORT FOLDER_FOR_PICTURES
"""
import html
import json
import os
import re
import subprocess
import sys

WIDTHS = (1280, 390)
HEIGHT = 4000
PLOTS = 6
SECTIONS = ("Figures", "Beside other systems", "Curves", "On a platform", "Controls", "Slices",
            "Robustness", "Worst cases", "How this was made")
HERE = os.path.dirname(os.path.abspath(__file__))

HOST = """<!doctype html><body style="margin:0"><pre id=said></pre>
<script>
addEventListener("message", (e) => {
	document.getElementById("said").textContent += e.data + "\\n";
});
</script>
<iframe src="%s" style="border:0;width:%dpx;height:%dpx"></iframe>
"""


def chromium(arguments, log):
    # No sandbox: tests run as root in containers, on a page of our own.
    with open(log, "ab") as out:
        return subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu",
             "--hide-scrollbars", "--enable-logging=stderr", "--v=0",
             "--virtual-time-budget=8000", *arguments],
            stdout=subprocess.PIPE, stderr=out, timeout=120).stdout.decode()


def open_page(page, folder, width, log):
    host = os.path.join(folder, f"host{width}.html")
    with open(host, "w", encoding="utf-8") as f:
        f.write(HOST % (os.path.basename(page), width, HEIGHT))
    dom = chromium(["--window-size=1400,1000", "--dump-dom",
                    "file://" + os.path.abspath(host)], log)
    said = re.search(r'<pre id="said">(.*?)\n?</pre>', dom, re.S)
    if not said or not said.group(1).strip():
        sys.exit(f"{width} px: the page said nothing")
    return json.loads(html.unescape(said.group(1)))


def check(seen, width, ids):
    def need(good, what):
        if not good:
            sys.exit(f"{width} px: {what}")

    need(seen["width"] == width, f"it is {seen['width']} px wide")
    need(not seen["errors"], f"errors: {seen['errors']}")
    need(len(seen["plots"]) == PLOTS, f"{len(seen['plots'])} plots")
    for plot in seen["plots"]:
        need(plot["drawn"] and plot["painted"] > 500,
             f"not drawn: {plot['name']} ({plot['painted']} pixels)")
    need(not seen["scrolls"] and not seen["overflowing"],
         f"sticks out: {seen['overflowing']}")
    for section in SECTIONS:
        need(section in seen["headings"], f"no section {section}")
    need(seen["cells"] > 300, f"only {seen['cells']} cells")
    for one in ids:
        need(one in seen["text"], f"not shown as text: {one}")


def main():
    report, folder = sys.argv[1:3]
    with open(os.path.join(report, "report.html"), encoding="utf-8") as f:
        page = f.read()
    with open(os.path.join(HERE, "watch.js"), encoding="utf-8") as f:
        watch = f.read()
    with open(os.path.join(report, "report.json"), encoding="utf-8") as f:
        numbers = json.load(f)
    if re.search(r"(src|href)=[\"']?(https?:)?//", page):
        sys.exit("the page asks for something from elsewhere")
    shown = [c["conversation"] for c in numbers["worst"]["false_flags"]]
    copy = os.path.join(folder, "watched.html")
    with open(copy, "w", encoding="utf-8") as f:
        f.write(page.replace("<body>", f"<body><script>{watch}</script>", 1))
    log = os.path.join(folder, "console.log")
    for width in WIDTHS:
        seen = open_page(copy, folder, width, log)
        check(seen, width, shown)
        chromium([f"--window-size={max(width, 500)},{HEIGHT}",
                  f"--screenshot={os.path.join(folder, f'page{width}.png')}",
                  "file://" + os.path.abspath(
                      os.path.join(folder, f"host{width}.html"))], log)
        print(f"{width} px: {len(seen['plots'])} plots, "
              f"{seen['cells']} cells, no error")
    with open(log, encoding="utf-8", errors="replace") as f:
        said = [line for line in f if "CONSOLE" in line]
    if said:
        sys.exit("the console says:\n" + "".join(said))


main()
