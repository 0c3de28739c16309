"""Mails: one in a file, or a mailbox of them. Their letters stay where they are; what they are encoded in is looked through."""
