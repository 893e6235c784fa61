import { tabEntityId } from '../shared/home/tab-entity.ts';
import { reportPath } from '../shared/period-reports/report-path.ts';
import type { TabLinks } from './app/ports.ts';

/** Where whoever presses a link is to find the tab; `address` is where the server is reached, without a slash last. */
export type LinkPlace =
  /** Local mode: a browser opens it, and nobody signs in. */
  | { readonly kind: 'browser'; readonly address: string }
  /** In Teams, where who presses it is signed in already: a plain address would open a browser beside it. */
  | { readonly kind: 'teams'; readonly address: string; readonly appId: string }
  /** Local mode with an issuer: the page that stands in for Teams. */
  | { readonly kind: 'stand-in'; readonly address: string };

/** All addresses of the tab that a card or a message has. */
export function tabLinks(place: LinkPlace): TabLinks {
  const part = encodeURIComponent;
  const link = (page: string): string => addressOf(place, page);
  return {
    home: (teamId) => link(`team/${part(teamId)}`),
    cases: (teamId) => link(`team/${part(teamId)}/cases`),
    queue: (teamId) => link(`team/${part(teamId)}/queue`),
    meeting: (teamId, meetingId) => link(`team/${part(teamId)}/meeting/${part(meetingId)}`),
    correct: (teamId, meetingId) => link(`team/${part(teamId)}/meeting/${part(meetingId)}/correct`),
    deviations: (teamId) => link(`team/${part(teamId)}/deviations`),
    numbers: (teamId) => link(`team/${part(teamId)}/numbers`),
    report: (subject, period) => link(`${reportPath(subject).tab}/${part(period)}`),
    fk: (teamId) => link(`team/${part(teamId)}/fk`),
    offers: (teamId) => link(`team/${part(teamId)}/offers`),
    raise: (teamId, meetingId) => link(`team/${part(teamId)}/meeting/${part(meetingId)}/raise`),
    gathering: (gatheringId, teamId) =>
      link(
        teamId === undefined
          ? `gathering/${part(gatheringId)}`
          : `team/${part(teamId)}/gathering/${part(gatheringId)}`,
      ),
    year: ({ teamId, steeringGroupId }) => {
      if (teamId !== undefined) return link(`team/${part(teamId)}/year`);
      return link(
        steeringGroupId === undefined ? 'county/year' : `steering/${part(steeringGroupId)}/year`,
      );
    },
    rules: () => link('rules'),
    rulings: () => link('rulings'),
    documents: () => link('documents'),
    contacts: () => link('contacts'),
    teamContacts: (teamId) => link(`team/${part(teamId)}/contacts`),
    countyGroup: () => link('lansam'),
    help: () => link('help'),
    fromCounty: () => link('from-county'),
    steering: (id, deviationId) =>
      link(
        deviationId === undefined
          ? `steering/${part(id)}`
          : `steering/${part(id)}?deviation=${part(deviationId)}`,
      ),
    starCase: (teamId, reference) => link(`team/${part(teamId)}/case/${part(reference)}`),
  };
}

function addressOf(place: LinkPlace, page: string): string {
  const inBrowser = `${place.address}/tab/#/${page}`;
  switch (place.kind) {
    case 'browser':
      return inBrowser;
    case 'stand-in':
      return `${place.address}/teams/?page=${encodeURIComponent(page)}`;
    case 'teams': {
      // The personal tab, which everybody has who has the app; one of a channel is not there in each.
      const context = encodeURIComponent(JSON.stringify({ subEntityId: page }));
      const elsewhere = encodeURIComponent(inBrowser);
      return `https://teams.microsoft.com/l/entity/${place.appId}/${tabEntityId}?webUrl=${elsewhere}&context=${context}`;
    }
  }
}
