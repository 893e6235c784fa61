import { describe, expect, it } from 'vitest';
import { presentPresence } from '../../../shared/meetings/present-presence.ts';
import { presenceAt } from '../../../shared/meetings/presence.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { seatsAt } from '../../../shared/teams/seats.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { builtInRules } from '../../builders/rules.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().build();
const required = [
  'employment-officer',
  'rehab-coordinator-primary-care',
  'rehab-coordinator-psychiatry',
  'ifo-officer',
  'labour-market-coordinator',
];

/** Called, and answered by these: the others are silent. */
function called(coming: readonly string[], absent: readonly string[], of: Team = team) {
  const answered = coming.reduce(
    (meeting, seat) => meeting.answered(seat, { status: 'coming', mode: 'digital' }),
    aMeeting(of).calledOn('2026-12-01'),
  );
  return absent.reduce((meeting, seat) => meeting.answered(seat, { status: 'absent' }), answered);
}

const text = (meeting: Meeting, of: Team = team) => presentPresence(meeting, of, builtInRules);

describe('who is there', () => {
  it('is asked of every required function but the samordnare, who is neutral', () => {
    expect(presenceAt(aMeeting(team).build(), team, builtInRules).required).toEqual(required);
  });

  it('is read from the answers before the meeting, and names who is not coming', () => {
    const meeting = called(required.slice(0, 2), ['rehab-coordinator-psychiatry']).build();
    expect(presenceAt(meeting, team, builtInRules)).toMatchObject({
      missing: ['rehab-coordinator-psychiatry'],
      untold: ['ifo-officer', 'labour-market-coordinator'],
    });
    expect(text(meeting)).toBe('Kommer inte: Rehabkoordinator psykiatri');
    expect(text(called(required, ['fk-contact']).build())).toBe(
      'Alla funktioner som ska vara med kommer',
    );
    expect(text(called(required.slice(1), []).build())).toBeUndefined();
  });

  it('is noted at the meeting, and after it silence is absence', () => {
    const open = called(required.slice(1), []).opened();
    expect(text(open.build())).toBeUndefined();
    expect(text(open.attended('employment-officer', 'absent').build())).toBe(
      'Saknas: Arbetsförmedlare',
    );
    const closed = called(required.slice(1), []).opened().closed().build();
    expect(text(closed)).toBe('Saknades: Arbetsförmedlare');
    const all = called(required, []).opened().closed().build();
    expect(text(all)).toBe('Alla funktioner som ska vara med var där');
  });

  it('says where a seat has nobody at all', () => {
    const vacant = aTeam().ended('ifo-officer', '2026-11-30').build();
    const coming = required.filter((one) => one !== 'ifo-officer');
    expect(text(called(coming, [], vacant).build(), vacant)).toBe(
      'Kommer inte: Handläggare IFO (inte tillsatt)',
    );
  });

  it('is judged seat by seat for one who holds two', () => {
    const account = team.members.find(({ id }) => id === 'ifo-officer')!.account;
    const members = team.members.map((one) =>
      one.id === 'labour-market-coordinator' ? { ...one, account } : one,
    );
    const both = { ...team, members };
    expect(seatsAt(both, '2026-12-08').filter((seat) => seat.account === account)).toHaveLength(2);
    const coming = required.filter((one) => one !== 'labour-market-coordinator');
    const open = called(coming, [], both).opened();
    expect(presenceAt(open.build(), both, builtInRules)).toMatchObject({
      missing: [],
      untold: ['labour-market-coordinator'],
    });
  });

  it('is not told of a meeting that is off', () => {
    expect(text(aMeeting(team).cancelled().build())).toBeUndefined();
  });
});
