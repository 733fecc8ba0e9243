/** What is said while something is picked in the text for a mark. */
export const picking = {
  label: 'Picking in the text',
  evidence: 'Select the passage that counts as evidence, in any document.',
  link: (type: string) =>
    `This mark ${type} … Focus the other mark, in any document: click it, or press J or K.`,
  take: 'Take it',
  leave: 'Leave it',
};
