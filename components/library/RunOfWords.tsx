import type { ReactNode } from 'react';
import type { MarkedRun } from '../../utils/core/annotation/cut-block.ts';
import type { Inline } from '../../utils/core/article/article.ts';
import { phraseVerdict } from '../../utils/core/i18n/phrase-review.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { ExternalLink } from '../ui/ExternalLink.tsx';

type RunOfWordsProps = { readonly run: MarkedRun; readonly text: string; readonly language: ExplanationLanguage };

const styleTags = { emphasis: 'em', strong: 'strong', code: 'code' } as const;

export function RunOfWords({ run, text, language }: RunOfWordsProps) {
  const words = text.slice(run.span.start, run.span.end);
  const link = run.inlines.find((inline) => inline.kind === 'link');
  const styled = styledWords(
    words,
    run.inlines.map(({ kind }) => kind).filter((kind) => kind !== 'link'),
  );
  const marked = run.mark ? (
    <MarkedWords run={run} mark={run.mark} isInLink={link !== undefined} words={styled} language={language} />
  ) : (
    styled
  );
  return link ? <ExternalLink href={link.href}>{marked}</ExternalLink> : marked;
}

function styledWords(words: string, styles: readonly Exclude<Inline['kind'], 'link'>[]): ReactNode {
  const [outermost, ...inner] = styles;
  if (!outermost) return words;
  const Tag = styleTags[outermost];
  return <Tag>{styledWords(words, inner)}</Tag>;
}

type MarkedWordsProps = {
  readonly run: MarkedRun;
  readonly mark: NonNullable<MarkedRun['mark']>;
  readonly isInLink: boolean;
  readonly words: ReactNode;
  readonly language: ExplanationLanguage;
};

/** The first run of a mark is its button; inside a link the link has the focus, and the card opens with it. */
function MarkedWords({ run, mark, isInLink, words, language }: MarkedWordsProps) {
  const { annotation, kind } = mark;
  const className = `mark mark--${kind}`;
  if (!run.isMarkStart || isInLink) {
    return (
      <span className={className} data-annotation-id={annotation.id}>
        {words}
      </span>
    );
  }
  const { body } = annotation;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> does not break across lines of text as words must
    <span
      className={className}
      data-annotation-id={annotation.id}
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      aria-description={body.kind === 'review' ? phraseVerdict(body.review.verdict, language) : undefined}
    >
      {words}
    </span>
  );
}
