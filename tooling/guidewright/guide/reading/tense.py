"""Sentences that claim nothing of the code as it is: what shall be made or deleted, what may come, what was, what is
not, and what belongs to somebody else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from guidewright.guide.reading.text import Stretch

_FUTURE = re.compile(
    r"\b(?:planned|upcoming|tbd|to ?do:|coming soon|not yet (?:implemented|available|supported|built)|in (?:the"
    r"|a) future"
    r"|some ?day|is going to|will (?:need|bring|get|gain|become|come with|be (?:added|introduced|possible|able))"
    r"|(?:we|i) would\b|would be (?:nice|good|great|possible)|might (?:become|add)|we (?:plan|intend|want) to"
    r"|to be (?:added|done|implemented|written))\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:used to (?!\w+ (?:by|for)\b)|no longer|formerly|previously|(?:was|were|been|is|are) (?:renamed"
    r"|replaced|dropped)"
    r"|(?:was|were|has been|have been) removed|(?:is|are) gone|(?:dropped|retired) the\b"
    r"|until v?\d|before v?\d+\.\d|removed in|superseded)",
    re.IGNORECASE,
)
# What is made when it is needed: whether it is there differs from machine to machine.
_OUTPUT = re.compile(
    r"[`*_\s]*(?:is|are|gets?|will be) (?:auto-?)?(?:generated|written|produced) (?:by|when|during|on)\b", re.I
)
_NEGATED = re.compile(
    r"\b(?:neither|nor|there (?:is|are) no|(?:do|does|did)(?: not|n['’]t) (?:have|exist|use|read|listen|support"
    r"|need|handle)"
    r"|(?:is|are) (?:silently )?ignored|(?:has|have) no effect|older (?:docs|documentation|guides|versions?)"
    r"|is(?: not|n['’]t) (?:used|read|supported|handled)|are(?: not|n['’]t) (?:used|read|supported|handled)"
    r"|we (?:do not|don['’]t|never) (?:use|listen))\b",
    re.IGNORECASE,
)
_NOT_THIS = re.compile(
    r"\b(?:instead of|rather than|unlike|not|no|never|without)\s+(?:an?\s+|the\s+|any\s+)?(?:\w+\s+)?$", re.I
)
# The words of a sentence that can bear on a name in it.
_NEAR = 200
# The verb of an instruction stands first, or behind a purpose ("To add a test, create ...").
_MAKING = re.compile(
    r"(?:^\W*(?:to )?|[,:;.(]\s*|\b(?:and|then|or|please|now|first|can|you|must|should|also|this|it|which|command)\s+)"
    r"(?P<verb>create|make|generate|delete|remove|rename|touch|mkdir|scaffold|add|write|draft|place|put|save|copy|move"
    r"|download|clone|drop|creates|generates)\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
# What an instruction puts something into is there already.
_INTO = re.compile(
    r"\b(?:to|into|in|of|from|below|under|beside|next to|with)\s+(?:the\s+|your\s+)?(?:\w+\s+){0,2}$", re.I
)
_OF_OTHERS = re.compile(
    r"\b(?!(?:it|that|there|here|what|let|he|she|who)['’]s)(?-i:[A-Z][\w.&]*(?: [A-Z][\w.&]*){0,3})(?:['’]s|(?<=s)['’])"
    r"(?: own)?(?: [\w-]+){0,2}? (?:api|apis|paths?|end ?points?|events?|dashboard|console|sdk|cli|codes?"
    r"|documentation|docs"
    r"|developer portal|library|routes?|tables?|urls?)\b|\bevents of its own\b|\bof the (?:sandbox|vendor|provider)\b"
    r"|\bthe (?:vendor|provider)['’]s\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Matches:
    is_elsewhen: bool
    is_denied: bool
    is_foreign: bool
    making: re.Match[str] | None


# All readers ask for the same sentences.
@lru_cache(1 << 12)
def _matches(words: str) -> _Matches:
    return _Matches(
        _FUTURE.search(words) is not None or _PAST.search(words) is not None,
        _NEGATED.search(words) is not None,
        _OF_OTHERS.search(words) is not None,
        _MAKING.search(words),
    )


def is_elsewhen(sentence: Stretch) -> bool:
    """Whether a sentence speaks of the future or the past."""
    return _matches(sentence.words).is_elsewhen


def is_denied(sentence: Stretch, offset: int | None = None) -> bool:
    """Whether a sentence says that something is not there or not used, or that what stands at `offset` is not it."""
    before = "" if offset is None else sentence.passage.plain[max(sentence.start, offset - _NEAR) : offset]
    return _matches(sentence.words).is_denied or _NOT_THIS.search(before) is not None


def is_foreign(sentence: Stretch) -> bool:
    """Whether a sentence says that its names are those of another product (`Stripe's own API`)."""
    return _matches(sentence.words).is_foreign


def is_made(clause: Stretch, offset: int) -> bool:
    """Whether what stands at `offset` is what an instruction wants created, deleted or moved."""
    found = _matches(clause.words).making
    if found is None or clause.start + found.start("verb") > offset:
        return False
    verb = found["verb"].casefold()
    before = clause.passage.plain[max(clause.start + found.start("rest"), offset - _NEAR) : offset]
    # `Add a branch to X`: X is there. `Create X in Y`: Y may be meant to be made as well.
    return not (verb in ("add", "put", "write", "save", "copy", "move", "place") and _INTO.search(before))


def is_output(clause: Stretch, end: int) -> bool:
    """Whether what ends at `end` is said to be generated by something."""
    return _OUTPUT.match(clause.passage.plain, end) is not None


def makes_files(words: str) -> bool:
    """Whether the words before a list or a block want its files made (`Create these files:`)."""
    found = _MAKING.search(words)
    return (
        found is not None
        and re.search(r"\b(?:files?|folders?|director(?:y|ies)|structure|layout)\b", words) is not None
    )
