// The console in a headless Chromium, in front of a real server: its pages, what moves on them without a reload, and what a person does there.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Browser, faint, nameless } from "./browser.mjs";
import { Server, until } from "./sluice.mjs";

const PIPELINE = "tools/us-east-1/pipelines/small";
let server, browser;

before(async () => {
  server = await Server.start();
  browser = await Browser.start(server);
  await server.world("make");
});

after(async () => {
  await browser?.stop();
  await server?.stop();
});

const stage = (page, name) => page.locator(".stage", { has: page.getByRole("heading", { name, exact: true }) });

/** Waits for a stage to be in a status, on a page that is not loaded again. */
async function stands(page, name, status) {
  await stage(page, name).getByText(status, { exact: true }).first().waitFor();
}

/** A mark that a reload would lose. */
const mark = page => page.evaluate(() => void (window.marked = true));
const isMarked = page => page.evaluate(() => window.marked === true);

/** Opens the approval that waits. */
async function review(page) {
  await page.getByRole("link", { name: "Review" }).first().click();
  await page.getByRole("button", { name: "Approve" }).waitFor();
}

async function close(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

// Has the page take a change in, as if the server had sent it: where a text stands, there is another after it.
async function news(page, text) {
  await page.evaluate(text => {
    const copy = document.getElementById("live").cloneNode(true);
    const walk = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    let found = 0;
    while (walk.nextNode()) {
      if (walk.currentNode.textContent.trim() === text) walk.currentNode.textContent += " (news)", found++;
    }
    if (!found) throw new Error(`nothing says ${text}`);
    show(copy.innerHTML);
    if (!document.getElementById("live").textContent.includes(`${text} (news)`)) throw new Error("the news is not shown");
  }, text);
}

test("only the address that `sluice console` prints lets a browser in", async () => {
  const context = await browser.chromium.newContext();
  const page = await context.newPage();
  const refused = await page.goto(browser.url(PIPELINE));
  assert.equal(refused.status(), 401);
  assert.match(await page.locator("main").innerText(), /sluice console/);
  await page.goto(`${browser.base}/console/?token=wrong`);
  assert.match(await page.locator("main").innerText(), /sluice console/);
  await page.goto(browser.token);
  await page.getByRole("heading", { name: "Pipelines", exact: true }).waitFor();
  assert.ok(!page.url().includes("token"), "the token does not stay in the address");
  await context.close();
});

test("what is not there is said, and the way on", async () => {
  const page = await browser.page("qa/us-east-1/pipelines");
  await page.getByText("This account has no pipelines yet").waitFor();
  for (const [section, words] of [["builds", "Nothing has been built here yet"], ["stacks", "This account has no stacks yet"]]) {
    await page.goto(browser.url(`qa/us-east-1/${section}`));
    await page.getByText(words).waitFor();
  }
  await page.getByRole("link", { name: "tools" }).click();
  await page.waitForURL(/\/console\/tools\/us-east-1\/stacks$/);
  await close(page);
});

test("an address that leads nowhere says so, and where to go", async () => {
  const page = await browser.page("tools/us-east-1/pipelines");
  const cases = [
    ["tools/us-east-1/pipelines/smal", "There is no pipeline smal in the account tools", "small in tools"],
    ["qa/us-east-1/pipelines/small", "There is no pipeline small in the account qa", "small in tools"],
    ["qa/us-east-1/stacks/nothing", "There is no stack nothing in the account qa", "The stacks of this account"],
    ["tools/us-east-1/builds/small:0", "There is no build small:0", "The builds of this account"],
    [`${PIPELINE}/executions/1234`, "small has no execution 1234", "The executions of small"],
    ["tools/us-east-1/nowhere", "There is no such page", "The pipelines"],
  ];
  for (const [path, words, instead] of cases) {
    const answer = await page.goto(browser.url(path));
    assert.equal(answer.status(), 404, path);
    await page.getByText(words).first().waitFor();
    await page.getByRole("link", { name: instead, exact: true }).first().click();
    await page.waitForLoadState("load");
    assert.equal(await page.getByRole("alert").count(), 0, `${instead} leads on from ${path}`);
  }
  await page.context().close();
});

test("an execution that fails at the source says why", async () => {
  const page = await browser.page(PIPELINE);
  await stands(page, "Source", "Failed");
  assert.match(await stage(page, "Source").innerText(), /no branch named main/i);
  // In the history as well, which says of itself only that it failed.
  assert.match(await page.locator("tbody").innerText(), /Commit: .*no branch named main/i);
  await close(page);
});

test("a release is seen live: its stages, its log, its approval", async () => {
  await server.world("push", "the first text", "75");
  const page = await browser.page(PIPELINE);
  await page.getByRole("button", { name: "Release change" }).click();
  await page.waitForURL(browser.url(PIPELINE));
  await mark(page);
  await stands(page, "Build", "In progress");
  // The end of the log, below the stages.
  await page.locator("pre.tail").getByText("line 2 of 75").waitFor();

  const build = await browser.page("tools/us-east-1/builds");
  await build.getByRole("link", { name: "small" }).first().click();
  await mark(build);
  const log = build.locator("#log");
  await log.getByText("line 4 of 75").waitFor();
  const before = (await log.innerText()).length;
  assert.ok(!(await log.innerText()).includes("line 75 of 75\n"), "the build runs while its log is read");
  await log.getByText("line 75 of 75").first().waitFor();
  assert.ok((await log.innerText()).length > before);
  await build.getByText("Succeeded").first().waitFor();
  assert.ok(await isMarked(build), "the build's page was not loaded again");
  await close(build);

  await stands(page, "Build", "Succeeded");
  await stands(page, "Approve", "Waiting");
  assert.ok(await isMarked(page), "the pipeline's page was not loaded again");
  await close(page);
});

test("an approval shows its evidence, and goes on with a word why", async () => {
  const page = await browser.page(PIPELINE);
  await review(page);
  const text = await page.locator("main").innerText();
  assert.match(text, /Read the text\. Is it fit to be seen\?/);
  assert.match(text, /Say: the first text/);
  assert.match(text, /text\.txt/);
  assert.equal(await page.getByRole("link", { name: "https://example.com/evidence" }).getAttribute("rel"), "noreferrer");
  await page.locator("summary", { hasText: "text.txt" }).click();
  await page.locator(".diff").getByText("the first text").waitFor();
  // What would be deployed, of which nothing has been made.
  assert.match(await page.locator(".changes").innerText(), /Add\s+Note\s+SSM Parameter/);
  assert.match(await server.world("stacks"), /^none$/);

  // What is being written outlives the news.
  await page.getByRole("textbox").fill("read twice");
  await news(page, "Your decision");
  assert.equal(await page.getByRole("textbox").inputValue(), "read twice");
  await page.getByRole("button", { name: "Approve" }).click();
  await page.waitForURL(browser.url(PIPELINE));
  await stands(page, "Approve", "Succeeded");
  await stands(page, "Deploy", "Succeeded");
  assert.match(await stage(page, "Approve").innerText(), /read twice/);
  await stage(page, "Deploy").getByRole("link", { name: "Stack" }).click();
  await page.getByRole("link", { name: "https://example.com/small" }).waitFor();
  assert.match(await page.locator("main").innerText(), /Create complete/);
  await close(page);
});

test("a rejection fails the stage, and a retry asks again", async () => {
  await server.world("push", "the second text", "1");
  await server.sluice("release", "small");
  const page = await browser.page(PIPELINE);
  await stands(page, "Approve", "Waiting");
  await review(page);
  await page.getByRole("textbox").fill("not like this");
  await page.getByRole("button", { name: "Reject" }).click();
  await stands(page, "Approve", "Failed");
  assert.match(await stage(page, "Approve").innerText(), /not like this/);
  await stage(page, "Approve").getByRole("button", { name: "Retry" }).click();
  await stands(page, "Approve", "Waiting");
  await close(page);
});

test("an execution is stopped", async () => {
  const page = await browser.page(PIPELINE);
  await page.locator("summary", { hasText: "Stop" }).click();
  // The menu, and what is written in it, outlive the news.
  await page.getByLabel("Why").fill("not today");
  await news(page, "Approve");
  assert.equal(await page.getByLabel("Why").inputValue(), "not today");
  await page.getByRole("button", { name: "Stop and abandon" }).click();
  await page.getByText("Stopped", { exact: true }).first().waitFor();
  await page.getByRole("link", { name: "All executions" }).click();
  await page.getByText("stopped: not today").waitFor();
  await close(page);
});

test("a transition is closed and opened", async () => {
  const page = await browser.page(PIPELINE);
  await page.getByRole("button", { name: /Changes pass on to Deploy/ }).click();
  const closed = page.getByRole("button", { name: /Closed: Closed in the console/ });
  await closed.click();
  await page.getByRole("button", { name: /Changes pass on to Deploy/ }).waitFor();
  await close(page);
});

test("every page is sound, light and dark, wide and narrow", async () => {
  const executions = await browser.page(`${PIPELINE}/executions`);
  const links = await executions.locator("tbody td:first-child a").evaluateAll(all => all.map(a => a.getAttribute("href").replace("/console/", "")));
  const commit = await executions.locator("a.commit").first().getAttribute("href");
  await executions.context().close();
  const builds = await browser.page("tools/us-east-1/builds");
  const build = await builds.locator("tbody a").first().getAttribute("href");
  await builds.context().close();
  const pages = [
    "tools/us-east-1/pipelines",
    PIPELINE,
    `${PIPELINE}/executions`,
    links[0],
    links.at(-1),
    `${PIPELINE}/approval/Approve/Decide`,
    "tools/us-east-1/builds",
    build.replace("/console/", ""),
    "tools/us-east-1/stacks",
    "tools/us-east-1/stacks/small",
    commit.replace("/console/", ""),
    "tools/us-east-1/functions",
    "tools/us-east-1/logs",
    "tools/us-east-1/logs/%2Faws%2Fcodebuild%2Fsmall",
    "tools/us-east-1/coverage",
    "qa/us-east-1/pipelines",
  ];
  for (const [colorScheme, width] of [["light", 1400], ["dark", 390]]) {
    const page = await browser.page(pages[0], { colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
    for (const path of pages) {
      const where = `${path}, ${colorScheme}, ${width} wide`;
      const answer = await page.goto(browser.url(path));
      assert.equal(answer.status(), 200, where);
      assert.match(answer.headers()["content-security-policy"], /default-src 'none'/, where);
      assert.deepEqual(await faint(page), [], `contrast of ${where}`);
      assert.deepEqual(await nameless(page), [], where);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(beyond <= 0, `${where} is ${beyond} pixels too wide`);
    }
    await close(page);
  }
});

test("a keyboard is enough", async () => {
  const page = await browser.page(PIPELINE);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "To the content");
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
      return { name: document.activeElement.textContent, seen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 };
    });
    assert.ok(focused.seen, `${focused.name} shows that it has the focus`);
    if (focused.name === "Release change") return close(page);
  }
  assert.fail("Release change is not reached");
});

test("the news go on after the server was away", async () => {
  const page = await browser.page(PIPELINE);
  const connection = page.locator("#connection");
  await until("the connection", async () => (await connection.innerText()) === "live");
  await mark(page);
  await server.stopProcess();
  await until("the loss to be said", async () => (await connection.innerText()) === "the server does not answer");
  await server.startProcess();
  await until("the connection", async () => (await connection.innerText()) === "live", 60);
  assert.ok(await isMarked(page));
  await page.context().close();
});
