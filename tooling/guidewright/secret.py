"""Values that look like secrets: how they are recognised, and how they are shown."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from guidewright.source import legible

# Prefixes that vendors document for their keys and tokens. What follows must be long enough not to be a placeholder.
# One `\b` for all of them: with one each, every character of a text starts every alternative.
_KNOWN = re.compile(
    r"""
    \b(?:
      (?:sk|rk|pk)_(?:live|test)_[0-9A-Za-z]{16,}        # Stripe API keys
    | whsec_[0-9A-Za-z+/=]{16,}                          # webhook signing secrets
    | re_[0-9A-Za-z]{8,}_[0-9A-Za-z]{16,}                # Resend
    | (?:ghp|gho|ghu|ghs|ghr)_[0-9A-Za-z]{30,}           # GitHub
    | github_pat_[0-9A-Za-z_]{30,}
    | glpat-[0-9A-Za-z_-]{20,}                           # GitLab
    | xox[abeprs]-[0-9A-Za-z-]{20,}                      # Slack
    | xapp-[0-9]-[0-9A-Za-z-]{20,}
    | hooks\.slack\.com/services/T[0-9A-Z]{8,}/B[0-9A-Z]{8,}/[0-9A-Za-z]{20,}
    | (?:AKIA|ASIA)[0-9A-Z]{16}\b                        # AWS access key ids
    | AIza[0-9A-Za-z_-]{35}                              # Google
    | GOCSPX-[0-9A-Za-z_-]{28}
    | sk-(?:ant-|proj-|svcacct-)[0-9A-Za-z_-]{24,}       # keys of language models
    | npm_[0-9A-Za-z]{36}\b
    | pypi-[0-9A-Za-z_-]{50,}
    | dckr_pat_[0-9A-Za-z_-]{20,}                        # Docker
    | dop_v1_[0-9a-f]{64}\b                              # DigitalOcean
    | shp(?:at|ca|pa|ss)_[0-9A-Fa-f]{32}\b               # Shopify
    | lin_api_[0-9A-Za-z]{32,}                           # Linear
    | sq0(?:atp|csp)-[0-9A-Za-z_-]{22,}                  # Square
    | sntry[su]_[0-9A-Za-z=+/_-]{20,}                    # Sentry
    | SG\.[0-9A-Za-z_-]{16,}\.[0-9A-Za-z_-]{16,}         # SendGrid
    | eyJ[0-9A-Za-z_-]{10,}\.eyJ[0-9A-Za-z_-]{10,}\.[0-9A-Za-z_-]{10,}   # JSON Web Tokens
    )
    | -----BEGIN\ [A-Z ]*PRIVATE\ KEY-----
    """,
    re.VERBOSE,
)
# The last one begins the key that every copy of Azure's storage emulator has.
_PLACEHOLDER = re.compile(r"(?i)x{4,}|0{6,}|1234|your|example|placeholder|dummy|\.\.\.|<|>|\*{3,}|eby8vdm02xnocqflq")
_OPAQUE = re.compile(r"[0-9A-Za-z+/=_-]{24,}")
# Random base64 text of that length has about 4.2 bits a character; words and URLs stay below 3.8.
_LEAST_ENTROPY = 3.9
# Within a line names and paths stand beside values, so a word must be more uneven there, and without a slash.
_WORD = re.compile(r"(?<![\w+-])[\w+-]{32,}={0,2}(?![\w+-])")
_LEAST_ENTROPY_OF_WORD = 4.3
# A name of several words (`IoAcmeWorkflowV1alpha1Source`). One of 10,000 random texts is like that.
_NAME = re.compile(r"(?:[A-Z]{0,5}[a-z]{3,}\d{0,2}|[A-Z]?[a-z]{2}(?=[A-Z_-])|[A-Z]\d|[_-])+")
_HEX = re.compile(r"\b(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{32,}\b")
_PASSWORD = re.compile(r"(?<=://)[^\s/:@$\"'`]*:(?P<password>[^\s/@${\"'`]+)(?=@)")

_GIVEN = re.compile(
    r"""\b(?P<name>[A-Z][A-Z0-9_]*)["']?[ \t]*[=:][ \t]*["']?(?P<value>[^\s"'`,;]{20,})"""
    r"""|\b(?P<bearer>Bearer)[ \t]+(?P<token>[^\s"'`,;]{20,})"""
    r"""|(?P<url>\w+://)[^\s/:@"'`]*:(?P<password>[^\s/@"'`]{16,})(?=@)"""
)
_UUID = re.compile(r"(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# Sixteen digits that are equally frequent have 4 bits each; a pattern that repeats has far less.
_LEAST_ENTROPY_OF_HEX = 3.2


@dataclass(frozen=True)
class Given:
    """A value that text gives to something: to a variable, as a bearer token, as the password of a URL."""

    offset: int
    name: str
    value: str


def given(text: str) -> tuple[Given, ...]:
    """The values that text gives to names in capitals (`NAME=`, `NAME:`), `Bearer` and URLs, whatever they are."""
    pairs = (("name", "value"), ("bearer", "token"), ("url", "password"))
    return tuple(
        Given(m.start(value), m[name], m[value]) for m in _GIVEN.finditer(text) for name, value in pairs if m[name]
    )


def is_random(value: str) -> bool:
    """Whether what stands where a secret belongs is a real one: too uneven for words, no placeholder and no UUID."""
    if _PLACEHOLDER.search(value) or _UUID.fullmatch(value):
        return False
    if _HEX.fullmatch(value):
        return _entropy(value) >= _LEAST_ENTROPY_OF_HEX
    # Words have their digits together: `openssl-rand-base64-32-characters`, `MySecretOf2025`.
    mixed = [part for part in re.split(r"[-_+/=]", value) if len(re.findall(r"\d+", part)) > 1]
    return bool(found(value)) or (bool(mixed) and looks_secret(value))


def found(text: str) -> tuple[tuple[int, str], ...]:
    """The secrets in a text by their vendors' prefixes: (offset, value) each; placeholders are none."""
    return tuple((m.start(), m[0]) for m in _KNOWN.finditer(text) if not _PLACEHOLDER.search(m[0]))


def looks_secret(value: str) -> bool:
    """Whether a whole value is probably a secret: a known prefix, or opaque text that no word or path would be."""
    if found(value):
        return True
    if _PLACEHOLDER.search(value) or not _OPAQUE.fullmatch(value) or not re.search(r"\d", value):
        return False
    return _entropy(value) >= _LEAST_ENTROPY


def masked(value: str) -> str:
    """A value as it may be shown: as it is, or where it looks secret its first characters and three dots."""
    return f"{value[:4]}..." if looks_secret(value) else value


def starred(text: str) -> str:
    """A line of text with the secrets in it starred out: its length, and so every column, stays."""
    spans = [(at + 4, at + len(value)) for at, value in found(text)]
    spans += [m.span("password") for m in _PASSWORD.finditer(text)]
    spans += [(m.start() + 4, m.end()) for m in _HEX.finditer(text)]
    spans += [(m.start() + 4, m.end()) for m in _WORD.finditer(text) if _is_random(m[0])]
    for start, end in spans:
        text = text[:start] + "*" * (end - start) + text[end:]
    return text


def printable(text: str) -> str:
    """`text` starred and fit for one line of a terminal: control and invisible characters are shown as escapes."""
    return legible(starred(text))


def _is_random(word: str) -> bool:
    mixed = any(c.islower() for c in word) and any(c.isupper() for c in word) and any(c.isdigit() for c in word)
    return (
        mixed
        and not _PLACEHOLDER.search(word)
        and not _NAME.fullmatch(word)
        and _entropy(word) > _LEAST_ENTROPY_OF_WORD
    )


def _entropy(value: str) -> float:
    """The bits a character of `value` carries, by how often each occurs in it."""
    counts = [value.count(char) for char in set(value)]
    return -sum(n / len(value) * math.log2(n / len(value)) for n in counts)
