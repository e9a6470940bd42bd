//! What is on record of jobs beside what Describe tells, for the console and for a model's lineage: the series of their metrics,
//! what their processes took, what stood for their images, and which jobs took or left the data at a place. And of endpoints, what
//! they answer by.

use super::endpoint::EndpointMachine;
use super::job::{Kind, Request, execution_id, key, resource};
use super::machine::JobMachine;
use super::s3_uri::S3Uri;
use super::table::{DATA, ENDPOINTS, METRICS, SampleRow, USAGE, USAGE_SAMPLES, UsageRow};
use crate::{Cx, OpResult};
use aws::Timestamp;
use aws::sagemaker::{
    DescribeEndpoint, DescribeEndpointInput, DescribeProcessingJob, DescribeProcessingJobInput,
    DescribeTrainingJob, DescribeTrainingJobInput, DescribeTransformJob, DescribeTransformJobInput,
    ListProcessingJobs, ListProcessingJobsInput, ListTrainingJobs, ListTrainingJobsInput,
};
use engine::Trouble;
use sandbox::{Exit, Run};
use std::collections::BTreeSet;
use std::convert::Infallible;
use std::time::Duration;
use store::{Key, Reader, Scope, StoreError, Tx};

/// Between two samples at first. They come less and less often: a job of a day has some hundreds, and one of a minute has enough.
const FIRST_PAUSE: Duration = Duration::from_secs(2);
const PAUSES_PER_LENGTH: u32 = 150;
/// Values of a series that are given; of a longer one, the latest.
const MOST_VALUES: usize = 5_000;
/// Jobs at one place that are given, the latest.
const MOST_JOBS: usize = 200;
/// Rows that are looked at for them, where a folder has many places. Those of the last places by name are looked at.
const MOST_ROWS: usize = 5_000;

/// Whether data goes into a job or comes out of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    Input,
    Output,
}

impl Flow {
    fn noun(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Output => "output",
        }
    }
}

/// A job that takes or leaves what a URI begins.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DataUse {
    pub job_arn: String,
    pub uri: String,
}

/// A metric of a training job, in the order in which its values came.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    pub name: String,
    pub values: Vec<(Timestamp, f64)>,
}

/// What the process of a job held and had taken at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sample {
    pub at: Timestamp,
    pub cpu_ms: u64,
    pub resident_kib: u64,
}

/// How a job was carried out on this machine.
#[derive(Clone, Debug, PartialEq)]
pub struct Ran {
    pub image: String,
    /// The Pythons that stand for the image, and the packages.
    pub python: Vec<String>,
    pub packages: Vec<String>,
    pub log_group: &'static str,
    pub log_stream: String,
    /// What the process took in all, once it has ended.
    pub cpu_ms: Option<u64>,
    /// Of the largest process.
    pub peak_kib: Option<u64>,
    pub wall_ms: Option<u64>,
    pub samples: Vec<Sample>,
}

/// How a job was carried out, whose kind stands as in its ARN. Whoever asks needs to be allowed to describe it.
pub async fn ran(cx: &Cx, noun: &str, name: &str) -> OpResult<Ran> {
    let kind = Kind::ALL.into_iter().find(|kind| kind.noun() == noun);
    let kind = kind.ok_or_else(|| crate::OpError::internal(format!("there are no jobs called {noun}")))?;
    describable(cx, kind, name).await?;
    let execution = execution_id(cx.account(), cx.region(), kind, name);
    let (scope, resource) = (cx.scope(), resource(kind, name));
    let (loaded, usage, samples) = cx.world().store().read(|r| -> OpResult<_> {
        let loaded = cx.world().engine().load::<JobMachine>(r, &execution)?;
        let usage = USAGE.get(r, &scope, resource.as_str())?;
        let samples = USAGE_SAMPLES.scan(r, &scope, Key::new(&resource).children(), None, MOST_VALUES)?;
        Ok((loaded, usage, samples))
    })?;
    let machine = loaded.ok_or_else(|| crate::OpError::internal("a job has no execution"))?.machine;
    let sample = |row: SampleRow| Sample {
        at: Timestamp::from_millis(row.at),
        cpu_ms: row.cpu_ms,
        resident_kib: row.resident_kib,
    };
    Ok(Ran {
        image: machine.request.image().to_owned(),
        log_group: kind.log_group(),
        log_stream: machine.log_stream(),
        python: machine.environment.python,
        packages: machine.environment.packages,
        cpu_ms: usage.map(|u| u.cpu_ms),
        peak_kib: usage.map(|u| u.peak_kib),
        wall_ms: usage.map(|u| u.wall_ms),
        samples: samples.into_iter().map(|(_, row)| sample(row)).collect(),
    })
}

