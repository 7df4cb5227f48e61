"""What holds for every test: no hypothesis deadlines, for the machines are shared."""

from hypothesis import settings

settings.register_profile("shared", deadline=None)
settings.load_profile("shared")
