"""The words of Indonesian news, as tables: what a word means stands here, never in engine code.

Every table is in lower case. An entry that is not obvious carries the phrase that justifies it.
"""
