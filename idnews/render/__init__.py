"""How documents are written: JSON, HTML, TimeML, displaCy's shape, figures for a locale. One module each."""
