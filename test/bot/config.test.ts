import { describe, expect, it } from 'vitest';
import {
  configProblemText,
  readLocalConfig,
  readPackageConfig,
  readProductionConfig,
} from '../../bot/config.ts';
import { tabLinks } from '../../bot/tab-links.ts';

const own = '44444444-4444-4444-8444-444444444444';
const other = '55555555-5555-4555-8555-555555555555';
const complete = {
  STAR_DATA: 'data/star.sqlite',
  STAR_BOT_APP_ID: '33333333-3333-4333-8333-333333333333',
  STAR_BOT_TENANT_ID: own,
  STAR_BOT_PASSWORD: 'hemligt-och-långt',
  STAR_PUBLIC_URL: 'https://star.example',
};

function production(changes: Readonly<Record<string, string>>) {
  const read = readProductionConfig({ ...complete, ...changes });
  if (!read.ok) throw new Error(configProblemText(read.error));
  return read.value;
}

function problems(changes: Readonly<Record<string, string>>): readonly string[] {
  const read = readProductionConfig({ ...complete, ...changes });
  return read.ok ? [] : read.error.map(({ variable }) => variable);
}

describe('STAR_PUBLIC_URL', () => {
  it.each([
    ['https://star.example', 'https://star.example'],
    ['https://star.example/', 'https://star.example'],
    ['https://star.example///', 'https://star.example'],
    ['HTTPS://Star.Example/', 'https://star.example'],
    ['  https://star.example  ', 'https://star.example'],
    ['https://star.example:443/', 'https://star.example'],
    ['https://star.example:8443/', 'https://star.example:8443'],
    ['https://example.se/STAR/', 'https://example.se/STAR'],
    ['https://åre.example/', 'https://xn--re-xia.example'],
  ])('%j is read as %j, by the server and for the package', (text, address) => {
    expect(production({ STAR_PUBLIC_URL: text }).publicUrl).toBe(address);
    const made = readPackageConfig({ ...complete, STAR_PUBLIC_URL: text });
    expect(made).toMatchObject({ ok: true, value: { publicUrl: address } });
    expect(tabLinks({ kind: 'browser', address }).home('berg')).toBe(`${address}/tab/#/team/berg`);
  });

  it.each([
    'http://star.example',
    'https://star.example?x',
    'https://star.example/?',
    'https://star.example/#a',
    'https://star.example/#',
    'https://user:pass@star.example',
    'https://user@star.example',
    'https://star .example',
    'https://star.example/a b',
    'https://star.example\\tab',
    'https://star.example//a',
    'https://',
    'https:///star.example',
    'https:star.example',
    'star.example',
    '//star.example',
    'ftp://star.example',
    'javascript:alert(1)',
    '"https://star.example"',
    'https://star.example:99999',
    'https://star.example/tab/',
    'https://star.example/api/messages',
  ])('%j is refused, by the server and for the package', (text) => {
    expect(problems({ STAR_PUBLIC_URL: text })).toEqual(['STAR_PUBLIC_URL']);
    const made = readPackageConfig({ ...complete, STAR_PUBLIC_URL: text });
    expect(made).toMatchObject({ ok: false, error: [{ variable: 'STAR_PUBLIC_URL' }] });
  });
});

describe('STAR_TENANTS', () => {
  it.each([
    ['', [own]],
    [own, [own]],
    [`${own},${other}`, [own, other]],
    [` ${own.toUpperCase()} , ${other}, ${own},`, [own, other]],
  ])('%j allows %j', (text, tenants) => {
    expect(production({ STAR_TENANTS: text }).tenants).toEqual(tenants);
  });

  it.each([',', 'jamtland', `${own};${other}`, `${own},*`])('%j is refused', (text) => {
    expect(problems({ STAR_TENANTS: text })).toEqual(['STAR_TENANTS']);
  });
});

