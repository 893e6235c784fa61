import type { App } from '../app/context/app.ts';
import { channelInstalled, channelRemoved, servedBy } from '../app/channels/channels.ts';
import { after } from '../app/lists/after.ts';
import { before, mine } from '../app/lists/before.ts';
import { cases } from '../app/cases/cases.ts';
import { deviations } from '../app/deviations/deviations.ts';
import { meeting } from '../app/lead/meeting.ts';
import { nextNotice, notice } from '../app/call/notice.ts';
import { numbers } from '../app/numbers/numbers.ts';
import { offers } from '../app/offers/offers.ts';
import { queue } from '../app/cases/queue.ts';
import { rules } from '../app/rules/rules.ts';
import { starCase } from '../app/cases/star-case.ts';
import { digest } from '../app/numbers/steering.ts';
import { runOnCard } from '../app/run/run-on-card.ts';

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
