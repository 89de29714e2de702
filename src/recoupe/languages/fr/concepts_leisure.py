"""French concepts of arts, sport, faiths and society.

Field by field; the English table has the same fields, and in each the same keys in the same
order, but for keys to which only one language adds words. The words of a phrase are joined by `_`,
articles and prepositions left out. What the other tables know already stands there and wins.

Source: put together by hand, field by field: what happens in its news, who acts in it, and the ways
that newsrooms have of saying it. No dictionary was copied.
"""

CULTURE = """
engraving: gravure graveur; mummy: momie momifié; relic: relique; memoir: autobiographie
literature: littérature littéraire; ballet: ballet
exhibition: expo rétrospective vernissage biennale
museum: muséum pinacothèque écomusée muséographie
painting: autoportrait fresque aquarelle nature_morte; sculpture: sculptrice buste statuette
work_art: chef-d'œuvre chefs-d'œuvre antiquités antiquaire; artist: plasticien plasticienne
auction: enchère; return: restituée spoliation spolié rendre_œuvres; artefact: artefact
heritage: classer_monument; castle: forteresse manoir donjon citadelle
book: bande-dessinée biographie biographe best-seller polar manuscrit bouquin tome ouvrage_paru
writer: autrice dramaturge poétesse essayistes; publisher: éditeur éditrice; library: bibliothécaire
comic: bd bédé; perform_play: monter_sur_planches théâtral comédie-française dramaturgie
comedian: humoriste one-man-show one_man_show stand-up
dance: danseur danseuse chorégraphe chorégraphie; opera: opéra cantatrice soprano baryton lyrique
circus: clown acrobate trapéziste jongleur dresseur funambule; carnival: carnaval
festival: festivalier; fashion: styliste fashion_week couturier haute-couture prêt-à-porter
"""

MUSIC = """
composer: compositeur compositrice; drummer: batteur; anthem: hymne
concert: récital se_produire_scène symphonique
singer: chansonnier rappeur rappeuse rockeur vocaliste popstar crooner auteur-compositeur
singer: auteur-compositeur-interprète auteure-compositrice; song: chanson mélodie comptine
album: disque discographie vinyle
musician: musicienne guitariste bassiste saxophoniste trompettiste violoncelliste instrumentiste
musician: maestro; rock_band: boys_band; orchestra: philharmonie philharmonique fanfare
"""

CINEMA = """
stuntman: cascadeur; tv_presenter: présentateur présentatrice; weekly: hebdomadaire
film: long-métrage longs-métrages court-métrage courts-métrages cinématographique comédie_romantique
film: blockbuster superproduction avant-première box-office biopic bande-annonce
filmmaker: réalisateur réalisatrice cinéaste scénariste documentariste
actor: comédien comédienne vedette; shoot_film: tournage tourner_film tourné_film tourner_scène
film_award: meilleure_actrice; nominate: nominé
television: télé télévisé téléspectatrice télévisuel télévisuelle téléréalité télé-réalité téléfilm
press: journalisme reporters média médiatique envoyés_spéciaux
"""

