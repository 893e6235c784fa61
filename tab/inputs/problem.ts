interface ProblemProps {
  readonly validationState?: 'error';
  readonly validationMessage?: string;
}

/** What a Fluent field shows of what is wrong with it. */
export function problemProps(problem: string | undefined): ProblemProps {
  return problem === undefined ? {} : { validationState: 'error', validationMessage: problem };
}
