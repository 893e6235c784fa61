import { describe, expect, it } from 'vitest';
import { taskOutcomeLabels, taskOutcomes } from '../../../shared/codes/carrying.ts';
import {
  measureCodes,
  measureKindLabels,
  measureKinds,
  measureLabels,
} from '../../../shared/codes/measures.ts';
import { genderLabels } from '../../../shared/codes/raising.ts';
import { choicesOf } from '../../../shared/text/choice.ts';

type Table = Readonly<Record<string, string>>;

/** Every table of Swedish names beside a list of codes, of whatever file. */
const tables = Object.values(
  import.meta.glob<Readonly<Record<string, unknown>>>(
    ['../../../shared/codes/*.ts', '../../../shared/access/role.ts'],
    { eager: true },
  ),
)
  .flatMap((file) => Object.entries(file))
  .filter((entry): entry is [string, Table] => entry[0].endsWith('Labels'));

/** Abbreviations the users say (handbook §1), a proper name that begins in lower case only within a sentence, news that goes on from its noun, a theme after its word, and who has written something. */
const within = [
  'partyShortLabels',
  'contactPartyShortLabels',
  'deviationNewsLabels',
  'fkThemeLabels',
  'milestoneWriterLabels',
];

describe('the Swedish name of a code', () => {
  it('stands beside its list', () => {
    expect(tables.length).toBeGreaterThan(40);
  });

  it.each(tables)('in %s is a word for people and never the code', (name, table) => {
    for (const [code, label] of Object.entries(table)) {
      expect(label, code).toMatch(/\S/);
      // The levels of a scale are their own numbers.
      if (!/^\d$/.test(code)) expect(label).not.toBe(code);
      if (!within.includes(name)) expect(label, code).toMatch(/^[A-ZÅÄÖ0-9]/);
    }
  });

  it.each(tables)('in %s stands for one code only', (_, table) => {
    const values = Object.values(table);
    expect(new Set(values).size).toBe(values.length);
  });

  it('is offered in forms in the order of the list', () => {
    expect(choicesOf(genderLabels)).toEqual([
      { value: 'woman', label: 'Kvinna' },
      { value: 'man', label: 'Man' },
      { value: 'other', label: 'Annat eller inte angivet' },
    ]);
  });

  it('is in the handbook’s own words for every measure', () => {
    expect(measureCodes.map((code) => measureLabels[code])).toEqual([
      'Arbetsprövning/arbetsförmågeutredning',
      'Arbetsträning',
      'Praktik',
      'Matchning',
      'Arbetsplatsinriktat stöd',
      'SIUS',
      'Subventionerad anställning',
      'SoL-praktik',
      'Steg till arbete',
      'Arbetsmarknadsutbildning',
      'Komvux',
      'SFI',
      'Gymnasium',
      'Folkhögskola',
      'Medicinsk utredning',
      'Rehabilitering',
      'Behandling',
      'Förebyggande insats',
      'Boendestöd',
      'Öppenvård',
      'Skuldrådgivning',
      'Personligt ombud',
    ]);
    expect(measureKinds.map((kind) => measureKindLabels[kind])).toEqual([
      'Arbetsinriktade insatser',
      'Kompetensinriktade insatser',
      'Hälsoinriktade insatser',
      'Sociala insatser',
    ]);
  });

  it('keeps ”not possible” apart from ”not undertaken”', () => {
    expect(taskOutcomes.map((outcome) => taskOutcomeLabels[outcome])).toEqual([
      'Gjort',
      'Gick inte',
      'Inte gjort än',
    ]);
  });
});
