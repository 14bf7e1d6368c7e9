"""Spring's settings files: which of them are a test's, which samples cannot say."""

from __future__ import annotations

import pytest

from guidewright.facts.extractors import spring
from guidewright.source import Source


@pytest.mark.parametrize(
    ("path", "scope"),
    [
        ("src/main/resources/application.yml", "app"),
        ("src/main/resources/application-prod.yml", "app"),
        ("src/main/resources/application-test.yml", "test"),
        ("src/test/resources/application.yml", "test"),
    ],
)
def test_a_profile_for_tests_is_a_test(path: str, scope: str) -> None:
    facts = spring.extract([Source(path, "a: ${X:1}\n")], (".",))
    assert [variable.scope for variable in facts.variables] == [scope]
