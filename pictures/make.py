"""Makes the pictures of the README: a terminal in which `check` finds a drift, and a page of the site.

    python pictures/make.py [--site]

Without `--site` only the terminal is drawn. The site must be built into `site/`, and is shown by Chromium
(`CHROMIUM`, by default what the path has under that name) with the fonts of the system, which should hold emoji.
"""

from __future__ import annotations

import functools
import http.server
import os
import pty
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from terminal import draw

ROOT = Path(__file__).parents[1]
HERE = Path(__file__).parent
COMMAND = "guidewright check specs/xero.yaml"
DRIFT = (
    "examples/practice-hub/app/api/webhooks/xero/route.ts",
    'eventCategory === "INVOICE"',
    'eventCategory === "INVOICES"',
)
TODAY = "2026-11-23"
TITLE = "A terminal: guidewright check says that the webhook no longer handles an event which the guide documents."
PAGE, SIZE = "guides/integrations/stripe/", (1280, 880)
LARGEST = 200_000


def shown() -> str:
    """What a terminal shows of the command, in a copy of the project in which the code has moved on."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name in ("specs", "templates", "docs", "examples", "overrides"):
            shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("node_modules", ".next"))
        shutil.copy(ROOT / "pyproject.toml", root)
        path, old, new = DRIFT
        code = (root / path).read_text("utf-8")
        if code.count(old) != 1:
            raise SystemExit(f"{path}: {old!r} stands there {code.count(old)} times")
        (root / path).write_text(code.replace(old, new), "utf-8")
        words = [sys.executable, "-m", *COMMAND.split(), "--today", TODAY]
        environment = {**os.environ, "TERM": "xterm-256color", "PYTHONPATH": str(ROOT / "tooling")}
        for name in ("NO_COLOR", "CI"):
            environment.pop(name, None)
        return f"\x1b[1m$ {COMMAND}\x1b[0m\n{_in_terminal(words, root, environment)}"


def _in_terminal(words: list[str], folder: Path, environment: dict[str, str]) -> str:
    """What the command prints where its output is a terminal."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(words, cwd=folder, env=environment, stdout=theirs, stderr=theirs, stdin=theirs):
        os.close(theirs)
        parts = []
        try:
            while part := os.read(ours, 65536):
                parts.append(part)
        except OSError:
            pass  # Linux says so where the other end is closed.
        finally:
            os.close(ours)
    return b"".join(parts).decode().replace("\r\n", "\n")


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def photograph(picture: Path) -> None:
    """A page of the built site as a PNG. Raises SystemExit where it cannot be made, or is too large to be fetched."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None or not (ROOT / "site" / PAGE / "index.html").is_file():
        raise SystemExit("needs Chromium and the built site: make guides")
    handler = functools.partial(_Quiet, directory=ROOT / "site")
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server, tempfile.TemporaryDirectory() as profile:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        options = (
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--force-color-profile=srgb", "--virtual-time-budget=5000", f"--window-size={SIZE[0]},{SIZE[1]}",
            f"--user-data-dir={profile}", f"--screenshot={picture}",
        )  # fmt: skip
        address = f"http://127.0.0.1:{server.server_address[1]}/{PAGE}"
        subprocess.run([chromium, *options, address], check=True, capture_output=True, timeout=120)
        server.shutdown()
    if picture.stat().st_size > LARGEST:
        raise SystemExit(f"{picture.name} has {picture.stat().st_size} bytes; {LARGEST} are enough")


def main() -> None:
    """Makes them, and says which."""
    made = [HERE / "check.svg"]
    made[0].write_text(draw(shown(), TITLE), "utf-8")
    if "--site" in sys.argv[1:]:
        made.append(HERE / "site.png")
        photograph(made[-1])
    for path in made:
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
