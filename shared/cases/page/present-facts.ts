import { headings } from '../../text/headings.ts';
import { notGiven } from '../../forms/words.ts';
import { partyLabels } from '../../codes/party.ts';
import { criterionLabels, referrerLabels } from '../../codes/raising.ts';
import { localDate } from '../../kernel/calendar.ts';
import type { FormValues } from '../../forms/form.ts';
import { shownLines } from '../../forms/show.ts';
import { memberLabel } from '../../teams/labels.ts';
import type { Team } from '../../teams/team.ts';
import { formatDay, joinLabels } from '../../text/format.ts';
import { hasConsentWithdrawn } from '../before-end.ts';
import type { CaseState, NewCase, StarCase } from '../case.ts';
import { newCaseForm, raisedBy } from '../forms/raise-form.ts';
import type { Fact } from '../follow/view.ts';
import { statusReason } from './present-status.ts';

/** What is known of the case since it was raised, and who carries it; nothing of the individual without consent. */
export function presentFacts(team: Team, starCase: StarCase): readonly Fact[] {
  return [
    ...reasonFacts(starCase),
    ...carriers(team, starCase.current),
    ...(starCase.imported === undefined ? [] : [importedFact(starCase.imported)]),
    { label: 'Aktualiserat', text: formatDay(localDate(starCase.raisedAt)) },
    ...(starCase.type === 'new' && !hasConsentWithdrawn(starCase)
      ? newCaseFacts(starCase)
      : [{ label: raisedBy, text: partyLabels[starCase.raisingParty] }]),
  ];
}

function importedFact({ inexact }: NonNullable<StarCase['imported']>): Fact {
  const months = inexact
    ? ' Någon av dagarna är bara känd till sin månad: då visas den första dagen i den.'
    : '';
  const text = `Ärendet kommer ur en fil. Det som inte stod där är inte känt.${months}`;
  return { label: 'Inläst i efterhand', text };
}

/** Why it is parked or was withdrawn; why it was closed stands with the closing. */
function reasonFacts(starCase: StarCase): readonly Fact[] {
  const { status } = starCase.current;
  const text = status === 'closed' ? undefined : statusReason(starCase);
  if (text === undefined) return [];
  return [{ label: status === 'ongoing' ? 'Vilande' : 'Orsak', text }];
}

function carriers(team: Team, current: CaseState): readonly Fact[] {
  if (current.status !== 'ongoing' && current.status !== 'closed') return [];
  const coordinatorId = current.status === 'ongoing' ? current.individualCoordinatorId : undefined;
  return [
    // While it is ongoing it stands in the head of the page.
    ...(current.status === 'ongoing'
      ? []
      : [{ label: headings.caseHolder, text: memberLabel(team, current.caseHolderId) }]),
    ...(coordinatorId === undefined
      ? []
      : [{ label: 'Individkoordinator', text: memberLabel(team, coordinatorId) }]),
  ];
}

function newCaseFacts(starCase: NewCase): readonly Fact[] {
  return [
    ...referrerFacts(starCase),
    { label: 'Samtycke', text: consentText(starCase.consent) },
    ...shownLines(newCaseForm, whatIsKnown(starCase)),
    {
      label: 'Kriterier',
      text:
        starCase.criteria.length === 0
          ? notGiven
          : starCase.criteria.map((criterion) => criterionLabels[criterion]).join(' · '),
    },
    {
      label: 'Först avstämt med den egna verksamhetens teammedlem',
      text: starCase.talkedOver ? 'Ja' : notGiven,
    },
  ];
}

function consentText(consent: NewCase['consent']): string {
  if (consent === undefined) return notGiven;
  const form =
    consent.form === 'fk'
      ? 'Försäkringskassans eget samtycke, undertecknat'
      : 'Blanketten ”Aktualisering till STAR”, undertecknad';
  return `${form} ${formatDay(consent.signedOn)}`;
}

/** Of the form what is shown as it was filled in; the rest is told in other words. */
function whatIsKnown(starCase: NewCase): Partial<FormValues<typeof newCaseForm>> {
  const { gender, ageBand, livelihoodIn, priorityGroups, processLevel } = starCase;
  return {
    gender,
    ...(ageBand === undefined ? {} : { ageBand }),
    livelihoodIn,
    ...(priorityGroups.length === 0 ? {} : { priorityGroups }),
    processLevel,
  };
}

function referrerFacts({ referrer, referrers, raisingParty }: NewCase): readonly Fact[] {
  const by = { label: raisedBy, text: referrerLabels[referrer] };
  switch (referrer) {
    case 'several':
      return [
        by,
        { label: 'Parter', text: joinLabels(referrers.map((one) => referrerLabels[one])) },
      ];
    case 'self':
      return [by, { label: 'Genom', text: partyLabels[raisingParty] }];
    case 'ifo':
    case 'ame':
    case 'af':
    case 'fk':
    case 'primary-care':
    case 'psychiatry':
      return [by];
  }
}
