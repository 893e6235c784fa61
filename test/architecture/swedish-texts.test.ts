import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';
import { isSentence, isSwedish, textsIn } from './swedish-texts.ts';

/** Where Swedish stands, and why there: in `text/`, or beside what it names. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^(tab|shared)\/text\//, 'the words of the furniture, of the cards and of their messages'],
  [/^shared\/(.+\/)?([a-z-]+-)?forms?\.ts$/, 'a described form has its own words'],
  [/^shared\/(cases\/)?forms\//, 'a described form has its own words'],
  [/-starts?\.ts$/, 'how a described form opens'],
  [/^shared\/codes\//, 'a code list has its labels beside it'],
  [/^shared\/access\/role\.ts$/, 'a code list has its labels beside it'],
  [/^shared\/rules\/(codes|goals|funded-label)\.ts$/, 'a code list has its labels beside it'],
  [/(^|\/)labels\.ts$/, 'a code list has its labels beside it'],
  [/^shared\/rules\/(rule-set|yearly-plan)-rules\.ts$/, 'a rule is described with its words'],
  [/^shared\/rules\/(agree|compare|built-in)\.ts$/, 'what is said of rules that do not agree'],
  [/(^|\/)refusals\.ts$/, 'a refusal has its sentence beside it'],
  [/(^|\/)present(-[a-z-]+)?\.ts$/, 'a presenter makes the sentences of its view'],
  [/^shared\/cases\/follow\/team-alarms\.ts$/, 'presents the alarms of a team'],
  [/^shared\/meetings\/lists\/case-needs\.ts$/, 'presents what a case needs before a meeting'],
  [/^shared\/teams\/two-roles\.ts$/, 'presents a warning'],
  [/^shared\/home\/home-[a-z-]+\.ts$/, 'presents the tasks of the first page'],
  [
    /^shared\/digest\/(concerns|digest-team|goals|entered-goals|forecast)\.ts$/,
    'presents the digest',
  ],
  [/^shared\/reports\/figures\/[a-z]+-figures\.ts$/, 'a figure is one row with its words'],
  [/^shared\/reports\/(shown|tables)\.ts$/, 'presents what a figure shows'],
  [
    /^shared\/imports\/(words|(case|meeting|entered)-columns)\.ts$/,
    'the words of the columns of a file, and of its cells',
  ],
  [/^shared\/entered\/(year-counts|survey)\.ts$/, 'a code list has its labels beside it'],
  [/^shared\/guard\//, 'the words that the guard looks for'],
  [/^shared\/kernel\/swedish-words\.ts$/, 'the endings of Swedish words, and its commonest ones'],
  [/^shared\/kernel\/holidays\.ts$/, 'a holiday as its library calls it'],
  [/^shared\/cases\/written-reference\.ts$/, 'a reference as Swedes write it'],
  [/^bot\/app\/documents\/upgrades\.ts$/, 'what version 1 called a channel without a name'],
  [/^bot\/local\//, 'what the made-up people of the demo have written'],
];

/** What reads alike and is two things. */
const alike: ReadonlyMap<string, string> = new Map([
  ['… i kö', 'so many cases stand in the queue; for so many days one has stood there'],
]);

const ours = sourceFiles().filter(({ path }) => /^(bot|shared|tab)\//.test(path));
const texts = ours.flatMap((file) => textsIn(file));
const isAllowed = (path: string): boolean => places.some(([place]) => place.test(path));

describe('Swedish texts', () => {
  it('stand in text/ or beside what they name, and nowhere else', () => {
    const strays = texts.filter(({ text, path }) => isSwedish(text) && !isAllowed(path));
    expect(strays.map(({ at, text }) => `${at} ${text}`)).toEqual([]);
  });

  it('are looked for in places that are there', () => {
    const unused = places.filter(
      ([place]) => !texts.some(({ text, path }) => isSwedish(text) && place.test(path)),
    );
    expect(unused.map(([place]) => String(place))).toEqual([]);
  });

  it('stand once: no sentence of two words or more is written twice', () => {
    // The people of the demo say what they like.
    const said = texts.filter(
      ({ path, text }) => isSentence(text) && !path.startsWith('bot/local/'),
    );
    // In these rooms everything that begins as a sentence does is read by somebody.
    const seen = said.filter(
      ({ text, path }) =>
        isSwedish(text) || (/^(shared|tab|bot\/teams)\//.test(path) && /^\p{Lu}/u.test(text)),
    );
    const twice = [...Map.groupBy(seen, ({ text }) => text)].filter(
      ([text, all]) => all.length > 1 && !alike.has(text),
    );
    expect(twice.map(([text, all]) => `${text}: ${all.map(({ at }) => at).join(', ')}`)).toEqual(
      [],
    );
  });

  it('are told from English and from codes', () => {
    expect(['Välj en dag.', 'Kommer inte', 'Sparat och klart'].every(isSwedish)).toBe(true);
    expect(['on-site', 'The store answered', 'follow-up-med', 'plan.start'].some(isSwedish)).toBe(
      false,
    );
  });
});
