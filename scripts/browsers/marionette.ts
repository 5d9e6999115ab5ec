import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

// Firefox's own remote protocol, driven without geckodriver: WebDriver refuses moz-extension: pages, Marionette does not.
// A frame is "<bytes>:[0,id,command,parameters]", its answer "<bytes>:[1,id,error,result]".
// https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html

const START_TIMEOUT_MS = 60_000; // a cold start on two busy cores was seen to take 12 s
const QUIT_TIMEOUT_MS = 10_000;

export interface MarionetteOptions {
  readonly binary: string;
  readonly profile: string;
  readonly prefs: Readonly<Record<string, string | number | boolean>>;
  readonly isHeadless: boolean;
}

/** One running Firefox. `send` rejects with "<error>: <message>" when Firefox refuses the command. */
export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  /** Ends Firefox so that it writes its profile; kills it when it does not end. */
  quit(): Promise<void>;
  readonly exited: Promise<unknown>;
}

const quietPrefs = {
  'marionette.port': 0, // any free port, written to MarionetteActivePort
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
};

/** Starts Firefox on `profile` (made when missing) and opens a session. Throws when no port appears in time. */
export async function startMarionette(options: MarionetteOptions): Promise<Marionette> {
  fs.mkdirSync(options.profile, { recursive: true });
  const prefs = Object.entries({ ...quietPrefs, ...options.prefs });
  fs.writeFileSync(
    path.join(options.profile, 'user.js'),
    prefs.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'),
  );
  const portFile = path.join(options.profile, 'MarionetteActivePort');
  fs.rmSync(portFile, { force: true });
  const firefox = spawnFirefox(options);
  const exited = new Promise((resolve) => firefox.once('exit', resolve));
  const connection = connect(await readPort(portFile, firefox));
  await connection.greeted;
  await connection.send('WebDriver:NewSession', { acceptInsecureCerts: true, pageLoadStrategy: 'normal' });
  return { send: connection.send, exited, quit: () => quit(connection, firefox, exited) };
}

function spawnFirefox({ binary, profile, isHeadless }: MarionetteOptions): ChildProcess {
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  return spawn(binary, isHeadless ? [...flags, '--headless'] : flags, {
    stdio: 'ignore',
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
}

async function readPort(portFile: string, firefox: ChildProcess): Promise<number> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline && firefox.exitCode === null) {
    const port = fs.existsSync(portFile) ? Number(fs.readFileSync(portFile, 'utf8')) : 0;
    if (port > 0) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  firefox.kill();
  throw new Error(`Firefox did not offer a Marionette port (exit code ${firefox.exitCode})`);
}

interface Connection {
  readonly greeted: Promise<void>;
  send(command: string, parameters?: object): Promise<unknown>;
  destroy(): void;
}

function connect(port: number): Connection {
  const socket = net.connect(port, '127.0.0.1');
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const { promise: greeted, resolve: greet } = Promise.withResolvers<void>();
  let buffer: Buffer = Buffer.alloc(0);
  let lastId = 0;
  let isClosed = false;
  socket.on('data', (chunk) => {
    const { frames, rest } = readFrames(Buffer.concat([buffer, chunk]));
    buffer = rest;
    for (const frame of frames) {
      if (!Array.isArray(frame)) greet();
      else settle(frame as [number, number, { error: string; message: string } | null, unknown]);
    }
  });
  socket.on('error', () => {}); // 'close' follows and settles what waits
  socket.on('close', () => {
    isClosed = true;
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
  });
  function settle([, id, error, result]: [number, number, { error: string; message: string } | null, unknown]) {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
    else call?.resolve(result);
  }
  function send(command: string, parameters: object = {}): Promise<unknown> {
    lastId += 1;
    const frame = Buffer.from(JSON.stringify([0, lastId, command, parameters]));
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    if (isClosed) reject(new Error('Firefox is closed'));
    waiting.set(lastId, { resolve, reject });
    socket.write(Buffer.concat([Buffer.from(`${frame.length}:`), frame]));
    return promise;
  }
  return { greeted, send, destroy: () => socket.destroy() };
}

function readFrames(bytes: Buffer): { frames: unknown[]; rest: Buffer } {
  const frames: unknown[] = [];
  let rest = bytes;
  for (;;) {
    const colon = rest.indexOf(':');
    if (colon < 0) return { frames, rest };
    const end = colon + 1 + Number(rest.subarray(0, colon));
    if (rest.length < end) return { frames, rest };
    frames.push(JSON.parse(rest.subarray(colon + 1, end).toString('utf8')));
    rest = rest.subarray(end);
  }
}

async function quit(connection: Connection, firefox: ChildProcess, exited: Promise<unknown>): Promise<void> {
  await connection.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => {}); // it may close before it answers
  await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, QUIT_TIMEOUT_MS).unref())]);
  if (firefox.exitCode === null) firefox.kill('SIGKILL');
  connection.destroy();
}
