import { describe, expect, it } from 'vitest';
import { plain } from '../../../shared/forms/field.ts';
import { form } from '../../../shared/forms/form.ts';
import { readForm } from '../../../shared/forms/read.ts';

const missing = 'Klistra in hela länken, den börjar med https.';
const linkForm = form({
  name: 'link',
  open: 'Länk',
  done: 'Sparad.',
  fields: { link: plain({ label: 'Länk', missing, maxLength: 90, as: 'url' }) },
});
const read = (link: string) => readForm(linkForm, new Map([['link', link]]));

describe('an address of the web', () => {
  it.each(['teams.microsoft.com/l/meetup', 'http://exempel.se', 'https://', 'https://a b', 'x'])(
    'that is none says so at its field: %s',
    (written) => {
      expect(read(written)).toEqual({ ok: false, error: [{ field: 'link', text: missing }] });
    },
  );

  it('is taken as it was pasted', () => {
    const pasted = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting';
    expect(read(` ${pasted} `)).toEqual({ ok: true, value: { link: pasted } });
  });
});
