"""Code blocks: the language is missing, or not the one that belongs there."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.guide.edits import fence_edit
from guidewright.rule import Rule, Subject, fix_of, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each code block in another language."""
    for gap in gaps(subject, "wrong-fence-language"):
        source, allowed = subject.written, tuple(gap.expected.split(" | "))
        edit = fence_edit(source, gap.place.line, allowed) if source else None
        language = "no language" if gap.found == "none" else f"the language {gap.found}"
        yield Problem(
            gap.place,
            f"the code block in `{gap.section}` names {language}, expected {gap.expected}",
            "write the language behind the three backticks that open it",
            fix=fix_of(edit, safe=True),
        )


RULE = Rule(code="GW122", severity="error", nature="form", check=check, mends=("safe",))
