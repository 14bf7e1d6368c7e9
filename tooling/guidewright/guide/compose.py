"""Spec, verdicts and configuration in, `View` out: all decisions about what a guide says are made here."""

from __future__ import annotations

import re
from collections.abc import Sequence

from guidewright.claims.model import Verdict
from guidewright.config import Config, Profile
from guidewright.guide.compose_code import implementation, local_testing, production_testing, setup
from guidewright.guide.contract import Contract, FrontmatterKey
from guidewright.guide.escape import Markdown, link, plain, url
from guidewright.guide.fixed import Forms, service_type, state, web_link
from guidewright.guide.receipts import Receipts
from guidewright.guide.rewrite import inline
from guidewright.guide.shell import placeholder, run
from guidewright.guide.view import Entry, Section, View, Words
from guidewright.guide.view_sections import (
    Environment,
    Example,
    Issue,
    Limits,
    Monitoring,
    OrAbsent,
    Overview,
    Prerequisites,
    Release,
    Sentry,
    Support,
    Testing,
    Variable,
)
from guidewright.spec import model
from guidewright.spec.model import NotApplicable, Spec
from guidewright.spec.text import Code, Inline, Text

# In YAML these words are no strings, and tags must be strings.
_NO_STRING = re.compile(r"[\d-].*|true|false|null|yes|no|on|off|y|n|[\d.]+e\d+")


def compose(contract: Contract, spec: Spec, verdicts: Sequence[Verdict], config: Config) -> View:
    """Everything that the guide of `spec` shows; `verdicts` are those on its claims."""
    forms, receipts = Forms.of(contract), Receipts(spec, verdicts, config)
    security = tuple(map(receipts.service_line, spec.security))
    concerns = tuple(Markdown(f"⚠️ {inline(concern)}") for concern in spec.concerns)
    return View(
        name=spec.name,
        title=Markdown(contract.title.replace("{name}", plain(spec.name))),
        words=_words(config.product, config.profile),
        frontmatter=_frontmatter(contract, spec),
        sections=tuple(
            Section(rule.id, Markdown(rule.heading), f"sections/{rule.id}.md.j2", spec.notes.get(rule.id))
            for rule in contract.sections
        ),
        overview=_overview(spec, forms),
        prerequisites=Prerequisites(
            plan=Markdown(spec.account.plan.capitalize()) if spec.account else forms.gap,
            credentials=not isinstance(spec.env, NotApplicable),
            permissions=Markdown("; ".join(map(inline, spec.permissions))) if spec.permissions else None,
            others=spec.prerequisites,
        ),
        environment=_environment(spec, forms),
        setup=setup(spec, forms, config.profile),
        implementation=implementation(spec, forms, receipts),
        examples=forms.each(spec.examples, lambda shown: Example(shown.title, shown.language, shown.code)),
        testing=Testing(
            forms.one(spec.testing.local, lambda given: local_testing(given, spec, forms, config.profile)),
            forms.one(spec.testing.production, lambda given: production_testing(given, spec, forms, config.profile)),
        ),
        troubleshooting=forms.each(
            spec.troubleshooting,
            lambda issue: Issue(issue.issue, forms.given(issue.symptoms), forms.given(issue.solution or None)),
        ),
        limits=Limits(
            forms.given(spec.limits.free or None),
            forms.given(spec.limits.paid or None),
            forms.one(spec.links.usage, web_link),
        ),
        security=forms.given((*security, *concerns) or None),
        monitoring=Monitoring(
            forms.given(spec.monitoring.metrics or None),
            forms.one(spec.monitoring.sentry, lambda given: _sentry(given, forms)),
            forms.given(spec.monitoring.alerts or None),
        ),
        related=_related(spec, forms),
        changelog=_changelog(spec, forms),
        support=Support(
            email=forms.given(spec.support.email),
            docs=forms.one(spec.links.docs, url),
            status=forms.one(spec.links.status, url),
            slack=spec.support.slack or Text(config.profile.slack),
            label=Code(f"integration:{spec.service}"),
        ),
    )


