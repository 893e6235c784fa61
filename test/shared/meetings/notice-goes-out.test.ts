import { describe, expect, it } from 'vitest';
import type { ChannelState } from '../../../shared/teams/channel-state.ts';
import { type Instant, zonedInstant } from '../../../shared/kernel/calendar.ts';
import { inItsChannel, noticeGoesOut, presentHead } from '../../../shared/meetings/present-head.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().build();
/** Tis 8 dec kl. 13.00; its kallelse is due tis 1 dec kl. 08.00. */
const meeting = aMeeting(team).build();
const none: ChannelState = { status: 'none' };
const working = { status: 'working', channel: {} } as ChannelState;
const at = (day: string, time = '09:00'): Instant => zonedInstant(day, time);

describe('what is said of a kallelse that has not gone out', () => {
  it.each([
    ['before its time', working, at('2026-11-30'), /^Kallelsen går ut tis 1 dec 2026 kl\. 08\.00$/],
    ['with nowhere to go', none, at('2026-11-30'), /^Kallelsen ska gå ut .*, men teamet har ingen/],
    ['after its time', working, at('2026-12-01'), /^Kallelsen är på väg ut sedan tis 1 dec/],
    ['after it, hindered', none, at('2026-12-01'), /^Kallelsen skulle ha gått ut .*, men teamet/],
    [
      'once the meeting has begun',
      working,
      at('2026-12-08', '13:00'),
      /^Kallelsen gick aldrig ut$/,
    ],
    ['when nothing can help any more', none, at('2026-12-09'), /^Kallelsen gick aldrig ut$/],
  ])('%s', (_when, channel, now, said) => {
    expect(noticeGoesOut(meeting, channel, now)).toMatch(said);
  });

  it('is out at once, and late, where less than a week is left as it is planned', () => {
    const now = at('2026-12-03', '10:05');
    const late = aMeeting(team).plannedAt(now).build();
    expect(noticeGoesOut(late, working, now)).toBe(
      'Kallelsen går ut tors 3 dec 2026 kl. 10.05 (sent)',
    );
  });

  it('gives way, at the meeting that is held, to what waits for the channel then', () => {
    const held = aMeeting(team).called().opened().build();
    const told = inItsChannel({ head: presentHead(held, team) }, held, none, at('2026-12-08'));
    expect(told.head.warning).toContain('så minnesanteckningar kan inte gå ut');
    expect(told.head.noticeText).toMatch(/^Kallelsen gick ut/);
  });

  it('is the same at the meeting, which by itself promises nothing', () => {
    const head = presentHead(meeting, team);
    expect(head.noticeText).toBe('Kallelsen har inte gått ut');
    for (const channel of [working, none]) {
      const now = at('2026-12-02');
      expect(inItsChannel({ head }, meeting, channel, now).head.noticeText).toBe(
        noticeGoesOut(meeting, channel, now),
      );
    }
  });
});
