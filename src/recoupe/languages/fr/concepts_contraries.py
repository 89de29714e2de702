"""French words that have a contrary: ce qui est obligatoire n'est pas facultatif.

Each is half of a pair of `tables.kindred.CONTRARIES`, whose other half stands here or in another
table. They are paraphrases. The words of a phrase are joined by `_`.

Source: put together by hand, after the classes of antonyms of Cruse 1986, *Lexical Semantics*,
chapters 9 to 11, as far as news tells them of one thing; no dictionary was copied.
"""

CONTRARY = """
award: accorder.v octroyer
breakdown: hors_service en_panne
function: tourner_normalement tourner_rond
loaded: chargé_de plein_de
worn_out: usé usée usés usées
date_from: dater.v
good_condition: bon_état parfait_état
lift_blockade: lever_blocage débloquer lever_blocus
narrowly: de_justesse d'une_voix
ring_out: sonner.v retentir
valid: en_vigueur
void_null: nul_et_non_avenu caduc caduque invalide
accidental: accidentel accidentelle accidentellement origine_accidentelle
act_alone: agir_seul agi_seul tireur_isolé
closed_doors: huis_clos
criticise: éreinter étriller descendre_en_flammes
deliberate: délibéré délibérément intentionnel intentionnellement volontairement acte_volontaire
deliberate: origine_criminelle origine_volontaire acte_malveillant malveillance acte_intentionnel
ease: assouplir assouplissement desserrer
falsify: truqué trafiqué bidonné
favourable_opinion: avis_favorable avis_positif
glut: surproduction surabondance
high: élevé! élevée! élevés! élevées!
high_speed: vive_allure grande_vitesse pleine_vitesse
low_speed: faible_allure petite_vitesse vitesse_réduite
meagre: maigre piètre chiche
optional: facultatif facultative optionnel optionnelle
paying: payant payante
receive: percevoir
record_high: plus_haut_niveau niveau_record plus_haut_historique
record_low: plus_bas_niveau plus_bas_historique
sober: sobre
stable_condition: état_stable
succeed: aboutir
wound_grave: état_critique
unfavourable_opinion: avis_défavorable avis_négatif
unfavourable: défavorable
"""
