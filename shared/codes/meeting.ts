import { headings } from '../text/headings.ts';
import type { Labels } from '../text/choice.ts';

export type MeetingStatus = 'planned' | 'called' | 'open' | 'closed' | 'cancelled';

export const meetingStatusLabels: Labels<MeetingStatus> = {
  planned: 'Planerat',
  called: 'Kallat',
  open: 'Pågår',
  closed: 'Avslutat',
  cancelled: 'Inställt',
};

/** How a seat was filled at the meeting (handbook §6). */
export const attendances = ['physical', 'digital', 'deputy', 'absent-with-word', 'absent'] as const;
export type Attendance = (typeof attendances)[number];

/** What is said of several at once, who are here themselves. */
export const presentWays = ['physical', 'digital'] as const satisfies readonly Attendance[];
export type PresentWay = (typeof presentWays)[number];

export const attendanceLabels: Labels<Attendance> = {
  physical: headings.onSite,
  digital: 'Digitalt',
  deputy: 'Ersättare',
  'absent-with-word': 'Frånvarande, har meddelat',
  absent: 'Frånvarande, har inte meddelat',
};

/** Whether the seat was filled: in person, digitally or by its ersättare (handbook §1). */
export function isThere(attendance: Attendance | undefined): boolean {
  return attendance === 'physical' || attendance === 'digital' || attendance === 'deputy';
}

/** What one who cannot be there says of a case, as a code (free text could tell who it is). *(choice)* */
export const caseWords = [
  'nothing-new',
  'decide-without-me',
  'wait-for-me',
  'suggests-follow-up',
  'suggests-closing',
  'has-news',
] as const;
export type CaseWord = (typeof caseWords)[number];

export const caseWordLabels: Labels<CaseWord> = {
  'nothing-new': 'Inget nytt',
  'decide-without-me': 'Besluta utan mig',
  'wait-for-me': 'Vänta tills jag är med',
  'suggests-follow-up': 'Föreslår ny uppföljning',
  'suggests-closing': 'Föreslår avslut',
  'has-news': 'Har nytt att berätta, kontakta mig',
};

/** The team's answer to "room for more?". */
export const roomVerdicts = ['room', 'full', 'over'] as const;
export type RoomVerdict = (typeof roomVerdicts)[number];

export const roomVerdictLabels: Labels<RoomVerdict> = {
  room: 'Plats för fler',
  full: 'Fullt',
  over: 'För många',
};

/** `cancelled` reasons as codes: free text could name a person. */
export const cancelReasons = ['too-few', 'illness', 'no-cases', 'other-date', 'other'] as const;

export const cancelReasonLabels: Labels<(typeof cancelReasons)[number]> = {
  'too-few': 'För få kan delta',
  illness: 'Sjukdom',
  'no-cases': 'Inga ärenden',
  'other-date': 'Nytt datum söks',
  other: 'Annan orsak',
};
