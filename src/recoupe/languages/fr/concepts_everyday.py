"""French concepts of everyday news: homes, roads, farms, animals, games, offices, quarrels.

Source: put together by hand, each entry with what stands for it in the other language, from the
subjects of regional and national dailies; several stand on one line, parted by `;`. What the other
tables know already stands there and wins.
"""

EVERYDAY = """
abandon: abandonner abandon renoncer renonciation; abolish: abolir abolition; absence: absence
accelerate: accélérer accélération; access: accès accéder; accompany: accompagner
accomplice: complice complicité; accountant: comptable comptabilité; activist: militant
adapt: adapter adaptation; administer: administrer; advantage: avantage; adventure: aventure
affect: affecter; afflict: affliger; air_conditioning: climatisation; airbag: coussin
airport: aérodrome; align: aligner; alleged: présumer présumé; ally: allié allier alliance
ambulance: ambulance; amplify: amplifier; anaesthetic: anesthésie; ancestor: ancêtre
anger: indigner; ankle: cheville; annex: annexer annexion; ant: fourmi; antenna: antenne
antibiotic: antibiotique; antidote: antidote; apartment: appartement; app: appliquer
appoint: rendez-vous; appreciate: apprécier; apprentice: apprenti apprentissage
approach: approcher approche; architect: architecte architecture; archive: archives archive
armistice: armistice; arsenic: arsenic; artist: artiste; asleep: endormir; aspire: aspirer
assess: évaluer évaluation; assume: assumer; assure: veiller; athlete: athlète athlétisme
attest: attester; attic: grenier; attract: attirer; auction: enchères; avenue: avenue boulevard
aviation: aviation; bad: mauvais; bag: sac sacs; bakery: boulanger boulangerie pain
balance: équilibre équilibrer; balloon: ballon; barn: grange; barracks: caserne
barrier: barrière clôture clôturer; basin: bassin; beer: bière brasserie; believe: estimation
belittle: rabaisser; bell: cloche clocher; bet: parier pari; betray: trahir trahison
bicycle: cyclisme; bilateral: bilatéral; bill_cost: facturer; bin: poubelle
biodiversity: biodiversité; bird: oiseau oiseaux; bite: morsure mordre; blackmail: chantage
bleeding: hémorragie saignement saigner; bloc: bloc; blockade: blocage; blood: sang sanguin
bloody: sanglant; blow: souffler; boar: sanglier sangliers; book: romancier
booking: réserver réservation; bookshop: librairie libraire; box: boîte; bracelet: bracelet
breed: troupeau; brutal: brutal brutalité; bull: taureau; bullet: balle balles; bulletin: bulletin
bullfight: corrida; burden: charge; bury: enterrer enterrement inhumer; butcher: boucher boucherie
cable_car: funiculaire téléphérique télécabine; cafe: café; calculate: calculer calcul
call_on: inciter; canal: canal; canoe: canoë kayak; cantonal: cantonal; capacity: capacité
capture: capturer capture; card: carte; cargo: charger chargement; carry_out: effectuer
carve: découper; casino: casino; cat: chat; catch_up: rattraper; caterer: traiteur
caution: prudence prudent; cave: grotte caverne; cctv: vidéosurveillance
ceiling: plafond plafonner; cement: ciment; cemetery: cimetière; census: recenser recensement
century: siècle; ceremony: cérémonie; certificate: certificat certifier; chain: chaîne
chair: chaise fauteuil; chalet: chalet; chaos: chaos; chapel: chapelle; character: caractère
charter: charte; cheer: applaudissement; cheese: fromage; chemist: chimiste
childbirth: accouchement accoucher; chimney: cheminée; chocolate: chocolat; cholera: choléra
circulate: circuler; civilisation: civilisation; clean: propre; clear: dégager; cliff: falaise
closer: rapprocher rapprochement; cloud: nuage; coach: gérant sélection; coal: charbon
coffin: cercueil; colleague: collègue; collective: collectif; commander: commandant commandement
commit: commettre; competent: compétent; compress: comprimer; compromise: compromettre compromis
concentrate: concentrer concentration
concern: inquiéter inquiétude inquiet préoccuper préoccupation; condominium: copropriété
confer: conférer; conquer: conquérir conquête; considerable: considérable; consolidate: consolider
consult: consulter consultation; contrary: contraire; contribute: contribuer contribution
control: contenir; controversy: polémique controverse; convent: couvent
coordinate: coordonner coordination; coordinates: coordonnées; copy: exemplaire; corridor: couloir
cotton: coton; council_local: conseiller; counter: guichet; counterfeit: contrefaçon contrefait
country: nation nations; county: comté; couple: couple; courage: courage courageux; crab: crabe
crackdown: répression réprimer; criminal: correctionnel; crocodile: crocodile alligator
crop: récolter; crown: couronne; cruise: croisière; curb: enrayer juguler; currency: monnaie devise
damages: indemnisation; dark: obscurité noir; dawn: aube; deadline: délai; deadlock: impasse
deaf: sourd; death_cause: provocation; decree: décréter; deer: cerf chevreuil
defend: défendre défenseur; define: définir définition; delay: retarder
delegation: délégation délégué; deliver: livreur; democracy: démocrate démocratie démocratique
demote: rétrograder; denuclearise: dénucléariser dénucléarisation; deny: contestation
depend: dépendre dépendance; deprive: priver; descend: descendre descente; desert: désert
despair: désespoir désespéré; deter: dissuader dissuasion; devote: consacrer
diabetes: diabète diabétique; diagnose: diagnostic diagnostiquer; diamond: diamant
dictator: dictateur dictature; differ: différer; difficult: difficile; dignity: digne dignité
dinghy: embarcation; direct: direct directement; disability: handicap handicapé
disarm: désarmer désarmement; discipline: discipline disciplinaire; discount: rabais
discrimination: discrimination; disembark: débarquer débarquement; disinfect: désinfecter
dismantle: démanteler démantèlement; disorder: désordre; disperse: disperser; dispose: disposer
disrupt: perturber perturbation; dissident: dissident; distress: détresse
dive: plonger plongeur plongée; divert: dériver; divide: diviser division
divorce: divorce divorcer; documentary: documentaire; domestic: domestique
dominate: domination dominer; doubt: doute douter; drain: vidanger vidange; drastic: drastique
drawing: dessin dessiner dessinateur; dress: robe; drunkenness: ivresse
earthquake: réplique répliques; ease: détendre; editor: rédacteur rédaction; effect: impact
effective: efficace efficacité; egg: oeuf œuf œufs; eject: éjecter; electronic: électronique
elevation: élévation; email: courriel mail mél; emerge: surgir; emigrate: émigrer
encourage: encourager; engine: moteur moteurs; enhance: valoriser; enlargement: agrandissement
enough: suffire suffisant; enrich: enrichir enrichissement; entertain: divertir; entrance: portail
entrepreneur: entrepreneur; entrust: confier; envelope: enveloppe; epicentre: épicentre
equal: égal; erase: effacer; erosion: érosion; error: défaut faille; essential: essentiel
ethics: éthique; ethnic: ethnie ethnique; eve: veille; event: épreuve; evolve: évoluer évolution
excess: excès excessif; execute: exécuter exécution; exhibition: exposer; exhume: exhumer
exile: exil; expectancy: espérance; expel: exclure exclusion; explore: explorer exploration
extinguish: éteindre extinction; extract: extraire extraction; extradite: extrader extradition
extreme: extrême extrémiste; facilitate: faciliter; fair: foire salon
fall: déclin décliner retomber; falsify: falsifier; famous: célèbre; farm: fermement; fate: destin
fatigue: fatigue; favourite: favori; feature: figurer; federation: fédération; female: femelle
fiance: fiançailles fiancé; fight: bagarre rixe bataille; fighter: combattant; fill: remplir
filter: filtrer filtre; final: définitif définitivement; finance: caisse
find_body: vestige vestiges; flammable: inflammable; float: flotter flottant; flout: bafouer
flow: débit; fog: brouillard brume; food: nourrir; footballer: footballeur; forbid: prohiber
forces: force forces; forecast: prévisible prévision; forget: oublier; forgive: pardon pardonner
fortune: fortune; fountain: fontaine; franchise: franchise; fruit: fruit; fuel: diesel
full: compléter; furniture: mobilier; gap: écart lacune
garage: garage garagiste mécanicien mécanique; garden: jardin jardinier; genocide: génocide
give: donateur; glacier: glace; glass: verre; goat: chèvre; goods: marchandise marchandises
graffiti: graffiti tag; grandmother: grand-mère grand-père; green: écologie écologiste
grenade: grenade; grievance: grief; grip: emprise; grocery: épicerie; guard: garde
guardianship: tutelle; gulf: golfe; gym: gymnase; hacker: hacker; hamlet: hameau; hamper: entraver
hand: remettre; handball: handball; handcuff: menottes menotter; handful: poignée; hang: accrocher
heel: talon; heir: héritage héritier hériter; helmet: casque; hero: héros héroïque
hesitate: hésiter hésitation; hill: colline; historian: historien historique histoire; hole: trou
homeland: patrie; homeless_shelter: abriter; honey: miel apiculteur; honour: honneur
horse: cheval chevaux équestre; hostile: hostile hostilité hostilités; house: foyer
housing_estate: lotir lotissement; hull: coque; humiliate: humilier humiliation
hunt: chasse chasser chasseur traquer traque; hydrogen: hydrogène; hypothesis: hypothèse
ignite: allumette allumer; illustrate: illustrer; immediate: immédiat immédiatement
immigration: immigration immigré; imminent: imminent; implant: implanter implantation
include: comporter; indebtedness: endettement; independence: indépendance indépendantiste
inflict: infliger; influence: influence influencer; infrastructure: infrastructure
ingredient: ingrédient; initial: initial; inn: auberge; innovate: innover innovation
insect: insecte; inspect: inspecteur; instruct: instruire instruction; instruction: consigne
insult: insulte insulter injure; intact: intact; integrate: intégrer intégration
intense: intense intensifier; intercept: abattage; interest_2: intérêt intéresser
interference: ingérence; interim: temporaire; intermediary: intermédiaire; internal: interne
interpreter: interprète; intervene: intervenir intervention; intimate: intime
intimidate: intimider intimidation; introduce: instituer introduire; intruder: intrus intrusion
invent: inventer invention; investigator: enquêteur; invite: inviter invitation; irritate: irriter
jam: embouteillage bouchon; jaw: mâchoire; jellyfish: méduse; judo: judo karaté; jump: sauter saut
justify: justifier; keep_hold: retenir; kiosk: kiosque; kitchen: cuisine cuisinier
ladder: échelle ampleur; landscape: paysage; launch: tirs; lawn: pelouse; leaflet: prospectus tract
leak: enfuir; leg: jambe; legend: légende; lengthen: allonger; lesion: lésion; letter: postal
lever: levier; light_2: lumière; lighting: éclairage éclairer; limestone: calcaire
link: liaison raccorder raccordement; liquid: liquide; listen: écoute écouter; liver: foie
locomotive: locomotive; lose: égarer égaré vaincre; loss: nuire; lottery: loterie loto
lower: abaissement; loyal: fidèle; loyalty: loyauté; luggage: bagage valise
lung: poumon respiratoire respirer; machine: machine; mackerel: maquereau; madness: folie
major: majeur; makeshift: rudimentaire; mammal: mammifère; manage: parvenir; mandate: mandater
manifesto: manifeste; manipulate: manipuler manipulation; margin: marge; marsh: marais marécage
mask: masquer; mass: messe; massacre: massacre massacrer; massively: massivement
material: matériau; mattress: matelas; measles: tuberculose rougeole; meat: viande
medal: décoration décorer; medicine: médecine; membership: appartenance; memory: mémoire souvenir
mercury: mercure; message: message; methane: méthane; microphone: micro microphone
milk: lait laitier laiterie; mill: moulin; minister: secrétaire; miracle: miracle
mistake: tromperie; misunderstanding: malentendu; mixed: mixte; model: mannequin modèle
modern: moderne moderniser modernisation; momentum: élan; monkey: singe; monopoly: monopole
level_crossing: passage_à_niveau; passage: passage
monument: monument; moral: moral; mortgage: crédit emprunter emprunt prêter; mosquito: moustique
motorcycle: motocycliste; mouse: souris; multiply: multiplier; murderer: meurtrier assassin tueur
mushroom: champignon; musician: musicien musique musical; muslim: musulman islam; nap: sieste
narrowly: justesse; national: ressortissant; nationalise: nationaliser nationalisation
native: originaire; navigation: navigation; negligence: imprudence négligence
negotiation: entretenir maintenance; negotiator: négociateur négociatrice
nephew: neveu nièce oncle tante cousin; nest: nid; net: filet; neutralise: neutraliser
next: prochain; normal: normaliser normal; nuisance: nuisance; nursery: crèche; oath: serment
object: objet; oblige: obligation obliger; observe: constater constat; obstacle: obstacle
off_piste: hors-piste; official: fonctionnaire; offset: compenser; oil: huile; olympic: jeu
opioid: morphine opioïde; opportunity: occasion; opposition: adversaire rival rivalité
oppress: opprimer; oppression: oppression; orchestra: orchestre; ore: minerai
orient: orienter orientation; orphan: orphelin; oust: évincer; outage: avarie; outpace: distancer
overcrowding: surpopulation; overflow: crever lits; overfly: survol survoler; oxygen: oxygène
oyster: huître huîtres; pack_ice: banquise; package: paquet; pain: douleur
painter: peindre peintre; palm: palme; paraglider: parapente; paralyse: paralyser paralysie
parameter: paramètre; parasite: parasite; parcel: colis; pardon: gracier grâce; park: parc
parking: parking stationnement stationner garer; partial: partiel partiellement
participate: participer; partner: conjoint compagnon compagne associer associé; passport: passeport
pastor: pasteur; path: chemin sentier; pavement: trottoir; peaceful: pacifique; perfume: parfum
peril: péril; permanent: permanent; persecute: persécuter; persuade: convaincre
philosopher: philosophe; phone: téléphoner téléphonique; photographer: photographe; pier: jetée
pierce: percer; pilot: piloter; plane: jet; plate: assiette; platform: plateforme; player: jouer
please: plaire; plot: complot; poetry: poésie poète poème; pole: poteau; police: officier
politician: politicien; poll: sonder; pollen: pollen; pond: étang; popular: populaire
possession: possession; poultry: poule; powder: poudre; powerless: impuissant; pray: prier prière
precious: précieux; precipitate: précipiter; precise: précision précis; predator: prédateur
predict: prédire; prefer: préférer préférence; pregnant: enceinte grossesse; premature: précoce
prescribe: prescrire prescription ordonnance; press: reportage; prey: proie
print: imprimer imprimerie; priority: priorité prioritaire; privatise: privatiser privatisation
producer: producteur; professional: professionnel; profit: profit profiter
profitable: rentable rentabilité; proliferation: proliférer prolifération
promote: promouvoir promotion; propeller: hélice; prophet: prophète
prosecute: requérir réquisition réquisitions réquisitoire; prospect: perspective
prosper: prospère prospérité; protest: ralliement rallier; protocol: protocole
provide: approvisionnement vivres; psychiatric: psychiatre psychiatrique; pump: pompe pomper
puncture: perforer perforation; punish: sanctions; pylon: pylône; quantity: quantité
quarantine: verrouiller; quarrel: querelle; quiet: tranquille; quote: devis; rabbit: lapin
racecourse: hippodrome; radar: radar; radical: radical radicaliser; raft: radeau
raid: perquisition perquisitionner raid; rampart: muraille rempart; ration: rationner rationnement
ravine: précipice ravin; demolish: raser; reader: lecteur; reality: réaliste réalité; rear: arrière
reassure: rassurer; rebel: insurrection; rebellion: rébellion; recession: récession
reconstruct: reconstituer; recording: enregistrement; recover: guérir guérison
rector: recteur rectorat; red: rouge; refereeing: arbitrage; reflect: refléter
reflection: réfléchir réflexion; refuel: ravitailler ravitaillement; refuge: refuge
regional: régional; regular: régulier; reign: régner règne; reinstate: restaurer
reinstate_2: réintégrer; rejoice: réjouir; relaunch: relance relancer; relief: soulager soulagement
remission: rémission; renew: reconduire renouveler renouvellement; rent: location louer
reoffend: récidive récidiviste; repatriate: rapatrier rapatriement; repeat: répéter
repercussion: répercussion; report: signaler signalement; reproach: reproche
republic: républicain république; resell: revendre; reserve: réserve
reshuffle: remanier remaniement; reside: demeure; resident: résident; resign: résigner
resort: recourir recours; resource: ressource ressources; resources: moyens; rest: repos reposer
restart: recommencer redémarrer redémarrage; retaliation: représailles riposter riposte
return: renvoyer renvoi restituer restitution; revenge: venger vengeance; revenue: chiffres
reverse: inverser inverse; revise: réviser révision; revoke: révoquer révocation
revolt: révolte révolter; revolution: révolution; rid: débarrasser; riot: émeute émeutier
rise: montée remonter accroître accroissement flambée flamber grandir hausser
rise: soulever escalader; rock: roche rocher; roll: rouler; rope: corde; royal: royal royaume
rugby: rugbyman; ruins: ruine ruines; rule: gouverner; rum: rhum; rumble: gronder
runaway: fugue fuguer fugueur; runner: marathonien; rural: rural; sabotage: saboter sabotage
safe: coffre coffre-fort; safeguard: sauvegarder; sail: régate voile voilier; salary: rémunérer
salmon: saumon; salmonella: salmonelle; salt: saler sel; sample: prélever; sand: sable
satirical: satire satirique; scarf: écharpe; schedule: horaire; schooling: scolarité
scope: envergure; scourge: fléau; scrap: rebut; screen: écran; sculpture: sculpture sculpteur
seat: assiéger; security: sûreté; seed: semence graine; seller: vendeur vendeuse
seminar: séminaire; sensitive: sensible; sensor: capteur; sequel: suite; server: serveur
settlement: colonie colon; seventh: septième; sexual: sexuel; shadow: ombre; shame: honte honteux
shark: requin; sheriff: shérif; ship_2: expédier expédition; shirt: chemise
shoe: chaussure chaussures; shopkeeper: commerçant commerces; shortage: manque manquer
shrimp: crevette; shuttle: navette; signal: signaux signal signalisation; silence: silence
silent: muet; similar: pareil; sit: siéger; sixth: sixième; skating: patinage patinoire
skin: dermatologie peau; sleep: sommeil; slow: ralentir ralentissement; smallpox: variole
smoke: fumer; snake: serpent; soil: sol terrain; solemn: solennel; solution: solution
son_in_law: gendre; soot: suie; sovereign: souverain souveraineté; span: travée
spectator: fréquence fréquentation; speech: adresse; spend: dépenser dépense; spider: araignée
spill: répandre déverser déversement; sponsor: parrain; spread: étaler; squat: squat squatter
squid: calmar
squirrel: écureuil; stained_glass: vitrail; stairs: escalier; stake: enjeu; stamp: timbre
stand: tribune; state_owned: étatique; status: statut; steal: effraction vols; steam: vapeur
steel: acier sidérurgie; steering: volant; stem: découler; still: séjour séjourner; stir: agiter
stockpile: stock; store: stocker stockage; stove: poêle; strained: tendu; strategist: stratège
stress: souligner; stretcher: civière; strong: puissance; stubborn: tenace
subcontractor: sous-traitant sous-traitance; submit: dossier fichier; substitute: substituer
suburb: banlieue; sue: assignation; suffocate: suffoquer; sugar: sucre sucrier
suicide: suicide suicider; suit: convenir; summary: synthèse; sun: soleil; supervise: encadrer
suppose: supposer; supreme: suprême; surgeon: chirurgien; survive: survivre survie
suspect: soupçon soupçonner; sustainable: durable; swallow: avaler; swear: jurer; sweep: balayer
swiss: suisse; symbol: symbole symbolique; system: système; take_office: bureau; take_part: part
tanker: citerne pétrolier; taunt: narguer; tax: taxer; taxi: taxi taxis; teach: enseigner
tear: arracher déchirer; tear_drop: larme larmes; telecom: exploiter exploitant
television: télévision; temple: temple; tenant: locataire; tent: tente; terrace: terrasse
textile: tisser tissu textile; theft_loot: piller pillage; third: troisième; threshold: seuil
tide: marée; tiger: tigre; tip: basculer; toll_road: péage; tomato: tomate; tool: outil outils
tooth: dent dentiste; topic: délivrer; torment: supplice; tornado: tornade
torture: torture torturer; tournament: tournoi; tow: dépanneur remorquer; toy: jouet jouets
trace_2: retracer tracer; tractor: tracteur tracteurs; tradition: tradition traditionnel
tragedy: tragédie tragique drame; train: entraîner entraînement formation former; tram: tram
transfer: virer virement; transfusion: transfuser transfusion; transit: transiter
transition: transition; transmit: transmettre transmission; trap: piège; treasure: trésor trésorier
trend: tendance; triple: tripler triple; triumph: triompher triomphe; truth: vérité; tube: tube
tuna: thon; turning_point: tournant; turtle: tortue; twin: jumeau jumelle; tyrant: tyran tyrannie
tyre: pneu pneus; ultimate: ultime; ultimatum: ultimatum; unacceptable: inacceptable
unanimous: unanime unanimité; unblock: débloquer; uncertain: incertain incertitude
undermine: saper; unicorn: licorne; uniform: uniforme; unprecedented: inédit; unstable: instable
upstream: amont; urban: urbain urbanisme; use: usage user; useful: utile; vacation: congé vacances
van: fourgon camionnette; vandalism: vandaliser vandalisme; vast: vaste immense
vegetable: légume légumes; venom: venin; vet: vétérinaire; veteran: vétéran
vice_president: vice-président; vigorous: vigoureux; visible: visible; visitor: visiteur
vodka: vodka; volcano: éclater; volleyball: volley volleyball; voter: électeur électoral
vulnerable: vulnérable; vulture: vautour; walk: promener promenade promeneur; want: souhait
warming: réchauffement; warn: vigilance; wash: laver; waste: décharge gaspiller gaspillage
weaken: fragiliser; wedding: mariage marier; weedkiller: désherbant
welfare: bénéficier bénéficiaire; well: puits forage; wheel: roue roues; wild: sauvage
willingness: volonté; win: battre; wind_farm: turbine; windfall: aubaine; window: vitre
wine: raisin vigneron vignoble; wing: aile; woman: féminin; wool: laine; word: parole
worsen: dégradation; wound_grave: sévère; yield: rendement; zoo: zoo
"""
