"""Positioned YAML: a document as a tree whose every key and value knows its place.

YAML 1.2 core schema: `no`, `12:30` and dates stay strings. Positions and duplicate keys come from the events of
libyaml's C parser, not from a second reading. Tags and merge keys are refused; aliases are allowed, alias bombs not.
"""

from guidewright.yaml_tree.nodes import (
    Entry,
    Mapping,
    Node,
    Plain,
    Scalar,
    Sequence,
    find,
    key_place,
    place_of,
    plain,
    walk,
)
from guidewright.yaml_tree.parse import MOST_DEPTH, MOST_NODES, parse
from guidewright.yaml_tree.quoting import requoted
from guidewright.yaml_tree.syntax import Mistake

__all__ = [
    "MOST_DEPTH",
    "MOST_NODES",
    "Entry",
    "Mapping",
    "Mistake",
    "Node",
    "Plain",
    "Scalar",
    "Sequence",
    "find",
    "key_place",
    "parse",
    "place_of",
    "plain",
    "requoted",
    "walk",
]
