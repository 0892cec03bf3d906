import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packagesNamed } from '../../build/notices/notices-text.ts';
import { noticesFile } from '../../build/notices/third-party.ts';
import { addressesFor } from '../../build/package/addresses.ts';
import { idOf } from '../../build/package/crx.ts';
import { readExtension } from '../../build/package/extension-files.ts';
import { makePackages } from '../../build/package/packages.ts';
import { sbom } from '../../build/package/sbom.ts';
import { sourceDate } from '../../build/package/source-date.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { buildArguments } from './build-step.ts';
import { runStep } from './run-step.ts';

const usage = `Usage: npm run package -- [--key FILE] [--base-url ADDRESS] [--verify]

Builds the extension and writes its packages into packages/.

  --key FILE            the private RSA key (PEM) that the CRX is signed with; or SECOND_LOOK_KEY in the environment
  --base-url ADDRESS    the https folder that the packages will be served from; else as build/extension-ids.json says
  --verify              builds and packages twice, and says whether both times gave the same bytes

Exit status: 0 done, 1 the second time gave other bytes, 2 something was wrong.
`;

const { version } = packageJson;

interface Asked {
  keyFile: string | undefined;
  baseUrl: string | undefined;
}

async function built(browser: 'chromium' | 'firefox'): Promise<ReturnType<typeof readExtension>> {
  const folder = `dist/${browser}`;
  rmSync(folder, { recursive: true, force: true });
  const { status, said } = await runStep(buildArguments(browser), { minutes: 4, quietly: true });
  if (status !== 0)
    throw new Error(`${said.trim()}\nThe build for ${browser} failed. What it said is above.`);
  return readExtension(folder);
}

async function packed({ keyFile, baseUrl }: Asked): Promise<Map<string, Uint8Array>> {
  const [chromium, firefox] = [await built('chromium'), await built('firefox')];
  const both = [chromium, firefox].map((files) => Buffer.from(files.get(noticesFile) ?? []).toString());
  return makePackages({
    version,
    chromium,
    firefox,
    addresses: addressesFor(version, baseUrl),
    ...(keyFile && { keyFile }),
    sbom: sbom(both.flatMap(packagesNamed), sourceDate()),
  });
}

function tell(packages: Map<string, Uint8Array>, { keyFile, baseUrl }: Asked): void {
  for (const [name, { length }] of packages) console.log(`packages/${name}  ${length} bytes`);
  if (!keyFile) {
    console.log('No CRX and no updates.xml: name a signing key with --key FILE or in SECOND_LOOK_KEY.');
    return;
  }
  const { id } = addressesFor(version, baseUrl).chromium;
  const made = idOf(keyFile);
  if (made === id) return;
  console.log(
    `This key gives the extension the id ${made}, but build/extension-ids.json names ${id} for the copy you serve ` +
      'yourself: policy files made from it would set another extension. Write the id there and run npm run generate.',
  );
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      key: { type: 'string' },
      'base-url': { type: 'string' },
      verify: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const asked = { keyFile: values.key ?? process.env['SECOND_LOOK_KEY'], baseUrl: values['base-url'] };
  const packages = await packed(asked);
  rmSync('packages', { recursive: true, force: true });
  mkdirSync('packages');
  for (const [name, bytes] of packages) writeFileSync(join('packages', name), bytes);
  tell(packages, asked);
  if (!values.verify) return;
  const again = await packed(asked);
  const differing = [...packages].filter(
    ([name, bytes]) => !Buffer.from(bytes).equals(again.get(name) ?? new Uint8Array()),
  );
  for (const [name] of differing) console.log(`${name} has other bytes the second time.`);
  if (differing.length > 0 || again.size !== packages.size) process.exitCode = 1;
  else console.log('The second time gave the same bytes.');
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
