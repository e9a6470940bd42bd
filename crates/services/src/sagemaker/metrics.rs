//! Metrics of a training job: numbers that its definitions find in its log. Pure, but for where they are kept.

use super::table::{METRICS, MetricRow};
use crate::jobs::Lines;
use aws::Error;
use aws::sagemaker::{MetricData, MetricDefinition};
use regex::Regex;
use std::sync::Arc;
use store::{Key, Reader, Scope, StoreError};

/// Checks definitions as they are asked for.
pub fn compile(definitions: &[MetricDefinition]) -> Result<Vec<(String, Regex)>, Error> {
    let each = definitions.iter().map(|definition| {
        let regex = Regex::new(&definition.regex).map_err(|error| {
            let last = error.to_string().lines().last().unwrap_or_default().to_owned();
            let message = format!("The regular expression of the metric {}: {last}", definition.name);
            Error::new("ValidationException", 400, message)
        })?;
        Ok((definition.name.clone(), regex))
    });
    each.collect()
}

/// Every number in a line: that of the first group, or of the whole match where there is none.
fn values(regex: &Regex, line: &str) -> Vec<f64> {
    let matches = regex.captures_iter(line);
    let texts = matches.filter_map(|found| found.get(1).or_else(|| found.get(0)).map(|m| m.as_str().trim()));
    texts.filter_map(|text| text.parse().ok()).filter(|value: &f64| value.is_finite()).collect()
}

/// Keeps the series of a job's metrics, as its log is read.
pub fn keeper(scope: Scope, job: &str, definitions: &[MetricDefinition]) -> Option<Lines> {
    let compiled = compile(definitions).ok().filter(|all| !all.is_empty())?;
    let job = job.to_owned();
    Some(Arc::new(move |tx, lines| {
        for (name, regex) in &compiled {
            let series = Key::new(&job).then(name);
            let found =
                lines.iter().flat_map(|(at, line)| values(regex, line).into_iter().map(move |v| (*at, v)));
            let mut next = None;
            for (at, value) in found {
                let number = match next {
                    Some(number) => number,
                    None => last(tx, &scope, &series)?.map_or(0, |row| row.number + 1),
                };
                let row = MetricRow { number, at, value };
                METRICS.put(tx, &scope, series.clone().then_number(number), &row)?;
                next = Some(number + 1);
            }
        }
        Ok(())
    }))
}

fn last(reader: &Reader<'_>, scope: &Scope, series: &Key) -> Result<Option<MetricRow>, StoreError> {
    let rows = METRICS.scan_back(reader, scope, series.clone().children(), None, 1)?;
    Ok(rows.into_iter().next().map(|(_, row)| row))
}

/// The last value of each metric that has one.
pub fn finals(
    reader: &Reader<'_>,
    scope: &Scope,
    job: &str,
    definitions: &[MetricDefinition],
) -> Result<Vec<MetricData>, StoreError> {
    let mut data = Vec::new();
    for definition in definitions {
        if let Some(row) = last(reader, scope, &Key::new(job).then(&definition.name))? {
            data.push(MetricData {
                metric_name: Some(definition.name.clone()),
                value: Some(row.value),
                timestamp: Some(aws::Timestamp::from_millis(row.at).whole_seconds()),
            });
        }
    }
    Ok(data)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_in_lines() {
        let check = |regex: &str, line: &str, expected: &[f64]| {
            let found = values(&Regex::new(regex).unwrap(), line);
            assert_eq!(found, expected, "{regex} in {line}");
        };
        check("acc=([0-9.]+)", "epoch 1 acc=0.5 acc=0.75\n", &[0.5, 0.75]);
        check("loss: (-?[0-9.e-]+);", "loss: -1.5e-3; x", &[-0.0015]);
        check("acc=([0-9.]+)", "nothing", &[]);
        check("acc=(.*)", "acc=high", &[]);
        check("[0-9]+", "7 of 9", &[7.0, 9.0]);
        check("v=(.*)", "v=inf", &[]);
    }

    #[test]
    fn a_bad_expression_is_refused_by_its_metric() {
        let definition = MetricDefinition { name: "acc".into(), regex: "acc=(".into() };
        let error = compile(&[definition]).unwrap_err();
        assert!(error.message.contains("metric acc"), "{}", error.message);
    }
}
