"""What several rules ask of a dossier or a collection, each asked in one place: order, numbers, mentions, edits.

A rule knows no other rule; what two of them need stands here.
"""
