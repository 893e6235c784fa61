import { partyShortLabels } from '../codes/party.ts';
import type { RulingWriter } from '../codes/ruling.ts';
import type { Labels } from '../text/choice.ts';
import type { Ruling, Written } from './ruling.ts';

const asSecretary: Labels<RulingWriter> = {
  coordinator: 'samordnaren som styrgruppens sekreterare',
  'steering-member': 'styrgruppens ledamot',
  'county-group': 'Länsam',
  office: 'kansliet som Länsams sekreterare',
};

/** Whether somebody else wrote it down for those who decided: they are asked to confirm it (handbook §5). */
export function isSecretary({ level, written }: Pick<Ruling, 'level' | 'written'>): boolean {
  return (
    (level === 'steering-group' && written?.as === 'coordinator') ||
    (level === 'county' && written?.as === 'office')
  );
}

/** What a secretary wrote that holds, and none of those who decided has confirmed. */
export function isUnconfirmed(ruling: Ruling): boolean {
  return isSecretary(ruling) && ruling.confirmed === undefined && ruling.state === 'current';
}

/** `styrgruppens ledamot (regionen)`. */
export function writerText(ruling: Pick<Ruling, 'level' | 'written'>): string {
  const { level, written } = ruling;
  if (written === undefined) return '';
  return level === 'team' ? 'samordnaren' : writtenText(written);
}

export function writtenText({ as, party }: Written): string {
  return party === undefined ? asSecretary[as] : `${asSecretary[as]} (${partyShortLabels[party]})`;
}
