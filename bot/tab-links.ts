/** Addresses of pages in the tab, as its router reads them. */
export interface TabLinks {
  readonly steering: (steeringGroupId: string) => string;
  readonly starCase: (teamId: string, reference: string) => string;
  /** The team's first page, with the reader's own list. */
  readonly home: (teamId: string) => string;
  readonly cases: (teamId: string) => string;
  readonly queue: (teamId: string) => string;
}

/** @param origin where the server is reached, without a slash last */
export function tabLinks(origin: string): TabLinks {
  const tab = `${origin}/tab/#`;
  const part = encodeURIComponent;
  return {
    home: (teamId) => `${tab}/team/${part(teamId)}`,
    cases: (teamId) => `${tab}/team/${part(teamId)}/cases`,
    queue: (teamId) => `${tab}/team/${part(teamId)}/queue`,
    steering: (id) => `${tab}/steering/${part(id)}`,
    starCase: (teamId, reference) => `${tab}/team/${part(teamId)}/case/${part(reference)}`,
  };
}
