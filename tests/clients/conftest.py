"""A real server on a free port, and real clients of it: boto3, the aws command line, git, curl."""

import http.client
import json
import os
import pathlib
import random
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
# What is waited for comes in seconds; on a machine that has other things to do, in minutes. Nobody waits longer than it takes.
PATIENCE = 300
# The same for botocore's waiters, some of which give up after a minute where they ask each second.
WAITER = {"Delay": 1, "MaxAttempts": PATIENCE}

# What this machine says of other servers, and of the way to them, is not for clients of this one.
for name in [name for name in os.environ if name.startswith("AWS_")]:
    del os.environ[name]
os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull
urllib.request.install_opener(urllib.request.build_opener(urllib.request.ProxyHandler({})))


def wait_for(what, look, patience=PATIENCE):
    """What `look` finds, as soon as it finds something."""
    deadline = time.monotonic() + patience
    while True:
        # The last look begins after the time is up: of a machine that stood still meanwhile nothing was asked yet.
        is_last = time.monotonic() > deadline
        if found := look():
            return found
        assert not is_last, f"waited in vain for {what}"
        time.sleep(0.1)


def free_port():
    """A port that is not among those that the kernel hands out: nobody is given it between here and the server's start, nor while
    a server that was killed is away, which comes back on the same."""
    try:
        handed_out = pathlib.Path("/proc/sys/net/ipv4/ip_local_port_range").read_text()
    except OSError:
        handed_out = ""
    first = int(handed_out.split()[0]) if handed_out else 0
    candidates = range(10_000, first) if first > 11_000 else []
    for port in [*random.SystemRandom().sample(candidates, min(100, len(candidates))), 0]:
        with socket.socket() as s:
            try:
                s.bind(("127.0.0.1", port))
            except OSError:
                continue
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
        deadline = time.monotonic() + PATIENCE
        while not self.serves():
            if self.process.poll() is not None or time.monotonic() > deadline:
                # Nobody else stops one that has not started.
                self.kill()
                raise AssertionError("the server does not serve:\n" + self.tail())
            time.sleep(0.02)
        self.client_settings = json.loads((self.data / "client.json").read_text())

    def serves(self):
        try:
            urllib.request.urlopen(self.url + "/_sluice/health", timeout=10).read()
        except (OSError, http.client.HTTPException):
            return False
        return True

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
                self.process.wait(60)
            except subprocess.TimeoutExpired:
                self.kill()
        self.log.flush()

    def keys(self, account="tools"):
        found = next(a for a in self.client_settings["accounts"] if a["name"] == account)
        return found["access_key_id"], found["secret_access_key"]

    def client(self, service, account="tools", region=REGION, **overrides):
        key, secret = self.keys(account)
        config = botocore.config.Config(
            retries={"max_attempts": 1}, s3={"addressing_style": "path"}, proxies={}, read_timeout=PATIENCE
        )
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
            command, shell=isinstance(command, str), env=env, capture_output=True, text=True, cwd=cwd or self.directory, timeout=3 * PATIENCE
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
