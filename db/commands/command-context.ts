/** What a command is told besides its input: who does it, and, where it takes long, how to follow and stop it. */
import type { LongWork } from '../long-work.ts';
import type { Who } from '../history/run-step.ts';

export interface CommandContext extends Who, LongWork {}
