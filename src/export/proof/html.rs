//! The proof sheet for paper: one file that needs no other, A4 landscape.

use std::fmt::Write;

use super::{FigureRow, TextRow};
use crate::content::Content;
use crate::i18n::Lang::{En, Zh};
use crate::i18n::Localized;

/// The whole page.
pub(super) fn page(content: &Content, figures: &[FigureRow], texts: &[TextRow]) -> String {
    let (title, as_of) = (&content.brochure.title, content.brochure.as_of);
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>{zh} · {en}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<header>\n\
         <h1>{zh}校样 · {en}: proof sheet</h1>\n\
         <p>{figure_count} figures · {text_count} texts · {as_of_zh} · {as_of_en}</p>\n</header>\n",
        zh = escaped(&title.zh),
        en = escaped(&title.en),
        style = include_str!("style.css"),
        figure_count = figures.len(),
        text_count = texts.len(),
        as_of_zh = escaped(&as_of.words(Zh)),
        as_of_en = escaped(&as_of.words(En)),
    );
    page.push_str(&figure_table(figures));
    let mut rest = texts;
    while let Some(first) = rest.first() {
        let length = rest.iter().take_while(|row| row.file == first.file).count();
        page.push_str(&text_table(&first.file, &rest[..length]));
        rest = &rest[length..];
    }
    page.push_str("</body>\n</html>\n");
    page
}

fn figure_table(figures: &[FigureRow]) -> String {
    let mut table = String::from(
        "<h2>数字 · Figures</h2>\n<table>\n<colgroup><col style=\"width:17%\"><col style=\"width:17%\">\
         <col style=\"width:24%\"><col style=\"width:13%\"><col style=\"width:15%\"><col style=\"width:14%\"></colgroup>\n\
         <thead><tr><th>中文</th><th>English</th><th>说明 · What it counts</th><th>时间 · Period</th>\
         <th>出处 · Source</th><th>文件 · File</th></tr></thead>\n<tbody>\n",
    );
    for row in figures {
        // Writing to a string does not fail.
        let _ = writeln!(
            table,
            "<tr id=\"{id}\"><td class=\"number\">{zh}</td><td class=\"number\">{en}</td><td>{label}{note}</td>\
             <td>{period}</td><td class=\"quiet\">{source}</td>\
             <td><code>{id}</code>\n<span class=\"quiet\">{kind} · {stored}</span>\n<code>{file}:{line}</code></td></tr>",
            id = escaped(&row.id),
            zh = escaped(&row.shown.zh),
            en = escaped(&row.shown.en),
            label = both(&row.label),
            note = note(&row.note),
            period = both(&row.period),
            source = both(&row.source),
            kind = row.kind,
            stored = escaped(&row.stored),
            file = escaped(&row.file),
            line = row.line,
        );
    }
    table.push_str("</tbody>\n</table>\n");
    table
}

fn text_table(file: &str, texts: &[TextRow]) -> String {
    let mut table = format!(
        "<h2>{}</h2>\n<table>\n<colgroup><col style=\"width:20%\"><col style=\"width:40%\"><col style=\"width:40%\">\
         </colgroup>\n<thead><tr><th>字段 · Field</th><th>中文</th><th>English</th></tr></thead>\n<tbody>\n",
        escaped(file)
    );
    for row in texts {
        let _ = writeln!(
            table,
            "<tr><td><code>{}\n{}:{}</code></td><td lang=\"zh-CN\">{}</td><td lang=\"en\">{}</td></tr>",
            escaped(&row.field),
            escaped(&row.file),
            row.line,
            escaped(&row.text.zh),
            escaped(&row.text.en),
        );
    }
    table.push_str("</tbody>\n</table>\n");
    table
}

fn both(text: &Localized) -> String {
    format!("{}\n{}", escaped(&text.zh), escaped(&text.en))
}

fn note(text: &Localized) -> String {
    if text.zh.is_empty() { String::new() } else { format!("\n<span class=\"quiet\">{}</span>", both(text)) }
}

/// Text that is nothing but text.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
