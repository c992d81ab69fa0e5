"""The rules that reading a model's values can report."""

from casebook.diagnostics import error

BAD_ID = error("bad-id", "an id or reference does not have the form of one")
BAD_CITATION = error("bad-citation", "a citation does not have the form of one")
BAD_PLACE = error("bad-place", "a place is not a name and a country code")
BAD_NUMBER = error("bad-number", "a number is not a whole number")
NOT_TRUE_OR_FALSE = error("not-true-or-false", "a value is neither `true` nor `false`")
