"""A format with one key and one word more, as if somebody had added them to the model."""

from __future__ import annotations

from typing import Annotated

from casebook.model.dossier import Dossier
from casebook.model.event import Event
from casebook.model.fields import OneOf
from casebook.vocabulary import Word, vocabulary

WEATHER = vocabulary("events.weather", Word("rain", "Rain", "it rained"), Word("snow", "Snow", "it snowed"))


class LongerEvent(Event):
    """One event, in any weather."""

    the_weather: Annotated[str, OneOf(WEATHER)] | None = None


class LongerDossier(Dossier):
    """One case, with the weather."""

    events: tuple[LongerEvent, ...]
