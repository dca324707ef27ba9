"""The bundle's entry: ``familysafe-agent``."""

import multiprocessing
import sys

from familysafe.agent.app import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
