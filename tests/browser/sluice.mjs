// A real server with a data directory of its own, and the command line as its client.

import { execFile, spawn } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));
export const root = resolve(here, "../..");
const binary = process.env.SLUICE_BIN || join(root, "target/debug/sluice");
const run = promisify(execFile);

export const sleep = milliseconds => new Promise(done => setTimeout(done, milliseconds));

/** Asks until the answer is truthy. */
export async function until(what, ask, seconds = 180) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await sleep(100);
  }
}

export class Server {
  static async start() {
    const server = new Server();
    server.directory = mkdtempSync(join(tmpdir(), "sluice-browser-"));
    server.data = join(server.directory, "data");
    server.port = 0;
    await server.startProcess();
    return server;
  }

  async startProcess() {
    const log = join(this.directory, "log");
    const begin = existsSync(log) ? statSync(log).size : 0;
    const output = openSync(log, "a");
    const accounts = ["tools=111111111111", "qa=222222222222"].flatMap(account => ["--add-account", account]);
    // Builds run the host's tools: the pinned ones.
    const path = `${join(root, ".venv/bin")}:${process.env.PATH}`;
    this.process = spawn(binary, ["serve", "--data-dir", this.data, "--port", String(this.port), ...accounts], {
      stdio: ["ignore", output, output],
      env: { ...process.env, PATH: path },
    });
    closeSync(output);
    await until("the server", () => {
      const said = readFileSync(log, "utf8").slice(begin);
      if (this.process.exitCode !== null || this.process.signalCode !== null) throw new Error(`the server has ended:\n${said}`);
      return said.includes("  console ");
    });
    // The second time on the same port, as a browser expects.
    this.port = Number(new URL(await this.sluice("console")).port);
  }

  async stopProcess() {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = new Promise(done => this.process.once("exit", done));
    this.process.kill("SIGTERM");
    await ended;
  }

  async stop() {
    await this.stopProcess();
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
  }

  /** What `sluice` prints. */
  async sluice(...words) {
    return (await run(binary, ["--data-dir", this.data, ...words])).stdout.trim();
  }

  /** What `world.py` prints. */
  async world(...words) {
    const script = `eval "$("$0" --data-dir "$1" env)" && exec "$2" "$3" "\${@:4}"`;
    const python = join(root, ".venv/bin/python");
    return (await run("bash", ["-c", script, binary, this.data, python, join(here, "world.py"), ...words])).stdout.trim();
  }
}
