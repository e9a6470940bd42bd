"""`kill -9` at random instants of the example's pipeline: everything goes on, nothing runs twice, the same production."""

import collections
import io
import os
import random
import re
import threading
import time
import zipfile

import botocore.exceptions
import yaml

from delivery import EXAMPLE, PIPELINE, Delivery

KILLS = int(os.environ.get("SLUICE_TEST_KILLS", "25"))
# Between two kills, in seconds.
LONGEST_LIFE = float(os.environ.get("SLUICE_TEST_LIFE", "2.5"))
# A server that was started and is killed before it says that it serves: while it opens its data, or performs what is left.
CHANCE_OF_STILLBIRTH = 0.25
PATIENCE = 1800
OUT_OF_REACH = (
    botocore.exceptions.EndpointConnectionError,
    botocore.exceptions.ConnectionClosedError,
    botocore.exceptions.ReadTimeoutError,
    botocore.exceptions.ConnectionError,
    botocore.exceptions.HTTPClientError,
    ConnectionError,
)
BUILDSPECS = {"textlab-build": "buildspec.yml", "textlab-system-tests": "buildspec-system-tests.yml"}


class Killer(threading.Thread):
    """Kills the server and starts it again, a number of times, whatever the server is doing."""

    def __init__(self, server, seed):
        super().__init__(daemon=True)
        self.server, self.chance = server, random.Random(seed)
        self.kills, self.failure, self.given_up = 0, None, threading.Event()

    def run(self):
        try:
            while self.kills < KILLS and not self.given_up.is_set():
                time.sleep(self.chance.uniform(0, LONGEST_LIFE))
                self.server.kill()
                self.kills += 1
                if self.chance.random() < CHANCE_OF_STILLBIRTH and self.kills < KILLS:
                    self.server.spawn()
                    time.sleep(self.chance.uniform(0, 0.15))
                    self.server.kill()
                    self.kills += 1
                self.server.start()
        except BaseException as failure:  # it is the test's to tell
            self.failure = failure

    def is_done(self):
        if self.failure:
            raise self.failure
        return not self.is_alive()


def steadily(call, settled=()):
    """Asks until there is an answer. `settled`: errors that say that an earlier attempt, whose answer was lost, was taken."""
    deadline = time.monotonic() + PATIENCE
    lost = False
    while True:
        try:
            return call()
        except OUT_OF_REACH:
            lost = True
        except botocore.exceptions.ClientError as error:
            # botocore asks again by itself once, and does not say that it lost an answer.
            lost = lost or error.response["ResponseMetadata"].get("RetryAttempts", 0) > 0
            if lost and error.response["Error"]["Code"] in settled:
                return None
            raise
        assert time.monotonic() < deadline, "the server is out of reach"
        time.sleep(0.05)


class Journey:
    """The pushes of a test, and what a person sees and does of them, through a server that comes and goes."""

    def __init__(self, delivery, killer):
        self.delivery, self.killer = delivery, killer
        self.commits = []
        self.tokens = {}

    def push(self, message):
        """Until git says that it is there: a push whose answer is lost is made again, as anybody would."""
        if self.commits:
            readme = self.delivery.work / "README.md"
            readme.write_text(readme.read_text() + f"\n{message}.\n")
            self.git("commit -qam", f"'{message}'")
        self.commits.append(self.git("rev-parse HEAD").strip())
        url = steadily(lambda: self.delivery.server.client("codecommit").get_repository(repositoryName=PIPELINE))
        url = url["repositoryMetadata"]["cloneUrlHttp"]
        deadline = time.monotonic() + PATIENCE
        while True:
            done = self.delivery.server.run(f"git push -q {url} HEAD:main", cwd=self.delivery.work, check=False)
            if done.returncode == 0:
                return
            assert time.monotonic() < deadline, done.stderr
            time.sleep(0.1)

    def git(self, *words):
        name = "-c user.name=Ada -c user.email=ada@example.com"
        return self.delivery.server.run(f"git {name} {' '.join(words)}", cwd=self.delivery.work).stdout

    def execution(self):
        """The execution of the last push, once there is one."""
        for execution in steadily(self.delivery.executions):
            if [r["revisionId"] for r in execution.get("sourceRevisions", [])] == [self.commits[-1]]:
                return execution
        return None

    def approve(self):
        pending = steadily(self.delivery.pending_approval)
        if not pending:
            return
        execution, token = pending[3], pending[2]
        known = self.tokens.setdefault(execution, token)
        assert known == token, "an approval that was given, or asked for, is asked for again"
        done = ("ApprovalAlreadyCompletedException", "InvalidApprovalTokenException")
        steadily(lambda: self.delivery.approve(pending), done)

    def reach_production(self, deadline):
        while True:
            assert time.monotonic() < deadline, steadily(self.delivery.describe)
            self.killer.is_done()
            latest = self.execution()
            if latest and latest["status"] == "Succeeded":
                return
            assert not latest or latest["status"] == "InProgress", steadily(self.delivery.describe)
            self.approve()
            time.sleep(0.1)


