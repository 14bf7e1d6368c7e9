"""What guides written by hand claim, each made by hand, held against a small project."""

from __future__ import annotations

from dataclasses import replace

import pytest
from judging import Guide, said

from guidewright.claims.model import ClaimKind, Verdict
from guidewright.source import Place

CLIENT = """\
import { call } from "./http";

/** What talks to Acme. */
export class AcmeClient {
  send(id: string) {
    return call(`/invoices/${id}`);
  }
}

export function acmeClient() {
  return new AcmeClient();
}

const limits = { perMinute: 60 };
"""
SCHEMA = """\
import { pgTable, text } from "drizzle-orm/pg-core";
export const events = pgTable("acme_events", { id: text("id"), receivedAt: text("received_at") });
export const keys = pgTable("acme_keys", { id: text("id"), ...stamps });
"""
FILES = {
    "lib/acme/client.ts": CLIENT,
    "lib/acme/http.ts": "export const call = (url: string) => fetch(url);\n",
    "lib/other/client.ts": "export function otherClient() {}\n",
    "lib/db/schema.ts": SCHEMA,
    "app/[id]/page.tsx": "export default function Page() {}\n",
    "docker-compose.yml": "services:\n  postgres:\n    image: postgres\n  app:\n    image: node\n",
    "docs/guides/parts.md": "# Parts\n\n{!./options.md!}\n",
    "docs/guides/filled.md": "# Filled\n\n## Set up {{ name }}\n",
    "docs/guides/other.md": "# Other\n\n## Steps\n\n### `Run` it, twice!\n\n## Steps\n\n<a id='own'></a>\n",
}
GUIDE = Guide(FILES)
GUIDE_PATH = "docs/guides/acme.md"


def of(kind: ClaimKind, subject: str, where: str = "", expected: str = "", guide: Guide = GUIDE) -> Verdict:
    return guide.verdicts(said(kind, subject, where, expected))[0]


@pytest.mark.parametrize(
    ("typed", "outcome", "near"),
    [
        *[(p, "holds", "") for p in ("lib/acme/client.ts", "./lib/acme", "/lib/acme/", "acme/client.ts", "http.ts")],
        *[(p, "holds", "") for p in ("@/lib/acme/client", "lib/**/*.ts", "*.tsx", "lib/acme/{client,http}.ts")],
        *[(p, "holds", "") for p in ("client.ts", "app/[id]/page.tsx", "[id]/page.tsx", "lib/acme/http")],
        ("lib/client.ts", "broken", "lib/acme/client.ts"),
        ("lib/acme/htttp.ts", "broken", "lib/acme/http.ts"),
        ("lib/payments/http.ts", "broken", "lib/acme/http.ts"),
        ("lib/acme.ts", "broken", "lib/acme"),
        ("lib/ac-me", "broken", "lib/acme"),
        ("acme/errors-of-all-kinds.py", "broken", ""),
        ("config/nginx.conf", "unproven", ""),
        ("routers/teams/http.ts", "unproven", ""),
        ("htttp.ts", "unproven", ""),
        ("lib/acmes/", "broken", "lib/acme"),
        ("db/acme_jobs.ts", "unproven", ""),
        ("lib/_data/", "unproven", ""),
        ("~/.acme/config.toml", "unproven", ""),
    ],
)
def test_paths(typed: str, outcome: str, near: str) -> None:
    found = of("path", typed)
    assert (found.outcome, found.actual) == (outcome, near)


def test_what_git_says_of_missing_paths() -> None:
    guide = Guide(FILES, moved={"lib/acme/old.ts": "lib/other/client.ts"}, ignored=frozenset({".env.local"}))
    assert of("path", "lib/acme/old.ts", guide=guide).actual == "lib/other/client.ts"
    deleted = of("path", "plans/old.ts", guide=Guide(FILES, moved={"plans/old.ts": ""}))
    assert (deleted.outcome, deleted.reason) == (
        "broken",
        "`plans/old.ts` does not exist, git says that it was deleted",
    )
    assert of("path", "Dockerfile", guide=Guide(FILES, moved={"Dockerfile": ""})).outcome == "unproven"
    ignored = of("path", ".env.local", guide=guide)
    assert (ignored.outcome, ignored.reason) == (
        "unproven",
        "git ignores `.env.local`: whether it exists differs from machine to machine",
    )


