//! Bars that lie beside each other, one a person, each against a mark of what is usual.

use maud::{Markup, html};

use super::Chart;
use crate::text::Messages;

const STEP: u32 = 34;
const BAR: u32 = 16;
const WIDE: u32 = 340;
const WIDTH: u32 = 690;
/// So many units a letter of a name takes at most.
const LETTER: u32 = 8;

/// One bar.
#[derive(Debug, Clone)]
pub struct Bar {
    /// Whose it is.
    pub name: String,
    /// How long it is.
    pub value: f64,
    /// What is usual, where that is known.
    pub usual: Option<f64>,
    /// What both are, in words: `3 h 10 (usually 2 h)`.
    pub words: String,
}

/// Bars in a given order, which is nobody's rank.
pub struct Bars {
    /// Caption, words and table.
    pub chart: Chart,
    /// The bars.
    pub bars: Vec<Bar>,
    /// What the mark is called.
    pub mark: String,
}

impl Bars {
    /// The picture in its frame.
    pub fn markup(&self, messages: &Messages) -> Markup {
        let reach = |bar: &Bar| bar.value.max(bar.usual.unwrap_or(0.0));
        let top = self.bars.iter().map(reach).fold(0.0, f64::max);
        let top = if top > 0.0 { top } else { 1.0 };
        let names = self.bars.iter().map(|bar| bar.name.chars().count());
        let left = (names.max().unwrap_or(0) as u32 * LETTER).clamp(40, 160) + 12;
        let at = |value: f64| f64::from(left) + value.max(0.0) / top * f64::from(WIDE);
        let marked = self.bars.iter().any(|bar| bar.usual.is_some());
        let drawing = html! {
            @for (row, bar) in self.bars.iter().enumerate() {
                @let y = row as u32 * STEP + 9;
                text x=(left - 12) y=(y + 13) text-anchor="end" { (shortened(&bar.name)) }
                rect.bar x=(left) y=(y) width=(at(bar.value) - f64::from(left)) height=(BAR) rx="2" {}
                @if let Some(usual) = bar.usual { (draw_mark(at(usual), y)) }
                text x=(at(reach(bar)) + 16.0) y=(y + 13) { (bar.words) }
            }
            path.axis d={ "M" (left) " 0V" (self.bars.len() as u32 * STEP) } {}
            @if marked {
                @let y = self.bars.len() as u32 * STEP + 12;
                (draw_mark(f64::from(left) + 8.0, y))
                text.tiny x=(left + 24) y=(y + 12) { (self.mark) }
            }
        };
        let under = if marked { 36 } else { 4 };
        let size = (WIDTH, self.bars.len() as u32 * STEP + under);
        self.chart.framed(messages, size, drawing)
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
fn shortened(name: &str) -> String {
    if name.chars().count() <= 20 {
        return name.to_string();
    }
    let kept: String = name.chars().take(19).collect();
    format!("{kept}…")
}
