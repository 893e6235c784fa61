import { high, type Operation } from './ru-model.ts';

/** What these come to by the dearer of the two ways to reckon, and how many they are. */
export function costOf(operations: readonly Operation[]): {
  readonly ru: number;
  readonly told: string;
} {
  const count = (type: Operation['type']) => operations.filter((one) => one.type === type).length;
  const ru = operations.reduce((sum, one) => sum + high.charge(one), 0);
  return {
    ru,
    told: `${count('read')} reads, ${count('query')} queries, ${count('write')} writes`,
  };
}
