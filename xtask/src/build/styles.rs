//! Puts the style sheets together.

use std::path::Path;

use anyhow::Result;

use super::script::shortened;
use crate::files::{read, write as write_file};
use crate::setup::Tools;

/// Each style sheet, and what it is made of.
const STYLES: [(&str, &[&str]); 3] = [
    ("widget.css", &["tokens.css", "widget.css", "question.css", "result.css", "print.css"]),
    ("page.css", &["tokens.css", "page.css"]),
    ("console.css", &["tokens.css", "widget.css", "question.css", "result.css", "console.css"]),
];

/// Writes all style sheets into a folder.
///
/// # Errors
///
/// When one has a mistake.
pub fn write(tools: &Tools, from: &Path, to: &Path) -> Result<()> {
    for (sheet, sources) in STYLES {
        let mut whole = String::new();
        for source in sources {
            whole.push_str(&read(&from.join(source))?);
            whole.push('\n');
        }
        let sheet = to.join(sheet);
        write_file(&sheet, whole)?;
        write_file(&sheet, shortened(tools, &sheet)?)?;
    }
    Ok(())
}
