"""SQS and SNS with boto3 and the aws command line: queues that survive kills, topics that tell them, approvals that notify."""

import base64
import hashlib
import http.server
import io
import json
import shutil
import ssl
import subprocess
import threading
import time
import urllib.error
import urllib.request
import zipfile

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import pytest
from botocore.exceptions import ClientError
from conftest import PATIENCE, WAITER, Server, wait_for

TOOLS = "111111111111"


def receive(sqs, url, **more):
    """One message, which is deleted."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        for message in sqs.receive_message(QueueUrl=url, WaitTimeSeconds=5, **more).get("Messages", []):
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            return message
    raise AssertionError("nothing arrives in " + url)


def let_send(sqs, url, service, source):
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    statement = {
        "Effect": "Allow",
        "Principal": {"Service": service},
        "Action": "sqs:SendMessage",
        "Resource": arn,
        "Condition": {"ArnEquals": {"aws:SourceArn": source}},
    }
    policy = {"Version": "2012-10-17", "Statement": [statement]}
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps(policy)})
    return arn


def test_a_message_round_trips(server, unique):
    sqs = server.client("sqs")
    url = sqs.create_queue(QueueName=unique, Attributes={"VisibilityTimeout": "1"}, tags={"k": "v"})["QueueUrl"]
    assert url == f"{server.url}/{TOOLS}/{unique}"
    attributes = {
        "text": {"DataType": "String", "StringValue": "é"},
        "bytes": {"DataType": "Binary", "BinaryValue": b"\x00\x01"},
        "number": {"DataType": "Number.int", "StringValue": "7"},
    }
    # botocore itself compares the digests.
    sent = sqs.send_message(QueueUrl=url, MessageBody="hällo", MessageAttributes=attributes)
    assert sent["MD5OfMessageBody"] == hashlib.md5("hällo".encode()).hexdigest()
    asked = {"MessageAttributeNames": ["All"], "AttributeNames": ["All"]}
    got = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=5, **asked)["Messages"][0]
    assert got["MessageAttributes"]["bytes"]["BinaryValue"] == b"\x00\x01"
    assert got["MD5OfMessageAttributes"] == sent["MD5OfMessageAttributes"]
    assert got["Attributes"]["ApproximateReceiveCount"] == "1"
    # It is visible again after a second, which a waiting receive sees.
    again = receive(sqs, url, **asked)
    assert again["MessageId"] == got["MessageId"] and again["Attributes"]["ApproximateReceiveCount"] == "2"
    assert "Messages" not in sqs.receive_message(QueueUrl=url)


def test_errors_have_the_codes_that_clients_know(server, unique):
    sqs = server.client("sqs")
    with pytest.raises(sqs.exceptions.QueueDoesNotExist) as caught:
        sqs.get_queue_url(QueueName=unique)
    assert caught.value.response["Error"]["Code"] == "AWS.SimpleQueueService.NonExistentQueue"
    url = sqs.create_queue(QueueName=unique)["QueueUrl"]
    with pytest.raises(ClientError) as caught:
        sqs.create_queue(QueueName=unique, Attributes={"VisibilityTimeout": "1"})
    assert caught.value.response["Error"]["Code"] == "QueueAlreadyExists"
    with pytest.raises(ClientError) as caught:
        sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=11)
    assert caught.value.response["Error"]["Code"] == "InvalidParameterValue"
    with pytest.raises(ClientError) as caught:
        server.client("sqs", account="qa").send_message(QueueUrl=url, MessageBody="x")
    assert caught.value.response["Error"]["Code"] == "AccessDenied"


def test_the_command_line_and_the_queues_own_url(server, unique):
    server.run(["aws", "sqs", "create-queue", "--queue-name", unique + ".fifo", "--attributes", "FifoQueue=true,VisibilityTimeout=3600"])
    found = json.loads(server.run(["aws", "sqs", "get-queue-url", "--queue-name", unique + ".fifo"]).stdout)
    url = found["QueueUrl"]
    send = ["aws", "sqs", "send-message", "--queue-url", url, "--message-group-id", "g"]
    for body in ["one", "two"]:
        server.run(send + ["--message-body", body, "--message-deduplication-id", body])
    # As clients do that post to the queue's URL.
    body = json.dumps({"QueueUrl": url, "MaxNumberOfMessages": 10})
    headers = {"X-Amz-Target": "AmazonSQS.ReceiveMessage", "Content-Type": "application/x-amz-json-1.0"}
    request = botocore.awsrequest.AWSRequest("POST", url, headers=headers, data=body)
    key, secret = server.keys()
    credentials = botocore.credentials.Credentials(key, secret)
    botocore.auth.SigV4Auth(credentials, "sqs", "us-east-1").add_auth(request)
    plain = urllib.request.Request(url, data=body.encode(), headers=dict(request.headers), method="POST")
    messages = json.loads(urllib.request.urlopen(plain).read())["Messages"]
    assert [message["Body"] for message in messages] == ["one", "two"]
    shown = server.run(["aws", "sqs", "get-queue-attributes", "--queue-url", url, "--attribute-names", "All"])
    attributes = json.loads(shown.stdout)["Attributes"]
    assert attributes["ApproximateNumberOfMessagesNotVisible"] == "2" and attributes["FifoQueue"] == "true"


def test_what_was_sent_survives_a_kill(own_server, unique):
    server = own_server
    sqs = server.client("sqs")
    url = sqs.create_queue(QueueName=unique, Attributes={"VisibilityTimeout": "2"})["QueueUrl"]
    sqs.send_message(QueueUrl=url, MessageBody="kept")
    assert sqs.receive_message(QueueUrl=url)["Messages"][0]["Body"] == "kept"
    sqs.send_message(QueueUrl=url, MessageBody="fresh")
    server.kill()
    server.start()
    sqs = server.client("sqs")
    assert {receive(sqs, url)["Body"] for _ in range(2)} == {"kept", "fresh"}


class Hook(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.got.append((dict(self.headers), json.loads(body)))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_):
        pass


class Hooks(http.server.ThreadingHTTPServer):
    def __init__(self):
        super().__init__(("127.0.0.1", 0), Hook)
        # What was posted, and how many came and would not go on when they had seen the certificate.
        self.got, self.refused = [], 0

    def get_request(self):
        try:
            return super().get_request()
        except ssl.SSLError:
            self.refused += 1
            raise


@pytest.fixture
def hook():
    server = Hooks()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


@pytest.fixture
def openssl(tmp_path):
    """openssl in a directory of the test's own: what it says."""
    if not shutil.which("openssl"):
        pytest.skip("certificates are made and checked with openssl")

    def run(*args):
        return subprocess.run(["openssl", *args], cwd=tmp_path, check=True, capture_output=True, text=True).stdout

    return run


