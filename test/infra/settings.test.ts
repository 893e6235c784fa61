import { beforeAll, expect, it } from 'vitest';
import { readProductionConfig } from '../../bot/config.ts';
import { all, bicepParser, literal, propertiesOf, templateFiles } from './bicep/template.ts';

/** What Azure has no use for, and why. */
const notInAzure: Readonly<Record<string, string>> = {
  STAR_BOT_PASSWORD: 'the managed identity takes its place',
  STAR_COSMOS_KEY: 'the account has no keys',
  STAR_NOW: 'only asked for to be refused',
  STAR_APP_ID: 'bot and tab have one registration',
  STAR_GRAPH: 'the template is for the cloud that is meant where nothing is said',
  STAR_AUTHORITY: 'the template is for the cloud that is meant where nothing is said',
};

const guid = '33333333-3333-4333-8333-333333333333';
/** What the expressions of the template come to in an installation. */
const computed: Readonly<Record<string, string>> = {
  STAR_COSMOS_ENDPOINT: 'https://star-abc.documents.azure.com:443/',
  STAR_COSMOS_DATABASE: 'star',
  STAR_COSMOS_CONTAINER: 'documents',
  STAR_PUBLIC_URL: 'https://star-abc.azurewebsites.net',
  STAR_FIRST_OFFICE: '',
  STAR_TENANTS: '',
  STAR_IDENTITY: guid,
  STAR_BOT_APP_ID: guid,
  STAR_BOT_TENANT_ID: guid,
  STAR_APP_ID_URI: `api://star-abc.azurewebsites.net/botid-${guid}`,
};

/** The variables that the server asks for when it keeps its documents in Cosmos, as `bot/config.ts` itself reads them. */
function asked(): ReadonlySet<string> {
  const names = new Set<string>();
  const environment = new Proxy<Record<string, string>>(
    { ...computed, STAR_STORE: 'cosmos' },
    {
      get(known, name) {
        names.add(String(name));
        return known[String(name)];
      },
    },
  );
  readProductionConfig(environment);
  return names;
}

let settings: ReadonlyMap<string, string | undefined>;

beforeAll(async () => {
  const parse = await bicepParser();
  const found = templateFiles()
    .filter(({ file }) => file === 'main.bicep' || file === 'web.bicep')
    .map(({ file, text }) => parse(file, text))
    .flatMap(({ root }) => all(root, ({ type }) => type === 'object').flatMap(propertiesOf))
    .filter(({ name }) => name.startsWith('STAR_'));
  settings = new Map(found.map(({ name, value }) => [name, literal(value)]));
});

it('Azure sets every variable that the server reads there, and none that it does not know', () => {
  const wanted = [...asked()].filter((name) => notInAzure[name] === undefined);
  expect([...settings.keys()].sort()).toEqual(wanted.sort());
});

it('what is said not to be in Azure is something the server asks for', () => {
  for (const name of Object.keys(notInAzure)) expect(asked(), name).toContain(name);
});

it('with what Azure sets the server starts, and is signed in without a secret', () => {
  const environment = Object.fromEntries(
    [...settings].map(([name, value]) => [name, value ?? computed[name] ?? 'missing']),
  );
  const read = readProductionConfig(environment);
  expect(read).toMatchObject({
    ok: true,
    value: {
      bot: { proof: { kind: 'identity' } },
      store: { kind: 'cosmos', identity: guid },
      port: 8080,
    },
  });
});
