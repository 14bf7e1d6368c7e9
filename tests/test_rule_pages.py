"""Every rule page is a test: its example gives the findings that it prints, and what it recommends gives none.

`GUIDEWRIGHT_UPDATE=1` rewrites what the pages print.
"""

from __future__ import annotations

import datetime
import os
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from guidewright import rules
from guidewright.claims.outside import Answer, Outside
from guidewright.commands.check import check
from guidewright.commands.templates import template_of
from guidewright.config import Config
from guidewright.finding import Safety
from guidewright.guide.render import Template
from guidewright.lint import NamedRule, all_rules
from guidewright.workspace import Workspace

FOLDER = Path(rules.__path__[0])
PAGES = sorted(FOLDER.glob("*.md"))
TODAY = datetime.date(2025, 12, 1)
CONFIG = "guidewright.toml"
COMMAND = "$ guidewright check"
SAID = (ANSWERS, LOG) = ("answers", "git log")


@dataclass(frozen=True)
class File:
    path: str
    text: str
    encoding: str

    def write(self, root: Path) -> None:
        target = root / self.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(self.text.encode(self.encoding))


@dataclass(frozen=True)
class Page:
    """What a page holds: the files of its example, the findings printed below it, and the files that replace them."""

    name: str
    code: str
    headings: tuple[str, ...]
    example: tuple[File, ...]
    printed: tuple[str, ...]
    printed_lines: tuple[int, int]
    command: str
    instead: tuple[File, ...]


def read(path: Path) -> Page:
    tokens = MarkdownIt().parse(path.read_text("utf-8"))
    headings = [(tokens[i + 1].content, t.map[0]) for i, t in enumerate(tokens) if t.type == "heading_open" and t.map]
    title = re.fullmatch(r"([a-z-]+) \((GW\d{3})\)", headings[0][0])
    assert title is not None, f"{path.name} begins with `# name (GWnnn)`"
    fences = [token for token in tokens if token.type == "fence"]
    (console,) = (token for token in fences if token.info == "console")
    command, *printed = console.content.splitlines()
    assert command in (COMMAND, f"{COMMAND} --external-links")
    assert console.map is not None
    turn = next(line for text, line in headings if text == "Instead")
    return Page(
        name=title[1],
        code=title[2],
        headings=tuple(text for text, _ in headings[1:]),
        example=tuple(_file(token) for token in fences if token is not console and _line(token) < turn),
        printed=tuple(printed),
        printed_lines=(console.map[0], console.map[1]),
        command=command,
        instead=tuple(_file(token) for token in fences if _line(token) > turn),
    )


def _line(token: Token) -> int:
    assert token.map is not None
    return token.map[0]


def _file(token: Token) -> File:
    given = dict(re.findall(r'(\w+)="([^"]*)"', token.info))
    assert set(given) <= {"title", "encoding"}, token.info
    return File(given["title"], token.content, given.get("encoding", "utf-8"))


@cache
def shipped_template() -> Template:
    return template_of(Workspace(FOLDER), Config())


def template_for(workspace: Workspace, config: Config) -> Template:
    """The example's own template, else the shipped one, compiled once: compiling takes far longer than checking."""
    own = (workspace.root / config.templates).is_dir()
    return template_of(workspace, config) if own else shipped_template()


@pytest.fixture
def compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("guidewright.commands.check.template_of", template_for)


def outside(files: tuple[File, ...]) -> Outside:
    """What the page says that is known from outside: `URL status` in the file `answers`, `day path` in `git log`."""
    said = {file.path: [line.split() for line in file.text.splitlines()] for file in files if file.path in SAID}
    answers = {
        url: Answer("dead" if status == "404" else "unproven", f"the host answers {status}")
        for url, status in said.get(ANSWERS, ())
    }
    days = {path: datetime.date.fromisoformat(day) for day, path in said.get(LOG, ())}
    return Outside(
        ask=lambda urls: {url: answers.get(url, Answer("alive")) for url in urls},
        changes=lambda paths: {path: days[path] for path in paths if path in days},
    )


def findings(root: Path, code: str, around: Outside) -> tuple[str, ...]:
    workspace = Workspace(root)
    checked = check(workspace, workspace.config(), (), TODAY, around)
    return tuple(
        f"{f.place}: {f.severity} {f.code} {f.name}: {f.problem.message}" for f in checked.findings if f.code == code
    )


def rewrite(path: Path, page: Page, found: tuple[str, ...]) -> None:
    lines = path.read_text("utf-8").splitlines(keepends=True)
    first, last = page.printed_lines
    lines[first + 1 : last - 1] = [f"{line}\n" for line in (page.command, *found)]
    path.write_text("".join(lines), "utf-8")


FIXES: dict[tuple[Safety, ...], str] = {
    (): "",
    ("safe",): "Fix: safe. `guidewright check --fix` writes it.",
    ("unsafe",): "Fix: unsafe. `guidewright check --fix --unsafe-fixes` writes it.",
    ("safe", "unsafe"): (
        "Fix: safe where no doubt is left, else unsafe. "
        "`guidewright check --fix` writes the safe one, `--unsafe-fixes` the other too."
    ),
}


@pytest.mark.usefixtures("compiled_once")
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_page_is_true(path: Path, tmp_path: Path) -> None:
    page = read(path)
    files = (
        page.example
        if any(file.path == CONFIG for file in page.example)
        else (File(CONFIG, "", "utf-8"), *page.example)
    )
    for file in files:
        if file.path not in SAID:
            file.write(tmp_path)
    around = outside(page.example)
    found = findings(tmp_path, page.code, around)
    if os.environ.get("GUIDEWRIGHT_UPDATE"):
        rewrite(path, page, found)
    else:
        assert found == page.printed
    assert found, "the example gives no finding"
    for file in page.instead:
        if file.path not in SAID:
            file.write(tmp_path)
    assert findings(tmp_path, page.code, outside((*page.example, *page.instead))) == ()


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_page_has_the_form_of_all_pages(path: Path) -> None:
    page = read(path)
    assert page.headings == ("Why it matters", "Example", "Instead")
    assert page.name == path.stem.replace("_", "-")
    assert page.instead, "what to write instead is shown"


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)
def test_the_page_says_whether_a_fix_is_safe(rule: NamedRule) -> None:
    intro = (FOLDER / f"{rule.name.replace('-', '_')}.md").read_text("utf-8").partition("\n## ")[0]
    said = "\n".join(line for line in intro.splitlines() if line.startswith("Fix:"))
    assert said == FIXES[rule.rule.mends]


def test_names_and_codes_are_those_of_the_rules() -> None:
    pages = sorted((page.code, page.name) for page in map(read, PAGES))
    assert pages == [(rule.rule.code, rule.name) for rule in all_rules()]


def test_no_code_is_given_twice() -> None:
    codes = [rule.rule.code for rule in all_rules()]
    assert len(codes) == len(set(codes))
