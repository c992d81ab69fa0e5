"""A new key of the format is in the record and in its schema without a line of code."""

from __future__ import annotations

from casebook.exports.record.shape import Derived, Shapes
from casebook.model.fields import Cited, Date, Text, YesNo
from casebook.model.part import Part


class Inner(Part):
    """What stands below."""

    said: Cited | None = None


class Grown(Part):
    """A part as it may look one day."""

    new_key: Date
    often: tuple[Inner, ...] = ()
    sure: YesNo = False
    from_: Text | None = None


def test_a_new_key_is_written_and_described() -> None:
    shapes = Shapes({Grown: {"more": Derived(lambda part, names: "computed", Text)}})
    shapes.of(Grown)
    grown = shapes.defs["Grown"]
    assert list(grown["properties"]) == ["new_key", "often", "sure", "from", "more"]
    assert grown["required"] == ["new_key", "often", "sure", "more"]
    assert grown["properties"]["new_key"] == {"$ref": "#/$defs/date"}
    assert shapes.defs["Inner"]["properties"]["said"] == {"$ref": "#/$defs/text"}
    assert shapes.defs["Inner"]["description"] == "What stands below."


def test_without_derived_values_no_names_are_needed() -> None:
    shapes = Shapes({})
    shapes.of(Grown)
    part = Grown.model_validate(
        {"new-key": "2013~", "often": [{"said": "So it is [@s01 § 4]."}], "from": "x"}
    )
    assert shapes.write(part, None) == {
        "new_key": {"edtf": "2013~", "from": "2013-01-01", "to": "2013-12-31"},
        "often": [
            {
                "said": {
                    "text": "So it is.",
                    "marked": "So it is [@s01 § 4].",
                    "citations": [{"source": "s01", "locator": "§ 4"}],
                }
            }
        ],
        "sure": False,
        "from": "x",
    }
