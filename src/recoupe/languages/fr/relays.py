"""French words for the way that somebody's words took: to whom, where, carried and cited by whom.

Collected by hand from how agencies, papers and broadcasters say where they got a statement.
"""

from recoupe.languages.tables.relays import Relays


def _both(stems: str) -> frozenset[str]:
    """Participles in both genders and numbers."""
    return frozenset(stem + end for stem in stems.split() for end in ("", "e", "s", "es"))


_GOT_HOLD = (
    *(
        f"{opener} {link}"
        for opener in (
            "qui a eu connaissance",
            "qui a pris connaissance",
            "qui a obtenu copie",
            "qui s est procuré copie",
            *(
                f"{verb} {what}"
                for verb in ("ayant recueilli", "qui a recueilli", "qui ont recueilli")
                for what in (
                    "le témoignage",
                    "les témoignages",
                    "le récit",
                    "les propos",
                    "les confidences",
                )
            ),
        )
        for link in ("de", "d", "du", "des")
    ),
    *(
        f"{opener} {link}"
        for opener in ("qui a eu accès", "qui a pu parler", "ayant eu accès")
        for link in ("à", "au", "aux")
    ),
    *(
        f"{opener} {verb}"
        for opener in ("qui a pu", "qui ont pu", "qui dit avoir", "qui affirme avoir")
        for verb in ("consulter", "lire", "consulté", "lu", "voir", "visionner")
    ),
    *(f"ayant {verb}" for verb in ("interrogé", "consulté", "contacté", "joint")),
)
"""How a medium got hold of a text, or heard somebody."""

_HOLDING = tuple(
    (*opener.split(), *verb.split())
    for opener in ("qui", "qui dit", "qui affirme", "qui assure", "qui prétend", "disant")
    for verb in ("tient", "tenait", "tenir")
)
"""That a medium has something from somebody, before what it has."""

