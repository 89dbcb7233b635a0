"""The table: every fault that is played, in the order in which it is printed."""

from tests.faults.fault import Fault
from tests.faults.of_computer import COMPUTER
from tests.faults.of_library import LIBRARY
from tests.faults.of_lines import LINES
from tests.faults.of_words import WORDS

AT_THE_WINDOW: tuple[Fault, ...] = (*LINES, *WORDS, *LIBRARY)
FAULTS: tuple[Fault, ...] = (*AT_THE_WINDOW, *COMPUTER)
