"""The options of the commands, in groups: a command that takes a group (`spread`) has all of its options."""
