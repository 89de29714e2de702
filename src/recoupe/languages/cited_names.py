"""Media that texts cite by name beside those of `media`: papers, channels, sites of many countries.

Names are the same in every language and are matched with their capitals. Compiled by hand from
what agencies and papers cite when they report from a country; a name that is a common word or a
person's (Stuff, Dawn, Punch, Sky) is left out, or stands with what its pages add to it.
"""

from recoupe.records import SourceKind

_NAMES = """
    24 heures;abc news;abidjan.net;abs-cbn;actualite.cd;aftonbladet;al mayadeen;al-ahram;
    al-akhbar;al-manar;al-mayadeen;alternatives économiques;an-nahar;arab news;
    arizona republic;army radio;arte;ary news;asharq al-awsat;b92;bangkok post;barron's;
    bbc arabic;bbc breakfast;bbc news;bbc persian;bbc radio;belfast telegraph;bellingcat;
    belsat;berlingske;bfm business;bloomberg news;bloomberg tv;bondy blog;boston globe;
    byline times;c8;cadena ser;caixin;channel 12;channel 13;channel 4 news;
    channel 5 news;channel newsasia;charente libre;chicago tribune;chosun ilbo;city a.m.;
    clarín;cnn türk;corse-matin;ctv news;cumhuriyet;dagens nyheter;daily beast;
    daily express;daily maverick;daily monitor;daily record;daily sabah;daily star;
    dakaractu;dallas morning news;de standaard;de telegraaf;de volkskrant;denver post;
    der standard;die zeit;digi24;dozhd;e! news;ekathimerini;el comercio;el confidencial;
    el moudjahid;el nacional;el tiempo;el universal;eldiario.es;enca;expressen;
    folha de s.paulo;folha de são paulo;france télévisions;franceinfo;gazeta wyborcza;
    gb news;geo news;global news;global times;good morning america;good morning britain;
    gulf news;handelsblatt;hankyoreh;heidi.news;hello! magazine;helsingin sanomat;
    het belang van limburg;het laatste nieuws;het nieuwsblad;hotnews;houston chronicle;
    hromadske;hurriyet;hürriyet;i24news;ians;il sole 24 ore;india today;indian express;
    infobae;iran international;israel hayom;itv news;jakarta post;japan times;
    joongang ilbo;journal du mali;jutarnji list;jyllands-posten;kan news;kathimerini;
    khaleej times;koaci;korea herald;kronen zeitung;kurdistan 24;kyiv post;l'alsace;
    l'ardennais;l'humanité;l'observateur paalga;l'orient today;l'orient-le jour;
    l'usine nouvelle;la charente libre;la dernière heure;la gazette des communes;
    la lettre a;la nación;la nouvelle république;la sicilia;la stampa;la vanguardia;lbc;
    le berry républicain;le bien public;le courrier de l'ouest;le courrier picard;le jdd;
    le journal de québec;le journal de saône-et-loire;le maine libre;le matin d'algérie;
    le matin dimanche;le nouveau détective;le nouvelliste;le parisien dimanche;
    le populaire du centre;le poulpe;le républicain lorrain;le360;les inrockuptibles;
    liverpool echo;local democracy reporting service;luxemburger wort;maariv;
    mail & guardian;mail on sunday;maliweb;manchester evening news;marketwatch;marsactu;
    miami herald;milenio;milliyet;mosaïque fm;mother jones;médias24;national post;nawaat;
    ndtv;neue zürcher zeitung;new statesman;new york post;new zealand herald;news24;
    newsmax;newsnation;newsnight;next inpact;nexta;nikkei;nikkei asia;nine news;
    novaya gazeta europe;nrc handelsblad;nrk;nz herald;nzz;o globo;ok! magazine;
    opendemocracy;page six;paris-normandie;pbs newshour;philadelphia inquirer;
    philippine daily inquirer;politiken;polsat;postimees;premium times;
    press trust of india;presse-océan;propublica;prothom alo;public sénat;punchbowl news;
    qub radio;radio classique;radio farda;radio free asia;radio free europe;radio okapi;
    radio times;radio-canada info;rappler;rfe/rl;rnz;rossiya;rtl nieuws;rts info;rtve;
    rté;rté news;rudaw;rue89 strasbourg;rzeczpospolita;sabc;san francisco chronicle;
    seattle times;semafor;seneweb;sky sports;sky tg24;srf;star tribune;straits times;
    sun on sunday;sunday express;sunday mirror;sunday people;sunday post;sunday telegraph;
    suspilne;svenska dagbladet;svt;tages-anzeiger;talkradio;talktv;televisa;telquel;
    tf1 info;the boston globe;the daily beast;the east african;the express tribune;
    the indian express;the intercept;the irish news;the jakarta post;the japan times;
    the korea herald;the mail on sunday;the observer;the scotsman;the spectator;
    the straits times;the sun on sunday;the sunday telegraph;the verge;the yorkshire post;
    thejournal.ie;times radio;toronto sun;tribune de genève;trt;trt world;tv globo;
    tv rain;tv5monde;tva nouvelles;tvn24;var-matin;variety magazine;vnexpress;
    voice of america;wales online;yedioth ahronoth;yle;ynet;yorkshire post
"""

CITED_NAMES: dict[str, SourceKind] = {
    " ".join(entry.split()): "media" for entry in _NAMES.split(";")
}
"""In lower case, as the lexicons write them."""
