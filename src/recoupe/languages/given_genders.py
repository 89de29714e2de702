"""More first names that tell a gender, in front of a surname only.

From the lists of first names of Faker (MIT licence, Joke2k and contributors, 2026), folded: those
of one gender in all its languages, and in two of them or in one of the English-speaking countries,
that `given_names` does not hold. Many are surnames too, so that alone they tell nothing, and they
make no name out of a word.
"""

from recoupe.languages.tables.names import Gender

_WOMEN = """
    aachal aadhya aahana aaliyah aarini aarna aashi abbi abha abigael abril achieng adda addison
    adela adelaida adelheid adelia adelina adina adriane adrianna adrianne advika adweta adya
    agata agatha agnese agneta agnieszka agusta agustina aideen aileen aili ailis aina aine aino
    aishani aislinn akinyi akoth alanis alanna alannah alba alberte albertina albina alda alea
    aleisha alejandra aleksandra alena alessandra aleta alexandria alida alis alisa alissa
    alisson aliya alize alka alla ally alma almira aloisia alondra alwina alwine alzbeta alzina
    ama amada amaia amaira amalia amalie amalija amaya ambar amber america ami amie amira amparo
    amrita amruta anabel anabela anabella anahera anahi analia anamika anastacia andreia ane
    aneta anett anette anezka angeles angelica angelika angelina angelita ani anica anika anina
    anisa anissa anja anjali anka anke annabell annabella annah annalisa annalise annamaria
    annamarie annastacia anneke anneli annelie annelies anneliese annelise annemarie annemie
    annet annetta anni annika annikki annina annita anny antje antonella antonia antonietta
    antonija antonina anu anusha anvi anyango aoibheann aoibhin aoibhinn apolonia april arabella
    araceli aracely aradhana arcelia ardis aria ariadna ariana ariane arianna arianne ariella
    arina armida aroha arunima arya arzu ase ashlee ashleigh ashlene ashling asia asma assunta
    asta asuncion ataahua atena athena ati atieno augusta augustina aurora awhina ayla ayleen
    aylin aynur ayse aysel ayten azra azucena babette baghyawati bara barbora barkha beata beate
    beatrix beatriz belen bella benita benta bente benthe berit bernadine bernarda bernardita
    berta bertha betania betina betsy bettina bhanumati bhavani bhavika bhavini bhavna bhavya
    bianka bibi bibiana bilha biljana bimala bina birgitta birte birthe bishakha blanaid blanca
    blanche blanka blazena blessing bodil boel bohumila bonnie bosibori bozena brandi branka
    breanna breda brendah briana brianna bridgit brigida brigita brigitta brinda brita britney
    britta brittney bronach bronagh bronislava bronwyn brooke bruna cacilia cailin caitlyn
    caitriona calista camilla canan candace candela candelaria candida caoilfhionn caoimhe
    caragh caren caridad carin carina carlota carlotta carmelita carmina carola carolin carolina
    carolyne carren casandra catalina catarina caterina catharina cathleen cathrine catrin
    catrina ceara cecelia cecilia cecilie celina centrine chaaya chaitaly chakrika chaman
    chameli chanchal chandani chantel chantelle charis charita charline charlotta charmaine
    charvi chasmum chavvi chebet chelangat chelsea chelsey chepkemoi chepkoech chepkorir cherie
    cherith cherotich christa christabel christel christiana christianne christin ciarrai cielo
    cinthia cintia citlali clarice clarisa clarissa clementina cliodhna cliona cloe colleen
    collette concepcion concetta concha consolata constanza constanze consuela consuelo coral
    cordula corina corine corinna cornelia corrie cosima courteney cristal crystal dafina dafne
    dagmar dagmara dagny dairine daisy daksha dalaja dalia damaris damini damyanti danae dania
    danica daniella danijela danna daria dariana darika darina darlene dawn dayamai dayana
    dayita dayna deanna dearbhail dearbhaile dearbhla debby deborrah deepa deidre deirbhile
    deisy delfina demetra demi denisa denisse desiree devika deyanira dhriti dian dianah diann
    dianna dianne dilara dina dinah dionne dipta divya diya dolly dolphine domenica dominga
    dominika dona donatella donna dorcas dorcus dorina dorine dorota dorotea dorothea dorte
    dorthe draga dragica drahomira drahoslava dulce dunja eadaoin ebba ebony eda edda eddah edel
    edelmira edhitha edina edinah edita eduarda edwina eesha eilis eilish eimear eimer eimhear
    eiravati ekaja ekani ekanta ekantika ekaterina ekiya ekta ela elba elda elea eleanora eleni
    elenore eleonora elfie elfriede eliana elif elisabet eliska elke ellinor elma elmira elna
    elodia eloisa elosy elsbeth else elsy elva elvia elvina elvira elvy elzbieta emanuela emelia
    emelie emelina emely emer emilia emiliana emilija emilly emine emmaculate emmah emmi emmy
    engla enna enola enriqueta enya erina eris erla erna ernestina ernestine eryn eshana
    esmeralda esperanza estefania estefany estela estella ester estera estrella eta etna etta
    eufemia eulalia eusebia evaline evalyne evangelina evelien evelin evelina eveline everline
    everlyne evi evita evy ewa fabia fabiana fainche faith falak falguni farida fatma fatuma fay
    febe federica felicia felicitas felipa felista felister felistus femke fien filipa filippa
    filomena flavia fleur florencia florentina florentine florina florinda florine fortunata
    franca france francesca francia francisca frantiska franziska freda freja frida fridah
    friederike gabriella gaby gaia galina ganga garima gaurangi gauri gaurika gautami gayathri
    gaylene geetika gema genoveva georgiana georgine gerda gerlinde gertrud gesare getrude gia
    giada gianna gilda gioia giovanna giselle gisselle gitte giuliana giuseppa giuseppina gladis
    gordana gracia graciela grazia graziella gretchen grete grethe gretta griselda gudrun
    guillermina gulay gulus gunda gunhild gwenda gwendolyn habiba hadija hafsa hailey haley
    halima hamsini hana hanife hanne hannele hannelore harinakshi harini harita hatice haydee
    hayleigh hedda hedi hedvika hedwig hedy heidy heike helga hella hellen helma hema hemal
    hemangini hemani henny henrieta herdis herma hermina herminia herta hertha hildah hilde
    hildegard hildur hillevi hilma hinewai hiral hjordis holly honora hortensia huia hulda ica
    ide idika ignacia ijaya ika ikshita ilaria ildiko ileana ilenia ilse ima imke immaculate ina
    indali indi india indiana inez inga ingeborg inger ingrida inna iolanda iona iren irena
    irine irja irma irmgard irya isabela isabell isadora isha ishani ishanvi ishita isidora isis
    itzel iveta ivette ivona ivone ivonne izabela jacinta jackeline jackline jaclyn jadranka
    jael jagrati jagvi jalsa jamila janaki janani janeth janette janice janina janna jannie
    januja janya jaqueline jara jarmila jaroslava jasmina jasmit jasna javiera jayda jayde
    jazmin jeana jeanine jeannie jebet jecinta jedidah jeevika jelagat jelena jemimah jemutai
    jena jenifer jeniffer jenipher jenniffer jepchirchir jepchumba jepkemoi jepkoech jepkorir
    jepkosgei jeptoo jerica jerono jerop jerotich jeruto jesca jessika jhalak jillian jimena
    joana joaquina jodi jody johana johanna johanne jolana jolanda jolene jolie joline jonna
    jorja jorunn josefa josefin josefina josefine joselyn josphine jovana jovita joyline juana
    juanita judit judita julianna julienne juliet julieta julija julijana june junia justina
    jutta jyoti kaarina kaia kaitlin kaitlyn kalina kami kamila kamya karina karla karley
    karlina karolin karolina karoline karyn kashish kashvi kassandra kata katalin katarina
    katarzyna katelyn katerina katerine katharine kathe katherin katherina kathi kathrin kathryn
    kati katja katty kavya kaylee keely keeva keisha kelli kellie kemuma kemunto kendra keri
    kerri kerrie kerstin kerubo keya keziah khloe kiera kimberley kira kiri kirstin kitty klara
    klaudia kora kori kornelia krisha krista kristel kristi kristiana kristie kristiina kristine
    kristy kritika krystal krystyna kvetoslava kwamboka kyara kyla kyra ladina ladislava ladli
    lajita lakshmi lala laoise larisa larissa latasha laureen lauretta laurette lavanya lavender
    lavinia layla leandra leela leena leia leidy lekha lelia lenah lene leni lenka leona leonora
    leonore leontina lesia lesly letitia letizia leyla leyli lia liana liane liba libni lida
    lidia lidija liesbeth lieve ligia liisa lilija lilja lilla lilli lillian lilly lily linah
    lindah linde linet linnea lipika lisbet lisbeth liselotte lissette liv liza lize lizeth
    ljiljana ljubica ljudmila loes loice loise lolita lona loni lopa loraine lore loredana
    lorelei lorena loretta loretto lori lorine lotta lotte lotti lourdes lovisa luana lucero
    luciana lucija lucila lucretia ludovica luisa luise luiza luna luz luzia lydiah lyndsay
    lyndsey lynette lynley lynnette lynsey maaike maarit macarena maddison madelene madeline
    madhavi mafalda magaly magda magdalene magdaline maggy mahi mahika mai maida maija maimuna
    maira maire maite maja majken makayla makena malak malea malena malene malgorzata malia
    malin mallory malou manda manuelita manya mara maraea marcelina marceline marcella marcia
    maree mareikura maren marga margareta margarete margaretha margarida margherita margit
    margita margo margret margrit mariah mariana marianela mariann marianna maribel marica
    maricela mariela mariella marietta marija marijana marika marilena marisa marisela marisol
    marissa marit marita maritta maritza marja marjatta marleen marlen marlena marlies marlis
    marthe martina maryann maryanne marylene mateja matilde maura maurine maxima maya mayra
    mayte mckenzie meabh meagan meaghan meda meera meg megane megha meghana meibh meike mekhala
    melany melba melisa melita melody melvine mercyline mereana meredith merel mery meta metrine
    metta mette micaela michaele micheala michela michell mihaela mikaela mikayla mila milada
    milagros milcah milda mildred milena milica milka milkah milla millicent milly miloslava
    mindy minerva minna mira miranda mirela mirella mireya miriama mirja mirjam mirjana mirna
    miroslava mirriam mirta misty mitali mitchelle mohini mollie monicah monika monserrat
    montserrat mora moraa moreen morena morine moureen mourine mugdha murielle mwanajuma
    mwanamisi mya myrta nada nadezda nadin nadja nafula naliaka nana nandini nanjala nanna
    naoimh naom naomh naomy narcisa natali natalija natalja nataly natasa natascha natasja
    nathalia nathaly natividad nayeli neelima neema nekesa nela nele nelia nelida nelima nella
    nelli nellie nereida netra nevaeh nevenka ngaire nichole nicoletta nidhi nidia nidra nieves
    niharika niina nika nikoletta nikolina nilda nilima nimrat nirja nisa nitara nives noelia
    noella noemi norah nuala nuria nury nyaboke nyanchama octavia octavie odalis odalys odika
    oeshi ofelia ojasvi olimpia oliva olive olivie olympia omaja omisha omya ona oni oonagh
    ophelia orfhlaith oriana orlagh orlaigh orlaith osa osha otilia ottilia ottilie oviya oxana
    ozlem padraigin pahal pallavi paloma panini paola pascuala patrizia patty paulina pavani
    pavla paz penina peninah penny peris perla petrina petronela phanice philippa philis
    philomena phylis pia piedad pierina pilar piper pippa poppy priscah priscila priscilla
    priscillah prisha priska prudence purity pushti quinter qushi raagini rabecca rachael
    rachana racheal rachelle rachita radha radhika radmila raewyn rafaela raffaela raffaella
    ragna ragnhild rahab rahel rahma raina raisa rajata rajeshri raksha ramona rana randi rania
    raphaela raquel rebeca rebeka rebekah rebekka rehema reina reinhilde renate reva reyna
    rhianna rhianne rhonda ria ricarda ridhi rina risper riya robyn rochelle rocio rodah roise
    romaine romana romina rona ronja roos rosalba rosalia rosalinda rosaria roseanna roselyn
    rosemarie rosetta rosey rosina rosita roslyn rosmarie rossana roswitha rosy rowena roxana
    roxanna roza rozalia rozalija rukia rut ruzena ruzica saanvi sabina sachi safina safiya
    sahra saida salina salma samanta sanaya sanja sanne santa sanya sarai sarina sarita saskia
    saumu saumya saundra savannah scarlet scarlett scarlette seana seanan seaneen seanna selena
    selin selma sena seona serafina serah sevim seyda shana shani shania shanna shannan shannen
    shari sharlene shauna shauneen shawna sheena sheilah sheilla sheillah shelia sheree sheri
    sherri sherry sheryl shiela shivani shravya sidonia siena sienna signa signe sigrid sigrun
    silja silje silke silvana silvia simona sina siofra siri siti siv siya skye skyla slavica
    slavka sneha socorro sofie soledad solveig sona sonja sonya sophy sorcha stacie stana
    stanislava stefana stefani stefania stefanie stefanija steffi stela stellah stephany stina
    stine sudiksha suhani sula sumayya susann susanna susanne susi sussie suzana suzanna suzy
    svea svenja sybilla sylivia sylva sylwia tabea taina taja talia tamanna tami tammie tammy
    tanja tanmayi tanvi tari tatjana tayla tekla teodora tera terese teresia teresiah teresita
    terezia terina terri thalia theda thekla theodora theres theresia thi tia tiana tiara tiarna
    tiegan tiina tilde timea tindra tiziana tomasa tonicha tori tove traci tracie tripti triveni
    triya trudi tui turkan turvi tuulikki tyla tyra ubika ucchal udyati ulla ulrike una unnati
    unni upadhriti upasna upma urishilla urmi urszula urvashi urvi ute vaishnavi valary valborg
    valeria valeska vallary vamakshi vanda vanesa vania vanja vansha vanya varenya varsha vasana
    vasatika vasudha veda vedhika vedika veerle velma venus verena veronica veronicah veronika
    vesna veta vicki vickie vida vidhi vilhelmina vilma vinaya vincenza viola violet violeta
    violetta viridiana vita vitoria vittoria viviana vladimira vrinda vrishti vritti vyanjana
    waida waimarie wakeeta waltraud wanda warda warhi watika weddy widisha wikitoria wilhelmina
    wilhelmine willow wilma winny wishi xalak xenia ximena xiomara xiti yachana yadavi yadira
    yahvi yamilet yamini yanet yara yaritza yasemin yashasvi yashawini yashica yashoda
    yashodhara yashvi yasmin yasti yauvani yazgul yazmin yenifer yenny yesenia yesica yessenia
    yessica ylva yochana yolanda yoselin yoshita yrsa yuliana yuridia yutika zaida zainabu zaira
    zaitra zaneta zansi zarna zdenka zehra zelma zenobia zenta zeynep zilmil zina zinal zipporah
    zoey zofia zora zoraida zuzana
"""
_MEN = """
    aadi aage aarav aarnav aarush aayush abbas abdalla abdihakim abdullahi abednego abeer
    abelardo abhimanyu abhiram abner abram abubakar achim adalberto adams adan adelbert aden
    adil aditya adnan adolfo adrian adriano adriel advaith advay advik aedan aftin agastya
    aggrey agustin ahmet aiden ajan aki akif akshay alastair alberto albrecht alcides alec alejo
    aleks alen ales alessio alexandru alexej alf alfons alfonso alfredo algot alister allan
    allen almus alois alonso aloys alphonce alphons alphonsus alvar alvaro alwin amado amador
    amar amaro ambrose americo amin amol amon anaru anas anay anderson andri andrin anes angelo
    anibal anirudh anmol anselmo ansh ante antero anto antoin antonin antonino antonius aodhan
    aran arda ari arian arif ariki aristide arlo armin arnaldo arne arno arnold arnoldo arnulfo
    aron arpad arran arron arsenio artan artemio artis arturo arvid arvo aryan asher atharv
    athman athuman atilio attila augusto aurel aurelio austin austine avi ayaan ayden ayub ayush
    ayushman azaan azad aziz baba bachittar bahadurjit bahati bailie bakari bakhshi baldur
    baldwin balendra balhaar baljiwan baltasar balthasar balvan balveer banjeet baraka barasa
    baris bartholomew bartley bas basil basilio bautista bayram bayron beau beauden bela benard
    benedict benedikt benicio benito benjamim benn benno benson bent berat berend bernabe
    bernardino bernardo bernd berndt bernhard bernt bert bertil bertram bett bevan biagio birger
    bjarne bjorn bladimir blahoslav blaine blas boaz bodhi bogdan bohumil bohumir bohuslav bojan
    boleslav bonface boniface borja brady bram bramwel branislav branko braulio bravin braxton
    brayan brayden breandan brent brien brijesh brodie cahal cahir cailum caleb callan calogero
    calum calvince camilo candido caoimhin caolain caolan caomhan carlo carmelo carsten cas
    casper ceferino celestino celso chad chaitanya chakradev chakradhar champak chanakya
    chandran chandresh charan chatresh chatura che chege cheruiyot christof christofer
    christoffer christoph christos cianan ciaran cillian cipriano ciro claudius claus clemens
    clemente cleophas clinton cohen cole coleman collin collince collins colton colum conal
    conall conan conchur conn conrad constant constantin cornel cornelio cornelis cosimo cosmas
    cristhian cristian cristobal cristofer cristopher csaba ctibor curt custodio cyprian cyrus
    daan dag dagoberto daksh dakshesh dalbir dalibor dalmas dalton dalvin damiano damir damjan
    damon dan dancan dancun danijel danilo danson dante daren darin darius dariusz darko darpan
    darrell darrin darryl darryn darsh darwin daud daudi davide davin davis davor davy deaglan
    dean deane dejan demetrio demian denny dereck derick dermot derrick desiderio detlef dev
    devansh dhruv dickson dietmar dietrich dilan dillon dimas dimitrios dino diogo dion dionisio
    dismas dobroslav domenic domenico domhnall domingo dominick dominik donal donat donato
    donovan dragan drago drahoslav dusan dustin eamon ebbe ebenezer eder edgardo edin edinson
    edison edmundo edson eduard edvard edvin efrain efren egbert eggert egon einar eino ekalinga
    ekansh ekapad ekaraj ekavir ekbal ekrem eladio elbert eldar eldon eleuterio elian eliecer
    elio eliot elis eliseo eliud elkana elmar elmer elmo elnur eloi eloy elphas elvin elvis
    emanuel emil emilian emiliano emilio emin emmet emmett enda enes ennio enock enver eoghan
    ephantus epifanio erasmo erastus erdogan eren erhard erich erick erkan erland erling ernesto
    ernst erol ervin erwin eugen eugenio eugine eunan eusebio evald evans evaristo evelio evert
    ewald ezekiel ezequiel ezio ezra fabio fabricio fabrizio facundo falan faqid faraj faras
    fariq faris fariz faruk fatih faustino feargal fearghal federico fedor feisal feliciano
    ferenc fermin festus fidel fidelis filipe filippo finbar fintan fionntan fitan fiyaz flavio
    flemming fletcher florencio florentino florin floris flynn frado franco franjo frankline
    franky frans frantisek fraser frazer freddy frederick frederik fredo fredric fredrick
    fredrik fredy fridolin fritz frode fuzuli gabino gabor gaetano gagan garrett gaspar gaston
    gathoni gaurang gaurav gautam gebhard gedion geir genaro gennaro geofrey georgios geraldo
    gerardo gerhardt german gerold geronimo gerrit gerson gert gian giancarlo gianfranco
    gianluca gibson gil gilberto giles gion giovanny girik girindra girish gitau githinji
    gitonga giuliano giulio glen godfrey godwin goncalo gonzalo gopal goran gottfried gottlieb
    grant grayson gregg gregorio grzegorz guido guilherme gulaga gunbir guneet gunnar gunther
    gustaf gustav hakan hakon halil hamisi hamza hannes hansjorg hanspeter harald hardik haron
    harri harrison harshil hartmut harun hasan heiko heinrich heinz helge helmer hemang hemi
    hendrik henning henrique heriberto hermann hermes herminio hernan hernando hesbon hezron
    hilario hilbert hilmar hipolito hiram hitesh hjalmar hoani holger holm horacio horst hosea
    hredhaan hritik hudson hugues humberto humphrey hung huseyin huy idris ignac ignacio ignatz
    ignaz ihaia ikbal iker ilias ilija ilja ilyas imaran immanuel imre indrajit ingmar ingo
    ingvar innocent ioannis irungu isaack isack isaias isak ishaan ishwar isidor isidoro isidro
    ismet israel issack istvan ivar iver ivo ivor izidor jacek jacinto jackson jacobo jafet
    jagat jagdish jai jairaj jairo jairus jaka jakob jamil jani janik janko jannik jannis jano
    janos janus japhet japheth jari jarl jarlath jarno jaromir jaron jaroslav jarrod jatin javan
    jaxon jeet jefferson jeffery jeison jelani jelle jere jeremiah jeremias jermaine jeronimo
    jerson jerzy jesper jhoan jhon jhonatan jhonny jimmie jiri joakim joaquim joash jochen joey
    johannes johans johnathan johnson johnstone johny jonah jonatan jonathon joost joram jordon
    jordy jorg jorgen jorn jos josephat josephus josko josphat jost josua jovan jozef jude
    juhani julius juma junius juraj jure juri justus kabir kahu kai kaj kaleb kalevi kalle
    kalman kalpit kamau kamil kamron kane kanini karani karanja kare karimi kariuki karlo
    karsten kasim kaspar kasper kassim katana kauri kealan keanu keegan keelan kelvin kemal
    kemboi kenan kenedy keneth kent kiaan kian kiarie kibet kilonzo kimani kimanzi kimathi kimeu
    kimutai kingston kinuthia kinyanjui kinyua kioko kipchirchir kipchumba kipkemboi kipkemoi
    kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich
    kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kirui kjell klaas klemens klement
    knut kobe koech koen konrad konstantinos korir kornel kornelius kosgei krish krister
    kristijan kristjan kristof kristofer kristoffer kristopher krzysztof kuno kuria kurtis kyalo
    kyan laban ladislav laksh lakshit lamar lambert lameck langat lasse laszlo laurens laurenz
    laurin lautaro lawrence lazar lazaro leander leandro leano leif lenn lennart leonardo
    leoncio leonel leonhard leonidas leopoldo levin lex lian liban libor lincoln linus lio
    lisandro livingstone livio lohit lorcan lorenz lorin lothar lovro luan lubomir lubos luc
    lucian luciano lucio lucky ludvig ludvik ludwig luther lutz lyndon maanas maanav maarten
    macauley macharia madhav mads magnus mahdi mahir mahmut maicol maik maina maingi mairtin
    makau makokha makori maks maksim malachy malte manaaki manan manawa manbir manfred manthan
    manus marcelino marcell marcello marcial marcio marek marijan marino maris mariusz marten
    martim martyn masika masinde massimiliano matej mateus mathew mathijs matias matiu mato mats
    matti mattia mattias matyas maurits maurizio mauro maximilian maximiliano maximo maximus
    maxwel maxwell mbithi mboya mbugua mburu meinrad mervin mervyn meshack metin metod micael
    micha micheal mihael mijo mikael mikaere mikkel mikulas miloslav milton mio miodrag miran
    mirco mirko miro miron miroslav mirsad misael mitchel mitesh mladen modesto mohamud moises
    mojmir momanyi moreno moritz morten mortimer moses muchiri muema mueni mugambi mugendi mugo
    muhamed muhammed muia muiruri mukhwana muli mulwa mumbi mumo munene mungai muni munyao
    munyoki murat muriithi murimi murithi muriuki musa musau musee musembi muslum musyoka
    musyoki mutai muthama muthengi muthoka muthoni muthui mutie mutinda mutiso mutisya mutua
    mutuku mutunga muturi mwangangi mwangi mwaniki mwanzia mwaura mwende mwendwa mwikali mwiti
    myles nachiket nadir nahashon naim naksh nakul nando narciso natan natanael nataniel nate
    nathaniel naveen nazim ndegwa nderitu ndirangu nduku ndunge ndungu nduta neal neel nehemiah
    nelio nenad nestor nevin nevio newton nganga ngari ngigi ngugi nicanor nicholus nicklas
    nickson nicky niclas nicodemus nicolai niels nik nikau niklas niko nikolaj nikolaos nikolas
    nikolaus nikora nils nitesh nixon niyazi njagi njenga njeri njeru njiru njogu njoki njoroge
    njue njuguna noam norberto nuru nyaga nyakundi nyamai nyambura nyawira nyongesa nzioka nzomo
    obed ochieng octavio odhiambo odhran odongo oduor ojas okello okoth okto okumu olavi oldrich
    ole olegario oloo oluoch omari omkaar omondi ondieki ondrej onesmus onkar onofre onveer
    onyango opiyo oran orhan orinder orlando oskar osvald osvaldo oswald oswaldo othmar otieno
    otis oto otto ouma ove ovidio owino owuor padraic panfilo parth pascual pasquale patric
    patricio patrik paulino pauric pawel peadar pearce pearse peder pekka per pero petar
    peterson petter phelix philipp phineas piaras pierce piero pieter pirmin pius porfirio
    pranav praneel pranit pratyush preston qabil qadim qarin qasim quincy quinten rachit radomir
    radoslav radovan raf raffael raghav ragnar raimund raimundo rainer rajab ralf rama ramadan
    ramadhan ramazan ramiro ranbir randolf ranveer rashid rasmus rawiri rayaan redmond rehaan
    reimar reinaldo reiner reinhard reinhart reinhold reino remigio remo renato renzo rex
    reyansh reynaldo reza rian riccardo rickey rico rigoberto rik rino riziki robby robinson
    rocco roderick rodger rodgers rodolfo roel rogelio rogers rohan rolando rolf romeo romulo
    ronal ronaldo ronith ronny rono rony roque rosendo rotich rouven ruairi ruari rudi rudiger
    rudolf rudolph rudra rufino ruperto rushil ryder ryszard saban sabri safet said saidi
    saksham saleh salih salomon samaksh samar samarth samesh sami samson samu samwel sander
    sandor sandro santino sarthak sascha sathvik saul saverio scot seamus sebastiaan sebastiano
    sedat segundo selim sem sepp severino severo shaban shadrack shaurya shawn shayne shem
    shivansh siddharth siegfried sifuna sigmar sigmund sigurd sila silas silvano silvester
    simion simiyu sinisa sione slavko slavomir solomon solon stanislaus stanislav stef stefano
    steffen steinar sten stephan stephene stig stijn stjepan suleiman suleyman svatopluk sven
    sverre swaleh swen sylvester tadeas tadeusz tage tahir taine tama tamas tamati tanay tane
    tangaroa tanish tanveer tapani tapio tarak tarik teerth tejas teo teodor teodoro teofilo
    thaddeus theodor thiago thijs thor thorsten thuo tiago tiarnan tibor tiernan tijs till
    tilman timmy timo timon timotej timoteo tito titus tiziano toivo toki toma tomasz tomi
    tomislav tonny tor torben tore torsten trent tsuma tulio tyson udant udarsh udo ulf ulises
    ulrich ulrik umang umar upkaar uriel urs usman utkarsh uwe vaclav vagn valdemar valentim
    valentino valerio valter vasco vaughan vedant veer veli verner vicente victoriano victorino
    vidal vidar viggo vihaan vilhelm ville vincenzo vinzenz viraj virgilio vit vitalis vitor
    vittorio vivaan vlado vlastimil vojtech vratislav wachira wafula wahab wainaina wairimu
    waldemar waldo walid wamalwa wambua wambugu wambui wangari wangila wangui wanja wanjala
    wanjiku wanjiru wanjohi wanyama wanyonyi warinder warjas warwick washington waweru wazir
    wekesa weldon wenzel wesonga wilber wilfred wilfredo wilfrido wilhelm willard willem willi
    williams willian willis wilmer wilson wiremu witold wladimir wojciech wout wouter wriddhish
    wridesh wyatt wycliff wycliffe xander xaver yadigar yagnesh yago yan yash yasin yassin yatan
    yatin yeison yilmaz yngve yosef younes yug yunis yussuf yuvraj zablon zacarias zacharia
    zahid zaid zak zakaria zakayo zamir zashil zayan zayyan zdenko zdravko zehaan zeljko zeno
    zigmund zlatko zoran zsolt zvonko
"""

GIVEN_GENDERS: dict[str, Gender] = {
    **dict.fromkeys(_WOMEN.split(), "f"),
    **dict.fromkeys(_MEN.split(), "m"),
}
