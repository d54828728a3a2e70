import { useState } from 'react';
import { Button } from 'react-aria-components';

interface CopyButtonProps {
  readonly words: string;
  /** Said once it is copied, and where the browser does not let it. */
  readonly copied: string;
  readonly notCopied: string;
  readonly text: () => string;
}

/** Puts a text on the clipboard and says so. */
export function CopyButton({ words, copied, notCopied, text }: CopyButtonProps) {
  const [said, say] = useState('');
  return (
    <>
      <span className="second safety-said" role="status">
        {said}
      </span>
      <Button
        className="button"
        onPress={() =>
          void navigator.clipboard.writeText(text()).then(
            () => say(copied),
            () => say(notCopied),
          )
        }
      >
        {words}
      </Button>
    </>
  );
}
