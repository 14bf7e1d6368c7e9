"""The shipped template, and specs as it is given them."""

from __future__ import annotations

import re
from pathlib import Path

from guidewright.claims.model import Claim, ClaimKind, Verdict
from guidewright.config import Config
from guidewright.guide.render import Template, read_contract
from guidewright.source import Place, Source
from guidewright.spec.load import load
from guidewright.spec.model import Spec

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "templates" / "integration-guide"
FILES = {path.relative_to(FOLDER).as_posix(): path.read_text("utf-8") for path in FOLDER.rglob("*") if path.is_file()}
CONTRACT = read_contract(Source("contract.yaml", FILES["contract.yaml"]))
TEMPLATE = Template.compile(CONTRACT, FILES)
SAMPLES = sorted((Path(__file__).parent / "samples").glob("*.yaml"))
SPECS = sorted((ROOT / "specs").glob("*.yaml"))


def spec_of(text: str) -> Spec:
    service = re.search(r"^service: (\S+)", text, re.MULTILINE)
    assert service is not None
    loaded = load(Source(f"specs/{service[1]}.yaml", text))
    assert loaded.spec is not None, loaded.problems
    return loaded.spec


def rendered(text: str, *verdicts: Verdict, config: Config | None = None) -> str:
    return TEMPLATE.render(spec_of(text), "specs/spec.yaml", verdicts, config or Config())


def held(kind: ClaimKind, subject: str, where: str = "", expected: str = "", at: str = "lib/a.ts:1") -> Verdict:
    path, _, line = at.partition(":")
    claim = Claim(kind, subject, "acme", Place("specs/acme.yaml", 1, 1), where, expected)
    return Verdict(claim, "holds", Place(path, int(line)))


def section(guide: str, heading: str) -> str:
    """The text below a heading, up to the next one of its level or above."""
    level = heading.index(" ")
    lines = guide.split("\n")
    start = lines.index(heading) + 1
    ends = (n for n, line in enumerate(lines) if n >= start and line.startswith("#") and line.index(" ") <= level)
    return "\n".join(lines[start : next(ends, len(lines))]).strip("\n")
