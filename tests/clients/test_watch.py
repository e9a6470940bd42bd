"""`sluice watch`: a pipeline whose state machine runs jobs is told of live: its tasks, their jobs, what these write and measure."""

import io
import json
import zipfile

from conftest import BIN
from test_sagemaker import IMAGE, archive

RESOURCES = {"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1}
SCRIPT = """
import time
for loss in ("0.5", "0.25"):
    print("loss=" + loss, flush=True)
    time.sleep(1.5)
"""


def make_role(server, name, services, actions):
    iam = server.client("iam")
    trust = {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": {"Service": services}, "Action": "sts:AssumeRole"}],
    }
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    grant = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": actions, "Resource": "*"}]}
    iam.put_role_policy(RoleName=name, PolicyName="grant", PolicyDocument=json.dumps(grant))
    return arn


def definition(role, bucket, source):
    """A processing job that fails and is caught, then a training job."""
    check = {
        "ProcessingJobName.$": "States.Format('check-{}', $$.Execution.Name)",
        "RoleArn": role,
        "AppSpecification": {
            "ImageUri": IMAGE,
            "ContainerEntrypoint": ["python3", "-c", "import sys; print('looking'); sys.exit('there is no data')"],
        },
        "ProcessingResources": {"ClusterConfig": RESOURCES},
    }
    train = {
        "TrainingJobName.$": "States.Format('train-{}', $$.Execution.Name)",
        "RoleArn": role,
        "AlgorithmSpecification": {
            "TrainingImage": IMAGE,
            "TrainingInputMode": "File",
            "MetricDefinitions": [{"Name": "loss", "Regex": "loss=([0-9.]+)"}],
        },
        "HyperParameters": {"sagemaker_submit_directory": source, "sagemaker_program": "train.py"},
        "OutputDataConfig": {"S3OutputPath": f"s3://{bucket}/models"},
        "ResourceConfig": RESOURCES,
        "StoppingCondition": {"MaxRuntimeInSeconds": 600},
    }
    return {
        "StartAt": "Check",
        "States": {
            "Check": {
                "Type": "Task",
                "Resource": "arn:aws:states:::sagemaker:createProcessingJob.sync",
                "Parameters": check,
                "Catch": [{"ErrorEquals": ["States.TaskFailed"], "ResultPath": "$.error", "Next": "Train"}],
                "Next": "Train",
            },
            "Train": {
                "Type": "Task",
                "Resource": "arn:aws:states:::sagemaker:createTrainingJob.sync",
                "Parameters": train,
                "End": True,
            },
        },
    }


def stage(name, category, provider, configuration, **more):
    action = {
        "name": name,
        "actionTypeId": {"category": category, "owner": "AWS", "provider": provider, "version": "1"},
        "configuration": configuration,
        **more,
    }
    return {"name": name, "actions": [action]}


def make_pipeline(server, name):
    bucket = "watch-" + name[-30:].strip("-")
    s3 = server.client("s3")
    s3.create_bucket(Bucket=bucket)
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    source = io.BytesIO()
    with zipfile.ZipFile(source, "w") as zipped:
        zipped.writestr("readme", "nothing")
    s3.put_object(Bucket=bucket, Key="source.zip", Body=source.getvalue())
    s3.put_object(Bucket=bucket, Key="sourcedir.tar.gz", Body=archive(SCRIPT))

    services = ["sagemaker.amazonaws.com", "states.amazonaws.com", "codepipeline.amazonaws.com"]
    actions = ["s3:*", "logs:*", "sagemaker:*", "iam:PassRole", "states:*", "events:*"]
    role = make_role(server, "watch-" + name[-20:], services, actions)
    machine = server.client("stepfunctions").create_state_machine(
        name=name, definition=json.dumps(definition(role, bucket, f"s3://{bucket}/sourcedir.tar.gz")), roleArn=role
    )["stateMachineArn"]
    source_settings = {"S3Bucket": bucket, "S3ObjectKey": "source.zip", "PollForSourceChanges": "false"}
    server.client("codepipeline").create_pipeline(
        pipeline={
            "name": name,
            "roleArn": role,
            "artifactStore": {"type": "S3", "location": bucket},
            "stages": [
                stage("Source", "Source", "S3", source_settings, outputArtifacts=[{"name": "Code"}]),
                stage(
                    "Model",
                    "Invoke",
                    "StepFunctions",
                    {"StateMachineArn": machine, "InputType": "Literal", "Input": "{}"},
                    inputArtifacts=[{"name": "Code"}],
                ),
            ],
        }
    )


def test_tasks_jobs_logs_and_metrics_are_told(server, unique):
    make_pipeline(server, unique)
    watch = [BIN, "watch", unique, "--data-dir", str(server.data)]
    told = server.run(watch).stdout
    # Each where it belongs: a job's log and its reason before the task's end, and all of it before the action's.
    expected = [
        "  ▸ Model  StepFunctions",
        "    ▸ Check",
        "    · Check  processing job check-",
        "    │ looking",
        "    │ there is no data",
        "    ✗ Check  States.TaskFailed",
        "    ▸ Train",
        "    · Train  training job train-",
        "    │ loss=0.5",
        "    │ loss=0.25",
        "    │ loss 0.25000",
        "    ✓ Train  ",
        "  ✓ Model  ",
        f"✓ {unique} Succeeded",
    ]
    rest = told
    for line in expected:
        assert line in rest, f"{line!r} is not told, or too early:\n{told}"
        rest = rest[rest.index(line) + len(line) :]

    later = server.run([*watch, "--quiet", "--from", "Model"]).stdout
    assert "▸ Train" in later and "Source" not in later and f"✓ {unique} Succeeded" in later, later
    wrong = server.run([*watch, "--from", "Modell"], check=False)
    assert wrong.returncode != 0 and f"{unique} has no stage Modell; it has Source, Model" in wrong.stderr, wrong

    quiet = server.run([*watch, "--quiet"]).stdout
    assert "    ✓ Train  " in quiet and "    │ loss 0.25000" in quiet and "loss=0.25" not in quiet, quiet

    events = [json.loads(line) for line in server.run([*watch, "--json"]).stdout.splitlines()]
    measured = [event for event in events if event["event"] == "job_measured"]
    assert measured[-1]["metrics"] == {"loss": 0.25} and measured[-1]["action"] == "Model", events
    failed = next(event for event in events if event["event"] == "state_failed")
    assert failed["state"] == "Check" and "there is no data" in failed["error"], failed