def _words(product: str, profile: Profile) -> Words:
    return Words(
        product=Text(product),
        env_file=Code(profile.env_file),
        dev_command=run(profile, profile.dev_script),
        tunnel=Code(profile.tunnel),
        tunnel_name=Code(profile.tunnel.split()[0]),
        log_path=Code(profile.log_path),
        alias=Code(profile.alias),
        slack=Text(profile.slack),
        issue_tracker=Text(profile.issue_tracker),
    )


def _frontmatter(contract: Contract, spec: Spec) -> tuple[Entry, ...]:
    """The contract's keys in its order; a key that the spec has no value for is left out, which is a gap."""
    return tuple(
        Entry(Markdown(key.key), Markdown(value)) for key in contract.frontmatter if (value := _front_value(key, spec))
    )


def _front_value(key: FrontmatterKey, spec: Spec) -> str:
    if key.key == "tags":
        tags = dict.fromkeys((*key.values, spec.service, *spec.tags))
        return f"[{', '.join(map(_yaml_word, tags))}]"
    known = {"status": spec.status, "created": spec.created, "updated": spec.updated}
    if key.key in known:
        return str(known[key.key] or "")
    return key.values[0] if key.values else ""


def _yaml_word(word: str) -> str:
    return f'"{word}"' if _NO_STRING.fullmatch(word) else word


def _overview(spec: Spec, forms: Forms) -> Overview:
    kinds = forms.each(spec.type, service_type)
    return Overview(
        summary=forms.given(spec.summary),
        types=Markdown(", ".join(kinds)) if isinstance(kinds, tuple) else kinds,
        documentation=forms.one(spec.links.docs, web_link),
        status=state(spec.integration) if spec.integration else forms.gap,
    )


def _environment(spec: Spec, forms: Forms) -> Environment:
    def shown(variable: model.Variable) -> Variable:
        return Variable(
            name=Code(variable.name),
            description=forms.given(variable.description),
            required=variable.required,
            # What is secret is not printed, even where the code has a value for it.
            default=None if variable.secret else variable.default,
            source=web_link(variable.obtain) if variable.obtain else None,
            placeholder=placeholder(variable, spec),
        )

    if isinstance(spec.env, NotApplicable) or not spec.env:
        instead = forms.not_applicable(spec.env) if isinstance(spec.env, NotApplicable) else forms.gap
        return Environment(instead, instead, instead)
    required = tuple(shown(variable) for variable in spec.env if variable.required)
    optional = tuple(shown(variable) for variable in spec.env if not variable.required)
    return Environment(
        variables=(*required, *optional),
        required=required or forms.because("every variable is optional."),
        optional=optional or forms.because("every variable is required."),
    )


def _sentry(given: model.Sentry, forms: Forms) -> OrAbsent[Sentry]:
    if not given.tag and not given.notes:
        return forms.gap
    return Sentry(Code(given.tag) if given.tag else None, given.notes)


def _related(spec: Spec, forms: Forms) -> OrAbsent[tuple[Markdown, ...]]:
    """The vendor's API documentation first, unless the spec lists it itself."""
    official = spec.links.api or spec.links.docs
    links = [link(inline(document.title, "words"), document.path) for document in spec.related]
    if official and official not in {document.path for document in spec.related}:
        links.insert(0, link(Markdown(f"Official {plain(spec.name, 'words')} API Docs"), official))
    return forms.given(tuple(links) or None)


def _changelog(spec: Spec, forms: Forms) -> OrAbsent[tuple[Release, ...]]:
    """The releases in the spec's order, those of one day together: two equal headings would get different anchors."""
    by_day: dict[str, tuple[Inline, ...]] = {}
    for release in spec.changelog:
        day = release.date.isoformat()
        by_day[day] = (*by_day.get(day, ()), *release.changes)
    return forms.each(tuple(by_day.items()), lambda release: Release(Text(release[0]), forms.given(release[1] or None)))
