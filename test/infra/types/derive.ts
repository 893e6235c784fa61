/**
 * Makes `azure-types.json`, against which the templates are checked. The types that Bicep itself uses are not in the npm
 * registry; Microsoft's own clients for the same services are, made from the same descriptions: what a PUT of them
 * may carry is what a template may say. They are 90 MB, so that they are read once and not installed:
 *
 *   npm pack @azure/arm-appservice@17.0.0 …        (the versions that the file names under `sources`)
 *   tar xzf … into <folder>/<name>                 one folder a package
 *   node test/infra/types/derive.ts <folder>
 */
import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AzureObject, AzureType, AzureTypes } from './azure-type.ts';
import { readDeclarations, type Declarations } from './declarations.ts';
import { graphTypes } from './graph-types.ts';
import { modelsReached, type Mapper, type Mappers } from './mapped-models.ts';

/** What the templates use; a resource that is not here is unknown to the test. */
const wanted = new Set([
  'Microsoft.Authorization/locks',
  'Microsoft.Authorization/roleAssignments',
  'Microsoft.BotService/botServices',
  'Microsoft.BotService/botServices/channels',
  'Microsoft.DocumentDB/databaseAccounts',
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases',
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers',
  'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments',
  'Microsoft.Insights/actionGroups',
  'Microsoft.Insights/components',
  'Microsoft.Insights/diagnosticSettings',
  'Microsoft.Insights/metricAlerts',
  'Microsoft.ManagedIdentity/userAssignedIdentities',
  'Microsoft.OperationalInsights/workspaces',
  'Microsoft.Web/serverfarms',
  'Microsoft.Web/sites',
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies',
  'Microsoft.Web/sites/config',
  'Microsoft.Web/sites/slots',
  'Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies',
]);
/** As the services write their names in paths, and templates do. */
const spelled = new Map([...wanted].map((type) => [type.toLowerCase(), type]));

interface Parameters {
  readonly [name: string]: { readonly mapper: Mapper & { readonly defaultValue?: string } };
}

// The older of the clients leave the ending of a file's name to a bundler.
registerHooks({
  resolve: (name, context, next) =>
    /^\..*models\/\w+$/.test(name) ? next(`${name}.js`, context) : next(name, context),
});

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('which folder do the packages lie in?');
const sources: string[] = [];
const resources: Record<string, string> = {};
const models: Record<string, AzureObject> = {};

for (const name of readdirSync(folder).sort()) {
  const place = path.join(folder, name);
  const about = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  sources.push(`${about.name} ${about.version}`);
  if (about.name === '@microsoft/microsoft-graph-types') {
    const graph = graphTypes(readFileSync(path.join(place, 'microsoft-graph.d.ts'), 'utf8'));
    Object.assign(resources, graph.resources);
    Object.assign(models, graph.models);
  } else await readClient(place);
}
const found: AzureTypes = { sources, resources: sorted(resources), models: sorted(models) };
writeFileSync(new URL('azure-types.json', import.meta.url), oneLineAModel(found));

async function readClient(place: string): Promise<void> {
  const load = async (name: string): Promise<unknown> => {
    const [file] = globSync(`{esm,dist-esm/src,dist/esm}/models/${name}.js`, { cwd: place });
    if (file === undefined) throw new Error(`${place} has no ${name}`);
    return import(pathToFileURL(path.join(place, file)).href);
  };
  // Beside the models the module has a list of variants, which is none.
  const loaded = Object.entries((await load('mappers')) as Mappers);
  const mappers = Object.fromEntries(loaded.filter(([name]) => name !== 'discriminators'));
  const parameters = (await load('parameters')) as Parameters;
  const [declared] = globSync('{types/*.d.ts,dist/esm/models/index.d.ts}', { cwd: place }).filter(
    (file) => !file.endsWith('metadata.d.ts'),
  );
  const declarations: Declarations = readDeclarations(
    readFileSync(path.join(place, declared ?? ''), 'utf8'),
  );
  const prefix = path.basename(place).replace(/^azure-arm-|-\d.*$/g, '');
  for (const put of puts(place, parameters)) {
    const root = mappers[put.model];
    if (root === undefined) throw new Error(`${put.type}: no model ${put.model}`);
    resources[`${put.type}@${put.version}`] = `${prefix}/${put.model}`;
    for (const [model, shape] of modelsReached(root, mappers, declarations)) {
      models[`${prefix}/${model}`] = prefixed(shape, prefix) as AzureObject;
    }
  }
}

