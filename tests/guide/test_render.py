"""The template on specs: the seed's words, the fixed forms, receipts, and what a template may not do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from rendering import CONTRACT, FILES, SAMPLES, TEMPLATE, held, rendered, section, spec_of

from guidewright import change
from guidewright.config import Config, Profile
from guidewright.guide.contract import Grid, Part, SectionPart
from guidewright.guide.render import Template, TemplateError, read_contract
from guidewright.source import Source

MAXIMAL = (Path(__file__).parent / "samples" / "maximal.yaml").read_text("utf-8")
ACME = "service: acme\nname: Acme\n"


def parts(of: Sequence[Part]) -> Iterator[Part]:
    for part in of:
        yield part
        if isinstance(part, SectionPart):
            yield from parts(part.parts)


def test_frontmatter_has_the_five_keys_in_order():
    assert rendered(MAXIMAL).startswith(
        "---\nstatus: active\ncreated: 2025-11-02\nupdated: 2026-02-03\ncategory: guides\n"
        'tags: [integration, nasty-pay, payments, "2026", "true"]\n---\n\n# '
    )


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_every_section_of_the_contract_in_order(sample):
    guide = rendered(sample.read_text("utf-8"))
    assert re.findall(r"^## (.*)$", guide, re.MULTILINE) == [rule.heading for rule in CONTRACT.sections]


@pytest.mark.parametrize("part", [p for rule in CONTRACT.sections for p in parts(rule.parts) if p.label], ids=repr)
def test_every_label_of_the_contract(part):
    guide = rendered(MAXIMAL.replace("Nasty* & Pay < {x} #1", "Nasty Pay"))
    label = part.label.replace("{name}", "Nasty Pay")
    assert re.search(rf"^{re.escape(label)}(?: |$)", guide, re.MULTILINE)


@pytest.mark.parametrize("part", [p for rule in CONTRACT.sections for p in parts(rule.parts) if isinstance(p, Grid)])
def test_every_table_head_of_the_contract(part):
    head = "| " + " | ".join(part.columns) + " |\n|" + " --- |" * len(part.columns)
    assert head in rendered(MAXIMAL)


@pytest.mark.parametrize(
    "line",
    [
        "Before integrating Acme, ensure you have:",
        "- [ ] Acme account (plan: Free)",
        "- [ ] API keys or credentials",
        "Add these to your `.env.local`:",
        "**Service Type**: API, OAuth Provider",
        "**Documentation**: [docs.acme.example/x](https://docs.acme.example/x?y=1)",
        "**Status**: 🚧 In Development",
        "- `ACME_KEY` - Key (get from [acme.example/keys](https://acme.example/keys))",
        "- `ACME_URL` - Not documented yet. (default: `https://acme.example`)",
        "2. Add webhook URL: `https://yourdomain.com/api/webhooks/acme`",
        "3. Select events to subscribe to:\n    - [ ] `a.b`\n4. Generate webhook secret",
        "5. Add to `.env.local` as `ACME_SECRET`\n6. Press Save",
        "# Start development server\npnpm dev\n\n# Test API connection (in another terminal)\n"
        "curl -X POST http://localhost:3000/api/acme \\\n"
        '  -H "Content-Type: application/json" \\\n  -d \'{"test": true}\'\n```',
        'Expected response: `{"ok": true}`',
        "Location: `lib/acme/client.ts` (class `Acme`)",
        "- `get()` - Fetches",
        "Location: `app/(hooks)/api/webhooks/acme/route.ts`",
        "| `a.b` | `handleB()` | Not documented yet. |",
        "# Run integration tests\npnpm test lib/acme\n\n# Test webhook delivery (use webhook.site or ngrok)\n"
        "ngrok http 3000\n# Update webhook URL in Acme dashboard to ngrok URL\n```",
        "Use sandbox/test mode if available:\n\n```bash\nACME_URL=https://sandbox.acme.example pnpm dev\n```",
        "### Issue: API Key Invalid\n\n**Symptoms**: `401`\n\n**Solution**:\n\n1. Check\n2. Renew",
        "**Current Usage:** Check at [acme.example/usage](https://acme.example/usage)",
        "- All API errors reported to Sentry with tags: `integration:acme`",
        "- [Official Acme API Docs](https://docs.acme.example/x?y=1)",
        "**Acme Support:**\n\n- Email: help@acme.example\n- Docs: <https://docs.acme.example/x?y=1>",
        "**Internal Support:**\n\n- Slack: #integrations\n- Issues: GitHub Issues with label `integration:acme`",
    ],
)
def test_the_words_of_the_seed(line):
    assert f"\n{line}\n" in ACME_GUIDE


ACME_GUIDE = rendered(
    ACME
    + """
