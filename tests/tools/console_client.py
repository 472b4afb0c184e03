"""A console's client: what the page sends, without a browser."""
import http.client
import json
import re
import subprocess
import time

ROLES = ("moderator", "lead", "administrator", "auditor")
PASSWORD = "a long enough one"


class Console:
    def __init__(self, port):
        self.port = port
        self.cookie = None
        self.csrf = None

    def raw(self, method, path, body=None, headers=None):
        """(status, answer as parsed JSON or bytes, headers)"""
        connection = http.client.HTTPConnection("127.0.0.1", self.port,
                                                timeout=30)
        sent = dict(headers or {})
        if self.cookie:
            sent.setdefault("Cookie", self.cookie)
        connection.request(method, path, body, sent)
        response = connection.getresponse()
        data = response.read()
        connection.close()
        if "application/json;" in response.getheader("Content-Type", ""):
            data = json.loads(data)
        return response.status, data, response

    def get(self, name):
        return self.raw("GET", "/console/api/" + name)[:2]

    def first(self, path="/"):
        """What the page comes with: answers by name. It ends no element."""
        status, page, _ = self.raw("GET", path)
        told = re.findall(r'<script type="application/json" id="first">(.*?)</script>\n',
                          page.decode(), re.DOTALL)
        if status != 200 or len(told) != 1 or "<" in told[0]:
            raise SystemExit(f"not the page: {status} {page[:2000]}")
        return json.loads(told[0] or "{}")

    def post(self, endpoint, /, **fields):
        headers = {"Content-Type": "application/json"}
        if self.csrf:
            headers["X-Csrf"] = self.csrf
        return self.raw("POST", "/console/api/" + endpoint,
                        json.dumps(fields), headers)[:2]

    def sign_in(self, **fields):
        status, _, response = self.raw(
            "POST", "/console/api/signin", json.dumps(fields),
            {"Content-Type": "application/json"})
        if status == 200:
            self.cookie = response.getheader("Set-Cookie").split(";")[0]
            self.csrf = self.get("me")[1]["csrf"]
        return status


def add_user(chaperoned, data, name, role):
    subprocess.run([chaperoned, "user", "add", name, "--role", role,
                    "--data", data], input=PASSWORD + "\n", text=True,
                   check=True, stdout=subprocess.DEVNULL)


def signed_in(port, name):
    console = Console(port)
    status = console.sign_in(name=name, password=PASSWORD)
    if status != 200:
        raise SystemExit(f"{name} is not signed in: {status}")
    return console


def wait_until(what, seconds=60):
    """The first answer of what() that is true."""
    end = time.time() + seconds
    while True:
        got = what()
        if got:
            return got
        if time.time() > end:
            raise SystemExit("waited in vain")
        time.sleep(0.05)
