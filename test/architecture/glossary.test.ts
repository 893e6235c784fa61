import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
/** Where the nouns of the domain are defined: the documents and what they are made of. */
const nouns = [
  'teams/account',
  'teams/channel',
  'teams/party',
  'teams/team',
  'federation/federation',
  'meetings/agenda',
  'meetings/meeting',
  'cases/case',
  'cases/plan/measures',
  'cases/plan/plan',
  'cases/plan/planning-form',
  'cases/follow/progress',
  'cases/carry/tasks',
  'deviations/deviation',
  'offers/offer',
  'tallies/tally',
  'rules/goals',
  'rules/rule-set',
];
/** These go with their noun, as the README says. */
const goesWithItsNoun = /(State|Status|Event|Kind)$/;

async function domainTypes(): Promise<readonly string[]> {
  const sources = await Promise.all(
    nouns.map((noun) => readFile(path.join(root, 'shared', `${noun}.ts`), 'utf8')),
  );
  return sources
    .flatMap((source) => [...source.matchAll(/^export (?:type|interface) (\w+)/gm)])
    .map(([, name = '']) => name)
    .filter((name) => !goesWithItsNoun.test(name));
}

/** The names in the first column. */
async function glossary(): Promise<readonly string[]> {
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  const section = /## Glossary\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
  );
}

describe('the glossary of the README', () => {
  it('has every noun of the domain', async () => {
    const named = await glossary();
    expect((await domainTypes()).filter((type) => !named.includes(type))).toEqual([]);
  });

  it('names no type that is not there', async () => {
    const types = [...(await domainTypes()), 'Period'];
    const named = (await glossary()).filter((name) => /^[A-Z]/.test(name));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !types.includes(name))).toEqual([]);
  });

  it('says each thing once', async () => {
    const named = await glossary();
    expect(named.length).toBe(new Set(named).size);
  });
});
