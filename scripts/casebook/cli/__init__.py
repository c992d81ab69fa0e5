"""The command line: one module a command, found by walking this folder. Only here are a clock and a network."""
