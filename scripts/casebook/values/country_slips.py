"""Codes that are no country's, countries that are no more, and what people write instead of a code."""

from __future__ import annotations

from typing import Final

# Code → English name, own name, language of the own name. CS as ISO last used it, for Serbia and Montenegro.
FORMER: Final = {
    "CS": ("Serbia and Montenegro", "Србија и Црна Гора", "sr"),
    "DD": ("East Germany", "Deutsche Demokratische Republik", "de"),
    "SU": ("Soviet Union", "Советский Союз", "ru"),
    "YU": ("Yugoslavia", "Југославија", "sr"),
}

# Codes CLDR lists beside countries, and what each stands for.
NO_STATES: Final = {
    "AC": "an island of Saint Helena (`SH`)",
    "CP": "an island of France (`FR`)",
    "CQ": "an island of Guernsey (`GG`)",
    "DG": "an island of the British Indian Ocean Territory (`IO`)",
    "EA": "a part of Spain (`ES`)",
    "EU": "the European Union",
    "EZ": "the eurozone",
    "IC": "a part of Spain (`ES`)",
    "QO": "a part of the ocean",
    "TA": "an island of Saint Helena (`SH`)",
    "UN": "the United Nations",
    "XA": "a code for tests",
    "XB": "a code for tests",
    "ZZ": "the code for an unknown place",
}

# Codes ISO has withdrawn → the codes of today.
WITHDRAWN: Final = {
    "AN": ("BQ", "CW", "SX"),
    "BU": ("MM",),
    "FX": ("FR",),
    "TP": ("TL",),
    "YD": ("YE",),
    "ZR": ("CD",),
}

# What can only mean one country, in capitals.
SLIPS: Final = {
    "UK": "GB",
    "GREAT BRITAIN": "GB",
    "BRITAIN": "GB",
    "ENGLAND": "GB",
    "SCOTLAND": "GB",
    "WALES": "GB",
    "NORTHERN IRELAND": "GB",
    "U.K.": "GB",
    "EL": "GR",
    "USA": "US",
    "U.S.": "US",
    "U.S.A.": "US",
    "UNITED STATES OF AMERICA": "US",
    "UAE": "AE",
    "RUSSIAN FEDERATION": "RU",
    "TURKEY": "TR",
    "MACEDONIA": "MK",
    "CZECH REPUBLIC": "CZ",
    "IVORY COAST": "CI",
    "BURMA": "MM",
    "SWAZILAND": "SZ",
    "HOLLAND": "NL",
    "THE NETHERLANDS": "NL",
    "DRC": "CD",
    "SYRIAN ARAB REPUBLIC": "SY",
    "ISLAMIC REPUBLIC OF IRAN": "IR",
    "REPUBLIC OF MOLDOVA": "MD",
    "KYRGYZ REPUBLIC": "KG",
    "HOLY SEE": "VA",
    "USSR": "SU",
    "GDR": "DD",
}
