import { createServer as createHttpServer, type IncomingMessage, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { certificateFor } from './certificate.ts';

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** What stands at one host of the cloud; its requests come read to the end. */
export type Host = (request: IncomingMessage, body: string) => Promise<Answer>;

/** All that a server process reaches of the world outside this machine. */
export interface Clouds {
  /** What a process is started with to reach these hosts, at their own names by TLS, and no others. */
  readonly environment: Readonly<Record<string, string>>;
  /** Host and port of each that was asked for and is not there. */
  readonly missed: readonly string[];
  stop(): Promise<void>;
}

/**
 * Hosts of the cloud on loopback. The processes know nothing of it: they are behind a proxy, as servers of many authorities
 * are, and trust a certificate authority more, which node takes from the environment.
 */
export async function startClouds(
  hosts: Readonly<Record<string, Host>>,
  folder: string,
): Promise<Clouds> {
  const certificate = certificateFor(Object.keys(hosts));
  const trusted = path.join(folder, 'trusted.pem');
  writeFileSync(trusted, certificate.cert);
  const cloud = createTlsServer({ ...certificate }, (request, response) => {
    void (async () => {
      const host = hosts[request.headers.host?.split(':')[0] ?? ''];
      const { status, body } = (await host?.(request, await textOf(request))) ?? {
        status: 421,
        body: '',
      };
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    })();
  });
  const missed: string[] = [];
  const open = new Set<Socket>();
  const proxy = createHttpServer();
  proxy.on('connect', ({ url = '' }: IncomingMessage, caller: Socket) => {
    const [host = '', port] = url.split(':');
    if (!(host in hosts) || port !== '443') {
      missed.push(url);
      caller.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const through = connect((cloud.address() as AddressInfo).port, '127.0.0.1', () => {
      caller.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      through.pipe(caller).pipe(through);
    });
    for (const socket of [caller, through]) {
      open.add(socket);
      // A process that is killed leaves the connection as it is.
      socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
    }
  });
  await Promise.all([cloud, proxy].map(listening));
  return {
    environment: {
      HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      NODE_USE_ENV_PROXY: '1',
      // Azure's library takes the one way for all, and asks the resource it runs on at an address of this machine.
      NO_PROXY: '127.0.0.1',
      NODE_EXTRA_CA_CERTS: trusted,
    },
    missed,
    async stop() {
      for (const socket of open) socket.destroy();
      cloud.closeAllConnections();
      await Promise.all([cloud, proxy].map((one) => new Promise((done) => one.close(done))));
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}
