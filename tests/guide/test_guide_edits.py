"""Edits of a guide: what decides a language, where a word is found, and what a new row looks like."""

from __future__ import annotations

import pytest

from guidewright.finding import Edit
from guidewright.guide.edits import heading_edit, language_of, renamed, reworded, sibling
from guidewright.source import Place, Source

PATH = "acme.md"


def source(text: str) -> Source:
    return Source(PATH, text)


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ('{"a": 1}', "json"),
        ("[1, 2]", "json"),
        ("{a: 1}", ""),
        ("[" * 100_000, ""),
        ("$ pnpm dev", "bash"),
        ("# start it\npnpm dev", "bash"),
        ("curl -X POST https://acme.example", "bash"),
        ("ACME_API_KEY=abc\nACME_REGION=eu", "bash"),
        ("ACME_API_KEY=abc\nthen more", ""),
        ('import { a } from "@/lib/a";', "typescript"),
        ("// first\nconst x = 1;", "typescript"),
        ("import the file, then wait", ""),
        ("constant words", ""),
        ("", ""),
    ],
)
def test_the_language_of_a_code_block(code: str, language: str) -> None:
    assert language_of(code) == language


@pytest.mark.parametrize(
    ("line", "column", "found"),
    [
        ("see `lib/a.ts` here", 1, 6),
        ("see `lib/a.ts` or src/lib/a.ts", 1, 6),
        ("see `lib/a.ts` and `lib/a.tsx`", 1, 6),
        ("lib/a.ts is `lib/a.ts`", 1, 14),
        ("lib/a.ts is lib/a.ts", 1, None),
        ("lib/a.ts is lib/a.ts", 13, 13),
        ("`x` is `lib/a.ts`, and lib/a.ts", 8, 9),
        ("lib/a.ts:12", 1, 1),
        ("nothing", 1, None),
    ],
)
def test_where_a_path_stands_in_a_line(line: str, column: int, found: int | None) -> None:
    expected = Edit(Place(PATH, 1, found), "lib/a.ts", "src/b.ts") if found else None
    assert reworded(source(f"{line}\n"), Place(PATH, 1, column), "lib/a.ts", "src/b.ts") == expected


@pytest.mark.parametrize(
    ("line", "added"),
    [
        ("| `ACME_KEY` | yes | A key |", "| `ACME_URL` |  |  |"),
        ("| yes | ACME_KEY | a \\| b |", "|  | `ACME_URL` |  |"),
        ("  - `ACME_KEY` - A key", "  - `ACME_URL`"),
        ("* [ ] `ACME_KEY`", "* [ ] `ACME_URL`"),
        ("The variable `ACME_KEY`", None),
        ("| other | row |", None),
    ],
)
def test_a_sibling_has_the_form_of_what_stands_above(line: str, added: str | None) -> None:
    expected = Edit(Place(PATH, 1, len(line) + 1), "", f"\n{added}") if added else None
    assert sibling(source(f"{line}\n\nText\n"), 1, "ACME_KEY", "ACME_URL") == expected


def test_an_item_that_goes_on_below_gets_no_sibling() -> None:
    assert sibling(source("- `ACME_KEY`\n  goes on\n"), 1, "ACME_KEY", "ACME_URL") is None


def test_only_headings_with_a_sign_are_edited() -> None:
    assert heading_edit(source("Overview\n===\n"), 1, "# ", "## ") is None
    assert heading_edit(source(" # Overview\n"), 1, "# ", "## ") == Edit(Place(PATH, 1, 2), "# ", "## ")
    assert renamed(source("## Over *view*\n"), 1, "Over view", "Overview") is None
    assert renamed(source("## Over\n"), 1, "Over", "Step {n}: Over") is None
