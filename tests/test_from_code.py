"""`new --from-code`: what it drafts holds, and what it cannot know it leaves to a person."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
import yaml

from guidewright.commands.build import build
from guidewright.commands.check import check
from guidewright.commands.new import new_from_code
from guidewright.commands.prove import prove
from guidewright.workspace import Workspace
from sample_project import ROOT, copied_to

TODAY = datetime.date(2025, 11, 30)
SERVICES = sorted(path.stem for path in (ROOT / "specs").glob("*.yaml"))


def project(root: Path, configuration: str, files: dict[str, str]) -> Workspace:
    for path, text in {"guidewright.toml": configuration, **files}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    return Workspace(root)


def drafted(workspace: Workspace, service: str = "acme") -> str:
    new_from_code(workspace, workspace.config(), service, TODAY)
    return (workspace.root / f"specs/{service}.yaml").read_text("utf-8")


def test_every_claim_of_the_sample_services_holds(tmp_path: Path) -> None:
    copied_to(tmp_path)
    for path in (tmp_path / "specs").glob("*.yaml"):
        path.unlink()
    workspace = Workspace(tmp_path)
    for service in SERVICES:
        drafted(workspace, service)
    proof = prove(workspace, workspace.config())
    verdicts = [verdict for service in proof.services for verdict in service.verdicts]
    assert [v for v in verdicts if v.outcome != "holds"] == []
    written = yaml.safe_load((tmp_path / "specs/stripe.yaml").read_text("utf-8"))
    by_hand = yaml.safe_load((ROOT / "specs/stripe.yaml").read_text("utf-8"))
    assert {v["name"] for v in by_hand["env"]} - {v["name"] for v in written["env"]} == {"APP_URL"}
    for part in ("path", "class"):
        assert written["code"]["client"][part] == by_hand["code"]["client"][part]
    assert {e["type"]: e["handler"] for e in written["code"]["webhook"]["events"]} == {
        e["type"]: e["handler"] for e in by_hand["code"]["webhook"]["events"]
    }


def test_what_nobody_can_read_is_left_to_a_person(tmp_path: Path) -> None:
    code = """const key = process.env.ACME_TOKEN ?? "t-1";
const page = process.env.ACME_PAGE ?? "10";
const other = process.env.ACME_PAGE ?? "20";
const yes = process.env.ACME_MODE ?? "yes";
export const port = process.env.ACME_PORT;
"""
    text = drafted(project(tmp_path, "", {"lib/acme/settings.ts": code}))
    spec = yaml.safe_load(text)
    assert spec["env"] == [
        {"name": "ACME_MODE", "default": "yes"},
        {"name": "ACME_PAGE"},
        {"name": "ACME_PORT"},
        {"name": "ACME_TOKEN", "secret": True},
    ]
    assert 'several: "10", "20"' in text
    assert "the code does not say" in text
    assert "the code has a default for this secret" in text
    assert "t-1" not in text
    assert "code" not in spec


def test_a_webhook_whose_events_cannot_be_read(tmp_path: Path) -> None:
    route = "export async function POST(request: Request) {\n  return forward(await request.json());\n}\n"
    text = drafted(project(tmp_path, "", {"app/api/webhooks/acme/route.ts": route}))
    spec = yaml.safe_load(text)
    assert spec["code"] == {"webhook": {"path": "app/api/webhooks/acme/route.ts"}}
    assert spec["type"] == ["api", "webhook"]
    assert "# events: the code dispatches on them in a way that cannot be read" in text


def test_only_what_is_compared_like_most_events_is_one(tmp_path: Path) -> None:
    route = """export async function POST(request: Request) {
  const event = await request.json();
  if (event.type === "a.made") await onMade(event);
  if (event.type === "a.gone") return;
  if (event.card.type === "debit") await onDebit(event);
}
"""
    spec = yaml.safe_load(drafted(project(tmp_path, "", {"app/api/webhooks/acme/route.ts": route})))
    assert spec["code"]["webhook"]["events"] == [{"type": "a.made", "handler": "onMade"}, {"type": "a.gone"}]


def test_the_code_root_that_holds_most_of_a_service_is_named(tmp_path: Path) -> None:
    files = {
        "apps/web/lib/acme/index.ts": "export const key = process.env.ACME_KEY!;\n",
        "apps/api/lib/acme/client.ts": "export class AcmeClient {\n  fetch() { return process.env.ACME_KEY!; }\n}\n",
    }
    spec = yaml.safe_load(drafted(project(tmp_path, 'code = ["apps/web", "apps/api"]\n', files)))
    assert spec["root"] == "apps/api"
    assert spec["code"]["client"] == {
        "path": "lib/acme/client.ts",
        "class": "AcmeClient",
        "functions": [{"name": "fetch"}],
    }


@pytest.mark.parametrize("name", ["client.ts", "errors.ts"])
def test_errors_and_private_methods_are_no_client(tmp_path: Path, name: str) -> None:
    code = """export class AcmeClientError extends Error {}
export class Acme {
  constructor() {}
  send() {}
  _retry() {}
}
export function verify() {}
function hidden() {}
"""
    spec = yaml.safe_load(drafted(project(tmp_path, "", {f"lib/acme/{name}": code})))
    client = spec["code"]["client"]
    assert (client["class"], [f["name"] for f in client["functions"]]) == ("Acme", ["send", "verify"])


def test_tests_and_routes_are_no_client(tmp_path: Path) -> None:
    files = {
        "lib/acme/client.test.ts": "export function check() { return process.env.ACME_KEY; }\n",
        "app/api/acme/route.ts": "export async function GET() {}\nexport function helper() {}\n",
    }
    spec = yaml.safe_load(drafted(project(tmp_path, "", files)))
    assert "code" not in spec
    assert "env" not in spec


def test_the_url_of_a_webhook_is_drafted_where_its_path_does_not_say_it(tmp_path: Path) -> None:
    served = 'import { Hono } from "hono";\nexport default new Hono().post("/hooks/acme", (c) => c.text("ok"));\n'
    spec = yaml.safe_load(drafted(project(tmp_path, "", {"server/acme.ts": served})))
    assert spec["code"]["webhook"]["url"] == "/hooks/acme"
    route = {"app/hooks/acme/route.ts": "export async function POST() {}\n"}
    spec = yaml.safe_load(drafted(project(tmp_path / "next", "", route)))
    assert "url" not in spec["code"]["webhook"]


def test_a_draft_builds_and_fails_nothing(tmp_path: Path) -> None:
    workspace = project(tmp_path, "", {"lib/acme/client.ts": "export const make = () => process.env.ACME_KEY!;\n"})
    drafted(workspace)
    build(workspace, workspace.config(), (), "write")
    found = check(workspace, workspace.config(), (), TODAY).findings
    assert {finding.severity for finding in found} <= {"warning", "note"}
