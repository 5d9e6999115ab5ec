import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../utils/core/text/detect-language.ts';
import { SIMPLIFIED, TRADITIONAL } from '../../../utils/core/text/script-table.ts';
import { TELLING_SIMPLIFIED, TELLING_TRADITIONAL } from '../../../utils/core/text/telling-characters.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The lab said that its new model is faster than the one it showed in spring.'],
    ['zh-Hans', '这家实验室说，新模型的参数比上一代少，训练数据却更多，这个问题还没有答案。'],
    ['zh-Hant', '這家實驗室說，新模型的參數比上一代少，訓練資料卻更多，這個問題還沒有答案。'],
    ['zh-Hant', '這家實驗室說，新模型的参數比上一代少，訓練數据卻更多，這個问題還沒有答案。'],
    ['zh-Hans', 'OpenAI 的 GPT-4o 和 Anthropic 的 Claude 3.5 Sonnet 在这项 benchmark 上得分相同。'],
    ['other', 'Le laboratoire a dit que son nouveau modèle est plus rapide que les autres dans les tests.'],
    ['other', 'Das Labor sagte, dass sein neues Modell schneller ist als das alte und nicht teurer wird.'],
    ['other', 'El laboratorio dijo que su nuevo modelo es más rápido que los otros en las pruebas.'],
    ['other', '研究所は新しいモデルが以前のものより速いと発表しました。詳しいことはまだ分かりません。'],
    ['other', '연구소는 새로운 모델이 이전 모델보다 빠르다고 발표했습니다.'],
    ['other', 'Лаборатория сообщила, что её новая модель быстрее прежней.'],
    ['other', 'قال المختبر إن نموذجه الجديد أسرع من النموذج السابق بكثير.'],
  ])('tells %s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('believes the text, not the page that declares another language', () => {
    expect(detectLanguage('The lab said that its new model is faster than the old one.', 'fr')).toBe('en');
    expect(detectLanguage('这家实验室说，新模型的参数比上一代少，训练数据却更多。', 'en-US')).toBe('zh-Hans');
  });

  it('asks the page where the text is too short or is written alike in both scripts', () => {
    expect(detectLanguage('', 'zh-TW')).toBe('zh-Hant');
    expect(detectLanguage('人工智慧大有可能', 'zh-Hant-HK')).toBe('zh-Hant');
    expect(detectLanguage('OpenAI', 'en')).toBe('en');
    expect(detectLanguage('OpenAI')).toBe('other');
  });
});

describe('the telling characters', () => {
  it('belong to one script alone', () => {
    expect([...TELLING_TRADITIONAL].filter((character) => !TRADITIONAL.includes(character))).toEqual([]);
    expect([...TELLING_SIMPLIFIED].filter((character) => !SIMPLIFIED.includes(character))).toEqual([]);
    expect([...TELLING_SIMPLIFIED].filter((character) => TELLING_TRADITIONAL.includes(character))).toEqual([]);
  });
});
