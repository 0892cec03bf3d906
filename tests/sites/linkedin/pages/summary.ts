import { longField, profileForm } from './form.ts';

const field = longField('About');
profileForm('linkedin/summary', { title: 'Edit about', content: [field], text: () => field.value });
