"""Secrets that a function rotates, and the credentials of a user for git."""

import io
import json
import os
import subprocess
import urllib.parse
import zipfile

import pytest
from botocore.exceptions import ClientError
from conftest import PATIENCE, wait_for

FUNCTION = '''
import boto3

def handler(event, context):
    client, arn, token = boto3.client("secretsmanager"), event["SecretId"], event["ClientRequestToken"]
    stages = client.describe_secret(SecretId=arn)["VersionIdsToStages"]
    assert "AWSPENDING" in stages[token], stages
    if event["Step"] == "createSecret":
        try:
            client.get_secret_value(SecretId=arn, VersionId=token, VersionStage="AWSPENDING")
        except client.exceptions.ResourceNotFoundException:
            client.put_secret_value(SecretId=arn, ClientRequestToken=token, SecretString="made by " + token, VersionStages=["AWSPENDING"])
    if event["Step"] == "finishSecret":
        current = next(version for version, names in stages.items() if "AWSCURRENT" in names)
        client.update_secret_version_stage(
            SecretId=arn, VersionStage="AWSCURRENT", MoveToVersionId=token, RemoveFromVersionId=current)
'''


def zipped(text):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("index.py", text)
    return buffer.getvalue()


@pytest.fixture
def function(server, unique):
    trust = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
    allow = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["secretsmanager:*", "logs:*"], "Resource": "*"}]}
    iam = server.client("iam")
    role = iam.create_role(RoleName=unique, AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    iam.put_role_policy(RoleName=unique, PolicyName="p", PolicyDocument=json.dumps(allow))
    made = server.client("lambda").create_function(
        FunctionName=unique, Runtime="python3.12", Role=role, Handler="index.handler", Code={"ZipFile": zipped(FUNCTION)}, Timeout=300
    )
    return made["FunctionArn"]


def test_a_function_rotates_a_secret(server, unique, function):
    secrets = server.client("secretsmanager")
    first = secrets.create_secret(Name=unique, SecretString="first")["VersionId"]
    with pytest.raises(ClientError) as refused:
        secrets.rotate_secret(SecretId=unique, RotationLambdaARN=function, RotationRules={"AutomaticallyAfterDays": 1})
    assert refused.value.response["Error"]["Code"] == "AccessDeniedException"
    assert "RotationEnabled" not in secrets.describe_secret(SecretId=unique)
    server.client("lambda").add_permission(
        FunctionName=unique, StatementId="rotation", Action="lambda:InvokeFunction", Principal="secretsmanager.amazonaws.com"
    )
    asked = secrets.rotate_secret(SecretId=unique, RotationLambdaARN=function, RotationRules={"AutomaticallyAfterDays": 1})
    second = asked["VersionId"]
    wanted = {first: ["AWSPREVIOUS"], second: ["AWSCURRENT"]}
    wait_for(f"the stages {wanted}", lambda: secrets.describe_secret(SecretId=unique)["VersionIdsToStages"] == wanted)
    assert secrets.get_secret_value(SecretId=unique)["SecretString"] == "made by " + second
    wait_for("the end of the rotation", lambda: "LastRotatedDate" in secrets.describe_secret(SecretId=unique))
    described = secrets.describe_secret(SecretId=unique)
    assert described["RotationEnabled"] and described["RotationRules"] == {"AutomaticallyAfterDays": 1}
    assert described["RotationLambdaARN"] == function
    assert described["NextRotationDate"] > described["CreatedDate"]
    third = secrets.rotate_secret(SecretId=unique)["VersionId"]
    wait_for("the third", lambda: secrets.get_secret_value(SecretId=unique)["VersionId"] == third)
    secrets.cancel_rotate_secret(SecretId=unique)
    described = secrets.describe_secret(SecretId=unique)
    assert described["RotationEnabled"] is False and "NextRotationDate" not in described


def test_git_takes_a_users_own_name_and_password(server, unique):
    iam = server.client("iam")
    server.client("codecommit").create_repository(repositoryName=unique)
    iam.create_user(UserName=unique)
    made = iam.create_service_specific_credential(UserName=unique, ServiceName="codecommit.amazonaws.com")
    credential = made["ServiceSpecificCredential"]

    def listed(password):
        who = f"{credential['ServiceUserName']}:{urllib.parse.quote(password, safe='')}"
        url = f"{server.url}/v1/repos/{unique}".replace("http://", f"http://{who}@")
        env = {"GIT_TERMINAL_PROMPT": "0", "PATH": os.environ["PATH"], "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"}
        return subprocess.run(["git", "ls-remote", url], capture_output=True, text=True, env=env, timeout=PATIENCE)

    # A name and a password say who it is; what they may do is for policies to say.
    assert "403" in listed(credential["ServicePassword"]).stderr
    allow = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "codecommit:GitPull", "Resource": "*"}]}
    iam.put_user_policy(UserName=unique, PolicyName="p", PolicyDocument=json.dumps(allow))
    done = listed(credential["ServicePassword"])
    assert done.returncode == 0, done.stderr
    assert listed("wrong").returncode != 0
