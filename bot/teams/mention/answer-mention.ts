import { type Refusal, refusalText } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { DocumentChannel } from '../../../shared/controlled-documents/document-reach.ts';
import type { ContactPlace } from '../../../shared/contacts/present.ts';
import type { RulingPlace } from '../../../shared/rulings/reach.ts';
import { mentionText } from '../../../shared/text/help.ts';
import { cardText } from '../../../shared/text/cards.ts';
import { listCardText } from '../../../shared/text/list-cards.ts';
import type { CardJson } from '../cards/parts/card.ts';
import { casesCard } from '../cards/asked/cases.ts';
import { contactsCard } from '../cards/asked/contacts.ts';
import { digestCard } from '../cards/reporting/digest.ts';
import { disconnectFkCard } from '../cards/channel/disconnect-fk.ts';
import { documentsCard } from '../cards/asked/documents.ts';
import { glossaryCard } from '../cards/channel/glossary.ts';
import { helpCard } from '../cards/channel/help.ts';
import { liftedCard } from '../cards/asked/lifted.ts';
import { mineCard } from '../cards/lists/mine.ts';
import { raiseCard } from '../cards/meeting/form-card.ts';
import { fkNoticeCard } from '../cards/meeting/fk-notice.ts';
import { noticeCard } from '../cards/meeting/notice.ts';
import { numbersCard } from '../cards/asked/numbers.ts';
import { offersCard } from '../cards/asked/offers.ts';
import { queueCard } from '../cards/asked/queue.ts';
import { rulingsCard } from '../cards/asked/rulings.ts';
import { rulesCard } from '../cards/asked/rules.ts';
import { cardNameOf, deviationForm } from '../press/ask-form.ts';
import { documentsOnForm } from '../press/documents-here.ts';
import { drawAgain } from '../press/draw-again.ts';
import type { Mention } from './mention.ts';
import type { Rendered } from '../connector/render-message.ts';
import { opening, type Subject } from '../cards/parts/opens.ts';
import type { Behind } from '../press/use-cases.ts';

interface Asked {
  readonly actor: AccountKey;
  /** Names this rendering of a form: the id of the message that asked for it. */
  readonly key: string;
}
type AskedInTeam = Asked & { readonly teamId: string };

/** In a team's channel, which that team alone reads (handbook §4, §7). */
export async function answerInTeamChannel(
  behind: Behind,
  mention: Mention,
  asked: AskedInTeam,
): Promise<Rendered> {
  const { app, use } = behind;
  const { actor, key, teamId } = asked;
  const opened = (card: CardJson, subject: Subject) => opening(card, subject, app.links);
  switch (mention.word) {
    case 'notice': {
      const notice = await use.nextNotice(app, actor, teamId);
      if (!notice.ok) return said(refusalText(notice.error));
      const view = notice.value;
      return view === undefined
        ? said(mentionText.noMeeting)
        : shown(opened(noticeCard({ view, asked: true }), { page: 'meeting', of: view.head }));
    }
    case 'raise': {
      const forms = await use.nextForms(app, actor, teamId);
      if (!forms.ok) return said(refusalText(forms.error));
      if (forms.value === undefined) return said(mentionText.noMeetingToRaiseAt);
      const { view } = forms.value;
      if (!view.open) return said(cardText.notice.closed);
      const documents = await documentsOnForm(behind, actor, { teamId, place: 'raise' });
      return shown(
        opened(raiseCard({ view, once: key, by: cardNameOf(actor), documents }), {
          page: 'raise',
          of: view.head,
        }),
      );
    }
    case 'case': {
      const card = { type: 'case', teamId, reference: mention.reference } as const;
      return shownOrRefused(await drawAgain(behind, card, { actor, once: key }), (drawn) => drawn);
    }
    case 'mine': {
      const mine = await use.mine(app, actor, teamId);
      if (!mine.ok) return said(refusalText(mine.error));
      const view = mine.value;
      return view === undefined
        ? said(listCardText.mine.noMeeting)
        : shown(mineCard({ view, once: key, link: app.links?.home(teamId) }));
    }
    case 'cases':
      return shownOrRefused(await use.cases(app, actor, teamId), (view) =>
        casesCard({ view, link: app.links?.cases(teamId) }),
      );
    case 'offers': {
      const { search } = mention;
      return shownOrRefused(await use.offers(app, actor, teamId), (view) =>
        opened(offersCard({ view, search }), { page: 'offers', teamId }),
      );
    }
    case 'rulings':
      return rulingsAnswer(behind, mention.search, actor, { teamId });
    case 'documents':
      return documentsAnswer(behind, mention.search, actor, { teamId });
    case 'contacts':
      return contactsAnswer(behind, mention.search, actor, { teamId });
    case 'glossary':
      return shown(opening(glossaryCard(mention), { page: 'help' }, behind.app.links));
    case 'queue':
      return shownOrRefused(await use.queue(app, actor, teamId), (view) =>
        queueCard({ view, link: app.links?.queue(teamId) }),
      );
    case 'numbers':
      return shownOrRefused(await use.numbers(app, actor, { teamId, inChannel: true }), (view) =>
        opened(numbersCard({ view }), { page: 'numbers', teamId }),
      );
    case 'deviation':
      return shown(
        await deviationForm(behind, { actor, at: { teamId }, once: key, by: cardNameOf(actor) }),
      );
    case 'fk':
      return fkAnswer(behind, actor, [teamId]);
    case 'disconnect':
      return said(mentionText.otherChannel);
    case 'rules':
    case 'help':
    case 'unknown':
      return general(behind, mention.word, { actor, teamId });
  }
}

