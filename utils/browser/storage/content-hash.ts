/** SHA-256 of the UTF-8 text, 64 hex digits. Never call it inside a transaction: it waits for something other than Dexie. */
export async function contentHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
