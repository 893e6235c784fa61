import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { containerDefinition } from '../../bot/store/cosmos-container.ts';

test('Azure is told to make the container the adapter was tested on', async () => {
  const file = new URL('../../infra/container.json', import.meta.url);
  const template: unknown = JSON.parse(await readFile(file, 'utf8'));
  expect(template).toEqual({
    id: 'documents',
    ...containerDefinition,
    partitionKey: { ...containerDefinition.partitionKey, kind: 'Hash' },
  });
});
