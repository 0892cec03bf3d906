import { messaging } from './linkedin-messaging.ts';

messaging('linkedin/messaging-click', { enterSends: false });
