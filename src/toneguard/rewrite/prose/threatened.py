"""What a threat threatens with, told as what can be prevented: the consequence is said, and nothing beyond it is promised."""

from toneguard.language import inflection


def kept_from(thing: str, doom: str) -> str:
    """ "To keep your ticket from being closed"; `doom` in any form of its verb. "To keep it open" would promise more."""
    done = doom.lower()
    told = done if done.endswith(("ed", "sold")) or " " in done else inflection.participle(done)
    return f"to keep {thing} from being {told}"
