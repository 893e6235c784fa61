import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icsOf } from '../../../../bot/http/calendar/ics.ts';
import { presentCalendar } from '../../../../shared/calendar/present-calendar.ts';
import { addDays, zonedInstant } from '../../../../shared/kernel/calendar.ts';
import {
  cancelMeeting,
  changeMeeting,
  planMeeting,
} from '../../../../shared/meetings/call/plan.ts';
import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { readCalendar } from '../../../builders/calendar.ts';
import { aContext } from '../../../builders/context.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().build();
const fileOf = (...meetings: readonly Meeting[]) =>
  icsOf(
    presentCalendar({
      meetings: meetings.map((meeting) => ({ meeting, team })),
      gatherings: [],
      reports: [],
    }),
  );

describe('a meeting in a calendar file', () => {
  it('is read by another program as when, where and how one takes part', () => {
    const [entry] = readCalendar(fileOf(aMeeting(team).withId('m1').build()));
    expect(entry).toEqual({
      uid: 'm1@star',
      sequence: 0,
      status: 'CONFIRMED',
      summary: 'STAR Berg: teammöte',
      location: 'Kommunhuset, Svenstavik',
      description: 'Delta digitalt: https://teams.microsoft.com/l/meetup-join/berg',
      start: '2026-12-08T12:00:00.000Z',
      end: '2026-12-08T15:00:00.000Z',
    });
  });

  it('is the same entry when it is moved and when it is cancelled, each time a later one', () => {
    const meeting = aMeeting(team).withId('m1').changedTo({ date: '2026-12-15' });
    const [moved] = readCalendar(fileOf(meeting.build()));
    expect(moved).toMatchObject({ uid: 'm1@star', sequence: 1, status: 'CONFIRMED' });
    expect(moved?.start).toBe('2026-12-15T12:00:00.000Z');
    const [cancelled] = readCalendar(fileOf(meeting.cancelled().build()));
    expect(cancelled).toMatchObject({
      uid: 'm1@star',
      sequence: 2,
      status: 'CANCELLED',
      summary: 'Inställt: STAR Berg: teammöte',
    });
  });

  it.each([
    ['the Friday before summer time begins', '2027-03-26', '2027-03-26T12:00:00.000Z'],
    ['the Monday after', '2027-03-29', '2027-03-29T11:00:00.000Z'],
    ['the Friday before it ends', '2027-10-29', '2027-10-29T11:00:00.000Z'],
    ['the Monday after that', '2027-11-01', '2027-11-01T12:00:00.000Z'],
  ])('is at 13 in Sweden %s', (_which, date, start) => {
    const [entry] = readCalendar(fileOf(aMeeting(team).on(date).build()));
    expect(entry?.start).toBe(start);
  });

  it('has nothing of the agenda: no case, no topic, no word of anybody', () => {
    const meeting = aMeeting(team)
      .called()
      .withItem({ reference: 'BER-2026-014' })
      .withTopic('learning', 'Nytt om komvux')
      .answered('employment-officer', { status: 'absent', word: 'Har semester' })
      .build();
    const file = fileOf(meeting).replaceAll('\r\n ', '');
    expect(file).not.toMatch(/BER-2026|komvux|semester|absent/i);
  });

  it('cannot be made into more lines by what stands in its place or its link', () => {
    const { plan, ...rest } = aMeeting(team).build();
    const broken = {
      ...plan,
      place: 'Rum 1\r\nATTENDEE:x; a, b\\c',
      link: 'https://teams.microsoft.com/l/x\nATTENDEE:y',
    };
    const file = fileOf({ ...rest, plan: broken });
    expect(file).not.toMatch(/^ATTENDEE/m);
    expect(readCalendar(file)[0]?.location).toBe('Rum 1\nATTENDEE:x; a, b\\c');
  });

  it('has lines of no more than 75 octets, ended as the standard says', () => {
    const file = fileOf(
      aMeeting(team)
        .planned({ place: 'Å'.repeat(120) })
        .build(),
    );
    const lines = file.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('does not depend on the time zone of the process', async () => {
    const script = `
      import { icsOf } from './bot/http/calendar/ics.ts';
      const entry = { uid: 'm', sequence: 0, changedAt: '2026-11-20T08:00:00.000Z', isCancelled: false, title: 'Möte',
        plan: { date: '2027-03-29', start: '13:00', end: '16:00' }, lines: [] };
      process.stdout.write(icsOf({ name: 'x', entries: [entry] }));
    `;
    const inZone = (TZ: string) =>
      promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: fileURLToPath(new URL('../../../..', import.meta.url)),
        env: { ...process.env, TZ },
      });
    const [here, there] = await Promise.all([
      inZone('Europe/Stockholm'),
      inZone('Pacific/Kiritimati'),
    ]);
    expect(here.stdout).toContain('DTSTAMP:20261120T080000Z');
    expect(there.stdout).toBe(here.stdout);
  });
});

describe('a series in a calendar file', () => {
  const day = fc.integer({ min: 0, max: 1_400 }).map((days) => addDays('2026-12-01', days));
  const hour = fc.integer({ min: 7, max: 16 });
  const step = fc.record({
    which: fc.nat(),
    date: day,
    hour,
    cancels: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  });

  it('is read back as it stands, whatever has been moved and cancelled in it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(day, { minLength: 1, maxLength: 12 }),
        fc.array(step, { maxLength: 30 }),
        (dates, steps) => {
          const ctx = aContext('2026-11-20T08:00:00.000Z');
          const plan = { start: '13:00', end: '17:30', place: 'Kommunhuset' };
          let meetings = dates.flatMap((date, n) => {
            const made = planMeeting(team, { ...plan, date }, [], ctx);
            return made.ok ? [{ ...made.value, id: `m${n}` }] : [];
          });
          const sequences = new Map<string, number>();
          for (const { which, date, hour: start, cancels } of steps) {
            const at = which % meetings.length;
            const meeting = meetings[at];
            if (meeting === undefined) continue;
            const moved = { ...plan, date, start: `${String(start).padStart(2, '0')}:15` };
            const result = cancels
              ? cancelMeeting(meeting, 'other', ctx)
              : changeMeeting(meeting, moved, [], ctx);
            if (result.ok) meetings = meetings.with(at, result.value);
            for (const { uid, sequence } of readCalendar(fileOf(...meetings))) {
              expect(sequence).toBeGreaterThanOrEqual(sequences.get(uid) ?? 0);
              sequences.set(uid, sequence);
            }
          }
          const read = readCalendar(fileOf(...meetings));
          expect(read.map(({ start }) => start)).toEqual(read.map(({ start }) => start).sort());
          expect(new Map(read.map((one) => [one.uid, one.start]))).toEqual(
            new Map(
              meetings.map(({ id, plan: now }) => [
                `${id}@star`,
                new Date(zonedInstant(now.date, now.start)).toISOString(),
              ]),
            ),
          );
          expect(read.filter(({ status }) => status === 'CANCELLED').length).toBe(
            meetings.filter(({ state }) => state === 'cancelled').length,
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
