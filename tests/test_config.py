"""The configuration: what is taken, and where and how each mistake is told."""

from __future__ import annotations

import pytest

from guidewright.config import Config, ConfigError, parse, place_of
from guidewright.source import Source


def toml(text: str) -> Config:
    config = parse(Source("guidewright.toml", text))
    assert config is not None
    return config


def test_an_empty_file_gives_the_defaults() -> None:
    assert toml("") == Config()
    assert (Config().code, Config().specs, Config().guides) == ((".",), "specs", "docs/guides/integrations")


@pytest.mark.parametrize("text", ["", '[project]\nname = "x"\n', "tool = 3\n", "[tool.other]\nguidewright = 1\n"])
def test_a_pyproject_without_the_table_configures_nothing(text: str) -> None:
    assert parse(Source("pyproject.toml", text)) is None


def test_a_pyproject_with_the_table() -> None:
    text = '[tool.guidewright]\nproduct = "Mine"\n[tool.guidewright.profile]\nslack = "#x"\n'
    config = parse(Source("sub/pyproject.toml", text))
    assert config is not None
    assert (config.product, config.profile.slack) == ("Mine", "#x")


def test_paths_have_one_spelling() -> None:
    config = toml('code = ["./src/", "src", "apps\\\\web", "."]\nspecs = "docs//specs/"\nguides = "./guides"\n')
    assert config.code == ("src", "apps/web", ".")
    assert (config.specs, config.guides) == ("docs/specs", "guides")


OUTSIDE = "a folder inside the project is expected, relative to the folder of the configuration"
WHOLE = "a folder of its own is expected, not the whole project"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('product = "a"\ncode = "src"', 'guidewright.toml:2: `code`: a list is expected, such as `code = ["src"]`'),
        ("code = 3", "guidewright.toml:1: `code`: a list is expected, such as `code = [...]`"),
        ("code = []", "guidewright.toml:1: `code`: the list is empty; name at least one, or leave the key out"),
        ('code = ["a", 3]', "guidewright.toml:1: `code`: a text in quotes is expected"),
        ('code = ["../x"]', f"guidewright.toml:1: `code`: {OUTSIDE}"),
        ('specs = "/etc"', f"guidewright.toml:1: `specs`: {OUTSIDE}"),
        ('guides = "C:\\\\docs"', f"guidewright.toml:1: `guides`: {OUTSIDE}"),
        ('guides = " "', f"guidewright.toml:1: `guides`: {OUTSIDE}"),
        ('specs = "a/.."', f"guidewright.toml:1: `specs`: {WHOLE}"),
        ("product = 3", "guidewright.toml:1: `product`: a text in quotes is expected"),
        (
            "profile = 3",
            "guidewright.toml:1: `profile`: a table of keys is expected: `[profile]`, with the keys below it",
        ),
        ('severity = "x"', "guidewright.toml:1: `severity`: a table of keys is expected"),
        (
            '[severity]\nGW301 = "fatal"',
            "guidewright.toml:2: `severity.GW301`: expected is 'error', 'warning' or 'note'",
        ),
        ('[profile]\nslak = "x"', "guidewright.toml:2: unknown key `profile.slak`; did you mean `slack`?"),
        ('profile = {slak = "x"}', "guidewright.toml:1: unknown key `profile.slak`; did you mean `slack`?"),
        ('platform_variables = ["X"]', "unknown key `platform_variables`; did you mean `platform-variables`?"),
        ("zzz = 1", "guidewright.toml:1: unknown key `zzz`; known are product, code, specs, guides,"),
        ("x = [1,\n", "guidewright.toml: not valid TOML: "),
        ('a = "1"\na = "2"', "guidewright.toml: not valid TOML: cannot overwrite a value"),
    ],
)
def test_mistakes_stand_at_their_line(text: str, message: str) -> None:
    with pytest.raises(ConfigError) as error:
        parse(Source("guidewright.toml", text))
    assert message in str(error.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[tool.x]\ncode = "a"\n[tool.guidewright]\ncode = "b"', "pyproject.toml:4: `code`: a list"),
        ('[tool.guidewright.profile]\nx = "1"', "pyproject.toml:2: unknown key `profile.x`; known are env-file,"),
        ('tool.guidewright.code = "x"', "pyproject.toml:1: `code`: a list"),
        ('[tool]\nguidewright = {code = "x"}', "pyproject.toml:2: `code`: a list"),
        ("[tool]\nguidewright = 3", "pyproject.toml:2: `tool.guidewright` is a table of keys, not one value"),
    ],
)
def test_mistakes_in_a_pyproject_stand_at_their_line(text: str, message: str) -> None:
    with pytest.raises(ConfigError) as error:
        parse(Source("pyproject.toml", text))
    assert str(error.value).startswith(message)


def test_the_place_of_a_key() -> None:
    source = Source("guidewright.toml", '\n"product" = "x"\n[profile]\ncode = 1\n')
    assert place_of(source, "product") == "guidewright.toml:2"
    assert place_of(source, "code") == "guidewright.toml"
