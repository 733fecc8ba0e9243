/** The catalogue of the interface's language, by context: `const { reader } = useWords()`. */
import { createContext, useContext } from 'react';
import { type Catalogue, catalogueFor } from '../../core/catalogue/catalogue.ts';

export const WordsContext = createContext<Catalogue>(catalogueFor('en'));

export function useWords(): Catalogue {
  return useContext(WordsContext);
}
