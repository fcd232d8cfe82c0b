//! The hours a peer has agreed to, and the hours of the week that they touch.

use super::HourCell;
use crate::framework::{Framework, HoursId, NamedHours};
use crate::programme::Programme;
use crate::time::{Hours, Instant, Weekday};

/// The hours agreed with a peer: those that the roster gives her; else those of the name that the roster gives other
/// peers, as the programme sets them; else the first declared that do not run over midnight, else the first. Nothing where
/// none are declared.
pub fn agreed_hours(
    framework: &Framework,
    programme: &Programme,
    peer: &str,
) -> Option<(HoursId, Hours)> {
    let party = framework.vocabulary.find_party("peer");
    let peers = programme.roster.iter();
    let mut peers = peers.filter(|member| Some(member.party) == party);
    let own = peers.clone().find(|member| member.id == peer);
    if let Some((id, hours)) = own.and_then(|member| member.hours.iter().next()) {
        return Some((*id, hours.clone()));
    }
    let of_others = peers.find_map(|member| member.hours.keys().next().copied());
    let declared = || (0u16..).map(HoursId).zip(&framework.hours);
    let by_day = |(_, named): &(HoursId, &NamedHours)| {
        let mut spans = named.hours.spans.iter();
        !spans.any(|span| span.crosses_midnight())
    };
    let by_day = || declared().find(by_day).or_else(|| declared().next());
    let id = of_others.or_else(|| by_day().map(|(id, _)| id))?;
    let set = programme.hours.get(&id);
    let hours = set.or_else(|| Some(&framework.hours.get(usize::from(id.0))?.hours))?;
    Some((id, hours.clone()))
}

/// The hours of the week, each with whether some of it is agreed: what runs over midnight goes on in the next day.
pub(super) fn cells(hours: Option<&Hours>) -> [[HourCell; 24]; 7] {
    let mut cells = [[HourCell::default(); 24]; 7];
    for span in hours.iter().flat_map(|hours| &hours.spans) {
        let end = if span.crosses_midnight() {
            span.end + Instant::DAY
        } else {
            span.end
        };
        for day in Weekday::ALL {
            if !span.days[day as usize] {
                continue;
            }
            let mut at = span.start - span.start.rem_euclid(Instant::HOUR);
            while at < end {
                let hour = (at / Instant::HOUR) as usize;
                let row = (day as usize + hour / 24) % 7;
                if let Some(cell) = cells[row].get_mut(hour % 24) {
                    cell.agreed = true;
                }
                at += Instant::HOUR;
            }
        }
    }
    cells
}
