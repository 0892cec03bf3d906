import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of the extension in `folder` whose popup takes itself for one when it is opened in a tab: Firefox's driver sees
 * no popup of the toolbar (2026-11).
 */
export function withPopupInTab(folder: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'popup-in-tab-')), 'extension');
  cpSync(folder, copy, { recursive: true });
  writeFileSync(join(copy, 'in-no-tab.js'), 'browser.tabs.getCurrent = async () => undefined;\n');
  const popup = join(copy, 'src/popup/popup.html');
  const html = readFileSync(popup, 'utf8');
  writeFileSync(popup, html.replace('<head>', '<head><script src="/in-no-tab.js"></script>'));
  return copy;
}
