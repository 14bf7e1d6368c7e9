"""Suppressions: where they are read, what they speak of, and what of them is text."""

from __future__ import annotations

import pytest

from guidewright.guide.parse import parse
from guidewright.source import Place, Source
from guidewright.suppression import Suppression, in_yaml
from guidewright.yaml_tree import parse as parse_yaml

IGNORE = "guidewright: ignore GW301 why"


def of_markdown(text: str) -> tuple[Suppression, ...]:
    return parse(Source("a.md", text)).suppressions


def of_yaml(text: str) -> tuple[Suppression, ...]:
    source = Source("a.yaml", text)
    tree, _ = parse_yaml(source)
    assert tree is not None
    return tuple(in_yaml(source, tree))


def lines(found: tuple[Suppression, ...]) -> list[tuple[int, int]]:
    return [(suppression.first, suppression.last) for suppression in found]


@pytest.mark.parametrize(
    ("said", "rules", "reason"),
    [
        ("GW301 why", ["GW301"], "why"),
        ("GW301,unread-variable why, and what for", ["GW301", "unread-variable"], "why, and what for"),
        ("GW301 , GW302: why", ["GW301", "GW302"], "why"),
        ("GW301 - why", ["GW301"], "why"),
        ("GW301 – `A` is read", ["GW301"], "`A` is read"),
        ("GW301", ["GW301"], ""),
        ("", [], ""),
        ("-- why", [], "why"),
    ],
)
def test_what_a_suppression_says(said: str, rules: list[str], reason: str) -> None:
    for (found,) in (
        of_markdown(f"<!-- guidewright: ignore {said} -->\ntext"),
        of_yaml(f"a: 1  # guidewright: ignore {said}"),
    ):
        assert ([word.text for word in found.rules], found.reason) == (rules, reason)


def test_the_rules_of_a_suppression_have_places() -> None:
    text = "text\n\n> - <!-- guidewright: ignore GW301, GW302 why -->\n>   text\n"
    (found,) = of_markdown(text)
    assert found.place == Place("a.md", 3, 5)
    assert [text.split("\n")[2][word.place.column - 1 :][:5] for word in found.rules] == ["GW301", "GW302"]
    (found,) = of_yaml("a:\n  b: 1 # guidewright: ignore GW301 why\n")
    assert [word.place for word in found.rules] == [Place("a.yaml", 2, 30)]


@pytest.mark.parametrize(
    ("block", "first", "last"),
    [
        ("one\ntwo\n\nthree", 4, 5),
        ("- one\n- two\n\n  more\n\nthree", 4, 8),
        ("1. one\n2. two", 4, 5),
        ("| a | b |\n|---|---|\n| c | d |\n\ntext", 4, 6),
        ("```ts\none\n\ntwo\n```\ntext", 4, 8),
        ("## Heading\n\ntext", 4, 4),
        ("Heading\n---\ntext", 4, 5),
        ("> quote\n> more\n\ntext", 4, 5),
        ("    code\n\ntext", 4, 4),
        ("<div>\n</div>\n\ntext", 4, 5),
        ("***", 4, 4),
        ("", 0, 0),
    ],
)
def test_alone_on_its_line_it_speaks_of_the_block_below(block: str, first: int, last: int) -> None:
    assert lines(of_markdown(f"# A\n<!-- {IGNORE} -->\n\n{block}\n")) == [(first, last)]


@pytest.mark.parametrize("comment", [f"{{/* {IGNORE} */}}", f"<!-- {IGNORE} -->"])
def test_in_mdx_both_kinds_of_comments_count(comment: str) -> None:
    above = parse(Source("guide.mdx", f"# A\n\n<Step>\n{comment}\n## Heading\n</Step>\n"))
    assert [(one.first, one.last, one.reason) for one in above.suppressions] == [(5, 5, "why")]
    beside = parse(Source("guide.mdx", f"Text {comment}\nmore\n"))
    assert [(one.first, one.last) for one in beside.suppressions] == [(1, 1)]
    assert parse(Source("guide.md", f"{{/* {IGNORE} */}}\n\ntext\n")).suppressions == ()


def test_several_speak_of_the_same_block() -> None:
    text = f"<!-- {IGNORE} -->\n<!-- guidewright: ignore GW302\nwhy -->\ntext\nmore\n"
    assert lines(of_markdown(text)) == [(4, 5), (4, 5)]


def test_in_a_list_it_speaks_of_what_is_below_it_there() -> None:
    text = f"- one\n  <!-- {IGNORE} -->\n- two\n  - three\n- four\n"
    assert lines(of_markdown(text)) == [(3, 4)]
    assert lines(of_markdown(f"- one\n\n  <!-- {IGNORE} -->\n  - two\n  - three\n- four\n")) == [(4, 5)]


@pytest.mark.parametrize(
    "line",
    [
        "text <!-- {} --> ",
        "text <!-- {} --> more",
        "## Heading <!-- {} -->",
        "- item <!-- {} -->",
        "> quote <!-- {} -->",
        "<b>text</b> <!-- {} -->",
    ],
)
def test_beside_something_it_speaks_of_the_line(line: str) -> None:
    assert lines(of_markdown(f"above\n\n{line.format(IGNORE)}\nbelow\n")) == [(3, 3)]


