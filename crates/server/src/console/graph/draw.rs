//! A layout as SVG. Each state is a link: it is reached and opened by keyboard as any other, and works without a script.

use super::flow::{Flow, State};
use super::layout::{Area, HEAD, Item, Layout, Line};
use crate::console::page::empty;
use crate::console::text;
use maud::{Markup, html};

/// Around the picture.
const MARGIN: i32 = 12;
/// Characters of a name and of a resource that have room in a state.
const LONGEST_NAME: usize = 20;
const LONGEST_KIND: usize = 26;
/// How far along its first part a way has its label, in tenths.
const LABEL_AT: i32 = 8;

/// How one state is shown.
pub struct Look {
    /// Of its status; empty for one that was not entered.
    pub tone: &'static str,
    pub status: String,
    pub href: Option<String>,
    pub is_chosen: bool,
    /// How often it was entered, if that is worth a word.
    pub times: usize,
}

/// Draws a flow. `look` says how a state is shown, `taken` whether the path led from one state to another; of the flow's start
/// and its end, the name is empty.
pub fn draw(
    flow: &Flow,
    label: &str,
    look: &dyn Fn(&str) -> Look,
    taken: &dyn Fn(&str, &str) -> bool,
) -> Markup {
    let Some(layout) = Layout::of(flow) else {
        let states = format!(
            "It has {}. What it would show is told on this page in words.",
            text::plural(flow.size(), "state")
        );
        return empty("It is too large to be drawn", &states);
    };
    let (width, height) = (layout.width + 2 * MARGIN, layout.height + 2 * MARGIN);
    let pen = Pen { look, taken };
    html! {
        div.graph {
            svg width=(width) height=(height) viewBox={ "0 0 " (width) " " (height) } role="group" aria-label=(label) {
                g transform={ "translate(" (MARGIN) " " (MARGIN) ")" } { (pen.flow(flow, &layout)) }
            }
        }
    }
}

struct Pen<'a> {
    look: &'a dyn Fn(&str) -> Look,
    taken: &'a dyn Fn(&str, &str) -> bool,
}

