"""Which findings comments suppress, and what is wrong with those comments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from guidewright.config import Config
from guidewright.finding import Finding, Problem
from guidewright.lint import NamedRule, all_rules, chosen, in_force, loaded_problems, no_rule
from guidewright.rule import Subject
from guidewright.source import shown
from guidewright.suppression import Suppression, Word, in_yaml


@dataclass(frozen=True)
class Sifted:
    """The findings that stay, those on suppressions among them, and how many comments suppressed."""

    findings: tuple[Finding, ...]
    suppressed: int = 0


def sifted(findings: Iterable[Finding], subject: Subject, config: Config) -> Sifted:
    """The findings on one guide without what comments in its spec and its text suppress.

    A suppression without a reason suppresses all the same: the finding that asks for the reason takes its place.
    """
    found = tuple(dict.fromkeys(findings))
    suppressions = tuple(_of(subject))
    if not suppressions:
        return Sifted(found)
    used: set[Word] = set()
    kept = []
    for finding in found:
        words = [
            word
            for suppression in suppressions
            if suppression.covers(finding.place)
            for word in suppression.rules
            if word.text in (finding.code, finding.name)
        ]
        used.update(words)
        if not words:
            kept.append(finding)
    problems = [problem for suppression in suppressions for problem in _malformed(suppression)]
    # Half of a spec with mistakes was not judged, so nobody knows what would be suppressed.
    if subject.loaded is None or subject.spec is not None:
        problems += [problem for suppression in suppressions for problem in _unused(suppression, used, config)]
    judged = () if subject.status in ("deprecated", "archived") else loaded_problems(problems, config)
    return Sifted((*kept, *judged), len(found) - len(kept))


def _of(subject: Subject) -> Iterator[Suppression]:
    if subject.loaded is not None and subject.loaded.tree is not None:
        yield from in_yaml(subject.loaded.source, subject.loaded.tree)
    if subject.guide is not None:
        yield from subject.guide.suppressions


def _malformed(suppression: Suppression) -> Iterator[Problem]:
    for word in suppression.rules:
        if _rule(word) is None:
            yield Problem(word.place, no_rule(word.text), _FORM, rule="unknown-suppression")
    if not suppression.rules:
        yield Problem(suppression.place, "the suppression names no rule", _FORM, rule="unknown-suppression")
    elif not any(letter.isalpha() for letter in suppression.reason):
        rules = ", ".join(shown(word.text) for word in suppression.rules)
        message = f"no reason is given why {rules} may be ignored"
        yield Problem(suppression.place, message, _FORM, rule="suppression-without-reason")


_FORM = "write `guidewright: ignore GW301 why it may stay`; several rules stand between commas"


def _unused(suppression: Suppression, used: set[Word], config: Config) -> Iterator[Problem]:
    """The rules that a suppression names in vain, though they are in force."""
    applied = {rule.name for rule in chosen(config)}
    for word in suppression.rules:
        rule = _rule(word)
        if rule is None or word in used or rule.name not in applied:
            continue
        if in_force(rule, suppression.place.path, config):
            why = "there is no such finding here" if suppression.last else "nothing follows it"
            message = f"{shown(word.text)} suppresses nothing: {why}"
            yield Problem(word.place, message, _REMOVE, rule="unused-suppression")


_REMOVE = "remove it, or move it to the line that the finding names"


def _rule(word: Word) -> NamedRule | None:
    return next((rule for rule in all_rules() if word.text in (rule.name, rule.rule.code)), None)
