import { contextBridge, ipcRenderer } from 'electron';

const connectChannel = 'daejo:connect';

contextBridge.exposeInMainWorld('daejo', { host: 'electron' });

// A port cannot pass the context bridge, so the page posts it to itself and this world hands it on.
window.addEventListener('message', ({ source, origin, data, ports }) => {
  const [port] = ports;
  if (source !== window || origin !== window.location.origin || data !== connectChannel || !port) return;
  ipcRenderer.postMessage(connectChannel, null, [port]);
});
