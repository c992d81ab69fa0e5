"""Site: pages → shells → verified files → the published folder. The last step of the walk."""
