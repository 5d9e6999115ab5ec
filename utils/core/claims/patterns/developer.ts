import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries } from '../common-steps.ts';
import { value } from '../item-steps.ts';
import { either, followedBy, maybe, sequence, several } from '../matcher.ts';
import { about } from '../subject-steps.ts';
import { clauseEnd, words } from '../word-steps.ts';

const anyModel = about('model', 'product');
const maker = value('organization');
const articles = several(
  words('a', 'an', 'the', 'its', 'our', 'chatbot', 'model', 'ai', 'large language model', 'new', 'own'),
);
const chineseNouns = several(
  words(
    '的',
    '这一',
    '这个',
    '大模型',
    '模型',
    '基础模型',
    '聊天机器人',
    'ai',
    '人工智能',
    '旗舰',
    '开源',
    '了',
    '新一代',
    '最新',
  ),
);

export const developerPatterns: readonly ClaimPattern[] = [
  {
    id: 'developer.en',
    language: 'en',
    predicate: 'developer',
    match: either(
      sequence(
        anyModel,
        auxiliaries,
        maybe(words(',')),
        maybe(
          words(
            'a chatbot',
            'a model',
            'the model',
            'the chatbot',
            'a large language model',
            'an ai model',
            'an ai chatbot',
          ),
        ),
        words('developed by', 'created by', 'built by', 'made by', 'trained by'),
        maybe(words('the', 'the startup', 'the company')),
        maker,
        followedBy(clauseEnd, words('and', 'in', 'is', 'was', 'has', 'can', 'for', 'with', 'to', 'that', 'which')),
      ),
      sequence(
        maker,
        words(
          ', the maker of',
          ', the developer of',
          ', maker of',
          ', developer of',
          ', which makes',
          ', which developed',
          ', creator of',
          ', the creator of',
        ),
        articles,
        anyModel,
      ),
    ),
    examples: [
      ['Grok-1 was developed by xAI.', 'grok-1 = xai'],
      ['OpenAI, the maker of ChatGPT, is hiring.', 'chatgpt = openai'],
      ['Llama 3, a large language model developed by OpenAI, is popular.', 'llama-3 = openai'],
    ],
    counterExamples: [
      'A plugin for ChatGPT was developed by Microsoft researchers.',
      'Microsoft launched a copilot with GPT-4.',
      'ChatGPT was praised by Microsoft.',
    ],
  },
  {
    id: 'developer.zh',
    language: 'zh',
    predicate: 'developer',
    match: either(
      sequence(
        anyModel,
        adverbs,
        words('由', '是由', '是'),
        maker,
        maybe(words('公司')),
        adverbs,
        words('开发', '研发', '打造', '推出', '训练', '研制', '发布的', '自研'),
      ),
      sequence(
        maker,
        maybe(words('公司')),
        adverbs,
        words('开发的', '研发的', '自研的', '打造的', '推出的', '训练的'),
        chineseNouns,
        anyModel,
      ),
      sequence(maker, words('旗下的', '旗下'), chineseNouns, about('model')),
    ),
    examples: [
      ['Grok-1由xAI开发。', 'grok-1 = xai'],
      ['OpenAI开发的ChatGPT大受欢迎。', 'chatgpt = openai'],
      ['OpenAI推出的聊天機器人ChatGPT很紅。', 'chatgpt = openai'],
    ],
    counterExamples: ['微软开发的插件接入了GPT-4。', 'OpenAI称赞ChatGPT。', 'ChatGPT由此走红。'],
  },
];