interface Put {
  readonly type: string;
  readonly version: string;
  readonly model: string;
}

/** What can be made of the wanted types: read where the client says how it asks. */
function puts(place: string, parameters: Parameters): readonly Put[] {
  const files = globSync('{esm,dist-esm/src,dist/esm}/operations/*.js', { cwd: place });
  return files.flatMap((file) => {
    const text = readFileSync(path.join(place, file), 'utf8');
    const specs = text.split(/^const \w+OperationSpec = /m).slice(1);
    return specs.flatMap((spec) => {
      if (!spec.includes('httpMethod: "PUT"')) return [];
      const [, url = ''] = /path: "([^"]+)"/.exec(spec) ?? [];
      const [, body = ''] = /requestBody: Parameters\.(\w+)/.exec(spec) ?? [];
      const [, asked = ''] = /queryParameters: \[\s*Parameters\.(\w+)/.exec(spec) ?? [];
      const type = typeIn(url);
      const version = parameters[asked]?.mapper.defaultValue;
      const mapper = parameters[body]?.mapper.type;
      if (type === undefined || version === undefined || mapper?.name !== 'Composite') return [];
      return mapper.className === undefined ? [] : [{ type, version, model: mapper.className }];
    });
  });
}

function typeIn(url: string): string | undefined {
  const [, last] = /.*\/providers\/(.+)$/.exec(url) ?? [];
  const [space, ...rest] = (last ?? '').split('/');
  // A name between two kinds; settings of a site have theirs written out (`config/slotConfigNames`).
  const kinds = rest.filter((part, n) => n % 2 === 0 && !part.startsWith('{'));
  const isWhole = rest.every((part, n) => n % 2 === 0 || /^\{/.test(part) || isNamed(rest, n));
  return isWhole ? spelled.get([space, ...kinds].join('/').toLowerCase()) : undefined;
}

function isNamed(parts: readonly string[], n: number): boolean {
  return parts[n - 1] === 'config'
    ? parts[n] === 'slotConfigNames'
    : parts[n - 1] === 'basicPublishingCredentialsPolicies';
}

function prefixed(type: AzureType, prefix: string): AzureType {
  if (typeof type === 'string' || 'oneOf' in type) return type;
  if ('list' in type) return { list: prefixed(type.list, prefix) };
  if ('map' in type) return { map: prefixed(type.map, prefix) };
  if ('model' in type) return { model: `${prefix}/${type.model}` };
  const entries = Object.entries(type.fields).map(([name, of]) => [name, prefixed(of, prefix)]);
  const { variants } = type;
  return {
    ...type,
    fields: Object.fromEntries(entries) as AzureObject['fields'],
    ...(variants && {
      variants: {
        by: variants.by,
        of: Object.fromEntries(
          Object.entries(variants.of).map(([value, model]) => [value, `${prefix}/${model}`]),
        ),
      },
    }),
  };
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function oneLineAModel({ models: all, ...rest }: AzureTypes): string {
  const lines = Object.entries(all).map(
    ([name, model]) => `    ${JSON.stringify(name)}: ${JSON.stringify(model)}`,
  );
  const head = JSON.stringify(rest, null, 2).replace(/\n\}$/, '');
  return `${head},\n  "models": {\n${lines.join(',\n')}\n  }\n}\n`;
}
