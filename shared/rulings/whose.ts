import type { RulingLevel } from '../codes/ruling.ts';
import type { Ruling } from './ruling.ts';

/** Whose a ruling is. */
export type RulingOf =
  | { readonly level: 'team'; readonly teamId: string }
  | { readonly level: 'steering-group'; readonly steeringGroupId: string }
  | { readonly level: 'county' };

/** As one value of a list: `team:berg`, `steering-group:norr`, `county`. */
export function whoseCode(whose: RulingOf): string {
  switch (whose.level) {
    case 'team':
      return `team:${whose.teamId}`;
    case 'steering-group':
      return `steering-group:${whose.steeringGroupId}`;
    case 'county':
      return 'county';
  }
}

export function whoseIn(code: string): RulingOf | undefined {
  if (code === 'county') return { level: 'county' };
  const [level, id, ...more] = code.split(':') as [RulingLevel, string?, ...string[]];
  if (id === undefined || id === '' || more.length > 0) return undefined;
  if (level === 'team') return { level, teamId: id };
  return level === 'steering-group' ? { level, steeringGroupId: id } : undefined;
}

export function whoseOf(ruling: Pick<Ruling, 'level' | 'teamId' | 'steeringGroupId'>): RulingOf {
  const { level, teamId = '', steeringGroupId = '' } = ruling;
  switch (level) {
    case 'team':
      return { level, teamId };
    case 'steering-group':
      return { level, steeringGroupId };
    case 'county':
      return { level };
  }
}
