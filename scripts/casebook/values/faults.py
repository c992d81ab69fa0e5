"""The rules of the room: each fault that a single value can have, whatever stands around it."""

from __future__ import annotations

from typing import Final

from casebook.diagnostics import error, notice, warning

EMPTY_VALUE: Final = error("empty-value", "a value is empty")
HIDDEN_CHARACTER: Final = error("hidden-character", "a value holds a character that nobody sees")
SPACE_AROUND: Final = error("space-around-value", "a value has spaces around it")

NOT_ISO_DATE: Final = error("not-iso-date", "a date is not written year, month, day")
AMBIGUOUS_DATE: Final = error("ambiguous-date", "a date can be read in two ways")
TWO_DIGIT_YEAR: Final = error("two-digit-year", "a year lacks its century")
DATE_WITH_TIME: Final = error("date-with-time", "a date carries a time of day")
IMPOSSIBLE_DATE: Final = error("impossible-date", "a day or month does not exist")
IMPLAUSIBLE_YEAR: Final = error("implausible-year", "a year lies before 1500")
UNSUPPORTED_EDTF: Final = error("unsupported-edtf", "a date uses a part of EDTF that dossiers do not use")
REVERSED_INTERVAL: Final = error("reversed-interval", "an interval ends before it begins")

BAD_SLUG: Final = error("bad-slug", "a name in addresses has other signs than a to z, 0 to 9 and hyphens")
LOOKALIKE_LETTER: Final = error("lookalike-letter", "a letter only looks like a Latin one")
RESERVED_SLUG: Final = error("reserved-slug", "a name in addresses is one the site needs itself")
SLUG_TOO_LONG: Final = error("slug-too-long", "a name in addresses has more than 60 characters")

UNKNOWN_COUNTRY: Final = error("unknown-country", "a code stands for no country")
NOT_A_STATE: Final = error("not-a-state", "a code stands for something other than a country")
WITHDRAWN_COUNTRY: Final = error("withdrawn-country", "a country code is no longer in use")
UNKNOWN_LANGUAGE: Final = error("unknown-language", "a tag stands for no language")

BAD_ECLI: Final = error("bad-ecli", "a European case law identifier is malformed")
BAD_STRASBOURG_ECLI: Final = error(
    "bad-strasbourg-ecli", "an ECLI of the European Court of Human Rights is malformed"
)
BAD_APPLICATION_NUMBER: Final = error("bad-application-number", "an application number is malformed")
BAD_HUDOC_ID: Final = error("bad-hudoc-id", "a HUDOC number is malformed")

BAD_URL: Final = error("bad-url", "a web address is malformed")
URL_TOO_LONG: Final = error("url-too-long", "a web address has more than 2,000 characters")
SCHEME_NOT_ALLOWED: Final = error("scheme-not-allowed", "an address begins with neither https nor http")
PROTOCOL_RELATIVE: Final = error("protocol-relative", "an address leaves out https:")
URL_WITH_CREDENTIALS: Final = error("url-with-credentials", "an address carries a user name or password")
IP_HOST: Final = error("ip-host", "an address names a machine by its number")
PRIVATE_HOST: Final = error("private-host", "an address leads into a private network")
ONION_HOST: Final = error("onion-host", "an address opens in Tor only")
ODD_PORT: Final = error("odd-port", "an address names a port that readers' networks may block")
URL_SHORTENER: Final = error("url-shortener", "an address hides where it leads")
REDIRECT_ADDRESS: Final = error("redirect-address", "an address leads through somebody else's redirect")
DEFAULT_PORT: Final = warning("default-port", "an address spells out the port that it has anyway")
TRACKING_PARAMETER: Final = warning("tracking-parameter", "an address carries marks that follow the reader")
SESSION_IN_URL: Final = warning("session-in-url", "an address carries somebody's session")
MIXED_SCRIPT_HOST: Final = warning("mixed-script-host", "a host name mixes alphabets")
NON_LATIN_HOST: Final = notice("non-latin-host", "a host name is not in Latin letters")
PLAIN_HTTP: Final = notice("plain-http", "an address is not encrypted")
