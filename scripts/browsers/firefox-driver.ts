import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type BrowserDriver, type LaunchOptions, type PageDriver, type Point, waitFor } from './browser-driver.ts';
import { type FirefoxWindow, openFirefoxPopup } from './firefox-popup.ts';
import { type ForwardProxy, startForwardProxy } from './forward-proxy.ts';
import { type Marionette, startMarionette } from './marionette.ts';

const MOUSE = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
const FINGER = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' } };
const KEYS: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Alt: '\uE00A',
  Shift: '\uE008',
  Control: '\uE009',
};

/** Stock Firefox over Marionette. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserDriver> {
  const manifest = JSON.parse(fs.readFileSync(path.join(options.extension, 'manifest.json'), 'utf8'));
  const addonId: string = manifest.browser_specific_settings.gecko.id;
  const uuid = randomUUID(); // the host of moz-extension: addresses; kept over restarts, as Firefox itself keeps it
  const proxy = await startForwardProxy(options.server);
  const launch = () => start({ options, addonId, uuid, proxy });
  let session = await launch();
  return {
    name: 'firefox',
    version: `Firefox ${session.version}`,
    downloads: options.downloads,
    closed: session.marionette.exited,
    open: async (url) => {
      const page = await openTab(session);
      await page.goTo(url);
      return page;
    },
    extensionUrl: (page) => `moz-extension://${uuid}${page}`,
    openPopup: async (page) => {
      await page.bringToFront();
      return openFirefoxPopup((task, ...args) => inChrome(session, task, ...args), addonId);
    },
    findTab: (prefix) => findTab(session, prefix),
    runCommand: async (command, page) => {
      await page.bringToFront();
      await inChrome(session, pressCommand, addonId, command);
    },
    stopBackground: () => inChrome(session, stopEventPage, addonId),
    restart: async () => {
      await session.marionette.quit();
      session = await launch();
    },
    close: async () => {
      await session.marionette.quit();
      proxy.stop();
    },
  };
}

/** Marionette has one current window: tasks wait for each other. */
interface Session {
  readonly marionette: Marionette;
  readonly version: string;
  readonly firstTab: string;
  exclusively<T>(task: () => Promise<T>): Promise<T>;
}

interface Launch {
  readonly options: LaunchOptions;
  readonly addonId: string;
  readonly uuid: string;
  readonly proxy: ForwardProxy;
}

async function start({ options, addonId, uuid, proxy }: Launch): Promise<Session> {
  const marionette = await startMarionette({
    binary: options.binary,
    profile: options.profile,
    isHeadless: options.isHeadless,
    prefs: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.stricttransportsecurity.preloadlist': false,
      'intl.locale.requested': 'en-US',
      'browser.download.folderList': 2,
      'browser.download.dir': options.downloads,
      'browser.download.alwaysOpenPanel': false,
      'browser.download.always_ask_before_handling_new_types': false,
      'ui.popup.disable_autohide': true, // the popup stays open while it is looked at
    },
  });
  let last: Promise<unknown> = Promise.resolve();
  const exclusively = <T>(task: () => Promise<T>): Promise<T> => {
    const mine = last.then(task, task);
    last = mine.catch(() => {});
    return mine;
  };
  await marionette.send('Addon:Install', { path: options.extension, temporary: true, allowPrivateBrowsing: true });
  const { value: firstTab } = (await marionette.send('WebDriver:GetWindowHandle')) as { value: string };
  const session: Session = { marionette, exclusively, version: '', firstTab };
  const version = await inChrome(session, () => (globalThis as unknown as FirefoxWindow).Services.appinfo.version);
  return { ...session, version };
}

async function openTab(session: Session): Promise<PageDriver> {
  const opened = (await session.exclusively(async () => {
    // From the first tab, which is never closed: the current one may be gone.
    await session.marionette.send('WebDriver:SwitchToWindow', { handle: session.firstTab });
    return session.marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
  })) as { handle: string };
  return tabDriver(session, opened.handle);
}

function tabDriver(session: Session, handle: string): PageDriver {
  return pageDriver(session, async () => {
    await session.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  });
}

