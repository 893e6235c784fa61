import type { Failure } from '../../client/failure.ts';
import { InputField } from '../../parts/InputField.tsx';

interface CountInputProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly name: string;
  readonly failure: Failure | undefined;
}

/** A number of at most three digits. */
export function CountInput(props: CountInputProps) {
  return (
    <div style={{ width: 84 }}>
      <InputField type="number" min="0" max="999" {...props} />
    </div>
  );
}
