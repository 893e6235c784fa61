import { headings } from '../../text/headings.ts';
import { itemKindLabels } from '../../codes/agenda.ts';
import {
  day,
  level,
  mustTick,
  oneOf,
  optional,
  pick,
  plain,
  severalOf,
  tick,
} from '../../forms/field.ts';
import { form, type StartOf } from '../../forms/form.ts';
import { type FieldProblem, readForm, type Texts } from '../../forms/read.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { without } from '../../kernel/without.ts';
import { processLevelLabels } from '../../codes/raising.ts';
import {
  ageBandLabels,
  criteria as allCriteria,
  criterionLabels,
  genderLabels,
  priorityGroupLabels,
  priorityGroupsHeading,
  referrerLabels,
} from '../../codes/raising.ts';
import { livelihoodLabels } from '../../codes/livelihood.ts';
import type {
  Criterion,
  OwnReferrer,
  PriorityGroup,
  ProcessLevel,
  Referrer,
} from '../../codes/raising.ts';
import type { RuleSet, YearlyPlan } from '../../rules/rule-book.ts';
import { writtenReference } from '../written-reference.ts';
import type { NewCaseInput } from '../raise-input.ts';

/**
 * What other answers of the form say already, and is not asked twice: who lives here has that criterion, and either age
 * band lies within working age.
 */
const answeredElsewhere: readonly Criterion[] = ['working-age', 'lives-in-municipality'];

/** Those of them that count by the rules of the day. */
export function answeredCriteria(criteria: readonly Criterion[]): readonly Criterion[] {
  return answeredElsewhere.filter((one) => criteria.includes(one));
}

function isAsked(code: string): boolean {
  return !answeredElsewhere.some((one) => one === code);
}

/** The new case's reference is said instead, once it is known. */
const raised = 'Ärendet står på dagordningen.';

/** Beside the groups: that it is said to be in none of them. */
const noGroup = 'none';

/** Who raised it, where that is shown. */
export const raisedBy = 'Aktualiserat av';

/**
 * What a new case needs (handbook §3), in the order it lies on the desk: the consent form first, since without it nothing
 * else is worth filling in, then what the individual's papers say, and last what only some cases have.
 */
export const newCaseForm = form({
  name: 'new',
  open: itemKindLabels.new,
  send: 'Aktualisera ärendet',
  done: raised,
  intro:
    'Ha blanketten framför dig. Ärendet får en beteckning: vem det gäller vet bara du och samordnaren, så skriv det inte här.',
  fields: {
    consentForm: oneOf(
      { star: 'Aktualisering till STAR', fk: 'Försäkringskassans eget samtycke' },
      {
        fills: ['consent'],
        label: 'Samtycket är lämnat på',
        missing: 'Välj vilken blankett samtycket är lämnat på.',
        seen: true,
      },
    ),
    signedOn: day({
      fills: ['consent'],
      label: 'Samtycket undertecknat den',
      missing: 'Ange vilken dag samtycket skrevs under.',
      past: true,
    }),
    ownWords: mustTick({
      short: 'Egna ord',
      label: 'Individens egna ord finns på blanketten',
      missing: 'Blanketten behöver individens egna ord.',
    }),
    livesInMunicipality: mustTick({
      short: 'Bostadskommun',
      label: 'Individen bor i teamets kommun',
      missing: 'Teamet tar bara emot den som bor i kommunen.',
    }),
    referrers: severalOf(withoutCode(referrerLabels, 'several'), {
      fills: ['referrer'],
      label: 'Vem aktualiserar? (välj alla, om det är flera parter)',
      missing: 'Välj vem som aktualiserar.',
      shown: raisedBy,
    }),
    gender: oneOf(genderLabels, { label: 'Kön', missing: 'Välj kön.', seen: true }),
    ageBand: oneOf(ageBandLabels, {
      label: 'Åldersgrupp',
      missing: 'Välj åldersgrupp.',
      seen: true,
      shown: 'Ålder',
    }),
    livelihoodIn: severalOf(livelihoodLabels, {
      label: 'Försörjning nu (en eller flera)',
      hint: 'Styr vem som föreslås som ärendebärare.',
      missing: 'Välj minst en försörjning.',
      shown: 'Försörjning vid start',
    }),
    criteria: severalOf(criterionLabels, {
      label: 'Kriterier som är uppfyllda',
      missing: 'Kryssa för de kriterier som är uppfyllda.',
      all: 'Alla är uppfyllda',
      seen: true,
      shown: 'Kriterier',
    }),
    priorityGroups: optional(
      severalOf(
        { ...priorityGroupLabels, [noGroup]: 'Ingen av grupperna' },
        {
          label: 'Prioriterade grupper (en eller flera)',
          hint: 'Lämnas det tomt märks ärendet efter försörjning och ålder. Grupperna ändrar inte ordningen.',
          missing: 'Välj grupper i listan, eller bara att det inte är någon av dem.',
          shown: priorityGroupsHeading,
          was: ['priorityGroup'],
        },
      ),
    ),
    processLevel: optional(
      level(processLevelLabels, {
        label: 'Processnivå (om den är bedömd)',
        missing: 'Välj en nivå i listan, eller ingen.',
        none: 'Inte bedömd',
        shown: 'Processnivå',
      }),
    ),
    talkedOver: tick({
      short: 'Avstämt',
      label: 'Ärendet är först avstämt med den egna verksamhetens teammedlem',
      missing: 'Kryssa i om det är avstämt.',
    }),
    previous: optional(
      plain({
        label: 'Tidigare ärende, om det aktualiseras på nytt',
        missing:
          'Skriv det tidigare ärendets beteckning: teamets kod, år och nummer. Eller lämna fältet tomt.',
        placeholder: 'teamets kod, år och nummer',
        maxLength: 20,
        as: 'reference',
      }),
    ),
  },
});

