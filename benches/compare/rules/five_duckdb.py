"""The five rules in SQL: five_duckdb.py LOG ALERTS THREADS."""

import csv
import sys

import duckdb

from long_visits import unanswered

log, alerts, threads = sys.argv[1:]
db = duckdb.connect(config={"threads": int(threads)})
db.execute(
    """
    create temp table contact as
    select
        id, peer, person, kind, direction, line, minutes, "to" as told, scope, status,
        epoch(cast("at" as timestamptz)) :: bigint as moment,
        cast(left("at", 19) as timestamp) as wall_clock
    from read_csv(
        $1, header = true, auto_detect = false, delim = ',', quote = '"',
        columns = {
            'id': 'bigint', 'at': 'varchar', 'peer': 'varchar', 'person': 'varchar', 'kind': 'varchar',
            'direction': 'varchar', 'channel': 'varchar', 'line': 'varchar', 'minutes': 'bigint',
            'to': 'varchar', 'scope': 'varchar', 'status': 'varchar'
        }
    )
    """,
    [log],
)

OWN_LINE = """
    select 'own-line', id, peer, person from contact
    where line = 'personal' and kind in ('call', 'message')
      and not (isodow(wall_clock) <= 5 and hour(wall_clock) between 9 and 16)
"""

MANY_IN_A_DAY = """
    with counted as (
        select id, peer, person, moment,
            moment - lag(moment, 7) over pair < 86400 as hit
        from contact
        where direction = 'inbound' and kind in ('call', 'message')
        window pair as (partition by peer, person order by id)
    ), hits as (
        select id, peer, person,
            moment - lag(moment) over (partition by peer, person order by id) as since
        from counted where hit
    )
    select 'many-in-a-day', id, peer, person from hits
    where since is null or since > 86400
"""

TOLD_A_CLINICIAN = """
    select 'told-a-clinician', told.id, told.peer, told.person
    from (from contact where kind = 'disclosure' and told = 'clinician') told
    asof left join (from contact where kind = 'consent') word
      on word.person = told.person and word.scope = told.scope and word.id < told.id
    where word.id is null or word.status = 'withdrawn' or told.moment > word.moment + 8760 * 3600
"""

FULL_WEEK = """
    select 'full-week', max(id), peer, null from contact
    group by peer, date_trunc('week', wall_clock) having sum(minutes) > 1500
"""

LONG_VISITS = """
    select visit.id, visit.peer, visit.person, visit.moment, answer.moment
    from (from contact where kind = 'visit' and minutes > 90) visit
    asof left join (from contact where kind = 'supervision') answer
      on answer.peer = visit.peer and answer.id > visit.id
    order by visit.id
"""

with open(alerts, "w", newline="") as file:
    out = csv.writer(file)
    for rule in (OWN_LINE, MANY_IN_A_DAY, TOLD_A_CLINICIAN, FULL_WEEK):
        out.writerows(db.execute(rule).fetchall())
    end = db.execute("select max(moment) from contact").fetchone()[0]
    visits = db.execute(LONG_VISITS).fetchall()
    out.writerows(("after-a-long-visit", *row) for row in unanswered(visits, end))
