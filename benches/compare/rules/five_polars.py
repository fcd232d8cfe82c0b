"""The five rules in Polars: five_polars.py LOG ALERTS THREADS."""

import os
import sys

log, alerts, threads = sys.argv[1:]
os.environ["POLARS_MAX_THREADS"] = threads  # read once, when polars is loaded

import polars as pl
from polars import col

from long_visits import unanswered

WHO = ["id", "peer", "person"]
PAIR = ["peer", "person"]

texts = ["at", "peer", "person", "kind", "direction", "channel", "line", "to", "scope", "status"]
schema = {name: pl.String for name in texts} | {"id": pl.Int64, "minutes": pl.Int64}
wall_clock = col("at").str.head(19).str.to_datetime("%Y-%m-%dT%H:%M:%S", time_unit="us")
east = pl.when(col("at").str.slice(19, 1) == "-").then(-1).otherwise(1)
away = col("at").str.slice(20, 2).cast(pl.Int64) * 3600 + col("at").str.slice(23, 2).cast(pl.Int64) * 60
contact = (
    pl.scan_csv(log, schema_overrides=schema)
    .with_columns(wall_clock=wall_clock, offset=east * away)
    .with_columns(moment=col("wall_clock").dt.epoch("s") - col("offset"))
    .drop("at", "channel", "offset")
    .collect(engine="streaming")
    .lazy()
)

spoken = col("kind").is_in(["call", "message"])
clock = col("wall_clock").dt
own_line = contact.filter(
    spoken,
    col("line") == "personal",
    (clock.weekday() > 5) | ~clock.hour().is_between(9, 16),
)

many_in_a_day = (
    contact.filter(spoken, col("direction") == "inbound")
    .select(*WHO, "moment")
    .filter(col("moment") - col("moment").shift(7).over(PAIR) < 86_400)
    .with_columns(since=col("moment") - col("moment").shift().over(PAIR))
    .filter(col("since").is_null() | (col("since") > 86_400))
)

word = contact.filter(col("kind") == "consent").select(
    "id", "person", "scope", said="status", said_at="moment"
)
told_a_clinician = (
    contact.filter(col("kind") == "disclosure", col("to") == "clinician")
    .join_asof(word, on="id", by=["person", "scope"], strategy="backward", check_sortedness=False)
    .filter(
        col("said").is_null()
        | (col("said") == "withdrawn")
        | (col("moment") - col("said_at") > 8760 * 3600)
    )
)

full_week = (
    contact.group_by("peer", clock.truncate("1w").alias("week"))
    .agg(col("minutes").sum(), col("id").max(), person=pl.lit(None, pl.String))
    .filter(col("minutes") > 1500)
)

answer = contact.filter(col("kind") == "supervision").select("id", "peer", answered="moment")
long_visits = (
    contact.filter(col("kind") == "visit", col("minutes") > 90)
    .join_asof(answer, on="id", by="peer", strategy="forward", check_sortedness=False)
    .select(*WHO, "moment", "answered")
    .sort("id")
)


def named(rule, rows):
    return rows.select(pl.lit(rule).alias("rule"), *WHO)


*found, visits, end = pl.collect_all(
    [
        named("own-line", own_line),
        named("many-in-a-day", many_in_a_day),
        named("told-a-clinician", told_a_clinician),
        named("full-week", full_week),
        long_visits,
        contact.select(col("moment").max()),
    ]
)
owed = [("after-a-long-visit", *row) for row in unanswered(visits.iter_rows(), end.item())]
found.append(pl.DataFrame(owed, schema=found[0].schema, orient="row"))
pl.concat(found).write_csv(alerts, include_header=False)
