"""French verbs that do not go like `aimer`: principal parts, and the verbs that go like them.

Source: Bescherelle's eighty conjugation models, written down from grammar; no list was copied.
"""

# present: six forms. i: stem of the imperfect. f: stem of the future and the conditional.
# s: stem of the simple past with its vowel. c: six forms of the subjunctive, where they do not
# follow from the present. p: past participle.
IRREGULAR = """
être = suis es est sommes êtes sont ; i ét ; f ser ; s fu ; c sois sois soit soyons soyez soient ;
 p été
avoir = ai as a avons avez ont ; i av ; f aur ; s eu ; c aie aies ait ayons ayez aient ; p eu ; g
 ayant
aller = vais vas va allons allez vont ; f ir ; s alla ; c aille ailles aille allions alliez
 aillent ; p allé
faire = fais fais fait faisons faites font ; f fer ; s fi ; c fasse fasses fasse fassions fassiez
 fassent ; p fait
pouvoir = peux peux peut pouvons pouvez peuvent ; f pourr ; s pu ; c puisse puisses puisse
 puissions puissiez puissent ; p pu
vouloir = veux veux veut voulons voulez veulent ; f voudr ; s voulu ; c veuille veuilles veuille
 voulions vouliez veuillent ; p voulu
savoir = sais sais sait savons savez savent ; f saur ; s su ; c sache saches sache sachions
 sachiez sachent ; p su ; g sachant
devoir = dois dois doit devons devez doivent ; f devr ; s du ; p dû
falloir = - - faut - - - ; i fall ; f faudr ; s fallu ; c - - faille - - - ; p fallu
pleuvoir = - - pleut - - pleuvent ; i pleuv ; f pleuvr ; s plu ; p plu
voir = vois vois voit voyons voyez voient ; f verr ; s vi ; p vu
prévoir = prévois prévois prévoit prévoyons prévoyez prévoient ; f prévoir ; s prévi ; p prévu
pourvoir = pourvois pourvois pourvoit pourvoyons pourvoyez pourvoient ; f pourvoir ; s pourvu ; p
 pourvu
recevoir = reçois reçois reçoit recevons recevez reçoivent ; f recevr ; s reçu ; p reçu
valoir = vaux vaux vaut valons valez valent ; f vaudr ; s valu ; c vaille vailles vaille valions
 valiez vaillent ; p valu
mouvoir = meus meus meut mouvons mouvez meuvent ; f mouvr ; s mu ; p mû
émouvoir = émeus émeus émeut émouvons émouvez émeuvent ; f émouvr ; s ému ; p ému
asseoir = assieds assieds assied asseyons asseyez asseyent ; f assiér ; s assi ; p assis
surseoir = sursois sursois sursoit sursoyons sursoyez sursoient ; f surseoir ; s sursi ; p sursis
déchoir = déchois déchois déchoit déchoyons déchoyez déchoient ; f déchoir ; s déchu ; p déchu
échoir = - - échoit - - échoient ; i échoy ; f échoir ; s échu ; p échu
venir = viens viens vient venons venez viennent ; f viendr ; s vin ; p venu
tenir = tiens tiens tient tenons tenez tiennent ; f tiendr ; s tin ; p tenu
courir = cours cours court courons courez courent ; f courr ; s couru ; p couru
mourir = meurs meurs meurt mourons mourez meurent ; f mourr ; s mouru ; p mort
acquérir = acquiers acquiers acquiert acquérons acquérez acquièrent ; f acquerr ; s acqui ; p
 acquis
partir = pars pars part partons partez partent ; f partir ; s parti ; p parti
sortir = sors sors sort sortons sortez sortent ; f sortir ; s sorti ; p sorti
sentir = sens sens sent sentons sentez sentent ; f sentir ; s senti ; p senti
mentir = mens mens ment mentons mentez mentent ; f mentir ; s menti ; p menti
servir = sers sers sert servons servez servent ; f servir ; s servi ; p servi
dormir = dors dors dort dormons dormez dorment ; f dormir ; s dormi ; p dormi
vêtir = vêts vêts vêt vêtons vêtez vêtent ; f vêtir ; s vêti ; p vêtu
bouillir = bous bous bout bouillons bouillez bouillent ; f bouillir ; s bouilli ; p bouilli
fuir = fuis fuis fuit fuyons fuyez fuient ; f fuir ; s fui ; p fui
haïr = hais hais hait haïssons haïssez haïssent ; f haïr ; s haï ; p haï
ouvrir = ouvre ouvres ouvre ouvrons ouvrez ouvrent ; f ouvrir ; s ouvri ; p ouvert
offrir = offre offres offre offrons offrez offrent ; f offrir ; s offri ; p offert
cueillir = cueille cueilles cueille cueillons cueillez cueillent ; f cueiller ; s cueilli ; p
 cueilli
assaillir = assaille assailles assaille assaillons assaillez assaillent ; f assaillir ; s assailli
 ; p assailli
faillir = - - - - - - ; f faillir ; s failli ; p failli
gésir = gis gis gît gisons gisez gisent ; f - ; s - ; p -
rendre = rends rends rend rendons rendez rendent ; f rendr ; s rendi ; p rendu
rompre = romps romps rompt rompons rompez rompent ; f rompr ; s rompi ; p rompu
prendre = prends prends prend prenons prenez prennent ; f prendr ; s pri ; p pris
mettre = mets mets met mettons mettez mettent ; f mettr ; s mi ; p mis
battre = bats bats bat battons battez battent ; f battr ; s batti ; p battu
craindre = crains crains craint craignons craignez craignent ; f craindr ; s craigni ; p craint
peindre = peins peins peint peignons peignez peignent ; f peindr ; s peigni ; p peint
joindre = joins joins joint joignons joignez joignent ; f joindr ; s joigni ; p joint
conduire = conduis conduis conduit conduisons conduisez conduisent ; f conduir ; s conduisi ; p
 conduit
nuire = nuis nuis nuit nuisons nuisez nuisent ; f nuir ; s nuisi ; p nui
dire = dis dis dit disons dites disent ; f dir ; s di ; p dit
contredire = contredis contredis contredit contredisons contredisez contredisent ; f contredir ; s
 contredi ; p contredit
maudire = maudis maudis maudit maudissons maudissez maudissent ; f maudir ; s maudi ; p maudit
écrire = écris écris écrit écrivons écrivez écrivent ; f écrir ; s écrivi ; p écrit
lire = lis lis lit lisons lisez lisent ; f lir ; s lu ; p lu
rire = ris ris rit rions riez rient ; f rir ; s ri ; p ri
suffire = suffis suffis suffit suffisons suffisez suffisent ; f suffir ; s suffi ; p suffi
suivre = suis suis suit suivons suivez suivent ; f suivr ; s suivi ; p suivi
vivre = vis vis vit vivons vivez vivent ; f vivr ; s vécu ; p vécu
boire = bois bois boit buvons buvez boivent ; f boir ; s bu ; p bu
croire = crois crois croit croyons croyez croient ; f croir ; s cru ; p cru
croître = croîs croîs croît croissons croissez croissent ; f croîtr ; s crû ; p crû
accroître = accrois accrois accroît accroissons accroissez accroissent ; f accroîtr ; s accru ; p
 accru
connaître = connais connais connaît connaissons connaissez connaissent ; f connaîtr ; s connu ; p
 connu
naître = nais nais naît naissons naissez naissent ; f naîtr ; s naqui ; p né
plaire = plais plais plaît plaisons plaisez plaisent ; f plair ; s plu ; p plu
taire = tais tais tait taisons taisez taisent ; f tair ; s tu ; p tu
traire = trais trais trait trayons trayez traient ; f trair ; s - ; p trait
vaincre = vaincs vaincs vainc vainquons vainquez vainquent ; f vaincr ; s vainqui ; p vaincu
coudre = couds couds coud cousons cousez cousent ; f coudr ; s cousi ; p cousu
moudre = mouds mouds moud moulons moulez moulent ; f moudr ; s moulu ; p moulu
résoudre = résous résous résout résolvons résolvez résolvent ; f résoudr ; s résolu ; p résolu
dissoudre = dissous dissous dissout dissolvons dissolvez dissolvent ; f dissoudr ; s dissolu ; p
 dissous
conclure = conclus conclus conclut concluons concluez concluent ; f conclur ; s conclu ; p conclu
inclure = inclus inclus inclut incluons incluez incluent ; f inclur ; s inclu ; p inclus
clore = clos clos clôt closons closez closent ; f clor ; s - ; p clos
"""

