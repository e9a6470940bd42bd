"""What the browser looks at, made by boto3 in a shell that has done `eval "$(sluice env)"`.

    world.py make               a repository, a role, a project and the pipeline `small`: Source, Build, Approve, Deploy
    world.py stacks             the stacks there are, in whatever state, or `none`
    world.py model              a state machine that trains and evaluates, and the pipeline `model` that runs it, asks, and deploys
    world.py serve              a model, an endpoint and a transform job that answer for it, and one of a model without data
    world.py forget             deletes the SageMaker models of those, and the endpoint's configuration
    world.py connection         a connection that waits for a person
    world.py push TEXT [LINES]  a commit to the repository, whose build writes so many lines, five a second

A small pipeline, so that a test of a page does not wait for an application.
"""

import json
import sys
import time

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


def role(name=NAME):
    services = [f"{service}.amazonaws.com" for service in ("codepipeline", "codebuild", "cloudformation", "states", "sagemaker")]
    trust = {"Effect": "Allow", "Principal": {"Service": services}, "Action": "sts:AssumeRole"}
    iam = boto3.client("iam")
    made = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [trust]}))
    everything = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
    iam.put_role_policy(RoleName=name, PolicyName="all", PolicyDocument=json.dumps(everything))
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


PREPARE = "open('/opt/ml/processing/out/table.csv', 'w').write('1,2')"
TRAIN = """import time
for step in range(1, 7):
    print(f"auc={0.5 + step / 20}", flush=True)
    time.sleep(1)
open('/opt/ml/model/model.txt', 'w').write('a model')
"""
# What runs as an entry point has at most 256 characters.
EVALUATE = """import json,sys,zlib
good=.5+zlib.crc32(sys.argv[1].encode())/2**33
told={"accuracy":good,"rows":20,"labels":["no","yes"],"confusion_matrix":[[9,1],[2,8]]}
json.dump(told,open("/opt/ml/processing/out/evaluation.json","w"))
"""
BUCKET = "model-data"


def place(path):
    return f"States.Format('s3://{BUCKET}/{path}', $.run)"


