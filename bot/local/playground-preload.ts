import { Server } from 'node:net';

/**
 * Loaded inside the Playground's own process, before its code (`node --import`). The Playground has no
 * setting for any of these three, and local mode needs them all:
 *
 * - it listens on every network interface: here on loopback only, since nobody logs in to it;
 * - its settings file may name one channel and exactly six people, although its code takes any number:
 *   the limit is a JSON schema it parses at start, so the limit is taken out of that schema;
 * - it outlives a parent that was killed: it ends when the channel to the parent closes.
 */
const SETTINGS_SCHEMA = '"https://aka.ms/teams-app-test-tool-config/';

const listen: unknown = Reflect.get(Server.prototype, 'listen');
if (typeof listen !== 'function') throw new TypeError('net.Server has no listen');
Server.prototype.listen = function (this: Server, ...args: unknown[]): Server {
  const [port, ...rest] = args;
  const bound = typeof port === 'number' ? [{ port, host: '127.0.0.1' }, ...rest] : args;
  return Reflect.apply(listen, this, bound) as Server;
};

const parse = JSON.parse.bind(JSON);
JSON.parse = (text: string, reviver?: (this: unknown, key: string, value: unknown) => unknown) => {
  const isSchema = typeof text === 'string' && text.includes(SETTINGS_SCHEMA);
  return parse(isSchema ? text.replaceAll(/,"(min|max)Items":\d+/g, '') : text, reviver) as unknown;
};

process.on('disconnect', () => process.exit(0));
