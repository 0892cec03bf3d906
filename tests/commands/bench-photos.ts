import { reportPhotos } from '../bench/photos-report.ts';
import { buildForChromium } from './build-step.ts';

const kept = await reportPhotos(await buildForChromium());
console.log(kept ? '\nThe budget is kept.' : '\nOver budget on this machine.');
