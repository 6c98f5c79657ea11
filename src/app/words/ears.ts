import type { Store } from '#store/open.ts';
import type { Channel } from '../channel.ts';
import type { CommandList } from '../turn/command.ts';
import type { House } from '../turn/perform.ts';

/** What hearing needs. */
export interface Ears {
  readonly house: House;
  readonly store: Store;
  readonly channel: Channel;
  readonly commands: CommandList;
}
