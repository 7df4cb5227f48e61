"""The build's step that compiles what is hottest; without a compiler the package is made of plain code alone."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))
from tools.compile import SOURCE, compiled


class CompileHook(BuildHookInterface):
    """Adds the compiled modules to the wheel; of an editable install they lie beside their source."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile, or say why not and go on."""
        try:
            made = compiled()
        except Exception as problem:
            self.app.display_warning(f"Reading pages will be slower: nothing was compiled ({problem}).")
            return
        build_data["pure_python"], build_data["infer_tag"] = False, True
        build_data["artifacts"] += [str(path.relative_to(SOURCE.parent)) for path in made]
