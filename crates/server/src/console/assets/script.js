// Keeps the page live, and says how long ago things were. Everything works without it, at the next load.
"use strict";

const live = document.getElementById("live");
const connection = document.getElementById("connection");

function duration(millis) {
  const seconds = Math.max(0, millis) / 1000;
  if (seconds < 10) return `${Math.floor(seconds * 10) / 10} s`;
  if (seconds < 60) return `${Math.floor(seconds)} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, "0")} s`;
  return `${Math.floor(seconds / 3600)} h ${String(Math.floor(seconds / 60) % 60).padStart(2, "0")} min`;
}

function ago(millis) {
  const seconds = Math.max(0, millis) / 1000;
  if (seconds < 5) return "just now";
  if (seconds < 60) return `${Math.floor(seconds)} s ago`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`;
  if (seconds < 86400) return `${Math.floor(seconds / 3600)} h ago`;
  return `${Math.floor(seconds / 86400)} days ago`;
}

function tick() {
  const now = Date.now();
  for (const node of document.querySelectorAll("[data-ago]")) {
    node.title = node.getAttribute("datetime") || "";
    node.textContent = ago(now - Number(node.dataset.ago));
  }
  for (const node of document.querySelectorAll("[data-since]")) node.textContent = duration(now - Number(node.dataset.since));
}

// A form that somebody is writing in, and a disclosure that somebody opened, outlive the news.
function keep() {
  const fields = [...live.querySelectorAll("textarea[name], input[type=text][name]")].map(field => [field.name, field.value]);
  const focused = live.contains(document.activeElement) ? document.activeElement.name : null;
  const open = [...live.querySelectorAll("details[open][id]")].map(node => node.id);
  const scrolled = [...live.querySelectorAll(".stages")].map(node => node.scrollLeft);
  return () => {
    for (const [name, value] of fields) {
      const field = live.querySelector(`[name="${CSS.escape(name)}"]`);
      if (field) field.value = value;
    }
    for (const id of open) document.getElementById(id)?.setAttribute("open", "");
    live.querySelectorAll(".stages").forEach((node, index) => { node.scrollLeft = scrolled[index] || 0; });
    if (focused) live.querySelector(`[name="${CSS.escape(focused)}"]`)?.focus();
  };
}

function follow() {
  const source = new EventSource(`${location.pathname}?live`);
  source.addEventListener("page", event => {
    const restore = keep();
    live.innerHTML = event.data;
    restore();
    tick();
  });
  source.onopen = () => { connection.textContent = "live"; connection.className = ""; };
  source.onerror = () => { connection.textContent = "the server does not answer"; connection.className = "lost"; };
  addEventListener("pagehide", () => source.close());
}

function followLog(pre) {
  const source = new EventSource(`${location.pathname}?log=${encodeURIComponent(pre.dataset.log)}`);
  const following = document.getElementById("follow");
  // A connection that begins anew begins with the first line.
  source.onopen = () => { pre.textContent = ""; };
  source.addEventListener("log", event => {
    pre.append(`${event.data}\n`);
    if (following.checked) pre.scrollTop = pre.scrollHeight;
  });
  pre.addEventListener("wheel", () => { following.checked = pre.scrollTop + pre.clientHeight > pre.scrollHeight - 40; });
  addEventListener("pagehide", () => source.close());
}

addEventListener("submit", event => {
  const question = event.submitter?.dataset.confirm;
  if (question && !confirm(question)) event.preventDefault();
});

if (live) {
  tick();
  setInterval(tick, 200);
  follow();
  const log = document.getElementById("log");
  if (log) followLog(log);
}
