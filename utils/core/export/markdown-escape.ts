import { plainText } from './html-template.ts';

/**
 * Text that Markdown reads back as itself, in CommonMark and in Obsidian: no emphasis, link, tag, heading, highlight,
 * comment, formula, block id, HTML or entity comes out of it.
 */
export const escapeMarkdown = (text: string): string =>
  plainText(text)
    .replace(/[\\`*_[\]<~$#^]/g, '\\$&')
    .replace(/=(?==)|(?<==)=|%(?=%)|(?<=%)%/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&');

/** Words that begin a line: a dash, a plus, a number or an angle would start a list or a quote there, and indentation code. */
export function escapeMarkdownLineStart(line: string): string {
  return line
    .replace(/^[ \t]+/, '')
    .replace(/^[-+>]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A YAML string in double quotes, on one line: JSON, with what YAML forbids or breaks lines at written as escapes. */
export function yamlString(text: string): string {
  return JSON.stringify(plainText(text)).replace(
    /[\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
