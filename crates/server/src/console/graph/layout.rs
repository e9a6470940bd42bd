//! Where the states of a flow are drawn: in layers, each below those that it follows, with few crossings. Ways that lead back are
//! laid out as if they led on, and drawn the other way. Branches are laid out by themselves, inside of their state. Pure.
//!
//! Definitions come from whoever may make a state machine, and this is done for everybody who looks at one: what would take long,
//! or much, is not laid out.

use super::flow::Flow;
use std::collections::HashMap;

pub const NODE_WIDTH: i32 = 216;
pub const NODE_HEIGHT: i32 = 44;
/// The ends of a flow.
pub const DOT: i32 = 14;
/// Above what is inside of a state, for its name.
pub const HEAD: i32 = 40;
const PADDING: i32 = 16;
const BESIDE: i32 = 26;
const BETWEEN: i32 = 30;
/// Between layers where a way has a label.
const BETWEEN_LABELLED: i32 = 46;
const DUMMY_WIDTH: i32 = 16;
const SWEEPS: usize = 8;
/// States that are laid out, with those inside of others: a picture of more tells nobody anything.
const MOST_STATES: usize = 400;
/// Layers that all ways together pass. Each is a node to be placed: where every state leads to one handler, they are half of the
/// states' square.
const MOST_PASSED: usize = 4_000;
/// What a way that is taken on errors counts, where states are put below each other.
const ASIDE: f64 = 0.005;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
}

impl Area {
    pub fn middle(&self) -> i32 {
        self.x + self.width / 2
    }

    pub fn bottom(&self) -> i32 {
        self.y + self.height
    }
}

/// What stands at a place.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    Start,
    End,
    /// The state of this number in its flow, with what is inside of it.
    State(usize, Vec<Placed>),
}

/// A flow inside of a state, and where it begins.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    pub x: i32,
    pub y: i32,
    pub layout: Layout,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// `None`: the start of the flow, and its end.
    pub from: Option<usize>,
    pub to: Option<usize>,
    /// The number of the way in its state.
    pub way: Option<usize>,
    /// From the bottom of the one to the top of the other.
    pub points: Vec<(i32, i32)>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    pub width: i32,
    pub height: i32,
    pub items: Vec<(Item, Area)>,
    pub lines: Vec<Line>,
}

impl Layout {
    /// `None` for a flow that is too large.
    pub fn of(flow: &Flow) -> Option<Self> {
        let mut left = MOST_PASSED;
        (flow.size() <= MOST_STATES).then(|| Self::within(flow, &mut left))?
    }

    /// As long as there is room for what is passed.
    fn within(flow: &Flow, left: &mut usize) -> Option<Self> {
        Builder::new(flow, left)?.build(left)
    }
}

/// A way before it is laid out: from a node to a node, the number of the way in its state, and whether it has a label.
type Way = (usize, usize, Option<usize>, bool);

struct Edge {
    from: usize,
    to: usize,
    way: Option<usize>,
    labelled: bool,
    weight: f64,
    reversed: bool,
    /// The nodes that it passes, both ends included, downwards.
    chain: Vec<usize>,
}

type Neighbours = Vec<Vec<(usize, f64)>>;

struct Builder<'a> {
    flow: &'a Flow,
    items: Vec<Item>,
    widths: Vec<i32>,
    heights: Vec<i32>,
    edges: Vec<Edge>,
    layers: Vec<Vec<usize>>,
}

impl<'a> Builder<'a> {
    fn new(flow: &'a Flow, left: &mut usize) -> Option<Self> {
        let mut builder = Self {
            flow,
            items: vec![Item::Start],
            widths: vec![DOT],
            heights: vec![DOT],
            edges: Vec::new(),
            layers: Vec::new(),
        };
        for (number, state) in flow.states.iter().enumerate() {
            let (inner, width, height) = inside(&state.inner, left)?;
            builder.items.push(Item::State(number, inner));
            builder.widths.push(width);
            builder.heights.push(height);
        }
        Some(builder)
    }

