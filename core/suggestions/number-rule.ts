/** What the marks say they come from that a person accepted as the number reader suggested them (`origin`). */
export const numberRule = 'rule:number@1';
