"""French words that tell the uses of the conditional apart.

After *Le bon usage*, § 889 to 892 and 1155 to 1159; Dendale 1993, « Le conditionnel de
l'information incertaine »; Haillet 2002, *Le conditionnel en français: une approche polyphonique*.
"""

from recoupe.languages.tables.conditions import Conditions
from recoupe.languages.tables.listed import phrases_in, words_in
from recoupe.languages.tables.modality import Uses

HYPOTHESIS = (
    "si",
    "s'il",
    "s'ils",
    "à condition que",
    "à condition qu",
    "à la condition que",
    "à la condition qu",
    "à la condition de",
    "à la condition d",
    "auquel cas",
    "s'en est fallu",
    "s'en fallait",
    "quoi qu'il arrive",
    "quoi qu'il advienne",
    "autrement ,",
    "dommage ,",
    "à condition de",
    "à condition d",
    "à supposer que",
    "à supposer qu",
    "en supposant que",
    "en supposant qu",
    "en admettant que",
    "en admettant qu",
    "au cas où",
    "dans le cas où",
    "dans l'hypothèse où",
    "dans l'hypothèse d",
    "dans cette hypothèse",
    "dans ce cas",
    "dans le cas contraire",
    "dans le pire des cas",
    "dans le meilleur des cas",
    "le cas échéant",
    "en cas de",
    "en cas d",
    "faute de",
    "faute d",
    "à défaut",
    "sinon",
    "à moins que",
    "à moins qu",
    "à moins de",
    "à moins d",
    "pourvu que",
    "pourvu qu",
    "quitte à",
    "comme si",
    "quand bien même",
    "à sa place",
    "à leur place",
    "à ta place",
    "à votre place",
    "en d'autres temps",
    "en d'autres circonstances",
    "dans d'autres circonstances",
    "dans un monde idéal",
    "pour rien au monde",
    "n'importe qui",
    "n'importe quel",
    "n'importe quelle",
    "dans ces conditions",
    "dans de telles conditions",
    "n'eût été",
    "n'eussent été",
    "avec un peu de",
    "avec de la chance",
)

CONDITIONS = Conditions(
    tensed=words_in("si s"),
    not_tensed=phrases_in(
        """
        si l on en croit;si on en croit;s il faut en croire;si l on se fie;si bien que;si bien qu;
        si ce n est;s il vous plaît;si l on en juge
        """
    ),
    soft=phrases_in(
        "par ciel;par temps;par beau temps;par mauvais temps;par grand vent;"
        "à ce rythme;à ce train;à cette cadence;au rythme actuel;au prix actuel;aux prix actuels;"
        "au cours actuel;au taux actuel;à ce prix;à ce tarif;à ce compte;dans l absolu;"
        "en temps normal;en théorie;théoriquement;idéalement"
    ),
    asking=words_in(
        """
        savoir sait savait sais sachant ignore ignorent ignorait ignoraient ignorer demande
        demandent demandait demandé demander demandant déterminer vérifier voir dire dit préciser
        précisé précise question établir comprendre évaluer examiner examine étudier étudie
        """
    ),
    which=words_in("quel quelle quels quelles lequel laquelle"),
    without=words_in("sans"),
    # States, and what is done without: they say nothing of what would be otherwise.
    not_without=words_in(
        """
        domicile emploi travail papiers abri profession permis ressources nouvelles surprise doute
        compter que qu cesse relâche raison motif ménagement succès précédent autre plus trop
        attendre tarder prévenir surveillance connaissance revendication casque ceinture
        """
    ),
    prevented=words_in("l le la les ce cet cette ces lui eux elle elles ça cela quoi un une"),
    allowing=words_in(
        "aide accord autorisation consentement permission complicité moindre lever savoir vouloir "
        "soutien feu dire aval mot bruit regard cri geste égratignure sou centime "
        "diplôme ticket billet"
    ),
    compared=words_in("avec"),
    gerunds=words_in("en"),
    comparisons=words_in(
        "plus moins mieux davantage autrement autre autres tel telle tels telles supplémentaire "
        "supplémentaires meilleur meilleure meilleurs meilleures encore"
    ),
    imagined=words_in("tel telle tels telles pareil pareille pareils pareilles"),
    outcomes=words_in(
        """
        victoire succès défaite revers nul match point points but égalisation qualification
        médaille podium triomphe élimination titre exploit
        """
    ),
    suppositions=words_in(
        "scénario hypothèse option variante solution alternative éventualité moindre moindres"
    ),
    inside=words_in("dans"),
    even=words_in("même"),
    any_such=words_in("tout toute quiconque pareil pareille que qu"),
    contingent=words_in("vainqueur vainqueurs gagnant gagnante gagnants perdant perdante perdants"),
    detached=words_in("plus moins mieux"),
    not_detached=words_in(
        "tard tôt loin haut bas grave étonnant surprenant inquiétant troublant que précisément "
        "généralement récemment globalement de d du des"
    ),
    events=words_in(
        """
        report refus accord échec retrait départ retour abandon rejet vote hausse baisse grève
        fermeture référendum compromis succès revers faillite embargo sanction taxe guerre rupture
        blocage boycott veto renoncement divorce alliance fusion scrutin élection cessez-le-feu
        """
    ),
    event_endings=("tion", "sion"),
    not_events=words_in(
        """
        association fondation institution organisation délégation formation administration
        population section profession commission télévision station version fraction explosion
        agression expression pollution corruption inflation immigration population consommation
        opération accusation arrestation production direction
        """
    ),
    avoided=words_in("évité évités empêché empêchés épargné épargnés changé"),
    passive=words_in("été"),
    one_more=phrases_in("encore un;encore une"),
    more_than_one=phrases_in("plus d un;plus d une"),
    extra=phrases_in("de plus;de moins;en plus;en moins;autre que"),
    indefinite=words_in("un une de"),
    each=words_in("un une chaque"),
)