    fn build(mut self, left: &mut usize) -> Option<Layout> {
        self.connect();
        // Each way passes one layer at least.
        left.checked_sub(self.edges.len())?;
        let levels = self.levels();
        let passed: usize =
            self.edges.iter().map(|edge| levels[edge.to].saturating_sub(levels[edge.from])).sum();
        *left = left.checked_sub(passed)?;
        self.layer(&levels);
        self.order();
        let xs = self.place();
        Some(self.finish(&xs))
    }

    /// Nodes are the start, the states and the end, in this order.
    fn connect(&mut self) {
        let numbers: HashMap<&str, usize> =
            self.flow.states.iter().enumerate().map(|(i, state)| (state.name.as_str(), i + 1)).collect();
        let end = self.items.len();
        let mut edges: Vec<Way> = Vec::new();
        if let Some(first) = numbers.get(self.flow.start.as_str()) {
            edges.push((0, *first, None, false));
        }
        let mut ends = false;
        for (i, state) in self.flow.states.iter().enumerate() {
            for (number, way) in state.ways.iter().enumerate() {
                if let Some(to) = numbers.get(way.to.as_str()) {
                    edges.push((i + 1, *to, Some(number), way.label.is_some()));
                }
            }
            if state.ends {
                ends = true;
                edges.push((i + 1, end, None, false));
            }
        }
        if ends {
            self.items.push(Item::End);
            self.widths.push(DOT);
            self.heights.push(DOT);
        }
        let back = back_edges(self.items.len(), &edges);
        self.edges = edges
            .into_iter()
            .zip(back)
            // One that leads to itself has no place between layers.
            .filter(|((from, to, ..), _)| from != to)
            .map(|((from, to, way, labelled), reversed)| {
                // That what fails ends is not what is meant, either.
                let is_aside = from > 0
                    && match way {
                        Some(way) => self.flow.states[from - 1].ways[way].is_catch,
                        None => self.flow.states[from - 1].kind == "Fail",
                    };
                let weight = if is_aside { ASIDE } else { 1.0 };
                let (from, to) = if reversed { (to, from) } else { (from, to) };
                Edge { from, to, way, labelled, weight, reversed, chain: Vec::new() }
            })
            .collect();
    }

    /// The longest way to each node.
    fn levels(&self) -> Vec<usize> {
        // What nothing leads to stands below the start, not beside it.
        let mut levels = vec![usize::from(!self.flow.start.is_empty()); self.items.len()];
        levels[0] = 0;
        for _ in 0..self.items.len() {
            let mut moved = false;
            for edge in &self.edges {
                if levels[edge.to] < levels[edge.from] + 1 {
                    levels[edge.to] = levels[edge.from] + 1;
                    moved = true;
                }
            }
            if !moved {
                break;
            }
        }
        levels
    }

    /// Puts nodes into their layers, and a dummy into each layer that an edge passes.
    fn layer(&mut self, levels: &[usize]) {
        self.layers = vec![Vec::new(); levels.iter().max().map_or(0, |most| most + 1)];
        for (node, level) in levels.iter().enumerate().skip(usize::from(self.flow.start.is_empty())) {
            self.layers[*level].push(node);
        }
        for edge in &mut self.edges {
            edge.chain.push(edge.from);
            for level in levels[edge.from] + 1..levels[edge.to] {
                let dummy = self.widths.len();
                self.widths.push(DUMMY_WIDTH);
                self.heights.push(0);
                self.layers[level].push(dummy);
                edge.chain.push(dummy);
            }
            edge.chain.push(edge.to);
        }
    }

    /// What each node leads from and to, and how much that counts.
    fn neighbours(&self) -> (Neighbours, Neighbours) {
        let (mut above, mut below) =
            (vec![Vec::new(); self.widths.len()], vec![Vec::new(); self.widths.len()]);
        for edge in &self.edges {
            for pair in edge.chain.windows(2) {
                below[pair[0]].push((pair[1], edge.weight));
                above[pair[1]].push((pair[0], edge.weight));
            }
        }
        (above, below)
    }

