from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_of import ROOT, claims, contract, places, said

from guidewright.guide.reading.topics import topic_of


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("pnpm acme:sync", ["script acme:sync"]),
        ("pnpm install && pnpm db:migrate", ["script db:migrate"]),
        ("npm run build -- --watch", ["script build"]),
        ("npm test lib/http.ts", ["script test", "path lib/http.ts"]),
        ("yarn test lib/acme", ["script test", "path lib/acme"]),
        ("ACME_URL=x pnpm dev", ["script dev"]),
        ("pnpm --filter web dev", ["script dev"]),
        ("bun run scripts/acme-sync.ts --all", ["path scripts/acme-sync.ts"]),
        ("bun run acme:sync", ["script acme:sync"]),
        ("npm install acme", []),
        ("npm ci", []),
        ("pnpm dlx acme init", []),
        ("pnpm prisma generate", []),
        ("npx tsc", []),
        ("pnpm -v", []),
    ],
)
def test_scripts_are_read_from_commands(command: str, expected: list[str]) -> None:
    assert said(f"```bash\n{command}\n```", "script", "path") == expected
    if " " in command:
        assert said(f"Run `{command}`.", "script", "path") == expected


def test_a_script_that_the_guide_has_its_reader_add_is_the_readers() -> None:
    sample = '```json\n"scripts": {\n  "acme:work": "tsx work.ts"\n}\n```\n\n'
    assert said(sample + "```bash\nnpm run acme:work\nnpm run acme:sync\n```", "script") == ["script acme:sync"]


def test_columns_of_several_tables_are_not_guessed() -> None:
    one = "```sql\nDELETE FROM acme_jobs WHERE acme_id = 1;\n```"
    assert said(one, "column") == ["column acme_id in acme_jobs"]
    assert said(one.replace("WHERE", "USING acme_runs r, acme_tasks t WHERE"), "column") == []


def test_what_a_command_prints_is_no_command() -> None:
    assert said("```console\n$ pnpm dev\npnpm lint\n```", "script") == ["script dev"]


@pytest.mark.parametrize(
    ("command", "services"),
    [
        ("docker compose up -d postgres", ["postgres"]),
        ("docker-compose logs -f app", ["app"]),
        ("docker compose logs --tail 5 app db > out.txt", ["app", "db"]),
        ("docker compose exec -T postgres psql -U acme", ["postgres"]),
        ("docker compose -f docker-compose.yml run --rm app sh", ["app"]),
        ("docker compose up -d", []),
        ("docker compose config", []),
        ("docker run postgres", []),
        ("docker compose down", []),
    ],
)
def test_services_of_compose_are_read_from_commands(command: str, services: list[str]) -> None:
    assert said(f"```bash\n{command}\n```", "container") == [f"container {name}" for name in services]


def test_a_service_of_the_guides_own_compose_file_is_not_the_codes() -> None:
    sample = "```yaml\nservices:\n  acme-app:\n    image: acme\n\n  db:\n    image: x\n```\n\n"
    commands = "```bash\ndocker compose logs acme-app\ndocker compose stop image\n```"
    assert said(sample + commands, "container") == ["container image"]


def test_a_service_of_compose_is_read_from_a_sentence() -> None:
    assert said("It runs in the compose service `postgres`.") == ["container postgres"]


def test_a_word_of_a_command_is_found_whole() -> None:
    text = "```bash\ndocker compose logs app-migrate app\n```"
    assert places(text, "container") == [("app-migrate", 2, 21), ("app", 2, 33)]


def test_samples_are_read_at_their_lines() -> None:
    text = """
        ~~~ts
        import { AcmeClient } from "@/lib/acme/client";

        const acme = new AcmeClient();
        await acme.listAll();
        ~~~
    """
    assert said(text) == [
        "import AcmeClient in @/lib/acme/client",
        "call listAll in @/lib/acme/client = AcmeClient",
    ]
    assert places(text, "import", "call") == [("AcmeClient", 2, 10), ("listAll", 5, 12)]


def test_an_import_of_what_is_no_name_is_none() -> None:
    found = said('```ts\nimport { acme-01Client } from "@/lib/acme/client";\n```')
    assert not any("acme-01Client" in claim for claim in found)


def test_a_sample_of_another_project_is_none() -> None:
    assert said('```ts\nimport { a } from "@/elsewhere/a";\nimport b from "acme";\n```') == []


@pytest.mark.parametrize(
    "lead",
    [
        "From `lib/http.ts`:",
        "How it waits, from `lib/http.ts`:",
        "It waits in one line. In `lib/http.ts`:",
    ],
)
def test_a_block_is_a_quotation_where_it_is_said_to_come_from_a_file(lead: str) -> None:
    assert "quote lib/http.ts = const a = 1;" in said(f"{lead}\n\n```ts\nconst a = 1;\n```")


