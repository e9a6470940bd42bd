"""The deployed service, over HTTPS, as its users reach it. `API_URL` is where."""

import http.client
import json
import os
import sys
import time
import unittest
import urllib.error
import urllib.request

URL = os.environ.get("API_URL", "").rstrip("/")
VERSION = os.environ.get("EXPECTED_VERSION")
TEXT = (
    "A commit is pushed in the morning. The pipeline builds the commit and tests it. By noon the commit is in production, "
    "because a person approved it. The weather was fine."
)


# How long a service may be out of reach, in seconds, before that is a failure: networks and hosts have their moments, and a host
# that has much else to do has them for minutes.
PATIENCE = 180
# API Gateway itself answers for a function that has not by then.
LONGEST_ANSWER = 30


def call(method, path, body=None):
    """Asks once more where no answer came; an answer counts, whatever it says."""
    deadline = time.monotonic() + PATIENCE
    pause = 0.1
    while True:
        try:
            return ask(method, path, body)
        except (urllib.error.URLError, http.client.HTTPException, OSError) as unreachable:
            if time.monotonic() + pause > deadline:
                raise
            print(f"{method} {path}: {unreachable}; asking again in {pause:.1f} s", file=sys.stderr)
            time.sleep(pause)
            pause = min(2 * pause, 2)


def ask(method, path, body):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"{URL}/{path}", data=data, method=method, headers={"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=LONGEST_ANSWER) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


@unittest.skipUnless(URL, "API_URL names no deployed service")
class DeployedService(unittest.TestCase):
    def test_is_the_version_that_was_built(self):
        status, answer = call("GET", "health")
        self.assertEqual(status, 200, answer)
        health = json.loads(answer)
        self.assertEqual(health["status"], "ok")
        if VERSION:
            self.assertEqual(health["version"], VERSION)

    def test_has_a_page(self):
        status, answer = call("GET", "")
        self.assertEqual(status, 200, answer)
        self.assertIn("<title>TextLab</title>", answer)

    def test_summarizes(self):
        status, answer = call("POST", "summarize", {"text": TEXT, "sentences": 2})
        self.assertEqual(status, 200, answer)
        self.assertIn("commit", json.loads(answer)["summary"])

    def test_answers(self):
        status, answer = call("POST", "ask", {"text": TEXT, "question": "Who approved it?"})
        self.assertEqual(status, 200, answer)
        self.assertIn("a person approved", json.loads(answer)["answer"])

    def test_explains_what_it_refuses(self):
        status, answer = call("POST", "summarize", {"text": ""})
        self.assertEqual(status, 400, answer)
        self.assertIn("text", json.loads(answer)["error"])


if __name__ == "__main__":
    unittest.main()
