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


RUST = """
use std::env;

fn served() { env::var("ACME_TOKEN"); }

#[cfg(all(test, unix))]
fn outside() { env::var("ACME_UNIX"); }

#[cfg(test)]
use std::fs;

fn after() { env::var("ACME_AFTER"); }

#[cfg(test)]
#[allow(dead_code)]
mod tests {
    fn asks() { env::var(super::KEY); env!("ACME_BUILT"); }
}

#[cfg(not(test))]
mod real { fn asks() { env::var("ACME_REAL"); } }

const KEY: &str = "ACME_KEY";
"""


def test_what_a_rust_file_reads_in_its_tests_is_read_by_a_test() -> None:
    found = scan([Source("rust/src/lib.rs", RUST)], (".",))
    assert {variable.name: variable.scope for variable in found.variables} == {
        "ACME_TOKEN": "app",
        "ACME_UNIX": "test",
        "ACME_AFTER": "app",
        "ACME_KEY": "test",
        "ACME_BUILT": "test",
        "ACME_REAL": "app",
    }
