import { expect, test } from 'vitest';
import { profileAt } from '../../../src/sites/presses.ts';

test.each([
  ['https://x.com/rose_pilkington', 'rose_pilkington'],
  ['https://x.com/rose_pilkington/status/12', 'rose_pilkington'],
  ['https://www.facebook.com/profile.php?id=1002&sk=about', 'profile.php?id=1002'],
  ['https://www.facebook.com/groups/402/?ref=share', 'groups/402'],
  ['https://www.instagram.com/rose.pilkington/', 'rose.pilkington'],
  ['https://www.linkedin.com/in/rose-pilkington-4a1/?mini=1', 'in/rose-pilkington-4a1'],
  ['https://www.facebook.com/profile.php', undefined],
  ['https://x.com/', undefined],
])('the page of somebody at %s is told by %s', (address, profile) => {
  expect(profileAt(new URL(address))).toBe(profile);
});
