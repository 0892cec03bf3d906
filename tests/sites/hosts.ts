import manifest from '../../manifest.json' with { type: 'json' };

/** The hosts on which the extension works, and which the practice pages stand in for. */
export const siteHosts = manifest.host_permissions.map(
  (pattern) => new URL(pattern.replace('*', '')).hostname,
);
