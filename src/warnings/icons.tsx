const shapes = {
  looking: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm0 3v3l2 1',
  clear: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM5.2 8.2l2 2 3.6-4',
  notes: 'M2.5 3h11v8h-6l-3 2.8V11h-2ZM5.2 5.8h5.6M5.2 8.2h3.6',
  held: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM6.3 5.6v4.8M9.7 5.6v4.8',
  alert: 'M8 2.2 14.4 13.4H1.6ZM8 6.4v3.2M8 11.4v.2',
  question:
    'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM6.2 6.4c0-2.4 3.7-2.3 3.7 0 0 1.4-1.9 1.5-1.9 2.9M8 11.3v.2',
  reload: 'M13 8a5 5 0 1 1-1.6-3.7M13.2 2.4v2.9h-2.9',
  off: 'M8 2v5.2M4.6 4.2a5.2 5.2 0 1 0 6.8 0',
  information: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM8 7.2v3.9M8 4.9v.2',
  stop: 'M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4ZM4.9 8h6.2',
  school: 'M2 13.8V7l6-4.2L14 7v6.8ZM6.6 13.6v-3.2h2.8v3.2M8 6.4v.2',
  person: 'M8 2.2a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4ZM2.8 13.8c.4-5.2 10-5.2 10.4 0',
  chevron: 'M4 6.2 8 10l4-3.8',
} as const;

export type IconName = keyof typeof shapes;

/** A small line drawing; what it says is always said in words beside it as well. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
