"""The wire, operation by operation: whatever is served is asked once with an input that is made up from its model, and
once with one that works where that is easy to make, and botocore's models judge each answer.

An answer must parse by botocore's parser, hold nothing that the model does not know, hold all that the model requires,
fail only with errors that the operation, or every operation, can fail with, and say the request's id.
"""

import io
import json
import re
import time
import xml.etree.ElementTree
import zipfile

import boto3
import botocore.config
import botocore.exceptions
import botocore.parsers
import pytest

from conftest import ACCOUNTS, PATIENCE, REGION, ROOT

DOCS = ROOT / "docs/services"
ACCOUNT = ACCOUNTS["tools"]
TRUST = json.dumps(
    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
)
GRANT = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]})

# Errors that any operation can answer with. [Common errors, of each service's reference]
COMMON = {
    "AccessDenied", "AccessDeniedException", "ValidationError", "ValidationException", "SerializationException",
    "InvalidParameterValue", "InvalidParameterCombination", "MissingParameter", "UnknownOperationException",
}  # fmt: skip

# S3 models almost none of its errors. [Error responses, of the S3 reference]
S3_ERRORS = {
    "NoSuchBucket", "NoSuchKey", "NoSuchUpload", "NoSuchVersion", "NoSuchTagSet", "NoSuchBucketPolicy", "NoSuchCORSConfiguration",
    "NoSuchLifecycleConfiguration", "NoSuchWebsiteConfiguration", "NoSuchPublicAccessBlockConfiguration",
    "OwnershipControlsNotFoundError", "ServerSideEncryptionConfigurationNotFoundError", "InvalidArgument", "InvalidRequest",
    "MalformedXML", "MalformedPolicy", "InvalidBucketName", "InvalidDigest", "NotImplemented", "InvalidPart", "InvalidTag",
    "InvalidPartOrder", "NoSuchObjectLockConfiguration", "ReplicationConfigurationNotFoundError", "InvalidLocationConstraint",
    "InvalidTargetBucketForLogging", "IllegalLocationConstraintException", "404", "400", "405", "MethodNotAllowed", "EntityTooSmall",
    "ObjectLockConfigurationNotFoundError", "NoSuchConfiguration", "UnsupportedArgument",
}  # fmt: skip

# Known errors that AWS answers with and its models leave out.
UNMODELLED = {
    "codepipeline": {"PipelineNotFoundException"},
    "kms": {"ValidationException"},
    "secretsmanager": {"ValidationException"},
    "ssm": {"ValidationException"},
}

# What the models require and AWS leaves out: the root user has no name and no path.
ABSENT = {"GetUser.User.Path is required", "GetUser.User.UserName is required"}

# Operations that AWS's console has and botocore's models do not. (crates/aws/private-operations.json)
PRIVATE = {("codeconnections", "UpdateConnectionInstallation"), ("codeconnections", "GetConnectionInstallation")}

# Operations whose answer is a stream of events, which botocore reads otherwise.
STREAMS = {("logs", "StartLiveTail"), ("lambda", "InvokeWithResponseStream")}


def served():
    """What the generated pages say is served: the page's name is the service's."""
    for page in sorted(DOCS.glob("*.md")):
        text = page.read_text()
        section = text.split("## Operations", 1)[1].split("\n## ", 1)[0]
        for operation in re.findall(r"^- (\w+)$", section, re.MULTILINE):
            yield page.stem, operation


SERVED = sorted(set(served()) - PRIVATE)
SERVICES = sorted({service for service, _ in SERVED})


def dummy(shape, name=""):
    """A value of the shape's type with its required members alone, within its limits: it names what does not exist."""
    kind = shape.type_name
    if kind == "structure":
        if getattr(shape, "is_document_type", False):
            return {}
        if getattr(shape, "is_tagged_union", False):
            first = next(iter(shape.members))
            return {first: dummy(shape.members[first], first)}
        return {member: dummy(shape.members[member], member) for member in shape.required_members}
    if kind == "list":
        return [dummy(shape.member, name)]
    if kind == "map":
        return {dummy(shape.key, "key"): dummy(shape.value, "value")}
    if kind in ("integer", "long"):
        return max(1, int(shape.metadata.get("min", 1)))
    if kind in ("float", "double"):
        return 1.0
    if kind == "boolean":
        return True
    if kind == "timestamp":
        return 1_700_000_000
    if kind == "blob":
        return b"x" * max(1, int(shape.metadata.get("min", 1)))
    if shape.enum:
        return shape.enum[0]
    return text(shape, name)


