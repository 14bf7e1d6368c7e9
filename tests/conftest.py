"""Lies here so that pytest puts this folder on the path: the tests of every layer share `strategies`."""
