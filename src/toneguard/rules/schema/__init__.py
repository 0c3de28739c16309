"""The shape of rule, signal and vocabulary files; pydantic models, from which the JSON Schema for editors comes."""
