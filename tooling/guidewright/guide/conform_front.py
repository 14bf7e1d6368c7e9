"""The contract on a guide's frontmatter and title."""

from __future__ import annotations

from collections.abc import Iterator

from guidewright.guide.contract import Contract, FrontmatterKey
from guidewright.guide.gap import Gap
from guidewright.guide.inline import shown
from guidewright.guide.model import Guide, Section
from guidewright.guide.order import out_of_order
from guidewright.guide.wording import Wording, is_day
from guidewright.source import Place, nearest
from guidewright.yaml_tree import Entry, Mapping, Node, Scalar, Sequence


def front_gaps(guide: Guide, contract: Contract) -> Iterator[Gap]:
    """What is wrong with the frontmatter: its place, its YAML, its keys, their order and their values."""
    top = Place(guide.path, max(guide.frontmatter_line, 1), 1)
    if guide.frontmatter_line == 0:
        yield Gap("missing-frontmatter", top, "", "frontmatter", "`---` in the first line, then the keys, then `---`")
        return
    if guide.frontmatter_line > 1:
        yield Gap("missing-frontmatter", top, "", "frontmatter", "line 1", f"line {guide.frontmatter_line}")
    for mistake in guide.frontmatter_mistakes:
        yield Gap("invalid-frontmatter", mistake.place, "", "frontmatter", mistake.help, mistake.message)
    if guide.frontmatter is not None:
        yield from _key_gaps(guide.frontmatter, contract, top)


def _key_gaps(front: Mapping, contract: Contract, top: Place) -> Iterator[Gap]:
    rules = {rule.key: rule for rule in contract.frontmatter}
    ranks = {key: rank for rank, key in enumerate(rules)}
    known = [entry for entry in front.entries if entry.key in rules]
    missing = [key for key in rules if front.entry(key) is None]
    order = ", ".join(rules)
    for entry in front.entries:
        if entry.key in rules:
            continue
        meant = nearest(entry.key, missing)
        if meant is None:
            yield Gap("unknown-frontmatter-key", entry.key_place, "", entry.key, order)
            continue
        missing.remove(meant)
        yield Gap("missing-frontmatter-key", entry.key_place, "", meant, _meaning(rules[meant]), entry.key)
        yield from _value_gaps(entry, rules[meant])
    for key in missing:
        yield Gap("missing-frontmatter-key", top, "", key, _meaning(rules[key]))
    for at in sorted(out_of_order([ranks[entry.key] for entry in known])):
        yield Gap("misplaced-frontmatter-key", known[at].key_place, "", known[at].key, order)
    for entry in known:
        yield from _value_gaps(entry, rules[entry.key])


def _value_gaps(entry: Entry, rule: FrontmatterKey) -> Iterator[Gap]:
    found = _wrong(entry.value, rule)
    if found is not None:
        yield Gap("invalid-frontmatter-value", entry.value.place, "", rule.key, _meaning(rule), found)


def _meaning(rule: FrontmatterKey) -> str:
    if rule.type == "date":
        return "a date such as 2025-11-02"
    if rule.type == "word":
        return " | ".join(rule.values)
    return f"a list of words that holds {', '.join(rule.values)}"


def _wrong(value: Node, rule: FrontmatterKey) -> str | None:
    """What stands there instead of a value that is allowed; None where all is well."""
    if rule.type == "words":
        if not isinstance(value, Sequence):
            return "no list"
        words = [item.value for item in value.items if isinstance(item, Scalar) and isinstance(item.value, str)]
        if len(words) < len(value.items):
            return "an item that is no word"
        return None if set(rule.values) <= set(words) else f"[{', '.join(words)}]"
    if not isinstance(value, Scalar):
        return "a list" if isinstance(value, Sequence) else "keys and values"
    said = "" if value.value is None else str(value.value)
    if rule.type == "date":
        return None if is_day(said) else said or "nothing"
    return None if said in rule.values else said or "nothing"


def title_gaps(titles: tuple[Section, ...], wording: Wording, due: Place) -> Iterator[Gap]:
    """What is wrong with the H1; `due` is where a missing one belongs."""
    if not titles:
        yield Gap("missing-title", due, "", wording.title, f"# {wording.title}")
        return
    right = next((at for at, title in enumerate(titles) if wording.is_title(title.heading)), None)
    for at, title in enumerate(titles):
        place = Place(due.path, title.line, 1)
        if at == (right or 0):
            if right is None:
                yield Gap("wrong-title", place, "", wording.title, wording.title, shown(title.heading))
        else:
            yield Gap("duplicate-title", place, "", shown(title.heading), wording.title, shown(title.heading))
