import { messaging } from '../../lines/pages/linkedin-messaging.ts';

messaging('linkedin/messaging-window', { enterSends: true, place: 'window' });