impl Pen<'_> {
    fn flow(&self, flow: &Flow, layout: &Layout) -> Markup {
        html! {
            @for (line, is_taken) in self.lines(flow, layout) { (Self::line(flow, line, is_taken)) }
            @for (item, area) in &layout.items {
                @match item {
                    // What is no flow of states has no start.
                    Item::Start if flow.start.is_empty() => {}
                    Item::Start => circle.dot.start cx=(area.middle()) cy=(area.y + area.height / 2) r=(area.height / 2) {},
                    Item::End => {
                        circle.dot.end cx=(area.middle()) cy=(area.y + area.height / 2) r=(area.height / 2 - 1) {}
                        circle.dot.start cx=(area.middle()) cy=(area.y + area.height / 2) r=(area.height / 2 - 4) {}
                    }
                    Item::State(number, inner) => {
                        @let state = &flow.states[*number];
                        @if inner.is_empty() { (self.state(state, *area)) }
                        @else {
                            (self.container(state, *area))
                            @for (flow, one) in state.inner.iter().zip(inner) {
                                g transform={ "translate(" (area.x + one.x) " " (area.y + one.y) ")" } { (self.flow(flow, &one.layout)) }
                            }
                        }
                    }
                }
            }
            @for (line, is_taken) in self.lines(flow, layout) { (Self::label(flow, line, is_taken)) }
        }
    }

    /// What was taken is drawn last, over the others.
    fn lines<'l>(&self, flow: &Flow, layout: &'l Layout) -> Vec<(&'l Line, bool)> {
        let name = |end: Option<usize>| end.map_or("", |number| flow.states[number].name.as_str());
        let mut lines: Vec<_> = layout
            .lines
            .iter()
            .map(|line| {
                let is_taken = match (line.from, line.to) {
                    (None, Some(_)) => (self.taken)("", name(line.to)),
                    (_, to) => (self.taken)(name(line.from), name(to)),
                };
                (line, is_taken)
            })
            .collect();
        lines.sort_by_key(|(_, is_taken)| *is_taken);
        lines
    }

    fn line(flow: &Flow, line: &Line, is_taken: bool) -> Markup {
        let mut path = String::new();
        for (number, (x, y)) in line.points.iter().enumerate() {
            match number.checked_sub(1).map(|before| line.points[before]) {
                None => path.push_str(&format!("M{x} {y}")),
                Some((from, _)) if from == *x => path.push_str(&format!("L{x} {y}")),
                Some((from, top)) => {
                    let between = i32::midpoint(top, *y);
                    path.push_str(&format!("C{from} {between} {x} {between} {x} {y}"));
                }
            }
        }
        let is_catch = way(flow, line).is_some_and(|way| way.is_catch);
        let class = match (is_taken, is_catch) {
            (true, _) => "way taken",
            (false, true) => "way catch",
            (false, false) => "way",
        };
        let arrow = line.points.last().map(|(x, y)| {
            let ups = line.points.len() > 1 && line.points[line.points.len() - 2].1 > *y;
            let back = if ups { 7 } else { -7 };
            format!("M{} {}L{x} {y}L{} {}", x - 4, y + back, x + 4, y + back)
        });
        html! {
            path class=(class) d=(path) {}
            @if let Some(arrow) = arrow { path class={ (class) " arrow" } d=(arrow) {} }
        }
    }

    fn label(flow: &Flow, line: &Line, is_taken: bool) -> Markup {
        let text = way(flow, line).and_then(|way| way.label.as_deref());
        let (Some(text), [(x0, y0), (x1, y1), ..]) = (text, line.points.as_slice()) else { return html! {} };
        let x = x0 + (x1 - x0) * LABEL_AT / 10;
        let y = y0 + (y1 - y0) / 2 + 4;
        html! { text.label.taken[is_taken] x=(x) y=(y) text-anchor="middle" { (text) } }
    }

    fn state(&self, state: &State, area: Area) -> Markup {
        let look = (self.look)(&state.name);
        let inner = html! {
            title { (said(state, &look)) }
            rect x=(area.x) y=(area.y) width=(area.width) height=(area.height) rx="9" {}
            (text::sign_at(if look.tone.is_empty() { "quiet" } else { look.tone }, area.x + 11, area.y + 14))
            text.name x=(area.x + 36) y=(area.y + 19) { (cut(state.title(), LONGEST_NAME)) }
            text.kind x=(area.x + 36) y=(area.y + 34) { (cut(short(&kind(state)), LONGEST_KIND)) }
            @if look.times > 1 { (times(look.times, area)) }
        };
        link(&look, &said(state, &look), &inner)
    }

    fn container(&self, state: &State, area: Area) -> Markup {
        let look = (self.look)(&state.name);
        let inner = html! {
            title { (said(state, &look)) }
            rect.around x=(area.x) y=(area.y) width=(area.width) height=(area.height) rx="11" {}
            (text::sign_at(if look.tone.is_empty() { "quiet" } else { look.tone }, area.x + 11, area.y + 9))
            text.name x=(area.x + 36) y=(area.y + HEAD / 2 + 1) { (cut(state.title(), LONGEST_NAME)) }
            text.kind x=(area.x + area.width - 12) y=(area.y + HEAD / 2 + 1) text-anchor="end" { (state.kind) }
            @if look.times > 1 { (times(look.times, area)) }
        };
        link(&look, &said(state, &look), &inner)
    }
}

fn times(times: usize, area: Area) -> Markup {
    html! { text.times x=(area.x + area.width - 10) y=(area.y + area.height - 9) text-anchor="end" { "×" (times) } }
}

fn link(look: &Look, said: &str, inner: &Markup) -> Markup {
    let class = format!("state {}", look.tone);
    html! {
        @match &look.href {
            Some(href) => a class=(class) href=(href) aria-label=(said) data-in-place[!href.starts_with('#')] aria-current=[look.is_chosen.then_some("true")] { (inner) },
            None => g class=(class) { (inner) },
        }
    }
}

