import { parsePageDate } from '../../core/article/parse-page-date.ts';
import type { FoundBlock } from './read-blocks.ts';

/** Lines that stand between or below paragraphs on many sites and say nothing of the matter; the whole line. */
const boilerplateLines: readonly RegExp[] = [
  /^(?:advertisement|ad|sponsored|share|share this(?: (?:article|story|post))?|read more|comments?|print|save|follow us|listen|loading\.*|skip to (?:main )?content|back to top|view comments|subscribe(?: now)?|sign (?:up|in)|log ?in|table of contents|contents)[.:]?$/i,
  /^(?:广告|廣告|分享|分享到|收藏|评论|評論|点赞|打印|列印|关闭|上一篇|下一篇|返回|目录|目錄|展开全文|阅读原文|阅读全文|查看更多|更多|举报|投诉|扫一扫|微信扫一扫)[：:.。]?.{0,4}$/,
  /^(?:责任编辑|責任編輯|编辑|編輯|校对|审核|本文编辑)\s*[：:].{1,20}$/,
  /^(?:点击|關注|关注|扫码|扫描|长按).{0,20}(?:二维码|公众号|訂閱|订阅|关注|蓝字).{0,20}$/,
];

/** A heading or label under which other articles are listed. */
const relatedLabel =
  /^(?:related(?: (?:articles?|stories|posts?|reading|topics|content|coverage))?|read (?:next|also)|see also|more (?:from|on|stories|news|in|like this)\b.*|you (?:may|might) also (?:like|enjoy).*|recommended(?: for you| reading)?|most (?:read|popular)|popular (?:posts|stories)|latest (?:news|posts|stories|articles)|recent posts|trending(?: now)?|editors'? picks?|what to read next|相关阅读|相關閱讀|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|相关文章|相關文章|相关新闻|相關新聞|相关推荐|热门文章|熱門文章|热门推荐|猜你喜欢|猜你喜歡|为你推荐|更多精彩|更多文章|更多新聞|更多新闻|最新文章|精彩推荐|往期推荐|往期精彩|往期回顾|大家都在看|看更多|你可能.{0,4}(?:喜欢|喜歡|感兴趣|感興趣))[：:.]?$/i;

/** "Related: …" inside the text, all of it a link. */
const relatedLine =
  /^(?:related|read more|read also|also read|see also|more|延伸閱讀|延伸阅读|相关阅读|相關閱讀|相关报道|更多)\s*[:：]/i;

/** A line of which this much is link is a teaser or a menu entry. */
const TEASER_LINK_SHARE = 0.7;
/** More words than this make a sentence, even where all of it is a link. */
const MAX_TEASER_WEIGHT = 160;
/** This many teasers in a row are a list of other articles; fewer may be a source or a quotation. */
const TEASERS_IN_A_ROW = 3;

/** The blocks that belong to the article: without its title, boilerplate lines and lists of other articles. */
export function pruneBlocks(blocks: readonly FoundBlock[], title: string): FoundBlock[] {
  const named = blocks.filter(
    (block, i) => !isTitle(block, i, title) && !isBoilerplate(block) && !isDateline(block, i),
  );
  const kept = withoutTeaserRuns(named);
  return withoutRelatedTail(kept);
}

/** The title stands above the text, and sometimes twice. */
function isTitle(block: FoundBlock, index: number, title: string): boolean {
  const isHigh = index < 6 || block.level === 1;
  return isHigh && title !== '' && squash(block.text) === squash(title);
}

const isBoilerplate = (block: FoundBlock): boolean =>
  (block.weight < 80 && boilerplateLines.some((line) => line.test(block.text))) ||
  (block.linkShare > 0.5 && relatedLine.test(block.text));

/** Author and date between title and text: "By Ada Quill · 22 March 2024", "2023-12-01 作者:林知远". */
const isDateline = (block: FoundBlock, index: number): boolean =>
  index < 5 &&
  block.weight < 90 &&
  !/[.。！？!?]["”」』]?$/.test(block.text) &&
  (parsePageDate(block.text) !== undefined ||
    /^(?:by\s+\p{Lu}|作者|文\s*[/／|｜:：]|记者|記者|来源|來源|编辑|編輯|责编)/u.test(block.text));

const isTeaser = (block: FoundBlock): boolean =>
  block.linkShare >= TEASER_LINK_SHARE && block.weight < MAX_TEASER_WEIGHT;

const isRelatedLabel = (block: FoundBlock): boolean => block.weight < 60 && relatedLabel.test(block.text);

function withoutTeaserRuns(blocks: readonly FoundBlock[]): FoundBlock[] {
  const kept: FoundBlock[] = [];
  for (let i = 0; i < blocks.length; ) {
    const end = endOfTeasers(blocks, i);
    const block = blocks[i] as FoundBlock;
    const labelled = isRelatedLabel(block) && endOfTeasers(blocks, i + 1) > i + 1;
    if (labelled) i = endOfTeasers(blocks, i + 1);
    else if (end - i >= TEASERS_IN_A_ROW) i = end;
    else {
      kept.push(block);
      i++;
    }
  }
  return kept;
}

function endOfTeasers(blocks: readonly FoundBlock[], start: number): number {
  let end = start;
  while (end < blocks.length && isTeaser(blocks[end] as FoundBlock)) end++;
  return end;
}

/** "Related stories" in the last third, followed by nothing but short lines, ends the article. */
function withoutRelatedTail(blocks: readonly FoundBlock[]): FoundBlock[] {
  const total = blocks.reduce((sum, block) => sum + block.weight, 0);
  let before = 0;
  for (const [i, block] of blocks.entries()) {
    if (isRelatedLabel(block) && before > total * 0.6) return blocks.slice(0, i);
    before += block.weight;
  }
  return [...blocks];
}

const squash = (text: string): string => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();
