"""English names of countries beside those of CLDR, capitals, demonyms, other well-known places.

CLDR has no demonyms: adjective first, then nouns that differ from it; plurals in -s are made by
rule. Source: names as the style guides of the news agencies write them.
"""

from recoupe.languages.tables.names import coded

COUNTRY_NAMES = coded("""
AE UAE; Emirates; U.A.E.
BA Bosnia; Bosnia and Herzegovina; Bosnia-Herzegovina
AG Antigua and Barbuda
CD Democratic Republic of the Congo; Democratic Republic of Congo; DRC; DR Congo;
  Congo-Kinshasa; Congo
CG Republic of the Congo; Congo-Brazzaville
CI Ivory Coast; Côte d'Ivoire
CN People's Republic of China; PRC
CZ Czech Republic
DE Federal Republic of Germany
GB Britain; Great Britain; UK; U.K.; England; Scotland; Wales; Northern Ireland
HK Hong Kong
IR Islamic Republic of Iran
KN Saint Kitts and Nevis
KP DPRK; D.P.R.K.; Democratic People's Republic of Korea
KR Republic of Korea; ROK
LC Saint Lucia
MK Macedonia
MM Burma; Myanmar
MO Macau; Macao
NL Holland; The Netherlands
PS Palestine; Palestinian Authority
RU Russian Federation
ST Sao Tome and Principe
SZ Swaziland
TL East Timor
TR Turkey; Turkiye
TT Trinidad and Tobago
US US; U.S.; USA; U.S.A.; United States of America; America
VA Vatican; Holy See
VC Saint Vincent and the Grenadines
VN Viet Nam
ZA South Africa
""")

CAPITALS = coded("""
AD Andorra la Vella
AE Abu Dhabi
AF Kabul
AL Tirana
AM Yerevan
AO Luanda
AR Buenos Aires
AT Vienna
AU Canberra
AZ Baku
BA Sarajevo
BB Bridgetown
BD Dhaka
BE Brussels
BF Ouagadougou
BG Sofia
BH Manama
BI Gitega; Bujumbura
BJ Porto-Novo; Cotonou
BO La Paz; Sucre
BR Brasilia; Brasília
BT Thimphu
BW Gaborone
BY Minsk
CA Ottawa
CD Kinshasa
CF Bangui
CG Brazzaville
CH Bern; Berne
CI Yamoussoukro; Abidjan
CL Santiago
CM Yaounde; Yaoundé
CN Beijing; Peking
CO Bogota; Bogotá
CR San Jose; San José
CU Havana
CY Nicosia
CZ Prague
DE Berlin
DK Copenhagen
DO Santo Domingo
DZ Algiers
EC Quito
EE Tallinn
EG Cairo
ER Asmara
ES Madrid
ET Addis Ababa
FI Helsinki
FJ Suva
FR Paris
GA Libreville
GB London
GE Tbilisi
GH Accra
GM Banjul
GN Conakry
GR Athens
GT Guatemala City
GY Georgetown
HN Tegucigalpa
HR Zagreb
HT Port-au-Prince
HU Budapest
ID Jakarta
IE Dublin
IL Jerusalem
IN New Delhi
IQ Baghdad
IR Tehran; Teheran
IS Reykjavik
IT Rome
JM Kingston
JO Amman
JP Tokyo
KE Nairobi
KG Bishkek
KH Phnom Penh
KM Moroni
KP Pyongyang
KR Seoul
KW Kuwait City
KZ Astana
LA Vientiane
LB Beirut
LI Vaduz
LK Colombo
LR Monrovia
LS Maseru
LT Vilnius
LU Luxembourg City
LV Riga
LY Tripoli
MA Rabat
MD Chisinau
ME Podgorica
MG Antananarivo
MK Skopje
ML Bamako
MM Naypyitaw; Naypyidaw; Yangon
MN Ulaanbaatar; Ulan Bator
MR Nouakchott
MT Valletta
MU Port Louis
MV Male City
MW Lilongwe
MX Mexico City
MY Kuala Lumpur
MZ Maputo
NA Windhoek
NE Niamey
NG Abuja
NI Managua
NL The Hague; Amsterdam
NO Oslo
NP Kathmandu
NZ Wellington
OM Muscat
PA Panama City
PE Lima
PG Port Moresby
PH Manila
PK Islamabad
PL Warsaw
PS Ramallah
PT Lisbon
PY Asuncion; Asunción
QA Doha
RO Bucharest
RS Belgrade
RU Moscow
RW Kigali
SA Riyadh
SD Khartoum
SE Stockholm
SI Ljubljana
SK Bratislava
SL Freetown
SN Dakar
SO Mogadishu
SR Paramaribo
SS Juba
SY Damascus
TD N'Djamena
TG Lome; Lomé
TH Bangkok
TJ Dushanbe
TL Dili
TM Ashgabat
TN Tunis
TR Ankara
TT Port of Spain
TW Taipei
TZ Dodoma
UA Kyiv; Kiev
UG Kampala
US Washington; Washington, D.C.; Washington D.C.; Washington DC
UY Montevideo
UZ Tashkent
VE Caracas
VN Hanoi
XK Pristina
YE Sanaa; Sana'a
ZA Pretoria
ZM Lusaka
ZW Harare
""")

