"""Settings come from a file, are checked, and have a digest."""

import pytest

from recoupe.errors import SettingsError
from recoupe.settings import Settings, read_settings


def test_without_a_file_the_defaults_hold(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert read_settings() == Settings()


def test_a_file_in_this_folder_is_read(tmp_path, monkeypatch):
    (tmp_path / "recoupe.toml").write_text("[read]\nmax_page_megabytes = 5\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    settings = read_settings()
    assert settings.read.max_page_megabytes == 5
    assert settings.digest() != Settings().digest()


@pytest.mark.parametrize(
    "content", ["[read]\nmax_pages = 5\n", "[read]\nmax_page_megabytes = 'much'\n", "not toml"]
)
def test_what_is_no_setting_is_refused_with_a_hint(tmp_path, content):
    path = tmp_path / "other.toml"
    path.write_text(content, "utf-8")
    with pytest.raises(SettingsError) as caught:
        read_settings(path)
    assert str(path) in caught.value.message
    assert caught.value.hint


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(SettingsError, match="cannot be read"):
        read_settings(tmp_path / "none.toml")
