"""French concepts of no field: what begins, rises, fails or is refused, and how people take it.

Field by field; the English table has the same fields, and in each the same keys in the same
order, but for keys to which only one language adds words. The words of a phrase are joined by `_`,
articles and prepositions left out. What the other tables know already stands there and wins.

Source: put together by hand, field by field: what happens in its news, who acts in it, and the ways
that newsrooms have of saying it. No dictionary was copied.
"""

REACTIONS = """
begin: se_mettre_route démarrage donner_départ
end: terminée arriver_terme mettre_terme se_conclure se_solder
continue: poursuivi se_prolonger se_maintenir
postpone: reportée repoussée décalée remis_plus_tard surseoir; cancel: déprogrammation tirer_trait
resume: repris remis_marche
suspend: suspendue suspendus mettre_parenthèses mettre_suspens en_suspens sur_pause
accelerate: accélérée mettre_bouchées_doubles hâter presser_pas
slow: ralentit marquer_pas lever_pied essoufflement se_essouffler décélération décélérer
rise: accru croissante gonfler gonflé surcroît recrudescence
fall: amoindrir amoindrissement fléchir fléchissement dégonfler se_effriter effritement reflux
fall: décroître décroissance; double: doublement multiplier_deux multiplié_deux deux_fois_plus
halve: diviser_deux divisé_deux
stable_level: stagner stagnation stagnant se_stabiliser stabilisé inchangé
cut: réduit raboter sabrer; win_contract: décrocher_contrat rafler_contrat décrocher_commande
agreement: se_mettre_d'accord toper; refuse: refusée faire_oreille_sourde éconduire
reject: rejetée désapprouver désapprobation retoquée
approve: validée entérinée donner_aval homologation
announce: faire_part officialiser officialisation officialisé rendre_officiel
reveal: dévoilée dévoilement tomber_masque révélée éventer mettre_nu mettre_sur_place_publique
hide: cachée dissimulée passer_silence taire_vérité occulter occulté camoufler camouflage
deny: réfutée contestée rejeter_allégations se_inscrire_faux
confirm: confirmée corroborer corroboré corroboration avéré authentifier authentifié
confirm: authentification
confess: reconnu_faits reconnaître_faits admettre_faits reconnaître_torts se_mettre_table
accuse: mettre_cause imputation incriminée jeter_pierre
criticise: dénoncée épinglée décriée vilipender tirer_boulets pourfendre vitupérer tollé conspuer
criticise: remontrances
praise: tresser_lauriers rendre_grâce encenser encensé élogieux félicités se_réjouir ovationner
thank: gratitude; apologise: faire_amende_honorable repentance
promise: promis se_engager tenir_parole prendre_engagement
call_on: exhortation inviter_instamment enjoindre enjoint adjurer incitation plaider_pour
warn: mises_garde alarmer sonner_tocsin alarmiste
concern: inquiètent inquiétante alarmant angoisse anxieuse tracasser crispation
fear: effrayée terrifié terrifiant épouvante frayeur terreur hantise affolement effrayante
shock: choquée choqués choquant stupeur stupéfait stupéfaction sidération sidéré abasourdi
shock: bouleversé consternation consterné émoi tomber_nues
anger: courroux exaspération exaspéré ras-le-bol ulcéré outré furie fureur fulminer indignée
anger: indignés mécontent bronca se_offusquer provoquer_ire; sad: attristé affligée navré endeuiller
happy: heureuse comblé enchanté joyeuse liesse allégresse euphorie euphorique jubiler jubilation
hope: optimisme optimiste
disappoint: décevoir déçu déception désillusion désappointement décevant désenchantement
surprise: surprenant surpris étonné étonnement étonnant prendre_court pris_court inattendu inopiné
regret: regrettable remords; help: secourable donner_coup_main prêter_concours épauler tendre_perche
support: soutenue soutenus appuyée se_ranger_derrière se_rallier cautionner
oppose: opposés opposée faire_front se_dresser_contre se_élever_contre monter_créneau se_liguer
oppose: faire_bloc_contre contrecarrer
prevent: empêchée faire_échouer déjouer déjoué faire_échec faire_capoter
allow: autorisée autorisés donner_permission habiliter habilité laissez-passer laisser_entrer
allow: lever_interdit
forbid: prohibée proscrit proscription bannie bannis mettre_index tabou mettre_hors-la-loi
limit: limitation restreint borner contingenter contingentement brider bridé
strengthen: renforcée renforcés durcir durcissement muscler_dispositif resserrer resserrement
strengthen: intensification corser étoffer
weaken: affaiblie affaiblis fragilisée ébranlée éroder érodé amoindri plombé plomber mettre_mal
weaken: miner_confiance
improve: améliorée améliorés perfectionner perfectionnement meilleur_état embellir mieux-être
improve: bonifier remonter_pente
worsen: aggravée aggravation empirer empiré se_gâter se_alourdir_crise se_envenimer tourner_vinaigre
worsen: mal_tourner se_corser
fail: raté rater capoter faire_chou_blanc tourner_court fiasco flop faire_long_feu se_casser_dents
fail: tomber_plat faillir loupé; succeed: réussie réussite fructueux fructueuse tirer_épingle
try: se_efforcer se_évertuer chercher_entrer se_employer
stop_attempt: prendre_fait_cause faire_cavalier_seul
create: créée créés créateur créatrice mettre_sur_pied_association inventer_concept
create: donner_naissance_entreprise bâtisseur; open: ouverte ouverts rouvert
close: cesser_activité cessation_activité; remove: déboulonner déboulonné démonter démontage retirée
destroy: détruite détruits anéantie dévasté dévastation ravagée réduit_néant rayer_carte rasée
destroy: démolie mettre_pièces dévaster anéantissement décimer décimé ravages
damage: endommagée endommagés éventrée
repair: réparée rénovée remise_état remettre_état rafistoler colmater colmaté ravaler
leave: quittée plier_bagages prendre_congé lever_camp prendre_large faire_valises claquer_porte
resign: démissionnaire rendre_son_tablier se_retirer_politique passer_main passe_main
appoint: porter_tête désignée confier_rênes prendre_rênes propulser_tête
dismiss: limogée limogés mettre_touche mis_sur_touche révoquée destituée mettre_écart
replace: remplacée prendre_suite reprendre_flambeau prendre_place
meeting: faire_connaissance avoir_entretien réunis
lead: dirigée prendre_direction menée tenir_rênes; order: ordonnée ordonnés injonction
request: revendicatif
explain: explication se_expliquer élucider élucidé tirer_clair éclaircir faire_lumière
investigation: enquêteuse limiers
examine: examinée examinés passer_crible passé_crible passer_loupe décortiquer éplucher scruter
assess: évaluée jauger faire_point
join: rejoint ralliés adhérent se_joindre entrer_union gagner_rangs; compare_up: rythme_annuel
award: décernée attribuée distinguer_prix lauréat distinction_honorifique
celebrate: festivités festif festive réjouissances
gather: se_mobiliser rassemblés rassemblées se_masser afflué affluer drainer_foule converger
gather: attroupés masser_foule
"""