def test_a_web_server_confirms_by_the_link_and_checks_signatures(server, unique, hook, openssl, tmp_path):
    sns = server.client("sns")
    topic = sns.create_topic(Name=unique)["TopicArn"]
    url = f"http://127.0.0.1:{hook.server_port}/"
    assert sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=url)["SubscriptionArn"] == "pending confirmation"
    wait_for("the question", lambda: hook.got)
    answer = urllib.request.urlopen(hook.got[0][1]["SubscribeURL"]).read().decode()
    assert "<SubscriptionArn>" + topic in answer
    sns.publish(TopicArn=topic, Message="told", Subject="about")
    wait_for("the message", lambda: len(hook.got) >= 2)
    headers, message = hook.got[1]
    assert headers["x-amz-sns-message-type"] == "Notification" and message["Message"] == "told"
    certificate = urllib.request.urlopen(message["SigningCertURL"]).read()
    (tmp_path / "certificate.pem").write_bytes(certificate)
    names = ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"]
    (tmp_path / "text").write_text("".join(f"{name}\n{message[name]}\n" for name in names))
    (tmp_path / "signature").write_bytes(base64.b64decode(message["Signature"]))
    (tmp_path / "key.pem").write_text(openssl("x509", "-in", "certificate.pem", "-pubkey", "-noout"))
    assert "Verified OK" in openssl("dgst", "-sha1", "-verify", "key.pem", "-signature", "signature", "text")
    urllib.request.urlopen(message["UnsubscribeURL"]).read()
    assert sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"] == []


