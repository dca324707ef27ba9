"""The bundle's entry: ``familysafe``."""

import multiprocessing
import sys

from familysafe.gui.app import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
