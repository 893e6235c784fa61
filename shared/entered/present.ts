import { roleLabels } from '../access/role.ts';
import { type IsoDate, localDate } from '../kernel/calendar.ts';
import { without } from '../kernel/without.ts';
import type { FundedPost } from '../rules/funded-post.ts';
import { fundedPostLabels } from '../rules/funded-label.ts';
import { goalLabels } from '../rules/goals.ts';
import { planOn, type RuleBook, ruleSetOn } from '../rules/rule-book.ts';
import { shownLines } from '../forms/show.ts';
import { formatAmount, formatDay, formatNumber, formatPeriod, inSentence } from '../text/format.ts';
import { plannedPosts, sumKronor } from './facts.ts';
import type { DueFigure } from './due.ts';
import { placesOf } from './enter.ts';
import { type Entered, type EnteredKind, enteredOf, type Saying } from './entered.ts';
import { typedKinds } from './forms.ts';
import { assistanceForm, capitalForm, costsForm, surveyForm } from './forms.ts';
import { presentDue, sectionWords } from './present-words.ts';
import { postTotals } from './present-totals.ts';
import { respondentLabels } from './survey.ts';
import type { EnteredRow, EnteredSection, EnteredView } from './view.ts';
import { yearLines } from './present-year.ts';

export interface EnteredFacts {
  /** Without a team the county's. */
  readonly team?: { readonly id: string; readonly name: string };
  readonly federationName: string;
  readonly there: readonly Entered[];
  /** Enters and puts right. */
  readonly canEnter: boolean;
  /** Reads the team from within it: then nothing of it is too little to be said. */
  readonly isInside: boolean;
  readonly due: readonly DueFigure[];
  readonly rules: RuleBook;
  readonly today: IsoDate;
}

const order: readonly EnteredKind[] = [
  'costs',
  'posts',
  'assistance',
  'survey',
  'capital',
  'yearly',
];

/** What is not made by cases and is entered once, of a team or of the county. */
export function presentEntered(facts: EnteredFacts): EnteredView {
  const { team, federationName, due, canEnter, today } = facts;
  const place = team === undefined ? 'county' : 'team';
  return {
    ...(team === undefined ? {} : { teamId: team.id }),
    title: `Uppgifter om ${team?.name ?? federationName}`,
    lead: 'Det som inte kommer av ärenden men hör till rapporterna. Det matas in en gång, med källa, och rättas genom att sägas på nytt.',
    due: canEnter ? due.map((one) => presentDue(one, today)) : [],
    sections: order
      .filter((what) => placesOf[what].includes(place))
      .filter((what) => what !== 'yearly' || enteredOf(facts.there, what).length > 0)
      .map((what) => section(what, facts)),
  };
}

function section(what: EnteredKind, facts: EnteredFacts): EnteredSection {
  const { there, canEnter } = facts;
  const rows = enteredOf(there, what)
    .toSorted((a, b) => (a.sort === b.sort ? (a.id < b.id ? -1 : 1) : a.sort < b.sort ? 1 : -1))
    .map((one) => row(one, facts));
  const entering = typedKinds.find((typed) => typed === what);
  const { title, lead, empty } = sectionWords[what];
  return {
    what,
    title,
    lead,
    rows: [...planned(what, facts), ...rows],
    emptyText: empty,
    totals: what === 'posts' ? postTotals(facts) : [],
    ...(canEnter && entering !== undefined ? { entering } : {}),
  };
}

/** What the yearly plan funds: said there, and not once more here. */
function planned(
  what: EnteredKind,
  { team, there, rules, today, canEnter }: EnteredFacts,
): readonly EnteredRow[] {
  if (what !== 'posts') return [];
  const plan = planOn(rules, today);
  const told = enteredOf(there, 'posts').map(({ values }) => values);
  const posts = plannedPosts(rules, Number(today.slice(0, 4)))
    .filter(({ teamId }) => teamId === team?.id)
    // Who has had it has been entered, and how much is funded stands with that.
    .filter((post) => !told.some((one) => one.post === post.post && one.from === post.from));
  return posts.map((post, n) => ({
    id: `plan-${n}`,
    year: Number(post.from.slice(0, 4)),
    title: fundedPostLabels[post.post],
    lines: postLines(post),
    sourceText: `Enligt ${inSentence(plan?.name ?? '')}.`,
    earlier: [],
    ...(canEnter && {
      values: {
        ...{ post: post.post, from: post.from, to: post.to },
        percent: written(post.percent),
      },
    }),
    mayWithdraw: false,
  }));
}

