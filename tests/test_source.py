"""Places, lines, the nearest name, and text that is fit for a message."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidewright.source import Place, Source, nearest, shown


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (Place("a/b.yaml", 3, 7), "a/b.yaml:3:7"),
        (Place("a/b.yaml", 3), "a/b.yaml:3"),
        (Place("a/b.yaml"), "a/b.yaml"),
    ],
)
def test_a_place_is_written_as_far_as_it_is_known(place: Place, text: str) -> None:
    assert str(place) == text


def test_columns_count_characters_and_lines_end_at_lf() -> None:
    source = Source("x", "é\r\nzwei ü: 1\n")
    assert source.lines == ("é", "zwei ü: 1", "")
    assert source.place(source.data.index(b": 1")) == Place("x", 2, 7)
    assert (source.line(2), source.line(0), source.line(9)) == ("zwei ü: 1", "", "")


@given(st.text(max_size=60), st.integers(0, 60))
def test_a_place_leads_back_to_its_character(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    place = Source("x", text).place(len(text[:offset].encode("utf-8", "surrogatepass")))
    before = text[:offset]
    assert place == Place("x", before.count("\n") + 1, len(before) - before.rfind("\n"))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("descripton", "description"),
        ("Client-Id", "client_id"),
        ("OAUTH PROVIDER", "oauth-provider"),
        ("colour", None),
        ("", None),
    ],
)
def test_the_nearest_name(wrong: str, right: str | None) -> None:
    assert nearest(wrong, ["description", "client_id", "oauth-provider"]) == right


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("status", "`status`"),
        ("two\n  lines", "`two lines`"),
        ("", '`""`'),
        ("a `code` span", "`` a `code` span ``"),
        ("\x1b[31mred", "`\\x1b[31mred`"),
        ("x" * 80, f"`{'x' * 59}…`"),
    ],
)
def test_what_is_shown_of_a_text(text: str, span: str) -> None:
    assert shown(text) == span


@given(st.text())
def test_what_is_shown_is_short_and_moves_no_cursor(text: str) -> None:
    span = shown(text)
    assert not any(ord(character) < 0x20 or 0x7F <= ord(character) < 0xA0 for character in span)
    assert len(span) <= 66