def processing(arn, state, script, inputs, output, following):
    channel = {"S3DataType": "S3Prefix", "S3InputMode": "File", "S3DataDistributionType": "FullyReplicated"}
    parameters = {
        "ProcessingJobName.$": f"States.Format('{state.lower()}-{{}}', $.run)",
        "RoleArn": arn,
        "AppSpecification": {
            "ImageUri": "python:3",
            "ContainerEntrypoint": ["python3", "-c", script],
            "ContainerArguments.$": "States.Array($.run)",
        },
        "ProcessingInputs": [
            {"InputName": name, "S3Input": {"S3Uri.$": uri, "LocalPath": f"/opt/ml/processing/{name}", **channel}}
            for name, uri in inputs.items()
        ],
        "ProcessingOutputConfig": {
            "Outputs": [
                {
                    "OutputName": "out",
                    "S3Output": {"S3Uri.$": output, "LocalPath": "/opt/ml/processing/out", "S3UploadMode": "EndOfJob"},
                }
            ]
        },
        "ProcessingResources": {"ClusterConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 1}},
    }
    resource = "arn:aws:states:::sagemaker:createProcessingJob.sync"
    return {"Type": "Task", "Resource": resource, "Parameters": parameters, "ResultPath": None, **following}


def training(arn):
    source = {"S3DataType": "S3Prefix", "S3Uri.$": place("work/{}"), "S3DataDistributionType": "FullyReplicated"}
    parameters = {
        "TrainingJobName.$": "States.Format('train-{}', $.run)",
        "RoleArn": arn,
        "AlgorithmSpecification": {
            "TrainingImage": "python:3",
            "TrainingInputMode": "File",
            "ContainerEntrypoint": ["python3", "-c", TRAIN],
            "MetricDefinitions": [{"Name": "validation:auc", "Regex": "auc=([0-9.]+)"}],
        },
        "HyperParameters": {"rounds": "6"},
        "InputDataConfig": [{"ChannelName": "train", "DataSource": {"S3DataSource": source}}],
        "OutputDataConfig": {"S3OutputPath": f"s3://{BUCKET}/models"},
        "ResourceConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 1},
        "StoppingCondition": {"MaxRuntimeInSeconds": 300},
    }
    return {
        "Type": "Task",
        "Resource": "arn:aws:states:::sagemaker:createTrainingJob.sync",
        "Parameters": parameters,
        "ResultPath": "$.trained",
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Refused"}],
        "Next": "Each",
    }


def definition(arn):
    pause = {"StartAt": "Look", "States": {"Look": {"Type": "Pass", "End": True}}}
    return {
        "StartAt": "Check",
        "States": {
            "Check": {
                "Type": "Choice",
                "Choices": [{"Variable": "$.run", "IsPresent": True, "Next": "Prepare"}],
                "Default": "Refused",
            },
            "Prepare": processing(arn, "Prepare", PREPARE, {}, place("work/{}"), {"Next": "Train"}),
            "Train": training(arn),
            "Each": {
                "Type": "Map",
                "ItemsPath": "$.items",
                "ItemProcessor": pause,
                "ResultPath": None,
                "Next": "Evaluate",
            },
            "Evaluate": processing(
                arn,
                "Evaluate",
                EVALUATE,
                {"model": "$.trained.ModelArtifacts.S3ModelArtifacts"},
                place("releases/{}/"),
                {"End": True},
            ),
            "Refused": {"Type": "Fail", "Error": "Refused"},
        },
    }


def model():
    arn = role("model")
    repositories = boto3.client("codecommit")
    repositories.create_commit(
        repositoryName=NAME,
        branchName="main",
        parentCommitId=repositories.get_branch(repositoryName=NAME, branchName="main")["branch"]["commitId"],
        putFiles=[{"filePath": "model.yaml", "fileContent": TEMPLATE.replace("/small/", "/model/").encode()}],
        authorName="Ada",
        email="ada@example.com",
        commitMessage="Add what the model deploys",
    )
    boto3.client("s3").create_bucket(Bucket=BUCKET)
    machine = boto3.client("stepfunctions").create_state_machine(
        name="train", definition=json.dumps(definition(arn)), roleArn=arn
    )["stateMachineArn"]
    repository = {"RepositoryName": NAME, "BranchName": "main", "PollForSourceChanges": "false"}
    given = {"run": "#{codepipeline.PipelineExecutionId}", "items": [1, 2, 3]}
    deploy = {
        "ActionMode": "CREATE_UPDATE",
        "StackName": "model",
        "TemplatePath": "Source::model.yaml",
        "RoleArn": arn,
        "ParameterOverrides": json.dumps({"Text": f"s3://{BUCKET}/releases/#{{codepipeline.PipelineExecutionId}}/"}),
    }
    stages = [
        ("Source", action("Commit", "Source", "CodeCommit", repository, outputs=["Source"])),
        ("Train", action("Train", "Invoke", "StepFunctions", {"StateMachineArn": machine, "Input": json.dumps(given)})),
        ("Approve", action("Decide", "Approval", "Manual", {"CustomData": "Is it better?"})),
        ("Deploy", action("Publish", "Deploy", "CloudFormation", deploy, ["Source"])),
    ]
    boto3.client("codepipeline").create_pipeline(
        pipeline={
            "name": "model",
            "roleArn": arn,
            "artifactStore": {"type": "S3", "location": "small-artifacts"},
            "stages": [{"name": name, "actions": [one]} for name, one in stages],
        }
    )


SERVED = r"""import os
os.makedirs('/opt/ml/model/code')
open('/opt/ml/model/code/inference.py','w').write('def model_fn(d):\n return 1\ndef transform_fn(m,b,k,a):\n print("asked",flush=True)\n return b,a\n')
"""


def serve():
    arn = f"arn:aws:iam::{boto3.client('sts').get_caller_identity()['Account']}:role/model"
    jobs = boto3.client("sagemaker")
    jobs.create_training_job(
        TrainingJobName="served",
        RoleArn=arn,
        AlgorithmSpecification={
            "TrainingImage": "python:3",
            "TrainingInputMode": "File",
            "ContainerEntrypoint": ["python3", "-c", SERVED],
        },
        OutputDataConfig={"S3OutputPath": f"s3://{BUCKET}/models"},
        ResourceConfig={"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 1},
        StoppingCondition={"MaxRuntimeInSeconds": 300},
    )
    while (job := jobs.describe_training_job(TrainingJobName="served"))["TrainingJobStatus"] == "InProgress":
        time.sleep(0.2)
    data = job["ModelArtifacts"]["S3ModelArtifacts"]
    container = {"Image": "python:3", "ModelDataUrl": data}
    jobs.create_model(ModelName="answering", ExecutionRoleArn=arn, PrimaryContainer=container)
    variant = {
        "VariantName": "AllTraffic",
        "ModelName": "answering",
        "InstanceType": "ml.m5.large",
        "InitialInstanceCount": 1,
        "InitialVariantWeight": 1,
    }
    jobs.create_endpoint_config(EndpointConfigName="answers", ProductionVariants=[variant])
    jobs.create_endpoint(EndpointName="answers", EndpointConfigName="answers")
    boto3.client("s3").put_object(Bucket=BUCKET, Key="questions/a.csv", Body=b"1,2\n")
    source = {"S3DataType": "S3Prefix", "S3Uri": f"s3://{BUCKET}/questions/"}
    jobs.create_model(ModelName="bare", ExecutionRoleArn=arn, PrimaryContainer={"Image": "python:3"})
    for name, model in [("daily", "answering"), ("bare", "bare")]:
        jobs.create_transform_job(
            TransformJobName=name,
            ModelName=model,
            TransformInput={"DataSource": {"S3DataSource": source}, "ContentType": "text/csv", "SplitType": "Line"},
            TransformOutput={"S3OutputPath": f"s3://{BUCKET}/answers", "AssembleWith": "Line"},
            TransformResources={"InstanceCount": 1, "InstanceType": "ml.m5.large"},
        )


def forget():
    jobs = boto3.client("sagemaker")
    for name in ["answering", "bare"]:
        jobs.delete_model(ModelName=name)
    jobs.delete_endpoint_config(EndpointConfigName="answers")


def connection():
    boto3.client("codeconnections").create_connection(ProviderType="GitHub", ConnectionName="to-github")


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
    {"make": make, "model": model, "serve": serve, "forget": forget, "connection": connection, "push": push, "stacks": stacks}[sys.argv[1]](*sys.argv[2:])
