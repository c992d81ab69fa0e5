"""One dossier and the names it uses → the parts of its page. Each module builds one part."""
