"""Whether a sample of a guide parses in its language. Samples leave things out, so only what is certain is said."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import yaml

from guidewright.source import Source

from .extractors.typescript.syntax import Module


@dataclass(frozen=True)
class Broken:
    """What keeps a sample from being parsed, and in which of its lines (from 1).

    `is_relaxed`: whether it is JSON as JavaScript or Python write it: the fence may only name the wrong language.
    """

    line: int
    reason: str
    is_relaxed: bool = False


# Signs that a sample leaves something out, or holds more than code of its language.
_LEFT_OUT = re.compile(
    "|".join(
        (
            r"\. ?\. ?\.|…|·{3}|→|⇒|^[ \t]*\.$",  # dots and arrows
            r"(?://|#|/\*).*\b(?:omit(?:s|ted)?|snip(?:ped)?|elided)\b|(?://|#)\s*or\b",  # `// omit the rest`, `// or`
            r"<[A-Za-z][\w .-]*>(?!\s*\()|\[(?:[A-Z][\w .]*|[a-z]+(?: [a-z]+)+)\]|(?i:\byour[-_ ])",  # `<id>`, `[X]`
            r"^\s*(?:- )?\{\w+\}\w|\{\{|\{%|[:=]\s*[\"']?\*{3,}",  # `{name}Job`, `{{ value }}`, a masked `****`
            r"\s\[1\]\s*$(?s:.*)\s\[2\]\s*$",  # the numbers of notes below
            r"[├└│]|^[+-](?![+-]?\d)|\[!code |^\s*(?:\S+@\S+)?[>$#%]\s",  # a tree, a diff, a session in a terminal
            r"^\s*[\[{<(]+[%!]|--8<--|^\s*<<<\s",  # a file that the site includes: `{!file!}`, `[[% include %]]`
        )
    ),
    re.MULTILINE,
)
# No-break spaces and characters without width before a line's text; they come with what was copied from a page.
_HIDDEN = re.compile("^[ \\t]*([\u00a0\u2007\u202f\u200b-\u200d\u2060\ufeff])", re.MULTILINE)
# A sample may be a part: of an object, a class, a chain of calls, a list, a type, a switch. Markup is not tried, as any
# text is some.
_AROUND = (
    ("", ""),
    ("(", "\n)"),
    ("({", "\n})"),
    ("class X {", "\n}"),
    ("x", ""),
    ("[", "\n]"),
    ("f(", "\n)"),
    ("type X = ", ""),
    ("interface X {", "\n}"),
    ("switch (x) {", "\n}"),
)
# How JSON begins. A fence may show more around it: the status line of an answer, a request, the command that sends it.
_JSON_BEGINS = re.compile(r"[\[{\"]|(?:-?\d[\d.eE+-]*|true|false|null)\s*$")


def broken(text: str, language: str) -> Broken | None:
    """What is wrong with a sample; None where it parses, leaves something out, or nobody can say."""
    check = _CHECKS.get(language.lower())
    # A fence within a fence was closed by neither.
    if check is None or not text.strip() or "```" in text:
        return None
    found = check(text)
    return None if found is None or _LEFT_OUT.search(text) else _seen(found, text)


def _seen(found: Broken, text: str) -> Broken:
    """What is wrong where nobody sees it: a character that looks like a space, or like nothing."""
    hidden = _HIDDEN.search(text)
    if hidden is None:
        return found
    reason = f"the line begins with a character that only looks like a space or like nothing (U+{ord(hidden[1]):04X})"
    return Broken(text.count("\n", 0, hidden.start()) + 1, reason)


def _typescript(text: str) -> Broken | None:
    if any(_parses(f"{before}{text}{after}", ending) for before, after in _AROUND for ending in ("ts", "tsx")):
        return None
    return _unbalanced(text)


def _parses(text: str, ending: str) -> bool:
    return not Module(Source(f"sample.{ending}", text)).root.has_error


_TOKEN = re.compile(
    r"//[^\n]*|/\*.*?\*/|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[\"'`/]|[()\[\]{}]", re.DOTALL
)
_CLOSING = {")": "(", "]": "[", "}": "{"}


def _unbalanced(text: str) -> Broken | None:
    """The bracket or quote that is alone. Other errors may be the grammar's, which is behind the language."""
    opened: list[tuple[str, int]] = []
    for found in _TOKEN.finditer(text):
        mark, line = found[0], text.count("\n", 0, found.start()) + 1
        if mark == "/":
            # A division, markup or a regular expression, which may hold any bracket.
            return None
        if mark in "\"'`":
            return None if _within_words(text, found.start()) else Broken(line, f"`{mark}` is never closed")
        if mark in "([{":
            opened.append((mark, line))
        elif mark in _CLOSING:
            if not opened:
                # The sample begins in the middle of something.
                return None
            if opened[-1][0] != _CLOSING[mark]:
                return Broken(line, f"`{mark}` stands where `{opened[-1][0]}` of line {opened[-1][1]} must be closed")
            opened.pop()
    return _unclosed(text.rstrip().split("\n"), *opened[-1]) if opened else None