/** In a steering group's channel: aggregates, and no word of a case, whoever asks. */
export async function answerInSteeringChannel(
  behind: Behind,
  mention: Mention,
  { actor, steeringGroupId }: Asked & { readonly steeringGroupId: string },
): Promise<Rendered> {
  switch (mention.word) {
    case 'numbers': {
      const { app, use } = behind;
      const digest = await use.digest(app, actor, { steeringGroupId, inOwnChannel: true });
      return shownOrRefused(digest, (view) => digestCard({ view }));
    }
    case 'rulings':
      return rulingsAnswer(behind, mention.search, actor, { steeringGroupId });
    case 'documents':
      return documentsAnswer(behind, mention.search, actor, { steeringGroupId });
    case 'contacts':
      return contactsAnswer(behind, mention.search, actor, { steeringGroupId });
    case 'notice':
    case 'raise':
    case 'case':
    case 'mine':
    case 'cases':
    case 'offers':
    case 'queue':
    case 'deviation':
    case 'fk':
      return said(mentionText.onlyInTeamChannel);
    case 'disconnect':
      return said(mentionText.otherChannel);
    case 'glossary':
      return shown(opening(glossaryCard(mention), { page: 'help' }, behind.app.links));
    case 'rules':
    case 'help':
    case 'unknown':
      return general(behind, mention.word, { actor });
  }
}

/** What has been decided, in a channel where others read it too: what concerns whom the channel serves, as far as the asker may read. */
async function rulingsAnswer(
  { app, use }: Behind,
  search: string,
  actor: AccountKey,
  place: RulingPlace,
): Promise<Rendered> {
  return shownOrRefused(await use.rulings(app, actor, place), (view) =>
    opening(rulingsCard({ view, search }), { page: 'rulings' }, app.links),
  );
}

/** The documents that hold, in a channel where others read it too: those that all of them may open. */
async function documentsAnswer(
  { app, use }: Behind,
  search: string,
  actor: AccountKey,
  channel: DocumentChannel,
): Promise<Rendered> {
  return shownOrRefused(await use.documentsInChannel(app, actor, channel), (view) =>
    opening(
      documentsCard({ view, search, page: app.links?.documents() }),
      { page: 'documents' },
      app.links,
    ),
  );
}

/** How functions are reached, in a channel where others read it too: those of whom the channel serves, and the county's. */
async function contactsAnswer(
  { app, use }: Behind,
  search: string,
  actor: AccountKey,
  place: ContactPlace,
): Promise<Rendered> {
  const subject: Subject =
    'teamId' in place ? { page: 'teamContacts', teamId: place.teamId } : { page: 'contacts' };
  return shownOrRefused(await use.contacts(app, actor, place), (view) =>
    opening(contactsCard({ view, search }), subject, app.links),
  );
}

