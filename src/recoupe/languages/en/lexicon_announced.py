"""English words of what is still to come.

After Huddleston and Pullum 2002, *The Cambridge Grammar of the English Language*, chapter 3,
§ 4 and 10.
"""

from recoupe.languages.tables.announced import Announced
from recoupe.languages.tables.listed import phrases_in, words_in

ANNOUNCED = Announced(
    acts=words_in(
        """
        fund closure opening reopening launch cut cuts rise increase plan plans expansion merger
        takeover creation review overhaul scheme ban programme program withdrawal freeze layoffs
        investment strike strikes visit tour return departure doubling retirement
        """
    ),
    announcing=words_in("announced announces announce announcing"),
    foretelling=words_in(
        "predict predicts predicted predicting forecast forecasts forecasting anticipate "
        "anticipates anticipated"
    ),
    # Verbs of arrangements: Huddleston and Pullum 2002, chapter 3, § 4.2, "futurate" presents.
    agenda=phrases_in(
        """
        opens;begins;starts;reopens;resumes;ends;kicks off;gets under way;gets underway;
        takes place;premieres;airs;goes on sale;go on sale;go to the polls;goes to the polls;
        heads to the polls;head to the polls;goes on trial;go on trial;returns to;takes effect;
        take effect;comes into force;come into force;kicks in;kick in;comes out;
        come out;leave for;leaves for;shuts;closes;travels to;travel to;flies to;fly to;resume;
        begin;reopen;open;face;faces;host;hosts;play;plays;take on;takes on;kick off;tours;
        debates;
        hits cinemas;hits theaters;drops;lands in;goes live;heads to;votes on;vote on;faces off;
        takes office;
        swears in;welcomes;entertain;entertains;end;start;close;meets;meet again;
        reconvene;reconvenes;goes back to;go back to
        """
    ),
    agenda_days=words_in(
        "monday tuesday wednesday thursday friday saturday sunday tomorrow next tonight"
    ),
    habits=words_in("every each last most since until"),
    pending=phrases_in(
        """
        was expected to;were expected to;was due to;were due to;was scheduled to;
        were scheduled to;was set to;were set to;was planned to;was to;were to;
        was slated to;were slated to;was due;were due;was scheduled;were scheduled;
        was due on;were due on;was due in;were due in
        """
    ),
    no_infinitives=words_in("blame let say rent"),
    no_acts=words_in("music rest fire flight work"),
    deadline_verbs=words_in("should"),
    deadline_links=words_in("by"),
    soon=phrases_in(
        "within the hour;within hours;within minutes;within days;within weeks;within the next;"
        "in the coming days;in the coming weeks;in the next few;shortly;by the end"
    ),
    deadlines=phrases_in("by the end;by then"),
    readiness=phrases_in(
        """
        should be open;should be ready;should be complete;should be completed;should be finished;
        should be back;should be available;should be able;should be operational;should be restored;
        should be up;should arrive;should be in place;runs until;run until;lasts until;
        continues until
        """
    ),
    going=words_in("going about"),
    went=words_in("was were"),
    aims=words_in(
        "aim goal job plan idea purpose task priority hope ambition dream mission point objective "
        "approach focus intention challenge answer trick key"
    ),
    planning=words_in("plans plan planning"),
    planned=words_in(
        "up has have unveiled announced outlined approved backed submitted presented confirmed "
        "unveils announces outlines approves backs revealed finalised finalized agreed"
    ),
    ahead_days=words_in("tomorrow"),
    nexts=words_in("next"),
    not_ahead=words_in("for of until before by the this a an from like 's about than"),
    lasting_now=words_in(
        """
        can may might must want wants need needs know knows seem seems hope hopes wait waits depend
        depends remain remains has have is are am think thinks believe believes fear fears do does
        look looks worry worries wish wishes wonder wonders could would should will
        """
    ),
    proposing=phrases_in("proposes to;propose to;proposes;propose;wants to;want to"),
    measures=words_in(
        """
        turn build rebuild ban cut raise lower close reopen open create expand extend scrap abolish
        replace introduce impose repeal reform overhaul tax fine limit cap double triple halve merge
        split sell buy acquire launch hire recruit fire demolish renovate restore move relocate
        convert transform install plant allow require force make run stand end stop resume
        begin start change amend rewrite rename privatise privatize nationalise nationalize invest
        spend increase reduce redraw widen phase charge grant strip return
        """
    ),
    rules=words_in("law laws code constitution contract rules statute"),
    whichever=words_in("any"),
    anyone=words_in("anyone anybody whoever anything whatever"),
)
