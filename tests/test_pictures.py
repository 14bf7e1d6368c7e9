"""The pictures of the README: the one of a terminal shows what the tool says, and both are small."""

from __future__ import annotations

import importlib
import os
import re
import sys
from html import unescape
from types import ModuleType

import pytest

from sample_project import ROOT

FOLDER = ROOT / "pictures"


@pytest.fixture
def make(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(FOLDER)
    return importlib.import_module("make")


@pytest.mark.skipif(sys.platform != "linux", reason="draws what a terminal of Linux is told")
def test_the_terminal_shows_what_the_tool_says(make: ModuleType) -> None:
    screen = make.shown()
    drawn = make.draw(screen, make.TITLE)
    if os.environ.get("GUIDEWRIGHT_UPDATE"):
        (FOLDER / "check.svg").write_text(drawn, "utf-8")
    assert (FOLDER / "check.svg").read_text("utf-8") == drawn
    letters = "".join(unescape("".join(re.findall(r"<text[^>]*>(.*?)</text>", drawn))).split())
    assert letters == "".join(re.sub(r"\x1b\[[0-9;]*m", "", screen).split())
    assert "GW406" in letters


def test_each_look_has_its_column_and_colour(make: ModuleType) -> None:
    drawn = make.draw("\x1b[1;31merror\x1b[0m: a < b\n  x", "A & B")
    assert "<title>A &amp; B</title>" in drawn
    assert '<text x="18" y="48" textLength="42" fill="#ff7b72" font-weight="bold">error</text>' in drawn
    assert '<text x="60" y="48" textLength="58.8">: a &lt; b</text>' in drawn
    assert '<text x="34.8" y="67" textLength="8.4">x</text>' in drawn


def test_the_readme_shows_each_and_says_what_is_on_it(make: ModuleType) -> None:
    shown = re.findall(r"^!\[(.{40,})\]\(pictures/([\w.]+)\)$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    made = sorted(path.name for path in FOLDER.iterdir() if path.suffix in (".svg", ".png"))
    assert sorted(name for _, name in shown) == made == ["check.svg", "site.png"]
    assert all((FOLDER / name).stat().st_size < make.LARGEST for name in made)
