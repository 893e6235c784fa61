import type { FormStart } from '../../../shared/forms/form.ts';

export const members = [
  { value: 'm1', label: 'Handläggare IFO (kommunen)' },
  { value: 'm2', label: 'Arbetsförmedlare (AF)' },
];
const teams = [
  { value: 'berg', label: 'STAR Berg' },
  { value: 'krokom', label: 'STAR Krokom' },
];

/** What there is to pick, and a hint and a note as a form can have them. */
export const everyKindStart: FormStart = {
  choices: { member: members, memberOrNone: members, teams, teamsOrNone: teams },
  hints: { day: 'Förslaget är nästa möte.' },
  notes: ['En rad om det som formuläret gäller.'],
};
