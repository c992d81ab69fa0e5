"""Findings → text, for people and for programs. Plain functions `render(Report) -> str`; nothing here prints."""
