import { describe, expect, it } from 'vitest';
import type { BoardQuestion } from '../../../shared/board/board-question.ts';
import { boardNews, latestOnBoard } from '../../../shared/board/board-look.ts';
import { boardNewsText, presentBoard } from '../../../shared/board/present.ts';
import { searchBoard } from '../../../shared/board/search.ts';
import { hasAsked, maySettle, voicesOf } from '../../../shared/board/voices.ts';
import { lookAt, markedSince } from '../../../shared/kernel/look.ts';
import { rulingPerson } from '../../../shared/rulings/reach.ts';
import { aFederation, officeAccount } from '../../builders/app.ts';
import {
  aBoardQuestion,
  anUnansweredQuestion,
  aSettledQuestion,
  ofAre,
  ofBerg,
} from '../../builders/board.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { aRuling } from '../../builders/ruling.ts';
import { aTeam } from '../../builders/team.ts';

const teams = [
  aTeam().build(),
  aTeam()
    .named('STAR Åre', 'ARE')
    .without('coordinator')
    .withMember('coordinator', { account: 'demo/other-coordinator' })
    .build(),
];
const personOf = (account: string) => rulingPerson(account, '2026-12-01', aFederation(), teams);
const coordinator = personOf(coordinatorAccount);

function shown(
  questions: Parameters<typeof presentBoard>[0]['questions'],
  rest: Partial<Parameters<typeof presentBoard>[0]> = {},
) {
  const known = { person: coordinator, teams, rulings: [], newSince: '2026-11-01T08:00:00.000Z' };
  return presentBoard({ ...known, questions, ...rest }).rows;
}

describe('who speaks on the board', () => {
  it.each([
    [coordinatorAccount, [ofBerg]],
    ['demo/other-coordinator', [ofAre]],
    ['demo/process-lead', [{ as: 'process-lead' }]],
    [officeAccount, [{ as: 'office' }]],
    ['demo/employment-officer', []],
  ])('%s does as a seat and never as a person', (account, voices) => {
    expect(voicesOf(personOf(account))).toEqual(voices);
  });

  it('lets whoever has the asker’s seat now, and the processledare, say that it is answered', () => {
    const question = aBoardQuestion('q');
    expect(hasAsked([ofBerg], question)).toBe(true);
    expect(hasAsked([ofAre], question)).toBe(false);
    expect(maySettle([{ as: 'process-lead' }], question)).toBe(true);
    expect(maySettle([ofAre, { as: 'office' }], question)).toBe(false);
  });
});

