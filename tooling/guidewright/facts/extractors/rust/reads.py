"""Variables that Rust code asks the system for: `env::var`, `dotenvy::var`, `env!`, and what is read as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from guidewright.facts.brackets import Span
from guidewright.facts.model import Facts, NotEnumerable, Variable
from guidewright.facts.readers import UNKNOWN, Piece, Read, Reader, Unit, Verdict, followed, set_by

from .chains import default_of, verdict_of
from .code import Crates, RustFile, literal

_NEEDLES = ("env::", "env!", "env as ", "dotenvy")
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
        return read.judged(lambda span: default_of(self.crates, file, span), lambda: self._around(file, read))

    def _around(self, file: RustFile, read: Read) -> Verdict:
        layered = read.through is not None and _LAYERED.search(read.through.returns) is not None
        return verdict_of(self.crates, file, (read.start, read.end), layered)


def variables(crates: Crates) -> Facts:
    """All that is read through `std::env` or dotenvy, directly, by macros and by readers, and what is set."""
    reads: list[Read] = []
    given: list[Variable] = []
    unlisted: list[NotEnumerable] = []
    for file in crates.files:
        if not any(needle in file.code.source.text for needle in _NEEDLES):
            continue
        given += _macros(crates, file)
        for path, at, arguments in _calls(file):
            end = file.brackets.closing(arguments - 1)
            keys = file.brackets.parts(arguments, end)
            if path in _READS and keys:
                reads.append(Read(file, at, end + 1, keys[0]))
            elif path == "std::env::set_var" and keys:
                given += set_by(crates.pieces(file, keys[0]))
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
    if known is None and "*std::env::*" in file.uses:
        known = f"std::env::{first}"
    return "::".join(filter(None, (known or first, rest)))


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
