"""Secrets: a real one stands in a spec or a guide."""

import re
from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject
from guidewright.secret import found
from guidewright.source import Place, Source

_KEY_BLOCK = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----(?P<key>(?:\s|\\n)*[A-Za-z0-9+/=]{20,})?")
# Stripe's publishable keys are masked like the others, but made to be seen.
_PUBLIC = ("pk_live_", "pk_test_")


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each credential in the spec's file (comments too) and in the guide's text where that is read."""
    if subject.loaded is not None:
        yield from _in_text(subject.loaded.source, ())
    if subject.guide is not None and subject.text is not None:
        yield from _in_text(Source(subject.guide_path, subject.text), subject.changed_lines)


def _in_text(source: Source, lines: tuple[int, ...]) -> Iterator[Problem]:
    """The problems in a text, or in these lines of it."""
    for offset, value in found(source.text):
        block = _KEY_BLOCK.match(source.text, offset)
        if value.startswith(_PUBLIC) or (block and not block["key"]):
            continue
        before = source.text[:offset]
        place = Place(source.path, before.count("\n") + 1, offset - before.rfind("\n"))
        if not lines or place.line in lines:
            yield Problem(
                place,
                "a private key stands here" if block else f"a secret stands here: `{value[:4]}…`",
                "revoke it at the vendor first, then replace it by a placeholder",
            )


RULE = Rule(code="GW801", severity="error", nature="untrue", check=check)
