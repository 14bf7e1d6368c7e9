"""Values out of settings files (`.env.example`, compose, Dockerfile): what looks like a secret never leaves them."""

from __future__ import annotations

import re

from guidewright.secret import starred

HIDDEN = "***"

_SECRET_NAME = re.compile(
    r"SECRET|TOKEN|PASSW|PRIVATE|CREDENTIAL|(?:API|ACCESS|ENCRYPTION|SIGNING|LICENSE|SERVICE)_?KEY|_(?:KEY|PASS|PWD|SALT)$"
)
_PUBLIC_NAME = re.compile(r"^(?:NEXT_PUBLIC|VITE|PUBLIC|EXPO_PUBLIC|REACT_APP)_|PUBLIC_KEY|PUBLISHABLE|SITE_KEY")
_HARMLESS = re.compile(
    r"$|[<\[{$%]|.*(?:your|change|replace|example|placeholder|dummy|todo|insert|xxx|\.\.\.|here$)"
    r"|(?:true|false|\d{1,6}|test|dev|local|secret|password|postgres|root|admin|user|none|null)$",
    re.IGNORECASE,
)


def names_secret(name: str) -> bool:
    """Whether a variable of this name usually holds a secret."""
    return _SECRET_NAME.search(name) is not None and _PUBLIC_NAME.search(name) is None


def shown(name: str, value: str) -> str:
    """The value of a variable as facts may hold it: hidden where its name, or the value's form, says it is a secret."""
    if names_secret(name) and not _HARMLESS.match(value):
        return HIDDEN
    return starred(value)
