// Keeps the page live, and says how long ago things were. Everything works without it, at the next load.
"use strict";

const live = document.getElementById("live");
const connection = document.getElementById("connection");
const title = document.title;

function duration(millis) {
  const seconds = Math.max(0, millis) / 1000;
  if (seconds < 0.1) return `${Math.floor(seconds * 1000)} ms`;
  if (seconds < 10) return `${(Math.floor(seconds * 10) / 10).toFixed(1)} s`;
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
  const days = Math.floor(seconds / 86400);
  return days === 1 ? "yesterday" : `${days} days ago`;
}

const two = number => String(number).padStart(2, "0");
const clock = date => `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
const calendar = date => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

function say(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

function tick() {
  const now = Date.now();
  for (const node of document.querySelectorAll("time")) {
    const { ago: then, clock: at, date } = node.dataset;
    const moment = new Date(Number(then || at || date));
    const whole = `${calendar(moment)} ${clock(moment)}`;
    if (node.title !== whole) node.title = whole;
    say(node, then ? ago(now - moment) : at ? clock(moment) : whole);
  }
  for (const node of document.querySelectorAll("[data-since]")) say(node, duration(now - Number(node.dataset.since)));
}

// Makes one tree like another by changing only what differs: what has the focus, what was opened, written or selected stays.
function morph(from, to) {
  for (const { name } of [...from.attributes]) {
    if (!to.hasAttribute(name) && !(name === "open" && from.id)) from.removeAttribute(name);
  }
  for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  let at = from.firstChild;
  for (const wanted of [...to.childNodes]) {
    if (wanted.id) {
      const same = [...from.children].find(child => child.id === wanted.id);
      if (same && same !== at) from.insertBefore(same, at), (at = same);
    }
    if (at && alike(at, wanted)) {
      if (at.nodeType !== Node.ELEMENT_NODE) say(at, wanted.textContent);
      else if (!at.isEqualNode(wanted)) morph(at, wanted);
      at = at.nextSibling;
    } else {
      from.insertBefore(wanted, at);
    }
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

const alike = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && (a.id || "") === (b.id || "");

function show(html) {
  const template = document.createElement("template");
  template.innerHTML = `<div id="live">${html}</div>`;
  morph(live, template.content.firstChild);
  for (const tail of live.querySelectorAll(".tail")) tail.scrollTop = tail.scrollHeight;
  narrow();
  document.title = live.querySelector(".call") ? `(!) ${title}` : title;
  tick();
}

// A list shows what has the words that are looked for.
function narrow() {
  for (const input of document.querySelectorAll("[data-filter]")) {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of document.getElementById(input.dataset.filter)?.rows ?? []) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every(word => text.includes(word));
    }
  }
}

// A browser keeps few connections to one server: only a page that is looked at holds one. Gives what opens it anew.
function whileSeen(open) {
  let source = null;
  const look = () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else {
      source ??= open();
    }
  };
  document.addEventListener("visibilitychange", look);
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", event => {
    if (event.persisted) source = open();
  });
  look();
  return () => {
    source?.close();
    source = null;
    look();
  };
}

function follow() {
  const source = new EventSource(`${location.pathname}?live`);
  source.addEventListener("page", event => show(event.data));
  source.onopen = () => {
    connection.textContent = "live";
    connection.className = "";
  };
  source.onerror = () => {
    connection.textContent = "the server does not answer";
    connection.className = "lost";
  };
  return source;
}

function followLog(pre) {
  const following = document.getElementById("follow");
  const count = document.getElementById("lines");
  const toEnd = () => {
    if (following.checked) pre.scrollTop = pre.scrollHeight;
  };
  pre.addEventListener("scroll", () => {
    const atEnd = pre.scrollTop + pre.clientHeight > pre.scrollHeight - 40;
    if (!atEnd && pre.matches(":hover, :focus")) following.checked = false;
  });
  following.addEventListener("change", toEnd);
  whileSeen(() => {
    const source = new EventSource(`${location.pathname}?log=${encodeURIComponent(pre.dataset.log)}`);
    // A connection that begins anew begins with the first line.
    source.onopen = () => pre.replaceChildren();
    source.addEventListener("log", event => {
      const lines = document.createDocumentFragment();
      for (const line of event.data.split("\n")) {
        const span = document.createElement("span");
        if (line.startsWith("[Container]")) span.className = "meta";
        span.textContent = `${line}\n`;
        lines.append(span);
      }
      pre.append(lines);
      count.textContent = pre.childElementCount === 1 ? "1 line" : `${pre.childElementCount} lines`;
      toEnd();
    });
    return source;
  });
}

// A menu closes by Escape, and by a click beside it.
function closeMenus(except) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(except)) menu.removeAttribute("open");
  }
}
addEventListener("click", event => closeMenus(event.target));
addEventListener("keydown", event => {
  if (event.key === "Escape") closeMenus(null);
});

addEventListener("input", event => {
  if (event.target.matches?.("[data-filter]")) narrow();
});

// Links to another view of the same page change what is live, and leave the rest where it is. Without a script they are links.
function stayOnPage(again) {
  addEventListener("click", event => {
    const link = event.target.closest?.("a[data-in-place]");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    // The same execution, whichever of its states: a drawing can lead elsewhere, too.
    const whose = path => path.split("/").slice(0, 8).join("/");
    if (whose(link.getAttribute("href")) !== whose(location.pathname)) return;
    event.preventDefault();
    history.pushState(null, "", link.getAttribute("href"));
    again();
  });
  addEventListener("popstate", again);
}

if (live) {
  tick();
  setInterval(tick, 200);
  stayOnPage(whileSeen(follow));
  const log = document.getElementById("log");
  if (log) followLog(log);
}
