import { z } from 'zod';
import { appointingCommands } from '../appointing/contract.ts';
import { boardCommands } from '../board/contract.ts';
import { calendarCommands } from '../calendar/contract.ts';
import { caseCommands } from '../cases/forms/contract.ts';
import { documentCommands } from '../controlled-documents/contract.ts';
import { contactCommands } from '../contacts/contract.ts';
import { countyWorkCommands } from '../county-work/contract.ts';
import { deviationCommands } from '../deviations/contract.ts';
import { enteredCommands } from '../entered/contract.ts';
import { importCommands } from '../imports/contract.ts';
import { asSent } from '../kernel/as-sent.ts';
import { federationCommands } from '../federation/contract.ts';
import { gatheringCommands } from '../gatherings/contract.ts';
import { meetingCommands } from '../meetings/contract.ts';
import { milestoneCommands } from '../milestones/contract.ts';
import { offerCommands } from '../offers/contract.ts';
import { regroupingCommands } from '../regrouping/contract.ts';
import { reportCommands } from '../period-reports/contract.ts';
import { retentionCommands } from '../retention/contract.ts';
import { ruleCommands } from '../rules/contract.ts';
import { rulingCommands } from '../rulings/contract.ts';
import { tallyCommands } from '../tallies/contract.ts';
import { teamCommands } from '../teams/contract.ts';

/**
 * Everything that can be done, once: a card's `verb` + data and the tab's POST body parse into this same union.
 * The id of the command and the actor travel beside it, see {@link CommandContext}.
 */
export const command = asSent(
  z.discriminatedUnion('verb', [
    ...federationCommands,
    ...regroupingCommands,
    ...teamCommands,
    ...meetingCommands,
    ...caseCommands,
    ...deviationCommands,
    ...offerCommands,
    ...tallyCommands,
    ...reportCommands,
    ...gatheringCommands,
    ...enteredCommands,
    ...ruleCommands,
    ...rulingCommands,
    ...appointingCommands,
    ...countyWorkCommands,
    ...contactCommands,
    ...milestoneCommands,
    ...boardCommands,
    ...documentCommands,
    ...retentionCommands,
    ...importCommands,
    ...calendarCommands,
  ]),
);
export type Command = z.infer<typeof command>;
export type Verb = Command['verb'];
export type CommandOf<V extends Verb> = Extract<Command, { verb: V }>;

/** The team that a command is about, where it is about one. */
export function teamIn(command: Command): string | undefined {
  if ('teamId' in command) return command.teamId;
  if (!('subject' in command) || command.subject.type !== 'team') return undefined;
  return command.subject.teamId;
}
