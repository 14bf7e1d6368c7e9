"""Spec: a file that is no YAML, or YAML of a kind that no spec needs."""

from guidewright.rule import Rule

RULE = Rule(code="GW001", severity="error", nature="form")