COMMON = """
switch_off: débrancher désactiver désactivation mettre_hors_service
switch_on: brancher activer enclencher activation; build: ériger édifier érection
enter: pénétrer se_introduire se_infiltrer; peak: culminer; soil: parcelle lopin
overturn: sur_flanc se_retourner se_coucher_flanc; count: comptabiliser répertorier
crack: lézarder fêlure craqueler craquelure; hole: cavité brèche trouée
soak: tremper imbiber détremper; freeze_store: congélateur surgelé congeler
dock: amarrer accostage amarrage; dredge: draguer dragage drague; pump: motopompe pompage
leak: infiltration suinter suintement; rust: rouille rouiller corrosion corroder
wear_out: vétuste usure délabré délabrement; queue: patienter; inventory: inventaire inventorier
glass_roof: verrière; insurer: assureur; supplier: prestataire; shaft: essieu
unload: décharger déchargement; stack: empiler; shorten: écourter écourté raccourcir raccourci
collarbone: clavicule; ligament: ligament; shoulder: luxation luxer; itch: démangeaison
nausea: nausée vomissement vomir; diarrhoea: diarrhée; headache: migraine
dizzy: vertige étourdissement; breathless: essoufflé; smell: effluve nauséabond pestilentiel
"""

COMMON = REACTIONS + COMMON
