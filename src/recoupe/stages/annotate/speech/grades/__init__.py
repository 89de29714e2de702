"""How firmly a clause says something, and whose word it is.

grade         what decides how firmly a clause says something
announcements futures, plans and days to come, and what only looks so
agenda        presents that tell of a time to come, and what has its day
commitments   whose word stands behind a clause, and how firmly
conditionals  what a conditional says where no condition stands
conditions    what sets a clause in a world that is not
denials       what a source denies, and what only looks like a denial
hearsay       whether a conditional is the newsroom's
moods         forms and phrases of mood
polarity      whether a clause says that something is, or that it is not
subordinate   words whose mood says nothing of the main clause
voices        grades with their reasons, and who speaks in a stretch
"""
