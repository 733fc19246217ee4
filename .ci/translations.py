"""Keeps resources/i18n in step with the texts in journeymap/ui/text/keys.

    python .ci/translations.py [FOLDER]     update the .ts files, compile the .qm files
    python .ci/translations.py --check      say what is missing; exit code 1 if anything is

FOLDER may hold de/*.json and en/*.json: {"English": "Deutsch"}, or [singular, plural] for texts with %n. A key
"text.key|English" translates that one text only, where one English wording needs two German ones.
"""

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from journeymap.ui.text.registry import CONTEXT, texts  # noqa: E402

I18N = ROOT / "resources" / "i18n"
Translation = str | list[str]
Catalogue = dict[tuple[str, str], Translation]
"""(English, key or "") to translation; with a key it holds for that text only."""


def read_ts(path: Path) -> Catalogue:
    found: Catalogue = {}
    if not path.exists():
        return found
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")]
        place = (message.findtext("source", ""), message.findtext("comment", ""))
        found[place] = forms or (translation.text or "")
    return found


def read_json(folder: Path) -> Catalogue:
    found: Catalogue = {}
    for path in sorted(folder.glob("*.json")):
        for source, translation in json.loads(path.read_text("utf-8")).items():
            key, bar, english = source.partition("|")
            place = (english, key) if bar and texts().get(key) == english else (source, "")
            found[place] = translation
    return found


def write_ts(path: Path, language: str, catalogue: Catalogue, plurals_only: bool) -> list[str]:
    """Write every text in use, sorted by its English; returns the texts without a finished translation."""
    missing = []
    ts = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(ts, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for english, comment in sorted(_places(catalogue)):
        plural = "%n" in english
        if plurals_only and not plural:
            continue
        message = ET.SubElement(context, "message", {"numerus": "yes"} if plural else {})
        ET.SubElement(message, "source").text = english
        if comment:
            ET.SubElement(message, "comment").text = comment
        translation = ET.SubElement(message, "translation")
        given = catalogue.get((english, comment))
        if not _finished(given, plural):
            translation.set("type", "unfinished")
            missing.append(english)
        elif isinstance(given, list):
            for form in given:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = given
    ET.indent(ts, "  ")
    body = ET.tostring(ts, encoding="unicode")
    # A program that runs from this tree reads these files: it must never see one half written.
    fresh = path.with_name(f"{path.name}.new")
    fresh.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")
    fresh.replace(path)
    return missing


def _places(catalogue: Catalogue) -> set[tuple[str, str]]:
    places = {(english, "") for english in texts().values()}
    return places | {(english, key) for english, key in catalogue if key and texts().get(key) == english}


def _finished(given: Translation | None, plural: bool) -> bool:
    if plural:
        return isinstance(given, list) and len(given) == 2 and all(given)
    return isinstance(given, str) and bool(given)


def compile_qm(ts: Path, qm: Path) -> None:
    import PySide6

    tool = Path(PySide6.__file__).parent / "lrelease"
    fresh = qm.with_name(f"{qm.name}.new")
    subprocess.run([str(tool), "-silent", "-nounfinished", str(ts), "-qm", str(fresh)], check=True)
    fresh.replace(qm)


def main(arguments: list[str]) -> int:
    check = arguments == ["--check"]
    given = Path(arguments[0]) if arguments and not check else None
    status = 0
    for language, locale in (("de", "de_DE"), ("en", "en_GB")):
        ts = I18N / f"journeymap_{language}.ts"
        catalogue = read_ts(ts) | (read_json(given / language) if given else {})
        target = ts.with_suffix(".ts.check") if check else ts
        missing = write_ts(target, locale, catalogue, plurals_only=language == "en")
        if check:
            if target.read_bytes() != ts.read_bytes():
                status = 1
                sys.stdout.write(f"{ts.name} does not hold the texts in use; run python .ci/translations.py\n")
            target.unlink()
        else:
            compile_qm(ts, ts.with_suffix(".qm"))
        for english in missing:
            status = 1
            sys.stdout.write(f"{language}: no translation of {english!r}\n")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
