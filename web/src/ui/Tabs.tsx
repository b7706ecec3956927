import { useAddress } from "./address";

interface Tab {
  value: string;
  label: string;
}

/** Parts of a list, one at a time, kept in the address. */
export function Tabs({ name, label, tabs }: { name: string; label: string; tabs: Tab[] }) {
  const [address, change] = useAddress();
  const open = address[name] ?? tabs[0]?.value;
  return (
    <div className="tabs" role="group" aria-label={label}>
      {tabs.map(({ value, label: words }) => (
        <button key={value} type="button" aria-pressed={value === open} onClick={() => change({ [name]: value })}>
          {words}
        </button>
      ))}
    </div>
  );
}
