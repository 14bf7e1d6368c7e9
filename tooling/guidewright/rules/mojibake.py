"""Text: characters were read in the wrong encoding, or lost."""

import re
from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.guide.prose import without_code
from guidewright.rule import Rule, Subject
from guidewright.source import Place

# What the bytes 80 to BF become, and those of them that a second byte of `â` can be.
_HIGH = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\x80-\x9f"
_ANY = rf"{_HIGH}\xa0-\xbf"
# Only what no language writes: `Ã` before a dash or a closing quote may end a word.
_MOJIBAKE = re.compile(
    rf"(?:â[{_HIGH}][{_ANY}]|ðŸ[{_ANY}]{{2}}|Ã[œ‰Ÿ\xa1-\xaa\xac-\xba\xbc-\xbf]|Â[£§©®°±·½]|(?<!\w)Â\xa0|ï¸\x8f|ï»¿)+|\ufffd+"
)
# UTF-8 read as Windows-1252, which has no character for five bytes.
_BYTES = {bytes((n,)).decode("cp1252", "ignore") or chr(n): n for n in range(256)}


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each run of such characters in the spec's file and in the guide's text where that is read."""
    if subject.loaded is not None:
        yield from _in_text(subject.loaded.source.path, subject.loaded.source.lines)
    if subject.guide is not None and subject.text is not None:
        lines = [line if subject.judges(number) else "" for number, line in enumerate(subject.text.splitlines(), 1)]
        yield from _in_text(subject.guide_path, lines)


def _in_text(path: str, lines: tuple[str, ...] | list[str]) -> Iterator[Problem]:
    for number, line in enumerate(lines, 1):
        for found in _MOJIBAKE.finditer(without_code(line)) if not line.isascii() else ():
            meant = _meant(found[0])
            said = f"`{found[0]}` was `{meant}`, read in the wrong encoding" if meant else "a character was lost here"
            help = f"write `{meant}`" if meant else "write the character that stood there"
            yield Problem(Place(path, number, found.start() + 1), said, f"{help}, and save the file as UTF-8")


def _meant(text: str) -> str:
    try:
        return bytes(_BYTES[char] for char in text).decode("utf-8").strip("\ufeff")
    except (KeyError, UnicodeDecodeError):
        return ""


RULE = Rule(code="GW207", severity="error", nature="untrue", check=check)
