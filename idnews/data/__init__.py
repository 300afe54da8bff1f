"""Generated tables and what ships beside the code; each file names the command and source that made it."""
