import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { azureTypes } from './types/azure-type.ts';
import { checkResource } from './bicep/check-body.ts';
import { moduleProblems, nameProblems } from './bicep/names.ts';
import {
  bicepParser,
  extensionLine,
  infraFolder,
  resourcesIn,
  syntaxErrors,
  type Template,
  templateFiles,
} from './bicep/template.ts';

const types = azureTypes.parse(
  JSON.parse(readFileSync(new URL('types/azure-types.json', import.meta.url), 'utf8')),
);
let parse: (file: string, text: string) => Template;
let templates: readonly Template[];

beforeAll(async () => {
  parse = await bicepParser();
  templates = templateFiles().map(({ file, text }) => parse(file, text));
});

const problems = (text: string) => {
  const template = parse('trial.bicep', text);
  return [
    ...syntaxErrors(template),
    ...nameProblems(template),
    ...resourcesIn(template).flatMap((resource) => checkResource(resource, types)),
  ];
};

describe('the templates of Azure', () => {
  it('are written as the grammar has it', () => {
    expect(templates.map(({ file }) => file)).toContain('main.bicep');
    expect(templates.flatMap(syntaxErrors)).toEqual([]);
  });

  it('use only names that they declare, and declare only what they use', () => {
    expect(templates.flatMap(nameProblems)).toEqual([]);
  });

  it('give each module what it wants, and ask of it what it has', () => {
    const byFile = new Map(templates.map((template) => [template.file, template]));
    expect(templates.flatMap((template) => moduleProblems(template, byFile))).toEqual([]);
  });

  it('say of each resource only what Azure knows, in words it knows, and all that it demands', () => {
    const resources = templates.flatMap(resourcesIn);
    expect(resources.length).toBeGreaterThan(20);
    expect(resources.flatMap((resource) => checkResource(resource, types))).toEqual([]);
  });

  it('name the extensions that bicepconfig.json has', () => {
    const config = JSON.parse(readFileSync(new URL('bicepconfig.json', infraFolder), 'utf8')) as {
      extensions: Record<string, string>;
    };
    const used = templates.flatMap(({ text }) =>
      [...text.matchAll(extensionLine)].map(([, name]) => name),
    );
    expect(new Set(used)).toEqual(new Set(Object.keys(config.extensions)));
  });

  it('hold no secret, and nothing that is one', () => {
    for (const { file, text } of templates) {
      expect(text, file).not.toMatch(
        /@secure\(|listKeys\(|passwordCredentials|STAR_BOT_PASSWORD|STAR_COSMOS_KEY|AccountKey=/,
      );
    }
  });
});

describe('what is looked for is found', () => {
  const web = (properties: string) => `resource web 'Microsoft.Web/sites@2024-11-01' = {
  name: 'star'
  location: 'swedencentral'
  properties: { ${properties} }
}`;

  it.each([
    ['a property that is not there', web('httpOnly: true'), /httpOnly.*no such property/],
    [
      'one further in',
      web("siteConfig: { healthCheck: '/readyz' }"),
      /healthCheck .*no such property/,
    ],
    ['a word Azure does not know', web("siteConfig: { ftpsState: 'Off' }"), /Off is none of/],
    [
      'a text where a yes or no belongs',
      web("httpsOnly: 'true'"),
      /string in the place of boolean/,
    ],
    [
      'a version that is not there',
      web('').replace('2024-11-01', '2024-11-02'),
      /unknown, known is/,
    ],
    ['a kind that is not there', web('').replace('/sites', '/site'), /unknown/],
    ['a name that nothing has', web('serverFarmId: plan.id'), /plan is declared nowhere/],
    ['a parameter nobody uses', `param unused string\n${web('')}`, /nobody uses param unused/],
    ['a brace too few', web('siteConfig: {'), /trial.bicep:/],
  ])('%s', (_what, text, told) => {
    expect(problems(text).join('\n')).toMatch(told);
  });

  it('what is demanded and left out', () => {
    const lock = `resource l 'Microsoft.Authorization/locks@2020-05-01' = {\n  name: 'l'\n  properties: {}\n}`;
    const account = `resource a 'Microsoft.DocumentDB/databaseAccounts@2025-10-15' = {
  name: 'a'
  properties: { consistencyPolicy: {} }
}`;
    expect(problems(account).join()).toMatch(/defaultConsistencyLevel is missing/);
    expect(problems(lock)).toEqual([]);
  });

  it('but what is right passes', () => {
    expect(problems(web("httpsOnly: true, siteConfig: { ftpsState: 'Disabled' }"))).toEqual([]);
  });
});
