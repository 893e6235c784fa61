import { mayDo } from '../access/access.ts';
import { boardCategoryLabels } from '../codes/board.ts';
import { type Instant, localDate } from '../kernel/calendar.ts';
import type { RulingPerson } from '../rulings/reach.ts';
import type { Ruling } from '../rulings/ruling.ts';
import type { Team } from '../teams/team.ts';
import { formatCount, formatDay } from '../text/format.ts';
import { askedAt, type BoardNews, answeredAt } from './board-look.ts';
import type { BoardAnswer, BoardQuestion, BoardVoice } from './board-question.ts';
import { changesOf, dayOfLast, isAnswered } from './steps.ts';
import type { BoardAnswerRow, BoardRow, BoardView } from './view.ts';
import { hasAsked, isSameVoice, maySettle, voicesOf, voiceText } from './voices.ts';

export interface BoardFacts {
  readonly person: RulingPerson;
  readonly teams: readonly Pick<Team, 'id' | 'name'>[];
  readonly questions: readonly BoardQuestion[];
  readonly rulings: readonly Ruling[];
  /** What came after it is new to the reader; all of it when nothing is known of a look. */
  readonly newSince: Instant | undefined;
}

/** The board as one of those who have it reads it: without an answer first, then those that wait, then the others, each the newest first. */
export function presentBoard(facts: BoardFacts): BoardView {
  const { person, questions } = facts;
  const asksFor = [...person.inTeams].find(
    ([, roles]) => roles.includes('coordinator') && mayDo(roles, 'ask-rulings').allowed,
  )?.[0];
  return {
    rows: questions
      .filter(({ state }) => state !== 'withdrawn')
      .toSorted((a, b) => turnOf(a) - turnOf(b) || (a.sort < b.sort ? 1 : -1))
      .map((question) => presentQuestion(question, asksFor, facts)),
    ...(asksFor === undefined ? {} : { asksCountyFor: asksFor }),
    emptyText: 'Ingen har ställt någon fråga än. Undrar du något är andra team nog också nyfikna.',
  };
}

function turnOf(question: BoardQuestion): number {
  if (question.state !== 'open') return 2;
  return !isAnswered(question) && question.rulingId === undefined ? 0 : 1;
}

function presentQuestion(
  question: BoardQuestion,
  asksFor: string | undefined,
  { person, teams, rulings, newSince }: BoardFacts,
): BoardRow {
  const voices = voicesOf(person);
  const { category, asker, answers, state, sort, rulingId } = question;
  const by = (voice: BoardVoice, at: Instant): string =>
    `${voiceText(voice, teams)} · ${formatDay(localDate(at))}`;
  const open = state === 'open';
  const settles = maySettle(voices, question);
  const asked = hasAsked(voices, question);
  const county = countyOf(question, rulings);
  const isNews = (voice: BoardVoice, at: Instant): boolean =>
    (newSince === undefined || at > newSince) && !voices.some((one) => isSameVoice(one, voice));
  return {
    questionId: question.id,
    question: question.question,
    categoryText: category === undefined ? '' : boardCategoryLabels[category],
    askedText: `${by(asker, sort)}${changedText(question, 'ändrad')}`,
    ...(category === undefined ? {} : { category }),
    basedOn: changesOf(question),
    answers: answers.map((answer) => presentAnswer(answer, question, { voices, teams })),
    settledText: open ? '' : `Markerad som besvarad ${formatDay(dayOfLast(question, 'settled'))}`,
    isNew:
      isNews(asker, askedAt(question)) ||
      answers.some((one) => one.withdrawnAt === undefined && isNews(one.voice, answeredAt(one))),
    ...(county === undefined ? {} : { county }),
    can: {
      settle: open && settles && (isAnswered(question) || rulingId !== undefined),
      reopen: !open && settles,
      withdraw: open && asked && rulingId === undefined,
      passOn: open && asksFor !== undefined && rulingId === undefined,
      change: open && asked && rulingId === undefined && !isAnswered(question),
    },
  };
}

/** Who has the seat of who wrote it may change it and take it back. */
function presentAnswer(
  answer: BoardAnswer,
  { state }: BoardQuestion,
  { voices, teams }: { readonly voices: readonly BoardVoice[] } & Pick<BoardFacts, 'teams'>,
): BoardAnswerRow {
  const { id, text, voice, at, withdrawnAt } = answer;
  const who = voiceText(voice, teams);
  const own = state !== 'withdrawn' && voices.some((one) => isSameVoice(one, voice));
  const isGone = withdrawnAt !== undefined;
  return {
    answerId: id,
    text: isGone ? '' : text,
    byText: isGone
      ? `${who} tog tillbaka sitt svar ${formatDay(localDate(withdrawnAt))}`
      : `${who} · ${formatDay(localDate(at))}${changedText(answer, 'ändrat')}`,
    basedOn: changesOf(answer),
    can: { change: own && !isGone, restore: own && isGone },
  };
}

/** ` · ändrat ons 2 dec 2026`; nothing of what stands as it was written. */
function changedText({ earlier = [] }: Pick<BoardAnswer, 'earlier'>, changed: string): string {
  const last = earlier.at(-1);
  return last === undefined ? '' : ` · ${changed} ${formatDay(localDate(last.until))}`;
}

function countyOf(question: BoardQuestion, rulings: readonly Ruling[]): BoardRow['county'] {
  if (question.rulingId === undefined) return undefined;
  const asked = formatDay(dayOfLast(question, 'passed-on'));
  const ruling = newestOf(question.rulingId, rulings);
  return ruling?.decision === undefined
    ? { text: `Väntar hos Länsam sedan ${asked}`, decision: '' }
    : {
        text: `Länsam har beslutat, från och med ${formatDay(ruling.from ?? localDate(ruling.sort))}`,
        decision: ruling.decision,
      };
}

/** What holds instead of it, where it has been replaced. */
function newestOf(id: string, rulings: readonly Ruling[]): Ruling | undefined {
  const found = rulings.find((ruling) => ruling.id === id);
  return found?.replacedBy === undefined ? found : (newestOf(found.replacedBy, rulings) ?? found);
}

/** `2 nya frågor sedan du tittade`; nothing where nothing is new. */
export function boardNewsText({ questions, answers }: BoardNews): string | undefined {
  const parts = [
    ...(questions === 0 ? [] : [formatCount(questions, 'ny fråga', 'nya frågor')]),
    ...(answers === 0 ? [] : [`${formatCount(answers, 'nytt svar', 'nya svar')} till dig`]),
  ];
  return parts.length === 0 ? undefined : `${parts.join(' och ')} sedan du tittade`;
}
