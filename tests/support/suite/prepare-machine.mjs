import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

/** Debian's packages that the suites need: a browser, letters for Korean, and a tracer for the durability tests. */
const packages = ['chromium', 'fonts-noto-cjk', 'strace'];

/** Debian's packages for typing Hangul as a person does: a screen, a window manager, ibus, and hands for the keys. */
const typingPackages = ['xvfb', 'openbox', 'dbus', 'ibus', 'ibus-hangul', 'ibus-gtk3', 'xdotool'];

/** Installs what the machine lacks for the tests, or throws an error that names the one command to run. */
export function prepareMachine(say) {
  installMissing(packages, say);
  if (!existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium')) throw new Error(chromiumAdvice());
}

/** Installs what typing Hangul needs besides, or throws an error that names the one command to run. */
export function prepareTyping(say) {
  if (!isDebian()) throw new Error(typingAdvice());
  installMissing([...packages, ...typingPackages], say);
}

function installMissing(names, say) {
  const missing = isDebian() ? names.filter((name) => !isInstalled(name)) : [];
  if (missing.length > 0) installPackages(missing, say);
}

function installPackages(missing, say) {
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0) throw new Error(`The tests need more of this machine. Run: sudo ${command}`);
  say(`Installing for the tests: ${missing.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  const { status } = spawnSync('sh', ['-c', `${command} -qq`], { stdio: 'inherit', env });
  if (status !== 0) throw new Error(`Debian's packages could not be installed. Run: ${command}`);
}

const isDebian = () => existsSync('/etc/debian_version') && existsSync('/usr/bin/dpkg-query');

function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['-s', name], { encoding: 'utf8' });
  return (stdout ?? '').includes('install ok installed');
}

function typingAdvice() {
  const command =
    'docker run --rm -v "$PWD":/daejo -v /daejo/node_modules -w /daejo node:24-bookworm node tests/run.mjs ime';
  return `Typing Hangul is tested with Debian’s ibus, which this machine does not have. Run: ${command}`;
}

function chromiumAdvice() {
  const command = process.platform === 'darwin' ? 'brew install --cask chromium' : 'your system’s command for Chromium';
  return `The tests need Chromium. Install it (${command}) and set CHROMIUM to its path.`;
}