    /// Orders each layer by where its neighbours are, down and up again.
    fn order(&mut self) {
        let (above, below) = self.neighbours();
        let mut best = (self.crossings(&below), self.layers.clone());
        for sweep in 0..SWEEPS {
            let down = sweep % 2 == 0;
            let count = self.layers.len();
            for step in 1..count {
                let (layer, fixed) = if down { (step, step - 1) } else { (count - 1 - step, count - step) };
                let mut at = vec![0.0; self.widths.len()];
                for (place, node) in self.layers[fixed].iter().enumerate() {
                    at[*node] = as_float(place);
                }
                let towards = if down { &above } else { &below };
                let mut keyed: Vec<(f64, usize)> = Vec::new();
                for (place, node) in self.layers[layer].iter().enumerate() {
                    let known = &towards[*node];
                    let sum: f64 = known.iter().map(|(other, _)| at[*other]).sum();
                    let key = if known.is_empty() { as_float(place) } else { sum / as_float(known.len()) };
                    keyed.push((key, *node));
                }
                keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
                self.layers[layer] = keyed.into_iter().map(|(_, node)| node).collect();
            }
            let crossings = self.crossings(&below);
            if crossings < best.0 {
                best = (crossings, self.layers.clone());
            }
        }
        self.layers = best.1;
    }

    fn crossings(&self, below: &Neighbours) -> usize {
        let mut at = vec![0; self.widths.len()];
        for layer in &self.layers {
            for (place, node) in layer.iter().enumerate() {
                at[*node] = place;
            }
        }
        let between = |pair: &[Vec<usize>]| {
            let mut ends: Vec<usize> = Vec::new();
            for node in &pair[0] {
                let first = ends.len();
                ends.extend(below[*node].iter().map(|(other, _)| at[*other]));
                // Those of one node don't cross.
                ends[first..].sort_unstable();
            }
            inversions(&ends)
        };
        self.layers.windows(2).map(between).sum()
    }

    /// The middle of each node: beside its neighbours as near as those that share its layer allow.
    fn place(&self) -> Vec<f64> {
        let (above, below) = self.neighbours();
        // What is only passed gives way to what is on the way.
        let weights: Vec<f64> = (0..self.widths.len())
            .map(|node| {
                above[node].iter().chain(&below[node]).map(|(_, weight)| *weight).fold(ASIDE, f64::max)
            })
            .collect();
        let mut xs = vec![0.0; self.widths.len()];
        for layer in &self.layers {
            let total: i32 = layer.iter().map(|n| self.widths[*n] + BESIDE).sum();
            let mut x = -f64::from(total) / 2.0;
            for node in layer {
                let width = f64::from(self.widths[*node] + BESIDE);
                xs[*node] = x + width / 2.0;
                x += width;
            }
        }
        // The last sweep goes down: a way is straight as far as nothing is in it.
        for sweep in 0..=SWEEPS * 2 {
            let order: Vec<usize> = if sweep % 2 == 0 {
                (0..self.layers.len()).collect()
            } else {
                (0..self.layers.len()).rev().collect()
            };
            for layer in order {
                let wanted: Vec<f64> = self.layers[layer]
                    .iter()
                    .map(|node| {
                        let towards = if sweep % 2 == 0 { &above[*node] } else { &below[*node] };
                        middle(towards, &xs).unwrap_or(xs[*node])
                    })
                    .collect();
                self.settle(&self.layers[layer], &wanted, &weights, &mut xs);
            }
        }
        xs
    }

    /// Gives nodes of a layer the places that they want, in their order and without touching: those that would touch move
    /// together to where they want to be on average.
    fn settle(&self, layer: &[usize], wanted: &[f64], weights: &[f64], xs: &mut [f64]) {
        // First and last place, weight, and where it begins.
        let mut blocks: Vec<(usize, usize, f64, f64)> = Vec::new();
        let mut offsets = vec![0.0; layer.len()];
        for i in 1..layer.len() {
            let apart =
                f64::from(self.widths[layer[i - 1]] + self.widths[layer[i]]) / 2.0 + f64::from(BESIDE);
            offsets[i] = offsets[i - 1] + apart;
        }
        for i in 0..layer.len() {
            blocks.push((i, i, weights[layer[i]], wanted[i] - offsets[i]));
            while let [.., before, last] = blocks.as_slice()
                && before.3 > last.3
            {
                let (a, b) = (before.2, last.2);
                let joined = (before.0, last.1, a + b, (before.3 * a + last.3 * b) / (a + b));
                blocks.truncate(blocks.len() - 2);
                blocks.push(joined);
            }
        }
        for (first, last, _, begin) in blocks {
            for i in first..=last {
                xs[layer[i]] = begin + offsets[i];
            }
        }
    }

