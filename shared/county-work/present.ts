import { mayDo } from '../access/access.ts';
import type { Role } from '../access/role.ts';
import { workSeatLabels } from '../codes/county-work.ts';
import { byText } from '../deviations/present-doer.ts';
import type { AccountKey } from '../kernel/account-key.ts';
import { type Instant, type IsoDate, localDate } from '../kernel/calendar.ts';
import { formatDay, joinWords } from '../text/format.ts';
import type { AgreementRevision } from './agreement-revision.ts';
import type { CountyDoer } from './county-doer.ts';
import type { GoodExample } from './good-example.ts';
import type { CountyWorkView, ExampleRow, RevisionRow, WorkGroupRow } from './view.ts';
import type { WorkGroup } from './work-group.ts';

export interface CountyWorkFacts {
  readonly examples: readonly GoodExample[];
  readonly workGroups: readonly WorkGroup[];
  readonly revisions: readonly AgreementRevision[];
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  /** Everything that the asker is, in whatever team and above them. */
  readonly roles: readonly Role[];
  readonly actor: AccountKey;
  readonly today: IsoDate;
}

export function presentCountyWork(facts: CountyWorkFacts): CountyWorkView {
  const { examples, workGroups, revisions, roles } = facts;
  const mayLead = mayDo(roles, 'lead-county-work').allowed;
  const readsRevisions = mayDo(roles, 'comment-agreement').allowed;
  const inState = (state: GoodExample['state']) =>
    examples.filter((one) => one.state === state).toSorted(newestFirst);
  return {
    examples: inState('published').map((one) => exampleRow(one, facts)),
    noExamples: 'Inga goda exempel är publicerade än.',
    proposed: mayLead ? inState('proposed').map((one) => exampleRow(one, facts)) : [],
    spread: examples.filter(({ state }) => state !== 'withdrawn').map(({ id }) => id),
    mayLead,
    workGroups: mayLead
      ? workGroups.toSorted(activeFirst).map((group) => workGroupRow(group, facts))
      : [],
    noWorkGroups: 'Inga arbetsgrupper är tillsatta.',
    revisions: readsRevisions
      ? revisions.toSorted((a, b) => b.year - a.year).map((one) => revisionRow(one, facts))
      : [],
    noRevisions: 'Ingen översyn är öppnad än.',
  };
}

/** Who, as what, and when: `av samordnaren i STAR Berg tis 8 dec 2026`. */
function saidText(
  { as, at }: { readonly as: CountyDoer; readonly at: Instant },
  { teams }: Pick<CountyWorkFacts, 'teams'>,
): string {
  const team = teams.find(({ id }) => id === as.teamId)?.name;
  return `${byText({ as }).trimStart()}${team === undefined ? '' : ` i ${team}`} ${formatDay(localDate(at))}`;
}

function exampleRow(
  { id, text, teamId, state, writers, history }: GoodExample,
  facts: CountyWorkFacts,
): ExampleRow {
  const { roles, actor, teams } = facts;
  const last = history.at(-1);
  const leads = mayDo(roles, 'lead-county-work').allowed;
  const said = last === undefined ? '' : ` ${saidText(last, facts)}`;
  return {
    exampleId: id,
    text,
    fromText: `Från ${teams.find((team) => team.id === teamId)?.name ?? 'ett team som inte är med längre'}`,
    stateText: `${state === 'published' ? 'Publicerat' : 'Väntar på en andra blick. Föreslaget'}${said}`,
    can: {
      publish: leads && state === 'proposed' && !writers.includes(actor),
      withdraw: leads,
    },
  };
}

function workGroupRow(group: WorkGroup, facts: CountyWorkFacts): WorkGroupRow {
  const { id, topic, members, from, to, reportDue, state, history } = group;
  const reports = history.flatMap((event) => (event.type === 'reported' ? [event] : []));
  const ended = state === 'ended';
  return {
    workGroupId: id,
    topic,
    membersText: joinWords(members.map((seat) => workSeatLabels[seat])),
    periodText: `${formatDay(from)} – ${formatDay(to)}`,
    dueText: ended ? 'Avslutad' : `Återrapport senast ${formatDay(reportDue)}`,
    late: !ended && reports.length === 0 && reportDue < facts.today,
    reports: reports.map((event) => ({
      text: event.text,
      saidText: `Återrapporterat ${saidText(event, facts)}`,
    })),
    ended,
    can: !ended,
  };
}

function revisionRow(revision: AgreementRevision, facts: CountyWorkFacts): RevisionRow {
  const { id, year, commentsDue, comments, decision, state, history } = revision;
  const { roles, actor, today } = facts;
  const readsAll = mayDo(roles, 'lead-county-work').allowed;
  const shown = comments.filter(({ by }) => readsAll || by === actor);
  const headings = Map.groupBy(shown, ({ heading }) => heading.trim().toLocaleLowerCase('sv'));
  const closing = history.find(({ type }) => type === 'closed');
  const isOpen = state === 'open';
  return {
    revisionId: id,
    title: `Översynen av överenskommelsen ${year}`,
    dueText: isOpen ? `Synpunkter senast ${formatDay(commentsDue)}` : 'Avslutad med beslut',
    late: isOpen && commentsDue < today,
    headings: [...headings.values()]
      .map((some) => ({
        heading: some[0]?.heading ?? '',
        comments: some.map((one) => ({ text: one.text, saidText: saidText(one, facts) })),
      }))
      .toSorted((a, b) => a.heading.localeCompare(b.heading, 'sv', { numeric: true })),
    noComments: readsAll
      ? 'Inga synpunkter har kommit än.'
      : 'Du har inte lämnat någon synpunkt än.',
    ...(decision !== undefined &&
      closing !== undefined && {
        decision: { text: decision, saidText: `Beslutat ${saidText(closing, facts)}` },
      }),
    can: { comment: isOpen, close: isOpen && mayDo(roles, 'decide-county-work').allowed },
  };
}

function newestFirst(one: { readonly sort: string }, other: { readonly sort: string }): number {
  return one.sort < other.sort ? 1 : -1;
}

function activeFirst(one: WorkGroup, other: WorkGroup): number {
  if (one.state !== other.state) return one.state === 'active' ? -1 : 1;
  return newestFirst(one, other);
}
