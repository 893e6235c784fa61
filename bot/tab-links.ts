/** Addresses of pages in the tab, as its router reads them. */
export interface TabLinks {
  readonly steering: (steeringGroupId: string) => string;
  readonly starCase: (teamId: string, reference: string) => string;
}

/** @param origin where the server is reached, without a slash last */
export function tabLinks(origin: string): TabLinks {
  const tab = `${origin}/tab/#`;
  const part = encodeURIComponent;
  return {
    steering: (id) => `${tab}/steering/${part(id)}`,
    starCase: (teamId, reference) => `${tab}/team/${part(teamId)}/case/${part(reference)}`,
  };
}
