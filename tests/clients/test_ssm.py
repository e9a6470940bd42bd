"""The Parameter Store with boto3 and the aws command line."""

import json

import pytest
from botocore.exceptions import ClientError


def test_a_parameter_round_trips(server, unique):
    ssm = server.client("ssm")
    assert ssm.put_parameter(Name=unique, Value="1", Type="String")["Version"] == 1
    got = ssm.get_parameter(Name=unique)["Parameter"]
    assert got["Value"] == "1" and got["Type"] == "String" and got["DataType"] == "text"
    assert got["LastModifiedDate"].tzinfo is not None
    with pytest.raises(ssm.exceptions.ParameterAlreadyExists):
        ssm.put_parameter(Name=unique, Value="2", Type="String")
    with pytest.raises(ssm.exceptions.ParameterNotFound):
        ssm.get_parameter(Name=unique + "-not")


def test_the_models_constraints_are_answered_in_awss_words(server):
    ssm = server.client("ssm")
    with pytest.raises(ClientError) as caught:
        ssm.get_parameters_by_path(Path="/x", MaxResults=11)
    error = caught.value.response["Error"]
    assert error["Code"] == "ValidationException"
    assert error["Message"] == (
        "1 validation error detected: Value '11' at 'maxResults' failed to satisfy constraint: Member must have value less "
        "than or equal to 10"
    )


def test_the_command_line_reads_it(server, unique):
    server.client("ssm").put_parameter(Name=unique, Value="seen", Type="String")
    done = server.run(["aws", "ssm", "get-parameter", "--name", unique])
    assert json.loads(done.stdout)["Parameter"]["Value"] == "seen"


def test_what_is_not_served_says_so(server):
    done = server.run(["aws", "ssm", "describe-instance-information"], check=False)
    assert done.returncode != 0
    assert "DescribeInstanceInformation" in done.stderr
