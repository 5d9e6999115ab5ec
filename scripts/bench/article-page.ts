import type { Article } from '../../utils/core/article/article.ts';

const PARAGRAPH_FONT = 'font: 18px/1.6 Georgia, serif';

/** A generated article as a news page of our own. Watches by itself when notes are painted, see `WatchedPage`. */
export function articlePage({ title, url, publishedOn, text, language }: Article): string {
  const paragraphs = text.split('\n').map((words, index) => {
    const heading = index > 0 && index % 6 === 0 ? `<h2>${escaped(words.slice(0, 40))}</h2>\n` : '';
    return `${heading}<p>${escaped(words)}</p>`;
  });
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escaped(title)} | The Margin Courier</title>
<link rel="canonical" href="${url}">
<meta property="og:type" content="article">
<meta property="article:published_time" content="${publishedOn}T08:00:00Z">
<style>main { max-width: 42rem; margin: 0 auto; ${PARAGRAPH_FONT} }</style>
<script>(${watchPaint})()</script>
</head>
<body>
<header><nav><a href="/">The Margin Courier</a> · <a href="/science/">Science</a></nav></header>
<main><article><h1>${escaped(title)}</h1>
<p class="byline">By <span rel="author">Ada Quill</span> · <time datetime="${publishedOn}">${publishedOn}</time></p>
${paragraphs.join('\n')}
</article></main>
<footer><p>A newspaper that does not exist; this page was made to be measured.</p></footer>
</body>
</html>`;
}

/** What the page knows of itself. Milliseconds since navigation. */
export interface WatchedPage {
  /** The frame after which the first of our marks could be seen. */
  firstPaintedMs?: number;
  /** The last frame that brought more of them. */
  allPaintedMs?: number;
  ranges: number;
  layoutShift: number;
  nodesChanged: number;
}

declare global {
  var benchWatched: WatchedPage;
}

/** Runs in the page. Looks once a frame; notes the moment behind the frame by a task of its own. */
function watchPaint(): void {
  const watched: WatchedPage = { ranges: 0, layoutShift: 0, nodesChanged: 0 };
  globalThis.benchWatched = watched;
  const look = () => {
    let ranges = 0;
    for (const [name, highlight] of CSS.highlights) if (/^postil-(?!touch|active)/.test(name)) ranges += highlight.size;
    if (ranges !== watched.ranges) {
      watched.ranges = ranges;
      setTimeout(() => {
        watched.allPaintedMs = performance.now();
        watched.firstPaintedMs ??= watched.allPaintedMs;
        performance.mark('bench-painted');
      });
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.layoutShift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      watched.nodesChanged += records.length;
    }).observe(document.body, { childList: true, characterData: true, attributes: true, subtree: true });
  });
}

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
