/** Any object in a card's JSON, with where it stands. */
export interface CardNode {
  readonly path: string;
  readonly node: Readonly<Record<string, unknown>>;
}

/** Every object of a card, cards inside cards included. */
export function nodesOf(card: unknown, path = 'card'): readonly CardNode[] {
  if (Array.isArray(card)) return card.flatMap((part, nth) => nodesOf(part, `${path}[${nth}]`));
  if (typeof card !== 'object' || card === null) return [];
  const node = card as Readonly<Record<string, unknown>>;
  const inner = Object.entries(node).flatMap(([name, part]) => nodesOf(part, `${path}.${name}`));
  return [{ path, node }, ...inner];
}

export function nodesOfType(card: unknown, type: string | RegExp): readonly CardNode[] {
  const fits =
    typeof type === 'string' ? (of: string) => of === type : (of: string) => type.test(of);
  return nodesOf(card).filter(({ node }) => typeof node['type'] === 'string' && fits(node['type']));
}

/** The inputs sent along when a button is pressed: those of its own card and of the cards around it. */
export function pressesOf(card: unknown): readonly Press[] {
  return pressesIn(card, []);
}

export interface Press {
  readonly action: Readonly<Record<string, unknown>>;
  readonly inputs: readonly Readonly<Record<string, unknown>>[];
}

function pressesIn(
  card: unknown,
  around: readonly Readonly<Record<string, unknown>>[],
): readonly Press[] {
  const { body } = card as { body: unknown };
  const own = nodesOf(body).filter(({ path }) => !path.includes('.card.'));
  const inputs = [
    ...around,
    ...own.filter(({ node }) => String(node['type']).startsWith('Input.')).map(({ node }) => node),
  ];
  return own.flatMap(({ node }) => {
    if (node['type'] === 'Action.Execute') return [{ action: node, inputs }];
    return node['type'] === 'Action.ShowCard' ? pressesIn(node['card'], inputs) : [];
  });
}
