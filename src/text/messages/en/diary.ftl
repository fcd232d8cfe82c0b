### Adding to a log, and checking a log by itself.
