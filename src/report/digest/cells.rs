//! Hides small counts, and so many others beside them that no sum gives a small one away: for each number that a hidden
//! count may be by the words in its place, other counts are found that would print the very same report.

use super::view::Hidden;

/// The place of a count among others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellId(usize);

/// Counts that belong together: all that is printed of one set of alerts, whichever way it is divided.
///
/// After [`Cells::hide`], with `n` the least count that is shown as it is:
/// - a count below `n` is hidden as [`Hidden::Few`], and each number from its least to `n - 1` remains possible;
/// - a count hidden beside it is [`Hidden::Held`], and at least `n` numbers remain possible for it.
///
/// *Possible* means: some counts, that agree with every count shown, with every sum and with the words in place of each
/// hidden count, have that number there. Whoever reads may know the sums, and whether there is anything to count where the
/// report names it.
#[derive(Debug, Clone, Default)]
pub struct Cells {
    cells: Vec<Cell>,
    sums: Vec<Sum>,
    small: i64,
}

#[derive(Debug, Clone)]
struct Cell {
    value: i64,
    /// What everybody knows it to be at least.
    least: i64,
    mark: Mark,
    /// The sums it stands in.
    sums: Vec<usize>,
    /// Whether it is the whole of one.
    is_whole: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Shown,
    Few,
    Held,
}

#[derive(Debug, Clone)]
struct Sum {
    whole: usize,
    parts: Vec<usize>,
}

/// So many steps are tried to balance the sums around a count that moved by one; where that is not enough, more is hidden.
const STEPS: u32 = 4000;

/// So many counts are tried by themselves before the nearest is hidden.
const TRIED: usize = 24;

impl Cells {
    /// Adds a count; nobody knows whether there is anything to count.
    pub fn add(&mut self, value: u64) -> CellId {
        self.push(value, 0)
    }

    /// Adds a count of something that is named only where there is some of it: that there is none is shown.
    pub fn add_named(&mut self, value: u64) -> CellId {
        self.push(value, 1)
    }

    fn push(&mut self, value: u64, least: i64) -> CellId {
        self.cells.push(Cell {
            value: i64::try_from(value).unwrap_or(i64::MAX / 4),
            least,
            mark: Mark::Shown,
            sums: Vec::new(),
            is_whole: false,
        });
        CellId(self.cells.len() - 1)
    }

    /// Says that a count is the sum of others.
    pub fn sum(&mut self, whole: CellId, parts: &[CellId]) {
        let sum = self.sums.len();
        let parts: Vec<usize> = parts.iter().map(|part| part.0).collect();
        for place in parts.iter().chain([&whole.0]) {
            self.cells[*place].sums.push(sum);
        }
        self.cells[whole.0].is_whole = true;
        let whole = whole.0;
        self.sums.push(Sum { whole, parts });
    }

    /// The count, where it is shown.
    pub fn shown(&self, id: CellId) -> Option<u64> {
        let cell = &self.cells[id.0];
        let shown = cell.mark == Mark::Shown;
        shown.then(|| u64::try_from(cell.value).unwrap_or_default())
    }

    /// Why the count is hidden, where it is.
    pub fn hidden(&self, id: CellId) -> Option<Hidden> {
        match self.cells[id.0].mark {
            Mark::Shown => None,
            Mark::Few => Some(Hidden::Few),
            Mark::Held => Some(Hidden::Held),
        }
    }

    /// Hides all counts.
    pub fn hide_all(&mut self) {
        for cell in &mut self.cells {
            cell.mark = Mark::Held;
        }
    }

    /// Hides each count below `small`, and what would give it away; below 2 nothing is small.
    pub fn hide(&mut self, small: u64) {
        self.small = i64::try_from(small).unwrap_or(i64::MAX / 4);
        if self.small < 2 {
            return;
        }
        for cell in &mut self.cells {
            if (cell.least..self.small).contains(&cell.value) {
                cell.mark = Mark::Few;
            }
        }
        // What was found safe stays so: where more is hidden, more is possible. Each turn hides more than the one before,
        // so there is an end.
        let places = 0..self.cells.len();
        let mut open: Vec<usize> = places
            .filter(|place| self.cells[*place].mark == Mark::Few)
            .collect();
        while let Some(place) = open.pop() {
            while !self.is_safe(place) {
                match self.widen(place) {
                    Some(hidden) => open.push(hidden),
                    // All around it is hidden, and says nothing any more.
                    None => break,
                }
            }
        }
        self.spare();
    }

