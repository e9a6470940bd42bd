"""Jobs in container images: a `docker` of the test's own keeps one image, made of a shell and what the shell is linked with."""

import json
import os
import shutil
import subprocess

import conftest
import pytest

IMAGE = "111111111111.dkr.ecr.us-east-1.amazonaws.com/trainer:1"

DOCKER = """\
#!/usr/bin/env python3
# What is asked of a container engine to get at an image's files: inspect, pull, create, export, rm.
import json, pathlib, sys, tarfile
home = pathlib.Path(__file__).resolve().parent.parent
arguments = sys.argv[1:]
with open(home / "asked", "a") as asked:
    print(*arguments, file=asked)
pulled = home / "pulled"
if arguments[:2] == ["image", "inspect"]:
    if not pulled.exists():
        sys.exit("Error: No such image: " + arguments[2])
    print(json.dumps([{"Id": "sha256:" + "0123456789abcdef" * 4, "Config": json.loads((home / "config.json").read_text())}]))
elif arguments[0] == "pull":
    if "trainer" not in arguments[1]:
        sys.exit("pull access denied for " + arguments[1])
    pulled.touch()
elif arguments[0] == "export":
    with tarfile.open(arguments[2], "w") as archive:
        archive.add(home / "image", arcname=".")
elif arguments[0] not in ("create", "rm"):
    sys.exit("not asked for: " + arguments[0])
"""

TRAIN = """\
#!/bin/sh
# Only what the shell has in itself: the image has nothing else.
echo "I am run with $1 in $PWD, and KIND is $KIND"
[ -e /etc/passwd ] && echo "the host's files are here"
read -r rate < /opt/ml/input/config/hyperparameters.json
read -r row < /opt/ml/input/data/train/rows.csv
echo "loss=0.5"
echo "$row $rate" > /opt/ml/model/model.txt
echo changed > /opt/entry.sh
"""


def transplant(program, root):
    linked = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    for path in [program, *(word for word in linked.split() if word.startswith("/"))]:
        target = root / path.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)


@pytest.fixture
def docker(tmp_path):
    """The directory in which the image lies, as a container engine would have it."""
    home = tmp_path / "docker"
    transplant("/bin/sh", home / "image")
    for name, text in {"bin/docker": DOCKER, "image/opt/entry.sh": TRAIN}.items():
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        path.chmod(0o755)
    config = {"Env": ["PATH=/bin", "KIND=of the image"], "Entrypoint": ["/opt/entry.sh"], "Cmd": ["nothing"], "WorkingDir": "/opt"}
    (home / "config.json").write_text(json.dumps(config))
    return home


@pytest.fixture
def server(tmp_path, docker, monkeypatch):
    monkeypatch.setenv("PATH", os.environ["PATH"])
    # Before the virtual environment's programs, which the server is given first.
    monkeypatch.setattr(conftest, "VENV_BIN", f"{docker / 'bin'}:{conftest.VENV_BIN}")
    running = conftest.Server(tmp_path)
    table = {"environments": [{"images": ["trainer:*", "missing:*"], "docker": "{image}"}]}
    (running.data / "environments.json").write_text(json.dumps(table))
    yield running
    running.stop()


