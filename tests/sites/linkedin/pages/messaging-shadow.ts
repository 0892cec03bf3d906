import { messaging } from '../../lines/pages/linkedin-messaging.ts';

messaging('linkedin/messaging-shadow', { enterSends: false, place: 'shadow' });
