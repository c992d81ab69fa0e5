"""`python -m casebook` is the same as `casebook`."""

from casebook.cli.main import main

main()
