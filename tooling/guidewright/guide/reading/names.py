"""What a name in a code span may be, by its form alone."""

from __future__ import annotations

import re

_IDENTIFIER = re.compile(r"(?:[A-Za-z_$][\w$]*)(?:(?:\.|#|::)[A-Za-z_$][\w$]*)*(?:\(\))?")
_CAMEL = re.compile(r"[a-z_$][a-z0-9$]*(?:[A-Z][\w$]*)+")
_PASCAL = re.compile(r"[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+|[A-Z]{2,}[a-z]\w+")
_SNAKE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)+")
_CONSTANT = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")


def identifier(text: str) -> str | None:
    """A name of code (`createCharge`, `XeroClient.listContacts`, `load()`) without brackets; none in capitals."""
    if not _IDENTIFIER.fullmatch(text) or _CONSTANT.fullmatch(text):
        return None
    return text.removesuffix("()").replace("#", ".").replace("::", ".")


def is_camel(text: str) -> bool:
    """`refundPayment`."""
    return _CAMEL.fullmatch(text) is not None


def is_pascal(text: str) -> bool:
    """`StripeClient`, of at least two words."""
    return _PASCAL.fullmatch(text) is not None


def is_snake(text: str) -> bool:
    """`stripe_events`, of at least two words."""
    return _SNAKE.fullmatch(text) is not None


def is_constant(text: str) -> bool:
    """`STRIPE_API_KEY`, of at least two words."""
    return "_" in text and _CONSTANT.fullmatch(text) is not None
