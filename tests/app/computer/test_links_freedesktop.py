"""Links on a freedesktop.org desktop, in folders of their own; what comes out is asked of the real xdg-mime."""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.app.computer.links_freedesktop import DESKTOP_FILE, FreedesktopLinks, desktop_file
from callboard.app.computer.mimeapps_list import ADDED, DEFAULTS, programs, with_first, without
from callboard.domain.link_owners import SCHEMES, LinkOwner, LinksProblem, Owner

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="desktops of freedesktop.org")
TEL = "x-scheme-handler/tel"
BLUE = "blue-phone.desktop"


class Home:
    """The folders of one person, and a computer with nothing on it but what is put there."""

    def __init__(self, top: Path) -> None:
        self.config, self.data = top / "config", top / "data"
        self.system = top / "system"
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(top),
            "XDG_CONFIG_HOME": str(self.config),
            "XDG_DATA_HOME": str(self.data),
            "XDG_CONFIG_DIRS": str(top / "etc"),
            "XDG_DATA_DIRS": str(self.system),
        }
        self.list = self.config / "mimeapps.list"

    def links(self, **more: str) -> FreedesktopLinks:
        return FreedesktopLinks({**self.environment, **more}, [sys.executable, "-m", "callboard", "--link"])

    def install(self, named: str = BLUE, name: str = "Blue Phone", kinds: str = TEL) -> None:
        """A program of the computer."""
        folder = self.system / "applications"
        folder.mkdir(parents=True, exist_ok=True)
        text = f"[Desktop Entry]\nType=Application\nName={name}\nExec=true %u\nMimeType={kinds};\n"
        (folder / named).write_text(text, "utf-8")
        with (folder / "mimeinfo.cache").open("a", encoding="utf-8") as cache:
            cache.write(f"[MIME Cache]\n{kinds}={named};\n")

    def choose(self, text: str, named: str = "mimeapps.list") -> None:
        self.config.mkdir(parents=True, exist_ok=True)
        (self.config / named).write_text(text, "utf-8")

    def asked(self, scheme: str = "tel") -> str:
        """Who opens them, by the desktop's own tool."""
        command = ["xdg-mime", "query", "default", f"x-scheme-handler/{scheme}"]
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False, timeout=30
        ).stdout.strip()


@pytest.fixture
def home(tmp_path: Path) -> Home:
    assert shutil.which("xdg-mime"), "the set-up installs it; run make setup"
    return Home(tmp_path)


def test_on_a_new_computer_it_opens_them_from_then_on(home: Home) -> None:
    links = home.links()
    assert links.state().owner_of("tel") == LinkOwner(Owner.NOBODY)
    assert not links.state().is_registered
    state = links.register()
    assert state.is_registered
    assert state.is_ours
    assert state.others == {}
    assert home.asked("tel") == home.asked("callto") == DESKTOP_FILE


def test_another_program_keeps_them_until_a_person_says_otherwise(home: Home) -> None:
    home.install()
    home.choose(f"[Default Applications]\n{TEL}={BLUE}\n")
    links = home.links()
    state = links.register()
    assert state.is_registered
    assert state.others == {"tel": "Blue Phone"}
    assert state.owner_of("callto").owner is Owner.OURS
    assert home.asked() == BLUE
    assert links.take_over().is_ours
    assert home.asked() == DESKTOP_FILE
    # Who was there before waits behind it, and has them again afterwards.
    state = links.remove()
    assert (state.is_registered, state.owner_of("tel")) == (False, LinkOwner(Owner.OTHER, "Blue Phone"))
    assert home.asked() == BLUE
    assert not (home.data / "applications" / DESKTOP_FILE).exists()
    assert DESKTOP_FILE not in home.list.read_text("utf-8")


def test_a_program_that_nobody_chose_has_them_as_well(home: Home) -> None:
    home.install()
    assert home.asked() == BLUE
    assert home.links().state().owner_of("tel") == LinkOwner(Owner.OTHER, "Blue Phone")
    assert home.links().register().others == {"tel": "Blue Phone"}
    assert home.asked() == BLUE


def test_a_choice_whose_program_is_gone_is_none(home: Home) -> None:
    home.choose(f"[Default Applications]\n{TEL}=gone.desktop;{BLUE};\n")
    assert home.links().state().owner_of("tel") == LinkOwner(Owner.NOBODY)
    home.install()
    assert home.links().state().owner_of("tel").name == "Blue Phone"


def test_what_holds_for_this_desktop_alone_comes_first(home: Home) -> None:
    home.install()
    home.choose(f"[Default Applications]\n{TEL}={BLUE}\n", "gnome-mimeapps.list")
    links = home.links(XDG_CURRENT_DESKTOP="ubuntu:GNOME")
    assert links.state().owner_of("tel").name == "Blue Phone"
    assert links.take_over().is_ours
    assert links.remove().owner_of("tel").name == "Blue Phone"