describe('the other settings', () => {
  it.each([
    ['STAR_PORT', ['0', '65536', '-1', '0x1F', '1e3', '3978.0', '80 80', 'http']],
    ['STAR_HOST', ['http://0.0.0.0', '0.0.0.0:80', 'a b', '-x']],
    ['STAR_BOT_APP_ID', ['x', 'api://33333333-3333-4333-8333-333333333333']],
    ['STAR_BOT_TENANT_ID', ['jamtland.onmicrosoft.com']],
  ])('%s is refused when it is something else', (variable, texts) => {
    for (const text of texts) expect(problems({ [variable]: text })).toEqual([variable]);
  });

  it.each([
    ['STAR_COSMOS_ENDPOINT', ['http://star.example', 'https://a:b@star.example', 'star', 'x:y']],
    ['STAR_COSMOS_DATABASE', ['a/b', 'a?b', 'a b']],
    ['STAR_COSMOS_CONTAINER', ['a#b']],
  ])('%s too', (variable, texts) => {
    const cosmos = { STAR_STORE: 'cosmos', STAR_COSMOS_ENDPOINT: 'https://star.example:443/' };
    for (const text of texts) expect(problems({ ...cosmos, [variable]: text })).toEqual([variable]);
    expect(problems(cosmos)).toEqual([]);
  });

  it('ids of apps and tenants are compared in one case', () => {
    const { bot } = production({
      STAR_BOT_TENANT_ID: 'ABCDEFAB-4444-4444-8444-444444444444',
    });
    expect(bot.tenantId).toBe('abcdefab-4444-4444-8444-444444444444');
  });

  it('the bot proves who it is in one way: by an identity of Azure, or by a secret', () => {
    const identity = '66666666-6666-4666-8666-666666666666';
    expect(production({}).bot.proof).toEqual({ kind: 'secret', secret: 'hemligt-och-långt' });
    const cosmos = { STAR_STORE: 'cosmos', STAR_COSMOS_ENDPOINT: 'https://star.example:443/' };
    const keyless = production({
      ...cosmos,
      STAR_BOT_PASSWORD: '',
      STAR_IDENTITY: identity.toUpperCase(),
    });
    expect(keyless.bot.proof).toEqual({ kind: 'identity', clientId: identity });
    expect(keyless.store).toMatchObject({ kind: 'cosmos', identity });
    expect(keyless.store).not.toHaveProperty('key');
    expect(problems({ STAR_BOT_PASSWORD: '' })).toEqual(['STAR_BOT_PASSWORD']);
    expect(problems({ STAR_IDENTITY: identity })).toEqual(['STAR_BOT_PASSWORD']);
    expect(problems({ ...cosmos, STAR_BOT_PASSWORD: '', STAR_IDENTITY: 'star' })).toEqual([
      'STAR_IDENTITY',
    ]);
  });

  it('two parts of local mode cannot have one port', () => {
    const read = readLocalConfig({ STAR_PORT: '56150' });
    expect(read).toMatchObject({ ok: false, error: [{ variable: 'STAR_PLAYGROUND_PORT' }] });
  });
});

describe('what people sign in to', () => {
  const { STAR_BOT_APP_ID: botId } = complete;

  it('is the bot’s own registration, at Microsoft’s own address, unless something else is said', () => {
    expect(production({}).signIn).toEqual({
      appId: botId,
      appIdUri: `api://star.example/botid-${botId}`,
      authority: 'https://login.microsoftonline.com',
    });
  });

  it('is as it is said, to the server and in the package', () => {
    const changes = {
      STAR_APP_ID: '88888888-8888-4888-8888-88888888888A',
      STAR_APP_ID_URI: 'api://other.example/star',
      STAR_AUTHORITY: 'https://login.microsoftonline.us/',
    };
    const registration = {
      appId: changes.STAR_APP_ID.toLowerCase(),
      appIdUri: changes.STAR_APP_ID_URI,
    };
    const authority = 'https://login.microsoftonline.us';
    expect(production(changes).signIn).toEqual({ ...registration, authority });
    const made = readPackageConfig({ ...complete, ...changes });
    expect(made).toMatchObject({ ok: true, value: { appId: botId, signIn: registration } });
  });

  it.each([
    ['STAR_APP_ID', 'star'],
    ['STAR_APP_ID_URI', 'star.example'],
    ['STAR_APP_ID_URI', 'api://star example/x'],
    ['STAR_APP_ID_URI', 'api://star.example/'],
    ['STAR_AUTHORITY', 'http://login.example'],
    ['STAR_AUTHORITY', 'login.microsoftonline.com'],
    ['STAR_AUTHORITY', 'https://login.microsoftonline.com/common'],
    ['STAR_AUTHORITY', 'https://me@login.microsoftonline.com'],
  ])('%s is not %j', (variable, text) => {
    expect(problems({ [variable]: text })).toEqual([variable]);
  });

  it('may be an issuer on this machine, for tests', () => {
    const STAR_AUTHORITY = 'http://127.0.0.1:5000';
    expect(production({ STAR_AUTHORITY }).signIn.authority).toBe(STAR_AUTHORITY);
  });
});
