// A headless Chromium that has signed in, and takes note of whatever a page complains of.

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Milliseconds for what takes a second where nothing else runs: the first start of a browser, a page, a step of a pipeline. */
export const PATIENCE = 180_000;

export class Browser {
  static async start(server) {
    const browser = new Browser();
    browser.server = server;
    browser.chromium = await chromium.launch({ executablePath: process.env.CHROMIUM || CHROMIUM, args: FLAGS, timeout: PATIENCE });
    browser.token = await server.sluice("console");
    browser.base = new URL(browser.token).origin;
    return browser;
  }

  stop() {
    return this.chromium.close();
  }

  /** A page of a browser that has been let in. `complaints` are errors of scripts, refusals of the content policy, lost files. */
  async page(path, options = {}) {
    const context = await this.chromium.newContext({ viewport: { width: 1400, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.complaints = [];
    page.on("console", message => {
      if (["error", "warning"].includes(message.type())) page.complaints.push(message.text());
    });
    page.on("pageerror", error => page.complaints.push(String(error)));
    page.on("request", request => {
      if (!request.url().startsWith(this.base)) page.complaints.push(`asks ${request.url()}`);
    });
    await page.goto(this.token);
    await page.goto(this.url(path));
    return page;
  }

  url(path) {
    return `${this.base}/console/${path}`;
  }
}

/** The ratio of contrast of each text of a page that falls short of WCAG AA. */
export function faint(page) {
  return page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    canvas.canvas.width = canvas.canvas.height = 1;
    // Colours are mixed by painting them, as the browser does: any notation, any translucency.
    const painted = colours => {
      canvas.clearRect(0, 0, 1, 1);
      for (const colour of colours) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = rgb => {
      const [r, g, b] = rgb.map(v => v / 255).map(v => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const found = new Set();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const text = texts.currentNode.textContent.trim();
      if (!text || !element.checkVisibility() || element.closest(":disabled")) continue;
      const style = getComputedStyle(element);
      const below = [];
      for (let node = element; node; node = node.parentElement) below.unshift(getComputedStyle(node).backgroundColor);
      const ground = painted(below);
      const ink = painted([...below, style.color]);
      const [high, low] = [luminance(ink), luminance(ground)].sort((a, b) => b - a);
      const ratio = (high + 0.05) / (low + 0.05);
      const size = parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (ratio < (large ? 3 : 4.5)) found.add(`${ratio.toFixed(2)} ${element.tagName.toLowerCase()}.${element.className} "${text.slice(0, 30)}"`);
    }
    return [...found];
  });
}

/** Controls without a name, pictures without words, headings that are missing: what a screen reader stumbles on. */
export function nameless(page) {
  return page.evaluate(() => {
    const found = [];
    const said = node =>
      (node.getAttribute("aria-label") || node.getAttribute("title") || node.innerText || node.labels?.[0]?.innerText || "").trim();
    for (const node of document.querySelectorAll("a, button, input:not([type=hidden]), textarea, select, summary"))
      if (node.checkVisibility() && !said(node)) found.push(`${node.outerHTML.slice(0, 100)} has no name`);
    for (const svg of document.querySelectorAll("svg"))
      if (!svg.closest("[aria-hidden]") && !svg.hasAttribute("aria-label")) found.push(`${svg.outerHTML.slice(0, 60)} is not hidden, and says nothing`);
    if (document.querySelectorAll("h1").length !== 1) found.push("there is not one h1");
    if (!document.title) found.push("there is no title");
    if (!document.documentElement.lang) found.push("there is no language");
    const ids = [...document.querySelectorAll("[id]")].map(node => node.id);
    for (const id of ids.filter((id, index) => ids.indexOf(id) !== index)) found.push(`the id ${id} is there twice`);
    return found;
  });
}
