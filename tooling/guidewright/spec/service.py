"""What belongs to a service outside of the code: its vendor, its set-up, its history."""

from __future__ import annotations

from pydantic import Field

from guidewright.spec.text import Inline, Text
from guidewright.spec.values import Date, OrNotApplicable, Plan, SpecModel, Title, Url


class Links(SpecModel):
    """Where the vendor keeps things."""

    docs: Url | None = Field(None, description="The vendor's documentation.", examples=["https://docs.stripe.com"])
    api: Url | None = Field(
        None,
        description="The vendor's API reference, where it has a page of its own.",
        examples=["https://docs.stripe.com/api"],
    )
    signup: Url | None = Field(
        None, description="Where an account is created.", examples=["https://dashboard.stripe.com/register"]
    )
    dashboard: Url | None = Field(
        None, description="Where the account is managed.", examples=["https://dashboard.stripe.com"]
    )
    usage: OrNotApplicable[Url] | None = Field(
        None, description="Where current usage is shown.", examples=["https://dashboard.stripe.com/billing"]
    )
    status: OrNotApplicable[Url] | None = Field(
        None, description="The vendor's status page.", examples=["https://status.stripe.com"]
    )


class Account(SpecModel):
    """The account that the integration needs."""

    plan: Plan = Field(description="The plan that is needed.", examples=["free"])


class Step(SpecModel):
    """A numbered step of the set-up; the number is given by the order.

    The steps "Configure Webhook" and "Test Connection" follow from `code.webhook.setup` and `testing.connection`.
    """

    noun = "step"
    title: Title = Field(
        description="What the step does, in title case, as an instruction.", examples=["Generate API Keys"]
    )
    steps: tuple[Inline, ...] = Field(
        (), description="What to do, one action each.", examples=[['Click "Generate New Key"']]
    )


class RelatedDocument(SpecModel):
    """A document that belongs with the guide: a path relative to the guide, or a URL."""

    noun = "related document"
    title: Inline = Field(description="What the document is.", examples=["Error tracking with Sentry"])
    path: Text = Field(description="A path relative to the guide, or a URL.", examples=["./sentry.md"])


class Release(SpecModel):
    """What changed on a day."""

    noun = "changelog entry"
    date: Date = Field(description="The day, as YYYY-MM-DD.", examples=["2025-11-02"])
    changes: tuple[Inline, ...] = Field((), description="What changed.", examples=[["Initial integration implemented"]])


class Support(SpecModel):
    """Where help is found."""

    email: OrNotApplicable[Text] | None = Field(
        None, description="The vendor's support address.", examples=["support@stripe.com"]
    )
    slack: Text | None = Field(
        None, description="The channel inside; the profile's by default.", examples=["#payments"]
    )
