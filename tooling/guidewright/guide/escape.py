"""Spec text to Markdown that reads the same on GitHub (cmark-gfm) and in MkDocs (Python-Markdown).

Only escapes that both renderers know are used: a backslash where Python-Markdown takes one too, entities for the rest
(of `<`, `~` and `:` it would show the backslash).
"""

from __future__ import annotations

import re
from typing import Literal


class Markdown(str):
    """Markdown that needs no more escaping."""

    __slots__ = ()


# Where it lands: in a line, in a table cell, or in the words of a link, where nothing may become a second link.
Position = Literal["line", "cell", "words"]

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")
# Whatever some reader of lines takes for a line's end: YAML escapes can bring any of them into a value.
_LINE_BREAK = re.compile(r"\s*[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]\s*")
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")

# GitHub links bare addresses, and so does the site's `magiclink`; these forms they both read with the same extent.
_BARE_URL = r"https?://[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[a-z]+(?:/[A-Za-z0-9/._-]*[A-Za-z0-9/])?"
_URL = r"https?://[A-Za-z0-9](?:[^\s<>\"`{}\[\]|\\^*]*[A-Za-z0-9/_=#&~+%-])?"
MAIL = r"[A-Za-z0-9]+(?:[._+-][A-Za-z0-9]+)*@[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*\.[A-Za-z]{2,}"
_AUTOLINK = re.compile(rf"(?<![\w.+/@:-])(?:{_URL}|{MAIL}(?![\w@+-]|\.\w))")
# Python-Markdown looks for these before it looks for addresses: `[x](javascript:y)` in one would be a link.
_WITHIN_AUTOLINKS = re.compile(r"[\[\]`\\]")
_HOST_IN_BRACKETS = re.compile(r"https?://\[[0-9A-Fa-f:.]+\]")
_BARE = re.compile(rf"{_BARE_URL}|{MAIL}")

