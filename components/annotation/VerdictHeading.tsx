import type { Ref } from 'react';
import { phraseVerdict } from '../../utils/core/i18n/phrase-review.ts';
import type { Verdict } from '../../utils/core/review/claim-review.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { VerdictGlyph } from './VerdictGlyph.tsx';

type VerdictHeadingProps = {
  readonly id: string;
  readonly verdict: Verdict;
  readonly language: ExplanationLanguage;
  readonly headingRef?: Ref<HTMLHeadingElement>;
};

export function VerdictHeading({ id, verdict, language, headingRef }: VerdictHeadingProps) {
  return (
    <h2 className="card-heading verdict-heading" id={id} ref={headingRef} tabIndex={-1} data-verdict={verdict}>
      <VerdictGlyph verdict={verdict} />
      <span lang={language}>{phraseVerdict(verdict, language)}</span>
    </h2>
  );
}
