import { useMemo, useState } from 'react';
import { type MentionsPainted, planMarks } from '../../utils/core/annotation/plan-marks.ts';
import type { SavedArticle } from '../../utils/core/export/saved-article.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import type { Dismissal } from '../annotation/dismissal.ts';
import { HiddenNotes } from '../annotation/HiddenNotes.tsx';
import { UndoRegion } from '../annotation/UndoRegion.tsx';
import { useHoveredAnnotation } from '../hooks/use-hovered-annotation.ts';
import { BlockRow } from './BlockRow.tsx';
import { groupBlocks } from './group-blocks.ts';
import { markEvents } from './mark-events.ts';
import { PackStamps } from './PackStamps.tsx';
import { ReaderCard } from './ReaderCard.tsx';
import { ReaderTitle } from './ReaderTitle.tsx';

type ArticleReaderProps = {
  /** With the annotations that this reader wants. */
  readonly saved: SavedArticle;
  readonly language: ExplanationLanguage;
  readonly mentionsPainted: MentionsPainted;
};

/** The article as it was saved, quietly set, its notes on the words and in the margin. */
export function ArticleReader({ saved, language, mentionsPainted }: ArticleReaderProps) {
  const { article, annotations, packs } = saved;
  const hover = useHoveredAnnotation();
  const [waved, setWaved] = useState<{ readonly dismissal: Dismissal; readonly takesFocus: boolean }>();
  const marks = useMemo(
    () => planMarks(annotations, article.text, article.language, mentionsPainted),
    [annotations, article, mentionsPainted],
  );
  const waveAway = (dismissal: Dismissal) => {
    setWaved({ dismissal, takesFocus: hover.hovered?.approach === 'keyboard' });
    hover.close();
  };
  const { titleBlock, rest } = splitTitle(saved);

  return (
    <main className="reader" lang={article.language === 'other' ? undefined : article.language}>
      <article className="reader-article" {...markEvents(hover)}>
        <ReaderTitle saved={saved} titleBlock={titleBlock} marks={marks} language={language} />
        {groupBlocks(rest).map((group) => (
          <BlockRow key={group[0].span.start} group={group} text={article.text} marks={marks} language={language} />
        ))}
        <HiddenNotes articleUrl={article.url} />
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
          onDismiss={waveAway}
        />
      )}
      <UndoRegion
        dismissal={waved?.dismissal}
        takesFocus={waved?.takesFocus ?? false}
        onClose={() => setWaved(undefined)}
      />
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
