"""What others, a policy or nobody is made to answer for, told as ours."""

from toneguard.rewrite.ownership import handovers, others, owning, policies, referrals, shrugs, superiors
from toneguard.rewrite.prose.scene import Captures

OF_CLAUSE: Captures = {
    **others.OF_CLAUSE,
    **owning.OF_CLAUSE,
    **referrals.OF_CLAUSE,
    **shrugs.OF_CLAUSE,
    **superiors.OF_CLAUSE,
}
"""Of a main clause, which the template then tells anew."""

OF_SENTENCE: Captures = {
    **handovers.OF_SENTENCE,
    **policies.OF_SENTENCE,
}
"""Of a whole sentence, which the template then stands for."""
