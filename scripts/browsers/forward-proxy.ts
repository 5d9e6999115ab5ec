import http from 'node:http';
import net, { type AddressInfo } from 'node:net';

export interface ForwardProxy {
  readonly port: number;
  stop(): void;
}

/** Sends every host name to our own servers: http by absolute form, https by a CONNECT tunnel. Nothing leaves the machine. */
export async function startForwardProxy(ports: { httpPort: number; httpsPort: number }): Promise<ForwardProxy> {
  const tunnels = new Set<net.Socket>();
  const proxy = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const upstream = http.request(
      {
        host: '127.0.0.1',
        port: ports.httpPort,
        path: url.pathname + url.search,
        method: request.method,
        headers: { ...request.headers, host: url.host },
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    upstream.on('error', () => response.destroy());
    request.pipe(upstream);
  });
  proxy.on('connect', (_request, client: net.Socket) => {
    const server = net.connect(ports.httpsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      server.pipe(client);
      client.pipe(server);
    });
    tunnels.add(client);
    client.on('close', () => tunnels.delete(client));
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    for (const tunnel of tunnels) tunnel.destroy();
    proxy.closeAllConnections();
    proxy.close();
  };
  return { port: (proxy.address() as AddressInfo).port, stop };
}
