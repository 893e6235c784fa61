import { figuresOutside } from '../reports/present-numbers.ts';
import type { TeamNumbers } from '../reports/team-numbers.ts';
import { functionLabels, parties, partyLabels } from '../codes/party.ts';
import { formatCount, formatNumber, joinWords } from '../text/format.ts';

/** Something that is not as it should be. `act`: nobody but the styrgrupp can mend it. */
export interface Concern {
  readonly grade: 'act' | 'watch';
  /** Within a sentence: `samordnare saknas`. */
  readonly short: string;
  /** What is asked of the styrgrupp, after the team's name and a colon. */
  readonly ask: string;
}

/** A team's concerns, what needs the styrgrupp first. None says more of the cases than the figures shown do. */
export function concernsOf(numbers: TeamNumbers): readonly Concern[] {
  return [
    ...coordinatorConcerns(numbers),
    ...deviationConcerns(numbers),
    ...vacancyConcerns(numbers),
    ...meetingConcerns(numbers),
    ...attendanceConcerns(numbers),
    ...targetConcerns(numbers),
  ];
}

function coordinatorConcerns({ staffing }: TeamNumbers): readonly Concern[] {
  if (!staffing.vacant.includes('coordinator')) return [];
  const ask = 'samordnare saknas. Utse en, eller pausa intaget tills det finns en.';
  return [{ grade: 'act', short: 'samordnare saknas', ask }];
}

function deviationConcerns({ deviations }: TeamNumbers): readonly Concern[] {
  const awaiting = deviations.awaitingSteering;
  if (awaiting === 0) return [];
  const count = formatCount(awaiting, 'avvikelse väntar', 'avvikelser väntar');
  return [
    {
      grade: 'act',
      short: `${count} på beslut`,
      ask: `${count} på er. Bestäm åtgärd, ansvarig och slutdatum.`,
    },
  ];
}

function vacancyConcerns({ staffing }: TeamNumbers): readonly Concern[] {
  const vacant = staffing.vacant.filter((one) => one !== 'coordinator');
  if (vacant.length === 0) return [];
  const names = joinWords(vacant.map((one) => functionLabels[one]));
  return [
    {
      grade: 'watch',
      short: 'platser är tomma',
      ask: `platser utan någon: ${names}.`,
    },
  ];
}

function meetingConcerns({ meetings: { held, required } }: TeamNumbers): readonly Concern[] {
  if (held >= required) return [];
  const counts = `${formatNumber(held)} av ${formatNumber(required)} möten hållna`;
  return [{ grade: 'watch', short: counts, ask: `${counts}. Ett möte i månaden krävs.` }];
}

/** FK joins for an hour and its absence is not by itself a shortfall (handbook §4). */
function attendanceConcerns({ meetings }: TeamNumbers): readonly Concern[] {
  const missing = parties.filter(
    (party) => party !== 'fk' && meetings.presence[party] < meetings.seated[party],
  );
  if (missing.length === 0) return [];
  const told = missing.map(
    (party) =>
      `${partyLabels[party]} har varit med på ${meetings.presence[party]} av ${meetings.seated[party]} möten`,
  );
  return [{ grade: 'watch', short: 'alla parter är inte alltid med', ask: `${joinWords(told)}.` }];
}

function targetConcerns(numbers: TeamNumbers): readonly Concern[] {
  const { target, cases } = numbers;
  if (target === undefined || figuresOutside(numbers).isHidden('ongoing')) return [];
  const { ongoing } = cases.end;
  const against = `${formatNumber(ongoing)} pågående, målspannet är ${target.min}–${target.max}`;
  if (ongoing > target.max)
    return [{ grade: 'watch', short: 'fler pågående än målet', ask: `${against}.` }];
  if (ongoing < target.min)
    return [{ grade: 'watch', short: 'färre pågående än målet', ask: `${against}.` }];
  return [];
}
