"""Jobs in container images: engines of the test's own keep one image, made of a shell and what the shell is linked with."""

import contextlib
import io
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import sysconfig
import tarfile
import time

import conftest
import pytest

IMAGE = "111111111111.dkr.ecr.us-east-1.amazonaws.com/trainer:1"

DOCKER = """\
#!/usr/bin/env python3
# What is asked of a container engine to get at an image's files: inspect, pull, create, export, rm.
import json, pathlib, sys, tarfile
home = pathlib.Path(__file__).resolve().parent.parent
name, arguments = pathlib.Path(__file__).name, sys.argv[1:]
with open(home / "asked", "a") as asked:
    print(name, *arguments, file=asked)
pulled = home / "pulled"
if (home / (name + "-is-down")).exists():
    print("Client: 1")
    sys.exit("Cannot connect to the engine of " + name)
if arguments[:2] == ["image", "inspect"]:
    if not pulled.exists():
        sys.exit("Error: No such image: " + arguments[2])
    print(json.dumps([{"Id": "sha256:" + (home / "id").read_text() * 4, "Config": json.loads((home / "config.json").read_text())}]))
elif arguments[0] == "pull":
    if "trainer" not in arguments[1]:
        sys.exit("pull access denied for " + arguments[1])
    pulled.touch()
elif arguments[0] == "export":
    with tarfile.open(arguments[2], "w") as archive:
        archive.add(home / "image", arcname=".")
elif arguments[0] not in ("version", "create", "rm"):
    sys.exit("not asked for: " + arguments[0])
"""

SERVE = """\
import http.server, os

class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def reply(self, body):
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.reply(b"")

    def do_POST(self):
        asked = self.rfile.read(int(self.headers["Content-Length"]))
        self.reply(open("/opt/ml/model/word").read().encode() + asked)

print("Serving", open("/opt/ml/model/word").read(), flush=True)
http.server.HTTPServer(("127.0.0.1", int(os.environ["SAGEMAKER_BIND_TO_PORT"])), Handler).serve_forever()
"""

