import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleIdentity } from '../../../utils/core/article/article-identity.ts';

describe('which addresses are the same article', () => {
  it.each([
    ['http://news.example/a', 'https://news.example/a'],
    ['https://news.example/a#comments', 'https://news.example/a'],
    ['https://news.example/a/', 'https://news.example/a'],
    ['https://NEWS.example/a', 'https://news.example/a'],
    ['https://news.example:443/a', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&utm_medium=y&fbclid=z', 'https://news.example/a'],
    ['https://news.example/a?spm=1.2.3&from=timeline&isappinstalled=0', 'https://news.example/a'],
    ['https://news.example/a?id=7&gclid=q', 'https://news.example/a?id=7'],
    ['https://news.example/a?b=2&a=1', 'https://news.example/a?a=1&b=2'],
    ['https://news.example', 'https://news.example/'],
  ])('%s is %s', (one, other) => {
    expect(articleIdentity(one)).toBe(articleIdentity(other));
  });

  it.each([
    ['https://news.example/a?id=7', 'https://news.example/a?id=8'],
    ['https://www.news.example/a', 'https://news.example/a'],
    ['https://news.example/A', 'https://news.example/a'],
    ['https://news.example:8080/a', 'https://news.example/a'],
    ['https://mp.weixin.qq.com/s?__biz=a&mid=1&idx=1', 'https://mp.weixin.qq.com/s?__biz=a&mid=1&idx=2'],
  ])('%s is not %s', (one, other) => {
    expect(articleIdentity(one)).not.toBe(articleIdentity(other));
  });

  it('never throws, and an identity has no fragment', () => {
    fc.assert(fc.property(fc.string(), (url) => !articleIdentity(url).includes('#')));
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        expect(articleIdentity(url)).not.toContain('#');
      }),
    );
  });
});
