import { type Held, scrollAndWrite } from '../soak/scroll-and-write.ts';
import { buildForChromium } from './build-step.ts';

/** More than this many listeners or nodes between the first count and the last are a leak: a composer has dozens. */
const tolerance = 20;

const extension = await buildForChromium();
console.log('Scrolling through 5,000 posts and writing 200 comments, with Second Look …');
const guarded = await scrollAndWrite(extension);
console.log('… and the same without it, as the yardstick …');
const plain = await scrollAndWrite(undefined);

const number = (value: number) => Math.round(value).toLocaleString('en-GB').padStart(10);

/** What is held with the extension beyond what the same page holds without it. */
const ours = guarded.held.map((held, at): Held => {
  const bare = plain.held[at] ?? held;
  return {
    composers: held.composers,
    listeners: held.listeners - bare.listeners,
    nodes: held.nodes - bare.nodes,
    heap: held.heap - bare.heap,
  };
});

console.log('\nafter composers   listeners: page        ours   nodes: page        ours    ours, kB');
for (const [at, held] of ours.entries()) {
  const bare = plain.held[at];
  console.log(
    `${number(held.composers)}       ${number(bare?.listeners ?? 0)}  ${number(held.listeners)} ${number(bare?.nodes ?? 0)}  ${number(held.nodes)}  ${number(held.heap / 1_000)}`,
  );
}
const [first] = ours;
const last = ours.at(-1);
const grown = {
  listeners: (last?.listeners ?? 0) - (first?.listeners ?? 0),
  nodes: (last?.nodes ?? 0) - (first?.nodes ?? 0),
};
const longTasks = guarded.shares.reduce((sum, share) => sum + share.longTasks, 0);
const longest = Math.max(...guarded.shares.map((share) => share.longest));
const calls = guarded.shares.reduce((sum, share) => sum + share.calls, 0);
console.log(`\nGrown from the first count to the last: ${grown.listeners} listeners, ${grown.nodes} nodes.`);
console.log(
  `In ${guarded.shares.length} traces with ${calls} calls of ours: ${longTasks} tasks over 50 ms that are ours, the most of one task ${longest.toFixed(1)} ms.`,
);
const kept = grown.listeners <= tolerance && grown.nodes <= tolerance && longTasks === 0 && calls > 0;
console.log(kept ? '\nNothing grows, and nobody waits.' : '\nSomething grows, or somebody waits.');
process.exitCode = kept ? 0 : 1;
