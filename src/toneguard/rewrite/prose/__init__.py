"""How the sentences of a reply are read, cut and put together again."""
