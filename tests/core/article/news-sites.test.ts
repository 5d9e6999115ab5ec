import { describe, expect, it } from 'vitest';
import { newsSiteMatches, newsSiteOf, newsSites } from '../../../utils/core/article/news-sites.ts';

describe('the news sites', () => {
  it('are many, in every language, each pattern once', () => {
    expect(newsSites.length).toBeGreaterThanOrEqual(120);
    for (const language of ['en', 'zh-Hans', 'zh-Hant']) {
      expect(newsSites.filter((site) => site.language === language).length).toBeGreaterThan(20);
    }
    expect(new Set(newsSiteMatches).size).toBe(newsSiteMatches.length);
  });

  it('are matched by well-formed patterns of http and https', () => {
    for (const match of newsSiteMatches) expect(match).toMatch(/^\*:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*\*$/);
  });

  it.each([
    ['www.theverge.com', 'The Verge'],
    ['36kr.com', '36氪'],
    ['lequren.com', '乐趣人'],
    ['mp.weixin.qq.com', '微信公众号'],
    ['meet.bnext.com.tw', 'Meet 創業小聚'],
    ['finance.sina.com.cn', '新浪'],
  ])('%s is %s', (host, name) => {
    expect(newsSiteOf(host)?.name).toBe(name);
  });

  it.each(['mail.qq.com', 'nottheverge.com', 'theverge.com.evil.example', 'example.org'])('%s is none', (host) => {
    expect(newsSiteOf(host)).toBeUndefined();
  });
});
