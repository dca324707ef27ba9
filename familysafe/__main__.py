"""``python -m familysafe`` is the command line."""

import sys

from familysafe.cli.app import main

if __name__ == "__main__":
    sys.exit(main())
