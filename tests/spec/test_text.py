"""What Markdown in a spec may hold, and how values are taken."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from guidewright.spec.markup import heading_in, html_in
from guidewright.spec.text import Bare, Code, Inline, Prose, Text


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("a <b>bold</b> word", "<b>"),
        ("<script>alert(1)</script>", "<script>"),
        ("see <IMG src=x onerror=y>", "<IMG src=x onerror=y>"),
        ("</div>", "</div>"),
        ("a<br/>b", "<br/>"),
        ("<!-- hidden -->", "<!-- hidden -->"),
        ("an open <!-- comment", "<!--"),
        ("<?php echo ?>", "<?php echo ?>"),
        ("<!DOCTYPE html>", "<!DOCTYPE html>"),
        ("**<i>x</i>**", "<i>"),
        ("- item\n\n  <details>\n", "<details>"),
        ("| a | <sup>1</sup> |", "<sup>"),
        ("<your-key>", None),
        ("<service>_API_KEY and <key>", None),
        ("`<script>` in code", None),
        ("```html\n<script>\n```", None),
        ("a < b and c > d", None),
        ("\\<b>", None),
        ("<https://example.com>", None),
        ("<mail@example.com>", None),
        ("a <b without an end", None),
        ("&lt;b&gt;", None),
    ],
)
def test_raw_html_is_told_from_placeholders(text: str, html: str | None) -> None:
    assert html_in(text) == html


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("# One", "# One"),
        ("text\n\n###### Six ######\n", "###### Six ######"),
        ("Setext\n===", "Setext"),
        ("Setext\n---\nmore", "Setext"),
        ("> # Quoted", "> # Quoted"),
        ("- # In an item", "- # In an item"),
        ("<placeholder>\n# One", "# One"),
        ("#hashtag", None),
        ("issue #5", None),
        ("```bash\n# comment\n```", None),
        ("    # code", None),
        ("one\n\n---\n\ntwo", None),
        ("- a\n- b", None),
    ],
)
def test_headings_are_told_from_what_looks_like_them(text: str, heading: str | None) -> None:
    assert heading_in(text) == heading


@pytest.mark.parametrize("kind", [Text, Inline, Prose, Code])
def test_a_text_keeps_its_type_and_loses_the_ends_that_nobody_typed(kind: type[str]) -> None:
    value = TypeAdapter(kind).validate_python("x\n", strict=True)
    assert type(value) is kind
    assert value == "x"


def test_code_keeps_its_indentation() -> None:
    assert TypeAdapter(Code).validate_python("\n    a\n  b\n\n") == "    a\n  b"


@pytest.mark.parametrize(
    ("kind", "value", "taken"),
    [
        (Text, Bare(7, "007"), "007"),
        (Prose, Bare(1.0, "1.0"), "1.0"),
        (Code, Bare(True, "True"), "True"),
        (Text, Bare(True, "True"), None),
        (Inline, Bare(False, "false"), None),
        (Text, 7, None),
        (Text, None, None),
        (Code, ["x"], None),
        (Text, "  ", None),
        (Text, "a\nb", None),
        (Inline, "a\nb", None),
        (Inline, "a\u2028b", None),
        (Prose, "a\nb", "a\nb"),
        (Prose, "# a", None),
        (Prose, "<b>", None),
        (Inline, "<b>", None),
        (Text, "<b>", "<b>"),
        (Code, "<b>", "<b>"),
    ],
)
def test_what_each_text_takes(kind: type[str], value: object, taken: str | None) -> None:
    adapter = TypeAdapter(kind)
    if taken is None:
        with pytest.raises(ValidationError):
            adapter.validate_python(value)
    else:
        assert adapter.validate_python(value) == taken
