//! The log of an instance: lines of its output and our own about it, on their way to CloudWatch Logs.
//!
//! They are sent while the function runs, by a task of the instance's own, in order, under the function's role: one that
//! may not write logs has none, as on AWS.

use crate::{Caller, World};
use aws::Region;
use aws::logs::{
    CreateLogGroup, CreateLogGroupInput, CreateLogStream, CreateLogStreamInput, InputLogEvent, PutLogEvents,
    PutLogEventsInput,
};
use std::sync::Weak;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// Of the end of an invocation's log that `LogType: Tail` gives. [Invoke]
const TAIL: usize = 4096;
/// Events of one PutLogEvents. [PutLogEvents]
const BATCH: usize = 1000;
/// A line that is longer is cut: the rest is another event. [CloudWatch Logs quotas]
const LONGEST_LINE: usize = 256 * 1024 - 26;

/// Where the log goes.
#[derive(Clone, Debug)]
pub struct Destination {
    pub region: Region,
    pub group: String,
    pub stream: String,
}

/// One of the two outputs of a process: bytes since the last newline.
#[derive(Default)]
pub struct Lines(Vec<u8>);

impl Lines {
    /// The lines that are complete with these bytes.
    pub fn push(&mut self, bytes: &[u8]) -> Vec<String> {
        self.0.extend_from_slice(bytes);
        let mut lines = Vec::new();
        while let Some(end) = self.0.iter().position(|b| *b == b'\n') {
            let rest = self.0.split_off(end + 1);
            let line = std::mem::replace(&mut self.0, rest);
            lines.push(String::from_utf8_lossy(&line).into_owned());
        }
        if self.0.len() >= LONGEST_LINE {
            lines.extend(self.flush());
        }
        lines
    }

    /// The line that no newline has ended.
    pub fn flush(&mut self) -> Option<String> {
        (!self.0.is_empty()).then(|| String::from_utf8_lossy(&std::mem::take(&mut self.0)).into_owned())
    }
}

/// The log of one instance.
pub struct Log {
    send: UnboundedSender<InputLogEvent>,
    /// What was written since the present invocation began.
    tail: String,
}

impl Log {
    /// The log, and what carries it: to be run as long as the log is open.
    pub fn open(
        world: Weak<World>,
        caller: Caller,
        destination: Destination,
    ) -> (Self, impl Future<Output = ()> + Send + 'static) {
        let (send, receive) = unbounded_channel();
        (Self { send, tail: String::new() }, carry(world, caller, destination, receive))
    }

    /// A line, with its newline.
    pub fn line(&mut self, now: aws::Timestamp, line: String) {
        self.tail.push_str(&line);
        if self.tail.len() > 8 * TAIL {
            let cut = self.tail.ceil_char_boundary(self.tail.len() - TAIL);
            self.tail.drain(..cut);
        }
        drop(self.send.send(InputLogEvent { timestamp: now.millis(), message: line }));
    }

    /// The end of what was written since the last time this was asked.
    pub fn take_tail(&mut self) -> String {
        let tail = std::mem::take(&mut self.tail);
        let cut = tail.ceil_char_boundary(tail.len().saturating_sub(TAIL));
        tail[cut..].to_owned()
    }
}

async fn carry(
    world: Weak<World>,
    caller: Caller,
    destination: Destination,
    mut receive: UnboundedReceiver<InputLogEvent>,
) {
    let mut made = false;
    let mut batch = Vec::new();
    while receive.recv_many(&mut batch, BATCH).await > 0 {
        let Some(world) = world.upgrade() else { return };
        let cx = world.cx(caller.clone(), destination.region.clone());
        let log_events = std::mem::take(&mut batch);
        let Destination { group, stream, .. } = destination.clone();
        if !made {
            made = true;
            make(&cx, &group, &stream).await;
        }
        let input = PutLogEventsInput {
            log_group_name: group,
            log_stream_name: stream,
            log_events,
            sequence_token: None,
            entity: None,
        };
        if let Err(error) = cx.call::<PutLogEvents>(input).await {
            tracing::debug!(%error, "a function's log is not kept");
        }
    }
}

/// Makes the stream, and the group if there is none. What fails is seen when the first events are put.
async fn make(cx: &crate::Cx, group: &str, stream: &str) {
    let create = || CreateLogStreamInput { log_group_name: group.into(), log_stream_name: stream.into() };
    match cx.call::<CreateLogStream>(create()).await {
        Err(error) if error.code() == "ResourceNotFoundException" => {
            let input = CreateLogGroupInput { log_group_name: group.into(), ..Default::default() };
            drop(cx.call::<CreateLogGroup>(input).await);
            drop(cx.call::<CreateLogStream>(create()).await);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_put_together() {
        let mut lines = Lines::default();
        assert_eq!(lines.push(b"a\nb"), ["a\n"]);
        assert_eq!(lines.push(b"c\n\nd"), ["bc\n", "\n"]);
        assert_eq!(lines.flush().as_deref(), Some("d"));
        assert_eq!(lines.flush(), None);
        assert_eq!(lines.push(&vec![b'x'; LONGEST_LINE]).len(), 1);
    }

    #[test]
    fn the_tail_is_the_end() {
        let caller = Caller::root("111111111111".parse().unwrap());
        let destination =
            Destination { region: Region::us_east_1(), group: String::new(), stream: String::new() };
        let (mut log, _carry) = Log::open(Weak::new(), caller, destination);
        for n in 0..100_000 {
            log.line(aws::Timestamp::from_millis(0), format!("é{n}\n"));
        }
        let tail = log.take_tail();
        assert!(tail.len() <= TAIL && tail.len() > TAIL - 4 && tail.ends_with("é99999\n"), "{}", tail.len());
        assert_eq!(log.take_tail(), "");
    }
}
