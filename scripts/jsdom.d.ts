/** The little we use of jsdom, which ships no types. https://github.com/jsdom/jsdom */
declare module 'jsdom' {
  export class VirtualConsole {}

  export interface JsdomOptions {
    readonly url?: string;
    readonly contentType?: string;
    readonly virtualConsole?: VirtualConsole;
  }

  export class JSDOM {
    constructor(html: string | Uint8Array, options?: JsdomOptions);
    readonly window: Window;
  }
}
