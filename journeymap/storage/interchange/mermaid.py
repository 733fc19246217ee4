"""Reads Mermaid `journey` diagrams as people really write them, in files of their own or fenced in Markdown.

Sections become phases. All actors become personas. The actor named most often has the first lane; tasks without
that person stand in a second one. Scores 1, 2, 3, 4, 5 become -3, -2, 0, +2, +3, felt by the actor
of the task, or by everyone if it has several or none.
Tasks are linked in the order of the text. Comments and descriptions are kept in the note of the map.
"""

import html
import re
from collections import Counter
from dataclasses import dataclass, field

from journeymap.model.messages import Message, Texts
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import LaneKind
from journeymap.storage.interchange import decoding, mermaid_blocks
from journeymap.storage.interchange.building import Builder, Card
from journeymap.storage.interchange.mermaid_task import Task, read_task
from journeymap.storage.interchange.report import Imported, Unreadable

_FEELING = {1: -3, 2: -2, 3: 0, 4: 2, 5: 3}
_KEYWORD = re.compile(r"(title|section|accTitle|accDescr)\b\s*(.*)$", re.IGNORECASE | re.DOTALL)
_DIRECTIVE = re.compile(r"%%\s*\{")
_ENTITY = re.compile(r"#(\w{1,10});")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_REMARK = re.compile(r"\s(?:#|%%)\s([^:：]*)$")
_ENDS_IN_ENTITY = re.compile(r"#\w{1,10};$")


@dataclass(slots=True)
class Section:
    """A stretch of tasks under one heading (empty: none was given)."""

    title: str
    line: int
    tasks: list[Task] = field(default_factory=list)


@dataclass(slots=True)
class Diagram:
    """One journey block as it was read."""

    title: str = ""
    title_line: int = 0
    sections: list[Section] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def read(text: str, texts: Texts) -> Imported:
    """The journeys in `text`, one map each. Raises Unreadable if there is none."""
    lines = decoding.lines(text)
    found = mermaid_blocks.find(lines)
    if not found.blocks:
        raise Unreadable(Message("import.mermaid.no-journey"))
    builder = Builder(texts)
    for number in found.ignored:
        builder.problem(number, "import.mermaid.outside", text=_short(lines[number - 1]))
    for block in found.blocks:
        diagram = _parse(block, builder)
        _build(diagram, builder)
    return builder.finish()


def holds_journey(text: str) -> bool:
    """Whether a Markdown text has a Mermaid journey in a fence."""
    return mermaid_blocks.has_fenced_journey(decoding.lines(text))


def _parse(block: mermaid_blocks.Block, builder: Builder) -> Diagram:
    diagram = Diagram(title=_plain(block.front_title), title_line=block.lines[0][0] if block.lines else 0)
    actors = _known_actors(block)
    description: list[str] | None = None
    for number, raw in block.lines:
        line, remark = _bare(raw)
        if remark:
            diagram.notes.append(remark)
        if description is not None:  # inside "accDescr { … }"
            before, closed, _ = line.partition("}")
            description.append(before.strip())
            if closed:
                diagram.notes.append(" ".join(filter(None, description)))
                description = None
        elif not line:
            continue
        elif _DIRECTIVE.match(line):
            builder.problem(number, "import.mermaid.settings")
        elif line.startswith(("%%", "#")):
            diagram.notes.append(line.lstrip("%# \t"))
        else:
            description = _statement(diagram, line, number, actors, builder)
    if description is not None:
        diagram.notes.append(" ".join(filter(None, description)))
    return diagram


def _bare(raw: str) -> tuple[str, str]:
    """A line without the ";" that may end it, and the remark that may stand behind it."""
    line, remark = raw.strip(), ""
    if not line.startswith(("%%", "#")) and (found := _REMARK.search(line)):
        line, remark = line[: found.start()].rstrip(), found[1].strip()
    return (line if _ENDS_IN_ENTITY.search(line) else line.rstrip("; \t")), remark


