"""What JVM code does when a variable is not there: it ends, falls back, leaves, or goes on."""

from __future__ import annotations

import re

from guidewright.facts.brackets import Span
from guidewright.facts.readers import LEFT, OPTIONAL, REQUIRED, UNKNOWN, Read, Verdict

from .code import JvmFile, Project, literal

_FLAG = Verdict("optional", None, "flag")
_NO_DEFAULT = Verdict("optional", None, "default")
_PLAIN = re.compile(r"-?\d[\d_]*(?:\.\d+)?[LlFfDd]?|true|false")
_ENDS = re.compile(r"\s*(?:throw\b|error\()")
_DEMANDED = re.compile(r"\b(?:requireNonNull|requireNotNull|checkNotNull|notNull)\(\s*$")
_ELSE_GIVEN = re.compile(r"\b(?:requireNonNullElse|defaultIfBlank|defaultIfEmpty|firstNonNull)\(\s*$")
_OPTIONAL = re.compile(r"\b(?:Optional\s*\.\s*ofNullable|Option)\(\s*$")
_FLAG_BEFORE = re.compile(r"(?:\bparseBoolean|\"\.equals(?:IgnoreCase)?|\b[A-Z_]+\.equals)\(\s*$")
_CHAINED = re.compile(
    r"\s*\??\.\s*(?:map|filter|flatMap|trim|strip|let|toInt|toLong|toIntOrNull|toLongOrNull|takeIf|takeUnless|lowercase)\b\s*"
)
_OR_ELSE = re.compile(r"\s*\.\s*(?:orElse|getOrElse|orElseGet)\s*\(")
_OR_THROW = re.compile(r"\s*\.\s*(?:orElseThrow|get)\s*\(|!!")
_PRESENT = re.compile(r"\s*\.\s*(?:isPresent|isDefined|isEmpty|nonEmpty|ifPresent|foreach|orNull)\b")
_ELVIS = re.compile(r"\s*\?:\s*")
_EQUALS = re.compile(r"\s*==\s*\"|\s*\.\s*toBoolean\(|\?\.\s*equals\(")
_TERNARY = re.compile(r"\s*([!=])=\s*null\s*\)?\s*\?(?!:)\s*")
_NULL_COMPARED = re.compile(r"\s*[!=]=\s*null\b|\.isNullOr\w+\(")
_ELVIS_END = re.compile(r"[(\[{]|[,;)\]}]|\?:|\n")
_BRANCH_END = re.compile(r"[(\[{]|[,;)\]}:]")
_ALONE = re.compile(r"[ \t]*[;\n]")
_ASSIGNED = re.compile(r"(?<![\w.])(\w+)(?:\s*:\s*String\??)?\s*=\s*$")


def judged(project: Project, read: Read) -> Verdict:
    """What a read, or the code around it, says of the variable."""
    assert isinstance(read.unit, JvmFile)
    here = _Surroundings(project, read.unit)
    return read.judged(here.default, lambda: here.verdict(read.start, read.end))


