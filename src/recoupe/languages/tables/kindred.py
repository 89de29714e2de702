"""Concepts that tell nearly the same deed, and such as cannot both hold of one thing.

Kept apart from the table of concepts, for these are too loose to line statements up by: "no ransom
was handed over" speaks of what "a ransom was paid" tells only where the rest says so as well.
"""

from collections.abc import Iterable, Mapping

from recoupe.languages.tables.concepts import pairs_of

KINDRED: tuple[frozenset[str], ...] = tuple(
    frozenset(one.split())
    for one in (
        "suspend end break close switch_off cancel",
        "pay spend give deliver finance transfer hand",
        "sell concede give transfer",
        "meeting receive host visit negotiation",
        "negotiation meeting",
        "damage destroy break wreck affect",
        "injury poison wound_grave injure_minor burn_wound affect",
        "strike_hit strike_military collide crash derail",
        "approve accept vote_for support ratify allow",
        "reject refuse oppose deny",
        "dismiss oust resign leave replace",
        "know aware warn inform",
        "death murder drown",
        "attack strike_military bomb raid invade shoot",
        "arrest capture detention trap",
        "steal theft_loot embezzle burglar",
        "open inaugurate begin launch relaunch",
        "build install",
        "emission send launch receive",
        "leak spill escape flee",
        "infect contaminate pollution affect",
        "observe discover detect",
        "fire ignite",
        "begin trigger ignite cause",
        "outage breakdown fail break_down",
        "machine device vehicle",
        "evacuation displaced leave",
        "promise commit assure",
        "threat warn",
        "strike_labour protest",
        "sign agreement treaty",
        "release cut_free liberate",
        "death_cause trigger involve link responsible",
        "win triumph succeed",
        "help support",
        "hide lie",
        "falsify counterfeit false",
        "erase remove",
        "deploy send",
        "withdraw leave retreat_troops",
        "recall recall_product withdraw",
        "association charity",
        "works employ worker",
        "crash fall",
        "house building",
        "match meeting race_cycle",
        "owner shareholder",
        "steal theft_loot take remove",
        "attack strike_hit",
        "harass abuse",
        "violence strike_hit",
        "request require",
        "crew pilot",
        "collapse destroy",
        "gather present",
        "ring_out trigger",
        "call_on warn alarm",
        "collapse fall_object fall",
        "hearing trial case affair",
        "date_from build found sample sign",
        "resume open flow",
        "error human_error",
        "trap blockade",
        "deliver arrive",
        "bury funeral",
    )
)
"""Classes of deeds: what is denied in one word may be told in another. After the classes of Levin
1993, *English Verb Classes and Alternations*, as far as the table of concepts has their verbs."""


def _by_key() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for group in KINDRED:
        for key in group:
            found[key] = found.get(key, frozenset()) | group
    return found


KIN: Mapping[str, frozenset[str]] = _by_key()
"""Concept → all that some class has beside it, itself among them."""


def kin_of(key: str) -> frozenset[str]:
    """Keys under which a deed may be told: its own, and those of its classes.

    >>> "deliver" in kin_of("pay")
    True
    >>> kin_of("unheard-of")
    frozenset({'unheard-of'})
    """
    return KIN.get(key, frozenset({key}))


def kin_of_all(keys: Iterable[str]) -> frozenset[str]:
    """Keys under which any of some deeds may be told.

    >>> sorted(kin_of_all(["unheard-of", "unseen"]))
    ['unheard-of', 'unseen']
    """
    return frozenset[str]().union(*map(kin_of, keys))


SPOKEN: frozenset[str] = frozenset(
    "announce answer believe comment explain know mention need question report request see".split()
)
"""What is said, known or asked: a negation of it leaves open what it is about."""

CONTRARIES: frozenset[frozenset[str]] = pairs_of(
    "still/leave still/resign still/dismiss still/oust continue/end continue/suspend "
    "function/outage function/breakdown function/end function/suspend function/switch_off "
    "unhurt/injury unhurt/death unhurt/wound_grave survive/death survive/murder alive/murder "
    "rise/stable_level fall/stable_level cut/stable_level "
    "positive_test/negative_test confess/deny confess/plead_not_guilty switch_on/switch_off "
    "full/empty "
    "thank/criticise thank/blame praise/blame dismiss/reinstate agree/disagree ally/enemy "
    "legal/illegal strong/weak improve/worsen intact/damage intact/destroy peaceful/clash "
    "peaceful/riot accelerate/slow lengthen/shorten approve/refuse accept/reject "
    "confirm/reject confirm/strike_down confirm/overturn maintain/strike_down maintain/overturn "
    "extend/end extend/suspend extend/cancel negative_test/infect safe/wound_grave "
    "open/suspend maintain/end begin/cancel begin/postpone end/resume suspend/flow open/end "
    "continue/cancel still/end fail/function gather/skip "
    "calm/stir available/withdraw available/recall_product "
    "low/high low/strong weak/high necessary/optional free_cost/paying profit/loss profit/deficit "
    "profitable/loss collapse/succeed unanimous/split_share unanimous/divide suspend/renew "
    "end/renew plenty/meagre plenty/poor plenty/shortage glut/shortage greet/criticise greet/blame "
    "possible/impossible true_real/false true_real/falsify same/different interim/permanent "
    "interim/final partial/total enough/insufficient favour/unfavourable favour/hostile "
    "majority/minority suicide/murder suicide/homicide accidental/deliberate accidental/arson "
    "sober/alcohol act_alone/accomplice stable_condition/wound_grave record_high/record_low "
    "high_speed/low_speed quick/slow public/closed_doors ease/strengthen enlarge/narrow "
    "favourable_opinion/unfavourable_opinion deploy/withdraw promote/demote reward/punish "
    "gather/miss peaceful/violence calm/violence open/cut still/lift_ban "
    "withdraw/extend cancel/extend lift_ban/rise continue/divert accept/dismiss still/withdraw "
    # Those of WordNet whose words are concepts, read one by one.
    "abolish/establish allow/prevent allow/veto approve/strike_down attach/detach aware/ignorant "
    "big/small big/tiny huge/small caution/negligence change/stable_level cheap/expensive "
    "clean/soil clear/vague concede/deny difficult/easy divide/unite early/late "
    "eligible/ineligible explicit/vague fair/injustice fast/slow forget/remember "
    "friendly/hostile hate/love ignore/notice ignore/obey export/import famous/unknown "
    "known/unknown limit/unlimited link/switch_off lower/rise lower/lift_ban narrow/wide "
    "pay/unpaid poor/rich powerless/strong private/public public/secret rural/urban "
    "resist/surrender asleep/wake stability/unstable useful/useless willing/disinclined "
    "natural/artificial domestic/foreign likely/unlikely hide/visible honest/lie quiet/trouble "
    "deny/confess reassure/concern support/reject ratify/reject agreement/reject "
    "accept/strike_down destroy/protect approve/oppose extend/lift_ban maintain/lift_ban "
    "approve/fail "
    "open/forbid valid/void_null award/refuse award/reject maintain/dismiss trap/lift_blockade "
    "blockade/lift_blockade unanimous/narrowly good_condition/rust good_condition/damage "
    "good_condition/wreck discover/lose discover/missing "
    "employ/breakdown employ/outage "
    "employ/break_down function/break_down good_condition/worn_out empty/loaded "
    "suspend/function end/function standstill/function"
)
"""More pairs that exclude each other of one thing at one time. They are no opposites by which
statements line up (`OPPOSITES`), since many of them hold one after the other."""