def test_kills_change_nothing(tmp_path):
    from conftest import Server

    seed = int(os.environ.get("SLUICE_TEST_SEED", time.time()))
    print(f"seed {seed}")
    server = Server(tmp_path)
    delivery = Delivery(server, tmp_path)
    killer = Killer(server, seed)
    try:
        delivery.deploy_toolchain()
        delivery.prepare_repository()
        make_clients_patient(delivery)
        delivery.wait("the end of what the creation started", lambda: [e for e in delivery.executions() if e["status"] == "Failed"])
        before = {e["pipelineExecutionId"] for e in delivery.executions()}
        journey = Journey(delivery, killer)
        deadline = time.monotonic() + PATIENCE
        killer.start()
        while not journey.commits or not killer.is_done():
            journey.push(f"Change {len(journey.commits)}")
            journey.reach_production(deadline)
        assert killer.kills >= KILLS
        print(f"{killer.kills} kills over {len(journey.commits)} pushes")
        check_executions(journey, before)
        check_builds(delivery, len(journey.commits))
        check_artifacts(server)
        check_production(delivery, journey.commits[-1])
    finally:
        killer.given_up.set()
        # What it is starting would outlive the test.
        if killer.is_alive():
            killer.join()
        server.stop()


def make_clients_patient(delivery):
    """The clients in the builds ask again for minutes. Those of AWS give up after some seconds, which a server that is killed every
    few seconds can be away for wherever its start takes one or two."""
    buildspec = delivery.work / "buildspec.yml"
    lines = buildspec.read_text().splitlines()
    at = lines.index("env:") + 1
    lines[at:at] = ["  variables:", "    AWS_RETRY_MODE: standard", '    AWS_MAX_ATTEMPTS: "40"']
    buildspec.write_text("\n".join(lines) + "\n")
    delivery.commit("Be patient")


def check_executions(journey, before):
    """One execution a push, of each action one, and the approvals are those that were given."""
    delivery = journey.delivery
    executions = [e for e in delivery.executions() if e["pipelineExecutionId"] not in before]
    assert [e["sourceRevisions"][0]["revisionId"] for e in reversed(executions)] == journey.commits, delivery.describe()
    assert {e["status"] for e in executions} == {"Succeeded"}, delivery.describe()
    pipelines = delivery.server.client("codepipeline")
    declared = pipelines.get_pipeline(name=PIPELINE)["pipeline"]["stages"]
    wanted = collections.Counter((stage["name"], action["name"]) for stage in declared for action in stage["actions"])
    for execution in executions:
        pages = pipelines.get_paginator("list_action_executions").paginate(
            pipelineName=PIPELINE, filter={"pipelineExecutionId": execution["pipelineExecutionId"]}
        )
        details = [detail for page in pages for detail in page["actionExecutionDetails"]]
        found = collections.Counter((detail["stageName"], detail["actionName"]) for detail in details)
        assert found == wanted, f"{execution['pipelineExecutionId']}: {found - wanted} too many, {wanted - found} too few"
        assert {detail["status"] for detail in details} == {"Succeeded"}
        approval = next(d for d in details if d["input"]["actionTypeId"]["category"] == "Approval")
        result = approval["output"]["executionResult"]
        assert "by a test" in result["externalExecutionSummary"], approval


