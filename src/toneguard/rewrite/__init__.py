"""From a hit and a template to a grammatical, faithful replacement, or none."""

from toneguard.rewrite.jointly import jointly
from toneguard.rewrite.judge import Relint
from toneguard.rewrite.placing import placed
from toneguard.rewrite.rechecked import rechecked
from toneguard.rewrite.suggest import suggestions
from toneguard.rewrite.templates.template import Template, TemplateError, check_names, compile_template

__all__ = [
    "Relint",
    "Template",
    "TemplateError",
    "check_names",
    "compile_template",
    "jointly",
    "placed",
    "rechecked",
    "suggestions",
]
