import {
  presentDocuments,
  presentDocumentsHere,
} from '../../../shared/controlled-documents/present.ts';
import type {
  DocumentsHereView,
  DocumentsView,
} from '../../../shared/controlled-documents/view.ts';
import { rulingPerson } from '../../../shared/rulings/reach.ts';
import { aFederation } from '../../builders/app.ts';
import { aDocument, aWithdrawnDocument } from '../../builders/document.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().build();
const person = rulingPerson('demo/ifo-officer', '2026-12-01', aFederation(), [team]);
const documents = [
  aDocument('d1', { audiences: ['team', 'referrers'] }),
  aDocument('d2', {
    ...{
      title: 'Rutin för avvikelser',
      sort: 'rutin',
      documentKind: 'routine',
      place: 'deviation',
    },
    versions: [
      {
        ...{ number: 1, from: '2026-11-03', news: '', as: 'process-lead' },
        at: '2026-11-03T08:00:00.000Z',
        content: { type: 'file', fileType: 'pdf', size: 120_000 },
      },
    ],
  }),
  aWithdrawnDocument('d3'),
];

export function documentsView(): DocumentsView {
  return presentDocuments({ person, teams: [team], documents, channel: { teamId: team.id } });
}

export function documentsHereView(): DocumentsHereView {
  return presentDocumentsHere(team.id, { person, documents });
}
