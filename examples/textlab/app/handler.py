"""The service: requests of an API Gateway REST API (Lambda proxy) in, answers out."""

import base64
import binascii
import json
import logging
import time

import page
import ranking
import settings

log = logging.getLogger()
log.setLevel(logging.INFO)

MOST_BYTES = 200_000
MOST_QUESTION = 500
MOST_ASKED_FOR = 20


class BadRequest(Exception):
    def __init__(self, message, status=400):
        super().__init__(message)
        self.status = status


def handle(event, context):
    """The function's entry."""
    began = time.monotonic()
    method, path = event.get("httpMethod", "GET"), event.get("path") or "/"
    try:
        status, answer = _route(method, path.rstrip("/") or "/", event)
    except BadRequest as error:
        status, answer = error.status, {"error": str(error)}
    except settings.UnknownModel as error:
        status, answer = 503, {"error": str(error)}
    except Exception:
        # A client learns that it failed; the log has why.
        log.exception("%s %s failed", method, path)
        status, answer = 500, {"error": "The service failed. Its log says why."}
    log.info("%s %s -> %s in %.1f ms", method, path, status, (time.monotonic() - began) * 1000)
    if isinstance(answer, str):
        return _response(status, "text/html; charset=utf-8", answer)
    return _response(status, "application/json", json.dumps(answer, ensure_ascii=False))


def _response(status, content_type, body):
    headers = {"Content-Type": content_type, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
    return {"statusCode": status, "headers": headers, "body": body}


def _route(method, path, event):
    routes = {
        "/": {"GET": lambda _: page.render(settings.model().name, settings.version(), settings.environment())},
        "/health": {"GET": _health},
        "/summarize": {"POST": _summarize},
        "/ask": {"POST": _ask},
    }
    methods = routes.get(path)
    if methods is None:
        raise BadRequest(f"There is nothing at {path}. Try GET /, GET /health, POST /summarize or POST /ask.", 404)
    if method not in methods:
        raise BadRequest(f"{path} takes {' and '.join(methods)}, not {method}.", 405)
    return 200, methods[method](event)


def _health(_):
    return {
        "status": "ok",
        "model": settings.model().name,
        "version": settings.version(),
        "environment": settings.environment(),
    }


def _summarize(event):
    given = _body(event)
    text = _text(given)
    count = _count(given, "sentences", 3)
    model = settings.model()
    return {"model": model.name, "version": settings.version(), **ranking.summarize(text, count, model)}


def _ask(event):
    given = _body(event)
    text = _text(given)
    question = given.get("question")
    if not isinstance(question, str) or not ranking.words(question):
        raise BadRequest('"question" is to be a question in words.')
    if len(question) > MOST_QUESTION:
        raise BadRequest(f'"question" has {len(question)} characters, and may have {MOST_QUESTION}.')
    count = _count(given, "answers", 3)
    model = settings.model()
    return {"model": model.name, "version": settings.version(), **ranking.ask(text, question, count, model)}


def _body(event):
    body = event.get("body") or ""
    try:
        body = base64.b64decode(body, validate=True) if event.get("isBase64Encoded") else body.encode()
        given = json.loads(body)
    except (ValueError, binascii.Error, RecursionError):
        raise BadRequest('The body is to be JSON, such as {"text": "…"}.') from None
    if not isinstance(given, dict):
        raise BadRequest('The body is to be a JSON object, such as {"text": "…"}.')
    return given


def _text(given):
    text = given.get("text")
    if not isinstance(text, str) or not text.strip():
        raise BadRequest('"text" is to be a text that is not empty.')
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > MOST_BYTES:
        raise BadRequest(f'"text" has {size} bytes, and may have {MOST_BYTES}.', 413)
    return text


def _count(given, name, default):
    count = given.get(name, default)
    if isinstance(count, bool) or not isinstance(count, int) or not 1 <= count <= MOST_ASKED_FOR:
        raise BadRequest(f'"{name}" is to be a whole number from 1 to {MOST_ASKED_FOR}.')
    return count
