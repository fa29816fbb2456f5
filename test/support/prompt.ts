import { type ChildProcess, execFileSync, spawn } from 'node:child_process';

/** A screen that nobody sees, for browsers that must show a window, with a keyboard. */
export interface HiddenScreen {
  /** To be added to the environment of the browser. */
  env: Record<string, string>;
  /** Presses keys as a reader does, e.g. `alt+shift+g`. */
  press(keys: string): void;
  /** Says yes to the browser's own question for a permission; the focus of the question is on its “no”. */
  allow(): Promise<void>;
  deny(): Promise<void>;
  close(): void;
}

const SETTLE_MS = 900;
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

/** Starts a screen. @param display its number, another for each test file */
export async function startScreen(display: number): Promise<HiddenScreen> {
  const screen: ChildProcess = spawn('Xvfb', [`:${display}`, '-screen', '0', '1280x1000x24'], {
    stdio: 'ignore',
  });
  await settle();
  const env = { DISPLAY: `:${display}` };
  const press = (keys: string): void => {
    execFileSync('xdotool', ['key', '--clearmodifiers', keys], { env: { ...process.env, ...env } });
  };
  return {
    env,
    press,
    async allow() {
      await settle();
      press('Tab');
      press('Return');
    },
    async deny() {
      await settle();
      press('Return');
    },
    close: () => screen.kill(),
  };
}