    fn finish(self, xs: &[f64]) -> Layout {
        let drawn = || self.layers.iter().flatten().copied();
        let left = drawn().map(|n| xs[n] - f64::from(self.widths[n]) / 2.0).fold(f64::MAX, f64::min);
        let right = drawn().map(|n| xs[n] + f64::from(self.widths[n]) / 2.0).fold(f64::MIN, f64::max);
        let x = |node: usize| rounded(xs[node] - left);
        let level: HashMap<usize, usize> =
            self.layers.iter().enumerate().flat_map(|(i, l)| l.iter().map(move |n| (*n, i))).collect();
        let mut tops = Vec::new();
        let mut y = 0;
        for (number, layer) in self.layers.iter().enumerate() {
            tops.push(y);
            let height = layer.iter().map(|node| self.heights[*node]).max().unwrap_or(0);
            let labelled = self.edges.iter().any(|e| e.labelled && level[&e.from] == number);
            y += height + if labelled { BETWEEN_LABELLED } else { BETWEEN };
            if number + 1 == self.layers.len() {
                y = tops[number] + height;
            }
        }
        let height_of = |layer: usize| self.layers[layer].iter().map(|n| self.heights[*n]).max().unwrap_or(0);
        let boxed = |node: usize| {
            let layer = level.get(&node).copied().unwrap_or(0);
            // In the middle of its layer, if others there are higher.
            let y = tops[layer] + (height_of(layer) - self.heights[node]) / 2;
            Area {
                x: x(node) - self.widths[node] / 2,
                y,
                width: self.widths[node],
                height: self.heights[node],
            }
        };
        let count = self.items.len();
        let end = count - 1;
        let named = |node: usize, ends: bool| (node != 0 && !(ends && node == end)).then(|| node - 1);
        let ends = self.items.last() == Some(&Item::End);
        let mut lines = Vec::new();
        for edge in &self.edges {
            let mut points = Vec::new();
            for (i, node) in edge.chain.iter().enumerate() {
                let place = boxed(*node);
                if i > 0 {
                    points.push((place.middle(), if *node < count { place.y } else { tops[level[node]] }));
                }
                if i + 1 < edge.chain.len() {
                    let layer = level[node];
                    let bottom = if *node < count { place.bottom() } else { tops[layer] + height_of(layer) };
                    points.push((place.middle(), bottom));
                }
            }
            let (mut from, mut to) = (edge.from, edge.to);
            if edge.reversed {
                points.reverse();
                (from, to) = (to, from);
            }
            points.dedup();
            lines.push(Line { from: named(from, ends), to: named(to, ends), way: edge.way, points });
        }
        let boxes: Vec<Area> = (0..count).map(boxed).collect();
        let has_start = !self.flow.start.is_empty();
        let items = self.items.into_iter().zip(boxes).filter(|(item, _)| has_start || *item != Item::Start);
        let items = items.collect();
        Layout { width: rounded(right - left), height: y, items, lines }
    }
}

#[expect(clippy::cast_precision_loss, reason = "there are not that many states")]
fn as_float(count: usize) -> f64 {
    count as f64
}

#[expect(clippy::cast_possible_truncation, reason = "a picture is not that large")]
fn rounded(x: f64) -> i32 {
    x.round() as i32
}

fn middle(nodes: &[(usize, f64)], xs: &[f64]) -> Option<f64> {
    let sum: f64 = nodes.iter().map(|(node, weight)| xs[*node] * weight).sum();
    let weights: f64 = nodes.iter().map(|(_, weight)| weight).sum();
    (!nodes.is_empty()).then(|| sum / weights)
}