RELAYS = Relays(
    holding=_HOLDING,
    sights=frozenset("connaissance copie accès".split()),
    prints=frozenset(["dans"]),
    got_hold=frozenset(tuple(phrase.split()) for phrase in _GOT_HOLD),
    carried=_both(
        "cité relayé rapporté publié diffusé dévoilé révélé retransmis transmis retranscrit traduit"
    )
    | frozenset("repris reprise reprises".split()),
    got=_both(
        "consulté obtenu interrogé joint contacté questionné interviewé sollicité invité recueilli "
        "rencontré reçu accordé donné procuré"
    )
    | frozenset("vu vue vus vues consulter obtenir".split()),
    sought=_both("procuré") | frozenset(["consulter"]),
    contacted=_both("contacté joint interviewé sollicité interrogé questionné"),
    guests=frozenset("invité invitée invités invitées hôte".split()),
    carriers=frozenset(
        "micro micros antenne antennes colonne colonnes plateau plateaux caméra caméras studio "
        "studios matinale matinales page pages une site compte comptes chaîne fil réseau "
        "plateforme émission ondes messagerie application édition éditions journal jt tribune "
        "équipe équipes rubrique service lecteurs auditeurs profil story blog "
        "podcast numéro numéros livraison".split()
    ),
    homes=frozenset("site portail page blog plateforme".split()),
    airings=frozenset("micro micros antenne colonnes plateau".split()),
    interviews=frozenset("entretien interview interviews tribune chronique billet podcast".split()),
    events=frozenset(
        "entretien interview interviews tribune chronique éditorial communiqué "
        "communiqués déclaration déclarations message messages courriel courriels mail mails "
        "e-mail post posts tweet tweets vidéo vidéos lettre billet allocution discours propos note "
        "texte podcast publication entrevue échange commentaire intervention texto "
        "sms vocal enregistrement".split()
    ),
    event_openers=frozenset("dans lors via par".split()),
    press_people=frozenset(
        "journaliste journalistes reporter reporters confrère confrères consœur consœurs "
        "correspondant correspondante correspondants envoyé envoyée envoyés rédacteur rédactrice "
        "rédaction chroniqueur chroniqueuse éditorialiste présentateur présentatrice animateur "
        "animatrice photographe équipe équipes".split()
    ),
    single=frozenset("journal quotidien hebdomadaire magazine chaîne mensuel tabloïd".split()),
    wordings=frozenset(
        "propos extraits extrait déclarations déclaration paroles mots images transcription "
        "transcriptions retranscription passages passage pages feuillets".split()
    ),
    taking_up=frozenset(
        "relaie relaient relaye relayent reprend reprennent cite citent rapporte rapportent "
        "relayait reprenait citait rapportait répercute traduit".split()
    ),
    taken_up=_both("cité relayé rapporté retransmis traduit répercuté")
    | frozenset("repris reprise reprises".split()),
    in_turn=frozenset("à son tour ensuite puis depuis aussitôt notamment ici en suite".split()),
    pieces=frozenset("article articles enquête reportage papier dépêche récit".split()),
    citing=tuple(
        tuple(phrase.split())
        for phrase in sorted(
            (
                *(
                    f"{opener} {link}"
                    for opener in (
                        "sur la foi",
                        "sur la base",
                        "à partir",
                        "en citant les propos",
                        "citant les propos",
                    )
                    for link in ("de", "d", "du", "des")
                ),
                *(
                    f"{opener} {link}"
                    for opener in (
                        "en se référant",
                        "se référant",
                        "qui se réfère",
                        "en référence",
                        "avec référence",
                    )
                    for link in ("à", "au", "aux")
                ),
                *(
                    f"{opener}{verb} sur"
                    for opener in ("", "en ", "qui dit ", "qui affirme ", "disant ")
                    for verb in (
                        "se fondant",
                        "se basant",
                        "s appuyant",
                        "s appuyer",
                        "se fonder",
                        "se baser",
                    )
                ),
                *(f"qui {verb} sur" for verb in ("s appuie", "se fonde", "se base")),
                "en citant",
                *(
                    f"{opener}{verb}"
                    for verb in ("reprenant", "relayant")
                    for opener in ("en ", "")
                ),
                *(f"qui {verb}" for verb in ("reprend", "reprenait", "relaie", "relayait")),
                *(
                    f"{verb} {link}"
                    for verb in ("qui se réclame", "se réclamant", *_both("tiré"))
                    for link in ("de", "d", "du", "des")
                ),
                *_GOT_HOLD,
            ),
            key=lambda one: (-len(one.split()), one),
        )
    ),
    mouths=(
        *(
            (*opener.split(), link)
            for opener in (
                "par la voix",
                "par la bouche",
                "par l intermédiaire",
                "par l entremise",
                "par le biais",
                "par le truchement",
                "par le canal",
            )
            for link in ("de", "d", "du", "des")
        ),
        ("via",),
        ("par",),
    ),
    mouthpieces=frozenset(
        "porte-parole avocat avocate avocats avocates conseil conseils défenseur défenseurs agent "
        "attaché attachée représentant représentante représentants entourage cabinet secrétaire "
        "notaire imprésario manager".split()
    ),
    sourcing={
        **dict.fromkeys("attribue attribuait attribué".split(), frozenset("à au aux".split())),
        **dict.fromkeys("tient tenait".split(), frozenset("de du des d".split())),
        **dict.fromkeys(
            "appuie appuyait appuyé fonde fondait fondé base basait basé".split(),
            frozenset(["sur"]),
        ),
        **dict.fromkeys("réfère référait référé".split(), frozenset("à au aux".split())),
    },
    sourced=frozenset(
        "chiffre chiffres bilan information informations nouvelle propos déclaration déclarations "
        "estimation estimations article enquête récit citation anecdote histoire renseignement "
        "renseignements détail détails confidence confidences tuyau précision précisions version "
        "rumeur indiscrétion indiscrétions scène épisode".split()
    ),
    unsourced=tuple(
        ("sans", *verb.split())
        for verb in (
            "citer;nommer;donner;préciser;mentionner;révéler;dévoiler;identifier;divulguer;indiquer"
        ).split(";")
    ),
    object_relatives=frozenset(
        "que qu dont auquel auxquels auxquelles laquelle lesquels lesquelles".split()
    ),
    subject_relatives=frozenset(["qui"]),
    speaking=frozenset(
        "parlé parlait parlaient confié confiée confiés confiées témoigné témoignait répondu "
        "exprimé exprimée exprimés exprimées exprimait exprimaient".split()
    ),
    targets=frozenset("demander reprocher ordonner recommander conseiller souhaiter".split()),
    telling_names=frozenset(
        "radio télé tv télévision fm news gazette tribune times post herald courrier magazine "
        "hebdo semaine actualités actu mensuel podcast "
        "presse-océan nouvelles républicain républicaine quotidien dépêche journal "
        "chronicle courier telegraph ledger newswire newspaper broadcasting daily zeitung tagblatt "
        "tageblatt anzeiger kurier nachrichten rundschau corriere gazzetta giornale messaggero "
        "mattino diario periódico noticias tribuna jornal folha correio dagblad dagbladet tidende "
        "tidningen bladet gazeta novosti vesti vijesti novine hírlap haber shimbun".split()
    ),
    name_ends=tuple("TV FM 24 Info News Press Post Radio .info .news .tv .fm".split()),
    weak_names=frozenset(
        "écho échos voix progrès éclair télégramme phare indépendant observateur messager "
        "réveil union info infos presse libre avenir populaire matin soir dimanche canal "
        "guardian observer mail standard mirror independent examiner mercury".split()
    ),
    lower_names=frozenset(["franceinfo"]),
    platforms=frozenset(
        "x twitter facebook instagram telegram tiktok linkedin youtube whatsapp threads bluesky "
        "mastodon snapchat twitch weibo vkontakte substack truth signal reddit discord".split()
    ),
    occasion_links=frozenset("avec pour via".split()),
    stations=frozenset("station antenne plateforme site".split()),
    ours=frozenset("notre ce".split()),
    given=_both("transmis adressé remis communiqué envoyé confié fourni partagé"),
    told_names=frozenset(
        "elle gala voici closer public society capital challenges causeur télérama marianne "
        "contexte réforme têtu causette brut loopsider vice tétu nature science time vogue "
        "libé stratégies usbek numerama regards frustration basta".split()
    ),
    openings=frozenset(["auprès"]),
    nobody=frozenset(["social", "sociaux"]),
    unnamed_press=frozenset(["presse", "médias"]),
    self_words=frozenset(["elle-même", "lui-même", "elles-mêmes", "eux-mêmes"]),
    quoting_links=frozenset(["en", "comme"]),
    airs=frozenset(["sur"]),
    # Bodies of France that `bodies` does not list, and things that are told of « à l' », « à la ».
    other_acronyms=frozenset(
        "ARS ANSM ANSES HAS ASN IRSN ASNR CPAM CAF MSA URSSAF DGSE DGSI DGCCRF DREAL DRAC CAPEB "
        "FNSEA FFF LFP UEFA FIFA EDF RTE RATP INSEE INRAE CNRS IFREMER ENA HEC ADN ARN EPO IVG PMA "
        "TVA CSG SMIC RSA IRM VIH".split()
    ),
    first_hand=frozenset("rapporter écrire révéler publier relater croire_savoir".split()),
)
