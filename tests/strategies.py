"""Specs out of thin air, for properties that must hold for every spec: complete ones, and drafts with gaps.

Both strategies give a `Loaded` without problems, so that places and claims can be read from it. Its texts are nasty:
Markdown and HTML characters, other scripts, words that begin lines with meaning; only the fixed forms that stand for
"nothing here" do not occur, since they would mean just that, and no paragraph begins with a label of the contract.
"""

from __future__ import annotations

import re
from typing import Any

import yaml
from hypothesis import strategies as st

from guidewright.source import Source
from guidewright.spec.load import Loaded, load
from guidewright.spec.values import SPOKEN

Plain = dict[str, Any]

_PIECES = (
    "plain words", "Sign up & verify", "a < b > c", "`code`", "`a | b`", "a | b", "{id}", "{{ x }}", "{% raw %}", "$5",
    "*starred*", "**strong**", "snake_case_name", "_under_", "2 * 3", "lib/*/x and app/*/y", "# hash", "#payments",
    "- dash", "+ plus", "1. first", "2026. It was", "> quoted", "\\ backslash", "\\*", "[words](https://a.example/b_c)",
    "[not a link]", "~/.env", "~~gone~~", "==", "C#", "Zoë Ñandú", "東京", "✅", "a  b", "100 %", "key:value", "x!",
    "![x]", "&amp;", "&copy;", "<your-key>", "https://a.example/x", "me@a.example", "don't", '"quoted"', ":id:", "---",
    "**Status**:", "Location:", "Step 2:", "Issue: none", "[x]", "[ ] open", "a\tb", "`` ` ``", "***", "!!! note",
)  # fmt: skip
_WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=12)
_PIECE = st.one_of(st.sampled_from(_PIECES), st.from_regex(r"[a-z]{1,8}", fullmatch=True), _WORDS)
_FORMS = ("Not documented", "Not applicable", "not proven")


def _line(most: int = 3) -> st.SearchStrategy[str]:
    joined = st.lists(_PIECE, min_size=1, max_size=most).map(lambda pieces: " ".join(" ".join(pieces).split()))
    return joined.filter(lambda text: text and not any(form in text for form in _FORMS))


def _heading(most: int = 2) -> st.SearchStrategy[str]:
    return _line(most).map(lambda text: text.replace(">", "}"))


def _is_spoken(text: str) -> bool:
    return re.search(SPOKEN, text) is not None


_NAME = st.one_of(
    st.sampled_from(("Acme Pay", "C# Tools", "A&B", "x_y", "Zoë*", "{Box}", "Not<e")), _heading(1).filter(_is_spoken)
)
_SLUG = st.from_regex(r"[a-z]{2,6}(-[a-z]{2,4})?", fullmatch=True)
_IDENTIFIER = st.from_regex(r"[a-z][A-Za-z0-9_$]{2,8}", fullmatch=True)
_CLASS = st.from_regex(r"[A-Z][A-Za-z]{2,8}", fullmatch=True)
_VARIABLE = st.from_regex(r"[A-Z][A-Z0-9]{1,6}(_[A-Z0-9]{1,5})?", fullmatch=True)
_URL = st.sampled_from(("https://a.example", "https://a.example/b_c/(d)?q=1&r=*x*#top", "http://localhost:3000/{id}"))
_VALUE = st.sampled_from(
    ("x", "https://api.a.example", "300", "a|b", "`tick`", "{}", "a_b*c", "#no", "$HOME", "<none>")
)
_CODE = st.sampled_from(
    (
        "const x = 1;",
        "# a comment\necho `date`",
        '```\nnested\n```\n{ "a": 1 }',
        "await client.run();\n\n\n// blank lines above",
        "| a | b |\n---\n## no heading",
    )
)
# A paragraph that begins like a label of the contract is that label to every reader.
_PARAGRAPH = _line(4).filter(lambda text: not text.startswith(("**Status**:", "Location:")))
_PROSE = st.one_of(
    _PARAGRAPH,
    st.lists(_PARAGRAPH, min_size=2, max_size=3).map("\n\n".join),
    st.sampled_from(
        ("- one\n- two", "1. one\n2. two", "text\n\n```bash\npnpm other\n```", "| a | b |\n|---|---|\n| c | d |")
    ),
)
_DAYS = st.dates().map(lambda day: day.isoformat())


