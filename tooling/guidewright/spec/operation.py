"""How an integration is used, tested, limited and watched."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from guidewright.spec.text import Code, Inline, Prose, Text
from guidewright.spec.values import CodePath, Method, OrNotApplicable, SpecModel, Title, UrlPath, VariableName


class Request(SpecModel):
    """A request to the running application that shows whether the connection works."""

    method: Method = Field("GET", description="The HTTP method.")
    path: UrlPath = Field(description="The route's path.", examples=["/api/webhooks/stripe/test"])
    body: Code | None = Field(None, description="The JSON body that is sent.", examples=['{"test": true}'])
    expect: Code | None = Field(None, description="The response when all is well.", examples=['{"status": "ok"}'])


class Example(SpecModel):
    """A worked example of a common task."""

    noun = "example"
    title: Title = Field(description="The task, in title case.", examples=["Take a Payment"])
    language: Literal["typescript", "tsx", "javascript", "bash", "json"] = Field(
        "typescript", description="The language of the sample."
    )
    code: Code = Field(
        description="The sample, with its imports.", examples=['await client.createPaymentIntent("inv_42");']
    )


class LocalTesting(SpecModel):
    """How the integration is tested on a developer's machine."""

    script: Text | None = Field(None, description="The package script that runs the tests.", examples=["test"])
    path: CodePath | None = Field(None, description="The path given to the script.", examples=["lib/stripe"])
    notes: Prose | None = Field(None, description="What else a developer needs to know.")


class ProductionTesting(SpecModel):
    """How the integration is tried against the vendor's sandbox."""

    sandbox_variable: VariableName | None = Field(
        None, description="The variable that selects the sandbox.", examples=["STRIPE_ENDPOINT"]
    )
    value: Code | None = Field(
        None, description="Its value for the sandbox.", examples=["https://sandbox.acme.example"]
    )
    notes: Prose | None = Field(None, description="What else a developer needs to know.")


class Testing(SpecModel):
    """How the integration is tested."""

    connection: OrNotApplicable[Request] | None = Field(None, description="A request that shows that it works.")
    local: OrNotApplicable[LocalTesting] | None = Field(None, description="On a developer's machine.")
    production: OrNotApplicable[ProductionTesting] | None = Field(None, description="In the vendor's sandbox.")


class Issue(SpecModel):
    """A failure that developers meet."""

    noun = "troubleshooting entry"
    issue: Title = Field(description="The failure in a few words, in title case.", examples=["API Key Invalid"])
    symptoms: Inline | None = Field(
        None, description="What is seen: the literal error text.", examples=["`401 Unauthorized` errors"]
    )
    solution: tuple[Inline, ...] = Field(
        (), description="What to do, in order.", examples=[["Check that the key has not expired"]]
    )


class Limits(SpecModel):
    """What the vendor's plans allow."""

    free: OrNotApplicable[tuple[Inline, ...]] | None = Field(
        None, description="The free tier.", examples=[["100 requests per second"]]
    )
    paid: OrNotApplicable[tuple[Inline, ...]] | None = Field(
        None, description="The paid tier.", examples=[["1,000 requests per second"]]
    )


class Sentry(SpecModel):
    """How errors of the integration reach Sentry."""

    tag: Text | None = Field(None, description="The tag, as `key:value`.", examples=["integration:stripe"])
    notes: tuple[Inline, ...] = Field(
        (), description="What else is reported, and how.", examples=[["Every refused webhook is a breadcrumb"]]
    )


class Monitoring(SpecModel):
    """What is watched, and who is woken."""

    metrics: OrNotApplicable[tuple[Inline, ...]] | None = Field(
        None, description="The figures to watch.", examples=[["API request success rate (target: >99%)"]]
    )
    sentry: OrNotApplicable[Sentry] | None = Field(None, description="The error tracking.")
    alerts: OrNotApplicable[tuple[Inline, ...]] | None = Field(
        None, description="When somebody is told.", examples=[["Alert if error rate >5% for 5 minutes"]]
    )
