"""Code blocks: one names no language."""

from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.guide.edits import PLAIN_LANGUAGES, fence_edit
from guidewright.guide.prose import fences, is_marked
from guidewright.rule import Rule, Subject, fix_of, gaps
from guidewright.source import Place


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each fence without a language where the contract asks for none in particular."""
    source = subject.written
    if subject.guide is None or subject.text is None or source is None:
        return
    said = {gap.place.line for gap in gaps(subject, "wrong-fence-language")}
    for fence in fences(subject.guide):
        unlabelled = not fence.language and fence.text.strip() and is_marked(fence, subject.text)
        if unlabelled and fence.line not in said and subject.judges(fence.line):
            yield Problem(
                Place(subject.guide_path, fence.line, 1),
                "the code block names no language",
                "write the language behind the marks that open it; `text` for output and the like",
                fix=fix_of(
                    fence_edit(subject.written, fence.line, PLAIN_LANGUAGES) if subject.written else None, safe=True
                ),
            )


RULE = Rule(code="GW131", severity="note", nature="form", check=check, mends=("safe",))
