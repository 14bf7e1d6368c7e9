"""Guards: an `if` on a variable, and what happens where it is unset."""

from __future__ import annotations

import re
from typing import Literal

from tree_sitter import Node

from .conditions import Subject, is_flag, is_negative, only_reads, operands, when_unset
from .syntax import FUNCTIONS, Module, ancestors, field, inner, part, walk
from .verdict import OPTIONAL, REQUIRED, UNKNOWN, Verdict

Effect = Literal["throws", "complains", "leaves", "goes on"]

IN_PRODUCTION = Verdict("unknown", None, "guard-in-production")
FLAG = Verdict("optional", None, "flag")

_SERVER_ERROR = re.compile(
    r"status(?:Code)?['\"]?\s*[:(]\s*5\d\d|sendStatus\(\s*5\d\d|\.(?:json|text|body)\([^;]*,\s*5\d\d\s*\)"
    r"|INTERNAL_SERVER_ERROR|SERVICE_UNAVAILABLE"
)
_COMPLAINT = re.compile(
    r"""error|\berr\b|fail|invalid|missing|required|unauthori[sz]|forbidden|denied|reject|unavailable|bad_?request
    |not[ _]?(?:configured|found|set|defined)|(?:success|ok)\s*:\s*false|status(?:Code)?['"]?\s*[:(]\s*[45]\d\d""",
    re.IGNORECASE | re.VERBOSE,
)
_REFUSED = re.compile(r"forbidden|unauthori[sz]ed|denied|not_?found|bad_?request|\b4\d\d\b", re.IGNORECASE)
# What is said to people says nothing of what is done; codes have no spaces.
_MESSAGE = re.compile(r"([\"'`])(?:(?!\1)[^\\]|\\.)*\s(?:(?!\1)[^\\]|\\.)*\1")
_LOGGED = re.compile(r"\b(?:console|logger|log)\.(?:error|fatal|critical)\(|captureException|captureMessage")
_EXIT = re.compile(r"\bprocess\.exit\(\s*(\d*)")
_PRODUCTION = re.compile(r"NODE_ENV|production|isProd|IS_PROD|VERCEL_ENV|\bPROD\b")


def effect(module: Module, block: Node) -> Effect:
    """What a branch does: stop the program or the request, complain, leave quietly, or go on."""
    if block.type == "else_clause":
        block = block.named_children[-1]
    for statement in _statements(block):
        found = _statement_effect(module, statement)
        if found != "goes on":
            return "complains" if found == "leaves" and _LOGGED.search(module.text(block)) else found
    return "goes on"


def _statements(block: Node) -> list[Node]:
    return block.named_children if block.type == "statement_block" else [block]


def _statement_effect(module: Module, statement: Node) -> Effect:
    text = module.text(statement)
    if statement.type == "throw_statement":
        # A refusal of this request, not a sign that the program cannot work: `throw new HTTPException(403)`.
        return "complains" if _REFUSED.search(_MESSAGE.sub("", text)) else "throws"
    if statement.type == "expression_statement":
        code = _EXIT.match(text)
        return "goes on" if code is None else "leaves" if code[1] == "0" else "throws"
    if statement.type == "return_statement":
        if _SERVER_ERROR.search(text) or "Promise.reject" in text or _EXIT.search(text):
            return "throws"
        return "complains" if _COMPLAINT.search(text) else "leaves"
    return "goes on"


def gives_up_later(module: Module, node: Node) -> bool:
    """Whether a statement after `node`, up to the end of its function, throws or complains."""
    for _, parent in ancestors(node):
        if parent.type in FUNCTIONS:
            return False
        # What stands before a statement has not left, or it would not be reached.
        if any(_statement_effect(module, s) in ("throws", "complains") for s in parent.named_children):
            return True
    return False


def condition_around(module: Module, guard: Node) -> Verdict | None:
    """The verdict on a guard that only runs under a condition of its own; None for one that always runs."""
    for child, parent in ancestors(guard):
        if parent.type in FUNCTIONS:
            break
        if _left_outside_production(module, parent, child):
            return IN_PRODUCTION
        if parent.type in ("if_statement", "ternary_expression", "binary_expression", "switch_statement"):
            asked = field(parent, "condition") or field(parent, "left") or part(parent, "value")
            if asked != child and not _is_lazy(module, parent, asked):
                return IN_PRODUCTION if _PRODUCTION.search(module.text(asked)) else UNKNOWN
        if parent.type == "catch_clause":
            return UNKNOWN
    return None


