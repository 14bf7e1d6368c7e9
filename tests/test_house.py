"""The house rules that no linter knows: sizes, names, purity, pages, comments."""

from __future__ import annotations

import ast
import re
import subprocess
import tokenize
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "tooling" / "guidewright"
MODULES = sorted(PACKAGE.rglob("*.py"))
RULES = sorted(path for path in (PACKAGE / "rules").glob("*.py") if path.name != "__init__.py")
# Samples of code in other languages, and in Python too, lie in folders below `tests/facts`.
TESTS = sorted(path for path in (ROOT / "tests").rglob("*.py") if not path.match("tests/facts/*/**/*.py"))
PYTHON = [*MODULES, *TESTS, *sorted((ROOT / "benchmarks").rglob("*.py"))]

MODULE_LINES = 250
RULE_LINES = 80
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "base", "manager", "misc", "shared"}
UNFINISHED = ("TODO", "FIXME", "XXX", "HACK")

# The layers that may touch the world; everything else takes text and gives values.
IMPURE = {"__main__", "cli", "watch", "commands", "workspace"}
WORLD_MODULES = {
    "asyncio", "click", "concurrent", "getpass", "glob", "http", "io", "locale", "logging", "multiprocessing", "os",
    "platform", "random", "requests", "rich", "secrets", "shutil", "signal", "socket", "sqlite3", "subprocess",
    "tempfile", "threading", "time", "urllib.request",
}  # fmt: skip
WORLD_NAMES = {
    "pathlib": {"Path", "PosixPath", "WindowsPath"},
    "sys": {"argv", "environ", "exit", "stderr", "stdin", "stdout"},
    "urllib": {"request"},
}
WORLD_CALLS = {"breakpoint", "input", "open", "print"}
WORLD_METHODS = {"now", "read_bytes", "read_text", "today", "utcnow", "write_bytes", "write_text"}


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def layer(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


PURE = [path for path in MODULES if layer(path) not in IMPURE]


def touches_world(tree: ast.Module) -> list[str]:
    """What in a module reaches for disk, clock, network, environment or terminal, as `line: what`."""
    return [f"{node.lineno}: {what}" for node in ast.walk(tree) for what in _reached(node)]


def _reached(node: ast.AST) -> list[str]:
    match node:
        case ast.Import(names=names):
            return [f"import {n.name}" for n in names if _of_world(n.name) or n.name in ("pathlib",)]
        case ast.ImportFrom(module=str(module), names=names, level=0):
            if _of_world(module):
                return [f"from {module} import ..."]
            return [f"from {module} import {n.name}" for n in names if n.name in WORLD_NAMES.get(module, ())]
        case ast.Call(func=ast.Name(id=name)) if name in WORLD_CALLS:
            return [f"{name}(...)"]
        case ast.Call(func=ast.Attribute(attr=name)) if name in WORLD_METHODS:
            return [f".{name}(...)"]
        case ast.Attribute(value=ast.Name(id=module), attr=name) if name in WORLD_NAMES.get(module, ()):
            return [f"{module}.{name}"]
    return []


def _of_world(module: str) -> bool:
    return module in WORLD_MODULES or module.split(".")[0] in WORLD_MODULES


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_a_module_stays_small(path: Path) -> None:
    limit = RULE_LINES if path in RULES else MODULE_LINES
    assert len(path.read_text("utf-8").splitlines()) < limit


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_a_module_says_what_it_is(path: Path) -> None:
    text = path.read_text("utf-8")
    assert not text or ast.get_docstring(ast.parse(text)), "a module begins with a docstring"


def test_no_module_has_a_vague_name() -> None:
    assert [relative(path) for path in PACKAGE.rglob("*") if path.stem in VAGUE_NAMES] == []


def test_git_ignores_no_module() -> None:
    """An ignored module is missing from the commit, and from the wheel, which leaves out what git ignores."""
    names = "\0".join(relative(path) for path in MODULES)
    ignored = subprocess.run(
        ["git", "check-ignore", "--no-index", "--stdin", "-z"],
        cwd=ROOT,
        input=names,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ignored.returncode in (0, 1), ignored.stderr
    assert ignored.stdout.split("\0")[:-1] == []


@pytest.mark.parametrize("path", PURE, ids=relative)
def test_below_the_workspace_nothing_touches_the_world(path: Path) -> None:
    assert touches_world(ast.parse(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("import os.path", ["1: import os.path"]),
        ("from pathlib import Path", ["1: from pathlib import Path"]),
        ("from pathlib import PurePosixPath", []),
        ("import sys\nsys.stdout.write('')", ["2: sys.stdout"]),
        ("import sys\nsys.intern('')", []),
        ("import urllib.request", ["1: import urllib.request"]),
        ("from urllib import request", ["1: from urllib import request"]),
        ("from urllib.parse import urlsplit", []),
        ("import datetime\ndatetime.date.today()", ["2: .today(...)"]),
        ("import datetime\ndatetime.date(2025, 1, 1)", []),
        ("def f(p):\n    return p.read_text()", ["2: .read_text(...)"]),
        ("def f(p):\n    with open(p) as file:\n        return file", ["2: open(...)"]),
    ],
)
def test_the_purity_check_sees(code: str, found: list[str]) -> None:
    assert touches_world(ast.parse(code)) == found


def test_each_rule_has_its_page_and_each_page_its_rule() -> None:
    pages = {path.stem for path in (PACKAGE / "rules").glob("*.md")}
    assert pages == {path.stem for path in RULES}


@pytest.mark.parametrize("path", PYTHON, ids=relative)
def test_no_comment_postpones_work(path: Path) -> None:
    with tokenize.open(path) as file:
        comments = [t for t in tokenize.generate_tokens(file.readline) if t.type == tokenize.COMMENT]
    assert [f"{t.start[0]}: {t.string}" for t in comments if any(word in t.string for word in UNFINISHED)] == []


def test_requirements_are_pinned_and_name_no_place() -> None:
    lines = [line for path in (ROOT / "requirements").glob("*.txt") for line in path.read_text("utf-8").splitlines()]
    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9_.-]+==[0-9][0-9a-z.]*", line)] == []
    assert len({line.partition("==")[0].lower() for line in lines}) == len(lines)


def test_a_change_log_fragment_has_a_known_kind() -> None:
    kinds = {"added", "changed", "fixed", "removed"}
    fragments = [path for path in (ROOT / "changelog.d").glob("*.md") if path.name != "README.md"]
    wrong = [relative(path) for path in fragments if path.name.split(".")[-2] not in kinds]
    assert wrong == []
    assert all(path.read_text("utf-8").startswith("- ") for path in fragments)
