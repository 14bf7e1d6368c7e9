"""Subjects in, findings out: which rules apply, how severe they are, and in what order findings stand."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from guidewright import rules
from guidewright.config import Config, ConfigError
from guidewright.finding import Finding, Problem, Severity
from guidewright.rule import Project, Rule, Subject
from guidewright.source import nearest


@dataclass(frozen=True)
class NamedRule:
    """A rule with the name that its file gives it (`undocumented-variable`), and what it finds, in a phrase."""

    name: str
    rule: Rule
    summary: str

    def called(self, word: str) -> bool:
        """Whether `word` means this rule: its name, its code, or the beginning of its code (`GW3`)."""
        return word == self.name or (word.startswith("GW") and self.rule.code.startswith(word))


@cache
def all_rules() -> tuple[NamedRule, ...]:
    """Every rule in the order of the codes."""
    modules = [importlib.import_module(f"guidewright.rules.{m.name}") for m in pkgutil.iter_modules(rules.__path__)]
    named = [
        NamedRule(m.__name__.rpartition(".")[2].replace("_", "-"), m.RULE, (m.__doc__ or "").strip().splitlines()[0])
        for m in modules
    ]
    return tuple(sorted(named, key=lambda found: found.rule.code))


def chosen(config: Config) -> tuple[NamedRule, ...]:
    """The rules that the configuration leaves in force."""
    return tuple(
        rule
        for rule in all_rules()
        if (not config.select or any(rule.called(word) for word in config.select))
        and not any(rule.called(word) for word in config.ignore)
    )


def with_rules(config: Config, select: tuple[str, ...], ignore: tuple[str, ...]) -> Config:
    """The configuration with rules chosen on the command line; raises ConfigError for a word that means no rule."""
    words = (("--select", select), ("--ignore", ignore), ("`select`", config.select), ("`ignore`", config.ignore))
    for source, given in words:
        for word in given:
            if not any(rule.called(word) for rule in all_rules()):
                raise _no_rule(source, word)
    for word in config.severity:
        if not any(word in (rule.name, rule.rule.code) for rule in all_rules()):
            raise _no_rule("`severity`", word)
    return config.model_copy(update={"select": select or config.select, "ignore": (*config.ignore, *ignore)})


def _no_rule(source: str, word: str) -> ConfigError:
    near = nearest(word, [name for rule in all_rules() for name in (rule.name, rule.rule.code)])
    hint = f"did you mean `{near}`?" if near else "`guidewright rules` lists them"
    return ConfigError(f"{source}: no rule is called `{word}`; {hint}")


def judged(subject: Subject, config: Config) -> list[Finding]:
    """The findings of all rules on one guide, its spec's loading problems among them."""
    found: list[Finding] = []
    for rule in chosen(config):
        if rule.rule.check is not None and (severity := _severity(rule, subject, config)):
            found += [_finding(rule, severity, problem) for problem in rule.rule.check(subject)]
    return found


def judged_project(project: Project, config: Config) -> list[Finding]:
    """The findings of all rules on the project as a whole."""
    return [
        _finding(rule, _configured(rule, config), problem)
        for rule in chosen(config)
        if rule.rule.check_project is not None
        for problem in rule.rule.check_project(project)
    ]


def loaded_problems(problems: Iterable[Problem], config: Config) -> list[Finding]:
    """The findings for problems that were met while loading; each names its rule."""
    by_name = {rule.name: rule for rule in chosen(config)}
    return [_finding(by_name[p.rule], _configured(by_name[p.rule], config), p) for p in problems if p.rule in by_name]


def ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings by place, then code; one that says the same at the same place stands once."""
    return tuple(sorted(set(findings), key=lambda f: (f.place, f.code, f.problem)))


def _finding(rule: NamedRule, severity: Severity, problem: Problem) -> Finding:
    return Finding(rule.rule.code, rule.name, severity, problem)


def _configured(rule: NamedRule, config: Config) -> Severity:
    return config.severity.get(rule.name) or config.severity.get(rule.rule.code) or rule.rule.severity


def _severity(rule: NamedRule, subject: Subject, config: Config) -> Severity | None:
    """How severe the rule is for this guide, by the guide's status; None where it does not apply at all."""
    severity = _configured(rule, config)
    nature = rule.rule.nature
    if subject.status == "archived" or (subject.status == "deprecated" and nature != "untrue"):
        return None
    if subject.status == "draft" and nature == "missing" and severity == "error":
        return "warning"
    return severity
