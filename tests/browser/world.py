"""What the browser looks at, made by boto3 in a shell that has done `eval "$(sluice env)"`.

    world.py make               a repository, a role, a project and the pipeline `small`: Source, Build, Approve, Deploy
    world.py stacks             the stacks there are, in whatever state, or `none`
    world.py push TEXT [LINES]  a commit to the repository, whose build writes so many lines, five a second

A small pipeline, so that a test of a page does not wait for an application.
"""

import json
import sys

import boto3
from botocore.exceptions import ClientError

NAME = "small"
TEMPLATE = """AWSTemplateFormatVersion: "2010-09-09"
Description: What the small pipeline deploys
Parameters:
  Text:
    Type: String
Resources:
  Note:
    Type: AWS::SSM::Parameter
    Properties:
      Name: /small/note
      Type: String
      Value: !Ref Text
Outputs:
  Note:
    Value: !Ref Note
  Page:
    Value: https://example.com/small
"""


def buildspec(lines):
    return f"""version: 0.2
env:
  exported-variables: [TEXT]
phases:
  build:
    commands:
      - for line in $(seq {lines}); do echo "line $line of {lines}"; sleep 0.2; done
      - export TEXT="$(cat text.txt)"
artifacts:
  files: [template.yaml]
"""


def action(name, category, provider, configuration, inputs=(), outputs=(), namespace=None):
    declared = {
        "name": name,
        "actionTypeId": {"category": category, "owner": "AWS", "provider": provider, "version": "1"},
        "configuration": configuration,
        "inputArtifacts": [{"name": n} for n in inputs],
        "outputArtifacts": [{"name": n} for n in outputs],
    }
    if namespace:
        declared["namespace"] = namespace
    return declared


def role():
    services = ["codepipeline.amazonaws.com", "codebuild.amazonaws.com", "cloudformation.amazonaws.com"]
    trust = {"Effect": "Allow", "Principal": {"Service": services}, "Action": "sts:AssumeRole"}
    iam = boto3.client("iam")
    made = iam.create_role(RoleName=NAME, AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [trust]}))
    everything = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
    iam.put_role_policy(RoleName=NAME, PolicyName="all", PolicyDocument=json.dumps(everything))
    return made["Role"]["Arn"]


def make():
    arn = role()
    boto3.client("codecommit").create_repository(repositoryName=NAME)
    boto3.client("s3").create_bucket(Bucket="small-artifacts")
    boto3.client("codebuild").create_project(
        name=NAME,
        source={"type": "CODEPIPELINE"},
        artifacts={"type": "CODEPIPELINE"},
        environment={"type": "LINUX_CONTAINER", "image": "aws/codebuild/standard:7.0", "computeType": "BUILD_GENERAL1_SMALL"},
        serviceRole=arn,
    )
    deploy = {
        "ActionMode": "CREATE_UPDATE",
        "StackName": "small",
        "TemplatePath": "Built::template.yaml",
        "RoleArn": arn,
        "ParameterOverrides": '{"Text": "#{Build.TEXT}"}',
    }
    repository = {"RepositoryName": NAME, "BranchName": "main", "PollForSourceChanges": "false"}
    question = {"CustomData": "Read the text. Is it fit to be seen?", "ExternalEntityLink": "https://example.com/evidence"}
    stages = [
        ("Source", action("Commit", "Source", "CodeCommit", repository, outputs=["Source"], namespace="Commit")),
        ("Build", action("Pack", "Build", "CodeBuild", {"ProjectName": NAME}, ["Source"], ["Built"], namespace="Build")),
        ("Approve", action("Decide", "Approval", "Manual", question)),
        ("Deploy", action("Publish", "Deploy", "CloudFormation", deploy, ["Built"])),
    ]
    boto3.client("codepipeline").create_pipeline(
        pipeline={
            "name": NAME,
            "roleArn": arn,
            "artifactStore": {"type": "S3", "location": "small-artifacts"},
            "stages": [{"name": name, "actions": [one]} for name, one in stages],
        }
    )


def push(text, lines="3"):
    repositories = boto3.client("codecommit")
    try:
        parent = {"parentCommitId": repositories.get_branch(repositoryName=NAME, branchName="main")["branch"]["commitId"]}
    except ClientError:
        parent = {}
    files = {"buildspec.yml": buildspec(lines), "template.yaml": TEMPLATE, "text.txt": text + "\n"}
    put = []
    for path, content in files.items():
        try:
            old = repositories.get_file(repositoryName=NAME, filePath=path)["fileContent"] if parent else None
        except ClientError:
            old = None
        if old != content.encode():
            put.append({"filePath": path, "fileContent": content.encode()})
    done = repositories.create_commit(
        repositoryName=NAME,
        branchName="main",
        putFiles=put,
        authorName="Ada",
        email="ada@example.com",
        commitMessage=f"Say: {text}",
        **parent,
    )
    print(done["commitId"])


def stacks():
    found = boto3.client("cloudformation").describe_stacks()["Stacks"]
    print(", ".join(f"{s['StackName']} {s['StackStatus']}" for s in found) or "none")


if __name__ == "__main__":
    {"make": make, "push": push, "stacks": stacks}[sys.argv[1]](*sys.argv[2:])
