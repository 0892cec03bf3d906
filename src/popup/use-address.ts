import { useEffect, useState } from 'preact/hooks';
import { type Address, addressOf, readAddress } from '../pages/address.ts';

/** What the page's address asks for now, and a way to ask for something else. */
export function useAddress(): [Address, (next: Address) => void] {
  const [address, setAddress] = useState(() => readAddress(location.hash));
  useEffect(() => {
    // A jump to a heading of the page asks for nothing else to be shown.
    const change = () => {
      if (location.hash === '' || location.hash.includes('=')) setAddress(readAddress(location.hash));
    };
    window.addEventListener('hashchange', change);
    return () => window.removeEventListener('hashchange', change);
  }, []);
  return [
    address,
    (next) => {
      location.hash = addressOf(next);
    },
  ];
}