async fn describable(cx: &Cx, kind: Kind, name: &str) -> OpResult<()> {
    match kind {
        Kind::Training => {
            let input = DescribeTrainingJobInput { training_job_name: name.to_owned() };
            cx.call::<DescribeTrainingJob>(input).await?;
        }
        Kind::Processing => {
            let input = DescribeProcessingJobInput { processing_job_name: name.to_owned() };
            cx.call::<DescribeProcessingJob>(input).await?;
        }
        Kind::Transform => {
            let input = DescribeTransformJobInput { transform_job_name: name.to_owned() };
            cx.call::<DescribeTransformJob>(input).await?;
        }
    }
    Ok(())
}

/// The series of a training job's metrics, as its definitions name them. Whoever asks needs to be allowed to describe the job.
pub async fn series(cx: &Cx, training_job: &str) -> OpResult<Vec<Series>> {
    let input = DescribeTrainingJobInput { training_job_name: training_job.to_owned() };
    let job = cx.call::<DescribeTrainingJob>(input).await?;
    let definitions = job.algorithm_specification.and_then(|a| a.metric_definitions).unwrap_or_default();
    let (scope, resource) = (cx.scope(), resource(Kind::Training, training_job));
    let series = cx.read(|r| {
        let each = definitions.into_iter().map(|definition| {
            let prefix = Key::new(&resource).then(&definition.name).children();
            let mut rows = METRICS.scan_back(r, &scope, prefix, None, MOST_VALUES)?;
            rows.reverse();
            let values = rows.into_iter().map(|(_, row)| (Timestamp::from_millis(row.at), row.value));
            Ok(Series { name: definition.name, values: values.collect() })
        });
        each.collect::<Result<Vec<_>, StoreError>>()
    })?;
    Ok(series.into_iter().filter(|series| !series.values.is_empty()).collect())
}

/// The jobs that take, or leave, data which a URI and theirs have in common: below it, or above it by whole folders. Whoever
/// asks needs to be allowed to list jobs. And whether there may be more than these, the latest.
pub async fn jobs_at(cx: &Cx, flow: Flow, uri: &str) -> OpResult<(Vec<DataUse>, bool)> {
    cx.call::<ListTrainingJobs>(ListTrainingJobsInput { max_results: Some(1), ..Default::default() }).await?;
    let one = ListProcessingJobsInput { max_results: Some(1), ..Default::default() };
    cx.call::<ListProcessingJobs>(one).await?;
    let Some(place) = place(uri) else { return Ok((Vec::new(), false)) };
    let (scope, noun) = (cx.scope(), flow.noun());
    let (found, is_cut) = cx.read(|r| found_at(r, &scope, noun, &place))?;
    if is_cut {
        tracing::warn!(
            uri,
            flow = noun,
            "more jobs have data there than are looked at: the latest {MOST_JOBS} are"
        );
    }
    Ok((found, is_cut))
}

/// A variant of an endpoint as it was deployed: a model that was deleted since, or made anew under its name, changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Answering {
    pub variant: String,
    pub model: String,
    pub data_url: Option<String>,
    /// None as long as it has yet to come up.
    pub weight: Option<f64>,
}