@pytest.mark.parametrize(
    ("lines", "symbol", "outcome", "actual"),
    [
        *[(n, "AcmeClient", "holds", "") for n in ("4", "3", "4-8", "3-8", "5-7", "1-9")],
        *[(n, "AcmeClient", "broken", "4-8") for n in ("11", "7-11", "1")],
        ("6", "AcmeClient.send", "holds", ""),
        ("6", "", "holds", ""),
        ("14-15", "", "broken", ""),
        ("13", "perMinute", "broken", "14"),
        ("1", "otherClient", "broken", "lib/other/client.ts:1"),
        ("1", "unheardOf", "unproven", ""),
    ],
)
def test_locations(lines: str, symbol: str, outcome: str, actual: str) -> None:
    path = "lib/acme/client.ts"
    found = GUIDE.verdicts(
        said("location", f"acme/client.ts:{lines}", "acme/client.ts", symbol), said("path", "lib/other")
    )
    assert (found[0].outcome, found[0].actual) == (outcome, actual)
    assert found[0].claim.where == path


@pytest.mark.parametrize(
    ("typed", "outcome"),
    [
        ("compose.dev.yaml", "broken"),
        ("compose.yaml", "unproven"),
        ("local_settings.py", "unproven"),
        ("nginx.yaml", "unproven"),
    ],
)
def test_a_name_without_a_folder_may_be_the_readers(typed: str, outcome: str) -> None:
    guide = Guide(
        {
            "compose.yml": "",
            "compose.dev.yml": "",
            "hub/local_settings.py.example": "",
            "docker/nginx.yml": "",
            "lib/x.ts": "",
        }
    )
    assert of("path", typed, guide=guide).outcome == outcome


def test_a_location_hangs_on_its_file() -> None:
    path, location = GUIDE.verdicts(
        said("path", "lib/acme/htttp.ts"), said("location", "lib/acme/htttp.ts:4", "lib/acme/htttp.ts")
    )
    assert (path.outcome, location.outcome, location.cause) == ("broken", "unproven", path.claim)


@pytest.mark.parametrize(
    ("table", "column", "outcome", "near"),
    [
        ("acme_events", "received_at", "holds", ""),
        ("acme_events", "receivedAt", "broken", "received_at"),
        ("acme_events", "colour", "broken", ""),
        ("acme_keys", "created_at", "unproven", ""),
        ("vendor_keys", "id", "unproven", ""),
        ("", "received_at", "holds", ""),
    ],
)
def test_columns(table: str, column: str, outcome: str, near: str) -> None:
    found = of("column", column, table)
    assert (found.outcome, found.actual) == (outcome, near)


@pytest.mark.parametrize(
    ("table", "outcome"),
    [("acme_events", "holds"), ("acme_event", "broken"), ("acme_x", "broken"), ("films", "unproven")],
)
def test_tables_that_may_be_the_vendors(table: str, outcome: str) -> None:
    assert of("table", table).outcome == outcome


def test_a_table_that_queries_name_may_be_defined_where_nobody_reads() -> None:
    guide = Guide({**FILES, "lib/acme/jobs.ts": 'query("SELECT id FROM acme_jobs");\n'})
    found = of("table", "acme_jobs", guide=guide)
    assert (found.outcome, found.receipt and found.receipt.path) == ("unproven", "lib/acme/jobs.ts")
    assert of("table", "events", guide=guide).outcome == "broken"