/// How many pairs of numbers stand the wrong way round.
fn inversions(numbers: &[usize]) -> usize {
    let most = numbers.iter().max().map_or(0, |most| most + 1);
    // How many there were so far of each number and of those below it, as a tree in which each sum is of a power of two.
    let mut seen = vec![0_usize; most + 1];
    let mut count = 0;
    for (before, number) in numbers.iter().enumerate() {
        let (mut at, mut not_larger) = (number + 1, 0);
        while at > 0 {
            not_larger += seen[at];
            at &= at - 1;
        }
        count += before - not_larger;
        let mut at = number + 1;
        while at <= most {
            seen[at] += 1;
            at += at & at.wrapping_neg();
        }
    }
    count
}

/// What is inside of a state, side by side, and how large that makes it.
fn inside(flows: &[Flow], left: &mut usize) -> Option<(Vec<Placed>, i32, i32)> {
    let (mut placed, mut x, mut height) = (Vec::new(), PADDING, 0);
    for flow in flows {
        let layout = Layout::within(flow, left)?;
        height = height.max(layout.height);
        let width = layout.width;
        placed.push(Placed { x, y: HEAD, layout });
        x += width + BESIDE;
    }
    if placed.is_empty() {
        return Some((placed, NODE_WIDTH, NODE_HEIGHT));
    }
    let content = x - BESIDE + PADDING;
    let width = content.max(NODE_WIDTH);
    for one in &mut placed {
        one.x += (width - content) / 2;
    }
    Some((placed, width, HEAD + height + PADDING))
}

