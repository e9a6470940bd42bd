//! What one turn and one happening may take, and Map states that take many.

use std::time::Duration;

use serde_json::{Map, Value, json};

use super::*;

/// Each look at the clock takes that long.
fn ticking(milliseconds: u64) -> Budget {
    let now = std::cell::Cell::new(Duration::ZERO);
    Budget::by(move || {
        now.set(now.get() + Duration::from_millis(milliseconds));
        now.get()
    })
}

/// A state that evaluates so many expressions. Each looks at the clock twice.
fn evaluating(count: usize) -> Value {
    let output: Map<String, Value> = (0..count).map(|n| (format!("e{n}"), json!("{% 1 %}"))).collect();
    json!({"Type": "Pass", "QueryLanguage": "JSONata", "Output": output})
}

#[test]
fn the_expressions_of_a_turn_have_their_time() {
    let with = |first: usize, second: usize| {
        let (mut first, mut second) = (evaluating(first), evaluating(second));
        first["Next"] = json!("B");
        second["End"] = json!(true);
        let definition = json!({"StartAt": "A", "States": {"A": first, "B": second}});
        World::begun_by(&definition, json!({}), false, || ticking(10))
    };
    let world = with(20, 90);
    assert!(world.put_off.is_empty(), "both have their turns in one happening");
    assert_eq!(world.outcome()["e89"], 1);
    let failed = with(20, 110).outcome();
    assert_eq!(failed["error"], "States.Runtime");
    let cause = failed["cause"].as_str().unwrap();
    assert!(cause.ends_with("The expressions of the state take too long."), "{cause}");
}

#[test]
fn what_is_left_over_waits_as_long_as_the_rest_took() {
    let endless = json!({"StartAt": "A", "States": {
        "A": {"Type": "Choice", "Choices": [{"Variable": "$.stop", "IsPresent": true, "Next": "Z"}], "Default": "A"},
        "Z": {"Type": "Succeed"},
    }});
    let mut world = World::begun_by(&endless, json!({}), false, || ticking(10));
    world.happen(Happening::Continued);
    assert_eq!(world.put_off.len(), 2);
    assert!(world.put_off.iter().all(|after| (500..1000).contains(after)), "{:?}", world.put_off);
    assert_eq!(World::begun(&endless, json!({}), false).put_off, [0], "where nobody waits");
}

/// A Map state over many items, each with an input that expressions make.
fn selecting(selector: &Value) -> Value {
    json!({"QueryLanguage": "JSONata", "StartAt": "M", "States": {"M": {
        "Type": "Map", "Items": "{% $states.input.items %}", "MaxConcurrency": 10, "ItemSelector": selector, "End": true,
        "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}},
    }}})
}

#[test]
fn a_map_state_of_many_items_has_time_for_each() {
    let selector = json!({"item": "{% $states.context.Map.Item.Value.name %}", "i": "{% $states.context.Map.Item.Index %}",
        "bucket": "{% $states.input.bucket %}"});
    let items: Vec<Value> =
        (0..1_200).map(|n| json!({"name": format!("item-{n}"), "more": "x".repeat(30)})).collect();
    let input = json!({"bucket": "b", "items": items});
    let mut world = World::begun_by(&selecting(&selector), input, true, || ticking(5));
    let output = world.outcome();
    assert_eq!(output[1_199], json!({"item": "item-1199", "i": 1_199, "bucket": "b"}), "{}", world.shape());
    assert!(world.put_off.len() > 50, "others had their turns");
    // The history is that of one turn.
    let kinds: Vec<String> = world.history.drain(..5).map(|event| event.kind).collect();
    assert_eq!(
        kinds,
        [
            "ExecutionStarted",
            "MapStateEntered",
            "MapStateStarted",
            "MapIterationStarted",
            "MapIterationStarted"
        ]
    );
}

#[test]
fn an_item_without_an_input_fails_its_map_state() {
    let selector = json!({"v": "{% 10 / $states.context.Map.Item.Value.n %}"});
    let mut definition = selecting(&selector);
    let input = json!({"items": [{"n": 1}, {"n": 2}, {}]});
    let world = World::new(&definition, input.clone());
    assert_eq!(world.outcome()["error"], "States.QueryEvaluationError");
    let shape = "1<0:ExecutionStarted 2<0:MapStateEntered 3<0:EvaluationFailed 4<3:ExecutionFailed";
    assert_eq!(world.shape(), shape, "no item has begun");
    // Tried again, it starts anew; and it can be caught.
    let map = &mut definition["States"]["M"];
    map["Retry"] = json!([{"ErrorEquals": ["States.QueryEvaluationError"], "MaxAttempts": 1}]);
    map["Catch"] = json!([{"ErrorEquals": ["States.QueryEvaluationError"], "Output": "caught", "Next": "C"}]);
    definition["States"]["C"] = json!({"Type": "Succeed"});
    let mut world = World::new(&definition, input);
    assert_eq!(world.outcome(), json!("runs"));
    world.tick(Purpose::GoOn);
    assert_eq!(world.outcome(), json!("caught"));
    assert_eq!(world.history.iter().filter(|event| event.kind == "EvaluationFailed").count(), 2);
}

#[test]
fn a_map_state_can_be_stopped_while_inputs_are_made() {
    let items: Vec<usize> = (0..2_000).collect();
    let selector = json!({"v": "{% $states.context.Map.Item.Value %}"});
    let mut world = World::begun(&selecting(&selector), json!({ "items": items }), false);
    assert_eq!(world.history.len(), 2, "inputs are being made");
    world.happen(Happening::Stopped { error: None, cause: None });
    assert_eq!(world.outcome(), json!("aborted"));
    world.goes_on = true;
    world.happen(Happening::Redriven);
    assert_eq!(world.outcome()[1_999], json!({"v": 1_999}));
}

/// A server of before has kept the items as their inputs, too.
#[test]
fn items_of_before_are_worked_on_with_their_inputs() {
    let mut world = World::new(&map(task(&json!({})), &json!({"MaxConcurrency": 1})), json!(["a", "b"]));
    let mut kept = serde_json::to_value(&world.run).unwrap();
    let items = &mut kept["strands"]["0"]["doing"]["Items"];
    assert_eq!(items.get("inputs"), None, "an item is its own input");
    items["inputs"] = json!(["x", "y"]);
    world.run = serde_json::from_value(kept).unwrap();
    world.answer(Report::Succeeded { output: json!(1) });
    assert_eq!(world.open[0].2.parameters, json!("y"));
    world.answer(Report::Succeeded { output: json!(2) });
    assert_eq!(world.outcome(), json!([1, 2]));
}
