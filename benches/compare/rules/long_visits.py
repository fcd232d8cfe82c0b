"""What a long visit owes, walked peer by peer: a visit while something is owed adds nothing to it."""

WITHIN = 72 * 3600


def unanswered(visits, end):
    """The visits that opened a debt nobody met in time.

    `visits` come in log order as (id, peer, person, time, time of the next supervision of that peer or None);
    debts that end after `end`, the last moment of the log, are still open.
    """
    closes = {}
    for number, peer, person, at, answer in visits:
        until = closes.get(peer)
        if until is not None and at <= until:
            continue
        due = at + WITHIN
        met = answer is not None and answer <= due
        closes[peer] = answer if met else due
        if not met and due <= end:
            yield number, peer, person
