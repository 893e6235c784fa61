import { roleLabels } from '../access/role.ts';
import type { Team } from '../teams/team.ts';
import { type LoggedLine, referencesIn, viaLabels, whatText, whoText } from './present-trail.ts';

export const csvHead: readonly string[] = [
  'Rad',
  'Tidpunkt (UTC)',
  'Vad',
  'Kod',
  'Plats',
  'Roll',
  'Konto',
  'Varifrån',
  'Beteckning',
];

export function csvRow(line: LoggedLine, team: Team): readonly string[] {
  const { number, at, verb, roles = [], by, via } = line;
  return [
    number === undefined ? '' : String(number),
    at,
    whatText(verb),
    verb,
    whoText(line, team),
    roles.map((role) => roleLabels[role]).join(', '),
    by,
    via === undefined ? '' : viaLabels[via],
    referencesIn(line).join(', '),
  ];
}
