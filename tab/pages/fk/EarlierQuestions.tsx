import { Body1, makeStyles } from '@fluentui/react-components';
import { ChatHelpRegular } from '@fluentui/react-icons/svg/chat-help';
import { useState } from 'react';
import type { FkQuestionsView } from '../../../shared/meetings/fk/view.ts';
import { fkQuestionsAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { QuestionAnswer } from '../../agenda/QuestionAnswer.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { rowsWith } from '../../inputs/search.ts';
import { SearchField } from '../../inputs/SearchField.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { text } from '../../text/text.ts';

const words = text.fk;
const useStyles = makeStyles({ question: { overflowWrap: 'anywhere', minWidth: 0 } });

/** What has been asked and answered at meetings that are over, to look things up in. */
export function EarlierQuestions({ teamId }: { readonly teamId: string }) {
  const asked = useView(fkQuestionsAddress(teamId));
  if (asked.status !== 'ready') return null;
  return (
    <Section title={words.earlier}>
      <Questions teamId={teamId} view={asked.view} />
    </Section>
  );
}

interface QuestionsProps {
  readonly teamId: string;
  readonly view: FkQuestionsView;
}

function Questions({ teamId, view }: QuestionsProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  if (view.rows.length === 0)
    return <EmptyState icon={<ChatHelpRegular />}>{view.emptyText}</EmptyState>;
  const found = rowsWith(view.rows, typed, ({ searchText }) => searchText);
  return (
    <>
      <SearchField
        label={words.search}
        hint={words.searchHint}
        typed={typed}
        onTyped={setTyped}
        found={() => words.found(found.length)}
      />
      <Rows of={found} keyOf={({ question }) => question.topicId}>
        {({ meetingId, meetingText, question, missingText }) => (
          <Stack tight>
            <Body1 block className={styles.question}>
              {question.text}
            </Body1>
            <Quiet>{[question.byText, meetingText, missingText].filter(Boolean).join(' · ')}</Quiet>
            <QuestionAnswer at={{ teamId, meetingId }} question={question} />
          </Stack>
        )}
      </Rows>
    </>
  );
}
