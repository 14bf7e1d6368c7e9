"""What a piece of code does in the end: stop the program or the request, complain, leave quietly, or go on."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from typing import Literal

from .file import File

Effect = Literal["throws", "complains", "leaves", "goes on"]

_EXIT = frozenset({"sys.exit", "exit", "quit", "os._exit"})
_SERVER_ERROR = re.compile(r"\b5\d\d\b|INTERNAL_SERVER_ERROR|SERVICE_UNAVAILABLE|HttpResponseServerError")
_REFUSED = re.compile(r"forbidden|unauthori[sz]ed|denied|not_?found|bad_?request|\b4\d\d\b|404|Skip", re.IGNORECASE)
_COMPLAINT = re.compile(
    r"error|fail|invalid|missing|required|unauthori[sz]|forbidden|denied|reject|unavailable|bad_?request|\b[45]\d\d\b"
    r"|not[ _]?(?:configured|found|set|defined)",
    re.IGNORECASE,
)
_LOGGED = re.compile(r"\blog\w*\.(?:error|fatal|critical|exception)\(|capture_(?:exception|message)")


def exits(file: File, node: ast.AST) -> bool:
    """Whether an expression ends the program with an error."""
    return isinstance(node, ast.Call) and _statement_effect(file, ast.Expr(node)) == "throws"


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
        raised = statement.exc
        name = raised.func if isinstance(raised, ast.Call) else raised
        codes = [file.text(part) for part in getattr(raised, "args", ())] if isinstance(raised, ast.Call) else []
        codes += [file.text(k.value) for k in raised.keywords] if isinstance(raised, ast.Call) else []
        said = " ".join([file.text(name) if name is not None else "", *(c for c in codes if c[:1] not in "\"'frFR")])
        return "complains" if _REFUSED.search(said) else "throws"
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        if file.text(statement.value.func) not in _EXIT:
            return "goes on"
        code = statement.value.args[0] if statement.value.args else None
        return "leaves" if code is None or file.text(code) == "0" else "throws"
    if isinstance(statement, ast.Return):
        said = file.text(statement)
        return "throws" if _SERVER_ERROR.search(said) else "complains" if _COMPLAINT.search(said) else "leaves"
    return "leaves" if isinstance(statement, (ast.Continue, ast.Break)) else "goes on"
