import type { Policy } from '../../model/policy.ts';
import { counted } from '../../pages/counted.ts';
import { say } from '../../warnings/words.ts';

/** What was read out of the document: its sections with their clauses, each folded. */
export function SectionsFound({ sections }: { sections: Policy['sections'] }) {
  const clauses = sections.reduce((sum, section) => sum + section.clauses.length, 0);
  return (
    <>
      <h3>{say('adopt_found')}</h3>
      <p>
        {counted(sections.length, 'adopt_sections_one', 'adopt_sections')}{' '}
        {counted(clauses, 'adopt_clauses_one', 'adopt_clauses')} {say('adopt_read_through')}
      </p>
      {sections.map(({ ref, heading, clauses: inside }) => (
        <details key={ref}>
          <summary>
            {ref === heading ? heading : `${ref} ${heading}`} <span class="quiet">({inside.length})</span>
          </summary>
          <dl class="clause-list">
            {inside.map((clause) => (
              <div key={clause.ref}>
                <dt>{clause.ref}</dt>
                <dd>{clause.text}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </>
  );
}
