"""Connections with boto3 under both names, the aws command line, `sluice connections`, and a pipeline that takes its source by one."""

import io
import json
import subprocess
import time
import zipfile

import pytest
from botocore.exceptions import ClientError
from conftest import BIN

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


def wait(what, look, seconds=60):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if found := look():
            return found
        time.sleep(0.1)
    raise AssertionError(f"no {what} within {seconds} s")


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

    wait("failed execution", lambda: executions()[0]["status"] == "Failed")
    assert "is not available" in source()["latestExecution"]["errorDetails"]["message"]

    sluice = [BIN, "--data-dir", str(server.data), "connections"]
    assert "PENDING" in server.run(sluice).stdout
    wrong = server.run([*sluice, "complete", name, "--remote", str(tmp_path / "nowhere")], check=False)
    assert wrong.returncode != 0 and "nowhere" in wrong.stderr
    done = server.run([*sluice, "complete", name, "--remote", str(repository)])
    assert done.stdout.startswith(f"AVAILABLE: {name} leads to {repository}")

    started = pipelines.start_pipeline_execution(name=name)["pipelineExecutionId"]
    wait("approval", lambda: pipelines.get_pipeline_state(name=name)["stageStates"][1]["actionStates"][0].get("latestExecution", {}).get("token"))
    commit = git(repository, "rev-parse", "HEAD")
    assert source()["currentRevision"]["revisionId"] == commit
    detail = pipelines.list_action_executions(pipelineName=name, filter={"pipelineExecutionId": started})["actionExecutionDetails"][-1]
    place = detail["output"]["outputArtifacts"][0]["s3location"]
    archive = server.client("s3").get_object(Bucket=place["bucket"], Key=place["key"])["Body"].read()
    assert zipfile.ZipFile(io.BytesIO(archive)).namelist() == ["a.txt"]

    (repository / "a.txt").write_text("second")
    git(repository, "commit", "--quiet", "-am", "The second")
    pushed = wait("execution by the push", lambda: [e for e in executions() if e["trigger"]["triggerType"] == "WebhookV2"])[0]
    detail = json.loads(pushed["trigger"]["triggerDetail"])
    assert detail["commit-id"] == git(repository, "rev-parse", "HEAD")
