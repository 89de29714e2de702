"""French names of countries beside those of CLDR, capitals, demonyms, other well-known places.

CLDR has no demonyms; the masculine singular stands here, the other forms are made by rule.
Source: names of countries and capitals as in the list of the Commission nationale de toponymie
(CNT), with the short forms and older names that newspapers use.
"""

from recoupe.languages.tables.names import coded

COUNTRY_NAMES = coded("""
AE EAU; Emirats; Émirats
BY Bélarus; Belarus
BA Bosnie
CD République démocratique du Congo; RDC; RD Congo; Congo démocratique; Zaïre; Congo-Kinshasa
CG République du Congo; Congo-Brazzaville; Congo
CF Centrafrique; RCA
CI Côte-d'Ivoire
CN République populaire de Chine; RPC
CZ République tchèque
DE République fédérale d'Allemagne; RFA
FR République française; Hexagone
GB Grande-Bretagne; Angleterre; Écosse; Pays de Galles; Irlande du Nord; Royaume Uni
HK Hong Kong; Hong-Kong
IR République islamique d'Iran
KP RPDC; Nord-Corée; Corée du nord; République populaire démocratique de Corée
KR Sud-Corée; Corée du sud; République de Corée
LK Sri-Lanka
LY Lybie
MK Macédoine
MM Birmanie; Myanmar
MO Macao
NL Hollande; Pays Bas
NZ Nouvelle Zélande
PS Palestine; Autorité palestinienne
RU Fédération de Russie; Fédération russe
SA Arabie Saoudite
SV El Salvador
SZ Swaziland
TL Timor-Leste
TR Türkiye
TW Taiwan
UA Ukraine
US USA; Etats-Unis; Etats Unis; Etats-unis; U.S.A.; États-Unis d'Amérique
VA Vatican; Saint-Siège
VN Vietnam; Viêt-nam; Viet Nam
XK Kossovo
ZA Afrique du sud
""")

CAPITALS = coded("""
AD Andorre-la-Vieille
AE Abou Dhabi; Abou Dabi
AF Kaboul
AL Tirana
AM Erevan
AO Luanda
AR Buenos Aires
AT Vienne
AU Canberra
AZ Bakou
BA Sarajevo
BB Bridgetown
BD Dacca; Dhaka
BE Bruxelles
BF Ouagadougou
BG Sofia
BH Manama
BI Gitega; Bujumbura
BJ Porto-Novo; Cotonou
BO La Paz; Sucre
BR Brasilia; Brasília
BT Thimphou
BW Gaborone
BY Minsk
CA Ottawa
CD Kinshasa
CF Bangui
CG Brazzaville
CH Berne
CI Yamoussoukro; Abidjan
CL Santiago; Santiago du Chili
CM Yaoundé
CN Pékin; Beijing
CO Bogota; Bogotá
CR San José
CU La Havane
CY Nicosie
CZ Prague
DE Berlin
DJ Djibouti-ville
DK Copenhague
DO Saint-Domingue
DZ Alger
EC Quito
EE Tallinn
EG Le Caire
ER Asmara
ES Madrid
ET Addis-Abeba; Addis Abeba
FI Helsinki
FJ Suva
FR Paris
GA Libreville
GB Londres
GE Tbilissi
GH Accra
GM Banjul
GN Conakry
GR Athènes
GT Guatemala Ciudad
GY Georgetown
HN Tegucigalpa
HR Zagreb
HT Port-au-Prince
HU Budapest
ID Jakarta
IE Dublin
IL Jérusalem
IN New Delhi
IQ Bagdad
IR Téhéran
IS Reykjavik; Reykjavík
IT Rome
JM Kingston
JO Amman
JP Tokyo
KE Nairobi
KG Bichkek
KH Phnom Penh
KM Moroni
KP Pyongyang
KR Séoul
KW Koweït City; Koweït-City
KZ Astana
LA Vientiane
LB Beyrouth
LI Vaduz
LK Colombo
LR Monrovia
LS Maseru
LT Vilnius
LV Riga
LY Tripoli
MA Rabat
MD Chisinau
ME Podgorica
MG Antananarivo; Tananarive
MK Skopje
ML Bamako
MM Naypyidaw; Rangoun
MN Oulan-Bator
MR Nouakchott
MT La Valette
MU Port-Louis
MV Malé
MW Lilongwe
MX Mexico
MY Kuala Lumpur
MZ Maputo
NA Windhoek
NE Niamey
NG Abuja
NI Managua
NL La Haye; Amsterdam
NO Oslo
NP Katmandou; Kathmandou
NZ Wellington
OM Mascate
PA Panama City
PE Lima
PG Port Moresby
PH Manille
PK Islamabad
PL Varsovie
PS Ramallah
PT Lisbonne
PY Asuncion
QA Doha
RO Bucarest
RS Belgrade
RU Moscou
RW Kigali
SA Riyad; Ryad
SD Khartoum
SE Stockholm
SI Ljubljana
SK Bratislava
SL Freetown
SN Dakar
SO Mogadiscio
SR Paramaribo
SS Juba; Djouba
SY Damas
TD N'Djamena; Ndjamena
TG Lomé
TH Bangkok
TJ Douchanbé
TL Dili
TM Achgabat
TN Tunis
TR Ankara
TT Port-d'Espagne
TW Taipei
TZ Dodoma
UA Kiev; Kyiv
UG Kampala
US Washington
UY Montevideo
UZ Tachkent
VE Caracas
VN Hanoï
XK Pristina
YE Sanaa
ZA Pretoria
ZM Lusaka
ZW Harare
""")

