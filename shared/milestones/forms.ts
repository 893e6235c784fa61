import {
  milestoneAnswererLabels,
  milestoneReceiverLabels,
  mostMilestoneReason,
  mostMilestoneTitle,
} from '../codes/milestone.ts';
import { day, line, oneOf, optional } from '../forms/field.ts';
import { form, type StartOf } from '../forms/form.ts';
import { aboutTheWork, dueDay, ownerMissing, takeItBack, whyMissing } from '../forms/words.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { headings } from '../text/headings.ts';
import type { MilestoneRow } from './view.ts';

const content = {
  title: line({
    label: 'Vad ska vara uppnått?',
    missing: 'Skriv vad som ska vara uppnått, högst 120 tecken.',
    hint: aboutTheWork,
    placeholder: 'Alla parter har utsett ersättare',
    maxLength: mostMilestoneTitle,
  }),
  due: day({ label: dueDay, missing: 'Välj vilken dag det senast ska vara klart.' }),
  answers: oneOf(milestoneAnswererLabels, {
    label: 'Vem ansvarar?',
    missing: ownerMissing,
    hint: 'En part eller en funktion, aldrig en person.',
  }),
};

/** A delmål of the agreement, of a team, a styrgrupp or the county. */
export const milestoneForm = form({
  name: 'milestone',
  open: 'Lägg till ett delmål',
  send: 'Spara delmålet',
  done: 'Delmålet är sparat. Det står också i årshjulet.',
  fields: {
    ...content,
    givenTo: optional(
      oneOf(milestoneReceiverLabels, {
        label: 'Ska det läggas på andra?',
        missing: 'Välj vilka delmålet ska läggas på, eller inga.',
        hint: 'Då säger var och en av dem hur det går hos dem, och här syns hur många som är klara.',
        none: 'Nej, det är länets eget',
      }),
    ),
  },
});

/** @param canGive whether it is the county's, which may give it to others */
export function milestoneStart(canGive: boolean): StartOf<typeof milestoneForm> {
  return canGive ? {} : { notAsked: ['givenTo'] };
}

export const changeMilestoneForm = form({
  name: 'changemilestone',
  open: 'Ändra',
  send: headings.saveChange,
  done: 'Delmålet är ändrat.',
  fields: content,
});

export function changeMilestoneStart({
  title,
  due,
  answers,
}: Pick<MilestoneRow, 'title' | 'due' | 'answers'>): StartOf<typeof changeMilestoneForm> {
  return { values: { title, due, answers }, saved: true };
}

export const reachMilestoneForm = form({
  name: 'reachmilestone',
  open: 'Klart',
  send: 'Spara som klart',
  done: 'Delmålet är klart.',
  fields: {
    on: day({ label: 'Klart den', missing: 'Välj vilken dag det blev klart.', past: true }),
  },
});

export function reachMilestoneStart(today: IsoDate): StartOf<typeof reachMilestoneForm> {
  return { values: { on: today } };
}

export const dropMilestoneForm = form({
  name: 'dropmilestone',
  open: 'Stryk',
  send: 'Stryk delmålet',
  done: 'Delmålet är struket. Det finns kvar och kan tas tillbaka.',
  fields: {
    reason: line({
      label: 'Varför stryks det?',
      missing: whyMissing,
      placeholder: 'Uppgiften har gått till Länsam.',
      maxLength: mostMilestoneReason,
      tall: true,
    }),
  },
});

/** What is done by one press, and what is said when it is done. */
export const milestonePresses = {
  begin: { open: 'Påbörja', done: 'Delmålet pågår.' },
  takeBack: { open: takeItBack, done: 'Det är taget tillbaka. Delmålet gäller som förut.' },
} as const;
