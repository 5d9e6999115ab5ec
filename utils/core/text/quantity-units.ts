/** What a number counts. `unknown`: a noun or currency we do not read ("33 billion cars", HK$5). Absent: a bare number. */
export type QuantityUnit =
  | 'parameter'
  | 'token'
  | 'USD'
  | 'EUR'
  | 'CNY'
  | 'GBP'
  | 'JPY'
  | 'KRW'
  | 'person'
  | 'user'
  | 'percent'
  | 'count'
  | 'gigawatt'
  | 'nanometre'
  | 'gigabyte'
  | 'transistor'
  | 'unknown';

interface UnitRow {
  readonly unit: QuantityUnit;
  /** Folded words behind the number, the longest first where one begins another. */
  readonly words: readonly string[];
}

/** In order of precedence: a user is no person, 元人民币 no bare 元. Currency codes: ISO 4217. */
const units: readonly UnitRow[] = [
  { unit: 'parameter', words: ['parameters', 'parameter', 'params', 'param', '参数量', '参数规模', '参数'] },
  { unit: 'token', words: ['tokens', 'token', '词元', '标记', '令牌'] },
  { unit: 'unknown', words: ['percentage points', 'percentage point', 'basis points', '个百分点', '百分点'] },
  { unit: 'percent', words: ['%', 'percent', 'per cent', 'pct'] },
  { unit: 'USD', words: ['us dollars', 'u.s. dollars', 'dollars', 'dollar', 'usd', '美元', '美金'] },
  { unit: 'EUR', words: ['euros', 'euro', 'eur', '欧元', '€'] },
  { unit: 'GBP', words: ['pounds sterling', 'british pounds', 'pounds', 'gbp', '英镑'] },
  { unit: 'JPY', words: ['japanese yen', 'yen', 'jpy', '日元', '日圆', '日币', '円'] },
  { unit: 'KRW', words: ['korean won', 'won', 'krw', '韩元', '韩圆', '韩币'] },
  { unit: 'CNY', words: ['元人民币', '人民币', 'chinese yuan', 'yuan', 'renminbi', 'rmb', 'cny', '块钱', '元'] },
  {
    unit: 'unknown',
    words: [
      '港元',
      '港币',
      '新台币',
      '台币',
      '新元',
      '加元',
      '澳元',
      '卢比',
      '瑞郎',
      '卢布',
      '泰铢',
      'rupees',
      'francs',
    ],
  },
  {
    unit: 'user',
    words: [
      'users',
      '月活跃用户',
      '周活跃用户',
      '日活跃用户',
      'mau',
      'dau',
      'wau',
      '活跃用户',
      '用户',
      '月活用户',
      '周活用户',
      '日活用户',
      '月活',
      '周活',
      '日活',
      '使用者',
    ],
  },
  {
    unit: 'person',
    words: [
      'employees',
      'staffers',
      'staff',
      'people',
      'workers',
      'persons',
      '名员工',
      '名雇员',
      '员工',
      '雇员',
      '职员',
      '人',
      '名',
    ],
  },
  { unit: 'gigawatt', words: ['gigawatts', 'gigawatt', 'gw', '吉瓦'] },
  { unit: 'nanometre', words: ['nanometres', 'nanometers', 'nanometer', 'nanometre', 'nm', '纳米'] },
  { unit: 'gigabyte', words: ['gigabytes', 'gigabyte', 'gb'] },
  { unit: 'transistor', words: ['transistors', 'transistor', '晶体管'] },
  {
    unit: 'count',
    words: [
      'gpus',
      'gpu',
      'chips',
      'chip',
      'accelerators',
      '显卡',
      '芯片',
      '加速卡',
      'modes',
      'different modes',
      '模式',
      'languages',
      '语言',
    ],
  },
];

/** Words that may stand between number and unit: "33 billion total parameters", "2亿月活跃用户". */
const modifierWords =
  'total|overall|active|activated|trainable|learnable|monthly|weekly|daily|paying|paid|registered|full-time|global|training|pre-training|pretraining|input|context|nvidia|h100|more|new|us|u.s.';
const MODIFIERS = new RegExp(`(?:[\\s-](?:${modifierWords})(?![a-z0-9]))*`, 'y');
const CHINESE_MODIFIERS =
  /\s?(?:[个名位块张枚颗款种项条](?!人|百分点|月))?(?:的|总|激活|可训练|模型|训练|付费|注册|全职|全球|每?[月周日]度?(?=活跃)|每[月周日]|个)*/y;

// 元宇宙, 元老, 名字, 人工智能: the unit's character begins another word.
const OTHER_WORDS: Readonly<Record<string, RegExp>> = {
  元: /^[宇老素组旦年首]/,
  人: /^[工类形称民]/,
  名: /^[字为单义叫]/,
};

/** The unit behind a number that ends at `at`, and its end; "monthly active" and the like may stand between. */
export function unitAfter(text: string, at: number): { unit: QuantityUnit; end: number } | undefined {
  for (const between of [MODIFIERS, CHINESE_MODIFIERS]) {
    between.lastIndex = at;
    const modifier = between.exec(text)?.[0] ?? '';
    const found = unitAt(text, at + modifier.length);
    if (found) return found;
  }
  return undefined;
}

function unitAt(text: string, at: number): { unit: QuantityUnit; end: number } | undefined {
  const start = /[\s-]/.test(text[at] ?? '') ? at + 1 : at;
  for (const { unit, words } of units) {
    const word = words.find((each) => text.startsWith(each, start) && isWholeUnit(text, start, each));
    if (word !== undefined) return { unit, end: start + word.length };
  }
  return undefined;
}

function isWholeUnit(text: string, start: number, word: string): boolean {
  const next = text.slice(start + word.length, start + word.length + 1);
  if (/[a-z]$/.test(word)) return !/[a-z]/.test(next);
  return !(OTHER_WORDS[word]?.test(next) ?? false);
}

const PREFIX_CURRENCIES: readonly { readonly unit: QuantityUnit; readonly sign: RegExp }[] = [
  { unit: 'unknown', sign: /(?:hk|nt|a|c|s|r|nz|au|ca|sg|mx)\$ ?$/ },
  { unit: 'USD', sign: /(?:us ?\$|usd ?\$?|\$) ?$/ },
  { unit: 'EUR', sign: /(?:€|eur) ?$/ },
  { unit: 'GBP', sign: /(?:£|gbp) ?$/ },
  { unit: 'KRW', sign: /(?:₩|krw) ?$/ },
  { unit: 'CNY', sign: /(?:rmb ?[¥]?|cny ?[¥]?|cn¥|人民币) ?$/ },
  { unit: 'JPY', sign: /(?:jpy ?[¥]?|jp¥) ?$/ },
  // ¥ alone is yuan or yen.
  { unit: 'unknown', sign: /(?:¥|₹|₽) ?$/ },
];
const LONGEST_SIGN = 6;

/** The currency sign that ends right before `at`, and where it starts. */
export function currencyBefore(text: string, at: number): { unit: QuantityUnit; start: number } | undefined {
  const head = text.slice(Math.max(0, at - LONGEST_SIGN), at);
  for (const { unit, sign } of PREFIX_CURRENCIES) {
    const found = sign.exec(head);
    if (found && !/[a-z]/.test(head[found.index - 1] ?? '')) {
      return { unit, start: at - (head.length - found.index) };
    }
  }
  return undefined;
}
