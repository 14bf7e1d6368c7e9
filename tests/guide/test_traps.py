"""Every trap of `traps.py`: what is written for it looks the same to both renderers, and its raw text does not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import Any, get_args

import pytest
import yaml
from rendering import ROOT, rendered
from traps import AS_TYPED, REFUSED, TRAPS, Refused, Trap

from guidewright.source import Source
from guidewright.spec.load import load
from guidewright.spec.values import Status
from renderers import Shown, both, github_anchors

ACME = (ROOT / "tests/guide/acme.yaml").read_text("utf-8")
CONFIGURATION = (ROOT / "mkdocs.yml").read_text("utf-8")
# Where a text lands: the keys that lead to it in the spec, and the raw Markdown that would stand there (`{}`).
PLACES: dict[str, tuple[tuple[str | int, ...], str]] = {
    "prose": (("summary",), "{}"),
    "item": (("concerns", 0), "- {}"),
    "step": (("setup", 0, "steps", 0), "1. {}\n2. z"),
    "heading": (("troubleshooting", 0, "issue"), "### Issue: {}"),
    "title": (("name",), "# {} Integration Guide"),
    "text": (("support", "slack"), "- **Slack**: {}"),
    "code": (("env", 2, "default"), "a `{}`"),
    "fence": (("examples", 0, "code"), "```typescript\n{}\n```"),
    "cell": (("code", "webhook", "events", 0, "does"), "| h | i |\n| --- | --- |\n| {} | z |"),
    "name in a cell": (("code", "webhook", "events", 0, "type"), "| h | i |\n| --- | --- |\n| `{}` | z |"),
    "notes": (("notes", "prerequisites"), "- z\n\n{}"),
    "tags": (("tags",), ""),
    "address": (("links", "docs"), "- <{}>"),
    "service": (("service",), ""),
    "guide": ((), "{}"),
}
# Structure of the raw frame, beside the trap's own.
FRAMES = {
    "item": {"lists": 1, "items": 1},
    "step": {"lists": 1, "items": 2},
    "text": {"lists": 1, "items": 1},
    "notes": {"lists": 1, "items": 1},
    "address": {"lists": 1, "items": 1, "links": 1},
    "heading": {"headings": 1},
    "title": {"headings": 1},
    "fence": {"fences": 1},
    "cell": {"tables": 1, "cells": 4},
    "name in a cell": {"tables": 1, "cells": 4},
}
HARMLESS = {"fence": "x", "guide": "", "address": "https://x.example"}


def spec_with(place: str, text: object) -> str:
    """The YAML of a whole spec that holds `text` at a place."""
    spec: Any = yaml.safe_load(ACME)
    spec["support"]["slack"], spec["notes"] = "x", {}
    within, keys = spec, PLACES[place][0]
    for key in keys[:-1]:
        within = within[key]
    if keys:
        within[keys[-1]] = text
    return yaml.safe_dump(spec, allow_unicode=True, sort_keys=False, width=10_000)


def guide_with(place: str, text: object) -> str:
    return rendered(spec_with(place, text)).partition("\n---\n")[2]


def raw(trap: Trap) -> str:
    return PLACES[trap.place][1].replace("{}", trap.raw or trap.typed)


def structure(shown: Shown) -> Counter[str]:
    counts = Counter({tag: len(texts) for tag, texts in shown.texts.items()})
    return +Counter(
        lists=counts["ul"] + counts["ol"],
        items=counts["li"],
        tables=counts["table"],
        cells=counts["th"] + counts["td"],
        fences=counts["pre"],
        boxes=len(shown.boxes),
        links=len(shown.links),
        quotes=shown.quotes,
        headings=sum(counts[f"h{level}"] for level in range(1, 7)),
    )


def told(shown: Shown) -> str:
    # GitHub puts icon and title in place of the marker of an alert later.
    return re.sub(r"\[!(\w)(\w+)\]", lambda found: found[1] + found[2].lower(), shown.text)


def agree(markdown: str, trap: Trap, expected: Counter[str]) -> None:
    """Holds where both renderers show the text of the trap, in the structure expected, and nothing that runs."""
    github, site = both(markdown)
    assert structure(github) == structure(site) == expected
    assert github.starts == site.starts
    assert told(github) == told(site)
    for text in trap.shows:
        if trap.place == "guide":
            assert text in github.texts["p"]
            assert text in site.texts["p"]
        assert text in site.text
    assert github.unsafe == site.unsafe == []
    headings = [(level, text) for level in range(1, 7) for text in github.texts.get(f"h{level}", [])]
    assert sorted(github_anchors([text for _, text in headings])) == sorted(site.anchors)
    assert len(set(site.anchors)) == len(site.anchors)


ids: Callable[[Trap | Refused], str] = lambda row: row.id  # noqa: E731


@pytest.mark.parametrize("trap", [*TRAPS, *AS_TYPED], ids=ids)
def test_the_guide_reads_the_same(trap):
    before = structure(both(guide_with(trap.place, HARMLESS.get(trap.place, "x")))[0])
    agree(guide_with(trap.place, trap.typed), trap, before + Counter(trap.adds))


@pytest.mark.parametrize("trap", TRAPS, ids=ids)
def test_the_raw_text_does_not(trap):
    """Or the row is no trap any more."""
    expected = Counter(FRAMES.get(trap.place, {})) + Counter(trap.adds)
    # A heading with braces ends Python-Markdown with a TypeError.
    with pytest.raises((AssertionError, TypeError)):
        agree(raw(trap), trap, expected)


@pytest.mark.parametrize("trap", AS_TYPED, ids=ids)
def test_the_raw_text_is_safe(trap):
    agree(raw(trap), trap, Counter(FRAMES.get(trap.place, {})) + Counter(trap.adds))


@pytest.mark.parametrize("refused", REFUSED, ids=ids)
def test_what_no_spec_may_hold(refused):
    read = load(Source("specs/acme.yaml", spec_with(refused.place, refused.typed)))
    assert read.spec is None or read.problems
    assert any(refused.says in problem.message for problem in read.problems), read.problems


def test_the_frontmatter_is_flat_and_every_status_has_a_label():
    """A nested list of tags ends both builders; a status without a label is an icon that says nothing."""
    front = yaml.safe_load(rendered(spec_with("guide", "")).split("---\n")[1])
    assert all(isinstance(tag, str) for tag in front.pop("tags"))
    assert not [value for value in front.values() if isinstance(value, (list, dict))]
    labels = re.search(r"^  status:\n((?:    .*\n)+)", CONFIGURATION, re.MULTILINE)
    assert labels is not None
    assert set(yaml.safe_load(labels[1])) == set(get_args(Status))


def test_what_would_take_text_for_syntax_stays_off():
    on = set(re.findall(r"^  - ([\w.]+)", CONFIGURATION, re.MULTILINE))
    assert {"tags", "tables", "pymdownx.superfences"} <= on
    syntax = (
        "arithmatex",
        "b64",
        "betterem",
        "caret",
        "critic",
        "emoji",
        "keys",
        "mark",
        "smartsymbols",
        "snippets",
        "tilde",
    )
    off = {*(f"pymdownx.{name}" for name in syntax), "abbr", "def_list", "smarty", "wikilinks", "macros"}
    assert not on & off


def test_a_table_in_the_element_that_carries_filters():
    github, site = both('<div class="gw-table" markdown data-search-exclude>\n\n| a |\n|---|\n| b |\n\n</div>\n\nc')
    assert structure(github) == structure(site) == Counter(tables=1, cells=2)
    assert github.text == site.text == "a b c"


def test_every_row_has_its_own_name():
    names = [row.id for row in (*TRAPS, *AS_TYPED, *REFUSED)]
    assert sorted(set(names)) == sorted(names)