/** The same form, to correct what was said. */
export const correctForm = form({
  ...without(newCaseForm, 'intro'),
  name: 'correct',
  open: 'Rätta uppgifterna',
  send: headings.saveCorrection,
  done: 'Uppgifterna är rättade.',
});

/** The groups of a case that the team has decided about: nothing else of what was raised is changed then. */
export const correctGroupsForm = form({
  name: 'groups',
  open: 'Ändra prioriterade grupper',
  send: 'Spara grupperna',
  done: 'Grupperna är ändrade.',
  fields: {
    priorityGroups: severalOf(newCaseForm.fields.priorityGroups.codes, {
      label: newCaseForm.fields.priorityGroups.label,
      hint: 'De unga är de som har åldersgruppen 16–29 år. Det ändrade räknas också i perioder som är över.',
      missing: newCaseForm.fields.priorityGroups.missing,
    }),
  },
});

/** What can be chosen there: the groups of the case's day, or that it is in none of them. */
export function groupChoices(groups: readonly PriorityGroup[]) {
  return chosenFrom(newCaseForm.fields.priorityGroups.codes, [...groups, noGroup]);
}

export function readGroups(texts: Texts): Result<PriorityGroup[], readonly FieldProblem[]> {
  const read = readForm(correctGroupsForm, texts);
  if (!read.ok) return err(read.error);
  const groups = groupsIn(read.value.priorityGroups);
  return groups === 'unclear' || groups === undefined
    ? err([{ field: 'priorityGroups', text: correctGroupsForm.fields.priorityGroups.missing }])
    : ok(groups);
}

/** An ongoing case onto the agenda. */
export const followUpOnAgendaForm = form({
  name: 'again',
  open: 'Uppföljning',
  send: 'Sätt på dagordningen',
  done: raised,
  intro: 'Sätt ett pågående ärende på dagordningen.',
  fields: { reference: pick({ label: 'Pågående ärende', missing: 'Välj ett pågående ärende.' }) },
});

/** Anonymous advice (handbook §3): nothing is asked. */
export const consultationForm = form({
  name: 'consultation',
  open: 'Konsultation',
  send: 'Be om konsultation',
  done: raised,
  intro:
    'Teamet ger råd utan att veta vem det gäller. Ärendet får en beteckning och räknas för sig.',
  fields: {},
});

function withoutCode<C extends string, L extends C>(
  labels: Readonly<Record<C, string>>,
  code: L,
): Readonly<Record<Exclude<C, L>, string>> {
  return without(labels, code);
}

/** What can be chosen about a case by the rules and the yearly plan of its day (handbook §9). */
export interface RaisingCodes {
  readonly criteria: readonly Criterion[];
  readonly priorityGroups: readonly PriorityGroup[];
  readonly processLevels: readonly ProcessLevel[];
}

export function raisingCodes(
  { criteria, processLevels }: RuleSet,
  plan: YearlyPlan | undefined,
): RaisingCodes {
  return { criteria, processLevels, priorityGroups: plan?.priorityGroups ?? [] };
}

/** By the rules of its day, and for whom: what the form has to choose from, and what it does not ask. */
export interface RaisingRules extends RaisingCodes {
  readonly fkMayRaise: boolean;
  /** The asker's own part, which is suggested; FK's people can raise only what FK raises (handbook §4). */
  readonly ownReferrer?: OwnReferrer;
}

