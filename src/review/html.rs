//! The report as one HTML file that needs nothing else.

use super::markdown::html;
use super::report::{ReviewReport, Section};

/// How the file looks, on a phone and on paper too; it loads nothing and runs nothing.
const STYLE: &str = ":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;\
max-width:60em;margin:1em auto;padding:0 1em}details{overflow-x:auto}table{\
border-collapse:collapse;width:100%}th,td{border:1px solid #8886;padding:.3em .5em;\
text-align:left;vertical-align:top;overflow-wrap:break-word}th{white-space:nowrap}\
.n{text-align:right}summary{font-weight:600;margin:.8em 0 .4em}.w{font-weight:600}";

/// The report as an HTML file.
pub fn review_html(report: &ReviewReport) -> String {
    let title = html(&report.title);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n\
         <h1>{title}</h1>\n<p>{}</p>\n<ul>\n",
        html(&report.language),
        html(&report.between)
    );
    for point in &report.points {
        let class = if point.is_weighty { " class=\"w\"" } else { "" };
        page.push_str(&format!("<li{class}>{}</li>\n", html(&point.text)));
    }
    page.push_str("</ul>\n");
    for section in &report.sections {
        table(section, &mut page);
    }
    page.push_str("</body>\n</html>\n");
    page
}

fn table(section: &Section, page: &mut String) {
    let open = if section.is_open { " open" } else { "" };
    page.push_str(&format!(
        "<details{open}>\n<summary>{}</summary>\n<table>\n<tr>",
        html(&section.title)
    ));
    let class = |is_number: bool| if is_number { " class=\"n\"" } else { "" };
    for (heading, is_number) in &section.headings {
        page.push_str(&format!("<th{}>{}</th>", class(*is_number), html(heading)));
    }
    page.push_str("</tr>\n");
    for row in &section.rows {
        page.push_str("<tr>");
        for ((_, is_number), cell) in section.headings.iter().zip(row) {
            page.push_str(&format!("<td{} dir=\"auto\">{}</td>", class(*is_number), html(cell)));
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</table>\n</details>\n");
}
