import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exporters } from '../../../../utils/core/export/exporters/index.ts';
import { aChineseSample, anEnglishSample } from '../../../fixtures/export/sample-article.ts';

const samples = [
  { name: 'english', saved: anEnglishSample(), language: 'en' },
  { name: 'chinese', saved: aChineseSample(), language: 'zh-Hans' },
] as const;

const expected = (file: string): string =>
  readFileSync(new URL(`../../../fixtures/export/${file}`, import.meta.url), 'utf8');

describe.each(samples)('the $name sample article', ({ name, saved, language }) => {
  it.each(exporters)('is written as $id the way the expected file shows', (exporter) => {
    expect(exporter.write(saved, { language })).toBe(expected(`${name}.${exporter.fileExtension}`));
  });
});

describe('the list of exporters', () => {
  it('has an expected file for every format', () => {
    const files = readdirSync(new URL('../../../fixtures/export/', import.meta.url));
    for (const { fileExtension } of exporters) expect(files).toContain(`english.${fileExtension}`);
  });

  it('names every format once', () => {
    expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length);
  });
});
