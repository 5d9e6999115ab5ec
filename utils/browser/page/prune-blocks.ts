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
  /^(?:related(?: (?:articles?|stories|posts?|reading|topics|content|coverage|links?|news))?|read (?:next|also)|see also|more (?:from|on|stories|news|in|like this)\b.*|more [A-Z][\w’' ]{2,30}|you (?:may|might) also (?:like|enjoy).*|recommended(?: for you| reading)?|most (?:read|popular)|popular (?:posts|stories)|latest (?:news|posts|stories|articles)|recent posts|trending(?: now)?|top (?:stories|news)|our latest (?:stories|news)|don['’]t miss|explore further|join the (?:conversation|discussion)|editors'? picks?|what to read next|相关阅读|相關閱讀|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|相关文章|相關文章|相关新闻|相關新聞|相关推荐|热门文章|熱門文章|热门推荐|猜你喜欢|猜你喜歡|为你推荐|更多精彩|更多文章|更多新聞|更多新闻|最新文章|精彩推荐|往期推荐|往期精彩|往期回顾|大家都在看|看更多|你可能.{0,4}(?:喜欢|喜歡|感兴趣|感興趣))[：:.]?$/i;

/** "Related: …" inside the text, all of it a link. */
const relatedLine =
  /^(?:related|read more|read also|also read|see also|more|延伸閱讀|延伸阅读|相关阅读|相關閱讀|相关报道|更多)\s*[:：]/i;

/** A line of which this much is link is a teaser or a menu entry. */
const TEASER_LINK_SHARE = 0.7;
/** More words than this make a sentence, even where all of it is a link. */
const MAX_TEASER_WEIGHT = 160;
/** This many teasers in a row are a list of other articles; fewer may be a source or a quotation. */
const TEASERS_IN_A_ROW = 3;

/** Where less is left, the teasers are what the page is made of: a digest, or a list. */
const MIN_LEFT_WEIGHT = 150;

/** The blocks that belong to the article: without its title, boilerplate lines and lists of other articles. `url`: the page's own. */
export function pruneBlocks(blocks: readonly FoundBlock[], title: string, url: string): FoundBlock[] {
  const named = fromTitle(blocks, title).filter((block, i) => !isBoilerplate(block) && !isDateline(block, i));
  const kept = withoutRelatedTail(withoutTeaserRuns(withoutRepeats(named)));
  const left = withoutOtherArticles(kept, hostOf(url));
  return weightOf(left) >= MIN_LEFT_WEIGHT ? left : kept;
}

/** What stands above the title are teasers and sections, unless it is most of the text. */
function fromTitle(blocks: readonly FoundBlock[], title: string): FoundBlock[] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && isTitle(block, 0, title));
  const isBelow = at > 0 && weightOf(blocks.slice(at)) > weightOf(blocks) / 2;
  return (isBelow ? blocks.slice(at) : [...blocks]).filter((block, i) => !isTitle(block, i, title));
}

const weightOf = (blocks: readonly FoundBlock[]): number => blocks.reduce((sum, block) => sum + block.weight, 0);

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

/** A summary under a linked heading. */
const MAX_SUMMARY_WEIGHT = 260;

/** Headings that lead to other articles of the site, each with a line below: three or more in a row are a list. */
function withoutOtherArticles(blocks: readonly FoundBlock[], host: string): FoundBlock[] {
  const kept: FoundBlock[] = [];
  for (let i = 0; i < blocks.length; ) {
    let end = i;
    let teasers = 0;
    while (leadsElsewhere(blocks[end], host)) {
      teasers++;
      end++;
      if (isSummary(blocks[end])) end++;
    }
    if (teasers < TEASERS_IN_A_ROW) {
      kept.push(...blocks.slice(i, Math.max(end, i + 1)));
      i = Math.max(end, i + 1);
    } else i = end;
  }
  return kept;
}

const leadsElsewhere = (block: FoundBlock | undefined, host: string): boolean =>
  block?.kind === 'heading' &&
  block.linkShare >= TEASER_LINK_SHARE &&
  block.inlines.some((inline) => inline.kind === 'link' && hostOf(inline.href) === host);

const isSummary = (block: FoundBlock | undefined): boolean =>
  block !== undefined && block.kind !== 'heading' && block.weight <= MAX_SUMMARY_WEIGHT;

const hostOf = (url: string): string => /^https?:\/\/([^/?#]*)/i.exec(url)?.[1]?.toLowerCase() ?? '';

function endOfTeasers(blocks: readonly FoundBlock[], start: number): number {
  let end = start;
  while (end < blocks.length && isTeaser(blocks[end] as FoundBlock)) end++;
  return end;
}

/** "Related stories", followed by nothing but short lines or by heading upon heading, ends the article. */
function withoutRelatedTail(blocks: readonly FoundBlock[]): FoundBlock[] {
  const total = weightOf(blocks);
  let before = 0;
  for (const [i, block] of blocks.entries()) {
    if (
      isRelatedLabel(block) &&
      (before > total * 0.6 || (before > total * 0.2 && isHeadingUponHeading(blocks.slice(i + 1))))
    ) {
      return blocks.slice(0, i);
    }
    before += block.weight;
  }
  return [...blocks];
}

function isHeadingUponHeading(blocks: readonly FoundBlock[]): boolean {
  const headings = blocks.filter((block) => block.kind === 'heading').length;
  return (
    headings >= 3 && headings >= blocks.length * 0.3 && blocks.every((block) => block.weight <= MAX_SUMMARY_WEIGHT * 2)
  );
}

/** Galleries write each caption twice or thrice, as a list and below the picture. */
function withoutRepeats(blocks: readonly FoundBlock[]): FoundBlock[] {
  const seen = new Map<string, boolean>();
  return blocks.filter(({ text, weight, kind }) => {
    if (weight < MIN_REPEATED_WEIGHT) return true;
    const isCaption = kind === 'caption' || kind === 'listItem';
    const wasCaption = seen.get(text);
    seen.set(text, isCaption || (wasCaption ?? false));
    return wasCaption === undefined || !(isCaption || wasCaption);
  });
}

/** Shorter lines repeat with good reason: "He said no." */
const MIN_REPEATED_WEIGHT = 60;

const squash = (text: string): string => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();
