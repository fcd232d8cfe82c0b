### Ce qu'une paire aidante remet.
