//! Bars that lie under each other, one a row, each against a mark of what is usual, with the weeks before it.

use maud::{Markup, html};

use super::Chart;
use crate::text::Messages;

const STEP: u32 = 36;
const BAR: u32 = 16;
const WIDTH: u32 = 690;
/// So many units a letter of a name takes at most, and so many letters of it are drawn: with weeks beside it, or without.
const LETTER: u32 = 7;
const LETTERS: [usize; 2] = [20, 44];
/// The weeks before it: how wide they are together, how many are drawn, and how high one may be.
const WEEKS_WIDE: u32 = 150;
const WEEKS: usize = 26;
const WEEK_TALL: f64 = 20.0;

/// One row.
#[derive(Debug, Clone)]
pub struct Bar {
    /// Whose it is.
    pub name: String,
    /// What came before, week by week; nothing where that is not drawn.
    pub weeks: Vec<f64>,
    /// How long the bar is.
    pub value: f64,
    /// What is usual, where that is known.
    pub usual: Option<f64>,
    /// What both are, in words.
    pub words: String,
}

/// Rows in a given order, which is nobody's rank.
pub struct Bars {
    /// Caption, words and table.
    pub chart: Chart,
    /// What stands over the names, the weeks and the bars, where that needs saying.
    pub heads: Option<[String; 3]>,
    /// The rows.
    pub bars: Vec<Bar>,
    /// Whether each row has a scale of its own, so that none is held against another.
    pub own_scale: bool,
    /// What the mark is called.
    pub mark: String,
}

impl Bars {
    /// The picture in its frame.
    pub fn markup(&self, messages: &Messages) -> Markup {
        let names = self.bars.iter().map(|bar| bar.name.chars().count());
        let weeks = self.bars.iter().any(|bar| !bar.weeks.is_empty());
        let letters = LETTERS[usize::from(!weeks)];
        let longest = names.max().unwrap_or(0).clamp(4, letters);
        let left = longest as u32 * LETTER + 18;
        let from = if weeks { left + WEEKS_WIDE + 24 } else { left };
        let words = self.bars.iter().map(|bar| bar.words.chars().count());
        let words = words.max().unwrap_or(0).clamp(4, letters + 4) as u32 * LETTER + 24;
        let wide = f64::from(WIDTH.saturating_sub(from + words));
        let reach = |bar: &Bar| bar.value.max(bar.usual.unwrap_or(0.0));
        let most = self.bars.iter().map(reach).fold(0.0, f64::max);
        let at = |bar: &Bar, value: f64| {
            let top = if self.own_scale { reach(bar) } else { most };
            f64::from(from) + if top > 0.0 { value / top * wide } else { 0.0 }
        };
        let above = if self.heads.is_some() { 22 } else { 0 };
        let marked = self.bars.iter().any(|bar| bar.usual.is_some());
        let under = above + self.bars.len() as u32 * STEP;
        let drawing = html! {
            @if let Some([name, before, value]) = &self.heads {
                text.faint.tiny x="0" y="10" { (name) }
                @if weeks { text.faint.tiny x=(left) y="10" { (before) } }
                text.faint.tiny x=(from) y="10" { (value) }
            }
            @for (row, bar) in self.bars.iter().enumerate() {
                @let y = above + row as u32 * STEP + 9;
                text x="0" y=(y + 13) { (shortened(&bar.name, letters)) }
                (draw_weeks(&bar.weeks, left, y + BAR))
                rect.bar x=(from) y=(y) width=(at(bar, bar.value) - f64::from(from)) height=(BAR) {}
                @if let Some(usual) = bar.usual { (draw_mark(at(bar, usual), y)) }
                text x=(WIDTH - words + 18) y=(y + 13) { (bar.words) }
            }
            path.axis d={ "M" (from) " " (above) "V" (under) } {}
            @if marked {
                (draw_mark(f64::from(from) + 8.0, under + 12))
                text.tiny x=(from + 24) y=(under + 24) { (self.mark) }
            }
        };
        let size = (WIDTH, under + if marked { 36 } else { 4 });
        self.chart.framed(messages, size, drawing)
    }
}

/// The weeks as small bars on a line, the last ones where there are many; a week of nothing is a dot on it.
fn draw_weeks(weeks: &[f64], left: u32, base: u32) -> Markup {
    let weeks = &weeks[weeks.len().saturating_sub(WEEKS)..];
    let most = weeks.iter().copied().fold(0.0, f64::max);
    let step = (f64::from(WEEKS_WIDE) / weeks.len().max(1) as f64).min(12.0);
    // The last week stands at the same place in each row.
    let left = f64::from(left + WEEKS_WIDE) - step * weeks.len() as f64;
    let base = f64::from(base);
    html! {
        @for (at, week) in weeks.iter().enumerate() {
            @let x = left + at as f64 * step;
            @if *week > 0.0 && most > 0.0 {
                @let tall = week / most * WEEK_TALL;
                rect.bar x=(x) y=(base - tall) width=(step * 0.75) height=(tall) {}
            } @else {
                circle.dot cx=(x + step * 0.375) cy=(base - 1.5) r="1.5" {}
            }
        }
    }
}

/// A diamond on a line across the bar.
fn draw_mark(x: f64, y: u32) -> Markup {
    let middle = y + BAR / 2;
    html! {
        path.line d={ "M" (x) " " (y - 5) "V" (y + BAR + 5) } {}
        path.mark d={ "M" (x) " " (middle - 6) "l6 6l-6 6l-6-6z" } {}
    }
}

/// A name as it fits beside a bar; the table has it whole.
fn shortened(name: &str, letters: usize) -> String {
    if name.chars().count() <= letters {
        return name.to_string();
    }
    let kept: String = name.chars().take(letters - 1).collect();
    format!("{kept}…")
}
