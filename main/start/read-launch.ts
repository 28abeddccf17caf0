import { join, resolve } from 'node:path';

/** Where a launch happens: what was typed and what surrounds it. */
export interface LaunchSurroundings {
  /** Arguments after the program's own name. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly home: string;
  readonly folder: string;
}

/** What a launch was asked for, every path absolute. */
export interface Launch {
  readonly projectPath: string;
  readonly profilePath: string;
  /** The port of the web host; 0 takes a free one. */
  readonly port: number;
  /** A text to begin with, or null. */
  readonly textPath: string | null;
}

/**
 * Reads what a launch was asked for: `FILE`, `--project=FILE`, `--profile=FILE`, `--port=N`, or the variables `DAEJO_PROJECT`,
 * `DAEJO_PROFILE`, `DAEJO_PORT`. A file that ends in `.daejo` is the project; any other is a text to begin with.
 *
 * Switches it does not know are passed over, because Electron's own stand in the same list.
 */
export function readLaunch({ args, env, platform, home, folder }: LaunchSurroundings): Launch {
  const option = (name: string) => {
    const written = args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
    return written || env[`DAEJO_${name.toUpperCase()}`] || undefined;
  };
  const files = args.filter((arg) => !arg.startsWith('-'));
  const project = files.find((file) => file.endsWith('.daejo')) ?? option('project');
  const text = files.find((file) => !file.endsWith('.daejo'));
  const kept = keepingFolder(platform, env, home);
  return {
    projectPath: resolve(folder, project ?? join(kept, 'articles.daejo')),
    profilePath: resolve(folder, option('profile') ?? join(kept, 'profile.json')),
    port: readPort(option('port')),
    textPath: text === undefined ? null : resolve(folder, text),
  };
}

/** A number that is no port asks for a free one, as no number does. */
function readPort(text: string | undefined): number {
  return text !== undefined && /^\d{1,5}$/u.test(text) && Number(text) < 65_536 ? Number(text) : 0;
}

/** The folder where each system wants a program to keep a person's things. */
function keepingFolder(platform: string, env: LaunchSurroundings['env'], home: string): string {
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Daejo');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Daejo');
  return join(env.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'daejo');
}
