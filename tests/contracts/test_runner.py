"""Where pure work is done: one contract for every runner, and what processes promise besides."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from copytaster.adapters.runners.inline import InlineRunner
from copytaster.adapters.runners.limits import Limits
from copytaster.adapters.runners.processes import ProcessRunner
from copytaster.ports import Runner

from .chores import (
    answer_badly,
    die_at_two,
    die_the_first_time,
    double,
    fill_pieces,
    halve,
    hang_at_two,
    process_number,
    rest,
    spin_at_two,
    swell_at_two,
)  # fmt: skip


@pytest.fixture(params=["inline", "processes"])
def runner(request: pytest.FixtureRequest, processes: ProcessRunner) -> Runner:
    return InlineRunner() if request.param == "inline" else processes


@pytest.fixture(scope="module")
def processes() -> Iterator[ProcessRunner]:
    runner = ProcessRunner(2, Limits(seconds=60), preload=("tests.contracts.chores",))
    yield runner
    runner.close()


# --- every runner ---------------------------------------------------------------------------------------


def test_each_item_comes_once_with_its_place(runner: Runner) -> None:
    assert dict(runner.map(double, range(10))) == {place: 2 * place for place in range(10)}


def test_nothing_to_do_is_soon_done(runner: Runner) -> None:
    assert list(runner.map(double, ())) == []


def test_what_fails_yields_its_exception_and_the_others_go_on(runner: Runner) -> None:
    came = dict(runner.map(halve, (2, 3, 4)))
    assert (came[0], came[2]) == (1, 2)
    assert isinstance(came[1], ValueError)
    assert str(came[1]) == "3 is odd"


def test_it_can_be_used_again_after_it_was_closed(runner: Runner) -> None:
    list(runner.map(double, (1,)))
    runner.close()
    runner.close()
    assert list(runner.map(double, (2,))) == [(0, 4)]


def test_one_may_stop_in_the_middle(runner: Runner) -> None:
    arriving = runner.map(double, range(10))
    next(iter(arriving))
    del arriving
    assert sorted(runner.map(double, (5, 6))) == [(0, 10), (1, 12)]


# --- processes ------------------------------------------------------------------------------------------


def test_work_is_done_elsewhere(processes: ProcessRunner) -> None:
    assert os.getpid() not in {pid for _, pid in processes.map(process_number, range(4))}


def test_an_item_that_hangs_is_broken_off_alone() -> None:
    with closing(ProcessRunner(2, Limits(seconds=2))) as processes:
        came = dict(processes.map(hang_at_two, range(6)))
    assert isinstance(came.pop(2), TimeoutError)
    assert came == {0: 0, 1: 1, 3: 3, 4: 4, 5: 5}


def test_an_item_that_kills_its_process_is_tried_once_more_and_fails_alone(
    processes: ProcessRunner, tmp_path: Path
) -> None:
    items = [(number, str(tmp_path / "tries")) for number in range(6)]
    came = dict(processes.map(die_at_two, items))
    assert isinstance(came.pop(2), ChildProcessError)
    assert came == {0: 0, 1: 1, 3: 3, 4: 4, 5: 5}
    assert (tmp_path / "tries").read_text() == "xx"


def test_an_item_whose_process_somebody_kills_is_done_by_another(processes: ProcessRunner, tmp_path: Path) -> None:
    first_time = str(tmp_path / "been here")
    assert list(processes.map(die_the_first_time, [first_time])) == [(0, "done")]


def test_a_process_killed_between_two_batches_is_replaced(processes: ProcessRunner) -> None:
    for _, pid in list(processes.map(process_number, range(2))):
        os.kill(int(str(pid)), signal.SIGKILL)
    assert dict(processes.map(double, range(4))) == {0: 0, 1: 2, 2: 4, 3: 6}


def test_an_item_that_cannot_travel_fails_alone(processes: ProcessRunner) -> None:
    came = dict(processes.map(type, [1, lambda: None, 2]))
    assert isinstance(came[1], Exception)
    assert (came[0], came[2]) == (int, int)


def test_an_answer_or_error_that_cannot_travel_is_told_of(processes: ProcessRunner) -> None:
    came = dict(processes.map(answer_badly, ("answer", "error")))
    assert isinstance(came[0], Exception)
    assert isinstance(came[1], RuntimeError)
    assert "Odd" in str(came[1])


def test_large_items_and_answers_travel(processes: ProcessRunner) -> None:
    body = b"x" * 3_000_000
    assert all(answer == body for _, answer in processes.map(bytes, [body] * 4))


# --- limits ---------------------------------------------------------------------------------------------


@pytest.mark.skipif(not hasattr(signal, "SIGPROF"), reason="this system counts no processor time for us")
def test_an_item_that_takes_too_much_of_the_processor_is_broken_off_alone() -> None:
    with closing(ProcessRunner(2, Limits(seconds=60, cpu_seconds=0.3))) as processes:
        came = dict(processes.map(spin_at_two, range(6)))
    assert isinstance(came[2], TimeoutError)
    assert str(came.pop(2)) == "took longer than 0.3 seconds"
    assert came == {0: 0, 1: 1, 3: 3, 4: 4, 5: 5}


def test_waiting_takes_nothing_of_the_processor() -> None:
    with closing(ProcessRunner(1, Limits(seconds=60, cpu_seconds=0.3))) as processes:
        assert list(processes.map(rest, [0.7])) == [(0, 0.7)]


needs_memory_limits = pytest.mark.skipif(sys.platform != "linux", reason="this system bounds no memory")


@needs_memory_limits
def test_an_item_that_takes_too_much_memory_is_given_up_alone() -> None:
    with closing(ProcessRunner(2, Limits(seconds=60, megabytes=200))) as processes:
        came = dict(processes.map(swell_at_two, range(6)))
    assert isinstance(came[2], MemoryError)
    assert str(came.pop(2)) == "took more than 200 MB of memory"
    assert came == {0: 0, 1: 1, 3: 3, 4: 4, 5: 5}


@needs_memory_limits
def test_what_earlier_items_left_in_memory_is_no_fault_of_the_next() -> None:
    with closing(ProcessRunner(1, Limits(seconds=60, megabytes=200))) as processes:
        assert [answer for _, answer in processes.map(fill_pieces, [60] * 5)] == [60] * 5


def test_items_are_taken_when_there_is_room(runner: Runner) -> None:
    taken: list[int] = []
    came = runner.map(double, (taken.append(number) or number for number in range(100)))
    next(came)
    assert len(taken) <= 4
    came.close()
