"""Texts that one renderer or the other takes for more than text, one row each.

A row says where a spec holds the text, what both renderers must show of it, and how much structure comes with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Trap:
    """One trap; `place` is the field of a spec that holds `typed`.

    `raw` is the Markdown that the template must not write for it: that of `typed` in its place where empty.
    `shows` is read by everybody; `adds` is the structure that the text brings, by the names in `test_traps.py`.
    """

    id: str
    place: str
    typed: str
    shows: tuple[str, ...]
    adds: Mapping[str, int] = field(default_factory=dict)
    raw: str = ""


@dataclass(frozen=True)
class Refused:
    """A text that cannot be made safe, so that no spec may hold it; `says` is why."""

    id: str
    place: str
    typed: object
    says: str


# Each would be read otherwise, were it written as it is typed.
TRAPS = (
    # Blocks.
    Trap("list-under-a-paragraph", "prose", "Some:\n- one\n- two", ("Some:", "one"), {"lists": 1, "items": 2}),
    Trap("numbers-under-a-paragraph", "prose", "Some:\n1. one\n2. two", ("Some:",), {"lists": 1, "items": 2}),
    Trap(
        "table-under-a-paragraph",
        "prose",
        "Some:\n| a | b |\n|---|---|\n| c | d |",
        ("Some:", "d"),
        {"tables": 1, "cells": 4},
    ),
    Trap("nested-by-three", "prose", "1. a\n   - b\n   - c", ("a", "b"), {"lists": 2, "items": 3}),
    Trap("nested-by-two", "prose", "- a\n  - b\n    - c", ("a", "b"), {"lists": 3, "items": 3}),
    Trap(
        "fence-in-an-item", "prose", "1. a\n\n   ```\n   b\n   ```\n2. c", ("c",), {"lists": 1, "items": 2, "fences": 1}
    ),
    Trap(
        "fence-in-the-sub-list-of-an-item",
        "prose",
        "- a\n    - ```\n      b\n      ```\n- c",
        ("c",),
        {"lists": 2, "items": 3, "fences": 1},
    ),
    Trap(
        "label-lines",
        "guide",
        "",
        ("Service Type: API, Webhook", "Status: ✅ Active"),
        raw="**Service Type**: API, Webhook\n**Status**: ✅ Active",
    ),
    Trap("list-below-a-list", "notes", "- a\n- b", ("a", "b"), {"lists": 1, "items": 2}),
    Trap("tasks-below-a-list", "notes", "- [ ] a", ("a",), {"lists": 1, "items": 1, "boxes": 1}),
    Trap("fence-in-a-fence", "fence", "```\nb\n```", ("b",)),
    Trap("rule", "prose", "a\n\n***\n\nb", ("a *** b",)),
    Trap("indented-code", "prose", "a\n\n    b", ("a b",)),
    Trap("attributes-of-a-paragraph", "prose", "a\n{: onclick=alert(1) }", ("a {: onclick=alert(1) }",)),
    Trap("alert-with-a-title", "prose", "> [!note] Mind", ("Mind",), {"quotes": 1}),
    Trap("admonition", "prose", '!!! danger "a"\n\n    b', ('!!! danger "a" b',)),
    Trap("details", "prose", '??? note "a"\n\n    b', ('??? note "a" b',)),
    Trap("definition-of-a-reference", "prose", "a [b]\n\n[b]: https://c.example/d", ("a [b] [b]:",), {"links": 1}),
    Trap("footnote", "prose", "a[^1]\n\n[^1]: b", ("a[^1] [^1]: b",)),
    Trap("table-of-contents", "prose", "[TOC]", ("[TOC]",)),
    # The start of a line.
    Trap("channel-at-the-start", "prose", "#payments is the channel", ("#payments is the channel",)),
    Trap("channel-in-an-item", "item", "#payments", ("#payments",)),
    Trap("heading-in-an-item", "item", "# a", ("# a",)),
    Trap("year-at-the-start", "step", "2026. It was", ("2026. It was",)),
    Trap("plus-at-the-start", "item", "+ x", ("+ x",)),
    Trap("dash-at-the-start", "item", "- x", ("- x",)),
    Trap("quote-at-the-start", "item", "> x", ("> x",)),
    Trap("rule-in-an-item", "step", "---", ("---",)),
    Trap("task-in-an-item", "step", "[ ] x", ("[ ] x",)),
    # Within a line.
    Trap("escaped-pipe-in-code-in-a-cell", "cell", "`x | y`", ("x | y",), raw=r"`x \| y`"),
    Trap("pipe-in-code-in-a-cell", "cell", "`x | y`", ("x | y",)),
    Trap("pipe-in-a-cell", "cell", "x | y", ("x | y",)),
    Trap("pipe-in-a-name-in-a-cell", "name in a cell", "x|y", ("x|y",)),
    Trap("braces-in-a-heading", "heading", "Webhook {id}", ("Webhook {id}",)),
    Trap("attributes-in-a-heading", "heading", "Box {#id .c onclick=x}", ("Box {#id .c onclick=x}",)),
    Trap("braces-after-code", "item", "`GET`{id}", ("GET{id}",)),
    Trap("braces-after-a-link", "item", "[x](y.md){id}", ("x{id}",), {"links": 1}),
    Trap("braces-after-emphasis", "item", "**x**{.y}", ("**x**{.y}",)),
    Trap("placeholder", "item", "Set <your-key> here", ("Set <your-key> here",)),
    Trap("globs", "item", "lib/*/x and app/*/y", ("lib/*/x and app/*/y",)),
    Trap("underscores", "text", "_x_ and __y__", ("_x_ and __y__",)),
    Trap("backslash-at-the-end-of-a-line", "prose", "a\\\nb", ("a\\ b",)),
    Trap("backslash", "text", "C:\\*.log", ("C:\\*.log",)),
    Trap("struck", "item", "~~x~~", ("~~x~~",)),
    Trap("tilde", "item", "H~2~O", ("H~2~O",)),
    Trap("entity", "item", "&copy; and &#38;", ("&copy; and &#38;",)),
    Trap("hash-at-the-end-of-a-heading", "heading", "In C #", ("In C #",)),
    Trap("image", "item", "![x](y.png)", ("!x",), {"links": 1}),
    Trap("script-link", "item", "[x](javascript:alert(1))", ("[x](javascript:alert(1))",)),
    Trap("script-link-in-capitals", "cell", "[x](JavaScript:alert(1))", ("[x](JavaScript:alert(1))",)),
    Trap("data-link", "item", "[x](data:text/html,y)", ("[x](data:text/html,y)",)),
    Trap("script-link-by-entities", "item", "[x](&#106;avascript:y)", ("x",), {"links": 1}),
    Trap(
        "link-in-an-address",
        "address",
        "https://x.example/a[b](javascript:c)",
        ("https://x.example/a%5Bb%5D(javascript:c)",),
    ),
    Trap("ticks-in-an-address", "address", "https://x.example/`a`", ("https://x.example/%60a%60",)),
    Trap(
        "link-in-an-address-in-brackets",
        "item",
        "<https://x.example/[b](javascript:c)>",
        ("https://x.example/%5Bb%5D(javascript:c)",),
        {"links": 1},
    ),
    Trap("script-as-text", "text", "<script>alert(1)</script>", ("<script>alert(1)</script>",)),
    Trap("image-as-text", "text", "<img src=x onerror=alert(1)>", ("<img src=x onerror=alert(1)>",)),
    Trap("comment-as-text", "text", "a <!-- b --> c", ("a <!-- b --> c",)),
    Trap("shebang-in-code", "code", "#!bash x", ("#!bash x",)),
    Trap("colons-in-code", "code", ":::bash x", (":::bash x",)),
    Trap("ticks-in-code", "code", "a `b` c", ("a `b` c",)),
    Trap("script-in-code", "code", "<script>`", ("<script>`",)),
    Trap("www", "item", "www.x.example", ("www.x.example",)),
    Trap("other-addresses", "item", "ftp://x.example", ("ftp://x.example",)),
)
# Each is safe as it is typed, and stays so only while nobody turns on an extension that takes it for syntax.
AS_TYPED = (
    Trap("two-lists-in-a-row", "prose", "- a\n\n1. b", ("a", "b"), {"lists": 2, "items": 2}),
    Trap("numbers-below-a-list", "notes", "1. a", ("a",), {"lists": 1, "items": 1}),
    Trap("list-that-begins-at-three", "prose", "3. a\n4. b", ("a", "b"), {"lists": 1, "items": 2}),
    Trap("address-in-brackets", "item", "(https://x.example/a_b_(c))", ("(https://x.example/a_b_(c))",), {"links": 1}),
    Trap("braces-in-the-title", "title", "Box {id}", ("Box {id} Integration Guide",)),
    Trap("attributes-of-an-item", "item", "a {: #b .c }", ("a {: #b .c }",)),
    Trap(
        "table-in-an-item",
        "prose",
        "- a\n\n  | b | c |\n  |---|---|\n  | d | e |",
        ("a", "e"),
        {"lists": 1, "items": 1, "tables": 1, "cells": 4},
    ),
    Trap("quote-in-a-paragraph-of-an-item", "prose", "- a\n  > b", ("a", "b"), {"lists": 1, "items": 1, "quotes": 1}),
    Trap("dollars", "item", "$5 and $x$", ("$5 and $x$",)),
    Trap("double-dollars", "prose", "$$x$$", ("$$x$$",)),
    Trap("macro", "item", "{{ config }} {% raw %}", ("{{ config }} {% raw %}",)),
    Trap("macro-in-the-title", "title", "Box {{ 7*7 }} {% x %}", ("Box {{ 7*7 }} {% x %} Integration Guide",)),
    Trap("macro-in-a-fence", "fence", '{{ config }} {% include "x" %}', ('{{ config }} {% include "x" %}',)),
    Trap("macro-in-code", "code", "{{ config }}", ("{{ config }}",)),
    Trap("snippet", "prose", '--8<-- "mkdocs.yml"', ('--8<-- "mkdocs.yml"',)),
    Trap("snippet-in-a-fence", "fence", '--8<-- "mkdocs.yml"', ('--8<-- "mkdocs.yml"',)),
    Trap("marked", "item", "==x==", ("==x==",)),
    Trap("caret", "item", "^x^ and ^^y^^", ("^x^ and ^^y^^",)),
    Trap("home", "item", "~/.env and a ~ b", ("~/.env and a ~ b",)),
    Trap("icon", "item", ":material-account: :smile: :id:", (":material-account: :smile: :id:",)),
    Trap("wiki-link", "item", "[[x]]", ("[[x]]",)),
    Trap("abbreviation", "prose", "*[HTML]: x", ("*[HTML]: x",)),
    Trap("block", "prose", "/// note\nx\n///", ("/// note x ///",)),
    Trap("colons", "prose", "::: x.y", ("::: x.y",)),
    Trap("annotation", "fence", "x = 1 # (1)!", ("x = 1 # (1)!",)),
    Trap("alert", "prose", "> [!WARNING]\n> Mind", ("Mind",), {"quotes": 1}),
    Trap("quote", "prose", "> a", ("a",), {"quotes": 1}),
    Trap("fence-in-a-longer-fence", "prose", "````\n```\nx\n```\n````", ("x",), {"fences": 1}),
    Trap("mermaid", "prose", "```mermaid\ngraph TD\n```", ("graph TD",), {"fences": 1}),
    Trap("anchor-of-an-ampersand", "heading", "Rate Limits & Costs", ("Rate Limits & Costs",)),
    Trap("anchor-of-an-emoji", "heading", "✅ Done – or Not", ("✅ Done – or Not",)),
    Trap("anchor-of-punctuation", "heading", "A/B: C#, (d) “e”…", ("A/B: C#, (d) “e”…",)),
    Trap("anchor-of-other-letters", "heading", "Größe der 東京 É", ("Größe der 東京 É",)),
    Trap("anchor-of-code", "heading", "`GET /a_b` fails", ("GET /a_b fails",)),
    Trap("status-with-a-word", "guide", "", ("Status: ✅ Active",), raw="**Status**: ✅ Active"),
)
REFUSED = (
    Refused("script", "prose", "<script>alert(1)</script>", "holds raw HTML"),
    Refused("script-in-a-line", "item", "a <script>", "holds raw HTML"),
    Refused("image-with-a-handler", "item", "<img src=x onerror=alert(1)>", "holds raw HTML"),
    Refused("frame", "cell", '<iframe src="//x.example">', "holds raw HTML"),
    Refused("drawing-with-a-handler", "prose", "<svg onload=alert(1)>", "holds raw HTML"),
    Refused("details-element", "prose", "<details markdown>\n\nx\n\n</details>", "holds raw HTML"),
    Refused("div", "prose", "<div markdown>\n\n# x\n\n</div>", "holds"),
    Refused("comment", "prose", "a <!-- b --> c", "holds raw HTML"),
    Refused("comment-left-open", "item", "a <!-- b", "holds raw HTML"),
    Refused("instruction", "item", "a <?php b ?>", "holds raw HTML"),
    Refused("character-data", "item", "a <![CDATA[b]]>", "holds raw HTML"),
    Refused("heading", "prose", "# a", "holds a heading"),
    Refused("underlined-heading", "prose", "a\n---", "holds a heading"),
    Refused("heading-in-a-quote", "prose", "> # a", "holds a heading"),
    Refused("frontmatter", "prose", "---\nstatus: x\n---", "holds a heading"),
    Refused("brackets-in-a-heading", "heading", "Box <id>", "must not hold `<...>`"),
    Refused("brackets-in-the-title", "title", "Box <script>", "must not hold `<...>`"),
    Refused("lines-in-an-item", "item", "a\n\n# b", "must be a single line"),
    Refused("lines-in-a-heading", "heading", "a\n\n# b", "must be a single line"),
    Refused("tag-in-brackets", "tags", [["acme"]], "expects text"),
    Refused("tag-with-syntax", "tags", ["a]\nb: c"], "must be lower-case words joined by `-`"),
    Refused("script-address", "address", "javascript:alert(1)", "must be a URL"),
    Refused("quotes-in-an-address", "address", 'https://x.example/"onclick=alert(1)', "must be a URL"),
    Refused("service-with-syntax", "service", "../x", "must be lower-case words joined by `-`"),
)
