"""The service, as API Gateway calls it."""

import base64
import json
import logging
import os
import pathlib
import sys
import unittest
from unittest import mock

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "app"))

import handler  # noqa: E402
import settings  # noqa: E402

logging.disable(logging.CRITICAL)
TEXT = "The pump runs at night. The pump fills the tank. At noon the tank feeds the garden."


def call(method, path, body=None, **more):
    event = {"httpMethod": method, "path": path, "body": body if isinstance(body, (str, type(None))) else json.dumps(body), **more}
    answer = handler.handle(event, None)
    is_json = answer["headers"]["Content-Type"] == "application/json"
    return answer["statusCode"], json.loads(answer["body"]) if is_json else answer["body"]


class Service(unittest.TestCase):
    def check(self, expected_status, fragment, method, path, body=None, **more):
        status, answer = call(method, path, body, **more)
        self.assertEqual(status, expected_status, answer)
        self.assertIn(fragment, answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False))

    def test_what_it_does(self):
        self.check(200, "<title>TextLab</title>", "GET", "/")
        self.check(200, '"model": "textrank-1"', "GET", "/health")
        self.check(200, '"summary"', "POST", "/summarize", {"text": TEXT, "sentences": 1})
        self.check(200, "tank feeds the garden", "POST", "/ask", {"text": TEXT, "question": "What feeds the garden?"})
        self.check(200, '"answer": null', "POST", "/ask", {"text": TEXT, "question": "Which planet is largest?"})
        encoded = base64.b64encode(json.dumps({"text": TEXT}).encode()).decode()
        self.check(200, '"summary"', "POST", "/summarize/", encoded, isBase64Encoded=True)

    def test_what_it_refuses(self):
        self.check(404, "nothing at /nowhere", "GET", "/nowhere")
        self.check(405, "takes POST, not GET", "GET", "/ask")
        self.check(405, "takes GET, not DELETE", "DELETE", "/")
        for body in (None, "", "{", "[]", "3", '"text"', "[" * 100_000):
            self.check(400, "The body is to be", "POST", "/summarize", body)
        self.check(400, "The body is to be", "POST", "/summarize", "%%%", isBase64Encoded=True)
        for text in (None, "", "  ", 3, ["a"]):
            self.check(400, '\\"text\\" is to be', "POST", "/summarize", {"text": text})
        self.check(413, "may have 200000", "POST", "/summarize", {"text": "é" * 150_000})
        for count in (0, 21, "3", 1.5, True, None):
            self.check(400, "from 1 to 20", "POST", "/summarize", {"text": TEXT, "sentences": count})
        for question in (None, "", "the of", 3):
            self.check(400, '\\"question\\" is to be', "POST", "/ask", {"text": TEXT, "question": question})
        self.check(400, "may have 500", "POST", "/ask", {"text": TEXT, "question": "tank " * 200})

    def test_a_failure_does_not_tell_its_cause(self):
        with mock.patch.object(handler.ranking, "summarize", side_effect=RuntimeError("secret")):
            status, answer = call("POST", "/summarize", {"text": TEXT})
        self.assertEqual(status, 500)
        self.assertNotIn("secret", json.dumps(answer))


class ModelName(unittest.TestCase):
    def setUp(self):
        settings.forget()
        self.addCleanup(settings.forget)

    def check(self, value, expected):
        settings.forget()
        with mock.patch.dict(os.environ, {"MODEL_PARAMETER": "CustomModelName"}):
            self.assertEqual(settings.model(read=lambda name: value).name, expected)

    def test_comes_from_the_parameter(self):
        self.check("PLACEHOLDER", "textrank-1")
        self.check("textrank-1", "textrank-1")
        self.check("textrank-lead-1", "textrank-lead-1")

    def test_is_kept_for_a_while(self):
        read = mock.Mock(return_value="textrank-1")
        with mock.patch.dict(os.environ, {"MODEL_PARAMETER": "CustomModelName"}):
            for second in (0, 1, 29):
                settings.model(read=read, now=lambda: second + 1000)
            self.assertEqual(read.call_count, 1)
            settings.model(read=read, now=lambda: 1031)
            self.assertEqual(read.call_count, 2)

    def test_an_unknown_model_is_named(self):
        with mock.patch.dict(os.environ, {"MODEL_PARAMETER": "CustomModelName"}):
            with mock.patch.dict(settings._known, {"name": "gpt-900", "until": float("inf")}):
                status, answer = call("GET", "/health")
        self.assertEqual(status, 503)
        self.assertIn("gpt-900", answer["error"])


if __name__ == "__main__":
    unittest.main()
