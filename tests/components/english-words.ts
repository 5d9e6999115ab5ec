import fs from 'node:fs';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The browser's `i18n.getMessage` with the words of locales/en.json, as the build hands them to the browser. */
export function speakEnglish(): void {
  const words = flatten(JSON.parse(fs.readFileSync('locales/en.json', 'utf8')));
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string, substitutions?: unknown) => {
    const values = Array.isArray(substitutions) ? substitutions : [];
    return (words.get(key) ?? '').replace(/\$(\d)/g, (_, position: string) =>
      String(values[Number(position) - 1] ?? ''),
    );
  });
}

type Words = { readonly [name: string]: string | Words };

function flatten(words: Words, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [name, value] of Object.entries(words)) {
    const key = prefix + name;
    if (typeof value === 'string') flat.set(key, value);
    else if ('n' in value) flat.set(key, Object.values(value).join(' | '));
    else for (const [inner, text] of flatten(value, `${key}_`)) flat.set(inner, text);
  }
  return flat;
}