@pytest.fixture
def secure_hook(hook, openssl, tmp_path):
    """The same behind TLS, by a certificate of the authority in authority.pem."""
    new = ["-newkey", "rsa:2048", "-nodes"]
    openssl("req", "-x509", *new, "-keyout", "authority.key", "-out", "authority.pem", "-days", "2", "-subj", "/CN=authority")
    openssl("req", *new, "-keyout", "hook.key", "-out", "hook.csr", "-subj", "/CN=hook")
    (tmp_path / "names").write_text("subjectAltName=IP:127.0.0.1\n")
    authority = ["-CA", "authority.pem", "-CAkey", "authority.key", "-CAcreateserial"]
    openssl("x509", "-req", "-in", "hook.csr", *authority, "-days", "2", "-extfile", "names", "-out", "hook.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "hook.pem", tmp_path / "hook.key")
    hook.socket = context.wrap_socket(hook.socket, server_side=True)
    return hook


def test_a_web_server_behind_tls_is_told_if_the_host_trusts_it(unique, secure_hook, tmp_path, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    trusting = Server(tmp_path)
    monkeypatch.delenv("SSL_CERT_FILE")
    try:
        sns = trusting.client("sns")
        topic = sns.create_topic(Name=unique)["TopicArn"]
        endpoint = f"https://127.0.0.1:{secure_hook.server_port}/"
        policy = {"healthyRetryPolicy": {"numRetries": 1, "minDelayTarget": 1, "maxDelayTarget": 1}}
        subscribe = ["aws", "sns", "subscribe", "--topic-arn", topic, "--protocol", "https", "--notification-endpoint", endpoint]
        trusting.run(subscribe + ["--attributes", json.dumps({"DeliveryPolicy": json.dumps(policy)})])
        wait_for("the question", lambda: secure_hook.got)
        token = secure_hook.got[0][1]["Token"]
        confirmed = sns.confirm_subscription(TopicArn=topic, Token=token, AuthenticateOnUnsubscribe="true")
        trusting.run(["aws", "sns", "publish", "--topic-arn", topic, "--message", "told in private"])
        wait_for("the message", lambda: len(secure_hook.got) >= 2)
        assert secure_hook.got[1][1]["Message"] == "told in private"
        # Only who signs may end it, as the confirmation asked for.
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(secure_hook.got[1][1]["UnsubscribeURL"])
        assert caught.value.code == 403
        sns.unsubscribe(SubscriptionArn=confirmed["SubscriptionArn"])
    finally:
        trusting.stop()


def test_a_web_server_behind_tls_is_not_told_if_nobody_trusts_it(server, unique, secure_hook):
    sns = server.client("sns")
    topic = sns.create_topic(Name=unique)["TopicArn"]
    endpoint = f"https://127.0.0.1:{secure_hook.server_port}/"
    sns.subscribe(TopicArn=topic, Protocol="https", Endpoint=endpoint)
    wait_for("somebody who hangs up", lambda: secure_hook.refused)
    assert secure_hook.got == []
    with pytest.raises(ClientError) as caught:
        sns.subscribe(TopicArn=topic, Protocol="https", Endpoint=endpoint.replace("//", "//user:password@"))
    assert "credentials in the URL of an endpoint" in caught.value.response["Error"]["Message"]


TELLING = """
import json


def handler(event, context):
    print("told " + json.dumps(event))
"""


def make_function(server, name):
    iam = server.client("iam")
    trust = {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
    role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": trust}))
    allowed = {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "logs:*", "Resource": "*"}}
    iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=json.dumps(allowed))
    code = io.BytesIO()
    with zipfile.ZipFile(code, "w") as archive:
        archive.writestr("index.py", TELLING)
    made = server.client("lambda").create_function(
        FunctionName=name, Runtime="python3.11", Handler="index.handler", Role=role["Role"]["Arn"], Code={"ZipFile": code.getvalue()}, Timeout=300
    )
    return made["FunctionArn"]


def test_a_function_is_told_what_it_wants_if_it_lets_the_topic(server, unique):
    sns, sqs, functions, logs = (server.client(name) for name in ["sns", "sqs", "lambda", "logs"])
    topic = sns.create_topic(Name=unique)["TopicArn"]
    url = sqs.create_queue(QueueName=unique)["QueueUrl"]
    dead = let_send(sqs, url, "sns.amazonaws.com", topic)
    function = make_function(server, unique)
    attributes = {
        "FilterPolicy": json.dumps({"kind": [{"prefix": "dep"}]}),
        "RedrivePolicy": json.dumps({"deadLetterTargetArn": dead}),
    }
    subscribe = ["aws", "sns", "subscribe", "--topic-arn", topic, "--protocol", "lambda", "--notification-endpoint", function]
    found = server.run(subscribe + ["--attributes", json.dumps(attributes)]).stdout
    subscription = json.loads(found)["SubscriptionArn"]
    assert subscription.startswith(topic + ":")

    def publish(message, kind):
        attributes = {"kind": {"DataType": "String", "StringValue": kind}}
        return sns.publish(TopicArn=topic, Message=message, Subject="about", MessageAttributes=attributes)["MessageId"]

    # Without the function's permission, it lands in the dead-letter queue.
    publish("refused", "deploy")
    letter = receive(sqs, url, MessageAttributeNames=["All"])
    assert json.loads(letter["Body"])["Message"] == "refused"
    assert letter["MessageAttributes"]["ErrorCode"]["StringValue"] == "AccessDeniedException"
    functions.add_permission(
        FunctionName=unique, StatementId="sns", Action="lambda:InvokeFunction", Principal="sns.amazonaws.com", SourceArn=topic
    )
    publish("unwanted", "test")
    sent = publish("wanted", "deploy")

    def told():
        try:
            events = logs.filter_log_events(logGroupName="/aws/lambda/" + unique)["events"]
        except logs.exceptions.ResourceNotFoundException:
            return []
        lines = [event["message"] for event in events if event["message"].startswith("told ")]
        return [json.loads(line.removeprefix("told ")) for line in lines]

    wait_for("the function to be told", told)
    [record] = told()[0]["Records"]
    assert (record["EventSource"], record["EventVersion"], record["EventSubscriptionArn"]) == ("aws:sns", "1.0", subscription)
    message = record["Sns"]
    assert (message["MessageId"], message["Message"], message["Subject"], message["TopicArn"]) == (sent, "wanted", "about", topic)
    assert message["MessageAttributes"] == {"kind": {"Type": "String", "Value": "deploy"}}
    assert message["Type"] == "Notification" and message["Signature"] and message["SigningCertUrl"] and message["UnsubscribeUrl"]
    assert len(told()) == 1


def test_a_template_subscribes_a_queue(server, unique):
    template = {
        "Resources": {
            "Dead": {"Type": "AWS::SQS::Queue"},
            "Queue": {
                "Type": "AWS::SQS::Queue",
                "Properties": {
                    "VisibilityTimeout": 7,
                    "RedrivePolicy": {"deadLetterTargetArn": {"Fn::GetAtt": "Dead.Arn"}, "maxReceiveCount": 3},
                },
            },
            "Topic": {"Type": "AWS::SNS::Topic"},
            "Subscription": {
                "Type": "AWS::SNS::Subscription",
                "Properties": {
                    "TopicArn": {"Ref": "Topic"},
                    "Protocol": "sqs",
                    "Endpoint": {"Fn::GetAtt": ["Queue", "Arn"]},
                    "RawMessageDelivery": True,
                },
            },
            "Policy": {
                "Type": "AWS::SQS::QueuePolicy",
                "Properties": {
                    "Queues": [{"Ref": "Queue"}],
                    "PolicyDocument": {
                        "Version": "2012-10-17",
                        "Statement": {
                            "Effect": "Allow",
                            "Principal": {"Service": "sns.amazonaws.com"},
                            "Action": "sqs:SendMessage",
                            "Resource": {"Fn::GetAtt": ["Queue", "Arn"]},
                        },
                    },
                },
            },
        },
        "Outputs": {"Queue": {"Value": {"Ref": "Queue"}}, "Topic": {"Value": {"Ref": "Topic"}}},
    }
    cloudformation = server.client("cloudformation")
    cloudformation.create_stack(StackName=unique, TemplateBody=json.dumps(template))
    cloudformation.get_waiter("stack_create_complete").wait(StackName=unique, WaiterConfig=WAITER)
    outputs = cloudformation.describe_stacks(StackName=unique)["Stacks"][0]["Outputs"]
    outputs = {output["OutputKey"]: output["OutputValue"] for output in outputs}
    server.client("sns").publish(TopicArn=outputs["Topic"], Message="through the stack")
    sqs = server.client("sqs")
    assert receive(sqs, outputs["Queue"])["Body"] == "through the stack"
    cloudformation.delete_stack(StackName=unique)
    cloudformation.get_waiter("stack_delete_complete").wait(StackName=unique, WaiterConfig=WAITER)
    with pytest.raises(sqs.exceptions.QueueDoesNotExist):
        sqs.send_message(QueueUrl=outputs["Queue"], MessageBody="x")


def make_pipeline(server, name, topic):
    server.client("s3").create_bucket(Bucket=name)
    codecommit, iam = server.client("codecommit"), server.client("iam")
    codecommit.create_repository(repositoryName=name)
    codecommit.put_file(repositoryName=name, branchName="main", filePath="a", fileContent=b"a")
    trust = {"Effect": "Allow", "Principal": {"Service": "codepipeline.amazonaws.com"}, "Action": "sts:AssumeRole"}
    role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": trust}))
    allowed = {"Effect": "Allow", "Action": ["codecommit:*", "s3:*", "sns:Publish"], "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": allowed})
    iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=document)
    action_type = {"owner": "AWS", "version": "1"}
    source = {
        "name": "Take",
        "actionTypeId": dict(action_type, category="Source", provider="CodeCommit"),
        "configuration": {"RepositoryName": name, "BranchName": "main", "PollForSourceChanges": "false"},
        "outputArtifacts": [{"name": "code"}],
    }
    approval = {
        "name": "Ask",
        "actionTypeId": dict(action_type, category="Approval", provider="Manual"),
        "configuration": {"NotificationArn": topic, "CustomData": "Look at it", "ExternalEntityLink": "http://example.com"},
    }
    pipeline = {
        "name": name,
        "roleArn": role["Role"]["Arn"],
        "artifactStore": {"type": "S3", "location": name},
        "stages": [{"name": "Source", "actions": [source]}, {"name": "Approve", "actions": [approval]}],
    }
    server.client("codepipeline").create_pipeline(pipeline=pipeline)


