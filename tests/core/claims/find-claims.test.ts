import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textAt } from '../../../utils/core/text/span.ts';
import { claimsIn, writtenAs } from '../../fixtures/toy-world.ts';

const said = (text: string, publishedOn?: string): string[] =>
  claimsIn(text, publishedOn).map((claim) => `${claim.predicate}: ${writtenAs(claim)}`);

describe('claims', () => {
  it('underline the words from the subject to the value, in damaged text too', () => {
    const text = '据介绍，，Grok-1 的參(cān)數(shù)量約為330億(yì)，，。';
    const [claim] = claimsIn(text);
    expect(claim && textAt(text, claim.span)).toBe('Grok-1 的參(cān)數(shù)量約為330億(yì)');
  });

  it('read several statements from one sentence', () => {
    expect(said('OpenAI raised $6.6 billion at a $157 billion valuation.')).toEqual([
      'fundingRaised: openai = 6600000000 USD',
      'valuation: openai = 157000000000 USD',
    ]);
  });

  it('give each member of a list its own words', () => {
    const text = 'Grok-1 outperforms Llama 2 70B and GPT-3.5.';
    expect(claimsIn(text).map(({ span }) => textAt(text, span))).toEqual(['Grok-1 outperforms Llama 2 70B', 'GPT-3.5']);
  });

  it('leave out what stands between subject and statement when that says something else', () => {
    const text = 'Grok-1的参数只有330亿，但是能力已经超过GPT-3.5。';
    expect(claimsIn(text).map(({ span }) => textAt(text, span))).toEqual([
      'Grok-1的参数只有330亿',
      '能力已经超过GPT-3.5',
    ]);
  });

  it('carry the time that the sentence names', () => {
    expect(claimsIn('In 2019, OpenAI CEO Sam Altman raised money.')[0]?.asOf).toEqual({
      earliest: '2019-01-01',
      latest: '2019-12-31',
    });
    expect(claimsIn('OpenAI CEO Sam Altman raised money.')[0]?.asOf).toBeUndefined();
  });

  it.each([
    'ChatGPT had 100 million users two months after its launch.',
    'At the time, OpenAI was valued at $29 billion.',
    '当时OpenAI的估值为290亿美元。',
    'OpenAI was valued at $29 billion in 2023 and at $14 billion in 2021.',
  ])('fall silent on a state of an unnamed or doubtful time: "%s"', (text) => expect(said(text)).toEqual([]));
});

describe('how a statement is said', () => {
  it.each([
    ['马斯克表示，Grok-1的参数量为330亿。', 'parameterCount: grok-1 = attributed 33000000000 parameter', 'elon-musk'],
    [
      'Elon Musk said Grok-1 has 33 billion parameters.',
      'parameterCount: grok-1 = attributed 33000000000 parameter',
      'elon-musk',
    ],
    [
      'Grok-1 reportedly has 33 billion parameters.',
      'parameterCount: grok-1 = rumoured 33000000000 parameter',
      undefined,
    ],
    ['据报道，Grok-1的参数量为330亿。', 'parameterCount: grok-1 = rumoured 33000000000 parameter', undefined],
    [
      'The encyclopedia wrote that OpenAI was founded in 2017.',
      'foundedOn: openai = attributed 2017-01-01..2017-12-31',
      undefined,
    ],
    ['百科曾写OpenAI成立于2017年。', 'foundedOn: openai = attributed 2017-01-01..2017-12-31', undefined],
    ['OpenAI曾承诺在2023年底发布GPT-4。', 'releasedOn: gpt-4 = planned 2023-01-01..2023-12-31', undefined],
    ['Grok将于下周上线。', 'releasedOn: grok = planned 2023-11-27..2023-12-03', undefined],
  ])('"%s"', (text, claimed, speaker) => {
    const [claim] = claimsIn(text);
    expect(said(text)).toEqual([claimed]);
    expect(claim?.attributedTo).toBe(speaker);
  });

  it.each([
    ['Grok-1的参数量为330亿，不过，如果它继续变大，成本会上升。', 1],
    ['Grok-1 has 33 billion parameters, but if it grows, costs will rise.', 1],
    ['Grok-1的参数量为330亿，如果没有记错的话。', 0],
    ['如果消息属实，Grok-1的参数量为330亿。', 0],
  ])('a supposition leaves the clause before it alone: "%s"', (text, count) => expect(said(text)).toHaveLength(count));

  it("another statement's year dates nothing behind its comma", () => {
    const text = 'OpenAI was founded in 2015 as a laboratory, and Sam Altman is its chief executive.';
    const [, office] = claimsIn(text);
    expect(said(text)).toEqual(['foundedOn: openai = 2015-01-01..2015-12-31', 'chiefExecutive: openai = sam-altman']);
    expect(office?.asOf).toBeUndefined();
  });

  it.each([
    ['GPT-4 was released in March 2023, and OpenAI has said little since.', 'asserted'],
    ['GPT-4 was released in March 2023, OpenAI said on Monday.', 'attributed'],
    ['GPT-4于2023年3月发布，此后人人都问：谁是下一个？', 'asserted'],
  ])('"%s" is %s', (text, modality) => expect(claimsIn(text)[0]?.modality).toBe(modality));

  it("what stands in quotation marks is somebody's word", () => {
    expect(claimsIn('"We are proud that Grok-1 has 33 billion parameters," one engineer smiled.')[0]?.modality).toBe(
      'attributed',
    );
  });
});

