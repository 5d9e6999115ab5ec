import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries } from '../common-steps.ts';
import { knownText, means } from '../item-steps.ts';
import { either, followedBy, maybe, sequence, several, unless } from '../matcher.ts';
import { about, subject } from '../subject-steps.ts';
import { clauseEnd, words } from '../word-steps.ts';

const model = subject('model');
const ofModel = about('model');
const openWords = words('open source', 'open-source', 'open-sourced', 'open weights', 'open-weight', 'open-weights');
const closedWords = words('closed source', 'closed-source', 'proprietary', 'closed');
const ends = followedBy(clauseEnd, words('model', 'models', 'llm', 'and', 'under', 'system', 'language model'));

export const opennessPatterns: readonly ClaimPattern[] = [
  {
    id: 'license.en',
    language: 'en',
    predicate: 'license',
    match: either(
      sequence(
        model,
        auxiliaries,
        words(
          'released under',
          'licensed under',
          'available under',
          'distributed under',
          'open-sourced under',
          'published under',
          'uses',
          'carries',
          'comes under',
          'come under',
          'covered by',
        ),
        several(words('the', 'an', 'a', 'permissive', 'open-source')),
        knownText('license'),
      ),
      sequence(
        ofModel,
        words("'s"),
        words('weights', 'model weights', 'code', 'weights and code', 'code and weights'),
        auxiliaries,
        words('released under', 'licensed under', 'available under', 'published under', 'come under', 'comes under'),
        several(words('the', 'an', 'a', 'permissive', 'open-source')),
        knownText('license'),
      ),
      sequence(
        words('open-sourced', 'released', 'published', 'open sourced'),
        maybe(words('its', 'the')),
        ofModel,
        words('under'),
        several(words('the', 'an', 'a', 'permissive', 'open-source')),
        knownText('license'),
      ),
    ),
    examples: [
      ['Grok-1 was released under the Apache 2.0 license.', 'grok-1 = Apache 2.0'],
      ['xAI open-sourced Grok-1 under the Apache 2.0 license.', 'grok-1 = Apache 2.0'],
      ["Grok-1's weights come under the Apache 2.0 license.", 'grok-1 = Apache 2.0'],
    ],
    counterExamples: ['Grok-1 was released under pressure.', 'Grok-1 uses a custom license.'],
  },
  {
    id: 'license.zh',
    language: 'zh',
    predicate: 'license',
    match: sequence(
      model,
      adverbs,
      words('采用', '采用了', '遵循', '基于', '使用', '以', '按照'),
      maybe(words('宽松的')),
      knownText('license'),
      either(words('许可证', '许可协议', '许可', '协议', '开源协议', '授权', '开源', '发布'), clauseEnd),
    ),
    examples: [
      ['Grok-1采用Apache 2.0许可证。', 'grok-1 = Apache 2.0'],
      ['Grok-1以Apache 2.0发布。', 'grok-1 = Apache 2.0'],
    ],
    counterExamples: ['Grok-1采用混合专家架构。', 'Grok-1的许可证引发争议。'],
  },
  {
    id: 'open-weights.en',
    language: 'en',
    predicate: 'hasOpenWeights',
    match: either(
      sequence(
        model,
        auxiliaries,
        either(words('is', 'was', 'remains', 'are', 'became'), unless(clauseEnd)),
        maybe(words('a', 'an', 'fully', 'now')),
        openWords,
        ends,
        means(true),
      ),
      sequence(model, auxiliaries, maybe(words('a', 'remains a', 'remains')), closedWords, ends, means(false)),
    ),
    examples: [
      ['Grok-1 is open source.', 'grok-1 = true'],
      ['GPT-4 is a proprietary model.', 'gpt-4 = false'],
      ['GPT-4 is not open source.', 'gpt-4 = not true'],
    ],
    counterExamples: [
      'Grok-1 is open to criticism.',
      'GPT-4 closed the gap.',
      'Grok-1 will be open source.',
      'Grok-1 should be open source.',
    ],
  },
  {
    id: 'open-weights.zh',
    language: 'zh',
    predicate: 'hasOpenWeights',
    match: either(
      sequence(
        model,
        adverbs,
        maybe(words('一款', '一个', '完全')),
        words('开源的', '开源模型', '开源大模型', '开放权重', '开源'),
        clauseEnd,
        means(true),
      ),
      sequence(
        words('开源了', '已开源'),
        maybe(words('其', '大模型', '模型')),
        ofModel,
        followedBy(clauseEnd, words('模型', '大模型')),
        means(true),
      ),
      sequence(
        model,
        adverbs,
        maybe(words('一款', '一个')),
        words('闭源的', '闭源模型', '闭源大模型', '闭源'),
        clauseEnd,
        means(false),
      ),
    ),
    examples: [
      ['Grok-1是开源的。', 'grok-1 = true'],
      ['xAI开源了Grok-1。', 'grok-1 = true'],
      ['GPT-4是闭源模型。', 'gpt-4 = false'],
      ['GPT-4没有开源。', 'gpt-4 = not true'],
    ],
    counterExamples: ['Grok-1将开源。', 'Grok-1会开源吗？', '开源社区喜欢Grok-1。', 'Grok-1应该开源。'],
  },
];
