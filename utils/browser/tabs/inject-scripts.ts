import { browser } from '#imports';

/** A frame of an open tab; 0 is the page itself. */
export interface FrameAddress {
  readonly tabId: number;
  readonly frameId: number;
}

/** Starts the reader in a frame. False: the browser gives us no access there, or the frame is gone. */
export async function injectReaderScript(frame: FrameAddress): Promise<boolean> {
  const target = frameTarget(frame);
  try {
    await Promise.all([
      browser.scripting.insertCSS({ target, files: ['/content-scripts/reader.css'] }),
      browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Puts the card beside a reader that runs. False as above. */
export async function injectCardScript(frame: FrameAddress): Promise<boolean> {
  return await runFile(frame, '/content-scripts/card.js');
}

/** Lets the spotter look at a page that is open already. False as above. */
export async function injectSpotterScript(frame: FrameAddress): Promise<boolean> {
  return await runFile(frame, '/content-scripts/spotter.js');
}

type ScriptFile = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>[number];

async function runFile(frame: FrameAddress, file: ScriptFile): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: frameTarget(frame), files: [file] });
    return true;
  } catch {
    return false;
  }
}

const frameTarget = ({ tabId, frameId }: FrameAddress) => ({ tabId, frameIds: [frameId] });
