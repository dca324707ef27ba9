"""The bundle's entry: ``familysafectl``."""

import multiprocessing
import sys

from familysafe.cli.app import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