SPORT = """
offside: hors-jeu; time_trial: contre-la-montre; scrum: mêlée; javelin: javelot
win: gagnant remportée terrasser surclasser victorieuse; lose: perdant incliné courber_échine
draw_level: se_neutraliser se_quitter_dos_dos dos_dos tenu_échec tenir_échec égalisateur
draw_level: score_vierge; score: lucarne; penalty: penalties
coach: coachs coaches sélectionneuse entraîneuse
transfer_player: mercato transféré libre_contrat se_engager_club
injury_sport: déclarer_forfait déclaré_forfait entorse élongation claquage; football: footballeuse
stadium: arène vélodrome
fan: supporteur supportrice fans ultras hooligan hooliganisme kop groupies admirateur admiratrice
trophy: palmarès; medal: breloque; olympic: olympiade cio olympisme paralympique; final: finaliste
semi_final: demi-finaliste; quarter_final: quart-de-finaliste
qualify: qualifiés qualifiée passer_tour décrocher_billet qualificatif qualificative
eliminate: éliminatoire prendre_porte passer_trappe mis_dehors sortir_prématurément
relegate: relégable rétrogradation; record: meilleure_performance recordman recordwoman
race: courses; runner: coureur coureuse; cycling: échappés; motor_racing: f1 écurie rallye
tennis: tennisman tenniswoman raquette; rugby: xv_france quinze_france rugbymen ovalie
basketball: basket basketteur basketteuse basket-ball; handball: handballeur handballeuse
volleyball: volleyeur volleyeuse; hockey: hockey hockeyeur; baseball: baseball; cricket: cricket
athlete: demi-fond; marathon: marathonienne semi-marathon; swim: natation
dive: plongeuse apnée apnéiste; surf: surf surfeur surfeuse; rowing: aviron rameur rameuse
skier: skieuse; skating: patineur patineuse
climber: alpinisme randonneuse himalayiste varappe grimpeuse randonnée trekking
boxing: boxe boxeur boxeuse k.-o. mettre_ko; wrestling: lutteur catch_sport catcheur sumo
judo: judoka; fencing_sport: escrime escrimeur escrimeuse fleuret épéiste sabreur
gymnast: barres_parallèles; golf: golfeur golfeuse
horse_race: hippique jockey turfiste pur-sang galopeur trotteur tiercé pmu steeple-chase
chess: échiquier; petanque: pétanque bouliste boulodrome; archery: archer
doping: antidopage epo anabolisant stéroïde; match_fixing: truquer_match
retire_sport: mettre_terme_carrière prendre_retraite_sportive tirer_révérence
comeback: remontada remontée_spectaculaire; captain: capitanat; begin: donner_coup_envoi
injury_time: temps_supplémentaire; goalkeeper: portier; defender: libéro
midfielder: milieu_offensif milieu_défensif; forward: avant-centre ailier
"""

RELIGION = """
sunni: sunnite; shiite: chiite; islamophobia: islamophobe islamophobie anti-musulman
anglican: anglican; evangelical: évangélique; kosher: casher kasher; good_friday: vendredi_saint
pope: pontife pontifical papal papauté; conclave: conclave; cardinal: cardinal cardinaux
bishop: épiscopat épiscopal diocèse diocésain évêché monseigneur prélat
priest: abbé clergé vicaire séminariste ecclésiastique aumônier sacerdoce ordination; nun: moniale
monk: moine monastère monastique
church: lieu_culte basilique sanctuaire_marial paroissien paroissiale presbytère
mass_church: grand-messe eucharistie liturgie liturgique; catholic: catholique catholicisme
protestant: protestant protestantisme; orthodox: orthodoxes patriarche patriarcat; muslim: islamique
mosque: minaret; imam: ayatollah mollah muezzin; jewish: juif juive judaïsme hébraïque judaïque
synagogue: synagogue; rabbi: rabbinique; buddhist: bouddhiste bouddhisme bouddha
hindu: hindou hindouisme hindouiste
saint: canoniser canonisation canonisé béatifier béatification béatifié bienheureux sainteté
sect: secte sectaire gourou; blasphemy: blasphème blasphémer blasphématoire
exorcism: exorcisme exorciste sorcellerie sorcier
"""

SOCIETY = """
king: monarque majesté trône couronnement
royal_family: altesse monarchie monarchique royauté dynastie; abdicate: abdiquer abdication abdiqué
prince: princesse duc duchesse; aristocrat: aristocrate aristocratie noblesse baron baronne
wedding: noces épouser convoler pacs mariés faire-part; fiance: demander_main; divorce: désunion
adopt_child: adoptif adoptive; celebrity: célébrité jet-set paparazzi paparazzo starlette
funeral: obsèque inhumation inhumée funèbre crémation crématorium porter_terre mettre_terre caveau
funeral: funéraire; tribute: gerbe recueillement se_recueillir
memorial: commémoratif commémorative mémoriaux devoir_mémoire cénotaphe stèle
anniversary: bicentenaire tricentenaire cinquantenaire; lottery: jackpot super-cagnotte grattage
gambling: parieur bookmaker; beauty_contest: concours_beauté concours_miss
tourism: vacancier surtourisme hôtelier hôtellerie nuitée estivant villégiature camping campeur
tourism: croisiériste excursion; amusement_park: manège forain
population: démographie démographique dénatalité fécondité baby-boom dépeuplement
gender_gap: parité; feminism: féministe féminisme
poor: précaire démunis démunies indigent misère nécessiteux; charity: bénévolat téléthon
census: recensés recenseur
language: bilingue bilinguisme francophone francophonie anglophone plurilingue
"""

LEISURE = CULTURE + MUSIC + CINEMA + SPORT + RELIGION + SOCIETY
