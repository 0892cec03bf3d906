import { dress } from '../shared/page.ts';
import { visit } from '../shared/visit.ts';

const surface = visit.dark ? '#242526' : '#ffffff';
const css = `
  body { margin: 0; font: 15px/1.34 sans-serif; background: ${visit.dark ? '#18191a' : '#f0f2f5'}; color: ${visit.dark ? '#e4e6eb' : '#050505'}; }
  [hidden] { display: none !important; }
  .banner { display: flex; gap: 12px; padding: 8px 16px; background: ${surface}; }
  .feed { width: 590px; max-width: 100%; margin: 16px auto; } .card { background: ${surface}; border-radius: 8px; padding: 12px; margin-bottom: 16px; }
  .trigger { background: #8882; border-radius: 20px; padding: 8px 12px; }
  .veil { position: fixed; inset: 0; z-index: 300; background: ${visit.dark ? '#0b0b0bcc' : '#f4f4f4cc'}; display: flex; align-items: center; justify-content: center; }
  .window { width: 500px; max-width: 100vw; max-height: 92vh; overflow: auto; background: ${surface}; color: inherit; border: 0; border-radius: 8px; box-shadow: 0 8px 24px #0004; padding: 0; }
  .head { display: flex; justify-content: space-between; align-items: center; padding: 12px 16px; border-bottom: 1px solid #8884; }
  .head h2 { font-size: 20px; margin: 0; } .inside { padding: 12px 16px; position: relative; }
  .who { display: flex; gap: 8px; align-items: center; } .who svg { width: 40px; height: 40px; }
  .writing { position: relative; min-height: 130px; padding-block: 8px; font-size: 20px; }
  .writing .overlay, .talk .overlay { position: absolute; top: 8px; color: #8a8d91; pointer-events: none; }
  .notranslate { outline: none; min-height: 24px; white-space: pre-wrap; overflow-wrap: anywhere; } .notranslate p { margin: 0; }
  .primary { background: #0866ff; color: #fff; text-align: center; border-radius: 6px; padding: 9px; font-weight: 600; margin-top: 12px; }
  .primary[aria-disabled=true] { background: #8884; color: #8a8d91; }
  .tools { display: flex; gap: 10px; border: 1px solid #8884; border-radius: 8px; padding: 8px; margin-top: 10px; }
  .row { display: flex; gap: 8px; justify-content: space-between; } .x1hl2dhg { color: #0866ff; }
  .out { position: absolute; width: 1px; height: 1px; opacity: 0; } .thumb { width: 120px; height: 90px; object-fit: cover; }
  .chat { position: fixed; bottom: 0; inset-inline-end: 16px; width: 240px; background: ${surface}; box-shadow: 0 0 8px #0004; padding: 8px; }
  .talk { position: relative; background: #8882; border-radius: 16px; padding: 8px 12px; }
  .toast { position: fixed; bottom: 24px; inset-inline-start: 24px; background: #323436; color: #fff; padding: 14px; border-radius: 8px; }
  .bubble { background: #0866ff; color: #fff; border-radius: 16px; padding: 6px 10px; margin-block: 4px; }
`;

/** Facebook's looks, as far as they matter: what is visible, where it stands, light or dark. */
export function dressFacebook(): void {
  document.documentElement.className = visit.dark ? '__fb-dark-mode' : '__fb-light-mode';
  dress(document, css);
}
