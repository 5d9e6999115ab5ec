import { describe, expect, it } from 'vitest';
import { parsePageDate, parseUrlDate } from '../../../utils/core/article/parse-page-date.ts';

describe('reading the day a page was published', () => {
  it.each([
    ['2023-11-24T08:00:00+08:00', '2023-11-24'],
    ['2023年11月4日 10:21', '2023-11-04'],
    ['发布时间：2023-11-24', '2023-11-24'],
    ['2023/1/4', '2023-01-04'],
    ['2023.11.24', '2023-11-24'],
    ['20231124', '2023-11-24'],
    ['20231124093000', '2023-11-24'],
    ['Published Nov 24, 2023', '2023-11-24'],
    ['Nov. 24th, 2023', '2023-11-24'],
    ['Fri, 24 Nov 2023 08:00:00 GMT', '2023-11-24'],
    ['the 3rd of March 2024', '2024-03-03'],
    ['Updated 4 December 2023, first published 2 December 2023', '2023-12-04'],
  ])('%s is %s', (text, day) => {
    expect(parsePageDate(text)).toBe(day);
  });

  it.each(['3/4/2023', '2023', '33 billion', '1776-07-04', '2023-13-01', '2023-00-10', '123456789012345', ''])(
    'leaves %j alone',
    (text) => {
      expect(parsePageDate(text)).toBeUndefined();
    },
  );

  it.each([
    ['https://news.example/2023/11/24/grok', '2023-11-24'],
    ['https://news.example/2023/nov/24/grok', '2023-11-24'],
    ['https://news.example/c/2023-11-24/doc-1.shtml', '2023-11-24'],
    ['https://news.example/a/20231124/1.html', '2023-11-24'],
    ['https://news.example/2023/grok', undefined],
    ['https://news.example/a?d=2023-11-24', undefined],
    ['https://news.example/story/20231399', undefined],
  ])('the address %s says %s', (url, day) => {
    expect(parseUrlDate(url)).toBe(day);
  });
});
