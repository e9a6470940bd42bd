"""A real server on a free port, and real clients of it: boto3, the aws command line, git, curl."""

import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import boto3
import botocore.config
import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = os.environ.get("SLUICE_BIN", str(ROOT / "target/debug/sluice"))
VENV_BIN = pathlib.Path(sys.executable).parent
ACCOUNTS = {"tools": "111111111111", "qa": "222222222222", "prod": "333333333333"}
REGION = "us-east-1"


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    """`sluice serve` in a process of its own, on a data directory that outlives it."""

    def __init__(self, directory):
        self.directory = pathlib.Path(directory)
        self.port = free_port()
        self.process = None
        self.log = open(self.directory / "server.log", "ab")
        self.start()

    @property
    def data(self):
        return self.directory / "data"

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def start(self):
        """Until it serves."""
        self.spawn()
        deadline = time.monotonic() + 30
        while True:
            try:
                urllib.request.urlopen(self.url + "/_sluice/health", timeout=1).read()
                break
            except OSError:
                if self.process.poll() is not None or time.monotonic() > deadline:
                    raise AssertionError("the server does not serve:\n" + self.tail())
                time.sleep(0.02)
        self.client_settings = json.loads((self.data / "client.json").read_text())

    def spawn(self):
        command = [BIN, "serve", "--data-dir", str(self.data), "--port", str(self.port)]
        for name, number in ACCOUNTS.items():
            command += ["--add-account", f"{name}={number}"]
        # Builds and functions run the host's tools: the pinned ones.
        env = dict(os.environ, PATH=f"{VENV_BIN}:{os.environ['PATH']}")
        self.process = subprocess.Popen(command, stdout=self.log, stderr=self.log, env=env)

    def tail(self, lines=60):
        text = (self.directory / "server.log").read_text(errors="replace")
        return "\n".join(text.splitlines()[-lines:])

    def kill(self):
        """As a power cut would: no chance to finish anything."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.kill()
        self.log.flush()

    def keys(self, account="tools"):
        found = next(a for a in self.client_settings["accounts"] if a["name"] == account)
        return found["access_key_id"], found["secret_access_key"]

    def client(self, service, account="tools", region=REGION, **overrides):
        key, secret = self.keys(account)
        config = botocore.config.Config(retries={"max_attempts": 1}, s3={"addressing_style": "path"})
        settings = {
            "aws_access_key_id": key,
            "aws_secret_access_key": secret,
            "region_name": region,
            "endpoint_url": self.url,
            "config": config,
        }
        settings.update(overrides)
        return boto3.session.Session().client(service, **settings)

    def shell_environment(self, account="tools"):
        """What `eval "$(sluice env)"` makes of a bare environment."""
        script = f'eval "$("{BIN}" env --data-dir "{self.data}" --account {account})" && env -0'
        bare = {"PATH": f"{VENV_BIN}:{os.environ['PATH']}", "HOME": str(self.directory / "home")}
        (self.directory / "home").mkdir(exist_ok=True)
        output = subprocess.run(["bash", "-c", script], env=bare, capture_output=True, check=True).stdout
        return dict(item.split("=", 1) for item in output.decode().split("\0") if "=" in item)

    def run(self, command, account="tools", check=True, cwd=None, **extra):
        """A command line in a shell that has done `eval "$(sluice env)"`."""
        env = self.shell_environment(account)
        env.update(extra)
        done = subprocess.run(
            command, shell=isinstance(command, str), env=env, capture_output=True, text=True, cwd=cwd or self.directory, timeout=300
        )
        if check and done.returncode != 0:
            raise AssertionError(f"{command}: exit {done.returncode}\n{done.stdout}\n{done.stderr}\n--- server\n{self.tail()}")
        return done


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """One server that tests share; each uses names of its own."""
    running = Server(tmp_path_factory.mktemp("server"))
    yield running
    running.stop()


@pytest.fixture
def own_server(tmp_path):
    """A server of the test's own, which it may kill."""
    running = Server(tmp_path)
    yield running
    running.stop()


@pytest.fixture
def unique(request):
    """A short name that no other test uses."""
    clean = "".join(c if c.isalnum() else "-" for c in request.node.name.lower()).strip("-")
    return clean[:40] + "-" + os.urandom(3).hex()
