import { afterAll, beforeAll, describe } from 'vitest';
import { answering } from './month/answering.ts';
import { asking } from './month/asking.ts';
import { calling } from './month/calling.ts';
import { connecting, removing } from './month/connecting.ts';
import { minutes } from './month/afterwards.ts';
import { counting, digesting, remembering } from './month/counting.ts';
import { forwarding, lifting } from './month/lifting.ts';
import { meeting } from './month/meeting.ts';
import { reminding } from './month/reminding.ts';
import { reporting } from './month/reporting.ts';
import { planning } from './month/planning.ts';
import { openStage, type Stage } from './harness/stage.ts';

/**
 * A month of STAR Berg on the real parts: the server, the Playground with its own page, and the tab, in Chromium. Its
 * steps stand in `month/`, in the order they are lived through; each builds on what those before it left.
 */
let stage: Stage;
const theStage = (): Stage => stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.end());

describe('tis 1 dec, a week before the meeting', () => {
  beforeAll(() => stage.startAt('2026-12-01T07:59:48+01:00'));

  remembering(theStage);
  connecting(theStage);
  planning(theStage);
  calling(theStage);
  answering(theStage);
  asking(theStage);
  forwarding(theStage);
  removing(theStage);
});

describe('fre 4 dec, three days before on a workday', () => {
  beforeAll(() => stage.startAt('2026-12-04T07:59:57+01:00'));

  reminding(theStage);
});

describe('tis 8 dec, the meeting', () => {
  beforeAll(() => stage.startAt('2026-12-08T12:55:00+01:00'));

  meeting(theStage);
  minutes(theStage);
  counting(theStage);
  digesting(theStage);
  lifting(theStage);
  reporting(theStage);
});
