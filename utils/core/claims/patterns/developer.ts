import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries } from '../common-steps.ts';
import { value } from '../item-steps.ts';
import { either, followedBy, maybe, sequence, several, unless } from '../matcher.ts';
import { about, apposed } from '../subject-steps.ts';
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

const kindWords = words(
  ...['chatbot', 'ai chatbot', 'ai model', 'ai assistant', 'model', 'large language model', 'language model'],
  ...['flagship', 'popular', 'powerful', 'new', 'latest', 'open-source', 'open', 'own', 'ai', 'assistant'],
);
const chineseKinds = words('聊天机器人', '大模型', '模型', '大语言模型', '产品', '人工智能助手', 'ai助手', '旗舰模型');
const modelKinds = sequence(kindWords, several(kindWords));

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
        anyModel,
        words(', a', ', an', ', the', 'is a', 'is an', 'is the'),
        modelKinds,
        words('from', 'by'),
        maker,
        followedBy(clauseEnd, words('that', 'which', 'and', 'with', 'for')),
      ),
      sequence(apposed('model', 'product'), words(','), maker, words("'s"), modelKinds, clauseEnd),
      sequence(
        anyModel,
        maybe(words("'s")),
        words('maker', 'developer', 'creator', 'parent', 'parent company', '-maker', '-developer'),
        maybe(words(',')),
        maker,
        unless(words("'s rival", 'rival', 'and')),
      ),
      sequence(
        maker,
        words(
          ', the company behind',
          ', the startup behind',
          ', the start-up behind',
          ', the lab behind',
          ', the firm behind',
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
      ['Anthropic, the company behind Claude 3, is growing.', 'claude-3 = anthropic'],
      ['ChatGPT maker OpenAI is hiring.', 'chatgpt = openai'],
      ['Claude 3 is a chatbot from Anthropic.', 'claude-3 = anthropic'],
      ["Claude 3, Anthropic's flagship model, is polite.", 'claude-3 = anthropic'],
      ["ChatGPT's parent company OpenAI is hiring.", 'chatgpt = openai'],
      ['OpenAI, the maker of ChatGPT, is hiring.', 'chatgpt = openai'],
      ['Llama 3, a large language model developed by OpenAI, is popular.', 'llama-3 = openai'],
    ],
    counterExamples: [
      'A plugin for ChatGPT was developed by Microsoft researchers.',
      'Microsoft launched a copilot with GPT-4.',
      'ChatGPT was praised by Microsoft.',
      'ChatGPT rival Anthropic is hiring.',
      "Compared with ChatGPT, Google's chatbot, now public, is slow.",
      'ChatGPT is a model from which Google learnt.',
      'ChatGPT developer tools from Microsoft are popular.',
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
        words('开发的', '研发的', '自研的', '自主研发的', '自主开发的', '打造的', '推出的', '训练的'),
        chineseNouns,
        anyModel,
      ),
      sequence(maker, words('旗下的', '旗下'), chineseNouns, about('model')),
      sequence(
        anyModel,
        words('是', '为'),
        maker,
        words('旗下的', '旗下'),
        several(words('一款', 'ai', '新')),
        chineseKinds,
        clauseEnd,
      ),
      sequence(
        anyModel,
        maybe(words('的')),
        words('开发商', '母公司', '研发公司', '开发公司', '研发方', '背后的公司', '背后公司'),
        maybe(words('是', '为', ',')),
        maker,
        unless(words('和', '与', '、', '的', '工程师', '员工', '团队', '开发者')),
      ),
    ),
    examples: [
      ['Grok-1由xAI开发。', 'grok-1 = xai'],
      ['OpenAI开发的ChatGPT大受欢迎。', 'chatgpt = openai'],
      ['ChatGPT的开发商OpenAI正在招人。', 'chatgpt = openai'],
      ['ChatGPT是OpenAI旗下的聊天机器人。', 'chatgpt = openai'],
      ['xAI自主研发的Grok-1已经公开。', 'grok-1 = xai'],
      ['OpenAI推出的聊天機器人ChatGPT很紅。', 'chatgpt = openai'],
    ],
    counterExamples: [
      '微软开发的插件接入了GPT-4。',
      'OpenAI称赞ChatGPT。',
      'ChatGPT由此走红。',
      'ChatGPT是谷歌旗下聊天机器人的对手。',
      'ChatGPT的母公司谷歌员工很多。',
      'ChatGPT的开发者大会上，微软亮相。',
    ],
  },
];
