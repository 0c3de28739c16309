"""Where mails leave: a mail is checked, then goes on untouched or is refused. The doors are given a check, and know no linter."""