def test_what_xdg_mime_sets_is_seen(home: Home) -> None:
    home.install()
    home.links().take_over()
    subprocess.run(["xdg-mime", "default", BLUE, TEL], env=home.environment, check=True, timeout=30)
    assert home.links().state().others == {"tel": "Blue Phone"}
    subprocess.run(["xdg-mime", "default", DESKTOP_FILE, TEL], env=home.environment, check=True, timeout=30)
    assert home.links().state().is_ours


def test_all_else_in_the_list_stays_as_it_was(home: Home) -> None:
    text = (
        "# mine\n[Added Associations]\ntext/plain=vim.desktop;ed.desktop\n\n[Default Applications]\n"
        "x-scheme-handler/telegram=chat.desktop\ntext/html = web.desktop\n\n[Removed Associations]\na/b=x.desktop;\n"
    )
    home.choose(text)
    links = home.links()
    links.take_over()
    taken = home.list.read_text("utf-8")
    for line in text.splitlines():
        assert line in taken.splitlines()
    links.remove()
    assert home.list.read_text("utf-8") == text


def test_a_list_that_is_kept_elsewhere_stays_there(home: Home, tmp_path: Path) -> None:
    kept = tmp_path / "dotfiles" / "mime"
    kept.parent.mkdir()
    kept.write_text("", "utf-8")
    home.config.mkdir()
    home.list.symlink_to(kept)
    home.links().register()
    assert home.list.is_symlink()
    assert DESKTOP_FILE in kept.read_text("utf-8")


def test_registering_twice_changes_nothing(home: Home) -> None:
    links = home.links()
    links.register()
    before = home.list.read_bytes(), home.list.stat().st_mtime_ns
    assert links.register().is_ours
    assert (home.list.read_bytes(), home.list.stat().st_mtime_ns) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_what_may_not_be_written_is_told(home: Home) -> None:
    home.config.mkdir()
    home.config.chmod(stat.S_IRUSR | stat.S_IXUSR)
    state = home.links().register()
    assert state.problem is LinksProblem.NOT_WRITTEN
    assert state.said == "Permission denied"


def test_where_a_folder_should_be_is_something_else(home: Home) -> None:
    home.data.parent.mkdir(parents=True, exist_ok=True)
    home.data.write_text("no folder", "utf-8")
    assert home.links().register().problem is LinksProblem.NOT_WRITTEN


def test_a_hostile_name_is_shown_as_plain_text(home: Home) -> None:
    home.install(name="Blue\u202e\x1b[31m " + "x" * 500)
    name = home.links().state().owner_of("tel").name
    assert name.startswith("Blue")
    assert name.isprintable()
    assert len(name) <= 60


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="not installed")
def test_the_desktop_file_is_one(home: Home) -> None:
    home.links().register()
    subprocess.run(["desktop-file-validate", home.links().file], check=True, timeout=30)


def test_a_folder_with_anything_in_its_name_is_called_rightly() -> None:
    text = desktop_file(['/opt/my "app" $HOME `x` 100% \\n/callboard', "--link"])
    assert 'Exec="/opt/my \\\\"app\\\\" \\\\$HOME \\\\`x\\\\` 100%% \\\\\\\\n/callboard" --link %u' in text
    assert all(f"x-scheme-handler/{scheme};" in text for scheme in SCHEMES)


NAMES = st.sampled_from(["a.desktop", "b.desktop", "c-d.desktop", DESKTOP_FILE])
KINDS = st.sampled_from([TEL, "x-scheme-handler/callto", "text/plain"])
LINES = st.one_of(
    st.sampled_from(["", "# a word", f"[{DEFAULTS}]", f"[{ADDED}]", "[Removed Associations]", "no sense", "="]),
    st.builds(lambda kind, names: f"{kind}={';'.join(names)}", KINDS, st.lists(NAMES, max_size=3)),
)


@given(st.lists(LINES, max_size=12), KINDS)
def test_whatever_is_in_a_list_ours_is_first_and_then_nowhere(lines: list[str], kind: str) -> None:
    text = "\n".join(lines)
    others = [each for each in programs(text, DEFAULTS, kind) if each != DESKTOP_FILE]
    taken = with_first(text, DEFAULTS, kind, DESKTOP_FILE)
    assert programs(taken, DEFAULTS, kind) == (DESKTOP_FILE, *others)
    assert with_first(taken, DEFAULTS, kind, DESKTOP_FILE) == taken
    for other in {TEL, "x-scheme-handler/callto", "text/plain"} - {kind}:
        assert programs(taken, DEFAULTS, other) == programs(text, DEFAULTS, other)
        assert programs(taken, ADDED, other) == programs(text, ADDED, other)
    left = without(taken, DESKTOP_FILE)
    for section in (DEFAULTS, ADDED, "Removed Associations"):
        assert all(DESKTOP_FILE not in programs(left, section, each) for each in (TEL, "text/plain", kind))
    assert programs(left, DEFAULTS, kind) == tuple(others)
