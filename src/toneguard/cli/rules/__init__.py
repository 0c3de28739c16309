"""`toneguard rules …`: for those who read and write rules."""

import typer

from toneguard.cli.failing import guarded
from toneguard.cli.rules.explain import explain
from toneguard.cli.rules.list import list_rules
from toneguard.cli.rules.new import new
from toneguard.cli.rules.schema import schema
from toneguard.cli.rules.show_parse import show_parse
from toneguard.cli.rules.test import run_examples

rules = typer.Typer(name="rules", help="List, explain and test rules.", no_args_is_help=True, rich_markup_mode=None)
rules.command("list")(guarded(list_rules))
rules.command("explain")(guarded(explain))
rules.command("test")(guarded(run_examples))
rules.command("show-parse")(guarded(show_parse))
rules.command("new")(guarded(new))
rules.command("schema")(guarded(schema))
