"""Code blocks: the language is missing, or not the one that belongs there."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, gaps


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each code block in another language."""
    for gap in gaps(subject, "wrong-fence-language"):
        language = "no language" if gap.found == "none" else f"the language {gap.found}"
        yield Problem(
            gap.place,
            f"the code block in `{gap.section}` names {language}, expected {gap.expected}",
            "write the language behind the three backticks that open it",
        )


RULE = Rule(code="GW122", severity="error", nature="form", check=check)
