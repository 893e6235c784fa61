import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { jsx, jsxs } from '../../tab/jsx.ts';

const whole = '<span style="white-space:nowrap">BER-2026-014</span>';

describe('a reference in what the tab shows', () => {
  it('stays on one line, and what is beside it in the text stays one with it', () => {
    expect(renderToStaticMarkup(jsx('b', { children: 'BER-2026-014' }))).toBe(`<b>${whole}</b>`);
    // A button is laid out as a row, which would take text and element apart and the space between them.
    expect(renderToStaticMarkup(jsx('button', { children: 'BER-2026-014 · Följs upp' }))).toBe(
      `<button><span>${whole} · Följs upp</span></button>`,
    );
  });

  it('is one text with those beside it, and every element stays where it is', () => {
    const last = jsx('i', { children: 'sist' });
    const shown = jsxs('p', { children: ['Nu ', 'BER-2026-014', ' av ', 25, last, ' kvar'] });
    expect(renderToStaticMarkup(shown)).toBe(
      `<p><span>Nu ${whole} av 25</span><i>sist</i> kvar</p>`,
    );
    expect((shown.props as { children: unknown[] }).children[4]).toBe(last);
  });

  it('is left to the browser where text is all that is taken', () => {
    expect(renderToStaticMarkup(jsx('option', { children: 'BER-2026-014' }))).toBe(
      '<option>BER-2026-014</option>',
    );
  });
});
