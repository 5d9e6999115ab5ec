import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  explainIn,
  isOnAt,
  isOnEverywhere,
  mentionsPainted,
  readerLevel,
  setSiteOff,
  showNames,
  showSupported,
  showTerms,
  sitesOff,
} from '../../../utils/browser/storage/settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the settings', () => {
  it('begin with everything on, explained to a newcomer in the browser’s own language', async () => {
    expect(await isOnEverywhere.getValue()).toBe(true);
    expect(await sitesOff.getValue()).toEqual([]);
    expect(await explainIn.getValue()).toBe('auto');
    expect(await readerLevel.getValue()).toBe('newcomer');
    expect(await mentionsPainted.getValue()).toBe('firstPerSection');
    for (const kind of [showTerms, showNames, showSupported]) expect(await kind.getValue()).toBe(true);
  });

  it('leave one host alone, and only that one', async () => {
    await setSiteOff('www.example.com', true);
    await setSiteOff('www.example.com', true);
    expect(await sitesOff.getValue()).toEqual(['www.example.com']);
    expect(await isOnAt('www.example.com')).toBe(false);
    expect(await isOnAt('example.com')).toBe(true);
    await setSiteOff('www.example.com', false);
    expect(await isOnAt('www.example.com')).toBe(true);
  });

  it('are off at every host when they are off everywhere', async () => {
    await isOnEverywhere.setValue(false);
    expect(await isOnAt('www.example.com')).toBe(false);
  });
});
