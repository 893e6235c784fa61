import type { Command } from '../../shared/commands/command.ts';
import type { Person } from './people.ts';

/** Carries out a command that must go through, and tells what it made. */
export type Run = (person: Person, command: Command) => Promise<Readonly<Record<string, string>>>;
