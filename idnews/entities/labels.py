"""The labels as names of their own: CPython 3.11 takes ten times as long to look up a member of an enumeration."""

from idnews.values import Label

PERSON, ORG, LOC, PRODUCT, EVENT = Label