def test_containers() -> None:
    assert of("container", "postgres").receipt is not None
    found = of("container", "postgers")
    assert (found.outcome, found.actual) == ("broken", "postgres")
    assert "there are `postgres`, `app`" in of("container", "web").reason
    stacks = Guide({**FILES, "compose.dev.yml": "services:\n  mail: {}\n"})
    assert of("container", "web", guide=stacks).outcome == "unproven"
    beside = GUIDE.verdicts(*(said("container", name) for name in ("web", "postgres", "app")))[0]
    assert (beside.outcome, "there are `postgres`, `app`" in beside.reason) == ("broken", True)
    other = GUIDE.verdicts(*(said("container", name) for name in ("web", "db", "postgres")))
    assert [v.outcome for v in other] == ["unproven", "unproven", "holds"]
    included = Guide({"compose.yml": "include: [other.yml]\nservices:\n  app: {}\n"})
    assert of("container", "web", guide=included).outcome == "unproven"
    assert of("container", "web", guide=Guide({})).outcome == "unproven"


@pytest.mark.parametrize(
    ("code", "outcome", "line"),
    [
        ("return new AcmeClient();", "holds", 11),
        ("  send(id: string) {\n\n      return call(`/invoices/${id}`);", "holds", 5),
        ("export class AcmeClient {\n  // ...\n}", "holds", 4),
        ("export class AcmeClient {\n...\nexport function acmeClient() {", "holds", 4),
        ("send(id: string) {\n  return call(`/bills/${id}`);\n}", "broken", 6),
        ("return new AcmeClient(key);", "broken", 11),
        ("export function acmeClient() {\n...\nexport class AcmeClient {", "broken", 4),
        ("print('something else entirely')", "unproven", 0),
        ("...", "unproven", 0),
    ],
)
def test_quotes(code: str, outcome: str, line: int) -> None:
    found = of("quote", "lib/acme/client.ts", expected=code)
    assert (found.outcome, found.receipt and found.receipt.line) == (outcome, line)


@pytest.mark.parametrize(
    ("link", "outcome", "near"),
    [
        *[(f"other.md#{a}", "holds", "") for a in ("steps", "run-it-twice", "steps-1", "steps_1", "own", "other")],
        ("./other.md#step", "broken", "steps"),
        ("other#steps", "holds", ""),
        ("gone.md#steps", "unproven", ""),
        ("#here", "holds", ""),
        ("#there", "broken", "here"),
        ("#Here", "unproven", ""),
        ("#here.send", "unproven", ""),
        ("other.md#__tabbed_1_2", "unproven", ""),
        ("parts.md#steps", "unproven", ""),
        ("filled.md#set-up-acme", "unproven", ""),
        ("filled.md#set-off-acme", "broken", ""),
    ],
)
def test_headings(link: str, outcome: str, near: str) -> None:
    found = of("heading", link)
    assert (found.outcome, found.actual) == (outcome, near)


@pytest.mark.parametrize(
    ("link", "outcome"),
    [("other.md", "holds"), ("../../lib/acme/client.ts", "holds"), ("others.md", "broken"), ("/else", "unproven")],
)
def test_links(link: str, outcome: str) -> None:
    assert of("related", link).outcome == outcome


@pytest.mark.parametrize(
    ("page", "link", "outcome"),
    [
        ("docs/guides/acme.md", "usage/start.md", "unproven"),
        ("docs/guides/acme.md", "../../usage/start.md", "unproven"),
        ("docs/guides/acme.md", "../../../usage/start.md", "broken"),
        ("docs/guides/acme.md", "usage/end.md", "broken"),
        ("docs/guides/_acme.md", "usage/end.md", "unproven"),
        ("docs/guides/acme.md", "../../3.2.1/usage/end.md", "unproven"),
        ("docs/guides/acme.md", "../usage/3.2.1.md", "broken"),
        ("docs/snippets/acme.md", "./usage/end.md", "unproven"),
    ],
)
def test_links_that_sites_take_in_another_way(page: str, link: str, outcome: str) -> None:
    files = {"docs/usage/start.md": "# Start\n"}
    claim = replace(said("related", link), place=Place(page, 3))
    assert Guide(files).verdicts(claim)[0].outcome == outcome
    # MkDocs takes links from the file alone.
    assert Guide({**files, "mkdocs.yml": ""}).verdicts(claim)[0].outcome == "broken"


