"""Lets `python -m copytaster` do what `copytaster` does."""

from copytaster.cli.main import main

if __name__ == "__main__":
    main()
