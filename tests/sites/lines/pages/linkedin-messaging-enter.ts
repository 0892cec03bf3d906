import { messaging } from './linkedin-messaging.ts';

messaging('linkedin/messaging-enter', { enterSends: true });
