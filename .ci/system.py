"""What Qt needs from a Linux system: libraries, a font, a display."""

from __future__ import annotations

import ctypes
import os
import shutil
import socket
import sys
from pathlib import Path

from environment import Stop, quiet, say

LINUX = sys.platform.startswith("linux")

# What the wheels of PySide6 take from the system: library -> package of Debian and Ubuntu.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
FONTS = ("fonts-inter", "fonts-dejavu-core")  # the look's own, and one for more scripts
NO_LIBRARIES = "Qt needs system libraries that are not here"
FONT_ENDINGS = {".ttf", ".otf", ".ttc", ".pfb"}


def prepare(fonts_needed: bool) -> None:
    """See to what Qt needs for drawing. Raises Stop if that takes a person; a missing font does so only if
    `fonts_needed`."""
    if not LINUX:
        return
    libraries = missing(QT_LIBRARIES)
    fonts = [] if has_font() else [*FONTS]
    why = NO_LIBRARIES if libraries else "There is no font on this machine, so text cannot be drawn"
    if not libraries and not fonts:
        return
    try:
        install([*libraries, *fonts], why)
    except Stop as stop:
        if fonts and _may_install():
            install([*libraries, FONTS[-1]], why)  # older systems have no fonts-inter
        elif libraries or fonts_needed:
            raise
        else:
            say(str(stop))


def prepare_window() -> None:
    """See to what Qt needs for a window on the display that answers."""
    packages = missing(WAYLAND_LIBRARIES if _wayland_answers() else X11_LIBRARIES) if LINUX else []
    if packages:
        install(packages, NO_LIBRARIES)


def has_display() -> bool:
    """Whether a window can be shown. The display itself is asked: its variable alone may be stale."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal"):
        return False
    return not LINUX or _wayland_answers() or _x11_answers()


def missing(libraries: dict[str, str]) -> list[str]:
    """The packages of those libraries that cannot be loaded."""
    packages = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            packages.append(package)
    return packages


def has_font() -> bool:
    data = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    home = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
    folders = [Path(part) / "fonts" for part in (*data.split(":"), home) if part]
    for folder in (*folders, Path("~/.fonts")):
        for _, _, names in os.walk(os.path.expanduser(folder)):
            if any(Path(name).suffix.lower() in FONT_ENDINGS for name in names):
                return True
    return False


def install(packages: list[str], why: str) -> None:
    """Install packages of the system as root on Debian or Ubuntu. Raises Stop that says what to do otherwise."""
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        raise Stop(f"{why}. Please install what Debian calls: {names}.")
    if not _may_install():
        command = f"apt-get update && apt-get install -y --no-install-recommends {names}"
        raise Stop(f"{why}. Please run this once and try again:\n\n    sudo sh -c '{command}'\n")
    say(f"{why}: installing {names} …")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    quiet(["apt-get", "update"], "Reading the list of system packages")
    quiet(["apt-get", "install", "-y", "--no-install-recommends", *packages], "Installing system packages")


def _may_install() -> bool:
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(os.path.join(os.environ.get("XDG_RUNTIME_DIR", "/"), name))
        except OSError:
            return False
    return True


def _x11_answers() -> bool:
    if not os.environ.get("DISPLAY"):
        return False
    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return False
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(None)
    if display:
        x11.XCloseDisplay(display)
    return bool(display)
