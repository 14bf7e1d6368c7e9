"""new: a spec to begin with. It builds at once, as a draft whose gaps `check` then lists."""

from __future__ import annotations

import datetime
import posixpath
import re
from string import Template

from guidewright.change import Change
from guidewright.claims.draft import Draft
from guidewright.commands.drafting import filled
from guidewright.commands.prove import draft_of
from guidewright.commands.schema import SCHEMA_PATH
from guidewright.config import Config
from guidewright.source import shown
from guidewright.spec.model import SLUG_PATTERN
from guidewright.workspace import SPEC_ENDINGS, Workspace, WorkspaceError

_SPEC = Template("""\
service: $slug
name: $title
type: [api]                    # of: api, saas, webhook, oauth-provider
status: draft                  # draft: what is missing is a warning; active: an error
integration: in-development    # or: partial, active
changelog:
  - date: $today
    changes:
      - Guide begun

## What follows is what a complete guide holds. Fill it in and take the `# ` away, a block at a time.
## What does not apply is said with a reason:    webhook: {not_applicable: $name sends no events}

# summary: |
#   What $name does, and why $product uses it.
# links:
#   docs: https://example.com/docs
#   signup: https://example.com/signup
#   usage: https://example.com/usage
#   status: https://example.com/status
# account:
#   plan: free                 # or: paid, enterprise
# prerequisites:
#   - What else must be in place before
## Every variable that the code reads: `guidewright facts` lists them.
# env:
#   - name: ${prefix}_API_KEY
#     description: API authentication key
#     required: true
#     secret: true
#     from: https://example.com/keys
#   - name: ${prefix}_WEBHOOK_SECRET
#     description: Secret of the webhook
#     required: true
#     secret: true
#   - name: ${prefix}_ENDPOINT
#     description: Where requests go
#     default: https://example.com/api
# setup:
#   - title: Create an Account
#     steps:
#       - Open the [sign-up page](https://example.com/signup)
## Paths are relative to the root of the code.
# code:
#   client:
#     path: lib/$service/client.ts
#     class: ${type}Client
#     functions:
#       - name: fetchSomething
#         does: Fetches something
#     example: |
#       import { ${type}Client } from "@/lib/$service/client";
#   webhook:
#     path: app/api/webhooks/$service/route.ts
#     setup:
#       steps:
#         - Open the vendor's page of webhooks
#       secret: ${prefix}_WEBHOOK_SECRET
#     events:
#       - type: something.created
#         handler: handleSomethingCreated
#         does: What happens then
#     security:
#       - says: HMAC signature verification
#         evidence: app/api/webhooks/$service/route.ts#verifySignature
#   tables:
#     - name: ${table}_events
#       purpose: Webhook event log
# examples:
#   - title: Do Something
#     code: |
#       const something = await client.fetchSomething();
# testing:
#   connection:
#     method: POST
#     path: /api/webhooks/$service/test
#     body: '{"test": true}'
#     expect: '{"status": "ok"}'
#   local:
#     script: test
#     path: lib/$service
#   production:
#     sandbox_variable: ${prefix}_ENDPOINT
#     value: https://example.com/sandbox
# troubleshooting:
#   - issue: API Key Invalid
#     symptoms: "`401 Unauthorized`"
#     solution:
#       - Compare `${prefix}_API_KEY` with the vendor's page of keys
# limits:
#   free:
#     - What the free plan allows
#   paid:
#     - What a paid plan allows
# security:
#   - says: Webhook signature verification prevents spoofing
#     evidence: app/api/webhooks/$service/route.ts#verifySignature
# concerns:
#   - What is not protected, and should be known
# monitoring:
#   metrics:
#     - Which figures to watch
#   sentry:
#     tag: integration:$service
#     notes:
#       - What else is reported
#   alerts:
#     - When somebody is told
# related:
#   - title: "Architecture: API Design"
#     path: $related
# support:
#   email: support@example.com
""")
_RELATED = "docs/architecture/api-design.md"


def new(workspace: Workspace, config: Config, service: str, today: datetime.date) -> Change:
    """Writes `specs/<service>.yaml`. Raises WorkspaceError for a name that is no slug, or a spec that exists."""
    _refuse(workspace, config, service)
    return _written(workspace, config, service, _spec(workspace, config, service, today))


def new_from_code(workspace: Workspace, config: Config, service: str, today: datetime.date) -> tuple[Change, Draft]:
    """The same with what the code says of the service filled in; the draft is what was found. Raises as `new` does."""
    _refuse(workspace, config, service)
    draft = draft_of(workspace, config, service)
    text = filled(_spec(workspace, config, service, today), draft)
    if len(config.code) > 1:
        text = text.replace("status: draft", f"root: {draft.root}\nstatus: draft", 1)
    return _written(workspace, config, service, text), draft


def _refuse(workspace: Workspace, config: Config, service: str) -> None:
    if not re.fullmatch(SLUG_PATTERN, service):
        slug = re.sub(r"[^a-z0-9]+", "-", service.lower()).strip("-")
        hint = f"; write `{slug}`" if slug else ", such as `stripe`"
        raise WorkspaceError(f"{shown(service)} is no slug of lower-case letters, digits and single dashes{hint}")
    for ending in SPEC_ENDINGS:
        if workspace.legible(path := f"{config.specs}/{service}{ending}") is not None:
            raise WorkspaceError(f"{path} exists already; edit it, or choose another name")


def _written(workspace: Workspace, config: Config, service: str, text: str) -> Change:
    change = Change(f"{config.specs}/{service}.yaml", None, text)
    workspace.write((change,))
    return change


def _spec(workspace: Workspace, config: Config, service: str, today: datetime.date) -> str:
    words = service.split("-")
    # No variable and no class begins with a digit.
    names = ["the", *words] if service[0].isdigit() else words
    name = " ".join(word.capitalize() for word in words)
    text = _SPEC.substitute(
        slug=_scalar(service),
        title=_scalar(name),
        service=service,
        name=name,
        product=config.product,
        today=today.isoformat(),
        prefix="_".join(names).upper(),
        table="_".join(names),
        type="".join(word.capitalize() for word in names),
        related=posixpath.relpath(_RELATED, config.guides),
    )
    if workspace.legible(SCHEMA_PATH) is None:
        return text
    return f"# yaml-language-server: $schema={posixpath.relpath(SCHEMA_PATH, config.specs)}\n{text}"


def _scalar(word: str) -> str:
    """A word as YAML takes it for text: `360` is a number, `null` is nothing."""
    return f'"{word}"' if re.match(r"\d|(?:null|true|false)$", word, re.IGNORECASE) else word
