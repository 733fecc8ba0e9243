/**
 * Everything a person reads, by language. It lies in core because the menu (shell), the interface (renderer) and the
 * command line all speak. Pure data and functions; `Intl` only picks plurals and writes numbers and dates.
 */
import { en } from './en.ts';
import { id } from './id.ts';

export type Catalogue = typeof en;

export const languages = ['en', 'id'] as const;
export type InterfaceLanguage = (typeof languages)[number];

export function catalogueFor(language: InterfaceLanguage): Catalogue {
  return language === 'id' ? id : en;
}
