### People's answers to alerts.
