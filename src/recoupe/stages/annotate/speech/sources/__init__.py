"""Who can say something, and who it is.

speakable       who can speak
whole_subjects  the whole subject, where a phrase read leftwards was cut
people          gender of a phrase, and nouns that stand for somebody named before
somebody        which words are somebody who may speak
again           nouns that name again whom the page has named
brought_up      whom a sentence brings up
subjects        who was the subject shortly before
speakers        who a pronoun is
agencies        « l'agence de presse officielle coréenne »
"""
