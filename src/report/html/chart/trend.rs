//! A bar a month, with its number above it; a number that is hidden has a striped bar of one height.

use maud::{Markup, html};

use super::Chart;
use super::frame::{ceiling, stripes};
use crate::text::Messages;

const TOP: u32 = 24;
const TALL: u32 = 120;
const WIDTH: u32 = 680;
/// The height of a hidden number, as a part of the whole.
const HIDDEN: f64 = 0.12;
/// So many months stand side by side at most.
const MONTHS: usize = 18;

/// One month.
#[derive(Debug, Clone)]
pub struct Month {
    /// What it is called, short.
    pub name: String,
    /// The year, where it is to be said.
    pub year: Option<String>,
    /// How many; nothing where that is hidden.
    pub value: Option<f64>,
    /// What stands above the bar.
    pub words: String,
}

/// How something went from month to month.
pub struct Trend {
    /// Caption, words and table.
    pub chart: Chart,
    /// The months in their order.
    pub months: Vec<Month>,
    /// What a number that is not shown is called, where there are some.
    pub hidden: Option<String>,
}

impl Trend {
    /// The picture in its frame.
    pub fn markup(&self, messages: &Messages) -> Markup {
        let heights = self.months.iter().filter_map(|month| month.value);
        let top = ceiling(heights.fold(0.0, f64::max).ceil() as u64) as f64;
        let bands = self.months.len().div_ceil(MONTHS).max(1);
        let across = self.months.len().div_ceil(bands).max(1);
        let step = (WIDTH / across as u32).min(64);
        let tall = TOP + TALL + 44;
        let striped = self.chart.inside("hidden");
        let drawing = html! {
            (stripes(&striped))
            @for (band, months) in self.months.chunks(across).enumerate() {
                g transform={ "translate(0 " (band as u32 * tall) ")" } {
                    @for (at, month) in months.iter().enumerate() {
                        (self.draw(month, at as u32 * step, step, top, &striped))
                    }
                    path.axis d={ "M0 " (TOP + TALL) "H" (months.len() as u32 * step) } {}
                }
            }
            @if let Some(hidden) = &self.hidden {
                @let y = tall * bands as u32 + 2;
                rect.beside x="0" y=(y) width="13" height="13" fill={ "url(#" (striped) ")" } {}
                text.tiny x="20" y=(y + 11) { (hidden) }
            }
        };
        let under = tall * bands as u32;
        let size = (WIDTH, under + if self.hidden.is_some() { 20 } else { 0 });
        self.chart.framed(messages, size, drawing)
    }

    fn draw(&self, month: &Month, x: u32, step: u32, top: f64, striped: &str) -> Markup {
        // A hidden number has a height that says nothing of it.
        let value = month.value.unwrap_or(top * HIDDEN).max(0.0);
        let height = value / top * f64::from(TALL);
        let y = f64::from(TOP + TALL) - height;
        let (gap, middle) = (step / 6, x + step / 2);
        html! {
            @if month.value.is_none() {
                rect.beside x=(x + gap) y=(y) width=(step - 2 * gap) height=(height) fill={ "url(#" (striped) ")" } {}
            } @else if height > 0.0 {
                rect.bar x=(x + gap) y=(y) width=(step - 2 * gap) height=(height) rx="2" {}
            }
            text.tiny x=(middle) y=(y - 6.0) text-anchor="middle" { (month.words) }
            text.faint.tiny x=(middle) y=(TOP + TALL + 18) text-anchor="middle" { (month.name) }
            @if let Some(year) = &month.year {
                text.faint.tiny x=(middle) y=(TOP + TALL + 33) text-anchor="middle" { (year) }
            }
        }
    }
}
