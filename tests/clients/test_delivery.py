"""A pushed change reaches production: the whole path of the example, with aws, git and curl."""

import json

import pytest
from botocore.exceptions import ClientError

from delivery import PIPELINE, Delivery

TEXT = (
    "The mill stands at the river. The river drives the wheel of the mill. In summer the river is low, and the mill stands "
    "still. The miller waits for rain. When rain comes, the wheel turns again, and the mill grinds the corn of the valley."
)


@pytest.fixture(scope="module")
def delivery(tmp_path_factory):
    from conftest import Server

    directory = tmp_path_factory.mktemp("delivery")
    server = Server(directory)
    path = Delivery(server, directory)
    path.deploy_toolchain()
    yield path
    server.stop()


def test_a_pushed_change_reaches_production(delivery):
    # The repository is empty: the execution that the pipeline's creation starts fails, and says why.
    first = delivery.wait("the first execution's end", lambda: [e for e in delivery.executions() if e["status"] == "Failed"])[0]
    assert first["trigger"]["triggerType"] == "CreatePipeline"
    state = delivery.state()["stageStates"][0]["actionStates"][0]["latestExecution"]
    assert state["status"] == "Failed" and "no branch named main" in state["errorDetails"]["message"].lower()

    delivery.prepare_repository()
    delivery.push()
    pending = delivery.wait_for_approval()
    running = next(e for e in delivery.executions() if e["pipelineExecutionId"] == pending[3])
    assert running["trigger"]["triggerType"] in ("CloudWatchEvent", "StartPipelineExecution")
    assert running["sourceRevisions"][0]["revisionSummary"].startswith("Begin TextLab")

    qa = delivery.outputs("qa", "textlab-qa")["ApiUrl"]
    assert delivery.ask(qa)["status"] == "ok"
    with pytest.raises(ClientError, match="does not exist"):
        delivery.outputs("prod", "textlab-prod")

    assert "approvedAt" in delivery.approve(pending)
    done = delivery.wait(
        "production", lambda: [e for e in delivery.executions() if e["pipelineExecutionId"] == pending[3] and e["status"] == "Succeeded"]
    )[0]
    assert done["status"] == "Succeeded"
    prod = delivery.outputs("prod", "textlab-prod")["ApiUrl"]
    assert prod != qa
    answer = delivery.ask(prod, "summarize", {"text": TEXT, "sentences": 2})
    assert len(answer["sentences"]) == 2 and answer["summary"]
    health = delivery.ask(prod)
    assert health["environment"] == "prod" and health["model"] == "textrank-1"


def test_the_history_is_what_happened(delivery):
    latest = delivery.executions()[0]
    pipelines = delivery.server.client("codepipeline")
    details = pipelines.list_action_executions(
        pipelineName=PIPELINE, filter={"pipelineExecutionId": latest["pipelineExecutionId"]}
    )["actionExecutionDetails"]
    assert {d["status"] for d in details} == {"Succeeded"}
    stages = list(dict.fromkeys(d["stageName"] for d in reversed(details)))
    assert stages == ["Source", "Build", "UpdatePipeline", "QA", "SystemTests", "Approval", "PROD"]
    build = next(d for d in details if d["stageName"] == "Build")
    build_id = build["output"]["executionResult"]["externalExecutionId"]
    found = delivery.server.client("codebuild").batch_get_builds(ids=[build_id])["builds"][0]
    assert found["buildStatus"] == "SUCCEEDED" and found["initiator"] == f"codepipeline/{PIPELINE}"
    phases = [p["phaseType"] for p in found["phases"]]
    assert phases[:3] == ["SUBMITTED", "QUEUED", "PROVISIONING"] and phases[-1] == "COMPLETED"


def test_the_command_line_shows_it(delivery):
    server = delivery.server
    for command in [
        f"aws codepipeline get-pipeline-state --name {PIPELINE}",
        f"aws codepipeline list-pipeline-executions --pipeline-name {PIPELINE}",
        f"aws codepipeline list-action-executions --pipeline-name {PIPELINE}",
        f"aws codepipeline get-pipeline --name {PIPELINE}",
        "aws cloudformation describe-stacks --stack-name textlab-toolchain",
        "aws cloudformation describe-stack-events --stack-name textlab-toolchain",
        "aws cloudformation list-stack-resources --stack-name textlab-toolchain",
        "aws cloudformation get-template --stack-name textlab-toolchain",
        "aws ssm get-parameter --name CustomModelName",
        "aws codebuild list-builds",
    ]:
        assert json.loads(server.run(command).stdout), command
    assert "Succeeded" in server.run(f"aws codepipeline list-pipeline-executions --pipeline-name {PIPELINE}").stdout
    logs = server.run("aws logs filter-log-events --log-group-name /aws/codebuild/textlab-build").stdout
    assert "Phase complete: BUILD State: SUCCEEDED" in logs


def test_a_rejected_change_does_not_reach_production(delivery):
    readme = delivery.work / "README.md"
    readme.write_text(readme.read_text() + "\nA change that nobody wants.\n")
    delivery.commit("Add a line")
    delivery.push()
    pending = delivery.wait_for_approval()
    delivery.approve(pending, "Rejected")
    execution = pending[3]
    failed = delivery.wait(
        "the rejection", lambda: [e for e in delivery.executions() if e["pipelineExecutionId"] == execution and e["status"] == "Failed"]
    )
    assert failed
    stage = next(s for s in delivery.state()["stageStates"] if s["stageName"] == "PROD")
    assert stage["latestExecution"]["pipelineExecutionId"] != execution


def test_artifacts_are_unreadable_on_disk(delivery):
    """The artifact store has a key and Lambda seals what it keeps: no blob is a package, or shows the name of a file."""
    blobs = [p for p in (delivery.server.data / "blobs").rglob("*") if p.is_file()]
    assert blobs
    for blob in blobs:
        content = blob.read_bytes()
        assert b"toolchain.yaml" not in content, f"{blob} is a readable artifact"
        assert not content.startswith(b"PK\x03\x04"), f"{blob} is a readable package"
