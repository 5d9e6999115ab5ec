/** Whether a UTF-16 unit is an upper-case letter, full-width ones included. Half a surrogate pair is none. */
export function isUpperUnit(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  if (unit >= 0x2e80) return unit >= 0xff21 && unit <= 0xff3a;
  const character = String.fromCharCode(unit);
  return character !== character.toLowerCase();
}

/** Whether the character at `at` is upper-case; "𝕏" is, being an X in other clothes. */
export function isUpperIn(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if ((unit & 0xfc00) !== 0xd800) return isUpperUnit(unit);
  const plain = String.fromCodePoint(text.codePointAt(at) ?? unit).normalize('NFKC');
  return isUpperUnit(plain.charCodeAt(0));
}
