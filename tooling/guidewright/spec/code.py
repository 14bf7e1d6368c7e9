"""Where an integration lives in the code: variables, client, webhook handler, tables, and what protects them."""

from __future__ import annotations

from pydantic import Field

from guidewright.spec.text import Code, Inline, Text
from guidewright.spec.values import (
    CodePath,
    EvidenceRef,
    Identifier,
    Method,
    Number,
    OrNotApplicable,
    SpecModel,
    Truth,
    Url,
    UrlPath,
    VariableName,
)


class WebhookStep(SpecModel):
    """How the webhook is registered at the vendor: URL and events are filled in from the handler."""

    steps: tuple[Inline, ...] = Field(
        (), description="What is done before the URL is entered.", examples=[["Open the page *Webhooks*"]]
    )
    secret: VariableName | None = Field(
        None, description="The variable that takes the webhook's secret.", examples=["STRIPE_WEBHOOK_SECRET"]
    )
    then: tuple[Inline, ...] = Field((), description="What is done after that.", examples=[["Send a test event"]])


class Function(SpecModel):
    """A function or method that other code calls."""

    noun = "function"
    name: Identifier = Field(
        description="Its name; a method of another class as `Class.method`.", examples=["createPaymentIntent"]
    )
    does: Inline | None = Field(None, description="What it does, as a phrase.", examples=["Starts a payment"])


class Client(SpecModel):
    """The module through which the application talks to the service."""

    path: CodePath = Field(description="The module's file.", examples=["lib/stripe/client.ts"])
    class_: Identifier | None = Field(
        None, alias="class", description="The client class, if it has one.", examples=["StripeClient"]
    )
    functions: tuple[Function, ...] = Field((), description="The functions that other code calls.")
    example: Code | None = Field(
        None,
        description="How the client is used, in TypeScript, with its imports.",
        examples=['import { StripeClient } from "@/lib/stripe/client";'],
    )


class Event(SpecModel):
    """A webhook event that the handler acts on."""

    noun = "event"
    type: Code = Field(description="The event's name as the vendor sends it.", examples=["payment_intent.succeeded"])
    handler: Identifier | None = Field(
        None, description="The function that handles it.", examples=["handlePaymentSucceeded"]
    )
    does: Inline | None = Field(None, description="What happens then.", examples=["Marks the invoice as paid"])


class SecurityLine(SpecModel):
    """A protection that the integration has. It is shown as proven only where its evidence holds."""

    noun = "security line"
    says: Inline = Field(description="The protection, as a phrase.", examples=["Rate limiting (100 req/min per IP)"])
    evidence: EvidenceRef | None = Field(
        None, description="The symbol that does it, as `path#symbol`.", examples=["lib/rate-limit.ts#rateLimit"]
    )
    number: Number | None = Field(
        None, description="A number the line states, which the evidence must contain.", examples=[100]
    )
    number_at: EvidenceRef | None = Field(
        None,
        description="Where the number stands, if not in the evidence.",
        examples=["lib/rate-limit.ts#REQUESTS_PER_MINUTE"],
    )
    reached_from: CodePath | None = Field(
        None,
        description="The file from whose exports the evidence is called; by default the handler or the client.",
        examples=["app/api/stripe/refund/route.ts"],
    )


class Webhook(SpecModel):
    """The route that receives the service's events."""

    path: CodePath = Field(description="The route's file.", examples=["app/api/webhooks/stripe/route.ts"])
    url: UrlPath | None = Field(
        None,
        description="The URL that the handler answers, where the file's path does not say it as it does in Next.js.",
        examples=["/webhooks/stripe"],
    )
    method: Method = Field("POST", description="The HTTP method that the service uses.")
    setup: WebhookStep | None = Field(None, description="How it is registered at the vendor.")
    events: tuple[Event, ...] = Field((), description="Every event that the handler acts on.")
    security: tuple[SecurityLine, ...] = Field((), description="How the handler is protected.")


class Table(SpecModel):
    """A database table of the integration; its place in the schema is read from the code."""

    noun = "table"
    name: Code = Field(description="The table's SQL name.", examples=["stripe_events"])
    purpose: Inline | None = Field(None, description="What it is for, as a phrase.", examples=["Webhook event log"])


class CodeMap(SpecModel):
    """Where the integration lives in the code."""

    client: OrNotApplicable[Client] | None = Field(None, description="The client module.")
    webhook: OrNotApplicable[Webhook] | None = Field(None, description="The webhook handler.")
    tables: OrNotApplicable[tuple[Table, ...]] | None = Field(None, description="The database tables.")


class Variable(SpecModel):
    """An environment variable that the code reads."""

    noun = "variable"
    name: VariableName = Field(description="The variable's name.", examples=["STRIPE_API_KEY"])
    description: Inline | None = Field(
        None, description="What it is for, as a phrase.", examples=["API authentication key"]
    )
    required: Truth = Field(False, description="True where the code cannot work without it.", examples=[True])
    secret: Truth = Field(False, description="True where the value must never be shown or committed.", examples=[True])
    default: Code | None = Field(
        None, description="What the code uses when the variable is unset.", examples=["https://api.stripe.com", 3000]
    )
    example: Code | None = Field(
        None,
        description="The value shown in the env block; a placeholder by default.",
        examples=["sk_test_your_key_here"],
    )
    obtain: Url | None = Field(
        None,
        alias="from",
        description="Where the value is found at the vendor.",
        examples=["https://dashboard.stripe.com/apikeys"],
    )


class Owns(SpecModel):
    """What belongs to this service beyond its own name."""

    prefixes: tuple[Text, ...] = Field((), description="Leading words of its variables.", examples=[["HMRC"]])
    paths: tuple[CodePath, ...] = Field((), description="Files and folders of its code.", examples=[["lib/vat"]])


class NotOwned(SpecModel):
    """A variable that looks like this service's and is not."""

    noun = "variable that is not owned"
    name: VariableName = Field(description="The variable.", examples=["SENTRY_ENVIRONMENT"])
    reason: Text = Field(
        description="Whose it is, or why this guide leaves it out.", examples=["The build sets it, nobody else"]
    )
