import click
import typer
from typing import Annotated


@click.group(auto_envvar_prefix="TOOL")  #! not enumerable TOOL_*
def tool(): ...


@click.group(auto_envvar_prefix=PREFIX)  #! not enumerable
def named(): ...


@click.command(context_settings={"auto_envvar_prefix": "X"})
@click.option("--host", envvar="C_HOST", default="localhost")  #! C_HOST optional = localhost
@click.option("--token", envvar=["C_TOKEN", "C_OLD_TOKEN"], required=True)  #! C_TOKEN unknown; C_OLD_TOKEN unknown
@click.argument("source", envvar="C_SOURCE", default="here")  #! C_SOURCE optional = here
@click.option("--pair", envvar=("C_PAIR",))  #! C_PAIR unknown
def run(host, token, pair, names=None): ...


def main(
    port: int = typer.Option(8000, envvar="C_PORT"),  #! C_PORT optional = 8000
    name: str = typer.Argument("n", "--name", envvar="C_NAME"),  #! C_NAME optional = n
    key: Annotated[str, typer.Option("--key", envvar="C_KEY")] = "",  #! C_KEY unknown
    bare: Annotated[str, typer.Option(envvar="C_BARE")] = "",  #! C_BARE unknown
    word: str = typer.Option(envvar="C_KEYWORD", default="k"),  #! C_KEYWORD optional = k
    show: bool = typer.Option(None, show_envvar=True),
): ...
