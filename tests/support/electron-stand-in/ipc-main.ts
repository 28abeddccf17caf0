import { EventEmitter } from 'node:events';

/** What pages say to the app, channel by channel. */
export const ipcMain: EventEmitter = new EventEmitter();
