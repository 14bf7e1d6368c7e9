"""Guidewright: integration guides from specs, each claim proven against the code."""

__version__ = "0.1.0"
