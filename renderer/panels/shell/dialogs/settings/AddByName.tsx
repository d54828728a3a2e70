import { useState } from 'react';
import { AddForm } from './AddForm';

interface AddByNameProps {
  /** What is named: "Name of the body". */
  readonly label: string;
  /** The words of the button. */
  readonly words: string;
  /** Adds one of that name, never empty; false: refused, and the name stays to be mended. */
  readonly add: (name: string) => boolean;
}

/** A line that adds one row to a list of the settings by its name. */
export function AddByName({ label, words, add }: AddByNameProps) {
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  return (
    <AddForm
      layout="add"
      words={words}
      isDisabled={name === ''}
      add={() => {
        if (add(name)) setTyped('');
      }}
    >
      <input
        className="field"
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </AddForm>
  );
}
