/** The two channels of the preload; nothing else passes between renderer and shell. Apart, so that it stays small. */
export const callChannel = 'claimlight:call';
export const eventChannel = 'claimlight:event';
