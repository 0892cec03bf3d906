import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { behaviour } from './behaviour.ts';
import { holdFocus } from './hold-focus.ts';

interface Props {
  label?: string;
  labelledBy?: string;
  className?: string;
  /** The child of body that dialogs are drawn into. */
  layer: HTMLElement;
  children: ReactNode;
}

/** A dialog over the page: a native one, or an element with the role of one. */
export function Modal({ label, labelledBy, className, layer, children }: Props) {
  const dialog = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => (dialog.current ? holdFocus(dialog.current, layer) : undefined), [layer]);
  const shared = {
    ref: (element: HTMLElement | null) => {
      dialog.current = element;
    },
    'aria-label': label,
    'aria-labelledby': labelledBy,
    className: `modal ${className ?? ''}`,
    tabIndex: -1,
  };
  return createPortal(
    behaviour.nativeDialog ? (
      <dialog {...shared}>{children}</dialog>
    ) : (
      <div className="modal-mask">
        <div role="dialog" aria-modal="true" {...shared}>
          {children}
        </div>
      </div>
    ),
    layer,
  );
}

/** The child of body that dialogs are drawn into. */
export function makeLayer(id?: string): HTMLElement {
  const layer = document.createElement('div');
  if (id) layer.id = id;
  document.body.append(layer);
  return layer;
}
