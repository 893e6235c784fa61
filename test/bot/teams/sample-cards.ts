import { correctionCard } from '../../../bot/teams/cards/meeting/correction.ts';
import type { Message } from '../../../bot/app/messages.ts';
import type { CardJson } from '../../../bot/teams/cards/parts/card.ts';
import { deviationCard } from '../../../bot/teams/cards/reporting/deviation.ts';
import { opening } from '../../../bot/teams/cards/parts/opens.ts';
import { tabLinks } from '../../../bot/tab-links.ts';
import { helpCard } from '../../../bot/teams/cards/channel/help.ts';
import { doneCard } from '../../../bot/teams/cards/parts/outcome.ts';
import { numbersCard } from '../../../bot/teams/cards/asked/numbers.ts';
import { liftedCard } from '../../../bot/teams/cards/asked/lifted.ts';
import { queueCard } from '../../../bot/teams/cards/asked/queue.ts';
import { renderMessage } from '../../../bot/teams/connector/render-message.ts';
import { deviationReportForm } from '../../../shared/deviations/forms.ts';
import {
  presentCancellation,
  presentChange,
  presentReminder,
} from '../../../shared/meetings/call/present-changes.ts';
import { presentAskCases } from '../../../shared/meetings/call/present-notice.ts';
import { afterCard } from '../../../bot/teams/cards/lists/after.ts';
import { beforeCard } from '../../../bot/teams/cards/lists/before.ts';
import { caseCard } from '../../../bot/teams/cards/case/case.ts';
import { casesCard } from '../../../bot/teams/cards/asked/cases.ts';
import { mineCard } from '../../../bot/teams/cards/lists/mine.ts';
import { hereCard, ownFormCard } from '../../../bot/teams/cards/meeting/form-card.ts';
import { meetingFormNames, meetingForms } from '../../../bot/teams/cards/meeting/meeting-forms.ts';
import { noticeCard } from '../../../bot/teams/cards/meeting/notice.ts';
import { contactsCard } from '../../../bot/teams/cards/asked/contacts.ts';
import { documentsCard } from '../../../bot/teams/cards/asked/documents.ts';
import { documentLines } from '../../../bot/teams/cards/parts/document-lines.ts';
import { documentsHereView, documentsView } from './sample-documents.ts';
import { rulingsCard } from '../../../bot/teams/cards/asked/rulings.ts';
import { offersCard } from '../../../bot/teams/cards/asked/offers.ts';
import { rulesCard } from '../../../bot/teams/cards/asked/rules.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { aLifted } from '../../builders/lifted.ts';
import { aTeam } from '../../builders/team.ts';
import {
  aCalledMeeting,
  aHugeNotice,
  aNotice,
  hugeMinutes,
  minutesView,
  queueView,
} from './sample-views.ts';
import { fkCards } from './sample-fk.ts';
import { countyMatterView, liftedView } from './sample-lifted.ts';
import { casesView, sampleCases } from './sample-cases.ts';
import {
  afterView,
  beforeView,
  contactsView,
  offersView,
  rulesView,
  rulingsView,
} from './sample-lists.ts';
import {
  gatheringMinutes,
  gatheringNotice,
  hugeGatheringMinutes,
  hugeGatheringNotice,
} from './sample-gatherings.ts';
import { appointedView, deviationsView, digestView, numbersView } from './sample-reports.ts';

const tabPage = 'https://star.example/tab';

function posted(message: Message): CardJson {
  const rendered = renderMessage(message, 'rendering-1');
  if (!('card' in rendered)) throw new Error(`${message.type} is no card`);
  return rendered.card;
}

function changed(): Message {
  const meeting = aCalledMeeting().changedTo({ date: '2026-12-10', place: 'Gröna salen' }).build();
  return { type: 'notice-changed', view: aNotice(meeting), text: presentChange(meeting) };
}

function goneMeeting() {
  return aCalledMeeting().cancelled('illness').build();
}

/** Nobody answered before it. */
function heldMeeting() {
  return aMeeting(aTeam().aimingAt(8, 12).build()).called().opened();
}