/** In Länsam's channel: what waits for it, and no word of a case, whoever asks. */
export async function answerInCountyChannel(
  behind: Behind,
  mention: Mention,
  { actor }: Asked,
): Promise<Rendered> {
  const { app, use } = behind;
  switch (mention.word) {
    case 'deviation':
      return shownOrRefused(await use.lifted(app, actor), (view) =>
        opening(liftedCard({ view }), { page: 'countyGroup' }, app.links),
      );
    case 'numbers':
    case 'notice':
    case 'raise':
    case 'case':
    case 'mine':
    case 'cases':
    case 'offers':
    case 'queue':
    case 'fk':
      return said(mentionText.onlyElsewhere);
    case 'disconnect':
      return said(mentionText.otherChannel);
    case 'rulings':
      return rulingsAnswer(behind, mention.search, actor, { county: true });
    case 'documents':
      return documentsAnswer(behind, mention.search, actor, { county: true });
    case 'contacts':
      return contactsAnswer(behind, mention.search, actor, { county: true });
    case 'glossary':
      return shown(opening(glossaryCard(mention), { page: 'help' }, app.links));
    case 'rules':
    case 'help':
    case 'unknown':
      return general(behind, mention.word, { actor });
  }
}

/** In FK's own channel: what FK's people may see and nobody's case, whoever asks (handbook §4). */
export async function answerInFkChannel(
  behind: Behind,
  mention: Mention,
  { actor, key, teamIds }: Asked & { readonly teamIds: readonly string[] },
): Promise<Rendered> {
  switch (mention.word) {
    case 'disconnect':
      return shownOrRefused(
        await behind.use.fkTeamsToDisconnect(behind.app, actor, teamIds),
        (teams) => disconnectFkCard({ teams, key }),
      );
    case 'fk':
    case 'notice':
      return fkAnswer(behind, actor, teamIds);
    // The county's, as in Länsam's: what is a team's own is that team's.
    case 'contacts':
      return contactsAnswer(behind, mention.search, actor, { county: true });
    case 'raise':
    case 'case':
    case 'mine':
    case 'cases':
    case 'offers':
    case 'rulings':
    case 'queue':
    case 'numbers':
    case 'deviation':
      return said(mentionText.notInFkChannel);
    case 'documents':
      return documentsAnswer(behind, mention.search, actor, { fk: true });
    case 'glossary':
      return shown(opening(glossaryCard(mention), { page: 'help' }, behind.app.links));
    case 'rules':
      return general(behind, mention.word, { actor });
    case 'help':
      return shown(helpCard({ understood: true, toFk: true }));
    case 'unknown':
      return shown(helpCard({ understood: false, toFk: true }));
  }
}

/** The next meeting as FK has it, and when the other teams of the channel meet. */
async function fkAnswer(
  { app, use }: Behind,
  actor: AccountKey,
  teamIds: readonly string[],
): Promise<Rendered> {
  const next = await use.nextFkNotices(app, actor, teamIds);
  if (!next.ok) return said(refusalText(next.error));
  const [view, ...others] = next.value;
  if (view === undefined) return said(mentionText.noMeeting);
  const when = others.map(({ head }) => `${head.teamName}, ${head.when}`);
  const { teamId } = view.head;
  return shown(
    opening(fkNoticeCard({ view, asked: true, others: when }), { page: 'fk', teamId }, app.links),
  );
}

/** What is the same in every channel. */
async function general(
  { app, use }: Behind,
  word: 'rules' | 'help' | 'unknown',
  { actor, teamId }: { readonly actor: AccountKey; readonly teamId?: string },
): Promise<Rendered> {
  const home = teamId === undefined ? undefined : ({ page: 'home', teamId } as const);
  const opened = (card: CardJson, subject: Subject | undefined) =>
    opening(card, subject, app.links);
  switch (word) {
    case 'rules':
      return shownOrRefused(await use.rules(app, actor), (view) =>
        opened(rulesCard({ view }), { page: 'rules' }),
      );
    case 'help':
      return shown(opened(helpCard({ understood: true }), home));
    case 'unknown':
      return shown(opened(helpCard({ understood: false }), home));
  }
}

export function shown(card: CardJson): Rendered {
  return { card, summary: card.fallbackText.slice(0, 200) };
}

export function said(text: string): Rendered {
  return { text, summary: text };
}

function shownOrRefused<T>(result: Result<T, Refusal>, build: (view: T) => CardJson): Rendered {
  return result.ok ? shown(build(result.value)) : said(refusalText(result.error));
}