class _Surroundings:
    """The code around reads in one file."""

    def __init__(self, project: Project, file: JvmFile) -> None:
        self.project, self.file, self.bare = project, file, file.code.bare

    def default(self, span: Span) -> Verdict:
        """What the expression that stands in for an unset variable makes of it; `null` and `""` are no default."""
        text = self.file.code.text[slice(*span)].strip()
        if _ENDS.match(text):
            return REQUIRED
        constant = self.project.constant(self.file, text)
        written = text if _PLAIN.fullmatch(text) else constant.text if constant is not None else literal(text)
        if text in ("null", "") or written == "":
            return _NO_DEFAULT
        return Verdict("optional", written or text, "default" if written is not None else "default-computed")

    def verdict(self, start: int, end: int) -> Verdict:
        before = self.bare[max(0, start - 200) : start]
        if _DEMANDED.search(before):
            return REQUIRED
        if _FLAG_BEFORE.search(before):
            return _FLAG
        if _ELSE_GIVEN.search(before):
            closing = self.file.brackets.closing(self.bare.rindex("(", 0, start))
            return self.default((self.bare.index(",", end) + 1, closing))
        if _OPTIONAL.search(before):
            end = self.file.brackets.closing(self.bare.rindex("(", 0, start)) + 1
        return self._after(start, end)

    def _after(self, start: int, end: int) -> Verdict:
        branch = self.file.branches.around(start)
        if branch is not None:
            return (
                _FLAG if _EQUALS.match(self.bare, end) else self.file.branches.of_value(self._text(start, end), branch)
            )
        chained = self._chained(end)
        given = _OR_ELSE.match(self.bare, chained)
        if given is not None:
            return self.default((given.end(), self.file.brackets.closing(given.end() - 1)))
        if _OR_THROW.match(self.bare, chained):
            return REQUIRED
        elvis = _ELVIS.match(self.bare, chained)
        if elvis is not None:
            return self._fallback(elvis.end())
        if self.bare[end:chained].lstrip().startswith("?."):
            return OPTIONAL
        ternary = _TERNARY.match(self.bare, end)
        if ternary is not None:
            return self._chosen(ternary)
        if _EQUALS.match(self.bare, end):
            return _FLAG
        if _PRESENT.match(self.bare, end) or _NULL_COMPARED.match(self.bare, end):
            return OPTIONAL
        local = _ASSIGNED.search(self.bare, max(0, start - 200), start)
        return self._held(local[1], end) if local is not None and _ALONE.match(self.bare, end) else UNKNOWN

    def _text(self, start: int, end: int) -> str:
        return self.file.code.text[start:end]

    def _chained(self, end: int) -> int:
        while (found := _CHAINED.match(self.bare, end)) is not None:
            end = found.end()
            if self.bare[end : end + 1] in ("(", "{"):
                end = self.file.brackets.closing(end) + 1
        return end

    def _fallback(self, begun: int) -> Verdict:
        """The last of a chain `a ?: b ?: "d"` decides."""
        span = (begun, self._operand_end(_ELVIS_END, begun))
        while (sign := _ELVIS.match(self.bare, span[1])) is not None:
            span = (sign.end(), self._operand_end(_ELVIS_END, sign.end()))
        verdict = self.default(span)
        if verdict == _NO_DEFAULT or self._text(*span).strip().startswith("return"):
            return OPTIONAL if self._text(*span).strip().startswith("return") else UNKNOWN
        if verdict.form.endswith("computed"):
            return Verdict("optional", self._text(begun, span[1]).strip(), verdict.form)
        return verdict

    def _chosen(self, ternary: re.Match[str]) -> Verdict:
        """`x == null ? "d" : x`, or the other way round."""
        first = (ternary.end(), self._operand_end(_BRANCH_END, ternary.end()))
        if ternary[1] == "=":
            return self.default(first)
        return self.default((first[1] + 1, self._operand_end(_BRANCH_END, first[1] + 1)))

    def _operand_end(self, pattern: re.Pattern[str], at: int) -> int:
        while (found := pattern.search(self.bare, at)) is not None and found[0] in ("(", "[", "{"):
            at = self.file.brackets.closing(found.start()) + 1
        return found.start() if found is not None else len(self.bare)

    def _held(self, name: str, end: int) -> Verdict:
        """What is done next with the local variable that now holds the value."""
        for branch in self.file.branches.later(name, end):
            verdict = self.file.branches.of_value(name, branch)
            filled = self.file.branches.filled(name, branch)
            if verdict == OPTIONAL and filled is not None:
                return self.default(filled)
            returned, function = self.file.branches.returned(name, branch), self.file.function(end)
            text = self._text(*returned).strip() if returned is not None else ""
            if verdict == LEFT and function is not None and text in function.parameters:
                return Verdict("optional", text, "default-computed")
            return verdict
        ternary = re.compile(rf"(?<![\w.]){name}\s*([!=])=\s*null\s*\)?\s*\?(?!:)\s*").search(self.bare, end, end + 300)
        return self._chosen(ternary) if ternary is not None else UNKNOWN
