"""Every modal question of the program behind one protocol, so that tests answer instead of clicking."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from journeymap.model.messages import Argument, Message


class Tone(StrEnum):
    PLAIN = "plain"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its answers as text keys, the safest one last: Esc and closing mean the last answer.

    The first answer is the default; `harmful` names one that loses something.
    """

    title: Message
    answers: tuple[str, ...]
    text: Message | None = None
    tone: Tone = Tone.PLAIN
    harmful: str = ""


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file that a dialog offers: the key of its name and its endings, with the dot."""

    name: str
    endings: tuple[str, ...]


class Ask(Protocol):
    """Asks the person in front of the screen."""

    def choose(self, question: Question) -> str:
        """Ask; returns the key of the chosen answer."""
        ...

    def tell(self, title: Message, text: Message | None = None, tone: Tone = Tone.PLAIN) -> None:
        """Say something that has to be read before going on."""
        ...

    def line(self, title: Message, label: Message, start: str) -> str | None:
        """Ask for one line of text; None if the person changed their mind."""
        ...

    def open_files(self, folder: Path, kinds: Sequence[FileKind]) -> list[Path]:
        """Ask for existing files; empty if the person changed their mind."""
        ...

    def save_file(self, title: Message, start: Path, kinds: Sequence[FileKind]) -> Path | None:
        """Ask where to write; asks before an existing file is replaced. None if the person changed their mind."""
        ...


@dataclass(slots=True)
class Asked:
    """One question as a scripted test saw it."""

    what: str
    message: Message
    text: Message | None = None
    arguments: tuple[Argument | Path, ...] = ()


class ScriptedAsk:
    """Answers from a list, in order; fails on a question that nobody expected."""

    def __init__(self, *answers: object) -> None:
        self.answers = list(answers)
        self.asked: list[Asked] = []

    def choose(self, question: Question) -> str:
        self.asked.append(Asked("choose", question.title, question.text))
        answer = self._next()
        assert answer in question.answers, f"{answer!r} is none of {question.answers}"
        return str(answer)

    def tell(self, title: Message, text: Message | None = None, tone: Tone = Tone.PLAIN) -> None:
        self.asked.append(Asked("tell", title, text))

    def line(self, title: Message, label: Message, start: str) -> str | None:
        self.asked.append(Asked("line", title, label, (start,)))
        answer = self._next()
        return None if answer is None else str(answer)

    def open_files(self, folder: Path, kinds: Sequence[FileKind]) -> list[Path]:
        self.asked.append(Asked("open_files", Message("ask.open"), None, (folder,)))
        answer = self._next()
        return list(answer) if isinstance(answer, list) else []

    def save_file(self, title: Message, start: Path, kinds: Sequence[FileKind]) -> Path | None:
        self.asked.append(Asked("save_file", title, None, (start,)))
        answer = self._next()
        return answer if isinstance(answer, Path) else None

    def _next(self) -> object:
        assert self.answers, f"nobody expected {self.asked[-1]}"
        return self.answers.pop(0)