def test_in_a_row_of_a_table_it_speaks_of_the_row() -> None:
    text = f"| a | b |\n|---|---|\n| c | d <!-- {IGNORE} --> |\n| e | f | <!-- {IGNORE} -->\n"
    assert lines(of_markdown(text)) == [(3, 3), (4, 4)]


@pytest.mark.parametrize(
    "text",
    [
        "```md\n<!-- {} -->\ntext\n```",
        "~~~\ntext <!-- {} -->\n~~~",
        "    <!-- {} -->",
        "- item\n\n  ```\n  <!-- {} -->\n  ```",
        "write `<!-- {} -->` above it",
        "write ``<!-- {} -->\n`` above it",
        "\\<!-- {} -->",
        "<!-- see {} -->",
        "# {}",
    ],
)
def test_in_code_it_is_text(text: str) -> None:
    assert of_markdown(f"above\n\n{text.format(IGNORE)}\n\nbelow") == ()


@pytest.mark.parametrize("word", ["ignored", "ignore-all", "note"])
def test_another_instruction_suppresses_nothing(word: str) -> None:
    assert of_markdown(f"<!-- guidewright: {word} GW301 why -->\ntext") == ()
    assert of_yaml(f"a: 1 # guidewright: {word} GW301 why") == ()


def test_a_suppression_is_no_part_of_the_text() -> None:
    comment = f"<!-- {IGNORE} -->"
    plain = "# T\n\n## One\n\n**Status**: ok\n\n| a | b |\n|---|---|\n| c | d |\n\n- one\n- two\n"
    marked = plain
    for line in ("## One", "**Status**: ok", "- two"):
        marked = marked.replace(line, f"{line} {comment}")
    marked = marked.replace("d |", f"d {comment} |").replace("\n\n- one", f"\n{comment}\n- one")
    with_comments, without = parse(Source("a.md", marked)), parse(Source("a.md", plain))
    assert len(with_comments.suppressions) == 5
    assert (with_comments.titles, with_comments.sections) == (without.titles, without.sections)


def test_line_ends_and_frontmatter_count() -> None:
    text = f"---\ntitle: A\nstatus: active # {IGNORE}\n---\n\n# A\n\n<!-- {IGNORE} -->\ntext\n"
    for written in (text, text.replace("\n", "\r\n")):
        assert lines(of_markdown(written)) == [(3, 3), (9, 9)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: 1  # {}\nb: 2\n", [(1, 1)]),
        ("a: 1\n# {}\n\n# more\nb: 2\nc: 3\n", [(5, 5)]),
        ("# {}\na:\n  b: 1\n\n  c: |\n    text\n\n    more\nd: 1\n", [(2, 8)]),
        ("a:\n# {}\n- b: 1\n  c: 2\n- d: 3\n", [(3, 4)]),
        ("a:\n  # {}\n  - b: 1\n    c: 2\n  - d: 3\n", [(3, 4)]),
        ("# {}\na:\n- b: 1\n- d: 3\ne: 1\n", [(2, 4)]),
        ("a:\n  - b: 1\n    # {}\n    c: 2\n    d: 3\n", [(4, 4)]),
        ("a: | # {}\n  text\nb: 1\n", [(1, 1)]),
        ("a: [1, # {}\n  2]\n", [(1, 1)]),
        ("a: 1\n# {}\n", [(0, 0)]),
        ("a: |\n  # {}\n  text\nb: 1\n", []),
        ('a: "text # {}"\n', []),
        ("a: 'text\n  # {}'\n", []),
        ("a: 'text#{}'\n", []),
        ("- a: >-\n    x # {}\n\n    y\n  b: 1 # {}\n", [(5, 5)]),
    ],
)
def test_in_yaml_it_speaks_of_its_line_or_of_the_entry_below(text: str, found: list[tuple[int, int]]) -> None:
    written = text.replace("{}", IGNORE)
    assert lines(of_yaml(written)) == found
    assert lines(of_yaml(written.replace("\n", "\r\n"))) == found


@pytest.mark.parametrize(
    ("place", "covered"),
    [
        (Place("a.yaml", 2, 1), True),
        (Place("a.yaml", 3, 0), True),
        (Place("a.yaml", 4, 9), False),
        (Place("a.yaml", 1, 1), False),
        (Place("a.yaml", 0, 0), False),
        (Place("a.yaml"), False),
        (Place("b.yaml", 2, 1), False),
    ],
)
def test_which_places_a_suppression_covers(place: Place, covered: bool) -> None:
    (found,) = of_yaml(f"# {IGNORE}\na:\n  b: 1\nc: 2\n")
    assert found.covers(place) is covered


def test_what_follows_nothing_covers_no_file_as_a_whole() -> None:
    (found,) = of_yaml(f"a: 1\n# {IGNORE}\n")
    assert not found.covers(Place("a.yaml"))