type: [api, oauth-provider]
integration: in-development
links: {docs: "https://docs.acme.example/x?y=1", usage: "https://acme.example/usage"}
account: {plan: free}
env:
  - {name: ACME_URL, default: "https://acme.example"}
  - {name: ACME_KEY, description: Key, required: true, secret: true, from: "https://acme.example/keys"}
code:
  client: {path: lib/acme/client.ts, class: Acme, functions: [{name: get, does: Fetches}]}
  webhook:
    path: app/(hooks)/api/webhooks/acme/route.ts
    setup: {steps: [Open Webhooks], secret: ACME_SECRET, then: [Press Save]}
    events: [{type: a.b, handler: handleB}]
testing:
  connection: {method: POST, path: /api/acme, body: '{"test": true}', expect: '{"ok": true}'}
  local: {script: test, path: lib/acme}
  production: {sandbox_variable: ACME_URL, value: "https://sandbox.acme.example"}
troubleshooting: [{issue: API Key Invalid, symptoms: "`401`", solution: [Check, Renew]}]
monitoring: {sentry: {tag: "integration:acme"}}
support: {email: help@acme.example}
"""
)


@pytest.mark.parametrize(
    ("variables", "block"),
    [
        ("{name: ACME_API_KEY, required: true, secret: true}", "ACME_API_KEY=your_api_key_here"),
        ("{name: NEXT_PUBLIC_ACME_DSN, required: true}", "NEXT_PUBLIC_ACME_DSN=your_dsn_here"),
        ("{name: ACME_KEY, required: true, secret: true, example: sk_test_x}", "ACME_KEY=sk_test_x"),
        ("{name: ACME_KEY, secret: true, default: hunter2}", "# Optional\n# ACME_KEY=your_key_here"),
        ("{name: ACME_URL, default: 'https://a.co'}", "# Optional, defaults to https://a.co\nACME_URL=https://a.co"),
        ("{name: OTHER_MODE}", "# Optional\n# OTHER_MODE=your_other_mode_here"),
        ("{name: ACME_A, default: 'a b'}", "# Optional, defaults to a b\nACME_A='a b'"),
        ("{name: ACME_B, default: x}, {name: ACME_A, required: true}",
         "ACME_A=your_a_here\n# Optional, defaults to x\nACME_B=x"),
    ],
)  # fmt: skip
def test_the_env_block(variables, block):
    guide = rendered(f"{ACME}env: [{variables}]\n")
    assert f"```bash\n{block}\n```" in guide
    assert "hunter2" not in guide


@pytest.mark.parametrize(
    ("required", "label", "reason"),
    [("true", "Optional", "every variable is required."), ("false", "Required", "every variable is optional.")],
)
def test_a_list_without_variables(required, label, reason):
    guide = rendered(f"{ACME}env: [{{name: ACME_KEY, required: {required}}}]\n")
    assert f"\n**{label} Variables:**\n\nNot applicable: {reason}\n" in guide


def test_what_is_not_documented_and_what_does_not_apply():
    draft = rendered(ACME)
    assert section(draft, "## Usage Examples") == "Not documented yet."
    assert section(draft, "## Setup Instructions") == (
        "Not documented yet.\n\n### Step 1: Test Connection\n\nNot documented yet."
    )
    assert "\ncreated:" not in draft
    given = f"{ACME}code: {{webhook: {{not_applicable: 'Acme only receives {{events}}'}}}}\n"
    assert section(rendered(given), "### Webhook Handler") == r"Not applicable: Acme only receives \{events\}"
    assert "- Status: Not applicable: none" in rendered(f"{ACME}links: {{status: {{not_applicable: none}}}}\n")


SECURE = f"""{ACME}
code:
  webhook:
    path: app/api/route.ts
    security:
      - {{says: Signed, evidence: app/api/route.ts#verify}}
      - {{says: Limited to 100, evidence: lib/l.ts#limit, number: 100, number_at: lib/l.ts#MAX}}
      - {{says: Careful}}
  tables: [{{name: acme_events, purpose: Log}}]
security: [{{says: Refunds are logged, evidence: lib/log.ts#log, reached_from: app/r.ts}}]
concerns: [One process only]
"""
SIGNED = held("security", "app/api/route.ts#verify", "app/api/route.ts")
LIMITED = held("security", "lib/l.ts#limit", "app/api/route.ts")
HUNDRED = held("number", "lib/l.ts#MAX", expected="100")


@pytest.mark.parametrize(
    ("verdicts", "signed", "limited"),
    [
        ((), False, False),
        ((SIGNED, LIMITED), True, False),
        ((SIGNED, HUNDRED), True, False),
        ((LIMITED, HUNDRED), False, True),
        ((held("security", "app/api/route.ts#verify", "app/other.ts"),), False, False),
    ],
)
def test_a_security_line_is_marked_only_where_its_claims_hold(verdicts, signed, limited):
    lines = section(rendered(SECURE, *verdicts), "### Webhook Handler").split("**Security:**\n\n")[1].split("\n")
    written = ["Signed (see `app/api/route.ts#verify`)", "Limited to 100 (see `lib/l.ts#limit`, 100 in `lib/l.ts#MAX`)"]
    assert lines == [
        *(
            f"- ✅ {t}" if m else f"- {t} (not proven from the code)"
            for t, m in zip(written, (signed, limited), strict=True)
        ),
        "- Careful (not proven from the code)",
    ]


def test_the_security_list_of_the_integration():
    proven = held("security", "lib/log.ts#log", "app/r.ts")
    assert section(rendered(SECURE, proven), "## Security Considerations") == (
        "- ✅ Refunds are logged (see `lib/log.ts#log`, called from `app/r.ts`)\n- ⚠️ One process only"
    )


@pytest.mark.parametrize(
    ("root", "receipt", "shown"),
    [
        (".", "lib/db/schema.ts:142", "`lib/db/schema.ts:142`"),
        ("examples/hub", "examples/hub/lib/db/schema.ts:142", "`lib/db/schema.ts:142`"),
        ("examples/hub", "packages/db/schema.ts:7", "`packages/db/schema.ts:7`"),
    ],
)
def test_the_place_of_a_table(root, receipt, shown):
    config = Config.model_validate({"code": (root,)})
    guide = rendered(SECURE, held("table", "acme_events", at=receipt), config=config)
    assert f"\n| `acme_events` | Log | {shown} |\n" in guide


def test_a_table_without_a_place():
    assert "\n| `acme_events` | Log | not found in the code |\n" in rendered(SECURE)


def test_a_moved_table_changes_receipts_only():
    here, there = (rendered(SECURE, held("table", "acme_events", at=f"lib/s.ts:{n}")) for n in (1, 99))
    assert here != there
    assert change.compare(here, there) == "receipts"
    assert not change.edited(here)


def test_the_words_of_the_product():
    profile = {"env-file": ".env", "package-manager": "npm", "dev-url": "http://localhost:1", "slack": "#dev",
               "production-url": "https://hub.example/", "tunnel": "cloudflared tunnel",
               "issue-tracker": "Jira"}  # fmt: skip
    config = Config(profile=Profile.model_validate(profile))
    guide = rendered(MAXIMAL.replace(', slack: "#payments | all"', ""), config=config)
    for said in ("Add these to your `.env`:", "\nnpm run dev\n", "npm run test -- lib/nasty-pay", "localhost:1/api",
                 "`https://hub.example/api/webhooks/nasty-pay`", "\ncloudflared tunnel\n", "or cloudflared)",
                 "Slack: #dev",                  "Issues: Jira with label"):  # fmt: skip
        assert said in guide


def test_releases_of_one_day_share_a_heading():
    assert section(rendered(MAXIMAL), "### 2026-02-03") == "- Second\n- Second, later the same day"


def test_notes_end_their_section():
    guide = rendered(f"{ACME}notes: {{testing: 'See `x`.', support: 'Ask.'}}\n")
    assert section(guide, "## Testing").endswith("\n\nSee `x`.")
    assert section(guide, "## Support").partition("\n\n<!-- Generated")[0].endswith("\n\nAsk.")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_twice_the_same_bytes(sample):
    text = sample.read_text("utf-8")
    again = Template.compile(CONTRACT, dict(reversed(FILES.items())))
    assert again.render(spec_of(text), "specs/spec.yaml", [], Config()) == rendered(text)


INJECTED = ("{{ 7*7 }}", "{% raw %}", "<script>alert(1)</script>", "--8<-- 'x'", "[[x]]", ":::", "!!! note", "??? note")


@pytest.mark.parametrize("text", INJECTED)
def test_spec_text_is_never_evaluated(text):
    guide = TEMPLATE.render(spec_of(ACME).model_copy(update={"owner": None, "name": type(spec_of(ACME).name)(text)}),
                            "specs/acme.yaml", [], Config())  # fmt: skip
    assert "49" not in guide
    outside = re.sub(r"```.*?```", "", guide, flags=re.DOTALL)
    assert not re.search(r"<script|(?<!\\)\{[{%]|--8<--|\[\[|^(?:!!!|\?\?\?)", outside, re.MULTILINE)


@pytest.mark.parametrize(
    ("body", "place", "message"),
    [
        ("a\n{{ 'x' }}", ":2", "a str cannot be printed"),
        ("{{ guide.nam }}", ":1", "has no attribute 'nam'"),
        ("\n{{ guid }}", ":2", "`guid` is not defined"),
        ("\n{% for %}", ":2", "Expected an expression"),
        ("\n\n{{ guide.words.env_file }}", ":3", "code cannot stand in a line"),
        ("{{ guide.name | verbatim }}", "", "outside a fence"),
        ("{{ heading('nope') }}", ":1", "the contract has no part `nope`"),
        ("{{ guide.__class__ }}", ":1", "is unsafe"),
        ("{{ guide.name | upper }}", ":1", "a str cannot be printed"),
        ("{{ guide.overview }}", ":1", "cannot be printed"),
        ("{{ guide.name | nofilter }}", ":1", "No filter named 'nofilter'"),
        ("{% include 'x.j2' %}", ":1", "includes `x.j2`, which is not there"),
        ("{{ guide.name | code(1) }}", ":1", "takes 1 positional argument"),
        ("{{ 1 / 0 }}", ":1", "division by zero"),
    ],
)
def test_a_bad_template_is_told_where_it_is_wrong(body, place, message):
    files = {**FILES, "sections/overview.md.j2": body}
    with pytest.raises(TemplateError) as raised:
        Template.compile(CONTRACT, files, "templates/own").render(spec_of(ACME), "specs/acme.yaml", [], Config())
    assert message in str(raised.value)
    name = "sections/overview.md.j2" if place else "guide.md.j2"
    assert str(raised.value).startswith(f"templates/own/{name}{place}: ")


def test_section_files_and_sections_belong_together():
    without = {name: text for name, text in FILES.items() if name != "sections/support.md.j2"}
    with pytest.raises(TemplateError, match=r"^sections/support\.md\.j2: the contract asks for this file"):
        Template.compile(CONTRACT, without)
    with pytest.raises(TemplateError, match=r"^sections/costs\.md\.j2: the contract has no such section"):
        Template.compile(CONTRACT, {**FILES, "sections/costs.md.j2": ""})


def test_a_section_is_one_entry_and_one_file():
    text = FILES["contract.yaml"] + "\n  - id: glossary\n    heading: Glossary\n    parts: []\n"
    contract = read_contract(Source("contract.yaml", text))
    template = Template.compile(contract, {**FILES, "sections/glossary.md.j2": "- {{ guide.name }}"})
    assert "\n## Glossary\n\n- Acme\n\n<!--" in template.render(spec_of(ACME), "specs/acme.yaml", [], Config())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [", r"^c\.yaml:1:4: "),
        ("", r"^c\.yaml:1:1: "),
        ("name: x", r"^c\.yaml:1:1: `title`: Field required"),
        (
            FILES["contract.yaml"].replace("kind: prose", "kind: prosa", 1),
            r"^c\.yaml:\d+:\d+: `sections\.0\.parts\.0`: .*prosa",
        ),
        (
            FILES["contract.yaml"].replace("id: testing", "id: support", 1),
            r"^c\.yaml:\d+:\d+: a second section `support`",
        ),
    ],
)
def test_a_bad_contract(text, message):
    with pytest.raises(TemplateError, match=message):
        read_contract(Source("c.yaml", text))
