"""The parts of a `View` that speak of code: set-up commands, implementation, tests."""

from __future__ import annotations

from guidewright.claims.of_spec import WEBHOOK_METHOD, webhook_url
from guidewright.config import Profile
from guidewright.guide.fixed import Forms
from guidewright.guide.receipts import Receipts
from guidewright.guide.shell import assignment, curl, run
from guidewright.guide.view_sections import (
    Client,
    Connection,
    Event,
    Function,
    Implementation,
    LocalTesting,
    ProductionTesting,
    Setup,
    Step,
    Table,
    Webhook,
    WebhookStep,
)
from guidewright.spec import model
from guidewright.spec.model import Spec
from guidewright.spec.text import Code


def setup(spec: Spec, forms: Forms, profile: Profile) -> Setup:
    """The set-up; the webhook's step and the test follow the steps of the spec."""
    steps = forms.each(spec.setup, lambda step: Step(step.title, forms.given(step.steps or None)))
    webhook = _webhook_step(spec, forms, profile)
    return Setup(
        steps,
        webhook,
        forms.one(
            spec.testing.connection,
            lambda request: Connection(curl(profile, request), forms.given(request.expect)),
        ),
        connection_number=len(spec.setup) + (2 if webhook else 1),
    )


def _webhook_step(spec: Spec, forms: Forms, profile: Profile) -> WebhookStep | None:
    if spec.webhook is None or spec.webhook.setup is None:
        return None
    registered = spec.webhook.setup
    return WebhookStep(
        number=len(spec.setup) + 1,
        before=registered.steps,
        url=Code(profile.production_url.rstrip("/") + webhook_url(spec.webhook)),
        events=forms.each(spec.webhook.events, lambda event: event.type),
        secret=Code(registered.secret) if registered.secret else None,
        after=registered.then,
    )


def implementation(spec: Spec, forms: Forms, receipts: Receipts) -> Implementation:
    """Client, webhook handler and tables."""
    return Implementation(
        forms.one(spec.code.client, lambda client: _client(client, forms)),
        forms.one(spec.code.webhook, lambda webhook: _webhook(webhook, forms, receipts)),
        forms.each(
            spec.code.tables,
            lambda table: Table(table.name, forms.given(table.purpose), receipts.table(table.name)),
        ),
    )


def _client(client: model.Client, forms: Forms) -> Client:
    return Client(
        path=Code(client.path),
        class_name=Code(client.class_) if client.class_ else None,
        functions=forms.each(
            client.functions,
            lambda function: Function(Code(f"{function.name}()"), forms.given(function.does)),
        ),
        example=forms.given(client.example),
    )


def _webhook(webhook: model.Webhook, forms: Forms, receipts: Receipts) -> Webhook:
    def shown(event: model.Event) -> Event:
        handler = Code(f"{event.handler}()") if event.handler else None
        return Event(event.type, forms.given(handler), forms.given(event.does))

    return Webhook(
        path=Code(webhook.path),
        method=Code(webhook.method) if webhook.method != WEBHOOK_METHOD else None,
        url=Code(webhook.url) if webhook.url else None,
        events=forms.each(webhook.events, shown),
        security=forms.each(webhook.security, receipts.handler_line),
    )


def local_testing(local: model.LocalTesting, spec: Spec, forms: Forms, profile: Profile) -> LocalTesting:
    """How the tests are run, and how deliveries reach a developer's machine."""
    command = run(profile, local.script, local.path) if local.script else None
    return LocalTesting(forms.given(command), spec.webhook is not None, local.notes)


def production_testing(given: model.ProductionTesting, spec: Spec, forms: Forms, profile: Profile) -> ProductionTesting:
    """How the application is started against the sandbox."""
    if given.sandbox_variable is None:
        return ProductionTesting(forms.gap, given.notes)
    value = given.value or _example_of(given.sandbox_variable, spec)
    command = assignment(given.sandbox_variable, value, run(profile, profile.dev_script)) if value else None
    return ProductionTesting(forms.given(command), given.notes)


def _example_of(name: str, spec: Spec) -> Code | None:
    return next((v.example for v in spec.variables if v.name == name), None)
