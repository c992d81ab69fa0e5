"""Letters of other alphabets that look like a Latin letter. A choice from the confusables of Unicode UTS 39."""

from __future__ import annotations

from typing import Final

_PAIRS: Final = (
    (
        "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u051b\u051d",
        "aeopcyxijshdqw",
    ),
    (
        "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405",
        "ABEKMHOPCTYXIJS",
    ),
    ("\u03b1\u03bf\u03c1\u03c5\u03bd\u03b9\u03ba", "aopuvik"),
    (
        "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7",
        "ABEZHIKMNOPTYX",
    ),
    ("\u0131\u0261\u0585\u057d", "igou"),
)

# Cyrillic, Greek, Armenian and rare Latin letter → the Latin letter it looks like.
LATIN_LOOKALIKES: Final = {
    foreign: latin for foreigners, latins in _PAIRS for foreign, latin in zip(foreigners, latins, strict=True)
}
