"""The rules that gathering a collection can report."""

from casebook.diagnostics import error

SYMBOLIC_LINK = error("symbolic-link", "a file of the collection is a symbolic link")
FOREIGN_FILE = error("foreign-file", "a file that is no dossier, authority file or ledger")
BAD_FILE_NAME = error("bad-file-name", "a file's name cannot be an address")
BAD_LEDGER = error("bad-ledger", "a line of the ledger cannot be read")
DUPLICATE_ENTRY = error("duplicate-entry", "an id stands twice in the authority files")
