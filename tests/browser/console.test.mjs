// The console in a headless Chromium, in front of a real server: its pages, what moves on them without a reload, and what a person does there.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Browser, PATIENCE, faint, nameless } from "./browser.mjs";
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
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const refused = await page.goto(browser.url(PIPELINE));
  assert.equal(refused.status(), 401);
  assert.match(await page.locator("main").innerText(), /sluice console/);
  await page.goto(`${browser.base}/console/?token=wrong`);
  assert.match(await page.locator("main").innerText(), /sluice console/);
  await page.goto(browser.token);
  await page.getByRole("heading", { name: "Pipelines", exact: true }).waitFor();
  assert.ok(!page.url().includes("token"), "the token does not stay in the address");
  // Under the name of the applications there is no console, and who asks for it is led to where it is.
  await page.goto(`${browser.base.replace("127.0.0.1", "localhost")}/console/tools/us-east-1/stacks`);
  assert.equal(page.url(), browser.url("tools/us-east-1/stacks"));
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
    ["tools/us-east-1/states/nothing", "There is no state machine nothing", "The state machines of this account"],
    ["tools/us-east-1/jobs/training-job/nothing", "There is no job nothing", "The jobs of this account"],
    ["tools/us-east-1/jobs/transform-job/nothing", "There is no job nothing", "The jobs of this account"],
    ["tools/us-east-1/jobs/all/Bogus", "There is no such list of jobs", "The jobs of this account"],
    ["tools/us-east-1/endpoints/nothing", "There is no endpoint nothing", "The endpoints of this account"],
    ["tools/us-east-1/models/nothing", "There is no model nothing", "The models of this account"],
    ["tools/us-east-1/objects/no-such-bucket/x", "No account here has a bucket no-such-bucket", null],
    ["tools/us-east-1/nowhere", "There is no such page", "The pipelines"],
  ];
  for (const [path, words, instead] of cases) {
    const answer = await page.goto(browser.url(path));
    assert.equal(answer.status(), 404, path);
    await page.getByText(words).first().waitFor();
    if (!instead) continue;
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

const MODEL = "tools/us-east-1/pipelines/model";
const state = (page, name) => page.locator(`.graph a.state`, { has: page.locator("text.name", { hasText: new RegExp(`^${name}$`) }) });
/** Waits for a state of a graph to have a colour. */
const coloured = (page, name, tone) => page.locator(`.graph a.state.${tone}`, { has: page.locator("text.name", { hasText: new RegExp(`^${name}$`) }) }).waitFor();

test("a state machine is drawn, and the path that an execution takes is seen live", async () => {
  await server.world("model");
  const page = await browser.page("tools/us-east-1/states");
  await page.getByRole("link", { name: "train", exact: true }).click();
  await page.getByRole("heading", { name: "train", exact: true }).waitFor();
  await page.locator(".graph text.name", { hasText: "Evaluate" }).waitFor();
  await page.locator("tbody").getByRole("link").first().click();
  await page.waitForURL(/executions/);
  await mark(page);
  await coloured(page, "Prepare", "good");
  await coloured(page, "Train", "busy");
  await page.locator(".graph text.label", { hasText: "run is there" }).waitFor();
  // By a click, and by keyboard; the page stays, and what it shows has an address.
  await state(page, "Train").click();
  await page.locator("#state").getByText("Called with").waitFor();
  assert.match(page.url(), /\/Train$/);
  const job = page.locator("#state").getByRole("link", { name: /Training job train-/ });
  await job.waitFor();
  await coloured(page, "Train", "good");
  await page.locator("#state").getByText("Output", { exact: true }).waitFor();
  await state(page, "Refused").focus();
  await page.keyboard.press("Enter");
  await page.locator("#state").getByText("It was not entered").waitFor();
  await page.goBack();
  await page.locator("#state").getByText("Called with").waitFor();
  await coloured(page, "Look", "good");
  await coloured(page, "Evaluate", "good");
  await page.getByText("Execution succeeded").waitFor();
  assert.ok(await isMarked(page), "the page was not loaded again");
  // Three items, each by itself.
  await state(page, "Look").click();
  await page.locator("#state .visit").nth(2).waitFor();
  assert.match(await page.locator(".lead").innerText(), /by the pipeline model at Train/);
  await close(page);
});

test("a job shows its metrics, its log and its data, which can be taken along", async () => {
  const page = await browser.page("tools/us-east-1/jobs");
  await page.getByPlaceholder("Find by name").fill("train-");
  await until("the list to be narrowed", async () => (await page.locator("#jobs tr:visible").count()) === 1);
  await page.getByRole("link", { name: /^train-/ }).click();
  const chart = page.getByRole("img", { name: /validation:auc: 6 values from 0.5500 to 0.8000, at last 0.8000/ });
  await chart.waitFor();
  await page.getByRole("img", { name: /Memory/ }).waitFor();
  await page.locator("#log").getByText("auc=0.8").waitFor();
  await page.getByRole("link", { name: "train at Train" }).waitFor();
  await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Jobs" }).click();
  await page.getByRole("link", { name: "Processing", exact: true }).click();
  await page.getByRole("link", { name: /^evaluate-/ }).click();
  await page.getByRole("link", { name: /releases/ }).click();
  await page.getByRole("link", { name: "evaluation.json" }).click();
  await page.getByText('"accuracy"').waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download" }).click()]);
  assert.equal(download.suggestedFilename(), "evaluation.json");
  await page.goto(browser.url("tools/us-east-1/jobs/all/Failed"));
  await page.getByText("No job is like that").waitFor();
  await close(page);
});

test("an approval shows the evaluation, beside that of the model in production", async () => {
  const page = await browser.page(MODEL);
  await stands(page, "Approve", "Waiting");
  await review(page);
  await page.getByText("Nothing is in production yet").waitFor();
  assert.match(await page.locator(".evaluation .compare").innerText(), /accuracy\s+0\.\d+/);
  assert.match(await page.locator(".evaluation .matrix").innerText(), /is yes\s+2\s+20\.0 %\s+8/);
  await page.getByRole("button", { name: "Approve" }).click();
  await stands(page, "Deploy", "Succeeded");
  await page.getByRole("button", { name: "Release change" }).click();
  await stands(page, "Approve", "Waiting");
  await review(page);
  const table = page.locator(".evaluation .compare");
  await table.getByText("In production").waitFor();
  assert.match(await table.locator("tr", { hasText: "accuracy" }).innerText(), /0\.\d+\s+0\.\d+\s+[▲▼] [+−]0\.\d+/);
  assert.match(await table.locator("tr", { hasText: "rows" }).innerText(), /20\s+20\s+the same/);
  assert.equal(await page.locator(".evaluation .matrix").count(), 2);
  await page.getByRole("link", { name: "what is in production" }).click();
  await page.getByRole("heading", { name: /^Execution / }).waitFor();
  await close(page);
});

test("a model's page tells where it comes from and where it is", async () => {
  const page = await browser.page("tools/us-east-1/models");
  await page.locator("tbody td:first-child a").last().click();
  await page.getByRole("heading", { name: "Lineage" }).waitFor();
  const text = await page.locator("main").innerText();
  assert.match(text, /Add what the model deploys/, "the commit");
  assert.match(text, /an execution of model, which reached the end/);
  assert.match(text, /Succeeded\s+root/, "who approved");
  for (const name of [/^prepare-/, /^train-/, /^The model/, /^evaluate-/, /^model$/]) {
    await page.locator(".graph .state text.name", { hasText: name }).waitFor();
  }
  await page.locator(".graph a.state", { hasText: "tack in tools" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "model", exact: true }).waitFor();
  // And back: from the pipeline's execution to what it made.
  await page.goBack();
  await page.getByRole("link", { name: "an execution of model" }).click();
  await page.locator("dl a", { hasText: /^train-/ }).click();
  await page.getByRole("heading", { name: "Lineage" }).waitFor();
  await close(page);
});

test("a connection that waits is completed", async () => {
  await server.world("connection");
  const remote = join(server.directory, "app.git");
  execFileSync("git", ["init", "--quiet", "--bare", remote]);
  const page = await browser.page("tools/us-east-1/connections");
  await page.locator("td", { hasText: "Pending" }).waitFor();
  await page.getByLabel("It leads to").fill(remote);
  await page.getByRole("button", { name: "Complete" }).click();
  await page.locator("td", { hasText: "Available" }).waitFor();
  assert.equal(await page.locator("td", { hasText: "Pending" }).count(), 0);
  // Who was told the webhook's secret by mistake has it made anew, and only then.
  const secret = async () => {
    await page.locator("summary", { hasText: "Webhook" }).click();
    return page.locator("details[open] p code").last().innerText();
  };
  const again = async () => {
    await page.getByLabel("It leads to").fill(remote);
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Complete" }).click()]);
  };
  const first = await secret();
  assert.match(first, /^\S{20,}$/);
  await again();
  assert.equal(await secret(), first);
  await page.getByLabel("Make a new webhook secret").check();
  await again();
  assert.notEqual(await secret(), first);
  await close(page);
});

test("an execution of a state machine is started and stopped", async () => {
  const page = await browser.page("tools/us-east-1/states/train");
  await page.locator("summary", { hasText: "Start execution" }).click();
  await page.getByLabel("Input").fill("{");
  await page.getByLabel("Name").fill("by-hand");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByText("Invalid State Machine Execution Input").waitFor();
  await page.getByRole("link", { name: "Back to train" }).click();
  await page.locator("summary", { hasText: "Start execution" }).click();
  await page.getByLabel("Input").fill('{"run": "by-hand", "items": []}');
  await page.getByLabel("Name").fill("by-hand");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByRole("heading", { name: "Execution by-hand" }).waitFor();
  await coloured(page, "Check", "good");
  await page.locator("summary", { hasText: "Stop" }).click();
  await page.getByLabel("Why").fill("enough");
  await page.getByRole("button", { name: /Stop the execution/ }).click();
  await page.getByText("enough").waitFor();
  await page.getByText("Aborted", { exact: true }).first().waitFor();
  // What was stopped is taken up again; of what runs, or went well, that is not offered.
  await page.getByRole("button", { name: "Redrive" }).click();
  await page.getByText("redriven once").waitFor();
  await page.getByText("Execution redriven").waitFor();
  await page.context().close();
  const done = await browser.page("tools/us-east-1/states/train");
  await done.locator("tbody tr", { hasText: "Succeeded" }).getByRole("link").first().click();
  await done.getByText("Execution succeeded").waitFor();
  assert.equal(await done.getByRole("button", { name: "Redrive" }).count(), 0);
  await close(done);
});

test("endpoints and transform jobs show the model that answers, and its lineage shows them", async () => {
  const page = await browser.page("tools/us-east-1/endpoints");
  await page.getByText("This account has no endpoints yet").waitFor();
  await server.world("serve");
  await page.getByRole("link", { name: "answers", exact: true }).click();
  await page.locator(".lead").getByText("In service").waitFor();
  assert.match(await page.locator("tbody").first().innerText(), /AllTraffic\s+answering\s+served/);
  await page.goto(browser.url("tools/us-east-1/jobs"));
  await page.getByRole("link", { name: "Transform", exact: true }).click();
  await page.getByRole("link", { name: "daily", exact: true }).click();
  await page.locator(".lead").getByText("Completed").waitFor();
  assert.match(await page.locator("main").innerText(), /in model\s+s3:\/\/model-data\/models\/served[^]*in questions[^]*out answers/);
  await page.locator("#log").getByText("asked").first().waitFor();
  await page.goto(browser.url("tools/us-east-1/models/served"));
  await page.getByRole("heading", { name: "Lineage" }).waitFor();
  for (const name of [/^answering$/, /^answers$/, /^daily$/]) await page.locator(".graph .state text.name", { hasText: name }).waitFor();
  assert.match(await page.locator("main").innerText(), /endpoint answers\s+In service\s+variant AllTraffic of SageMaker model answering/);
  await page.locator(".graph a.state", { hasText: "Endpoint in tools" }).click();
  await page.getByRole("heading", { name: "answers", exact: true }).waitFor();
  // A SageMaker model without data is there all the same.
  const bare = "tools/us-east-1/jobs/transform-job/bare";
  await page.goto(browser.url(bare));
  await page.locator(".lead").getByText("Failed").waitFor({ timeout: 60_000 });
  assert.match(await page.locator("main").innerText(), /Model\s+bare\n/);
  assert.equal(await page.getByText("which is deleted").count(), 0);
  // What answers goes on without its SageMaker model and its configuration, and so does what tells of it.
  await server.world("forget");
  await page.goto(browser.url(bare));
  await page.getByText("bare, which is deleted").waitFor();
  await page.goto(browser.url("tools/us-east-1/endpoints/answers"));
  assert.match(await page.locator("tbody").first().innerText(), /AllTraffic\s+answering, which is deleted\s+served\s+s3:/);
  await page.goto(browser.url("tools/us-east-1/models/served"));
  await page.getByRole("heading", { name: "Lineage" }).waitFor();
  for (const name of [/^answers$/, /^daily$/]) await page.locator(".graph .state text.name", { hasText: name }).waitFor();
  assert.equal(await page.locator(".graph .state text.name", { hasText: /^answering$/ }).count(), 0);
  assert.match(await page.locator("#asked").innerText(), /What asked it\s+1 job\s[^]*daily/);
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
  const of = async (path, selector) => {
    const page = await browser.page(path);
    const found = await page.locator(selector).first().getAttribute("href");
    await page.context().close();
    return found.replace("/console/", "");
  };
  const run = await of("tools/us-east-1/states/train", "tbody tr:last-child a");
  const model = await of("tools/us-east-1/models", "tbody tr:last-child a");
  const pages = [
    "tools/us-east-1/states",
    "tools/us-east-1/states/train",
    run,
    `${run}/Train`,
    "tools/us-east-1/jobs",
    await of("tools/us-east-1/jobs/training/any", "tbody a"),
    await of("tools/us-east-1/jobs/processing/any", "tbody a"),
    "tools/us-east-1/models",
    model,
    "tools/us-east-1/models/served",
    "tools/us-east-1/jobs/transform/any",
    "tools/us-east-1/jobs/transform-job/daily",
    "tools/us-east-1/endpoints",
    "tools/us-east-1/endpoints/answers",
    "tools/us-east-1/states/train/executions/by-hand",
    "qa/us-east-1/endpoints",
    "tools/us-east-1/objects/model-data",
    `${MODEL}/approval/Approve/Decide`,
    "tools/us-east-1/connections",
    "qa/us-east-1/states",
    "qa/us-east-1/jobs",
    "qa/us-east-1/models",
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
  await until("the connection", async () => (await connection.innerText()) === "live");
  assert.ok(await isMarked(page));
  await page.context().close();
});
