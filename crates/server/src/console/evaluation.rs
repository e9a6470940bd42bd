//! What an evaluation says, whatever wrote it: the numbers of a JSON file by their names, and tables of numbers such as confusion
//! matrices. And two evaluations side by side. Pure.

use super::chart::number;
use maud::{Markup, html};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Of a file that holds thousands, those that stand first.
const MOST: usize = 80;
/// Tables of one file that are shown.
const MOST_MATRICES: usize = 4;
/// A table that is larger is no confusion matrix that a person reads.
const MOST_CLASSES: usize = 12;
/// A text that is longer says nothing of a model in a table.
const LONGEST_TEXT: usize = 80;

#[derive(Clone, Debug, PartialEq)]
pub struct Metric {
    pub name: String,
    pub value: f64,
    /// The standard deviation, where one is told.
    pub deviation: Option<f64>,
}

/// Rows are what is, columns what was said.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    pub name: String,
    pub labels: Vec<String>,
    pub rows: Vec<Vec<f64>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    pub metrics: Vec<Metric>,
    pub matrices: Vec<Matrix>,
    /// Words that stand beside the numbers: of which model, of which data.
    pub texts: Vec<(String, String)>,
}

impl Told {
    pub fn of(value: &Value) -> Self {
        let mut told = Self::default();
        match value {
            Value::Object(object) => told.object("", object),
            other => told.value("value", other, None),
        }
        told.metrics.truncate(MOST);
        told.texts.truncate(MOST);
        told.matrices.truncate(MOST_MATRICES);
        told
    }

    fn object(&mut self, path: &str, object: &Map<String, Value>) {
        let labels = object.get("labels").or(object.get("classes")).and_then(labels);
        for (name, value) in object {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            self.value(&path, value, labels.as_deref());
        }
    }

    fn value(&mut self, path: &str, value: &Value, labels: Option<&[String]>) {
        match value {
            Value::Number(number) => {
                let value = number.as_f64().unwrap_or_default();
                self.metrics.push(Metric { name: path.to_owned(), value, deviation: None });
            }
            Value::String(text) if text.len() <= LONGEST_TEXT => {
                self.texts.push((path.to_owned(), text.clone()));
            }
            Value::Bool(is) => self.texts.push((path.to_owned(), is.to_string())),
            Value::Array(rows) => self.matrices.extend(square(path, rows, labels)),
            Value::Object(object) => {
                // As SageMaker writes one: {"value": 0.9, "standard_deviation": 0.1}
                if let Some(value) = object.get("value").and_then(Value::as_f64) {
                    let deviation = object.get("standard_deviation").and_then(Value::as_f64);
                    self.metrics.push(Metric { name: path.to_owned(), value, deviation });
                } else if let Some(matrix) = keyed(path, object) {
                    self.matrices.push(matrix);
                } else {
                    self.object(path, object);
                }
            }
            Value::String(_) | Value::Null => {}
        }
    }
}

fn labels(value: &Value) -> Option<Vec<String>> {
    let all = value.as_array()?.iter().map(|label| match label {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    });
    all.collect()
}

fn row(value: &Value) -> Option<Vec<f64>> {
    value.as_array()?.iter().map(Value::as_f64).collect()
}

/// A list of lists, as many as they are long.
fn square(path: &str, rows: &[Value], labels: Option<&[String]>) -> Option<Matrix> {
    let size = rows.len();
    let rows: Vec<Vec<f64>> = rows.iter().map(row).collect::<Option<_>>()?;
    if !(2..=MOST_CLASSES).contains(&size) || rows.iter().any(|row| row.len() != size) {
        return None;
    }
    let numbered = || (0..size).map(|n| n.to_string()).collect();
    let labels = labels.filter(|labels| labels.len() == size).map_or_else(numbered, <[String]>::to_vec);
    Some(Matrix { name: path.to_owned(), labels, rows })
}

/// An object of objects with the same keys: {"0": {"0": 5, "1": 1}, "1": {…}}
fn keyed(path: &str, object: &Map<String, Value>) -> Option<Matrix> {
    let keys: Vec<&String> = object.keys().collect();
    if !(2..=MOST_CLASSES).contains(&keys.len()) {
        return None;
    }
    let wanted: BTreeSet<&String> = keys.iter().copied().collect();
    let row = |value: &Value| -> Option<Vec<f64>> {
        let row = value.as_object()?;
        (row.keys().collect::<BTreeSet<_>>() == wanted).then_some(())?;
        keys.iter().map(|key| row.get(*key)?.as_f64()).collect()
    };
    let rows = object.values().map(row).collect::<Option<_>>()?;
    Some(Matrix { name: path.to_owned(), labels: keys.into_iter().cloned().collect(), rows })
}

