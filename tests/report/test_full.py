"""The report for people, as it is seen."""

from __future__ import annotations

import re
from textwrap import dedent

import pytest

from guidewright.finding import Checked, Finding, Problem, Related
from guidewright.report import full
from guidewright.source import Place, Source

SPEC = Source("specs/stripe.yaml", "\n" * 40 + "    default: https://api.stripe.com  # live\n")
CODE = Source(
    "lib/stripe/client.ts", "\n" * 11 + 'const url = process.env.STRIPE_ENDPOINT ?? "https://api.stripe.com/v2";\n'
)
SOURCES = {source.path: source for source in (SPEC, CODE)}
PROBLEM = Problem(
    Place("specs/stripe.yaml", 41, 14),
    "`STRIPE_ENDPOINT` defaults to `https://api.stripe.com/v2` in the code",
    "write `default: https://api.stripe.com/v2`, or change the code",
    (Related(Place("lib/stripe/client.ts", 12), "`https://api.stripe.com/v2` is used"),),
)


def checked(*problems: Problem, severity: str = "error") -> Checked:
    findings = tuple(Finding("GW304", "wrong-default", severity, problem) for problem in problems)  # type: ignore[arg-type]
    return Checked(findings, holds=405, broken=3, unproven=4, specs=8, guides=8, sources=120)


def at(line: str, column: int, path: str = "lib/a.ts") -> list[str]:
    """The source line and the line under it, as they are shown for a finding at this column of the first line."""
    result = full.report(checked(Problem(Place(path, 1, column), "m")), {path: Source(path, line)}, full.PLAIN)
    return [row.partition("|")[2][1:] for row in result.split("\n")[3:5]]


def test_a_finding_shows_both_sides_and_the_next_step() -> None:
    assert full.report(checked(PROBLEM), SOURCES, full.PLAIN) == dedent(
        """\
        error GW304 wrong-default: `STRIPE_ENDPOINT` defaults to `https://api.stripe.com/v2` in the code
          --> specs/stripe.yaml:41:14
           |
        41 |     default: https://api.stripe.com  # live
           |              ^^^^^^^^^^^^^^^^^^^^^^
           |
          ::: lib/stripe/client.ts:12
           |
        12 | const url = process.env.STRIPE_ENDPOINT ?? "https://api.stripe.com/v2";
           |                                             ------------------------- `https://api.stripe.com/v2` is used
           |
           = help: write `default: https://api.stripe.com/v2`, or change the code

        1 error in 8 specs; 412 claims: 405 hold, 3 broken, 4 unproven
        """
    )


def test_what_is_no_line_is_told_without_one() -> None:
    problem = Problem(
        Place("specs/stripe.yaml"), "m", related=(Related(Place("lib/x.ts"), "`pay` does not stand in this file"),)
    )
    assert full.report(checked(problem, severity="note"), SOURCES, full.PLAIN).splitlines()[:4] == [
        "note GW304 wrong-default: m",
        " --> specs/stripe.yaml",
        "  |",
        "  = note: lib/x.ts: `pay` does not stand in this file",
    ]


def test_many_related_places_are_cut_short_and_counted() -> None:
    related = tuple(Related(Place("lib/x.ts", n), "read here") for n in range(1, 10))
    result = full.report(checked(Problem(Place("lib/x.ts", 1, 1), "m", "", related)), {}, full.PLAIN)
    assert result.count("read here") == full.MOST_RELATED
    assert "= note: 3 more places; `--format json` lists all" in result


@pytest.mark.parametrize(
    ("path", "line", "column", "underlined"),
    [
        ("s.yaml", "default: https://a.example", 1, "default"),
        ("s.yaml", "default: https://a.example  # live", 10, "https://a.example"),
        ("s.yaml", "title: Two words", 8, "Two words"),
        ("s.yaml", "- {name: Two words, required: true}", 10, "Two words"),
        ("s.yaml", "- {name: A, required: true}", 13, "required"),
        ("s.yaml", "name: 'it''s'", 7, "'it'"),
        ("s.yaml", "tags: [a, b]", 7, "["),
        ("s.yaml", "code: |", 7, "|"),
        ("a.ts", "process.env.KEY!", 13, "KEY"),
        ("a.ts", 'case "a.b":', 6, '"a.b"'),
        ("a.ts", "run(x)", 4, "("),
        ("g.md", "## Testing  ", 1, "## Testing"),
        ("g.md", "see `lib/x.ts` there", 5, "`lib/x.ts`"),
        ("g.md", "  indented", 0, "indented"),
        ("a.ts", "", 1, "^"),
    ],
)
def test_the_caret_covers_the_word_or_value(path: str, line: str, column: int, underlined: str) -> None:
    shown, under = at(line, column, path)
    start, end = under.index("^"), len(under)
    assert (shown.ljust(end)[start:end] or "^") == underlined if line else under == "^"


@pytest.mark.parametrize(
    ("line", "column", "shown", "under"),
    [
        ("\tkey", 2, "    key", "    ^^^"),
        ("日本 key", 4, "日本 key", "     ^^^"),
        ("'日本'", 1, "'日本'", "^^^^^^"),
        ("e\u0301 key", 4, "e\u0301 key", "  ^^^"),
        ("\x1b[2J key", 6, "\\x1b[2J key", "        ^^^"),
        ("\u202e key", 3, "\\u202e key", "       ^^^"),
    ],
)
def test_the_caret_stays_below_its_word(line: str, column: int, shown: str, under: str) -> None:
    assert at(line, column) == [shown, under]


@pytest.mark.parametrize("column", [1, 90, 151, 246, 399])
def test_a_long_line_is_cut_around_the_caret(column: int) -> None:
    line = "".join(f"w{n:03} " for n in range(80))
    shown, under = at(line, column)
    start = under.index("^")
    assert len(shown) <= full.WIDTH
    assert shown[start : len(under)] == re.match(r"\w+|.", line[column - 1 :])[0]  # type: ignore[index]


def test_a_value_longer_than_the_line_is_underlined_to_its_cut_end() -> None:
    shown, under = at(f'x = "{"a" * 300}"', 5)
    assert shown.endswith("…")
    assert len(under) <= len(shown) <= full.WIDTH


def test_a_secret_in_a_source_line_is_starred_out() -> None:
    shown, under = at('const key = "sk_live' + '_51HqLyjWDarjtT1zdp7dc"; use(key)', 50)
    assert shown == 'const key = "sk_l*************************"; use(key)'
    assert under.index("^") == 49


def test_colour_changes_nothing_but_the_colour() -> None:
    plain = full.report(checked(PROBLEM), SOURCES, full.PLAIN)
    coloured = full.report(checked(PROBLEM), SOURCES, full.COLOURED)
    assert "\x1b[1;31m^^^" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


@pytest.mark.parametrize(
    ("result", "last"),
    [
        (Checked((), 412, 0, 0, 8, 8), "All good: 8 specs; 412 claims: 412 hold"),
        (Checked((), 1, 0, 1, 1, 2), "All good: 1 spec and 2 guides; 2 claims: 1 hold, 1 unproven"),
        (Checked((), guides=1), "All good: 1 guide; no claims"),
        (Checked(()), "Nothing to check: there are no specs and no guides"),
    ],
)
def test_without_findings_there_is_one_line(result: Checked, last: str) -> None:
    assert full.report(result, {}, full.PLAIN) == f"{last}\n"
