"""SageMaker's jobs by boto3 and the aws command line: real processes, on the machine's own Python without packages."""

import io
import json
import tarfile
import time

import pytest

from conftest import WAITER, wait_for

IMAGE = "python:3"


@pytest.fixture
def role(server, unique):
    trust = {
        "Version": "2012-10-17",
        "Statement": {"Effect": "Allow", "Principal": {"Service": "sagemaker.amazonaws.com"}, "Action": "sts:AssumeRole"},
    }
    iam = server.client("iam")
    name = "jobs-" + unique[-20:]
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    for policy in ("AmazonSageMakerFullAccess", "AmazonS3FullAccess"):
        iam.attach_role_policy(RoleName=name, PolicyArn=f"arn:aws:iam::aws:policy/{policy}")
    return arn


@pytest.fixture
def bucket(server, unique):
    name = "ml-" + unique[-30:].strip("-")
    server.client("s3").create_bucket(Bucket=name)
    return name


def archive(script):
    """A script as the SDK packs it."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as tar:
        info = tarfile.TarInfo("train.py")
        info.size = len(script)
        tar.addfile(info, io.BytesIO(script.encode()))
    return buffer.getvalue()


def messages(server, group, job):
    logs = server.client("logs")
    events = logs.filter_log_events(logGroupName=group, logStreamNamePrefix=job + "/algo-1-")["events"]
    return "".join(event["message"] for event in events)


def test_a_processing_job(server, role, bucket, unique):
    """The process uses boto3 with the job's own role, without being told how."""
    s3, sagemaker = server.client("s3"), server.client("sagemaker")
    s3.put_object(Bucket=bucket, Key="in/rows.csv", Body=b"1\n2\n")
    script = (
        "import boto3, os\n"
        "rows = open('opt/ml/processing/input/rows.csv').read().split()\n"
        "open('opt/ml/processing/out/sum', 'w').write(str(sum(map(int, rows))))\n"
        "print('I am', boto3.client('sts').get_caller_identity()['Arn'])\n"
    )
    s3.put_object(Bucket=bucket, Key="code/run.py", Body=script.encode())
    name = unique[:60].strip("-")
    arn = sagemaker.create_processing_job(
        ProcessingJobName=name,
        RoleArn=role,
        AppSpecification={
            "ImageUri": IMAGE,
            "ContainerEntrypoint": ["python3", "/opt/ml/processing/input/code/run.py"],
        },
        ProcessingResources={"ClusterConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 1}},
        ProcessingInputs=[
            {
                "InputName": input_name,
                "S3Input": {
                    "S3Uri": f"s3://{bucket}/{key}",
                    "LocalPath": path,
                    "S3DataType": "S3Prefix",
                    "S3InputMode": "File",
                },
            }
            for input_name, key, path in (
                ("data", "in", "/opt/ml/processing/input"),
                ("code", "code/run.py", "/opt/ml/processing/input/code"),
            )
        ],
        ProcessingOutputConfig={
            "Outputs": [
                {
                    "OutputName": "out",
                    "S3Output": {
                        "S3Uri": f"s3://{bucket}/out",
                        "LocalPath": "/opt/ml/processing/out",
                        "S3UploadMode": "EndOfJob",
                    },
                }
            ]
        },
        StoppingCondition={"MaxRuntimeInSeconds": 600},
    )["ProcessingJobArn"]
    assert arn.endswith(":processing-job/" + name)
    sagemaker.get_waiter("processing_job_completed_or_stopped").wait(ProcessingJobName=name, WaiterConfig=WAITER)
    job = sagemaker.describe_processing_job(ProcessingJobName=name)
    assert job["ProcessingJobStatus"] == "Completed", job
    assert s3.get_object(Bucket=bucket, Key="out/sum")["Body"].read() == b"3"
    said = messages(server, "/aws/sagemaker/ProcessingJobs", name)
    assert f"assumed-role/{role.rsplit('/', 1)[1]}/SageMaker" in said, said
    listed = sagemaker.list_processing_jobs(NameContains=name, StatusEquals="Completed")["ProcessingJobSummaries"]
    assert [summary["ProcessingJobArn"] for summary in listed] == [arn]
    shown = server.run(f"aws sagemaker describe-processing-job --processing-job-name {name} --query ProcessingJobStatus")
    assert shown.stdout.strip() == '"Completed"'


def create_training_job(server, role, bucket, name, script, **more):
    server.client("s3").put_object(Bucket=bucket, Key=f"{name}/source/sourcedir.tar.gz", Body=archive(script))
    request = {
        "TrainingJobName": name,
        "RoleArn": role,
        "AlgorithmSpecification": {
            "TrainingImage": IMAGE,
            "TrainingInputMode": "File",
            "MetricDefinitions": [{"Name": "loss", "Regex": "loss=([0-9.]+)"}],
        },
        "HyperParameters": {
            "sagemaker_submit_directory": f"s3://{bucket}/{name}/source/sourcedir.tar.gz",
            "sagemaker_program": '"train.py"',
            "rate": "0.1",
        },
        "OutputDataConfig": {"S3OutputPath": f"s3://{bucket}/"},
        "ResourceConfig": {"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1},
        "StoppingCondition": {"MaxRuntimeInSeconds": 600},
    }
    request.update(more)
    return server.client("sagemaker").create_training_job(**request)["TrainingJobArn"]


def test_a_training_job(server, role, bucket, unique):
    name = "t-" + unique[-40:].strip("-")
    script = (
        "import json, os, sys\n"
        "print('loss=0.5'); print('loss=0.25')\n"
        "model = os.path.join(os.environ['SM_MODEL_DIR'], 'model.json')\n"
        "json.dump(sys.argv[1:], open(model, 'w'))\n"
    )
    create_training_job(server, role, bucket, name, script)
    sagemaker = server.client("sagemaker")
    sagemaker.get_waiter("training_job_completed_or_stopped").wait(TrainingJobName=name, WaiterConfig=WAITER)
    job = sagemaker.describe_training_job(TrainingJobName=name)
    assert (job["TrainingJobStatus"], job["SecondaryStatus"]) == ("Completed", "Completed"), job
    assert job["ModelArtifacts"]["S3ModelArtifacts"] == f"s3://{bucket}/{name}/output/model.tar.gz"
    body = server.client("s3").get_object(Bucket=bucket, Key=f"{name}/output/model.tar.gz")["Body"].read()
    with tarfile.open(fileobj=io.BytesIO(body)) as tar:
        assert tar.getnames() == ["model.json"]
        assert json.load(tar.extractfile("model.json")) == ["--rate", "0.1"]
    assert [(metric["MetricName"], metric["Value"]) for metric in job["FinalMetricDataList"]] == [("loss", 0.25)]
    statuses = [transition["Status"] for transition in job["SecondaryStatusTransitions"]]
    assert statuses == ["Starting", "Downloading", "Training", "Uploading", "Completed"]


def test_a_training_process_survives_kill_9_of_the_server(own_server, unique):
    """It is adopted by the next server; it ran once, and its model is there once."""
    server = own_server
    trust = {
        "Version": "2012-10-17",
        "Statement": {"Effect": "Allow", "Principal": {"Service": "sagemaker.amazonaws.com"}, "Action": "sts:AssumeRole"},
    }
    iam = server.client("iam")
    role = iam.create_role(RoleName="jobs", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    iam.attach_role_policy(RoleName="jobs", PolicyArn="arn:aws:iam::aws:policy/AmazonSageMakerFullAccess")
    iam.attach_role_policy(RoleName="jobs", PolicyArn="arn:aws:iam::aws:policy/AmazonS3FullAccess")
    server.client("s3").create_bucket(Bucket="ml-kill")
    script = (
        "import time\n"
        "open('/opt/ml/model/runs', 'a').write('x')\n"
        "print('begun', flush=True)\n"
        "time.sleep(4)\n"
        "print('ended')\n"
    )
    create_training_job(server, role, "ml-kill", "survivor", script)

    def begun():
        try:
            return "begun" in messages(server, "/aws/sagemaker/TrainingJobs", "survivor")
        except server.client("logs").exceptions.ResourceNotFoundException:
            return False

    wait_for("the process", begun)
    server.kill()
    time.sleep(1)
    server.start()
    sagemaker = server.client("sagemaker")
    sagemaker.get_waiter("training_job_completed_or_stopped").wait(TrainingJobName="survivor", WaiterConfig=WAITER)
    job = sagemaker.describe_training_job(TrainingJobName="survivor")
    assert job["TrainingJobStatus"] == "Completed", job
    said = messages(server, "/aws/sagemaker/TrainingJobs", "survivor")
    assert said.count("begun\n") == 1 and said.endswith("ended\n"), said
    body = server.client("s3").get_object(Bucket="ml-kill", Key="survivor/output/model.tar.gz")["Body"].read()
    with tarfile.open(fileobj=io.BytesIO(body)) as tar:
        assert tar.extractfile("runs").read() == b"x"
