//! A calendar of days by week: a column a week, a row a day of the week, the number written on each day.

use maud::{Markup, html};

use super::Chart;
use crate::text::Messages;

/// The side of a day, and the way from one day to the next.
const SIDE: u32 = 26;
const STEP: u32 = 30;
/// What stands before the first week and above the first day.
const LEFT: u32 = 44;
const TOP: u32 = 22;
/// The way from one sign of the legend to the next.
const KEY: u32 = 76;
/// So many weeks stand side by side at most.
const WEEKS: usize = 22;

/// One day.
#[derive(Debug, Clone)]
pub struct CalendarDay {
    /// How dark, from 1 to 4; 0 is nothing.
    pub shade: usize,
    /// What is written on it where that is more than nothing.
    pub words: String,
}

/// One week.
#[derive(Debug, Clone)]
pub struct CalendarWeek {
    /// What stands above it: a month where one begins.
    pub above: Option<String>,
    /// Its seven days, from the week's first; nothing where the log has not begun or has ended.
    pub days: [Option<CalendarDay>; 7],
}

/// Days by week, darker where there was more.
pub struct Calendar {
    /// Caption, words and table.
    pub chart: Chart,
    /// The days of the week, short.
    pub weekdays: [String; 7],
    /// The weeks in their order.
    pub weeks: Vec<CalendarWeek>,
    /// What each shade stands for, from 0 on.
    pub legend: Vec<String>,
}

impl Calendar {
    /// The picture in its frame.
    pub fn markup(&self, messages: &Messages) -> Markup {
        let bands = self.weeks.len().div_ceil(WEEKS).max(1);
        let across = self.weeks.len().div_ceil(bands).max(1);
        let tall = TOP + 7 * STEP + 14;
        let under = tall * bands as u32;
        let keys = KEY * self.legend.len() as u32;
        let width = LEFT + (across as u32 * STEP).max(keys);
        let drawing = html! {
            @for (band, weeks) in self.weeks.chunks(across).enumerate() {
                g transform={ "translate(0 " (band as u32 * tall) ")" } {
                    @for (row, weekday) in self.weekdays.iter().enumerate() {
                        text.faint.tiny x=(LEFT - 10) y=(TOP + row as u32 * STEP + 17) text-anchor="end" {
                            (weekday)
                        }
                    }
                    @for (column, week) in weeks.iter().enumerate() {
                        (draw_week(week, LEFT + column as u32 * STEP))
                    }
                }
            }
            @for (shade, words) in self.legend.iter().enumerate() {
                @let x = LEFT + shade as u32 * KEY;
                rect class=(class(shade)) x=(x) y=(under) width="14" height="14" rx="3" {}
                text.tiny x=(x + 20) y=(under + 11) { (words) }
            }
        };
        let size = (width, under + 18);
        self.chart.framed(messages, size, drawing)
    }
}

fn draw_week(week: &CalendarWeek, x: u32) -> Markup {
    html! {
        @if let Some(above) = &week.above {
            text.faint.tiny x=(x) y=(TOP - 9) { (above) }
        }
        @for (row, day) in week.days.iter().enumerate() {
            @if let Some(day) = day {
                (draw_day(day, x, TOP + row as u32 * STEP))
            }
        }
    }
}

fn draw_day(day: &CalendarDay, x: u32, y: u32) -> Markup {
    let on = if day.shade > 2 {
        "tiny on-high"
    } else {
        "tiny on-low"
    };
    html! {
        rect class=(class(day.shade)) x=(x) y=(y) width=(SIDE) height=(SIDE) rx="4" {}
        @if day.shade > 0 {
            text class=(on) x=(x + SIDE / 2) y=(y + SIDE / 2 + 4) text-anchor="middle" { (day.words) }
        }
    }
}

/// The class of a shade.
fn class(shade: usize) -> String {
    match shade {
        0 => "empty".to_string(),
        shade => format!("step{}", shade.min(4)),
    }
}
