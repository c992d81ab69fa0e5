"""Pages: view → Page. One module a kind of page, found by walking the folder.

Templates, style sheet and script live here.
"""
