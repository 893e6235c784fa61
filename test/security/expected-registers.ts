import { contactCommandsExpected, contactRoutes } from './expected-contacts.ts';
import { milestoneCommandsExpected, milestoneRoutes } from './expected-milestones.ts';

/** The contacts and the delmål. */
export const registerCommandsExpected = {
  ...contactCommandsExpected,
  ...milestoneCommandsExpected,
} as const;
export const registerRoutes = { ...contactRoutes, ...milestoneRoutes } as const;