def text(shape, name):
    lower = name.lower()
    if lower.endswith("arn") or "Arn" in shape.name:
        value = f"arn:aws:{'iam' if 'role' in lower or 'policy' in lower or lower == 'arn' else 'lambda'}::{ACCOUNT}:role/none"
    elif lower in ("policy", "resourcepolicy", "assumerolepolicydocument"):
        value = TRUST
    elif lower in ("policydocument", "policyinputlist"):
        value = GRANT
    elif lower == "bucket":
        value = "wire-no-such-bucket"
    elif lower in ("keyid", "targetkeyid", "sourcekeyid"):
        value = "00000000-0000-4000-8000-000000000000"
    elif lower == "aliasname":
        value = "alias/wire-none"
    else:
        value = "wire-none"
    least = int(shape.metadata.get("min", 1))
    most = int(shape.metadata.get("max", 10_000))
    return (value + "x" * max(0, least - len(value)))[:most]


class Judge:
    """What one answer's body may say, by the shape of its output."""

    def __init__(self, service_model):
        self.protocol = service_model.resolved_protocol
        self.faults = []

    def json(self, shape, value, path):
        if value is None:
            self.faults.append(f"{path} is null")
        elif shape.type_name == "structure" and not getattr(shape, "is_document_type", False):
            if not isinstance(value, dict):
                self.faults.append(f"{path} is no object")
                return
            names = {m.serialization.get("name", n): m for n, m in shape.members.items()}
            for key, inner in value.items():
                if key in names:
                    self.json(names[key], inner, f"{path}.{key}")
                else:
                    self.faults.append(f"{path}.{key} is unknown to {shape.name}")
            for name in shape.required_members:
                member = shape.members[name]
                if "location" not in member.serialization and member.serialization.get("name", name) not in value:
                    self.faults.append(f"{path}.{name} is required")
        elif shape.type_name == "list":
            for at, inner in enumerate(value):
                self.json(shape.member, inner, f"{path}[{at}]")
        elif shape.type_name == "map":
            for key, inner in value.items():
                self.json(shape.value, inner, f"{path}.{key}")
        elif not isinstance(value, self.PLAIN[shape.type_name]) or (isinstance(value, bool) != (shape.type_name == "boolean")):
            self.faults.append(f"{path} is {value!r}, not a {shape.type_name}")
        elif shape.type_name == "string" and shape.enum and value not in shape.enum and value not in EXTRA_VALUES.get(shape.name, ()):
            self.faults.append(f"{path} is {value!r}, none of {shape.name}")

    PLAIN = {
        "string": str, "integer": int, "long": int, "boolean": bool, "float": (int, float), "double": (int, float),
        "timestamp": (int, float, str), "blob": str, "structure": (dict, list, str, int, float, bool),
    }  # fmt: skip

    def xml(self, shape, node, path):
        if shape.type_name == "structure":
            known = {}
            for name, member in shape.members.items():
                if "location" in member.serialization and member.serialization["location"] != "headers":
                    continue
                listed = member.type_name == "list" and member.serialization.get("flattened")
                wire = member.serialization.get("name", name)
                if listed and "name" not in member.serialization:
                    wire = member.member.serialization.get("name", wire)
                known[wire] = (member, listed)
            for child in node:
                tag = strip(child.tag)
                if tag not in known:
                    self.faults.append(f"{path}.{tag} is unknown to {shape.name}")
                    continue
                member, listed = known[tag]
                self.xml(member.member if listed else member, child, f"{path}.{tag}")
            present = {strip(child.tag) for child in node}
            for name in shape.required_members:
                member = shape.members[name]
                flat = member.type_name in ("list", "map") and member.serialization.get("flattened")
                if member.serialization.get("xmlAttribute"):
                    present |= {member.serialization["name"]} if any(strip(a) == "type" for a in node.attrib) else set()
                if "location" not in member.serialization and not flat and member.serialization.get("name", name) not in present:
                    self.faults.append(f"{path}.{name} is required")
        elif shape.type_name == "list":
            wire = shape.member.serialization.get("name", "member")
            for child in node:
                if strip(child.tag) != wire:
                    self.faults.append(f"{path}.{strip(child.tag)} is no {wire}")
                else:
                    self.xml(shape.member, child, f"{path}.{wire}")
        elif shape.type_name == "map":
            for entry in node:
                inner = entry.find(next((c.tag for c in entry if strip(c.tag) == shape.value.serialization.get("name", "value")), "value"))
                if strip(entry.tag) != "entry" or inner is None:
                    self.faults.append(f"{path} is no map")
                else:
                    self.xml(shape.value, inner, f"{path}.value")
        elif len(node):
            self.faults.append(f"{path} has elements and is a {shape.type_name}")
        elif shape.type_name == "boolean" and node.text not in ("true", "false"):
            self.faults.append(f"{path} is {node.text!r}")
        elif shape.type_name == "string" and shape.enum and node.text not in shape.enum and node.text not in EXTRA_VALUES.get(shape.name, ()):
            self.faults.append(f"{path} is {node.text!r}, none of {shape.name}")


