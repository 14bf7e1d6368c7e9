"""Secrets: a real one stands in a spec or a guide."""

import re
from collections.abc import Iterator

from guidewright.facts.settings import names_secret
from guidewright.finding import Problem
from guidewright.rule import Rule, Subject
from guidewright.secret import found, given, is_random
from guidewright.source import Place, Source

_KEY_BLOCK = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----(?P<key>(?:\s|\\n)*[A-Za-z0-9+/=]{20,})?")
# Stripe's publishable keys are masked like the others, but made to be seen.
_PUBLIC = ("pk_live_", "pk_test_")
_HELP = "revoke it at the vendor first, then replace it by a placeholder"


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each credential in the spec's file (comments too) and in the guide's text where that is read."""
    said: set[Place] = set()
    for problem in _by_text(subject):
        said.add(problem.place)
        yield problem
    for problem in _by_field(subject):
        if problem.place not in said:
            yield problem


def _by_text(subject: Subject) -> Iterator[Problem]:
    if subject.loaded is not None:
        yield from _in_text(subject.loaded.source)
    if subject.guide is not None and subject.text is not None:
        for problem in _in_text(Source(subject.guide_path, subject.text)):
            if subject.judges(problem.place.line):
                yield problem


def _in_text(source: Source) -> Iterator[Problem]:
    spans = []
    for offset, value in found(source.text):
        block = _KEY_BLOCK.match(source.text, offset)
        spans.append(range(offset, offset + len(value)))
        if value.startswith(_PUBLIC) or (block and not block["key"]):
            continue
        said = "a private key stands here" if block else f"a secret stands here: `{value[:4]}…`"
        yield Problem(source.place_of(offset), said, _HELP)
    for each in given(source.text):
        secret = not each.name[:1].isupper() or each.name == "Bearer" or names_secret(each.name)
        if secret and is_random(each.value) and not any(each.offset in span for span in spans):
            what = f"`{each.name}`" if each.name.isupper() else "a request" if each.name == "Bearer" else "a URL"
            yield Problem(source.place_of(each.offset), f"{what} is given what looks like a real secret", _HELP)


def _by_field(subject: Subject) -> Iterator[Problem]:
    """The examples and defaults of a spec's secret variables."""
    if subject.spec is None or subject.loaded is None:
        return
    for number, variable in enumerate(subject.spec.variables):
        for key, value in (("example", variable.example), ("default", variable.default)):
            if value and (variable.secret or names_secret(variable.name)) and is_random(str(value)):
                place = subject.loaded.place("env", number, key)
                yield Problem(place, f"`{variable.name}` is given what looks like a real secret", _HELP)


RULE = Rule(code="GW801", severity="error", nature="untrue", check=check)
