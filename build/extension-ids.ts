import * as z from 'zod/mini';

const address = z.url({ protocol: /^https$/ });
const chromiumCopy = z.strictObject({
  id: z.string().check(
    z.regex(/^[a-p]{32}$/, {
      error: 'is not an id: it must be 32 letters from a to p, as chrome://extensions shows it',
    }),
  ),
  updateUrl: address,
});

/**
 * The id of the extension, and where browsers look for updates, for each way it gets to a machine: the two stores, a
 * copy on the school's own server, and Firefox. Ids differ, because each store signs with a key of its own.
 */
export const ExtensionIds = z.strictObject({
  chrome: chromiumCopy,
  edge: chromiumCopy,
  selfHosted: chromiumCopy,
  firefox: z.strictObject({
    id: z.string().check(
      z.regex(/^(?:\{[\dA-Fa-f-]{36}\}|[\w.-]*@[\w.-]+)$/, {
        error: 'is not an id of a Firefox add-on, such as name@school.example',
      }),
    ),
    installUrl: address,
    updateUrl: address,
  }),
});
export type ExtensionIds = z.infer<typeof ExtensionIds>;