@pytest.mark.parametrize(
    "lead",
    [
        "In `lib/http.ts`:",
        "Add this to `lib/http.ts`:",
        "Open the editor. In `lib/http.ts`:",
        "Import the client from `lib/http.ts`:",
        "A retry comes from `lib/http.ts`. For example:",
    ],
)
def test_other_blocks_are_no_quotations(lead: str) -> None:
    assert said(f"{lead}\n\n```ts\nconst a = 1;\n```", "quote") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[here](#routes)", ["heading #routes"]),
        ("[there](./b.md#a-b)", ["related ./b.md", "heading ./b.md#a-b"]),
        ("[there](b%20c.md)", ["related b c.md"]),
        ("[there][b]\n\n[b]: b.md", ["related b.md"]),
        ('<a href="b.md">there</a>', ["related b.md"]),
        ("## Roadmap\n\n[there](b.md)", ["related b.md"]),
        ("[out](https://a.example/b.md#c)", []),
        ("[mail](mailto:a@b.example)", []),
        ("![image](b.png)", []),
        ("[site](/guides/b.md)", []),
        ("`[code](b.md)`", []),
        ("```\n[code](b.md)\n[b]: b.md\n```", []),
    ],
)
def test_links_are_read_wherever_they_stand(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("heading", "topic"),
    [
        ("Environment Variables", "variables"),
        ("⚙️ Configuration", "variables"),
        ("Step 2: Enter your keys", "variables"),
        ("Webhook Handler", "webhook"),
        ("HTTP endpoints", "routes"),
        ("Database Tables", "tables"),
        ("When HMRC says no", "errors"),
        ("Troubleshooting", "errors"),
        ("v2.0 (planned)", "future"),
        ("Migration plan", "future"),
        ("The free plan", None),
        ("Ideas for later", "future"),
        ("2026-05-11", "past"),
        ("1.4.0", "past"),
        ("What changed", "past"),
        ("Compatibility Issues Fixed", "past"),
        ("Key Code Changes", "past"),
        ("Changes to expect", None),
        ("Changelog", "past"),
        ("Cats", None),
    ],
)
def test_headings_are_known_by_title_and_synonym(heading: str, topic: str | None) -> None:
    assert topic_of(heading, contract()) == topic


def test_the_title_says_nothing_of_what_a_section_holds() -> None:
    assert said("# The configuration of Acme\n\n`IN_PROGRESS` is next.") == []


@pytest.mark.parametrize(
    "top",
    [
        "> **OBSOLETE - historical record.** It was removed.",
        "> [!WARNING]\n> This page is superseded by [another](b.md).",
        "_Archived_",
        "**Note:** This document is obsolete.",
    ],
)
def test_a_page_that_is_kept_as_a_record_claims_nothing(top: str) -> None:
    rest = "See `lib/http.ts` and set `ACME_KEY`.\n\n## Configuration\n\n`ACME_KEY` is required."
    assert said(f"# Acme\n\n{top}\n\n{rest}") == said(f"{top}\n\n# Acme\n\n{rest}") == [*said(top)]
    assert len(said(f"# Acme\n\nAn obsolete protocol.\n\n{rest}")) > 2


def test_a_change_log_claims_nothing_below_any_heading() -> None:
    assert said("# Changelog\n\n## Cats\n\nSee `lib/http.ts` and set `ACME_KEY`.") == []


def test_the_same_thing_said_twice_in_a_line_is_one_claim() -> None:
    assert said("`lib/http.ts`, yes, `lib/http.ts`\nand `lib/http.ts`.") == ["path lib/http.ts"] * 2


def test_each_claim_says_why_it_is_one() -> None:
    for guide in sorted((ROOT / "tests" / "guides").glob("*.md")):
        assert [claim for claim in claims(guide.read_text("utf-8")) if not claim.why] == []


_PIECES = st.sampled_from(
    (
        "`", "``", "```", "~~~", "\n", "\n\n", "    ", "- ", "1. ", "> ", "| ", "|---|", "# ", "## Roadmap", "===",
        "---", "[a](", ")", "](b.md#c)", "<code>", "</code>", "<!--", "-->", "ACME_KEY", "=x", "`ACME_KEY`",
        " is required", "defaults to `x`", "lib/http.ts", "`lib/http.ts:7`", "`load()`", "GET /api/x", "curl -X",
        "http://[", "docker compose up db", "pnpm test", "sql", "SELECT a FROM b;", "├── a.ts", "└── ", "events:",
        "`a.b`", "table `x_y`", "From `lib/http.ts`:", "!!! note\n\n", ": ", "\r\n", "\t", "\0", "é", "¤",
        "import { a } from \"@/b\"", "environment:", "$ ", "\\", "'", '"', "…", "\u2028",
    )
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(_PIECES, st.text(max_size=8)), max_size=40).map("".join))
def test_no_text_makes_it_fail_and_every_place_is_in_it(text: str) -> None:
    lines = text.replace("\r\n", "\n").split("\n")
    for claim in claims(text):
        assert 1 <= claim.place.line <= len(lines)
        assert claim.place.column >= 1
