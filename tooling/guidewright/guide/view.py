"""A guide as its templates see it."""

from __future__ import annotations

from dataclasses import dataclass

from guidewright.guide.escape import Markdown
from guidewright.guide.view_sections import (
    Environment,
    Example,
    Implementation,
    Issue,
    Limits,
    Monitoring,
    OrAbsent,
    Overview,
    Prerequisites,
    Release,
    Setup,
    Support,
    Testing,
)
from guidewright.spec.text import Code, Prose, Text


@dataclass(frozen=True)
class Entry:
    """A line of the frontmatter."""

    key: Markdown
    value: Markdown


@dataclass(frozen=True)
class Section:
    """An H2 section: its template, and the free prose that ends it."""

    id: str
    heading: Markdown
    file: str
    notes: Prose | None


@dataclass(frozen=True)
class Words:
    """The product's own words."""

    product: Text
    env_file: Code
    dev_command: Code
    tunnel: Code
    tunnel_name: Code
    log_path: Code
    alias: Code
    slack: Text
    issue_tracker: Text


@dataclass(frozen=True)
class View:
    """Everything that a guide shows."""

    name: Text
    title: Markdown
    words: Words
    frontmatter: tuple[Entry, ...]
    sections: tuple[Section, ...]
    overview: Overview
    prerequisites: Prerequisites
    environment: Environment
    setup: Setup
    implementation: Implementation
    examples: OrAbsent[tuple[Example, ...]]
    testing: Testing
    troubleshooting: OrAbsent[tuple[Issue, ...]]
    limits: Limits
    security: OrAbsent[tuple[Markdown, ...]]
    monitoring: Monitoring
    related: OrAbsent[tuple[Markdown, ...]]
    changelog: OrAbsent[tuple[Release, ...]]
    support: Support
