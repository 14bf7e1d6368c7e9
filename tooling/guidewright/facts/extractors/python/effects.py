"""What a piece of code does in the end: stop the program or the request, complain, leave quietly, or go on."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from typing import Literal

from .file import File

Effect = Literal["throws", "complains", "leaves", "goes on"]

_EXIT = frozenset({"sys.exit", "exit", "quit", "os._exit", "SystemExit"})
_TEXT = re.compile(r"[bfru]{0,2}[\"']", re.IGNORECASE)
_SERVER_ERROR = re.compile(r"\b5\d\d\b|INTERNAL_SERVER_ERROR|SERVICE_UNAVAILABLE|HttpResponseServerError")
_REFUSED = re.compile(r"forbidden|unauthori[sz]ed|denied|not_?found|bad_?request|\b4\d\d\b|404|Skip", re.IGNORECASE)
_COMPLAINT = re.compile(
    r"error|fail|invalid|missing|required|unauthori[sz]|forbidden|denied|reject|unavailable|bad_?request|\b[45]\d\d\b"
    r"|not[ _]?(?:configured|found|set|defined)",
    re.IGNORECASE,
)
_LOGGED = re.compile(r"\blog\w*\.(?:error|fatal|critical|exception)\(|capture_(?:exception|message)")


def exits(file: File, node: ast.expr) -> bool:
    """Whether an expression ends the program with an error."""
    return _statement_effect(file, ast.Expr(node)) == "throws"


def effect(file: File, body: Sequence[ast.AST]) -> Effect:
    """What a branch does: stop the program or the request, complain, leave quietly, or go on."""
    for statement in body:
        found = _statement_effect(file, statement)
        if found != "goes on":
            logged = any(_LOGGED.search(file.text(other)) for other in body)
            return "complains" if found == "leaves" and logged else found
    return "goes on"


def _statement_effect(file: File, statement: ast.AST) -> Effect:
    if isinstance(statement, ast.Raise):
        return _raised(file, statement)
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        return _exited(file, statement.value) if file.text(statement.value.func) in _EXIT else "goes on"
    if isinstance(statement, ast.Return):
        said = file.text(statement)
        return "throws" if _SERVER_ERROR.search(said) else "complains" if _COMPLAINT.search(said) else "leaves"
    return "leaves" if isinstance(statement, (ast.Continue, ast.Break)) else "goes on"


def _raised(file: File, statement: ast.Raise) -> Effect:
    """What an error does, by its name and the codes that it is given: its words may say anything."""
    raised = statement.exc
    if not isinstance(raised, ast.Call):
        said = file.text(statement)
        return "leaves" if said == "raise SystemExit" else "complains" if _REFUSED.search(said) else "throws"
    if file.text(raised.func) in _EXIT:
        return _exited(file, raised)
    given = [file.text(value) for value in (raised.func, *raised.args, *(k.value for k in raised.keywords))]
    refused = any(_REFUSED.search(text) for text in given if not _TEXT.match(text))
    return "complains" if refused else "throws"


def _exited(file: File, call: ast.Call) -> Effect:
    return "throws" if call.args and file.text(call.args[0]) != "0" else "leaves"