describe('a denial', () => {
  it.each([
    ['OpenAI was not acquired in 2020, but xAI was founded by Elon Musk.', 'foundedBy: xai = elon-musk'],
    ['Not until 2023 was xAI founded by Elon Musk.', 'foundedBy: xai = elon-musk'],
    ['It was not Sam Altman but Elon Musk who founded xAI.', 'foundedBy: xai = elon-musk'],
    ['创立xAI的不是奥特曼，而是马斯克创立了xAI。', 'foundedBy: xai = elon-musk'],
    ['Grok-1的参数量不是330亿，而是3140亿。', 'parameterCount: grok-1 = not 33000000000 parameter'],
    ['Elon Musk not only founded xAI.', 'foundedBy: xai = elon-musk'],
  ])('reaches as far as it means to: "%s"', (text, claimed) => expect(said(text)).toEqual([claimed]));
});

describe('nothing is claimed by', () => {
  it.each([
    ['a question', 'Grok-1的参数量是330亿吗？'],
    ['a question', 'Was OpenAI founded in 2015?'],
    ['a supposition', '如果Grok-1的参数量是330亿，训练会很快。'],
    ['a supposition', 'If OpenAI raised $6 billion, it would be a record.'],
    ['a guess', 'Grok-1 probably has 33 billion parameters.'],
    ['a guess', 'Grok-1的参数量可能是330亿。'],
    ['a wish', '我们希望Grok-1的参数量达到5000亿。'],
    ['a denial', 'OpenAI denied that it raised $6 billion.'],
    ['a denial', '奥特曼否认OpenAI估值1570亿美元。'],
    ['a plan without a day', 'OpenAI plans to raise $6 billion.'],
    ['a plan without a day', 'OpenAI计划完成66亿美元融资。'],
    ['praise', 'Grok is a wonderfully funny chatbot.'],
    ['praise', 'Grok是一种独特有趣的聊天机器人。'],
    ['a verdict', 'OpenAI是生成式AI的鼻祖，令人敬佩。'],
    ['a forecast of rivalry', '很多人觉得马斯克推出Grok，会对OpenAI形成威胁。'],
    ['vocabulary alone', '大模型的参数和训练数据决定能力。'],
    ['vocabulary alone', 'Large language models need parameters, tokens and chips.'],
    ['a neighbour of the name', 'A former OpenAI researcher raised $1 billion.'],
    ['a neighbour of the name', 'Grok-1的竞争对手有700亿参数。'],
    ['a neighbour of the name', 'Engineers from Google founded a start-up in 2021.'],
    ['two at once', 'OpenAI and Anthropic raised $6 billion.'],
    ['a denial of one of many', 'OpenAI was not founded by Greg Yang.'],
    ['a former office', 'Former OpenAI CEO Sam Altman spoke.'],
    ['someone leaving', 'OpenAI CEO Sam Altman stepped down.'],
    ['numbers of nothing', 'OpenAI在旧金山有3个办公室，马斯克去过5次。'],
  ])('%s: "%s"', (_, text) => expect(said(text)).toEqual([]));
});

describe('claims of any text', () => {
  const pieces = fc.constantFrom(
    'Grok-1',
    'OpenAI',
    '马斯克',
    '的参数量',
    '为330亿',
    '，',
    '。',
    ' raised ',
    '$6 billion',
    'it ',
    '它',
    ' was founded in 2015',
    '去年',
    '发布了',
    '(yì)',
    '\n',
    '"',
    '?',
    ' has ',
  );

  it('have spans within their sentences, and lose to a question mark', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        for (const { span, sentence } of claimsIn(text)) {
          expect(span.start).toBeGreaterThanOrEqual(sentence.start);
          expect(span.end).toBeLessThanOrEqual(sentence.end);
          expect(textAt(text, span).trim()).toBe(textAt(text, span));
          expect(textAt(text, span)).not.toBe('');
        }
      }),
    );
  });

  it('follow subject and number when these are swapped', () => {
    const models = fc.constantFrom('Grok-1', 'Grok-0', 'GPT-4', 'Claude 3');
    fc.assert(
      fc.property(models, fc.integer({ min: 2, max: 999 }), (model, billions) => {
        const id = model.toLowerCase().replace(' ', '-');
        expect(said(`${model} has ${billions} billion parameters.`)).toEqual([
          `parameterCount: ${id} = ${billions * 1e9} parameter`,
        ]);
        expect(said(`${model}的参数量为${billions}0亿。`)).toEqual([
          `parameterCount: ${id} = ${billions * 1e9} parameter`,
        ]);
        expect(said(`${model} does not have ${billions} billion parameters.`)).toEqual([
          `parameterCount: ${id} = not ${billions * 1e9} parameter`,
        ]);
      }),
      { numRuns: 40 },
    );
  });
});
