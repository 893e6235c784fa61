import { describe, expect, it } from 'vitest';
import { digestJob, minutesJob, noticeJob, tertialDigestJob } from '../../../bot/app/jobs/jobs.ts';
import type { DueDocument } from '../../../bot/app/ports.ts';
import { inPrecedence } from '../../../bot/scheduler/precedence.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import { anAppWithTeam } from '../../builders/app.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const now = '2027-01-04T07:00:00.000Z';
const team = aTeam().build();
const meeting = aMeeting(team).withId('m1').on('2027-01-11').build();

const due = (...bodies: DueDocument['body'][]): readonly DueDocument[] =>
  bodies.map((body) => ({ scope: 'team:berg', body, etag: 'e' }));

describe('what is due in the same minute', () => {
  it('goes out the kallelse first and the digests last, each by when it was due', () => {
    const jobs = due(
      tertialDigestJob('berg-are', now),
      minutesJob(meeting, now),
      digestJob(meeting, now),
      { kind: 'job', id: 'unreadable', schemaVersion: 99 },
      noticeJob(meeting, now),
    );
    expect(inPrecedence(jobs).map(({ body }) => body.id)).toEqual([
      'post-notice-m1',
      'post-minutes-m1',
      'unreadable',
      'post-tertial-digest-berg-are',
      'post-digest-m1',
    ]);
  });

  it('goes out all of it, though only two digests are counted at a time', async () => {
    const app = await anAppWithTeam({ team });
    app.clock.set(now);
    const jobs = Array.from({ length: 7 }, (_, n) => ({
      ...digestJob(meeting, now),
      id: `post-digest-${n}`,
    }));
    await app.given('team:berg', meeting, noticeJob(meeting, now), ...jobs);
    let counting = 0;
    let most = 0;
    const sending = app.messenger;
    sending.during = async () => {
      counting += 1;
      most = Math.max(most, counting);
      await new Promise((resume) => setTimeout(resume, 5));
      counting -= 1;
    };
    await createScheduler(app).runDue();
    const types = sending.sent.map(({ message }) => message.type);
    expect(types.filter((type) => type === 'digest')).toHaveLength(7);
    expect(most).toBeLessThanOrEqual(2);
    // And none while a kallelse was on its way.
    expect(types[0]).toBe('notice');
  });
});
