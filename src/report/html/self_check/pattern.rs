//! Her pattern in pictures: her days, her hours, her people.

use maud::{Markup, html};

use super::super::chart;
use super::super::section::Section;
use crate::report::self_check::{Calendar, Hours, People, Person};
use crate::text::Messages;

pub(super) fn calendar(view: &Calendar, messages: &Messages) -> Section {
    let say = |key: &str| messages.say(key, &[]);
    let heads = [say("page-week")].into_iter().chain(view.weekdays.clone());
    let rows = view.weeks.iter().map(|week| {
        let days = week.days.iter().map(|day| match day {
            Some(day) => day.contacts.to_string(),
            None => "–".to_string(),
        });
        [week.start.clone()].into_iter().chain(days).collect()
    });
    let weeks = view.weeks.iter().map(|week| chart::CalendarWeek {
        above: week.above.clone(),
        days: week.days.each_ref().map(|day| {
            day.as_ref().map(|day| chart::CalendarDay {
                shade: day.shade,
                words: day.contacts.to_string(),
            })
        }),
    });
    let shades = view.shades.iter().map(|shade| shade.words.clone());
    let picture = chart::Calendar {
        chart: chart::Chart {
            id: "calendar".to_string(),
            title: say("page-calendar-title"),
            says: view.says.clone(),
            table: Some(chart::Table::of_numbers(heads.collect(), rows.collect())),
        },
        weekdays: view.weekdays.clone(),
        weeks: weeks.collect(),
        legend: [view.none.clone()].into_iter().chain(shades).collect(),
    };
    Section {
        id: "days".to_string(),
        heading: view.heading.clone(),
        inside: html! {
            @if view.weeks.is_empty() {
                p { (view.says) }
            } @else {
                (picture.markup(messages))
            }
            @if let Some(earlier) = &view.earlier { p.quiet { (earlier) } }
        },
    }
}

pub(super) fn hours(view: &Hours, messages: &Messages) -> Section {
    let say = |key: &str| messages.say(key, &[]);
    let rows = view.day.iter().map(|hour| {
        vec![
            hour.clock.clone(),
            hour.within.to_string(),
            hour.outside.to_string(),
        ]
    });
    let heads = vec![
        say("page-hour"),
        view.legend.within.clone(),
        view.legend.outside.clone(),
    ];
    let any = view.day.iter().any(|hour| hour.within + hour.outside > 0);
    let clock = |at: usize| view.day.get(at).map(|hour| hour.clock.clone());
    let mut hours = [chart::Hour::default(); 24];
    for (drawn, hour) in hours.iter_mut().zip(&view.day) {
        *drawn = chart::Hour {
            within: hour.within,
            outside: hour.outside,
        };
    }
    let picture = chart::Hours {
        chart: chart::Chart {
            id: "hours".to_string(),
            title: say("page-hours-title"),
            says: view.says.clone(),
            table: Some(chart::Table::of_numbers(heads, rows.collect())),
        },
        hours,
        agreed: view.stretches.clone(),
        agreed_words: view.legend.agreed.clone(),
        legend: [view.legend.within.clone(), view.legend.outside.clone()],
        marks: [0, 6, 12, 18, 0].map(|at| clock(at).unwrap_or_default()),
    };
    Section {
        id: "day".to_string(),
        heading: view.heading.clone(),
        inside: drawn(any, &view.says, || picture.markup(messages)),
    }
}

pub(super) fn people(view: &People, messages: &Messages) -> Section {
    let say = |key: &str| messages.say(key, &[]);
    let [person, weeks, last, usual] = view.columns.clone();
    let rows = view.items.iter().map(|one| {
        vec![
            one.person.clone(),
            one.last_contacts.clone(),
            one.last.clone(),
            one.usual.clone(),
        ]
    });
    let table = chart::Table {
        heads: vec![person.clone(), say("page-contacts"), last.clone(), usual],
        rows: rows.collect(),
        numbers: vec![false, true, true, true],
        sums: Vec::new(),
    };
    let picture = chart::Bars {
        chart: chart::Chart {
            id: "people".to_string(),
            title: say("page-people-title"),
            says: view.says.clone(),
            table: Some(table),
        },
        heads: Some([person, weeks, last]),
        bars: view.items.iter().map(|one| bar(one, messages)).collect(),
        own_scale: true,
        mark: view.mark.clone(),
    };
    Section {
        id: "people-of-hers".to_string(),
        heading: view.heading.clone(),
        inside: html! {
            (drawn(!view.items.is_empty(), &view.says, || picture.markup(messages)))
            @if !view.items.is_empty() {
                details.on-screen {
                    summary { (say("page-weeks")) }
                    (weeks_of(view, messages))
                }
            }
        },
    }
}

fn bar(person: &Person, messages: &Messages) -> chart::Bar {
    let last = person.weeks.last();
    let usual = last.and_then(|week| week.usual_minutes);
    let words = [
        ("last", person.last.as_str().into()),
        ("usual", person.usual.as_str().into()),
    ];
    chart::Bar {
        name: person.person.clone(),
        weeks: person
            .weeks
            .iter()
            .map(|week| week.minutes.to_f64())
            .collect(),
        value: last.map_or(0.0, |week| week.minutes.to_f64()),
        usual: usual.map(|usual| usual.to_f64()),
        words: match usual {
            Some(_) => messages.say("page-people-words", &words),
            None => person.last.clone(),
        },
    }
}

/// Each person's weeks, in numbers.
fn weeks_of(view: &People, messages: &Messages) -> Markup {
    let say = |key: &str| messages.say(key, &[]);
    html! {
        @for one in &view.items {
            @let rows = one.weeks.iter().map(|week| {
                vec![week.said.clone(), week.contacts.to_string(), week.time.clone()]
            });
            h3 { (one.person) }
            (chart::Table::of_numbers(
                vec![say("page-week"), say("page-contacts"), say("pattern-work-time")],
                rows.collect(),
            ).markup(&one.words))
        }
    }
}

/// A picture where there is something to draw, else what there is to say.
fn drawn(any: bool, says: &str, picture: impl FnOnce() -> Markup) -> Markup {
    if any {
        picture()
    } else {
        html! { p { (says) } }
    }
}
