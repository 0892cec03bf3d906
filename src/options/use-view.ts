import { useEffect, useState } from 'preact/hooks';

export const views = [
  'state',
  'list',
  'import',
  'groups',
  'save',
  'before-photo',
  'planned',
  'what-if',
  'own-policy',
  'sites',
  'settings',
] as const;
export type View = (typeof views)[number];

function viewIn(address: string): View {
  return views.find((view) => address === `#${view}`) ?? 'state';
}

/** Which part of the page the address asks for. */
export function useView(): View {
  const [view, setView] = useState(() => viewIn(location.hash));
  useEffect(() => {
    const change = () => setView(viewIn(location.hash));
    window.addEventListener('hashchange', change);
    return () => window.removeEventListener('hashchange', change);
  }, []);
  return view;
}

/** Go to another part of the page, as a press on its link would. */
export function goTo(view: View): void {
  location.hash = view;
}
