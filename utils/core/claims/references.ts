import type { Span } from '../text/span.ts';
import type { ItemType } from './item-type.ts';

/** Words that stand for something named before. */
export interface Reference {
  readonly span: Span;
  /** What it can stand for. */
  readonly types: readonly ItemType[];
}

interface ReferenceRow {
  readonly types: readonly ItemType[];
  readonly form: RegExp;
}

const CHINESE_THIS = '(?:这个|这款|这一|这家|该|此|本)';
/** A bare 公司 stands for the company before only where it opens a clause. */
const rows: readonly ReferenceRow[] = [
  {
    types: ['model', 'product'],
    form: /\b(?:the|this) (?:new |latest |large |language |ai |open |open-source |open-weight |flagship )*(?:model|llm|chatbot|assistant|system)(?![a-z'-])/g,
  },
  {
    types: ['organization'],
    form: /\b(?:the|this) (?:[a-z]+-based |ai |san francisco |chinese |french |american |chip |tech |two-year-old )*(?:company|startup|start-up|firm|lab|chipmaker|chip maker|developer)(?![a-z'-])/g,
  },
  { types: ['term'], form: /\b(?:the|this) (?:concept|term|idea|notion|phrase)(?! of\b)(?![a-z'-])/g },
  { types: ['chip'], form: /\b(?:the|this) (?:new |latest )?(?:chip|gpu|processor|accelerator)(?![a-z'-])/g },
  { types: ['organization', 'model', 'product', 'chip'], form: /\bits?\b(?!')/g },
  { types: ['team'], form: /\b(?:the|its) (?:core |founding |technical )?team(?: members)?(?![a-z'-])/g },
  { types: ['person'], form: /\bs?he\b(?!')/g },
  { types: ['term'], form: new RegExp(`${CHINESE_THIS}(?:概念|术语|词|说法|提法)`, 'g') },
  {
    types: ['model', 'product'],
    form: new RegExp(
      `${CHINESE_THIS}(?:ai|新|全新|基础|早期)?(?:大语言模型|大模型|模型|聊天机器人|机器人|产品|应用)`,
      'g',
    ),
  },
  {
    types: ['organization'],
    form: new RegExp(
      `${CHINESE_THIS}(?:ai|初创|创业|人工智能)?(?:公司|企业|实验室|机构)|(?<=^|[,;。:])公司(?=[的目现已在估员总首营完融])`,
      'g',
    ),
  },
  { types: ['chip'], form: new RegExp(`${CHINESE_THIS}(?:ai)?(?:芯片|处理器|显卡)`, 'g') },
  { types: ['organization', 'model', 'product', 'chip'], form: /它(?!们)|(?<=^|[,;。:])其(?=[参估总上训营用月周])/g },
  {
    types: ['team'],
    form: /(?<=^|[,;:。])(?:公司的?|该|其)?(?:技术|核心|研发|创始|创业|研究)?(?:团队成员|团队|核心成员|创始成员)/g,
  },
  { types: ['person'], form: /[他她](?!们)/g },
];

/** References in folded text, left to right, not overlapping. */
export function findReferences(text: string): Reference[] {
  const found = rows.flatMap(({ form, types }) =>
    [...text.matchAll(form)].map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      types,
    })),
  );
  const inOrder = found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return inOrder.filter(({ span }, index) => !inOrder.slice(0, index).some((before) => before.span.end > span.start));
}
