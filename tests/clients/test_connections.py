"""Connections with boto3 under both names, the aws command line, `sluice connections`, and a pipeline that takes its source by one."""

import hashlib
import hmac
import http.client
import io
import json
import re
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
import zipfile

import pytest
from botocore.exceptions import ClientError
from conftest import BIN, PATIENCE, wait_for

TEMPLATE = """
Resources:
  Connection:
    Type: AWS::CodeStarConnections::Connection
    Properties: {ConnectionName: %(name)s, ProviderType: GitHub}
  Bucket:
    Type: AWS::S3::Bucket
    Properties: {VersioningConfiguration: {Status: Enabled}}
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: 2012-10-17
        Statement: [{Effect: Allow, Principal: {Service: codepipeline.amazonaws.com}, Action: "sts:AssumeRole"}]
      Policies:
        - PolicyName: own
          PolicyDocument:
            Version: 2012-10-17
            Statement:
              - {Effect: Allow, Action: ["s3:*", "kms:*"], Resource: "*"}
              - {Effect: Allow, Action: "codestar-connections:UseConnection", Resource: !Ref Connection}
  Pipeline:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      Name: %(name)s
      RoleArn: !GetAtt Role.Arn
      ArtifactStore: {Type: S3, Location: !Ref Bucket}
      Stages:
        - Name: Source
          Actions:
            - Name: Commit
              ActionTypeId: {Category: Source, Owner: AWS, Provider: CodeStarSourceConnection, Version: 1}
              Configuration:
                ConnectionArn: !Ref Connection
                FullRepositoryId: owner/app
                BranchName: main
                DetectChanges: true
              OutputArtifacts: [{Name: SourceOutput}]
        - Name: Ask
          Actions:
            - Name: Person
              ActionTypeId: {Category: Approval, Owner: AWS, Provider: Manual, Version: "1"}
Outputs:
  Connection: {Value: !Ref Connection}
"""


def git(cwd, *words):
    identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"]
    return subprocess.run(["git", *identity, *words], cwd=cwd, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def repository(tmp_path):
    folder = tmp_path / "app"
    folder.mkdir()
    git(folder, "init", "--quiet", "--initial-branch=main")
    (folder / "a.txt").write_text("first")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "The first")
    return folder


@pytest.mark.parametrize("service", ["codestar-connections", "codeconnections"])
def test_a_connection_under_either_name(server, unique, service):
    client = server.client(service)
    tags = [{"Key": "a", "Value": "b"}]
    arn = client.create_connection(ProviderType="GitHub", ConnectionName=unique[:32], Tags=tags)["ConnectionArn"]
    assert arn.startswith(f"arn:aws:{service}:us-east-1:111111111111:connection/")
    shown = client.get_connection(ConnectionArn=arn)["Connection"]
    assert (shown["ConnectionStatus"], shown["ProviderType"], shown["OwnerAccountId"]) == ("PENDING", "GitHub", "111111111111")
    assert arn in [c["ConnectionArn"] for c in client.list_connections()["Connections"]]
    assert client.list_tags_for_resource(ResourceArn=arn)["Tags"] == tags
    client.untag_resource(ResourceArn=arn, TagKeys=["a"])
    assert client.list_tags_for_resource(ResourceArn=arn)["Tags"] == []
    listed = json.loads(server.run(["aws", service, "list-connections"]).stdout)["Connections"]
    assert arn in [c["ConnectionArn"] for c in listed]
    with pytest.raises(ClientError, match="does not serve CreateHost"):
        client.create_host(Name="h", ProviderType="GitHubEnterpriseServer", ProviderEndpoint="https://example.com")
    client.delete_connection(ConnectionArn=arn)
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.get_connection(ConnectionArn=arn)


