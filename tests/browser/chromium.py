"""A real Chromium, driven over its debugging pipe: no library is needed.

Pages are isolated like people: each has cookies of its own.
"""
import base64
import json
import os
import subprocess
import time

KEYS = {"Enter": (13, "\r"), "Escape": (27, ""), "Tab": (9, ""),
        "ArrowDown": (40, ""), "ArrowUp": (38, ""),
        "PageDown": (34, ""), "End": (35, ""), "Home": (36, "")}
CTRL = 2


class Chromium:
    def __init__(self, folder, log):
        to_child, self.to = os.pipe()
        self.of, from_child = os.pipe()

        def place():  # Chromium reads descriptor 3 and writes 4
            os.dup2(to_child, 100)
            os.dup2(from_child, 101)
            os.dup2(100, 3)
            os.dup2(101, 4)

        # No sandbox: tests run as root in containers, on pages of our own.
        self.process = subprocess.Popen(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu",
             "--hide-scrollbars", "--remote-debugging-pipe",
             "--no-first-run", "--disable-dev-shm-usage", "--lang=en-GB",
             f"--user-data-dir={folder}", "about:blank"],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            preexec_fn=place, close_fds=False)
        os.close(to_child)
        os.close(from_child)
        self.number = 0
        self.rest = b""
        self.pages = {}

    def send(self, method, session=None, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.to, json.dumps(message).encode() + b"\0")
        number = self.number
        while True:
            answer = self.read()
            if answer.get("id") == number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            page = self.pages.get(answer.get("sessionId"))
            if page:
                page.heard(answer)

    def read(self):
        while b"\0" not in self.rest:
            piece = os.read(self.of, 1 << 16)
            if not piece:
                raise RuntimeError("Chromium ended")
            self.rest += piece
        line, self.rest = self.rest.split(b"\0", 1)
        return json.loads(line)

    def page(self, width=1280, height=900, dark=False):
        context = self.send("Target.createBrowserContext")["browserContextId"]
        target = self.send("Target.createTarget", url="about:blank",
                           browserContextId=context)["targetId"]
        session = self.send("Target.attachToTarget", targetId=target,
                            flatten=True)["sessionId"]
        page = Page(self, session, context)
        self.pages[session] = page
        for domain in ("Page", "Runtime", "Log", "Network"):
            page.send(domain + ".enable")
        page.look(width, height, dark)
        return page

    def close(self):
        self.process.kill()
        self.process.wait()


class Page:
    """`errors` gathers exceptions, errors on the console, blocked things."""

    def __init__(self, browser, session, context):
        self.browser = browser
        self.session = session
        self.context = context
        self.errors = []
        self.requests = []
        self.opened = False  # a dialog of script: alert and the like

    def send(self, method, **parameters):
        return self.browser.send(method, self.session, **parameters)

    def heard(self, event):
        method, p = event.get("method"), event.get("params", {})
        if method == "Runtime.exceptionThrown":
            d = p["exceptionDetails"]
            self.errors.append(d.get("exception", {}).get(
                "description", d["text"]))
        elif method == "Log.entryAdded" and p["entry"]["level"] == "error":
            # a refusal that the page handles is no fault of the page
            if p["entry"]["source"] != "network":
                self.errors.append(p["entry"]["text"])
        elif method == "Runtime.consoleAPICalled" and p["type"] == "error":
            self.errors.append(str(p["args"]))
        elif method == "Network.requestWillBeSent":
            self.requests.append(p["request"]["url"])
        elif method == "Page.javascriptDialogOpening":
            self.opened = True

    def look(self, width, height, dark=False):
        self.send("Emulation.setDeviceMetricsOverride", width=width,
                  height=height, deviceScaleFactor=1, mobile=False)
        self.send("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme",
             "value": "dark" if dark else "light"},
            {"name": "prefers-reduced-motion", "value": "reduce"}])

    def save_into(self, folder):
        """Where what the page lets one save goes."""
        self.browser.send("Browser.setDownloadBehavior", behavior="allow",
                          browserContextId=self.context,
                          downloadPath=os.path.abspath(folder))

    def open(self, url):
        self.send("Page.navigate", url=url)
        self.until("document.readyState === 'complete'")

    def end(self):
        self.browser.send("Target.disposeBrowserContext",
                          browserContextId=self.context)
        del self.browser.pages[self.session]

    def run(self, script):
        """The value of an expression, awaited."""
        got = self.send("Runtime.evaluate", expression=script,
                        awaitPromise=True, returnByValue=True,
                        userGesture=True)
        if "exceptionDetails" in got:
            raise RuntimeError(script[:200] + ": " + str(
                got["exceptionDetails"].get("exception", {}).get(
                    "description", got["exceptionDetails"]["text"])))
        return got["result"].get("value")

    def until(self, script, seconds=60):
        end = time.time() + seconds
        while True:
            try:
                got = self.run(f"Boolean({script})")
            except RuntimeError:
                got = None
            if got:
                return got
            if time.time() > end:
                raise SystemExit(
                    f"waited in vain for {script}; errors {self.errors}; "
                    f"the page says: {self.run('document.body.innerText')}")
            time.sleep(0.03)

    def text(self):
        return self.run("document.body.innerText")

    def press(self, key, ctrl=False):
        code, text = KEYS.get(key, (ord(key.upper()[0]), key))
        common = {"key": key, "windowsVirtualKeyCode": code,
                  "modifiers": CTRL if ctrl else 0}
        self.send("Input.dispatchKeyEvent", type="keyDown",
                  **({"text": text} if text and not ctrl else {}), **common)
        self.send("Input.dispatchKeyEvent", type="keyUp", **common)

    def type(self, selector, text):
        self.run(f"document.querySelector({json.dumps(selector)}).focus()")
        self.send("Input.insertText", text=text)

    def click(self, selector):
        """As a mouse does: at its middle, whatever lies there."""
        box = self.run(
            "(() => { const e = document.querySelector(%s);"
            "e.scrollIntoView({block: 'center'});"
            "const b = e.getBoundingClientRect();"
            "return [b.x + b.width / 2, b.y + b.height / 2]; })()"
            % json.dumps(selector))
        for kind in ("mousePressed", "mouseReleased"):
            self.send("Input.dispatchMouseEvent", type=kind, x=box[0],
                      y=box[1], button="left", clickCount=1)

    def click_text(self, text, tag="button"):
        self.until("[...document.querySelectorAll(%s)].some((b) => "
                   "b.textContent.trim() === %s && !b.disabled)"
                   % (json.dumps(tag), json.dumps(text)))
        self.run("[...document.querySelectorAll(%s)].find((b) => "
                 "b.textContent.trim() === %s).click()"
                 % (json.dumps(tag), json.dumps(text)))

    def picture(self, path, whole=False):
        size = {}
        if whole:
            metrics = self.send("Page.getLayoutMetrics")["cssContentSize"]
            size = {"captureBeyondViewport": True, "clip": {
                "x": 0, "y": 0, "width": metrics["width"],
                "height": metrics["height"], "scale": 1}}
        data = self.send("Page.captureScreenshot", format="png", **size)
        with open(path, "wb") as f:
            f.write(base64.b64decode(data["data"]))
