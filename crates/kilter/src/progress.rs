//! What a run tells on stderr while it works.

use crate::output::{Output, Style};
use kilter_migrate::{Direction, Event, Observer};

/// Prints events as lines; on a terminal, long steps get a running clock.
pub struct Progress<'a> {
    out: &'a Output,
    bar: Option<indicatif::ProgressBar>,
}

impl<'a> Progress<'a> {
    /// Progress on the given output.
    pub fn new(out: &'a Output) -> Self {
        Self { out, bar: None }
    }

    fn spin(&mut self, text: String) {
        self.stop();
        // Hidden by itself when stderr is no terminal.
        let bar = indicatif::ProgressBar::new_spinner().with_message(text);
        bar.enable_steady_tick(std::time::Duration::from_millis(120));
        self.bar = Some(bar);
    }

    fn stop(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Observer for Progress<'_> {
    fn event(&mut self, event: &Event) {
        self.stop();
        let out = self.out;
        let dim = |text: &str| out.style_progress(Style::Dim, text);
        match event {
            Event::Waiting { holder, .. } => {
                let holder = holder.as_deref().unwrap_or("another run");
                self.spin(format!("waiting for {holder}"));
            }
            Event::Locked { waited } if waited.as_secs() > 0 => {
                out.progress(dim(&format!("waited {:.1} s for another run", waited.as_secs_f64())));
            }
            Event::Locked { .. } | Event::StepDone { .. } => {}
            Event::MigrationStarted { version, name, direction, .. } => {
                let arrow = match direction {
                    Direction::Up => "→",
                    Direction::Down => "←",
                };
                let line = format!("{} {version} {name}", out.style_progress(Style::Bold, arrow));
                if out.is_verbose() {
                    out.progress(line);
                } else {
                    self.spin(line);
                }
            }
            Event::StepStarted { n, of, sql, .. } => {
                if out.is_verbose() {
                    for line in sql.lines() {
                        out.progress(format!("    {line}"));
                    }
                }
                let first = sql.lines().next().unwrap_or_default();
                self.spin(format!("step {n} of {of}: {first}"));
            }
            Event::StepSkipped { n, reason, .. } => {
                out.progress(dim(&format!("    step {n} skipped: {reason}")));
            }
            Event::StepRecovered { n, .. } => out.progress(dim(&format!(
                "    step {n} had completed before the last run ended; recorded"
            ))),
            Event::Retrying { n, attempt, why, .. } => out.progress(dim(&format!(
                "    step {n} could not get its locks (attempt {attempt}): {why}"
            ))),
            Event::Progress { what, done, total, .. } => {
                let of = total.map(|n| format!(" of {n}")).unwrap_or_default();
                self.spin(format!("{what}: {done}{of}"));
                if out.is_verbose() {
                    out.progress(dim(&format!("    {what}: {done}{of}")));
                }
            }
            Event::MigrationDone(done) => out.progress(format!(
                "{} {} {} {}",
                out.style_progress(
                    Style::Good,
                    match done.direction {
                        Direction::Up => "✓",
                        Direction::Down => "↩",
                    }
                ),
                done.version,
                done.name,
                dim(&format!("{} ms", done.took.as_millis()))
            )),
        }
    }
}