function cancelled(): Message {
  const meeting = goneMeeting();
  return { type: 'notice-cancelled', view: aNotice(meeting), text: presentCancellation(meeting) };
}

function late(): Message {
  const meeting = aMeeting().plannedAt('2026-12-03T12:00:00.000Z').planned({ link: undefined });
  return { type: 'notice', view: aNotice(meeting.called().build()) };
}

function caseCards(): Readonly<Record<string, CardJson>> {
  const spec = { once: 'activity-1', today: '2026-12-08', link: tabPage };
  return Object.fromEntries(
    Object.entries(sampleCases).map(([name, sample]) => [
      `case-${name}`,
      caseCard({ ...spec, ...sample }),
    ]),
  );
}

/** In Länsam's channel: asked, written down by the kansli, anchored too late, answered. */
function countyCards(): Readonly<Record<string, CardJson>> {
  const card = (change: Parameters<typeof countyMatterView>[0]) =>
    posted({ type: 'county-matter', view: countyMatterView(change) });
  const at = '2026-11-24T09:00:00.000Z';
  const by = 'demo/office';
  const { history } = aLifted();
  const anchoring = { owner: 'region', due: '2026-12-01' } as const;
  const office = { as: { role: 'office' }, asSecretary: true } as const;
  return {
    'county-matter': card({}),
    'county-matter-to-confirm': card({
      anchoring,
      history: [...history, { type: 'anchored', at, by, ...office, anchoring }],
    }),
    'county-matter-answered': card({
      state: 'passed-on',
      history: [...history, { type: 'passed-on', at, by, as: { role: 'county-group' } }],
    }),
    'county-news': posted({ type: 'county-news', text: 'Gott exempel: En kvart varje måndag.' }),
    lifted: liftedCard({ view: liftedView() }),
    'lifted-many': liftedCard({ view: liftedView(20) }),
    'lifted-none': liftedCard({ view: liftedView(0) }),
  };
}

function listCards(): Readonly<Record<string, CardJson>> {
  const meeting = aMeeting().build();
  const once = 'activity-1';
  return {
    'notice-asked': noticeCard({ view: aNotice(), asked: true }),
    'notice-fk-raises': posted({
      type: 'notice',
      view: aNotice(aCalledMeeting().build(), aTeam().whereFkMayRaise().build()),
    }),
    'ask-cases': posted({
      type: 'ask-cases',
      view: aNotice(meeting),
      text: presentAskCases(meeting),
    }),
    before: posted({
      type: 'before',
      view: beforeView(),
      notice: aNotice(),
      text: presentReminder(aTeam().build(), ['rehab-coordinator-primary-care']),
    }),
    'before-done': beforeCard({ view: beforeView('ifo-officer'), once, said: 'Sparat.' }),
    'before-nothing': beforeCard({ view: { ...beforeView(), seats: [] }, once }),
    mine: mineCard({ view: beforeView('ifo-officer'), once, link: tabPage }),
    'mine-nothing': mineCard({ view: beforeView('labour-market-coordinator'), once }),
    after: posted({ type: 'after', view: afterView() }),
    'after-nothing': afterCard({ view: { ...afterView(), seats: [] }, once }),
    cases: casesCard({ view: casesView(), link: tabPage }),
    'cases-none': casesCard({ view: { ...casesView(), rows: [] } }),
    offers: offersCard({ view: offersView(), search: '' }),
    'offers-found': offersCard({ view: offersView(), search: 'praktik' }),
    contacts: contactsCard({ view: contactsView(), search: '' }),
    'contacts-found': contactsCard({ view: contactsView(), search: 'fk' }),
    'contacts-none': contactsCard({ view: contactsView(), search: 'flygning' }),
    rulings: rulingsCard({ view: rulingsView(), search: '' }),
    'rulings-found': rulingsCard({ view: rulingsView(), search: 'tolk' }),
    'rulings-none': rulingsCard({ view: rulingsView(), search: 'flygning' }),
    documents: documentsCard({ view: documentsView(), search: '', page: tabPage }),
    'documents-found': documentsCard({ view: documentsView(), search: 'rutin', page: tabPage }),
    'documents-none': documentsCard({ view: documentsView(), search: 'flygning', page: tabPage }),
    'offers-none': offersCard({ view: offersView(), search: 'flygning' }),
    rules: rulesCard({ view: rulesView() }),
  };
}

