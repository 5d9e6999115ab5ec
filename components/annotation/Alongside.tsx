import { i18n } from '#i18n';
import type { Annotation, Gloss } from '../../utils/core/annotation/annotation.ts';
import { phraseVerdict } from '../../utils/core/i18n/phrase-review.ts';
import type { EntryId } from '../../utils/core/knowledge/pack-schema.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { VerdictGlyph } from './VerdictGlyph.tsx';

type AlongsideProps = {
  /** Other annotations on the same words, in order. */
  readonly annotations: readonly Annotation[];
  readonly language: ExplanationLanguage;
  readonly findGloss: (entryId: EntryId) => Gloss | undefined;
  readonly onChoose: (annotationId: string) => void;
};

/** Only the first of overlapping annotations is drawn in the text; its card offers the others here. */
export function Alongside({ annotations, language, findGloss, onChoose }: AlongsideProps) {
  if (annotations.length === 0) return null;
  return (
    <nav className="alongside" aria-label={i18n.t('card.alsoHere')}>
      <span className="run-in">{i18n.t('card.alsoHere')}</span>
      {annotations.map((annotation) => (
        <button
          key={annotation.id}
          type="button"
          className="entry-link"
          lang={language}
          onClick={() => onChoose(annotation.id)}
        >
          {annotation.body.kind === 'review' && <VerdictGlyph verdict={annotation.body.review.verdict} />}
          {shortName(annotation, language, findGloss)}
        </button>
      ))}
    </nav>
  );
}

function shortName(
  { body, target }: Annotation,
  language: ExplanationLanguage,
  findGloss: AlongsideProps['findGloss'],
): string {
  if (body.kind === 'review') return phraseVerdict(body.review.verdict, language);
  return findGloss(body.entryId)?.label[language] ?? target.selector[0].exact;
}