def _is_lazy(module: Module, parent: Node, asked: Node) -> bool:
    """`if (!client) { client = new Client(...) }` and `client ?? (client = ...)`: run once, whenever it is needed."""
    kept = re.fullmatch(r"\(?\s*!?\s*([\w$.#]+)\s*(?:===?\s*(?:null|undefined))?\s*\)?", module.text(asked))
    if kept is None:
        return False
    return re.search(rf"(?<![\w$.]){re.escape(kept[1])}\s*=[^=>]", module.text(parent)) is not None


def _left_outside_production(module: Module, block: Node, child: Node) -> bool:
    before = (s for s in block.named_children if s.end_byte <= child.start_byte and s.type == "if_statement")
    return any(
        _PRODUCTION.search(module.text(part(statement, "condition")))
        and effect(module, part(statement, "consequence")) == "leaves"
        for statement in before
    )


def guard(statement: Node, subject: Subject) -> Verdict:
    """The verdict of one `if` whose condition asks for the variable."""
    module = subject.module
    condition, consequence = part(statement, "condition"), part(statement, "consequence")
    flagged = _is_flagged(condition, subject)
    unset = when_unset(condition, subject)
    if unset is True:
        return _absent(statement, condition, consequence, flagged, subject)
    if unset is False:
        alternative = field(statement, "alternative")
        return _present(statement, alternative, flagged, subject)
    if _PRODUCTION.search(module.text(condition)) and effect(module, consequence) == "throws" and not flagged:
        return IN_PRODUCTION
    positive = not any(is_negative(o, condition) for o in operands(condition) if subject.denotes(o))
    otherwise = field(statement, "alternative")
    if otherwise is not None and effect(module, otherwise) in ("throws", "complains"):
        return UNKNOWN
    return OPTIONAL if positive and only_reads(condition, subject) else UNKNOWN


def _is_flagged(condition: Node, subject: Subject) -> bool:
    comparisons = [n for n in (inner(condition), *walk(condition)) if is_flag(n, subject.module)]
    asked = [o for o in operands(condition) if subject.denotes(o)]
    return bool(asked) and all(any(c.start_byte <= o.start_byte < c.end_byte for c in comparisons) for o in asked)


def _absent(statement: Node, condition: Node, consequence: Node, flagged: bool, subject: Subject) -> Verdict:
    module, result = subject.module, effect(subject.module, consequence)
    if result == "throws":
        return UNKNOWN if flagged else condition_around(module, statement) or REQUIRED
    if result == "complains":
        return UNKNOWN
    if flagged:
        return FLAG
    if result == "leaves":
        return OPTIONAL if only_reads(condition, subject) else UNKNOWN
    if "throw" in module.text(consequence) and _PRODUCTION.search(module.text(consequence)):
        return IN_PRODUCTION
    return _assigned(consequence, subject)


def _assigned(consequence: Node, subject: Subject) -> Verdict:
    """`if (!url) url = "http://..."`: a default in other words."""
    assignments = (node for statement in _statements(consequence) for node in statement.named_children)
    for assignment in assignments:
        if assignment.type == "assignment_expression" and subject.denotes(part(assignment, "left")):
            value = part(assignment, "right")
            literal = subject.module.literal(value)
            if literal:
                return Verdict("optional", literal, "default")
            return UNKNOWN if literal == "" else Verdict("optional", subject.module.text(value), "default-computed")
    return UNKNOWN


def _present(statement: Node, alternative: Node | None, flagged: bool, subject: Subject) -> Verdict:
    module = subject.module
    if alternative is not None:
        result = effect(module, alternative)
        if result == "throws" and not flagged:
            exact = len(operands(part(statement, "condition"))) == 1
            return (condition_around(module, statement) or REQUIRED) if exact else UNKNOWN
        if result in ("throws", "complains"):
            return UNKNOWN
    leaves = effect(module, part(statement, "consequence")) == "leaves"
    if not flagged and leaves and gives_up_later(module, statement):
        return UNKNOWN
    return FLAG if flagged else OPTIONAL