@pytest.mark.parametrize(
    ("kind", "name", "where", "outcome", "near"),
    [
        ("function", "acmeClient", "acme/client.ts", "holds", ""),
        ("function", "send", "lib/acme/client.ts", "holds", ""),
        ("function", "send", "client.ts", "holds", ""),
        ("function", "acmeCliant", "lib/acme/client.ts", "broken", "acmeClient"),
        ("function", "perMinute", "lib/acme/client.ts", "unproven", ""),
        ("function", "otherClient", "", "holds", ""),
        ("function", "AcmeClient.send", "", "holds", ""),
        ("function", "AcmeClient.fetchAll", "", "broken", ""),
        ("function", "acmeCliant", "", "broken", "acmeClient"),
        ("function", "perMinute", "", "unproven", ""),
        ("function", "vendorCall", "", "unproven", ""),
        ("class", "AcmeClient", "lib/acme", "holds", ""),
        ("class", "AcmeApiClient", "", "broken", "AcmeClient"),
        ("class", "VendorThing", "", "unproven", ""),
    ],
)
def test_names(kind: ClaimKind, name: str, where: str, outcome: str, near: str) -> None:
    found = of(kind, name, where)
    assert (found.outcome, found.actual) == (outcome, near)


def test_a_name_that_is_right_elsewhere_may_be_the_one_that_was_meant() -> None:
    found = GUIDE.verdicts(said("class", "AcmeClient"), said("class", "AcmeApiClient"))
    assert [(v.outcome, v.actual) for v in found] == [("holds", ""), ("broken", "AcmeClient")]


@pytest.mark.parametrize(
    ("name", "outcome", "near"),
    [
        ("ACME_KEY", "holds", ""),
        ("ACME_KEYS", "broken", "ACME_KEY"),
        ("ACME_QUITE_ANOTHER", "broken", ""),
        ("PGHOST", "unproven", ""),
        ("NODE_EXTRA_CA_CERTS", "unproven", ""),
        ("POSTGRES_DB", "unproven", ""),
        ("BASE_URL", "unproven", ""),
        ("HUB_VERSION", "unproven", ""),
        ("HUB_DATABASE_URI", "broken", "HUB_DATABASE_URL"),
        ("HUB_DATABASE_KEY", "unproven", ""),
    ],
)
def test_variables_that_may_be_another_products(name: str, outcome: str, near: str) -> None:
    compose = "services:\n  postgres:\n    environment:\n      POSTGRES_DB: hub\n"
    code = "export const key = process.env.ACME_KEY;\nexport const mode = process.env.NODE_ENV;\n"
    code += "export const urls = [process.env.HUB_DATABASE_URL, process.env.DATABASE_URL];\n"
    found = of("variable", name, guide=Guide({"lib/acme/key.ts": code, "compose.yml": compose}))
    assert (found.outcome, found.actual) == (outcome, near)


@pytest.mark.parametrize(
    ("others", "outcome"), [(("HUB_URL", "HUB_KEY"), "broken"), (("SKY_ID", "SKY_KEY"), "unproven")]
)
def test_most_variables_of_a_guide_may_be_another_products(others: tuple[str, ...], outcome: str) -> None:
    guide = Guide({"lib/hub.ts": "use(process.env.HUB_URL, process.env.HUB_KEY);\n"})
    names = ("HUB_TOKEN_FOR_HOOKS", *others)
    claims = [said("requirement", "HUB_TOKEN_FOR_HOOKS", expected="optional"), *(said("variable", n) for n in names)]
    assert guide.verdicts(*claims)[1].outcome == outcome


