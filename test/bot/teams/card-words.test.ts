import { describe, expect, it } from 'vitest';
import { casesCard } from '../../../bot/teams/cards/asked/cases.ts';
import type { CardJson } from '../../../bot/teams/cards/parts/card.ts';
import { mineCard } from '../../../bot/teams/cards/lists/mine.ts';
import { beforeCard } from '../../../bot/teams/cards/lists/before.ts';
import { noticeCard } from '../../../bot/teams/cards/meeting/notice.ts';
import { askCasesCard } from '../../../bot/teams/cards/meeting/notice-event.ts';
import { queueCard } from '../../../bot/teams/cards/asked/queue.ts';
import { presentNotice } from '../../../shared/meetings/call/present-notice.ts';
import { presentQueue } from '../../../shared/cases/page/present-queue.ts';
import { aTeam } from '../../builders/team.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { casesView } from './sample-cases.ts';
import { beforeView } from './sample-lists.ts';
import { builtInRules } from '../../builders/rules.ts';

const until = 'Intaget är pausat till och med tors 31 dec 2026.';
const paused = aTeam().withIntakePaused('2026-11-01', '2026-12-31').build();
const said = (card: CardJson) => JSON.stringify(card.body);

describe('the cards while the intake is paused', () => {
  const noticeOn = (day: string) =>
    presentNotice(aMeeting(paused).calledOn('2026-12-01').build(), paused, builtInRules, [], day);

  it.each([
    ['kallelse', (day: string) => noticeCard({ view: noticeOn(day) })],
    [
      'question two weeks before',
      (day: string) => askCasesCard({ view: noticeOn(day), text: '…' }),
    ],
  ])('the %s says so in place of the form of a new case', (_name, cardOn) => {
    expect(said(cardOn('2026-12-02'))).toContain(until);
    expect(said(cardOn('2026-12-02'))).not.toContain('Nytt ärende');
    expect(said(cardOn('2026-12-02'))).toContain('Konsultation');
    expect(said(cardOn('2027-01-01'))).not.toContain('pausat');
    expect(said(cardOn('2027-01-01'))).toContain('Nytt ärende');
  });

  it('the queue says so', () => {
    const none = { queued: [], ongoing: [] };
    expect(
      said(queueCard({ view: presentQueue(paused, none, builtInRules, '2026-12-02') })),
    ).toContain(until);
  });
});

describe('a list that is not whole', () => {
  const missing = ['1 ärende går inte att läsa och saknas därför här.'];
  const none = { queued: [], ongoing: [] };
  const queue = presentQueue(aTeam().build(), none, builtInRules, '2026-12-02');
  const before = beforeView('coordinator');

  it.each([
    ['the queue', queueCard({ view: { ...queue, missing } })],
    ['one’s own list', mineCard({ view: { ...before, missing }, once: 'm1' })],
    ['the lists before the meeting', beforeCard({ view: { ...before, missing }, once: 'm1' })],
  ])('says so on its card: %s', (_name, shown) => {
    expect(said(shown)).toContain(missing[0]);
  });
});

describe('the list of whoever leads the team, as a card', () => {
  it('leads with what the cases of the whole team need', () => {
    const teamAlarms = ['9 pågående ärenden behöver ses över: 9 utan nästa uppföljning.'];
    const shown = said(
      mineCard({ view: { ...beforeView('coordinator'), teamAlarms }, once: 'm1' }),
    );
    expect(shown).toContain(teamAlarms[0]);
    expect(said(mineCard({ view: beforeView('coordinator'), once: 'm1' }))).not.toContain(
      'ses över',
    );
  });
});

describe('the cases as a card', () => {
  it('say once that a follow-up has passed, and what to do about it', () => {
    const view = casesView();
    const row = view.rows[0];
    if (row === undefined) throw new Error('no case in the sample');
    const passed = 'Uppföljningen tis 1 dec 2026 har passerat';
    const late = { ...row, nextText: passed, alarms: [`${passed}. Boka en ny.`] };
    const shown = said(casesCard({ view: { ...view, rows: [late] } }));
    expect(shown.split('har passerat')).toHaveLength(2);
    expect(shown).toContain('Boka en ny.');
  });
});
