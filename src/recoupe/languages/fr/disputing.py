"""French words by which statements exclude others, or do not."""

from recoupe.languages.tables.disputing import Disputing, by_sense

TABLE = Disputing(
    # Auxiliaries of negation, after Grevisse and Goosse, *Le bon usage*, § 1014-1018.
    no_longer=("plus", "guere"),
    asked=frozenset(
        "si comment combien pourquoi quand ou qui quel quelle quels quelles ce".split()
    ),
    not_yet=("pas encore", "toujours pas"),
    sweeping=frozenset("aucun aucune jamais nul nulle personne rien moindre".split()),
    # Adverbs of a change of state, § 1004-1005, and the verbs that tell one.
    turned=frozenset(
        "desormais finalement nouveau maintenant depuis rouvrir rouvert rouverte reprendre "
        "reprise repris redevenir redevenu redevenue dorenavant entre-temps ensuite".split()
    ),
    without=frozenset({"sans"}),
    verbless=frozenset({"pas"}),
    # Verbs that raise a negation (Horn 1978, "Remarks on neg-raising"), as the English table.
    opining=frozenset("croire penser estimer sembler trouver imaginer".split()),
    seeming_negations=(
        "rien de moins que",
        "rien moins que",
        "non seulement",
        "pas seulement",
        "ne pas seulement",
        "pas que",
    ),
    # Restriction of a number of times, *Le bon usage*, § 1018.
    how_often={"une seule fois": 1, "qu'une fois": 1, "une unique fois": 1},
    # Cleft sentences, *Le bon usage*, § 467.
    clefts=("c est", "c etait", "ce sont", "ce fut", "c'est", "c'etait"),
    exclusive=("non l inverse", "pas l inverse", "non le contraire", "pas le contraire"),
    passive_lemmas=frozenset({"etre"}),
    # Adverbs of addition and of exchange, *Le bon usage*, § 957-984.
    in_return=frozenset(
        "tour retour riposte riposter represailles egalement aussi mutuellement replique repliquer "
        "contre-attaque revanche reciproquement".split()
    ),
    # Correction by negation, *Le bon usage*, § 1018; prepositions of time, § 1055.
    and_not=("et non", "et non pas", "et pas", "non", "pas"),
    before_times=frozenset("a vers le la des en dans aux l d".split()),
    # Prepositions and determiners of contrary sense, § 1058-1090.
    turning=(
        ("avant", "apres"),
        ("avec", "sans"),
        ("pour", "contre"),
        ("dedans", "dehors"),
        ("dessus", "dessous"),
        ("au-dessus", "au-dessous"),
        ("au-dessus", "en-dessous"),
        ("avance", "retard"),
        ("tous", "aucun"),
        ("toutes", "aucune"),
    ),
    since=frozenset({"depuis"}),
    # Adverbials of duration from a start, *Le bon usage*, § 1055.
    all_along=(
        "depuis le debut",
        "des le debut",
        "depuis le depart",
        "des le depart",
        "depuis la premiere heure",
        "des la premiere heure",
        "des les premieres heures",
        "depuis le premier jour",
        "des le premier jour",
        "depuis toujours",
    ),
    from_then_on=("depuis", "des", "depuis le", "des le"),
    # Implicative verbs of negative sense (Karttunen 1971, "Implicative verbs").
    refusing=frozenset("refuser omettre negliger renoncer oublier abstenir".split()),
    # Verbs of ruling out and of clearing, as the English table.
    excluding=frozenset(
        [
            *"exclure exclu exclue ecarter ecarte ecartee infirmer".split(),
            *(
                "nier que",
                "nier qu",
                "dementir que",
                "dementir qu",
                "contester que",
                "contester qu",
            ),
        ]
    ),
    # « Il n'y a pas de », *Le bon usage*, § 787; « se voir » as an auxiliary of the passive, § 821.
    # « Ne … guère que » narrows as « ne … que » does, *Le bon usage*, § 1018.
    restricting=r"\bguere\b.{0,40}\bqu(?:e\b|')",
    none_there=r"\bn y (?:a|avait|aura) pas (?:de|d)\b",
    seeing_done=frozenset({"voir"}),
    clearing=frozenset("disculper blanchir innocenter".split()),
    # Verbs of commitment to what is said, as the English table.
    insisting=frozenset(
        "assurer jurer maintenir marteler repeter garantir certifier insister soutenir".split()
    ),
    # Indefinites of any choice, *Le bon usage*, § 639 and 755.
    any_at_all=frozenset(
        "tout toute quiconque quelconque moindre jamais rien personne aucun aucune".split()
    ),
    indefinite=frozenset("un une tout toute".split()),
    # Nouns of a report, as the English table.
    reports=frozenset(
        "rumeur rumeurs accusation accusations allegation allegations affirmation affirmations "
        "information informations insinuation insinuations hypothese idee these version soupcon "
        "soupcons reproche reproches bruit bruits".split()
    ),
    # Predicates of truth, *Le bon usage*, § 1126.
    truths=frozenset("vrai exact verite fondement".split()),
    untrue=frozenset("faux inexact mensonger archifaux".split()),
    that=frozenset({"que", "qu"}),
    # What one has in a deed of others, as the English table.
    involved=frozenset(
        "implication implique impliquee impliques impliquees role lien liens responsabilite "
        "responsable responsables participation complicite complice ingerence origine".split()
    ),
    # Verbs of appearance and of beginning, as the English table.
    arising=frozenset(
        "produire survenir declarer eclater jaillir debuter commencer derouler partir "
        "deroule".split()
    ),
    # Verbs of existence and of position, as the English table.
    siting=frozenset(
        "etre situer trouver installer etablir implanter construire eriger dresser elever batir "
        "localiser siege sieger".split()
    ),
    placing=frozenset("a au aux dans en sur pres vers".split()),
    heading=frozenset({"vers", "depuis", "pour"}),
    beside_places=frozenset(
        "lieu hauteur lieu-dit large proximite nord sud est ouest abords peripherie village ville "
        "commune".split()
    ),
    # Prepositions of a final bound, *Le bon usage*, § 1055.
    deadlines=(
        *("avant", "avant le", "d'ici", "d'ici a", "d'ici au", "jusqu'a", "jusqu'au", "jusque"),
        *("au plus tard", "au plus tard a", "au plus tard le"),
    ),
    open_until=r"(?:a|ont|avait|avaient|aura|auront) jusqu",
    # Verbs of fixing a date, and of perception, as the English table.
    scheduling=frozenset("fixer prevoir programmer planifier caler convenir tenir".split()),
    feeling=frozenset("entendre ressentir sentir percevoir apercevoir".split()),
    # Impersonal « il est » of the hour, *Le bon usage*, § 787.
    clock_elsewhere=r"(?:a|au|en) (?:[\w-]+ ){1,4}il (?:etait|est|sera)\b",
    happenings=frozenset(
        "cela accident faits drame incident collision catastrophe tragedie sinistre attaque choc "
        "scene".split()
    ),
    traces=frozenset("trace traces signe signes preuve preuves indice indices".split()),
    # Negative prefixes, *Le bon usage*, § 185.
    negative_prefixes=("in", "im", "il", "ir", "non-"),
    # Verbs of judgement, as the English table.
    approving=frozenset(
        "saluer applaudir approuver soutenir remercier feliciter louer vanter encenser".split()
    ),
    disapproving=frozenset(
        "denoncer critiquer condamner blamer deplorer fustiger desapprouver regretter "
        "stigmatiser".split()
    ),
    # Verbs of leading (Dubois and Dubois-Charlier, *Les verbes français*, class H2) and the offices
    # that one holds alone.
    leading=by_sense(
        {
            "head": "diriger conduire mener piloter chapeauter",
            "chair": "presider",
            "command": "commander",
        }
    ),
    single_offices=by_sense(
        {
            "head": "directeur directrice patron patronne chef cheffe dirigeant dirigeante",
            "chair": "president presidente",
            "command": "commandant commandante capitaine",
            "administrator": "administrateur administratrice liquidateur liquidatrice",
            "mayor": "maire",
            "prefect": "prefet prefete",
            "governor": "gouverneur gouverneure",
            "coach": "entraineur entraineuse",
            "principal": "principal principale proviseur proviseure",
            "dean": "doyen doyenne recteur rectrice",
        }
    ),
    posts=by_sense(
        {
            "minister": "ministre",
            "ambassador": "ambassadeur ambassadrice",
            "prosecutor": "procureur procureure",
            "mayor": "maire",
            "prefect": "prefet prefete",
            "governor": "gouverneur gouverneure",
            "command": "commandant commandante",
        }
    ),
    no_holder=frozenset(
        "ancien ancienne ex futur future nouveau nouvelle adjoint adjointe delegue "
        "deleguee suppleant suppleante vice sortant sortante honoraire general generale "
        "interim".split()
    ),
    object_relatives=frozenset({"que", "qu"}),
)
