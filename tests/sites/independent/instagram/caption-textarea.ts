import { begin } from './begin.tsx';

begin({ form: 'instagram/caption-textarea', captionKind: 'textarea', hasMenu: false });
