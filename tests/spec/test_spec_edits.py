"""Edits of a spec: quotes stay, brackets and blocks are told apart, and nothing is guessed."""

from __future__ import annotations

import pytest

from guidewright.finding import Edit
from guidewright.source import Source
from guidewright.spec.edits import items_sorted, path_at, retyped, with_item, with_value
from guidewright.spec.load import Loaded, load


def spec(text: str) -> Loaded:
    return load(Source("specs/acme.yaml", text))


def made(loaded: Loaded, edit: Edit | None) -> str | None:
    """The line of an edit as it becomes."""
    if edit is None:
        return None
    line, start = loaded.source.line(edit.place.line), edit.place.column - 1
    assert line.startswith(edit.before.split("\n")[0], start)
    return line[:start] + edit.after + line[start + len(edit.before) :]


@pytest.mark.parametrize(
    ("typed", "new", "expected"),
    [
        ("old", "new", "name: new"),
        ("'old'", "it's", "name: 'it''s'"),
        ('"old"', 'a "b"', 'name: "a \\"b\\""'),
        ("old # said", "new", "name: new # said"),
        ("old", "a: b", 'name: "a: b"'),
        ("old", "@/lib/a", 'name: "@/lib/a"'),
        ("old", "yes", "name: yes"),
        ("old", "true", 'name: "true"'),
        ("old", "3", 'name: "3"'),
        ("an old thing", "new", "name: an new thing"),
        ("old old", "new", None),
        ("|\n  old\n  text", "new", None),
        ("&a old", "new", None),
    ],
)
def test_a_value_keeps_its_quotes(typed: str, new: str, expected: str | None) -> None:
    loaded = spec(f"name: {typed}\n")
    assert made(loaded, retyped(loaded, loaded.place("name"), "old", new)) == expected


def test_a_number_may_become_another_number() -> None:
    loaded = spec("name: 5\n")
    assert made(loaded, retyped(loaded, loaded.place("name"), "5", "30")) == "name: 30"
    assert made(loaded, retyped(loaded, loaded.place("name"), "5", "off")) == "name: off"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("env:\n  - name: A\n    description: x # y\n", "    description: x # y\n    secret: true"),
        ("env:\n  - {name: A, description: x}\n", "  - {name: A, description: x, secret: true}"),
        ("env:\n  - name: A\n    description: >-\n      x\n", "  - name: A\n    secret: true"),
        ("env:\n  - name: A\n    secret: false\n", "    secret: true"),
        ("env:\n  - description: >-\n      x\n", None),
    ],
)
def test_a_key_is_set_or_added(text: str, expected: str | None) -> None:
    loaded = spec(text)
    assert made(loaded, with_value(loaded, ("env", 0, "secret"), "true", ("description", "name"))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("env:\n- name: A\n  secret: true\n\n# more\nname: x\n", "  secret: true\n- name: B"),
        ("env:\n  - name: A\n    description: |\n      x\n\n      y\n", "      y\n  - name: B"),
        ("env: [{name: A}]\n", None),
        ("env: []\n", None),
        ("env:\n  - name: A\n  - {name: C}\n", "  - {name: C}\n  - name: B"),
    ],
)
def test_an_item_is_added_below_the_last_one(text: str, expected: str | None) -> None:
    loaded = spec(text)
    assert made(loaded, with_item(loaded, ("env",), "name: B")) == expected


def test_items_in_brackets_and_items_between_comments_are_not_sorted() -> None:
    assert items_sorted(spec("tags: [a, b]\n"), ("tags",), (1, 0)) is None
    assert items_sorted(spec("tags:\n  - a\n  # why\n  - b\n"), ("tags",), (1, 0)) is None
    edit = items_sorted(spec("tags:\n  - a\n\n  - b\n"), ("tags",), (1, 0))
    assert edit is not None
    assert (edit.before, edit.after) == ("  - a\n\n  - b", "  - b\n\n  - a")


def test_a_place_leads_back_to_its_path() -> None:
    loaded = spec("env:\n  - name: A\n")
    assert path_at(loaded, loaded.place("env", 0, "name")) == ("env", 0, "name")
    assert path_at(spec("- : -"), loaded.place("env", 0, "name")) == ()
