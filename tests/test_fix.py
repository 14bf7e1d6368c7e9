"""Fixes applied to texts: only what they name changes, all or none of a fix, and of two that overlap the first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from guidewright.finding import Edit, Finding, Fix, Problem
from guidewright.fix import ALL, SAFE, fixed, tenable
from guidewright.source import Place, Source

PATH = "specs/acme.yaml"


def finding(*edits: Edit, safe: bool = True) -> Finding:
    return Finding("GW401", "missing-file", "error", Problem(edits[0].place, "wrong", fix=Fix(edits, safe)))


def edit(line: int, column: int, before: str, after: str, path: str = PATH) -> Edit:
    return Edit(Place(path, line, column), before, after)


def result(text: str, *findings: Finding, unsafe: bool = False) -> str:
    changes = fixed(findings, {PATH: Source(PATH, text)}, ALL if unsafe else SAFE).changes
    return changes[0].after if changes else text


def test_text_is_replaced_inserted_and_removed() -> None:
    assert result("a b\nc\n", finding(edit(1, 3, "b", "B")), finding(edit(2, 1, "c\n", ""))) == "a B\n"
    assert result("a\n", finding(edit(1, 2, "", "\nb"))) == "a\nb\n"


def test_what_does_not_stand_there_leaves_the_whole_fix() -> None:
    for wrong in (
        edit(1, 1, "x", "y"),
        edit(0, 0, "", "y"),
        edit(9, 1, "", "y"),
        edit(1, 9, "", "y"),
        edit(1, 1, "a", "a"),
    ):
        assert result("a b\n", finding(edit(1, 3, "b", "B"), wrong)) == "a b\n"
        assert result("a b\n", finding(edit(1, 3, "b", "B"), edit(1, 1, "a", "A"))) == "A B\n"


def test_other_files_are_not_touched() -> None:
    other = finding(edit(1, 1, "a", "b", path="docs/guides/integrations/acme.md"))
    assert result("a\n", other) == "a\n"
    assert [found.problem.fix for found in tenable([other], {PATH: Source(PATH, "a\n")})] == [None]


def test_of_two_that_overlap_the_first_is_applied() -> None:
    first, second = finding(edit(1, 1, "abc", "x")), finding(edit(1, 3, "cd", "y"))
    mended = fixed([first, second], {PATH: Source(PATH, "abcd\n")}, SAFE)
    assert mended.changes[0].after == "xd\n"
    assert (mended.mended, mended.left) == ((first,), (second,))


def test_what_is_inserted_at_one_spot_stands_in_a_row_but_not_twice() -> None:
    one, two = finding(edit(1, 2, "", "\nb")), finding(edit(1, 2, "", "\nc"))
    assert result("a\n", one, two) == "a\nb\nc\n"
    twice = finding(edit(1, 2, "", "\nb"), safe=False)
    assert result("a\n", one, twice, unsafe=True) == "a\nb\n"


def test_findings_with_one_fix_are_mended_together() -> None:
    same = finding(edit(1, 1, "a", "b"))
    mended = fixed([same, same], {PATH: Source(PATH, "a\n")}, SAFE)
    assert len(mended.mended) == 2
    assert mended.changes[0].after == "b\n"


def test_unsafe_fixes_wait_to_be_asked_for() -> None:
    unsafe = finding(edit(1, 1, "a", "b"), safe=False)
    assert result("a\n", unsafe) == "a\n"
    assert result("a\n", unsafe, unsafe=True) == "b\n"


def test_line_ends_are_those_of_the_place() -> None:
    mixed = "a\r\nb\nc"
    assert result(mixed, finding(edit(1, 2, "", "\nx"))) == "a\r\nx\r\nb\nc"
    assert result(mixed, finding(edit(2, 2, "", "\nx"))) == "a\r\nb\nx\nc"
    assert result("a\r\nb", finding(edit(2, 2, "", "\nx"))) == "a\r\nb\r\nx"
    assert result(mixed, finding(edit(1, 1, "a\nb", "b\na"))) == "b\r\na\nc"


LINES = st.lists(st.tuples(st.text("ab é✅", max_size=6), st.sampled_from(["\n", "\r\n"])), min_size=1, max_size=6)


@given(lines=LINES, ended=st.booleans(), data=st.data())
def test_lines_that_no_edit_names_keep_their_bytes(
    lines: list[tuple[str, str]], ended: bool, data: st.DataObject
) -> None:
    texts = [*(text + end for text, end in lines), *([] if ended else ["last"])]
    findings, named = [], set()
    for _ in range(data.draw(st.integers(0, 5))):
        number = data.draw(st.integers(0, len(lines) - 1))
        text = lines[number][0]
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, len(text)))
        findings.append(finding(edit(number + 1, start + 1, text[start:end], data.draw(st.text("xy", max_size=3)))))
        named.add(number)
    mended = fixed(findings, {PATH: Source(PATH, "".join(texts))}, SAFE)
    after = mended.changes[0].after if mended.changes else "".join(texts)
    kept = after.split("\n")
    assert len(kept) == len("".join(texts).split("\n"))
    for number, text in enumerate("".join(texts).split("\n")):
        if number not in named:
            assert kept[number] == text
        else:
            assert kept[number].endswith("\r") == text.endswith("\r")
    changing = [f for f in findings if f.problem.fix and f.problem.fix.edits[0].before != f.problem.fix.edits[0].after]
    assert len(mended.mended) + len(mended.left) == len(findings)
    assert bool(mended.mended) == bool(changing)
