import { dress } from '../shared/page.ts';
import { visit } from '../shared/visit.ts';

const css = `
  body { margin: 0; font: 15px/1.35 sans-serif; color: ${visit.dark ? '#e7e9ea' : '#0f1419'}; }
  .r-row { display: flex; } .r-column { display: flex; flex-direction: column; min-width: 0; }
  .r-page { display: flex; max-width: 1200px; margin: 0 auto; }
  .r-nav { width: 220px; padding: 12px; flex: none; } .r-primary { width: 600px; border-inline: 1px solid #8886; min-height: 100vh; }
  .r-aside { width: 280px; padding: 12px; }
  .css-grow { flex: 1; }
  .r-cell { padding: 12px 16px; border-bottom: 1px solid #8886; }
  .r-avatar { width: 40px; height: 40px; border-radius: 50%; background: #7a9; flex: none; margin-inline-end: 10px; }
  .r-text { position: relative; padding: 10px 0; font-size: 19px; min-height: 30px; }
  .r-bar { display: flex; align-items: center; justify-content: space-between; border-top: 1px solid #8886; padding-top: 8px; }
  .r-pill { border: 0; border-radius: 999px; padding: 8px 16px; font-weight: 700; background: ${visit.dark ? '#eff3f4' : '#0f1419'}; color: ${visit.dark ? '#0f1419' : '#fff'}; }
  .r-pill[disabled] { opacity: .5; }
  .r-icon { border: 0; background: none; color: #1d9bf0; padding: 6px; border-radius: 50%; }
  .r-veil { position: fixed; inset: 0; background: #5b708366; }
  .r-sheet { position: fixed; inset-inline: 0; top: 5%; margin: 0 auto; width: 600px; max-width: 100vw; max-height: 90vh; overflow: auto; border-radius: 16px; background: ${visit.dark ? '#15202b' : '#fff'}; padding: 4px 16px 12px; box-sizing: border-box; }
  .r-list { position: fixed; z-index: 3; background: ${visit.dark ? '#15202b' : '#fff'}; box-shadow: 0 0 12px #0006; border-radius: 8px; min-width: 220px; }
  .r-list [aria-selected=true] { background: #8883; } .r-option { padding: 8px 12px; }
  .r-toast { position: fixed; bottom: 32px; inset-inline: 0; margin: 0 auto; width: max-content; background: #1d9bf0; color: #fff; padding: 10px 16px; border-radius: 6px; }
  .r-drawer { position: fixed; bottom: 0; inset-inline-end: 12px; width: 260px; background: ${visit.dark ? '#15202b' : '#fff'}; border: 1px solid #8886; padding: 8px; }
  .r-gone { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .r-photo { width: 180px; height: 120px; object-fit: cover; border-radius: 12px; }
  .r-link { color: #1d9bf0; }
  .public-DraftEditorPlaceholder-root { position: absolute; color: #8899a6; pointer-events: none; }
  .public-DraftEditor-content { outline: none; min-height: 28px; overflow-wrap: break-word; }
  textarea.r-writing { width: 100%; min-height: 120px; border: 0; outline: none; font: inherit; background: none; color: inherit; resize: none; }
`;

/** Puts the style sheet on; X says its theme in the body's own background colour. */
export function dressX(): void {
  dress(document, css);
  document.body.style.backgroundColor = visit.dark ? 'rgb(21, 32, 43)' : 'rgb(255, 255, 255)';
}
