/** What can be suggested, and what marks say they come from that a person accepted as suggested (`origin`). */
export const suggestedKinds = ['number', 'quote'] as const;
export type SuggestedKind = (typeof suggestedKinds)[number];

export const numberRule = 'rule:number@1';
export const quoteRule = 'rule:quote@1';

export const ruleOf: Record<SuggestedKind, string> = { number: numberRule, quote: quoteRule };
