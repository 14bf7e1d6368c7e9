"""Text: a placeholder of the template, or of a writer, was left in."""

import re
from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject
from guidewright.source import Place
from guidewright.spec.search import search

_WORDS = (
    r"Service Name|service-name|Brief description[^\]\n]*|Description|Link to official docs|link to usage dashboard"
    r"|Any other prerequisites|Any security concerns or limitations|plan type|time period|Features included"
    r"|Additional features|Common Use Case|Another Use Case|Event type \d+|X(?=\] requests)|Y(?=\] requests)"
    r"|Free \| Paid \| Enterprise|API \| SaaS \| Webhook \| OAuth Provider"
)
_PLACEHOLDER = re.compile(
    "|".join(
        (
            # Words in brackets are also how Markdown begins a link.
            rf"\[(?:{_WORDS})\](?![(:])",
            r"\[link\](?![(:\[])",
            r"\[SERVICE\](?=_)",
            # In code, brackets select (`handlers[event.type]`) and name a route's variable (`app/[service]/route.ts`).
            r"(?<![\w)\]])\[(?:functionName|function|ClientClass|event\.type)\]",
            r"(?<=[a-z]\.)\[method\](?=\()",
            r"(?<=/)\[module\]",
            r"handle\[Event\]",
            r"""(?<=[/:"'`])\[service\](?!\S*/route\.)""",
            r"(?<=:)NNN\b",
            r"(?:(?<=^created: )|(?<=^updated: )|(?<=^### )|^)YYYY-MM-DD(?=\s*$)",
            # An env block may show what is to be filled in: `ACME_API_KEY=your_api_key_here`.
            r"""(?<![=\w])(?<!=["'])your_\w+_here\b""",
            r"(?<=[/@.])service\.com\b(?!\.\w)",
            r"^// Code example$",
            r"\b(?:TODO|FIXME)\b",
            r"(?i:\blorem ipsum\b)",
        )
    ),
    re.MULTILINE,
)
_HELP = "write what it stands for, or remove it"


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each placeholder in the spec, and in the guide's text where that is read."""
    if subject.spec is not None and subject.loaded is not None:
        for hit in search(subject.loaded, _PLACEHOLDER):
            if not (hit.path[0] == "env" and hit.path[-1] == "example"):
                yield Problem(hit.place, _message(hit.found), _HELP)
    if subject.guide is not None:
        for number, line in enumerate((subject.text or "").splitlines(), 1):
            if not subject.changed_lines or number in subject.changed_lines:
                for found in _PLACEHOLDER.finditer(line):
                    yield Problem(Place(subject.guide_path, number, found.start() + 1), _message(found), _HELP)


def _message(found: re.Match[str]) -> str:
    return f"the placeholder `{found[0]}` was left in"


RULE = Rule(code="GW204", severity="error", nature="missing", check=check)
