/** A short word to the person that goes by itself: "Select some words first". */
import { useCallback, useEffect, useRef, useState } from 'react';

export function useHint(): { hint: (text: string) => void; hinted: string } {
  const [hinted, setHinted] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hint = useCallback((text: string) => {
    clearTimeout(timer.current);
    setHinted(text);
    // Long enough to be read: a second and some more for each word.
    timer.current = setTimeout(() => setHinted(''), 1_500 + 300 * text.split(' ').length);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { hint, hinted };
}
