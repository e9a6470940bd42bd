"""SageMaker's endpoints and transform jobs by boto3: real processes that answer for a model, and a state machine that uses both."""

import io
import json
import tarfile

import botocore.exceptions
import pytest

from conftest import WAITER, wait_for
from test_sagemaker import IMAGE, bucket, role  # noqa: F401  (fixtures)

SCRIPT = """
import json, os

def model_fn(model_dir):
    return float(open(os.path.join(model_dir, "factor")).read())

def input_fn(body, content_type):
    if content_type == "text/csv":
        return [float(line) for line in body.split()]
    return json.loads(body)

def predict_fn(numbers, factor):
    return [number * factor for number in numbers]

def output_fn(numbers, accept):
    return "\\n".join(map(str, numbers)) if accept == "text/csv" else json.dumps(numbers)
"""


def archive(factor):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as tar:
        for name, text in (("factor", str(factor)), ("code/inference.py", SCRIPT)):
            info = tarfile.TarInfo(name)
            info.size = len(text)
            tar.addfile(info, io.BytesIO(text.encode()))
    return buffer.getvalue()


def model(server, role, bucket, name, factor):  # noqa: F811
    server.client("s3").put_object(Bucket=bucket, Key=f"{name}/model.tar.gz", Body=archive(factor))
    container = {"Image": IMAGE, "ModelDataUrl": f"s3://{bucket}/{name}/model.tar.gz"}
    server.client("sagemaker").create_model(ModelName=name, ExecutionRoleArn=role, PrimaryContainer=container)


def variant(name, weight=1.0, variant_name="AllTraffic"):
    return {
        "VariantName": variant_name,
        "ModelName": name,
        "InstanceType": "ml.m5.large",
        "InitialInstanceCount": 1,
        "InitialVariantWeight": weight,
    }


def invoke(server, endpoint, numbers, **more):
    runtime = server.client("sagemaker-runtime")
    body = json.dumps(numbers)
    answer = runtime.invoke_endpoint(EndpointName=endpoint, Body=body, ContentType="application/json", **more)
    return json.loads(answer["Body"].read()), answer


def test_an_endpoint(server, role, bucket, unique):  # noqa: F811
    name = "e-" + unique[-40:].strip("-")
    sagemaker = server.client("sagemaker")
    model(server, role, bucket, name + "-a", 2)
    model(server, role, bucket, name + "-b", 3)
    variants = [variant(name + "-a", 1.0, "A"), variant(name + "-b", 0.0, "B")]
    sagemaker.create_endpoint_config(EndpointConfigName=name, ProductionVariants=variants)
    arn = sagemaker.create_endpoint(EndpointName=name, EndpointConfigName=name)["EndpointArn"]
    sagemaker.get_waiter("endpoint_in_service").wait(EndpointName=name, WaiterConfig=WAITER)
    numbers, answer = invoke(server, name, [1, 2])
    assert numbers == [2.0, 4.0]
    assert (answer["ContentType"], answer["InvokedProductionVariant"]) == ("application/json", "A")
    assert invoke(server, name, [1, 2], TargetVariant="B")[0] == [3.0, 6.0]
    with pytest.raises(botocore.exceptions.ClientError) as failed:
        invoke(server, name, {"a": "b"})
    error = failed.value.response
    assert error["Error"]["Code"] == "ModelError" and error["OriginalStatusCode"] == 500, error
    assert "Received server error (500) from primary with message" in error["Error"]["Message"]
    out = server.directory / "answer.json"
    server.run(f"aws sagemaker-runtime invoke-endpoint --endpoint-name {name} --content-type application/json --body '[5]' {out}")
    assert json.loads(out.read_text()) == [10.0]
    listed = sagemaker.list_endpoints(NameContains=name, StatusEquals="InService")["Endpoints"]
    assert [endpoint["EndpointArn"] for endpoint in listed] == [arn]
    sagemaker.delete_endpoint(EndpointName=name)
    sagemaker.get_waiter("endpoint_deleted").wait(EndpointName=name, WaiterConfig=WAITER)
    sagemaker.delete_endpoint_config(EndpointConfigName=name)
    with pytest.raises(botocore.exceptions.ClientError, match="not found"):
        invoke(server, name, [1])


