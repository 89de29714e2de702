"""French plain words: adjectives, nouns and verbs that any story may tell and no field owns.

They are paraphrases, which compare the statements of one story; stories and texts are not told
apart by them. The words of a phrase are joined by `_`, articles and prepositions left out.

Source: put together by hand, from the words that the Universal Dependencies treebanks (GSD, PUD,
Sequoia) and two sets of English news (NewsWCL50, ECB+) use most and no other table had, each with
what stands for it in the other language. No dictionary was copied.
"""

PLAIN = """
absorb: absorber; access: accessible accessibilite; accustomed: accoutumer habituer
adapt: ajuster ajustement; adult: adulte; advantage: atout; aesthetic: esthetique; agenda: agenda
aluminium: aluminium; amateur: amateur; ambition: ambition ambitieux; ancient: antique
annual: annuel chaque_annee; anomaly: anomalie irregularite; anonymous_source: initie
appropriate: approprie adequat convenable; approximate: approximatif
argument_row: brouille chamaillerie; aristocrat: noble; art: art artistique; aspect: aspect
assistant: assistant adjoint adjointe; attempt_at: tentative_de; attention: attention
attitude: attitude; available: disponible disponibilite; aware_become: prise_conscience
bargain: marchander; basic: fondamental elementaire primaire; batch: lot lots; bath: bain baignoire
beard: barbe; beautiful: magnifique splendide; belief: croyance; bend: virage courbe
beyond: au-dela; blank_screen: ecran_noir; blue: bleu; body_part: thorax poitrine torse; bone: os
boundary_line: demarcation; breakfast: petit_dejeuner; brick: brique; bright: brillant
bronze: bronze; brush: brosse pinceau; cable: cable fil; capable: capable; carpet: moquette tapis
carriage_railway: wagon-restaurant; category: categorie; caution: precaution; celestial: ciel
cell: cellule; ceremony_hold: ceremonial; chapter: chapitre; characteristic: caracteristique
cheap: bon_marche abordable; circuit: circuit; circumstance: circonstance circonstances
clash: confronter confrontation; colleague: confrere; collector: collectionneur collectionneuse
combine: combiner combinaison; comfortable: confortable confort
communicate: communiquer communication; compare: comparable; compose: composer
consecutive: consecutif affilee de_rang; considerable: consequent; consistent: coherent coherence
constraint: contrainte; continue: persistant; convention: convention; convert: convertir conversion
copper: cuivre; corner: coin; correct: correct exact; correspond: correspondre; costume: costume
courage: bravoure; cream: creme; criterion: critere; cumulative: cumul cumuler
curious: curieux curiosite; curtain: rideau; custom_use: habituel usuel coutumier; cycle: cycle
dear: cher_ami; decade: decennie; delicate: delicat; dense: dense densite; deny: defi
describe: depeindre; detach: detacher decrocher; detail: detail details detailler; detect: detecteur
devote: dedier; diameter: diametre; difference: difference; difficult: complexe
difficult_case: dilemme; dinner: souper; discreet: discret discretion
disinclined: reticent reticence; distinguish: distinguer distinction; diverse: divers varie
doubtful: douteux; dry: sec secher; dynamic: dynamique; ear: oreille
earlier: precedent anterieur prealable; edition: edition; eligible: eligible; embrace: etreindre
emotion: emotion emouvoir; enclose: ci-joint; enlarge: elargissement; equal: equivalent equivaloir
error_typing: coquille; escort: escorte escorter; estimate_by: deviner; evident: evident
excellent: excellent remarquable; exception: exception exceptionnel
excited: enthousiasme enthousiaste; exclusive: exclusif; exhaust: epuise epuisement
expect: anticiper; expect: attendre_de; expensive: couteux onereux
experiment: experimental experimentation; explicit: explicite; external: exterieur externe
eye: oeil yeux; face: visage; falsify: faussaire; familiar: familier; fate_luck: chanceux
fatigue: fatigue_de; favour: faveur; fee: frais honoraires; fetch_price: rapporter_prix
fibre: fibre; field_land: prairie paturage pre; final: final; fine_weather: ensoleille
finger: doigt; finish_line: podium; flat_land: plateau plaine; flavour: gout saveur
flexible: flexible flexibilite souple souplesse; flow: flux; flower: fleur floral; fold_up: plier
foot: pied pieds; forbid: acces_interdit; formal: formel; frame: cadre; frequent: frequent
friend: ami amie amitie copain; friendly: amical; funny: drole amusant; furnish: meubler
generation: generation; genre: genre; gesture: geste; gift: talent talentueux doue
global: planetaire; glove: gant; glue: coller; goodbye: adieu adieux; grain_of: granule; green: vert
grey: gris; guideline: ligne_directrice; hair: cheveu cheveux; half_year: semestre semestriel
happy: plaisir; harm: nocif nefaste; hip: hanche; honest: honnete honnetete sincere
horizon: horizon; hot: chaud surchauffe surchauffer; humid: humide; hypothesis: theorie theorique
idea: notion; ignorant: insu; illusion: illusion; imagine: imaginer imagination
imply: impliquer_que; inch: pouce; inexperienced: novice debutant; inform: renseigner
initial: originel; inspire: inspirer inspiration; insufficient: insuffisant insuffisance
intellectual: intellectuel; interim: preliminaire; interpret: interpreter interpretation
intersection: carrefour croisement intersection; iron_metal: metal metallique
jacket: veste manteau blouson; knee: genou; lamp: lampe; language: langage; leaf: feuille
lecture: conference_universitaire; legend: legendaire; lesson: lecon; lifetime: de_son_vivant
light_lamp: ampoule; link: connecter connexion; locate: localiser localisation emplacement
logic: logique; loyal: fidelite loyal; luxurious: somptueux; magazine: magazine revue
male: masculin male; marvellous: merveilleux formidable; maximum: maximum maximal; memorial: plaque
memory_lose: amnesie; menu: menu; midday: midi; midnight: minuit; milestone: etape_importante
minimum: minimum minimal; mistress: maitresse; mobile: mobile; modest: modeste; monthly: mensuel
mood: humeur; much_loved: bien-aime; muscle: muscle musculaire; musical_play: comedie_musicale
mystery: mystere mysterieux; naive: naif; narrow: etroit; navy: marine_nationale; near: proximite
needle: aiguille; next_to: attenant adjacent; nickname: surnom surnommer; noise_loud: assourdissant
notable: notable; opportunity: opportunite; optical: optique; oral: oral verbal
orange_colour: orange; outcome_of: aboutissement; outline: esquisse; overlook: surplomber
overtime: heures_supplementaires; painter: repeindre; pale: pale; paper: papier; parallel: parallele
part: element; passion: passion passionne; patch: correctif; patience: patience; peak: pic
peculiar: bizarre; pedestal: socle piedestal; pen: stylo; penalty: penalite; peripheral: peripherie
phenomenon: phenomene; philosophy: philosophie; piano_play: pianiste; picnic: pique-nique
pink: rose; plain_clothes: en_civil; plenty: abondance abondant; polite: poli courtois
possible: potentiel; precise: exact; predict: prediction; prestige: prestige prestigieux
pretext: pretexte; procedure: processus; profile: profil; promising: prometteur; prompt: susciter
pure: pur; purple: violet; puzzle: perplexe perplexite; quarterly: trimestriel; quiet: silencieux
rail_works: bord_voies; rank: classement classer rang; rare: rare rarement; rate_speed: rythme
receipt: recu_caisse; receive: obtention; recipe: recette_cuisine; recipient: destinataire
recommend: conseiller.v preconiser preconisation; reconstruct: reconstitution; redness: rougeur
reduce_harm: attenuer; refine: raffine; reject_idea: dedaigneux; relevant: pertinent pertinence
reliable: fiable fiabilite; remember: se_rappeler; repeat: repetition; resume_of: teneur
reverse: inversion; ritual: rite rituel; rose_flower: bouquet; rotate: rotation tourner
routine: routine; rubber: caoutchouc; rude: grossier impoli; satisfactory: satisfaisant
scenario: scenario; screw: visser boulon; seal: sceller scelle; season_ticket: abonnement
secondary: secondaire; sentence_word: phrase; session: seance session; sew: coudre couture
sharp: aigu; shine: briller lueur; shoe: botte; shower: douche; shut_eye: clin_oeil; sigh: soupir
silver: argent_metal; similar: ressembler ressemblance similaire; simulate: simuler simulation
skill: habile habilete; skip: secher_cours; slogan_shout: scander
socket: borne_recharge recharge recharger; soft: doux; solid: solide; solitary: solitaire solitude
spectacular: spectaculaire; spicy: epice; splendour: splendeur grandeur; sponsor: sponsor parrainer
statistic: statistique; stick: baton; stomach: estomac ventre; stroke_health: avc
structure: structure structurel; style: style; sublime: sublime; subsequent: ulterieur
subtle: subtil; sudden: brutalement; suffer: souffrance; surpass: surpasser
surprise: impressionnant; surround: anneau bague; surround: environnant; sympathetic: compassion
table: table; tail: queue_animal; tailor: tailleur; tapestry: tapisserie tapisseries
temper: colere_acces; terrible: terrible horrible affreux; thin: mince; throat: gorge
ticket: ticket; tiny: minuscule; tip: tuyau_indic; toast: porter_toast; tolerate: tolerer tolerance
total_of: montant_total; tough: coriace; toy: poupee; translate: traduire traduction traducteur
tribe: tribu tribal; trousers: pantalon; ugly: laid; undecided: indecis; underestimate: sous-estimer
universal: universel; unknown: inconnu; unlimited: illimite indetermine; unpaid: impaye
unusable: inutilisable hors_usage; unusual: inhabituel; update: actualiser; useful: utilite
useless: inutile; vague: flou; valid: valable; variety: variete; vertical: vertical; vicious: feroce
vigorous: vif; virtual: virtuel; virtue: vertu; wake: reveil reveiller; want: desirer desir
warm: tiede; warm_welcome: bienvenue; wash: lavage; weekday: jour_semaine
whisper: murmure murmurer chuchoter; white: blanc; willing: dispose_a; wisdom: sagesse
wooden: en_bois; workshop: atelier; wrist: poignet; write: ecriture; yellow: jaune
young: adolescence
chamber_commerce: chambre_commerce; column: colonne; customs_duty: droit_douane droits_douane
faint: perdre_connaissance; fire: partir_fumee; lead: etre_tete mener_course
patient: tomber_malade malader; pipe: gazoduc oleoduc; postman: facteur facteurs
strike_labour: cesser_travail arreter_travail; suspend: immobiliser mettre_arret arreter_production
suspend: arreter_installation arreter_activite arreter_chantier arreter_circulation
truck: poids_lourd poids_lourds
"""
