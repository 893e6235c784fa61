import type { App } from '../../app/context/app.ts';
import {
  channelInstalled,
  channelRemoved,
  channelToldOf,
  knownChannel,
  servedBy,
} from '../../app/channels/channels.ts';
import { channelToldGone } from '../../app/channels/doubt.ts';
import { channelHeard } from '../../app/channels/hear.ts';
import { knownPerson } from '../../app/permission/known-person.ts';
import { isFirstDelivery } from '../../app/run/first-delivery.ts';
import { listsAfter } from '../../app/lists/after.ts';
import { listsBefore, mine } from '../../app/lists/before.ts';
import { cases } from '../../app/cases/cases.ts';
import {
  documentsHere,
  documentsInChannel,
} from '../../app/controlled-documents/controlled-documents.ts';
import { deviations } from '../../app/deviations/deviations.ts';
import { contacts } from '../../app/contacts/contacts.ts';
import { countyMatter, lifted } from '../../app/deviations/lifted.ts';
import { fkNotice, nextFkNotices } from '../../app/fk/fk-notice.ts';
import { fkTeamsToDisconnect } from '../../app/fk/fk-teams.ts';
import { correctable } from '../../app/lead/correctable.ts';
import { meetingPage } from '../../app/lead/meeting-page.ts';
import { nextNotice, notice } from '../../app/call/notice.ts';
import { nextForms, noticeForms } from '../../app/call/notice-forms.ts';
import { numbers } from '../../app/numbers/numbers.ts';
import { offers } from '../../app/offers/offers.ts';
import { queue } from '../../app/cases/queue.ts';
import { rulings } from '../../app/rulings/rulings.ts';
import { rules } from '../../app/rules/rules.ts';
import { casePage } from '../../app/cases/case-page.ts';
import { digest } from '../../app/numbers/steering.ts';
import { runOnCard } from '../../app/run/run-on-card.ts';

/** What the bot asks of the application: the use cases themselves, which a test of the bot alone answers for. */
export const useCases = {
  runOnCard,
  listsAfter,
  listsBefore,
  cases,
  contacts,
  deviations,
  documentsHere,
  documentsInChannel,
  countyMatter,
  lifted,
  digest,
  correctable,
  fkNotice,
  fkTeamsToDisconnect,
  nextFkNotices,
  meetingPage,
  mine,
  nextForms,
  nextNotice,
  notice,
  noticeForms,
  numbers,
  offers,
  queue,
  rules,
  rulings,
  casePage,
  channelInstalled,
  channelRemoved,
  channelToldGone,
  channelToldOf,
  channelHeard,
  knownChannel,
  knownPerson,
  isFirstDelivery,
  servedBy,
};

/** The application as the bot sees it. */
export interface Behind {
  readonly app: App;
  readonly use: typeof useCases;
}
