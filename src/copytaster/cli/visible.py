"""Foreign text made safe for a terminal: control characters are shown, not obeyed."""

import re

_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
"""All but the line break; among them what begins a terminal's commands, in 7 bits (ESC) and in 8 (CSI)."""


def visible(text: str) -> str:
    r"""Return the text with its control characters written as \x1b; line breaks stay. Twice changes nothing."""
    return _CONTROLS.sub(lambda match: f"\\x{ord(match[0]):02x}", text)