DEMONYMS = coded("""
AD Andorran
AE Emirati
AF Afghan
AL Albanian
AM Armenian
AO Angolan
AR Argentine; Argentinian
AT Austrian
AU Australian
AZ Azerbaijani; Azeri
BA Bosnian
BB Barbadian
BD Bangladeshi
BE Belgian
BF Burkinabe
BG Bulgarian
BH Bahraini
BI Burundian
BJ Beninese
BN Bruneian
BO Bolivian
BR Brazilian
BS Bahamian
BT Bhutanese
BW Botswanan
BY Belarusian; Belarussian
CA Canadian
CD Congolese
CF Central African
CH Swiss
CI Ivorian
CL Chilean
CM Cameroonian
CN Chinese
CO Colombian
CR Costa Rican
CU Cuban
CV Cape Verdean
CY Cypriot
CZ Czech
DE German
DJ Djiboutian
DK Danish; Dane
DO Dominican
DZ Algerian
EC Ecuadorian; Ecuadorean
EE Estonian
EG Egyptian
ER Eritrean
ES Spanish; Spaniard
ET Ethiopian
FI Finnish; Finn
FJ Fijian
FR French; Frenchman; Frenchwoman
GA Gabonese
GB British; English; Scottish; Welsh; Briton; Englishman; Scot
GE Georgian
GH Ghanaian
GM Gambian
GN Guinean
GR Greek
GT Guatemalan
GY Guyanese
HN Honduran
HR Croatian; Croat
HT Haitian
HU Hungarian
ID Indonesian
IE Irish; Irishman
IL Israeli
IN Indian
IQ Iraqi
IR Iranian
IS Icelandic; Icelander
IT Italian
JM Jamaican
JO Jordanian
JP Japanese
KE Kenyan
KG Kyrgyz
KH Cambodian
KM Comoran
KP North Korean
KR South Korean
KW Kuwaiti
KZ Kazakh
LA Laotian
LB Lebanese
LK Sri Lankan
LR Liberian
LT Lithuanian
LU Luxembourgish
LV Latvian
LY Libyan
MA Moroccan
MD Moldovan
ME Montenegrin
MG Malagasy
MK Macedonian
ML Malian
MM Burmese
MN Mongolian
MR Mauritanian
MT Maltese
MU Mauritian
MV Maldivian
MW Malawian
MX Mexican
MY Malaysian
MZ Mozambican
NA Namibian
NE Nigerien
NG Nigerian
NI Nicaraguan
NL Dutch; Dutchman
NO Norwegian
NP Nepalese; Nepali
NZ New Zealander
OM Omani
PA Panamanian
PE Peruvian
PH Philippine; Filipino
PK Pakistani
PL Polish; Pole
PS Palestinian
PT Portuguese
PY Paraguayan
QA Qatari
RO Romanian
RS Serbian; Serb
RU Russian
RW Rwandan
SA Saudi; Saudi Arabian
SD Sudanese
SE Swedish; Swede
SG Singaporean
SI Slovenian; Slovene
SK Slovak
SL Sierra Leonean
SN Senegalese
SO Somali
SS South Sudanese
SV Salvadoran
SY Syrian
TD Chadian
TG Togolese
TH Thai
TJ Tajik
TL Timorese
TM Turkmen
TN Tunisian
TR Turkish; Turk
TT Trinidadian
TW Taiwanese
TZ Tanzanian
UA Ukrainian
UG Ugandan
US American
UY Uruguayan
UZ Uzbek
VA papal
VE Venezuelan
VN Vietnamese
XK Kosovar
YE Yemeni
ZA South African
ZM Zambian
ZW Zimbabwean
EU European
""")

