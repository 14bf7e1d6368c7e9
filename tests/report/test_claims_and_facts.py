"""What `claims` and `facts` print."""

from __future__ import annotations

import json
from dataclasses import fields
from textwrap import dedent

from guidewright.claims.model import Claim, Verdict
from guidewright.facts import model
from guidewright.facts.model import Facts
from guidewright.report import claims_json, claims_text, facts_json, facts_text
from guidewright.source import Place

HOLDS = Verdict(
    Claim("variable", "ACME_KEY", "acme", Place("specs/acme.yaml", 4, 11)), "holds", Place("lib/acme.ts", 3, 7), "read"
)
BROKEN = Verdict(
    Claim("default", "ACME_URL", "acme", Place("specs/acme.yaml", 7, 14), expected="https://a.example"),
    "broken",
    Place("lib/acme.ts", 5),
    "the code uses `https://b.example`",
)
UNPROVEN = Verdict(
    Claim("route", "/api/x", "other", Place("specs/other.yaml", 9)), "unproven", None, "its route is computed"
)
# In two parts, so that nobody who scans this repository takes it for real.
SECRET = "sk_live" + "_51HqLyjWDarjtT1zdp7dc"
FACTS = Facts(
    variables=(
        model.Variable("ACME_KEY", "lib/acme.ts", 3, 7, "required", None, "bang"),
        model.Variable("ACME_URL", "compose.yaml", 5, 9, "optional", SECRET, "set", "set", "container"),
    ),
    symbols=(model.Symbol("pay", "method", "lib/acme.ts", 7, 9, True, "Acme"),),
    routes=(model.Route("/api/acme", ("GET", "POST"), "app/api/acme/route.ts", 4),),
    events=(model.Event("paid", None, "app/api/acme/route.ts", 8),),
    tables=(model.Table("acme_events", "acmeEvents", "lib/schema.ts", 2, (model.Column("id", "id", 3),)),),
    scripts=(model.Script("test", f"KEY={SECRET} vitest", "package.json", 6),),
    calls=(model.Call("client.pay", "lib/x.ts", 2),),
    imports=(model.Import("Acme", "@/lib/acme", "lib/x.ts", 1),),
    containers=(model.Container("database", "compose.yaml", 2),),
    not_enumerable=(model.NotEnumerable("lib/env.ts", 2, "  return process.env[name];"),),
)


def test_claims_stand_below_their_service() -> None:
    assert claims_text.report((HOLDS, BROKEN, UNPROVEN)) == dedent(
        """\
        acme: 2 claims: 1 hold, 1 broken
          holds   variable  ACME_KEY                      specs/acme.yaml:4  lib/acme.ts:3:7
          broken  default   ACME_URL = https://a.example  specs/acme.yaml:7  lib/acme.ts:5: the code uses `https://b.example`

        other: 1 claim: 1 unproven
          unproven  route  /api/x  specs/other.yaml:9  its route is computed
        """
    )


def test_no_claims_are_no_empty_page() -> None:
    assert claims_text.report(()).startswith("No claims: ")
    assert json.loads(claims_json.report(())) == {"version": 1, "claims": []}


def test_claims_as_json_have_the_fixed_form() -> None:
    first, _, last = json.loads(claims_json.report((HOLDS, BROKEN, UNPROVEN)))["claims"]
    assert first == {
        "kind": "variable",
        "subject": "ACME_KEY",
        "service": "acme",
        "path": "specs/acme.yaml",
        "line": 4,
        "verdict": "holds",
        "receipt": {"path": "lib/acme.ts", "line": 3},
        "reason": "read",
        "why": "",
    }
    assert (last["verdict"], last["receipt"], last["reason"]) == ("unproven", None, "its route is computed")


def test_facts_stand_by_kind() -> None:
    assert facts_text.report(FACTS) == dedent(
        """\
        2 variables
          ACME_KEY  read app       required                                           lib/acme.ts:3:7
          ACME_URL  set container  optional  default `sk_l*************************`  compose.yaml:5:9

        1 symbol
          Acme.pay  method  exported  lib/acme.ts:7-9

        1 route
          /api/acme  GET POST  app/api/acme/route.ts:4

        1 event
          paid  -  app/api/acme/route.ts:8

        1 table
          acme_events  acmeEvents  1 column  lib/schema.ts:2

        1 script
          test  KEY=sk_l************************* vitest  package.json:6

        1 container
          database  compose.yaml:2

        1 call
          client.pay  lib/x.ts:2

        1 import
          Acme  @/lib/acme  lib/x.ts:1

        1 dynamic read
          return process.env[name];  lib/env.ts:2
        """
    )


def test_no_facts_are_no_empty_page() -> None:
    assert facts_text.report(Facts()).startswith("No facts: ")


def test_facts_as_json_have_every_field_of_the_model() -> None:
    document = json.loads(facts_json.report(FACTS))
    # What only claims are judged by is no part of the form.
    kinds = [kind for kind in fields(Facts) if kind.name != "unlisted_routes"]
    assert list(document) == ["version", *(kind.name for kind in kinds)]
    for kind in kinds:
        (first, *_) = getattr(FACTS, kind.name)
        assert list(document[kind.name][0]) == [field.name for field in fields(first)]
    assert document["tables"][0]["columns"] == [{"name": "id", "symbol": "id", "line": 3}]
    assert document["routes"][0]["methods"] == ["GET", "POST"]


def test_facts_as_json_hold_no_secret() -> None:
    assert SECRET not in facts_json.report(FACTS)
    assert json.loads(facts_json.report(FACTS))["scripts"][0]["command"] == "KEY=sk_l************************* vitest"
