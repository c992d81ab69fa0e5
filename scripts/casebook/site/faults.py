"""Rules about the finished site: what no single dossier can know."""

from casebook.diagnostics import error

DEAD_LINK = error("dead-link", "a page links to an address of this site that does not exist")
DEAD_ANCHOR = error("dead-anchor", "a page links to a place on a page that is not there")
DOUBLED_ADDRESS = error("doubled-address", "two pages have the same address, small and capital letters apart")
DOUBLED_ANCHOR = error("doubled-anchor", "two places on one page have the same id")
LOST_ADDRESS = error("lost-address", "an address that was published leads nowhere")
