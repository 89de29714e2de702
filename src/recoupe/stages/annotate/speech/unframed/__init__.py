"""Marked words that no such report holds, and whose they are.

alone       whose a quotation is that stands alone
asides      who stands right behind a quotation
inner_asides  an incise between the marks whose verb no table has
fragments   a few marked words inside somebody's act
gaps        marked words inside a report that are somebody else's
heads       who speaks behind a colon where no verb says it
hearing     whether words in marks can be those of somebody whom a sentence brings up
left_over   marked words inside a sentence that no report holds, and who says them
loose       quotes whose source stands in a neighbouring sentence
marked      words in marks that no report holds, and what their readers share
neighbours  speakers of quotations that stand alone, where no report beside them names one
owners      whose words a noun before the marks calls them
tails       who stands in the rest of a sentence that opens with marks
titles      quotations of titles whose words somebody says in the body
"""
