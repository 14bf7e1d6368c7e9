"""A spec every text of which tries to be more than text: to run, to read files, to be evaluated, to tear the page."""

from __future__ import annotations

from typing import Any

import yaml

from guidewright.source import Source
from guidewright.spec.load import load
from guidewright.spec.text import Code, Inline, Prose, Text
from guidewright.spec.values import SpecModel

# Evaluated, it would be 1337; included, it would be what `SECRET_FILE` holds.
SUM, SECRET_FILE, SECRET = "{{ 7*191 }}", "secret.txt", "not-for-the-site"
_SHORT = (
    f'{SUM} {{% include "{SECRET_FILE}" %}} --8<-- "{SECRET_FILE}" :material-account: {{#x .y onclick=alert(1)}} '
    "{: onload=alert(1) } | [a](javascript:alert(1)) ![a](data:text/html,b) `c`{.d} **e**{onclick=f} $$g$$ [^1] "
    "&lt;b&gt; ~~h~~ *[i]: j [[k]] ]: \" ' \\ #} %} }} -%} {# #"
)
_TAGS = (
    "<script>alert(1)</script> <img src=x onerror=alert(1)> <iframe src=//x.example></iframe> <!-- a --> <?b ?> "
    "</code></pre></article><svg onload=alert(1)> <a href=javascript:alert(1) onclick=alert(1)>c</a> <style>d{}</style>"
)
TITLE = _SHORT
_LINE = f"{_SHORT} `{_TAGS}` <your-key>"
INLINE = f"# - {_LINE}"
TEXT = f"# {_SHORT} {_TAGS}"
CODE = f"{_SHORT} {_TAGS}"
BLOCK = f'```\n{CODE}\n~~~\n````\n--8<-- "{SECRET_FILE}"\n{{% raw %}}\n</code></pre>{_TAGS}\n# a\n'
PROSE = f"""\
{_SHORT}
- a
   - ```{{.x onclick=alert(1)}}
     {CODE}
     ```
1. {_LINE}
| a | b |
|---|---|
| `{_TAGS}` | {_SHORT.replace("|", "/")} |

> [!WARNING] {_SHORT}
> {_LINE}

!!! danger "{_SHORT}"

    {_SHORT}

[^1]: {_SHORT}

[TOC]

::: x.y
    option: z

`````html
{BLOCK}
`````"""
ADDRESS = "https://x.example/'onclick=alert(1)/{{7*191}}|[x](javascript:alert(1))`*_&lt;`{%raw%}"
PATH = 'lib/{{7*191}}/<script>alert(1)<(script>/"onerror=alert(1)/[x](y)|*_'
URL_PATH = '/{{7*191}}/<script>alert(1)</script>/"onerror=alert(1)/[x](javascript:y)|*_`'
# Words of a fixed shape, of which no other text can be made, and where a request or a script is run.
_KEPT = {"service", "tags", "method", "language", "not_applicable", "owns", "not_owned", "tag", "root", "number_at"}


def hostile(yaml_text: str) -> str:
    """The YAML of a spec in which each text of `yaml_text` has become a hostile one of its type."""
    plain: Any = yaml.safe_load(yaml_text)
    read = load(Source(f"specs/{plain['service']}.yaml", yaml_text))
    assert read.spec is not None, read.problems
    changed = _changed(read.spec, plain)
    return yaml.safe_dump(changed, allow_unicode=True, sort_keys=False, width=10_000)


def _changed(value: object, plain: Any, key: str = "", at: int = 0) -> Any:
    if isinstance(value, SpecModel):
        fields = type(value).model_fields
        names = {field.alias or name: name for name, field in fields.items()}
        return {
            given: inner if given in _KEPT else _changed(getattr(value, names[given]), inner, given, at)
            for given, inner in plain.items()
        }
    if isinstance(value, tuple):
        return [
            _changed(inner, beside, key, number)
            for number, (inner, beside) in enumerate(zip(value, plain, strict=True))
        ]
    if isinstance(value, dict):
        return {name: _changed(inner, plain[name], key) for name, inner in value.items()}
    return _text(value, plain, key, at)


def _text(value: object, plain: Any, key: str, at: int) -> Any:
    number = f" {at}" if at else ""
    match value:
        case Inline() | Text() if key in ("name", "title", "issue"):
            return TITLE + number
        case Inline():
            return INLINE + number
        case Prose():
            return PROSE
        case Code():
            return (BLOCK if "\n" in value else CODE) + number
        case Text() if key == "path":
            # Elsewhere than at a page or an anchor that is not there: that would be a broken link, which ends a build.
            return f"{ADDRESS}{at}"
        case Text():
            return TEXT + number
    if isinstance(plain, str) and plain.startswith("http"):
        return ADDRESS
    if isinstance(plain, str) and "/" in plain:
        return URL_PATH if plain.startswith("/") else PATH + ("#verify" if "#" in plain else "")
    return plain