function pageDriver(session: Session, select: () => Promise<void>): PageDriver {
  const { marionette, exclusively } = session;
  const command = (name: string, parameters: object = {}) =>
    exclusively(async () => {
      await select();
      return marionette.send(name, parameters);
    });
  const act = (...sources: object[]) => command('WebDriver:PerformActions', { actions: sources });
  const move = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });
  const press = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return {
    evaluate: (task, ...args) =>
      exclusively(async () => {
        await select();
        return run(marionette, task as (...values: never[]) => unknown, args);
      }) as never,
    inject: async (source) =>
      void (await command('WebDriver:ExecuteScript', { script: source, args: [], newSandbox: false })),
    moveMouse: async (to) => void (await act({ ...MOUSE, actions: [move(to)] })),
    click: async (at) => void (await act({ ...MOUSE, actions: [move(at), ...press] })),
    drag: async (from, to) => {
      const [down, up] = press;
      await act({ ...MOUSE, actions: [move(from), down, { ...move(to), duration: 100 }, up] });
    },
    tap: async (at) => void (await act({ ...FINGER, actions: [move(at), ...press] })),
    press: async (key, modifier) => {
      const chord = [...(modifier ? [KEYS[modifier] ?? modifier] : []), KEYS[key] ?? key];
      const down = chord.map((value) => ({ type: 'keyDown', value }));
      const up = chord.toReversed().map((value) => ({ type: 'keyUp', value }));
      await act({ type: 'key', id: 'keyboard', actions: [...down, ...up] });
    },
    goTo: async (url) => void (await command('WebDriver:Navigate', { url })),
    bringToFront: () => exclusively(select),
    screenshot: async (file) => {
      const shot = (await command('WebDriver:TakeScreenshot', { full: false })) as { value: string };
      fs.writeFileSync(file, Buffer.from(shot.value, 'base64'));
    },
    close: async () => void (await command('WebDriver:CloseWindow')),
  };
}

async function run(marionette: Marionette, task: (...values: never[]) => unknown, args: readonly unknown[]) {
  const script = `const done = arguments[arguments.length - 1];
    Promise.resolve((${task})(...Array.prototype.slice.call(arguments, 0, -1)))
      .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
  const answer = (await marionette.send('WebDriver:ExecuteAsyncScript', { script, args, newSandbox: false })) as {
    value: { value?: unknown; error?: string };
  };
  if (answer.value.error !== undefined) throw new Error(answer.value.error);
  return answer.value.value ?? undefined; // Marionette knows no undefined
}

/** Runs in Firefox's own window, with its privileges. */
function inChrome<Args extends readonly unknown[], T>(
  { marionette, exclusively }: Session,
  task: (...args: Args) => T | Promise<T>,
  ...args: Args
): Promise<T> {
  return exclusively(async () => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return (await run(marionette, task as (...values: never[]) => unknown, args)) as T;
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  });
}

async function findTab(session: Session, prefix: string): Promise<PageDriver> {
  return waitFor(`a tab on ${prefix}`, async () => {
    const handles = (await session.exclusively(() =>
      session.marionette.send('WebDriver:GetWindowHandles'),
    )) as string[];
    for (const handle of handles) {
      const tab = tabDriver(session, handle);
      if ((await tab.evaluate(() => location.href)).startsWith(prefix)) return tab;
    }
    return undefined;
  });
}

function stopEventPage(addonId: string): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as FirefoxWindow;
  return WebExtensionPolicy.getByID(addonId).extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** Firefox keeps the keys of an extension's commands in a <keyset> of its own window. */
function pressCommand(addonId: string, command: string): void {
  const keyset = [...document.querySelectorAll('keyset')].find(({ id }) => id.startsWith('ext-keyset-id'));
  const keys = [...(keyset?.querySelectorAll('key') ?? [])] as (Element & { doCommand(): void })[];
  const { WebExtensionPolicy } = globalThis as unknown as FirefoxWindow;
  const { commands } = WebExtensionPolicy.getByID(addonId).extension.manifest;
  const index = Object.keys(commands)
    .filter((name) => commands[name]?.suggested_key)
    .indexOf(command);
  const key = keys[index];
  if (!key) throw new Error(`no key is set for the command ${command}`);
  key.doCommand();
}
