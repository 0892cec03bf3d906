import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { noticesText } from './notices-text.ts';
import { packageOf } from './package-of.ts';
import { shippedPackages } from './shipped-packages.ts';

/** Where the notices lie in the extension. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

function note(bundle: Rolldown.OutputBundle, names: Set<string>): void {
  for (const file of Object.values(bundle)) {
    if (file.type !== 'chunk') continue;
    for (const [id, { renderedLength }] of Object.entries(file.modules)) {
      const name = renderedLength > 0 ? packageOf(id) : undefined;
      if (name) names.add(name);
    }
  }
}

/** Notes the packages of whose code something is in what is built. */
function noteModules(names: Set<string>): Plugin {
  return {
    name: 'note-modules',
    apply: 'build',
    generateBundle(_options, bundle) {
      note(bundle, names);
    },
  };
}

/** Content scripts are built apart, where no plugin is asked: here they are built once more, and not written. */
async function buildAgain(entry: string, config: ResolvedConfig, names: Set<string>): Promise<void> {
  const { root, mode, define } = config;
  const { conditions, alias } = config.resolve;
  await build({
    configFile: false,
    logLevel: 'silent',
    root,
    mode,
    define: define ?? {},
    resolve: { conditions, alias },
    plugins: [noteModules(names)],
    build: {
      write: false,
      minify: false,
      target: config.build.target,
      lib: { entry, formats: ['iife'], name: 'script', fileName: () => 'script.js' },
    },
  });
}

/**
 * Writes the licence of everything in the build that is not ours into the extension. `contentScripts` are the paths of
 * the scripts built apart. The second plugin is for the build of workers.
 */
export function thirdPartyNotices(contentScripts: readonly string[]): [inBuild: Plugin, inWorkers: Plugin] {
  const names = new Set<string>();
  let config: ResolvedConfig;
  const inBuild: Plugin = {
    name: 'third-party-notices',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle(_options, bundle) {
      note(bundle, names);
      for (const entry of new Set(contentScripts)) await buildAgain(entry, config, names);
      this.emitFile({ type: 'asset', fileName: noticesFile, source: noticesText(shippedPackages(names)) });
    },
  };
  return [inBuild, noteModules(names)];
}
