import { anImportedCase, digestOf } from '../builders/imports.ts';
import type { Run } from './run.ts';

export async function contactOfTeam(run: Run): Promise<string> {
  const { contactId = '' } = await run('coordinator', {
    ...{ verb: 'add-contact', whose: 'team:ber', party: 'municipality', function: 'manager' },
    ...{ unit: 'Individ- och familjeomsorgen', from: '2026-12-01' },
  });
  return contactId;
}

export async function registeredRetention(run: Run): Promise<string> {
  const { decisionId = '' } = await run('office', {
    ...{ verb: 'register-retention', documentType: 'ended-cases', number: 'Beslut om gallring' },
    ...{ decidedOn: '2026-11-30', months: 24 },
  });
  return decisionId;
}

export async function comingRegrouping(run: Run): Promise<string> {
  const { regroupingId = '' } = await run('office', {
    ...{ verb: 'regroup-steering', from: '2027-06-01' },
    groups: [{ groupId: 'new', name: 'Styrgrupp Norr', teamIds: ['kro', 'rag'] }],
  });
  return regroupingId;
}

export async function importedFile(run: Run): Promise<string> {
  const file = { importId: 'aaaaaaaaaaaa', file: digestOf('a'), of: 1 };
  const { importId = '' } = await run('office', {
    ...{ verb: 'import-cases', teamId: 'ber', ...file },
    rows: [{ ...anImportedCase(), row: digestOf('a') }],
  });
  return importId;
}
