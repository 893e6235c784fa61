import { afterAll, beforeAll, describe } from 'vitest';
import { openStage, type Stage } from './harness/stage.ts';
import { closing } from './life/closing.ts';
import { ending } from './life/ending.ts';
import { following } from './life/following.ts';
import { parking } from './life/parking.ts';
import { planning } from './life/planning.ts';
import { preparing } from './life/preparing.ts';
import { queueing } from './life/queueing.ts';
import { raising } from './life/raising.ts';
import { receiving } from './life/receiving.ts';
import { stopping } from './life/stopping.ts';

/**
 * The whole life of one case of STAR Berg, from aktualisering to what showed after it was closed, on the real parts: the
 * server, the Playground with its own page, and the tab, in Chromium. Half of it is done on cards and half in the tab, and
 * what is done in the one is looked for in the other. Another case beside it loses its consent on the way. The steps stand
 * in `life/`, in the order they are lived through; each builds on what those before it left.
 */
let stage: Stage;
const theStage = (): Stage => stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.end());

describe('tis 1 dec, the kallelse goes out', () => {
  beforeAll(() => stage.startAt('2026-12-01T07:59:55+01:00'));

  raising(theStage);
});

describe('fre 4 dec, three days before on a workday', () => {
  beforeAll(() => stage.startAt('2026-12-04T07:59:57+01:00'));

  preparing(theStage);
});

describe('tis 8 dec, the meeting: there is no room yet', () => {
  beforeAll(() => stage.startAt('2026-12-08T12:55:00+01:00'));

  queueing(theStage);
});

describe('tis 12 jan, the meeting: there is room for one', () => {
  beforeAll(() => stage.startAt('2027-01-12T12:55:00+01:00'));

  stopping(theStage);
  receiving(theStage);
});

describe('tis 19 jan, the planning meeting has been held', () => {
  beforeAll(() => stage.startAt('2027-01-19T09:00:00+01:00'));

  planning(theStage);
});

describe('tis 9 feb, the first follow-up', () => {
  beforeAll(() => stage.startAt('2027-02-09T12:55:00+01:00'));

  following(theStage);
});

describe('tis 9 mars, the second follow-up', () => {
  beforeAll(() => stage.startAt('2027-03-09T12:55:00+01:00'));

  parking(theStage);
});

describe('tis 13 apr, the last meeting', () => {
  beforeAll(() => stage.startAt('2027-04-13T12:55:00+02:00'));

  closing(theStage);
});

describe('tis 7 sep, the answer has come', () => {
  beforeAll(() => stage.startAt('2027-09-07T09:00:00+02:00'));

  ending(theStage);
});