    /// Says again what need not be hidden: wholes before parts, large counts before small ones.
    fn spare(&mut self) {
        let places = 0..self.cells.len();
        let mut held: Vec<usize> = places
            .filter(|place| self.cells[*place].mark == Mark::Held)
            .collect();
        let loss = |at: &usize| (self.cells[*at].is_whole, self.cells[*at].value);
        held.sort_by_key(|at| std::cmp::Reverse(loss(at)));
        for place in held {
            let tied = self.tied(place);
            let before: Vec<Mark> = tied.iter().map(|at| self.cells[*at].mark).collect();
            for at in &tied {
                let cell = &mut self.cells[*at];
                let small = (cell.least..self.small).contains(&cell.value);
                cell.mark = if small { Mark::Few } else { Mark::Shown };
            }
            let mut near = self.near(place).into_iter().flatten();
            if !near.all(|at| self.is_safe(at)) {
                for (at, mark) in tied.iter().zip(before) {
                    self.cells[*at].mark = mark;
                }
            }
        }
    }

    /// A count with those that are the same number in other places: sums of one part alone.
    fn tied(&self, place: usize) -> Vec<usize> {
        let mut tied = vec![place];
        let mut next = 0;
        while let Some(at) = tied.get(next) {
            let alone = self.cells[*at].sums.iter().map(|sum| &self.sums[*sum]);
            let alone = alone.filter(|sum| sum.parts.len() == 1);
            let same: Vec<usize> = alone
                .flat_map(|sum| sum.parts.iter().chain([&sum.whole]).copied())
                .collect();
            for at in same {
                if !tied.contains(&at) {
                    tied.push(at);
                }
            }
            next += 1;
        }
        tied
    }

    /// The numbers that a count may be by the words in its place, for one whose own number stays unknown.
    fn range(&self, place: usize) -> (i64, i64) {
        let cell = &self.cells[place];
        match cell.mark {
            Mark::Shown => (cell.value, cell.value),
            Mark::Few => (cell.least, self.small - 1),
            // Who knows how counts are chosen to be held back knows that most of them are not small.
            Mark::Held if cell.value >= self.small => (self.small, i64::MAX / 4),
            Mark::Held => (cell.least, i64::MAX / 4),
        }
    }

    /// Whether all that the words in its place promise of a hidden count is possible.
    fn is_safe(&self, place: usize) -> bool {
        let cell = &self.cells[place];
        let (low, high) = self.range(place);
        match cell.mark {
            Mark::Shown => true,
            Mark::Few => {
                self.reach(place, -1, cell.value - low) == cell.value - low
                    && self.reach(place, 1, high - cell.value) == high - cell.value
            }
            Mark::Held => {
                let others = self.small - 1;
                let up = self.reach(place, 1, others);
                up >= others || up + self.reach(place, -1, others - up) >= others
            }
        }
    }

    /// How far, up to `most`, a count can be moved while others make up for it.
    fn reach(&self, place: usize, step: i64, most: i64) -> i64 {
        let mut values: Vec<i64> = self.cells.iter().map(|cell| cell.value).collect();
        let mut far = 0;
        while far < most && self.moved(&mut values, place, step) {
            far += 1;
        }
        far
    }

    /// Moves a count by one, and others until every sum holds again; leaves all as it was where that is not found.
    fn moved(&self, values: &mut [i64], place: usize, step: i64) -> bool {
        let (low, high) = self.range(place);
        if !(low..=high).contains(&(values[place] + step)) {
            return false;
        }
        let mut balance = Balance {
            cells: self,
            values,
            off: vec![0; self.sums.len()],
            touched: vec![false; self.cells.len()],
            steps: STEPS,
        };
        balance.step(place, step);
        let settled = balance.settle();
        if !settled {
            balance.step(place, -step);
        }
        settled
    }