function row(entered: Entered, facts: EnteredFacts): EnteredRow {
  const { canEnter } = facts;
  const { id, history } = entered;
  const said = history.filter((event) => event.type !== 'withdrawn');
  const last = said.at(-1);
  const by =
    last === undefined
      ? ''
      : `${formatDay(localDate(last.at))} av ${inSentence(roleLabels[last.as])}`;
  const version = said.length > 1 ? `, version ${said.length}` : '';
  const values = canEnter && entered.what !== 'yearly' ? formValues(entered) : undefined;
  return {
    id,
    year: Number(entered.sort.slice(0, 4)),
    title: titleOf(entered),
    lines: linesOf(entered, facts),
    sourceText: `Källa: ${entered.source}. Inmatat ${by}${version}.`,
    earlier: said
      .slice(0, -1)
      .toReversed()
      .map((event) => {
        // Of its own kind, as the document is.
        const before = { what: entered.what, values: event.values } as Saying;
        const lines = linesOf(before, facts).map(({ label, text }) => `${label} ${text}`);
        return `${formatDay(localDate(event.at))}: ${lines.join(', ')} (${event.source})`;
      }),
    ...(values === undefined ? {} : { values }),
    mayWithdraw: canEnter,
  };
}

function titleOf(said: Saying): string {
  switch (said.what) {
    case 'posts':
      return fundedPostLabels[said.values.post];
    case 'survey':
      return `${said.values.year}: ${goalLabels[said.values.goal]}`;
    case 'costs':
    case 'assistance':
    case 'capital':
    case 'yearly':
      return String(said.values.year);
  }
}

/** Of a survey with few answers only who entered it, and the team itself, see more than that they are few (handbook §7). */
function linesOf(
  said: Saying,
  { rules, today, isInside, canEnter }: EnteredFacts,
): EnteredRow['lines'] {
  switch (said.what) {
    case 'costs': {
      const { staff, other } = said.values;
      const sum = formatAmount(sumKronor([staff, other]), { unit: 'kr' });
      return [
        ...shownLines({ ...costsForm, fields: without(costsForm.fields, 'year') }, said.values),
        { label: 'Sammanlagt', text: sum },
      ];
    }
    case 'posts':
      return postLines(said.values);
    case 'assistance':
      return shownLines(
        { ...assistanceForm, fields: without(assistanceForm.fields, 'year') },
        said.values,
      );
    case 'survey': {
      const { percentFrom } = ruleSetOn(rules, today);
      const who = { label: 'Svarade', text: respondentLabels[said.values.respondents] };
      if (said.values.answers < percentFrom && !isInside && !canEnter)
        return [who, { label: 'Andel', text: 'för få svar för att visas' }];
      const { percent, answers } = surveyForm.fields;
      return [who, ...shownLines({ ...surveyForm, fields: { percent, answers } }, said.values)];
    }
    case 'capital': {
      const { capital, fees } = said.values;
      // A tenth of a percent is what is shown; a goal is held against all of it.
      const share = Math.round((capital / fees) * 1000) / 10;
      return [
        ...shownLines({ ...capitalForm, fields: without(capitalForm.fields, 'year') }, said.values),
        { label: 'Andel av avgifterna', text: formatAmount(share, { unit: '%' }) },
      ];
    }
    case 'yearly':
      return yearLines(said.values.counts, isInside);
  }
}

/** The plan's posts and those that were entered, in the same words. */
function postLines({
  from,
  to,
  percent,
  filled,
}: Pick<FundedPost, 'from' | 'to' | 'percent'> & {
  readonly filled?: number | undefined;
}): EnteredRow['lines'] {
  const ofFullTime = (part: number) => `${formatNumber(part)} % av heltid`;
  return [
    { label: 'Finansierad', text: ofFullTime(percent) },
    ...(filled === undefined ? [] : [{ label: 'Tillsatt', text: ofFullTime(filled) }]),
    { label: 'Gäller', text: formatPeriod({ kind: 'interval', from, to }) },
  ];
}

/** As the inputs of the form have them: decimals after a comma. */
function formValues(entered: Entered): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...Object.entries(entered.values).map(([name, value]) => [name, written(value)]),
    ['source', entered.source],
  ]) as Readonly<Record<string, string>>;
}

function written(value: unknown): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}
