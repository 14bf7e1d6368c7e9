"""Frontmatter: a key that each guide has is missing."""

from collections.abc import Iterator

from guidewright.finding import Edit, Problem
from guidewright.guide.edits import key_added
from guidewright.guide.gap import Gap
from guidewright.rule import Rule, Subject, fix_of, gaps
from guidewright.source import shown


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each key that is missing or misspelt."""
    for gap in gaps(subject, "missing-frontmatter-key"):
        message = f"the frontmatter has no `{gap.subject}`"
        if gap.found:
            message += f", but {shown(gap.found)}"
        yield Problem(
            gap.place,
            message,
            f"rename it to `{gap.subject}`" if gap.found else f"add `{gap.subject}:` with {gap.expected}",
            fix=fix_of(_edit(subject, gap), safe=True),
        )


def _edit(subject: Subject, gap: Gap) -> Edit | None:
    """The right word for a misspelt key; a key that can hold only one word, with that."""
    if gap.found:
        return Edit(gap.place, gap.found, gap.subject)
    source, guide = subject.written, subject.guide
    rules = {rule.key: rule for rule in subject.contract.frontmatter}
    rule = rules[gap.subject]
    if source is None or guide is None or rule.type != "word" or len(rule.values) != 1:
        return None
    return key_added(source, guide, rule.key, rule.values[0], tuple(rules))


RULE = Rule(code="GW102", severity="error", nature="missing", check=check, mends=("safe",))
