"""What Rust code does with a read: the methods called on it, `if let`, `let ... else` and `match` around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.facts.brackets import Span
from guidewright.facts.readers import LEFT, OPTIONAL, REQUIRED, UNKNOWN, Verdict

from .code import Crates, RustFile, literal

COMPARISON = Verdict("optional", None, "comparison")

_PATH = re.compile(r"(?:\w+::)+\Z")
_STEP = re.compile(r"\s*(?:(\?)|\.\s*(\w+)\s*(?:::<[^()]*>)?\s*(\()?)")
# These change what is there, and leave what is not there as it is.
_LIFTING = frozenset(
    {"ok", "map", "and_then", "filter", "as_deref", "as_ref", "map_err", "context", "with_context", "ok_or", "flatten"}
    | {"ok_or_else", "transpose", "or_else", "or"}
)
_OPENING = frozenset({"?", "unwrap", "expect"})
_DEMANDING = frozenset({"unwrap", "expect"})
_ASKING = frozenset({"is_ok", "is_some", "is_err", "is_none", "is_ok_and", "is_some_and", "map_or", "map_or_else"})
_INSTEAD = re.compile(r"\.(?:or_else|or)\(\s*(?:\|\w*\|\s*)?\Z")
_IF_LET = re.compile(r"\bif\s+let\s+(?P<there>Ok|Some)?[^={]*=\s*\Z")
_LET_ELSE = re.compile(r"\blet\s+(?:Ok|Some)\s*\([^={]*\)[^={]*=\s*\Z")
_MATCH = re.compile(r"\bmatch\s+\Z")
_MATCHES = re.compile(r"\bmatches!\(\s*\Z")
_COMPARED = re.compile(r"\s*[!=]=")
_ELSE = re.compile(r"\s*else\s*(?=\{)")
_FATAL = re.compile(r"\bpanic!|\bexit\(\s*[^0\s]|\bunreachable!|\btodo!|\babort\(")
_ERROR = re.compile(r"\bErr\b|\bbail!|\banyhow!|[Ee]rror")
_NOTHING = re.compile(r"(?:return\b\s*|continue\b\s*)?(?:None|Ok\(None\)|false|\(\)|Ok\(\(\)\))?;?")
_ARROW = re.compile(r"=>\s*")
_ABSENT = re.compile(r"Err\b|None\b|_\Z")
_WRAPPER = re.compile(r"(?:String::from|PathBuf::from|Some|Ok|Cow::Borrowed)\((.*)\)", re.DOTALL)
_CLOSURE = re.compile(r"(?:move\s+)?\|\w*\|\s*(.*)", re.DOTALL)
_BLOCK = re.compile(r"\{\s*(.*?)\s*\}", re.DOTALL)
_CONVERTED = re.compile(r"&?(.*)\.(?:to_string|to_owned|into|clone)\(\)", re.DOTALL)
_SCALAR = re.compile(r"(-?\d[\d_]*(?:\.\d+)?|true|false)(?:_?[iuf]\w+)?")
_EMPTY = re.compile(r'String::new(?:\(\))?|\w+::default(?:\(\))?|vec!\[\]|None|""')


@dataclass(frozen=True)
class _Step:
    """`?`, or a method with its arguments; `end` is behind it."""

    name: str
    arguments: Span
    end: int


def verdict_of(crates: Crates, file: RustFile, span: Span, layered: bool) -> Verdict:
    """What is made of the read at `span`; `layered`: it is a `Result` of an `Option`, so that one `?` says nothing."""
    path = _PATH.search(file.code.bare, max(0, span[0] - 80), span[0])
    start, end = path.start() if path is not None else span[0], span[1]
    chosen = False
    while True:
        for step in _steps(file, end):
            end = step.end
            if layered and step.name in _OPENING:
                layered = False
                continue
            verdict = _decided(crates, file, step, chosen)
            if verdict is not None:
                return verdict
            if step.name not in _LIFTING:
                return UNKNOWN
            chosen = chosen or step.name in ("or", "or_else")
        around = _INSTEAD.search(file.code.bare, max(0, start - 80), start)
        if around is None or not file.code.bare.startswith(")", end):
            return _around(crates, file, start, end)
        start, end, chosen = around.start(), end + 1, True


def default_of(crates: Crates, file: RustFile, span: Span) -> Verdict:
    """What the expression that stands in for an unset variable makes of it."""
    text = whole = file.code.text[slice(*span)].strip()
    if _FATAL.search(file.code.bare[slice(*span)]):
        return REQUIRED
    if _ERROR.search(file.code.bare[slice(*span)]):
        return UNKNOWN
    while True:
        inner = next((m for p in (_CLOSURE, _BLOCK, _CONVERTED, _WRAPPER) if (m := p.fullmatch(text))), None)
        if inner is None:
            break
        text = inner[1].strip()
        whole = text if inner.re in (_CLOSURE, _BLOCK) else whole
    text = text.removeprefix("&")
    scalar = _SCALAR.fullmatch(text)
    constant = crates.constant(file, text)
    written = literal(text) if scalar is None else scalar[1].replace("_", "")
    written = constant.text if constant is not None else written
    if _EMPTY.fullmatch(text):
        return UNKNOWN
    if written is None:
        function = file.function(span[0])
        known = function is not None and text in function.parameters
        return Verdict("optional", text if known else whole, "default-computed")
    return Verdict("optional", written, "default")


def _steps(file: RustFile, end: int) -> Iterator[_Step]:
    found = _STEP.match(file.code.bare, end)
    while found is not None:
        end, arguments = found.end(), (0, 0)
        if found[3]:
            closing = file.brackets.closing(found.start(3))
            arguments, end = (found.end(), closing), closing + 1
        yield _Step(found[1] or found[2], arguments, end)
        found = _STEP.match(file.code.bare, end)


def _decided(crates: Crates, file: RustFile, step: _Step, chosen: bool) -> Verdict | None:
    if step.name in _DEMANDING:
        return UNKNOWN if chosen else REQUIRED
    if step.name in _ASKING:
        return COMPARISON
    if step.name == "unwrap_or_default":
        return OPTIONAL
    if step.name in ("unwrap_or", "unwrap_or_else"):
        verdict = default_of(crates, file, step.arguments)
        return UNKNOWN if chosen and verdict == REQUIRED else verdict
    return None


def _around(crates: Crates, file: RustFile, start: int, end: int) -> Verdict:
    bare, before = file.code.bare, max(0, start - 120)
    if _COMPARED.match(bare, end) or _MATCHES.search(bare, before, start):
        return COMPARISON
    opening = bare.find("{", end)
    tested = _IF_LET.search(bare, before, start)
    if tested is not None:
        block = (opening + 1, file.brackets.closing(opening))
        if tested["there"] is None:
            return _without(crates, file, block)
        other = _ELSE.match(bare, block[1] + 1)
        if other is None:
            return OPTIONAL
        verdict = _without(crates, file, (other.end() + 1, file.brackets.closing(other.end())))
        return verdict if verdict != UNKNOWN else OPTIONAL
    other = _ELSE.match(bare, end)
    if other is not None and _LET_ELSE.search(bare, before, start):
        return _without(crates, file, (other.end() + 1, file.brackets.closing(other.end())))
    if _MATCH.search(bare, before, start):
        return _matched(crates, file, (opening + 1, file.brackets.closing(opening)))
    return UNKNOWN


def _matched(crates: Crates, file: RustFile, block: Span) -> Verdict:
    """The first arm for a variable that is not there."""
    at = block[0]
    while (arrow := _ARROW.search(file.code.bare, at, block[1])) is not None:
        pattern = file.code.bare[at : arrow.start()].strip().lstrip(",").strip()
        start = arrow.end()
        if file.code.bare.startswith("{", start):
            end = file.brackets.closing(start) + 1
        else:
            end = file.brackets.parts(start, block[1])[0][1] if start < block[1] else block[1]
        if _ABSENT.match(pattern) and "NotUnicode" not in pattern:
            inside = (start + 1, end - 1) if file.code.bare.startswith("{", start) else (start, end)
            return _without(crates, file, inside)
        at = end
    return UNKNOWN


def _without(crates: Crates, file: RustFile, block: Span) -> Verdict:
    """What a block makes of the variable, being run because that is not there."""
    bare = file.code.bare[slice(*block)].strip()
    flat = file.brackets.flat(*block)
    if _FATAL.search(flat):
        return REQUIRED
    if _FATAL.search(bare):
        return UNKNOWN
    if _NOTHING.fullmatch(bare):
        return LEFT
    text = file.code.text[slice(*block)].strip()
    if ";" in bare or text.startswith("return"):
        return UNKNOWN
    verdict = default_of(crates, file, block)
    return OPTIONAL if "\n" in str(verdict.default) else verdict
