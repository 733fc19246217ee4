"""Order keys for new and moved records: between their neighbours, or afresh where two neighbours share a key."""

from collections.abc import Sequence
from typing import TypeVar

from journeymap.model import rank
from journeymap.model.edits.draft import Draft
from journeymap.model.records.base import Record

R = TypeVar("R", bound=Record)


def rank_at(draft: Draft, siblings: Sequence[R], index: int) -> str:
    """An order key for a record that is to stand at `index` among `siblings` (in order, without the record).

    After a merge two siblings may have the same key; then the later ones get new keys first.
    """
    index = max(0, min(index, len(siblings)))
    ranks: list[str] = [sibling.rank for sibling in siblings]  # type: ignore[attr-defined]
    low = ranks[index - 1] if index else None
    high = ranks[index] if index < len(ranks) else None
    if low is None or high is None or low < high:
        return rank.between(low, high)
    fresh = rank.spread(len(ranks) - index + 1, low)
    for sibling, key in zip(siblings[index:], fresh[1:], strict=True):
        draft.update(sibling, rank=key)
    return fresh[0]
