import { say } from '../warnings/words.ts';
import { ByIt } from './by-it.tsx';
import { type Standing, shownOf } from './use-settings.ts';

/** Where the no-photo list comes from: IT gives it, an export is brought in, or there is one already. */
export function ListStep({ standing }: { standing: Standing }) {
  const { list } = standing.status;
  const byIt = shownOf(standing, 'noPhotoListUrl')?.locked ?? false;
  const count = list.children.toLocaleString('en-GB');
  if (byIt)
    return (
      <>
        <p>{say('setup_list_intro')}</p>
        <ByIt
          words={list.issued === undefined ? say('setup_list_coming') : say('setup_list_there', { count })}
        />
      </>
    );
  return (
    <>
      <p>{say('setup_list_intro')}</p>
      {list.issued !== undefined && <p class="wording">{say('setup_list_there', { count })}</p>}
      <p>
        {say('setup_list_export')}{' '}
        <a href="/src/options/options.html#import" target="_blank" rel="noreferrer">
          {say('setup_list_export_link')}
        </a>
      </p>
      <p>{say('setup_list_it')}</p>
    </>
  );
}
