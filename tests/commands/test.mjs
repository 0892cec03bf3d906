import { runCommand, setUp } from './set-up.mjs';

if (await setUp()) {
  runCommand('suites.ts');
} else {
  console.log('0 passed, 1 failed');
  process.exitCode = 2;
}
