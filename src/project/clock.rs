//! The one clock: the present moment, where somebody asks for it.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::time::{Date, Instant, Zone};

/// The present moment.
pub fn now() -> Instant {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Instant(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
}

/// The present day, in UTC: what is asked of it are dates months away.
pub(super) fn today() -> Date {
    Zone::utc().local(now()).date
}
