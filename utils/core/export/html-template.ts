/** Markup that is known to be safe; made by `html` only. */
export interface Markup {
  readonly markup: string;
}

type Fragment = string | number | Markup | undefined | readonly Fragment[];

/** A template of our own markup. Every string put into it is text: escaped, in content as in quoted attributes. */
export function html(literals: TemplateStringsArray, ...fragments: readonly Fragment[]): Markup {
  const pieces = literals.map((literal, index) => (index === 0 ? '' : render(fragments[index - 1])) + literal);
  return { markup: pieces.join('') };
}

function render(fragment: Fragment): string {
  if (fragment === undefined) return '';
  if (typeof fragment === 'string' || typeof fragment === 'number') return escapeHtml(String(fragment));
  return 'markup' in fragment ? fragment.markup : fragment.map(render).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  plainText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** Without what no file may hold: control characters but tab and newline, and halves of surrogate pairs. */
export function plainText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
      .replace(/\p{Surrogate}/gu, '\ufffd')
  );
}

/** The address, when it is a plain http(s) one; a link to anything else is no link. */
export function httpAddress(url: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them inside a scheme, so none may pass
  return /^https?:\/\/[^\s<>"`\\\u0000-\u0020\u007f-\u009f]+$/i.test(url) ? url : undefined;
}
