"""``python -m shared.words FOLDER``: what the translations lack.

``python -m shared.words FOLDER TAG [KEY …]``: those messages were read again, and are right.
"""

import sys
from pathlib import Path

from shared.words.versions import problems, stamp

match sys.argv[1:]:
    case [folder]:
        found = problems(Path(folder))
        print("\n".join(found) or "every translation follows the Dutch")  # noqa: T201  # a command
        sys.exit(bool(found))
    case [folder, tag, *keys]:
        changed = stamp(Path(folder), tag, frozenset(keys))
        print(f"{tag}: {changed} messages now translate the Dutch as it is")  # noqa: T201  # a command
    case _:
        sys.exit("usage: python -m shared.words FOLDER [TAG [KEY …]]")
