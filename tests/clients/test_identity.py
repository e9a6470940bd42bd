"""Who may ask: signatures, sessions, roles and their trust, with real clients."""

import datetime
import json

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import pytest
import urllib.request
import urllib.error
from botocore.exceptions import ClientError

from conftest import ACCOUNTS, REGION


def refusal(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"], caught.value.response["ResponseMetadata"]["HTTPStatusCode"]


def test_root_is_itself(server):
    for name, number in ACCOUNTS.items():
        identity = server.client("sts", name).get_caller_identity()
        assert identity["Account"] == number
        assert identity["Arn"] == f"arn:aws:iam::{number}:root"
        assert identity["UserId"] == number


def test_a_wrong_secret_is_refused(server):
    wrong = "x" * 40
    code, _, status = refusal(server.client("sts", aws_secret_access_key=wrong).get_caller_identity)
    assert (code, status) == ("SignatureDoesNotMatch", 403)
    code, _, status = refusal(server.client("ssm", aws_secret_access_key=wrong).describe_parameters)
    assert (code, status) == ("InvalidSignatureException", 400)
    code, _, status = refusal(server.client("s3", aws_secret_access_key=wrong).list_buckets)
    assert (code, status) == ("SignatureDoesNotMatch", 403)


def test_an_unknown_key_is_refused(server):
    unknown = "AKIAIOSFODNN7EXAMPLE"
    assert refusal(server.client("sts", aws_access_key_id=unknown).get_caller_identity)[0] == "InvalidClientTokenId"
    assert refusal(server.client("ssm", aws_access_key_id=unknown).describe_parameters)[0] == "UnrecognizedClientException"
    assert refusal(server.client("s3", aws_access_key_id=unknown).list_buckets)[0] == "InvalidAccessKeyId"


def post(server, body, sign_body=None, at=None, service="ssm"):
    """A signed request by hand, whose parts can be wrong."""
    headers = {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "AmazonSSM.DescribeParameters"}
    request = botocore.awsrequest.AWSRequest("POST", server.url + "/", data=sign_body or body, headers=headers)
    signer = botocore.auth.SigV4Auth(botocore.credentials.Credentials(*server.keys()), service, REGION)
    if at is not None:
        real = botocore.auth.get_current_datetime
        botocore.auth.get_current_datetime = lambda *a, **k: at
        try:
            signer.add_auth(request)
        finally:
            botocore.auth.get_current_datetime = real
    else:
        signer.add_auth(request)
    sent = urllib.request.Request(server.url + "/", data=body, headers=dict(request.headers), method="POST")
    try:
        with urllib.request.urlopen(sent) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_a_replaced_body_is_refused(server):
    assert post(server, b"{}")[0] == 200
    status, text = post(server, b'{"MaxResults": 5}', sign_body=b"{}")
    assert status == 400 and "InvalidSignatureException" in text


def test_a_stale_date_is_refused(server):
    old = datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None) - datetime.timedelta(hours=1)
    status, text = post(server, b"{}", at=old)
    assert status == 400 and "Signature expired" in text


def test_a_scope_for_another_service_is_refused(server):
    status, text = post(server, b"{}", service="s3")
    assert status == 400
    assert json.loads(text) == {
        "__type": "InvalidSignatureException",
        "message": "Credential should be scoped to correct service: 'ssm'. ",
    }


def test_no_signature_is_no_answer(server):
    request = urllib.request.Request(server.url + "/", data=b"{}", headers={"X-Amz-Target": "AmazonSSM.DescribeParameters"})
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(request)
    assert caught.value.code in (400, 403)
    assert "MissingAuthenticationToken" in caught.value.read().decode()


def role(server, account, name, trusted, statements):
    iam = server.client("iam", account)
    trust = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": trusted, "Action": "sts:AssumeRole"}]}
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    if statements:
        policy = {"Version": "2012-10-17", "Statement": statements}
        iam.put_role_policy(RoleName=name, PolicyName="inline", PolicyDocument=json.dumps(policy))
    return arn


def session(server, arn, service, account="tools"):
    credentials = server.client("sts", account).assume_role(RoleArn=arn, RoleSessionName="session")["Credentials"]
    return server.client(
        service,
        aws_access_key_id=credentials["AccessKeyId"],
        aws_secret_access_key=credentials["SecretAccessKey"],
        aws_session_token=credentials["SessionToken"],
    )


def test_a_role_can_do_what_it_is_allowed_and_nothing_else(server, unique):
    statements = [{"Effect": "Allow", "Action": "ssm:GetParameter", "Resource": f"arn:aws:ssm:*:*:parameter/{unique}"}]
    arn = role(server, "tools", unique, {"AWS": ACCOUNTS["tools"]}, statements)
    # Root may not assume roles on AWS; a user of the account may.
    iam = server.client("iam")
    iam.create_user(UserName=unique)
    allow = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": arn}]}
    iam.put_user_policy(UserName=unique, PolicyName="p", PolicyDocument=json.dumps(allow))
    key = iam.create_access_key(UserName=unique)["AccessKey"]
    keys = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
    credentials = server.client("sts", **keys).assume_role(RoleArn=arn, RoleSessionName="session")["Credentials"]
    mine = server.client(
        "ssm",
        aws_access_key_id=credentials["AccessKeyId"],
        aws_secret_access_key=credentials["SecretAccessKey"],
        aws_session_token=credentials["SessionToken"],
    )
    server.client("ssm").put_parameter(Name=unique, Value="v", Type="String")
    assert mine.get_parameter(Name=unique)["Parameter"]["Value"] == "v"
    code, message, _ = refusal(mine.put_parameter, Name=unique, Value="w", Type="String", Overwrite=True)
    assert code == "AccessDeniedException"
    assert message == (
        f"User: arn:aws:sts::{ACCOUNTS['tools']}:assumed-role/{unique}/session is not authorized to perform: ssm:PutParameter on "
        f"resource: arn:aws:ssm:{REGION}:{ACCOUNTS['tools']}:parameter/{unique} because no identity-based policy allows the "
        "ssm:PutParameter action"
    )
    iam.delete_access_key(UserName=unique, AccessKeyId=key["AccessKeyId"])
    assert refusal(server.client("sts", **keys).get_caller_identity)[0] == "InvalidClientTokenId"