@pytest.mark.parametrize(("file", "outcome"), [("lib/hub.ts", "broken"), ("hub.test.ts", "unproven")])
def test_names_with_the_same_first_word_count_where_the_product_reads_them(file: str, outcome: str) -> None:
    guide = Guide({file: "use(process.env.HUB_ENABLED);\n"})
    claims = [said("requirement", "HUB_METADATA", expected="optional")]
    claims += [said("variable", name) for name in ("HUB_METADATA", "HUB_ENABLED")]
    assert guide.verdicts(*claims)[1].outcome == outcome


@pytest.mark.parametrize(
    ("read", "stated", "outcome"),
    [
        ('process.env.ACME_CACHE ?? "no"', "false", "holds"),
        ('process.env.ACME_CACHE ?? "yes"', "false", "broken"),
        ('process.env.ACME_CACHE ?? "3"', "300", "broken"),
        ('process.env.ACME_CACHE ?? "latest"', ":latest", "holds"),
        ('process.env.ACME_CACHE ?? "3"', ":3", "broken"),
        ('process.env.ACME_CACHE === "1"', "0", "unproven"),
        ('[process.env.ACME_CACHE ?? "3", process.env.ACME_CACHE ?? "4"]', "given", "unproven"),
        ('[process.env.ACME_CACHE ?? "3", process.env.ACME_CACHE ?? "4"]', "5", "broken"),
        ('[process.env.ACME_CACHE ?? "3", process.env.ACME_CACHE ?? made()]', "5", "unproven"),
        ('process.env.ACME_CACHE !== "0"', "1", "unproven"),
        ('process.env.ACME_CACHE === "x"', "given", "unproven"),
        ("process.env.ACME_CACHE ? read(process.env.ACME_CACHE) : none()", "memory", "unproven"),
    ],
)
def test_defaults_as_people_write_them(read: str, stated: str, outcome: str) -> None:
    compose = "services:\n  app:\n    environment:\n      ACME_CACHE: given\n"
    files = {"lib/acme/cache.ts": f"export const cache = {read};\n", "compose.yml": compose}
    assert of("default", "ACME_CACHE", expected=stated, guide=Guide(files)).outcome == outcome


@pytest.mark.parametrize(
    ("listed", "outcome"),
    [(("ACME_KEY",), "broken"), (("ACME_KEY", "ACME_URL"), "holds"), (("GOOGLE_ID", "GOOGLE_KEY"), "unproven")],
)
def test_a_list_of_other_variables_says_nothing_of_the_service(listed: tuple[str, ...], outcome: str) -> None:
    google = "export const google = [process.env.GOOGLE_ID, process.env.GOOGLE_KEY];\n"
    acme = "export const acme = [process.env.ACME_KEY, process.env.ACME_URL];\n"
    guide = Guide({"lib/acme/client.ts": acme, "lib/auth.ts": google})
    claims = [said("variables-complete", "acme"), *(said("variable", name) for name in listed)]
    assert guide.verdicts(*claims)[0].outcome == outcome


@pytest.mark.parametrize(("method", "outcome"), [("", "unproven"), ("GET", "broken")])
def test_a_url_may_stand_for_all_below_it(method: str, outcome: str) -> None:
    guide = Guide({"app/api/acme/[id]/route.ts": "export async function GET() {}\n"})
    assert of("route", "/api/acme", expected=method, guide=guide).outcome == outcome


@pytest.mark.parametrize(
    ("code", "stated", "outcome"),
    [
        ('const cache = process.env.ACME_CACHE ?? "memory";', "required", "broken"),
        ('if (process.env.ACME_CACHE === "1") start();', "required", "unproven"),
        ('const cache = process.env.ACME_CACHE ?? "false";', "required", "unproven"),
        ('if (!process.env.ACME_CACHE) throw new Error("no cache");', "optional", "broken"),
        ('read(process.env.ACME_CACHE!); read(process.env.ACME_CACHE ?? "memory");', "optional", "unproven"),
    ],
)
def test_what_a_feature_needs_the_code_may_do_without(code: str, stated: str, outcome: str) -> None:
    guide = Guide({"lib/acme/cache.ts": f"{code}\n"})
    assert of("requirement", "ACME_CACHE", expected=stated, guide=guide).outcome == outcome


