"""A mail server that checks a mail and passes it on to another: between mail programs and theirs, or as Postfix's filter."""
