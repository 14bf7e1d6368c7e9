"""What a call gives for the parameters of the function that it calls."""

from __future__ import annotations

import ast

from .file import File
from .syntax import Function
from .values import Argument, View


def arguments(view: View, call: ast.Call, file: File, function: Function, bound: bool) -> dict[ast.AST, Argument]:
    """What a call gives for each parameter of a function of `file`; what it leaves out has the function's default."""
    listed = function.args
    positional = [*listed.posonlyargs, *listed.args]
    own = View(view.project, file)
    defaults: dict[ast.AST, ast.expr | None] = dict(
        zip(positional[len(positional) - len(listed.defaults) :], listed.defaults, strict=True)
    )
    defaults.update(zip(listed.kwonlyargs, listed.kw_defaults, strict=True))
    spread = any(isinstance(a, ast.Starred) for a in call.args) or any(k.arg is None for k in call.keywords)
    by_name = {k.arg: k.value for k in call.keywords}
    given: dict[ast.AST, Argument] = {}
    for number, parameter in enumerate([*positional, *listed.kwonlyargs]):
        at = number - bound
        if 0 <= at < len(call.args) and number < len(positional) and not isinstance(call.args[at], ast.Starred):
            given[parameter] = Argument(view, call.args[at])
        elif parameter.arg in by_name:
            given[parameter] = Argument(view, by_name[parameter.arg])
        else:
            given[parameter] = Argument(own, None if spread else defaults.get(parameter))
    return given