def make_role(server):
    trust = {
        "Version": "2012-10-17",
        "Statement": {"Effect": "Allow", "Principal": {"Service": "sagemaker.amazonaws.com"}, "Action": "sts:AssumeRole"},
    }
    iam = server.client("iam")
    arn = iam.create_role(RoleName="jobs", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    for policy in ("AmazonSageMakerFullAccess", "AmazonS3FullAccess"):
        iam.attach_role_policy(RoleName="jobs", PolicyArn=f"arn:aws:iam::aws:policy/{policy}")
    return arn


def train(server, role, name, image=IMAGE):
    sagemaker = server.client("sagemaker")
    source = {"S3DataType": "S3Prefix", "S3Uri": "s3://ml-images/data", "S3DataDistributionType": "FullyReplicated"}
    sagemaker.create_training_job(
        TrainingJobName=name,
        RoleArn=role,
        AlgorithmSpecification={
            "TrainingImage": image,
            "TrainingInputMode": "File",
            "MetricDefinitions": [{"Name": "loss", "Regex": "loss=([0-9.]+)"}],
        },
        HyperParameters={"rate": "0.1"},
        InputDataConfig=[{"ChannelName": "train", "DataSource": {"S3DataSource": source}}],
        OutputDataConfig={"S3OutputPath": "s3://ml-images/models"},
        ResourceConfig={"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1},
        StoppingCondition={"MaxRuntimeInSeconds": 600},
    )

    def ended():
        job = sagemaker.describe_training_job(TrainingJobName=name)
        return job if job["TrainingJobStatus"] not in ("InProgress", "Stopping") else None

    return conftest.wait_for(f"the end of {name}", ended)


def log(server, name):
    streams = {"logGroupName": "/aws/sagemaker/TrainingJobs", "logStreamNamePrefix": name + "/"}
    return "\n".join(event["message"] for event in server.client("logs").filter_log_events(**streams)["events"])


def test_a_training_job_runs_in_the_files_of_its_image(server, docker):
    role = make_role(server)
    s3 = server.client("s3")
    s3.create_bucket(Bucket="ml-images")
    s3.put_object(Bucket="ml-images", Key="data/rows.csv", Body=b"a,b,c\n")

    first = train(server, role, "first")
    assert first["TrainingJobStatus"] == "Completed", (first.get("FailureReason"), server.tail())
    said = log(server, "first")
    assert "I am run with train in /opt, and KIND is of the image" in said, said
    assert "Pulling " + IMAGE in said and "the host's files are here" not in said, said
    assert first["FinalMetricDataList"][0]["Value"] == 0.5
    model = server.run(["bash", "-c", f"aws s3 cp {first['ModelArtifacts']['S3ModelArtifacts']} - | tar -xzO model.txt"])
    assert model.stdout == 'a,b,c {"rate":"0.1"}\n', model.stdout

    # The image is taken once, and what the first job wrote over is as it was.
    second = train(server, role, "second")
    assert second["TrainingJobStatus"] == "Completed", second.get("FailureReason")
    assert "I am run with train" in log(server, "second")
    asked = (docker / "asked").read_text().splitlines()
    assert [line.split()[0] for line in asked].count("export") == 1 and [a.split()[0] for a in asked].count("pull") == 1, asked


def test_what_keeps_an_image_from_being_run_is_the_jobs_reason(server, docker):
    role = make_role(server)
    server.client("s3").create_bucket(Bucket="ml-images")
    for key in ("data/rows.csv", "m.tar.gz"):
        server.client("s3").put_object(Bucket="ml-images", Key=key, Body=b"a,b,c\n")
    missing = train(server, role, "missing", "missing:2")
    assert missing["TrainingJobStatus"] == "Failed" and "pull access denied for missing:2" in missing["FailureReason"], missing

    config = json.loads((docker / "config.json").read_text())
    (docker / "config.json").write_text(json.dumps({**config, "User": "app"}))
    somebody = train(server, role, "somebody")
    assert somebody["TrainingJobStatus"] == "Failed" and 'it runs as "app"' in somebody["FailureReason"], somebody

    (docker / "config.json").write_text(json.dumps({**config, "Entrypoint": ["/bin/none"]}))
    none = train(server, role, "none")
    assert none["TrainingJobStatus"] == "Failed" and "/bin/none" in none["FailureReason"], none

    model = {"ModelName": "served", "ExecutionRoleArn": role, "PrimaryContainer": {"Image": IMAGE, "ModelDataUrl": "s3://ml-images/m.tar.gz"}}
    sagemaker = server.client("sagemaker")
    sagemaker.create_model(**model)
    transform = {
        "TransformJobName": "transform",
        "ModelName": "served",
        "TransformInput": {"DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://ml-images/data"}}},
        "TransformOutput": {"S3OutputPath": "s3://ml-images/out"},
        "TransformResources": {"InstanceType": "ml.m5.large", "InstanceCount": 1},
    }
    with pytest.raises(sagemaker.exceptions.ClientError, match="models in images of Docker"):
        sagemaker.create_transform_job(**transform)