def test_a_person_completes_a_connection_and_a_push_starts_the_pipeline(server, unique, repository, tmp_path):
    name = unique[:32].strip("-")
    template = tmp_path / "pipeline.yaml"
    template.write_text(TEMPLATE % {"name": name})
    deploy = ["aws", "cloudformation", "deploy", "--stack-name", name, "--template-file", str(template)]
    server.run([*deploy, "--capabilities", "CAPABILITY_IAM"])
    pipelines = server.client("codepipeline")

    def executions():
        return pipelines.list_pipeline_executions(pipelineName=name)["pipelineExecutionSummaries"]

    def source():
        return pipelines.get_pipeline_state(name=name)["stageStates"][0]["actionStates"][0]

    wait_for("the failed execution", lambda: [e for e in executions() if e["status"] == "Failed"])
    assert "is not available" in source()["latestExecution"]["errorDetails"]["message"]

    sluice = [BIN, "--data-dir", str(server.data), "connections"]
    assert "PENDING" in server.run(sluice).stdout
    wrong = server.run([*sluice, "complete", name, "--remote", str(tmp_path / "nowhere")], check=False)
    assert wrong.returncode != 0 and "nowhere" in wrong.stderr
    done = server.run([*sluice, "complete", name, "--remote", str(repository)])
    assert done.stdout.startswith(f"AVAILABLE: {name} leads to {repository}")

    started = pipelines.start_pipeline_execution(name=name)["pipelineExecutionId"]
    wait_for("the approval", lambda: pipelines.get_pipeline_state(name=name)["stageStates"][1]["actionStates"][0].get("latestExecution", {}).get("token"))
    commit = git(repository, "rev-parse", "HEAD")
    assert source()["currentRevision"]["revisionId"] == commit
    detail = pipelines.list_action_executions(pipelineName=name, filter={"pipelineExecutionId": started})["actionExecutionDetails"][-1]
    place = detail["output"]["outputArtifacts"][0]["s3location"]
    archive = server.client("s3").get_object(Bucket=place["bucket"], Key=place["key"])["Body"].read()
    assert zipfile.ZipFile(io.BytesIO(archive)).namelist() == ["a.txt"]

    (repository / "a.txt").write_text("second")
    git(repository, "commit", "--quiet", "-am", "The second")
    pushed = wait_for("the execution by the push", lambda: [e for e in executions() if e["trigger"]["triggerType"] == "WebhookV2"])[0]
    detail = json.loads(pushed["trigger"]["triggerDetail"])
    assert detail["commit-id"] == git(repository, "rev-parse", "HEAD")


