import type * as en from '../en/workbench.ts';

export const workbench: typeof en.workbench = {
  appName: 'Claimlight',
};
