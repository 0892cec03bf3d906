interface FaultsProps {
  title: string;
  faults: string[];
  alert?: boolean;
}

/** What is wrong with a selector table, a line of it each. */
export function Faults({ title, faults, alert }: FaultsProps) {
  return (
    <div class="problem" role={alert ? 'alert' : undefined}>
      <p>{title}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
  );
}
