import type { TabLinks } from './app/ports.ts';

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