def _unclosed(lines: list[str], mark: str, line: int) -> Broken | None:
    """A bracket that is open at the end, unless the sample breaks off within what it opens."""
    opening, last = lines[line - 1], lines[-1]
    within = last.endswith(("(", "[", "{", ",")) if line == len(lines) else _indent(last) > _indent(opening)
    return None if within else Broken(line, f"`{mark}` is never closed")


def _indent(line: str) -> int:
    return len(line.expandtabs()) - len(line.expandtabs().lstrip())


def _within_words(text: str, at: int) -> bool:
    """An apostrophe (`don't`), or the sign that begins a comment in other languages (`' the key`)."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return text[at] == "'" and ((before.isalpha() and after.isalpha()) or (before in " \t\n" and after == " "))


# What stands in quotes comes first in each, so that it is left as it is.
_TEXT = r"(\"(?:[^\"\\\n]|\\.)*\")"
_COMMENT = re.compile(rf"{_TEXT}|//[^\n]*|/\*.*?\*/", re.DOTALL)
_BARE_KEY = re.compile(rf"{_TEXT}|([{{,]\s*)([A-Za-z_$][\w$]*)(?=\s*:)")
_BLANK = re.compile(r"\n\s*\n")
# Where one value ends at the margin and the next begins.
_BETWEEN = re.compile(r"(?<=^[}\]])\s*\n(?=[{\[])", re.MULTILINE)
_PYTHON = re.compile(r"\b(?:True|False|None)\b")
_TRAILING_COMMA = re.compile(rf"{_TEXT}|,(?=\s*[}}\]])")
_NAMED = re.compile(rf"{_TEXT}|([\[:,]\s*)((?!True\b|False\b|None\b)[A-Z][A-Za-z]+)(?=\s*[,\]}}\n])")


def _json(text: str) -> Broken | None:
    if not _JSON_BEGINS.match(_COMMENT.sub(_kept, text).lstrip()):
        return None
    # `[Invoice, Invoice]` names what stands there, and is no attempt at JSON.
    text = _NAMED.sub(_quoted, text)
    plain = _TRAILING_COMMA.sub(_kept, _COMMENT.sub(_kept, text))
    if _is_json(plain) or any(
        all(map(_is_json, filter(str.strip, parts))) for parts in (plain.splitlines(), _BLANK.split(plain))
    ):
        return None
    try:
        _decoded(plain if plain.lstrip()[:1] in "{[" else f"{{{plain}\n}}")
    except json.JSONDecodeError as error:
        relaxed = _loads(_PYTHON.sub("null", _BARE_KEY.sub(_quoted, plain.replace("'", '"'))))
        return Broken(error.lineno, f"{error.msg[:1].lower()}{error.msg[1:]}", relaxed)
    except RecursionError:
        pass
    return None


def _is_json(text: str) -> bool:
    """Whether a text is JSON, the inside of an object or a list, or several values one below the other."""
    part = text.strip().removesuffix(",")
    listed = _BETWEEN.sub(",", part)
    return any(map(_loads, (part, f"{{{part}\n}}", f"[{part}\n]", f"[{listed}]")))


def _kept(found: re.Match[str]) -> str:
    """What is left of what is taken out: a text in quotes as it is, else its ends of lines."""
    return found[1] or "\n" * found[0].count("\n")


def _quoted(found: re.Match[str]) -> str:
    return found[1] or f'{found[2]}"{found[3]}"'


def _loads(text: str) -> bool:
    try:
        _decoded(text)
    except (ValueError, RecursionError):
        return False
    return True


# Python refuses to make numbers of more than 4,300 digits, which nobody asks for here.
_decoded = partial(json.loads, parse_int=str)


def _yaml(text: str) -> Broken | None:
    margins = [len(line) - len(line.lstrip()) for line in text.splitlines() if line.strip()]
    if margins and margins[0] > min(margins):
        # Cut out of a longer text, from the middle of an entry.
        return None
    try:
        for _ in yaml.parse(text, Loader=yaml.SafeLoader):
            pass
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return Broken(mark.line + 1 if mark else 1, error.problem or "it is no YAML")
    except yaml.YAMLError:
        return None
    return None


_SHELL_TOKEN = re.compile(
    r"\\.|(?:(?<=\s)|^)#[^\n]*|\$'(?:[^'\\]|\\.)*'|'[^']*'|\"(?:[^\"\\]|\\.)*\"|['\"]", re.DOTALL | re.MULTILINE
)
# What holds quotes that are not the shell's own.
_SHELL_DEEP = re.compile(r"<<|\$\(|`|\bcase\b")


def _shell(text: str) -> Broken | None:
    """A quote that is never closed, where nothing else can hold one."""
    if _SHELL_DEEP.search(text):
        return None
    for found in _SHELL_TOKEN.finditer(text):
        if found[0] in ("'", '"'):
            line = text.count("\n", 0, found.start()) + 1
            return None if _within_words(text, found.start()) else Broken(line, f"`{found[0]}` is never closed")
    return None


_CHECKS: dict[str, Callable[[str], Broken | None]] = {
    **dict.fromkeys(("typescript", "ts", "tsx", "javascript", "js", "jsx", "mjs"), _typescript),
    "json": _json,
    **dict.fromkeys(("yaml", "yml"), _yaml),
    **dict.fromkeys(("bash", "sh", "shell", "zsh"), _shell),
}
