"""LibreOffice, which opens a file as its reader would; each time with a profile of its own.

Without it these tests are skipped and say so; with OFFICE_TESTS=required they fail.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

PROGRAM = "soffice"
SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"


def opened(folder: Path, file: str, content: bytes, to: str) -> list[Path]:
    """Writes the file into an empty folder, converts it there and gives what was made."""
    if shutil.which(PROGRAM) is None:
        reason = "needs LibreOffice (apt-get install libreoffice-impress libreoffice-calc)"
        if os.environ.get("OFFICE_TESTS") == "required":
            pytest.fail(reason)
        pytest.skip(reason)
    (folder / file).write_bytes(content)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    said = [PROGRAM, profile, "--headless", "--convert-to", to, file]
    subprocess.run(said, cwd=folder, check=True, capture_output=True, timeout=180)
    ending = to.split(":")[0]
    return sorted(folder.glob(f"*.{ending}"))
