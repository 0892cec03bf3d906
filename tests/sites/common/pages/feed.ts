/** Posts by other people, so that a composer does not stand alone on its page. */
export const otherPosts = [
  {
    id: '101',
    name: 'Canal Trust',
    handle: 'canaltrust',
    text: 'The towpath between the two locks is open again.',
  },
  {
    id: '102',
    name: 'Town Library',
    handle: 'townlibrary',
    text: 'Story time is on Saturday at ten, as always.',
  },
  {
    id: '103',
    name: 'Park Rangers',
    handle: 'parkrangers',
    text: 'Two hundred new trees went in this week.',
  },
];
