"""The history of a child in numbers and words."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.core.texts import without_breaks
from familysafe.ipc.messages import Usage, UsageRow
from familysafe.presentation.history import KEPT_DAYS, LENGTHS, Facts, Span, history_page
from familysafe.presentation.usage_export import usage_csv, usage_json
from familysafe.system.catalogue import load_texts
from tests.fakes.guard import RULES, family

TODAY = date(2026, 11, 24)
TEXTS = load_texts("en")


def usage(*rows: UsageRow) -> Usage:
    return Usage("c1", sum(row.seconds for row in rows), rows)


def row(
    seconds: int,
    *,
    day: str = "",
    app: str = "",
    hour: str = "",
    counted: bool = True,
    name: str = "",
) -> UsageRow:
    return UsageRow(day, app, hour, seconds, counted, name)


def test_a_sum_is_made_of_seconds_and_not_of_rounded_minutes() -> None:
    by_day = usage(*(row(90, day=f"2026-11-{n}") for n in (23, 24)))
    page = history_page(
        family().statuses[0], Facts(RULES, by_day, usage(), usage()), TEXTS, TODAY, Span(7)
    )
    assert [each.minutes for each in page.days[-2:]] == [1, 1]
    assert page.total == "Used 3 min"


def test_days_without_use_stand_too_and_have_their_limit() -> None:
    page = history_page(
        family().statuses[0],
        Facts(RULES, usage(row(3600, day="2026-11-24")), usage(), usage()),
        TEXTS,
        TODAY,
        Span(7),
    )
    assert [each.minutes for each in page.days] == [0, 0, 0, 0, 0, 0, 60]
    # Wednesday to Tuesday, with 2 hours on Saturday and Sunday
    assert [each.limit for each in page.days] == [60, 60, 60, 120, 120, 60, 60]
    assert page.days[-1].strong
    assert page.days[-1].spoken == "Today: 1 hour"


def test_of_many_days_only_mondays_are_named() -> None:
    page = history_page(
        family().statuses[0],
        Facts(RULES, usage(row(60, day="2026-11-24")), usage(), usage()),
        TEXTS,
        TODAY,
        Span(30),
    )
    named = [each.label for each in page.days if each.label]
    assert named == ["26/10", "02/11", "09/11", "16/11", "23/11"]


def test_study_is_said_apart_and_an_app_without_a_name_is_not_an_empty_line() -> None:
    by_day = usage(row(600, day="2026-11-24"), row(1200, day="2026-11-24", counted=False))
    by_app = usage(row(600), row(1200, app="anki", name="Anki", counted=False))
    page = history_page(
        family().statuses[0],
        Facts(RULES, by_day, by_app, usage(row(1800, hour="17"))),
        TEXTS,
        TODAY,
        Span(7),
    )
    assert page.total == "Used 10 min"
    assert page.uncounted == "20 min of study did not count"
    assert [(app.name, app.share, app.note) for app in page.apps] == [
        ("Anki", 1.0, "does not count"),
        ("App not known", 0.5, ""),
    ]


def test_nothing_used_says_so_and_draws_nothing() -> None:
    page = history_page(
        family().statuses[0], Facts(RULES, usage(), usage(), usage()), TEXTS, TODAY, Span(7)
    )
    assert page.empty
    assert (page.days, page.hours, page.apps) == ((), (), ())


@given(st.sampled_from(LENGTHS), st.integers(0, 200))
def test_going_earlier_and_later_stays_within_what_is_kept(days: int, steps: int) -> None:
    span = Span(days)
    seen = [span]
    for _ in range(steps):
        earlier = span.earlier()
        if earlier is None:
            break
        span = earlier
        seen.append(span)
    assert all(each.back + each.days <= KEPT_DAYS for each in seen)
    while (later := span.later()) is not None:
        span = later
        assert span == seen[seen.index(span)]
    assert span == Span(days)


ROWS = st.lists(
    st.builds(
        UsageRow,
        st.dates(date(2026, 1, 1), date(2026, 12, 31)).map(date.isoformat),
        st.text(max_size=12),
        st.integers(0, 23).map("{:02d}".format),
        st.integers(0, 86400),
        st.booleans(),
        st.text(max_size=12),
    ),
    max_size=8,
)


@given(ROWS)
def test_a_table_and_data_hold_the_same_rows(rows: list[UsageRow]) -> None:
    whole = usage(*rows)
    read = list(csv.DictReader(io.StringIO(usage_csv(whole), newline="")))
    data = json.loads(usage_json("Dara", "2026-01-01", "2026-12-31", whole))
    assert data["total_seconds"] == whole.total_seconds
    assert [int(each["seconds"]) for each in read] == [each["seconds"] for each in data["rows"]]
    for cells, kept in zip(read, rows, strict=True):
        plain = " ".join(kept.app.splitlines())
        assert cells["app"] in {plain, f"'{plain}"}


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@a", "\tx"])
def test_what_a_child_calls_a_program_is_never_a_formula(name: str) -> None:
    read = next(csv.DictReader(io.StringIO(usage_csv(usage(row(60, app=name, name=name))))))
    assert read["app"].startswith("'")
    assert read["name"].startswith("'")


def test_khmer_says_everything_too() -> None:
    status = family().statuses[0]
    facts = Facts(RULES, usage(row(3600, day="2026-11-24")), usage(row(3600)), usage())
    page = history_page(status, facts, load_texts("km"), TODAY, Span(7))
    assert without_breaks(page.apps[0].name) == "មិនស្គាល់កម្មវិធី"
