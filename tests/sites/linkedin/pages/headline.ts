import { make } from './element.ts';
import { profileForm } from './form.ts';

/** The headline is a field of the site's own making, without any label. */
const field = make('div', { role: 'textbox', contenteditable: 'true' });
profileForm('linkedin/headline', {
  title: 'Edit intro',
  content: [
    make('label', {}, 'First name', make('input', { type: 'text', value: 'Rose' })),
    make('label', {}, 'Last name', make('input', { type: 'text', value: 'Pilkington' })),
    make('p', {}, 'Headline'),
    field,
  ],
  text: () => field.innerText.trim(),
  inShadow: true,
});
