import { cutBlock } from '../../utils/core/annotation/cut-block.ts';
import type { PlannedMark } from '../../utils/core/annotation/plan-marks.ts';
import type { Block } from '../../utils/core/article/article.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';
import { RunOfWords } from './RunOfWords.tsx';

type ReaderBlockProps = {
  readonly block: Block;
  readonly text: string;
  readonly marks: readonly PlannedMark[];
  readonly language: ExplanationLanguage;
};

export function ReaderBlock({ block, text, marks, language }: ReaderBlockProps) {
  const Tag = tagFor(block);
  return (
    <Tag className={`block block--${block.kind}`}>
      <BlockWords block={block} text={text} marks={marks} language={language} />
    </Tag>
  );
}

export function BlockWords({ block, text, marks, language }: ReaderBlockProps) {
  return cutBlock(block, marks).map((run) => (
    <RunOfWords key={run.span.start} run={run} text={text} language={language} />
  ));
}

const headingTags = ['h2', 'h2', 'h3', 'h4', 'h5', 'h6'] as const; // h1 is the article's title

function tagFor({ kind, level = 2 }: Block) {
  switch (kind) {
    case 'heading':
      return headingTags[level - 1] ?? 'h6';
    case 'listItem':
      return 'li';
    case 'quote':
      return 'blockquote';
    case 'preformatted':
      return 'pre';
    case 'paragraph':
    case 'caption':
    case 'tableCell':
      return 'p';
    default:
      return kind satisfies never;
  }
}
