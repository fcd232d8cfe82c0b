### Le rythme des contacts d'une paire aidante, et les questions qui l'accompagnent.
