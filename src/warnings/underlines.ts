import { type Severity, severities } from '../model/finding.ts';
import { adopt } from './sheets.ts';

/** Words to underline, and how seriously. */
export interface Underline {
  range: Range;
  severity: Severity;
}

/** The registry of highlights is shared with the page: these names are ours. */
const nameOf = (severity: Severity): string => `second-look-${severity}`;

// Mid tones, at least 3:1 on white and on black; a different line for each, so that colour is never all there is.
const lines: Record<Severity, string> = {
  remind: 'underline dotted 2px #3d84c6',
  warn: 'underline dashed 2px #a8701a',
  confirm: 'underline wavy 1.5px #cf4a3f',
  block: 'underline double 2px #cf4a3f',
};
const css = severities
  .map(
    (severity) =>
      `::highlight(${nameOf(severity)}){text-decoration:${lines[severity]};text-underline-offset:3px}`,
  )
  .join('\n');

const highlights = new Map<Severity, Highlight>();
const adopted = new Map<Document | ShadowRoot, { painters: number; remove: () => void }>();

/** Underlines words in the page without touching its elements, until `signal` aborts. `root` is what the editor is in. */
export function paint(
  underlines: readonly Underline[],
  root: Document | ShadowRoot,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  addPainter(root);
  for (const underline of underlines) addRange(underline);
  signal.addEventListener(
    'abort',
    () => {
      for (const underline of underlines) removeRange(underline);
      removePainter(root);
    },
    { once: true },
  );
}

/** Takes away every underline of ours, whoever painted it. */
export function clearPaint(): void {
  for (const severity of severities) CSS.highlights.delete(nameOf(severity));
}

function addRange({ range, severity }: Underline): void {
  const highlight = highlights.get(severity) ?? new Highlight();
  highlight.priority = severities.indexOf(severity);
  highlight.add(range);
  highlights.set(severity, highlight);
  CSS.highlights.set(nameOf(severity), highlight);
}

function removeRange({ range, severity }: Underline): void {
  const highlight = highlights.get(severity);
  highlight?.delete(range);
  if (highlight?.size !== 0) return;
  highlights.delete(severity);
  CSS.highlights.delete(nameOf(severity));
}

function addPainter(root: Document | ShadowRoot): void {
  const entry = adopted.get(root) ?? { painters: 0, remove: adopt(css, root) };
  entry.painters += 1;
  adopted.set(root, entry);
}

function removePainter(root: Document | ShadowRoot): void {
  const entry = adopted.get(root);
  if (!entry) return;
  entry.painters -= 1;
  // A painting is mostly followed by the next at once; taking the sheet away in between would restyle the whole page.
  queueMicrotask(() => {
    if (entry.painters > 0 || adopted.get(root) !== entry) return;
    entry.remove();
    adopted.delete(root);
  });
}
