import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackageConfig } from '../../bot/config.ts';
import { tabScope } from '../../bot/http/sign-in/token-rules.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const template = read('infra/identity.bicep');
const main = read('infra/main.bicep');

/** The same in both, or nobody comes in. */
describe('the registration and the program', () => {
  it('agree on where a browser comes back to when it has signed in', () => {
    const [, page] =
      /redirectUri: `\$\{address\}(\/[^`]+)`/.exec(read('tab/sign-in/browser-source.ts')) ?? [];
    expect(page).toBeDefined();
    expect(template).toContain(`redirectUris: ['\${address}${page}']`);
  });

  it('agree on the scope', () => {
    const [, scope] = /value: '(\w+)'/.exec(template) ?? [];
    expect(scope).toBe(tabScope);
    expect(template).toContain('requestedAccessTokenVersion: 2');
  });

  it('agree on the App ID URI, where nobody has chosen another', () => {
    const appId = '33333333-3333-4333-8333-333333333333';
    const made = readPackageConfig({
      STAR_BOT_APP_ID: appId,
      STAR_PUBLIC_URL: 'https://star.example',
    });
    const [, pattern] = /empty\(appIdUri\) \? '([^']+)'/.exec(main) ?? [];
    const said = pattern
      ?.replace('${host}', 'star.example')
      .replace('${identity.outputs.appId}', appId);
    expect(made).toMatchObject({ ok: true, value: { signIn: { appIdUri: said } } });
  });
});
