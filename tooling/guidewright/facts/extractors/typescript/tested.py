"""What is called like an event: `event.type`, `body.topic`."""

from __future__ import annotations

import re

from tree_sitter import Node

from .syntax import Module, inner

# What is tested is called so: `event.type`, `body.topic`, `eventCategory`; `response.status` and `contentType` are not.
_TESTED = re.compile(
    r"(?:^|\.|\[[\"'])(?:type|topic|category|action|kind|\w*[eE]vent(?:_?[tT]ype|_?[nN]ame|_?[cC]ategory|_?[tT]opic)?"
    r"|(?:webhook|hook|notification)_?(?:[tT]ype|[tT]opic|[nN]ame|[aA]ction|[cC]ode))(?:[\"']\])?$"
)


def is_tested(module: Module, node: Node) -> bool:
    """Whether an expression is called like an event."""
    node = inner(node)
    if node.type not in ("identifier", "member_expression", "subscript_expression"):
        return False
    return _TESTED.search(re.sub(r"\s+|\?(?=\.)", "", module.text(node))) is not None


def is_word(word: str) -> bool:
    """Whether a property of this name says which event it is."""
    return _TESTED.search(word) is not None
