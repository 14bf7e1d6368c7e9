"""Variables that Rust code asks the system for: `env::var`, `dotenvy::var`, `env!`, and what is read as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from guidewright.facts.brackets import Span
from guidewright.facts.model import Facts, NotEnumerable, Variable
from guidewright.facts.readers import UNKNOWN, Piece, Read, Reader, Unit, Verdict, followed

from .chains import default_of, verdict_of
from .code import Crates, RustFile, literal

_NEEDLE = re.compile(r"env\b|\bdotenv")
_CALL = re.compile(r"(?<![\w.:])((?:::)?(?:\w+::)*)(\w+)\(")
_MACRO = re.compile(r"\b(env|option_env|dotenv)!\s*\(\s*")
_PATHS = {"std::env": ("var", "var_os"), "dotenvy": ("var",), "dotenv": ("var",)}
_WHOLE = frozenset({"std::env::vars", "std::env::vars_os", "dotenvy::vars"})
_HANDED_ON = re.compile(r"\.envs\(\s*\Z")
_LAYERED = re.compile(r"\bResult<\s*Option<")
_NAME = re.compile(r"[A-Z][A-Z0-9_]*")
# Set by cargo itself for build scripts and at compile time.
_CARGO = re.compile(r"CARGO_(?:PKG|BIN|CFG|FEATURE|MANIFEST|CRATE)_\w+|OUT_DIR")
_READS = frozenset(f"{path}::{name}" for path, names in _PATHS.items() for name in names)


@dataclass(frozen=True)
class Rust:
    """How Rust puts names together and judges reads."""

    crates: Crates

    def pieces(self, unit: Unit, span: Span) -> tuple[Piece, ...]:
        """What the expression of a name is put together from."""
        return self.crates.pieces(cast(RustFile, unit), span)

    def calls(self, reader: Reader) -> Iterator[tuple[Unit, int]]:
        """Where a reader is called."""
        return self.crates.calls(reader)

    def judged(self, read: Read) -> Verdict:
        """What the code around a read says of it; what a reader decides itself comes first."""
        file = cast(RustFile, read.unit)
        if read.default is not None:
            verdict = default_of(self.crates, file, read.default)
            if verdict != UNKNOWN:
                return verdict
        if read.verdict != UNKNOWN:
            return read.verdict
        layered = read.through is not None and _LAYERED.search(read.through.returns) is not None
        return verdict_of(self.crates, file, (read.start, read.end), layered)


def variables(crates: Crates) -> Facts:
    """All that is read through `std::env` or dotenvy, directly, by macros and by readers, and what is set."""
    reads: list[Read] = []
    given: list[Variable] = []
    unlisted: list[NotEnumerable] = []
    for file in crates.files:
        if not _NEEDLE.search(file.code.source.text):
            continue
        given += _macros(crates, file)
        for path, at, arguments in _calls(file):
            end = file.brackets.closing(arguments - 1)
            keys = file.brackets.parts(arguments, end)
            if path in _READS and keys:
                reads.append(Read(file, at, end + 1, keys[0]))
            elif path == "std::env::set_var" and keys:
                given += _set(crates, file, keys[0])
            elif path in _WHOLE and not _HANDED_ON.search(file.code.bare, max(0, at - 40), at):
                unlisted.append(file.code.not_enumerable(at))
    found = followed(Rust(crates), reads)
    listed = tuple(variable for variable in found.variables if not _CARGO.fullmatch(variable.name))
    return Facts(variables=(*listed, *given), not_enumerable=(*found.not_enumerable, *unlisted))


def _calls(file: RustFile) -> Iterator[tuple[str, int, int]]:
    """All calls by path: the full path of the function, where it stands, and where the arguments begin."""
    for found in _CALL.finditer(file.code.bare):
        yield _full_path(file, found[1] + found[2]), found.start(), found.end()


def _full_path(file: RustFile, path: str) -> str:
    first, _, rest = path.removeprefix("::").partition("::")
    known = file.uses.get(first)
    if known is None and not rest and "*std::env::*" in file.uses:
        known = f"std::env::{first}"
    return "::".join(filter(None, (known or first, rest)))


def _set(crates: Crates, file: RustFile, key: Span) -> Iterator[Variable]:
    pieces = crates.pieces(file, key)
    if len(pieces) == 1 and pieces[0].unit is not None and _NAME.fullmatch(pieces[0].text or ""):
        yield pieces[0].unit.code.variable(pieces[0].text or "", pieces[0].offset, "set", role="set")


def _macros(crates: Crates, file: RustFile) -> Iterator[Variable]:
    for found in _MACRO.finditer(file.code.bare):
        opening = file.code.bare.index("(", found.start())
        closing = file.brackets.closing(opening)
        arguments = file.brackets.parts(opening + 1, closing)
        name = literal(file.code.text[slice(*arguments[0])]) if arguments else None
        if name is None or not _NAME.fullmatch(name) or _CARGO.fullmatch(name):
            continue
        offset, macro = arguments[0][0] + 1, found[1]
        if macro == "option_env":
            verdict = verdict_of(crates, file, (found.start(), closing + 1), layered=False)
            requirement = verdict.requirement if verdict != UNKNOWN else "optional"
            yield file.code.variable(name, offset, "option-env", requirement, verdict.default)
        else:
            yield file.code.variable(name, offset, f"{macro}-macro", "required")