/** Every card there is, in the states that look different. */
export function sampleCards(): Readonly<Record<string, CardJson>> {
  return {
    notice: posted({ type: 'notice', view: aNotice() }),
    'notice-late': posted(late()),
    'notice-held': posted({ type: 'notice', view: aNotice(aCalledMeeting().opened().build()) }),
    'notice-held-to-note': posted({ type: 'notice', view: aNotice(heldMeeting().build()) }),
    'notice-held-noted': posted({
      type: 'notice',
      view: aNotice(heldMeeting().restNoted().build()),
    }),
    'notice-huge': posted({ type: 'notice', view: aHugeNotice() }),
    'notice-now-cancelled': posted({ type: 'notice', view: aNotice(goneMeeting()) }),
    changed: posted(changed()),
    cancelled: posted(cancelled()),
    minutes: posted({ type: 'minutes', view: minutesView() }),
    'minutes-huge': posted({ type: 'minutes', view: hugeMinutes() }),
    correction: opening(
      correctionCard({
        head: minutesView().head,
        seats: [{ value: 'ifo-officer', label: 'Handläggare IFO (kommunen)' }],
        once: 'activity-1',
        by: 'asa',
      }),
      { page: 'correct', of: minutesView().head },
      tabLinks({ kind: 'browser', address: 'https://star.example' }),
    ),
    digest: posted({ type: 'digest', view: digestView() }),
    'digest-appointed': posted({ type: 'digest', view: appointedView() }),
    ...countyCards(),
    ...fkCards(),
    'gathering-notice': posted({ type: 'gathering-notice', view: gatheringNotice() }),
    'gathering-notice-huge': posted({ type: 'gathering-notice', view: hugeGatheringNotice() }),
    'gathering-minutes': posted({
      type: 'gathering-minutes',
      view: gatheringMinutes(),
      informs: 'berg',
    }),
    'gathering-minutes-huge': posted({
      type: 'gathering-minutes',
      view: hugeGatheringMinutes(),
      informs: 'berg',
    }),
    connect: posted({
      type: 'connect',
      channelId: '19:berg@thread.tacv2',
      text: 'Hej! Jag är STAR-boten. Vilket team hör den här kanalen till?',
      choices: [
        { value: 'team:berg', label: 'STAR Berg' },
        { value: 'team:are', label: 'STAR Åre' },
        { value: 'steering-group:sydvast', label: 'Styrgrupp Sydväst' },
      ],
    }),
    'connect-nothing': posted({
      type: 'connect',
      channelId: '19:berg@thread.tacv2',
      text: 'Hej! Jag är STAR-boten.',
      choices: [],
    }),
    help: helpCard({ understood: true }),
    'help-not-understood': helpCard({ understood: false }),
    queue: queueCard({ view: queueView(), link: tabPage }),
    'queue-empty': queueCard({ view: { ...queueView(), rows: [], ongoingRows: [] } }),
    numbers: numbersCard({ view: numbersView() }),
    deviation: deviationCard({
      teamId: 'berg',
      key: 'activity-1',
      by: 'asa',
      otherTeams: deviationsView().otherTeams,
      documents: documentLines(documentsHereView().places.deviation ?? [], tabPage),
    }),
    ...Object.fromEntries(
      meetingFormNames.flatMap((name) => {
        const spec = { name, view: aNotice(), once: 'activity-1' };
        return [
          [`own-${name}`, ownFormCard({ ...spec, by: 'asa' })],
          ...(meetingForms[name].place === 'here'
            ? [[`here-${name}`, hereCard(spec)] as const]
            : []),
        ];
      }),
    ),
    done: doneCard({ text: deviationReportForm.done }),
    ...listCards(),
    ...caseCards(),
  };
}
