import type { Message } from '../../../bot/app/messages.ts';
import { fkAnswerCard, fkNoticeCard } from '../../../bot/teams/cards/meeting/fk-notice.ts';
import type { CardJson } from '../../../bot/teams/cards/parts/card.ts';
import { disconnectFkCard } from '../../../bot/teams/cards/channel/disconnect-fk.ts';
import { helpCard } from '../../../bot/teams/cards/channel/help.ts';
import { renderMessage } from '../../../bot/teams/connector/render-message.ts';
import {
  presentCancellation,
  presentChange,
} from '../../../shared/meetings/call/present-changes.ts';
import { askChatText, fkChoices } from '../../../shared/federation/present-connection.ts';
import { presentFkNotice } from '../../../shared/meetings/fk/present-notice.ts';
import type { FkNoticeView } from '../../../shared/meetings/fk/view.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { aCalledMeeting } from './sample-views.ts';

const berg = aTeam().withFkThemes('health-insurance').build();

/** The same meeting as everybody's, full of cases, with a question that FK has answered. */
function anFkMeeting() {
  return aCalledMeeting()
    .withTopic('fk-slot', 'När prövas arbetsförmågan mot hela arbetsmarknaden?', 'coordinator')
    .answered('fk-contact', { status: 'coming', mode: 'digital' });
}

export function anFkNotice(meeting: Meeting = anFkMeeting().build()): FkNoticeView {
  const [first] = meeting.topics.filter(({ part }) => part === 'fk-slot');
  const text = 'Så länge skälen finns. De prövas på nytt vid varje ny period.';
  const topics = meeting.topics.map((one) =>
    one.id === first?.id
      ? { ...one, answer: { text, at: '2026-12-02T08:00:00.000Z', by: 'fk-contact' } }
      : one,
  );
  return presentFkNotice({ ...meeting, topics }, berg);
}

function posted(message: Message): CardJson {
  const rendered = renderMessage(message, 'rendering-1');
  if (!('card' in rendered)) throw new Error(`${message.type} is no card`);
  return rendered.card;
}

/** Everything in FK's own channel. */
export function fkCards(): Readonly<Record<string, CardJson>> {
  const moved = anFkMeeting().changedTo({ date: '2026-12-10' }, '2026-12-03T09:00:00.000Z').build();
  const gone = anFkMeeting().cancelled('illness').build();
  const others = ['STAR Bräcke, ons 6 jan 2027 kl. 09.00–12.00'];
  const view = anFkNotice();
  return {
    'fk-notice': posted({ type: 'fk-notice', view }),
    'fk-notice-asked': fkNoticeCard({ view, asked: true, others }),
    'fk-notice-changed': posted({
      type: 'fk-notice-changed',
      view: anFkNotice(moved),
      text: presentChange(moved),
    }),
    'fk-notice-cancelled': posted({
      type: 'fk-notice-cancelled',
      view: anFkNotice(gone),
      text: presentCancellation(gone),
    }),
    'fk-answer': fkAnswerCard({ view, once: 'activity-1', by: 'asa' }),
    'fk-disconnect': disconnectFkCard({
      teams: [{ value: 'berg', label: 'STAR Berg' }],
      key: 'activity-1',
    }),
    'fk-chat': posted({
      type: 'connect',
      channelId: '19:fk@thread.v2',
      text: askChatText,
      choices: fkChoices([berg]),
    }),
    'fk-help': helpCard({ understood: true, toFk: true }),
  };
}