    /// Hides one more count near one that is not safe, or says less of a hidden one; gives the one, or nothing where all is
    /// hidden and says nothing.
    fn widen(&mut self, place: usize) -> Option<usize> {
        let near = self.near(place);
        // Parts before wholes, near ones before far ones, small ones before large ones: that is the least to lose.
        let mut shown: Vec<(usize, usize)> = Vec::new();
        for (far, layer) in near.iter().enumerate() {
            let shown_here = layer.iter().filter(|at| self.is_hideable(**at));
            shown.extend(shown_here.map(|at| (far, *at)));
        }
        shown.sort_by_key(|(far, at)| (self.cells[*at].is_whole, *far, self.cells[*at].value));
        // One that is enough by itself is better than one that needs others beside it.
        for &(_, at) in shown.iter().take(TRIED) {
            self.cells[at].mark = Mark::Held;
            if self.is_safe(place) && self.is_safe(at) {
                return Some(at);
            }
            self.cells[at].mark = Mark::Shown;
        }
        shown.sort_by_key(|(far, at)| (*far, self.cells[*at].is_whole, self.cells[*at].value));
        let hideable = shown.first().map(|(_, at)| *at);
        let few = near.iter().flatten().copied();
        let few: Vec<usize> = few.filter(|at| self.cells[*at].mark == Mark::Few).collect();
        // Where nothing is left to hide, a small whole may as well be a large one; a part keeps its words longest.
        let whole = || few.iter().copied().find(|at| self.cells[*at].is_whole);
        let next = hideable.or_else(whole).or(few.last().copied())?;
        self.cells[next].mark = Mark::Held;
        Some(next)
    }

    /// The counts that share sums with one, nearest first, itself last.
    fn near(&self, place: usize) -> Vec<Vec<usize>> {
        let mut layers: Vec<Vec<usize>> = Vec::new();
        let mut seen = vec![false; self.cells.len()];
        let mut layer = vec![place];
        seen[place] = true;
        while !layer.is_empty() {
            let mut next = Vec::new();
            for sum in layer.iter().flat_map(|at| &self.cells[*at].sums) {
                let Sum { whole, parts } = &self.sums[*sum];
                for at in parts.iter().chain([whole]) {
                    if !std::mem::replace(&mut seen[*at], true) {
                        next.push(*at);
                    }
                }
            }
            layers.push(next.clone());
            layer = next;
        }
        layers.push(vec![place]);
        layers
    }

    /// Whether a count is shown, and not known to everybody anyway.
    fn is_hideable(&self, place: usize) -> bool {
        let cell = &self.cells[place];
        cell.mark == Mark::Shown && cell.value >= cell.least
    }
}

/// Counts on their way back to sums that hold.
struct Balance<'a> {
    cells: &'a Cells,
    values: &'a mut [i64],
    /// By how much the parts of each sum are more than its whole.
    off: Vec<i64>,
    /// Each count moves once at most, so that there is an end.
    touched: Vec<bool>,
    steps: u32,
}

impl Balance<'_> {
    fn step(&mut self, place: usize, step: i64) {
        self.values[place] += step;
        self.touched[place] = !self.touched[place];
        for &sum in &self.cells.cells[place].sums {
            let whole = self.cells.sums[sum].whole == place;
            self.off[sum] += if whole { -step } else { step };
        }
    }

    /// Moves counts until every sum holds; where that is not found, all of them are moved back.
    fn settle(&mut self) -> bool {
        let Some(sum) = self.off.iter().position(|off| *off != 0) else {
            return true;
        };
        let Sum { whole, parts } = &self.cells.sums[sum];
        let wanted = -self.off[sum].signum();
        let moves = parts.iter().map(|part| (*part, wanted));
        let mut moves: Vec<(usize, i64)> = moves.chain([(*whole, -wanted)]).collect();
        moves.retain(|&(place, step)| {
            let (low, high) = self.cells.range(place);
            !self.touched[place] && (low..=high).contains(&(self.values[place] + step))
        });
        // First what brings other sums into balance, too.
        moves.sort_by_key(|&(place, step)| self.worse(place, step));
        for (place, step) in moves {
            if self.steps == 0 {
                return false;
            }
            self.steps -= 1;
            self.step(place, step);
            if self.settle() {
                return true;
            }
            self.step(place, -step);
        }
        false
    }

    /// How much further from balance a move brings the sums it stands in.
    fn worse(&self, place: usize, step: i64) -> i64 {
        let sums = self.cells.cells[place].sums.iter();
        let change = sums.map(|&sum| {
            let whole = self.cells.sums[sum].whole == place;
            let off = self.off[sum];
            (off + if whole { -step } else { step }).abs() - off.abs()
        });
        change.sum()
    }
}
