"""Every text exists in both languages, is used, and is compiled."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import PySide6
import pytest

from journeymap.ui.actions.catalogue import ACTIONS
from journeymap.ui.text import registry

ROOT = Path(__file__).parents[1]
I18N = ROOT / "resources" / "i18n"
WORDS_OF_RECORDS = ("vocab", "channels")
"""Names of all values that a record can hold, whether a panel shows them yet or not."""
PLACE = re.compile(r"\{\w+\}|\{key [^{}]+\}|%n")
KEY = re.compile(r"[a-z0-9_]+(?:[.-][a-z0-9_]+)*\.[a-z0-9_.-]+")


@cache
def translated(language: str) -> dict[str, list[str]]:
    """English to the finished forms of its translation."""
    found: dict[str, list[str]] = {}
    for message in ET.parse(I18N / f"journeymap_{language}.ts").iter("message"):
        translation = message.find("translation")
        assert translation is not None
        if translation.get("type") is None:
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            found[message.findtext("source", "")] = forms
    return found


def test_everything_is_said_in_german():
    missing = {text for text in registry.texts().values() if not all(translated("de").get(text, [""]))}
    assert missing == set()


@pytest.mark.parametrize("language", ["de", "en"])
def test_counted_texts_have_both_plurals(language):
    counted = {text for text in registry.texts().values() if "%n" in text}
    assert counted
    assert {text for text in counted if len(translated(language).get(text, [])) != 2} == set()


@pytest.mark.parametrize("language", ["de", "en"])
def test_placeholders_agree(language):
    for english, forms in translated(language).items():
        for form in forms:
            assert sorted(PLACE.findall(form)) == sorted(PLACE.findall(english)), (english, form)


def test_menu_texts_keep_their_key_marks():
    for key, english in registry.texts().items():
        if key.startswith(("menu.", "action.")):
            for form in translated("de")[english]:
                assert form.count("&") == english.count("&"), (english, form)


def test_the_files_hold_just_the_texts_in_use():
    assert subprocess.run([sys.executable, ".ci/translations.py", "--check"], cwd=ROOT, check=False).returncode == 0


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_compiled_files_are_up_to_date(language, tmp_path):
    source, compiled = I18N / f"journeymap_{language}.ts", tmp_path / "fresh.qm"
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([str(tool), "-silent", "-nounfinished", str(source), "-qm", str(compiled)], check=True)
    assert compiled.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_every_key_in_the_code_is_known():
    known = prefixes()
    unknown = {key for key in literal_keys() if key.split(".")[0] in known and key not in registry.texts()}
    assert unknown == set()


def test_every_text_is_used():
    literal, patterns = all_strings(), composed()
    words = {key for theme in WORDS_OF_RECORDS for key in registry.theme_texts(theme)}
    candidates = registry.texts().keys() - words - literal - {action.text for action in ACTIONS.values()}
    assert {key for key in candidates if not any(pattern.fullmatch(key) for pattern in patterns)} == set()


def prefixes() -> set[str]:
    return {key.split(".")[0] for key in registry.texts()}


@cache
def trees() -> list[ast.Module]:
    keys = ROOT / "journeymap" / "ui" / "text" / "keys"
    return [
        ast.parse(path.read_text("utf-8"))
        for path in (ROOT / "journeymap").rglob("*.py")
        if not path.is_relative_to(keys)
    ]


@cache
def all_strings() -> set[str]:
    return {
        node.value
        for tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


@cache
def literal_keys() -> set[str]:
    """The first arguments of `Message(...)` and `.text(...)`."""
    found = set()
    for tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args:
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                first = node.args[0]
                is_text = isinstance(first, ast.Constant) and isinstance(first.value, str)
                if name in ("Message", "text") and is_text and KEY.fullmatch(first.value):
                    found.add(first.value)
    assert found
    return found


@cache
def composed() -> list[re.Pattern[str]]:
    """Keys put together in f-strings, such as f"channel.{name}", as patterns."""
    found = []
    for tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else "[A-Za-z0-9_.-]+"
                    for part in node.values
                ]
                if parts and isinstance(node.values[0], ast.Constant) and "." in str(node.values[0].value):
                    found.append(re.compile("".join(parts)))
    return found
