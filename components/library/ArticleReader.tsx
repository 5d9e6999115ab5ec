import { useMemo } from 'react';
import { planMarks } from '../../utils/core/annotation/plan-marks.ts';
import type { SavedArticle } from '../../utils/core/export/saved-article.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { useHoveredAnnotation } from '../hooks/use-hovered-annotation.ts';
import { useReaderFeedback } from '../hooks/use-reader-feedback.ts';
import { BlockRow } from './BlockRow.tsx';
import { groupBlocks } from './group-blocks.ts';
import { markEvents } from './mark-events.ts';
import { PackStamps } from './PackStamps.tsx';
import { ReaderCard } from './ReaderCard.tsx';
import { ReaderTitle } from './ReaderTitle.tsx';

type ArticleReaderProps = { readonly saved: SavedArticle; readonly language: ExplanationLanguage };

/** The article as it was saved, quietly set, its notes on the words and in the margin. */
export function ArticleReader({ saved, language }: ArticleReaderProps) {
  const { article, annotations, packs } = saved;
  const feedback = useReaderFeedback(article.url);
  const hover = useHoveredAnnotation();
  const wanted = annotations.filter(feedback.isWanted);
  const wantedIds = wanted.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` is new on every draw, its ids are what changes
  const marks = useMemo(() => planMarks(wanted, article.text, article.language), [article, wantedIds]);
  const { titleBlock, rest } = splitTitle(saved);

  return (
    <main className="reader" lang={article.language === 'other' ? undefined : article.language}>
      <article className="reader-article" {...markEvents(hover)}>
        <ReaderTitle saved={saved} titleBlock={titleBlock} marks={marks} language={language} />
        {groupBlocks(rest).map((group) => (
          <BlockRow key={group[0].span.start} group={group} text={article.text} marks={marks} language={language} />
        ))}
        <PackStamps packs={packs} language={language} />
      </article>
      {hover.hovered && (
        <ReaderCard
          key={hover.hovered.annotationId}
          saved={saved}
          marks={marks}
          language={language}
          hover={hover}
          hovered={hover.hovered}
          feedback={feedback}
        />
      )}
    </main>
  );
}

/** A first heading that says the title is the title: it is not said twice. */
function splitTitle({ article }: SavedArticle) {
  const [first, ...others] = article.blocks;
  const words = first?.kind === 'heading' ? article.text.slice(first.span.start, first.span.end).trim() : undefined;
  return words === article.title.trim()
    ? { titleBlock: first, rest: others }
    : { titleBlock: undefined, rest: article.blocks };
}
