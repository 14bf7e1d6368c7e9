"""Spec: a key without which its mapping says nothing."""

from guidewright.rule import Rule

RULE = Rule(code="GW006", severity="error", nature="form")
