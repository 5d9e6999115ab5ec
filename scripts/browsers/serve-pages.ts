import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSignedCertificate } from './self-signed-certificate.ts';

export interface PageServer {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** Addresses asked for so far, "https://host/path", in order. */
  readonly requested: string[];
  /** From now on `url` answers with this page, UTF-8. */
  put(url: string, html: string): void;
  stop(): void;
}

/** A web of our own: any host, http and https, answers with the page put under that address, else with 404. */
export async function servePages(pages: Readonly<Record<string, string>>): Promise<PageServer> {
  const known = new Map(Object.entries(pages).map(([url, html]) => [keyOf(url), html]));
  const requested: string[] = [];
  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = `${scheme}://${request.headers.host}${request.url}`;
    requested.push(url);
    const html = known.get(keyOf(url));
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
    response.writeHead(html === undefined ? 404 : 200, headers).end(html ?? '');
  };
  const plain = http.createServer(answer('http'));
  const secure = https.createServer(selfSignedCertificate('postil.example', new Date()), answer('https'));
  const servers = [plain, secure];
  await Promise.all(servers.map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))));
  return {
    httpPort: (plain.address() as AddressInfo).port,
    httpsPort: (secure.address() as AddressInfo).port,
    requested,
    put: (url, html) => known.set(keyOf(url), html),
    stop: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function keyOf(url: string): string {
  const { host, pathname, search } = new URL(url);
  return host + pathname + search;
}
