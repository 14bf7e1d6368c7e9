"""What Ruby code does when a variable is not there: it ends, falls back, leaves, or goes on."""

from __future__ import annotations

import re

from guidewright.facts.brackets import Span
from guidewright.facts.readers import LEFT, OPTIONAL, REQUIRED, UNKNOWN, Read, Verdict

from .code import RubyFile, literal

ENDS = re.compile(r"(?:raise|abort|fail|exit)\b")
_FLAG = Verdict("optional", None, "flag")
_NO_DEFAULT = Verdict("optional", None, "default")
_PLAIN = re.compile(r"-?\d[\d_]*(?:\.\d+)?|true|false")
_TIDIED = re.compile(r"(?:\s*&?\.(?:presence|to_\w+|strip|downcase|upcase|chomp|split)\b(?:\([^()\n]*\))?)*")
_OR = re.compile(r"\s*\|\|(?!=)\s*|[ \t]+or\s+")
_FILLED = re.compile(r"[ \t]*\|\|=[ \t]*")
_OPERAND_END = re.compile(r"[(\[{]|[,;)\]}\n?]|&&|\|\||[ \t](?:if|unless|and|or|then|do)\b")
_COMPARED = re.compile(r"\s*(?:[!=]=|=~|!~|[<>]|\.(?:match\?|casecmp\?|in\?|start_with\?|include\?))")
_TESTED = re.compile(r"(?:(?P<empty>&?\.(?:nil|blank|empty)\?)|&?\.present\?)?")
_CONDITION = re.compile(r"(?:^|[\s(;])(?P<word>if|elsif|unless)[ (]*(?P<no>!|not )?[ (]*$")
_CHOSEN = re.compile(r"[ \t)]*(?:\?[ \t]|&&|[ \t]and\b)")
_JOINED = re.compile(r"[ \t)]*(?:&&|\|\||[ \t]and\b|[ \t]or\b)\s*ENV\b[^\n]*")
_IN_CONDITION = re.compile(r"\b(?:if|unless|elsif)\b[^\n]*\Z")
_LEAVING = re.compile(r"\b(?:return|next)\b[^\n;]*[ \t](?:if|unless)\b(?:[^\n;]|(?:\|\||&&)[ \t]*\n)*\Z")
_OPENED = re.compile(r"^[ \t]*(?:if|unless)\b[^\n;]*\Z", re.MULTILINE)
_LEAVES = re.compile(r"[^\n]*\n\s*(?:return|next)\b")
_REFUSES = re.compile(r"(?<![\w.:@])(?:raise|abort|fail|exit)\b(?![?!:=]| =)")
_OPENING = re.compile(r"^([ \t]*)(?:if|unless|elsif)\b[^\n]*", re.MULTILINE)
_HANGING = re.compile(r"&&|\band\b|\?[ \t]|[ \t](?:if|unless)\b")
_ALONE = re.compile(r"[ \t)]*(?:[;}\n]|\Z|[ \t]then\b)")
_ASSIGNED = re.compile(r"(?:^|;)[ \t]*(@?\w+)[ \t]*=[ \t]*\Z", re.MULTILINE)
_COMPLAINT = re.compile(r"error|warn|missing|required|invalid", re.IGNORECASE)
_BRANCH_END = re.compile(r"^\s*(?:end|else|elsif)\b", re.MULTILINE)


def judged(read: Read) -> Verdict:
    """What a read, or the code around it, says of the variable."""
    assert isinstance(read.unit, RubyFile)
    if read.verdict == REQUIRED and _asked_before(read.unit, read.key, read.start):
        return LEFT
    if read.verdict != UNKNOWN:
        return read.verdict
    if read.default is not None:
        return default_of(read.unit, read.default)
    verdict = _around(read.unit, read.start, read.end)
    # `return if ENV["X"] || other` falls back in form only.
    gate = verdict in (OPTIONAL, _FLAG) or verdict.form == "default-computed"
    return UNKNOWN if gate and _excused(read.unit, read.start, read.end) else verdict


def _asked_before(file: RubyFile, key: Span, at: int) -> bool:
    """Whether a condition around the read asks `ENV` for the same variable: in its line, or in one further out."""
    bare = file.code.bare
    asked = re.compile(rf"\bENV(?:\.\w+\?)?[\[(]{re.escape(file.code.text[slice(*key)])}")
    begun, end = bare.rfind("\n", 0, at) + 1, (bare + "\n").index("\n", at)
    if asked.search(file.code.text, begun, end) and _HANGING.search(bare, begun, end):
        return True
    above = max(0, begun - 300)
    indent = len(bare[begun:end]) - len(bare[begun:end].lstrip())
    around = [found for found in _OPENING.finditer(bare, above, begun) if len(found[1]) < indent]
    if not around or re.compile(rf"^{around[-1][1]}(?:end|else|elsif)\b", re.MULTILINE).search(
        bare, around[-1].end(), begun
    ):
        return False
    return asked.search(file.code.text, *around[-1].span()) is not None