def _statement(diagram: Diagram, line: str, number: int, actors: set[str], builder: Builder) -> list[str] | None:
    """Read a title, section, description or task. Returns the start of a description that goes on."""
    keyword = _KEYWORD.match(line)
    words = keyword[2].strip() if keyword else ""
    # "Section review: 4: Me" is a task: a keyword is written small, or ends without a score.
    task = read_task(line, number, actors)
    if keyword is None or (task.scored and not line.startswith(keyword[1].lower()) and keyword[1][0].isupper()):
        _add_task(diagram, task, builder)
        return None
    name = keyword[1].lower()
    if name == "title":
        if diagram.title and words:
            diagram.notes.append(diagram.title)
        diagram.title, diagram.title_line = _plain(words.lstrip(":").strip()) or diagram.title, number
    elif name == "section":
        diagram.sections.append(Section(_plain(words.strip(":").strip()), number))
    elif words.startswith("{"):
        before, closed, _ = words[1:].partition("}")
        if not closed:
            return [before.strip()]
        diagram.notes.append(_plain(before.strip()))
    else:
        diagram.notes.append(_plain(words.lstrip(":").strip()))
    return None


def _add_task(diagram: Diagram, task: Task, builder: Builder) -> None:
    if not diagram.sections:
        diagram.sections.append(Section("", task.line))
    task.title = _plain(task.title)
    task.actors = [name for name in map(_plain, task.actors) if name]
    if not task.title:
        builder.problem(task.line, "import.mermaid.no-title")
        return
    if task.score_text and task.score is None:
        builder.problem(task.line, "import.mermaid.score-unread", text=_short(task.score_text))
    elif task.score is None:
        builder.problem(task.line, "import.mermaid.no-score", title=_short(task.title))
    diagram.sections[-1].tasks.append(task)


def _known_actors(block: mermaid_blocks.Block) -> set[str]:
    """Who is named in tasks that have a score: tells an actor from a title with a colon elsewhere."""
    tasks = (read_task(_bare(raw)[0], number, set()) for number, raw in block.lines)
    return {actor for task in tasks if task.scored for actor in task.actors}


def _build(diagram: Diagram, builder: Builder) -> None:
    builder.start_map(diagram.title, diagram.title_line)
    for note in diagram.notes:
        builder.note(note)
    tasks = [task for section in diagram.sections for task in section.tasks]
    named = Counter(actor for task in tasks for actor in task.actors)
    hero = named.most_common(1)[0][0] if named else ""
    first, second = _lanes(tasks, hero, builder)
    for actor in named:
        builder.persona(actor, 0)
    made: list[Touchpoint] = []
    for section in diagram.sections:
        phase = builder.phase(section.title, section.line)
        for task in section.tasks:
            lane = second if second is not None and task.actors and hero not in task.actors else first
            made.append(builder.add(_card(task, phase, lane, builder)))
    builder.chain(made)


def _lanes(tasks: list[Task], hero: str, builder: Builder) -> tuple[Lane, Lane | None]:
    first = builder.lane(hero, LaneKind.CUSTOMER)
    others = list(dict.fromkeys(a for t in tasks if t.actors and hero not in t.actors for a in t.actors))
    if not others:
        return first, None
    joined = ", ".join(others)
    short = len(others) <= 3 and len(joined) <= 30
    return first, builder.lane(joined if short else builder.texts.text("import.others"))


def _card(task: Task, phase: Phase, lane: Lane, builder: Builder) -> Card:
    card = Card(task.title, task.line, phase, lane, personas=task.actors)
    if task.score is not None:
        whole = min(5, max(1, int(task.score + 0.5) if task.score > 0 else 1))
        if whole != task.score:
            builder.problem(task.line, "import.mermaid.score-range", score=_short(task.score_text), taken=whole)
        card.score = _FEELING[whole]
    return card


def _plain(words: str) -> str:
    """Mermaid's entities (`#35;`, `#quot;`) and line breaks as plain text."""
    return _BREAK.sub(" ", _ENTITY.sub(_entity, words)).strip()


def _entity(match: re.Match[str]) -> str:
    name = match[1]
    code = f"&#{name};" if name.isdecimal() else f"&{name};"
    plain = html.unescape(code)
    return match[0] if plain == code else plain


def _short(words: str) -> str:
    words = words.strip()
    return words if len(words) <= 60 else words[:59] + "…"
