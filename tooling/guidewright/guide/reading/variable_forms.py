"""What a variable looks like: in a code span, with or without a value, and in a column of variables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.guide.reading.assignments import is_dummy
from guidewright.guide.reading.names import is_constant
from guidewright.guide.reading.page import Grid, Said
from guidewright.guide.reading.text import Span

SPEAKS = re.compile(r"\b(?:variables?|env(?:ironment)?(?: vars?)?)\b", re.IGNORECASE)
_GIVEN = re.compile(r"(?P<name>[A-Z][A-Z0-9_]*)=.*", re.DOTALL)
# Of the system, of runtimes and of programs beside the product.
_OTHERS = re.compile(
    r"(?:PG|XDG_|NODE_|NPM_|COMPOSE_|DOCKER_|BUILDKIT_|GITHUB_|GITLAB_|CI_|LD_|LC_|SSL_CERT_|PYTHON|JAVA_"
    r"|GO(?:PATH|ROOT|OS|ARCH)"
    r"|POSTGRES_|MYSQL_|MARIADB_|HOMEBREW_|GIT_|SSH_|GPG_|CUDA_|KUBE|TERM$|HTTPS?_PROXY|NO_PROXY|ALL_PROXY|VIRTUAL_ENV"
    r"|RUST_|CARGO_|BUNDLE_|GEM_|RUBY|YARN_|PNPM_|BUN_|PS\d|IFS$|PUID|PGID|UID$|GID$)\w*"
)
_COLUMN = re.compile(
    r"^(?:(?:env(?:ironment)? )?(?:variables?|vars?)|env|name|key|setting|option|parameter|(?:variable|env) name"
    r"|config\w*)$"
)
_VARIABLE_COLUMN = re.compile(r"\b(?:variables?|vars?|env)\b")


def name_in(text: str) -> str | None:
    """The variable of a code span: a name of several words, or `NAME=value`."""
    given = _GIVEN.fullmatch(text)
    name = given["name"] if given else text
    return name if is_ours(name) and is_constant(name) and not (given and " " in text.strip()) else None


def is_ours(name: str) -> bool:
    """Whether a name may be one of the product: neither a dummy nor another program's."""
    return not is_dummy(name) and not _OTHERS.fullmatch(name)


def rows_of(grid: Grid) -> Iterator[tuple[Said, Span]]:
    """The cells of the column of variables, with the name in each, whether it is shown as code or not."""
    at = grid.column(_COLUMN)
    if at is None or not (_VARIABLE_COLUMN.search(grid.headers[at]) or grid.setting.topic == "variables"):
        return
    for row in grid.rows:
        if at < len(row):
            found = re.match(r"[\s*`]*(?:<code>)?(?P<name>[A-Z][A-Z0-9_]*)(?=[\s`*=<]|$)", row[at].passage.markdown)
            if found and is_ours(found["name"]) and len(found["name"]) > 1:
                yield row[at], Span(found["name"], found.start("name"), found.end("name"), found.start("name"))
