import type { Deployment } from '../../../build/deployment/policy-files.ts';
import { parseSettings } from '../../../build/deployment/school-settings.ts';
import ids from '../../../build/extension-ids.json' with { type: 'json' };
import sampleSettings from '../../../docs/deployment/sample-settings.json' with { type: 'json' };
import packageJson from '../../../package.json' with { type: 'json' };

/** The school whose policy files lie in docs/deployment. */
export const sample: Deployment = {
  ids,
  settings: parseSettings(sampleSettings),
  from: 'self-hosted',
  version: packageJson.version,
};
