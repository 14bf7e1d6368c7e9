"""Spec: a key that one mapping holds twice."""

from guidewright.rule import Rule

RULE = Rule(code="GW003", severity="error", nature="form")
