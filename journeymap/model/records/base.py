"""What all records share: frozen, closed, with a text id; and the column types they are made of."""

from typing import Annotated, ClassVar, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from journeymap.model import ids, rank, text

Id = Annotated[str, StringConstraints(pattern=ids.PATTERN)]
Rank = Annotated[str, StringConstraints(pattern=rank.PATTERN)]
Title = Annotated[str, StringConstraints(pattern=text.LINE_PATTERN, max_length=text.TITLE_LIMIT)]
Block = Annotated[str, StringConstraints(pattern=text.BLOCK_PATTERN, max_length=text.TEXT_LIMIT)]
Score = Annotated[int, Field(ge=1, le=5)]
"""Severity, frequency, impact or effort: 1 (least) to 5 (most)."""
Minutes = Annotated[int, Field(ge=0, le=100_000_000)]
Percent = Annotated[float, Field(ge=0, le=100)]
UtcTime = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$")]
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\d$")]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]
Words = Annotated[tuple[Title, ...], Field(max_length=50)]


class Record(BaseModel):
    """One immutable row of a document.

    `table` is the name of its table, `references` maps a field that holds another record's id to that
    record's table, `owned_by` names the references whose record takes this one along when it is removed, and
    `paired_by` names the fields that together are the identity of a pairing (no two records share them).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    table: ClassVar[str]
    references: ClassVar[dict[str, str]] = {}
    owned_by: ClassVar[tuple[str, ...]] = ()
    paired_by: ClassVar[tuple[str, ...]] = ()

    id: Id

    @classmethod
    def pairing(cls, **fields: object) -> Self:
        """A new record whose id is derived from what it pairs, so that two people make the same one."""
        parts = [fields.get(name) for name in cls.paired_by]
        record_id = ids.pair_id(cls.table, *(None if part is None else str(part) for part in parts))
        return cls.model_validate({"id": record_id, **fields})

    @property
    def key(self) -> tuple[str, str]:
        """(table, id): how `Changes` name this record."""
        return self.table, self.id
