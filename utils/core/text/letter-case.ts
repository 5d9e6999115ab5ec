/** Whether a UTF-16 unit is an upper-case letter, full-width ones included. Letters outside the BMP count as lower case. */
export function isUpperUnit(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  if (unit >= 0x2e80) return unit >= 0xff21 && unit <= 0xff3a;
  const character = String.fromCharCode(unit);
  return character !== character.toLowerCase();
}
