"""A small, fixed budget of fuzzing; `make fuzz` spends a larger one."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fuzzing.mutation import files
from fuzzing.targets import TARGETS

EXAMPLES = 40
FIXED = settings(max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("name", TARGETS)
@FIXED
@given(data=st.data())
def test_any_file(name: str, data: st.DataObject) -> None:
    target = TARGETS[name]
    target.run(data.draw(files(target.seeds)))


@pytest.mark.parametrize("name", TARGETS)
def test_the_seeds_are_sound(name: str) -> None:
    for seed in TARGETS[name].seeds:
        TARGETS[name].run(seed.encode())
