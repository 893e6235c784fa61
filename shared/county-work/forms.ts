import { workSeatLabels } from '../codes/county-work.ts';
import { day, line, severalOf, wholeNumber } from '../forms/field.ts';
import { form, type StartOf } from '../forms/form.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { nextRevisionYear } from './revision-year.ts';
import { lastDayMissing, firstDayMissing, fromDay, toDay } from '../forms/words.ts';

/** A good example as all teams are to read it. */
export const spreadExampleForm = form({
  name: 'example',
  open: 'Sprid till alla team',
  send: 'Lägg fram för alla team',
  done: 'Exemplet är på väg. Har du skrivit i texten ser någon annan på den innan den går ut.',
  intro:
    'Texten går till alla teams kanaler. Den som har skrivit något i den publicerar den inte själv.',
  fields: {
    text: line({
      label: 'Så här läser teamen det',
      missing: 'Skriv vad som fungerade, högst 300 tecken.',
      maxLength: 300,
      tall: true,
    }),
  },
});

export function spreadExampleStart(text: string): StartOf<typeof spreadExampleForm> {
  return { values: { text }, saved: true };
}

export const workGroupForm = form({
  name: 'workgroup',
  open: 'Ny arbetsgrupp',
  send: 'Tillsätt arbetsgruppen',
  done: 'Arbetsgruppen är tillsatt.',
  fields: {
    topic: line({
      label: 'Uppdrag',
      missing: 'Skriv vad gruppen ska arbeta med.',
      maxLength: 120,
    }),
    members: severalOf(workSeatLabels, {
      label: 'Vilka ingår?',
      missing: 'Välj vilka som ingår i gruppen.',
      hint: 'Parter och funktioner, inga namn.',
    }),
    from: day({ label: fromDay, missing: firstDayMissing }),
    to: day({ label: toDay, missing: lastDayMissing, coming: true }),
    reportDue: day({
      label: 'Återrapport till Länsam senast',
      missing: 'Välj när gruppen ska återrapportera.',
      coming: true,
    }),
  },
});

export function workGroupStart(today: IsoDate): StartOf<typeof workGroupForm> {
  return { values: { from: today } };
}

export const reportBackForm = form({
  name: 'reportback',
  open: 'Återrapportera',
  send: 'Spara återrapporten',
  done: 'Återrapporten är sparad.',
  fields: {
    text: line({
      label: 'Vad har gruppen kommit fram till?',
      missing: 'Skriv vad gruppen har kommit fram till, högst 400 tecken.',
      maxLength: 400,
      tall: true,
    }),
  },
});

export const openRevisionForm = form({
  name: 'revision',
  open: 'Öppna en översyn',
  send: 'Öppna och fråga team och styrgrupper',
  done: 'Översynen är öppnad. Teamens och styrgruppernas kanaler får veta det.',
  fields: {
    year: wholeNumber({
      label: 'År',
      missing: 'Skriv vilket år översynen gäller.',
      least: 2020,
      most: 2100,
    }),
    commentsDue: day({
      label: 'Synpunkter senast',
      missing: 'Välj när synpunkterna ska ha kommit.',
      coming: true,
    }),
  },
});

/** @param ids of the revisions there are */
export function openRevisionStart(
  today: IsoDate,
  ids: readonly string[],
): StartOf<typeof openRevisionForm> {
  return { values: { year: String(nextRevisionYear(today, ids)) } };
}

export const commentRevisionForm = form({
  name: 'comment',
  open: 'Lämna en synpunkt',
  send: 'Lämna synpunkten',
  done: 'Synpunkten är lämnad. Länsam läser den i översynen.',
  fields: {
    heading: line({
      label: 'Rubrik eller paragraf i överenskommelsen',
      missing: 'Skriv vilken rubrik eller paragraf det gäller.',
      maxLength: 80,
    }),
    text: line({
      label: 'Synpunkt',
      missing: 'Skriv synpunkten, högst 400 tecken.',
      maxLength: 400,
      tall: true,
    }),
  },
});

export const closeRevisionForm = form({
  name: 'closerevision',
  open: 'Avsluta med beslut',
  send: 'Avsluta översynen',
  done: 'Översynen är avslutad.',
  fields: {
    decision: line({
      label: 'Länsams beslut',
      missing: 'Skriv vad Länsam beslutade, högst 400 tecken.',
      maxLength: 400,
      tall: true,
    }),
  },
});

/** What is done with one press. */
export const countyPresses = {
  publish: { open: 'Publicera till alla team', done: 'Exemplet är publicerat till alla team.' },
  withdraw: { open: 'Dra tillbaka', done: 'Exemplet är tillbakadraget. Det visas inte längre.' },
  endGroup: { open: 'Avsluta gruppen', done: 'Arbetsgruppen är avslutad.' },
} as const;
