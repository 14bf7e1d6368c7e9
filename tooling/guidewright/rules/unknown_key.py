"""Spec: a key that no spec has."""

from guidewright.rule import Rule

RULE = Rule(code="GW004", severity="error", nature="form", mends=("safe", "unsafe"))