# Values that AWS answers with and the models leave out.
EXTRA_VALUES = {"PermissionsBoundaryAttachmentType": {"Policy"}, "PolicySourceType": {"IAM Policy"}}


def strip(tag):
    return tag.rsplit("}", 1)[-1]


def judge_body(operation, raw):
    """What a good answer's body says that the model doesn't, or keeps from saying."""
    shape = operation.output_shape
    judge = Judge(operation.service_model)
    payload = shape.serialization.get("payload") if shape is not None else None
    if payload:
        inner = shape.members[payload]
        if inner.type_name != "structure" or inner.serialization.get("eventstream"):
            return []
        shape = inner
    if judge.protocol in ("json", "rest-json"):
        if not raw:
            needs = shape is not None and any("location" not in shape.members[n].serialization for n in shape.required_members)
            return ["the body is empty"] if needs else []
        value = json.loads(raw)
        if shape is None:
            return [] if value == {} else [f"{value} where nothing is told"]
        judge.json(shape, value, operation.name)
    elif raw and raw.strip():
        node = xml.etree.ElementTree.fromstring(raw)
        if judge.protocol == "query":
            if strip(node.tag) != f"{operation.name}Response":
                judge.faults.append(f"the root is {strip(node.tag)}")
            rest = {strip(child.tag) for child in node} - {"ResponseMetadata", f"{operation.name}Result"}
            judge.faults += [f"{tag} beside the result" for tag in rest]
            result = next((child for child in node if strip(child.tag).endswith("Result")), None)
            if shape is None or not shape.members:
                return judge.faults
            if result is None:
                return judge.faults + ["there is no result"]
            node = result
        if shape is not None:
            judge.xml(shape, node, operation.name)
    return judge.faults


def modelled(operation):
    names = set()
    for shape in operation.error_shapes:
        names.add(shape.metadata.get("error", {}).get("code") or shape.name)
        names.add(shape.name)
    return names


class Wire:
    """Clients that keep what came over the wire."""

    def __init__(self, server):
        self.server = server
        self.session = boto3.session.Session()
        self.clients = {}
        self.last = self.answer = self.message = None

    def client(self, service):
        if service not in self.clients:
            key, secret = self.server.keys("tools")
            # An address of loopback has no name that a prefix could stand before.
            config = botocore.config.Config(
                inject_host_prefix=False,
                retries={"max_attempts": 0, "mode": "standard"}, s3={"addressing_style": "path"}, parameter_validation=True,
                read_timeout=PATIENCE, proxies={},
            )
            client = self.session.client(
                service, aws_access_key_id=key, aws_secret_access_key=secret, region_name=REGION, endpoint_url=self.server.url, config=config
            )
            client.meta.events.register(f"before-parse.{client.meta.service_model.service_id.hyphenize()}", self.keep)
            self.clients[service] = client
        return self.clients[service]

    def keep(self, response_dict, **_):
        self.last = dict(response_dict)

    def faults(self, service, name, arguments):
        """What is wrong with the answer to one call; and the error's code, if it is one."""
        client = self.client(service)
        operation = client.meta.service_model.operation_model(name)
        self.last = None
        code = None
        try:
            answer = client._make_api_call(name, arguments)
            metadata = answer["ResponseMetadata"]
        except botocore.exceptions.ClientError as error:
            answer, metadata = None, error.response["ResponseMetadata"]
            code, message = error.response["Error"].get("Code"), error.response["Error"].get("Message")
        except botocore.parsers.ResponseParserError as error:
            return [f"botocore can't read the answer: {error}"], None
        except botocore.exceptions.ParamValidationError as error:
            return [f"the test's own input is wrong: {error}"], None
        self.answer, self.message = answer, None if code is None else message
        found = []
        headers = {k.lower(): v for k, v in (metadata.get("HTTPHeaders") or {}).items()}
        if not metadata.get("RequestId") or not ({"x-amzn-requestid", "x-amz-request-id"} & set(headers)):
            found.append("no request id")
        if code is None:
            raw = self.last["body"] if self.last else b""
            if isinstance(raw, bytes):
                found += [fault for fault in judge_body(operation, raw) if fault not in ABSENT]
            return found, None
        if code in ("InternalError", "InternalFailure", "InternalServerError", "ServiceException", "InternalException"):
            found.append(f"an internal error: {message}")
        if code in ("UnknownOperationException", "InvalidAction"):
            found.append(f"is not served after all: {message}")
        expected = COMMON | modelled(operation) | UNMODELLED.get(service, set()) | (S3_ERRORS if service == "s3" else set())
        if code not in expected:
            found.append(f"fails with {code} ({message}), which it does not know: {sorted(modelled(operation))}")
        if message is None and not (service in ("s3", "ssm")):
            found.append(f"{code} says nothing")
        return found, code


