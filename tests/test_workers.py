"""Work shared out over processes: the same results, and no error lost."""

from __future__ import annotations

import os

import pytest

from guidewright.workspace.workers import Forked, crew_for


@pytest.mark.parametrize("size", [1, 2, 4])
@pytest.mark.parametrize("shares", [0, 1, 2, 300])
def test_results_come_in_the_order_of_the_shares(size: int, shares: int) -> None:
    assert Forked(size).run(lambda share: (share, "x" * 1000), range(shares)) == [
        (share, "x" * 1000) for share in range(shares)
    ]


def test_others_do_a_part_of_the_work() -> None:
    def work(_: int) -> int:
        # Long enough that one process cannot take all shares before the other begins.
        sum(range(100_000))
        return os.getpid()

    assert len(set(Forked(2).run(work, range(100)))) == 2


def test_what_a_process_that_ends_too_early_had_taken_is_done_again() -> None:
    own = os.getpid()

    def work(share: int) -> int:
        if os.getpid() != own:
            os._exit(1)
        sum(range(100_000))
        return share

    assert Forked(2).run(work, range(50)) == list(range(50))


def test_an_error_in_another_process_is_raised_here() -> None:
    def work(share: int) -> int:
        sum(range(100_000))
        if share == 40:
            raise ValueError("share 40")
        return share

    for _ in range(4):
        with pytest.raises(ValueError, match="share 40"):
            Forked(2).run(work, range(50))


def test_where_no_process_can_be_started_all_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused() -> int:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr("os.fork", refused)
    assert Forked(2).run(str, range(3)) == ["0", "1", "2"]


def test_few_files_are_not_worth_a_process() -> None:
    assert crew_for(100).size == 1
    assert crew_for(101).size <= 2
