import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
/** Where the nouns of the domain are defined: the documents and what they are made of. */
const nouns = [
  'kernel/account-key',
  'codes/agenda',
  'codes/measures',
  'codes/party',
  'codes/planning',
  'codes/screening',
  'rules/planning-form',
  'teams/channel',
  'teams/team',
  'teams/appointment',
  'federation/federation',
  'meetings/on-agenda',
  'meetings/meeting',
  'cases/case',
  'cases/item-decision',
  'cases/case-parts',
  'deviations/deviation',
  'gatherings/gathering',
  'offers/offer',
  'rulings/ruling',
  'rulings/whose',
  'contacts/contact',
  'county-work/agreement-revision',
  'county-work/work-group',
  'county-work/good-example',
  'milestones/milestone',
  'board/board-question',
  'board/board-look',
  'codes/controlled-document',
  'controlled-documents/controlled-document',
  'controlled-documents/document-look',
  'tallies/tally',
  'entered/entered',
  'entered/survey',
  'rules/codes',
  'rules/funded-post',
  'rules/goals',
  'rules/rule-book',
  'retention/retention-decision',
  'calendar/calendar-feed',
];
/** Lists of codes: each code has its Swedish name beside it there, so only the nouns people say are in the glossary. */
const codes = ['codes/deviation', 'codes/gathering', 'codes/following', 'codes/meeting'];
/** These go with their noun, as the README says. */
const goesWithItsNoun = /(State|Status|Event|Kind)$/;

async function typesOf(files: readonly string[]): Promise<readonly string[]> {
  const sources = await Promise.all(
    files.map((noun) => readFile(path.join(root, 'shared', `${noun}.ts`), 'utf8')),
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
    expect((await typesOf(nouns)).filter((type) => !named.includes(type))).toEqual([]);
  });

  it('names no type that is not there', async () => {
    const types = [...(await typesOf([...nouns, ...codes])), 'Period'];
    const named = (await glossary()).filter((name) => /^[A-Z]/.test(name));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !types.includes(name))).toEqual([]);
  });

  it('says each thing once', async () => {
    const named = await glossary();
    expect(named.length).toBe(new Set(named).size);
  });
});