def test_what_the_code_sets_itself_may_be_left_out() -> None:
    start = 'import os\nos.environ["ACME_URL"] = "http://localhost"\n'
    guide = Guide({"acme/start.py": start, "acme/call.py": 'import os\nurl = os.environ["ACME_URL"]\n'})
    found = of("requirement", "ACME_URL", expected="optional", guide=guide)
    assert (found.outcome, found.reason) == ("unproven", "the code sets `ACME_URL` itself")


@pytest.mark.parametrize(
    ("stated", "outcome"), [("memory", "holds"), ("MEMORY", "unproven"), ("redis", "unproven"), ("disk", "broken")]
)
def test_a_default_that_containers_set_or_that_differs_in_capitals(stated: str, outcome: str) -> None:
    code = 'export const cache = process.env.ACME_CACHE ?? "memory";\n'
    compose = "services:\n  app:\n    environment:\n      ACME_CACHE: redis\n"
    guide = Guide({"lib/acme/cache.ts": code, "compose.yml": compose})
    assert of("default", "ACME_CACHE", expected=stated, guide=guide).outcome == outcome


@pytest.mark.parametrize(
    ("path", "name", "outcome"),
    [
        ("lib/acme/extra.ts", "ACME_URL", "broken"),
        ("app/api/webhooks/acme/route.ts", "ACME_URL", "broken"),
        ("lib/acme/extra.ts", "HUB_URL", "broken"),
        ("lib/providers/acme-provider.ts", "ACME_TOKEN", "holds"),
        ("lib/auth/acme.ts", "BLOCKED_DOMAINS", "holds"),
    ],
)
def test_what_a_list_of_variables_lacks(path: str, name: str, outcome: str) -> None:
    """Another thing may be called alike: its files read nothing that the guide lists."""
    guide = Guide({"lib/acme/client.ts": "use(process.env.ACME_KEY);\n", path: f"use(process.env.{name});\n"})
    claims = [said("variables-complete", "acme"), said("variable", "ACME_KEY")]
    assert guide.verdicts(*claims)[0].outcome == outcome


def test_what_a_guide_mentions_in_any_form_is_documented() -> None:
    guide = Guide({"lib/acme/client.ts": "use(process.env.ACME_KEY, process.env.ACME_URL);\n"})
    claims = [said("variables-complete", "acme"), said("variable", "ACME_KEY")]
    assert guide.verdicts(*claims)[0].outcome == "broken"
    linking = Guide({**guide.files, GUIDE_PATH: '<a href="#ACME_URL">ACME_URL</a>\n'})
    assert linking.verdicts(*claims)[0].outcome == "holds"


@pytest.mark.parametrize(
    ("other", "outcome"), [("process.env.ACME_KEY", "holds"), ("process.env.NODE_ENV", "broken"), ('"none"', "broken")]
)
def test_another_name_of_a_listed_variable_need_not_be_listed(other: str, outcome: str) -> None:
    code = f"use(process.env.ACME_KEY);\nuse(process.env.ACME_KEYS || {other});\n"
    guide = Guide({"lib/acme/client.ts": code, GUIDE_PATH: "`ACME_KEY`\n"})
    claims = [said("variables-complete", "acme"), said("variable", "ACME_KEY")]
    assert guide.verdicts(*claims)[0].outcome == outcome


def test_a_list_that_lacks_more_than_it_has_picks_some_out() -> None:
    reads = "".join(f"use(process.env.ACME_{name});\n" for name in ("KEY", "URL", "REGION"))
    guide = Guide({"lib/acme/client.ts": reads})
    claims = [said("variables-complete", "acme"), said("variable", "ACME_KEY")]
    assert guide.verdicts(*claims)[0].outcome == "unproven"
    assert guide.verdicts(*claims, said("variable", "ACME_URL"))[0].outcome == "broken"


