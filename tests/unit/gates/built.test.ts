import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { shipped } from './models.ts';
import { builtReach } from './requests.ts';
import { readFolder } from './sources.ts';

const BuiltManifest = z.looseObject({
  content_scripts: z.array(z.looseObject({ js: z.array(z.string()), matches: z.array(z.string()) })),
});
/** What in a manifest is the path of a file. */
const isPath = /^[\w./-]+\.(?:js|json|html|css|png|svg)$/;
const largestContentScript = 60_000;
/** The worker that finds faces loads its runtime by fetch; that it asks nobody else, the browser tests see. */
const loadsItsOwn = /\/workers\/[\w-]+\.js:\d+: fetch$/;

function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return isPath.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}

function contentScripts(folder: string): { files: string[]; matches: string[] }[] {
  const manifest = BuiltManifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  return manifest.content_scripts.map(({ js, matches }) => ({
    files: js.map((file) => join(folder, file)),
    matches,
  }));
}

/** The scripts that a page of each host has to load. */
function scriptsByHost(folder: string): Map<string, string[]> {
  const byHost = new Map<string, string[]>();
  for (const { files, matches } of contentScripts(folder))
    for (const host of matches) byHost.set(host, [...(byHost.get(host) ?? []), ...files]);
  return byHost;
}

// A build that failed is counted by itself; here there is then nothing to look at.
describe.each(['chromium', 'firefox'])('built for %s', (browser) => {
  const folder = `dist/${browser}`;
  const testBuilt = test.skipIf(!existsSync(join(folder, 'manifest.json')));

  testBuilt('every file that the manifest names is there', () => {
    const paths = pathsIn(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  testBuilt('what a page has to load of ours is small, and whole', () => {
    const byHost = scriptsByHost(folder);
    expect(byHost.size).toBeGreaterThan(0);
    for (const [host, files] of byHost) {
      const bytes = files.map((file) => gzipSync(readFileSync(file)).length);
      expect(
        bytes.reduce((sum, each) => sum + each, 0),
        host,
      ).toBeLessThan(largestContentScript);
      for (const file of files)
        expect(readFileSync(file, 'utf8')).not.toMatch(/\bimport\s*[({"']|\bimport\s+\w/);
    }
  });

  testBuilt('only the background asks for anything, by fetch alone, and no code is made from text', () => {
    // What is shipped as others made it is known by its hash, letter for letter.
    const isShipped = (file: string) => file.slice(folder.length + 1) in shipped;
    const scripts = Object.fromEntries(
      Object.entries(readFolder(folder, ['.js', '.mjs'])).filter(([file]) => !isShipped(file)),
    );
    expect(Object.keys(scripts).length).toBeGreaterThan(1);
    const found = builtReach(scripts).filter((place) => !loadsItsOwn.test(place));
    expect(found, found.join(', ')).toHaveLength(1);
    expect(found[0]).toMatch(/background.*: fetch$/);
    const pageScripts = new Set(contentScripts(folder).flatMap(({ files }) => files));
    const inPages = Object.fromEntries(Object.entries(scripts).filter(([file]) => pageScripts.has(file)));
    expect(builtReach(inPages)).toEqual([]);
  });

  testBuilt('no page of ours loads anything from elsewhere, and none has a script in it', () => {
    const pages = readFolder(folder, ['.html', '.css']);
    for (const [file, text] of Object.entries(pages)) {
      expect(text, file).not.toMatch(/(?:src|href|srcset|action)\s*=\s*["']?\s*(?:https?:)?\/\//i);
      expect(text, file).not.toMatch(/url\(\s*["']?\s*(?:https?:)?\/\//i);
      expect(text, file).not.toMatch(/@import|<script(?![^>]*\bsrc=)|\son[a-z]+\s*=/i);
    }
  });
});
