import type { Closing } from '../../../shared/cases/case.ts';
import type { Livelihood } from '../../../shared/codes/livelihood.ts';
import type { Referrer } from '../../../shared/codes/raising.ts';
import type { BergCase } from './berg-cases.ts';
import type { Course } from './berg-course.ts';
import { closingBy } from './closings.ts';
import { chanceOf } from './chance.ts';

/** The meetings Berg has had: all of them, and those of the published table among them. */
interface Met {
  readonly all: number;
  readonly table: number;
}

/** Meetings ago of what still waits, newest first. */
const waiting: readonly number[] = [1, 2, 4];
/** Meetings ago of what goes on: from a few weeks to something over a year. */
const goingOn: readonly number[] = [3, 5, 6, 8, 9, 11, 13];
/** From here back every second meeting had a case that has ended since. */
const ended = 15;
/** Meetings after the table at which seven of its eight ongoing cases were closed. */
const oldOnesClosed: readonly number[] = [1, 3, 5, 8, 10, 13, 16];

/**
 * What has become of the table's ongoing cases since (handbook §6 ends with October 2024). All but one have been closed,
 * for reasons of their own; the one that is left waits for Försäkringskassan's decision.
 */
export function oldOnesSince(courses: readonly Course[], { all, table }: Met): readonly Course[] {
  const open = courses.filter(({ story }) => story.closing === undefined);
  const left = open.find(({ story }) => story.livelihoodIn === 'sickness-benefit') ?? open.at(-1);
  const chance = chanceOf('BER-2025-endings');
  let nth = 0;
  return courses.map((course) => {
    if (course.story.closing !== undefined || course === left) return course;
    const closing = oldClosings[nth % oldClosings.length] ?? closingBy(chance);
    const closedAt = table + (oldOnesClosed[nth++] ?? 0);
    return closedAt < all ? { ...course, closedAt, story: { ...course.story, closing } } : course;
  });
}

/** The cases raised since the table, oldest first: closed, going on, and a queue of three. */
export function raisedSince({ all, table }: Met): readonly Course[] {
  const chance = chanceOf('BER-2025');
  const closed = steps(ended, all - table, 2).map((ago, n): Course => {
    const raisedAt = all - ago;
    const story = { ...storyOf(n), closing: closingBy(chance) };
    return { story, raisedAt, receivedAt: raisedAt, closedAt: raisedAt + 7 + ((n * 3) % 5) };
  });
  const ongoing = goingOn.map((ago, n): Course => {
    const raisedAt = all - ago;
    const receivedAt = raisedAt + (n % 3 === 1 ? 1 : 0);
    return { story: storyOf(n + 4), raisedAt, receivedAt, closedAt: Infinity };
  });
  const queued = waiting.map((ago, n): Course => {
    const raisedAt = all - ago;
    return { story: storyOf(n + 2), raisedAt, receivedAt: Infinity, closedAt: Infinity };
  });
  return [...closed, ...ongoing, ...queued]
    .filter(({ raisedAt }) => raisedAt >= table)
    .sort((a, b) => a.raisedAt - b.raisedAt);
}

const oldClosings: readonly Closing[] = [
  closing('a1-employment', 'subsidised-employment', 'employment'),
  closing('b3-personal', 'none', 'social-assistance'),
  closing('a2-studies', 'studies', 'study-support'),
  closing('b1-disability-pension-applied', 'none', 'sickness-benefit'),
  closing('work-oriented-measure', 'work-oriented-measure', 'activity-support'),
  closing('a1-employment', 'employment', 'employment'),
  closing('b2-not-work-oriented', 'none', 'disability-pension'),
];

function closing(
  reason: Closing['reason'],
  occupationOut: Closing['occupationOut'],
  livelihood: Livelihood,
): Closing {
  const planAgreed = reason.startsWith('a') || reason === 'work-oriented-measure';
  return {
    reason,
    planAgreed,
    livelihoodOut: [livelihood],
    occupationOut,
    result: planAgreed ? 'sustainable-plan' : 'neither',
    takingOver: reason === 'work-oriented-measure' ? 'af' : 'none',
    nnsOffered: planAgreed,
  };
}

const stories: readonly (readonly [Referrer, Livelihood, BergCase['ageBand']])[] = [
  ['ifo', 'social-assistance', '30-64'],
  ['af', 'activity-support', '16-29'],
  ['psychiatry', 'sickness-benefit', '30-64'],
  ['ifo', 'social-assistance', '16-29'],
  ['ame', 'social-assistance', '30-64'],
  ['primary-care', 'sickness-benefit', '30-64'],
  ['psychiatry', 'activity-compensation', '16-29'],
  ['af', 'establishment-benefit', '30-64'],
  ['ifo', 'social-assistance', '30-64'],
  ['fk', 'sickness-benefit', '30-64'],
  ['ame', 'no-public-support', '16-29'],
];

function storyOf(n: number): BergCase {
  const [referrer, livelihoodIn, ageBand] = stories[n % stories.length] ?? [
    'ifo',
    'social-assistance',
    '30-64',
  ];
  const gender = n % 2 === 0 ? 'woman' : 'man';
  return { referrer, referrers: [], gender, ageBand, livelihoodIn, talkedOver: n % 4 !== 3 };
}

function steps(from: number, to: number, by: number): readonly number[] {
  return from > to ? [] : [from, ...steps(from + by, to, by)];
}