@pytest.fixture(scope="module")
def wire(tmp_path_factory):
    import conftest

    running = conftest.Server(tmp_path_factory.mktemp("wire"))
    yield Wire(running)
    running.stop()


@pytest.mark.parametrize("service", SERVICES)
def test_an_answer_to_a_made_up_input_is_what_the_model_says(wire, service):
    """With the required members alone, which name nothing that exists: most answers are errors, lists are empty."""
    wrong = {}
    for name in [operation for of, operation in SERVED if of == service]:
        if (service, name) in STREAMS:
            continue
        operation = wire.client(service).meta.service_model.operation_model(name)
        arguments = dummy(operation.input_shape) if operation.input_shape is not None else {}
        found, _ = wire.faults(service, name, arguments)
        if found:
            wrong[name] = found
    assert not wrong, "\n".join(f"{name}: {'; '.join(found)}" for name, found in wrong.items())


def zipped(name, text):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, text)
    return buffer.getvalue()


HANDLER = "def handler(event, context):\n    return {'statusCode': 200, 'body': 'ok'}\n"
TEMPLATE = json.dumps({
    "Parameters": {"Value": {"Type": "String", "Default": "1"}},
    "Resources": {"Parameter": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": {"Ref": "Value"}}}},
    "Outputs": {"Name": {"Value": {"Ref": "Parameter"}, "Export": {"Name": "wire-export"}}},
})  # fmt: skip
TAGS = [{"Key": "team", "Value": "wire"}]
PIPELINE = {
    "name": "wire", "roleArn": f"arn:aws:iam::{ACCOUNT}:role/wire", "artifactStore": {"type": "S3", "location": "wire-works"},
    "stages": [
        {"name": "Source", "actions": [{
            "name": "Source", "actionTypeId": {"category": "Source", "owner": "AWS", "provider": "CodeCommit", "version": "1"},
            "configuration": {"RepositoryName": "wire", "BranchName": "main", "PollForSourceChanges": "false"},
            "outputArtifacts": [{"name": "Source"}],
        }]},
        {"name": "Approval", "actions": [{
            "name": "Ask", "actionTypeId": {"category": "Approval", "owner": "AWS", "provider": "Manual", "version": "1"},
        }]},
    ],
}  # fmt: skip

# Calls that work, in order. `$name` stands for what an earlier answer said: `name=path` keeps it.
WORKING = [
    ("sts", "GetCallerIdentity", {}),
    ("sts", "GetSessionToken", {}),
    ("iam", "CreateRole", {"RoleName": "wire", "AssumeRolePolicyDocument": TRUST, "Tags": TAGS}, "role=Role.Arn"),
    ("iam", "PutRolePolicy", {"RoleName": "wire", "PolicyName": "all", "PolicyDocument": GRANT}),
    ("iam", "GetRole", {"RoleName": "wire"}),
    ("iam", "GetRolePolicy", {"RoleName": "wire", "PolicyName": "all"}),
    ("iam", "ListRolePolicies", {"RoleName": "wire"}),
    ("iam", "ListRoleTags", {"RoleName": "wire"}),
    ("iam", "CreatePolicy", {"PolicyName": "wire", "PolicyDocument": GRANT}, "policy=Policy.Arn"),
    ("iam", "CreatePolicyVersion", {"PolicyArn": "$policy", "PolicyDocument": GRANT, "SetAsDefault": True}),
    ("iam", "AttachRolePolicy", {"RoleName": "wire", "PolicyArn": "$policy"}),
    ("iam", "ListAttachedRolePolicies", {"RoleName": "wire"}),
    ("iam", "ListEntitiesForPolicy", {"PolicyArn": "$policy"}),
    ("iam", "GetPolicy", {"PolicyArn": "$policy"}),
    ("iam", "GetPolicyVersion", {"PolicyArn": "$policy", "VersionId": "v2"}),
    ("iam", "ListPolicyVersions", {"PolicyArn": "$policy"}),
    ("iam", "ListPolicies", {"Scope": "All", "MaxItems": 5}),
    ("iam", "CreateUser", {"UserName": "wire", "PermissionsBoundary": "$policy", "Tags": TAGS}),
    ("iam", "GetUser", {"UserName": "wire"}),
    ("iam", "CreateAccessKey", {"UserName": "wire"}, "key=AccessKey.AccessKeyId"),
    ("iam", "ListAccessKeys", {"UserName": "wire"}),
    ("iam", "GetAccessKeyLastUsed", {"AccessKeyId": "$key"}),
    ("iam", "CreateServiceSpecificCredential", {"UserName": "wire", "ServiceName": "codecommit.amazonaws.com"}),
    ("iam", "ListServiceSpecificCredentials", {"UserName": "wire"}),
    ("iam", "CreateGroup", {"GroupName": "wire"}),
    ("iam", "AddUserToGroup", {"GroupName": "wire", "UserName": "wire"}),
    ("iam", "GetGroup", {"GroupName": "wire"}),
    ("iam", "ListGroupsForUser", {"UserName": "wire"}),
    ("iam", "CreateServiceLinkedRole", {"AWSServiceName": "ecs.amazonaws.com"}),
    ("iam", "DeleteServiceLinkedRole", {"RoleName": "AWSServiceRoleForECS"}, "task=DeletionTaskId"),
    ("iam", "GetServiceLinkedRoleDeletionStatus", {"DeletionTaskId": "$task"}),
    ("iam", "CreateInstanceProfile", {"InstanceProfileName": "wire"}),
    ("iam", "AddRoleToInstanceProfile", {"InstanceProfileName": "wire", "RoleName": "wire"}),
    ("iam", "GetInstanceProfile", {"InstanceProfileName": "wire"}),
    ("iam", "ListInstanceProfiles", {}),
    ("iam", "SimulatePrincipalPolicy", {"PolicySourceArn": "$role", "ActionNames": ["s3:GetObject"], "ResourceArns": ["arn:aws:s3:::b/k"]}),
    ("iam", "SimulateCustomPolicy", {"PolicyInputList": [GRANT], "ActionNames": ["s3:GetObject", "s3:PutObject"]}),
    ("iam", "GetAccountSummary", {}),
    ("iam", "GetAccountAuthorizationDetails", {}),
    ("ssm", "PutParameter", {"Name": "/wire/a", "Value": "1", "Type": "String", "Tags": TAGS}),
    ("ssm", "PutParameter", {"Name": "/wire/s", "Value": "1", "Type": "SecureString"}),
    ("ssm", "GetParameter", {"Name": "/wire/s", "WithDecryption": True}),
    ("ssm", "GetParameters", {"Names": ["/wire/a", "/wire/none"]}),
    ("ssm", "GetParametersByPath", {"Path": "/wire"}),
    ("ssm", "GetParameterHistory", {"Name": "/wire/a"}),
    ("ssm", "LabelParameterVersion", {"Name": "/wire/a", "Labels": ["l"]}),
    ("ssm", "DescribeParameters", {}),
    ("ssm", "ListTagsForResource", {"ResourceType": "Parameter", "ResourceId": "/wire/a"}),
    ("secretsmanager", "CreateSecret", {"Name": "wire", "SecretString": "s", "Tags": TAGS}, "secret=ARN"),
    ("secretsmanager", "PutSecretValue", {"SecretId": "$secret", "SecretBinary": b"b"}),
    ("secretsmanager", "GetSecretValue", {"SecretId": "wire"}),
    ("secretsmanager", "BatchGetSecretValue", {"SecretIdList": ["wire", "none"]}),
    ("secretsmanager", "DescribeSecret", {"SecretId": "wire"}),
    ("secretsmanager", "ListSecrets", {}),
    ("secretsmanager", "ListSecretVersionIds", {"SecretId": "wire"}),
    ("secretsmanager", "GetRandomPassword", {}),
    ("ssm", "GetParameter", {"Name": "/aws/reference/secretsmanager/wire", "WithDecryption": True}),
    ("kms", "CreateKey", {"Description": "wire"}, "kms=KeyMetadata.KeyId"),
    ("kms", "CreateAlias", {"AliasName": "alias/wire", "TargetKeyId": "$kms"}),
    ("kms", "Encrypt", {"KeyId": "$kms", "Plaintext": b"p"}, "blob=CiphertextBlob"),
    ("kms", "Decrypt", {"CiphertextBlob": "$blob"}),
    ("kms", "GenerateDataKey", {"KeyId": "$kms", "KeySpec": "AES_256"}),
    ("kms", "DescribeKey", {"KeyId": "$kms"}),
    ("kms", "GetKeyPolicy", {"KeyId": "$kms", "PolicyName": "default"}),
    ("kms", "GetKeyRotationStatus", {"KeyId": "$kms"}),
    ("kms", "ListKeys", {}),
    ("kms", "ListAliases", {}),
    ("kms", "CreateGrant", {"KeyId": "$kms", "GranteePrincipal": "$role", "Operations": ["Decrypt"]}),
    ("kms", "ListGrants", {"KeyId": "$kms"}),
    ("s3", "CreateBucket", {"Bucket": "wire-works"}),
    ("s3", "PutBucketVersioning", {"Bucket": "wire-works", "VersioningConfiguration": {"Status": "Enabled"}}),
    ("s3", "PutObject", {"Bucket": "wire-works", "Key": "a/b", "Body": b"1"}),
    ("s3", "GetObject", {"Bucket": "wire-works", "Key": "a/b"}),
    ("s3", "HeadObject", {"Bucket": "wire-works", "Key": "a/b"}),
    ("s3", "CopyObject", {"Bucket": "wire-works", "Key": "c", "CopySource": "wire-works/a/b"}),
    ("s3", "PutObjectTagging", {"Bucket": "wire-works", "Key": "c", "Tagging": {"TagSet": TAGS}}),
    ("s3", "GetObjectTagging", {"Bucket": "wire-works", "Key": "c"}),
    ("s3", "ListObjects", {"Bucket": "wire-works", "Delimiter": "/"}),
    ("s3", "ListObjectsV2", {"Bucket": "wire-works", "FetchOwner": True}),
    ("s3", "ListObjectVersions", {"Bucket": "wire-works"}),
    ("s3", "CreateMultipartUpload", {"Bucket": "wire-works", "Key": "m"}, "upload=UploadId"),
    ("s3", "UploadPart", {"Bucket": "wire-works", "Key": "m", "UploadId": "$upload", "PartNumber": 1, "Body": b"1"}, "etag=ETag"),
    ("s3", "ListParts", {"Bucket": "wire-works", "Key": "m", "UploadId": "$upload"}),
    ("s3", "ListMultipartUploads", {"Bucket": "wire-works"}),
    ("s3", "CompleteMultipartUpload", {
        "Bucket": "wire-works", "Key": "m", "UploadId": "$upload", "MultipartUpload": {"Parts": [{"PartNumber": 1, "ETag": "$etag"}]},
    }),
    ("s3", "DeleteObjects", {"Bucket": "wire-works", "Delete": {"Objects": [{"Key": "c"}]}}),
    ("s3", "GetBucketLocation", {"Bucket": "wire-works"}),
    ("s3", "GetBucketEncryption", {"Bucket": "wire-works"}),
    ("s3", "GetBucketVersioning", {"Bucket": "wire-works"}),
    ("s3", "GetPublicAccessBlock", {"Bucket": "wire-works"}),
    ("s3", "GetBucketAcl", {"Bucket": "wire-works"}),
    ("s3", "ListBuckets", {}),
    ("logs", "CreateLogGroup", {"logGroupName": "/wire"}),
    ("logs", "CreateLogStream", {"logGroupName": "/wire", "logStreamName": "s"}),
    ("logs", "PutLogEvents", {"logGroupName": "/wire", "logStreamName": "s", "logEvents": [{"timestamp": "$now", "message": "m"}]}),
    ("logs", "GetLogEvents", {"logGroupName": "/wire", "logStreamName": "s"}),
    ("logs", "FilterLogEvents", {"logGroupName": "/wire"}),
    ("logs", "DescribeLogGroups", {}),
    ("logs", "DescribeLogStreams", {"logGroupName": "/wire"}),
    ("events", "CreateEventBus", {"Name": "wire"}),
    ("events", "PutRule", {"Name": "wire", "EventPattern": '{"source":["wire"]}'}),
    ("events", "PutEvents", {"Entries": [{"Source": "wire", "DetailType": "d", "Detail": "{}"}]}),
    ("events", "DescribeRule", {"Name": "wire"}),
    ("events", "ListRules", {}),
    ("events", "ListEventBuses", {}),
    ("events", "TestEventPattern", {
        "EventPattern": '{"source":["a"]}',
        "Event": '{"id":"1","source":"a","account":"1","time":"2020-01-01T00:00:00Z","region":"r","resources":[],"detail-type":"d","detail":{}}',
    }),
    ("codecommit", "CreateRepository", {"repositoryName": "wire", "repositoryDescription": "d"}),
    ("codecommit", "PutFile", {"repositoryName": "wire", "branchName": "main", "fileContent": b"1", "filePath": "a.txt"}, "commit=commitId"),
    ("codecommit", "GetCommit", {"repositoryName": "wire", "commitId": "$commit"}),
    ("codecommit", "GetBranch", {"repositoryName": "wire", "branchName": "main"}),
    ("codecommit", "GetFile", {"repositoryName": "wire", "filePath": "a.txt"}),
    ("codecommit", "GetFolder", {"repositoryName": "wire", "folderPath": "/"}),
    ("codecommit", "GetDifferences", {"repositoryName": "wire", "afterCommitSpecifier": "main"}),
    ("codecommit", "GetRepository", {"repositoryName": "wire"}),
    ("codecommit", "BatchGetRepositories", {"repositoryNames": ["wire", "none"]}),
    ("codecommit", "ListRepositories", {}),
    ("codecommit", "ListBranches", {"repositoryName": "wire"}),
    ("codebuild", "CreateProject", {
        "name": "wire", "source": {"type": "NO_SOURCE", "buildspec": "version: 0.2\nphases:\n  build:\n    commands: [ 'true' ]\n"},
        "artifacts": {"type": "NO_ARTIFACTS"}, "serviceRole": "$role",
        "environment": {"type": "LINUX_CONTAINER", "image": "aws/codebuild/standard:7.0", "computeType": "BUILD_GENERAL1_SMALL"},
    }),
    ("codebuild", "BatchGetProjects", {"names": ["wire", "none"]}),
    ("codebuild", "StartBuild", {"projectName": "wire"}, "build=build.id"),
    ("codebuild", "BatchGetBuilds", {"ids": ["$build"]}),
    ("codebuild", "ListProjects", {}),
    ("codebuild", "ListBuildsForProject", {"projectName": "wire"}),
    ("lambda", "CreateFunction", {
        "FunctionName": "wire", "Runtime": "python3.12", "Role": "$role", "Handler": "index.handler",
        "Code": {"ZipFile": zipped("index.py", HANDLER)},
    }, "function=FunctionArn"),
    ("lambda", "GetFunction", {"FunctionName": "wire"}),
    ("lambda", "GetFunctionConfiguration", {"FunctionName": "wire"}),
    ("lambda", "PublishVersion", {"FunctionName": "wire"}),
    ("lambda", "CreateAlias", {"FunctionName": "wire", "Name": "live", "FunctionVersion": "1"}),
    ("lambda", "AddPermission", {
        "FunctionName": "wire", "StatementId": "s", "Action": "lambda:InvokeFunction", "Principal": "apigateway.amazonaws.com",
    }),
    ("lambda", "GetPolicy", {"FunctionName": "wire"}),
    ("lambda", "ListFunctions", {}),
    ("lambda", "ListVersionsByFunction", {"FunctionName": "wire"}),
    ("lambda", "InvokeAsync", {"FunctionName": "wire", "InvokeArgs": b"{}"}),
    ("apigateway", "CreateRestApi", {"name": "wire"}, "api=id"),
    ("apigateway", "GetResources", {"restApiId": "$api"}, "root=items.0.id"),
    ("apigateway", "CreateResource", {"restApiId": "$api", "parentId": "$root", "pathPart": "x"}, "resource=id"),
    ("apigateway", "PutMethod", {"restApiId": "$api", "resourceId": "$resource", "httpMethod": "GET", "authorizationType": "NONE"}),
    ("apigateway", "PutIntegration", {
        "restApiId": "$api", "resourceId": "$resource", "httpMethod": "GET", "type": "MOCK",
        "requestTemplates": {"application/json": '{"statusCode": 200}'},
    }),
    ("apigateway", "PutMethodResponse", {"restApiId": "$api", "resourceId": "$resource", "httpMethod": "GET", "statusCode": "200"}),
    ("apigateway", "PutIntegrationResponse", {"restApiId": "$api", "resourceId": "$resource", "httpMethod": "GET", "statusCode": "200"}),
    ("apigateway", "GetMethod", {"restApiId": "$api", "resourceId": "$resource", "httpMethod": "GET"}),
    ("apigateway", "CreateDeployment", {"restApiId": "$api", "stageName": "s"}),
    ("apigateway", "GetStages", {"restApiId": "$api"}),
    ("apigateway", "GetRestApi", {"restApiId": "$api"}),
    ("apigateway", "GetRestApis", {}),
    ("cloudformation", "ValidateTemplate", {"TemplateBody": TEMPLATE}),
    ("cloudformation", "GetTemplateSummary", {"TemplateBody": TEMPLATE}),
    ("cloudformation", "CreateStack", {"StackName": "wire", "TemplateBody": TEMPLATE, "Tags": TAGS}, "stack=StackId"),
    ("cloudformation", "DescribeStacks", {"StackName": "wire"}),
    ("cloudformation", "DescribeStackEvents", {"StackName": "wire"}),
    ("cloudformation", "DescribeStackResources", {"StackName": "wire"}),
    ("cloudformation", "ListStackResources", {"StackName": "wire"}),
    ("cloudformation", "ListStacks", {}),
    ("cloudformation", "ListExports", {}),
    ("cloudformation", "GetTemplate", {"StackName": "wire"}),
    ("cloudformation", "CreateChangeSet", {
        "StackName": "wire-new", "ChangeSetName": "c", "ChangeSetType": "CREATE", "TemplateBody": TEMPLATE,
    }, "change=Id"),
    ("cloudformation", "DescribeChangeSet", {"ChangeSetName": "$change"}),
    ("cloudformation", "ListChangeSets", {"StackName": "wire-new"}),
    ("codepipeline", "CreatePipeline", {"pipeline": PIPELINE, "tags": [{"key": "a", "value": "b"}]}),
    ("codepipeline", "GetPipeline", {"name": "wire"}),
    ("codepipeline", "GetPipelineState", {"name": "wire"}),
    ("codepipeline", "ListPipelines", {}),
    ("codepipeline", "StartPipelineExecution", {"name": "wire"}, "execution=pipelineExecutionId"),
    ("codepipeline", "GetPipelineExecution", {"pipelineName": "wire", "pipelineExecutionId": "$execution"}),
    ("codepipeline", "ListPipelineExecutions", {"pipelineName": "wire"}),
    ("codepipeline", "ListActionExecutions", {"pipelineName": "wire"}),
    ("codepipeline", "UpdatePipeline", {"pipeline": PIPELINE}),
]  # fmt: skip


def filled(value, known):
    """The value with what earlier answers said in place of `$name`."""
    if isinstance(value, dict):
        return {key: filled(inner, known) for key, inner in value.items()}
    if isinstance(value, list):
        return [filled(inner, known) for inner in value]
    return known[value[1:]] if isinstance(value, str) and value[:1] == "$" and value[1:] in known else value


def at(answer, path):
    for step in path.split("."):
        answer = answer[int(step)] if step.isdigit() else answer[step]
    return answer


def test_an_answer_to_a_call_that_works_is_what_the_model_says(wire):
    known, wrong = {"now": int(time.time() * 1000)}, []
    for service, name, arguments, *keeps in WORKING:
        found, code = wire.faults(service, name, filled(arguments, known))
        if code is not None:
            found.append(f"{code}: {wire.message}")
        wrong += [f"{service} {name}: {fault}" for fault in found]
        for keep in keeps if code is None else []:
            variable, path = keep.split("=")
            known[variable] = at(wire.answer, path)
    assert not wrong, "\n".join(wrong)
