import { describe, expect, it, vi } from 'vitest';
import { appScheme } from '../../../main/electron/app-address.ts';
import { type AskingSession, denyPermissions } from '../../../main/electron/deny-permissions.ts';
import { externalHosts } from '../../../main/electron/external-hosts.data.ts';
import { writeWindowOptions } from '../../../main/electron/window-options.ts';
import { writeWindowHeaders } from '../../../main/window-files/window-headers.ts';

/** Every setting that keeps a page in its place. Whoever changes one changes it here too, where a reviewer reads it. */
const reviewed = {
  scheme: {
    scheme: 'app',
    privileges: {
      standard: true,
      secure: true,
      supportFetchAPI: true,
      codeCache: true,
      bypassCSP: false,
      corsEnabled: false,
    },
  },
  webPreferences: {
    preload: 'PRELOAD',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
  },
  permissions: { request: false, check: false, device: false, display: null },
  externalHosts: ['themqm.org', 'www.korean.go.kr', 'korean.go.kr'],
  headers: {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self' 'nonce-NONCE'",
      "style-src 'self' 'nonce-NONCE'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'none'",
    ].join('; '),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
  },
};

/** What a session would answer to a page that asks for something. */
function readPermissions() {
  const answers: Record<string, unknown> = {};
  const session = {
    setPermissionRequestHandler(handler) {
      handler?.({} as never, 'media', (isGranted) => Object.assign(answers, { request: isGranted }), {} as never);
    },
    setPermissionCheckHandler(handler) {
      answers.check = handler?.(null, 'notifications', 'app://daejo', {} as never);
    },
    setDevicePermissionHandler(handler) {
      answers.device = handler?.({} as never);
    },
    setDisplayMediaRequestHandler(handler) {
      answers.display = handler;
    },
  } satisfies AskingSession;
  denyPermissions(session);
  return answers;
}

describe('security settings', () => {
  it('are those that were reviewed', () => {
    expect({
      scheme: appScheme,
      webPreferences: writeWindowOptions('PRELOAD', false).webPreferences,
      permissions: readPermissions(),
      externalHosts,
      headers: writeWindowHeaders('NONCE'),
    }).toEqual(reviewed);
  });

  it('hide a window until it has painted, on a ground of its own shade', () => {
    expect(writeWindowOptions('P', true)).toMatchObject({ show: false });
    expect(writeWindowOptions('P', true).backgroundColor).not.toBe(writeWindowOptions('P', false).backgroundColor);
  });

  it('are not switched by the environment', () => {
    vi.stubEnv('ELECTRON_RUN_AS_NODE', '1');
    vi.stubEnv('NODE_ENV', 'development');
    expect(writeWindowOptions('PRELOAD', false).webPreferences).toEqual(reviewed.webPreferences);
    vi.unstubAllEnvs();
  });
});
