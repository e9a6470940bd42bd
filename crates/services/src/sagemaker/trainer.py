"""Runs the script of a training job as a framework's image does, and says of a failure what it was.

Needs nothing but Python (3.6 or later). Reads what to run from the JSON file that its one argument names.
"""

import collections
import json
import os
import shutil
import signal
import subprocess
import sys
import tarfile
import threading

CODE = "/opt/ml/code"
OUTPUT = "/opt/ml/output"
# Of a reason that is longer, SageMaker keeps the beginning.
LONGEST = 1000


def report(name, text):
    with open(os.path.join(OUTPUT, name), "w") as file:
        file.write(text)


def unpack(instructions):
    """The code to where scripts expect it."""
    os.makedirs(CODE, exist_ok=True)
    archive, directory = instructions["archive"], instructions["directory"]
    if directory and os.path.isfile(directory):
        archive, directory = directory, None
    if archive:
        with tarfile.open(archive, "r:*") as tar:
            if hasattr(tarfile, "data_filter"):
                tar.extractall(CODE, filter="data")
            else:
                tar.extractall(CODE)
    elif directory and os.path.abspath(directory) != CODE and os.path.isdir(directory):
        for name in os.listdir(directory):
            source, target = os.path.join(directory, name), os.path.join(CODE, name)
            if os.path.isdir(source):
                shutil.copytree(source, target)
            else:
                shutil.copy2(source, target)


def run(command):
    """The exit code of a command, and the end of what it wrote to its error stream, which is passed on as it comes."""
    process = subprocess.Popen(command, cwd=CODE, stderr=subprocess.PIPE)
    # A stop is for the script to heed; it is told by the same signal.
    signal.signal(signal.SIGTERM, lambda number, frame: None)
    tail = collections.deque(maxlen=200)

    def pass_on():
        for line in iter(process.stderr.readline, b""):
            sys.stderr.buffer.write(line)
            sys.stderr.flush()
            tail.append(line.decode("utf-8", "replace"))

    reader = threading.Thread(target=pass_on)
    reader.start()
    code = process.wait()
    reader.join(5)
    return (code if code >= 0 else 128 - code), "".join(tail).strip()


def last_error(tail):
    """The traceback, if there is one; else all."""
    at = tail.rfind("Traceback (most recent call last)")
    return tail[at:] if at >= 0 else tail


def fail(kind, code, tail, command):
    head = "{}:\nExitCode {}\nErrorMessage \"".format(kind, code)
    foot = "\"\nCommand \"{}\"".format(" ".join(command))
    room = max(LONGEST - len(head) - len(foot), 100)
    message = last_error(tail)
    if len(message) > room:
        # What went wrong stands last.
        message = "..." + message[-(room - 3):]
    report("failure", head + message + foot)
    sys.exit(code)


def main():
    with open(sys.argv[1]) as file:
        instructions = json.load(file)
    unpack(instructions)
    program, arguments = instructions["program"], instructions["arguments"]
    if not os.path.exists(os.path.join(CODE, program)) and not os.path.exists(os.path.join(CODE, "setup.py")):
        print("{} is not in the code of the job".format(program), file=sys.stderr)
        report("failure", "ExecuteUserScriptError: {} is not in the code of the job, which has: {}".format(
            program, ", ".join(sorted(os.listdir(CODE))) or "nothing"))
        sys.exit(1)
    for name, what in (("requirements.txt", ["-r", "requirements.txt"]), ("setup.py", ["."])):
        if os.path.exists(os.path.join(CODE, name)):
            install = [sys.executable, "-m", "pip", "install"] + what
            code, tail = run(install)
            if code != 0:
                fail("InstallRequirementsError" if name != "setup.py" else "InstallModuleError", code, tail, install)
    if os.path.exists(os.path.join(CODE, "setup.py")):
        command = [sys.executable, "-m", program[:-3] if program.endswith(".py") else program] + arguments
    elif program.endswith(".py"):
        command = [sys.executable, program] + arguments
    else:
        command = ["/bin/sh", "-c", "./" + program + " \"$@\"", program] + arguments
    print("Invoking script with the following command:\n\n{}\n".format(" ".join(command)), flush=True)
    code, tail = run(command)
    if code != 0:
        fail("ExecuteUserScriptError", code, tail, command)
    report("success", "")


main()
