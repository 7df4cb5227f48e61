"""Keeps the figures of an affair in agreement: nobody is rescued who was not on board."""

from dataclasses import replace

from copytaster_press.pieces import Fact, Slot

# kind: (the part, the whole), in the order of mending; a part that is too large becomes four fifths of the whole.
_PARTS = {
    "ferry_accident": (
        ("rescue.saved", "grounding.aboard"),
        ("injured.hurt", "grounding.aboard"),
        ("injured.hospital", "injured.hurt"),
    ),
    "mine_accident": (("brought_up.dead", "fall.trapped"), ("contact.alive", "fall.trapped")),
    "rail_failure": (("refunds.claims", "stranded.passengers"), ("punctual.late", "punctual.share")),
    "prison_unrest": (
        ("riot.inmates", "crowding.held"),
        ("transfer.moved", "crowding.held"),
        ("injured.serious", "injured.hurt"),
    ),
    "border_incident": (("wounded.flown", "wounded.hurt"),),
    "corruption_inquiry": (("arrests.charged", "arrests.held"),),
    "by_election": (("result.majority", "result.votes"),),
    "court_ruling": (("ruling.against", "ruling.judges"),),
    "data_leak": (("letters.letters", "leak.records"),),
    "school_closures": (("closures.schools", "closures.pupils"), ("roof.roofs", "closures.schools")),
    "strike": (("ballot.voted", "walkout.strikers"),),
    "budget_vote": (("rebels.rebels", "vote.no"),),
    "rights_report": (("findings.cases", "findings.interviews"), ("access.refused", "access.visits")),
    "treaty_talks": (("text.brackets", "text.pages"),),
}


def consistent(kind: str, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Return the facts with every part smaller than its whole."""
    values = {f"{fact.kind}.{slot.name}": slot.value for fact in facts for slot in fact.slots}
    for part, whole in _PARTS.get(kind, ()):
        if part in values and int(values[part]) >= int(values[whole]):
            values[part] = max(2, int(values[whole]) * 4 // 5)
    if kind == "mine_accident":
        values["brought_up.up"] = int(values["fall.trapped"]) - int(values["brought_up.dead"])
    return tuple(replace(fact, slots=tuple(_with(fact, slot, values) for slot in fact.slots)) for fact in facts)


def _with(fact: Fact, slot: Slot, values: dict[str, int | float | str]) -> Slot:
    return replace(slot, value=values[f"{fact.kind}.{slot.name}"])
