//! A folder with files in it, the program as it is run there, and what that came to.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// `jalon` in English, without a terminal and with nothing to read.
pub fn jalon(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_jalon"));
    command.args(args).stdin(Stdio::null());
    for name in [
        "LC_ALL",
        "LC_MESSAGES",
        "LANG",
        "NO_COLOR",
        "CLICOLOR_FORCE",
        "COLUMNS",
    ] {
        command.env_remove(name);
    }
    command
}

/// A folder that goes away when its test ends.
pub struct Desk(TempDir);

impl Desk {
    /// A folder with these files.
    pub fn new(files: &[(&str, &str)]) -> Desk {
        Desk::of(TempDir::new().expect("a folder"), files)
    }

    /// The same in a folder that is there.
    pub fn of(folder: TempDir, files: &[(&str, &str)]) -> Desk {
        let desk = Desk(folder);
        for (name, text) in files {
            desk.write(name, text);
        }
        desk
    }

    pub fn folder(&self) -> &Path {
        self.0.path()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }

    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).expect("a file");
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("a file")
    }

    /// `jalon` in this folder.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = jalon(args);
        command.current_dir(self.folder());
        command
    }

    pub fn jalon(&self, args: &[&str]) -> Ran {
        Ran::of(self.command(args).output().expect("the program"))
    }

    /// `jalon` with this on standard input.
    pub fn jalon_reading(&self, args: &[&str], input: &str) -> Ran {
        let mut child = self
            .command(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program");
        let mut stdin = child.stdin.take().expect("standard input");
        // a program that asks nothing may have gone
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        Ran::of(child.wait_with_output().expect("the program"))
    }
}

/// What a run of the program came to.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// What the program printed, which has to be text; it never panics.
    pub fn of(output: Output) -> Ran {
        let text = |bytes| String::from_utf8(bytes).expect("text");
        let ran = Ran {
            code: output.status.code(),
            out: text(output.stdout),
            err: text(output.stderr),
        };
        assert!(!ran.err.contains("panicked"), "{}", ran.err);
        ran
    }

    /// The result, which is JSON.
    pub fn json(&self) -> serde_json::Value {
        assert_eq!(self.code, Some(0), "{}", self.err);
        serde_json::from_str(&self.out).expect("JSON")
    }

    /// Ended with this code, nothing on standard output, and these words on standard error.
    pub fn refused(&self, code: i32, words: &[&str]) {
        assert_eq!(self.code, Some(code), "{}{}", self.out, self.err);
        assert_eq!(self.out, "", "no result");
        for word in words {
            assert!(self.err.contains(word), "{word:?} is not in {}", self.err);
        }
    }
}
