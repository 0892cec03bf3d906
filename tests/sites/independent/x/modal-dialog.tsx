/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { words } from './words.ts';

/** The sheet that X lays over a page; drawn into the layers beside the page's root. */
export function ModalDialog({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const layers = document.getElementById('layers');
  if (!layers) return null;
  return createPortal(
    <div className="css-g5y9jx">
      <div data-testid="twc-cc-mask" className="r-veil" />
      <div className="css-g5y9jx" role="group">
        <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="r-sheet">
          <div id="modal-header" className="r-gone" />
          <button
            type="button"
            data-testid="app-bar-close"
            aria-label={words.close}
            className="r-icon"
            onClick={onClose}
          >
            ✕
          </button>
          {children}
        </div>
      </div>
    </div>,
    layers,
  );
}
