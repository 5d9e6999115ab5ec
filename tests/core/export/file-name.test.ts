import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFor } from '../../../utils/core/export/file-name.ts';

const name = (title: string): string => fileNameFor({ day: '2026-03-04', title, extension: 'html' });

describe('fileNameFor', () => {
  it.each([
    ['A small lab opens its model', '2026-03-04 A small lab opens its model.html'],
    ['小实验室：开放模型？', '2026-03-04 小实验室 开放模型.html'],
    ['../../etc/passwd', '2026-03-04 etc passwd.html'],
    ['C:\\Windows\\win.ini', '2026-03-04 C Windows win.ini.html'],
    ['', '2026-03-04 article.html'],
    ['???', '2026-03-04 article.html'],
    ['GPT-4.5, Llama & co', '2026-03-04 GPT-4.5, Llama & co.html'],
    ['photo\u202egpj.exe', '2026-03-04 photo gpj.exe.html'],
  ])('makes of "%s" the name "%s"', (title, expected) => {
    expect(name(title)).toBe(expected);
  });

  it('is one plain name of bounded length that ends in its extension, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const made = name(title);
        expect(made).toMatch(/^2026-03-04 [^/\\:*?"<>|\p{Cc}\p{Cf}]+\.html$/u);
        expect(made).not.toContain('..');
        expect(new TextEncoder().encode(made).length).toBeLessThanOrEqual(255 + 100);
      }),
    );
  });
});
