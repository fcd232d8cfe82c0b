//! The tables of a report: counts with their words, hidden where they are to be.

use super::cells::{CellId, Cells};
use super::counts::Month;
use super::make::Maker;
use super::silent::Sums;
use super::view::{Cell, Hidden, Rank, Row, Table};

impl Maker<'_> {
    /// A count as it is printed.
    fn cell(&self, cells: &Cells, id: CellId) -> Cell {
        let (count, hidden) = (cells.shown(id), cells.hidden(id));
        let text = match (count, hidden) {
            (Some(count), _) => self.voice.count(count),
            (None, Some(Hidden::Few)) => self.few(),
            (None, _) => self.say("digest-held", &[]),
        };
        Cell {
            count,
            hidden,
            text,
        }
    }

    fn row(&self, id: &str, head: String, rank: Rank, cells: (&Cells, &[CellId])) -> Row {
        let (all, ids) = cells;
        Row {
            id: id.to_string(),
            head,
            rank,
            cells: ids.iter().map(|id| self.cell(all, *id)).collect(),
        }
    }

    fn total(&self, cells: (&Cells, &[CellId])) -> Row {
        self.row("total", self.say("digest-total", &[]), Rank::Total, cells)
    }

    fn heads(&self, keys: &[&str]) -> Vec<String> {
        keys.iter().map(|key| self.say(key, &[])).collect()
    }

    /// What the organization did not give in time, by rule.
    pub(super) fn owed_table(&self) -> Table {
        let heads = [
            "digest-head-rule",
            "digest-head-settled",
            "digest-head-unsettled",
            "digest-head-both",
        ];
        let mut table = self.table("owed", "digest-owed-caption", self.heads(&heads));
        let owed = &self.counts.owed;
        for (rule, ids) in &owed.rules {
            let row = self.row(rule, self.title(rule), Rank::Plain, (&owed.cells, ids));
            table.rows.push(row);
        }
        table.rows.push(self.total((&owed.cells, &owed.total)));
        table
    }

    /// What it owes and that is not yet due, by rule.
    pub(super) fn open_table(&self) -> Table {
        let heads = self.heads(&["digest-head-rule", "digest-head-open"]);
        let mut table = self.table("open", "digest-open-caption", heads);
        let (cells, rules, total) = &self.counts.open;
        for (rule, id) in rules {
            let row = self.row(rule, self.title(rule), Rank::Plain, (cells, &[*id]));
            table.rows.push(row);
        }
        table.rows.push(self.total((cells, &[*total])));
        // What comes next of each rule stands in a list above.
        self.or_sentence(table, "digest-few-rules", Sums::Own)
    }

    /// What was brought, by theme and rule.
    pub(super) fn brought_table(&self) -> Table {
        let heads = self.heads(&["digest-head-rule", "digest-head-brought"]);
        let mut table = self.table("brought", "digest-brought-caption", heads);
        table.chart = true;
        let brought = &self.counts.brought;
        for (family, rules) in &brought.families {
            if let Some(whole) = brought.of_family.get(family) {
                let id = self.family(*family);
                let cells = (&brought.cells, &[*whole][..]);
                let row = self.row(id, self.theme(*family), Rank::Group, cells);
                table.rows.push(row);
            }
            for (rule, id) in rules {
                let cells = (&brought.cells, &[*id][..]);
                table
                    .rows
                    .push(self.row(rule, self.title(rule), Rank::Plain, cells));
            }
        }
        let total = (&brought.cells, &[brought.total][..]);
        table.rows.push(self.total(total));
        self.or_sentence(table, "digest-few-rules", Sums::Own)
    }

    fn family(&self, family: crate::vocabulary::Family) -> &'static str {
        use crate::vocabulary::Family;
        match family {
            Family::Boundary => "boundary",
            Family::Limit => "limit",
            Family::Consent => "consent",
            Family::Duty => "duty",
        }
    }

    /// What was owed and what was brought, month by month.
    pub(super) fn trend_tables(&self) -> Vec<Table> {
        let (owed, brought) = (&self.counts.owed, &self.counts.brought);
        let mut tables = Vec::new();
        if !self.gathered.owed.is_empty() && !owed.months.is_empty() {
            let counted = (&owed.cells, &owed.months[..], owed.total[2]);
            let words = ["digest-trend-owed-caption", "digest-head-owed"];
            tables.push(self.by_month("trend-owed", words, counted));
        }
        if !brought.months.is_empty() && !self.gathered.brought.is_empty() && self.counts.counted {
            let counted = (&brought.cells, &brought.months[..], brought.total);
            let words = ["digest-trend-brought-caption", "digest-head-brought"];
            tables.push(self.by_month("trend-brought", words, counted));
        }
        tables
    }

    fn by_month(
        &self,
        id: &'static str,
        [caption, count]: [&str; 2],
        (cells, months, total): (&Cells, &[(Month, CellId)], CellId),
    ) -> Table {
        let heads = self.heads(&["digest-head-month", count]);
        let mut table = self.table(id, caption, heads);
        table.chart = true;
        // Where small counts are shown, a trend begins and ends with something.
        let is_nothing = |(_, id): &&(Month, CellId)| cells.shown(*id) == Some(0);
        let before = months.iter().take_while(is_nothing).count();
        let after = months.iter().rev().take_while(is_nothing).count();
        let told = months.get(before..months.len() - after);
        for (month, count) in told.unwrap_or_default() {
            let (id, head) = self.month(*month);
            table
                .rows
                .push(self.row(&id, head, Rank::Plain, (cells, &[*count])));
        }
        table.rows.push(self.total((cells, &[total])));
        self.or_sentence(table, "digest-few-months", Sums::ToldElsewhere)
    }

    /// A month in data and in words.
    fn month(&self, month: Month) -> (String, String) {
        match month {
            Month::Earlier => ("earlier".to_string(), self.say("digest-earlier", &[])),
            Month::Later => ("later".to_string(), self.say("digest-later", &[])),
            Month::Of(year, month) => {
                let name = self.say(&format!("words-month-{month}"), &[]);
                let args = [("month", name.into()), ("year", year.to_string().into())];
                let words = self.say("digest-month", &args);
                (format!("{year:04}-{month:02}"), words)
            }
        }
    }

    /// What was answered, by theme.
    pub(super) fn answers_table(&self) -> Table {
        let brought = &self.counts.brought;
        // One theme alone is all of them.
        let themes = match brought.families.len() {
            1 => 0,
            themes => themes,
        };
        let mut heads = vec![self.say("digest-head-answer", &[])];
        let families = brought.families.keys().take(themes);
        heads.extend(families.map(|family| self.theme(*family)));
        heads.push(self.say("digest-head-all", &[]));
        let mut table = self.table("answers", "digest-answers-caption", heads);
        for (answer, parts, whole) in &brought.answers {
            let id = answer.map_or("none", |answer| answer.word());
            let ids = parts.iter().take(themes).chain([whole]);
            let ids: Vec<CellId> = ids.copied().collect();
            let cells = (&brought.cells, &ids[..]);
            let head = self.answer(*answer);
            table.rows.push(self.row(id, head, Rank::Plain, cells));
        }
        let families = brought.of_family.values().take(themes);
        let ids: Vec<CellId> = families.chain([&brought.total]).copied().collect();
        table.rows.push(self.total((&brought.cells, &ids)));
        self.or_sentence(table, "digest-few-answers", Sums::ToldElsewhere)
    }

    /// For want of what rules could not judge: how many rules, and how often at least.
    pub(super) fn untold_table(&self) -> Table {
        let heads = [
            "digest-head-missing",
            "digest-head-rules",
            "digest-head-times",
        ];
        let mut table = self.table("untold", "digest-untold-caption", self.heads(&heads));
        for (lacking, (rules, times)) in &self.gathered.untold {
            // No sum is told of these, so a small one is hidden alone.
            let mut cells = Cells::default();
            let times = cells.add_named(*times);
            cells.hide(self.small());
            let rules = Cell {
                count: Some(rules.len() as u64),
                hidden: None,
                text: self.voice.count(rules.len() as u64),
            };
            table.rows.push(Row {
                id: lacking.id().to_string(),
                head: self.lacking(lacking),
                rank: Rank::Plain,
                cells: vec![rules, self.cell(&cells, times)],
            });
        }
        table
    }
}
