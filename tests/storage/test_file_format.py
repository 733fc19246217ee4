"""docs/file-format.md is true: every table and column is described, every question of the cookbook answers."""

import hashlib
import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from journeymap.model.analysis.conditions import SIGNS, Field
from journeymap.model.layout.view import Row
from journeymap.model.records.tables import TABLES
from journeymap.storage import digest, schema, snapshot

TEXT = (Path(__file__).parents[2] / "docs" / "file-format.md").read_text(encoding="utf-8")
QUESTIONS = re.findall(r"^### ([^\n]+)\n\n```sql\n(.+?)```", TEXT, flags=re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def file(filled, tmp_path_factory):
    target = tmp_path_factory.mktemp("format") / "a.journey"
    built = snapshot.build(snapshot.Snapshot(filled, {"document_id": "d"}), target)
    with closing(sqlite3.connect(f"{built.path.as_uri()}?mode=ro", uri=True)) as connection:
        yield connection


def described() -> dict[str, list[tuple[str, str]]]:
    sections = re.findall(r"^### (\w+)\n(.+?)(?=^### |^## )", TEXT, flags=re.DOTALL | re.MULTILINE)
    found = {name: re.findall(r"^\| `(\w+)` \| (\w+)", body, flags=re.MULTILINE) for name, body in sections}
    return {name: columns for name, columns in found.items() if columns}


def test_every_table_and_column_is_described_in_order():
    assert described() == {table: list(types.items()) for table, types in schema.column_types().items()}


def test_numbers_of_the_header_are_described():
    assert f"{schema.APPLICATION_ID:#x}".lower() in TEXT.lower()
    assert f"{schema.FORMAT} is format {schema.format_name(schema.FORMAT)}" in TEXT


def test_allowed_words_are_described():
    for words in re.findall(r"IN \(('[^)]+')\)", schema.ddl()):
        for word in words.split(", "):
            assert f"`{word[1:-1]}`" in TEXT


def test_the_conditions_and_rows_of_saved_views_are_described():
    body = TEXT.split("### saved_view", 1)[1].split("\n### ", 1)[0]
    for field in Field:
        assert f"`{field}{SIGNS.get(field, '=')}" in body
    rows = next(line for line in body.splitlines() if line.startswith("Rows:"))
    assert re.findall(r"`(\w+)`", rows) == list(Row)


def test_there_are_enough_questions():
    assert len(QUESTIONS) >= 8
    assert len({question for question, _ in QUESTIONS}) == len(QUESTIONS)


@pytest.mark.parametrize(("question", "sql"), QUESTIONS, ids=[question for question, _ in QUESTIONS])
def test_a_question_answers(file, filled, question, sql):
    cursor = file.execute(sql)
    names = [column[0] for column in cursor.description]
    found = [dict(zip(names, row, strict=True)) for row in cursor]
    check = CHECKS[question]
    check(filled, found)


def _records(journey, table):
    return journey.all(TABLES[table])


def _worst_first(journey, found):
    open_ones = [p for p in _records(journey, "pain_point") if p.status in ("open", "in-progress")]
    assert [row["priority"] for row in found] == sorted((p.priority for p in open_ones), reverse=True)[:10]
    assert all(row["place"] and row["text"] for row in found)


def _owners(journey, found):
    assert sum(row["pain_points"] for row in found) == journey.count(TABLES["pain_point"]) > 0
    assert found[0]["worst"] == max(p.priority for p in _records(journey, "pain_point"))


def _breaks(journey, found):
    channel = {t.id: t.channel_id for t in _records(journey, "touchpoint")}
    breaks = [
        link
        for link in _records(journey, "link")
        if link.context_travels == "no"
        and None not in (channel[link.source_id], channel[link.target_id])
        and channel[link.source_id] != channel[link.target_id]
    ]
    assert len(found) == len(breaks) > 0
    assert all(row["channel"] and row["next_channel"] and row["channel"] != row["next_channel"] for row in found)


def _unowned(journey, found):
    expected = sorted(t.title for t in _records(journey, "touchpoint") if t.owner_id is None)
    assert sorted(row["touchpoint"] for row in found) == expected


def _unanswered(journey, found):
    dropped = {o.id for o in _records(journey, "opportunity") if o.status == "dropped"}
    answered = {a.pain_point_id for a in _records(journey, "opportunity_pain_point") if a.opportunity_id not in dropped}
    serious = [p.text for p in _records(journey, "pain_point") if p.priority >= 12 and p.id not in answered]
    assert sorted(row["text"] for row in found) == sorted(serious)


def _lows(journey, found):
    assert len(found) == sum(e.score <= -2 for e in _records(journey, "emotion")) > 0
    assert [row["score"] for row in found] == sorted(row["score"] for row in found)


def _assumed(journey, found):
    expected = [t.title for t in _records(journey, "touchpoint") if t.evidence_status == "assumption"]
    assert sorted(row["touchpoint"] for row in found) == sorted(expected)
    assert expected


def _asked_twice(_journey, found):
    assert found
    assert all(row["times"] == len(row["touchpoints"].split(" · ")) > 1 for row in found)


def _measured(journey, found):
    assert len(found) == sum(r.touchpoint_id is not None for r in _records(journey, "reading")) > 0


def _bargains(journey, found):
    waiting = [o for o in _records(journey, "opportunity") if o.status not in ("done", "dropped")]
    assert len(found) == len(waiting) > 0
    ratios = [row["impact"] / row["effort"] for row in found]
    assert ratios == sorted(ratios, reverse=True)


def _waits(journey, found):
    assert len(found) == sum(link.waiting_minutes is not None for link in _records(journey, "link")) > 0
    assert found[0]["days"] == max(row["days"] for row in found)


CHECKS = {
    "What hurts most?": _worst_first,
    "Who owns what hurts?": _owners,
    "Where does the channel change while nothing travels along (media breaks)?": _breaks,
    "Which touchpoints does nobody answer for?": _unowned,
    "Which serious pain points have no answer yet?": _unanswered,
    "Where is the mood at its lowest?": _lows,
    "Which moments of truth rest on an assumption?": _assumed,
    "What are customers asked for more than once?": _asked_twice,
    "What has been measured?": _measured,
    "Which improvements bring much for little?": _bargains,
    "How long do customers wait on their way?": _waits,
}


def test_the_digest_is_as_described(file, filled):
    """Computed here from the words of the document alone."""
    sha = hashlib.sha256()
    for table, columns in described().items():
        if table not in TABLES:
            continue
        names = ", ".join(name for name, _ in columns)
        rows = sorted(file.execute(f"SELECT {names} FROM {table}").fetchall())
        if rows:
            sha.update(f"{table}\n{json.dumps(rows, ensure_ascii=False, separators=(',', ':'))}\n".encode())
    stored = file.execute("SELECT value FROM meta WHERE key = 'content_sha256'").fetchone()[0]
    assert sha.hexdigest() == stored == digest.of_journey(filled)


def test_pictures_are_part_of_the_digest(filled):
    assert digest.of_journey(filled) != digest.of_journey(filled, [("0" * 64, "image/png", 1, 1)])
