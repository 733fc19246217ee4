"""What the commands say: in which language, and through which stream."""

import os
import sys

from journeymap.model.messages import Argument, Message
from journeymap.storage.interchange.report import Problem, Unreadable
from journeymap.ui.text.qt_texts import LANGUAGES, QtTexts


def language(arguments: list[str]) -> str:
    """The language asked for with --lang, else the one of the environment, else English."""
    for at, argument in enumerate(arguments):
        name, equals, value = argument.partition("=")
        if name == "--lang":
            value = value if equals else "".join(arguments[at + 1 : at + 2])
            if value in LANGUAGES:
                return value
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable, ""):
            return value[:2] if value[:2] in LANGUAGES else "en"
    return "en"


class Speech:
    """Says results on standard output and everything else on standard error."""

    def __init__(self, language: str) -> None:
        self.texts = QtTexts(language)

    def text(self, key: str, **arguments: Argument) -> str:
        return self.texts.text(key, **arguments)

    def out(self, words: str) -> None:
        """A line of the result."""
        sys.stdout.write(words + "\n")

    def note(self, words: str) -> None:
        """A line about the work: what could not be read, why it ended."""
        sys.stderr.write(words + "\n")

    def say(self, message: Message) -> str:
        return self.texts.say(message)

    def problem(self, name: str, problem: Problem) -> None:
        """What was not taken over from line so-and-so of a file."""
        words = self.say(problem.message)
        key = "cli.problem-line" if problem.line else "cli.problem"
        self.note(self.text(key, name=name, line=str(problem.line), problem=words))

    def unreadable(self, name: str, error: Unreadable) -> str:
        """Why a text cannot be read, with the place where it is known."""
        if error.place:
            return self.text("cli.unreadable-at", name=name, place=error.place, reason=self.say(error.reason))
        return self.text("cli.unreadable", name=name, reason=self.say(error.reason))
