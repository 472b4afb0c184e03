"""How fast the console's page is in Chromium: its first view, its scrolling.

Chromium has been started before, as a moderator's has. Each first view is of a
person of its own, so that nothing of the page is kept anywhere, and is timed by
the page's own clock, from the moment at which it is asked for until the frame
with the queue's first rows was made. While one scrolls the page notes the time
between any two frames, and rows in sight that had not come yet.
"""
import random
import time

# a task that is begun in a frame's callback runs after its layout and painting
WATCH = """
    window.longTasks = [];
    new PerformanceObserver((l) => longTasks.push(
        ...l.getEntries().map((e) => e.duration))).observe({type: "longtask"});
    new MutationObserver((_, o) => {
        if (!document.querySelector(".rows .row"))
            return;
        o.disconnect();
        requestAnimationFrame(() => {
            const after = new MessageChannel();
            after.port1.onmessage = () => { window.rowsAt = performance.now(); };
            after.port2.postMessage(0);
        });
    }).observe(document, {childList: true, subtree: true});"""

# frames[i]: ms since the one before, whether a row in sight has not come
RECORD = """
    window.frames = [];
    window.longTasks = [];
    window.awaited = () => {
        const top = document.querySelector(".rows").getBoundingClientRect().top;
        const height = document.querySelector(".rows .row").offsetHeight;
        const n = Number(document.querySelector(".list").ariaRowCount) - 1;
        let missing = 0;
        for (let y = Math.max(0, top); y < innerHeight; y += height) {
            const i = Math.floor((y - top) / height);
            const row = document.querySelector(`[data-row="${i}"]`);
            missing += i < n && (!row || row.matches(".pending"));
        }
        return missing;
    };
    window.recording = (recording => {
        let last = performance.now();
        const note = (t) => {
            frames.push([t - last, awaited()]);
            last = t;
            if (window.recording === recording)
                requestAnimationFrame(note);
        };
        requestAnimationFrame((t) => { last = t; requestAnimationFrame(note); });
        return recording;
    })({});"""


def page_of(browser, base, cookie):
    name, value = cookie.split("=", 1)
    page = browser.page()
    page.send("Network.setCookie", name=name, value=value, url=base)
    page.send("Page.addScriptToEvaluateOnNewDocument", source=WATCH)
    return page


def first_views(browser, base, cookie, n=9):
    """(sorted ms of as many, after one that is not told, bytes, requests)."""
    times = []
    for i in range(n + 1):
        page = page_of(browser, base, cookie)
        page.open(base)
        page.until("window.rowsAt > 0")
        if i > 0:
            times.append(page.run("window.rowsAt"))
        sizes = page.run("""performance.getEntries().filter((e) =>
            e.transferSize !== undefined && e.startTime < window.rowsAt)
            .map((e) => e.transferSize)""")
        page.end()
    return sorted(times), sum(sizes), len(sizes)


def scroll(page, for_s, act):
    """What the frames were while one does that."""
    page.run(RECORD)
    end = time.time() + for_s
    while time.time() < end:
        act()
    return page.run("[frames, longTasks]")


def ways(page):
    """As people do: with the wheel, with keys, at once to far places."""
    draw = random.Random(11)
    come = []

    def wheel():  # turned fast
        page.send("Input.dispatchMouseEvent", type="mouseWheel", x=600, y=500,
                  deltaX=0, deltaY=draw.choice((120, 240, 600)))
        time.sleep(0.015)

    def keys():
        page.press(draw.choice(("j", "j", "j", "k", "PageDown")))
        time.sleep(0.03)

    def jump():
        if draw.random() < 0.2:
            page.press(draw.choice(("End", "Home")))
        else:
            page.run("scrollTo(0, %f * document.body.scrollHeight)"
                     % draw.random())
        started = time.time()
        page.until("awaited() === 0", 10)
        come.append(1000 * (time.time() - started))
        time.sleep(0.1)

    return (("the wheel", wheel), ("keys", keys), ("jumps", jump)), come


def smoothness(browser, base, cookie, for_s=5):
    """
    Of each way of scrolling (name, frames, p50, p95, most, all in ms, share over
    50 ms, share in which a row in sight had not come, tasks over 50 ms); ms from
    each jump until all rows in sight stood there, sorted; rows missing at rest.
    """
    page = page_of(browser, base, cookie)
    page.open(base)
    page.until("window.rowsAt > 0")
    time.sleep(1)
    told, missing = [], 0
    all_ways, come = ways(page)
    for name, act in (("none", lambda: time.sleep(0.1)), *all_ways):
        frames, long_tasks = scroll(page, for_s, act)
        t = sorted(f[0] for f in frames)
        told.append((name, len(t), t[len(t) // 2], t[len(t) * 95 // 100], t[-1],
                     sum(x > 50 for x in t) / len(t),
                     sum(f[1] > 0 for f in frames) / len(t), len(long_tasks)))
        time.sleep(0.5)
        missing += page.run("awaited()")
    page.press("End")
    page.until("scrollY + innerHeight >= document.body.scrollHeight - 2", 10)
    page.until("awaited() === 0", 10)
    last = page.run("Math.max(...[...document.querySelectorAll('.rows [data-row]')]"
                    ".map((r) => Number(r.dataset.row)))")
    page.end()
    return told, sorted(come), missing, last + 1
