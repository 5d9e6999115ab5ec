import type { ClaimPattern } from '../claim-pattern.ts';
import { adverbs, auxiliaries } from '../common-steps.ts';
import { amount, value } from '../item-steps.ts';
import { either, maybe, sequence, several } from '../matcher.ts';
import { about, subject } from '../subject-steps.ts';
import { clauseEnd, gap, words } from '../word-steps.ts';

const chip = subject('chip');
const ofChip = about('chip');
const maker = value('organization');

export const chipPatterns: readonly ClaimPattern[] = [
  {
    id: 'chip-maker.en',
    language: 'en',
    predicate: 'chipMaker',
    match: either(
      sequence(
        chip,
        maybe(words('chip', 'gpu', 'chips', 'gpus')),
        auxiliaries,
        words('manufactured by', 'fabricated by', 'fabbed by'),
        maker,
      ),
      sequence(
        maker,
        auxiliaries,
        words('manufactures', 'fabricates'),
        several(words('the', 'chipmaker', "nvidia's", 'ai chip')),
        ofChip,
      ),
    ),
    examples: [['The H100 is manufactured by TSMC.', 'nvidia-h100 = tsmc']],
    counterExamples: ['The H100 is bought by OpenAI.', 'The H100 is made by Nvidia.', 'OpenAI makes use of the H100.'],
  },
  {
    id: 'chip-maker.zh',
    language: 'zh',
    predicate: 'chipMaker',
    match: either(
      sequence(
        chip,
        maybe(words('芯片')),
        adverbs,
        words('由', '是由'),
        maker,
        adverbs,
        words('代工生产', '代工制造', '代工'),
      ),
      sequence(maker, adverbs, words('代工的', '代工生产', '代工'), gap(3), ofChip, clauseEnd),
    ),
    examples: [['H100由台积电代工。', 'nvidia-h100 = tsmc']],
    counterExamples: ['H100由OpenAI采购。', '台积电产能紧张，H100缺货。'],
  },
  {
    id: 'chip-memory.en',
    language: 'en',
    predicate: 'chipMemory',
    match: sequence(
      chip,
      maybe(words('chip', 'gpu')),
      auxiliaries,
      words('has', 'with', 'comes with', 'offers', 'packs', 'carries', 'features'),
      amount('gigabyte'),
      maybe(words('of')),
      maybe(words('hbm2e', 'hbm3', 'hbm3e', 'hbm', 'high-bandwidth', 'gpu')),
      words('memory', 'vram', 'hbm3', 'hbm3e', 'hbm'),
    ),
    examples: [['The H100 has 80GB of HBM3 memory.', 'nvidia-h100 = 80 gigabyte']],
    counterExamples: ['The H100 moved 80GB of data.'],
  },
  {
    id: 'chip-memory.zh',
    language: 'zh',
    predicate: 'chipMemory',
    match: sequence(
      chip,
      adverbs,
      words('拥有', '配备', '搭载', '具有', '配备了', '有'),
      amount('gigabyte'),
      maybe(words('的', 'hbm3', 'hbm3e', 'hbm2e', 'hbm')),
      words('显存', '内存', 'hbm'),
    ),
    examples: [['H100配备80GB显存。', 'nvidia-h100 = 80 gigabyte']],
    counterExamples: ['H100处理了80GB数据。'],
  },
];
