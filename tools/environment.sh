#!/bin/sh
# Make .venv in the checkout: the program alone (`run`) or with its checks and tests (`dev`), exact versions. Or
# (`peers`, `feeds`) make .bench/peers and .bench/feeds with other readers, to be measured beside ours; or (`learning`) make
# .bench/learning with what it takes to learn the weights for reading web pages.
# Uses uv where there is one, else venv and pip. Writes nothing outside the checkout, so no download cache is kept
# unless UV_CACHE_DIR or PIP_CACHE_DIR says where.
set -eu
what="${1:-run}"
cd "$(dirname "$0")/.."

is_new_enough() { "$1" -c 'import sys; raise SystemExit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

find_python() {
    for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11 python; do
        if is_new_enough "$candidate"; then
            echo "$candidate"
            return
        fi
    done
}

python="$(find_python)"
if [ -z "$python" ]; then
    echo "Copytaster needs Python 3.11 or newer." >&2
    echo "Found: $(python3 --version 2>/dev/null || echo 'no python3 on the PATH')." >&2
    echo "Install one from your system's packages or python.org, or name it: make run PYTHON=/path/to/python3" >&2
    exit 1
fi

with_uv() {
    [ -n "${UV_CACHE_DIR:-}" ] || export UV_NO_CACHE=1
    groups="--no-default-groups --inexact"
    [ "$what" = dev ] && groups="--group dev"
    # shellcheck disable=SC2086  # the words of $groups are arguments of their own
    UV_PROJECT_ENVIRONMENT=.venv uv sync --quiet --frozen --no-python-downloads --python "$python" $groups
}

make_venv() {
    [ -x .venv/bin/python ] && is_new_enough .venv/bin/python && .venv/bin/python -m pip --version >/dev/null 2>&1 && return
    if ! "$python" -m venv --clear .venv >/dev/null 2>&1; then
        echo "Python could not make an environment ($python -m venv)." >&2
        echo "On Debian and Ubuntu: apt-get install python3-venv. On others, install pip and venv for $python." >&2
        exit 1
    fi
}

with_pip() {
    make_venv
    export PIP_DISABLE_PIP_VERSION_CHECK=1
    [ -n "${PIP_CACHE_DIR:-}" ] || export PIP_NO_CACHE_DIR=1
    .venv/bin/python -m pip install --quiet --constraint constraints.txt --editable .
    if [ "$what" = dev ]; then
        .venv/bin/python tools/dev_packages.py >.venv/dev-packages.txt
        .venv/bin/python -m pip install --quiet --constraint constraints.txt --requirement .venv/dev-packages.txt
    fi
}

# Make an environment of its own in .bench, with the given requirements.
make_beside() {
    made=".bench/$1"
    shift
    mkdir -p .bench
    if command -v uv >/dev/null 2>&1; then
        uv venv --quiet --clear --python "$python" "$made"
        UV_NO_CACHE=1 uv pip install --quiet --python "$made" "$@"
    else
        "$python" -m venv --clear "$made"
        "$made/bin/python" -m pip install --quiet --no-cache-dir "$@"
    fi
    touch "$made/ready"
}

case "$what" in
peers)
    echo "Making the environment of other readers in .bench/peers…"
    make_beside peers -r benchmarks/pages/peers.txt
    exit
    ;;
feeds)
    echo "Making the environment of another reader of feeds in .bench/feeds…"
    make_beside feeds -r benchmarks/feeds.txt
    exit
    ;;
learning)
    echo "Making the environment for learning in .bench/learning…"
    make_beside learning -r training/needs.txt -e .
    exit
    ;;
esac
if command -v uv >/dev/null 2>&1 && uv --version >/dev/null 2>&1; then
    echo "Making the environment in .venv with uv ($what)…"
    with_uv
else
    echo "Making the environment in .venv with pip ($what; about a minute)…"
    with_pip
fi
touch ".venv/ready-$what"
