"""Computed pages read the same on GitHub and on the site, whatever specs and reasons say."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guidewright.claims.model import Claim, Verdict
from guidewright.commands.cataloging import guide_of_service
from guidewright.commands.prove import Service
from guidewright.guide.render import read_contract
from guidewright.site.catalog import Catalog, Nowhere, Where
from guidewright.site.pages import pages
from guidewright.source import Place, Source
from guidewright.spec.load import Loaded
from renderers import both, github_anchors
from sample_project import ROOT
from strategies import complete_specs, draft_specs

CONTRACT = read_contract(
    Source("contract.yaml", (ROOT / "templates/integration-guide/contract.yaml").read_text("utf-8"))
)
KINDS = ("h1", "h2", "th", "td", "li", "pre", "code", "strong", "em", "p")
NASTY = st.one_of(
    st.text(max_size=20), st.sampled_from(("`a | b`", "{id}", "<b>", "a|b", "*x*", "#1", "- [ ] x", "![x]"))
)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.one_of(complete_specs(), draft_specs()), NASTY)
def test_both_renderers_show_the_same(loaded: Loaded, nasty: str) -> None:
    place = Place(f"lib/{nasty}.ts", 3)
    claim = Claim("route", f"/{nasty}", "acme", place, expected=nasty)
    reasoned = Verdict(claim, "unproven", place, f"because of {nasty}")
    guide = guide_of_service(Service(loaded, "acme", ".", "docs/guides/acme.md", (reasoned,)), CONTRACT)
    assert guide is not None
    catalog = Catalog(
        nasty,
        "specs/",
        Where("docs", "docs/guides", ".", "https://code.example/{path}#L{line}"),
        (guide,),
        reads={variable.name: (place,) for variable in guide.variables},
        nowhere=(Nowhere("LOST", nasty, (place,)),),
    )
    for page in pages(catalog, None):
        if page.path.endswith(".md"):
            github, site = both(page.text)
            assert github.of(*KINDS) == site.of(*KINDS), page.path
            assert (github.links, github.text) == (site.links, site.text), page.path
            assert site.anchors == list(github_anchors([text for _, text in site.of("h1", "h2")])), page.path
