"""What words say of a variable: required or optional, and its default. Conditions make them say nothing."""

from __future__ import annotations

import re

from guidewright.guide.reading.text import CODE, Passage, Span, Stretch

_UNLESS = (
    r"(?!\W{0,2}\s*(?:if|when|whenever|unless|for|in|only|by|on|once|while|until"
    r"|before|after|to|as (?:soon|long)|where|depending|with)\b)"
)
_SAYS = rf"(?P<word>not required|not mandatory|not needed|required|mandatory|obligatory|optional){_UNLESS}"
_BESIDE = re.compile(rf"^[\s*]*(?:\(|[-–—:,]+\s*\(?)\s*(?:always |strictly )?{_SAYS}(?=[\s.,;:)–—-]|$)", re.IGNORECASE)
_IS = re.compile(
    rf"^(?:\s*(?:,|and|or|,\s*and)\s*{CODE}+)*\s*(?:is|are)\s+(?:also |always |both |all |entirely "
    rf"|strictly )?{_SAYS}\b",
    re.IGNORECASE,
)
_MUST = re.compile(rf"^(?:\s*(?:,|and)\s*{CODE}+)*\s*must (?:always )?be set{_UNLESS}", re.IGNORECASE)
_WITHOUT = re.compile(r"\bwithout\s+$", re.IGNORECASE)
_FAILS = re.compile(
    r"\b(?:every|all|any|each|nothing|no|the)\b.*\b(?:errors?|fails?|throws?|refuses?|crash\w*|cannot|won['’]t"
    r"|does not (?:start|work))\b",
    re.IGNORECASE | re.DOTALL,
)
# What a chart or a compose file asks for is about that way of running the product.
_OF_A_RUN = re.compile(r"\b(?:helm|charts?|compose)\b", re.IGNORECASE)
_CONDITION = re.compile(r"^\W*(?:if|when|for|in|on|with|only|where|unless|once)\b", re.IGNORECASE)
_DEFAULT_IS = re.compile(
    r"\bdefault (?:value )?(?:is|of)\s*:?\s*$|\bdefaults? to\s+$|\bdefault\s*[:=]?\s*$", re.IGNORECASE
)
_BY_DEFAULT = re.compile(r"^\s*\(?by default\b|^\s*is the default\b|^\s*\(default\)", re.IGNORECASE)
_MORE = re.compile(
    r"^\s*(?:for|if|when|in|on|and|or|with|unless|where|on)\b|^\s*,?\s*(?:but|unless|or)\b", re.IGNORECASE
)
_PLAIN = re.compile(
    r"\bdefaults?(?:\s+(?:value\s+)?is|\s+to|\s*[:=])?:?\s+[\"']?(?P<value>[^\s,;()\"']+)", re.IGNORECASE
)
_NO_VALUE = re.compile(
    r"(?:the|an?|none|empty|unset|no|to|used|not|same|null|undefined|current|value|values|is|that|of|for|will"
    r"|from|its|your|undef|nil|nothing|and|or|applies|settings?|if|when|see|n/a|[-–—]+)",
    re.IGNORECASE,
)
_LITERAL = re.compile(r"(?:-?\d[\w.:/%-]*|true|false|https?://\S+|[\w.+-]+@[\w.-]+|[\w./:@+*-]+)")
_FALLS_BACK = re.compile(r"\bfalls? back\b|\bfall-?back\b|\bdefaults to\b", re.IGNORECASE)
_NOTHING = re.compile(r"[-–—]+|none|empty|unset|n/?a|null|undefined|nil|no default|", re.IGNORECASE)


def requirement(clause: Stretch, variable: Span) -> str | None:
    """`required` or `optional`, where a clause says one of a variable without a condition."""
    after, before = clause.after(variable), clause.before(variable)
    if _OF_A_RUN.search(clause.words):
        return None
    beside = _BESIDE.match(after)
    if beside is not None:
        return _word(beside["word"])
    if _CONDITION.match(before) and not _WITHOUT.search(before):
        return None
    if _WITHOUT.search(before):
        return "required" if _FAILS.search(after) else None
    if _MUST.match(after):
        return "required"
    said = _IS.match(after)
    return _word(said["word"]) if said else None


def requirement_in(note: str) -> str | None:
    """The same for a comment that is about one variable."""
    found = re.match(rf"\W*{_SAYS}(?=[\s.,;:)–—-]|$)", note, re.IGNORECASE)
    return _word(found["word"]) if found else None


def requirement_of_cell(text: str, header: str) -> str | None:
    """What a cell says below `Required`, `Optional` or `Must be set?`; words with a condition say nothing."""
    plain = re.sub(r"[*_`.]", "", text).strip().casefold()
    is_optional = "optional" in header and "required" not in header
    if plain in ("yes", "y", "true", "✓", "✔", "✅", "x", "✔️", "☑", "☑️", "●", "always"):
        return "optional" if is_optional else "required"
    if plain in ("no", "n", "false", "✗", "✘", "❌", "✖", "○", "never"):
        return "required" if is_optional else "optional"
    return plain if plain in ("required", "optional") else "required" if plain == "mandatory" else None