/// Which edges lead back to a node that is on the way to theirs. The way is a list, and not calls within calls: it can be as long
/// as there are nodes.
fn back_edges(nodes: usize, edges: &[Way]) -> Vec<bool> {
    #[derive(Clone, Copy)]
    enum Node {
        Unseen,
        OnTheWay,
        Done,
    }
    let mut leaving: Vec<Vec<(usize, usize)>> = vec![Vec::new(); nodes];
    for (number, (from, to, ..)) in edges.iter().enumerate() {
        leaving[*from].push((number, *to));
    }
    let (mut seen, mut back) = (vec![Node::Unseen; nodes], vec![false; edges.len()]);
    for first in 0..nodes {
        if !matches!(seen[first], Node::Unseen) {
            continue;
        }
        seen[first] = Node::OnTheWay;
        // Each node of the way, and how many of its edges were looked at.
        let mut way = vec![(first, 0)];
        while let Some((node, looked_at)) = way.last_mut() {
            let Some((number, to)) = leaving[*node].get(*looked_at).copied() else {
                seen[*node] = Node::Done;
                way.pop();
                continue;
            };
            *looked_at += 1;
            match seen[to] {
                Node::Unseen => {
                    seen[to] = Node::OnTheWay;
                    way.push((to, 0));
                }
                Node::OnTheWay => back[number] = true,
                Node::Done => {}
            }
        }
    }
    back
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn layout(states: &Value, start: &str) -> (Flow, Layout) {
        let flow = Flow::read(&json!({"StartAt": start, "States": states}).to_string()).unwrap();
        let layout = Layout::of(&flow).unwrap();
        (flow, layout)
    }

    fn places(flow: &Flow, layout: &Layout) -> HashMap<String, Area> {
        let named = layout.items.iter().map(|(item, place)| match item {
            Item::State(number, _) => (flow.states[*number].name.clone(), *place),
            Item::Start => ("start".to_owned(), *place),
            Item::End => ("end".to_owned(), *place),
        });
        named.collect()
    }

    /// Nothing overlaps, and nothing lies outside.
    fn sound(layout: &Layout) {
        let boxes: Vec<Area> = layout.items.iter().map(|(_, place)| *place).collect();
        for (i, a) in boxes.iter().enumerate() {
            assert!(a.x >= 0 && a.x + a.width <= layout.width, "{a:?} in {}", layout.width);
            assert!(a.y >= 0 && a.bottom() <= layout.height, "{a:?} in {}", layout.height);
            for b in &boxes[i + 1..] {
                let apart =
                    a.x + a.width <= b.x || b.x + b.width <= a.x || a.bottom() <= b.y || b.bottom() <= a.y;
                assert!(apart, "{a:?} {b:?}");
            }
        }
        for (item, place) in &layout.items {
            let Item::State(_, inner) = item else { continue };
            for one in inner {
                sound(&one.layout);
                assert!(one.x + one.layout.width <= place.width && one.y + one.layout.height <= place.height);
            }
        }
    }

    #[test]
    fn what_follows_stands_below() {
        let states = json!({
            "A": {"Type": "Task", "Resource": "r", "Next": "B", "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "F"}]},
            "B": {"Type": "Choice", "Choices": [{"Variable": "$.x", "IsNull": true, "Next": "C"}], "Default": "D"},
            "C": {"Type": "Pass", "Next": "E"}, "D": {"Type": "Pass", "Next": "E"},
            "E": {"Type": "Succeed"}, "F": {"Type": "Fail"},
        });
        let (flow, layout) = layout(&states, "A");
        sound(&layout);
        let at = places(&flow, &layout);
        for (above, below) in [
            ("start", "A"),
            ("A", "B"),
            ("B", "C"),
            ("B", "D"),
            ("C", "E"),
            ("D", "E"),
            ("A", "F"),
            ("E", "end"),
        ] {
            assert!(at[above].bottom() < at[below].y, "{above} above {below}");
        }
        assert_eq!(at["C"].y, at["D"].y);
        // Each line begins below its state and ends above the other.
        for line in &layout.lines {
            let (first, last) = (line.points[0], *line.points.last().unwrap());
            assert!(first.1 < last.1, "{line:?}");
        }
        assert_eq!(layout.lines.len(), 9);
    }

    #[test]
    fn a_loop_leads_up() {
        let states = json!({
            "Wait": {"Type": "Wait", "Seconds": 1, "Next": "Ask"},
            "Ask": {"Type": "Task", "Resource": "r", "Next": "Done"},
            "Done": {"Type": "Choice", "Choices": [{"Variable": "$.x", "IsNull": true, "Next": "End"}], "Default": "Wait"},
            "End": {"Type": "Succeed"},
        });
        let (flow, layout) = layout(&states, "Wait");
        sound(&layout);
        let number = |name: &str| flow.states.iter().position(|s| s.name == name);
        let back = layout.lines.iter().find(|l| l.from == number("Done") && l.to == number("Wait")).unwrap();
        assert!(back.points[0].1 > back.points.last().unwrap().1, "{back:?}");
    }

    #[test]
    fn branches_stand_inside() {
        let branch = |name: &str| json!({"StartAt": name, "States": {name: {"Type": "Pass", "End": true}}});
        let each = json!({"StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true,
            "Branches": [branch("X"), branch("Y")]}}});
        let states = json!({
            "M": {"Type": "Map", "ItemProcessor": each, "Next": "Z"},
            "Z": {"Type": "Pass", "End": true},
        });
        let (flow, layout) = layout(&states, "M");
        sound(&layout);
        let at = places(&flow, &layout);
        assert!(at["M"].width > 2 * NODE_WIDTH && at["M"].height > 3 * NODE_HEIGHT, "{at:?}");
        assert!((at["M"].middle() - at["Z"].middle()).abs() <= 1, "{at:?}");
    }

    #[test]
    fn the_way_that_is_meant_is_straight() {
        let task = |next: Option<&str>| {
            let mut task = json!({"Type": "Task", "Resource": "r", "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "F"}]});
            match next {
                Some(next) => task["Next"] = json!(next),
                None => task["End"] = json!(true),
            }
            task
        };
        let states = json!({"A": task(Some("B")), "B": task(Some("C")), "C": task(Some("D")), "D": task(None), "F": {"Type": "Fail"}});
        let (flow, layout) = layout(&states, "A");
        sound(&layout);
        let at = places(&flow, &layout);
        for name in ["B", "C", "D"] {
            assert!((at[name].middle() - at["A"].middle()).abs() <= 12, "{name} {at:?}");
        }
    }

    #[test]
    fn what_has_no_start_has_none_drawn() {
        let (flow, layout) = layout(&json!({"A": {"Type": "Data", "Next": "B"}, "B": {"Type": "Data"}}), "");
        sound(&layout);
        let at = places(&flow, &layout);
        assert_eq!((at.len(), at["A"].y, at["A"].x, at["B"].x), (2, 0, 0, 0));
        assert!(at["B"].y > at["A"].bottom());
    }

    #[test]
    fn odd_ones_are_drawn_as_well() {
        for states in [
            json!({}),
            json!({"A": {"Type": "Pass", "Next": "A"}}),
            json!({"A": {"Type": "Pass", "Next": "Nowhere"}, "B": {"Type": "Pass", "Next": "A"}}),
            json!({"A": {"Type": "Parallel", "Branches": [], "End": true}}),
        ] {
            sound(&layout(&states, "A").1);
        }
    }
    #[test]
    fn what_nothing_leads_to_stands_above_what_follows_it() {
        let states = json!({"A": {"Type": "Pass", "End": true}, "B": {"Type": "Pass", "Next": "C"}, "C": {"Type": "Pass", "End": true}});
        let (flow, layout) = layout(&states, "A");
        sound(&layout);
        let at = places(&flow, &layout);
        assert!(at["start"].bottom() < at["B"].y && at["B"].bottom() < at["C"].y, "{at:?}");
    }

    fn chain(length: usize) -> Value {
        let state = |n: usize| match n + 1 {
            next if next < length => json!({"Type": "Pass", "Next": format!("S{next}")}),
            _ => json!({"Type": "Pass", "End": true}),
        };
        (0..length).map(|n| (format!("S{n}"), state(n))).collect::<serde_json::Map<_, _>>().into()
    }

    /// One after the other, each of which may fail into the same state.
    fn guarded(length: usize) -> Value {
        let mut states = chain(length);
        for state in states.as_object_mut().unwrap().values_mut() {
            state["Catch"] = json!([{"ErrorEquals": ["States.ALL"], "Next": "F"}]);
        }
        states["F"] = json!({"Type": "Fail"});
        states
    }

    #[test]
    fn what_is_too_large_is_not_laid_out() {
        let each = |inner: Value| json!({"M": {"Type": "Map", "End": true, "ItemProcessor": {"StartAt": "S0", "States": inner}}});
        let many: Vec<Value> =
            (0..5_000).map(|_| json!({"Variable": "$.x", "IsNull": true, "Next": "B"})).collect();
        let wide = json!({"A": {"Type": "Choice", "Choices": many}, "B": {"Type": "Succeed"}});
        for (states, start, expected) in [
            (chain(MOST_STATES), "S0", true),
            (chain(MOST_STATES + 1), "S0", false),
            (chain(30_000), "S0", false),
            (each(chain(MOST_STATES - 1)), "M", true),
            (each(chain(MOST_STATES)), "M", false),
            (guarded(60), "S0", true),
            (guarded(1_000), "S0", false),
            (guarded(300), "S0", false),
            (each(guarded(300)), "M", false),
            (wide, "A", false),
        ] {
            let flow = Flow::read(&json!({"StartAt": start, "States": states}).to_string()).unwrap();
            assert_eq!(Layout::of(&flow).is_some(), expected, "{} states", flow.size());
        }
    }

    #[test]
    fn a_long_way_needs_no_deep_stack() {
        let mut edges: Vec<Way> = (0..200_000).map(|n| (n, n + 1, None, false)).collect();
        edges.push((200_000, 7, None, false));
        let back = back_edges(200_001, &edges);
        assert_eq!(back.iter().filter(|is| **is).count(), 1);
        assert!(back[200_000]);
    }

    #[test]
    fn crossings_are_pairs_the_wrong_way_round() {
        for (numbers, expected) in
            [(&[][..], 0), (&[0, 1, 2], 0), (&[2, 1, 0], 3), (&[1, 1, 0], 2), (&[0, 3, 1, 1, 2], 3)]
        {
            assert_eq!(inversions(numbers), expected, "{numbers:?}");
        }
    }
}
