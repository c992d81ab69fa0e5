"""Settings are stated once, and a wrong one is answered in a sentence."""

from pathlib import Path

import pytest

from casebook.settings import SettingsFault, read_settings, settings_from

GOOD: dict[str, object] = {"name": "A Casebook", "publisher": "Somebody"}


def test_the_repository_has_settings() -> None:
    settings = read_settings(Path(__file__).parents[1])
    assert settings.name == "The Non-Refoulement Casebook"


@pytest.mark.parametrize(
    ("url", "root"), [("", "/"), ("https://e.org/", "/"), ("https://e.org/book/", "/book/")]
)
def test_root(url: str, root: str) -> None:
    assert settings_from({**GOOD, "base-url": url}).root == root


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        ({**GOOD, "base_url": ""}, "unknown setting `base_url`"),
        ({**GOOD, "name": 3}, "`name` must be a text in quotes"),
        ({"name": "A Casebook"}, "`publisher` is missing"),
        ({**GOOD, "base-url": "https://e.org"}, "must end in a slash: https://e.org/"),
        ({**GOOD, "base-url": "ftp://e.org/"}, "must be an address such as"),
        ({**GOOD, "base-url": "https://e.org/?x/"}, "must be an address such as"),
        ({**GOOD, "contact": "by post"}, "`contact` must be an e-mail address or"),
        ({**GOOD, "contact": "http://e.org/"}, "`contact` must be an e-mail address or"),
        ({**GOOD, "contact": 'x"@e.org'}, "`contact` must be an e-mail address or"),
    ],
)
def test_wrong_settings(table: dict[str, object], sentence: str) -> None:
    with pytest.raises(SettingsFault, match=sentence.replace("[", r"\[").replace("?", r"\?")):
        settings_from(table)


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(SettingsFault, match="run the command at the top of the repository"):
        read_settings(tmp_path)
