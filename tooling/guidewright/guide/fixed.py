"""The fixed forms of a guide: what stands for a gap or for what does not apply, and the words for states and types."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from guidewright.guide.contract import Contract
from guidewright.guide.escape import Markdown, link, plain
from guidewright.guide.rewrite import inline
from guidewright.guide.view_sections import Absent, OrAbsent
from guidewright.spec.model import Integration, NotApplicable, ServiceType

_T = TypeVar("_T")
_Shown = TypeVar("_Shown")

_TYPES: dict[ServiceType, str] = {
    "api": "API",
    "saas": "SaaS",
    "webhook": "Webhook",
    "oauth-provider": "OAuth Provider",
}
_STATES: dict[Integration, str] = {
    "active": "✅ Active",
    "partial": "⚠️ Partial",
    "in-development": "🚧 In Development",
}


@dataclass(frozen=True)
class Forms:
    """The contract's words for what is not there."""

    gap: Absent
    opening: str

    @classmethod
    def of(cls, contract: Contract) -> Forms:
        """The forms of a contract."""
        return cls(Absent(Markdown(contract.gap)), contract.not_applicable)

    def because(self, reason: str) -> Absent:
        """Does not apply, for this reason (Markdown)."""
        return Absent(Markdown(f"{self.opening} {reason}"))

    def not_applicable(self, said: NotApplicable) -> Absent:
        """Does not apply, as the spec says."""
        return self.because(inline(said.not_applicable))

    def given(self, value: _T | NotApplicable | None) -> OrAbsent[_T]:
        """A value of the spec as it is, or what is printed instead of it."""
        return self.one(value, lambda there: there)

    def one(self, value: _T | NotApplicable | None, show: Callable[[_T], _Shown]) -> OrAbsent[_Shown]:
        """What `show` makes of a value of the spec, or what is printed instead of it."""
        if isinstance(value, NotApplicable):
            return self.not_applicable(value)
        return self.gap if value is None else show(value)

    def each(
        self, values: tuple[_T, ...] | NotApplicable | None, show: Callable[[_T], _Shown]
    ) -> OrAbsent[tuple[_Shown, ...]]:
        """What `show` makes of each value, or what is printed where there is none."""
        return self.one(values or None, lambda there: tuple(map(show, there)))


def service_type(kind: ServiceType) -> Markdown:
    """How a guide calls a type of service."""
    return Markdown(_TYPES[kind])


def state(integration: Integration) -> Markdown:
    """How a guide shows the state of an integration."""
    return Markdown(_STATES[integration])


def web_link(url: str) -> Markdown:
    """A link on a URL that shows no more than its host and path."""
    words = url.partition("://")[2].partition("?")[0].partition("#")[0].rstrip("/")
    return link(plain(words, "words"), url)
