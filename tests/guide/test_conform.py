"""One defect in a complete guide is one gap, at the line that a reader would point at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from guidewright.guide.conform import Gap, gaps_of_text
from guidewright.guide.contract import Contract, Grid, Labelled, Listing, Sample, SectionPart
from guidewright.guide.model import Section, Table
from guidewright.guide.order import out_of_order
from guidewright.guide.parse import parse
from guidewright.source import Source

ROOT = Path(__file__).parents[2]
CONTRACT = Contract.model_validate(
    yaml.safe_load((ROOT / "templates/integration-guide/contract.yaml").read_text(encoding="utf-8"))
)
TEXT = (Path(__file__).parent / "acme.md").read_text(encoding="utf-8")
LINES = TEXT.splitlines()
GUIDE = parse(Source("acme.md", TEXT))
H2 = {section.heading: section for section in GUIDE.sections}
HEADINGS = [section.heading for section in CONTRACT.sections]
PARTS = [
    (section.heading, part.heading if isinstance(part, SectionPart) else "", inner)
    for section in CONTRACT.sections
    for part in section.parts
    for inner in (part.parts if isinstance(part, SectionPart) else (part,))
]


def gaps(lines: list[str], name: str | None = "Acme Pay") -> list[Gap]:
    return list(gaps_of_text(parse(Source("acme.md", "\n".join(lines) + "\n")), CONTRACT, name))


def told(lines: list[str]) -> list[tuple[str, int, str, str]]:
    return [(gap.kind, gap.place.line, gap.section, gap.subject) for gap in gaps(lines)]


def at(text: str, start: int = 1) -> int:
    """The line of the first `text` from line `start` on."""
    return next(n for n, line in enumerate(LINES, 1) if n >= start and text in line)


def without(first: int, last: int | None = None) -> list[str]:
    return LINES[: first - 1] + LINES[last or first :]


def changed(line: int, text: str) -> list[str]:
    return [*LINES[: line - 1], text, *LINES[line:]]


def sub(h2: str, pattern: str) -> Section:
    """The first sub-section of the complete guide that a heading of the contract stands for."""
    words = re.sub(r"\\\{\w+\\\}", ".*", re.escape(pattern))
    return next(s for s in H2[h2].sections if re.fullmatch(words, s.heading))


def home(h2: str, pattern: str) -> Section:
    return sub(h2, pattern) if pattern else H2[h2]


def test_a_complete_guide_has_no_gap() -> None:
    assert gaps(LINES) == []
    assert gaps(LINES, None) == []


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_section_that_was_taken_away(heading: str) -> None:
    section = H2[heading]
    following = HEADINGS[HEADINGS.index(heading) + 1 :][:1]
    lines = without(section.line, section.end_line)
    line = section.line if following else len(lines)
    assert told(lines) == [("missing-section", line, heading, heading)]


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_section_that_lost_its_heading(heading: str) -> None:
    lines = without(H2[heading].line)
    found = gaps(lines)
    assert [(gap.kind, gap.subject) for gap in found] == [("missing-section", heading)]


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("other", ["Somethign Else", ""])
def test_a_section_with_another_heading(heading: str, other: str) -> None:
    line, wrong = H2[heading].line, other or heading[:-1].lower()
    (gap,) = gaps(changed(line, f"## {wrong}"))
    assert (gap.kind, gap.place.line, gap.subject, gap.found) == ("missing-section", line, heading, wrong)


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("mark", ["#", "###", "####"])
def test_a_section_at_another_level(heading: str, mark: str) -> None:
    (gap,) = gaps(changed(H2[heading].line, f"{mark} {heading}"))
    assert (gap.kind, gap.place.line, gap.subject) == ("wrong-heading-level", H2[heading].line, heading)
    assert (gap.expected, gap.found) == ("##", mark)


@pytest.mark.parametrize("at", range(len(HEADINGS) - 1))
def test_two_sections_swapped(at: int) -> None:
    first, second = H2[HEADINGS[at]], H2[HEADINGS[at + 1]]
    one, two = LINES[first.line - 1 : first.end_line], LINES[second.line - 1 : second.end_line]
    found = told(LINES[: first.line - 1] + two + [""] + one + LINES[second.end_line :])
    assert found == [("misplaced-section", first.line, second.heading, second.heading)]


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_section_given_twice(heading: str) -> None:
    lines = [*LINES, "", f"## {heading}", "", "more"]
    assert told(lines) == [("duplicate-section", len(LINES) + 2, heading, heading)]


@pytest.mark.parametrize("heading", HEADINGS)
def test_an_empty_section(heading: str) -> None:
    section = H2[heading]
    lines = without(section.line + 1, section.end_line)
    # What is not said of the webhook cannot make its set-up due.
    assert told(lines) == [("empty-section", section.line, heading, heading)]


@pytest.mark.parametrize(("extra", "kind"), [("## Licence", "unknown-section"), ("### Licence", "unknown-subsection")])
def test_an_unknown_section(extra: str, kind: str) -> None:
    lines = [*LINES, "", extra, "", "text"]
    line = len(LINES) + 2
    assert told(lines) == [(kind, line, "Licence" if kind == "unknown-section" else "Support", "Licence")]


SUBSECTIONS = [
    (section.heading, part) for section in CONTRACT.sections for part in section.parts if part.kind == "section"
]
FIXED = [(h2, part) for h2, part in SUBSECTIONS if not part.each]


@pytest.mark.parametrize(("h2", "part"), FIXED, ids=lambda x: x if isinstance(x, str) else x.id)
def test_a_subsection_that_was_taken_away(h2: str, part: SectionPart) -> None:
    section = sub(h2, part.heading)
    assert told(without(section.line, section.end_line)) == [("missing-subsection", H2[h2].line, h2, part.heading)]
    assert told(without(section.line)) == [("missing-subsection", H2[h2].line, h2, part.heading)]


@pytest.mark.parametrize("says", ["Not applicable: it sends nothing.", "Location: `app/route.ts`"])
def test_the_set_up_of_a_webhook_is_due_where_there_is_one(says: str) -> None:
    step, last = sub("Setup Instructions", "Step 3: Configure Webhook"), at("### Step 4")
    handler = sub("Implementation Details", "Webhook Handler")
    start, end = LINES[: step.line - 1], LINES[last:]
    lines = [*start, "### Step 3: Test Connection", *end]
    without_handler = "\n".join(lines).replace("\n".join(LINES[handler.line : handler.end_line]), f"\n{says}\n")
    kinds = [gap.kind for gap in gaps(without_handler.split("\n"))]
    assert ("missing-subsection" in kinds) is says.startswith("Location")
    assert [gap.kind for gap in gaps(lines)] == ["missing-subsection"]


@pytest.mark.parametrize(("h2", "part"), SUBSECTIONS, ids=lambda x: x if isinstance(x, str) else x.id)
@pytest.mark.parametrize("mark", ["##", "####"])
def test_a_subsection_at_another_level(h2: str, part: SectionPart, mark: str) -> None:
    section = sub(h2, part.heading)
    assert told(changed(section.line, f"{mark} {section.heading}")) == [
        ("wrong-heading-level", section.line, h2, section.heading)
    ]


@pytest.mark.parametrize(("h2", "part"), SUBSECTIONS, ids=lambda x: x if isinstance(x, str) else x.id)
def test_an_empty_subsection(h2: str, part: SectionPart) -> None:
    section = sub(h2, part.heading)
    lines = without(section.line + 1, section.end_line)
    assert told(lines) == [("empty-section", section.line, h2, section.heading)]


@pytest.mark.parametrize("wrong", ["Client Libary", "client library"])
def test_a_subsection_with_another_heading(wrong: str) -> None:
    line = at("### Client Library")
    (gap,) = gaps(changed(line, f"### {wrong}"))
    assert (gap.kind, gap.place.line, gap.subject, gap.found) == ("missing-subsection", line, "Client Library", wrong)


@pytest.mark.parametrize(
    ("heading", "wrong", "kind"),
    [
        ("### Step 2", "### Step 7: Generate API Keys", "wrong-number"),
        ("### Step 2", "### Step: Generate API Keys", "wrong-number"),
        ("### Step 1", "### Step 0: Create", "wrong-number"),
        ("### Step 4", "### Step 3: Test Connection", "wrong-number"),
        ("### Step 4", "### Step 14: Test Connection", "wrong-number"),
        ("### Example 1", "### Example One: x", "wrong-number"),
        ("### Example 2", "### Example 1: x", "wrong-number"),
        ("### Issue: No", "### Issue", "unknown-subsection"),
        ("### 2025-11-02", "### 2025-11-31", "unknown-subsection"),
        ("### 2025-11-02", "### Yesterday", "unknown-subsection"),
    ],
)
def test_a_spoiled_repeated_heading(heading: str, wrong: str, kind: str) -> None:
    line = at(heading)
    (gap,) = gaps(changed(line, wrong))
    assert (gap.kind, gap.place.line, gap.found) == (kind, line, wrong.removeprefix("### "))


def test_a_step_that_was_taken_away_breaks_the_numbers_once() -> None:
    second = sub("Setup Instructions", "Step 2: Generate API Keys")
    lines = without(second.line, second.end_line)
    assert told(lines) == [("wrong-number", second.line, "Setup Instructions", "Step 3: Configure Webhook")]


LABELLED = [(h2, heading, part) for h2, heading, part in PARTS if part.label]
LABEL_IDS = [f"{heading or h2}-{part.words}" for h2, heading, part in LABELLED]


def label_line(h2: str, heading: str, part: Labelled | Listing | Sample | Grid) -> int:
    return at(part.label.replace("{name}", "Acme Pay"), home(h2, heading).line)


@pytest.mark.parametrize(("h2", "heading", "part"), LABELLED, ids=LABEL_IDS)
def test_a_label_that_was_taken_away(h2: str, heading: str, part: Labelled | Listing | Sample | Grid) -> None:
    line = label_line(h2, heading, part)
    words = part.words.replace("{name}", "Acme Pay")
    assert told(without(line)) == [("missing-label", home(h2, heading).line, h2, words)]


@pytest.mark.parametrize(("h2", "heading", "part"), LABELLED, ids=LABEL_IDS)
def test_a_label_given_twice(h2: str, heading: str, part: Labelled | Listing | Sample | Grid) -> None:
    line = label_line(h2, heading, part)
    lines = [*LINES[:line], "", LINES[line - 1], *LINES[line:]]
    if isinstance(part, Labelled):
        assert told(lines) == [("misplaced-label", line + 2, h2, part.words)]
    else:
        assert ("misplaced-label", line + 2, h2, part.words.replace("{name}", "Acme Pay")) in told(lines)


@pytest.mark.parametrize(
    ("h2", "heading", "part"), [x for x in LABELLED if x[2].kind == "label"], ids=lambda x: getattr(x, "words", None)
)
def test_a_label_without_a_value(h2: str, heading: str, part: Labelled) -> None:
    line = label_line(h2, heading, part)
    assert told(changed(line, part.label)) == [("invalid-label-value", line, h2, part.words)]


@pytest.mark.parametrize("value", ["Maybe", "API | SaaS", "API, Maybe", "[API | SaaS]"])
def test_a_value_that_the_contract_does_not_know(value: str) -> None:
    line = at("**Service Type**")
    (gap,) = gaps(changed(line, f"**Service Type**: {value}"))
    assert (gap.kind, gap.place.line, gap.found) == ("invalid-label-value", line, value)


def test_swapped_labels() -> None:
    free, paid, usage = at("**Free Tier:**"), at("**Paid Tier:**"), at("**Current Usage:**")
    lines = LINES[: free - 1] + LINES[paid - 1 : usage - 1] + LINES[free - 1 : paid - 1] + LINES[usage - 1 :]
    assert told(lines) == [("misplaced-label", free, "Rate Limits & Costs", "Paid Tier")]


def test_seed_style_without_blank_lines_is_complete() -> None:
    dense = re.sub(r"(\n\*\*[^\n]+)\n\n(?=\*\*|- |1\. |\| )", r"\1\n", TEXT)
    assert dense.count("\n") < TEXT.count("\n") - 10
    assert gaps(dense.splitlines()) == []


BLOCKS = [(h2, heading, part) for h2, heading, part in PARTS if part.kind not in ("prose", "label", "section")]
_KINDS = {"fence": "missing-fence", "table": "missing-table"}


def block_lines(h2: str, heading: str, part: Listing | Sample | Grid) -> tuple[int, int]:
    """The lines of the block that `part` stands for in the complete guide."""
    start = label_line(h2, heading, part) if part.label else home(h2, heading).line
    begins = {"fence": "```", "table": "| ", "numbered": "1. "}.get(part.kind, "- ")
    first = next(n for n in range(start, len(LINES)) if LINES[n - 1].startswith(begins))
    if part.kind == "fence":
        return first, next(n for n in range(first + 1, len(LINES)) if LINES[n - 1] == "```")
    end = next(
        n for n in range(first, len(LINES) + 1) if not LINES[n - 1] and not LINES[n].startswith((begins, "    ", "3."))
    )
    return first, end - 1


@pytest.mark.parametrize(("h2", "heading", "part"), BLOCKS, ids=[f"{h}-{p.words or p.kind}" for h, _, p in BLOCKS])
def test_a_block_that_was_taken_away(h2: str, heading: str, part: Listing | Sample | Grid) -> None:
    first, last = block_lines(h2, heading, part)
    (gap,) = gaps(without(first, last))
    place = label_line(h2, heading, part) if part.label else home(h2, heading).line
    assert gap.kind in (_KINDS.get(part.kind, "missing-list"), "empty-section")
    assert (gap.place.line, gap.section) == (place, h2)


@pytest.mark.parametrize(
    ("h2", "heading", "part"), [x for x in BLOCKS if x[2].kind == "fence"], ids=lambda x: getattr(x, "words", None)
)
def test_a_fence_in_another_language(h2: str, heading: str, part: Sample) -> None:
    first, _ = block_lines(h2, heading, part)
    for language in ("", "python"):
        (gap,) = gaps(changed(first, f"```{language}"))
        assert (gap.kind, gap.place.line, gap.found) == ("wrong-fence-language", first, language or "none")


def test_a_list_of_another_kind() -> None:
    line = at("- 100 requests")
    (gap,) = gaps(changed(line, "1. 100 requests"))
    assert (gap.kind, gap.place.line, gap.found) == ("missing-list", line, "a numbered list")


def test_missing_prose() -> None:
    assert told(without(at("Acme Pay takes"))) == [("missing-prose", at("## Overview"), "Overview", "Overview")]


TABLES = [(h2, heading, part) for h2, heading, part in PARTS if isinstance(part, Grid)]
COLUMNS = [(h2, heading, part, column) for h2, heading, part in TABLES for column in part.columns]


def with_table(h2: str, heading: str, cells: list[list[str]]) -> list[str]:
    first, last = block_lines(h2, heading, next(p for a, b, p in TABLES if (a, b) == (h2, heading)))
    return [*LINES[: first - 1], *(f"| {' | '.join(row)} |" for row in cells), *LINES[last:]]


def table_cells(h2: str, heading: str) -> tuple[int, list[list[str]]]:
    table = next(block for block in sub(h2, heading).blocks if isinstance(block, Table))
    rows = [list(row.cells) for row in table.rows]
    return table.line, [list(table.header.cells), ["---"] * len(table.header.cells), *rows]


@pytest.mark.parametrize(("h2", "heading", "part", "column"), COLUMNS, ids=[c for *_, c in COLUMNS])
def test_a_column_that_was_taken_away(h2: str, heading: str, part: Grid, column: str) -> None:
    line, cells = table_cells(h2, heading)
    gone = part.columns.index(column)
    lines = with_table(h2, heading, [row[:gone] + row[gone + 1 :] for row in cells])
    assert told(lines) == [("missing-table-column", line, h2, column)]


@pytest.mark.parametrize(("h2", "heading", "part", "column"), COLUMNS, ids=[c for *_, c in COLUMNS])
def test_a_spoiled_column(h2: str, heading: str, part: Grid, column: str) -> None:
    line, cells = table_cells(h2, heading)
    nth = part.columns.index(column)
    renamed = [[*cells[0][:nth], "Else", *cells[0][nth + 1 :]], *cells[1:]]
    (gap,) = gaps(with_table(h2, heading, renamed))
    assert (gap.kind, gap.place.line, gap.subject, gap.found) == ("missing-table-column", line, column, "Else")
    emptied = [*cells[:-1], [*cells[-1][:nth], "", *cells[-1][nth + 1 :]]]
    assert told(with_table(h2, heading, emptied)) == [("empty-table-cell", line + len(cells) - 1, h2, column)]
    undocumented = [*cells[:-1], [*cells[-1][:nth], CONTRACT.gap, *cells[-1][nth + 1 :]]]
    assert [gap.kind for gap in gaps(with_table(h2, heading, undocumented))] == ["not-documented"]


@pytest.mark.parametrize(("h2", "heading", "part"), TABLES, ids=[h for _, h, _ in TABLES])
def test_spoiled_tables(h2: str, heading: str, part: Grid) -> None:
    line, cells = table_cells(h2, heading)
    swapped = [[row[1], row[0], *row[2:]] for row in cells]
    assert told(with_table(h2, heading, swapped)) == [("misplaced-table-column", line, h2, part.columns[1])]
    assert [gap.kind for gap in gaps(with_table(h2, heading, cells[:2]))] == ["missing-table"]
    more = [[*row, "more"] for row in cells]
    more[1][-1] = "---"
    assert told(with_table(h2, heading, more)) == []


KEYS = [rule.key for rule in CONTRACT.frontmatter]


@pytest.mark.parametrize("key", KEYS)
def test_a_spoiled_frontmatter_key(key: str) -> None:
    line = at(f"{key}:")
    assert told(without(line)) == [("missing-frontmatter-key", 1, "", key)]
    (gap,) = gaps(changed(line, LINES[line - 1].replace(key, f"{key[:-1]}x")))
    assert (gap.kind, gap.place.line, gap.subject, gap.found) == (
        "missing-frontmatter-key", line, key, f"{key[:-1]}x",
    )  # fmt: skip
    for value in ("", "[[a]]", "{a: 1}", "2025-02-30", "[other]"):
        assert told(changed(line, f"{key}: {value}")) == [("invalid-frontmatter-value", line, "", key)], value
    (gap,) = gaps([*LINES[:line], LINES[line - 1], *LINES[line:]])
    assert (gap.kind, gap.place.line) == ("invalid-frontmatter", line + 1)


@pytest.mark.parametrize("nth", range(len(KEYS) - 1))
def test_swapped_frontmatter_keys(nth: int) -> None:
    lines = [*LINES[: nth + 1], LINES[nth + 2], LINES[nth + 1], *LINES[nth + 3 :]]
    assert told(lines) == [("misplaced-frontmatter-key", nth + 2, "", KEYS[nth + 1])]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (LINES[7:], [("missing-frontmatter", 1)]),
        (["", *LINES], [("missing-frontmatter", 2)]),
        (["text", "", *LINES], [("missing-frontmatter", 3)]),
        ([*LINES[:5], "owner: me", *LINES[5:]], [("unknown-frontmatter-key", 6)]),
        (changed(2, "status: 'active"), [("invalid-frontmatter", 2)]),
        (without(9), [("missing-title", 10)]),
        (changed(9, "# Acme Integration Guide"), [("wrong-title", 9)]),
        (changed(9, "## Acme Pay Integration Guide"), [("wrong-heading-level", 9)]),
        ([*LINES, "# More", "text"], [("duplicate-title", len(LINES) + 1)]),
    ],
)
def test_frontmatter_and_title(lines: list[str], expected: list[tuple[str, int]]) -> None:
    assert [(gap.kind, gap.place.line) for gap in gaps(lines)] == expected


@pytest.mark.parametrize("words", ["Not applicable: Acme does it.", "Not documented yet.", "Not applicable:"])
@pytest.mark.parametrize("where", [*HEADINGS, *(f"{h2}/{part.heading}" for h2, part in SUBSECTIONS)])
def test_a_section_that_says_nothing(words: str, where: str) -> None:
    h2, _, heading = where.partition("/")
    section = home(h2, heading)
    found = told([*LINES[: section.line], "", words, "", *LINES[section.end_line :]])
    expected = [] if words.endswith("it.") else [("not-documented", section.line + 2, h2, section.heading)]
    assert found == expected


# A label without a colon is the beginning of a sentence: nothing can follow it on its line.
SAYING = [(*x, below) for x in LABELLED for below in (True, False) if below or x[2].label.rstrip("*").endswith(":")]


@pytest.mark.parametrize(("h2", "heading", "part", "below"), SAYING)
def test_a_label_that_says_nothing(
    h2: str, heading: str, part: Labelled | Listing | Sample | Grid, below: bool
) -> None:
    line = label_line(h2, heading, part)
    label = LINES[line - 1] if not isinstance(part, Labelled) else part.label
    last = line if isinstance(part, Labelled) else block_lines(h2, heading, part)[1]
    for words, count in ((CONTRACT.gap, 1), ("Not applicable: for a reason.", 0)):
        put = [label, "", words] if below else [f"{label} {words}"]
        found = gaps([*LINES[: line - 1], *put, *LINES[last:]])
        assert [(gap.kind, gap.section) for gap in found] == [("not-documented", h2)] * count
        assert all(gap.place.line == line + len(put) - 1 for gap in found)


@pytest.mark.parametrize(
    ("line", "subject"),
    [
        ("- `createPayment()` - Not documented yet.", "createPayment()"),
        ("- Not documented yet.", "Key Functions"),
    ],
)
def test_an_item_that_is_not_documented(line: str, subject: str) -> None:
    here = at("- `createPayment()`")
    assert told(changed(here, line)) == [("not-documented", here, "Implementation Details", subject)]


@given(st.lists(st.integers(), unique=True, max_size=12))
def test_what_is_in_order_stays(ranks: list[int]) -> None:
    wrong = out_of_order(ranks)
    kept = [rank for at, rank in enumerate(ranks) if at not in wrong]
    assert kept == sorted(kept)
    if len(ranks) < 8:
        assert len(kept) == max(map(len, rising(ranks)))


def rising(ranks: list[int]) -> Iterator[list[int]]:
    for mask in range(2 ** len(ranks)):
        chosen = [rank for at, rank in enumerate(ranks) if mask >> at & 1]
        if chosen == sorted(chosen):
            yield chosen


@given(st.data())
def test_any_text_is_judged_at_real_lines(data: st.DataObject) -> None:
    lines = data.draw(st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=20)), max_size=60))
    last = len("\n".join(lines).split("\n")) + 1
    for gap in gaps(lines):
        assert 0 < gap.place.line <= last
