import { describe, expect, it } from 'vitest';
import { gapLines, presentGaps } from '../../../shared/federation/present-gaps.ts';
import { seatsAt } from '../../../shared/teams/seats.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { aTeam } from '../../builders/team.ts';

const today = '2026-12-01';
const working = { status: 'working' } as const;

/** Everybody has an account and an ersättare. */
function whole(): Team {
  const team = aTeam().build();
  const deputies = seatsAt(team, today).map((seat) => ({
    ...{ id: `deputy-of-${seat.id}`, role: 'deputy', function: seat.function },
    ...{ deputyFor: seat.id, account: `demo/deputy-of-${seat.id}`, from: '2020-01-01' },
  }));
  return { ...team, members: [...team.members, ...deputies] as Team['members'] };
}

describe('what a team lacks', () => {
  it('is nothing where every seat has an account and an ersättare, and the team a channel', () => {
    expect(presentGaps(whole(), working, today)).toBeUndefined();
  });

  it('is a channel, an account and an ersättare, by function and never by name', () => {
    const team = whole();
    const members = team.members
      .filter((seat) => seat.role !== 'deputy' || seat.function !== 'ifo-officer')
      .map((seat) => (seat.id === 'employment-officer' ? { ...seat, account: undefined } : seat));
    const lines = gapLines({ ...team, members }, { status: 'none' }, today);
    expect(lines).toEqual([
      'Teamet har ingen kanal',
      'Arbetsförmedlare (AF) har inget konto',
      'Handläggare IFO (kommunen) har ingen ersättare',
    ]);
    expect(presentGaps({ ...team, members }, { status: 'none' }, today)?.marks).toEqual([
      'Ingen kanal',
      '1 utan konto',
      '1 utan ersättare',
    ]);
  });

  it('comes with a message to send, with every line of it', () => {
    const gaps = presentGaps(whole(), { status: 'removed' }, today);
    expect(gaps?.message).toMatch(
      /^Hej! I STAR Berg behöver det här kompletteras:\n– Teamet har ingen kanal\n/,
    );
  });

  it('asks nothing of a seat that has ended', () => {
    const team = whole();
    const members = team.members
      .filter((seat) => seat.role !== 'deputy' || seat.function !== 'ifo-officer')
      .map((seat) => (seat.id === 'ifo-officer' ? { ...seat, to: '2026-11-30' } : seat));
    expect(gapLines({ ...team, members }, working, today)).toEqual([]);
  });
});
