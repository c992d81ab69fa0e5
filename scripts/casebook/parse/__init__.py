"""Tree → dossier and findings; prose → blocks. Pure: bytes in, `Parsed` out, the same in any process."""
