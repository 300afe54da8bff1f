"""The documentation's settings. `python docs/build.py` builds the whole site, both languages and the playground."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

import idnews

project = "idnews"
author = "the idnews authors"
copyright = "2026, the idnews authors"
version = release = idnews.__version__

extensions = ["myst_nb", "sphinx.ext.autodoc", "site_parts"]
exclude_patterns = ["README.md"]
myst_enable_extensions = ["colon_fence", "attrs_inline"]
myst_heading_anchors = 3
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 300

default_role = "literal"  # docstrings put code between single backticks
autodoc_member_order = "groupwise"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_class_signature = "separated"
python_use_unqualified_type_names = True

# Pages of both languages come from the same files; what is not translated yet stays English.
locale_dirs = ["locale"]
gettext_compact = False
gettext_uuid = False
gettext_location = False

html_theme = "furo"
html_title = "idnews"
html_favicon = "_static/icon.svg"
html_static_path = ["_static"]
html_css_files = ["idnews.css"]
templates_path = ["_templates"]
html_copy_source = False
html_show_sphinx = False
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "sidebar/language.html",
        "sidebar/search.html",
        "sidebar/scroll-start.html",
        "sidebar/navigation.html",
        "sidebar/scroll-end.html",
    ]
}
