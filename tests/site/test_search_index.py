"""The index: the same bytes every time, only what changed made again, no generated spelling handed out."""

import gzip
import json
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from casebook.pages.search_document import SearchDocument, document
from casebook.site import pagefind
from casebook.site.index_files import trimmed
from casebook.site.pagefind import SearchFault
from casebook.site.search_index import CACHE, search_index, shard
from casebook.views.search.build import search_view
from tests.minimal import DOSSIER, collection


def documents(*ids: str, text: str = DOSSIER) -> list[SearchDocument]:
    made = []
    for id in ids:
        read = collection(
            text.replace("D-0001", id).replace("name: Jane Doe", "name: Rustam Mamatkulov, nationality: [UZ]")
        )
        made.append(document(search_view(read.published()[0], read.names(read.published()[0]))))
    return made


def unpacked(files: Mapping[str, bytes], ending: str) -> list[str]:
    return [gzip.decompress(content).decode() for path, content in files.items() if path.endswith(ending)]


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    one = dict(search_index(documents("D-0001", "D-0500"), tmp_path / "one"))
    two = dict(search_index(documents("D-0001", "D-0500"), tmp_path / "two"))
    assert one == two


def test_a_shard_holds_five_hundred_dossiers_by_id(tmp_path: Path) -> None:
    assert [shard(one) for one in documents("D-0001", "D-0499", "D-0500", "D-1000")] == [0, 0, 1, 2]
    made = dict(search_index(documents("D-0001", "D-0500"), tmp_path))
    listed = json.loads(made["search-index/shards.json"])
    assert [entry["folder"] for entry in listed["shards"]] == ["000", "001"]
    assert [path for path in made if "engine" in path] == [f"search-index/{listed['engine']}"]


def test_only_a_changed_shard_is_indexed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = dict(search_index(documents("D-0001", "D-0500"), tmp_path))
    runs: list[Path] = []
    run = pagefind.run

    def counted(folder: Path) -> None:
        runs.append(folder)
        run(folder)

    monkeypatch.setattr("casebook.site.search_index.run", counted)
    assert dict(search_index(documents("D-0001", "D-0500"), tmp_path)) == first
    assert runs == []
    changed = [*documents("D-0001"), *documents("D-0500", text=DOSSIER.replace("She stayed", "She left"))]
    assert dict(search_index(changed, tmp_path)) != first
    assert len(runs) == 1


def test_what_has_no_dossier_leaves_the_cache(tmp_path: Path) -> None:
    list(search_index(documents("D-0001", "D-0500"), tmp_path))
    list(search_index(documents("D-0001"), tmp_path))
    assert [folder.name[:4] for folder in (tmp_path / CACHE).iterdir()] == ["000-"]


def test_no_dossier_is_no_fault(tmp_path: Path) -> None:
    made = dict(search_index([], tmp_path))
    assert list(made) == ["search-index/shards.json"]


def test_generated_spellings_stand_in_the_index_alone(tmp_path: Path) -> None:
    made = dict(search_index(documents("D-0001"), tmp_path))
    assert "маматкулов" in "".join(
        gzip.decompress(content).decode(errors="ignore")
        for path, content in made.items()
        if path.endswith("_index")
    )
    for text in (text for kind in ("fragment", "rest", "names") for text in unpacked(made, f".pf_{kind}")):
        assert "маматкулов" not in text.casefold()
    assert "Rustam Mamatkulov" in "".join(unpacked(made, ".pf_names"))


def test_nothing_but_the_index_and_one_engine_is_published(tmp_path: Path) -> None:
    made = dict(search_index(documents("D-0001"), tmp_path))
    endings = {path.rpartition(".")[2] for path in made}
    assert endings == {"gz", "json", "pf_filter", "pf_fragment", "pf_index", "pf_meta", "pf_names", "pf_rest"}


def test_parts_know_where_their_words_begin() -> None:
    fragment = {
        "url": "/a",
        "content": "Title. Decision, 2016. It refused. Names. Jane. Words. jeyn",
        "anchors": [
            {"id": "e01", "location": 1},
            {"id": "names", "location": 5},
            {"id": "words", "location": 7},
        ],
    }
    items = {"e01": ["event", "2016", 2], "names": ["names", "Names", 1]}
    first, rest, names = trimmed(fragment, {"/a": {"card": {}, "items": items}})
    assert first["parts"] == [
        ["e01", 1, 2, "event", "2016"],
        ["names", 5, 1, "names", "Names"],
        ["", 7, 0, "", ""],
    ]
    assert (first["text"], rest, names) == ("Title. Decision, 2016. It refused.", "", "Names. Jane.")


def test_without_pagefind_one_clear_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pagefind_bin", None)
    with pytest.raises(SearchFault, match="needs the package pagefind-bin, which is not installed"):
        list(search_index(documents("D-0001"), tmp_path))


def test_a_setting_of_the_environment_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = dict(search_index(documents("D-0001"), tmp_path / "plain"))
    monkeypatch.setenv("PAGEFIND_EXCLUDE_SELECTORS", "h2")
    assert dict(search_index(documents("D-0001"), tmp_path / "set")) == plain
