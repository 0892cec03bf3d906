import { make } from './element.ts';
import { openPage } from './open-page.ts';

openPage(
  'linkedin/company-post',
  { author: 'Oakfield Primary School' },
  make('h1', { class: 'org-top-card-summary__title' }, 'Oakfield Primary School'),
);
