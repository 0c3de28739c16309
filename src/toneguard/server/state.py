"""What a resident process tells of itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class State:
    """The number of its process, and how many checks it has done."""

    process: int
    served: int
