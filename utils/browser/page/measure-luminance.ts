/** What words stand on, as far as a tint cares. Sepia is light. */
export type Paper = 'light' | 'dark';

/** 0..1 each; alpha 0 is clear. */
interface Colour {
  /** Perceived lightness, 0 black .. 1 white. */
  readonly lightness: number;
  readonly alpha: number;
}

const MIDDLE = 0.5;
const OPAQUE_ENOUGH = 0.6; // a veil thinner than this lets the colour behind it decide

/**
 * Whether the words in `element` stand on light or dark paper: the first background behind them that is not see-through.
 * Over a picture or a gradient the ink tells: light words stand on dark.
 */
export function measurePaper(element: Element): Paper {
  for (let behind: Element | null = element; behind; behind = behind.parentElement) {
    const style = getComputedStyle(behind);
    if (style.backgroundImage !== 'none' && style.backgroundImage !== '') return paperUnderInk(element);
    const colour = parseColour(style.backgroundColor);
    if (colour && colour.alpha >= OPAQUE_ENOUGH) return colour.lightness < MIDDLE ? 'dark' : 'light';
  }
  return paperUnderInk(element);
}

function paperUnderInk(element: Element): Paper {
  const ink = parseColour(getComputedStyle(element).color);
  return ink && ink.lightness >= MIDDLE ? 'dark' : 'light';
}

/** A colour as `getComputedStyle` writes it: rgb(), color(), or a space whose first number is the lightness. */
export function parseColour(css: string): Colour | undefined {
  const [name = '', rest = ''] = css.split('(');
  const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map(readNumber);
  const [first = 0, second = 0, third = 0, alpha = 1] = /^color$/.test(name) ? withoutSpaceName(rest) : numbers;
  if (name === 'rgb' || name === 'rgba')
    return { lightness: lightnessOf(first / 255, second / 255, third / 255), alpha };
  if (name === 'color') return { lightness: lightnessOf(first, second, third), alpha };
  if (name === 'oklab' || name === 'oklch') return { lightness: first, alpha };
  if (name === 'lab' || name === 'lch') return { lightness: first / 100, alpha };
  return undefined;
}

/** color(display-p3 1 0 0 / 0.5): the space's own name holds a digit. */
const withoutSpaceName = (rest: string) => (rest.replace(/^\s*\S+/, '').match(/-?[\d.]+%?/g) ?? []).map(readNumber);

const readNumber = (written: string) =>
  written.endsWith('%') ? Number.parseFloat(written) / 100 : Number.parseFloat(written);

/** Rec. 709 weights on the gamma-coded channels: close to the eye, and one line. */
const lightnessOf = (red: number, green: number, blue: number) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
