"""The links of specs and guides that lead to other hosts, and that somebody could follow."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.claims.outside import External
from guidewright.guide.model import Guide
from guidewright.guide.prose import prose, without_code
from guidewright.source import Place
from guidewright.spec.load import Loaded
from guidewright.spec.search import search

_URL = re.compile(r"https?://[^\s<>\"'`|\\\]]+", re.IGNORECASE)
# What is written for the reader to follow; a default or a sample may be the beginning of an address only.
_FOLLOWED = frozenset(
    {
        *("summary", "links", "account", "permissions", "prerequisites", "setup", "troubleshooting", "limits"),
        *("security", "concerns", "monitoring", "related", "changelog", "support", "notes"),
    }
)
_FOLLOWED_OF_VARIABLE = ("description", "from")
# Names that lead nowhere by design, that only one network knows, and what stands for a name.
_NO_HOST = re.compile(
    r"(?:.*\.)?(?:localhost|example(?:\.(?:com|org|net))?|test|invalid|local|internal|lan)|[^.]*|[\d.]+|\[.*"
    r"|.*(?:your|mycompany|[{}$%<>*]).*",
    re.IGNORECASE,
)


def external_of_guide(guide: Guide, text: str) -> Iterator[External]:
    """The links of a guide's prose."""
    for line in prose(guide, text):
        for found in _URL.finditer(line.text):
            if url := _usable(found[0]):
                yield External(url, Place(guide.path, line.number, found.start() + 1))


def external_of_spec(loaded: Loaded) -> Iterator[External]:
    """The links of a spec's texts that readers are meant to follow."""
    for hit in search(loaded, _URL):
        followed = hit.path[0] in _FOLLOWED or (hit.path[0] == "env" and hit.path[-1] in _FOLLOWED_OF_VARIABLE)
        in_code = without_code(hit.found.string)[hit.found.start()] == " "
        if followed and not in_code and (url := _usable(hit.found[0])):
            yield External(url, hit.place)


def _usable(written: str) -> str:
    """A URL without what ends the sentence or the link around it; empty where its host is none that answers."""
    url = written.rstrip(".,;:!?*_")
    while url.endswith(")") and url.count(")") > url.count("("):
        url = url[:-1].rstrip(".,;:!?*_")
    url = url.partition("#")[0]
    host = url.split("//", 1)[1].split("/", 1)[0].split("?")[0].rpartition("@")[2].partition(":")[0]
    return "" if _NO_HOST.fullmatch(host) or re.search(r"[{}$<>]", url) else url
