import type { Exporter } from '../exporter.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';

/** Every format a saved article can be written in, in the order of the menu. Menus and tests read this list. */
export const exporters = [html, markdown] as const satisfies readonly Exporter[];
