### What a peer is told before acting: room left, open duties, consents.

status-whose = { $count ->
    [0] No peer appears in this log up to then: { $flag } ID says whose room is meant.
   *[other] Whose room is meant? { $flag } ID says it; this log knows { $known }.
}
status-heading = { $peer }, { $when }
status-stale = The last entry is from { $when }: what happened since is not counted here.
status-no-entry = Nothing is written yet.
status-nothing = Nothing is near its limit, due soon or about to end.
status-until = until { $when }
status-by = by { $when }
status-room = { $rule }: { $left } of { $asked } left before { $level }, { $until }
status-room-none = { $rule }: no room left { $until }
status-room-none-rolling = { $rule }: no room left, at least { $until }
status-due = { $rule }: { $due }
status-settled = { $rule }: nothing waits any more
status-late = { $rule }: hoped for by { $due }, not written yet
status-yes = A yes ({ $what }), since { $since }
status-yes-until = A yes ({ $what }), { $until }
status-yes-ended = A yes ({ $what }) that stood { $until }
status-no = A no ({ $what }), since { $since }
status-covered = { $field }: { $values }
status-everything = to everything
status-rest = Beside these: { $list }; { $flag } shows all.
status-rest-room = { $count ->
    [one] one limit with more than half of its room left
   *[other] { $count } limits with more than half of their room left
}
status-rest-due = { $count ->
    [one] one duty due later
   *[other] { $count } duties due later
}
status-rest-words = { $count ->
    [one] one consent in force
   *[other] { $count } consents in force
}