describe('the board', () => {
  it('shows what nobody has answered first, then what waits, and what is settled last', () => {
    const rows = shown([
      aSettledQuestion('settled', { sort: '2026-11-20T08:00:00.000Z' }),
      aBoardQuestion('answered'),
      anUnansweredQuestion('old', { sort: '2026-11-01T08:00:00.000Z' }),
      anUnansweredQuestion('new'),
      anUnansweredQuestion('gone', { state: 'withdrawn' }),
    ]);
    expect(rows.map(({ questionId }) => questionId)).toEqual([
      ...['new', 'old'],
      ...['answered', 'settled'],
    ]);
  });

  it('says who asked and answered by their seats, and what the reader may do', () => {
    const [row] = shown([aBoardQuestion('q')]);
    expect(row).toMatchObject({
      categoryText: 'Möten och rutiner',
      askedText: 'Samordnaren i STAR Berg · tis 3 nov 2026',
      answers: [{ byText: 'Samordnaren i STAR Åre · ons 4 nov 2026' }],
      isNew: true,
      can: { settle: true, reopen: false, withdraw: true, passOn: true, change: false },
    });
    const office = personOf(officeAccount);
    expect(shown([aBoardQuestion('q')], { person: office })[0]?.can).toEqual({
      ...{ settle: false, reopen: false, withdraw: false, passOn: false, change: false },
    });
    expect(shown([aSettledQuestion('q')])[0]).toMatchObject({
      settledText: 'Markerad som besvarad tors 5 nov 2026',
      can: { settle: false, reopen: true, withdraw: false, passOn: false },
    });
  });

  it('marks nothing as new that one has written oneself', () => {
    expect(shown([anUnansweredQuestion('q')])[0]?.isNew).toBe(false);
    expect(shown([anUnansweredQuestion('q', { asker: ofAre })])[0]?.isNew).toBe(true);
    expect(
      shown([anUnansweredQuestion('q', { asker: ofAre })], {
        newSince: '2026-11-03T08:00:00.000Z',
      })[0]?.isNew,
    ).toBe(false);
  });

  it('shows that Länsam has been asked, and what it decided last', () => {
    const passed = anUnansweredQuestion('q', {
      rulingId: 'r1',
      history: [{ type: 'passed-on', at: '2026-11-10T08:00:00.000Z', by: coordinatorAccount }],
    });
    expect(shown([passed])[0]?.county).toEqual({
      text: 'Väntar hos Länsam sedan tis 10 nov 2026',
      decision: '',
    });
    const rulings = [
      aRuling('r1', { state: 'replaced', replacedBy: 'r2' }),
      aRuling('r2', { decision: 'Kommunen.', from: '2026-11-20' }),
    ];
    expect(shown([passed], { rulings })[0]?.county).toEqual({
      text: 'Länsam har beslutat, från och med fre 20 nov 2026',
      decision: 'Kommunen.',
    });
  });

  it.each([
    ['parten uteblev', []],
    ['uteblir', ['q']],
    ['ringer', ['q']],
    ['rutiner', ['q']],
    ['Åre', ['a']],
    ['are', ['a']],
  ])('is searched for “%s” in questions, answers and what they are about', (typed, found) => {
    const rows = shown([
      aBoardQuestion('q'),
      anUnansweredQuestion('a', { asker: ofAre, question: 'Hur bokar ni?', category: undefined }),
    ]);
    expect(searchBoard(rows, typed).map(({ questionId }) => questionId)).toEqual(found);
  });
});

describe('what is new since one looked', () => {
  const own = aBoardQuestion('own');
  const others = anUnansweredQuestion('others', { asker: ofAre });
  const since = '2026-11-03T09:00:00.000Z';

  it('is what others have asked, and have answered to one’s own', () => {
    expect(boardNews([own, others], [ofBerg], undefined)).toEqual({ questions: 1, answers: 1 });
    expect(boardNews([own, others], [ofBerg], since)).toEqual({ questions: 0, answers: 1 });
    expect(boardNews([own, others], [ofAre], undefined)).toEqual({ questions: 1, answers: 0 });
  });

  it('counts no question that is settled or taken back', () => {
    const asker = ofAre;
    const past = [aSettledQuestion('a', { asker }), { ...others, state: 'withdrawn' as const }];
    expect(boardNews(past, [ofBerg], undefined)).toEqual({ questions: 0, answers: 0 });
  });

  it.each([
    [2, 0, '2 nya frågor sedan du tittade'],
    [1, 0, '1 ny fråga sedan du tittade'],
    [0, 1, '1 nytt svar till dig sedan du tittade'],
    [1, 2, '1 ny fråga och 2 nya svar till dig sedan du tittade'],
    [0, 0, undefined],
  ])('is told of %i questions and %i answers as %s', (questions, answers, said) => {
    expect(boardNewsText({ questions, answers })).toBe(said);
  });

  it('stays marked for the hour one looks, and is not noted again while nothing comes', () => {
    const look = (questions: readonly BoardQuestion[]) =>
      ({ kind: 'board-look', id: 'me', latest: latestOnBoard(questions) }) as const;
    const first = lookAt(undefined, look([own]), '2026-11-10T08:00:00.000Z');
    expect(first).toMatchObject({ at: '2026-11-10T08:00:00.000Z' });
    expect(lookAt(first, look([own]), '2026-11-11T08:00:00.000Z')).toBeUndefined();
    const later = { ...others, sort: '2026-11-12T08:00:00.000Z' };
    const second = lookAt(first, look([own, later]), '2026-11-13T08:00:00.000Z');
    expect(second).toMatchObject({ before: first?.at, at: '2026-11-13T08:00:00.000Z' });
    expect(second && markedSince(second, '2026-11-13T08:59:00.000Z')).toBe(first?.at);
    expect(second && markedSince(second, '2026-11-13T09:00:00.000Z')).toBe(second?.at);
  });
});
