/**
 * The files of tests/browser that `npm test` runs in Firefox too, with one form of each site; `npm run test:firefox` runs
 * all files with all forms. Those here are what differs most between the browsers: posts, presses, drops and pastes,
 * the look at photos, and the extension's own pages.
 */
export const firefoxPart: readonly string[] = [
  'composers/held-and-released',
  'composers/presses',
  'composers/worker-killed',
  'photos/door-x',
  'photos/faces',
  'photos/frame-way',
  'office/import',
  'planned/planned',
  'popup-over-a-page',
  'first-run/first-run',
  'settings/settings-view',
  'settings/severity-by-policy',
].map((name) => `tests/browser/${name}`);
