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
/// So many weeks stand side by side at most.
const WEEKS: usize = 22;

/// One day.
#[derive(Debug, Clone)]
pub struct CalendarDay {
    /// How many.
    pub count: u64,
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
}

impl Calendar {
    /// The picture in its frame.
    pub fn markup(&self, messages: &Messages) -> Markup {
        let bands = self.weeks.len().div_ceil(WEEKS).max(1);
        let across = self.weeks.len().div_ceil(bands).max(1);
        let tall = TOP + 7 * STEP + 14;
        let days = self
            .weeks
            .iter()
            .flat_map(|week| week.days.iter().flatten());
        let most = days.map(|day| day.count).max().unwrap_or(0);
        let width = LEFT + across as u32 * STEP;
        let drawing = html! {
            @for (band, weeks) in self.weeks.chunks(across).enumerate() {
                g transform={ "translate(0 " (band as u32 * tall) ")" } {
                    @for (row, weekday) in self.weekdays.iter().enumerate() {
                        text.faint.tiny x=(LEFT - 10) y=(TOP + row as u32 * STEP + 17) text-anchor="end" {
                            (weekday)
                        }
                    }
                    @for (column, week) in weeks.iter().enumerate() {
                        (draw_week(week, LEFT + column as u32 * STEP, most))
                    }
                }
            }
        };
        let size = (width, tall * bands as u32 - 14);
        self.chart.framed(messages, size, drawing)
    }
}

fn draw_week(week: &CalendarWeek, x: u32, most: u64) -> Markup {
    html! {
        @if let Some(above) = &week.above {
            text.faint.tiny x=(x) y=(TOP - 9) { (above) }
        }
        @for (row, day) in week.days.iter().enumerate() {
            @if let Some(day) = day {
                (draw_day(day, x, TOP + row as u32 * STEP, most))
            }
        }
    }
}

fn draw_day(day: &CalendarDay, x: u32, y: u32, most: u64) -> Markup {
    let step = shade(day.count, most);
    let class = match step {
        0 => "empty".to_string(),
        step => format!("step{step}"),
    };
    let on = if step > 2 {
        "tiny on-high"
    } else {
        "tiny on-low"
    };
    html! {
        rect class=(class) x=(x) y=(y) width=(SIDE) height=(SIDE) rx="4" {}
        @if day.count > 0 {
            text class=(on) x=(x + SIDE / 2) y=(y + SIDE / 2 + 4) text-anchor="middle" { (day.words) }
        }
    }
}

/// Which of four shades, from light to dark; 0 is none.
fn shade(count: u64, most: u64) -> u64 {
    let quarters = u128::from(count) * 4;
    quarters.div_ceil(u128::from(most.max(1))).min(4) as u64
}
