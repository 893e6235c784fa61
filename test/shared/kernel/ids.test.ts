import { describe, expect, it } from 'vitest';
import { commandId, entityId } from '../../../shared/kernel/ids.ts';

describe('the id of something stored', () => {
  it.each(['a', 'BRA-2026-014', 'star-berg', '2026-01-01--2026-03-31', 'x'.repeat(64)])(
    'may be %s',
    (id) => {
      expect(entityId.safeParse(id).success).toBe(true);
    },
  );

  it.each(['', '-a', 'a b', 'åre', 'a/b', 'a:b', '..', 'a\n', 'x'.repeat(65)])(
    'may not be %j',
    (id) => {
      expect(entityId.safeParse(id).success).toBe(false);
    },
  );
});

describe('the id of a command', () => {
  it.each(['0b7e6f2a-5d0e-4a53-9a5b-6a1c0e8f7d21', '12345678', 'a'.repeat(64)])(
    'may be %s',
    (id) => {
      expect(commandId.safeParse(id).success).toBe(true);
    },
  );

  it.each(['', '1234567', 'a'.repeat(65), 'abcd efgh', 'abcdefgö', '12345678\n'])(
    'may not be %j',
    (id) => {
      expect(commandId.safeParse(id).success).toBe(false);
    },
  );
});
