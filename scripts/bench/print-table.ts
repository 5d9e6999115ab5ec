import { type Figure, isMet } from './figure.ts';

const HEAD = ['', 'figure', 'lowest – highest', 'goal', ''];

/** The figures as lines of a Markdown table, a block a section. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [...Map.groupBy(figures, ({ section }) => section)].flatMap(([section, ofSection]) => [
    [`**${section}**`, '', '', '', ''],
    ...ofSection.map(cellsOf),
  ]);
  const widths = HEAD.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function cellsOf(figure: Figure): string[] {
  const { label, value, unit, spread, goal, remark } = figure;
  const met = isMet(figure);
  const limit = goal && ('atMost' in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`);
  return [
    label,
    written(value, unit),
    spread ? `${rounded(spread[0])} – ${rounded(spread[1])}` : '',
    limit === undefined ? '' : `${limit} ${unit} ${met ? '✓' : '✗ MISSED'}`,
    remark ?? '',
  ];
}

const written = (value: number, unit: Figure['unit']): string => `${rounded(value)} ${unit}`.trim();

/** Three figures that count. */
function rounded(value: number): string {
  if (Number.isNaN(value)) return 'not measured';
  if (value === 0 || Math.abs(value) >= 100) return String(Math.round(value));
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
