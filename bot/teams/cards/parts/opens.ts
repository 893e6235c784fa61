import type { GatheringPlace } from '../../../../shared/gatherings/gathering.ts';
import type { GatheringHead } from '../../../../shared/gatherings/view.ts';
import type { MeetingHead } from '../../../../shared/meetings/view.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import { caseCardText } from '../../../../shared/text/case-cards.ts';
import type { ReportSubject } from '../../../../shared/period-reports/subject.ts';
import type { TabLinks } from '../../../app/ports.ts';
import type { CardAction, CardJson } from './card.ts';
import { isWayOut } from './close-button.ts';
import { buttons } from './elements.ts';

/** What a card speaks of, where it is to be had in the tab. */
export type Subject =
  | {
      readonly page: 'meeting' | 'raise' | 'correct';
      readonly of: Pick<MeetingHead, 'teamId' | 'meetingId'>;
    }
  | { readonly page: 'case'; readonly teamId: string; readonly reference: string }
  | {
      readonly page: 'home' | 'deviations' | 'numbers' | 'offers' | 'fk' | 'teamContacts';
      readonly teamId: string;
    }
  | { readonly page: 'report'; readonly subject: ReportSubject; readonly period: string }
  | {
      readonly page: 'steering';
      readonly steeringGroupId: string;
      readonly deviationId: string;
    }
  | { readonly page: 'gathering'; readonly of: Pick<GatheringHead, 'gatheringId' | 'teamId'> }
  | { readonly page: 'year'; readonly of: GatheringPlace }
  | {
      readonly page:
        'rules' | 'rulings' | 'documents' | 'contacts' | 'countyGroup' | 'fromCounty' | 'help';
    };

/**
 * The card with the way to what it speaks of last on it, but before the way out of a form; as it is while nobody knows
 * where the tab is.
 */
export function opening(
  card: CardJson,
  subject: Subject | undefined,
  links: TabLinks | undefined,
): CardJson {
  if (subject === undefined || links === undefined) return card;
  const label = subject.page === 'case' ? caseCardText.openInTab : cardText.openInTab[subject.page];
  const way: CardAction = {
    type: 'Action.OpenUrl',
    title: label,
    url: addressOf(subject, links),
  };
  const last = card.body.at(-1);
  if (last?.type !== 'ActionSet' || !last.actions.some(isWayOut))
    return { ...card, body: [...card.body, buttons([way])] };
  const actions = [
    ...last.actions.filter((one) => !isWayOut(one)),
    way,
    ...last.actions.filter(isWayOut),
  ];
  return { ...card, body: [...card.body.slice(0, -1), { ...last, actions }] };
}

function addressOf(subject: Subject, links: TabLinks): string {
  switch (subject.page) {
    case 'meeting':
    case 'raise':
    case 'correct':
      return links[subject.page](subject.of.teamId, subject.of.meetingId);
    case 'case':
      return links.starCase(subject.teamId, subject.reference);
    case 'home':
    case 'deviations':
    case 'numbers':
    case 'offers':
    case 'fk':
    case 'teamContacts':
      return links[subject.page](subject.teamId);
    case 'report':
      return links.report(subject.subject, subject.period);
    case 'steering':
      return links.steering(subject.steeringGroupId, subject.deviationId);
    case 'gathering':
      return links.gathering(subject.of.gatheringId, subject.of.teamId);
    case 'year':
      return links.year(subject.of);
    case 'rules':
    case 'rulings':
    case 'documents':
    case 'contacts':
    case 'countyGroup':
    case 'help':
    case 'fromCounty':
      return links[subject.page]();
  }
}
