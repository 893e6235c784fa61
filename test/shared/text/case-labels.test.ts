import { describe, expect, it } from 'vitest';
import * as lists from '../../../shared/cases/lists.ts';
import { measureCodes, measureKinds } from '../../../shared/cases/plan/measures.ts';
import * as labels from '../../../shared/text/case-labels.ts';

const tables: readonly (readonly [string, Readonly<Record<string, string>>])[] =
  Object.entries(labels);

describe('the Swedish name of a code of a case', () => {
  it.each(tables)('in %s is a word for people and never the code', (_, table) => {
    for (const [code, label] of Object.entries(table)) {
      expect(label, code).toMatch(/^[A-ZÅÄÖ0-9]/);
      // The levels of a scale are their own numbers.
      if (!/^\d$/.test(code)) expect(label).not.toBe(code);
    }
  });

  it.each(tables)('in %s stands for one code only', (_, table) => {
    const values = Object.values(table);
    expect(new Set(values).size).toBe(values.length);
  });

  it('is in the handbook’s own words for every measure', () => {
    const named = measureCodes.map((code) => labels.measureLabels[code]);
    expect(named).toEqual([
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
    expect(measureKinds.map((kind) => labels.measureKindLabels[kind])).toEqual([
      'Arbetsinriktade insatser',
      'Kompetensinriktade insatser',
      'Hälsoinriktade insatser',
      'Sociala insatser',
    ]);
  });

  it('keeps ”not possible” apart from ”not undertaken”', () => {
    expect(lists.taskOutcomes.map((outcome) => labels.taskOutcomeLabels[outcome])).toEqual([
      'Gjort',
      'Gick inte att göra',
      'Blev inte gjort',
    ]);
  });
});
