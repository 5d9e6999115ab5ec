import type { Verdict } from '../../utils/core/review/claim-review.ts';

/** The same line that stands under the words in the article: form tells the verdicts apart, colour only helps. */
const forms: Readonly<Record<Verdict, string>> = {
  refuted: 'M1 7q2-5 4 0t4 0 4 0 4 0',
  outdated: 'M1 6h3.5M7.25 6h3.5M13.5 6H17',
  disputed: 'M1 4h16M1 8h16',
  supported: 'M4 6h10',
  notEnoughInfo: 'M13.2 6a4.2 4.2 0 1 1-8.4 0a4.2 4.2 0 1 1 8.4 0',
};

type VerdictGlyphProps = { readonly verdict: Verdict };

export function VerdictGlyph({ verdict }: VerdictGlyphProps) {
  return (
    <svg
      className="verdict-glyph"
      data-verdict={verdict}
      width="18"
      height="12"
      viewBox="0 0 18 12"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={forms[verdict]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeDasharray={verdict === 'notEnoughInfo' ? '0.1 3.2' : undefined}
      />
    </svg>
  );
}
