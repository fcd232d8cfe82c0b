### Ce qu'une paire aidante apprend avant d'agir : marge, devoirs en cours, consentements.
