"""The bundle's entry: ``familysafe-guard``."""

import multiprocessing
import sys

from familysafe.guard.app import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