LIKE = """
faire: refaire défaire satisfaire contrefaire surfaire
voir: revoir entrevoir
recevoir: percevoir concevoir décevoir apercevoir
valoir: équivaloir prévaloir revaloir
émouvoir: promouvoir
asseoir: rasseoir
venir: convenir devenir intervenir parvenir prévenir provenir revenir souvenir subvenir survenir
 advenir contrevenir redevenir circonvenir disconvenir obvenir
tenir: appartenir contenir détenir entretenir maintenir obtenir retenir soutenir abstenir
courir: accourir concourir encourir parcourir recourir secourir discourir
acquérir: conquérir requérir enquérir reconquérir
partir: repartir départir
sortir: ressortir
sentir: consentir ressentir pressentir repentir
mentir: démentir
servir: desservir resservir
dormir: endormir rendormir
vêtir: revêtir dévêtir
fuir: enfuir
ouvrir: couvrir découvrir recouvrir rouvrir entrouvrir
offrir: souffrir
cueillir: accueillir recueillir
assaillir: tressaillir défaillir
rendre: vendre attendre entendre étendre tendre défendre descendre répondre correspondre confondre
 fondre tondre perdre mordre tordre pendre dépendre suspendre prétendre répandre détendre revendre
 refondre fendre pourfendre redescendre sous-entendre distendre condescendre épandre pondre
 reperdre démordre détordre mévendre
rompre: corrompre interrompre
prendre: apprendre comprendre entreprendre reprendre surprendre éprendre méprendre désapprendre
mettre: admettre commettre démettre émettre omettre permettre promettre remettre soumettre
 transmettre compromettre entremettre réadmettre retransmettre
battre: abattre combattre débattre rabattre ébattre
craindre: plaindre contraindre
peindre: atteindre éteindre teindre feindre ceindre enfreindre astreindre restreindre étreindre
 dépeindre repeindre déteindre empreindre geindre
joindre: rejoindre adjoindre enjoindre disjoindre
conduire: produire construire détruire traduire réduire introduire séduire déduire instruire
 reconstruire reproduire cuire reconduire enduire induire coproduire autodétruire éconduire
nuire: luire reluire
dire: redire
contredire: interdire prédire médire dédire
écrire: décrire inscrire prescrire proscrire souscrire transcrire réécrire circonscrire réinscrire
lire: relire élire réélire
rire: sourire
suivre: poursuivre ensuivre
vivre: survivre revivre
accroître: décroître
connaître: reconnaître paraître apparaître disparaître comparaître reparaître transparaître
 méconnaître réapparaître paître
naître: renaître
plaire: déplaire complaire
traire: extraire soustraire distraire abstraire
vaincre: convaincre
coudre: découdre recoudre
dissoudre: absoudre
conclure: exclure
inclure: reclure
clore: éclore enclore
"""