def test_a_transform_job(server, role, bucket, unique):  # noqa: F811
    name = "x-" + unique[-40:].strip("-")
    model(server, role, bucket, name, 2)
    s3, sagemaker = server.client("s3"), server.client("sagemaker")
    s3.put_object(Bucket=bucket, Key="batch/rows.csv", Body=b"1\n2\n3\n")
    sagemaker.create_transform_job(
        TransformJobName=name,
        ModelName=name,
        BatchStrategy="MultiRecord",
        MaxPayloadInMB=1,
        TransformInput={
            "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": f"s3://{bucket}/batch/"}},
            "ContentType": "text/csv",
            "SplitType": "Line",
        },
        TransformOutput={"S3OutputPath": f"s3://{bucket}/{name}/out", "Accept": "text/csv", "AssembleWith": "Line"},
        TransformResources={"InstanceType": "ml.m5.large", "InstanceCount": 1},
    )
    sagemaker.get_waiter("transform_job_completed_or_stopped").wait(TransformJobName=name, WaiterConfig=WAITER)
    job = sagemaker.describe_transform_job(TransformJobName=name)
    assert job["TransformJobStatus"] == "Completed", job
    assert s3.get_object(Bucket=bucket, Key=f"{name}/out/rows.csv.out")["Body"].read() == b"2.0\n4.0\n6.0\n"


def test_a_state_machine_transforms_and_deploys(server, role, bucket, unique):  # noqa: F811
    name = "s-" + unique[-30:].strip("-")
    model(server, role, bucket, name, 2)
    server.client("s3").put_object(Bucket=bucket, Key=f"{name}/in/rows.csv", Body=b"4\n")
    trust = {
        "Version": "2012-10-17",
        "Statement": {"Effect": "Allow", "Principal": {"Service": "states.amazonaws.com"}, "Action": "sts:AssumeRole"},
    }
    policy = {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": ["sagemaker:*", "events:*"], "Resource": "*"}}
    iam, states = server.client("iam"), server.client("stepfunctions")
    machine_role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    iam.put_role_policy(RoleName=name, PolicyName="all", PolicyDocument=json.dumps(policy))
    task = lambda resource, parameters, then: {  # noqa: E731
        "Type": "Task",
        "Resource": f"arn:aws:states:::sagemaker:{resource}",
        "Parameters": parameters,
        "ResultPath": f"$.{resource.split('.')[0]}",
        **then,
    }
    transform = {
        "TransformJobName": name,
        "ModelName": name,
        "TransformInput": {
            "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": f"s3://{bucket}/{name}/in/"}},
            "ContentType": "text/csv",
        },
        "TransformOutput": {"S3OutputPath": f"s3://{bucket}/{name}/out", "Accept": "text/csv"},
        "TransformResources": {"InstanceType": "ml.m5.large", "InstanceCount": 1},
    }
    config = {"EndpointConfigName": name, "ProductionVariants": [variant(name)]}
    definition = {
        "StartAt": "Transform",
        "States": {
            "Transform": task("createTransformJob.sync", transform, {"Next": "Configure"}),
            "Configure": task("createEndpointConfig", config, {"Next": "Deploy"}),
            "Deploy": task("createEndpoint", {"EndpointName": name, "EndpointConfigName": name}, {"End": True}),
        },
    }
    machine = states.create_state_machine(name=name, definition=json.dumps(definition), roleArn=machine_role)["stateMachineArn"]
    execution = states.start_execution(stateMachineArn=machine)["executionArn"]

    def ended():
        found = states.describe_execution(executionArn=execution)
        return found if found["status"] != "RUNNING" else None

    done = wait_for("the end of the execution", ended)
    assert done["status"] == "SUCCEEDED", done
    output = json.loads(done["output"])
    assert output["createTransformJob"]["TransformJobStatus"] == "Completed", output
    assert server.client("s3").get_object(Bucket=bucket, Key=f"{name}/out/rows.csv.out")["Body"].read() == b"8.0"
    sagemaker = server.client("sagemaker")
    sagemaker.get_waiter("endpoint_in_service").wait(EndpointName=name, WaiterConfig=WAITER)
    assert invoke(server, name, [7])[0] == [14.0]
    sagemaker.delete_endpoint(EndpointName=name)


