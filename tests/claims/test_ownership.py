from __future__ import annotations

import pytest
from judging import said, verdict

from guidewright.claims.ownership import Owner, Ownership
from guidewright.claims.verify_complete import shared, undocumented
from guidewright.facts.extract import modules, scan
from guidewright.facts.index import Index
from guidewright.source import Source

CLIENT = "lib/acme/client.ts"
SPEC = "env: [{name: ACME_KEY}]\nowns: {prefixes: [AC_LEGACY]}\nnot_owned: [{name: ACME_OTHER, reason: Not ours.}]\n"


def missing(files: dict[str, str], others: dict[str, str] | None = None, spec: str = SPEC) -> list[str]:
    return [w.subject for w in verdict("variables-complete", spec, files, others=others).witnesses]


def reads(*names: str) -> str:
    return "".join(f"export const v{n} = process.env.{name};\n" for n, name in enumerate(names))


@pytest.mark.parametrize(
    ("name", "demanded"),
    [
        *[("ACME_URL", True), ("NEXT_PUBLIC_ACME_URL", True), ("AC_LEGACY_ID", True), ("ACMEX_URL", False)],
        *[("ACME_OTHER", False), ("ACME_KEY", False), ("OTHER", False)],
    ],
)
def test_leading_words(name: str, demanded: bool) -> None:
    assert missing({"lib/elsewhere.ts": reads(name)}) == ([name] if demanded else [])


@pytest.mark.parametrize("name", ["NODE_ENV", "VERCEL_URL"])
def test_platform_names_are_never_demanded(name: str) -> None:
    assert missing({CLIENT: reads(name)}) == []


def test_a_variable_that_only_its_files_read() -> None:
    assert missing({CLIENT: reads("TOKEN"), "lib/acme/other.ts": reads("TOKEN")}) == ["TOKEN"]


def test_a_shared_variable_is_the_products_own() -> None:
    """A payment client reads APP_URL, and so does a page that no spec owns."""
    assert missing({CLIENT: reads("APP_URL"), "app/layout.tsx": reads("APP_URL")}) == []


def test_a_variable_of_two_services_is_demanded_of_none() -> None:
    files = {CLIENT: reads("APP_URL"), "lib/other/client.ts": reads("APP_URL")}
    assert missing(files, {"other": "env: []\n"}) == []


def test_tests_do_not_share_a_variable() -> None:
    assert missing({CLIENT: reads("TOKEN"), "tests/setup.ts": reads("TOKEN")}) == ["TOKEN"]


def test_the_module_that_checks_all_variables_does_not_share_them() -> None:
    env = """import { createEnv } from "@t3-oss/env-nextjs";
import { z } from "zod";
export const env = createEnv({
  server: { TOKEN: z.string() },
  runtimeEnv: { TOKEN: process.env.TOKEN },
});
"""
    client = 'import { env } from "@/lib/env";\nexport const token = env.TOKEN;\n'
    assert missing({"lib/env.ts": env, CLIENT: client}) == ["TOKEN"]


def test_what_another_spec_documents_is_satisfied() -> None:
    assert missing({CLIENT: reads("TOKEN")}, {"other": "env: [{name: TOKEN}]\n"}) == []


SHARED = "lib/vat.ts"


def owners(*services: Owner) -> Ownership:
    return Ownership(services, ("NODE_ENV",))


def read_in(path: str, *names: str) -> Index:
    return Index(scan([Source(path, reads(*names))], (".",)), modules([]))


def test_what_services_share_is_demanded_of_none_but_said() -> None:
    both = owners(
        Owner("acme", ".", ("ACME",), cited=frozenset({SHARED})), Owner("other", ".", (), cited=frozenset({SHARED}))
    )
    index = read_in(SHARED, "VAT_REGION", "ACME_REGION", "NODE_ENV")
    assert {name: by for name, (_, by) in shared(index, both).items()} == {"VAT_REGION": ("acme", "other")}
    assert undocumented(index, both, "acme").keys() == {"ACME_REGION"}


def test_what_one_guide_documents_is_shared_by_none() -> None:
    first = Owner("acme", ".", (), cited=frozenset({SHARED}), documented=frozenset({"VAT_REGION"}))
    both = owners(first, Owner("other", ".", (), cited=frozenset({SHARED})))
    assert shared(read_in(SHARED, "VAT_REGION"), both) == {}


def test_a_file_that_a_guide_merely_cites_is_not_its_own() -> None:
    variables = scan(
        [Source("lib/log.ts", reads("LOG_LEVEL")), Source("lib/pay.ts", reads("PAY_KEY", "PAY_URL"))], (".",)
    )
    claims = (said("path", "lib/log.ts"), said("path", "lib/pay.ts"), said("variable", "PAY_KEY"))
    found = owners(Owner.of_guide("acme", ".", claims, variables.variables))
    assert undocumented(Index(variables, modules([])), found, "acme").keys() == {"PAY_URL"}


def test_a_file_of_whose_variables_a_guide_documents_few_is_not_its_own() -> None:
    mailer = scan([Source("lib/mail.ts", reads("MAIL_BY", "SMTP_HOST", "SMTP_PORT"))], (".",))
    found = owners(
        Owner.of_guide("acme", ".", (said("path", "lib/mail.ts"), said("variable", "MAIL_BY")), mailer.variables)
    )
    assert undocumented(Index(mailer, modules([])), found, "acme") == {}
