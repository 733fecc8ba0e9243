/** The paper's colour before the page has painted, so that no white flashes up. The same values as the page's tokens. */
export function backgroundColour(dark: boolean): string {
  return dark ? '#191815' : '#fbfaf7';
}
