//! A series of numbers as a line. The style sheet stretches it over the width there is, so its words stand beside the picture
//! and not in it.

use super::text;
use maud::{Markup, html};

const WIDTH: f64 = 1000.0;
const HEIGHT: f64 = 100.0;
/// Points that a line has at most; of more, each stands for some.
const MOST: usize = 300;

/// A number as a person reads it in a table.
pub fn number(value: f64) -> String {
    let size = value.abs();
    if value.fract() == 0.0 && size < 1e15 {
        return grouped(&format!("{value:.0}"));
    }
    match size {
        1000.0.. => grouped(&format!("{value:.0}")),
        10.0.. => format!("{value:.2}"),
        0.001.. => format!("{value:.4}"),
        0.000_001.. => format!("{value:.6}"),
        _ => format!("{value:.3e}"),
    }
}

/// `1234567` as `1,234,567`.
fn grouped(digits: &str) -> String {
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |rest| ("-", rest));
    let mut out = String::new();
    for (number, digit) in digits.chars().enumerate() {
        if number > 0 && (digits.len() - number) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    format!("{sign}{out}")
}

/// Values at milliseconds; `show` writes one.
pub fn line(title: &str, values: &[(i64, f64)], show: &dyn Fn(f64) -> String, from_zero: bool) -> Markup {
    let (Some(first), Some(last)) = (values.first(), values.last()) else { return html! {} };
    let least = values.iter().map(|(_, v)| *v).fold(f64::INFINITY, f64::min);
    let most = values.iter().map(|(_, v)| *v).fold(f64::NEG_INFINITY, f64::max);
    let bottom = if from_zero { least.min(0.0) } else { least };
    let said = format!(
        "{title}: {} from {} to {}, at last {}",
        text::plural(values.len(), "value"),
        show(least),
        show(most),
        show(last.1)
    );
    let path = path(values, bottom, most);
    html! {
        figure.chart {
            figcaption { strong { (title) } span.last { (show(last.1)) } }
            div.plot {
                span.most { (show(most)) }
                span.least { (show(bottom)) }
                svg viewBox="0 0 1000 100" preserveAspectRatio="none" role="img" aria-label=(said) {
                    path.grid d="M0 0H1000M0 50H1000M0 100H1000" {}
                    @if values.len() == 1 { path.line d={ (path) "h1000" } {} }
                    @else {
                        path.area d={ (path) "V100H0Z" } {}
                        path.line d=(path) {}
                    }
                }
            }
            div.times { span { "0" } span.quiet { (text::plural(values.len(), "value")) } span { (text::duration(last.0 - first.0)) } }
        }
    }
}

fn path(values: &[(i64, f64)], bottom: f64, top: f64) -> String {
    let (start, end) = (values[0].0, values[values.len() - 1].0);
    let length = as_float((end - start).max(1));
    let height = if top > bottom { top - bottom } else { 1.0 };
    let thinned = values.len().div_ceil(MOST);
    let mut path = String::new();
    // The last value is always there: it is the one that counts.
    let picked = values.iter().enumerate().filter(|(n, _)| n % thinned == 0 || n + 1 == values.len());
    for (number, (_, (at, value))) in picked.enumerate() {
        let x = as_float(at - start) / length * WIDTH;
        // A line that is flat is drawn in the middle.
        let y = if top > bottom { HEIGHT - (value - bottom) / height * HEIGHT } else { HEIGHT / 2.0 };
        path.push_str(&format!("{}{x:.1} {y:.1}", if number == 0 { "M" } else { "L" }));
    }
    path
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds of a job are exact in a double")]
fn as_float(millis: i64) -> f64 {
    millis as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_well() {
        for (value, expected) in [
            (0.0, "0"),
            (199_523.0, "199,523"),
            (-1234.0, "-1,234"),
            (0.954_321, "0.9543"),
            (12.345, "12.35"),
            (1234.56, "1,235"),
            (0.000_833, "0.000833"),
            (0.000_000_1, "1.000e-7"),
            (100.0, "100"),
        ] {
            assert_eq!(number(value), expected);
        }
    }

    #[test]
    fn lines_go_from_corner_to_corner() {
        assert_eq!(path(&[(0, 1.0), (10, 2.0), (20, 3.0)], 1.0, 3.0), "M0.0 100.0L500.0 50.0L1000.0 0.0");
        assert_eq!(path(&[(0, 5.0), (10, 5.0)], 5.0, 5.0), "M0.0 50.0L1000.0 50.0");
        let many: Vec<(i64, f64)> = (0..1000).map(|n| (n, f64::from(i32::try_from(n).unwrap()))).collect();
        let path = path(&many, 0.0, 999.0);
        assert!(path.matches('L').count() <= MOST && path.ends_with("L1000.0 0.0"), "{path}");
    }
}
