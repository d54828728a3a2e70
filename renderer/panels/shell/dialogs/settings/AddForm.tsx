import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

interface AddFormProps {
  /** One line of fields, or a field a line. */
  readonly layout: 'add' | 'form';
  /** The words of the button. */
  readonly words: string;
  readonly isDisabled: boolean;
  readonly add: () => void;
  readonly children: ReactNode;
}

/** Fields that add one row to a list of the settings, by the button or by Enter. */
export function AddForm({ layout, words, isDisabled, add, children }: AddFormProps) {
  return (
    <form
      className={`settings-${layout}`}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {children}
      <Button className="button" type="submit" isDisabled={isDisabled}>
        {words}
      </Button>
    </form>
  );
}
