"""State machines with boto3 and the aws command line: created, run, waited for, and found again after the server died."""

import io
import json
import zipfile

import pytest

from conftest import WAITER, wait_for

MACHINE = "arn:aws:states:us-east-1:111111111111:stateMachine:"


def make_role(server, name, service, actions):
    iam = server.client("iam")
    trust = {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}}
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    grant = {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": actions, "Resource": "*"}}
    iam.put_role_policy(RoleName=name, PolicyName="grant", PolicyDocument=json.dumps(grant))
    return arn


def create(server, name, definition, actions):
    role = make_role(server, name, "states.amazonaws.com", actions)
    sfn = server.client("stepfunctions")
    return sfn.create_state_machine(name=name, definition=json.dumps(definition), roleArn=role)["stateMachineArn"]


def wait(sfn, arn):
    def ended():
        found = sfn.describe_execution(executionArn=arn)
        return found if found["status"] != "RUNNING" else None

    return wait_for(f"the end of {arn}", ended)


def function(server, name, code):
    role = make_role(server, name + "-function", "lambda.amazonaws.com", ["logs:*"])
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w") as archive:
        archive.writestr("index.py", code)
    made = server.client("lambda").create_function(
        FunctionName=name, Runtime="python3.11", Handler="index.handler", Role=role, Code={"ZipFile": body.getvalue()}, Timeout=300
    )
    return made["FunctionArn"]


CODE = """
class TooSmall(Exception):
    pass


def handler(event, context):
    if event["n"] < 0:
        raise TooSmall("below nothing")
    return {"n": event["n"] + 1}
"""


def test_functions_are_called_retried_and_caught(server, unique):
    arn = function(server, unique, CODE)
    definition = {
        "StartAt": "All",
        "States": {
            "All": {
                "Type": "Map",
                "ItemsPath": "$.items",
                "ItemProcessor": {
                    "StartAt": "Bare",
                    "States": {
                        "Bare": {
                            "Type": "Task",
                            "Resource": arn,
                            "Retry": [{"ErrorEquals": ["TooSmall"], "MaxAttempts": 1, "IntervalSeconds": 1}],
                            "Catch": [{"ErrorEquals": ["TooSmall"], "ResultPath": "$.error", "Next": "Sorry"}],
                            "Next": "Invoke",
                        },
                        "Invoke": {
                            "Type": "Task",
                            "Resource": "arn:aws:states:::lambda:invoke",
                            "Parameters": {"FunctionName": unique, "Payload.$": "$"},
                            "OutputPath": "$.Payload",
                            "End": True,
                        },
                        "Sorry": {"Type": "Pass", "Parameters": {"sorry.$": "$.error.Error"}, "End": True},
                    },
                },
                "End": True,
            }
        },
    }
    machine = create(server, unique, definition, ["lambda:InvokeFunction"])
    sfn = server.client("stepfunctions")
    started = sfn.start_execution(stateMachineArn=machine, name="r", input='{"items": [{"n": 1}, {"n": -1}]}')
    found = wait(sfn, started["executionArn"])
    assert found["status"] == "SUCCEEDED", found
    assert json.loads(found["output"]) == [{"n": 3}, {"sorry": "TooSmall"}]
    events = [e for page in sfn.get_paginator("get_execution_history").paginate(executionArn=started["executionArn"], maxResults=5) for e in page["events"]]
    assert [e["id"] for e in events] == list(range(1, len(events) + 1))
    kinds = [e["type"] for e in events]
    assert kinds[0] == "ExecutionStarted" and kinds[-1] == "ExecutionSucceeded"
    assert kinds.count("LambdaFunctionFailed") == 2 and kinds.count("TaskSucceeded") == 1
    failed = next(e for e in events if e["type"] == "LambdaFunctionFailed")["lambdaFunctionFailedEventDetails"]
    assert failed["error"] == "TooSmall" and json.loads(failed["cause"])["errorMessage"] == "below nothing"
    listed = sfn.list_executions(stateMachineArn=machine, statusFilter="SUCCEEDED")["executions"]
    assert [e["name"] for e in listed] == ["r"] and listed[0]["stopDate"] >= listed[0]["startDate"]


def test_the_command_line_runs_a_state_machine(server, unique):
    definition = {"StartAt": "P", "States": {"P": {"Type": "Pass", "Result": "done", "End": True}}}
    machine = create(server, unique, definition, ["s3:GetObject"])
    done = server.run(["aws", "stepfunctions", "start-execution", "--state-machine-arn", machine, "--input", "{}"])
    arn = json.loads(done.stdout)["executionArn"]
    wait(server.client("stepfunctions"), arn)
    done = server.run(["aws", "stepfunctions", "describe-execution", "--execution-arn", arn])
    assert json.loads(done.stdout)["output"] == '"done"'
    done = server.run(["aws", "stepfunctions", "get-execution-history", "--execution-arn", arn, "--query", "events[].type"])
    assert json.loads(done.stdout) == ["ExecutionStarted", "PassStateEntered", "PassStateExited", "ExecutionSucceeded"]
    refused = server.run(["aws", "stepfunctions", "describe-map-run", "--map-run-arn", "arn:aws:states:x"], check=False)
    assert refused.returncode != 0 and "DescribeMapRun" in refused.stderr


def test_a_stack_makes_a_state_machine(server, unique):
    role = make_role(server, unique, "states.amazonaws.com", ["s3:GetObject"])
    template = {
        "Resources": {
            "Machine": {
                "Type": "AWS::StepFunctions::StateMachine",
                "Properties": {
                    "RoleArn": role,
                    "DefinitionString": json.dumps({"StartAt": "P", "States": {"P": {"Type": "Pass", "Result": "${word}", "End": True}}}),
                    "DefinitionSubstitutions": {"word": "hello"},
                    "Tags": [{"Key": "k", "Value": "v"}],
                },
            },
            "Worker": {"Type": "AWS::StepFunctions::Activity", "Properties": {"Name": unique}},
        },
        "Outputs": {
            "Arn": {"Value": {"Ref": "Machine"}},
            "Name": {"Value": {"Fn::GetAtt": ["Machine", "Name"]}},
            "Activity": {"Value": {"Ref": "Worker"}},
        },
    }
    cloudformation, sfn = server.client("cloudformation"), server.client("stepfunctions")
    cloudformation.create_stack(StackName=unique, TemplateBody=json.dumps(template))
    cloudformation.get_waiter("stack_create_complete").wait(StackName=unique, WaiterConfig=WAITER)
    stack = cloudformation.describe_stacks(StackName=unique)["Stacks"][0]
    outputs = {o["OutputKey"]: o["OutputValue"] for o in stack["Outputs"]}
    assert outputs["Arn"] == MACHINE + outputs["Name"] and outputs["Name"].startswith("Machine-")
    tags = {t["key"]: t["value"] for t in sfn.list_tags_for_resource(resourceArn=outputs["Arn"])["tags"]}
    assert tags["k"] == "v"
    arn = sfn.start_execution(stateMachineArn=outputs["Arn"])["executionArn"]
    assert wait(sfn, arn)["output"] == '"hello"'

    template["Resources"]["Machine"]["Properties"]["DefinitionSubstitutions"]["word"] = "goodbye"
    cloudformation.update_stack(StackName=unique, TemplateBody=json.dumps(template))
    cloudformation.get_waiter("stack_update_complete").wait(StackName=unique, WaiterConfig=WAITER)
    arn = sfn.start_execution(stateMachineArn=outputs["Arn"])["executionArn"]
    assert wait(sfn, arn)["output"] == '"goodbye"'

    cloudformation.delete_stack(StackName=unique)
    cloudformation.get_waiter("stack_delete_complete").wait(StackName=unique, WaiterConfig=WAITER)
    with pytest.raises(sfn.exceptions.StateMachineDoesNotExist):
        sfn.describe_state_machine(stateMachineArn=outputs["Arn"])
    with pytest.raises(sfn.exceptions.ActivityDoesNotExist):
        sfn.describe_activity(activityArn=outputs["Activity"])


def test_executions_outlive_a_killed_server(own_server):
    server = own_server
    sfn = server.client("stepfunctions")
    activity = sfn.create_activity(name="work")["activityArn"]
    definition = {
        "StartAt": "Both",
        "States": {
            "Both": {
                "Type": "Parallel",
                "Branches": [
                    {"StartAt": "Rest", "States": {"Rest": {"Type": "Wait", "Seconds": 3, "End": True}}},
                    {"StartAt": "Ask", "States": {"Ask": {"Type": "Task", "Resource": activity, "TimeoutSeconds": 3600, "End": True}}},
                ],
                "End": True,
            }
        },
    }
    machine = create(server, "lasting", definition, ["s3:GetObject"])
    arn = sfn.start_execution(stateMachineArn=machine, input='{"a": 1}')["executionArn"]
    token = sfn.get_activity_task(activityArn=activity, workerName="w")
    assert json.loads(token["input"]) == {"a": 1}
    before = sfn.get_execution_history(executionArn=arn)["events"]
    server.kill()
    server.start()
    # Where this took longer than the rest, its end has come after what there was.
    after = sfn.get_execution_history(executionArn=arn)["events"]
    assert after[: len(before)] == before and {event["type"] for event in after[len(before) :]} <= {"WaitStateExited"}, after
    sfn.send_task_success(taskToken=token["taskToken"], output='"made"')
    found = wait(sfn, arn)
    assert found["status"] == "SUCCEEDED" and json.loads(found["output"]) == [{"a": 1}, "made"]
    server.kill()
    server.start()
    again = sfn.describe_execution(executionArn=arn)
    assert {k: v for k, v in again.items() if k != "ResponseMetadata"} == {k: v for k, v in found.items() if k != "ResponseMetadata"}
