import { counted } from '../../pages/counted.ts';
import { say } from '../../warnings/words.ts';
import type { Item } from '../state/item.ts';
import { Bitmap } from './bitmap.tsx';

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** The frames of a video in which faces were found. */
export function VideoSheet({ item }: { item: Item }) {
  return (
    <div class="video">
      <p class="name">{item.file.name}</p>
      <p>{say('photo_video_ways')}</p>
      <ul class="sheet">
        {item.frames.map(({ seconds, faces, picture }) => (
          <li key={seconds}>
            <Bitmap picture={picture} />
            <span>
              {say('photo_frame_at', { time: clock(seconds) })}{' '}
              {counted(faces, 'photo_frame_faces_one', 'photo_frame_faces')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
