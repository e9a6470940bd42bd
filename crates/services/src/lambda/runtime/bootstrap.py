"""The Python runtime: imports the handler, asks the runtime API for events, answers.

Runs under every Python from 3.8 on with nothing but the standard library.
"""

import importlib
import json
import logging
import os
import resource
import sys
import time
import traceback
from http.client import HTTPConnection

API = "/2018-06-01/runtime"
TASK_ROOT = os.environ.get("LAMBDA_TASK_ROOT", "/var/task")


class Fault(Exception):
    """A handler that can't be had; its name is what clients see."""

    def __init__(self, kind, message, trace=()):
        super().__init__(message)
        self.kind = kind
        self.trace = list(trace)


class Api:
    def __init__(self):
        host, port = os.environ["AWS_LAMBDA_RUNTIME_API"].rsplit(":", 1)
        # No time limit: the next event may take minutes to come.
        self.connection = HTTPConnection(host, int(port))

    def call(self, method, path, body=None, headers=None):
        self.connection.request(method, API + path, body=body, headers=headers or {})
        response = self.connection.getresponse()
        return response.status, response.headers, response.read()

    def next(self):
        used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return self.call("GET", "/invocation/next", headers={"Sluice-Max-Rss-Kib": str(used)})

    def respond(self, request_id, body):
        headers = {"Content-Type": "application/json"}
        return self.call("POST", "/invocation/%s/response" % request_id, body, headers)

    def fail(self, path, error):
        body = json.dumps(error).encode()
        headers = {
            "Content-Type": "application/json",
            "Lambda-Runtime-Function-Error-Type": error["errorType"],
        }
        return self.call("POST", path, body, headers)


class ClientContext:
    def __init__(self, value):
        self.custom = value.get("custom")
        self.env = value.get("env")
        self.client = type("Client", (), value.get("client") or {})()


class Identity:
    cognito_identity_id = None
    cognito_identity_pool_id = None


class Context:
    def __init__(self, headers):
        self.aws_request_id = headers["Lambda-Runtime-Aws-Request-Id"]
        self.invoked_function_arn = headers["Lambda-Runtime-Invoked-Function-Arn"]
        self._deadline = int(headers["Lambda-Runtime-Deadline-Ms"])
        self.function_name = os.environ["AWS_LAMBDA_FUNCTION_NAME"]
        self.function_version = os.environ["AWS_LAMBDA_FUNCTION_VERSION"]
        self.memory_limit_in_mb = os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]
        self.log_group_name = os.environ["AWS_LAMBDA_LOG_GROUP_NAME"]
        self.log_stream_name = os.environ["AWS_LAMBDA_LOG_STREAM_NAME"]
        self.identity = Identity()
        self.tenant_id = None
        client = headers.get("Lambda-Runtime-Client-Context")
        self.client_context = ClientContext(json.loads(client)) if client else None

    def get_remaining_time_in_millis(self):
        return max(self._deadline - int(time.time() * 1000), 0)

    def log(self, message):
        sys.stdout.write(str(message))


class LogHandler(logging.Handler):
    """Each record is one line of the log, whatever newlines it has."""

    def emit(self, record):
        record.aws_request_id = current_request_id
        sys.stdout.write(self.format(record).replace("\n", "\r") + "\n")
        sys.stdout.flush()


current_request_id = ""


def set_up_logging():
    form = logging.Formatter(
        "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s", "%Y-%m-%dT%H:%M:%S"
    )
    form.converter = time.gmtime
    handler = LogHandler()
    handler.setFormatter(form)
    logging.getLogger().addHandler(handler)


def load(name):
    parts = name.rsplit(".", 1)
    if len(parts) != 2:
        raise Fault(
            "Runtime.MalformedHandlerName",
            "Bad handler '%s': not enough values to unpack (expected 2, got 1)" % name,
        )
    module_name, function_name = parts
    try:
        module = importlib.import_module(module_name.replace("/", "."))
    except ImportError as error:
        raise Fault(
            "Runtime.ImportModuleError", "Unable to import module '%s': %s" % (module_name, error)
        ) from None
    except SyntaxError as error:
        line = '  File "%s" Line %s\n    %s' % (error.filename, error.lineno, (error.text or "").rstrip())
        raise Fault(
            "Runtime.UserCodeSyntaxError", "Syntax error in module '%s': %s" % (module_name, error), [line]
        ) from None
    handler = getattr(module, function_name, None)
    if handler is None:
        raise Fault(
            "Runtime.HandlerNotFound",
            "Handler '%s' missing on module '%s'" % (function_name, module_name),
        )
    return handler


def plain(value):
    if type(value).__name__ == "Decimal":
        return int(value) if value == int(value) else float(value)
    raise TypeError("Object of type %s is not JSON serializable" % type(value).__name__)


def describe(error, request_id=None):
    """An exception as clients see it; frames of this file are not the user's."""
    if isinstance(error, Fault):
        described = {"errorMessage": str(error), "errorType": error.kind}
        trace = error.trace
    else:
        described = {"errorMessage": str(error), "errorType": type(error).__name__}
        frames = traceback.extract_tb(error.__traceback__)
        trace = traceback.format_list([f for f in frames if f.filename != __file__])
    if request_id is not None:
        described["requestId"] = request_id
    described["stackTrace"] = trace
    return described


def log_error(described):
    text = "[ERROR] %s: %s" % (described["errorType"], described["errorMessage"])
    if described["stackTrace"]:
        text += "\nTraceback (most recent call last):\n" + "".join(described["stackTrace"])
    sys.stdout.write(text.rstrip("\n").replace("\n", "\r") + "\n")
    sys.stdout.flush()


def flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            pass


def check_version():
    promised = os.environ.get("AWS_EXECUTION_ENV", "").replace("AWS_Lambda_python", "")
    actual = "%d.%d" % sys.version_info[:2]
    if promised and promised != actual:
        print("Python %s is not installed on this machine: Python %s stands in for it" % (promised, actual))


def run(api, handler):
    global current_request_id
    while True:
        status, headers, body = api.next()
        if status != 200:
            sys.exit(0)
        context = Context(headers)
        current_request_id = context.aws_request_id
        os.environ["_X_AMZN_TRACE_ID"] = headers.get("Lambda-Runtime-Trace-Id", "")
        try:
            result = handler(json.loads(body), context)
            try:
                answer = json.dumps(result, default=plain, ensure_ascii=False).encode()
            except Exception as error:
                raise Fault("Runtime.MarshalError", "Unable to marshal response: %s" % error) from None
        except Exception as error:
            described = describe(error, context.aws_request_id)
            log_error(described)
            flush()
            api.fail("/invocation/%s/error" % context.aws_request_id, described)
        else:
            flush()
            api.respond(context.aws_request_id, answer)


def main():
    # The function's own first, then what its layers bring.
    packages = "/opt/python/lib/python%d.%d/site-packages" % sys.version_info[:2]
    sys.path[0:1] = [TASK_ROOT, "/opt/python", packages]
    runtime_directory = os.path.dirname(os.path.abspath(__file__))
    if runtime_directory not in sys.path:
        # Last: the interpreter's own packages come first where it has them.
        sys.path.append(runtime_directory)
    sys.stdout.reconfigure(line_buffering=True)
    set_up_logging()
    check_version()
    api = Api()
    try:
        handler = load(os.environ["_HANDLER"])
    except Exception as error:
        described = describe(error)
        log_error(described)
        flush()
        api.fail("/init/error", described)
        sys.exit(1)
    run(api, handler)


if __name__ == "__main__":
    main()
