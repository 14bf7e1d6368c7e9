"""The reference of environment variables: who documents each, what it is for, and where the code reads it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from guidewright.guide.anchors import github_slug
from guidewright.guide.escape import Markdown, code, fence, link, plain
from guidewright.site.catalog import Catalog, Documented, Guide, table

# With more variables than these a page has over 15,000 nodes, and a phone takes seconds to show it.
MOST = 300
_MOST_READS = 12
_HEADS = ("Variable", "Services", "Required", "Default", "Read at")
_TITLE = "Environment variables"

Use = tuple[Guide, Documented]


def pages(catalog: Catalog) -> Iterator[tuple[str, str]]:
    """The paths of the pages with their Markdown: one page, or above 300 variables one that leads to one a letter."""
    names = tuple(catalog.documenting)
    if len(names) <= MOST:
        yield catalog.reference, _page(catalog, catalog.reference, _TITLE, names)
        return
    parts = tuple(_parts(names))
    yield catalog.reference, _letters(catalog, parts)
    for part, within in parts:
        path = _path(catalog, part)
        yield path, _page(catalog, path, f"{_TITLE}: {_said(part)}", within)


def _parts(names: Sequence[str]) -> Iterator[tuple[str, Sequence[str]]]:
    """The names by their first letter, `s`; where one letter has too many, in parts, `s-2`."""
    for letter, group in groupby(names, key=lambda name: name[0].lower()):
        listed = tuple(group)
        for number, start in enumerate(range(0, len(listed), MOST), 1):
            yield (letter if number == 1 else f"{letter}-{number}"), listed[start : start + MOST]


def _said(part: str) -> str:
    letter, _, number = part.partition("-")
    return f"{letter.upper()}, part {number}" if number else letter.upper()


def _path(catalog: Catalog, part: str) -> str:
    return catalog.reference.replace(".md", f"-{part}.md")


def address(catalog: Catalog, name: str) -> str:
    """Where a variable's heading stands: the page relative to the project, and the anchor."""
    names = tuple(catalog.documenting)
    path = catalog.reference
    if len(names) > MOST:
        path = next(_path(catalog, part) for part, within in _parts(names) if name in within)
    return f"{path}#{github_slug(name)}"


def _page(catalog: Catalog, path: str, title: str, names: Sequence[str]) -> str:
    lines = [f"# {title}", "", *_introduction(catalog, path, len(names))]
    if names:
        lines += [
            *table(_HEADS, (_row(catalog, path, name) for name in names)),
            "## As one file",
            "",
            "Placeholders only; each guide says where a value comes from.",
            "",
            fence("\n".join(_example(catalog, names)), "bash"),
            "",
        ]
    for name in names:
        lines += [f"## {plain(name)}", "", *_facts(catalog, path, name), ""]
    return "\n".join(lines)


def _introduction(catalog: Catalog, path: str, count: int) -> Iterator[str]:
    index = catalog.where.between(path, catalog.index)
    if not count:
        yield f"No guide documents a variable yet. All guides: [integrations]({index})."
    else:
        some = "The one variable" if count == 1 else f"The {count} variables"
        yield f"{some} that the guides document, and where the code reads them. All guides: [integrations]({index})."
    yield ""


def _letters(catalog: Catalog, parts: Iterable[tuple[str, Sequence[str]]]) -> str:
    lines = [f"# {_TITLE}", "", *_introduction(catalog, catalog.reference, len(catalog.documenting))]
    for part, names in parts:
        path = catalog.where.between(catalog.reference, _path(catalog, part))
        lines.append(f"- [{_said(part)}]({path}): {len(names)}, from {code(names[0])} to {code(names[-1])}")
    return "\n".join([*lines, ""])


def _row(catalog: Catalog, path: str, name: str) -> Iterator[str]:
    uses, reads = catalog.documenting[name], catalog.reads.get(name, ())
    yield link(code(name, "words"), f"#{github_slug(name)}")
    yield _services(catalog, path, uses)
    yield _required(uses)
    yield ", ".join(code(default, "cell") for default in _defaults(uses))
    more = f" and {len(reads) - 1} more" if len(reads) > 1 else ""
    yield f"{catalog.where.read_at(reads[0])}{more}" if reads else ""


def _facts(catalog: Catalog, path: str, name: str) -> Iterator[str]:
    uses, reads = catalog.documenting[name], catalog.reads.get(name, ())
    yield f"- **Services**: {_services(catalog, path, uses)}"
    yield f"- **Required**: {_required(uses)}"
    if defaults := _defaults(uses):
        yield f"- **Default**: {', '.join(code(default) for default in defaults)}"
    purposes = {use.description: guide.name for guide, use in reversed(uses) if use.description}
    for purpose, service in reversed(purposes.items()):
        whose = f" for {plain(service)}" if len(purposes) > 1 else ""
        yield f"- **Purpose**{whose}: {purpose}"
    if reads:
        yield "- **Read at**:"
        yield from (f"    - {catalog.where.read_at(place)}" for place in reads[:_MOST_READS])
        if len(reads) > _MOST_READS:
            yield f"    - and at {len(reads) - _MOST_READS} more places"


def _services(catalog: Catalog, path: str, uses: Sequence[Use]) -> Markdown:
    links = (link(plain(guide.name, "words"), catalog.where.between(path, guide.path)) for guide, _ in uses)
    return Markdown(", ".join(dict.fromkeys(links)))


def _required(uses: Sequence[Use]) -> str:
    """`yes` or `no`; where guides differ, by whom."""
    known = [(guide.name, use.required) for guide, use in uses if use.required is not None]
    needing = [name for name, required in known if required]
    if needing and len(needing) < len(known):
        return f"by {', '.join(plain(name, 'cell') for name in needing)}"
    return "yes" if needing else "no" if known else "not said"


def _defaults(uses: Sequence[Use]) -> list[str]:
    return list(dict.fromkeys(use.default for _, use in uses if use.default))


def _example(catalog: Catalog, names: Iterable[str]) -> Iterator[str]:
    """The lines of an `.env.example`: by service, each variable with the first guide that documents it."""
    wanted, told = set(names), set[str]()
    for guide in catalog.guides:
        own = [v for v in guide.variables if v.name in wanted and v.name not in told and v.line]
        told.update(variable.name for variable in own)
        if own:
            yield f"# {guide.name}"
            for variable in own:
                yield from variable.line.split("\n")
            yield ""
