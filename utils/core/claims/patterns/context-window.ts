import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries, chineseCopula, englishCopula } from '../common-steps.ts';
import { amount, bareAmount, otherAmount } from '../item-steps.ts';
import { either, maybe, sequence, several, unless } from '../matcher.ts';
import { about, subject } from '../subject-steps.ts';
import { openGap, words } from '../word-steps.ts';

const model = subject('model', 'product');
const ofModel = about('model', 'product');
const window = either(amount('token'), bareAmount(1000));
const overNumbers = openGap(10, ({ kind }) => kind === 'quantity');
const some = several(
  words('a', 'an', 'the', 'up to', 'its', 'huge', 'long', 'large', 'massive', 'maximum', 'of', 'with'),
);

const bareNumber = openGap(1, ({ kind }) => kind === 'quantity');
const widens = ['doubles', 'doubled', 'expands', 'expanded', 'extends', 'extended', 'increases', 'increased', 'raises'];

export const contextWindowPatterns: readonly ClaimPattern[] = [
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
      sequence(words('context window of', 'context length of'), maybe(words('the')), ofModel, englishCopula, window),
      sequence(
        model,
        auxiliaries,
        words('can process', 'can handle', 'can take in', 'can ingest'),
        amount('token'),
        unless(words('per', 'a', 'an', 'each', 'every', 'in', 'for', 'of')),
      ),
      sequence(ofModel, words("'s"), words('context window', 'context length'), englishCopula, window),
      sequence(
        model,
        auxiliaries,
        words(...widens),
        maybe(words('its', 'the')),
        maybe(words('maximum')),
        words('context window', 'context length'),
        maybe(words('from'), either(otherAmount('token'), bareNumber)),
        words('to'),
        window,
      ),
    ),
    examples: [
      ['Claude 3 has a context window of 200K tokens.', 'claude-3 = 200000 token'],
      ['GPT-4 supports a context window of up to 128,000 tokens.', 'gpt-4 = 128000 token'],
      ['Gemini 1.5 Pro comes with a 1M token context window.', 'gemini-1.5-pro = 1000000 token'],
      ["GPT-4's context window is 128K tokens.", 'gpt-4 = 128000 token'],
      ['The context window of GPT-4 is 128,000 tokens.', 'gpt-4 = 128000 token'],
      ['GPT-4 can process up to 128,000 tokens at once.', 'gpt-4 = 128000 token'],
      ['Gemini 1.5 Pro doubles its context window to 2 million tokens.', 'gemini-1.5-pro = 2000000 token'],
      ['GPT-4 extended its context window from 8K to 128K tokens.', 'gpt-4 = 128000 token'],
    ],
    counterExamples: [
      'GPT-4 needs context.',
      'GPT-4 can process 50,000 tokens per second.',
      'GPT-4 doubles the context window of its rival to 128K tokens.',
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
        words('支持', '拥有', '具有', '提供', '具备', '可处理', '能够处理', '可以处理', '能处理'),
        maybe(words('长达', '最长', '高达', '最大')),
        window,
        maybe(words('的')),
        words('上下文窗口', '上下文长度', '上下文', '超长上下文', '长上下文', '长文本', '超长文本'),
      ),
    ),
    examples: [
      ['Claude 3的上下文窗口为200K token。', 'claude-3 = 200000 token'],
      ['GPT-4支持128K上下文。', 'gpt-4 = 128000 token'],
      ['GPT-4能够处理12.8万个token的长文本。', 'gpt-4 = 128000 token'],
      ['Gemini 1.5 Pro支持高达100万token的上下文窗口。', 'gemini-1.5-pro = 1000000 token'],
      ['Gemini 1.5 Pro将上下文窗口从100万token扩展到200万token。', 'gemini-1.5-pro = 2000000 token'],
    ],
    counterExamples: ['GPT-4能理解上下文。', 'GPT-4每百万token收费10美元。'],
  },
];