TRAIN = """\
#!/bin/sh
[ "$1" = serve ] && exec /opt/python /opt/serve.py
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
    files = {"bin/docker": DOCKER, "bin/podman": DOCKER, "image/opt/entry.sh": TRAIN, "id": "0123456789abcdef"}
    for name, text in files.items():
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
    table = {"environments": [{"images": ["trainer:*", "trainer@*", "missing:*"], "docker": "{image}"}]}
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


def asked(docker):
    """What the engines were asked, in two words each."""
    return [" ".join(line.split()[:2]) for line in (docker / "asked").read_text().splitlines()]


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
    words = asked(docker)
    assert words.count("docker export") == 1 and words.count("docker pull") == 1 and "podman version" not in words, words


def test_without_an_engine_an_image_is_what_it_last_was(server, docker):
    role = make_role(server)
    s3 = server.client("s3")
    s3.create_bucket(Bucket="ml-images")
    s3.put_object(Bucket="ml-images", Key="data/rows.csv", Body=b"a,b,c\n")
    (docker / "docker-is-down").touch()

    # The client that has an engine is asked, whichever is found first.
    first = train(server, role, "first")
    assert first["TrainingJobStatus"] == "Completed", (first.get("FailureReason"), server.tail())
    words = asked(docker)
    assert words.count("podman export") == 1 and words.count("docker version") == words.count("docker") + 1, words

    # The tag moves: what it is now is for the engine to say.
    entry = docker / "image/opt/entry.sh"
    entry.write_text(TRAIN.replace("I am run", "I am new, and run"))
    (docker / "id").write_text("fedcba9876543210")
    moved = train(server, role, "moved")
    assert moved["TrainingJobStatus"] == "Completed" and "I am new" in log(server, "moved"), log(server, "moved")

    fixed = "trainer@sha256:" + "0123456789abcdef" * 4
    train(server, role, "fixed", fixed)
    (docker / "podman-is-down").touch()
    (docker / "asked").unlink()
    again = train(server, role, "fixed-again", fixed)
    assert again["TrainingJobStatus"] == "Completed" and not (docker / "asked").exists(), again
    alone = train(server, role, "alone")
    assert alone["TrainingJobStatus"] == "Completed", alone.get("FailureReason")
    said = log(server, "alone")
    assert "I am new" in said and f"Cannot connect to the engine of podman. {IMAGE} is run as it was" in said, said

    unknown = train(server, role, "unknown", "trainer:other")
    why = unknown["FailureReason"]
    for name in ("docker", "podman"):
        assert f"`{name} version`: Cannot connect to the engine of {name}" in why, why
    assert not any(word.endswith(" pull") for word in asked(docker)), asked(docker)


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


def plant_python(image):
    """Python in an image: its program, its library, and what these are linked with."""
    transplant(os.path.realpath(sys.executable), image)
    shutil.copy(os.path.realpath(sys.executable), image / "opt/python3-itself")
    library = pathlib.Path(sysconfig.get_path("stdlib"))
    left_out = shutil.ignore_patterns("test", "tests", "site-packages", "dist-packages", "idlelib", "tkinter", "lib2to3", "ensurepip", "__pycache__", "config-*")
    shutil.copytree(library, image / str(library).lstrip("/"), ignore=left_out, dirs_exist_ok=True)
    for module in (library / "lib-dynload").glob("*.so"):
        transplant(str(module), image)
    home = library.parent.parent
    start = f'#!/bin/sh\nPYTHONHOME={home} exec /opt/python3-itself -S "$@"\n'
    (image / "opt/python").write_text(start)
    (image / "opt/python").chmod(0o755)
    (image / "opt/serve.py").write_text(SERVE)


def make_model(server, role, name, data):
    container = {"Image": IMAGE, "ModelDataUrl": f"s3://ml-images/{data}"}
    server.client("sagemaker").create_model(ModelName=name, ExecutionRoleArn=role, PrimaryContainer=container)


def deploy(server, name):
    """An endpoint of the model of the same name, once it is decided."""
    sagemaker = server.client("sagemaker")
    variant = {"VariantName": "A", "ModelName": name, "InstanceType": "ml.m5.large", "InitialInstanceCount": 1}
    sagemaker.create_endpoint_config(EndpointConfigName=name, ProductionVariants=[variant])
    sagemaker.create_endpoint(EndpointName=name, EndpointConfigName=name)
    return until(lambda: sagemaker.describe_endpoint(EndpointName=name), lambda endpoint: endpoint["EndpointStatus"] != "Creating")


def until(look, is_so):
    deadline = time.monotonic() + 120
    while not is_so(found := look()):
        assert time.monotonic() < deadline, found
        time.sleep(0.1)
    return found


def test_a_model_answers_by_its_image(server, docker):
    role = make_role(server)
    s3 = server.client("s3")
    s3.create_bucket(Bucket="ml-images")
    plant_python(docker / "image")
    model = io.BytesIO()
    with tarfile.open(fileobj=model, mode="w:gz") as archive:
        word = tarfile.TarInfo("word")
        word.size = 6
        archive.addfile(word, io.BytesIO(b"heard "))
    s3.put_object(Bucket="ml-images", Key="m.tar.gz", Body=model.getvalue())
    for key in ("data/a", "none.tar.gz"):
        s3.put_object(Bucket="ml-images", Key=key, Body=b"1,2")

    # Nothing says that it can listen elsewhere, and somebody else listens where all such images do.
    make_model(server, role, "unlabelled", "m.tar.gz")
    with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", 8080)):
        refused = deploy(server, "unlabelled")
        assert refused["EndpointStatus"] == "Failed" and "listens on the port 8080, which another" in refused["FailureReason"], refused

    config = json.loads((docker / "config.json").read_text())
    labels = {"com.amazonaws.sagemaker.capabilities.accept-bind-to-port": "true"}
    (docker / "config.json").write_text(json.dumps({**config, "Labels": labels}))
    (docker / "id").write_text("fedcba9876543210")
    make_model(server, role, "labelled", "m.tar.gz")
    endpoint = deploy(server, "labelled")
    assert endpoint["EndpointStatus"] == "InService", (endpoint.get("FailureReason"), server.tail())
    answer = server.client("sagemaker-runtime").invoke_endpoint(EndpointName="labelled", Body=b"hello")
    assert answer["Body"].read() == b"heard hello"

    sagemaker = server.client("sagemaker")
    sagemaker.create_transform_job(
        TransformJobName="transform",
        ModelName="labelled",
        TransformInput={"DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://ml-images/data"}}},
        TransformOutput={"S3OutputPath": "s3://ml-images/out"},
        TransformResources={"InstanceType": "ml.m5.large", "InstanceCount": 1},
    )
    job = until(lambda: sagemaker.describe_transform_job(TransformJobName="transform"), lambda job: job["TransformJobStatus"] != "InProgress")
    assert job["TransformJobStatus"] == "Completed", job
    out = s3.list_objects_v2(Bucket="ml-images", Prefix="out/")["Contents"]
    assert s3.get_object(Bucket="ml-images", Key=out[0]["Key"])["Body"].read() == b"heard 1,2"

    make_model(server, role, "no-archive", "none.tar.gz")
    failed = deploy(server, "no-archive")
    assert "is a valid tar.gz archive" in failed["FailureReason"], failed

    # What answers would go on without the server.
    names = [endpoint["EndpointName"] for endpoint in sagemaker.list_endpoints()["Endpoints"]]
    for name in names:
        sagemaker.delete_endpoint(EndpointName=name)
    until(lambda: sagemaker.list_endpoints()["Endpoints"], lambda left: not left)
