/** Between a headline and what a site adds to it: " - ", " | ", "_", "－", " · ", " :: ". */
const separator =
  /\s+[-–—|·•:»]{1,2}\s+|\s*[|｜_]\s*|\s*－\s*|\s*--\s*|-(?=[^-]{1,12}(?:网|網|网站|新闻|新聞|报|報|频道|頻道|在线|资讯|社区|论坛|财经|科技|博客|门户)$)/;
/** A site's name, a section: longer tails are part of the headline. */
const MAX_TAIL_WORDS = 6;
const MAX_TAIL_HAN = 16;

/** `<title>` without the site's name: "Grok grows | The Verge" is "Grok grows". `heading`: the page's `<h1>`, trusted where the title holds it. */
export function cleanTitle(title: string, siteName = '', heading = ''): string {
  const whole = tidy(title);
  const headline = tidy(heading);
  if (headline.length >= 4 && (whole === '' || whole.startsWith(headline) || whole.endsWith(headline))) return headline;
  const parts = whole.split(new RegExp(`(${separator.source})`));
  while (parts.length > 2 && isTail(parts.at(-1) ?? '', parts, siteName)) parts.splice(-2);
  return tidy(parts.join('')) || whole;
}

function isTail(tail: string, parts: readonly string[], siteName: string): boolean {
  if (siteName !== '' && tail.toLowerCase() === siteName.toLowerCase()) return true;
  const rest = parts.slice(0, -2).join('');
  const han = tail.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = tail.split(/\s+/).length;
  return rest.length >= tail.length && han <= MAX_TAIL_HAN && words <= MAX_TAIL_WORDS;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