DEMONYMS = coded("""
AD andorran
AE émirati
AF afghan
AL albanais
AM arménien
AO angolais
AR argentin
AT autrichien
AU australien
AZ azerbaïdjanais; azéri
BA bosnien; bosniaque
BB barbadien
BD bangladais
BE belge
BF burkinabé; burkinabè
BG bulgare
BH bahreïni; bahreïnien
BI burundais
BJ béninois
BN brunéien
BO bolivien
BR brésilien
BS bahamien
BT bhoutanais
BW botswanais
BY biélorusse; bélarusse; bélarussien
BZ bélizien
CA canadien
CD congolais
CF centrafricain
CH suisse; helvétique
CI ivoirien
CL chilien
CM camerounais
CN chinois
CO colombien
CR costaricien; costaricain
CU cubain
CV cap-verdien
CY chypriote
CZ tchèque
DE allemand
DJ djiboutien
DK danois
DO dominicain
DZ algérien
EC équatorien
EE estonien
EG égyptien
ER érythréen
ES espagnol
ET éthiopien
FI finlandais
FJ fidjien
FR français
GA gabonais
GB britannique; anglais; écossais; gallois
GE géorgien
GH ghanéen
GM gambien
GN guinéen
GQ équato-guinéen
GR grec
GT guatémaltèque
GW bissau-guinéen
GY guyanien
HK hongkongais
HN hondurien
HR croate
HT haïtien
HU hongrois
ID indonésien
IE irlandais
IL israélien
IN indien
IQ irakien
IR iranien
IS islandais
IT italien
JM jamaïcain
JO jordanien
JP japonais; nippon
KE kényan
KG kirghize
KH cambodgien
KM comorien
KP nord-coréen
KR sud-coréen
KW koweïtien
KZ kazakh; kazakhstanais
LA laotien
LB libanais
LK sri-lankais; srilankais
LR libérien
LT lituanien
LU luxembourgeois
LV letton
LY libyen
MA marocain
MC monégasque
MD moldave
ME monténégrin
MG malgache
MK macédonien
ML malien
MM birman
MN mongol
MR mauritanien
MT maltais
MU mauricien
MV maldivien
MW malawite
MX mexicain
MY malaisien
MZ mozambicain
NA namibien
NE nigérien
NG nigérian
NI nicaraguayen
NL néerlandais; hollandais
NO norvégien
NP népalais
NZ néo-zélandais
OM omanais
PA panaméen
PE péruvien
PG papouasien
PH philippin
PK pakistanais
PL polonais
PS palestinien
PT portugais
PY paraguayen
QA qatari; qatarien
RO roumain
RS serbe
RU russe
RW rwandais
SA saoudien
SD soudanais
SE suédois
SG singapourien
SI slovène
SK slovaque
SL sierra-léonais
SM saint-marinais
SN sénégalais
SO somalien
SS sud-soudanais
SV salvadorien
SY syrien
TD tchadien
TG togolais
TH thaïlandais
TJ tadjik
TL timorais
TM turkmène
TN tunisien
TR turc
TT trinidadien
TW taïwanais
TZ tanzanien
UA ukrainien
UG ougandais
US américain; états-unien
UY uruguayen
UZ ouzbek
VA papal
VE vénézuélien
VN vietnamien
XK kosovar
YE yéménite
ZA sud-africain
ZM zambien
ZW zimbabwéen
EU européen
""")

