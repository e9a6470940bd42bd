"""The example, carried from a push to production by a server: what the quickstart does, in steps that a test can watch."""

import json
import pathlib
import shutil
import time

from conftest import ACCOUNTS, ROOT

PIPELINE = "textlab"
EXAMPLE = ROOT / "examples/textlab"
# Nothing of the example takes a minute where nothing else runs; a test that waits longer than this waits for nothing.
PATIENCE = 900


class Delivery:
    def __init__(self, server, directory):
        self.server = server
        self.work = pathlib.Path(directory) / "textlab"
        # The executions of before the last push.
        self.earlier = set()

    def clients(self):
        return self.server.client("codepipeline"), self.server.client("codebuild"), self.server.client("logs")

    def deploy_toolchain(self):
        """Both targets' roles, then the toolchain, by the aws command line."""
        for account in ("qa", "prod"):
            self.server.run(
                "aws cloudformation deploy --stack-name textlab-access --capabilities CAPABILITY_NAMED_IAM "
                f"--template-file {EXAMPLE}/accounts.yaml --parameter-overrides ToolsAccount={ACCOUNTS['tools']}",
                account=account,
            )
        self.server.run(
            "aws cloudformation deploy --stack-name textlab-toolchain --capabilities CAPABILITY_NAMED_IAM "
            f"--template-file {EXAMPLE}/toolchain.yaml "
            f"--parameter-overrides QaAccount={ACCOUNTS['qa']} ProdAccount={ACCOUNTS['prod']}"
        )

    def prepare_repository(self):
        shutil.copytree(EXAMPLE, self.work)
        name = "-c user.name=Ada -c user.email=ada@example.com"
        self.server.run(f"git init -q -b main && git add -A && git {name} commit -qm 'Begin TextLab'", cwd=self.work)

    def commit(self, message):
        name = "-c user.name=Ada -c user.email=ada@example.com"
        self.server.run(f"git {name} commit -qam '{message}'", cwd=self.work)

    def push(self):
        self.earlier = {e["pipelineExecutionId"] for e in self.executions()}
        url = self.server.client("codecommit").get_repository(repositoryName=PIPELINE)["repositoryMetadata"]["cloneUrlHttp"]
        return self.server.run(f"git push -q {url} HEAD:main", cwd=self.work)

    def executions(self):
        pipelines = self.server.client("codepipeline")
        return pipelines.list_pipeline_executions(pipelineName=PIPELINE)["pipelineExecutionSummaries"]

    def state(self):
        return self.server.client("codepipeline").get_pipeline_state(name=PIPELINE)

    def pending_approval(self):
        """Stage, action and token of an approval that waits, and of which execution."""
        for stage in self.state()["stageStates"]:
            for action in stage["actionStates"]:
                latest = action.get("latestExecution", {})
                if latest.get("status") == "InProgress" and latest.get("token"):
                    execution = stage["latestExecution"]["pipelineExecutionId"]
                    return stage["stageName"], action["actionName"], latest["token"], execution
        return None

    def approve(self, pending, status="Approved"):
        stage, action, token, _ = pending
        return self.server.client("codepipeline").put_approval_result(
            pipelineName=PIPELINE, stageName=stage, actionName=action, token=token, result={"summary": "by a test", "status": status}
        )

    def wait(self, what, condition, patience=PATIENCE):
        deadline = time.monotonic() + patience
        while True:
            found = condition()
            if found:
                return found
            if time.monotonic() > deadline:
                raise AssertionError(f"waited in vain for {what}\n{self.describe()}\n--- server\n{self.server.tail()}")
            time.sleep(0.1)

    def wait_for_approval(self):
        """Of the execution of the last push, which may begin a while after git has ended."""

        def look():
            pushed = [e for e in self.executions() if e["pipelineExecutionId"] not in self.earlier]
            if any(e["status"] in ("Failed", "Stopped") for e in pushed):
                raise AssertionError(f"the execution failed\n{self.describe()}\n--- server\n{self.server.tail()}")
            pending = self.pending_approval()
            return pending if pending and pending[3] not in self.earlier else None

        return self.wait("an approval", look)

    def describe(self):
        """What a person would look at when it does not get on."""
        lines = []
        pipelines, builds, logs = self.clients()
        for execution in self.executions()[:3]:
            lines.append(f"{execution['pipelineExecutionId']} {execution['status']} {execution.get('trigger', {})}")
            details = pipelines.list_action_executions(
                pipelineName=PIPELINE, filter={"pipelineExecutionId": execution["pipelineExecutionId"]}
            )["actionExecutionDetails"]
            for detail in reversed(details):
                result = detail.get("output", {}).get("executionResult", {})
                lines.append(f"    {detail['stageName']}/{detail['actionName']} {detail['status']} {json.dumps(result, default=str)}")
        for project in ("textlab-build", "textlab-system-tests"):
            try:
                events = logs.filter_log_events(logGroupName=f"/aws/codebuild/{project}")["events"]
            except logs.exceptions.ResourceNotFoundException:
                continue
            lines += [f"    {project}| {e['message'].rstrip()}" for e in events[-40:]]
        return "\n".join(lines)

    def outputs(self, account, stack):
        found = self.server.client("cloudformation", account).describe_stacks(StackName=stack)["Stacks"][0]
        return {o["OutputKey"]: o["OutputValue"] for o in found.get("Outputs", [])}

    def ask(self, url, path="health", body=None):
        """The deployed service, by curl and the URL as the stack's output gives it."""
        data = f"-d '{json.dumps(body)}'" if body else ""
        return json.loads(self.server.run(f"curl -sS --fail-with-body {data} {url}{path}").stdout)
