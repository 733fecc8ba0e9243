/** What is said while something is picked in the text for a mark. */
export const picking = {
  label: 'Picking in the text',
  evidence: 'Select the passage that counts as evidence, in any document.',
  take: 'Take it',
  leave: 'Leave it',
};
