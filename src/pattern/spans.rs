//! The hours a peer has agreed to, and the hours of the week that they touch.

use super::HourCell;
use crate::framework::{Framework, HoursId};
use crate::programme::Programme;
use crate::time::{Hours, Instant, Weekday};

/// The hours agreed with a peer: the first that the roster gives her, else the first declared ones as the programme sets
/// them; nothing where none are declared.
pub fn agreed_hours(
    framework: &Framework,
    programme: &Programme,
    peer: &str,
) -> Option<(HoursId, Hours)> {
    let party = framework.vocabulary.find_party("peer");
    let mut roster = programme.roster.iter();
    let member = roster.find(|member| Some(member.party) == party && member.id == peer);
    let own = member.and_then(|member| member.hours.iter().next());
    if let Some((id, hours)) = own {
        return Some((*id, hours.clone()));
    }
    let declared = framework.hours.first()?;
    let set = programme.hours.get(&HoursId(0));
    Some((HoursId(0), set.unwrap_or(&declared.hours).clone()))
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
