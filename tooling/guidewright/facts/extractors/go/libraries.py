"""Libraries that read variables by their own rules: viper, koanf, envconfig and urfave/cli."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.facts.brackets import Span
from guidewright.facts.model import Facts, NotEnumerable, Variable
from guidewright.facts.readers import Verdict

from .code import GoFile, Project, literal
from .guards import default_of

_NAME = re.compile(r"[A-Z][A-Z0-9_]*")
_LISTED = re.compile(r'(?<=["\s,])[A-Z][A-Z0-9_]*(?=["\s,])')
_FLAG = re.compile(r"\bEnvVars?:\s*(?:\[\]string(?=\{)|(?=\"))|\bEnvVars?(?=\()")
_FIELD = re.compile(r"(\w+):\s*")
_KOANF = re.compile(r"/koanf/(?:.+/)?env\b")
_OPTION = re.compile(r"\bPrefix:\s*")


def by_libraries(project: Project) -> Facts:
    """What these libraries read in all files that import them."""
    variables: list[Variable] = []
    unlisted: list[NotEnumerable] = []
    for file in project.files:
        if file.package("github.com/spf13/viper") is not None:
            variables += _bound(project, file)
            unlisted += _automatic(project, file)
        if file.package("github.com/urfave/cli") is not None:
            variables += _flags(project, file)
        unlisted += _by_prefix(project, file)
    return Facts(variables=tuple(variables), not_enumerable=tuple(unlisted))


def _automatic(project: Project, file: GoFile) -> Iterator[NotEnumerable]:
    for at in file.called.get("AutomaticEnv", ()):
        yield file.code.not_enumerable(at, f"{_viper_prefix(project, file)}*")


def _bound(project: Project, file: GoFile) -> Iterator[Variable]:
    """`BindEnv("key")` reads the key in capitals below the prefix, `BindEnv("key", "NAME")` the name as it is."""
    for at in file.called.get("BindEnv", ()):
        texts = [(literal(file.code.text[slice(*part)]), part[0] + 1) for part in _arguments(file, at)]
        for name, offset in texts[1:]:
            if name is not None and _NAME.fullmatch(name):
                yield file.code.variable(name, offset, "bound")
        for key, offset in texts if len(texts) == 1 else ():
            name = _viper_prefix(project, file) + (key or "").upper()
            for old, new in _replaced(project, file):
                name = name.replace(old.upper(), new)
            if key and _NAME.fullmatch(name):
                yield file.code.variable(name, offset, "derived-bound")


def _viper_prefix(project: Project, file: GoFile) -> str:
    for other in project.packages[file.folder]:
        for at in other.called.get("SetEnvPrefix", ()):
            pieces = [project.pieces(other, part) for part in _arguments(other, at)]
            if pieces and pieces[0][0].text:
                return f"{pieces[0][0].text.upper()}_"
    return ""


def _replaced(project: Project, file: GoFile) -> Iterator[tuple[str, str]]:
    for other in project.packages[file.folder]:
        for at in other.called.get("NewReplacer", ()):
            texts = [literal(other.code.text[slice(*part)]) or "" for part in _arguments(other, at)]
            yield from zip(texts[::2], texts[1::2], strict=False)


def _by_prefix(project: Project, file: GoFile) -> Iterator[NotEnumerable]:
    """koanf's `env.Provider("ACME_", ...)` and envconfig's `Process("acme", &c)` read all below a prefix."""
    imports = file.imports if "/koanf/" in file.code.source.text else {}
    for koanf in (name for name, path in imports.items() if _KOANF.search(path)):
        for at, arguments, end in file.calls_of(koanf, "Provider"):
            option = _OPTION.search(file.code.bare, at, end)
            given = file.brackets.parts(option.end(), end - 1) if option is not None else arguments
            yield file.code.not_enumerable(at, f"{_fixed(project, file, given)}*")
    envconfig = file.package("github.com/kelseyhightower/envconfig")
    for name in ("Process", "MustProcess") if envconfig is not None else ():
        for at, arguments, _ in file.calls_of(envconfig or "", name):
            prefix = _fixed(project, file, arguments).upper()
            tags = any("`envconfig:" in other.code.text for other in project.packages[file.folder])
            if prefix or not tags:
                yield file.code.not_enumerable(at, f"{prefix}_*" if prefix else "*")


def _fixed(project: Project, file: GoFile, arguments: list[Span]) -> str:
    """The first of the arguments where that is a word."""
    pieces = project.pieces(file, arguments[0]) if arguments else ()
    text = pieces[0].text if pieces else None
    return text if text is not None and re.fullmatch(r"\w+", text) else ""


def _flags(project: Project, file: GoFile) -> Iterator[Variable]:
    for found in _FLAG.finditer(file.code.bare):
        start, verdict = found.end(), _flag(project, file, found.start())
        quoted = file.code.bare[start : start + 1] == '"'
        end = file.code.bare.find('"', start + 1) + 1 if quoted else file.brackets.closing(start)
        for name in _LISTED.finditer(file.code.text, start, end):
            yield file.code.variable(name[0], name.start(), verdict.form, verdict.requirement, verdict.default)


def _flag(project: Project, file: GoFile, at: int) -> Verdict:
    """A flag's own fields: those beside its variables."""
    opening, closing = file.brackets.block(at)
    fields = {
        key[1]: (key.end(), end)
        for start, end in file.brackets.parts(opening + 1, closing)
        if (key := _FIELD.match(file.code.bare, start)) is not None
    }
    if "Value" in fields:
        return default_of(project, file, fields["Value"])
    required = "Required" in fields and file.code.bare[slice(*fields["Required"])] == "true"
    return Verdict("required" if required else "unknown", None, "flag")


def _arguments(file: GoFile, at: int) -> list[Span]:
    opening = file.code.bare.index("(", at)
    return file.brackets.parts(opening + 1, file.brackets.closing(opening))
