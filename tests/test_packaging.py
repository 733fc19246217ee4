"""The wheel carries what the program needs and nothing else; the places it looks at hold in wheel and checkout."""

import tarfile
import zipfile
from pathlib import Path

import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

from journeymap import paths

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def in_wheel(tmp_path_factory):
    built = next(iter(WheelBuilder(str(ROOT)).build(directory=str(tmp_path_factory.mktemp("wheel")))))
    with zipfile.ZipFile(built) as archive:
        return set(archive.namelist())


def tracked(folder):
    return {
        str(path.relative_to(ROOT).as_posix())
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".pyc"
    }


def test_every_module_and_resource_is_in_the_wheel(in_wheel):
    resources = {f"journeymap/{name}" for name in tracked(ROOT / "resources")}
    assert resources
    assert (tracked(ROOT / "journeymap") | resources) - in_wheel == set()


def test_nothing_else_is_in_the_wheel(in_wheel):
    strange = {name for name in in_wheel if not name.startswith("journeymap/") and ".dist-info/" not in name}
    assert strange == set()


def test_a_wheel_can_be_built_from_the_source_archive(tmp_path):
    archive = next(iter(SdistBuilder(str(ROOT)).build(directory=str(tmp_path))))
    with tarfile.open(archive) as content:
        names = {name.partition("/")[2] for name in content.getnames()}
    assert {"pyproject.toml", "README.md", "journeymap/__main__.py", "dev.py"} <= names
    assert tracked(ROOT / "resources") <= names
    assert not any(name.startswith((".venv", "build/")) for name in names)


def test_resources_lie_beside_the_package_in_a_checkout():
    assert paths.resources() == ROOT / "resources"
    assert (paths.resources() / "i18n").is_dir()


def test_resources_lie_inside_the_package_in_a_wheel(tmp_path, monkeypatch):
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    paths.resources.cache_clear()
    try:
        assert paths.resources() == tmp_path / "resources"
    finally:
        paths.resources.cache_clear()


def test_the_state_folder_follows_the_variable(tmp_path, monkeypatch):
    monkeypatch.setenv("JOURNEYMAP_STATE", str(tmp_path / "here"))
    assert paths.user_data() == tmp_path / "here"


def test_the_state_folder_is_local_and_never_roams(monkeypatch):
    import platformdirs

    asked = {}

    def remember(name, **options):
        asked.update(options, name=name)
        return Path("anywhere")

    monkeypatch.delenv("JOURNEYMAP_STATE")
    monkeypatch.setattr(platformdirs, "user_data_path", remember)
    assert paths.user_data() == Path("anywhere")
    assert asked["roaming"] is False
