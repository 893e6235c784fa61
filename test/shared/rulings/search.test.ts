import { describe, expect, it } from 'vitest';
import { searchRulings, similarRulings } from '../../../shared/rulings/search.ts';

function row(question: string, decision: string) {
  return { question, decision, whoseText: 'Styrgrupp Berg' };
}

const interpreter = row('Vem betalar tolken vid ett planeringsmöte?', 'Den som initierar mötet.');
const consent = row('Var förvaras samtyckesblanketten?', 'Hos den aktualiserande parten.');
const digital = row('Får mötet hållas digitalt?', 'Ja. Samordnaren ordnar tolk vid behov.');
const rows = [consent, digital, interpreter];

describe('the register is searched', () => {
  it.each([
    ['tolk', [interpreter, digital]],
    ['tolkar', [interpreter, digital]],
    ['TOLKEN betala', [interpreter]],
    ['forvara', [consent]],
    ['blankett', [consent]],
    ['samtycke', [consent]],
    ['flygning', []],
    ['', rows],
  ])('for “%s”, and what asks that comes before what only mentions it', (wanted, found) => {
    expect(searchRulings(rows, wanted)).toEqual(found);
  });
});

describe('a question that is being written', () => {
  it.each([
    'Vem ska betala för tolkar?',
    'Oklart vem som betalar tolken till planeringsmötet.',
    'Betalar kommunen språktolk?',
    'Vem ska stå för tolkarna?',
  ])('is like one that has been decided: %s', (written) => {
    expect(similarRulings(rows, written)[0]).toBe(interpreter);
  });

  it.each([
    '',
    'Vem är det?',
    'Psykiatrin saknar ersättare vid två möten i rad.',
    'Nytt om komvux',
  ])('is like none of them: “%s”', (written) => {
    expect(similarRulings(rows, written)).toEqual([]);
  });

  it('is shown no more than two', () => {
    const many = [1, 2, 3, 4].map((n) => row(`Vem betalar tolk nummer ${n}?`, 'Parten.'));
    expect(similarRulings(many, 'Vem betalar tolk?')).toHaveLength(2);
  });
});
