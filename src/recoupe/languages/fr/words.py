"""French words that say little.

Function words: the closed classes of the grammar. Common words: verbs of saying, calendar and
newsroom words. By hand.
"""

from recoupe.languages.tables.words import Words

FUNCTION = frozenset(
    """
    a ai aient ait alors apres assez au aucun aucune aupres aussi aussitot autant autour autre
    autres aux avaient avais avait avant avec avoir ayant beaucoup bien bientot c ca car ce ceci
    cela celle celles celui cependant certain certaine certaines certains ces cet cette ceux chacun
    chacune chaque chez ci comme comment contre d dans de debout dedans dehors deja depuis derriere
    des desormais desquels dessous dessus deux devant devait devra devrait devraient doit doivent
    donc dont du durant duquel elle elles en encore enfin ensuite entre envers environ es est et
    etaient etait etant ete etes etre eu eut eux fait faire fais fasse faut fois font furent fut
    grace guere hors hier ici il ils j jamais je jusqu jusque l la laquelle le lequel les
    lesquelles lesquels leur leurs loin lors lorsqu lorsque lui m ma mais malgre me meme memes
    mes mieux moi moins mon n ne neanmoins ni nos notamment notre nous on ont or ou outre ouvert
    par parce parfois parmi pas pendant personne peu peut peuvent plus plusieurs plutot point pour
    pourquoi pourrait pourtant pouvait pres presque puis puisqu puisque qu quand quant que quel
    quelle quelles quelqu quelque quelques quels qui quiconque quoi quoique rien s sa sans sauf se
    selon sera serait seraient seront ses seul seule seulement si sien soi soient soit sommes son
    sont sous souvent suis sur surtout t ta tandis tant te tel telle telles tels tes toi ton tot
    toujours tous tout toute toutefois toutes tres trop tu un une va vers voici voila vont vos
    votre vous y etait aura auraient aurait auront avons avez peux vu afin ainsi ailleurs via
    mme mm m
    """.split()
)

COMMON = frozenset(
    """
    an ans annee annees jour jours journee semaine semaines mois heure heures minute minutes matin
    matinee midi soir soiree nuit apres-midi aujourd'hui demain veille lendemain lundi mardi
    mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout
    septembre octobre novembre decembre date debut fin suite cours lieu place moment temps dernier
    derniere derniers dernieres prochain prochaine premier premiere premiers premieres second
    seconde dire dit dite dits declare declarer declaration declarations indique indiquer indiquent
    precise preciser annonce annoncer affirme affirmer explique expliquer ajoute ajouter rappelle
    rappeler souligne souligner estime estimer assure assurer confie confier confirme confirmer
    rapporte rapporter raconte evoque source sources communique presse media medias journal
    journaliste journalistes agence information informations article texte photo video image images
    publie lire voir savoir direct actualite nouveau nouvelle nouveaux nouvelles grand grande
    grands grandes petit petite bon bonne gros trois quatre cinq six sept huit neuf dix cent mille
    million millions milliard milliards plusieurs dizaine dizaines centaine centaines nombre total
    personne personnes gens homme hommes femme femmes responsable responsables porte-parole ministre
    president presidente autorites autorite gouvernement pays ville region mettre met mis prendre
    pris prend venir vient venu aller passer passe donner donne tenir tenu rester reste laisser
    trouver trouve partir part parler parle demander demande demandes permettre permis selon partie
    groupe chose cas question situation point cadre raison effet monde vie
    """.split()
)

TABLE = Words(function=FUNCTION, common=COMMON)
