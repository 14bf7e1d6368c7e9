"""YAML with places: what is read, what is refused, and where the writer must look."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidewright.source import Place, Source
from guidewright.yaml_tree import Mapping, Mistake, Node, Scalar, find, key_place, parse, place_of, plain, walk


def tree(text: str) -> Node:
    node, mistakes = parse(Source("f.yaml", text))
    assert mistakes == ()
    assert node is not None
    return node


def mistakes(text: str) -> list[tuple[int, int, str]]:
    return [(m.place.line, m.place.column, m.message) for m in parse(Source("f.yaml", text))[1]]


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("no", "no"),
        ("on", "on"),
        ("12:30", "12:30"),
        ("2025-11-02", "2025-11-02"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("true", True),
        ("FALSE", False),
        ("tRUE", "tRUE"),
        ("~", None),
        ("", None),
        ('""', ""),
        ("'null'", "null"),
        ("007", 7),
        ("-5", -5),
        ("1.50", 1.5),
        ("1e3", 1000.0),
        ("9" * 5000, "9" * 5000),
        (".inf", ".inf"),
        ('"5"', "5"),
        ("|\n  a\n\n  b\n", "a\n\nb\n"),
        (">-\n  a\n  b\n", "a b"),
    ],
)
def test_scalars_are_read_by_the_core_schema(typed: str, value: object) -> None:
    assert plain(tree(f"key: {typed}\n")) == {"key": value}


@pytest.mark.parametrize("typed", ["007", "1.50", "TRUE", "+5"])
def test_the_spelling_of_numbers_and_truth_values_is_kept(typed: str) -> None:
    node = find(tree(f"key: {typed}\n"), ("key",))
    assert isinstance(node, Scalar)
    assert (node.text, node.raw) == (typed, typed)


def test_every_key_and_value_knows_its_place() -> None:
    root = tree("a:\n  - é: |\n      x\n    b: [1, {c: 2}]\n")
    assert key_place(root, ("a", 0, "b")) == Place("f.yaml", 4, 5)
    assert place_of(root, ("a", 0, "é")) == Place("f.yaml", 2, 8)
    assert place_of(root, ("a", 0, "b", 1, "c")) == Place("f.yaml", 4, 16)
    assert place_of(root, ("a", 0, "b")) == Place("f.yaml", 4, 8)


def test_what_is_missing_is_missing_from_the_nearest_thing_that_exists() -> None:
    root = tree("a:\n  b: 1\nlist:\n  - c: 1\n")
    assert place_of(root, ("a", "z")) == Place("f.yaml", 1, 1)
    assert place_of(root, ("list", 0, "z")) == Place("f.yaml", 4, 5)
    assert place_of(root, ("list", 7)) == Place("f.yaml", 3, 1)
    assert place_of(root, ("z",)) == Place("f.yaml", 1, 1)
    assert key_place(root, ()) == Place("f.yaml", 1, 1)


@pytest.mark.parametrize("text", ["a: 1\r\nb: 2\r\n", "\ufeffa: 1\nb: 2\n", "---\na: 1\nb: 2\n...\n"])
def test_windows_line_ends_marks_and_document_markers_are_read(text: str) -> None:
    root = tree(text)
    assert plain(root) == {"a": 1, "b": 2}
    assert key_place(root, ("b",)).column == 1


def test_lines_are_counted_by_lf_alone() -> None:
    root = tree("a: 'x\u2028y'\nb: 1\n")
    assert key_place(root, ("b",)) == Place("f.yaml", 2, 1)


def test_an_alias_stands_for_what_it_names() -> None:
    assert plain(tree("a: &x [1]\nb: *x\n")) == {"a": (1,), "b": (1,)}


def test_walk_visits_everything_in_the_order_of_the_text() -> None:
    root = tree("a: {b: 1}\nc: [2, 3]\n")
    assert [path for path, _ in walk(root)] == [(), ("a",), ("a", "b"), ("c",), ("c", 0), ("c", 1)]


def test_of_a_key_given_twice_the_first_counts_and_the_rest_is_read() -> None:
    node, found = parse(Source("f.yaml", "a: 1\na: 2\nb: 3\nb: 4\n"))
    assert node is not None
    assert plain(node) == {"a": 1, "b": 3}
    assert [(m.kind, m.place.line, m.first and m.first.line) for m in found] == [
        ("duplicate-key", 2, 1),
        ("duplicate-key", 4, 3),
    ]


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("", 1, 1, "the file is empty"),
        ("# nothing\n", 1, 1, "the file is empty"),
        ('a: "b\nc: d\n', 1, 4, "the quote that opens here is never closed"),
        ('a: "b\nc: "d"\n', 1, 4, "the quote that opens here closes only on line 2"),
        ("a: 'it's\n", 1, 8, "text follows the closing quote"),
        ('a: "b\n---\nc"\n', 1, 4, "the quote that opens here is never closed"),
        ('a: "\\p"\n', 1, 5, "`\\p` is no escape that double quotes know"),
        ("a: b: c\n", 1, 5, "a `: ` stands inside this value"),
        ("a: b\n  c: d\n", 2, 3, "`c:` is read as part of the value above it"),
        ("a\nb: c\n", 1, 1, "this line is no `key: value`"),
        ("a: b\nc\nd: e\n", 2, 1, "this line is no `key: value`"),
        ("a: [b, c\nd: e\n", 1, 4, "the `[` that opens here is not closed"),
        ("a: [[b, c]\n", 1, 4, "the `[` that opens here is not closed"),
        ("a: {b: c\n", 1, 4, "the `{` that opens here is not closed"),
        ("a: [b,,c]\n", 1, 7, "a value is missing before the `,`"),
        ("a: [b](c)\n", 1, 7, "text follows the closing `]`"),
        ("a:\n\tb: c\n", 2, 1, "a tab indents this line"),
        ("a: b\n\tc: d\n", 2, 1, "a tab indents this line"),
        ("a: |\n\tb\n", 2, 1, "a tab indents this line"),
        ("a: @b\n", 1, 4, "a value cannot begin with `@`"),
        ("a: `b`\n", 1, 4, "a value cannot begin with `` ` ``"),
        ("a: %b\n", 1, 4, "a value cannot begin with `%`"),
        ("a: **b**\n", 1, 4, "`*` begins an alias here"),
        ("a: & b\n", 1, 4, "`&` begins an anchor here"),
        ("a: !!str 5\n", 1, 4, "the tag `!!str` is not allowed"),
        ("a: !secret b\n", 1, 4, "the tag `!secret` is not allowed"),
        ("a: !e!b c\n", 1, 4, "`!` begins a tag here"),
        ("a: - b\n", 1, 4, "a list cannot begin on the line of its key"),
        ("a: | b\n", 1, 6, "text stands behind `|` or `>`"),
        ("a:\n  - b\n - c\n", 3, 2, "a list item stands where a key is expected"),
        ("a:\n  - b\n  c: d\n", 3, 3, "a `- ` is expected here, as for the other items of this list"),
        ("  a: b\nc: d\n", 2, 1, "this line is indented less than the first key"),
        ("a: |\n   b\n  c\nd: e\n", 3, 3, "this line is not indented like the keys around it"),
        ("%b\n", 1, 1, "a line cannot begin with `%`"),
        (": a\n", 1, 1, "a key is missing before the `:`"),
        ('"": a\n', 1, 1, "a key is missing before the `:`"),
        ("a: 1\n---\nb: 2\n", 2, 1, "a second document begins here"),
        ("a: 1\n...\nb\n", 3, 1, "text follows the end of the document"),
        ("a: {{ b }}\n", 1, 5, "a key must be a word"),
        ("<<: {a: 1}\n", 1, 1, "the merge key `<<` is not read"),
        ("a: *b\n", 1, 4, "`*b` refers to nothing"),
        ("a: &b [*b]\n", 1, 8, "`*b` refers to what it stands in"),
        ("a: b\x00c\n", 1, 5, "the control character U+0000 stands here"),
        ("a: b\ud800\n", 1, 5, "the control character U+D800 stands here"),
        ("\x00" * 30, 1, 1, "the file is no text: it holds 30 control characters, the first one here"),
    ],
)
def test_a_mistake_stands_where_the_writer_must_look(text: str, line: int, column: int, message: str) -> None:
    assert (line, column, message) in mistakes(text)
    assert all(m.help for m in parse(Source("f.yaml", text))[1])


def test_mistakes_of_form_do_not_hide_one_another() -> None:
    assert [message for *_, message in mistakes("a: !x 1\na: 2\nb: \x07\nc: *d\n<<: {}\n")] == [
        "the tag `!x` is not allowed",
        "`a` is given twice",
        "the control character U+0007 stands here",
        "`*d` refers to nothing",
        "the merge key `<<` is not read",
    ]


def test_a_merge_key_in_quotes_is_a_key() -> None:
    assert plain(tree('"<<": 1\n')) == {"<<": 1}


def bomb(levels: int) -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, levels)]
    return "".join(lines)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (bomb(9), "the file holds too much up to here"),
        ("- x\n" * 20_001, "the file holds too much up to here"),
        ("[" * 100_000, "the nesting is too deep here"),
        ("[" * 10_000 + "]" * 10_000, "the nesting is too deep here"),
        ("{a: " * 10_000 + "}" * 10_000, "the nesting is too deep here"),
        ("- " * 10_000 + "x", "the nesting is too deep here"),
        ("? " * 10_000, "the nesting is too deep here"),
        ("".join(" " * n + "a:\n" for n in range(200)), "the nesting is too deep here"),
        ("a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 60)), "the nesting is too deep here"),
    ],
    ids=["bomb", "items", "open brackets", "brackets", "braces", "dashes", "questions", "indents", "alias chain"],
)
def test_what_would_never_end_is_stopped(text: str, message: str) -> None:
    started = time.perf_counter()
    node, found = parse(Source("f.yaml", text))
    assert node is None
    assert [m.message for m in found] == [message]
    assert time.perf_counter() - started < 2


def test_many_aliases_below_the_limit_are_read() -> None:
    node = tree("a: &x [1, 2, 3]\n" + "".join(f"b{n}: *x\n" for n in range(1000)))
    assert isinstance(node, Mapping)
    assert len(node.entries) == 1001


PIECES = (
    *("a", "b: ", ": ", "- ", "\n", "\n  ", "\t", '"', "'", "[", "]", "{", "}", ", ", "&x ", "*x", "!", "|", ">", "#"),
    *("---\n", "...\n", "%", "@", "`", "<<: ", "? ", "\\", "\r", "\ufeff", "\u2028", "\x85", "\x00", "\ud800", "é"),
)
YAML_ISH = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


@given(st.one_of(st.text(), YAML_ISH))
def test_no_text_raises_and_every_mistake_stands_in_it(text: str) -> None:
    source = Source("f.yaml", text)
    node, found = parse(source)
    assert node is not None or found
    for mistake in found:
        assert isinstance(mistake, Mistake)
        assert mistake.help
        assert 1 <= mistake.place.line <= len(source.lines)
        assert 1 <= mistake.place.column <= len(source.line(mistake.place.line)) + 2
    if node is not None:
        plain(node)
