"""French furniture: gathered by reading French, Belgian, Swiss and Canadian news pages.

Among them are machine translations of English notices, as translating sites print them.
"""

from recoupe.languages.tables.furniture import Furniture

_SENTENCE_REST = r"(?:[^.!?\n]|\.(?=\w)){0,200}(?:[.!?]|(?=\n)|\Z)"
_NETWORKS = (
    r"(?:facebook|twitter|x|linkedin|whatsapp|instagram|telegram|pinterest|messenger|e-?mail|mail"
    r"|courriel|flipboard|bluesky|threads|youtube|tiktok|google ?(?:news|\+)|reddit|tumblr|viber"
    r"|sms)"
)

_SHARING = (
    rf"(?:(?:partager|partagez|tweeter|tweetez|épingler|imprimer|envoyer|enregistrer|copier|commenter"
    rf"|réagir)(?:(?: (?:sur|via|par|avec))? {_NETWORKS})?|{_NETWORKS})"
)
_LEGAL = (
    r"(?:conditions (?:générales )?(?:d'utilisation|de vente)|mentions légales"
    r"|politique de (?:confidentialité|cookies)|données personnelles"
    r"|plan du site|cgu|cgv|charte éditoriale|impressum)"
)

TABLE = Furniture(
    lines={
        "date": (
            r"(?:publiée?|mise? à jour|actualisée?|modifiée?|mise? en ligne) il y a .{2,30}",
            r"il y a \d+ (?:minutes?|heures?|jours?|semaines?|mois|ans)",
        ),
        "navigation": (
            r"(?:bouton )?retour (?:en|vers le) haut(?: de (?:la )?page)?",
            r"haut de (?:la )?page",
            r"aller (?:directement )?au (?:contenu|menu)(?: principal)?",
            r"menu(?: principal)?",
            r"(?:retour à l')?accueil",
            r"(?:page|article) (?:suivante?|précédente?)",
            r"suivant|précédent|fermer|rechercher|recherche|connexion|se connecter|mon compte",
            r"plan du site|archives|catégories?|rubriques?|étiquettes?|mots-clés|tags",
            (
                r"(?:tags|étiquettes|mots-clés|thèmes?|sujets?|catégories?|rubriques?|classé dans)"
                r" ?:.{0,200}"
            ),
            r"afficher (?:plus|moins|la suite)|voir (?:plus|tout|tous les articles)|charger plus",
        ),
        "share": (
            (
                rf"(?:partager|partagez|tweeter|envoyer|imprimer|copier le lien|épingler"
                rf"|enregistrer)"
                rf"(?:(?: (?:sur|via|par|avec|à un ami))? {_NETWORKS})?"
            ),
            r"partage[rz] (?:cet |l'|cette )(?:article|actualité|info|page|publication).{0,60}",
            rf"{_NETWORKS}(?:[ ,|/·•]+{_NETWORKS}){{0,8}}",
            rf"{_SHARING}(?:[ ,|/·•]*{_SHARING}){{1,10}}",
            r"\d[\d ,.k]* (?:partages?|vues?|lectures|visites|visionnages|j'aime)",
            r"(?:suivez|rejoignez|retrouvez)-nous (?:aussi )?(?:sur|dans) .{0,80}",
            r"ajouter (?:aux|à mes) favoris|lire plus tard|offrir (?:cet |l')article",
            r"cliquez? (?:ici )?pour partager.{0,60}",
            r"écoute[rz] (?:l'|cet )article.{0,30}|(?:temps de )?lecture ?:? (?:\d+|de) .{0,20}",
            r"\d+ min(?:utes)? de lecture|suivre|s'abonner|google (?:news|actualités|discover)",
            r"ajouter (?:à mes |aux? ).{0,40}",
            r"cliquez? (?:ici )?pour (?:rejoindre|nous suivre).{0,80}",
            r"rejoignez (?:notre|la) (?:chaîne|communauté|groupe|page).{0,60}",
        ),
        "comments": (
            (
                r"(?:laisse[rz]|poste[rz]|ajoute[rz]|écri(?:re|vez)|publie[rz]) (?:un|votre)"
                r" commentaire"
            ),
            r"annuler la réponse",
            r"(?:les )?commentaires? ?(?:\(\d+\)|fermés|désactivés.{0,40})?|\d+ commentaires?",
            r"aucun commentaire|pas (?:encore )?de commentaires?",
            r"réagir(?: à cet article)?|réagissez|vos réactions|voir les commentaires",
            r"votre adresse (?:e-?mail|de messagerie|courriel) ne sera pas publiée.{0,120}",
            r"(?:se )?connecte[rz](?:-vous)? pour (?:commenter|réagir|laisser).{0,60}",
            r"soyez le premier à (?:commenter|réagir).{0,40}",
            r"les champs obligatoires sont indiqués.{0,20}",
            r"enregistrer mon nom, mon e-mail et mon site.{0,100}",
        ),
        "newsletter": (
            r"newsletters?|infolettres?|lettres? d'information|s'inscrire|je m'inscris",
            r"votre (?:adresse )?(?:e-?mail|courriel)",
            r"[^.]{3,160} dans votre boîte (?:e-?mail|mail|aux lettres|de réception|électronique)",
        ),
        "cookie": (
            r"(?:tout )?(?:accepter|refuser)(?: (?:tout|les cookies|et fermer|et continuer))?",
            r"continuer sans accepter.{0,5}|(?:gérer|paramétrer)(?: (?:mes|les|vos) .{0,40})?",
        ),
        "paywall": (
            (
                r"(?:cet |l'|cette |le )?(?:article|contenu|page) (?:est )?réservée?"
                r" (?:à nos |aux )"
                r"abonné(?:e?)s.{0,80}"
            ),
            (
                r"il (?:vous )?reste \d+[ ,.\d]*% (?:de (?:cet article|ce contenu) )?à (?:lire"
                r"|découvrir).{0,80}"
            ),
            r"la suite est réservée aux abonnés.{0,80}",
            r"lecture .{0,30} en cours sur un autre appareil.{0,5}|ce message s'affichera .{0,60}",
            r"(?:vous (?:ne )?pouvez|parce qu').{0,80} sur un (?:seul |autre )?appareil.{0,60}",
            r"pour ajouter l'article à .{0,40}|découvrir les offres.{0,30}",
            r"vous ignorez qui .{0,80}",
            r"déjà abonné.{0,60}|je m'abonne.{0,60}|s'abonner.{0,40}|se désabonner",
            r"lire la suite.{0,60}|pour lire la suite.{0,120}|abonné(?:e?)s?|premium",
            r"(?:réservé|accès) abonnés?|profitez de .{0,60}offre.{0,60}",
        ),
        "player": (
            r"vidéos?|audio|podcast|diaporama|en images|en vidéo|lecture(?: en cours)?",
            r"chargement.{0,12}",
            r"lecteur (?:vidéo|audio)|(?:voir|regarder|lire) la vidéo|(?:©|crédit) vidéo.{0,40}",
        ),
        "advert": (
            (
                r"[-—–* ]{0,4}(?:publicité|pub|annonces?|contenu sponsorisé|sponsorisé"
                r"|publi-?rédactionnel)"
                r"[-—–* ]{0,4}"
            ),
            (
                r"(?:la suite|suite) (?:de (?:cet|l'|votre) ?article |de votre contenu"
                r" )?après (?:la"
                r"|cette)"
                r" (?:publicité|pub|annonce)"
            ),
            r"passer la publicité|fin de la publicité",
            r"\d{1,4}(?:[.,]\d\d)? ?(?:euros|€|francs|chf)(?:,? (?:port (?:inclus|compris)|ttc))?",
        ),
        "legal": (
            r"tous droits (?:de reproduction .{0,60})?réservés.{0,120}",
            r"mentions légales.{0,60}|conditions (?:générales )?(?:d'utilisation|de vente).{0,60}",
            r"politique de (?:confidentialité|cookies).{0,60}|données personnelles",
            r"contact(?:ez-nous)?",
            rf"(?:.{{0,160}}[ .|•·,–-])?{_LEGAL}[ .|•·,–-]+{_LEGAL}(?:[ .|•·–-].{{0,120}})?",
            (
                r"(?!.{0,300}\.\s*\Z)[^.!?]{3,120} [-–—|•] (?:[^.!?]{0,80} )?ouverte?"
                r" (?:du|de|tous|le|les) [^.!?]{3,60}\d ?h(?:eures)?(?: ?\d\d)?"
            ),
            r"reproduction (?:même partielle )?interdite.{0,80}|qui sommes-nous ?\??|à propos",
        ),
        "related": (
            r"(?:à|a) lire(?: (?:aussi|également|ensuite|sur le (?:même )?sujet))?",
            r"(?:à|a) (?:découvrir|voir|écouter|ne pas manquer|la une)(?: (?:aussi|également))?",
            r"(?:lire|voir|écouter|lisez|voyez) (?:aussi|également)",
            (
                r"(?:notre|la) (?:rédaction|sélection) (?:vous (?:conseille|recommande"
                r"|propose).{0,30}|de .{0,30})"
            ),
            r"(?:recommandé|proposé|sponsorisé|contenu proposé) par .{2,40}",
            r"en savoir plus|lire plus|plus d'(?:infos?|informations|articles|actualités).{0,40}",
            r"(?:plus|plus d'actu) ?: ?tendances?|tendances?|en ce moment|à suivre",
            r"(?:les )?(?:articles? )?les plus (?:lus?|consultés|populaires|commentés|partagés)",
        ),
        "credit": (
            r"lien (?:de la )?source|(?:lien vers )?l'article (?:original|source)",
            r"(?:voir|lire) l'(?:article )?original.{0,40}|source de l'article|cliquez ici",
        ),
        "bio": (r"(?:à|a) propos de l'auteur(?:e)?|l'auteur(?:e)?",),
        "other": (
            (
                r"(?:signaler|signalez)(?:-nous)? (?:une (?:erreur|faute|coquille)|un (?:contenu"
                r"|abus)).{0,80}"
            ),
            r"une (?:erreur|faute|coquille).{0,60}signal.{0,60}",
            (
                r"(?:vous pouvez )?télécharge[rz] (?:ce|cet|cette|le|la) \w{3,12}"
                r" (?:au format|en) pdf.{0,120}"
            ),
            r"les documents au format .{0,20}pdf s'ouvrent .{0,160}",
            (
                r"(?:cette|la) page (?:se rafraîchit|s'actualise|est (?:actualisée|rafraîchie))"
                r" (?:automatiquement|toutes les).{0,60}"
            ),
            r"vous êtes (?:le |la )?(?:\d+(?:e|ème) )?visiteur.{0,100}|site optimisé pour .{0,60}",
            r"(?:cet|l') ?article vous a(?:-t-il)? (?:été utile|plu|intéressé).{0,20}",
            r"une question ?\?? ?.{0,20}contactez.{0,40}|avez-vous trouvé .{0,60}utile.{0,10}",
        ),
    },
    starts={
        "related": (
            (
                r"(?:(?:à|a) )?(?:lire|voir|écouter|(?:re)?lisez|revoir|relire|regarder|découvrir)"
                r" (?:aussi|également|encore|notre|nos)\b ?[:|>»–—-]?"
            ),
            r"(?:à|a) (?:lire|voir|écouter|regarder|découvrir) ?[:|>–—]",
            r"(?:à|a) lire sur le (?:même )?sujet|sur le même (?:sujet|thème)",
            r"dans la même rubrique",
            r"(?-i:LIRE|VOIR|ÉCOUTER|REGARDER)(?=\s+[«“]?\s?(?-i:[A-ZÀ-ÖØ-Þ][^\sA-ZÀ-ÖØ-Þ]))",
            r"(?:lire|voir) (?:la suite|l'article|le dossier|notre dossier) ?[:|>–—]",
            (
                r"retrouvez (?:toute l'|toutes? (?:les |nos )|tous (?:les |nos )|l'ensemble d)"
                r".{0,80}\bsur\b"
            ),
            r"vous (?:pourriez|aimerez|devriez)(?: aussi| également)?",
            r"pour (?:plus d'histoires|plus d'actualités|plus d'informations) comme cel",
            r"notre dossier ?:|dossier ?:|notre sélection ?:",
        ),
        "newsletter": (
            r"(?:inscrivez|abonnez)-vous (?:à|gratuitement|dès|maintenant|ici|pour)\b",
            (
                r"(?:recevez|obtenez) (?:(?:toutes? )?(?:les |nos |toute l'|l'|notre |chaque "
                r"|gratuitement))"
            ),
            r"(?:pour )?ne (?:rien (?:rater|manque[rz])|(?:manque|rate)[rz] rien) de l'actu",
            r"recevez (?:nos|les|l'|toute|gratuitement)|(?:activer|activez) les notifications",
            r"merci (?:de|pour) votre (?:inscription|abonnement)",
            r"téléchargez (?:gratuitement )?(?:notre|l') ?appli",
            r"cet article vous a(?:-t-il)? plu ?\?",
        ),
        "cookie": (
            r"(?:ce|notre|le) site (?:web |internet )?utilise des cookies",
            r"nous utilisons des (?:cookies|traceurs)|en poursuivant votre navigation",
            r"nous et nos partenaires|nous respectons votre vie privée",
        ),
        "player": (
            r"votre navigateur (?:ne|n'est)|(?:veuillez |merci d')activer javascript",
            r"javascript (?:doit être activé|est désactivé|est requis)",
            r"ce contenu (?:n'est pas disponible|est bloqué)|contenu (?:externe|tiers)",
            r"contenu bloqué ?[.:!]",
            (
                r"pour (?:afficher|voir|lire) (?:ce|cette|le|la) (?:contenu|publication|tweet|post"
                r"|vidéo|message),? (?:acceptez|vous devez|veuillez|merci)"
            ),
            (
                r"votre (?:lecteur|navigateur)(?: audio| vidéo| web)?"
                r" (?:n'est pas|ne (?:supporte|prend|peut))"
            ),
            r"cliquez (?:ici )?pour (?:voir|lire|lancer|activer)",
        ),
        "legal": (
            r"(?:©|\(c\)|copyright) ?\d{4}",
            r"ce site est protégé par recaptcha|édité par |directeur de la publication",
            r"contacts? (?:médias?|presse) ?:",
            (
                r"[^.]{0,160}(?:opinions?|propos|points? de vue|textes?) [^.]{0,120}n'engage(?:nt)?"
                r" que (?:leurs?|son|ses|l') ?auteur"
            ),
        ),
        "advert": (r"[^.]{0,80}(?:perçoit|touche|recevoir) une commission|liens? affiliés?\b",),
        "credit": (
            (
                r"\(?(?:rédigé|traduit|édité|propos recueillis|texte|reportage|version française)"
                r" (?:et \w+ )?(?:par|de)\b"
            ),
            r"[^.]{3,120} (?:a|ont) (?:contribué|participé) à (?:cet article|ce reportage)",
            r"\(?(?:avec la )?(?:contribution|rédaction) de [A-Z]",
        ),
        "bio": (
            r"tous (?:les|ses) articles (?:de|par) ",
            r"voir (?:tous )?(?:les|ses) (?:articles|posts) de",
        ),
        "other": (
            (
                r"si vous (?:souhaitez|voulez|désirez) (?:critiquer|réagir|commenter|proposer"
                r"|développer|signaler|nous (?:écrire|soutenir|contacter))"
            ),
            r"contactez notre équipe|écrivez-nous|vous avez (?:une info|un témoignage|repéré)",
            r"nous avons besoin de votre soutien|soutenez(?:-nous)?\b|faites? un don",
        ),
    },
    inline={
        "player": (
            (
                r"pour (?:visionner|regarder|voir) cette vidéo,? (?:veuillez |merci d'"
                r"|vous devez )?"
                r"activer javascript,?(?: et (?:envisage[rz] de |pense[rz] à )?(?:passer|mettre à"
                r" niveau|mettre à"
                r" jour)"
                r" (?:votre (?:lecteur|navigateur)\b"
                r"|(?:à|vers) un (?:site web|navigateur(?: web)?|navigateur internet)))?\.?"
                r"(?:(?: navigateur)?(?: web)?(?: qui)? prend en charge(?: la| les)?(?: vidéos?)?"
                r"(?: html ?5)?(?: vidéos?\b)?\.?)?"
            ),
        ),
        "legal": (rf"ce site est protégé par recaptcha{_SENTENCE_REST}",),
        "other": (
            (
                r"contactez notre équipe (?:de presse|de rédaction|d'information|des actualités)"
                rf"{_SENTENCE_REST}"
            ),
        ),
        "related": (
            rf"pour plus d'(?:histoires|articles|actualités) comme cel{_SENTENCE_REST}",
            r"plus ?: ?tendances?(?=\s*(?:\n|\Z))",
        ),
        "newsletter": (
            (
                r"(?:obtenez|recevez) ce (?:dont vous avez besoin|qu'il faut savoir)"
                r" dernières nouvelles,[^.!?\n]{0,120}?plus encore\.?"
            ),
        ),
        "credit": (r"lien source(?=\s*\Z)",),
    },
    sections={
        "related": (
            r"(?:sur|dans) le même (?:sujet|thème)|(?:à|a) lire (?:aussi|également|ensuite)",
            r"articles? (?:similaires?|liés?|connexes?|recommandés?|associés?|suggérés?)",
            r"vous (?:pourriez|aimerez|devriez|avez peut-être).{0,40}",
            r"dans la même (?:rubrique|catégorie)|plus d'articles.{0,30}",
            r"nos (?:derniers|autres) .{0,40}",
            r"(?:les )?dernières (?:nouvelles|actualités|infos|publications|news)",
            r"derniers articles",
            r"(?:les )?plus (?:lus|populaires|consultés|récents)|recommandé(?:s)? pour vous",
            r"recommandations?|à la une|tendances|actualités? (?:liées?|associées?|similaires?)",
            r"(?:pour )?aller plus loin|(?:à|a) (?:voir|découvrir|lire)(?: aussi)?|lire aussi",
            r"voir aussi",
        ),
        "comments": (
            r"(?:\d+ )?commentaires?(?: \(?\d+\)?)?|(?:laisser|poster) un commentaire",
            r"vos réactions",
            r"\d+ (?:réactions?|réponses?).{0,20}|réagir|laisser une réponse",
            r"\d+ (?:réflexions?|réponses?|avis|pensées?|commentaires?) (?:sur|à) .{2,200}",
        ),
        "newsletter": (
            r"(?:nos |notre |la )?newsletters?(?: (?:du|de la|des) .{2,30})?|infolettres?",
            r"restez informés?",
        ),
        "bio": (r"(?:à|a) propos de l'auteur(?:e|s)?",),
        "other": (r"pour citer cet? (?:article|texte|document)",),
        "share": (r"partager(?: cet article)?|suivez-nous",),
    },
    section_names=(
        (
            r"actualités?(?: (?:culturelles?|internationales?|politiques?|sportives?|économiques?"
            r"|locales?"
            r"|nationales?|mondiales?|du monde|france|en direct|sur .{3,20}))?"
        ),
        (
            r"monde|international|politique|économie|société|culture|sports?|france"
            r"|europe|afrique|asie"
            r"|amériques?|moyen-orient|planète|environnement|sciences?|santé|technologie"
            r"|high-tech|tech"
            r"|médias|faits divers|justice|éducation|opinions?|éditorial|débats|région"
            r"|suisse|belgique"
            r"|canada|québec|guerre en ukraine|diplomatie|défense|people|styles?"
            r"|voyages?|automobile"
            r"|le (?:monde|direct)|à la une|non classé|divers|infos?|en direct|direct|dossiers?"
        ),
        r"brèves?",
    ),
    picture=(
        r"crédits? ?(?:photos?|images?)?",
        r"photos?(?: d'illustration| d'archives?)?",
        r"images?(?: d'illustration| d'archives?)?",
        r"illustration",
        r"cliché",
        r"légende",
        r"infographie",
        r"vidéo",
        r"©",
    ),
    picture_of=(r"photo (?:de|d')",),
    caption_starts=(
        r"(?:en|sur la|sur cette) (?:photo|image)(?:graphie)? ?:",
        (
            r"(?:photo|image)(?:graphie)? (?:d'archives?|d'illustration|prise le|diffusée le"
            r"|fournie par)\b"
        ),
        r"légende(?: photo)? ?:",
        r"\(?(?:de gauche à droite|de g\. à d\.) ?[:)]",
        r"dans le sens des aiguilles d'une montre",
        r"ci-(?:dessus|dessous|contre) ?:",
    ),
    caption_sides=(
        r"à (?:l'extrême )?(?:gauche|droite)",
        r"au centre",
        r"au milieu",
        r"(?:2e|3e|deuxième|troisième) (?:à|en partant de la|depuis la) (?:gauche|droite)",
        r"en photo",
    ),
    by=(
        r"par",
        r"de notre (?:correspondante?|envoyée? spéciale?)(?: (?:à|en|au) [\w\- ]{2,30})?,?",
    ),
    months=(
        r"janv(?:ier|\.)?",
        r"févr?(?:ier|\.)?|fevr?(?:ier|\.)?",
        r"mars",
        r"avr(?:il|\.)?",
        r"mai",
        r"juin",
        r"juil(?:let|\.)?",
        r"août|aout",
        r"sept(?:embre|\.)?",
        r"oct(?:obre|\.)?",
        r"nov(?:embre|\.)?",
        r"déc(?:embre|\.)?|dec(?:embre|\.)?",
    ),
    weekdays=tuple(
        rf"{short}(?:{rest}|\.)?"
        for short, rest in (
            ("lun", "di"),
            ("mar", "di"),
            ("mer", "credi"),
            ("jeu", "di"),
            ("ven", "dredi"),
            ("sam", "edi"),
            ("dim", "anche"),
        )
    ),
    dated=(
        r"publiée?s?(?: le)?",
        r"mise? en ligne(?: le)?",
        r"mise? à jour(?: le)?",
        r"modifiée?(?: le)?",
        r"postée?(?: le)?",
        r"parue?(?: le)?",
        r"actualisée?(?: le)?",
        r"écrit le",
        r"créée?(?: le)?",
        r"le",
    ),
    published=(
        r"publiée?s?(?: le)?",
        r"mise? en ligne(?: le)?",
        r"postée?(?: le)?",
        r"parue?(?: le)?",
        r"date de publication",
    ),
    modified=(
        r"mise? à jour(?: le)?",
        r"modifiée?(?: le)?",
        r"actualisée?(?: le)?",
        r"dernière (?:modification|mise à jour|actualisation)",
    ),
    day_first=True,
    with_agency=(r"avec(?: l'| la | les )?", r"et", r"d'après(?: l'| la )?"),
    agencies=(r"(?:avec )?(?:les |des )?agences(?: de presse)?",),
    # As Swiss and Belgian papers sign below dispatches that they worked on.
    desk_codes=("réd", "red", "rédaction", "loc", "web", "rtn", "nxp", "comm"),
    writers=(r"journaliste", r"correspondante?", r"rédact(?:eur|rice)", r"envoyée? spéciale?"),
    source=(r"sources?", r"d'après", r"avec"),
    comment_by=(r"(?:a )?dit", r"a écrit", r"a répondu", r"répond"),
    bios=(
        (
            r"est (?:une? |le |la |l')?(?:[\w-]+ ){0,3}?(?:journaliste|correspondante?|reporter"
            r"|rédacteur|rédactrice|pigiste|chroniqueur|chroniqueuse|envoyée? spéciale?"
            r"|photographe|blogueur|blogueuse|éditorialiste"
            r"|cheffe? (?:de rubrique|du service|d'édition))\b"
        ),
        r"couvre (?:l'|la |le |les )",
    ),
    own_bios=(
        r"est passionnée?\b",
        r"suit (?:l'|la |le |les )",
        r"[^.]{2,80}, (?:vit|habite) (?:à|en|au|entre|dans)\b|(?:vit|habite) (?:à|en|au|entre)\b",
    ),
    writes=(r"(?:il|elle) (?:écrit|couvre|collabore|travaille) (?:pour|à|au|l'|la |le |les )",),
    about_site=(r"à propos d(?:e |u |es |')",),
    outlet_words=(
        r"courrier|journal|gazette|dépêche|presse|quotidien|hebdo(?:madaire)?|hebdos?|matin|soir",
        r"républicain|républicaine|dauphiné|progrès|télégramme|éclair|écho|échos|tribune|figaro",
        r"nouvelliste|parisien|libération|indépendant|voix|messager|dimanche|semaine|revue|infos?",
        r"actus?|médias?|mag|magazine|radio|télé|tv|fm|direct|libre|nouvel|liberté|observateur",
    ),
    site_after=(
        r"retrouvez (?:toute |toutes |tous |l'ensemble )?[^\n.]{0,80}? sur",
        r"(?:est )?apparue? en premier sur",
        r"(?:cet article|l'article) (?:est paru|a été publié) (?:d'abord |initialement )?sur",
    ),
    # What the live pages of French papers call themselves in their titles and addresses.
    live=(
        "en direct",
        "direct ?[.:!|–—-]",
        "le direct",
        "live ?[.:!|–—-]",
        "en live",
        "minute par minute",
        "heure par heure",
        "en continu",
        "suivez la situation",
    ),
    # Words of the embedding codes of Instagram, Facebook, Threads, Mastodon, Bluesky, TikTok and X
    # in their French versions.
    post_widget=(
        "(?:voir|afficher|lire) (?:(?:cette|la) publication|ce (?:post|tweet|fil)|la suite)",
        "(?:voir|afficher|lire) (?:(?:cette|la) publication|ce (?:post|tweet|fil)) sur \\w+",
        "voir sur \\w+",
        "publication (?:instagram|facebook)",
        "(?:ouvrir|regarder) (?:dans|sur) \\w+",
    ),
    post_by=(
        "une (?:publication|vidéo|photo) partagée par",
        "une publication de",
        "publi(?:é|ée|cation) par",
        "posté par",
    ),
    to_reader=("vous", "votre", "vos", "nous", "notre", "nos"),
    corrections=(
        r"(?:correction|rectificatif|erratum|précision|correctif|rectification)\b ?(?::|–|—|-|\()",
        r"(?:correction|rectificatif|précision)(?: apportée)? (?:du|le|à) \d",
        # « une première version du texte » may be a bill's.
        (
            r"(?:dans )?(?:une|la) (?:première |précédente )?version (?:initiale |antérieure "
            r"|précédente )?de (?:cet article|cette dépêche|notre article)"
        ),
        r"(?:cet |l')article a été (?:corrigé|rectifié|modifié)",
        (
            r"(?:(?:mise à jour|ajout|précision)[^:.]{0,30} ?: )?contrairement à ce que nous "
            r"(?:avions|avons) (?:écrit|indiqué|affirmé)"
        ),
        (
            r"nous avons (?:écrit|indiqué|affirmé) (?:par erreur|à tort)|une erreur s'est "
            r"glissée dans (?:notre|cet|une version)"
        ),
    ),
    updates=(
        r"mis(?:e)? à jour ?(?::|–|—|\()",
        r"(?:cet |l')article a été (?:mis à jour|actualisé)",
        r"\(?(?:actualisé|màj|maj) (?:à|le|avec)",
    ),
)
