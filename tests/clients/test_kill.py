"""`kill -9` at random instants of the example's pipeline: everything goes on, nothing runs twice, the same production."""

import os
import random
import time

import pytest

from delivery import PIPELINE, Delivery

KILLS = int(os.environ.get("SLUICE_TEST_KILLS", "25"))


def test_kills_change_nothing(tmp_path):
    from conftest import Server

    seed = int(os.environ.get("SLUICE_TEST_SEED", time.time()))
    print(f"seed {seed}")
    chance = random.Random(seed)
    server = Server(tmp_path)
    delivery = Delivery(server, tmp_path)
    try:
        delivery.deploy_toolchain()
        delivery.prepare_repository()
        delivery.push()
        kills, approved = 0, None
        deadline = time.monotonic() + 600
        while True:
            assert time.monotonic() < deadline, delivery.describe()
            latest = delivery.executions()[0]
            assert latest["status"] not in ("Failed", "Stopped"), delivery.describe()
            if latest["status"] == "Succeeded" and kills >= KILLS:
                break
            pending = delivery.pending_approval()
            if pending and pending[2] != approved:
                delivery.approve(pending)
                approved = pending[2]
            if latest["status"] == "Succeeded":
                # The pipeline is quicker than the kills: once more, with a change.
                readme = delivery.work / "README.md"
                readme.write_text(readme.read_text() + f"\nAfter {kills} kills.\n")
                delivery.commit(f"After {kills} kills")
                delivery.push()
                # The event of a push is durable when the push returns; its execution shows in a moment.
                count = len(delivery.executions())
                delivery.wait("the next execution", lambda: len(delivery.executions()) > count or delivery.executions()[0]["status"] == "InProgress")
            time.sleep(chance.uniform(0, 0.8))
            if kills < KILLS:
                server.kill()
                kills += 1
                server.start()
        check_nothing_ran_twice(delivery)
        prod = delivery.outputs("prod", "textlab-prod")["ApiUrl"]
        assert delivery.ask(prod)["environment"] == "prod"
    finally:
        server.stop()


def check_nothing_ran_twice(delivery):
    """Each build's log says each command once."""
    logs = delivery.server.client("logs")
    for project in ("textlab-build", "textlab-system-tests"):
        group = f"/aws/codebuild/{project}"
        for stream in logs.describe_log_streams(logGroupName=group)["logStreams"]:
            events = logs.get_log_events(logGroupName=group, logStreamName=stream["logStreamName"], startFromHead=True)["events"]
            entered = [e["message"] for e in events if "Entering phase" in e["message"]]
            names = [line.split("Entering phase")[1].strip() for line in entered]
            assert len(names) == len(set(names)), f"{stream['logStreamName']}: {names}"
