"""The page at `/`: try the service in a browser."""

import html

_SAMPLE = (
    "A delivery pipeline carries a change from a commit to production. Each stage of the pipeline asks a question of the "
    "change: does it build, do its tests pass, does it work beside the other services? A stage that says no stops the "
    "change, and nothing behind it is touched. Tests alone do not decide everything. Before production, a person looks at "
    "the evidence and approves or rejects. What was approved is exactly what was tested, because the pipeline hands on "
    "artifacts and does not build twice. When production misbehaves, the same pipeline carries the fix."
)

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>TextLab</title><style>
:root{color-scheme:light dark;--line:color-mix(in srgb,currentColor 18%,transparent);--accent:#3b6cf6}
body{font:16px/1.6 system-ui,sans-serif;max-width:46rem;margin:3rem auto;padding:0 1.25rem}
h1{margin:0;font-size:1.6rem}small{opacity:.7}
textarea,input{width:100%;box-sizing:border-box;font:inherit;padding:.7rem .9rem;border:1px solid var(--line);border-radius:10px;background:transparent}
textarea{min-height:12rem;margin:1.5rem 0 .75rem}
form{display:flex;gap:.6rem}button{font:inherit;border:0;border-radius:10px;padding:.6rem 1.1rem;background:var(--accent);color:#fff;cursor:pointer;white-space:nowrap}
output{display:block;margin-top:1.5rem;padding:1rem 1.25rem;border-left:3px solid var(--accent);white-space:pre-wrap}output:empty{display:none}
</style></head><body>
<h1>TextLab</h1><small>@ENVIRONMENT@ · model @MODEL@ · version @VERSION@</small>
<textarea id="text">@SAMPLE@</textarea>
<form id="form"><input id="question" placeholder="A question, or nothing for a summary"><button>Go</button></form>
<output id="answer"></output>
<script>
const by = id => document.getElementById(id);
by("form").addEventListener("submit", async event => {
  event.preventDefault();
  const question = by("question").value.trim();
  const base = location.pathname.endsWith("/") ? location.pathname : location.pathname + "/";
  const body = question ? {text: by("text").value, question} : {text: by("text").value, sentences: 2};
  const answer = await fetch(base + (question ? "ask" : "summarize"), {method: "POST", body: JSON.stringify(body)});
  const said = await answer.json();
  by("answer").textContent = said.error || said.summary || said.answer || "The text does not say.";
});
</script></body></html>
"""


def render(model, version, environment):
    values = {"MODEL": model, "VERSION": version, "ENVIRONMENT": environment, "SAMPLE": _SAMPLE}
    text = _PAGE
    for name, value in values.items():
        text = text.replace(f"@{name}@", html.escape(value))
    return text
