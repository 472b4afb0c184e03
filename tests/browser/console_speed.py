"""How fast the console's page is in Chromium: its first view, its scrolling.

Chromium has been started before, as a moderator's has; each first view is of a
person of its own, so that nothing of the page is kept anywhere, and is timed by
the page's own clock, from the moment at which it is asked for until the frame
with the queue's first rows was made.
"""
import time

# after the frame's layout and painting, where a task that was begun in it runs
WATCH = """
    window.longTasks = [];
    new PerformanceObserver((l) => longTasks.push(
        ...l.getEntries().map((e) => e.duration))).observe({type: "longtask"});
    new MutationObserver((_, o) => {
        if (!document.querySelector(".rows .row"))
            return;
        o.disconnect();
        window.seenAt = performance.now();
        requestAnimationFrame(() => {
            window.frameAt = performance.now();
            const after = new MessageChannel();
            after.port1.onmessage = () => { window.rowsAt = performance.now(); };
            after.port2.postMessage(0);
        });
    }).observe(document, {childList: true, subtree: true});"""


def page_of(browser, base, cookie):
    name, value = cookie.split("=", 1)
    page = browser.page()
    page.send("Network.setCookie", name=name, value=value, url=base)
    page.send("Page.addScriptToEvaluateOnNewDocument", source=WATCH)
    return page


def first_views(browser, base, cookie, n=9):
    """([ms], bytes, requests) of as many, sorted, after one that is not told."""
    times = []
    for i in range(n + 1):
        page = page_of(browser, base, cookie)
        page.bytes = 0
        page.open(base)
        page.until("window.rowsAt > 0")
        if i > 0:
            times.append(page.run("window.rowsAt"))
        told = page.run("""performance.getEntries().filter((e) =>
            e.transferSize !== undefined && e.startTime < window.rowsAt).map(
            (e) => [e.name, e.transferSize, e.startTime, e.requestStart,
                    e.responseEnd])""")
        page.end()
    return sorted(times), told