def test_an_approval_notifies_a_queue_which_approves_it(server, unique):
    sns, sqs, pipelines = server.client("sns"), server.client("sqs"), server.client("codepipeline")
    topic = sns.create_topic(Name=unique)["TopicArn"]
    url = sqs.create_queue(QueueName=unique)["QueueUrl"]
    arn = let_send(sqs, url, "sns.amazonaws.com", topic)
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn)
    make_pipeline(server, unique, topic)
    envelope = json.loads(receive(sqs, url)["Body"])
    assert envelope["Subject"] == f"APPROVAL NEEDED: AWS CodePipeline {unique} for action Ask"
    message = json.loads(envelope["Message"])
    approval = message["approval"]
    assert message["region"] == "us-east-1" and message["consoleLink"].endswith("#/view/" + unique)
    assert (approval["pipelineName"], approval["stageName"], approval["actionName"]) == (unique, "Approve", "Ask")
    assert approval["customData"] == "Look at it" and approval["externalEntityLink"] == "http://example.com"
    assert approval["approvalReviewLink"].endswith("/Approve/Ask/approve/" + approval["token"])
    time.strptime(approval["expires"], "%Y-%m-%dT%H:%MZ")
    pipelines.put_approval_result(
        pipelineName=unique,
        stageName="Approve",
        actionName="Ask",
        token=approval["token"],
        result={"summary": "by the queue", "status": "Approved"},
    )

    def done():
        executions = pipelines.list_pipeline_executions(pipelineName=unique)["pipelineExecutionSummaries"]
        return executions[0]["status"] == "Succeeded"

    wait_for("the end of the execution", done)
    assert "Messages" not in sqs.receive_message(QueueUrl=url), "it notified once"


def test_an_approval_whose_topic_is_not_there_fails(server, unique):
    pipelines = server.client("codepipeline")
    make_pipeline(server, unique, f"arn:aws:sns:us-east-1:{TOOLS}:{unique}-none")

    def failed():
        state = pipelines.get_pipeline_state(name=unique)["stageStates"][1]["actionStates"][0]
        execution = state.get("latestExecution", {})
        return execution.get("status") == "Failed" and "can't be notified" in execution["errorDetails"]["message"]

    wait_for("the failure", failed)
