/** Tells the application menu which actions cannot be used now, once for each change of that list. */
import { useEffect, useRef } from 'react';
import { actionIds } from '../../core/actions/actions.ts';
import { isAvailable, useActionVersion } from './action-registry.ts';
import { run } from './notices.ts';

export function useMenuState(): void {
  const version = useActionVersion();
  const sent = useRef<string | null>(null);
  useEffect(() => {
    // Many components register at once; the menu wants to hear of it once.
    const timer = setTimeout(() => {
      const disabled = actionIds.filter((id) => !isAvailable(id));
      const told = disabled.join();
      if (told === sent.current) return;
      sent.current = told;
      void run('setEnabledActions', { disabled });
    }, 30);
    return () => clearTimeout(timer);
  }, [version]);
}
