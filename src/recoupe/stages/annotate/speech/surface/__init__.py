"""The text as a reader of speech cuts it.

words      words and marks, as a reader of speech cuts them
surface    words and utterances, as they stand on the page
marks      pairs of quotation marks
intervals  spans looked up by place, so that long pages cost no more than their length
"""
