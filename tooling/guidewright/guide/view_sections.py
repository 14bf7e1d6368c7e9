"""What each section template shows: frozen records in which every decision is already made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from guidewright.guide.escape import Markdown
from guidewright.spec.text import Code, Inline, Prose, Text


@dataclass(frozen=True)
class Absent:
    """A part that is left out or not applicable: a loop over it runs zero times, printed it is `instead`."""

    instead: Markdown

    def __iter__(self) -> Iterator[Markdown]:
        return iter(())


_T = TypeVar("_T")
OrAbsent: TypeAlias = _T | Absent
Lines: TypeAlias = tuple[Inline, ...] | Absent


@dataclass(frozen=True)
class Overview:
    """Section "Overview"."""

    summary: OrAbsent[Prose]
    types: OrAbsent[Markdown]
    documentation: OrAbsent[Markdown]
    status: OrAbsent[Markdown]


@dataclass(frozen=True)
class Prerequisites:
    """Section "Prerequisites"; `credentials` says whether the service needs any."""

    plan: OrAbsent[Markdown]
    credentials: bool
    permissions: Markdown | None
    others: tuple[Inline, ...]


@dataclass(frozen=True)
class Variable:
    """An environment variable; `source` links to where its value is found, `placeholder` never is a secret."""

    name: Code
    description: OrAbsent[Inline]
    required: bool
    default: Code | None
    source: Markdown | None
    placeholder: Code


@dataclass(frozen=True)
class Environment:
    """Section "Environment Variables": all of them, required ones first, and the two lists."""

    variables: OrAbsent[tuple[Variable, ...]]
    required: OrAbsent[tuple[Variable, ...]]
    optional: OrAbsent[tuple[Variable, ...]]


@dataclass(frozen=True)
class Step:
    """A numbered step."""

    title: Inline
    steps: Lines


@dataclass(frozen=True)
class WebhookStep:
    """The step that registers the webhook at the vendor."""

    number: int
    before: tuple[Inline, ...]
    url: Code
    events: OrAbsent[tuple[Code, ...]]
    secret: Code | None
    after: tuple[Inline, ...]


@dataclass(frozen=True)
class Connection:
    """The request that shows that the connection works."""

    curl: Code
    expect: OrAbsent[Code]


@dataclass(frozen=True)
class Setup:
    """Section "Setup Instructions"."""

    steps: OrAbsent[tuple[Step, ...]]
    webhook: WebhookStep | None
    connection: OrAbsent[Connection]
    connection_number: int


@dataclass(frozen=True)
class Function:
    """A function that other code calls."""

    name: Code
    does: OrAbsent[Inline]


@dataclass(frozen=True)
class Client:
    """The client library."""

    path: Code
    class_name: Code | None
    functions: OrAbsent[tuple[Function, ...]]
    example: OrAbsent[Code]


@dataclass(frozen=True)
class Event:
    """A webhook event that is handled."""

    type: Code
    handler: OrAbsent[Code]
    does: OrAbsent[Inline]


@dataclass(frozen=True)
class Webhook:
    """The webhook handler; `method` is given where it is not the usual POST, `url` where the path does not say it."""

    path: Code
    method: Code | None
    url: Code | None
    events: OrAbsent[tuple[Event, ...]]
    security: OrAbsent[tuple[Markdown, ...]]


@dataclass(frozen=True)
class Table:
    """A database table and its place in the code."""

    name: Code
    purpose: OrAbsent[Inline]
    location: Code | Text


@dataclass(frozen=True)
class Implementation:
    """Section "Implementation Details"."""

    client: OrAbsent[Client]
    webhook: OrAbsent[Webhook]
    tables: OrAbsent[tuple[Table, ...]]


@dataclass(frozen=True)
class Example:
    """A worked example."""

    title: Inline
    language: str
    code: Code


@dataclass(frozen=True)
class LocalTesting:
    """Tests on a developer's machine; `webhook` says whether deliveries must reach it."""

    command: OrAbsent[Code]
    webhook: bool
    notes: Prose | None


@dataclass(frozen=True)
class ProductionTesting:
    """Tests in the sandbox: the command that starts the application against it."""

    command: OrAbsent[Code]
    notes: Prose | None


@dataclass(frozen=True)
class Testing:
    """Section "Testing"."""

    local: OrAbsent[LocalTesting]
    production: OrAbsent[ProductionTesting]


@dataclass(frozen=True)
class Issue:
    """A failure that developers meet."""

    title: Inline
    symptoms: OrAbsent[Inline]
    solution: Lines


@dataclass(frozen=True)
class Limits:
    """Section "Rate Limits & Costs"; `usage` links to where usage is shown."""

    free: Lines
    paid: Lines
    usage: OrAbsent[Markdown]


@dataclass(frozen=True)
class Sentry:
    """How errors reach Sentry."""

    tag: Code | None
    notes: tuple[Inline, ...]


@dataclass(frozen=True)
class Monitoring:
    """Section "Monitoring & Alerts"."""

    metrics: Lines
    sentry: OrAbsent[Sentry]
    alerts: Lines


@dataclass(frozen=True)
class Release:
    """What changed on a day."""

    date: Text
    changes: Lines


@dataclass(frozen=True)
class Support:
    """Section "Support"; `label` marks the service's issues."""

    email: OrAbsent[Text]
    docs: OrAbsent[Markdown]
    status: OrAbsent[Markdown]
    slack: Text
    label: Code
