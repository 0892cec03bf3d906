// Plain JavaScript without a single package: this runs before the packages are there.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, lstatSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const oldestNode = [20, 19];

const browsers = [
  {
    name: 'Chromium',
    variable: 'CHROMIUM',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    elsewhere: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    debianPackage: 'chromium',
  },
  {
    name: 'Firefox',
    variable: 'FIREFOX',
    programs: ['firefox-esr', 'firefox'],
    elsewhere: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debianPackage: 'firefox-esr',
  },
];

class NotReady extends Error {}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function onPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  return folders.map((folder) => join(folder, program + ending)).find(canRun);
}

function findBrowser(browser) {
  const named = process.env[browser.variable];
  if (named) {
    const path = canRun(named) ? named : onPath(named);
    if (path) return path;
    throw new NotReady(`${browser.variable} names ${named}, which cannot be run.`);
  }
  for (const program of browser.programs) {
    const path = onPath(program);
    if (path) return path;
  }
  return browser.elsewhere.find(canRun);
}

/** Runs a program quietly; what it said is shown only when it fails. */
function run(program, args, what, environment = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (chunk) => {
      said += chunk;
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', (error) => reject(new NotReady(`${what} could not start: ${error.message}`)));
    child.on('close', (status) => {
      if (status === 0) resolve(undefined);
      else reject(new NotReady(`${said.trim()}\n${what} failed. What it said is above.`));
    });
  });
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new NotReady(`Node ${oldestNode.join('.')} or later is needed; this is ${process.versions.node}.`);
}

function packagesAreThere() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

async function installPackages(say) {
  if (packagesAreThere()) return;
  // npm ci would empty the folder that a link leads to, which is somebody else's.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new NotReady(
      'node_modules is a link to packages that do not fit package-lock.json. Remove the link.',
    );
  }
  say('Installing packages …');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  if (npm) await run(process.execPath, [npm, ...args], 'npm ci');
  else await run('npm', args, 'npm ci');
}

function howToInstall(missing) {
  const names = missing.map((browser) => browser.name).join(' and ');
  const packages = missing.map((browser) => browser.debianPackage).join(' ');
  const variables = missing.map((browser) => browser.variable).join(' and ');
  return (
    `${names} not found. Install ${missing.length === 1 ? 'it' : 'them'} ` +
    `(Debian: sudo apt-get update && sudo apt-get install -y ${packages}), or name ${missing.length === 1 ? 'its program' : 'their programs'} in ${variables}.`
  );
}

async function installBrowsers(missing, say) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !onPath('apt-get')) throw new NotReady(howToInstall(missing));
  const packages = missing.map((browser) => browser.debianPackage);
  say(`Installing ${packages.join(' and ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], 'apt-get update', environment);
  await run(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...packages],
    'apt-get install',
    environment,
  );
}

async function findBrowsers(say) {
  let missing = browsers.filter((browser) => !findBrowser(browser));
  if (missing.length > 0) await installBrowsers(missing, say);
  missing = browsers.filter((browser) => !findBrowser(browser));
  if (missing.length > 0) throw new NotReady(howToInstall(missing));
  for (const browser of browsers) process.env[browser.variable] = findBrowser(browser);
}

/**
 * Installs what is missing, packages and browsers, and says where the browsers are in CHROMIUM and FIREFOX.
 * When something cannot be had, says so in a line and answers false. What it does meanwhile goes to `say`.
 */
export async function setUp(say = console.log) {
  try {
    checkNode();
    await installPackages(say);
    await findBrowsers(say);
    return true;
  } catch (error) {
    if (!(error instanceof NotReady)) throw error;
    console.error(error.message);
    return false;
  }
}

/** Runs one of the commands written in TypeScript, which need the packages, and ends with its status. */
export function runCommand(name) {
  const command = fileURLToPath(new URL(name, import.meta.url));
  const args = ['--import', 'tsx', command, ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  // Ctrl+C in a terminal reaches the command as well; it is the one to tidy up and end.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('close', (status) => process.exit(status ?? 1));
}