ENDED_BY: frozenset[tuple[str, str]] = frozenset({("lose", "discover"), ("missing", "discover")})
"""Of those, a state and what ends it: what was lost is found, and only then no longer lost."""

OF_PEOPLE: frozenset[frozenset[str]] = pairs_of(
    "guilty/acquit guilty/innocent acquit/sentence confess/deny confess/plead_not_guilty "
    "alive/death alive/murder survive/death survive/murder unhurt/injury unhurt/death "
    "unhurt/wound_grave safe/wound_grave release/arrest hire/dismiss dismiss/reinstate "
    "suicide/murder suicide/homicide sober/alcohol stable_condition/wound_grave promote/demote "
    "still/leave still/resign still/dismiss still/oust present/absent "
    "concede/deny aware/ignorant asleep/wake"
)
"""Those that befall one person and not another: of two accused, one is acquitted and one is not."""

LASTING: frozenset[frozenset[str]] = pairs_of(
    "unhurt/injury unhurt/death unhurt/wound_grave survive/death survive/murder alive/murder "
    "positive_test/negative_test confess/plead_not_guilty rise/stable_level "
    "fall/stable_level cut/stable_level intact/damage intact/destroy peaceful/clash "
    "peaceful/riot approve/refuse accept/reject accept/refuse approve/reject guilty/acquit "
    "guilty/innocent acquit/sentence alive/death succeed/fail praise/criticise praise/blame "
    "confirm/reject confirm/strike_down confirm/overturn maintain/strike_down maintain/overturn "
    "necessary/optional free_cost/paying profit/loss profit/deficit profitable/loss "
    "unanimous/split_share unanimous/divide plenty/meagre plenty/poor greet/criticise greet/blame "
    "true_real/false true_real/falsify same/different partial/total favour/unfavourable "
    "favour/hostile majority/minority suicide/murder suicide/homicide accidental/deliberate "
    "accidental/arson sober/alcohol act_alone/accomplice record_high/record_low "
    "high_speed/low_speed quick/slow public/closed_doors peaceful/violence "
    "favourable_opinion/unfavourable_opinion "
    "abolish/establish approve/strike_down aware/ignorant big/small big/tiny huge/small "
    "caution/negligence cheap/expensive concede/deny early/late fast/slow "
    "ignore/notice ignore/obey narrow/wide private/public rural/urban asleep/wake "
    "natural/artificial domestic/foreign support/reject ratify/reject resist/surrender "
    "approve/fail change/stable_level "
    "thank/blame thank/criticise heavy/light north/south east/west first/last "
    "present/absent unanimous/narrowly award/refuse award/reject"
)
"""Those that do not turn into each other within days: what is told of one deed stays told."""

HARMFUL: frozenset[str] = frozenset(
    "abuse attack bomb bribe burglar contaminate corruption damage death death_cause destroy "
    "embezzle falsify fire fraud hack harass hide ignite injury kidnap leak murder poison "
    "pollution rape sabotage shoot spill spy steal strike_hit strike_military theft_loot threat "
    "torture trigger".split()
)
"""Deeds in which somebody denies a part: who "denies any hand in the leak" did not cause it."""

ONCE: frozenset[str] = frozenset(
    "release kidnap death child_birth resign dismiss oust appoint inaugurate sign marry funeral "
    "sample date_from ratify promulgate extradite execute award "
    "verdict sentence acquit derail sink capsize bankrupt merge buy sell launch open close "
    "find_body deliver hand return liberate cut_free demolish build found elect vote ban".split()
)
"""Deeds that befall one thing once: two days that pages give to one of them exclude each other.

Whoever meets, strikes or is heard by a court may well do so again on the next day.
"""

PERCEIVED: frozenset[str] = frozenset(
    "observe discover detect receive register record report see rise signal deplore note".split()
)
"""Verbs of what comes to somebody's notice: "no call was received" says that there was none."""