/// What an endpoint answers by, or is to; nothing if it failed, or is being deleted. Whoever asks needs to be allowed to describe
/// it.
pub async fn answering(cx: &Cx, endpoint: &str) -> OpResult<Vec<Answering>> {
    cx.call::<DescribeEndpoint>(DescribeEndpointInput { endpoint_name: endpoint.to_owned() }).await?;
    let loaded = cx.world().store().read(|r| -> OpResult<_> {
        let Some(row) = ENDPOINTS.get(r, &cx.scope(), key(endpoint))? else { return Ok(None) };
        Ok(cx.world().engine().load::<EndpointMachine>(r, &row.execution)?)
    })?;
    let Some(machine) = loaded.map(|loaded| loaded.machine) else { return Ok(Vec::new()) };
    let is_up = machine.current.is_some();
    let deployed = machine.current.or(machine.next).into_iter().flat_map(|deployment| deployment.variants);
    let answering = deployed.map(|variant| Answering {
        variant: variant.name,
        model: variant.served.model,
        data_url: variant.served.data_url,
        weight: Some(variant.weight).filter(|_| is_up),
    });
    Ok(answering.collect())
}

/// The latest uses of a place, the latest first, and whether there may be more.
fn found_at(
    reader: &Reader<'_>,
    scope: &Scope,
    noun: &str,
    place: &str,
) -> Result<(Vec<DataUse>, bool), StoreError> {
    let flow = Key::new(noun);
    let (mut found, mut is_cut) = (BTreeSet::new(), false);
    {
        let mut take = |prefix: Key| -> Result<(), StoreError> {
            let rows = DATA.scan_back(reader, scope, prefix, None, MOST_ROWS)?;
            is_cut |= rows.len() == MOST_ROWS;
            for (key, job_arn) in rows {
                let mut parts = key.parts().skip(1);
                let uri = parts.next().map(|place| format!("s3://{place}")).unwrap_or_default();
                // What was noted before its time was is the oldest.
                let at: u64 = parts.next().and_then(|at| at.parse().ok()).unwrap_or_default();
                found.insert((at, DataUse { job_arn, uri }));
            }
            Ok(())
        };
        // What begins like it, of its own folder only: `releases/1` is not above `releases/10`.
        let folder = place.trim_end_matches('/');
        take(flow.clone().then(format!("{folder}/")))?;
        take(flow.clone().then(folder).children())?;
        for above in above(folder) {
            take(flow.clone().then(above).children())?;
            take(flow.clone().then(format!("{above}/")).children())?;
        }
    }
    is_cut |= found.len() > MOST_JOBS;
    Ok((found.into_iter().rev().take(MOST_JOBS).map(|(_, data)| data).collect(), is_cut))
}

/// `bucket/key`
fn place(uri: &str) -> Option<String> {
    let S3Uri { bucket, key } = S3Uri::parse(uri)?;
    Some(format!("{bucket}/{key}"))
}

/// The folders that a place is in, the bucket last.
fn above(place: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(place), |place| place.rsplit_once('/').map(|(above, _)| above)).skip(1)
}

/// Writes down which data a new job takes and leaves.
pub fn note_data(tx: &Tx<'_>, scope: &Scope, machine: &JobMachine) -> Result<(), StoreError> {
    let request = &machine.request;
    let resource = resource(request.kind(), request.name());
    let at = u64::try_from(machine.created_at).unwrap_or_default();
    let inputs = request.inputs().into_iter().map(|input| (Flow::Input, input.uri));
    let outputs = request.outputs().into_iter().map(|output| (Flow::Output, output.uri));
    let model = model_of(request).map(|uri| (Flow::Output, uri));
    for (flow, uri) in inputs.chain(outputs).chain(model).chain(transformed(request)) {
        if let Some(place) = place(&uri) {
            let key = Key::new(flow.noun()).then(place).then_number(at).then(&resource);
            DATA.put(tx, scope, key, &machine.arn)?;
        }
    }
    Ok(())
}

/// What a transform job takes and leaves, which it fetches and puts one after the other.
fn transformed(request: &Request) -> Vec<(Flow, String)> {
    let Request::Transform(transform) = request else { return Vec::new() };
    let (input, output) = (&transform.input.transform_input, &transform.input.transform_output);
    let mut all = vec![
        (Flow::Input, input.data_source.s3_data_source.s3_uri.clone()),
        (Flow::Output, output.s3_output_path.clone()),
    ];
    all.extend(transform.served.data_url.clone().map(|url| (Flow::Input, url)));
    all
}

fn model_of(request: &Request) -> Option<String> {
    let path = if request.is_model_archived() { "model.tar.gz" } else { "model/" };
    request.training_output(path).map(|uri| format!("s3://{}/{}", uri.bucket, uri.key))
}