def default(clause: Stretch, variable: Span) -> tuple[str, Span] | None:
    """The default of a variable that a clause states as code, and its span."""
    for span in clause.near(variable):
        if span.start <= variable.start or is_no_literal(span.text) or _others_between(clause, variable, span):
            continue
        before, after = clause.before(span), clause.after(span)
        is_said = _DEFAULT_IS.search(before[variable.end - clause.start :]) or _BY_DEFAULT.match(after)
        if is_said and not _MORE.match(after):
            return span.text, span
    return None


def plain_default(clause: Stretch, variable: Span) -> tuple[str, Span] | None:
    """`X defaults to 300`: a number or a flag that is not shown as code."""
    found = re.search(
        r"\bdefaults? (?:to|is|value is)\s+(?P<value>-?\d[\w.]*(?<!\.)|true|false)\b(?!\s*(?:if|for|when|in)\b)",
        clause.after(variable),
        re.IGNORECASE,
    )
    return (found["value"], variable) if found else None


def default_below(sentence: Stretch) -> tuple[str, Span] | None:
    """`Defaults to `x`.` where the variable stands in the heading above or at the head of the list item."""
    for span in sentence.spans:
        before, after = sentence.before(span), sentence.after(span)
        begins = re.fullmatch(
            r"\W*(?:the )?(?:defaults? (?:to|is|value is)|default(?: value)?:)\s*", before, re.IGNORECASE
        )
        if begins and re.fullmatch(r"[\s.):]*", after) and not is_no_literal(span.text):
            return span.text, span
    return None


def default_in(note: str) -> str | None:
    """The default that a comment about one variable states."""
    found = _PLAIN.search(note)
    value = found["value"].strip("`").rstrip(".") if found else ""
    if not value or _NO_VALUE.fullmatch(value) or is_no_literal(value) or not _LITERAL.fullmatch(value):
        return None
    is_marked = re.search(r"defaults?(?:\s+(?:value\s+)?is|\s+to|\s*[:=])", found[0], re.IGNORECASE) if found else None
    is_value = re.fullmatch(r"-?\d[\w.]*|true|false|https?://\S+", value)
    # Words may go on after a plain word: `default is written to the log`.
    rest = note[found.end() :] if found else ""
    goes_on = re.match(r"[\"'`]?\s+\w", rest) is not None
    return value if (is_marked or is_value) and (is_value or not goes_on) else None


def labelled(passage: Passage) -> tuple[str | None, str | None]:
    """What `Required: yes` and `Default: `x`` say in an item or paragraph of their own."""
    found = re.match(r"\W*(?P<label>required|mandatory|optional|default(?: value)?)\W*?[:=]\W*", passage.plain, re.I)
    if found is None:
        return None, None
    label, rest = found["label"].casefold(), passage.markdown[found.end("label") :].lstrip(" *_:=")
    if not label.startswith("default"):
        return requirement_of_cell(rest, label), None
    first = next((span for span in passage.spans if span.start >= found.end("label")), None)
    if first is None:
        return None, default_in(f"default: {rest}")
    is_alone = not re.sub(rf"[{CODE}\s.*_]", "", passage.plain[first.start :])
    return None, first.text if is_alone and not is_no_literal(first.text) else None


def default_of_cell(passage: Passage) -> str | None:
    """What a cell below `Default` states: one code span, or a plain number, flag, URL or word."""
    spans = passage.spans
    if len(spans) == 1 and not passage.plain.replace(CODE, "").strip(" .\"'"):
        return None if is_no_literal(spans[0].text) else spans[0].text
    text = passage.markdown.strip().strip("*_\"'").strip()
    if spans or not text or _NOTHING.fullmatch(text) or is_no_literal(text):
        return None
    return text if _LITERAL.fullmatch(text) and not re.fullmatch(r"[A-Za-z]+ing|[A-Z][a-z]+", text) else None


def falls_back(passage: Passage) -> bool:
    """Whether words say that the code puts something else in the place of a missing variable."""
    return _FALLS_BACK.search(passage.plain) is not None


def is_no_literal(text: str) -> bool:
    """Whether a stated default is another variable's value, a placeholder, or nothing."""
    return (
        re.fullmatch(r"\$?\{?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\}?", text) is not None
        or re.search(r"<[^>]+>|\$\{|…|\.\.\.", text) is not None
        or _NOTHING.fullmatch(text) is not None
    )


def _word(word: str) -> str:
    return "required" if word.casefold() in ("required", "mandatory", "obligatory") else "optional"


def _others_between(clause: Stretch, one: Span, other: Span) -> bool:
    """Whether another variable stands between, which the default may be of."""
    return any(is_variable(span.text) for span in clause.near(one) if one.start < span.start < other.start)


def is_variable(text: str) -> bool:
    """Whether a code span has the form of a variable, perhaps with a value."""
    return re.fullmatch(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?:=\S*)?", text) is not None