SECOND_GROUP = """
abasourdir abolir aboutir abrutir accomplir accroupir adoucir affaiblir affermir affranchir agir
agonir agrandir aguerrir aigrir alourdir alunir amaigrir amerrir amincir amoindrir amollir amortir
anéantir aplanir aplatir appauvrir appesantir applaudir approfondir arrondir assagir assainir
asservir assombrir assortir assoupir assouplir assourdir assouvir assujettir attendrir atterrir
attiédir avertir aveulir avilir bannir blanchir bleuir blondir blottir blêmir bondir bouffir
brandir brunir bâtir bénir choisir chérir compatir convertir croupir crépir dessaisir dessertir
divertir durcir décatir décrépir définir défraîchir dégarnir dégauchir déglutir dégourdir
dégrossir déguerpir démolir démunir dépolir dépérir désemplir désinvestir désobéir désunir
embellir emboutir emplir empuantir enchérir endolorir endurcir enfouir engloutir engourdir
enhardir enlaidir ennoblir enorgueillir enrichir ensevelir envahir estourbir faiblir farcir finir
fleurir fléchir flétrir fourbir fournir franchir fraîchir frémir garantir garnir gauchir glapir
grandir gravir grossir guérir gémir hennir honnir hourdir impartir infléchir interagir intervertir
invertir investir jaillir jaunir jouir languir lotir maigrir meurtrir mincir moisir mollir mugir
munir mûrir nantir noircir nourrir obscurcir obéir ourdir pervertir polir pourrir prémunir
préétablir punir pâlir pâtir périr pétrir rabougrir raccourcir racornir radoucir rafraîchir
ragaillardir raidir rajeunir ralentir ramollir rancir rassir ravir rebondir rebâtir reconvertir
refroidir regarnir rembrunir remplir renchérir repolir resplendir ressaisir ressurgir resurgir
retentir reverdir roidir rosir rougir roussir rugir réagir réassortir réfléchir régir réinvestir
réjouir répartir rétablir rétrécir réunir réussir rôtir saisir salir sertir sous-investir subir
subvertir surenchérir surgir sévir tapir tarir ternir terrir tiédir trahir transir travestir unir
vagir verdir vernir vieillir vomir vrombir ébahir éblouir éclaircir élargir épaissir épanouir
équarrir établir étourdir étrécir évanouir
"""

