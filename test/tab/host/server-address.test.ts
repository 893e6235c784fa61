import { expect, it } from 'vitest';
import { serverAddress } from '../../../tab/host/server-address.ts';

it.each([
  ['/tab/', ''],
  ['/tab/index.html', ''],
  ['/star/tab/', '/star'],
  ['/a/tab/b/tab/', '/a/tab/b'],
  ['/elsewhere/', ''],
])('a page at %s asks the server at %j', (pathname, path) => {
  const origin = 'https://star.example';
  expect(serverAddress({ origin, pathname })).toBe(`${origin}${path}`);
});
