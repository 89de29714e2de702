"""The stages, in this order. None imports another: records carry everything between them.

clean      Page → Article
annotate   Article → Annotations
sketch     Article, Annotations → Sketch
site       Articles of one site → lines that it repeats; Article → Article without them
group      Sketches → Stories
trace      one story → Reuse, Origins
align      one story → Entities, Statements, Claims
compare    Claims → Figures, Conflicts, Drifts
compose    all of one story → Dossier
"""
