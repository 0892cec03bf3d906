import type { TableState } from '../../model/own-page-messages.ts';
import { siteWords } from '../../pages/site-words.ts';
import { say } from '../../warnings/words.ts';

/** Which parts of which sites are recognised by rows of the school's own. */
export function RowsTable({ rows }: { rows: TableState['rows'] }) {
  return (
    <table>
      <caption>{say('sites_rows')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('sites_site')}</th>
          <th scope="col">{say('sites_part')}</th>
          <th scope="col">{say('sites_seen')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ site, part, seen }) => (
          <tr key={`${site} ${part}`}>
            <td>{siteWords(site)}</td>
            <th scope="row">
              <code>{part}</code>
            </th>
            <td>{seen ?? say('sites_seen_unknown')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
