from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from guidewright.guide.model import Fence, Guide, Html, ItemList, Paragraph, Quote, Section, Table
from guidewright.guide.parse import parse
from guidewright.source import Source
from guidewright.yaml_tree import plain

SEED_STYLE = """\
---
status: active
tags: [a]
---

# Title

**Service Type**: API
**Status**: on

## One

**Required Variables:**
- `A` - first
- [x] done
1. not a sub-list

**Supported Events:**
| Event | Handler |
|-------|---------|
| `a \\| b` | |

```bash title=x
# no heading
```

### Deep

> quoted
> twice

<!-- said -->

Set
===

Under
-----
"""


def read(text: str) -> Guide:
    return parse(Source("guide.md", text))


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_places_and_blocks(newline: str, mark: str) -> None:
    guide = read(mark + SEED_STYLE.replace("\n", newline))
    assert guide.frontmatter is not None
    assert plain(guide.frontmatter) == {"status": "active", "tags": ("a",)}
    assert guide.frontmatter.entries[1].value.place.line == 3
    assert (guide.frontmatter_line, guide.frontmatter_mistakes, guide.lines) == (1, (), 38)
    assert [(t.heading, t.line, t.end_line) for t in guide.titles] == [("Title", 6, 10), ("Set", 34, 36)]
    assert guide.preamble == (Paragraph("**Service Type**: API\n**Status**: on", 8),)
    assert [(s.heading, s.level, s.line, s.end_line) for s in guide.walk()] == [
        ("One", 2, 11, 33),
        ("Deep", 3, 27, 33),
        ("Under", 2, 37, 38),
    ]
    label, bullets, numbered, events, table, fence = guide.sections[0].blocks
    assert label == Paragraph("**Required Variables:**", 13)
    assert isinstance(bullets, ItemList)
    assert [(i.text, i.line, i.checked) for i in bullets.items] == [("`A` - first", 14, None), ("done", 15, True)]
    assert isinstance(numbered, ItemList)
    assert numbered.ordered
    assert numbered.items[0].number == 1
    assert events == Paragraph("**Supported Events:**", 18)
    assert isinstance(table, Table)
    assert (table.header.cells, table.header.line) == (("Event", "Handler"), 19)
    assert [(row.cells, row.line) for row in table.rows] == [(("`a | b`", ""), 21)]
    assert fence == Fence("bash", "# no heading", 23)
    assert guide.sections[0].sections[0].blocks == (Quote("> quoted\n> twice", 29), Html("<!-- said -->", 32))


def test_nested_lists_stand_in_their_item() -> None:
    guide = read("## S\n\n1. one\n\n    - [ ] in\n\n    more\n\n2. two\n")
    (steps,) = guide.sections[0].blocks
    assert isinstance(steps, ItemList)
    inner, more = steps.items[0].blocks
    assert isinstance(inner, ItemList)
    assert [(i.text, i.line, i.checked) for i in inner.items] == [("in", 5, False)]
    assert more == Paragraph("more", 7)
    assert [i.number for i in steps.items] == [1, 2]


@pytest.mark.parametrize(
    ("text", "line", "keys", "mistake"),
    [
        ("# T\n", 0, None, None),
        ("---\n# T\n", 0, None, None),  # never closed: a rule
        ("\n\n---\na: v1\n---\n# T\n", 3, {"a": "v1"}, None),
        ("# T\n\n---\na: v1\nb: v2\n---\n\ntext\n", 3, {"a": "v1", "b": "v2"}, None),
        ("---\n---\n# T\n", 1, {}, None),
        ("---\n# only a comment\n---\n# T\n", 1, {}, None),
        ("---\na: '\n---\n# T\n", 1, None, 2),
        ("---\n- a\n---\n# T\n", 1, None, 2),
        ("---\na: v1\na: v2\n---\n# T\n", 1, {"a": "v1"}, 3),
        ("```yaml\n---\na: v1\n---\n```\n# T\n", 0, None, None),
    ],
)
def test_frontmatter(text: str, line: int, keys: dict[str, str] | None, mistake: int | None) -> None:
    guide = read(text)
    assert guide.frontmatter_line == line
    assert (None if guide.frontmatter is None else plain(guide.frontmatter)) == keys
    assert [m.place.line for m in guide.frontmatter_mistakes] == ([] if mistake is None else [mistake])
    assert [title.heading for title in guide.titles] == ["T"]


def test_headings_nest_by_level_and_the_title_beside_the_sections() -> None:
    guide = read("### Early\n# T\n#### Odd\n### Less\n## S\n#### Deep\n### Sub\n# U\n## V\n")

    def tree(section: Section) -> list[object]:
        return [section.heading, section.end_line, [tree(sub) for sub in section.sections]]

    assert [tree(s) for s in guide.titles] == [["T", 4, [["Odd", 3, []], ["Less", 4, []]]], ["U", 8, []]]
    assert [tree(s) for s in guide.sections] == [
        ["Early", 1, []],
        ["S", 7, [["Deep", 6, []], ["Sub", 7, []]]],
        ["V", 9, []],
    ]


PIECES = st.sampled_from(
    [
        "---\n",
        "a: v1\n",
        "# H\n",
        "## S\n",
        "- x\n",
        "1. y\n",
        "    ",
        "| a |\n",
        "|---|\n",
        "```\n",
        "> ",
        "<b>\n",
        "\r",
        "\t",
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES, max_size=30).map("".join)))
@example("- " * 60 + "deep\n")
@example("---\n\ud800: 1\n---\n")
@example("---\na: \x00\n---\n")
@example("---\n a: v1\n---")
def test_any_text_is_read(text: str) -> None:
    for path in ("guide.md", "guide.mdx"):
        guide = parse(Source(path, text))
        assert all(1 <= section.line <= section.end_line <= guide.lines for section in guide.walk())
        assert sum(len(s.heading) > 0 for s in guide.walk()) <= text.count("#") + text.count("-") + text.count("=")


MDX = """\
import { Steps } from "@/components/steps";

# Title

<Tabs items={["Node", "Python"]}>
<Tab value="Node">
```ts
# no heading
```
</Tab>
</Tabs>

## First

{/* a note
## not shown */}
<Steps>
  <Step>
    ### Inner

    Text in it.

    ```bash
    run it
    ```
  </Step>
</Steps>
---
<Card
  title="Next"
  href="/next"
>
| a | b |
|---|---|
| c | d |
</Card>
<Note>One line</Note>
<!-- html -->
## Last
"""


def test_mdx_reads_what_stands_between_tags() -> None:
    guide = parse(Source("guide.mdx", MDX))
    assert [(s.heading, s.line) for s in guide.walk()] == [("First", 13), ("Inner", 19), ("Last", 39)]
    assert [type(block) for block in guide.preamble] == [Paragraph, Html, Html, Fence, Html, Html]
    inner = guide.sections[0].sections[0].blocks
    assert [(type(block), block.line) for block in inner] == [
        (Paragraph, 21),
        (Fence, 23),
        (Html, 26),
        (Html, 27),
        (Html, 29),
        (Table, 33),
        (Html, 36),
        (Paragraph, 37),
        (Html, 38),
    ]
    assert [s.heading for s in parse(Source("guide.md", MDX)).walk()] != ["First", "Inner", "Last"]
