import { messaging } from '../../lines/pages/linkedin-messaging.ts';

messaging('linkedin/inmail', { enterSends: false, place: 'window', hasSubject: true });
