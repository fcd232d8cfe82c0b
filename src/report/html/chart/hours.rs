//! The hours of the day: a bar each, full where they were agreed and striped where not, over the band of those agreed.

use maud::{Markup, html};

use super::Chart;
use super::frame::{ceiling, stripes};
use crate::text::Messages;

/// The way from one hour to the next, and the width of its bar.
const STEP: u32 = 27;
const BAR: u32 = 19;
const LEFT: u32 = 34;
const TOP: u32 = 38;
const TALL: u32 = 150;

/// One hour of the day.
#[derive(Debug, Clone, Copy, Default)]
pub struct Hour {
    /// How many at agreed hours.
    pub within: u64,
    /// How many at other hours.
    pub outside: u64,
}

/// The hours of the day, from midnight on.
pub struct Hours {
    /// Caption, words and table.
    pub chart: Chart,
    /// The twenty-four hours.
    pub hours: [Hour; 24],
    /// Agreed stretches, in minutes from midnight: from, until.
    pub agreed: Vec<(u32, u32)>,
    /// What those are called.
    pub agreed_words: String,
    /// What the full and the striped bars are called.
    pub legend: [String; 2],
    /// What hours are called on the axis, as in `9 h`: those of 0, 6, 12, 18 and 24.
    pub marks: [String; 5],
}

impl Hours {
    /// The picture in its frame.
    pub fn markup(&self, messages: &Messages) -> Markup {
        let highest = self
            .hours
            .iter()
            .map(|hour| hour.within + hour.outside)
            .max();
        let top = ceiling(highest.unwrap_or(0));
        let tall = |count: u64| count as f64 / top as f64 * f64::from(TALL);
        let base = f64::from(TOP + TALL);
        let striped = self.chart.inside("outside");
        let at = |minutes: u32| f64::from(LEFT) + f64::from(minutes * STEP) / 60.0;
        let drawing = html! {
            (stripes(&striped))
            @for (from, until) in &self.agreed {
                rect.band x=(at(*from)) y=(TOP) width=(at(*until) - at(*from)) height=(TALL) {}
                path.bound d={ "M" (at(*from)) " " (TOP - 22) "V" (base) "M" (at(*until)) " " (TOP - 22) "V" (base) } {}
            }
            @if let Some((from, _)) = self.agreed.first() {
                text.note.tiny x=(at(*from) + 5.0) y=(TOP - 12) { (self.agreed_words) }
            }
            (grid(top, LEFT + 24 * STEP))
            @for (at, hour) in self.hours.iter().enumerate() {
                @let x = LEFT + at as u32 * STEP + (STEP - BAR) / 2;
                @let within = tall(hour.within);
                @let outside = tall(hour.outside);
                @if hour.within > 0 {
                    rect.bar x=(x) y=(base - within) width=(BAR) height=(within) {}
                }
                @if hour.outside > 0 {
                    rect.beside x=(x) y=(base - within - outside) width=(BAR) height=(outside)
                        fill={ "url(#" (striped) ")" } {}
                }
                @if hour.within + hour.outside > 0 {
                    text.tiny x=(x + BAR / 2) y=(base - within - outside - 5.0) text-anchor="middle" {
                        (hour.within + hour.outside)
                    }
                }
            }
            path.axis d={ "M" (LEFT) " " (base) "H" (LEFT + 24 * STEP) } {}
            @for (at, words) in self.marks.iter().enumerate() {
                @let x = LEFT + at as u32 * 6 * STEP;
                path.axis d={ "M" (x) " " (base) "v5" } {}
                text.faint.tiny x=(x) y=(base + 19.0) text-anchor="middle" { (words) }
            }
            (self.legend(&striped, base + 40.0))
        };
        let size = (LEFT + 24 * STEP + 14, TOP + TALL + 48);
        self.chart.framed(messages, size, drawing)
    }

    fn legend(&self, striped: &str, y: f64) -> Markup {
        let [within, outside] = &self.legend;
        // Twelve pixels a letter at most are left for the first, so that the second never stands on it.
        let second = LEFT + 40 + 8 * within.chars().count() as u32;
        html! {
            rect.bar x=(LEFT) y=(y - 10.0) width="13" height="13" {}
            text.tiny x=(LEFT + 20) y=(y + 1.0) { (within) }
            rect.beside x=(second) y=(y - 10.0) width="13" height="13" fill={ "url(#" (striped) ")" } {}
            text.tiny x=(second + 20) y=(y + 1.0) { (outside) }
        }
    }
}

/// Two lines behind the bars, at the half and at the whole of the axis, with their values.
fn grid(top: u64, right: u32) -> Markup {
    html! {
        @for (value, y) in [(top, TOP), (top / 2, TOP + TALL / 2)] {
            path.grid d={ "M" (LEFT) " " (y) "H" (right) } {}
            text.faint.tiny x=(LEFT - 7) y=(y + 4) text-anchor="end" { (value) }
        }
    }
}