def default_of(file: RubyFile, span: Span) -> Verdict:
    """What the expression that stands in for an unset variable makes of it; nothing and `nil` are no default."""
    text = re.sub(r"^\w+: ", "", file.code.text[slice(*span)].strip())
    if ENDS.match(text):
        return REQUIRED
    constant = file.constants.get(text)
    written = text if _PLAIN.fullmatch(text) else constant.text if constant is not None else literal(text)
    if text in ("nil", "") or written == "":
        return _NO_DEFAULT
    return Verdict("optional", written or text, "default" if written is not None else "default-computed")


def _around(file: RubyFile, start: int, end: int) -> Verdict:
    bare = file.code.bare
    before, tidied = bare[max(0, start - 300) : start], _after(_TIDIED, bare, end)
    condition = _CONDITION.search(before)
    if condition is not None:
        return _gated(file, condition, start - len(before) + condition.start("word"), tidied)
    filled = _FILLED.match(bare, end)
    if filled is not None:
        return default_of(file, (filled.end(), _operand_end(file, filled.end())))
    if _OR.match(bare, tidied):
        return _fallback(file, tidied)
    if _COMPARED.match(bare, tidied) or before.endswith("!!"):
        return _FLAG
    if _after(_TESTED, bare, tidied) > tidied or _CHOSEN.match(bare, tidied):
        return UNKNOWN if _IN_CONDITION.search(before) else OPTIONAL
    local = _ASSIGNED.search(before)
    return _held(file, local[1], tidied) if local is not None and _ALONE.match(bare, tidied) else UNKNOWN


def _excused(file: RubyFile, start: int, end: int) -> bool:
    """Whether the variable lets a method off (`return if ENV["X"]`) that refuses to go on without it."""
    bare, function = file.code.bare, file.function(start)
    before = bare[max(0, start - 300) : start]
    if not (_LEAVING.search(before) or (_OPENED.search(before) and _LEAVES.match(bare, end))):
        return False
    return _REFUSES.search(bare, end, function.end if function is not None else end + 2000) is not None


def _fallback(file: RubyFile, at: int) -> Verdict:
    """The last of a chain `A || B || "d"` decides; an empty string says nothing."""
    begun = _after(_OR, file.code.bare, at)
    span = (begun, _operand_end(file, begun))
    while (sign := _OR.match(file.code.bare, span[1])) is not None:
        span = (sign.end(), _operand_end(file, sign.end()))
    verdict = default_of(file, span)
    if verdict == _NO_DEFAULT:
        return UNKNOWN
    if verdict.form.endswith("computed"):
        return Verdict("optional", file.code.text[begun : span[1]].strip(), verdict.form)
    return verdict


def _operand_end(file: RubyFile, start: int) -> int:
    at = start
    while (found := _OPERAND_END.search(file.code.bare, at)) is not None and found[0] in "([{":
        at = file.brackets.closing(found.start()) + 1
    end = found.start() if found is not None else len(file.code.bare)
    return start + len(file.code.bare[start:end].rstrip())


def _gated(file: RubyFile, condition: re.Match[str], word: int, end: int) -> Verdict:
    """A condition on this variable alone, on it and other variables, or a comparison with it."""
    bare = file.code.bare
    if _COMPARED.match(bare, end):
        return _FLAG
    tested = _TESTED.match(bare, end)
    assert tested is not None
    negative = (condition["word"] == "unless", condition["no"] is not None, tested["empty"] is not None).count(True) % 2
    alone = _ALONE.match(bare, tested.end())
    if alone is None:
        return OPTIONAL if not negative and _JOINED.match(bare, tested.end()) else UNKNOWN
    return _left(_body(file, word, alone.end())) if negative else OPTIONAL


def _left(body: str) -> Verdict:
    """What is done without the variable."""
    if ENDS.match(body):
        return REQUIRED
    if _COMPLAINT.search(body):
        return UNKNOWN
    return LEFT if body.startswith("return") else OPTIONAL


def _body(file: RubyFile, word: int, end: int) -> str:
    """What hangs on a condition: the statement before the word, or the lines after it."""
    begun = max(file.code.bare.rfind(sign, 0, word) for sign in "\n;|") + 1
    before = file.code.text[begun:word].strip()
    return before or _BRANCH_END.split(file.code.text[end : end + 400].lstrip(), maxsplit=1)[0]


def _held(file: RubyFile, name: str, end: int) -> Verdict:
    """What the same method does next with the name that now holds the value."""
    function = file.function(end)
    stop = function.end if function is not None else end + 2000
    missing = re.compile(
        rf"^[ \t]*(?P<before>[^\n]*?)\b"
        rf"(?:unless {name}(?:\.present\?)?|if (?:!{name}|{name}\.(?:nil|blank|empty)\?))[ \t]*$"
        rf"|^[ \t]*{name} \|\|= (?P<default>)",
        re.MULTILINE,
    ).search(file.code.bare, end, stop)
    if missing is None:
        return UNKNOWN
    if missing["default"] is not None:
        return default_of(file, (missing.end(), _operand_end(file, missing.end())))
    return _left(_body(file, missing.end("before"), missing.end()))


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found is not None else at
