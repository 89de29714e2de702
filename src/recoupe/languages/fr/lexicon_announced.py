"""French words of what is still to come.

After Imbs 1960, *L'emploi des temps verbaux en français moderne*, ch. 1 to 3; *Le bon usage*,
§ 886 to 888.
"""

from recoupe.languages.tables.announced import Announced
from recoupe.languages.tables.listed import phrases_in, words_in

ANNOUNCED = Announced(
    deadlines=phrases_in("d ici;d'ici;avant la fin;avant le;avant la;avant l;avant fin"),
    undecided=words_in("information enquête instruction procédure"),
    acts=words_in(
        """
        suppression suppressions création ouverture réouverture fermeture hausse baisse lancement
        réduction report gel retrait plan projet construction embauche recrutement recrutements
        relèvement augmentation allongement prolongation déploiement envoi organisation
        grève mobilisation visite venue tournée départ retour instauration interdiction doublement
        plafonnement extension rénovation investissement restructuration nationalisation
        privatisation dissolution vente cession rachat démolition démantèlement arrêt regroupement
        """
    ),
    appointments=words_in(
        """
        comparaître réunir ouvrir débuter commencer achever statuer prononcer rouvrir inauguré
        inaugurée inaugurés inaugurer entretenir envoler jugé jugée jugés examiné examinée examinés
        présenté présentée présentés livré livrée livrés inhumé inhumée affronter rencontrer
        reprendre décoller quitter entrer
        """
    ),
    announcing=words_in("annonce annonçait annoncé annoncée annoncent annonçant"),
    foretelling=words_in(
        "prédit prédisent prédisait pronostique pronostiquent pronostiqué anticipe anticipent "
        "anticipé table tablent tablait"
    ),
    # Verbs of what has a beginning or an end that is fixed: « le futur proche de programme » of
    # Imbs 1960, *L'emploi des temps verbaux en français moderne*, ch. 1.
    agenda=phrases_in(
        """
        commence;commencent;débute;débutent;s ouvre;s ouvrent;démarre;démarrent;rouvre;rouvrent;
        s achève;s achèvent;se termine;se terminent;prend fin;prennent fin;se tient;se tiennent;
        a lieu;ont lieu;se réunit;se réunissent;se rend;se rendent;entame;entament;comparaît;
        comparaissent;se joue;se jouent;prend la parole;prennent la parole;affronte;affrontent;
        ouvre ses portes;ouvrent leurs portes;entre en vigueur;entrent en vigueur;s envole;
        s envolent;se prononce;se prononcent;accueille;accueillent;reçoit;reçoivent;examine;
        examinent;dispute;disputent;inaugure;inaugurent;défie;défient;retrouve;retrouvent;
        débarque;débarquent;reprend;reprennent;se déplace;se déplacent;tient conseil;
        tient salon;tiennent salon;fait sa rentrée;font leur rentrée;sort en salles;
        sortent en salles;arrive en salles;arrivent en salles;est à l affiche;monte sur scène;
        organise;organisent;fête;fêtent;célèbre;célèbrent;
        montent sur scène;retourne;retournent;se poursuit;se poursuivent;
        est de retour;sont de retour;repasse devant;repassent devant
        """
    ),
    agenda_days=words_in(
        "lundi mardi mercredi jeudi vendredi samedi dimanche demain prochain prochaine"
    ),
    habits=words_in("le les chaque tous dernier dernière passé passée depuis dès"),
    foreseeing=words_in("prévoit prévoient"),
    not_near=words_in("dire parler croire savoir rassurer"),
    near_future_past=words_in("allait allaient"),
    ahead_days=words_in("demain après-demain"),
    this_day=frozenset(
        f"ce {day}" for day in "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
    ),
    until=phrases_in("d ici;d ici à;d ici au"),
    nexts=words_in("prochain prochaine prochains prochaines"),
    not_ahead=words_in("de du des d pour d'ici avant le la les un une ce cette mot dès que"),
    lasting_now=words_in(
        """
        peut peuvent faut veut veulent souhaite souhaitent sait savent attend attendent espère
        espèrent semble semblent
        permet permettent dépend dépendent est sont a ont paraît existe reste doute pense pensent
        croit craint craignent s'inquiète inquiète inquiètent ignore ignorent prépare préparent
        """
    ),
    proposing=phrases_in(
        "propose de;propose d;proposent de;proposent d;veut;veulent;souhaite;souhaitent"
    ),
    # The infinitives of `acts`, and of what else a body may decide.
    measures=words_in(
        """
        relever abaisser baisser augmenter réduire supprimer créer instaurer interdire taxer
        plafonner geler reporter allonger raccourcir prolonger étendre limiter doubler tripler
        fermer rouvrir ouvrir remplacer transformer fusionner nationaliser privatiser dissoudre
        rendre porter fixer ramener repousser avancer abroger abolir rétablir obliger imposer
        racheter céder vendre construire bâtir raser démolir rénover transférer déplacer
        généraliser durcir assouplir simplifier alourdir alléger réformer modifier revoir
        planter installer aménager lancer organiser déployer acheter acquérir
        équiper implanter
        exonérer indemniser embaucher recruter licencier exclure sanctionner infliger investir
        """
    ),
    rules=words_in(
        "loi lois code règlement règlements contrat contrats constitution convention traité droit "
        "statuts bail charte jurisprudence article articles"
    ),
    anyone=words_in("quiconque"),
    whichever=words_in("tout toute"),
    before_nouns=words_in("de d"),
)