def test_a_tag_starts_a_pipeline_whose_build_clones_and_a_webhook_is_signed(server, unique, repository, tmp_path):
    name = unique[:30].strip("-")
    connection = server.client("codeconnections").create_connection(ProviderType="GitHub", ConnectionName=name)["ConnectionArn"]
    sluice = [BIN, "--data-dir", str(server.data), "connections"]
    done = server.run([*sluice, "complete", name, "--remote", str(repository)]).stdout
    hook, secret = re.search(r"takes webhooks .* at (http://\S+), secret (\w+)", done).groups()
    assert hook in server.run([*sluice, "list"]).stdout and secret not in server.run([*sluice, "list"]).stdout
    assert secret in server.run([*sluice, "list", "--secrets"]).stdout

    iam, builds, pipelines = server.client("iam"), server.client("codebuild"), server.client("codepipeline")
    bucket = f"{name}-artifacts".lower()
    server.client("s3").create_bucket(Bucket=bucket)
    roles = {}
    for service in ("codebuild", "codepipeline"):
        trust = {"Effect": "Allow", "Principal": {"Service": f"{service}.amazonaws.com"}, "Action": "sts:AssumeRole"}
        own = {"Effect": "Allow", "Action": ["s3:*", "kms:*", "logs:*", "codebuild:*", "codeconnections:UseConnection"], "Resource": "*"}
        document = lambda statement: json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        roles[service] = iam.create_role(RoleName=f"{name}-{service}", AssumeRolePolicyDocument=document(trust))["Role"]["Arn"]
        iam.put_role_policy(RoleName=f"{name}-{service}", PolicyName="own", PolicyDocument=document(own))
    buildspec = {
        "version": "0.2",
        "env": {"exported-variables": ["COUNT", "TAG"]},
        "phases": {"build": {"commands": ["COUNT=$(git log --oneline | wc -l)", "TAG=$(git describe --tags --exact-match)"]}},
    }
    builds.create_project(
        name=name,
        source={"type": "CODEPIPELINE", "buildspec": json.dumps(buildspec)},
        artifacts={"type": "CODEPIPELINE"},
        environment={"type": "LINUX_CONTAINER", "image": "aws/codebuild/standard:7.0", "computeType": "BUILD_GENERAL1_SMALL"},
        serviceRole=roles["codebuild"],
    )
    source = {"ConnectionArn": connection, "FullRepositoryId": "owner/app", "BranchName": "main", "OutputArtifactFormat": "CODEBUILD_CLONE_REF"}

    def action(name, category, provider, configuration, **more):
        kind = {"category": category, "owner": "AWS", "provider": provider, "version": "1"}
        return {"name": name, "actionTypeId": kind, "configuration": configuration, **more}

    made = pipelines.create_pipeline(
        pipeline={
            "name": name,
            "roleArn": roles["codepipeline"],
            "pipelineType": "V2",
            "artifactStore": {"type": "S3", "location": bucket},
            "triggers": [
                {
                    "providerType": "CodeStarSourceConnection",
                    "gitConfiguration": {"sourceActionName": "Commit", "push": [{"tags": {"includes": ["v*"]}}]},
                }
            ],
            "stages": [
                {"name": "Source", "actions": [action("Commit", "Source", "CodeStarSourceConnection", source, outputArtifacts=[{"name": "S"}])]},
                {"name": "Build", "actions": [action("Count", "Build", "CodeBuild", {"ProjectName": name}, inputArtifacts=[{"name": "S"}])]},
            ],
        }
    )
    assert made["pipeline"]["triggers"][0]["gitConfiguration"]["push"] == [{"tags": {"includes": ["v*"]}}]

    def executions(status):
        found = pipelines.list_pipeline_executions(pipelineName=name)["pipelineExecutionSummaries"]
        return [e for e in found if e["status"] == status]

    # The first has no tag to describe.
    wait_for("the first execution", lambda: executions("Failed"))

    def post(secret, event="push"):
        body = b'{"ref": "refs/tags/v1"}'
        signature = "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
        headers = {"X-GitHub-Event": event, "X-Hub-Signature-256": signature, "Content-Type": "application/json"}
        try:
            with urllib.request.urlopen(urllib.request.Request(hook, body, headers)) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code

    assert (post("wrong"), post(secret, "ping"), post(secret)) == (403, 200, 202)

    def announced(length, **headers):
        """What is answered to the headers alone, or to what comes after them."""
        place = urllib.parse.urlsplit(hook)
        connection = http.client.HTTPConnection(place.hostname, place.port, timeout=PATIENCE)
        connection.putrequest("POST", place.path)
        for header, value in {"Content-Length": str(length), **headers}.items():
            connection.putheader(header, value)
        connection.endheaders()
        return connection

    # Nobody's bytes are awaited who does not sign them, nor more than a provider sends.
    assert announced(1 << 30).getresponse().status == 401
    large = 26 * 1024 * 1024
    connection = announced(large, **{"X-Hub-Signature-256": "sha256=00"})
    try:
        connection.send(b" " * large)
    except OSError:
        pass
    assert connection.getresponse().status == 413

    def by_tag():
        found = pipelines.list_pipeline_executions(pipelineName=name)["pipelineExecutionSummaries"]
        return [e for e in found if e["trigger"]["triggerType"] == "WebhookV2"]

    # What is there when the repository is seen for the first time was not pushed just now, and nothing tells when that was: a tag
    # that starts nothing is followed by another.
    tags = []
    deadline = time.monotonic() + PATIENCE
    while not (begun := by_tag()):
        assert time.monotonic() < deadline, f"none of {tags} starts the pipeline"
        tags.append(f"v{len(tags) + 1}")
        git(repository, "commit", "--quiet", "--allow-empty", "-m", "Another")
        git(repository, "tag", tags[-1])
        assert post(secret) == 202
        until = time.monotonic() + 20
        while not by_tag() and time.monotonic() < until:
            time.sleep(0.1)
    first = begun[-1]["pipelineExecutionId"]
    ended = wait_for("the end of it", lambda: [e for e in by_tag() if e["pipelineExecutionId"] == first and e["status"] != "InProgress"])[0]
    assert ended["status"] == "Succeeded", ended
    tag = json.loads(ended["trigger"]["triggerDetail"])["tag-name"]
    assert tag in tags
    detail = pipelines.list_action_executions(pipelineName=name, filter={"pipelineExecutionId": first})
    count = detail["actionExecutionDetails"][0]["output"]["outputVariables"]
    assert (count["COUNT"].strip(), count["TAG"]) == (str(1 + int(tag[1:])), tag)


