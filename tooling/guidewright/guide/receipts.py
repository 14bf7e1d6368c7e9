"""What verdicts print into a guide: the place of a table, and whether a security line is proven."""

from __future__ import annotations

from collections.abc import Sequence

from guidewright.change import NOT_FOUND, NOT_PROVEN
from guidewright.claims.model import Verdict
from guidewright.config import Config
from guidewright.guide.escape import Markdown, guarded
from guidewright.guide.evidence import seen_in
from guidewright.guide.rewrite import inline
from guidewright.source import Place
from guidewright.spec.model import SecurityLine, Spec
from guidewright.spec.text import Code, Text


class Receipts:
    """The verdicts on one spec, looked up by what they are about."""

    def __init__(self, spec: Spec, verdicts: Sequence[Verdict], config: Config) -> None:
        self._roots = (spec.root,) if spec.root else tuple(sorted(config.code, key=len, reverse=True))
        self._start = spec.webhook.path if spec.webhook else ""
        self._held = {
            (v.claim.kind, v.claim.subject, v.claim.where, v.claim.expected): v.receipt
            for v in verdicts
            if v.outcome == "holds"
        }

    def table(self, name: str) -> Code | Text:
        """Where a table stands in the schema, as `path:line` relative to the code root."""
        receipt = self._held.get(("table", name, "", ""))
        return Code(f"{self._from_root(receipt)}:{receipt.line}") if receipt else Text(NOT_FOUND)

    def handler_line(self, line: SecurityLine) -> Markdown:
        """A protection of the webhook handler, with its mark."""
        return self._line(line, line.reached_from or self._start)

    def service_line(self, line: SecurityLine) -> Markdown:
        """A protection of the whole integration, with its mark."""
        return self._line(line, line.reached_from or "")

    def _line(self, line: SecurityLine, where: str) -> Markdown:
        says = inline(line.says)
        text = f"{says} {seen_in(line)}".rstrip()
        return Markdown(f"✅ {text}" if self._proven(line, where) else f"{guarded(text)} {NOT_PROVEN}")

    def _proven(self, line: SecurityLine, where: str) -> bool:
        if line.evidence is None or ("security", line.evidence, where, "") not in self._held:
            return False
        holder = line.number_at or line.evidence
        return line.number is None or ("number", holder, "", str(line.number)) in self._held

    def _from_root(self, place: Place) -> str:
        for root in self._roots:
            prefix = f"{root.rstrip('/')}/"
            if place.path.startswith(prefix):
                return place.path.removeprefix(prefix)
        return place.path
