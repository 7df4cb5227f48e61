"""Loops that run beside the web app."""

import threading

from copytaster.adapters.runners.background import Background


def test_a_step_is_made_again_and_again_until_the_end() -> None:
    made = threading.Semaphore(0)
    with Background() as background:
        background.every(0.001, "steps", made.release)
        assert all(made.acquire(timeout=10) for _ in range(3))
    assert background.stopping
    assert not any(thread.name == "steps" for thread in threading.enumerate())


def test_a_step_that_fails_does_not_end_its_loop() -> None:
    made = threading.Semaphore(0)

    def stumble() -> None:
        made.release()
        raise RuntimeError("a stone")

    with Background() as background:
        background.every(0.001, "stumbling", stumble)
        assert all(made.acquire(timeout=10) for _ in range(3))


def test_loops_do_not_wait_for_each_other() -> None:
    release = threading.Event()
    made = threading.Event()
    with Background() as background:
        background.every(60, "slow", lambda: release.wait(10))
        background.every(60, "quick", made.set)
        assert made.wait(10)
        release.set()


def test_a_step_that_does_not_end_is_told_of() -> None:
    release = threading.Event()
    background = Background()
    background.every(60, "endless", lambda: release.wait(10))
    assert background.stop(timeout_seconds=0.05) is False
    release.set()
    assert background.stop() is True
