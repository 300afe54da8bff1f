"""idnews inside the tools that people use: one module for each, each an extra of its own."""
