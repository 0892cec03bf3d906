export { openExtensionPage } from './extension-page.ts';
export { type Policies, settingsByPolicy } from './managed-policy.ts';
export { networkLog } from './network-log.ts';
export { type OpenOptions, openBrowser, type TestBrowser } from './open-browser.ts';
export { allText, type Box, inShadow, type OurPart, type OurParts, ourParts } from './our-parts.ts';
export { type Person, personAt, pictureFile } from './person.ts';
export { type Behaviour, editorModel, gotoPractice, posted, practicePage, pressesSeen } from './practice.ts';
export { type ServiceWorker, serviceWorker } from './service-worker.ts';
export { waitFor } from './wait-for.ts';
