"""What of a check's findings is shown: what the baseline does not know, of what changed since a revision."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from guidewright.change import Change, stamp
from guidewright.claims.code import joined
from guidewright.claims.model import Verdict
from guidewright.commands.outcome import Outcome
from guidewright.commands.prove import Proof
from guidewright.finding import Checked, Finding
from guidewright.fingerprint import fingerprints
from guidewright.lint import chosen
from guidewright.lint.baseline import entries, read, unusable, written
from guidewright.report import concise, counted
from guidewright.source import Place, Source
from guidewright.workspace import CONFIG_FILES, Workspace
from guidewright.workspace.since import Changes, changes_since


@dataclass(frozen=True)
class Narrowing:
    """What a user asks to see; with nothing given, all there is.

    `baseline` is the file of the findings that are known (by default the configured one), `since` the git revision
    whose successors matter.
    """

    baseline: str = ""
    since: str = ""


EVERYTHING = Narrowing()


def narrowed(checked: Checked, proof: Proof, workspace: Workspace, narrowing: Narrowing, whole: bool) -> Checked:
    """What was checked, with the findings that are asked for; `whole` says that no guide was left out.

    Raises ConfigError for a baseline that cannot be used, WorkspaceError for a revision that git does not know.
    """
    findings = checked.findings
    baseline = narrowing.baseline or proof.config.baseline
    known: frozenset[Finding] = frozenset()
    if baseline:
        known, gone = _known(findings, baseline, proof, workspace)
        checked = replace(checked, baseline=baseline, gone=gone if whole else 0)
    left = tuple(finding for finding in findings if finding not in known)
    shown = left
    if narrowing.since:
        touches = _Touched(proof, changes_since(workspace.root, narrowing.since))
        shown = tuple(finding for finding in left if touches.finding(finding))
    hidden = replace(checked.hidden, baseline=len(findings) - len(left), unchanged=len(left) - len(shown))
    return replace(checked, findings=shown, hidden=hidden)


def write_baseline(checked: Checked, proof: Proof, workspace: Workspace, path: str) -> Outcome:
    """Writes the findings into a baseline, but for those that keep a spec or guide from being judged at all."""
    kept, refused = _baselined(checked.findings, proof), _unread(checked.findings, proof)
    text = written(entries(kept, fingerprints(kept, _lines(workspace))))
    before = workspace.text(path)
    workspace.write((Change(path, before, text),))
    lines = [f"wrote {path}: {counted(len(kept), 'finding')}"]
    if refused:
        lines.append(f"not in it: {counted(len(refused), 'finding')} of what cannot be read, and so was not judged")
        lines.append(concise.report(Checked(refused)).rstrip())
    configured = proof.config.baseline == path
    notes = "" if configured else f'next: put `baseline = "{path}"` into the configuration, and commit both'
    return Outcome("\n".join(lines), int(any(finding.severity == "error" for finding in refused)), notes)


def _known(
    findings: tuple[Finding, ...], path: str, proof: Proof, workspace: Workspace
) -> tuple[frozenset[Finding], int]:
    """The findings that the baseline at `path` knows, and how many of its entries nothing fits any more."""
    source = workspace.read(path)
    if source is None:
        raise unusable(path, "there is no such file")
    if not isinstance(source, Source):
        raise unusable(path, source.message)
    applied = {rule.rule.code for rule in chosen(proof.config)}
    expected = {entry.fingerprint for entry in read(source) if entry.code in applied}
    kept = _baselined(findings, proof)
    met = dict(zip(fingerprints(kept, _lines(workspace)), kept, strict=True))
    known = frozenset(finding for known_by, finding in met.items() if known_by in expected)
    return known, len(expected - met.keys())


def _baselined(findings: Iterable[Finding], proof: Proof) -> tuple[Finding, ...]:
    """The findings that a baseline may hold. What keeps a file from being judged would hide all that is wrong in it."""
    unread = frozenset(_unread(findings, proof))
    return tuple(finding for finding in findings if finding not in unread)


def _unread(findings: Iterable[Finding], proof: Proof) -> tuple[Finding, ...]:
    specs = {service.loaded.source.path for service in proof.services if service.loaded.spec is None}
    unread = specs.union(guide.path for guide in proof.written if guide.problem is not None)
    return tuple(finding for finding in findings if finding.code < "GW1" and finding.place.path in unread)


def _lines(workspace: Workspace) -> Callable[[Place], str]:
    """The text of the line at a place."""
    sources: dict[str, Source] = {}

    def line(place: Place) -> str:
        if place.path not in sources:
            sources[place.path] = Source(place.path, workspace.legible(place.path) or "")
        return sources[place.path].line(place.line)

    return line


class _Touched:
    """What changes have to do with: a guide, the code that it cites or owns, or the code beside one finding."""

    def __init__(self, proof: Proof, changes: Changes) -> None:
        self.changes = changes
        self.verdicts: dict[Place, list[Verdict]] = {}
        self.paths = set(changes.paths)
        for service in proof.services:
            own = {service.loaded.source.path, service.guide_path}
            if self._touch(
                own | self._cited(service.verdicts, (service.root, proof.config.guides)), service.name, proof
            ):
                self.paths |= own
        for guide in proof.written:
            origin = stamp(guide.text)
            own = {guide.path, *([origin.origin] if origin else [])}
            if self._touch(own | self._cited(guide.verdicts, (guide.root, proof.config.guides)), guide.service, proof):
                self.paths.add(guide.path)
        # What every guide is judged by.
        folder = f"{proof.config.templates}/{proof.config.template}/"
        self.everything = any(path == CONFIG_FILES[0] or path.startswith(folder) for path in changes.paths)

    def _cited(self, verdicts: Iterable[Verdict], folders: tuple[str, ...]) -> set[str]:
        """The files that claims name, those that are gone too: of code from its root, of documents from the guides.

        Keeps the verdicts by their places.
        """
        files: set[str] = set()
        for verdict in verdicts:
            self.verdicts.setdefault(verdict.claim.place, []).append(verdict)
            named = (verdict.claim.where, verdict.claim.subject.partition("#")[0])
            files.update(joined(folder, name) for name in named if name for folder in folders)
        return files

    def _touch(self, files: set[str], service: str, proof: Proof) -> bool:
        """Whether the changes touch one of the files, or one that the service owns."""
        changed = self.changes.paths
        owners = [owner for owner in proof.ownership.owners if owner.service == service]
        return bool(files & changed) or any(owner.claims_file(path) for owner in owners for path in changed)

    def finding(self, finding: Finding) -> bool:
        """Whether a finding may come from the changes."""
        if self.everything or finding.place.path in self.paths:
            return True
        if any(related.place.path in self.changes.paths for related in finding.problem.related):
            return True
        return any(self._verdict(verdict) for verdict in self.verdicts.get(finding.place, ()))

    def _verdict(self, verdict: Verdict) -> bool:
        places = [*([verdict.receipt] if verdict.receipt else []), *(witness.place for witness in verdict.witnesses)]
        if any(place.path in self.changes.paths for place in places):
            return True
        # What is gone from the code has no line there; the one that it stood in is among those that changed.
        absent = not (verdict.receipt and verdict.receipt.line) and not verdict.claim.kind.endswith("-complete")
        return absent and verdict.claim.subject in self.changes.lines
