"""Subjects in, findings out: which rules apply, how severe they are, and in what order findings stand."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from guidewright import rules
from guidewright.config import Config, ConfigError
from guidewright.finding import Finding, Problem, Severity
from guidewright.rule import Project, Rule, Subject
from guidewright.source import Place, nearest

_WITHOUT_WORK = "rule-without-work"


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
    words = [("--select", select), ("--ignore", ignore), ("`select`", config.select), ("`ignore`", config.ignore)]
    words += [(f"`per-file-ignores` of `{pattern}`", given) for pattern, given in config.per_file_ignores.items()]
    for source, given in words:
        for word in given:
            if not any(rule.called(word) for rule in all_rules()):
                raise _no_rule(source, word)
    for word in config.severity:
        if not any(word in (rule.name, rule.rule.code) for rule in all_rules()):
            raise _no_rule("`severity`", word)
    return config.model_copy(update={"select": select or config.select, "ignore": (*config.ignore, *ignore)})


def _no_rule(source: str, word: str) -> ConfigError:
    return ConfigError(f"{source}: {no_rule(word)}")


def no_rule(word: str) -> str:
    """What is said of a word that means no rule."""
    near = nearest(word, [name for rule in all_rules() for name in (rule.name, rule.rule.code)])
    hint = f"did you mean `{near}`?" if near else "`guidewright rules` lists them"
    return f"no rule is called `{word}`; {hint}"


def in_force(rule: NamedRule, path: str, config: Config) -> bool:
    """Whether `per-file-ignores` leaves a rule in force for the file at `path`."""
    return not any(
        rule.called(word)
        for pattern, words in config.per_file_ignores.items()
        if _path_pattern(pattern).fullmatch(path)
        for word in words
    )


def permitted(findings: Iterable[Finding], config: Config) -> list[Finding]:
    """The findings without those of rules that their file is exempt from."""
    by_name = {rule.name: rule for rule in all_rules()}
    return [finding for finding in findings if in_force(by_name[finding.name], finding.place.path, config)]


@cache
def _path_pattern(pattern: str) -> re.Pattern[str]:
    """The paths that a pattern means: `*` and `?` stay in a folder, `**` does not; a folder means all that is in it."""
    signs = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    parts = re.findall(r"\*\*/|\*\*|\*|\?|[^*?]+", pattern)
    return re.compile("".join(signs.get(part) or re.escape(part) for part in parts) + "(?:/.*)?", re.DOTALL)


def judged(subject: Subject, config: Config) -> list[Finding]:
    """The findings of all rules on one guide, its spec's loading problems among them."""
    found: list[Finding] = []
    for rule in chosen(config):
        if rule.rule.check is not None and (severity := _severity(rule, subject, config)):
            guess = _guessed(rule, severity, subject, config)
            for problem in rule.rule.check(subject):
                guessed = rule.rule.guesses or problem.guess
                found.append(_finding(rule, guess if guessed else severity, problem))
    return found


def judged_project(project: Project, config: Config) -> list[Finding]:
    """The findings of all rules on the project as a whole."""
    return [
        _finding(rule, _configured(rule, config), problem)
        for rule in chosen(config)
        if rule.rule.check_project is not None
        for problem in rule.rule.check_project(project)
    ]


def without_work(subjects: Sequence[Subject], project: Project, config: Config, place: Place) -> list[Finding]:
    """A finding at `place` for each rule that `select` names, and that had nothing to judge.

    Whoever selects a few rules is told all the same, unless the rule that says so is ignored.
    """
    named = [rule for rule in chosen(config) if {rule.name, rule.rule.code} & set(config.select)]
    reasons = ((rule.name, _idle(rule, subjects, project, config)) for rule in named if rule.name != _WITHOUT_WORK)
    help = "give it something to judge, or do not select it: a check that judges nothing always passes"
    problems = (
        Problem(place, f"`{name}` is selected, but had nothing to judge: {reason}", help, rule=_WITHOUT_WORK)
        for name, reason in reasons
        if reason
    )
    return loaded_problems(problems, config.model_copy(update={"select": ()}))


def _idle(rule: NamedRule, subjects: Sequence[Subject], project: Project, config: Config) -> str:
    """Why the rule had nothing to judge; empty where it had."""
    if rule.rule.idle is not None and (reason := rule.rule.idle(subjects, project)):
        return reason
    if not subjects:
        return "there is neither a spec nor a guide"
    judged = rule.rule.check is None or any(_severity(rule, subject, config) for subject in subjects)
    return "" if judged else "no guide is of a status that it applies to"


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


def _guessed(rule: NamedRule, severity: Severity, subject: Subject, config: Config) -> Severity:
    """How severe a guess is: no error in a page that may be no integration guide, unless the user wants one."""
    wanted = {rule.name, rule.rule.code} & set(config.severity)
    return "warning" if severity == "error" and not subject.is_integration_guide and not wanted else severity
