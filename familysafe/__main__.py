"""``python -m familysafe`` opens the console."""

import sys

from familysafe.gui.app import main

if __name__ == "__main__":
    sys.exit(main())
