import { afterAll, beforeAll, describe } from 'vitest';
import { calling } from './month/calling.ts';
import { connecting, removing } from './month/connecting.ts';
import { planning } from './month/planning.ts';
import { openStage, type Stage } from './month/stage.ts';

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

  connecting(theStage);
  planning(theStage);
  calling(theStage);
  removing(theStage);
});
