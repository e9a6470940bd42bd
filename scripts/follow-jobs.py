"""Tells of an account's SageMaker jobs while they run: when each begins, what training says, how each ends. Runs until it is stopped."""

import argparse
import datetime
import signal
import sys
import time

import botocore.exceptions
import botocore.session

PAUSE = 1.0
LINE = "\r\033[K" if sys.stdout.isatty() else ""


class Kind:
    """Processing jobs and training jobs differ only in names."""

    def __init__(self, name):
        self.name = name
        self.list = f"list_{name.lower()}_jobs"
        self.describe = f"describe_{name.lower()}_job"
        self.summaries = f"{name}JobSummaries"
        self.job = f"{name}JobName"
        self.status = f"{name}JobStatus"
        self.log_group = f"/aws/sagemaker/{name}Jobs"


KINDS = (Kind("Processing"), Kind("Training"))


class Follower:
    def __init__(self, profile, since):
        session = botocore.session.Session(profile=profile)
        self.profile = profile
        self.sagemaker = session.create_client("sagemaker")
        self.logs = session.create_client("logs")
        self.since = datetime.datetime.fromtimestamp(since, datetime.timezone.utc)
        self.told = {}
        self.tokens = {}

    def say(self, text):
        sys.stdout.write(f"{LINE}    {self.profile}  {text}\n")
        sys.stdout.flush()

    def look(self):
        for kind in KINDS:
            answer = getattr(self.sagemaker, kind.list)(CreationTimeAfter=self.since, SortBy="CreationTime", SortOrder="Ascending")
            for summary in answer[kind.summaries]:
                self.tell(kind, summary[kind.job], summary[kind.status])

    def tell(self, kind, job, status):
        before = self.told.get(job)
        if before in ("Completed", "Failed", "Stopped"):
            return
        if before is None:
            self.say(f"{kind.name.lower()} job {job}")
        if kind.name == "Training":
            self.tell_log(kind, job)
        self.told[job] = status
        if status in ("Completed", "Failed", "Stopped"):
            self.say(f"{job}: {status}{self.ending(kind, job)}")

    def tell_log(self, kind, job):
        try:
            if job not in self.tokens:
                streams = self.logs.describe_log_streams(logGroupName=kind.log_group, logStreamNamePrefix=f"{job}/")["logStreams"]
                if not streams:
                    return
                self.tokens[job] = (streams[0]["logStreamName"], {})
            stream, token = self.tokens[job]
            answer = self.logs.get_log_events(logGroupName=kind.log_group, logStreamName=stream, startFromHead=True, **token)
        except self.logs.exceptions.ResourceNotFoundException:
            return
        self.tokens[job] = (stream, {"nextToken": answer["nextForwardToken"]})
        for event in answer["events"]:
            if "round" in event["message"]:
                self.say(f"  {event['message'].rstrip()}")

    def ending(self, kind, job):
        job = getattr(self.sagemaker, kind.describe)(**{kind.job: job})
        begun, ended = job.get(f"{kind.name}StartTime"), job.get(f"{kind.name}EndTime")
        seconds = f" in {(ended - begun).total_seconds():.1f} s" if begun and ended else ""
        metrics = ", ".join(f"{metric['MetricName']} {metric['Value']:.4f}" for metric in job.get("FinalMetricDataList", []))
        said = job.get("FailureReason") or job.get("ExitMessage") or metrics
        return f"{seconds}: {said}" if said else seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("profile")
    parser.add_argument("--since", type=int, required=True, help="jobs that were made before this second are not told of")
    options = parser.parse_args()
    stopping = []
    signal.signal(signal.SIGTERM, lambda number, frame: stopping.append(number))
    follower = Follower(options.profile, options.since)
    while True:
        # One last look after the stop: what ended just before it is told as well.
        is_last = bool(stopping)
        try:
            follower.look()
        except (botocore.exceptions.ClientError, botocore.exceptions.BotoCoreError) as error:
            follower.say(f"the jobs can't be asked for: {error}")
            return
        if is_last:
            return
        time.sleep(PAUSE)


main()
