"""Spec: a value that its key does not take."""

from guidewright.rule import Rule

RULE = Rule(code="GW005", severity="error", nature="form", mends=("safe", "unsafe"))
