"""Answers for a model as a framework's image does: `/ping` and `/invocations`, by functions of the user's script.

Needs nothing but Python (3.6 or later), and NumPy for arrays. Reads what to serve from the JSON file that its one argument names.
"""

import errno
import http.server
import importlib
import io
import json
import os
import shutil
import signal
import socketserver
import subprocess
import sys
import tarfile
import threading
import traceback

MODEL = "/opt/ml/model"
CODE = "/opt/ml/code"
# By which the process ends that comes too late for its port.
PORT_IS_TAKEN = 218
JSON, CSV, NPY = "application/json", "text/csv", "application/x-npy"


class Refused(Exception):
    """An answer that is the client's fault."""

    def __init__(self, status, message):
        super().__init__(message)
        self.status = status


def unpack(archive, directory):
    """An archive into a directory that has nothing else: an earlier process of this server may have used it."""
    os.makedirs(directory, exist_ok=True)
    for name in os.listdir(directory):
        path = os.path.join(directory, name)
        shutil.rmtree(path) if os.path.isdir(path) and not os.path.islink(path) else os.remove(path)
    if not archive:
        return
    with tarfile.open(archive, "r:*") as tar:
        if hasattr(tarfile, "data_filter"):
            tar.extractall(directory, filter="data")
        else:
            tar.extractall(directory)


def place(told):
    """Where the code of the script is."""
    unpack(told["model"], MODEL)
    if told["code"]:
        unpack(told["code"], CODE)
        return CODE
    directory = os.environ.get("SAGEMAKER_SUBMIT_DIRECTORY", "")
    if os.path.isfile(directory):
        unpack(directory, CODE)
        return CODE
    return directory if os.path.isdir(directory) else os.path.join(MODEL, "code")


def load_script(code):
    """The user's module; without one, none of its functions are there."""
    program = os.environ.get("SAGEMAKER_PROGRAM") or "inference.py"
    if not os.path.exists(os.path.join(code, program)):
        if os.environ.get("SAGEMAKER_PROGRAM"):
            sys.exit("{} is not in {}".format(program, code))
        return None
    requirements = os.path.join(code, "requirements.txt")
    if os.path.exists(requirements):
        # Into this process's own layer of the machine's files: to no package of the system's does it do harm.
        environment = dict(os.environ, PIP_BREAK_SYSTEM_PACKAGES="1")
        subprocess.check_call([sys.executable, "-m", "pip", "install", "-r", requirements], env=environment)
    for path in (os.path.join(code, "lib"), code):
        if os.path.isdir(path):
            sys.path.insert(0, path)
    os.chdir(code)
    return importlib.import_module(program[:-3] if program.endswith(".py") else program)


def plain(value):
    """What JSON can say of a prediction."""
    if hasattr(value, "tolist"):
        return value.tolist()
    if hasattr(value, "to_dict"):
        return value.to_dict("records")
    return value


def decode(body, content_type):
    kind = content_type.split(";")[0].strip().lower()
    if kind not in (JSON, CSV, NPY):
        raise Refused(415, "Content type {} is not supported by this framework.".format(content_type))
    import numpy

    if kind == NPY:
        return numpy.load(io.BytesIO(body), allow_pickle=False)
    if kind == JSON:
        return numpy.array(json.loads(body.decode("utf-8"))).astype(numpy.float32)
    return numpy.genfromtxt(io.StringIO(body.decode("utf-8")), delimiter=",", dtype=numpy.float32)


def encode(prediction, accept):
    kind = accept.split(";")[0].strip().lower()
    if kind == JSON:
        return json.dumps(plain(prediction)), accept
    if kind not in (CSV, NPY):
        raise Refused(406, "Accept type {} is not supported by this framework.".format(accept))
    import numpy

    if kind == NPY:
        buffer = io.BytesIO()
        numpy.save(buffer, numpy.asarray(prediction))
        return buffer.getvalue(), accept
    rows = numpy.atleast_1d(numpy.asarray(prediction)).tolist()
    lines = [",".join(str(cell) for cell in row) if isinstance(row, list) else str(row) for row in rows]
    return "".join(line + "\n" for line in lines), accept


