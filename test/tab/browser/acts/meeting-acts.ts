import type { meetingCommands } from '../../../../shared/meetings/contract.ts';
import { headings } from '../../../../shared/text/headings.ts';
import type { z } from 'zod';
import { type Act, act, coordinator } from './act.ts';

type MeetingVerb = z.infer<(typeof meetingCommands)[number]>['verb'];

const called = '#/team/berg/meeting/called';
const open = '#/team/berg/meeting/open';
const minutes = '#/team/berg/meeting/closed/correct';
const series = '#/team/berg/series/s1';

/** How each thing about a meeting is done. */
export const meetingActs: Readonly<Record<MeetingVerb, Act>> = {
  'plan-meeting': act(coordinator, '#/team/berg/plan/one', 'Planera mötet'),
  'plan-series': act(coordinator, '#/team/berg/plan/series', 'Planera serien'),
  'move-series': act(coordinator, series, 'Ändra mötena', ['Ändra serien']),
  'cancel-series': act(coordinator, series, 'Ställ in mötena', ['Ställ in serien']),
  'change-meeting': act(coordinator, `${called}/change`, 'Spara ändringen'),
  'cancel-meeting': act(coordinator, `${called}/change`, 'Ställ in mötet'),
  'answer-notice': act('demo/af', '#/team/berg', 'Kommer digitalt'),
  'leave-word': act('demo/af', '#/team/berg/meeting/absent', 'Inget nytt'),
  'judge-room': act(coordinator, open, 'Fullt'),
  'add-topic': act(coordinator, called, 'Lägg till punkten', ['Föreslå en punkt']),
  'remove-topic': act(coordinator, called, /^Ta bort: Hur räknas SGI/),
  'settle-topic': {
    ...act(coordinator, open, /^Klar: /),
    amended: ['meetings/open', '"canSettle":false', '"canSettle":true'],
  },
  'unsettle-topic': {
    ...act(coordinator, open, /^Ångra: /),
    amended: [
      'meetings/open',
      '"canSettle":false',
      '"canSettle":false,"outcome":{"text":"Klart","canUndo":true}',
    ],
  },
  'answer-question': act('demo/fk', '#/team/berg/fk', 'Spara svaret', [/^Svara: Hur räknas/]),
  'raise-case': act('demo/af', '#/team/berg/raise', 'Be om konsultation', ['Konsultation']),
  'choose-lead': {
    ...act(coordinator, called, 'Välj', ['Välj vem som leder mötet']),
    amended: ['meetings/called', '"choices":[]', '"choices":[{"value":"m2","label":"AF"}]'],
  },
  'open-meeting': {
    ...act(coordinator, called, 'Starta mötet'),
    amended: ['meetings/called', '"date":"2026-12-08"', '"date":"2026-12-01"'],
  },
  'undo-opening': {
    ...act(coordinator, open, 'Ångra starten', ['Fler val för mötet', 'Ångra starten …']),
    amended: ['meetings/open', '"canUndoOpening":false', '"canUndoOpening":true'],
  },
  'move-now': act(coordinator, open, /^Nästa: /),
  'set-attendance': act(coordinator, open, 'Digitalt', ['Ange: Handläggare IFO (kommunen)']),
  'note-rest': act(coordinator, open, 'Övriga 2 på plats, inte FK'),
  'unnote-rest': {
    ...act(coordinator, open, 'Ångra noteringen'),
    amended: ['meetings/open', '"canUnnoteRest":false', '"canUnnoteRest":true'],
  },
  'decide-item': act(coordinator, open, 'Följ upp på nästa möte BER-2026-001'),
  'undo-decision': act(coordinator, open, 'Ångra BER-2025-003'),
  'close-meeting': act(coordinator, open, 'Avsluta och skicka minnesanteckningarna', [
    'Avsluta mötet …',
  ]),
  'correct-attendance': act(coordinator, minutes, headings.saveCorrection, [
    /^Rätta: Arbetsförmedlare/,
  ]),
  'correct-room': act(coordinator, minutes, headings.saveCorrection, [/^Rätta svaret om/]),
  'correct-decision': act(coordinator, minutes, 'Boka uppföljningen', [
    /^Rätta: BER-2025-003/,
    'Boka uppföljning',
  ]),
  'correct-topic': act(coordinator, minutes, 'Bocka av', [/^Rätta: Hur/]),
  'add-to-minutes': act(coordinator, minutes, 'Lägg till raden', ['Lägg till en rad']),
};