ROUTE = "app/api/webhooks/acme/route.ts"
HOOK = """\
export async function POST(request: Request) {
  const event = await request.json();
  switch (event.type) {
    case "invoice.paid":
      await paid(event);
      break;
  }
}
"""


def test_events_without_a_file_are_those_of_the_service() -> None:
    guide = Guide({ROUTE: HOOK, "app/api/webhooks/other/route.ts": HOOK.replace("invoice.paid", "other.done")})
    assert of("event", "invoice.paid", guide=guide).outcome == "holds"
    assert of("handler", "invoice.paid", expected="paid", guide=guide).outcome == "holds"
    gone = of("event", "invoice.voided", guide=guide)
    assert (gone.outcome, gone.actual) == ("broken", "invoice.paid")
    assert [w.subject for w in of("events-complete", "", guide=guide).witnesses] == ["invoice.paid"]


def test_a_page_that_shows_events_handles_none() -> None:
    page = HOOK.replace("POST", "Page")
    guide = Guide({"app/acme/page.tsx": page})
    assert of("event", "invoice.voided", guide=guide).outcome == "unproven"


def test_routes_that_may_be_the_vendors() -> None:
    guide = Guide({ROUTE: HOOK})
    assert of("route", "/api/webhooks/acme", guide=guide).outcome == "holds"
    assert of("route", "/api/webhooks/acmes", expected="POST", guide=guide).outcome == "broken"
    assert of("route", "/v1/charges", expected="POST", guide=guide).outcome == "unproven"
    shared = Guide({"app/.well-known/keys/route.ts": "export function GET() {}\n"})
    assert of("route", "/.well-known/keys", guide=shared).outcome == "holds"
    assert of("route", "/.well-known/acme-challenge/x", guide=shared).outcome == "unproven"


@pytest.mark.parametrize(
    ("module", "outcome"), [("@/lib/acme/clients", "broken"), ("@/acme", "unproven"), ("@/modules/popover", "unproven")]
)
def test_a_sample_may_be_of_the_readers_own_project(module: str, outcome: str) -> None:
    aliases = '{"compilerOptions": {"baseUrl": ".", "paths": {"@/*": ["./*"]}}}'
    guide = Guide({**FILES, "tsconfig.json": aliases})
    assert of("import", "acmeClient", module, guide=guide).outcome == outcome


def test_a_table_that_is_a_little_like_one_of_the_code_may_be_anothers() -> None:
    found = of(
        "table", "happenings_log", guide=Guide({"lib/db/schema.ts": SCHEMA.replace("acme_events", "happenings")})
    )
    assert found.outcome == "unproven"


def test_code_that_checks_less_than_it_asserts_proves_nothing() -> None:
    schema = "z.object({ ACME_KEY: z.string().optional() })"
    env = f'import {{ z }} from "zod";\nexport const env = {schema}.parse(process.env);\n'
    client = 'import { env } from "../env";\nexport const key = env.ACME_KEY!;\n'
    guide = Guide({"lib/env.ts": env, "lib/acme/client.ts": client})
    assert of("requirement", "ACME_KEY", expected="optional", guide=guide).outcome == "unproven"


def test_a_page_that_lacks_more_than_it_lists_picks_out_some() -> None:
    reads = "".join(f"export const v{n} = process.env.ACME_V{n};\n" for n in range(30))
    guide = Guide({"lib/acme/client.ts": reads})
    claims = [said("variables-complete", "acme"), said("variable", "ACME_V1")]
    assert guide.verdicts(*claims)[0].outcome == "unproven"


@pytest.mark.parametrize(
    ("script", "outcome"), [("acme:sync", "broken"), ("db:sed", "broken"), ("tasks:run", "unproven")]
)
def test_a_script_may_be_the_readers(script: str, outcome: str) -> None:
    package = '{"scripts": {\n"db:seed": "x",\n"dev": "y"\n}}'
    assert of("script", script, guide=Guide({"package.json": package})).outcome == outcome
