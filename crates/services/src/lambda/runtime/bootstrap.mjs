// The Node.js runtime: imports the handler, asks the runtime API for events, answers.

import { existsSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

const API = '/2018-06-01/runtime';
const TASK_ROOT = process.env.LAMBDA_TASK_ROOT ?? '/var/task';
const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
let requestId = undefined;

class Fault extends Error {
  constructor(kind, message) {
    super(message);
    this.name = kind;
  }
}

function call(method, route, body, headers = {}) {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
    const options = { host, port, method, agent, path: API + route, headers: { ...headers, ...length } };
    const request = http.request(options, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

function describe(error) {
  if (error instanceof Error || (error && typeof error === 'object' && 'message' in error && 'name' in error)) {
    return {
      errorType: error.name ?? 'Error',
      errorMessage: error.message ?? String(error),
      trace: String(error.stack ?? '').split('\n'),
    };
  }
  return { errorType: typeof error, errorMessage: String(error), trace: [] };
}

function write(level, text) {
  const id = requestId ?? 'undefined';
  process.stdout.write(`${new Date().toISOString()}\t${id}\t${level}\t${text.replace(/\n/g, '\r')}\n`);
}

function patchConsole() {
  const levels = { trace: 'TRACE', debug: 'DEBUG', log: 'INFO', info: 'INFO', warn: 'WARN', error: 'ERROR' };
  for (const [name, level] of Object.entries(levels)) {
    console[name] = (...values) => write(level, format(...values));
  }
}

function logError(prefix, error) {
  const { errorType, errorMessage, trace } = describe(error);
  write('ERROR', `${prefix}\t${JSON.stringify({ errorType, errorMessage, stack: trace })}`);
}

function fail(route, described) {
  const headers = {
    'Content-Type': 'application/json',
    'Lambda-Runtime-Function-Error-Type': described.errorType,
  };
  return call('POST', route, JSON.stringify(described), headers);
}

async function importModule(base) {
  for (const extension of ['.js', '.mjs', '.cjs']) {
    if (existsSync(base + extension)) {
      return import(pathToFileURL(base + extension));
    }
  }
  if (existsSync(base) || existsSync(path.join(base, 'index.js'))) {
    return createRequire(import.meta.url)(base);
  }
  return undefined;
}

async function load(name) {
  const base = path.basename(name);
  const found = base.match(/^([^.]*)\.(.*)$/);
  if (!found || name.includes('..')) {
    throw new Fault('Runtime.MalformedHandlerName', `Bad handler: '${name}'`);
  }
  const moduleName = path.join(path.dirname(name), found[1]);
  let module;
  try {
    module = await importModule(path.resolve(TASK_ROOT, moduleName));
  } catch (error) {
    if (error instanceof SyntaxError) {
      const fault = new Fault('Runtime.UserCodeSyntaxError', `SyntaxError: ${error.message}`);
      fault.stack = error.stack;
      throw fault;
    }
    if (error?.code === 'MODULE_NOT_FOUND' || error?.code === 'ERR_MODULE_NOT_FOUND') {
      throw new Fault('Runtime.ImportModuleError', `Error: ${error.message}`);
    }
    throw error;
  }
  if (module === undefined) {
    throw new Fault('Runtime.ImportModuleError', `Error: Cannot find module '${moduleName}'`);
  }
  const walk = (from) => found[2].split('.').reduce((value, key) => value?.[key], from);
  const handler = walk(module) ?? walk(module.default);
  if (handler === undefined) {
    throw new Fault('Runtime.HandlerNotFound', `${name} is undefined or not exported`);
  }
  if (typeof handler !== 'function') {
    throw new Fault('Runtime.HandlerNotFound', `${name} is not a function`);
  }
  return handler;
}

function makeContext(headers, done) {
  const deadline = Number(headers['lambda-runtime-deadline-ms']);
  const client = headers['lambda-runtime-client-context'];
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    awsRequestId: headers['lambda-runtime-aws-request-id'],
    invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
    clientContext: client ? JSON.parse(client) : undefined,
    identity: undefined,
    getRemainingTimeInMillis: () => Math.max(deadline - Date.now(), 0),
    succeed: (value) => done(null, value),
    fail: (error) => done(error ?? new Error('handled')),
    done,
  };
}

// Resolves with what the handler answers, in either of the two styles that handlers are written in.
function invoke(handler, event, headers) {
  return new Promise((resolve, reject) => {
    let kept;
    const settle = () => {
      process.off('beforeExit', settle);
      if (kept?.error !== undefined && kept.error !== null) reject(kept.error);
      else resolve(kept?.value);
    };
    const settleNow = () => setImmediate(settle);
    const callback = (error, value) => {
      if (kept) return;
      kept = { error, value };
      if (!context.callbackWaitsForEmptyEventLoop) settleNow();
    };
    const context = makeContext(headers, (error, value) => {
      if (kept) return;
      kept = { error, value };
      settleNow();
    });
    // A handler that neither answers nor promises to has answered when nothing is left to do.
    process.on('beforeExit', settle);
    const result = handler(event, context, callback);
    if (typeof result?.then === 'function') {
      result.then(
        (value) => {
          kept = { value };
          settle();
        },
        (error) => {
          kept = { error: error ?? new Error('undefined') };
          settle();
        },
      );
    }
  });
}

async function serve(handler) {
  for (;;) {
    const used = process.resourceUsage().maxRSS;
    const next = await call('GET', '/invocation/next', undefined, { 'Sluice-Max-Rss-Kib': String(used) });
    if (next.status !== 200) process.exit(0);
    requestId = next.headers['lambda-runtime-aws-request-id'];
    process.env._X_AMZN_TRACE_ID = next.headers['lambda-runtime-trace-id'] ?? '';
    try {
      const result = await invoke(handler, JSON.parse(next.body.toString('utf8')), next.headers);
      const body = JSON.stringify(result === undefined ? null : result) ?? 'null';
      await call('POST', `/invocation/${requestId}/response`, body, { 'Content-Type': 'application/json' });
    } catch (error) {
      logError('Invoke Error', error);
      await fail(`/invocation/${requestId}/error`, describe(error));
    }
  }
}

async function crash(kind, error) {
  logError(kind === 'Runtime.UnhandledPromiseRejection' ? 'Unhandled Promise Rejection' : 'Uncaught Exception', error);
  const described = describe(error);
  if (kind) {
    described.errorType = kind;
    described.errorMessage = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  const route = requestId ? `/invocation/${requestId}/error` : '/init/error';
  // The agent's one connection may be in use: what is left to say goes over another.
  agent.maxSockets = 2;
  await fail(route, described).catch(() => undefined);
  process.exit(129);
}

function checkVersion() {
  const promised = (process.env.AWS_EXECUTION_ENV ?? '').match(/nodejs(\d+)/)?.[1];
  const actual = process.versions.node.split('.')[0];
  if (promised && promised !== actual) {
    process.stdout.write(`Node.js ${promised} is not installed on this machine: Node.js ${actual} stands in for it\n`);
  }
}

patchConsole();
checkVersion();
process.on('uncaughtException', (error) => crash('', error));
process.on('unhandledRejection', (error) => crash('Runtime.UnhandledPromiseRejection', error));
let handler;
try {
  handler = await load(process.env._HANDLER);
} catch (error) {
  logError('Uncaught Exception', error);
  await fail('/init/error', describe(error));
  process.exit(1);
}
await serve(handler);
