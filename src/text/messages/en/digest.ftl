### The report of a team.
