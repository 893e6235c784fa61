import { describe, expect, it } from 'vitest';
import { confirmedIn } from '../../../shared/commands/confirmed-in.ts';
import { confirming } from '../../builders/guarded.ts';

const topic = (text: string, confirmed?: string[]) =>
  confirmedIn({
    verb: 'add-topic',
    teamId: 'ber',
    meetingId: 'm1',
    part: 'learning',
    text,
    confirmed,
  });

describe('what the audit says was confirmed', () => {
  it('is how many of each kind, and nothing of the text', () => {
    const text = 'Metoden enligt Anna Berg och Karin Ek, bor i Klövsjö';
    const counts = topic(text, confirming(text));
    expect(counts).toEqual({ 'possible-name': 2, 'possible-village': 1 });
  });

  it('is nothing where nothing was confirmed, or where what was is no longer there', () => {
    expect(topic('Nytt om SIP')).toBeUndefined();
    expect(topic('Nytt om SIP', confirming('Metoden enligt Anna Berg'))).toBeUndefined();
  });
});