/// Whether more is better, by what the number is called; `None` where its name does not say.
fn more_is_better(name: &str) -> Option<bool> {
    let name = name.rsplit('.').next().unwrap_or(name).to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    let bad = [
        "loss",
        "error",
        "rmse",
        "mse",
        "mae",
        "mape",
        "latency",
        "false_",
        "deviation",
        "brier",
        "davies_bouldin",
        "perplexity",
    ];
    if has(&bad) {
        return Some(false);
    }
    let good = [
        "accuracy",
        "auc",
        "precision",
        "recall",
        "f1",
        "f0_5",
        "f2",
        "r2",
        "true_positive",
        "score",
        "ndcg",
    ];
    // How well the simplest thing does says nothing of the model.
    (has(&good) && !has(&["always", "baseline", "constant"])).then_some(true)
}

/// A difference in words, and how it is felt.
fn difference(name: &str, now: f64, before: f64) -> (String, &'static str) {
    let by = now - before;
    if by == 0.0 {
        return ("the same".to_owned(), "quiet");
    }
    let (arrow, sign) = if by > 0.0 { ("▲", "+") } else { ("▼", "−") };
    let tone = match more_is_better(name) {
        Some(is_better) if is_better == (by > 0.0) => "good",
        Some(_) => "bad",
        None => "quiet",
    };
    (format!("{arrow} {sign}{}", number(by.abs())), tone)
}

/// A name as a person reads it: `binary_classification_metrics.f1` as `f1`, with what it is of before it.
fn name(path: &str) -> Markup {
    let (of, name) = path.rsplit_once('.').map_or(("", path), |(of, name)| (of, name));
    html! { @if !of.is_empty() { small { (of.replace('.', " · ")) " " } } (name.replace('_', " ")) }
}

fn shown(metric: &Metric) -> Markup {
    html! { (number(metric.value)) @if let Some(deviation) = metric.deviation { span.quiet { " ± " (number(deviation)) } } }
}

/// Metrics of one evaluation, beside those of another if there is one.
pub fn table(now: &Told, before: Option<&Told>) -> Markup {
    let find = |name: &str| before.and_then(|told| told.metrics.iter().find(|m| m.name == name));
    let gone = before.into_iter().flat_map(|told| &told.metrics);
    let gone: Vec<&Metric> = gone.filter(|m| now.metrics.iter().all(|n| n.name != m.name)).collect();
    // What a model is judged by comes first; what it was made with, after.
    let (judged, others): (Vec<&Metric>, Vec<&Metric>) =
        now.metrics.iter().partition(|metric| more_is_better(&metric.name).is_some());
    let text = |told: &Told, name: &str| told.texts.iter().find(|(n, _)| n == name).map(|(_, t)| t.clone());
    html! {
        table.compare {
            thead { tr { th { "Metric" } th.number { "This" } @if before.is_some() { th.number { "In production" } th.number { "Difference" } } } }
            tbody {
                @for metric in judged.into_iter().chain(others) {
                    tr {
                        th scope="row" { (name(&metric.name)) }
                        td.number { strong { (shown(metric)) } }
                        @if before.is_some() {
                            @match find(&metric.name) {
                                Some(old) => {
                                    td.number { (shown(old)) }
                                    @let (words, tone) = difference(&metric.name, metric.value, old.value);
                                    td.number { span.change.(tone) { (words) } }
                                },
                                None => { td.number.quiet { "not told" } td.number {} }
                            }
                        }
                    }
                }
                @for metric in gone { tr {
                    th scope="row" { (name(&metric.name)) } td.number.quiet { "not told" } td.number { (shown(metric)) } td.number {}
                } }
                @for (path, value) in &now.texts {
                    tr {
                        th scope="row" { (name(path)) }
                        td.word { (value) }
                        @if let Some(before) = before {
                            @let old = text(before, path);
                            td.word { (old.clone().unwrap_or_default()) }
                            td.number.quiet { @if old.as_ref() != Some(value) { "another" } }
                        }
                    }
                }
            }
        }
    }
}

/// A confusion matrix, shaded by how much of each row is in a cell.
pub fn matrix(title: &str, matrix: &Matrix) -> Markup {
    html! {
        table.matrix {
            caption { (title) }
            thead { tr { td {} @for label in &matrix.labels { th scope="col" { "said " (label) } } } }
            tbody { @for (place, (label, row)) in matrix.labels.iter().zip(&matrix.rows).enumerate() {
                @let sum: f64 = row.iter().sum();
                tr {
                    th scope="row" { "is " (label) }
                    @for (column, value) in row.iter().enumerate() {
                        @let share = if sum > 0.0 { value / sum } else { 0.0 };
                        td class={ (if column == place { "right" } else { "wrong" }) " shade-" (shade(share)) } {
                            (number(*value)) small { (format!("{:.1} %", share * 100.0)) }
                        }
                    }
                }
            } }
        }
    }
}

/// 0 to 5.
fn shade(share: f64) -> u8 {
    match share {
        ..0.02 => 0,
        ..0.2 => 1,
        ..0.4 => 2,
        ..0.6 => 3,
        ..0.8 => 4,
        _ => 5,
    }
}

