"""Spec: a service that two specs describe."""

from guidewright.rule import Rule

RULE = Rule(code="GW008", severity="error", nature="form")
