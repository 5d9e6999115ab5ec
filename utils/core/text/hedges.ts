/** How exactly a number is said. `upTo`: "up to", 最多: a ceiling that is reached, unlike "under". */
export type NumberHedge = 'exact' | 'about' | 'moreThan' | 'lessThan' | 'upTo';

interface HedgeRow {
  readonly hedge: NumberHedge;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Folded words that stand next to a number. 高达 and 达 only stress it: they are no hedge. */
const hedges: readonly HedgeRow[] = [
  {
    hedge: 'lessThan',
    before: [
      'less than',
      'fewer than',
      'under',
      'below',
      'just under',
      'not more than',
      'no more than',
      'short of',
      '不到',
      '不足',
      '低于',
      '少于',
      '小于',
      '未达',
      '未满',
      '不超过',
      '不超',
    ],
    after: ['以下', '以内', '之内', '不到', ' or less', ' or fewer'],
  },
  {
    hedge: 'upTo',
    before: [
      'up to',
      'at most',
      'as much as',
      'as many as',
      'a maximum of',
      'max',
      '最多',
      '至多',
      '最高',
      '最大',
      '上限',
    ],
    after: [],
  },
  {
    hedge: 'moreThan',
    before: [
      'more than',
      'over',
      'at least',
      'above',
      'exceeding',
      'exceeds',
      'exceeded',
      'north of',
      'in excess of',
      'upwards of',
      'upward of',
      'no fewer than',
      'no less than',
      'not less than',
      'just over',
      'well over',
      'topping',
      '>',
      '超过了',
      '超过',
      '超出',
      '超',
      '逾',
      '突破',
      '高于',
      '多于',
      '大于',
      '至少',
      '不少于',
      '不低于',
      '起码',
      '最少',
    ],
    after: ['以上', '有余', '多', '余', ' or more', ' plus'],
  },
  {
    hedge: 'about',
    before: [
      'about',
      'around',
      'roughly',
      'approximately',
      'approx.',
      'approx',
      'nearly',
      'almost',
      'close to',
      'some',
      'an estimated',
      'estimated',
      'circa',
      'somewhere around',
      'in the region of',
      '~',
      '≈',
      '大约',
      '大概',
      '约为',
      '约',
      '将近',
      '接近',
      '近',
      '差不多',
      '多达',
      '估计',
      '大致',
    ],
    after: ['左右', '上下', ' or so', ' give or take'],
  },
];

// 最近, 附近, 契约, 纽约: the hedge's character is the end of another word there.
const NOT_A_HEDGE = /(?:最近|附近|靠近|纽约|契约|合约|预约|节约|高超|特多)$/;
const WITHIN_HEDGE = /[\s("'“「]*$/;
const LONGEST_HEDGE = 18;

/** The hedge that ends right before `at`, spaces and an opening bracket between allowed, and where it starts. */
export function hedgeBefore(text: string, at: number): { hedge: NumberHedge; start: number } | undefined {
  const head = text.slice(Math.max(0, at - LONGEST_HEDGE), at).replace(WITHIN_HEDGE, '');
  const headEnd = at - (text.slice(Math.max(0, at - LONGEST_HEDGE), at).length - head.length);
  if (NOT_A_HEDGE.test(head)) return undefined;
  for (const { hedge, before } of hedges) {
    const word = before.find((each) => head.endsWith(each) && isWholeWord(head, head.length - each.length));
    if (word !== undefined) return { hedge, start: headEnd - word.length };
  }
  return undefined;
}

/** The hedge that starts at `at`, right behind the number or its unit, and where it ends. */
export function hedgeAfter(text: string, at: number): { hedge: NumberHedge; end: number } | undefined {
  for (const { hedge, after } of hedges) {
    const word = after.find((each) => text.startsWith(each, at) || text.startsWith(` ${each}`, at));
    if (word === undefined) continue;
    const end = at + (text.startsWith(word, at) ? word.length : word.length + 1);
    // 128K上下文: a context, no "thereabouts".
    if (word === '上下' && text[end] === '文') continue;
    if (!/[a-z]/.test(text[end] ?? '') || !/[a-z]/.test(word)) return { hedge, end };
  }
  return undefined;
}

/** Latin words need a border before them; Chinese has none. */
const isWholeWord = (text: string, start: number): boolean =>
  !/[a-z]/.test(text[start] ?? '') || start === 0 || !/[a-z0-9-]/.test(text[start - 1] ?? '');
