"""What the tests of the command line share: a small project, and a shell whose transcript is compared as a whole."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from guidewright.cli import run

HERE = Path(__file__).parent
GUIDE = "docs/guides/integrations/acme.md"
TODAY = "2025-11-30"


@dataclass(frozen=True)
class Ran:
    """What came of a command."""

    code: int
    out: str
    err: str


@dataclass
class Shell:
    """Runs commands in a folder and keeps what was typed, what was printed, and how each ended."""

    root: Path
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch
    lines: list[str] = field(default_factory=list)

    def run(self, *arguments: str, folder: str = ".") -> Ran:
        self.monkeypatch.chdir(self.root / folder)
        given = [*arguments]
        if arguments[0] in ("check", "new") and "--today" not in arguments:
            given[1:1] = ["--today", TODAY]
        self.capsys.readouterr()
        code = run(given)
        out, err = self.capsys.readouterr()
        ran = Ran(code, out.replace(str(self.root), "<project>"), err.replace(str(self.root), "<project>"))
        where = f" (in {folder})" if folder != "." else ""
        self.lines += [f"$ guidewright {' '.join(arguments)}{where}", ran.out.rstrip("\n")]
        self.lines += [f"[stderr]\n{ran.err.rstrip()}"] if ran.err else []
        self.lines += [f"[{code}]\n"]
        return ran

    def says(self, what: str) -> None:
        """A line of the transcript that tells what was done beside the commands."""
        self.lines.append(f"# {what}")

    def write(self, path: str, text: str) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())

    def read(self, path: str) -> str:
        return (self.root / path).read_bytes().decode()

    def replace(self, path: str, old: str, new: str) -> None:
        text = self.read(path)
        assert text.count(old) == 1, f"{path}: {old!r} stands {text.count(old)} times"
        self.says(f"{path}: {old!r} becomes {new!r}")
        self.write(path, text.replace(old, new))

    def tree(self) -> dict[str, bytes]:
        """Every file with its bytes."""
        found = (path for path in self.root.rglob("*") if path.is_file())
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in found}


@pytest.fixture
def empty(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    """A shell in an empty folder."""
    root = tmp_path / "practice-hub"
    root.mkdir()
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    return Shell(root.resolve(), capsys, monkeypatch)


@pytest.fixture
def shell(empty: Shell) -> Shell:
    """A shell in a project with one complete spec that the code proves, and no guide yet."""
    shutil.copytree(HERE / "project", empty.root, dirs_exist_ok=True)
    return empty


@pytest.fixture
def built(shell: Shell) -> Shell:
    """As `shell`, with the guide of the spec."""
    shell.run("build")
    shell.lines.clear()
    return shell


@pytest.fixture
def transcript(request: pytest.FixtureRequest) -> Callable[[Shell], None]:
    """Compares what a shell showed with `transcripts/<test>.txt`; `GUIDEWRIGHT_UPDATE=1` writes that anew."""

    def compare(shell: Shell) -> None:
        name = request.node.name.removeprefix("test_").replace("[", "-").replace("]", "").replace("_", "-")
        expected = HERE / "transcripts" / f"{name}.txt"
        text = "\n".join(line for line in shell.lines if line) + "\n"
        if os.environ.get("GUIDEWRIGHT_UPDATE"):
            expected.write_text(text, "utf-8")
        assert text == expected.read_text("utf-8")

    return compare