class Model:
    def __init__(self, script):
        own = lambda name: getattr(script, name, None)
        if own("transform_fn") and any(own(name) for name in ("input_fn", "predict_fn", "output_fn")):
            sys.exit("Cannot use transform_fn implementation in conjunction with input_fn, predict_fn, or output_fn")
        if not own("model_fn"):
            sys.exit(
                "Please provide a model_fn implementation.\nSee documentation for model_fn at "
                "https://sagemaker.readthedocs.io/en/stable/frameworks/sklearn/using_sklearn.html"
            )
        self.transform_fn = own("transform_fn")
        self.input_fn = own("input_fn") or decode
        self.predict_fn = own("predict_fn") or (lambda data, model: model.predict(data))
        self.output_fn = own("output_fn") or encode
        self.model = own("model_fn")(MODEL)

    def answer(self, body, content_type, accept):
        text = content_type.split(";")[0].strip().lower()
        if (self.transform_fn or self.input_fn is not decode) and (text == JSON or text.startswith("text/")):
            body = body.decode("utf-8")
        if self.transform_fn:
            result = self.transform_fn(self.model, body, content_type, accept)
        else:
            result = self.output_fn(self.predict_fn(self.input_fn(body, content_type), self.model), accept)
        if hasattr(result, "get_data"):
            return result.get_data(), result.mimetype
        if not isinstance(result, tuple):
            result = (result, accept)
        return result[0], result[1]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    model = None
    loaded = threading.Event()

    def end_headers(self):
        """Who asks sees that it is this process that answers, and not another one that was quicker to take the port."""
        if "SLUICE_NONCE" in os.environ:
            self.send_header("X-Sluice-Nonce", os.environ["SLUICE_NONCE"])
        super().end_headers()

    def reply(self, status, body, content_type="text/plain"):
        body = body.encode("utf-8") if isinstance(body, str) else bytes(body)
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        ready = 200 if self.loaded.is_set() else 503
        self.reply(ready if self.path == "/ping" else 404, "")

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.path != "/invocations":
            return self.reply(404, "")
        self.loaded.wait()
        accept = self.headers.get("Accept")
        if not accept or accept == "*/*":
            accept = os.environ.get("SAGEMAKER_DEFAULT_INVOCATIONS_ACCEPT", JSON)
        try:
            answer = self.model.answer(body, self.headers.get("Content-Type") or JSON, accept)
        except Refused as refused:
            return self.reply(refused.status, str(refused))
        except Exception as error:
            traceback.print_exc()
            return self.reply(500, "{}: {}".format(type(error).__name__, error))
        self.reply(200, *answer)

    def log_message(self, form, *values):
        if self.path != "/ping":
            print("{} - - [{}] {}".format(self.client_address[0], self.log_date_time_string(), form % values), flush=True)


class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        """Who did not wait for the answer is nobody's error."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


def main():
    # As the first process of its container, it would not heed a stop.
    signal.signal(signal.SIGTERM, lambda number, frame: os._exit(0))
    with open(sys.argv[1]) as file:
        told = json.load(file)
    code = place(told)
    if told["command"]:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        os.execvp(told["command"][0], told["command"])
    # Before the model is loaded, which takes a while: nobody else is given the port meanwhile.
    port = int(os.environ["SAGEMAKER_BIND_TO_PORT"])
    try:
        server = Server(("127.0.0.1", port), Handler)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        print("Another program was quicker to take the port {}".format(port), flush=True)
        sys.exit(PORT_IS_TAKEN)
    serving = threading.Thread(target=server.serve_forever, daemon=True)
    serving.start()
    Handler.model = Model(load_script(code))
    Handler.loaded.set()
    serving.join()


main()
