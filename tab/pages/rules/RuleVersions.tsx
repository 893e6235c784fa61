import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RulesView } from '../../../shared/rules/view.ts';
import { ChoiceField } from '../../inputs/ChoiceField.tsx';
import { Section } from '../../parts/Section.tsx';
import { replaceWith } from '../../router/useRoute.ts';
import { rulesText } from '../../text/rules-text.ts';
import { versionName } from './names.ts';
import { Differences } from './Differences.tsx';
import { DraftVersion } from './DraftVersion.tsx';
import { NewDraft } from './NewDraft.tsx';
import { VersionHead } from './VersionHead.tsx';
import { VersionText } from './VersionText.tsx';

const words = rulesText;

interface RuleVersionsProps {
  readonly view: RulesView;
  readonly of: RulesView['kinds'][number];
  readonly chosen: string | undefined;
  /** What is shown together with rules that are published. */
  readonly children: ReactNode;
}

/** One of the versions at a time: the one in force, unless another is chosen. */
export function RuleVersions(props: RuleVersionsProps) {
  const { view, of: ofKind, chosen, children } = props;
  const { kind, versions } = ofKind;
  const version =
    versions.find(({ id }) => id === chosen) ??
    versions.find(({ standing }) => standing === 'in-force') ??
    versions[0];
  if (version === undefined) return <Body1>{ofKind.emptyText}</Body1>;
  const show = (id: string): void => replaceWith({ page: 'rules', kind, version: id });
  return (
    <>
      <ChoiceField
        label={words.version}
        choices={versions.map((one) => ({ value: one.id, label: versionName(one) }))}
        value={version.id}
        onValue={show}
      />
      {version.draft === undefined ? (
        <>
          <VersionHead of={version}>
            <NewDraft of={ofKind} from={version} onShow={show} />
          </VersionHead>
          <VersionText of={version} />
          {version.compared !== undefined && (
            <Section title={`${words.changedFrom} ${version.compared.title}`}>
              <Differences of={version.compared.differences} />
            </Section>
          )}
          {children}
        </>
      ) : (
        <DraftVersion
          key={version.id}
          view={view}
          of={ofKind}
          version={version}
          draft={version.draft}
          onGone={() => replaceWith({ page: 'rules', kind })}
        />
      )}
    </>
  );
}