/// Writes down what a process took: the same again, if it is asked again.
pub async fn note_usage(cx: &Cx, resource: &str, exit: &Exit) -> Result<(), Trouble> {
    let row = UsageRow {
        cpu_ms: exit.user_ms + exit.sys_ms,
        peak_kib: exit.max_rss_kib,
        wall_ms: exit.ended_ms.saturating_sub(exit.started_ms),
    };
    let (scope, resource) = (cx.scope(), resource.to_owned());
    let written = cx.write(move |tx| Ok(USAGE.put(tx, &scope, resource.as_str(), &row)?)).await;
    written.map_err(|error| Trouble::new(error.message().to_owned()))
}

/// Writes down again and again what a run holds, for as long as it is polled. What can't be looked at is left out.
pub async fn sample(cx: &Cx, resource: &str, run: &Run) -> Infallible {
    let began = tokio::time::Instant::now();
    loop {
        tokio::time::sleep((began.elapsed() / PAUSES_PER_LENGTH).max(FIRST_PAUSE)).await;
        let run = run.clone();
        let Ok(Some(usage)) = tokio::task::spawn_blocking(move || run.usage()).await else { continue };
        let (scope, series, at) = (cx.scope(), Key::new(resource), cx.now().millis());
        let written = cx.write(move |tx| {
            let last = USAGE_SAMPLES.scan_back(tx, &scope, series.clone().children(), None, 1)?;
            let number = last.first().map_or(0, |(_, row)| row.number + 1);
            let (cpu_ms, resident_kib) = (usage.cpu_ms, usage.resident_kib);
            let row = SampleRow { number, at, cpu_ms, resident_kib };
            Ok(USAGE_SAMPLES.put(tx, &scope, series.then_number(number), &row)?)
        });
        if let Err(error) = written.await {
            tracing::warn!(%error, resource, "a sample of a job's process was not kept");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_lie_in_folders() {
        for (uri, expected, folders) in [
            ("s3://b/a/c/x.gz", Some("b/a/c/x.gz"), &["b/a/c", "b/a", "b"][..]),
            ("s3://b", Some("b/"), &["b"]),
            ("http://b/x", None, &[]),
        ] {
            let place = place(uri);
            assert_eq!(place.as_deref(), expected, "{uri}");
            let found: Vec<&str> = place.as_deref().into_iter().flat_map(above).collect();
            assert_eq!(found, folders, "{uri}");
        }
    }

    #[test]
    fn the_latest_of_a_place_are_given() {
        let directory = tempfile::tempdir().unwrap();
        let store = store::Store::open(directory.path()).unwrap();
        let scope = Scope::new("111111111111", "us-east-1");
        let of = scope.clone();
        let written = store.write_blocking(move |tx| -> Result<(), StoreError> {
            let input = |place: &str| Key::new("input").then(place);
            // The names go the other way than the times.
            for n in 0..250_u64 {
                let key =
                    input("b/data").then_number(1_700_000_000_000 + n).then(format!("job/{:03}", 999 - n));
                DATA.put(tx, &of, key, &format!("arn-{n}"))?;
            }
            let below = input("b/few/x").then_number(5).then("job/one");
            DATA.put(tx, &of, below, &"one".to_owned())?;
            // As it was written before times were noted.
            DATA.put(tx, &of, input("b/few").then("job/zero"), &"zero".to_owned())
        });
        written.unwrap();
        let found = |place: &str| {
            store.read(|r| found_at(r, &scope, "input", place)).map(|(found, is_cut)| {
                (found.into_iter().map(|data| data.job_arn).collect::<Vec<_>>(), is_cut)
            })
        };
        let (arns, is_cut) = found("b/data").unwrap();
        assert_eq!((arns.len(), is_cut), (MOST_JOBS, true));
        assert_eq!((arns[0].as_str(), arns[MOST_JOBS - 1].as_str()), ("arn-249", "arn-50"));
        assert_eq!(found("b/few").unwrap(), (vec!["one".to_owned(), "zero".to_owned()], false));
        assert_eq!(found("b/few/x/y").unwrap(), (vec!["one".to_owned(), "zero".to_owned()], false));
    }
}