IRREGULAR = {
    "grec": ("grecque", "grecs", "grecques"),
    "turc": ("turque", "turcs", "turques"),
    "ouzbek": ("ouzbèke", "ouzbeks", "ouzbèkes"),
    "émirati": ("émiratie", "émiratis", "émiraties"),
    "papal": ("papale", "papaux", "papales"),
}
"""Masculine singular → feminine, masculine plural, feminine plural."""

PLACES = coded(
    """
EUROPE Europe; Vieux Continent; Vieux continent
EASTERN_EUROPE Europe de l'Est
WESTERN_EUROPE Europe de l'Ouest
AFRICA Afrique
WEST_AFRICA Afrique de l'Ouest
NORTH_AFRICA Afrique du Nord
ASIA Asie
SOUTHEAST_ASIA Asie du Sud-Est
CENTRAL_ASIA Asie centrale
AMERICA Amérique
NORTH_AMERICA Amérique du Nord
SOUTH_AMERICA Amérique du Sud
LATIN_AMERICA Amérique latine
CENTRAL_AMERICA Amérique centrale
OCEANIA Océanie
MIDDLE_EAST Moyen-Orient; Proche-Orient; Moyen Orient; Proche Orient
FAR_EAST Extrême-Orient
RUSSIAN_FAR_EAST Extrême-Orient russe
MAGHREB Maghreb
SAHEL Sahel
BALKANS Balkans
CAUCASUS Caucase
SCANDINAVIA Scandinavie
CARIBBEAN Caraïbes
ANTARCTICA Antarctique
ARCTIC Arctique
WEST Occident
KOREA Corée
GAZA Gaza; bande de Gaza
WEST_BANK Cisjordanie
CRIMEA Crimée
DONBAS Donbass; Donbas
SIBERIA Sibérie
KASHMIR Cachemire
KURDISTAN Kurdistan
TIBET Tibet
XINJIANG Xinjiang
CATALONIA Catalogne
BAVARIA Bavière
FLANDERS Flandre; Flandres
WALLONIA Wallonie
QUEBEC Québec
CALIFORNIA Californie
TEXAS Texas
FLORIDA Floride
MEDITERRANEAN Méditerranée; mer Méditerranée
BLACK_SEA mer Noire
RED_SEA mer Rouge
BALTIC_SEA mer Baltique; Baltique
CASPIAN_SEA mer Caspienne
NORTH_SEA mer du Nord
SEA_OF_JAPAN mer du Japon; mer de l'Est
SOUTH_CHINA_SEA mer de Chine méridionale; mer de Chine du Sud
YELLOW_SEA mer Jaune
ATLANTIC Atlantique; océan Atlantique
PACIFIC Pacifique; océan Pacifique
INDIAN_OCEAN océan Indien
ENGLISH_CHANNEL Manche
PERSIAN_GULF golfe Persique; Golfe
HORMUZ détroit d'Ormuz
TAIWAN_STRAIT détroit de Taïwan; détroit de Taiwan
SUEZ canal de Suez
KOREAN_PENINSULA péninsule coréenne
ALPS Alpes
PYRENEES Pyrénées
BRITTANY Bretagne
NORMANDY Normandie
CORSICA Corse
PROVENCE Provence
ALSACE Alsace
OCCITANIA Occitanie
ILE_DE_FRANCE Île-de-France; Ile-de-France
AQUITAINE Nouvelle-Aquitaine
NEW_YORK New York; New-York
LOS_ANGELES Los Angeles
CHICAGO Chicago
BOSTON Boston
MIAMI Miami
HOUSTON Houston
SAN_FRANCISCO San Francisco
ISTANBUL Istanbul
SHANGHAI Shanghai; Shanghaï
MUMBAI Bombay; Mumbai
SYDNEY Sydney
MELBOURNE Melbourne
TORONTO Toronto
MONTREAL Montréal
GENEVA Genève
ZURICH Zurich
MILAN Milan
NAPLES Naples
TURIN Turin
VENICE Venise
FLORENCE Florence
BARCELONA Barcelone
VALENCIA Valence
SEVILLE Séville
MUNICH Munich
HAMBURG Hambourg
FRANKFURT Francfort
COLOGNE Cologne
ANTWERP Anvers
GHENT Gand
LIEGE Liège
SAINT_PETERSBURG Saint-Pétersbourg
KHARKIV Kharkiv; Kharkov
ODESA Odessa
MARIUPOL Marioupol
BAKHMUT Bakhmout
VLADIVOSTOK Vladivostok
TEL_AVIV Tel-Aviv; Tel Aviv
ALEPPO Alep
DUBAI Dubaï
JOHANNESBURG Johannesbourg; Johannesburg
CAPE_TOWN Le Cap
LAGOS Lagos
CASABLANCA Casablanca
RIO Rio de Janeiro
SAO_PAULO Sao Paulo; São Paulo
DAVOS Davos
LYON Lyon
MARSEILLE Marseille
TOULOUSE Toulouse
NICE Nice
NANTES Nantes
STRASBOURG Strasbourg
MONTPELLIER Montpellier
BORDEAUX Bordeaux
LILLE Lille
RENNES Rennes
REIMS Reims
GRENOBLE Grenoble
DIJON Dijon
ROUEN Rouen
METZ Metz
NANCY Nancy
BREST Brest
LE_HAVRE Le Havre
CALAIS Calais
AJACCIO Ajaccio
BASTIA Bastia
PERPIGNAN Perpignan
LIMOGES Limoges
CLERMONT Clermont-Ferrand
ORLEANS Orléans
TOURS Tours
AMIENS Amiens
CAEN Caen
BESANCON Besançon
MULHOUSE Mulhouse
SAINT_DENIS Saint-Denis
SAINT_ETIENNE Saint-Étienne; Saint-Etienne
BOBIGNY Bobigny
NANTERRE Nanterre
CRETEIL Créteil
VERSAILLES Versailles
NOUMEA Nouméa
ALABAMA Alabama
ALASKA Alaska
ARIZONA Arizona
ARKANSAS Arkansas
NORTH_CAROLINA Caroline du Nord
SOUTH_CAROLINA Caroline du Sud
COLORADO Colorado
CONNECTICUT Connecticut
NORTH_DAKOTA Dakota du Nord
SOUTH_DAKOTA Dakota du Sud
DELAWARE Delaware
HAWAII Hawaï
IDAHO Idaho
ILLINOIS Illinois
INDIANA Indiana
IOWA Iowa
KANSAS Kansas
KENTUCKY Kentucky
LOUISIANA Louisiane
MAINE Maine
MARYLAND Maryland
MASSACHUSETTS Massachusetts
MICHIGAN Michigan
MINNESOTA Minnesota
MISSISSIPPI Mississippi
MISSOURI Missouri
MONTANA Montana
NEBRASKA Nebraska
NEVADA Nevada
NEW_HAMPSHIRE New Hampshire
NEW_JERSEY New Jersey
NEW_MEXICO Nouveau-Mexique
OHIO Ohio
OKLAHOMA Oklahoma
OREGON Oregon
PENNSYLVANIA Pennsylvanie
RHODE_ISLAND Rhode Island
TENNESSEE Tennessee
UTAH Utah
VERMONT Vermont
VIRGINIA Virginie
WEST_VIRGINIA Virginie-Occidentale
WISCONSIN Wisconsin
WYOMING Wyoming
ALBERTA Alberta
BRITISH_COLUMBIA Colombie-Britannique
MANITOBA Manitoba
NEW_BRUNSWICK Nouveau-Brunswick
NEWFOUNDLAND_AND_LABRADOR Terre-Neuve-et-Labrador
NOVA_SCOTIA Nouvelle-Écosse
ONTARIO Ontario
SASKATCHEWAN Saskatchewan
YUKON Yukon
NUNAVUT Nunavut
AIN Ain
AISNE Aisne
ALLIER Allier
ALPES_DE_HAUTE_PROVENCE Alpes-de-Haute-Provence
HAUTES_ALPES Hautes-Alpes
ALPES_MARITIMES Alpes-Maritimes
ARDECHE Ardèche
ARDENNES Ardennes
ARIEGE Ariège
AUBE Aube
AUDE Aude
AVEYRON Aveyron
BOUCHES_DU_RHONE Bouches-du-Rhône
CALVADOS Calvados
CANTAL Cantal
CHARENTE Charente
CHARENTE_MARITIME Charente-Maritime
CHER Cher
CORREZE Corrèze
COTE_D_OR Côte-d'Or
COTES_D_ARMOR Côtes-d'Armor
CREUSE Creuse
DORDOGNE Dordogne
DOUBS Doubs
DROME Drôme
EURE Eure
EURE_ET_LOIR Eure-et-Loir
FINISTERE Finistère
CORSE_DU_SUD Corse-du-Sud
HAUTE_CORSE Haute-Corse
GARD Gard
HAUTE_GARONNE Haute-Garonne
GERS Gers
GIRONDE Gironde
HERAULT Hérault
ILLE_ET_VILAINE Ille-et-Vilaine
INDRE Indre
INDRE_ET_LOIRE Indre-et-Loire
ISERE Isère
JURA Jura
LANDES Landes
LOIR_ET_CHER Loir-et-Cher
HAUTE_LOIRE Haute-Loire
LOIRE_ATLANTIQUE Loire-Atlantique
LOIRET Loiret
LOT Lot
LOT_ET_GARONNE Lot-et-Garonne
LOZERE Lozère
MAINE_ET_LOIRE Maine-et-Loire
MARNE Marne
HAUTE_MARNE Haute-Marne
MAYENNE Mayenne
MEURTHE_ET_MOSELLE Meurthe-et-Moselle
MEUSE Meuse
MORBIHAN Morbihan
MOSELLE Moselle
NIEVRE Nièvre
OISE Oise
ORNE Orne
PAS_DE_CALAIS Pas-de-Calais
PUY_DE_DOME Puy-de-Dôme
PYRENEES_ATLANTIQUES Pyrénées-Atlantiques
HAUTES_PYRENEES Hautes-Pyrénées
PYRENEES_ORIENTALES Pyrénées-Orientales
BAS_RHIN Bas-Rhin
HAUT_RHIN Haut-Rhin
RHONE Rhône
HAUTE_SAONE Haute-Saône
SAONE_ET_LOIRE Saône-et-Loire
SARTHE Sarthe
SAVOIE Savoie
HAUTE_SAVOIE Haute-Savoie
SEINE_MARITIME Seine-Maritime
SEINE_ET_MARNE Seine-et-Marne
YVELINES Yvelines
DEUX_SEVRES Deux-Sèvres
SOMME Somme
TARN Tarn
TARN_ET_GARONNE Tarn-et-Garonne
VAR Var
VAUCLUSE Vaucluse
VENDEE Vendée
HAUTE_VIENNE Haute-Vienne
VOSGES Vosges
YONNE Yonne
TERRITOIRE_DE_BELFORT Territoire de Belfort
ESSONNE Essonne
HAUTS_DE_SEINE Hauts-de-Seine
SEINE_SAINT_DENIS Seine-Saint-Denis
VAL_DE_MARNE Val-de-Marne
VAL_D_OISE Val-d'Oise
AUVERGNE_RHONE_ALPES Auvergne-Rhône-Alpes
BOURGOGNE_FRANCHE_COMTE Bourgogne-Franche-Comté
CENTRE_VAL_DE_LOIRE Centre-Val de Loire
GRAND_EST Grand Est
HAUTS_DE_FRANCE Hauts-de-France
PAYS_DE_LA_LOIRE Pays de la Loire
PROVENCE_ALPES_COTE_D_AZUR Provence-Alpes-Côte d'Azur
SEINE Seine
GARONNE Garonne
RHIN Rhin
DANUBE Danube
NIL Nil
PAS_DE_CALAIS Pas de Calais
LOIRE Loire
""",
    prefix="place:",
)

CITY_STATES = frozenset({"Luxembourg", "Monaco", "Singapour", "Djibouti", "Guatemala", "Panama"})
"""One word for the state and its capital: the state is meant unless a text says otherwise."""


def inflected(masculine: str) -> tuple[str, str, str]:
    """Feminine, masculine plural and feminine plural of a demonym.

    >>> inflected("nord-coréen")
    ('nord-coréenne', 'nord-coréens', 'nord-coréennes')
    >>> inflected("français")
    ('française', 'français', 'françaises')
    """
    if masculine in IRREGULAR:
        return IRREGULAR[masculine]
    if masculine.endswith(("en", "on")):
        feminine = f"{masculine}ne"
    elif masculine.endswith(("e", "é", "è")):
        feminine = masculine if masculine.endswith("e") else f"{masculine}e"
    else:
        feminine = f"{masculine}e"
    plural = masculine if masculine.endswith(("s", "x")) else f"{masculine}s"
    return feminine, plural, f"{feminine}s"


def demonym_forms() -> dict[str, str]:
    """Every form of every demonym, with the territory code."""
    found = dict(DEMONYMS)
    for masculine, code in DEMONYMS.items():
        for form in inflected(masculine):
            found.setdefault(form, code)
    return found
