"""Spec text as Markdown: the same to read in both renderers, and never more than text where it is text."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from guidewright.guide.escape import code, fence, guarded, indented, link, one_line, plain, target
from guidewright.guide.rewrite import inline, prose
from renderers import both, on_github, on_site, squeezed

# What either renderer takes for markup, in bits that make more of it together.
BITS = (
    *"\\`*_{}[]()#+-.!<>&|~:@/=\"'$^?% ab1é\n",
    *("www.", "https://", "ftp://", "mailto:", "a@b.com", "https://a.co/b", "<https://a.co>", "&amp;", "&#1", "&#38;"),
    *("<b>", "</b>", "<!--", "-->", "<?", "]]>", "<![CDATA[", "<script>", "```", "~~", "***", "  ", "](", "]:"),
    *("[^1]", "[x]", "[ ]", "{: #a}", "{#x}", "{.c}", "!!!", "???", "--8<--", "[TOC]", ":::", "#!bash ", "1. ", "- "),
    *("+ ", "> ", "{{ 7*7 }}", "{% raw %}", "[[x]]", "**b**", "`c`", "*e*", "[l](m.md)", "*[A]: b", "\u2028", "\x02"),
)
texts = st.one_of(st.lists(st.sampled_from(BITS), min_size=1, max_size=12).map("".join), st.text(max_size=40))
# Where a value can land: `{}` is the value.
LINES = ("{}", "- {}\n- z", "**Label**: {}", "### Issue: {}", "1. q\n    - [ ] {}\n2. r", "x {} y")
CELLS = ("| h | i |\n| --- | --- |\n| {} | z |", "| h | i |\n| --- | --- |\n| {} | {} |")
TEXT_TAGS = {"p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "td", "th", "h3", "strong", "a", "input", "label"}


@settings(max_examples=150, deadline=None)
@given(texts, st.sampled_from((*LINES, *CELLS)))
@example("]:", "{}")
@example("a &#38x www.x.com", "{}")
@example("C #", "### Issue: {}")
def test_text_is_shown_as_typed(text, frame):
    markdown = frame.replace("{}", guarded(plain(text, "cell" if "|" in frame else "line")))
    github, site = both(markdown)
    assert github.text == site.text
    assert squeezed(one_line(text)) in github.text
    assert github.links == site.links
    assert github.tags | site.tags <= TEXT_TAGS | {"span"}


@settings(max_examples=150, deadline=None)
@given(texts)
@example("^[^1]:::")
@example("https://a.co/b")
def test_text_as_the_words_of_a_link(text):
    github, site = both(link(plain(text, "words"), "x.md"))
    assert github.text == site.text == squeezed(one_line(text))
    assert github.links == site.links


@settings(max_examples=100, deadline=None)
@given(texts)
@example("see [x](y.md) and https://a.co/b")
def test_inline_markdown_as_the_words_of_a_link(text):
    github, site = both(link(inline(text, "words"), "x.md"))
    assert github.text == site.text
    assert github.links == site.links


@settings(max_examples=150, deadline=None)
@given(texts, st.sampled_from((*LINES, *CELLS)))
@example("**a** `b`{c} [d](e.md)!", "{}")
@example("[*](&#1)", "{}")
def test_inline_markdown_reads_the_same(text, frame):
    markdown = frame.replace("{}", guarded(inline(text, "cell" if "|" in frame else "line")))
    github, site = both(markdown)
    assert github.text == site.text
    assert github.links == site.links
    assert github.of("code", "em", "strong", "li", "td") == site.of("code", "em", "strong", "li", "td")
    assert not {"b", "script", "img", "del"} & (github.tags | site.tags)


@settings(max_examples=150, deadline=None)
@given(texts.filter(one_line), st.sampled_from((*LINES, *CELLS)))
@example("a | b", CELLS[0])
@example("#!bash x", "{}")
@example("&#38x", "{}")
@example("`", "{}")
def test_code_in_a_line_is_shown_as_it_is(text, frame):
    markdown = frame.replace("{}", code(text, "cell" if "|" in frame else "line"))
    github, site = both(markdown)
    assert github.texts["code"] == site.texts["code"]
    assert github.texts["code"][0] == squeezed(one_line(text))
    assert github.text == site.text


@settings(max_examples=100, deadline=None)
@given(texts)
def test_a_fence_holds_whatever_it_is_given(text):
    github, site = both(f"a\n\n{fence(text, 'bash')}\n\nb")
    stripped = [[line.rstrip() for line in shown.texts["pre"][0].strip("\n").split("\n")] for shown in (github, site)]
    assert stripped[0] == stripped[1]
    assert len(github.texts["pre"]) == len(site.texts["pre"]) == 1


BEGINNINGS = (
    "",
    "    ",
    "- ",
    "1. ",
    "> ",
    "```",
    "| a | b |",
    "|---|---|",
    "# ",
    "- [ ] ",
    "    - ",
    "***",
    "---",
    "===",
)
lines = st.tuples(st.sampled_from(BEGINNINGS), texts.map(one_line)).map("".join)


@settings(max_examples=150, deadline=None)
@given(st.lists(lines, min_size=1, max_size=6).map("\n".join))
@example("- ```\n  x\n  ```")
@example("a\n- b\n  - c\n\n  d\n1. e")
@example("- [ ] \n    - ```\n- 0")
def test_prose_reads_the_same(text):
    github, site = both(prose(text))
    assert github.text.replace(" ", "") == site.text.replace(" ", "")
    assert github.starts == site.starts
    for tag in ("ul", "ol", "li", "table", "pre"):
        assert len(github.texts.get(tag, [])) == len(site.texts.get(tag, [])), tag
    assert not {"h1", "h2", "h3", "hr", "script"} & (github.tags | site.tags)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("lib/*/x and app/*/y", r"lib/\*/x and app/\*/y"),
        ("snake_case and _private", r"snake_case and \_private"),
        ("R&D, &copy; and <your-key>", "R&D, &amp;copy; and &lt;your-key>"),
        ("Webhook {id}", r"Webhook \{id\}"),
        ("~~x~~ in ~/.env", "&#126;&#126;x&#126;&#126; in ~/.env"),
        ("a | b", r"a \| b"),
        ("{{ 7*7 }} {% raw %}", r"\{\{ 7\*7 \}\} \{% raw %\}"),
        ("[[x]] [^1] *[HTML]", r"\[\[x\]\] \[^1\] \*\[HTML\]"),
        ("help@stripe.com", "help@stripe.com"),
        ("see https://a.co/b_c.", "see <https://a.co/b_c>."),
        ("two\nlines\tand\u2028more\x00", "two lines and more"),
    ],
)
def test_text(typed, written):
    assert plain(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("**bold**, *weak*, __bold__, _weak_", "**bold**, *weak*, **bold**, *weak*"),
        ("`GET`{id} and [x](y.md){id}", r"`GET`\{id\} and [x](y.md)\{id\}"),
        (r"\*not weak\* \\", r"\*not weak\* \\"),
        ("2 * 3 * 4 and a*b*c", r"2 \* 3 \* 4 and a\*b\*c"),
        ("Now![x](y.md)", r"Now\![x](y.md)"),
        ("[x](javascript:alert(1))", r"\[x\](javascript:alert(1))"),
        ("[https://a.co](https://a.co)", "[https://a.co](https://a.co)"),
        ("<https://a.co/?x=1> <b>", "<https://a.co/?x=1> &lt;b>"),
        ("a `b", r"a \`b"),
        ("<https://[::1]:3000/[id]>", "<https://[::1]:3000/%5Bid%5D>"),
    ],
)
def test_inline(typed, written):
    assert inline(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("#payments", r"\#payments"),
        ("- x", r"\- x"),
        ("+ x", r"\+ x"),
        ("---", r"\---"),
        ("2026. It was", r"2026\. It was"),
        ("1) x", r"1\) x"),
        ("> x", r"\> x"),
        ("!!! note", r"\!!! note"),
        ("??? note", "&#63;?? note"),
        ("-1 is less", "-1 is less"),
        ("3.5 is more", "3.5 is more"),
    ],
)
def test_the_start_of_a_line(typed, written):
    assert guarded(plain(typed)) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("a\nb\n- c\n   - d", "a b\n\n- c\n    - d"),
        ("1. a\n\n   b\n2. c", "1. a\n\n    b\n\n2. c"),
        ("3. a\n4. b\n\n- c\n\n* d", "3. a\n4. b\n\n<!-- -->\n\n- c\n\n<!-- -->\n\n- d"),
        ("- [x] done\n- [ ] not", "- [x] done\n- [ ] not"),
        ("> [!note]\n> Mind", "> [!NOTE]\n> Mind"),
        ("# no heading", r"\# no heading"),
        ("a\n\n---", "a\n\n\\---"),
        ("| a | b |\n|---|---|\n| `c` | {d} |", "| a | b |\n| --- | --- |\n| `c` | \\{d\\} |"),
        ("~~~js\n```\n~~~", "````js\n```\n````"),
        ("<div>\n\nx\n\n</div>", "&lt;div>\n\nx\n\n&lt;/div>"),
    ],
)
def test_prose(typed, written):
    assert prose(typed) == written


@pytest.mark.parametrize(
    ("url", "written"),
    [("a b.md", "a%20b.md"), ("x(1)", "x%281%29"), ("a?b&copy;=1", "a?b&amp;copy;=1"), ('a"b`c|d', "a%22b%60c%7Cd")],
)
def test_a_link_target(url, written):
    assert target(url) == written


def test_a_multi_line_item_is_nested_by_four():
    markdown = "- " + indented("a\n\nb") + "\n\n- c"
    assert markdown == "- a\n\n    b\n\n- c"
    assert [on_github(markdown).count("<li>"), on_site(markdown).count("<li>")] == [2, 2]


@pytest.mark.parametrize("bits", ["a", "[a", "*a ", "**a ", "`a", "a@", "https://a.", "_a_b", "[a](b(", "\\", "*`a`"])
def test_long_text_ends(bits):
    """Patterns that backtrack without bound would not come back from these."""
    text = bits * 800 + "<"
    assert plain(text).endswith("&lt;")
    assert inline(text).endswith("&lt;")
