"""English concepts of arts, sport, faiths and society.

Field by field; the French table has the same fields, and in each the same keys in the same
order, but for keys to which only one language adds words. The words of a phrase are joined by `_`,
articles and prepositions left out. What the other tables know already stands there and wins.

Source: put together by hand, field by field: what happens in its news, who acts in it, and the ways
that newsrooms have of saying it. No dictionary was copied.
"""

CULTURE = """
engraving: engraving engraver; mummy: mummy mummies mummified; relic: relic
memoir: memoir autobiography; literature: literature literary; ballet: ballet ballerina
exhibition: exhibit retrospective gallery biennale curator
painting: self-portrait fresco watercolour watercolor mural; sculpture: statuette figurine
work_art: work_art works_art masterpiece antique antiquities; artist: performer
auction: go_under_hammer; return: restitute nazi-looted
artefact: artefact artifact ancient_coins ancient_coin; castle: fortress manor citadel chateau
book: biography biographer bestseller best-selling best-seller manuscript paperback hardback
book: whodunit; writer: playwright dramatist screenwriter essayists; publisher: publisher
library: librarian; comic: comic_strip; perform_play: theatrical theatregoers playhouse dramaturgy
comedian: comedian stand-up comedienne humorist; dance: dancer choreographer choreography dancing
opera: opera soprano baritone operatic; circus: clown acrobat trapeze juggler tightrope
carnival: carnival; festival: festivalgoers festival-goers headliner
fashion: fashion stylist couture couturier catwalk supermodel ready-to-wear
"""

MUSIC = """
composer: composer; drummer: drummer; anthem: anthem
concert: recital live_show live_performance symphonic
singer: vocalist rapper rocker frontwoman popstar crooner singer-songwriter songwriter chart-topper
song: song lyrics tune ballad melody melodies; album: lp gold_disc discography vinyl
musician: guitarist bassist saxophonist trumpeter cellist percussionist maestro; rock_band: bandmate
orchestra: philharmonic
"""

CINEMA = """
stuntman: stuntman stuntmen; tv_presenter: presenter newsreader anchorman; weekly: weekly
film: cinematic blockbuster rom-com moviegoers filmgoers biopic flick remake
filmmaker: filmmaker film-maker scriptwriter cinematographer
actor: co-star castmate thespian starring; shoot_film: filming
film_award: golden_bear golden_globes; television: talk_show newscast
press: journalism correspondent media newspaperman newsman tabloid
"""

SPORT = """
offside: offside; time_trial: time-trial; scrum: scrum; javelin: javelin
win: victories victorious triumph_over defeat.v come_out_on_top vanquish overpowered outplay
lose: losing
draw_level: hold_to_draw held_to_draw equalizer equalize goalless scoreless share_spoils drew_with
score: hat-trick hattrick scoring; penalty: spot-kick
red_card: sent_off send_off sending-off down_to_ten; referee: linesman linesmen
injury_sport: sidelined hamstring; stadium: arena velodrome
fan: ultras hooligan hooliganism admirer fanbase; champion: titleholder; trophy: silverware
medal: medallist medalist; olympic: ioc paralympic olympian; final: finalist
semi_final: semi-finalist semifinalist; quarter_final: quarter-final quarterfinal quarter-finalist
qualify: qualifier qualifies through_to_final secure_spot play-off_place
eliminate: crashed_out go_out_cup dumped_out elimination bow_out_cup sent_packing
relegate: go_down_league; record: record-breaking record-breaker; race: racer; cycling: cyclo-cross
motor_racing: formula_one f1 motorsport grands_prix; tennis: racket racquet
rugby: fly-half scrum-half; basketball: basketball dunk; hockey: hockey; baseball: baseball
cricket: cricket wicket cricketer; athlete: sportsman sportswoman sportspeople middle-distance
marathon: half-marathon ultramarathon; swim: swimming; surf: surf surfer surfboard
rowing: rowing rower oarsman; skating: skater; climber: hiking mountaineer trekker trekking rambler
boxing: boxing boxer heavyweight knockout knock-out prizefighter; wrestling: wrestling wrestler sumo
judo: judoka; fencing_sport: fencer; golf: golfer
horse_race: jockey thoroughbred racehorse steeplechase; horse: showjumping eventing
chess: chess grandmaster chessboard; petanque: petanque; archery: archery archer
doping: anti-doping epo steroid performance-enhancing banned_substance
match_fixing: match-fixing spot-fixing; retire_sport: retires_from call_time_career
comeback: comeback come-back fightback turn_tables come_from_behind; captain: captaincy armband
begin: kick-off kickoff; injury_time: added_time extra_time; goalkeeper: goalie shot-stopper
defender: centre-back full-back fullback; midfielder: midfielder playmaker midfield
forward: centre-forward winger
"""

RELIGION = """
sunni: sunni; shiite: shiite shia; islamophobia: islamophobic islamophobia anti-muslim
anglican: anglican; evangelical: evangelical; kosher: kosher; good_friday: good_friday
pope: pontiff pontifical papal papacy; conclave: conclave; cardinal: cardinal
bishop: diocese archdiocese episcopate prelate episcopal
priest: clergy cleric clergyman vicar seminarian chaplain reverend ordination ordained churchman
priest: priesthood; nun: nun; monk: monk monastery monasteries abbot friar
church: place_worship places_worship basilica parishioner churchgoers shrine
mass_church: eucharist liturgy liturgical; catholic: catholic catholicism
protestant: protestant protestantism; orthodox: orthodox patriarch patriarchate; muslim: islamic
mosque: minaret; imam: ayatollah mullah muezzin; jewish: jew jewish judaism hebrew
synagogue: synagogue; buddhist: buddhist buddhism buddha; hindu: hindu hinduism
saint: saint canonise canonize canonisation canonization beatify beatified beatification sainthood
sect: cult sect guru; blasphemy: blasphemy blaspheme blasphemous
exorcism: exorcism exorcist witchcraft sorcery sorcerer witch
"""

SOCIETY = """
king: monarch majesty throne coronation enthroned; royal_family: monarchy royalty dynasty
abdicate: abdicate abdication give_up_throne; prince: princess duke duchess
aristocrat: aristocrat aristocracy nobility nobleman baron baroness
wedding: tie_knot tied_knot wed nuptials newlywed say_i_do honeymoon walk_down_aisle marry married
wedding: wedlock; fiance: betrothed fiancee betrothal
divorce: divorcee split_up split_from estranged; adopt_child: adoptive
celebrity: celebrity celebrities celeb socialite paparazzi a-list a-lister paparazzo starlet
funeral: interment interred cremation cremate crematorium laid_to_rest lay_to_rest undertaker hearse
funeral: lying_in_state graveside; tribute: wreath lay_flowers remembrance
memorial: commemoration commemorative cenotaph commemorating stele
anniversary: anniversaries bicentenary bicentennial jubilee centenary centennial
lottery: lotto jackpot scratchcard; gambling: gambling gambler bookmaker bookie wager
beauty_contest: pageant
tourism: holidaymaker vacationer sightseer overtourism hotelier campsite camper campground excursion
tourism: backpacker sightseeing
amusement_park: merry-go-round rollercoaster roller_coaster carousel
population: demographic depopulation; gender_gap: gender_parity; feminism: feminist feminism
poor: needy destitute destitution impoverished deprivation underprivileged low-income poorest
charity: charitable telethon; young: youngster underage under-18; census: headcount
language: bilingual bilingualism french-speaking english-speaking multilingual
"""

LEISURE = CULTURE + MUSIC + CINEMA + SPORT + RELIGION + SOCIETY
