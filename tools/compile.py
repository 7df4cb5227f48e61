"""Compile what is hottest in reading pages, beside its source; used by the build, and by hand after an edit.

    python tools/compile.py        needs Cython, setuptools, lxml and a C compiler

Copytaster works without: each compiled module has plain code beside it that does the same, more slowly.
"""

import shutil
import sys
import tempfile
from pathlib import Path

SOURCE = Path(__file__).parent.parent / "src"
MODULES = (
    "copytaster.text.quick.cleaning",
    "copytaster.reading.web.quick.walking",
    "copytaster.reading.web.quick.weighing",
)


def compiled(folder: Path = SOURCE) -> list[Path]:
    """Compile into the folder and return the files made, or raise whatever the compiler could not do."""
    import lxml  # the build alone has these
    from Cython.Build import cythonize
    from setuptools import Distribution, Extension

    headers = lxml.get_include()
    with tempfile.TemporaryDirectory() as scratch:
        parts = [
            Extension(name, [str(_source(name))], include_dirs=headers, extra_compile_args=_flags()) for name in MODULES
        ]
        made = cythonize(parts, include_path=[*headers, str(SOURCE)], build_dir=scratch, quiet=True)
        command = Distribution({"ext_modules": made}).get_command_obj("build_ext")
        command.build_temp = command.build_lib = scratch
        command.ensure_finalized()
        command.run()
        return [_put(Path(built), folder / Path(built).relative_to(scratch)) for built in command.get_outputs()]


def _put(built: Path, place: Path) -> Path:
    """A process that runs with the old file goes on with it."""
    beside = place.with_suffix(".new")
    shutil.copy2(built, beside)
    return beside.replace(place)


def _source(name: str) -> Path:
    return SOURCE / Path(*name.split(".")).with_suffix(".pyx")


def _flags() -> list[str]:
    return [] if sys.platform == "win32" else ["-O2", "-g0"]


if __name__ == "__main__":
    for path in compiled():
        print(path)
