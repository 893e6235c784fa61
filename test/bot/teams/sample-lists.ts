import type { AfterView, BeforeView } from '../../../shared/meetings/lists/view.ts';
import { presentAfter } from '../../../shared/meetings/lists/present-after.ts';
import { presentBefore } from '../../../shared/meetings/lists/present-before.ts';
import { presentRulings } from '../../../shared/rulings/present.ts';
import { rulingPerson } from '../../../shared/rulings/reach.ts';
import type { RulingsView } from '../../../shared/rulings/view.ts';
import { aFederation } from '../../builders/app.ts';
import { aTeam } from '../../builders/team.ts';
import { anAskedRuling, aRuling } from '../../builders/ruling.ts';
import { presentOffers } from '../../../shared/offers/present.ts';
import { presentContacts } from '../../../shared/contacts/present.ts';
import type { ContactsView } from '../../../shared/contacts/view.ts';
import type { OffersView } from '../../../shared/offers/view.ts';
import { builtInVersions } from '../../../shared/rules/built-in.ts';
import { presentTargets } from '../../../shared/teams/present-targets.ts';
import { presentRules } from '../../../shared/rules/present-rules.ts';
import type { RulesView } from '../../../shared/rules/view.ts';
import { aContact, aTeamContact } from '../../builders/contact.ts';
import { anOffer } from '../../builders/offer.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { planned, queued, received, team } from './sample-cases.ts';
import { builtInRules } from '../../builders/rules.ts';

const cases = [planned().build(), received.build(), queued];

function called() {
  return aMeeting(team)
    .called()
    .answered('ifo-officer', { status: 'absent' })
    .answered('coordinator', { status: 'coming', mode: 'on-site' })
    .withTopic('fk-slot', 'Hur länge gäller särskilda skäl?', 'ifo-officer');
}

/** As everyone in the channel sees it, or the asker's own part. */
export function beforeView(own?: string): BeforeView {
  return presentBefore({
    rules: builtInRules,
    meeting: called().build(),
    team,
    cases,
    ownSeatIds: own === undefined ? [] : [own],
    seats: own === undefined ? 'all' : 'own',
    inChannel: true,
    today: '2026-12-05',
  });
}

export function afterView(): AfterView {
  return presentAfter({
    meeting: aMeeting(team)
      .withId('2026-11-10')
      .on('2026-11-10')
      .called()
      .opened({ ongoing: cases })
      .closed()
      .build(),
    team,
    cases,
    ownSeatIds: [],
    seats: 'all',
    today: '2026-12-09',
  });
}

/** Three offers, of which one has not been confirmed for long. */
export function offersView(): OffersView {
  return presentOffers({
    rules: builtInRules,
    team,
    teams: [team],
    offers: [
      anOffer(),
      anOffer({
        id: 'offer-2',
        code: 'internship',
        party: 'af',
        provider: 'AF Östersund',
        contact: 'employment-officer',
        confirmedOn: '2025-11-02',
      }),
      anOffer({
        id: 'offer-3',
        code: 'treatment',
        party: 'region',
        provider: 'Hälsocentralen i Svenstavik',
        contact: 'rehab-coordinator-primary-care',
        sort: 'health behandling',
      }),
    ],
    writer: undefined,
    mayAsk: false,
    today: '2026-12-08',
  });
}

export function rulesView(): RulesView {
  return {
    ...presentRules({
      versions: builtInVersions('2025-01-01T08:00:00.000Z', 'system'),
      teams: [team],
      may: { draft: false, publish: false },
      today: '2026-12-08',
    }),
    targets: presentTargets([team], '2026-12-08'),
  };
}

/** As a member of STAR Berg's channel finds the register: two that hold, one that does not, and one that waits. */
/** STAR Berg's seats, FK's contact for the county, and one of Berg's that ends soon. */
export function contactsView(): ContactsView {
  const team = aTeam().build();
  return presentContacts({
    person: rulingPerson('demo/ifo-officer', '2026-12-01', aFederation(), [team]),
    teams: [team],
    contacts: [aContact(), aTeamContact({ to: '2026-12-15' })],
  });
}

export function rulingsView(): RulingsView {
  const team = aTeam().build();
  return presentRulings({
    person: rulingPerson('demo/ifo-officer', '2026-12-01', aFederation(), [team]),
    teams: [team],
    rulings: [
      aRuling('r1'),
      aRuling('r2', {
        ...{ level: 'county', teamId: undefined, steeringGroupId: undefined },
        ...{ question: 'Var förvaras samtyckesblanketten?', written: { as: 'county-group' } },
        decision: 'Hos den aktualiserande parten, och en kopia hos samordnaren.',
      }),
      aRuling('r3', { state: 'replaced', to: '2026-11-02', replacedBy: 'r1' }),
      anAskedRuling('r4', { question: 'Vem följer med till arbetsprövningen?' }),
    ],
  });
}
