//! The report as text for a terminal.

use super::report::{ReviewReport, Section};

/// The report as text: the sentences, then every table as lines.
pub fn review_text(report: &ReviewReport) -> String {
    let mut text = format!("{}  {}\n\n", report.title, report.between);
    for point in &report.points {
        let mark = if point.is_weighty { "!" } else { "-" };
        text.push_str(&format!("{mark} {}\n", point.text));
    }
    for section in &report.sections {
        section_text(section, &mut text);
    }
    text
}

fn section_text(section: &Section, text: &mut String) {
    text.push_str(&format!("\n{}\n", section.title));
    for row in &section.rows {
        let cells = section.headings.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
        let cells: Vec<&str> = cells.map(|(_, cell)| cell.as_str()).collect();
        text.push_str(&format!("  {}\n", cells.join("  ")));
    }
}

/// The report as one JSON document; its fields are described where it is made.
pub fn review_json(report: &ReviewReport) -> String {
    serde_json::to_string_pretty(&report.data).map_or_else(|_| String::new(), |text| text + "\n")
}