def _folder(name: str) -> st.SearchStrategy[str]:
    parts = st.sampled_from(("lib", "src", "app", "(group)", "[id]", "a-b", "@slot", "x.y"))
    return st.lists(parts, min_size=1, max_size=3).map(lambda path: "/".join((*path, name)))


def _several(item: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[list[Any]]:
    return st.lists(item, min_size=1, max_size=most)


def _named(fields: dict[str, st.SearchStrategy[Any]], by: str, most: int = 2, **more: Any) -> st.SearchStrategy[Any]:
    item = st.fixed_dictionaries(fields, optional=more)
    return st.lists(item, min_size=1, max_size=most, unique_by=lambda entry: " ".join(entry[by].split()).casefold())


def _or_not(given: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(given, given, st.fixed_dictionaries({"not_applicable": _line()}))


_EVIDENCE = st.builds("{}#{}".format, _folder("guard.ts"), _IDENTIFIER)
_SECURITY = _several(
    st.fixed_dictionaries(
        {"says": _line()},
        optional={"evidence": _EVIDENCE, "reached_from": _folder("route.ts")},
    )
)
_LINES = _several(_line())
_TITLED = _heading().filter(lambda text: text not in ("Configure Webhook", "Test Connection"))

_WEBHOOK = st.fixed_dictionaries(
    {
        "path": _folder("route.ts"),
        "setup": st.fixed_dictionaries({"steps": _LINES}, optional={"secret": _VARIABLE, "then": _LINES}),
        "events": _named({"type": _VALUE, "handler": _IDENTIFIER, "does": _line()}, "type", 3),
        "security": _SECURITY,
    },
    optional={"method": st.sampled_from(("POST", "PUT")), "url": st.sampled_from(("/hooks/x", "/a/[id]/b_c"))},
)
_CLIENT = st.fixed_dictionaries(
    {
        "path": _folder("client.ts"),
        "functions": _named({"name": st.one_of(_IDENTIFIER, st.just("Other.method")), "does": _line()}, "name", 3),
        "example": _CODE,
    },
    optional={"class": _CLASS},
)
_VARIABLES = _named(
    {"name": _VARIABLE, "description": _line()},
    "name",
    4,
    required=st.booleans(),
    secret=st.booleans(),
    default=_VALUE,
    example=_VALUE,
    **{"from": _URL},
)
_TESTING = st.fixed_dictionaries(
    {
        "connection": _or_not(
            st.fixed_dictionaries(
                {"path": st.sampled_from(("/api/x", "/api/[id]/y")), "expect": _VALUE},
                optional={"method": st.sampled_from(("GET", "POST", "DELETE")), "body": st.just('{"it\'s": "$5"}')},
            )
        ),
        "local": _or_not(
            st.fixed_dictionaries(
                {"script": st.sampled_from(("test", "test:unit"))}, optional={"path": _folder("x"), "notes": _PROSE}
            )
        ),
        "production": _or_not(
            st.fixed_dictionaries({"sandbox_variable": _VARIABLE, "value": _VALUE}, optional={"notes": _PROSE})
        ),
    }
)
_MONITORING = st.fixed_dictionaries(
    {
        "metrics": _or_not(_LINES),
        "sentry": _or_not(
            st.fixed_dictionaries({"tag": st.sampled_from(("integration:acme", "a:b_c"))}, optional={"notes": _LINES})
        ),
        "alerts": _or_not(_LINES),
    }
)
_RELATED = _named(
    {
        "title": _line(),
        "path": st.sampled_from(("./sentry.md", "../../a/b.md", "./with space.md", "https://a.example")),
    },
    "path",
    3,
)
_COMPLETE: dict[str, st.SearchStrategy[Any]] = {
    "name": _NAME,
    "summary": _PROSE,
    "type": st.lists(st.sampled_from(("api", "saas", "webhook", "oauth-provider")), min_size=1, unique=True),
    "status": st.sampled_from(("draft", "active", "deprecated")),
    "integration": st.sampled_from(("active", "partial", "in-development")),
    "links": st.fixed_dictionaries(
        {"docs": _URL, "usage": _or_not(_URL), "status": _or_not(_URL)},
        optional={"api": _URL, "signup": _URL, "dashboard": _URL},
    ),
    "account": st.fixed_dictionaries({"plan": st.sampled_from(("free", "paid", "enterprise"))}),
    "env": _or_not(_VARIABLES),
    "setup": _named({"title": _TITLED, "steps": _LINES}, "title"),
    "code": st.fixed_dictionaries(
        {
            "client": _or_not(_CLIENT),
            "webhook": _or_not(_WEBHOOK),
            "tables": _or_not(_named({"name": _IDENTIFIER, "purpose": _line()}, "name")),
        }
    ),
    "examples": _named(
        {"title": _heading(), "code": _CODE}, "title", language=st.sampled_from(("typescript", "bash", "json"))
    ),
    "testing": _TESTING,
    "troubleshooting": _named({"issue": _heading(), "symptoms": _line(), "solution": _LINES}, "issue"),
    "limits": st.fixed_dictionaries({"free": _or_not(_LINES), "paid": _or_not(_LINES)}),
    "security": _SECURITY,
    "monitoring": _MONITORING,
    "related": _RELATED,
    "changelog": _named({"date": _DAYS, "changes": _LINES}, "date", 3),
    "support": st.fixed_dictionaries({"email": _or_not(st.just("help@a.example"))}, optional={"slack": _line(1)}),
}
_OPTIONAL: dict[str, st.SearchStrategy[Any]] = {
    "tags": st.lists(_SLUG, max_size=2, unique=True),
    "permissions": _LINES,
    "prerequisites": _LINES,
    "concerns": _LINES,
    "owner": st.just("#payments"),
    "verified": _DAYS,
    "notes": st.dictionaries(
        st.sampled_from(("overview", "testing", "support", "troubleshooting")), _PROSE, max_size=2
    ),
}


def loaded(plain: Plain) -> Loaded:
    """The spec of plain data, read from its YAML like a file."""
    text = yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=10_000)
    return load(Source(f"specs/{plain['service']}.yaml", text))


def _specs(plain: st.SearchStrategy[Plain]) -> st.SearchStrategy[Loaded]:
    return plain.map(loaded).filter(lambda read: read.spec is not None and not read.problems)


def complete_plain() -> st.SearchStrategy[Plain]:
    """Specs that hold every field of the contract, as plain data."""
    return st.fixed_dictionaries({"service": _SLUG, **_COMPLETE}, optional=_OPTIONAL)


def complete_specs() -> st.SearchStrategy[Loaded]:
    """Specs that hold every field of the contract, or say why it does not apply."""
    return _specs(complete_plain())


def _thinned(value: Any, keep: list[bool]) -> Any:
    """`value` with some of its optional fields taken out, as `keep` says in turn (all kept when it runs out)."""
    if isinstance(value, list):
        return [_thinned(item, keep) for item in value if not keep or keep.pop()]
    if not isinstance(value, dict):
        return value
    return {key: _thinned(inner, keep) for key, inner in value.items() if key in _NEEDED or not keep or keep.pop()}


# What the model itself requires of the mappings that hold them; without these a spec is no draft but wrong.
_NEEDED = {
    "service", "name", "not_applicable", "path", "title", "date", "issue", "plan", "says", "type", "code", "evidence",
}  # fmt: skip


def draft_specs() -> st.SearchStrategy[Loaded]:
    """Drafts: complete specs out of which fields and entries are missing at any depth."""
    keep = st.lists(st.booleans(), max_size=120)
    thinned = st.builds(lambda plain, gone: {**_thinned(plain, gone), "status": "draft"}, complete_plain(), keep)
    return _specs(thinned)