def test_an_endpoint_survives_kill_9_of_the_server(own_server):
    """It answers again, by the process that went on meanwhile."""
    server = own_server
    trust = {
        "Version": "2012-10-17",
        "Statement": {"Effect": "Allow", "Principal": {"Service": "sagemaker.amazonaws.com"}, "Action": "sts:AssumeRole"},
    }
    iam = server.client("iam")
    arn = iam.create_role(RoleName="models", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    for policy in ("AmazonSageMakerFullAccess", "AmazonS3FullAccess"):
        iam.attach_role_policy(RoleName="models", PolicyArn=f"arn:aws:iam::aws:policy/{policy}")
    server.client("s3").create_bucket(Bucket="models-kill")
    model(server, arn, "models-kill", "m", 2)
    sagemaker = server.client("sagemaker")
    sagemaker.create_endpoint_config(EndpointConfigName="c", ProductionVariants=[variant("m")])
    sagemaker.create_endpoint(EndpointName="e", EndpointConfigName="c")
    sagemaker.get_waiter("endpoint_in_service").wait(EndpointName="e", WaiterConfig=WAITER)
    assert invoke(server, "e", [1])[0] == [2.0]
    server.kill()
    server.start()


    def answered():
        """None while the process is looked for, when the endpoint asks to be asked again."""
        try:
            return invoke(server, "e", [3])[0]
        except botocore.exceptions.ClientError as error:
            assert error.response["Error"]["Code"] == "ServiceUnavailable", error
            return None

    assert wait_for("an answer", answered) == [6.0]
    assert server.client("sagemaker").describe_endpoint(EndpointName="e")["EndpointStatus"] == "InService"
    server.client("sagemaker").delete_endpoint(EndpointName="e")
    server.client("sagemaker").get_waiter("endpoint_deleted").wait(EndpointName="e", WaiterConfig=WAITER)


STACK = """
Parameters:
  Role: {Type: String}
  Data: {Type: String}
  Team: {Type: String}
Resources:
  Model:
    Type: AWS::SageMaker::Model
    Properties:
      ExecutionRoleArn: !Ref Role
      PrimaryContainer: {Image: %(image)s, ModelDataUrl: !Ref Data}
      Tags: [{Key: team, Value: !Ref Team}]
  Config:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      ProductionVariants:
        - {VariantName: A, ModelName: !GetAtt Model.ModelName, InstanceType: ml.m5.large, InitialInstanceCount: 1, InitialVariantWeight: 1}
      Tags: [{Key: team, Value: !Ref Team}]
  Endpoint:
    Type: AWS::SageMaker::Endpoint
    Properties:
      EndpointConfigName: !GetAtt Config.EndpointConfigName
      Tags: [{Key: team, Value: !Ref Team}]
Outputs:
  Endpoint: {Value: !GetAtt Endpoint.EndpointName}
  Config: {Value: !GetAtt Config.EndpointConfigName}
  Model: {Value: !GetAtt Model.ModelName}
"""


def test_a_stack_deploys_an_endpoint(server, role, bucket, unique, tmp_path):  # noqa: F811
    """Generated names stay through a change of tags; new data makes a new model, which the same endpoint then answers for."""
    stack = "st-" + unique[-30:].strip("-")
    cloudformation, sagemaker = server.client("cloudformation"), server.client("sagemaker")
    for factor in (2, 3):
        server.client("s3").put_object(Bucket=bucket, Key=f"{stack}/{factor}.tar.gz", Body=archive(factor))
    template = tmp_path / "endpoint.yaml"
    template.write_text(STACK % {"image": IMAGE})

    def deployed(factor, team):
        values = [f"Role={role}", f"Data=s3://{bucket}/{stack}/{factor}.tar.gz", f"Team={team}"]
        deploy = ["aws", "cloudformation", "deploy", "--stack-name", stack, "--template-file", str(template)]
        server.run([*deploy, "--parameter-overrides", *values])
        outputs = cloudformation.describe_stacks(StackName=stack)["Stacks"][0]["Outputs"]
        return {output["OutputKey"]: output["OutputValue"] for output in outputs}

    def tags(endpoint):
        arn = sagemaker.describe_endpoint(EndpointName=endpoint)["EndpointArn"]
        return {tag["Key"]: tag["Value"] for tag in sagemaker.list_tags(ResourceArn=arn)["Tags"]}

    made = deployed(2, "one")
    assert invoke(server, made["Endpoint"], [5])[0] == [10.0]
    assert tags(made["Endpoint"])["team"] == "one"
    assert deployed(2, "two") == made, "only tags have changed"
    assert tags(made["Endpoint"])["team"] == "two"
    assert invoke(server, made["Endpoint"], [5])[0] == [10.0]
    changed = deployed(3, "two")
    assert changed["Endpoint"] == made["Endpoint"] and changed["Config"] != made["Config"] and changed["Model"] != made["Model"]
    assert invoke(server, made["Endpoint"], [5])[0] == [15.0]
    with pytest.raises(botocore.exceptions.ClientError, match="Could not find endpoint configuration"):
        sagemaker.describe_endpoint_config(EndpointConfigName=made["Config"])
    server.run(["aws", "cloudformation", "delete-stack", "--stack-name", stack])
    server.run(["aws", "cloudformation", "wait", "stack-delete-complete", "--stack-name", stack])
    with pytest.raises(botocore.exceptions.ClientError, match="Could not find endpoint"):
        sagemaker.describe_endpoint(EndpointName=made["Endpoint"])


IDENTITY = """
import boto3, json

def model_fn(model_dir):
    return None

def transform_fn(model, body, kind, accept):
    return json.dumps(boto3.client("sts").get_caller_identity()["Arn"]), "application/json"
"""


def test_each_variant_is_its_own_role(server, bucket, unique):  # noqa: F811
    name = "v-" + unique[-30:].strip("-")
    trust = {
        "Version": "2012-10-17",
        "Statement": {"Effect": "Allow", "Principal": {"Service": "sagemaker.amazonaws.com"}, "Action": "sts:AssumeRole"},
    }
    iam, sagemaker = server.client("iam"), server.client("sagemaker")
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as tar:
        info = tarfile.TarInfo("code/inference.py")
        info.size = len(IDENTITY)
        tar.addfile(info, io.BytesIO(IDENTITY.encode()))
    server.client("s3").put_object(Bucket=bucket, Key=f"{name}.tar.gz", Body=buffer.getvalue())
    container = {"Image": IMAGE, "ModelDataUrl": f"s3://{bucket}/{name}.tar.gz"}
    for which in ("a", "b"):
        arn = iam.create_role(RoleName=f"{name}-{which}", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
        iam.attach_role_policy(RoleName=f"{name}-{which}", PolicyArn="arn:aws:iam::aws:policy/AmazonS3FullAccess")
        sagemaker.create_model(ModelName=f"{name}-{which}", ExecutionRoleArn=arn, PrimaryContainer=container)
    variants = [variant(f"{name}-a", 1.0, "A"), variant(f"{name}-b", 1.0, "B")]
    sagemaker.create_endpoint_config(EndpointConfigName=name, ProductionVariants=variants)
    sagemaker.create_endpoint(EndpointName=name, EndpointConfigName=name)
    sagemaker.get_waiter("endpoint_in_service").wait(EndpointName=name, WaiterConfig=WAITER)
    for _ in range(2):
        for which in ("a", "b"):
            arn, _ = invoke(server, name, 0, TargetVariant=which.upper())
            assert arn.endswith(f":assumed-role/{name}-{which}/SageMaker"), arn
    sagemaker.delete_endpoint(EndpointName=name)
