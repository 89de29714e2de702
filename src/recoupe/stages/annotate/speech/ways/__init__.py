"""The way that words took to the page.

ways    what tells the way of somebody's words
events  « dans un entretien accordé au Monde »
places  « à l'AFP », « dans Le Parisien »
relays  gives each way of the words to its report
hosts   the report that a way belongs to
edges   cuts ways off sources and contents
citing  a medium that reports what another said
platforms  places where everybody publishes himself
taken_up  who takes up what a medium told
inside_marks  gives the one of an incise inside the marks
"""