# In these, « -rait » is the imperfect: the stem itself ends in r. A trained tagger takes
# « préparait » for a conditional as easily as it takes « aurait » for an imperfect.
STEMS_IN_R = """
abhorrer accaparer acculturer adhérer administrer admirer adorer afférer agglomérer altérer
amarrer améliorer ancrer apeurer arbitrer arborer aspirer assurer atterrer attirer augurer avérer
azurer aérer balafrer barrer beurrer bourrer cabrer cadrer calibrer cambrer capturer carburer
carrer castrer censurer centrer chambrer chavirer chiffrer ciboirer cintrer cirer clôturer coffrer
collaborer colorer commémorer comparer concentrer conjecturer conjurer consacrer considérer
conspirer contrecarrer coopérer corroborer curer cylindrer célébrer demeurer différer digérer
dorer durer débarrer débourrer décadrer décentrer déchiffrer déchirer déclarer décolérer décorer
déferrer défigurer dégénérer déjurer délabrer délibérer délirer délivrer démarrer démembrer
démontrer dénaturer dénombrer désaltérer désespérer déshonorer désirer déterrer détériorer dévorer
effarer effleurer effondrer emmurer emparer empirer empourprer encadrer encombrer endurer enfoirer
engendrer engouffrer enivrer enregistrer enterrer entourer entrer errer espérer essorer exagérer
exaspérer exonérer expirer explorer exulcérer exécrer facturer ferrer figurer filtrer flairer
foirer forer fourrer fracturer frustrer fédérer galérer garer générer gérer honorer idolâtrer
ignorer illustrer immigrer implorer inaugurer incarcérer incinérer incorporer inférer ingérer
inspirer instaurer insérer interférer intégrer jurer lacérer leurrer libérer livrer macérer
majorer manufacturer manœuvrer marbrer marrer massacrer mesurer minorer mirer modérer montrer
murer murmurer métrer narrer navrer oblitérer obscurer obtempérer obérer ombrer opérer orchestrer
palabrer parer perdurer perforer perpétrer persévérer picorer pleurer pondérer poudrer procurer
proférer proliférer prospérer préférer préparer pénétrer rassurer raturer recadrer recentrer
rembourrer remontrer remémorer rencontrer rentrer repérer respirer resserrer restaurer
restructurer retirer revigorer revirer réassurer récupérer réenregistrer réfrigérer référer
régénérer réincorporer réinsérer réintégrer réitérer rémunérer réopérer réparer révérer sabrer
sacrer saturer saupoudrer savourer serrer sevrer sidérer sombrer soupirer soutirer structurer
suggérer surenchérer susurrer suturer séparer séquestrer tarer tempérer terrer timbrer tirer
titrer tolérer torturer transfigurer transférer transpirer triturer ulcérer virer vitrer
vociférer vénérer zébrer éclairer écoeurer écurer écœurer égarer élaborer émigrer énamourer
énumérer épurer équarrer étirer évaporer éventrer œuvrer
"""
