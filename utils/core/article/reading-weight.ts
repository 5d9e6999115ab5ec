/** A Han character says about as much as this many Latin letters. */
const HAN_WEIGHT = 2.5;

/** How much there is to read in `text`, in Latin letters; spaces and zero-width characters weigh nothing. */
export function readingWeight(text: string): number {
  let weight = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 0xa0 || code === 0x3000 || (code >= 0x200b && code <= 0x200f) || code === 0xfeff)
      continue;
    weight += isHanCode(code) ? HAN_WEIGHT : 1;
  }
  return weight;
}

/** Han characters in `text`: CJK ideographs of the basic plane and extension A. */
export function countHan(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isHanCode(text.charCodeAt(i))) count++;
  return count;
}

const isHanCode = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
