from __future__ import annotations

from datetime import timedelta, timezone

import pytest

from familysafe.presentation.sheets import pin_sheet, vault_sheet
from familysafe.system.catalogue import load_texts
from familysafe.system.documents.paginate import paginated, text_of
from tests.unit.documents.papers import MADE

ZONE = timezone(timedelta(hours=7))
KEY = "AGE-SECRET-KEY-1QYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQS3ZYZ4D"


@pytest.mark.parametrize("languages", [("en", "km"), ("km", "en"), ("en",), ("km",)])
def test_a_recovery_sheet_is_one_page_with_the_key_on_one_line(languages: tuple[str, ...]) -> None:
    catalogues = {language: load_texts(language) for language in languages}

    for sheet in (
        vault_sheet(catalogues, KEY, MADE, ZONE),
        pin_sheet(catalogues, KEY, "Chan Sophal", MADE, ZONE),
    ):
        (page,) = paginated(sheet)
        lines = text_of(page)
        assert lines.count(KEY) == 1
        assert sheet.language == languages[0]


def test_both_languages_stand_on_the_sheet() -> None:
    catalogues = {language: load_texts(language) for language in ("km", "en")}

    (page,) = paginated(vault_sheet(catalogues, KEY, MADE, ZONE))

    text = " ".join(text_of(page))
    assert "The recovery key" in text
    assert "សោសង្គ្រោះ" in text
    assert "25 វិច្ឆិកា 2026" in text
