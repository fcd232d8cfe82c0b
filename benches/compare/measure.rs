//! What a process cost: wall time, CPU time and peak memory, told by the system.

// A system tells the cost of all children together. So each program runs as the only child of a small process, which
// reports what the system says of its children and ends.

use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// The first argument of the process in between.
pub const WORD: &str = "measure-one-process";

/// What a process cost.
#[derive(Debug, Clone, Copy)]
pub struct Cost {
    /// Seconds from start to end.
    pub wall: f64,
    /// Seconds of processors, the program's and the system's for it.
    pub cpu: f64,
    /// The most memory held at once, in megabytes of 1,000,000 bytes.
    pub peak: f64,
}

/// Runs a command whose standard output goes to a file.
pub fn run(command: &[String], out: &Path) -> Result<Cost, String> {
    let told = out.with_extension("cost");
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    let file = |path: &Path| File::create(path).map_err(|e| format!("{}: {e}", path.display()));
    let mut between = Command::new(this);
    between.arg(WORD).arg(&told).args(command);
    between.stdin(Stdio::null()).stdout(file(out)?);
    between.stderr(file(&out.with_extension("err"))?);
    let ended = between.status().map_err(|error| error.to_string())?;
    if !ended.success() {
        let said = std::fs::read_to_string(out.with_extension("err")).unwrap_or_default();
        return Err(format!("{} did not end well:\n{said}", command.join(" ")));
    }
    let text = std::fs::read_to_string(&told).map_err(|error| error.to_string())?;
    let figures: Vec<f64> = text
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .collect();
    match figures[..] {
        [wall, cpu, peak] => Ok(Cost { wall, cpu, peak }),
        _ => Err(format!("no cost in {}", told.display())),
    }
}

/// The process in between: `FILE COMMAND…` runs the command and writes its cost into the file.
pub fn child(words: &[String]) -> Result<(), String> {
    let [told, program, args @ ..] = words else {
        return Err("nothing to measure".to_string());
    };
    let start = Instant::now();
    let ended = Command::new(program).args(args).status();
    let wall = start.elapsed().as_secs_f64();
    match ended {
        Ok(status) if status.success() => {}
        Ok(status) => return Err(format!("{program}: {status}")),
        Err(error) => return Err(format!("{program}: {error}")),
    }
    let (cpu, peak) = of_children()?;
    std::fs::write(told, format!("{wall} {cpu} {peak}")).map_err(|error| error.to_string())
}

/// CPU seconds and peak megabytes of the children of this process that have ended.
#[cfg(unix)]
fn of_children() -> Result<(f64, f64), String> {
    use nix::sys::resource::{UsageWho, getrusage};
    let used = getrusage(UsageWho::RUSAGE_CHILDREN).map_err(|error| error.to_string())?;
    let seconds = [used.user_time(), used.system_time()]
        .map(|time| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6);
    // macOS counts bytes, every other system kibibytes
    let unit = if cfg!(target_os = "macos") {
        1.0
    } else {
        1024.0
    };
    Ok((seconds.iter().sum(), used.max_rss() as f64 * unit / 1e6))
}

/// Other systems have no such call.
#[cfg(not(unix))]
fn of_children() -> Result<(f64, f64), String> {
    Err("the cost of a process can be measured on Unix only".to_string())
}
