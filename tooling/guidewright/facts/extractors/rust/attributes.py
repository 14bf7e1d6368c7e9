"""clap: `#[arg(long, env = "X", default_value = "d")]` on a field, and `.env("X")` of its builder."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.facts.brackets import Span
from guidewright.facts.model import Facts, Variable
from guidewright.facts.readers import Verdict

from .chains import default_of
from .code import Crates, RustFile, literal

_LIBRARIES = ("clap", "structopt")
_ATTRIBUTE = re.compile(r"#\[\s*(?:arg|clap|structopt)\s*(?=\()")
_OPTION = re.compile(r"(\w+)\s*(?:=\s*)?")
_FIELD = re.compile(r"\]\s*(?:#\[[^\]]*\]\s*)*(?:pub(?:\([^)]*\))?\s+)?(?:r#)?(\w+)\s*:\s*(\w+)")
_BUILDER = re.compile(r"\.env\(\s*(?=\")")
_NAME = re.compile(r"[A-Z][A-Z0-9_]*")
_PARSER = re.compile(r"\b(?:Parser|StructOpt)\b(?:(?!group\().)*\bstruct\s+(\w+)", re.DOTALL)
_WITHOUT = frozenset({"Option", "Vec", "bool"})


def by_clap(crates: Crates) -> Facts:
    """The variables that stand in for arguments of the command line."""
    files = [file for file in crates.files if any(library in file.code.source.text for library in _LIBRARIES)]
    return Facts(variables=tuple(v for file in files for v in (*_fields(crates, file), *_built(file))))


def _fields(crates: Crates, file: RustFile) -> Iterator[Variable]:
    for found in _ATTRIBUTE.finditer(file.code.bare):
        closing = file.brackets.closing(found.end())
        options = dict(_options(file, (found.end() + 1, closing)))
        field = _FIELD.match(file.code.bare, closing + 1)
        if "env" not in options or field is None:
            continue
        verdict = _verdict(crates, file, options, field[2])
        start, end = options["env"]
        if start == end:
            form, name = f"derived-{verdict.form}", field[1].upper()
            yield file.code.variable(name, field.start(1), form, verdict.requirement, verdict.default)
            continue
        pieces = crates.pieces(file, (start, end))
        unit, name = pieces[0].unit, pieces[0].text or ""
        if unit is not None and _NAME.fullmatch(name):
            place = pieces[0].offset
            yield unit.code.variable(name, place, verdict.form, verdict.requirement, verdict.default)


def _options(file: RustFile, span: Span) -> Iterator[tuple[str, Span]]:
    """The options of an attribute with their values; the value of one without any is empty."""
    for start, end in file.brackets.parts(*span):
        option = _OPTION.match(file.code.bare, start, end)
        if option is not None:
            value = option.end()
            bracketed = file.code.bare.startswith("(", value)
            yield option[1], (value + 1, end - 1) if bracketed else (value, end)


def _verdict(crates: Crates, file: RustFile, options: dict[str, Span], kind: str) -> Verdict:
    given = next((value for option, value in options.items() if option.startswith("default_value")), None)
    if given is not None and given[0] < given[1]:
        return default_of(crates, file, given)
    if kind in _WITHOUT or given is not None:
        return Verdict("optional", None, "argument")
    alone = _is_parsed_alone(crates, file, options["env"][0])
    return Verdict("required" if alone else "unknown", None, "argument")


def _is_parsed_alone(crates: Crates, file: RustFile, at: int) -> bool:
    """Whether the field's struct is a command line; a subcommand or a group demands its arguments only where used."""
    opening = file.brackets.block(at)[0]
    header = file.code.bare[max(file.code.bare.rfind(sign, 0, opening) for sign in "};") + 1 : opening]
    name = _PARSER.search(header)
    return name is not None and not any(
        f"{sign[0]}{name[1]}{sign[1]}" in other.code.source.text for other in crates.files for sign in ("<>", "()")
    )


def _built(file: RustFile) -> Iterator[Variable]:
    """With a second argument it is a process that gets a variable."""
    for found in _BUILDER.finditer(file.code.bare):
        arguments = file.brackets.parts(found.end(), file.brackets.closing(file.code.bare.index("(", found.start())))
        name = literal(file.code.text[slice(*arguments[0])])
        if len(arguments) == 1 and name is not None and _NAME.fullmatch(name):
            yield file.code.variable(name, arguments[0][0] + 1, "argument")
