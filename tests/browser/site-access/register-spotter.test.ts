import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerSpotter } from '../../../utils/browser/site-access/register-spotter.ts';
import { newsSiteMatches } from '../../../utils/core/article/news-sites.ts';

interface Registered {
  readonly id: string;
  readonly matches: readonly string[];
}

describe('registerSpotter', () => {
  let granted: string[];
  let registered: Registered[];

  beforeEach(() => {
    fakeBrowser.reset();
    registered = [];
    const replace = async (scripts: Registered[]) => {
      registered = scripts;
    };
    Object.assign(fakeBrowser, {
      permissions: { getAll: async () => ({ origins: [...newsSiteMatches, ...granted] }) },
      scripting: {
        getRegisteredContentScripts: async () => registered,
        registerContentScripts: vi.fn(replace),
        updateContentScripts: vi.fn(replace),
        unregisterContentScripts: () => replace([]),
      },
    });
  });

  const matches = () => registered.flatMap((script) => script.matches);

  it('registers nothing beside the news sites of the manifest', async () => {
    // Chromium reports "*://mp.weixin.qq.com/s*" as the whole host: not a site that was allowed beyond the list.
    granted = newsSiteMatches.map((match) => match.replace(/(?<=\w)\/.*$/, '/*'));
    await registerSpotter();
    expect(registered).toEqual([]);
  });

  it('follows what is granted and what is taken back', async () => {
    granted = ['*://blog.example/*'];
    await registerSpotter();
    expect(matches()).toEqual(['*://blog.example/*']);
    granted = ['*://blog.example/*', 'https://*/*'];
    await registerSpotter();
    expect(matches()).toEqual(['*://blog.example/*', 'https://*/*']);
    granted = [];
    await registerSpotter();
    expect(registered).toEqual([]);
  });

  it('never runs twice on a news site, which has the spotter by the manifest', async () => {
    granted = ['https://*/*'];
    await registerSpotter();
    expect(registered[0]).toMatchObject({ excludeMatches: [...newsSiteMatches] });
  });
});
