import type { PlannedMark } from '../../utils/core/annotation/plan-marks.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { overlaps } from '../../utils/core/text/span.ts';
import type { BlockGroup } from './group-blocks.ts';
import { type MarginNote, MarginNotes } from './MarginNotes.tsx';
import { ReaderBlock } from './ReaderBlock.tsx';

type BlockRowProps = {
  readonly group: BlockGroup;
  readonly text: string;
  readonly marks: readonly PlannedMark[];
  readonly language: ExplanationLanguage;
};

/** A paragraph, or a whole list, and its notes in the margin. */
export function BlockRow({ group, text, marks, language }: BlockRowProps) {
  const inGroup = marks.filter(({ touched }) => group.some(({ span }) => overlaps(span, touched)));
  const blocks = group.map((block) => (
    <ReaderBlock key={block.span.start} block={block} text={text} marks={inGroup} language={language} />
  ));
  return (
    <div className={`block-row block-row--${group[0].kind}`}>
      {group[0].kind === 'listItem' ? <ul>{blocks}</ul> : blocks}
      <MarginNotes notes={inGroup.flatMap(marginNote)} language={language} />
    </div>
  );
}

function marginNote({ annotation }: PlannedMark): MarginNote[] {
  const { id, body } = annotation;
  return body.kind === 'review' ? [{ annotationId: id, review: body.review }] : [];
}
