/** Everything of ours that may be on a page, as a selector. */
export const ourHosts =
  'second-look-notes, second-look-hold, second-look-photos, second-look-note, second-look-ring';
