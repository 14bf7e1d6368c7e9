"""Spec: an entry that one list names twice."""

from guidewright.rule import Rule

RULE = Rule(code="GW009", severity="error", nature="form")
