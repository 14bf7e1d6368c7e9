"""The generated parts of the reference: what they show is taken, and nothing is left out."""

from __future__ import annotations

import re
import tomllib

import pytest
import yaml

from guidewright import config
from guidewright.cli import EXIT_CODES, main
from guidewright.cli.described import described
from guidewright.config import Config
from guidewright.site import field_tables
from guidewright.site.command_tables import Command, Option, command
from guidewright.site.fields import Entry, Group, groups
from guidewright.site.regions import filled
from guidewright.source import Source
from guidewright.spec.load import load
from guidewright.spec.model import Spec
from sample_project import ROOT

PAGES = ROOT / "docs" / "reference"
KEYS = [(group, entry) for group in groups(Config) for entry in group.entries if entry.example is not None]
FIELDS = [(group, entry) for group in groups(Spec) for entry in group.entries if entry.example is not None]


def named(case: tuple[Group, Entry]) -> str:
    group, entry = case
    return ".".join((*group.path, entry.key))


@pytest.mark.parametrize("case", KEYS, ids=map(named, KEYS))
def test_an_example_of_a_key_is_taken(case: tuple[Group, Entry]) -> None:
    group, entry = case
    table = f"[{'.'.join(group.path)}]\n" if group.path else ""
    text = f"{table}{entry.key} = {field_tables.toml(entry.example)}\n"
    assert config.parse(Source("guidewright.toml", text)) is not None
    assert tomllib.loads(text) != {}


def test_every_key_has_an_example_that_differs_from_the_default() -> None:
    alike = [named(case) for case in KEYS if case[1].example == case[1].default]
    assert alike == []
    assert {named(case) for case in KEYS} == {
        ".".join((*group.path, entry.key))
        for group in groups(Config)
        for entry in group.entries
        if not entry.takes.startswith("[mapping]")
    }


@pytest.mark.parametrize("case", FIELDS, ids=map(named, FIELDS))
def test_an_example_of_a_field_is_taken(case: tuple[Group, Entry]) -> None:
    group, entry = case
    shown = field_tables.yaml(entry.example)
    text = whole(group, entry, shown)
    loaded = load(Source(f"specs/{spec_name(text)}.yaml", text))
    assert [str(problem) for problem in loaded.problems] == []


def spec_name(text: str) -> str:
    return str(yaml.safe_load(text)["service"])


def whole(group: Group, entry: Entry, shown: str) -> str:
    """A spec that holds the example, and beside it what each mapping around it must hold."""
    above = {one.path: one for one in groups(Spec)}
    keys = {**needed(group), entry.key: shown}
    for depth in range(len(group.path), 0, -1):
        inner = "{" + ", ".join(f"{key}: {value}" for key, value in keys.items()) + "}"
        listed = above[group.path[:depth]].listed
        keys = {**needed(above[group.path[: depth - 1]]), group.path[depth - 1]: f"[{inner}]" if listed else inner}
    return "".join(f"{key}: {value}\n" for key, value in keys.items())


def needed(group: Group) -> dict[str, str]:
    return {entry.key: field_tables.yaml(entry.example) for entry in group.entries if entry.required}


def test_the_pages_are_what_is_generated() -> None:
    shown = described(main)
    assert [one.name for one in shown] == list(main.commands)
    page = (PAGES / "command-line.md").read_text("utf-8")
    for one in shown:
        assert f"\n## {one.name}\n\n<!-- generated: {one.name}; " in page
        assert command(one) in page
    assert all(f"| {code} | " in page for code, _ in EXIT_CODES)
    assert field_tables.configuration() in (PAGES / "configuration.md").read_text("utf-8")
    assert field_tables.spec() in (PAGES / "spec.md").read_text("utf-8")


def test_a_command_is_shown_with_all_that_can_be_typed() -> None:
    shown = Command(
        "build",
        ("[SERVICE ...]",),
        ("Generate.", "As --check says."),
        (Option("--check", "Write nothing | at all."), Option("--form text|json", "How; `--x` stays.")),
    )
    assert command(shown) == (
        "```text\nguidewright build [SERVICE ...] [--check] [--form text|json]\n```\n\n"
        "Generate.\n\nAs `--check` says.\n\n"
        "| Option | Does |\n|---|---|\n"
        "| `--check` | Write nothing \\| at all. |\n"
        "| `--form text` or `json` | How; `--x` stays. |"
    )


PAGE = "# A\n\n<!-- generated: keys; from x -->\nold\n<!-- end of generated: keys -->\n\nBy hand.\n"


def test_a_part_stands_in_its_place() -> None:
    new = filled(PAGE, {"keys": "new \\1"})
    assert new == PAGE.replace("old", "\nnew \\1\n")
    assert filled(new, {"keys": "new \\1"}) == new


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        (
            {"keys": "a", "more": "b"},
            "there is no place for `more`; begin one with `<!-- generated: more; ... -->`",
        ),
        ({}, "nothing is generated any more for `keys`; take the place out"),
    ],
)
def test_nothing_is_left_out(parts: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        filled(PAGE, parts)


def test_long_lists_are_cut() -> None:
    shown = field_tables.configuration()
    assert '| list of variables; `"NODE_ENV"`, `"CI"`, `"PORT"` and 19 more by default |' in shown
