import type { Language } from './language.ts';
import { TELLING_SIMPLIFIED, TELLING_TRADITIONAL } from './telling-characters.ts';

/**
 * The language of a text by its characters: Han, kana, hangul and Latin; the script by characters that only one of the
 * two scripts uses, so that half-converted text falls to the majority; English told from its neighbours by their
 * commonest words. `declared` (BCP 47, of the page) decides only where the text does not.
 */
export function detectLanguage(text: string, declared?: string): Language {
  const sample = text.slice(0, SAMPLE_UNITS);
  const counts = countScripts(sample);
  const { han, kana, hangul, latin, other } = counts;
  const weight = han * LETTERS_PER_HAN + kana * 2 + hangul * 2 + latin + other;
  if (weight < MIN_WEIGHT) return fromDeclaration(declared) ?? (han > 0 ? chineseScript(counts, declared) : 'other');
  if (kana > han * MAX_KANA_SHARE || hangul > han || other * 2 > weight) return 'other';
  if (han * LETTERS_PER_HAN > latin * MIN_HAN_SHARE) return chineseScript(counts, declared);
  return isEnglish(sample, declared) ? 'en' : 'other';
}

const SAMPLE_UNITS = 40_000; // the language of an article shows early
const LETTERS_PER_HAN = 3; // a Han character carries about as much as three letters
const MIN_WEIGHT = 30; // a shorter text proves nothing
const MAX_KANA_SHARE = 0.1; // Japanese has one kana for each kanji; Chinese news now and then quotes one
const MIN_HAN_SHARE = 0.25; // Chinese tech prose is full of Latin names

interface ScriptCounts {
  han: number;
  kana: number;
  hangul: number;
  latin: number;
  other: number;
  traditional: number;
  simplified: number;
}

const traditionalOnly: ReadonlySet<string> = new Set(TELLING_TRADITIONAL);
const simplifiedOnly: ReadonlySet<string> = new Set(TELLING_SIMPLIFIED);

function countScripts(sample: string): ScriptCounts {
  const counts = { han: 0, kana: 0, hangul: 0, latin: 0, other: 0, traditional: 0, simplified: 0 };
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit < 0x250))
      counts.latin++;
    else if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf)) {
      counts.han++;
      const character = sample.charAt(at);
      if (traditionalOnly.has(character)) counts.traditional++;
      else if (simplifiedOnly.has(character)) counts.simplified++;
    } else if (unit >= 0x3041 && unit <= 0x30fa) counts.kana++;
    else if (unit >= 0xac00 && unit <= 0xd7a3) counts.hangul++;
    else if (unit >= 0x370 && unit < 0x2000) counts.other++; // Greek, Cyrillic, Arabic, Devanagari, Thai …
  }
  return counts;
}

function chineseScript({ traditional, simplified }: ScriptCounts, declared: string | undefined): Language {
  if (traditional !== simplified) return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
  const said = fromDeclaration(declared);
  return said === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
}

function fromDeclaration(declared: string | undefined): Language | undefined {
  const tag = declared?.trim().toLowerCase().replaceAll('_', '-');
  if (!tag) return undefined;
  if (/^zh-(?:.*-)?(?:hant|tw|hk|mo)\b/.test(tag)) return 'zh-Hant';
  if (/^zh\b|^cmn\b/.test(tag)) return 'zh-Hans';
  return /^en\b/.test(tag) ? 'en' : 'other';
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ENGLISH_WORDS = words(
  'the and of to in is that for it with as was on are be by at from this have has not but its which will they their said ' +
    'an more would been were who can about than he she we you',
);
/** Commonest words of the languages that share the alphabet; without those that are English words too. */
const OTHER_WORDS = words(
  'le la les des et est une dans pour que qui sur pas plus par avec sont der die das und ist nicht mit auf den dem ein eine ' +
    'von zu für werden el los las del y en por con una para como más pero il di che non sono della per gli het een van niet ' +
    'voor zijn o os um uma não com dos mais och att som det på inte till är og ikke av på til je na się nie że jest bir ve bu için',
);

/** Half of all running English is made of such words; a text of names alone says nothing, and the page is believed. */
function isEnglish(sample: string, declared: string | undefined): boolean {
  let english = 0;
  let other = 0;
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (ENGLISH_WORDS.has(word)) english++;
    else if (OTHER_WORDS.has(word)) other++;
  }
  if (english === 0 && other === 0) return fromDeclaration(declared) === 'en';
  return english > other;
}
