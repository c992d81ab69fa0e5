"""Values: text of one scalar → frozen, ordered, printable value. Each type has one constructor, `parse`.

A value says `ValueFault` when a text is not what it should be; where the text stands is not its business.
"""
