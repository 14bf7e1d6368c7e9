"""What a section is about, by its heading: a section of the contract by title or synonym, the future, the past.

Headings say what they mean in many words; what none of them says is what the section around it says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from guidewright.guide.contract import Contract, SectionPart
from guidewright.guide.inline import shown

Topic = Literal[
    "overview", "prerequisites", "variables", "setup", "code", "webhook", "events", "tables", "routes", "commands",
    "examples", "testing", "errors", "limits", "security", "monitoring", "links", "support", "future", "past",
]  # fmt: skip

# The contract's own ids, of sections and of parts with a heading.
_OF_CONTRACT: dict[str, Topic] = {
    "overview": "overview", "prerequisites": "prerequisites", "environment-variables": "variables",
    "setup-instructions": "setup", "configure-webhook": "webhook", "test-connection": "testing", "step": "setup",
    "implementation-details": "code", "client-library": "code", "webhook-handler": "webhook",
    "database-tables": "tables", "usage-examples": "examples", "example": "examples", "testing": "testing",
    "local-testing": "testing", "production-testing": "testing", "troubleshooting": "errors", "issue": "errors",
    "rate-limits-costs": "limits", "security-considerations": "security", "monitoring-alerts": "monitoring",
    "related-documentation": "links", "changelog": "past", "release": "past", "support": "support",
}  # fmt: skip
_DATE = r"\d{4}-\d\d-\d\d|\d{1,2} \w+ \d{4}"
# The first that fits; words are those of the heading in small letters.
_SYNONYMS: tuple[tuple[Topic, re.Pattern[str]], ...] = (
    (
        "future",
        re.compile(
            r"\broad ?map\b|\bfuture\b|\bplanned\b|\bplans\b|\bupcoming\b|\bideas?\b|\blater\b|\bto[- ]?dos?\b|\btbd\b"
            r"|\bbacklog\b|\bwish ?list\b|\bproposals?\b|\bproposed\b|\bcoming soon\b|\bnot (?:yet )?implemented\b"
            r"|\bwhat(?:['’]s| is) next\b|\bnext steps?\b|\bopen (?:points|questions)\b|\bpossible (?:improve|exten)"
            r"|\bfiles? to (?:create|add|modify|change)\b|\b(?:new|modified) files\b|\bacceptance criteria\b"
            r"|\b(?:migration|implementation|project|development|roll-?out) plan\b"
        ),
    ),
    (
        "past",
        re.compile(
            r"\bchange ?log\b|\bhistory\b|\bwhat(?:['’]s| is| has)? (?:new|changed)\b|\brelease(?:s| notes?)\b"
            r"|\bversion history\b|\bbreaking changes\b|\bremoved\b|\blegacy\b|\bformer\b|\barchived?\b"
            r"|\bobsolete\b|\bsuperseded\b|\b(?:issues?|bugs?) fixed\b|\bfixed (?:issues?|files?|bugs?)\b"
            r"|\bbug ?fixes\b|\b(?:code|key|summary of) changes\b|\bchanges summary\b"
            r"|\b(?:migrat\w+|upgrad\w+|coming) from\b|\bupgrade notes\b|\bmigration guide\b"
            rf"|^(?:version )?\[?v?\d+\.\d+(?:\.\d+)*\]?(?: .*)?$|^\[?(?:{_DATE})\]?$"
        ),
    ),
    (
        "variables",
        re.compile(
            r"\benv\b|\benvironment(?: variables?)?$|\bvariables?\b|\bconfigur\w+\b|\bsettings?\b|\bsecrets\b"
            r"|\b(?:your|api) keys?\b|\bcredentials\b"
        ),
    ),
    (
        "errors",
        re.compile(
            r"\berrors?\b|\btrouble ?shoot\w*\b|\bproblems?\b|\bgo(?:es)? wrong\b|\bfail\w*\b|\bissues?\b|\bstuck\b"
            r"|\bfaq\b|\bsays no\b|\bsymptoms?\b|\b(?:status|error|response) codes?\b"
        ),
    ),
    ("events", re.compile(r"\bevents?\b")),
    ("webhook", re.compile(r"\bweb ?hooks?\b|\bcall ?backs?\b|\bnotifications?\b")),
    ("tables", re.compile(r"\btables?\b|\bdatabase\b|\bschema\b|\bpersist\w+\b|\bdata model\b|\bstorage\b")),
    ("routes", re.compile(r"\broutes?\b|\bend ?points?\b|\b(?:http|rest) api\b|\bapi reference\b|\burls?\b")),
    ("commands", re.compile(r"\bcommands?\b|\bscripts?\b|\bcli\b")),
    ("testing", re.compile(r"\btest(?:s|ing)?\b|\bcheck(?:s|ing)?\b|\bverif\w+\b")),
    ("examples", re.compile(r"\bexamples?\b|\busage\b|\brecipes?\b|\bsamples?\b|\bin code\b")),
    ("code", re.compile(r"\bcode\b|\bfiles?\b|\bimplementation\b|\bclient\b|\bmodules?\b|\barchitecture\b")),
    ("security", re.compile(r"\bsecurity\b|\bsafety\b|\bpermissions?\b")),
    ("monitoring", re.compile(r"\bmonitoring\b|\balerts?\b|\bmetrics\b|\bobservability\b|\blogs?\b|\blogging\b")),
    ("limits", re.compile(r"\blimits?\b|\bcosts?\b|\bpricing\b|\bquotas?\b")),
    ("prerequisites", re.compile(r"\bprerequisites?\b|\brequirements?\b|\bbefore you (?:start|begin)\b")),
    ("links", re.compile(r"\bsee also\b|\brelated\b|\bfurther reading\b|\breferences?\b|\bresources\b|\blinks\b")),
    ("setup", re.compile(r"\bset ?-?up\b|\binstall\w*\b|\bstep\b|\bsteps\b|\bgetting started\b|\bquick ?start\b")),
    ("support", re.compile(r"\bsupport\b|\bhelp\b|\bcontact\b")),
    ("overview", re.compile(r"\boverview\b|\bintroduction\b|\babout\b|\bwhat (?:there )?is\b|\bhow it works\b")),
)  # fmt: skip
_NUMBERING = re.compile(r"^(?:step |phase |part )?\d+(?:\.\d+)*[.:)]?\s+(?=\S)|^step \d+: *")


@dataclass(frozen=True)
class Heading:
    """A heading above a text: its words as shown, its level and line, and what it says the section is about."""

    words: str
    level: int
    line: int
    topic: Topic | None


def heading_of(markdown: str, level: int, line: int, contract: Contract) -> Heading:
    """A heading, read. The title of the document names its subject and not what a section holds."""
    words = shown(markdown)
    topic = topic_of(words, contract)
    if level == 1 and topic not in ("past", "future"):
        topic = None
    return Heading(words, level, line, topic)


def topic_of(words: str, contract: Contract) -> Topic | None:
    """What a heading says: the contract's section of that title first, then the synonyms."""
    folded = " ".join(re.sub(r"\{#[\w-]+\}|[^\w\s'’.:\[\]/-]", " ", words).casefold().split())
    titles = _titles(contract)
    if folded in titles:
        return titles[folded]
    bare = _NUMBERING.sub("", folded, count=1)
    for topic, pattern in _SYNONYMS:
        if pattern.search(folded if topic == "past" else bare):
            return topic
    return None


@lru_cache(8)
def _titles(contract: Contract) -> dict[str, Topic]:
    found: dict[str, Topic] = {}
    for rule in contract.sections:
        if rule.id in _OF_CONTRACT:
            found[" ".join(re.sub(r"[^\w\s]", " ", rule.heading).casefold().split())] = _OF_CONTRACT[rule.id]
        for part in rule.parts:
            if isinstance(part, SectionPart) and part.id in _OF_CONTRACT and "{" not in part.heading:
                found[part.heading.casefold()] = _OF_CONTRACT[part.id]
    return found