def test_the_log_of_commands_is_followed(server, unique, repository):
    name = unique[:30].strip("-")
    connection = server.client("codeconnections").create_connection(ProviderType="GitHub", ConnectionName=name)["ConnectionArn"]
    sluice = [BIN, "--data-dir", str(server.data)]
    server.run([*sluice, "connections", "complete", name, "--remote", str(repository)])
    iam, pipelines = server.client("iam"), server.client("codepipeline")
    bucket = f"{name}-artifacts".lower()
    server.client("s3").create_bucket(Bucket=bucket)
    trust = {"Effect": "Allow", "Principal": {"Service": "codepipeline.amazonaws.com"}, "Action": "sts:AssumeRole"}
    own = {"Effect": "Allow", "Action": ["s3:*", "kms:*", "logs:*", "codeconnections:UseConnection"], "Resource": "*"}
    document = lambda statement: json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=document(trust))["Role"]["Arn"]
    iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=document(own))

    def action(action_name, category, provider, **more):
        kind = {"category": category, "owner": "AWS", "provider": provider, "version": "1"}
        return {"name": action_name, "actionTypeId": kind, **more}

    source = {"ConnectionArn": connection, "FullRepositoryId": "owner/app", "BranchName": "main", "DetectChanges": "false"}
    say = action("Say", "Compute", "Commands", commands=["echo said $((6 * 7))", "sleep 3", "echo said in #{codepipeline.PipelineExecutionId}"])
    pipelines.create_pipeline(
        pipeline={
            "name": name,
            "roleArn": role,
            "pipelineType": "V2",
            "artifactStore": {"type": "S3", "location": bucket},
            "stages": [
                {
                    "name": "Source",
                    "actions": [
                        action("Commit", "Source", "CodeStarSourceConnection", configuration=source, outputArtifacts=[{"name": "S"}])
                    ],
                },
                {"name": "Work", "actions": [{**say, "inputArtifacts": [{"name": "S"}]}]},
            ],
        }
    )
    told = [json.loads(line) for line in server.run([*sluice, "watch", name, "--json"]).stdout.splitlines()]
    order = [(event["event"], event.get("line")) for event in told if event.get("action") == "Say"]
    last = f"said in {told[-1]['execution']}"
    first, second, end = (order.index(one) for one in [("log", "said 42"), ("log", last), ("action_ended", None)])
    assert first < second < end
    assert told[-1]["status"] == "Succeeded"
    logged = server.run([*sluice, "logs", f"{name}/Say"]).stdout.splitlines()
    assert "said 42" in logged and last in logged

    # One that goes on is followed to its end.
    started = pipelines.start_pipeline_execution(name=name)["pipelineExecutionId"]

    def runs():
        details = pipelines.list_action_executions(pipelineName=name, filter={"pipelineExecutionId": started})["actionExecutionDetails"]
        say = [detail for detail in details if detail["actionName"] == "Say"]
        return say and say[0].get("output", {}).get("executionResult", {}).get("externalExecutionId")

    wait_for("the commands", runs)
    followed = server.run([*sluice, "logs", "--follow", f"{name}/Say"]).stdout.splitlines()
    assert f"said in {started}" in followed
