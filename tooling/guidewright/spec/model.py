"""What a spec holds. Only `service` and `name` are needed to load one: what else a complete guide needs is the
contract's business, and a gap is a finding of the contract.

Paths are relative to the spec's code root, with `/`. Nothing in a spec is ever evaluated.
"""

from __future__ import annotations

import datetime

from pydantic import Field

from guidewright.spec.code import (
    Client,
    CodeMap,
    Event,
    NotOwned,
    Owns,
    SecurityLine,
    Table,
    Variable,
    Webhook,
)
from guidewright.spec.operation import (
    Example,
    Issue,
    Limits,
    LocalTesting,
    Monitoring,
    ProductionTesting,
    Request,
    Sentry,
    Testing,
)
from guidewright.spec.service import Account, Links, RelatedDocument, Release, Step, Support
from guidewright.spec.text import Inline, Prose, Text
from guidewright.spec.values import (
    SLUG_PATTERN,
    CodePath,
    Date,
    Integration,
    Name,
    NotApplicable,
    OrNotApplicable,
    ServiceType,
    Slug,
    SpecModel,
    Status,
)

__all__ = [
    "SLUG_PATTERN",
    "Client",
    "Event",
    "Integration",
    "LocalTesting",
    "NotApplicable",
    "ProductionTesting",
    "Request",
    "SecurityLine",
    "Sentry",
    "ServiceType",
    "Spec",
    "Variable",
    "Webhook",
]


class Spec(SpecModel):
    """Everything a guide says about one external service that neither code nor configuration knows."""

    service: Slug = Field(
        description="The slug: the file's name, a tag, the default code folder.", examples=["companies-house"]
    )
    name: Name = Field(description="The service's name as its vendor writes it.", examples=["Companies House"])
    summary: Prose | None = Field(
        None,
        description="What the service does, and why the product uses it.",
        examples=["Takes card payments for invoices."],
    )
    type: tuple[ServiceType, ...] = Field((), description="What kind of service it is.", examples=[["api", "webhook"]])
    status: Status = Field("draft", description="The guide's state; a draft may have gaps.", examples=["active"])
    integration: Integration | None = Field(
        None, description="How far the integration is, as readers are told.", examples=["partial"]
    )
    root: CodePath | None = Field(
        None, description="The code root that paths refer to, where there are several.", examples=["apps/web"]
    )
    tags: tuple[Slug, ...] = Field((), description="Topics.", examples=[["payments"]])
    links: Links = Field(default_factory=Links, description="Where the vendor keeps things.")
    account: Account | None = Field(None, description="The account that is needed.")
    permissions: tuple[Inline, ...] = Field(
        (), description="The permissions or scopes that are needed.", examples=[["`payments:write`"]]
    )
    prerequisites: tuple[Inline, ...] = Field(
        (), description="What else must be in place before.", examples=[["A business profile that has been verified"]]
    )
    env: OrNotApplicable[tuple[Variable, ...]] | None = Field(None, description="Every variable that the code reads.")
    setup: tuple[Step, ...] = Field((), description="The set-up, step by step.")
    code: CodeMap = Field(default_factory=CodeMap, description="Where the integration lives in the code.")
    examples: tuple[Example, ...] = Field((), description="Worked examples.")
    testing: Testing = Field(default_factory=Testing, description="How it is tested.")
    troubleshooting: tuple[Issue, ...] = Field((), description="Failures and what to do.")
    limits: Limits = Field(default_factory=Limits, description="What the plans allow.")
    security: tuple[SecurityLine, ...] = Field((), description="Protections.")
    concerns: tuple[Inline, ...] = Field(
        (), description="Known security concerns or limitations.", examples=[["Refunds are not limited per day"]]
    )
    monitoring: Monitoring = Field(default_factory=Monitoring, description="What is watched.")
    related: tuple[RelatedDocument, ...] = Field((), description="Documents that belong with the guide.")
    changelog: tuple[Release, ...] = Field((), description="What changed, newest first.")
    owner: Text | None = Field(None, description="Who keeps the integration.", examples=["#payments"])
    verified: Date | None = Field(
        None, description="The day a person last followed the guide to its end.", examples=["2025-11-09"]
    )
    support: Support = Field(default_factory=Support, description="Where help is found.")
    owns: Owns = Field(default_factory=Owns, description="What belongs to this service beyond its own name.")
    not_owned: tuple[NotOwned, ...] = Field((), description="Variables that look like this service's and are not.")
    notes: dict[Slug, Prose] = Field(
        default_factory=dict,
        description="Prose that fits nowhere else, by section; it ends that section.",
        examples=[{"testing": "Use the test cards of the vendor."}],
    )

    @property
    def variables(self) -> tuple[Variable, ...]:
        """The variables in the spec's order; none where the spec says there are none."""
        return self.env if isinstance(self.env, tuple) else ()

    @property
    def client(self) -> Client | None:
        """The client module, if there is one."""
        return self.code.client if isinstance(self.code.client, Client) else None

    @property
    def webhook(self) -> Webhook | None:
        """The webhook handler, if there is one."""
        return self.code.webhook if isinstance(self.code.webhook, Webhook) else None

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables, none where the spec says there are none."""
        return self.code.tables if isinstance(self.code.tables, tuple) else ()

    @property
    def created(self) -> datetime.date | None:
        """The day of the earliest changelog entry."""
        return min((release.date for release in self.changelog), default=None)

    @property
    def updated(self) -> datetime.date | None:
        """The day of the latest changelog entry."""
        return max((release.date for release in self.changelog), default=None)
