"""Pages that are followed step by step: files are written, commands are run, and what they print is compared.

A fence with `title="path"` is a file, or what changes in one (`diff`); a `console` fence is commands with their output.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from guidewright.cli import run

_FENCE = re.compile(r"^(?P<mark>```+)(?P<info>.*)\n(?P<text>(?:.*\n)*?)(?P=mark)$", re.MULTILINE)
_TITLE = re.compile(r'title="([^"]+)"')
IDENTITY = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_AUTHOR_DATE": "2026-01-12T12:00:00Z"}


@dataclass
class Walkthrough:
    """A folder in which a page is followed. Dates are those of `today`, so that the page says the same tomorrow."""

    root: Path
    today: str
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch
    code: int = 0

    def follow(self, page: str) -> str:
        """The page with the output that its commands really give."""
        self.monkeypatch.chdir(self.root)
        parts, at = [], 0
        for found in _FENCE.finditer(page):
            text = found["text"]
            if title := _TITLE.search(found["info"]):
                self._file(title[1], text, found["info"])
            elif found["info"] == "console":
                parts += [page[at : found.start("text")], *self._session(text)]
                at = found.end("text")
        return "".join([*parts, page[at:]])

    def _file(self, path: str, text: str, info: str) -> None:
        file = self.root / path
        if info.startswith("diff"):
            text = _patched(file.read_text("utf-8"), text)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")

    def _session(self, text: str) -> Iterator[str]:
        for line in text.splitlines():
            if line.startswith("$ "):
                said = self._run(line.removeprefix("$ "))
                yield f"{line}\n{said.rstrip()}\n" if said.strip() else f"{line}\n"

    def _run(self, command: str) -> str:
        if command == "echo $?":
            return f"{self.code}\n"
        words = shlex.split(command, comments=True)
        if words[0] != "guidewright":
            return self._process(command)
        if words[1] in ("check", "new"):
            words[2:2] = ["--today", self.today]
        self.capsys.readouterr()
        with self.monkeypatch.context() as patched:
            # As a terminal shows them: both streams, in the order in which they are written.
            patched.setattr(sys, "stderr", sys.stdout)
            self.code = run(words[1:])
        return self.capsys.readouterr().out.replace(str(self.root), "<project>")

    def _process(self, command: str) -> str:
        environment = {**os.environ, **IDENTITY, **{k.replace("AUTHOR", "COMMITTER"): v for k, v in IDENTITY.items()}}
        ran = subprocess.run(
            ["sh", "-c", command],
            cwd=self.root,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            timeout=60,
        )
        self.code = ran.returncode
        return ran.stdout


def _patched(text: str, diff: str) -> str:
    """The text with the changes of a diff whose parts stand between lines with `@@`."""
    for part in re.split(r"^@@.*\n", diff, flags=re.MULTILINE):
        old = "".join(f"{line[1:]}\n" for line in part.splitlines() if not line.startswith("+"))
        new = "".join(f"{line[1:]}\n" for line in part.splitlines() if not line.startswith("-"))
        assert text.count(old) == 1, f"this stands there {text.count(old)} times:\n{old}"
        text = text.replace(old, new)
    return text


def compare(page: Path, followed: str) -> None:
    """Fails where a page says something else than its commands; `GUIDEWRIGHT_UPDATE=1` writes the page anew."""
    if os.environ.get("GUIDEWRIGHT_UPDATE"):
        page.write_text(followed, "utf-8")
    assert page.read_text("utf-8") == followed
