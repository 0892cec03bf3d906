import { make } from './element.ts';
import { longField, profileForm } from './form.ts';

const field = longField('Write a recommendation');
profileForm('linkedin/recommendation', {
  title: 'Write a recommendation',
  content: [
    make(
      'div',
      { class: 'artdeco-entity-lockup' },
      make('div', { class: 'artdeco-entity-lockup__title' }, 'Rose Pilkington'),
      make('div', { class: 'artdeco-entity-lockup__subtitle' }, 'Trainee teacher'),
    ),
    make('select', { 'aria-label': 'Relationship' }, make('option', {}, 'You managed Rose directly')),
    field,
  ],
  text: () => field.value,
});
