from guidewright.facts.extract import scan
from guidewright.source import Source

CONSTANT = 'package config\n\nconst Key = "ACME_TOKEN"\n'
READ = 'package config\n\nimport "os"\n\nvar token = os.Getenv(Key)\n'


def test_a_constant_is_of_the_scope_in_which_it_is_read() -> None:
    def scopes(path: str) -> list[tuple[str, str]]:
        found = scan([Source("config/keys.go", CONSTANT), Source(path, READ)], (".",))
        return [(variable.path, variable.scope) for variable in found.variables]

    assert scopes("config/env.go") == [("config/keys.go", "app")]
    assert scopes("config/env_test.go") == [("config/keys.go", "test")]
