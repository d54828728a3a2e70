import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Icon } from './Icon';
import './dialog.css';

interface ModalDialogProps {
  readonly title: string;
  /** Words of the close button, for assistive technology. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the default one last. */
  readonly footer?: ReactNode;
  /** 360, 520 or 760 pixels. */
  readonly width?: 'narrow' | 'medium' | 'wide';
  /** For what asks about something that would be lost: a click outside does not close it. */
  readonly keepOnClickOutside?: boolean;
  /** Only text: the body itself takes the focus, so that keys scroll it. */
  readonly isText?: boolean;
}

/** A window over the window: Escape and the cross close it, focus stays inside and goes back where it was. */
export function ModalDialog(props: ModalDialogProps) {
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen
      isDismissable={props.keepOnClickOutside !== true}
      onOpenChange={(open) => !open && props.onClose()}
    >
      <Modal className={`dialog-modal ${props.width ?? 'medium'}`}>
        <Dialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {props.title}
            </Heading>
            <Button
              className="button quiet icon"
              aria-label={props.closeLabel}
              onPress={props.onClose}
            >
              <Icon name="close" size={14} />
            </Button>
          </header>
          <div
            className="dialog-body ring-inside"
            {...(props.isText === true
              ? { tabIndex: 0, role: 'region', 'aria-label': props.title }
              : {})}
          >
            {props.children}
          </div>
          {props.footer !== undefined && <footer className="dialog-foot">{props.footer}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