USES = Uses(
    wishes=words_in(
        """
        rêverait rêveraient contenterait contenteraient voudrait voudraient aimerait aimeraient
        souhaiterait souhaiteraient préférerait
        préféreraient désirerait désireraient apprécierait apprécieraient adorerait adoreraient
        """
    ),
    needs=phrases_in(
        """
        faudrait;conviendrait;suffirait;suffiraient;mériterait;mériteraient;gagnerait à;
        gagneraient à;importerait;siérait;ferait mieux;feraient mieux;ferait bien de;
        feraient bien de;aurait besoin;auraient besoin;
        ferait du bien;feraient du bien;aurait gagné à;auraient gagné à;
        encourrait;encourraient;y gagnerait;y gagneraient;y perdrait;y perdraient;
        manquerait plus que;manquerait plus qu;resterait à;resterait alors à;resterait plus qu à;
        resterait qu à;
        ferait pas de mal;feraient pas de mal;
        aurait beaucoup à;auraient beaucoup à;
        aurait de quoi;aurait tout à;auraient tout à;aurait un pas;verrait bien;
        verraient bien;verrait d;verraient d;passerait bien;passeraient bien;aurait intérêt à;
        auraient intérêt à;aurait tort de;auraient tort de;ferait un meilleur;
        ferait une meilleure;feraient de meilleurs;feraient de meilleures;ferait un bon;
        ferait une bonne;ferait un excellent;ferait une excellente
        """
    ),
    worth=words_in("vaudrait"),
    better=words_in("mieux"),
    impressions=words_in("dit cru juré pensé"),
    judged=words_in(
        """
        prudent imprudent simple facile difficile intéressant malhonnête inconcevable impensable
        inacceptable suicidaire erroné trompeur ridicule intelligent urgent inutile honteux triste
        temps souhaitable préférable bon utile dommage logique judicieux sage absurde prématuré
        illusoire vain faux exagéré naïf dangereux juste injuste regrettable malvenu opportun
        irresponsable nécessaire normal bien mieux excessif hasardeux étonnant
        """
    ),
    degrees=words_in(
        "beaucoup bien tout à fait très trop assez peut-être donc sans doute peu guère pas plus"
    ),
    impersonal=words_in("il ce cela ça"),
    speculative=words_in("ce c cela ça ceci"),
    anniversaries=words_in("eu fêté célébré soufflé"),
    ages=words_in("ans bougies anniversaire"),
    guesses=words_in("imaginé cru parié misé prédit deviné songé osé pensé soupçonné"),
    nobody=words_in("personne nul on qui peu"),
    gladly=words_in("volontiers"),
    spared=words_in("passé passée passés passées"),
    well=words_in("bien"),
    never=words_in("jamais"),
    states=phrases_in(
        """
        âgé;âgée;âgés;âgées;originaire;originaires;natif;native;natifs;issu;issue;issus;issues;
        connu;connue;connus;connues;blessé;blessée;blessés;blessées;hospitalisé;hospitalisée;
        hospitalisés;hospitalisées;porté disparu;portée disparue;portés disparus;portées disparues;
        disparu;disparus;impliqué;impliquée;impliqués;impliquées;atteint;atteinte;atteints;
        détenu;détenue;détenus;détenues;lié;liée;liés;liées;membre;membres;toujours;ans;
        en fuite;en vie;en garde à vue;dans un état;hors de danger;d origine;de nationalité;
        entre la vie et la mort;sain et sauf;sains et saufs;propriétaire;père;mère
        """
    ),
    antecedents=words_in("celui celle ceux celles"),
    powers=phrases_in(
        """
        peut;peuvent;pouvait;pouvaient;saurait;sauraient;ose;osent;a pu;ont pu;avait pu;avaient pu;
        aurait pu;auraient pu;a su;ont su
        """
    ),
    unable=words_in("saurait sauraient"),
    clefts=phrases_in("c est;ce n est pas;c était"),
    in_force=phrases_in(
        "entrerait en vigueur;entreraient en vigueur;prendrait effet;prendraient effet"
    ),
    nothing=words_in("rien"),
    ideals=phrases_in(
        """
        idéal;mieux;plus simple;plus sage;plus sûr;plus prudent;plus logique;plus facile;
        plus raisonnable;plus urgent;plus honnête;plus juste;plus grave;plus dur;pire
        """
    ),
    appraisals=phrases_in(
        """
        inefficace;inefficaces;malvenu;malvenue;malvenus;malvenues;risqué;risquée;prématuré;
        prématurée;
        prématurés;prématurées;dommageable;dommageables;irresponsable;irresponsables;préférable;
        préférables;insuffisant;insuffisante;insuffisants;
        insuffisantes;injuste;injustes;inacceptable;inacceptables;contre-productif;
        contre-productive;contraire à;contraires à;contraire au;contraires au;contraire aux;
        fatal;fatale;fatals;fatales;pire;pires;bienvenu;bienvenue;bienvenus;bienvenues;fier;fière;
        fiers;fières;ravi;ravie;ravis;ravies;surpris;surprise;surprises;étonné;étonnée;étonnés;
        étonnées;déçu;déçue;déçus;déçues;heureux;heureuse;heureuses;suicidaire;suicidaires;
        catastrophique;catastrophiques;désastreux;désastreuse;désastreuses;impardonnable;
        inadmissible;intenable;ingérable;mal perçu;mal perçue;mal perçus;mal vu;mal vue;mal vécu;
        mal vécue;un coup dur;un drame;un désastre;un scandale;un suicide;un signal;
        un mauvais signal;
        un bon signal;un camouflet;un désaveu;un miracle;un crime;un tort;une erreur;une faute;
        une folie;une catastrophe;une tragédie;une surprise;une honte;une première;une aubaine;
        une défaite;une victoire;une bonne nouvelle;une mauvaise nouvelle;une chance;une hérésie;
        une aberration;une injustice;une humiliation;une insulte;un progrès;un recul;un pas
        """
    ),
    allowed_for=words_in("permis"),
    averting=phrases_in("d éviter;de sauver;d empêcher;de limiter;de prévenir"),
    later=phrases_in(
        "le lendemain;ans plus tard;mois plus tard;jours plus tard;semaines plus tard;"
        "an plus tard;heures plus tard;à jamais;pour toujours"
    ),
    plans=words_in(
        "projet avant-projet plan réforme proposition programme amendement dispositif tracé mesure "
        "mesures texte chantier aménagement extension rénovation réhabilitation reconversion "
        "calendrier stratégie budget maquette esquisse pacte"
    ),
    framing=words_in("dans avec"),
    frames=words_in("projet avant-projet plan réforme proposition tracé amendement"),
    already=words_in("déjà actuellement aujourd'hui"),
    not_plans=words_in("attentat attentats assassinat enlèvement attaque évasion"),
    future_adjectives=words_in(
        "futur future futurs futures proposé proposée proposés proposées envisagé envisagée "
        "envisagés envisagées projeté projetée projetés projetées"
    ),
    horizons=phrases_in("à terme;à l horizon"),
    holding=words_in(
        "dépasserait dépasseraient avoisinerait avoisineraient "
        "prévoirait prévoiraient comporterait comporteraient viserait viseraient inclurait "
        "contiendrait contiendraient existerait existeraient concernerait concerneraient daterait"
    ),
    presenting=words_in(
        """
        présenté présente présentait dévoilé dévoile détaillé détaille exposé expose proposé propose
        soumis soumet examiné examine annoncé annonce défendu défend adopté voté approuvé étudié
        étudie imaginé imagine prévoit promis lancé validé vote envisage veut souhaite
        entend réfléchit
        planche retenu arrêté décrit esquissé déroulé expliqué évoqué révélé
        """
    ),
    opining=words_in(
        """
        juge jugé juger jugent jugeait estime estimé estiment estimait plaide plaidé plaident
        avertit averti avertissent prévient prévenu préviennent regrette regretté regrettent
        tranche tranché considère considéré considèrent pense pensent craint craignent redoute
        redoutent trouve trouvent
        """
    ),
    believing=words_in("croit croient croyait croyaient suppose supposent imagine imaginent"),
    promises=words_in(
        "promis promet promettait juré jure jurait garanti garantit engagé annoncé annonçait"
    ),
    ahead=words_in(
        "prochain prochaine prochains prochaines demain bientôt prochainement dès d'ici horizon "
        "ultérieurement désormais terme futur partir"
    ),
    taking_place=phrases_in("aurait lieu;auraient lieu"),
    duties=words_in("personne nul chacun on l'on monde aucun priorité"),
    suspecting=words_in("soupçonne soupçonnent soupçonnait suspecte suspectent suspectait"),
    nobodies=words_in("rien personne nul nulle"),
    disbelieved=words_in("imagine imagines imaginent croit croient pense pensent voit conçoit dit"),
    doubting=words_in(
        "doute doutait douter conteste contestait ignore ignorait nie niait empêche empêchera "
        "empêchait savait sait"
    ),
    precautions=phrases_in(
        "avoir honte;prendre exemple;s'inspirer;rougir;se taire;éviter de;éviter d;s abstenir;"
        "veiller à;penser à;songer à;faire attention;se méfier"
    ),
    overdue=words_in("depuis"),
    owed=words_in("plusieurs quelque environ"),
    unfulfilled=words_in("espéré prévu compté voulu souhaité"),
    had=words_in("avait avaient"),
    addressed=words_in("vous te toi"),
    dropping=words_in(
        """
        renoncé renonce renoncent abandonné abandonnée abandonnés abandonne abandonnent enterré
        enterrée retiré retirée rejeté rejetée rejette annulé annulée écarté écartée
        """
    ),
    studying=words_in("étudie étudient étudié examine examinent examiné"),
    abiding=words_in(
        """
        connaîtrait connaîtraient souffrirait souffriraient appartiendrait appartiendraient
        détiendrait détiendraient posséderait posséderaient proviendrait proviendraient
        résiderait résideraient habiterait habiteraient
        """
    ),
    presumption=words_in("devrait devraient"),
    subordinators=phrases_in(
        "si;s il;s ils;même si;même s;quand;lorsque;lorsqu;comme;bien que;bien qu;alors que;"
        "alors qu;tant que;tant qu;puisque;puisqu;dès que;dès qu;quoique;tandis que"
    ),
    reasons=phrases_in(
        "comme;parce que;parce qu;puisque;puisqu;alors que;alors qu;après que;après qu;tandis que;"
        "tandis qu;car;bien que;bien qu;quoique;quoiqu;afin que;afin qu;pour que;pour qu;avant que;"
        "avant qu;jusqu à ce que;jusqu à ce qu;d autant plus que;d autant plus qu;"
        "d autant que;d autant qu;sans que;sans qu;de peur que;de peur qu"
    ),
)
