import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries, chineseCopula, englishCopula } from '../common-steps.ts';
import { about, amount, bareAmount, counted, money, subject, value } from '../item-steps.ts';
import { either, maybe, sequence, several } from '../matcher.ts';
import { clauseEnd, gap, openGap, wideGap, words } from '../word-steps.ts';

const model = subject('model', 'product');
const ofModel = about('model', 'product');
const window = either(amount('token'), bareAmount(1000));
const overNumbers = openGap(10, ({ kind }) => kind === 'quantity');
const some = several(
  words('a', 'an', 'the', 'up to', 'its', 'huge', 'long', 'large', 'massive', 'maximum', 'of', 'with'),
);

export const modelFeaturePatterns: readonly ClaimPattern[] = [
  {
    id: 'context-window.en',
    language: 'en',
    predicate: 'contextWindow',
    readsUpToAs: 'exact',
    match: either(
      sequence(
        model,
        auxiliaries,
        words('has', 'with', 'offers', 'supports', 'features', 'comes with', 'provides', 'boasts', 'handles'),
        some,
        words('context window', 'context length', 'context'),
        several(words('of', 'up to', 'is', ':', 'a')),
        window,
      ),
      sequence(
        model,
        auxiliaries,
        words('has', 'with', 'offers', 'supports', 'features', 'comes with', 'provides', 'boasts'),
        some,
        window,
        words('context window', 'context length', 'context', 'of context'),
      ),
      sequence(ofModel, words("'s"), words('context window', 'context length'), englishCopula, window),
    ),
    examples: [
      ['Claude 3 has a context window of 200K tokens.', 'claude-3 = 200000 token'],
      ['GPT-4 supports a context window of up to 128,000 tokens.', 'gpt-4 = 128000 token'],
      ['Gemini 1.5 Pro comes with a 1M token context window.', 'gemini-1.5-pro = 1000000 token'],
      ["GPT-4's context window is 128K tokens.", 'gpt-4 = 128000 token'],
    ],
    counterExamples: [
      'GPT-4 needs context.',
      'GPT-4 costs $10 per 1M tokens.',
      'GPT-4 will offer a context window of 2M tokens.',
    ],
  },
  {
    id: 'context-window.zh',
    language: 'zh',
    predicate: 'contextWindow',
    readsUpToAs: 'exact',
    match: either(
      sequence(
        ofModel,
        maybe(words('的', '将', '把')),
        maybe(words('最大')),
        words('上下文窗口', '上下文长度', '上下文'),
        overNumbers,
        chineseCopula,
        window,
      ),
      sequence(
        ofModel,
        adverbs,
        words('支持', '拥有', '具有', '提供', '具备', '可处理'),
        maybe(words('长达', '最长', '高达', '最大')),
        window,
        maybe(words('的')),
        words('上下文窗口', '上下文长度', '上下文', '超长上下文', '长上下文'),
      ),
    ),
    examples: [
      ['Claude 3的上下文窗口为200K token。', 'claude-3 = 200000 token'],
      ['GPT-4支持128K上下文。', 'gpt-4 = 128000 token'],
      ['Gemini 1.5 Pro支持高达100万token的上下文窗口。', 'gemini-1.5-pro = 1000000 token'],
      ['Gemini 1.5 Pro将上下文窗口从100万token扩展到200万token。', 'gemini-1.5-pro = 2000000 token'],
    ],
    counterExamples: ['GPT-4能理解上下文。', 'GPT-4每百万token收费10美元。'],
  },
  {
    id: 'training-tokens.en',
    language: 'en',
    predicate: 'trainingTokens',
    match: sequence(
      model,
      auxiliaries,
      words('trained on', 'pre-trained on', 'pretrained on', 'trained using', 'trained with'),
      several(words('a', 'dataset of', 'corpus of', 'total of', 'data set of', 'more')),
      amount('token'),
    ),
    examples: [
      ['DeepSeek-V3 was trained on 14.8T tokens.', 'deepseek-v3 = 14800000000000 token'],
      ['Llama 3 was pretrained on over 15 trillion tokens.', 'llama-3 = moreThan 15000000000000 token'],
    ],
    counterExamples: ['DeepSeek-V3 was trained on 2,048 GPUs.', 'DeepSeek-V3 was trained on trillions of tokens.'],
  },
  {
    id: 'training-tokens.zh',
    language: 'zh',
    predicate: 'trainingTokens',
    match: either(
      sequence(
        model,
        adverbs,
        words('在', '使用', '用', '基于', '使用了', '用了', '经过'),
        gap(3),
        amount('token'),
        gap(7),
        words('训练', '预训练'),
      ),
      sequence(
        ofModel,
        maybe(words('的')),
        words('训练数据量', '训练数据', '预训练数据', '训练语料', '训练集'),
        chineseCopula,
        amount('token'),
      ),
    ),
    examples: [
      ['DeepSeek-V3在14.8万亿token上完成预训练。', 'deepseek-v3 = 14800000000000 token'],
      ['Llama 3的训练数据超过15万亿token。', 'llama-3 = moreThan 15000000000000 token'],
    ],
    counterExamples: ['DeepSeek-V3每秒生成60个token。', 'DeepSeek-V3用海量数据训练。'],
  },
  {
    id: 'training-cost.en',
    language: 'en',
    predicate: 'trainingCost',
    match: either(
      sequence(
        model,
        auxiliaries,
        words('cost', 'costs', 'costing'),
        several(words('only', 'just', 'a mere', 'openai', 'a')),
        money,
        gap(2),
        words('to train', 'in training'),
      ),
      sequence(
        model,
        auxiliaries,
        words('trained for', 'trained at a cost of'),
        several(words('only', 'just', 'a mere')),
        money,
      ),
      sequence(
        words('training', 'cost of training', 'to train'),
        ofModel,
        auxiliaries,
        words('cost', 'costs', 'was', 'is', 'took'),
        several(words('only', 'just', 'a mere')),
        money,
      ),
    ),
    examples: [
      ['DeepSeek-V3 was trained for just $5.6 million.', 'deepseek-v3 = 5600000 USD'],
      ['GPT-4 cost more than $100 million to train.', 'gpt-4 = moreThan 100000000 USD'],
    ],
    counterExamples: ['GPT-4 costs $20 a month.', 'ChatGPT costs $20 million a month to run.'],
  },
  {
    id: 'training-cost.zh',
    language: 'zh',
    predicate: 'trainingCost',
    match: either(
      sequence(
        ofModel,
        maybe(words('的')),
        words('训练成本', '训练费用', '训练花费', '训练总成本', '预训练成本'),
        chineseCopula,
        money,
      ),
      sequence(
        words('训练'),
        ofModel,
        adverbs,
        words('花费', '花费了', '耗资', '只花了', '仅花费', '花了', '只用了', '的成本', '的费用'),
        chineseCopula,
        money,
      ),
    ),
    examples: [
      ['DeepSeek-V3的训练成本仅为557.6万美元。', 'deepseek-v3 = 5576000 USD'],
      ['训练GPT-4花费超过1亿美元。', 'gpt-4 = moreThan 100000000 USD'],
    ],
    counterExamples: ['GPT-4每月收费20美元。', 'DeepSeek-V3降低了训练成本。'],
  },
  {
    id: 'mode-count.en',
    language: 'en',
    predicate: 'modeCount',
    match: sequence(
      model,
      auxiliaries,
      words('has', 'offers', 'comes with', 'comes in', 'provides', 'supports', 'features', 'ships with'),
      counted(/modes/),
    ),
    examples: [['Grok comes with two modes.', 'grok = 2 count']],
    counterExamples: ['Grok has a fun mode.', 'Grok failed in two modes.'],
  },
  {
    id: 'mode-count.zh',
    language: 'zh',
    predicate: 'modeCount',
    match: sequence(
      model,
      adverbs,
      words('有', '提供', '提供了', '支持', '拥有', '具有', '包含', '设有', '分为', '内置'),
      counted(/模式/),
    ),
    examples: [['据了解，Grok有两种模式供选择，即普通模式和有趣模式。', 'grok = 2 count']],
    counterExamples: ['Grok有一种幽默感。', 'Grok在有趣模式下更机智。', '马斯克有两种模式可选。'],
  },
  {
    id: 'supported-languages.en',
    language: 'en',
    predicate: 'supportedLanguages',
    match: sequence(
      model,
      auxiliaries,
      words('supports', 'speaks', 'covers', 'understands', 'handles'),
      counted(/languages/),
    ),
    examples: [['Llama 3 supports 30 languages.', 'llama-3 = 30 count']],
    counterExamples: ['Llama 3 supports 30 tools.', 'Llama 3 supports programming languages.'],
  },
  {
    id: 'supported-languages.zh',
    language: 'zh',
    predicate: 'supportedLanguages',
    match: sequence(model, adverbs, words('支持', '覆盖', '掌握', '涵盖'), counted(/语言/)),
    examples: [['Llama 3支持30种语言。', 'llama-3 = 30 count']],
    counterExamples: ['Llama 3支持30种编程语言。', 'Llama 3支持多种语言。'],
  },
  {
    id: 'access-to.en',
    language: 'en',
    predicate: 'hasAccessTo',
    match: sequence(
      model,
      auxiliaries,
      words('has', 'gets', 'can', 'enjoys', 'with'),
      gap(3),
      words('access to', 'access', 'read', 'pull', 'draw on', 'search'),
      gap(5),
      value('product', 'organization', 'dataset', 'software'),
      either(clauseEnd, words('in real time', 'posts', 'data', 'and', 'platform', 'through', 'via')),
    ),
    examples: [
      ['Grok has real-time access to Twitter.', 'grok = x'],
      ['Grok can access posts on Twitter in real time.', 'grok = x'],
    ],
    counterExamples: [
      'Grok has fans at Twitter.',
      'Users can access Grok on Twitter.',
      'Grok might get access to Twitter.',
    ],
  },
  {
    id: 'access-to.zh',
    language: 'zh',
    predicate: 'hasAccessTo',
    match: sequence(
      model,
      wideGap(24),
      words('获取', '访问', '接入', '读取', '调用', '检索'),
      gap(8),
      value('product', 'organization', 'dataset', 'software'),
      gap(3),
      either(words('的方式', '上的', '的实时', '平台', '数据', '信息', '内容', '帖子'), clauseEnd),
    ),
    examples: [
      ['相较于其他的AI模型，Grok具备一项优势：可以通过获取实时新闻和推特的方式快速获取最新信息。', 'grok = x'],
      ['Grok可以实时访问推特平台的数据。', 'grok = x'],
    ],
    counterExamples: ['Grok在推特上很火。', '用户可以在推特上访问Grok。', 'Grok无法访问互联网。'],
  },
];
