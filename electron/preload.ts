import { contextBridge, ipcRenderer } from 'electron';
import { actionMessage, channels } from '@shared/ipc/channels';
import type { Channel, Platform } from '@shared/ipc/contract';

const call = (channel: Channel) => (args: unknown) => ipcRenderer.invoke(channel, args);

/** Hears the native menu. The window gets the action and no event: an event would carry the sender. */
function onAction(hear: (action: string) => void): () => void {
  const listener = (_event: unknown, action: unknown) => hear(String(action));
  ipcRenderer.on(actionMessage, listener);
  return () => void ipcRenderer.off(actionMessage, listener);
}

const calls = Object.fromEntries(channels.map((channel) => [channel, call(channel)]));

contextBridge.exposeInMainWorld('prepcom', { ...calls, onAction } as Platform);
