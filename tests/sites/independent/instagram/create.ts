import { begin } from './begin.tsx';

begin({ form: 'instagram/create', captionKind: 'lexical', hasMenu: true });
