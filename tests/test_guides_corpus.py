"""The corpus of hand-written guides is sound in itself, whatever reads it; see `tests/guides/README.md`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
GUIDES = ROOT / "tests" / "guides"
SAMPLE = ROOT / "examples" / "practice-hub"
LAYOUTS = ("future", "sandbox", "setext", "sparse", "tables", "tutorial")
NEW_RULES = {"missing-heading", "missing-service", "outdated-quote", "undefined-column", "wrong-location"}
# What is missing from a list is written nowhere, and a quotation is false as a whole.
ABSENT = {"undocumented-variable", "undocumented-event", "outdated-quote"}


@dataclass(frozen=True)
class Drift:
    """One change that makes one line of one guide false; `edits` in the order in which they are made."""

    id: str
    guide: str
    edits: tuple[dict[str, Any], ...]
    line: int
    until: int
    name: str
    says: tuple[str, ...]

    @property
    def of_the_guide(self) -> bool:
        return any(edit["file"] == "guide" for edit in self.edits)

    def text(self) -> str:
        """The guide's text after the edit."""
        text = (GUIDES / self.guide).read_text("utf-8")
        for edit in self.edits:
            if edit["file"] == "guide":
                text = text.replace(edit["find"], edit["replace"])
        return text


def _drift(entry: dict[str, Any]) -> Drift:
    edit, finds = entry["edit"], entry["finds"]
    edits = tuple(edit if isinstance(edit, list) else [edit])
    until = finds.get("until", finds["line"])
    return Drift(entry["id"], entry["guide"], edits, finds["line"], until, finds["name"], tuple(finds["says"]))


DRIFTS = [_drift(entry) for entry in yaml.safe_load((GUIDES / "drifts.yaml").read_text("utf-8"))]
each_drift = pytest.mark.parametrize("drift", DRIFTS, ids=lambda drift: drift.id)


def titles(text: str) -> list[str]:
    """The headings of the first level, in either style; what stands in fences is none."""
    prose = re.sub(r"^ *(```|~~~).*?^ *\1$", "", text, flags=re.MULTILINE | re.DOTALL)
    return [match[0] for match in re.finditer(r"^# .+$|^.+\n=+$", prose, re.MULTILINE)]


def test_there_are_sixty_drifts_half_in_the_guides_and_half_in_the_code() -> None:
    assert len(DRIFTS) == 60
    assert len({drift.id for drift in DRIFTS}) == 60
    assert sum(drift.of_the_guide for drift in DRIFTS) == 30
    assert sorted({drift.guide for drift in DRIFTS}) == [f"{layout}.md" for layout in LAYOUTS]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_guide_has_one_title(layout: str) -> None:
    assert len(titles((GUIDES / f"{layout}.md").read_text("utf-8"))) == 1


@each_drift
def test_each_edit_finds_its_place_once(drift: Drift) -> None:
    texts: dict[str, str] = {}
    for edit in drift.edits:
        file = edit["file"]
        path = GUIDES / drift.guide if file == "guide" else SAMPLE / file
        assert path.is_file()
        if edit.get("delete"):
            continue
        if "rename" in edit:
            assert not (SAMPLE / edit["rename"]).exists()
            continue
        text = texts.get(file, path.read_text("utf-8"))
        assert text.count(edit["find"]) == 1, edit["find"]
        texts[file] = text.replace(edit["find"], edit["replace"])
        assert texts[file] != text


@each_drift
def test_the_finding_has_a_line_that_says_the_false_thing(drift: Drift) -> None:
    lines = drift.text().splitlines()
    assert 1 <= drift.line <= drift.until <= len(lines)
    line = lines[drift.line - 1]
    assert line.strip()
    if drift.name not in ABSENT:
        assert drift.until == drift.line
        assert drift.says[0] in line
        before = (GUIDES / drift.guide).read_text("utf-8").splitlines()
        assert (line not in before) == drift.of_the_guide


@each_drift
def test_the_rule_is_known(drift: Drift) -> None:
    pages = {page.stem for page in (ROOT / "docs" / "rules").glob("*.md")}
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", drift.id)
    assert drift.says
    assert drift.name in pages | NEW_RULES


def test_the_readme_lists_the_drifts_of_each_kind() -> None:
    readme = (GUIDES / "README.md").read_text("utf-8")
    section = readme[readme.index("## The drifts") :]
    rows = re.findall(r"^\| `(.+?)` \| (.+) \|$", section, re.MULTILINE)
    shown = {rule: re.findall(r"`([a-z-]+)`", ids) for rule, ids in rows}
    wanted: dict[str, list[str]] = {}
    for drift in DRIFTS:
        wanted.setdefault(drift.name, []).append(drift.id)
    assert shown == wanted
