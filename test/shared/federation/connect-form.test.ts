import { describe, expect, it } from 'vitest';
import { servesIn } from '../../../shared/federation/connect-form.ts';

describe('what a channel is chosen to serve', () => {
  it.each([
    ['team:berg', { type: 'team', teamId: 'berg' }],
    ['steering-group:sydvast', { type: 'steering-group', steeringGroupId: 'sydvast' }],
    ['county-group', { type: 'county-group' }],
    ['berg', undefined],
    ['office:1', undefined],
    ['', undefined],
  ])('%s', (choice, serves) => {
    expect(servesIn(choice)).toEqual(serves);
  });
});
