/** A page of the documentation as the bundler makes it (build/bundle/guide-page.mjs): its HTML, and its sections in order. */
declare module '*.md?html' {
  export const html: string;
  export const sections: readonly { id: string; title: string }[];
}