PLACES = coded(
    """
EUROPE Europe
EASTERN_EUROPE Eastern Europe
WESTERN_EUROPE Western Europe
AFRICA Africa
WEST_AFRICA West Africa
NORTH_AFRICA North Africa
ASIA Asia
SOUTHEAST_ASIA Southeast Asia
CENTRAL_ASIA Central Asia
NORTH_AMERICA North America
SOUTH_AMERICA South America
LATIN_AMERICA Latin America
CENTRAL_AMERICA Central America
OCEANIA Oceania
MIDDLE_EAST Middle East; Mideast
FAR_EAST Far East
RUSSIAN_FAR_EAST Russian Far East; Russia's Far East
SAHEL Sahel
BALKANS Balkans
CAUCASUS Caucasus
SCANDINAVIA Scandinavia
CARIBBEAN Caribbean
ANTARCTICA Antarctica
ARCTIC Arctic
WEST West
KOREA Korea
GAZA Gaza; Gaza Strip
WEST_BANK West Bank
CRIMEA Crimea
DONBAS Donbas; Donbass
SIBERIA Siberia
KASHMIR Kashmir
KURDISTAN Kurdistan
TIBET Tibet
XINJIANG Xinjiang
CATALONIA Catalonia
BAVARIA Bavaria
FLANDERS Flanders
WALLONIA Wallonia
QUEBEC Quebec
CALIFORNIA California
TEXAS Texas
FLORIDA Florida
MEDITERRANEAN Mediterranean; Mediterranean Sea
BLACK_SEA Black Sea
RED_SEA Red Sea
BALTIC_SEA Baltic Sea; Baltic
CASPIAN_SEA Caspian Sea
NORTH_SEA North Sea
SEA_OF_JAPAN Sea of Japan; East Sea
SOUTH_CHINA_SEA South China Sea
YELLOW_SEA Yellow Sea
ATLANTIC Atlantic; Atlantic Ocean
PACIFIC Pacific; Pacific Ocean
INDIAN_OCEAN Indian Ocean
ENGLISH_CHANNEL English Channel
PERSIAN_GULF Persian Gulf
HORMUZ Strait of Hormuz
TAIWAN_STRAIT Taiwan Strait
SUEZ Suez Canal
KOREAN_PENINSULA Korean Peninsula; Korean peninsula
ALPS Alps
PYRENEES Pyrenees
BRITTANY Brittany
NORMANDY Normandy
CORSICA Corsica
NEW_YORK New York; New York City
LOS_ANGELES Los Angeles
CHICAGO Chicago
BOSTON Boston
MIAMI Miami
HOUSTON Houston
SAN_FRANCISCO San Francisco
ISTANBUL Istanbul
SHANGHAI Shanghai
MUMBAI Mumbai; Bombay
SYDNEY Sydney
MELBOURNE Melbourne
TORONTO Toronto
MONTREAL Montreal
GENEVA Geneva
ZURICH Zurich
MILAN Milan
NAPLES Naples
TURIN Turin
VENICE Venice
FLORENCE Florence
BARCELONA Barcelona
VALENCIA Valencia
SEVILLE Seville
MUNICH Munich
HAMBURG Hamburg
FRANKFURT Frankfurt
COLOGNE Cologne
ANTWERP Antwerp
GHENT Ghent
LIEGE Liege; Liège
SAINT_PETERSBURG St. Petersburg; Saint Petersburg; St Petersburg
KHARKIV Kharkiv; Kharkov
ODESA Odesa; Odessa
MARIUPOL Mariupol
BAKHMUT Bakhmut
VLADIVOSTOK Vladivostok
TEL_AVIV Tel Aviv
ALEPPO Aleppo
DUBAI Dubai
JOHANNESBURG Johannesburg
CAPE_TOWN Cape Town
LAGOS Lagos
CASABLANCA Casablanca
RIO Rio de Janeiro
SAO_PAULO Sao Paulo; São Paulo
DAVOS Davos
LYON Lyon; Lyons
MARSEILLE Marseille; Marseilles
TOULOUSE Toulouse
NANTES Nantes
STRASBOURG Strasbourg
BORDEAUX Bordeaux
LILLE Lille
CALAIS Calais
MANCHESTER Manchester
LIVERPOOL Liverpool
BIRMINGHAM Birmingham
LEEDS Leeds
GLASGOW Glasgow
EDINBURGH Edinburgh
BELFAST Belfast
CARDIFF Cardiff
BRISTOL Bristol
SHEFFIELD Sheffield
NEWCASTLE Newcastle
SEATTLE Seattle
DALLAS Dallas
DENVER Denver
DETROIT Detroit
ATLANTA Atlanta
PHILADELPHIA Philadelphia
PHOENIX Phoenix
BALTIMORE Baltimore
LAS_VEGAS Las Vegas
NEW_ORLEANS New Orleans
NEW_JERSEY New Jersey
PENNSYLVANIA Pennsylvania
MICHIGAN Michigan
OHIO Ohio
ILLINOIS Illinois
ARIZONA Arizona
VIRGINIA Virginia
MARYLAND Maryland
MASSACHUSETTS Massachusetts
OREGON Oregon
COLORADO Colorado
NEVADA Nevada
LOUISIANA Louisiana
ALABAMA Alabama
TENNESSEE Tennessee
KENTUCKY Kentucky
WISCONSIN Wisconsin
MINNESOTA Minnesota
HAWAII Hawaii
ALASKA Alaska
ONTARIO Ontario
BRITISH_COLUMBIA British Columbia
ALBERTA Alberta
QUEENSLAND Queensland
YORKSHIRE Yorkshire
ARKANSAS Arkansas
NORTH_CAROLINA North Carolina
SOUTH_CAROLINA South Carolina
CONNECTICUT Connecticut
NORTH_DAKOTA North Dakota
SOUTH_DAKOTA South Dakota
DELAWARE Delaware
IDAHO Idaho
INDIANA Indiana
IOWA Iowa
KANSAS Kansas
MAINE Maine
MISSISSIPPI Mississippi
MISSOURI Missouri
MONTANA Montana
NEBRASKA Nebraska
NEW_HAMPSHIRE New Hampshire
NEW_MEXICO New Mexico
OKLAHOMA Oklahoma
RHODE_ISLAND Rhode Island
UTAH Utah
VERMONT Vermont
WEST_VIRGINIA West Virginia
WYOMING Wyoming
MANITOBA Manitoba
NEW_BRUNSWICK New Brunswick
NEWFOUNDLAND_AND_LABRADOR Newfoundland and Labrador
NOVA_SCOTIA Nova Scotia
SASKATCHEWAN Saskatchewan
YUKON Yukon
NUNAVUT Nunavut
""",
    prefix="place:",
)


def demonym_forms() -> dict[str, str]:
    """Every form of every demonym, with the territory code.

    >>> demonym_forms()["North Koreans"]
    'KP'
    """
    found = dict(DEMONYMS)
    for form, code in DEMONYMS.items():
        if form.endswith(("shman", "chman")):
            found.setdefault(f"{form[:-3]}men", code)
        elif not form.endswith(("sh", "ch", "ese", "s", "ic")):
            found.setdefault(f"{form}s", code)
    return found