_SPECIAL = re.compile(
    r"""
      (?P<mark>[\\`*{}\[\]|])
    | (?P<word_inner>(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))
    | (?P<underscore>_)
    | (?P<home>(?<=\s)~(?=[/\w]))      # cannot end a struck passage, and no other tilde is left to end one
    | (?P<entity>[<~])
    | (?P<ampersand>&(?=\#|\w+;))
    | (?P<hashes>\#+$)                 # Python-Markdown takes them for the end of a heading
    | (?P<scheme>(?<=ttp|tps|ftp)://)
    | (?P<www>www\.)
    | (?P<at>(?<=[\w.+-])@(?=[\w@-]*\.)) # GitHub links addresses even when `@` is written as an entity
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Most text is spared that search.
_HARMLESS = re.compile(r"(?:[A-Za-z0-9 ,;:()'\"%=+-]|(?<![wW])\.)*")
_WRITTEN = {"<": "&lt;", "~": "&#126;", "&": "&amp;", "://": "&#58;//", "@": "<!-- -->@"}
_LINE_START = re.compile(
    r"(?P<digits>\d+)[.)](?=\s|$)|(?P<bullet>[-+])(?=\s|$|[-+])|[#>]|!(?=!!)|(?P<details>\?)(?=\?\?)"
)
# Python-Markdown takes the first word of such a code span for its language, and ends a character reference with `;`.
_MISREAD = re.compile(r"(?:#!|:{3,})[\w#.+-]*\s|.*&#")


def one_line(value: str) -> str:
    """`value` without control characters, its line breaks and tabs as single blanks."""
    if value.isprintable():
        return value.strip()
    return _CONTROL.sub("", _LINE_BREAK.sub(" ", value)).replace("\t", " ").strip()


def entity(character: str) -> str:
    """The character as a numeric entity, which neither renderer takes for markup."""
    return f"&#{ord(character)};"


def plain(value: str, position: Position = "line", before: str = "", after: str = "") -> Markdown:
    """Markdown that shows every character of `value` as typed; web and mail addresses become links.

    `before` and `after` are the Markdown beside it, where that follows without a blank.
    """
    text, parts, at = one_line(value), [], 0
    for found in _AUTOLINK.finditer(text):
        beside = text[found.start() - 1 : found.start()] or before, text[found.end() :] or after
        written = _address(found, position, *beside)
        if written is not None:
            parts += [_escaped(text[at : found.start()]), written]
            at = found.end()
    return Markdown("".join([*parts, _escaped(text[at:])]))


def _address(found: re.Match[str], position: Position, before: str, after: str) -> str | None:
    """An address as both renderers read it: bare where both see its end, else in angle brackets; None where as text."""
    bare = _BARE.fullmatch(found[0]) is not None
    if position == "words":
        return found[0] if bare else None
    return found[0] if bare and before[-1:] in ("", " ") and after[:1] in ("", " ") else autolink(found[0])


def autolink(address: str) -> Markdown:
    """A web or mail address as a link on itself, whatever stands beside it."""
    host = _HOST_IN_BRACKETS.match(address)
    at = host.end() if host else 0
    path = _WITHIN_AUTOLINKS.sub(lambda found: f"%{ord(found[0]):02X}", address[at:])
    return Markdown(f"<{address[:at]}{path.replace('&', '&amp;')}>")


def url(address: str) -> Markdown:
    """A URL as a link on itself, where nothing stands beside it."""
    return Markdown(address) if _BARE.fullmatch(address) else autolink(address)


def _escaped(text: str) -> str:
    return text if _HARMLESS.fullmatch(text) else _SPECIAL.sub(_special, text)


def _special(found: re.Match[str]) -> str:
    kind, text = found.lastgroup, found[0]
    if kind in ("word_inner", "home"):
        return text
    if kind == "hashes":
        return "\\#" * len(text)
    if kind == "www":
        return f"{text[:-1]}\\."
    return _WRITTEN.get(text) or f"\\{text}"


def guarded(markdown: str) -> Markdown:
    """`markdown` so that it may begin a line or a list item: nothing at its start reads as a block."""
    found = _LINE_START.match(markdown)
    if found is None:
        return Markdown(markdown)
    if found["details"]:
        return Markdown(entity("?") + markdown[1:])
    at = found.end("digits") if found["digits"] else 0
    return Markdown(f"{markdown[:at]}\\{markdown[at:]}")


def code(value: str, position: Position = "line") -> Markdown:
    """A code span, of several lines as one; HTML where backticks show it wrongly: a pipe in a cell, `#!`, `&#`."""
    text = one_line(value)
    if not text:
        return Markdown("")
    if (position != "line" and "|" in text) or (position == "words" and "]:" in text) or _MISREAD.match(text):
        return Markdown(f"<code>{_PUNCTUATION.sub(_inert, text)}</code>")
    ticks = "`" * (_longest_run(text) + 1 if "`" in text else 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return Markdown(f"{ticks}{pad}{text}{pad}{ticks}")


def _inert(found: re.Match[str]) -> str:
    # An entity is not enough for `@`: GitHub links addresses after it has resolved entities.
    return "<!-- -->@" if found[0] == "@" else entity(found[0])


def fence(value: str, language: str) -> Markdown:
    """A fenced code block whose marker is longer than any run of backticks in it."""
    lines = _CONTROL.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
    text = re.sub(r"\A(?:[ \t]*\n)+", "", lines).rstrip()
    marker = "`" * max(3, _longest_run(text) + 1)
    return Markdown(f"{marker}{language}\n{text}\n{marker}")


def _longest_run(text: str) -> int:
    return max((len(run) for run in re.findall(r"`+", text)), default=0)


def target(url: str) -> str:
    """`url` as the target of a link: characters that could end it, or mean something, are percent-encoded."""
    encoded = re.sub(r"[\s()<>\"'\\`{}\[\]|^*]", lambda found: "".join(f"%{b:02X}" for b in found[0].encode()), url)
    # Python-Markdown ends a character reference by itself: `&#1` is one to it.
    return re.sub(r"&(?=#|\w+;)", "&amp;", _CONTROL.sub("", encoded))


def link(words: Markdown, url: str) -> Markdown:
    """A link; `words` are Markdown already."""
    # A caret after the bracket would begin a footnote, a colon after an inner bracket would define a reference.
    inert = (entity("^") + words[1:] if words.startswith("^") else words).replace("]:", f"]{entity(':')}")
    return Markdown(f"[{inert}]({target(url)})")


def indented(markdown: str) -> Markdown:
    """`markdown` as the content of a list item: its further lines by four spaces, which both renderers nest."""
    first, *others = markdown.split("\n")
    return Markdown("\n".join([first, *(f"    {line}" if line else "" for line in others)]))