fn said(state: &State, look: &Look) -> String {
    let status = if look.status.is_empty() { String::new() } else { format!(": {}", look.status) };
    let comment = state.comment.as_deref().map(|comment| format!(". {comment}")).unwrap_or_default();
    format!("{}, {}{status}{comment}", state.title(), kind(state))
}

fn way<'a>(flow: &'a Flow, line: &Line) -> Option<&'a super::flow::Way> {
    flow.states[line.from?].ways.get(line.way?)
}

/// A state's type, or what it calls: `sagemaker createTrainingJob`.
pub fn kind(state: &State) -> String {
    let Some(resource) = &state.resource else { return state.kind.clone() };
    let parts: Vec<&str> = resource.splitn(6, ':').collect();
    match parts.as_slice() {
        [_, _, "lambda", _, _, rest] => format!("Function {}", rest.trim_start_matches("function:")),
        [_, _, "states", _, _, rest] if rest.starts_with("activity:") => {
            format!("Activity {}", &rest["activity:".len()..])
        }
        [_, _, "states", _, _, rest] => {
            rest.trim_start_matches("aws-sdk:").replace(".sync:2", "").replace(".sync", "").replace(':', " ")
        }
        _ => resource.clone(),
    }
}

/// Of a call whose name is long, the service is left to the words that a pointer brings up.
fn short(kind: &str) -> &str {
    let is_long = kind.chars().count() > LONGEST_KIND;
    kind.split_once(' ').filter(|_| is_long).map_or(kind, |(_, action)| action)
}

fn cut(text: &str, longest: usize) -> String {
    let length = text.chars().count();
    if length <= longest {
        return text.to_owned();
    }
    // Of an address, the end tells what it is.
    if text.starts_with("s3://") {
        let kept: String = text.chars().skip(length - (longest - 1)).collect();
        return format!("…{kept}");
    }
    let kept: String = text.chars().take(longest - 1).collect();
    format!("{kept}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_say_what_they_call() {
        for (resource, expected) in [
            (Some("arn:aws:states:::sagemaker:createTrainingJob.sync"), "sagemaker createTrainingJob"),
            (Some("arn:aws:states:::aws-sdk:s3:putObject"), "s3 putObject"),
            (Some("arn:aws:lambda:us-east-1:111111111111:function:f"), "Function f"),
            (Some("arn:aws:states:us-east-1:111111111111:activity:a"), "Activity a"),
            (None, "Task"),
        ] {
            let definition =
                serde_json::json!({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": resource}}});
            let flow = Flow::read(&definition.to_string()).unwrap();
            assert_eq!(kind(&flow.states[0]), expected);
        }
    }

    #[test]
    fn a_picture_has_links_and_the_path() {
        let definition = serde_json::json!({"StartAt": "A", "States": {
            "A": {"Type": "Pass", "Next": "B<"}, "B<": {"Type": "Succeed"}}});
        let flow = Flow::read(&definition.to_string()).unwrap();
        let look = |name: &str| Look {
            tone: if name == "A" { "good" } else { "" },
            status: String::new(),
            href: Some(format!("/x/{}", name.len())),
            is_chosen: name == "A",
            times: 3,
        };
        let drawn = draw(&flow, "Graph", &look, &|from, to| (from, to) == ("A", "B<")).into_string();
        assert!(
            drawn.contains(
                r#"<a class="state good" href="/x/1" aria-label="A, Pass" data-in-place aria-current="true">"#
            ),
            "{drawn}"
        );
        assert!(drawn.contains("B&lt;") && !drawn.contains("B<<"), "{drawn}");
        assert_eq!(drawn.matches("way taken arrow").count(), 1, "{drawn}");
        assert_eq!(drawn.matches("×3").count(), 2, "{drawn}");
    }
}