/// Two evaluations side by side.
pub fn compare(now: &Told, before: Option<&Told>) -> Markup {
    let old = |name: &str| before.and_then(|told| told.matrices.iter().find(|m| m.name == name));
    let said = |matrix: &Matrix| matrix.name.rsplit('.').next().unwrap_or_default().replace('_', " ");
    html! {
        div.scroll { (table(now, before)) }
        @for one in &now.matrices {
            div.matrices {
                (matrix(&format!("{}, this", said(one)), one))
                @if let Some(old) = old(&one.name) { (matrix(&format!("{}, in production", said(old)), old)) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn check(value: &Value, metrics: &[(&str, f64)], matrices: &[(&str, &[&str])]) -> Told {
        let told = Told::of(value);
        let found: Vec<_> = told.metrics.iter().map(|m| (m.name.as_str(), m.value)).collect();
        assert_eq!(found, metrics);
        let found: Vec<_> = told.matrices.iter().map(|m| (m.name.as_str(), m.labels.clone())).collect();
        let expected: Vec<_> = matrices
            .iter()
            .map(|(n, l)| (*n, l.iter().map(|l| (*l).to_owned()).collect::<Vec<_>>()))
            .collect();
        assert_eq!(found, expected);
        told
    }

    #[test]
    fn flat_numbers_and_a_matrix_are_read() {
        let told = check(
            &json!({
                "accuracy": 0.95, "labels": ["no", "yes"], "confusion_matrix": [[9, 1], [2, 8]],
                "model": {"name": "trees", "rows": 20}, "is_good": true, "nothing": null, "curve": [0.1, 0.2],
            }),
            &[("accuracy", 0.95), ("model.rows", 20.0)],
            &[("confusion_matrix", &["no", "yes"])],
        );
        assert_eq!(told.matrices[0].rows, [[9.0, 1.0], [2.0, 8.0]]);
        let texts = [("model.name", "trees"), ("is_good", "true")];
        assert_eq!(told.texts, texts.map(|(n, t)| (n.to_owned(), t.to_owned())));
    }

    #[test]
    fn sagemakers_format_is_read() {
        let told = check(
            &json!({"binary_classification_metrics": {
                "confusion_matrix": {"0": {"0": 50, "1": 3}, "1": {"0": 4, "1": 43}},
                "recall": {"value": 0.91, "standard_deviation": 0.02},
                "auc": {"value": 0.97, "standard_deviation": "NaN"},
                "roc": {"false_positive_rates": [0.0, 1.0], "true_positive_rates": [0.0, 1.0]},
            }}),
            &[("binary_classification_metrics.recall", 0.91), ("binary_classification_metrics.auc", 0.97)],
            &[("binary_classification_metrics.confusion_matrix", &["0", "1"])],
        );
        assert_eq!((told.metrics[0].deviation, told.metrics[1].deviation), (Some(0.02), None));
    }

    #[test]
    fn what_is_no_matrix_is_none() {
        for value in [
            json!({"by_class": {"a": {"precision": 1}, "b": {"precision": 2}}}),
            json!({"list": [[1, 2, 3], [4, 5, 6]]}),
            json!({"list": [[1]]}),
            json!({"list": [["a", "b"], ["c", "d"]]}),
            json!(3),
        ] {
            assert_eq!(Told::of(&value).matrices, [], "{value}");
        }
        check(&json!(3), &[("value", 3.0)], &[]);
        check(&json!({"a": {"x": {"p": 1}, "y": {"p": 2}}}), &[("a.x.p", 1.0), ("a.y.p", 2.0)], &[]);
    }

    #[test]
    fn of_much_the_first_is_told() {
        let many: Map<String, Value> = (0..1_000)
            .flat_map(|n| {
                [
                    (format!("n{n}"), json!(n)),
                    (format!("t{n}"), json!("x")),
                    (format!("m{n}"), json!([[1, 2], [3, 4]])),
                ]
            })
            .collect();
        let told = Told::of(&Value::Object(many));
        assert_eq!((told.metrics.len(), told.texts.len(), told.matrices.len()), (MOST, MOST, MOST_MATRICES));
    }

    #[test]
    fn differences_are_felt_by_their_names() {
        for (name, now, before, expected) in [
            ("roc_auc", 0.95, 0.94, ("▲ +0.0100", "good")),
            ("a.log_loss", 0.2, 0.1, ("▲ +0.1000", "bad")),
            ("a.log_loss", 0.1, 0.2, ("▼ −0.1000", "good")),
            ("accuracy", 0.8, 0.9, ("▼ −0.1000", "bad")),
            ("brier_score", 0.2, 0.1, ("▲ +0.1000", "bad")),
            ("davies_bouldin_score", 0.5, 0.9, ("▼ −0.4000", "good")),
            ("eval.perplexity", 12.0, 10.0, ("▲ +2", "bad")),
            ("silhouette_score", 0.5, 0.4, ("▲ +0.1000", "good")),
            ("accuracy_of_always_below", 0.9, 0.8, ("▲ +0.1000", "quiet")),
            ("rows", 10.0, 5.0, ("▲ +5", "quiet")),
            ("rows", 5.0, 5.0, ("the same", "quiet")),
        ] {
            let (words, tone) = difference(name, now, before);
            assert_eq!((words.as_str(), tone), expected, "{name}");
        }
    }
}
