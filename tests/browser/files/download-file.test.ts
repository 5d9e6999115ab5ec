import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { downloadFile } from '../../../utils/browser/files/download-file.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('downloadFile', () => {
  it('clicks a download of the very text under its name, then lets the bytes go', async () => {
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob);
      return 'blob:test';
    };
    const revoked: string[] = [];
    URL.revokeObjectURL = (url) => revoked.push(url);
    const clicked: { href: string; download: string }[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push({ href: this.href, download: this.download });
    });

    downloadFile({ fileName: '2026-03-04 标题.md', mediaType: 'text/markdown', text: '# 标题\n' });

    expect(clicked).toEqual([{ href: 'blob:test', download: '2026-03-04 标题.md' }]);
    expect(blobs[0]?.type).toBe('text/markdown;charset=utf-8');
    expect(blobs[0]?.size).toBe(new TextEncoder().encode('# 标题\n').length);
    expect(revoked).toEqual([]);
    vi.runAllTimers();
    expect(revoked).toEqual(['blob:test']);
    expect(document.querySelector('a')).toBeNull();
  });
});
