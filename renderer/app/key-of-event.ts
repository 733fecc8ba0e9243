/**
 * Names a key press the way `core/actions/actions.ts` writes keys: "J", "?", "Shift+[", "Mod+Shift+F", "Mod++". Pure, so
 * that the global handler and the reading pane agree.
 *
 * A key is first what its keyboard layout types (`event.key`): `?` is `?` wherever it lies. Where no action holds that
 * name, the place of the key on a US keyboard (`event.code`) is tried, so that `1` works on a French keyboard (which
 * types `&` there), `[` on a German one (`ü`) and `J` on a Russian or Arabic one. A Latin letter is always taken as typed.
 *
 * AltGr only types characters; it is never a modifier of ours, and neither is a bare Alt.
 */
import { type ActionId, actionIds, actions, type KeyScope } from '../../core/actions/actions.ts';

/** What of a KeyboardEvent is looked at. */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  isComposing: boolean;
  getModifierState?(name: string): boolean;
}

const actionOfKey = new Map<string, ActionId>(
  actionIds.flatMap((id) => actions[id].keys.map((key): [string, ActionId] => [key, id])),
);

const isMac = typeof navigator !== 'undefined' && /Mac/.test(navigator.platform);

/** The action a key press asks for, null where none does, where the scope differs, or an input method is composing. */
export function actionFromEvent(event: KeyPress, scope: KeyScope, mac = isMac): ActionId | null {
  const key = keyFromEvent(event, mac);
  const id = key === null ? undefined : actionOfKey.get(key);
  return id !== undefined && actions[id].scope === scope ? id : null;
}

/** The first name of the press that an action holds, else what it types; null for modifiers alone and composition. */
export function keyFromEvent(event: KeyPress, mac = isMac): string | null {
  const names = keyNames(event, mac);
  return names.find((name) => actionOfKey.has(name)) ?? names[0] ?? null;
}

function keyNames(event: KeyPress, mac: boolean): string[] {
  const { key } = event;
  if (event.isComposing || unnamed.has(key)) return [];
  const typesByAlt = event.getModifierState?.('AltGraph') === true || (mac && event.altKey);
  if (typesByAlt) return isSymbol(key) ? [key] : [];
  if (event.altKey || (mac ? event.ctrlKey : event.metaKey)) return [];
  const mod = (mac ? event.metaKey : event.ctrlKey) ? 'Mod+' : '';
  const shifted = event.shiftKey ? `${mod}Shift+` : mod;
  if (key.length > 1 && !isOneCharacter(key)) return [shifted + key];
  if (/^[a-z]$/i.test(key)) return [shifted + key.toUpperCase()];
  // A symbol carries its Shift in itself: `?` is Shift and `/` on one keyboard, Shift and `ß` on another.
  const names = key === ' ' ? [`${shifted}Space`] : [mod + key];
  const place = placeOnUsKeyboard(event.code);
  // An ASCII symbol at the place of a letter (Dvorak, French) is meant as the symbol.
  if (place !== null && !(isSymbol(key) && /^[A-Z]$/.test(place))) names.push(shifted + place);
  return names;
}

const unnamed = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'Dead',
  'Process',
  'Unidentified',
]);

const isSymbol = (key: string) => /^[!-~]$/.test(key) && !/^[a-z]$/i.test(key);

const isOneCharacter = (key: string) => Array.from(key).length === 1;

const symbolPlaces: Record<string, string> = {
  BracketLeft: '[',
  BracketRight: ']',
  Comma: ',',
  Period: '.',
  Minus: '-',
  Equal: '=',
  NumpadAdd: '+',
  NumpadSubtract: '-',
};

function placeOnUsKeyboard(code: string): string | null {
  const letterOrDigit = /^(?:Key([A-Z])|Digit(\d)|Numpad(\d))$/.exec(code);
  return letterOrDigit?.[1] ?? letterOrDigit?.[2] ?? letterOrDigit?.[3] ?? symbolPlaces[code] ?? null;
}