def check_builds(delivery, pushes):
    """Each execution has one build of each project, and each build's log says each command once, and loses no line."""
    builds, logs = delivery.server.client("codebuild"), delivery.server.client("logs")
    for project, buildspec in BUILDSPECS.items():
        ids = builds.list_builds_for_project(projectName=project)["ids"]
        assert len(ids) == pushes, f"{project}: {ids}"
        for build in builds.batch_get_builds(ids=ids)["builds"]:
            assert build["buildStatus"] == "SUCCEEDED"
            phases = [phase["phaseType"] for phase in build["phases"]]
            assert len(phases) == len(set(phases)), phases
            log = read_log(logs, build["logs"])
            check_log(f"{project} {build['id']}", log, wanted_commands(buildspec))


def wanted_commands(buildspec):
    phases = yaml.safe_load((EXAMPLE / buildspec).read_text())["phases"]
    return [command for name in ("install", "pre_build", "build", "post_build") for command in phases.get(name, {}).get("commands", [])]


def read_log(logs, place):
    """All of a stream, page by page."""
    messages, token = [], None
    while True:
        extra = {"nextToken": token} if token else {}
        page = logs.get_log_events(
            logGroupName=place["groupName"], logStreamName=place["streamName"], startFromHead=True, **extra
        )
        messages += [event["message"] for event in page["events"]]
        if page["nextForwardToken"] == token:
            return "".join(messages)
        token = page["nextForwardToken"]


def check_log(what, log, commands):
    own = [line.split(" ", 3)[3] for line in log.splitlines() if line.startswith("[Container] ")]
    ran = [line.removeprefix("Running command ") for line in own if line.startswith("Running command ")]
    assert ran == [command.splitlines()[0] for command in commands], f"{what}:\n{log}"
    entered = [line for line in own if line.startswith("Entering phase ")]
    assert len(entered) == len(set(entered)) == 4, f"{what}:\n{log}"
    ended = [line for line in own if line.startswith("Phase complete: ")]
    assert len(ended) == len(set(ended)) and all(line.endswith("SUCCEEDED") for line in ended), f"{what}:\n{log}"
    # What a command says is there once, from the first line to the last.
    tests = re.findall(r"^(test_\w+) \(", log, re.MULTILINE)
    (count,) = re.findall(r"^Ran (\d+) tests? in", log, re.MULTILINE)
    assert len(tests) == len(set(tests)), f"{what}:\n{log}"
    assert len(tests) in (0, int(count)), f"{what}:\n{log}"
    assert len(re.findall(r"^OK$", log, re.MULTILINE)) == 1, f"{what}:\n{log}"


def check_artifacts(server):
    """Every artifact, in every version, is a whole zip."""
    s3 = server.client("s3")
    count = 0
    for bucket in s3.list_buckets()["Buckets"]:
        if not bucket["Name"].startswith("textlab-artifacts"):
            continue
        for page in s3.get_paginator("list_object_versions").paginate(Bucket=bucket["Name"]):
            for version in page.get("Versions", []):
                got = s3.get_object(Bucket=bucket["Name"], Key=version["Key"], VersionId=version["VersionId"])
                body = got["Body"].read()
                assert len(body) == version["Size"] == got["ContentLength"], version
                if body[:2] == b"PK" or "packages/" not in version["Key"]:
                    assert zipfile.ZipFile(io.BytesIO(body)).testzip() is None, version
                    count += 1
    assert count >= 2, "there are artifacts"


def check_production(delivery, commit):
    for account, stage in (("qa", "textlab-qa"), ("prod", "textlab-prod")):
        health = delivery.ask(delivery.outputs(account, stage)["ApiUrl"])
        assert health["environment"] == account and health["version"] == commit[:8], health
        stack = delivery.server.client("cloudformation", account).describe_stacks(StackName=stage)["Stacks"][0]
        assert stack["StackStatus"] in ("CREATE_COMPLETE", "UPDATE_COMPLETE"), stack
