import type { App } from '../../app/app.ts';
import { channelInstalled, channelRemoved, servedBy } from '../../app/channels.ts';
import { after } from '../../app/queries/after.ts';
import { before, mine } from '../../app/queries/before.ts';
import { cases } from '../../app/queries/cases.ts';
import { deviations } from '../../app/queries/deviations.ts';
import { meeting } from '../../app/queries/meeting.ts';
import { nextNotice, notice } from '../../app/queries/notice.ts';
import { numbers } from '../../app/queries/numbers.ts';
import { offers } from '../../app/queries/offers.ts';
import { queue } from '../../app/queries/queue.ts';
import { rules } from '../../app/queries/rules.ts';
import { starCase } from '../../app/queries/star-case.ts';
import { digest } from '../../app/queries/steering.ts';
import { runOnCard } from '../../app/run-on-card.ts';

/** What the bot asks of the application: the use cases themselves, which a test of the bot alone answers for. */
export const useCases = {
  runOnCard,
  after,
  before,
  cases,
  deviations,
  digest,
  meeting,
  mine,
  nextNotice,
  notice,
  numbers,
  offers,
  queue,
  rules,
  starCase,
  channelInstalled,
  channelRemoved,
  servedBy,
};

/** The application as the bot sees it. */
export interface Behind {
  readonly app: App;
  readonly use: typeof useCases;
}
