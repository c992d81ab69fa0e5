"""One module a rule, each with its page in `docs/rules/`. The folder is walked; there is no list to edit."""
