"""Well-known bodies, with every name that French and English pages give them.

Official names and acronyms in both languages, as the bodies themselves publish them. A page in one
language may use the acronym of the other, so that both languages read the whole table.
"""

from recoupe.languages.tables.names import institutions

LEGAL_FORMS = frozenset(
    "sa sas sarl asa ag gmbh inc ltd limited plc llc corp nv bv spa oyj".split()
)
"""What firms have behind their names, in whatever language; full stops left out."""

INSTITUTIONS = institutions("""
UN ONU; Onu; Nations unies; Nations Unies; Organisation des Nations unies; UN; U.N.; United Nations
UNSC Conseil de sécurité; Conseil de sécurité de l'ONU; Conseil de sécurité des Nations unies;
  Security Council; UN Security Council; U.N. Security Council; United Nations Security Council;
  Conseil de sécurité de l'Onu
UNGA Assemblée générale de l'ONU; Assemblée générale des Nations unies; UN General Assembly;
  U.N. General Assembly; United Nations General Assembly
UNICEF Unicef; UNICEF
UNESCO Unesco; UNESCO
UNHCR HCR; UNHCR; Haut-Commissariat aux réfugiés
UNRWA UNRWA; Unrwa
WFP PAM; Programme alimentaire mondial; WFP; World Food Programme; World Food Program
WHO OMS; Organisation mondiale de la santé; Organisation mondiale de la Santé; WHO; World Health
  Organization; World Health Organisation
WTO OMC; Organisation mondiale du commerce; WTO; World Trade Organization
ILO OIT; Organisation internationale du travail; ILO; International Labour Organization
IOM OIM; Organisation internationale pour les migrations; IOM; International Organization for
  Migration
IAEA AIEA; Agence internationale de l'énergie atomique; IAEA; International Atomic Energy Agency
IEA AIE; Agence internationale de l'énergie; IEA; International Energy Agency
IPCC Giec; GIEC; IPCC; Intergovernmental Panel on Climate Change
IMF FMI; Fonds monétaire international; IMF; International Monetary Fund
WORLD_BANK Banque mondiale; World Bank
ICC CPI; Cour pénale internationale; ICC; International Criminal Court
ICJ CIJ; Cour internationale de justice; Cour internationale de Justice; ICJ; International
  Court of Justice
ECHR CEDH; Cour européenne des droits de l'homme; ECHR; European Court of Human Rights
EU UE; Union européenne; EU; E.U.; European Union
EU_COMMISSION Commission européenne; European Commission
EU_PARLIAMENT Parlement européen; European Parliament
EU_COUNCIL Conseil européen; European Council
ECB BCE; Banque centrale européenne; ECB; European Central Bank
EUROPOL Europol
INTERPOL Interpol
FRONTEX Frontex
COUNCIL_OF_EUROPE Conseil de l'Europe; Council of Europe
NATO Otan; OTAN; Organisation du traité de l'Atlantique Nord; NATO; Nato; North Atlantic Treaty
  Organization
OSCE OSCE; Organisation pour la sécurité et la coopération en Europe; Organization for Security
  and Cooperation in Europe; Organization for Security and Co-operation in Europe; Organisation for
  Security and Cooperation in Europe
OECD OCDE; OECD; Organisation for Economic Co-operation and Development
OPEC Opep; OPEP; OPEC; Organization of the Petroleum Exporting Countries
OPEC_PLUS Opep+; OPEP+; OPEC+
G7 G7
G20 G20
BRICS Brics; BRICS
ASEAN Asean; ASEAN; Ansea
AFRICAN_UNION Union africaine; African Union
ECOWAS Cédéao; Cedeao; CEDEAO; ECOWAS
ARAB_LEAGUE Ligue arabe; Arab League
RED_CROSS Croix-Rouge; Red Cross
ICRC CICR; Comité international de la Croix-Rouge; ICRC; International Committee of the Red Cross
RED_CRESCENT Croissant-Rouge; Red Crescent
MSF MSF; Médecins sans frontières; Médecins Sans Frontières; Doctors Without Borders
AMNESTY Amnesty International; Amnesty
HRW HRW; Human Rights Watch
RSF RSF; Reporters sans frontières; Reporters Without Borders
GREENPEACE Greenpeace
WWF WWF
OXFAM Oxfam
IOC CIO; Comité international olympique; IOC; International Olympic Committee
FIFA Fifa; FIFA
UEFA UEFA
WADA AMA; Agence mondiale antidopage; WADA; World Anti-Doping Agency
KREMLIN Kremlin
WHITE_HOUSE Maison Blanche; Maison-Blanche; White House
PENTAGON Pentagone; Pentagon
STATE_DEPARTMENT département d'État; Département d'État; département d'Etat; State Department;
  US State Department; U.S. State Department
US_TREASURY Treasury Department; US Treasury
JUSTICE_DEPARTMENT Justice Department; Department of Justice; US Justice Department
HOMELAND_SECURITY Department of Homeland Security; DHS
CAPITOL Capitole; Capitol; Capitol Hill
US_CONGRESS Congress; Congrès américain; US Congress; U.S. Congress
US_SENATE US Senate; U.S. Senate; Sénat américain
US_HOUSE Chambre des représentants; House of Representatives; US House of Representatives
US_SUPREME_COURT Cour suprême des États-Unis; US Supreme Court; U.S. Supreme Court
FBI FBI
CIA CIA
NSA NSA
NASA Nasa; NASA
FED Réserve fédérale; Réserve fédérale américaine; Federal Reserve; US Federal Reserve
FDA FDA
CDC CDC; Centers for Disease Control and Prevention
USGS USGS; US Geological Survey; U.S. Geological Survey
NOAA NOAA
NTSB NTSB; National Transportation Safety Board
FAA FAA; Federal Aviation Administration
DEMOCRATIC_PARTY Parti démocrate; Democratic Party
REPUBLICAN_PARTY Parti républicain; Republican Party
ELYSEE Élysée; Elysée; Elysee; palais de l'Élysée
MATIGNON Matignon
QUAI_DORSAY Quai d'Orsay
PLACE_BEAUVAU place Beauvau; Place Beauvau
BERCY Bercy
FR_ASSEMBLY Assemblée nationale
FR_SENATE Sénat
FR_CONSTITUTIONAL_COUNCIL Conseil constitutionnel
FR_COUNCIL_OF_STATE Conseil d'État; Conseil d'Etat
FR_COURT_OF_AUDITORS Cour des comptes
FR_CASSATION Cour de cassation
DGSE DGSE
DGSI DGSI
PNAT PNAT; Parquet national antiterroriste; parquet national antiterroriste; Pnat
PNF PNF; parquet national financier; Parquet national financier
INSEE Insee; INSEE
SNCF SNCF
RATP RATP
EDF EDF
CNRS CNRS
INSERM Inserm; INSERM
CNIL Cnil; CNIL; Commission nationale de l'informatique et des libertés
ARCOM Arcom
METEO_FRANCE Météo-France; Météo France
BEA BEA; Bureau d'enquêtes et d'analyses
RN RN; Rassemblement national; National Rally
LFI LFI; La France insoumise; La France Insoumise; France insoumise
LR_PARTY LR; Les Républicains
PS_PARTY PS; Parti socialiste
EELV EELV; Verts; Les Verts; Europe Écologie-Les Verts
RENAISSANCE Renaissance
CGT CGT
CFDT CFDT
FO FO; Force ouvrière
MEDEF Medef; MEDEF
FNSEA FNSEA
DOWNING_STREET Downing Street; 10 Downing Street
WESTMINSTER Westminster
HOUSE_OF_COMMONS House of Commons; Chambre des communes; Chambre des Communes
HOUSE_OF_LORDS House of Lords; Chambre des lords; Chambre des Lords
HOME_OFFICE Home Office
FOREIGN_OFFICE Foreign Office
SCOTLAND_YARD Scotland Yard
MET_POLICE Metropolitan Police; Met Police
MI5 MI5
MI6 MI6
NHS NHS; National Health Service
MET_OFFICE Met Office
BANK_OF_ENGLAND Banque d'Angleterre; Bank of England
LABOUR Labour Party; Labour; Parti travailliste
TORIES Conservative Party; Tories; Parti conservateur
BUNDESTAG Bundestag
BUNDESBANK Bundesbank
KNESSET Knesset
TSAHAL Tsahal; IDF; Israel Defense Forces
MOSSAD Mossad
SHIN_BET Shin Bet
HAMAS Hamas
HEZBOLLAH Hezbollah; Hizbollah
FATAH Fatah
ISLAMIC_JIHAD Jihad islamique; Islamic Jihad
TALIBAN taliban; Taliban; talibans; Talibans
ISIS État islamique; Etat islamique; groupe État islamique; EI; Daech; Daesh; Islamic State;
  ISIS; ISIL
AL_QAEDA Al-Qaïda; Al-Qaida; al-Qaïda; al-Qaida; al-Qaeda; Al-Qaeda; Al Qaeda
BOKO_HARAM Boko Haram
HOUTHIS Houthis; Houthi
IRGC Gardiens de la Révolution; gardiens de la Révolution; Gardiens de la révolution;
  Revolutionary Guards; Revolutionary Guard; Islamic Revolutionary Guard Corps; IRGC
PKK PKK
WAGNER Wagner Group; groupe Wagner
DUMA Douma; Duma; State Duma
FSB FSB
GRU GRU
ROSCOSMOS Roscosmos
GAZPROM Gazprom
POLITBURO Politburo; Bureau politique
GOOGLE Google
APPLE Apple
MICROSOFT Microsoft
AMAZON Amazon
META Meta
FACEBOOK Facebook
TWITTER Twitter
TIKTOK TikTok
YOUTUBE YouTube
TELEGRAM Telegram
INSTAGRAM Instagram
SNAPCHAT Snapchat
LINKEDIN LinkedIn
REDDIT Reddit
FR_JUDICIAL_POLICE police judiciaire
NATIONAL_POLICE police nationale
GENDARMERIE gendarmerie nationale
CIVIL_PROTECTION protection civile
CIVIL_SECURITY sécurité civile
WHATSAPP WhatsApp
OPENAI OpenAI
TESLA Tesla
SPACEX SpaceX
ESA Agence spatiale européenne; European Space Agency; ESA
ARIANESPACE Arianespace
AIRBUS Airbus
BOEING Boeing
TOTALENERGIES TotalEnergies
RENAULT Renault
STELLANTIS Stellantis
VOLKSWAGEN Volkswagen
SAMSUNG Samsung
HUAWEI Huawei
PFIZER Pfizer
ASTRAZENECA AstraZeneca
PSG PSG; Paris Saint-Germain; Paris SG
OM OM; Olympique de Marseille
OL Olympique lyonnais
REAL_MADRID Real Madrid
FC_BARCELONA FC Barcelone; FC Barcelona
MANCHESTER_UNITED Manchester United
MANCHESTER_CITY Manchester City
WORLD_WAR_II [event] Seconde Guerre mondiale; Deuxième Guerre mondiale; World War II; Second
  World War; WWII
WORLD_WAR_I [event] Première Guerre mondiale; World War I; First World War
COLD_WAR [event] guerre froide; Guerre froide; Cold War
OLYMPICS [event] Jeux olympiques; Jeux Olympiques; JO; Olympics; Olympic Games
PARALYMPICS [event] Jeux paralympiques; Paralympics
TOUR_DE_FRANCE [event] Tour de France
ROLAND_GARROS [event] Roland-Garros; French Open
WIMBLEDON [event] Wimbledon
CHAMPIONS_LEAGUE [event] Ligue des champions; Champions League
PREMIER_LEAGUE [event] Premier League
LIGUE_1 [event] Ligue 1
BREXIT [event] Brexit

""")

OFFICIAL_SUFFIXES = tuple(
    """
    gouv.fr gov gov.uk gc.ca admin.ch gov.be gov.ie gov.au govt.nz europa.eu int mil mod.uk
    police.uk un.org
    """.split()
)
"""Domains that only public bodies may register, by the rules of their registries (Afnic, GSA,
Nominet, EURid, IANA for `.int`)."""


def is_official_host(host: str) -> bool:
    """Whether only a public body can publish there.

    >>> is_official_host("www.ardeche.gouv.fr"), is_official_host("legouv.fr")
    (True, False)
    """
    bare = host.partition(":")[0].lower()
    return any(bare == one or bare.endswith("." + one) for one in OFFICIAL_SUFFIXES)
