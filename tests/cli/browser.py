"""A real browser for tests and pictures: Chromium, driven over its own pipe with Python's standard library alone.

Chromium's DevTools protocol is JSON, ended by a null byte, on file descriptors 3 (to it) and 4 (from it).
"""
import base64
import contextlib
import json
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time

NAMES = ("chromium", "chromium-browser", "google-chrome")


def find():
    """Path of an installed Chromium, or None."""
    named = os.environ.get("TRUCELINE_BROWSER")
    return named or next((path for path in map(shutil.which, NAMES) if path), None)


class Browser:
    """One tab. `outside` gathers requests that leave `base`; `complaints` what the console and the pages' scripts said."""

    def __init__(self, base):
        self.base, self.outside, self.complaints = base, [], []
        self._next, self._events, self._buffer = 0, [], b""
        self._profile = tempfile.mkdtemp(prefix="truceline-browser-")
        to_read, self._to = os.pipe()
        self._from, from_write = os.pipe()
        flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--no-first-run", "--disable-extensions",
                 "--disable-background-networking", "--disable-dev-shm-usage", "--hide-scrollbars", "--force-color-profile=srgb",
                 f"--user-data-dir={self._profile}", "about:blank"]

        def wire():  # 3 and 4 may be taken by the pipes themselves: move them out of the way first
            reading, writing = os.dup(to_read), os.dup(from_write)
            reading, writing = (os.dup(reading) if reading in (3, 4) else reading), (os.dup(writing) if writing in (3, 4) else writing)
            os.dup2(reading, 3)
            os.dup2(writing, 4)

        self._process = subprocess.Popen([find(), *flags], close_fds=False, preexec_fn=wire, start_new_session=True,
                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(from_write)
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        self._session = None
        self._session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.send(domain + ".enable")

    _session = None

    def send(self, method, **params):
        """Asks and waits for the answer; what else comes meanwhile is noted."""
        self._next += 1
        message = {"id": self._next, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._receive(90)
            if answer.get("id") == self._next:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def _receive(self, seconds):
        until = time.monotonic() + seconds
        while b"\0" not in self._buffer:
            if not select.select([self._from], [], [], max(0, until - time.monotonic()))[0]:
                raise TimeoutError("the browser does not answer")
            piece = os.read(self._from, 1 << 20)
            if not piece:
                raise RuntimeError("the browser is gone")
            self._buffer += piece
        line, self._buffer = self._buffer.split(b"\0", 1)
        message = json.loads(line)
        self._note(message)
        return message

    def _note(self, message):
        method, params = message.get("method"), message.get("params", {})
        if method == "Network.requestWillBeSent" and not params["request"]["url"].startswith((self.base, "data:", "blob:" + self.base)):
            self.outside.append(params["request"]["url"])
        elif method == "Runtime.exceptionThrown":
            details = params["exceptionDetails"]
            self.complaints.append(details.get("exception", {}).get("description") or details["text"])
        elif method == "Runtime.consoleAPICalled" and params["type"] in ("error", "warning"):
            self.complaints.append(" ".join(str(a.get("value", a.get("description"))) for a in params["args"]))
        elif method == "Log.entryAdded" and params["entry"]["level"] == "error":
            self.complaints.append(f"{params['entry']['text']} {params['entry'].get('url', '')}")

    def look(self, width=1280, height=900, scheme="light", motion="no-preference", media=""):
        """How wide the window is, and what the reader prefers."""
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.send("Emulation.setEmulatedMedia", media=media, features=[{"name": "prefers-color-scheme", "value": scheme},
                                                                        {"name": "prefers-reduced-motion", "value": motion}])

    def run(self, script):
        """The value of a JavaScript expression; promises are waited for."""
        answer = self.send("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"].get("exception", {}).get("description", "failed: " + script))
        return answer["result"].get("value")

    def wait(self, script, seconds=60):
        """Until the expression is true."""
        until = time.monotonic() + seconds
        while True:
            try:
                if self.run(script):
                    return
            except RuntimeError:  # the page is being changed for another
                pass
            if time.monotonic() > until:
                raise TimeoutError(f"never so: {script}")
            time.sleep(0.03)

    def open(self, path):
        """Opens a page and waits until it has what it asked for."""
        self.run("window.__old = true")
        self.send("Page.navigate", url="about:blank")  # else an address that differs by its #part alone loads nothing
        self.send("Page.navigate", url=self.base + path)
        self.ready()

    def ready(self):
        self.wait("!window.__old && document.readyState === 'complete' && document.documentElement.dataset.ready !== undefined")

    def key(self, key):
        """Presses and lets go of a key: "j", "Enter", "Escape"."""
        code = {"Enter": 13, "Escape": 27}.get(key, ord(key[0].upper()))
        text = {"Enter": "\r", "Escape": ""}.get(key, key)
        self.send("Input.dispatchKeyEvent", type="keyDown", key=key, windowsVirtualKeyCode=code, **({"text": text} if text else {}))
        self.send("Input.dispatchKeyEvent", type="keyUp", key=key, windowsVirtualKeyCode=code)

    def picture(self, path, whole=False):
        options = {}
        if whole:
            size = self.send("Page.getLayoutMetrics")["cssContentSize"]
            options = {"captureBeyondViewport": True, "clip": {"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1}}
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.send("Page.captureScreenshot", format="png", **options)["data"]))

    def close(self):
        """Ends the browser and what it has started: a helper that outlives it would still write into the profile."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)  # it leads its own group, and nothing in the profile is kept
        self._process.wait(timeout=20)
        os.close(self._to)
        os.close(self._from)
        # A killed process may be a moment in dying, and what it still writes then is no reason to fail a test.
        for _ in range(100):
            shutil.rmtree(self._profile, ignore_errors=True)
            if not os.path.exists(self._profile):
                break
            time.sleep(0.05)