export function newCaseStart(
  rules: RaisingRules,
  raised?: NewCaseInput,
): StartOf<typeof newCaseForm> {
  const { fkMayRaise, ownReferrer } = rules;
  const referrers = Object.entries(newCaseForm.fields.referrers.codes)
    .filter(([code]) => code !== 'fk' || fkMayRaise)
    .map(([value, label]) => ({ value, label }));
  return {
    values: raised === undefined ? emptyStart(ownReferrer) : textsOf(raised),
    choices: {
      referrers,
      criteria: chosenFrom(criterionLabels, rules.criteria).filter(({ value }) => isAsked(value)),
      priorityGroups: groupChoices(rules.priorityGroups),
      processLevel: chosenFrom(processLevelLabels, rules.processLevels),
    },
    notAsked: [
      ...(fkMayRaise ? [] : (['consentForm'] as const)),
      ...(rules.priorityGroups.length === 0 ? (['priorityGroups'] as const) : []),
      ...(rules.processLevels.length === 0 ? (['processLevel'] as const) : []),
    ],
  };
}

const emptyStart = (referrer: OwnReferrer | undefined) => ({
  consentForm: 'star',
  ...(referrer === undefined ? {} : { referrers: referrer }),
});

function chosenFrom(
  labels: Readonly<Record<string | number, string>>,
  codes: readonly (string | number)[],
) {
  return codes.map((code) => ({ value: String(code), label: labels[code] ?? String(code) }));
}

/** A case as it was raised, to correct it. */
function textsOf(raised: NewCaseInput): Readonly<Record<string, string>> {
  const { consent, referrer, referrers, gender, ageBand, criteria } = raised;
  return {
    consentForm: consent.form,
    signedOn: consent.signedOn,
    ownWords: 'true',
    livesInMunicipality: 'true',
    referrers: referrer === 'several' ? referrers.join(',') : referrer,
    gender,
    ageBand,
    livelihoodIn: raised.livelihoodIn.join(','),
    criteria: criteria.filter(isAsked).join(','),
    priorityGroups: groupsText(raised.priorityGroups),
    processLevel: raised.processLevel === undefined ? '' : String(raised.processLevel),
    talkedOver: String(raised.talkedOver ?? false),
    previous: raised.previous ?? '',
  };
}

/**
 * A new case as it was filled in, with the criteria of its day that other answers say.
 * A consent form that was not asked for is STAR's own.
 */
export function readNewCase(
  texts: Texts,
  { criteria: judgedBy }: Pick<RaisingCodes, 'criteria'>,
): Result<NewCaseInput, readonly FieldProblem[]> {
  const read = readForm(newCaseForm, {
    get: (name) => texts.get(name) ?? (name === 'consentForm' ? 'star' : undefined),
  });
  if (!read.ok) return err(read.error);
  const { consentForm, signedOn, ownWords, livesInMunicipality, ...others } = read.value;
  const { previous, priorityGroups, ...rest } = others;
  const groups = groupsIn(priorityGroups);
  if (groups === 'unclear')
    return err([{ field: 'priorityGroups', text: newCaseForm.fields.priorityGroups.missing }]);
  const reference = previous === undefined ? undefined : writtenReference(previous);
  if (previous !== undefined && reference === undefined)
    return err([{ field: 'previous', text: newCaseForm.fields.previous.missing }]);
  return ok({
    ...rest,
    type: 'new',
    ...referrersIn(rest.referrers),
    consent: { form: consentForm, signedOn, ownWords, livesInMunicipality },
    criteria: allCriteria.filter(
      (one) => rest.criteria.includes(one) || answeredCriteria(judgedBy).includes(one),
    ),
    ...(groups === undefined ? {} : { priorityGroups: groups }),
    ...(reference === undefined ? {} : { previous: reference }),
  });
}

/** Nothing where nothing is said, which leaves it to the suggestion. */
function groupsIn(
  chosen: readonly (PriorityGroup | typeof noGroup)[] | undefined,
): PriorityGroup[] | 'unclear' | undefined {
  if (chosen === undefined) return undefined;
  const groups = chosen.filter((one) => one !== noGroup);
  return groups.length > 0 && groups.length < chosen.length ? 'unclear' : groups;
}

/** The groups as the field has them; a case that was left without is said to be in none. */
export function groupsText(
  groups: readonly PriorityGroup[] | undefined,
  whenNone: string = noGroup,
): string {
  if (groups === undefined) return '';
  return groups.length === 0 ? whenNone : groups.join(',');
}

/** One list, of which two or more are `several`. */
function referrersIn(chosen: readonly Exclude<Referrer, 'several'>[]): {
  referrer: Referrer;
  referrers: Referrer[];
} {
  const [first = 'self'] = chosen;
  return chosen.length > 1
    ? { referrer: 'several', referrers: [...chosen] }
    : { referrer: first, referrers: [] };
}
