import { type ChildProcess, execFileSync, spawn } from 'node:child_process';

/** A screen that nobody sees, for browsers that must show a window, with a keyboard. */
export interface HiddenScreen {
  /** To be added to the environment of the browser. */
  env: Record<string, string>;
  /** Presses keys as a reader does, e.g. `alt+shift+g`. */
  press(keys: string): void;
  /** Clicks with the right button at a point of the screen (px). */
  rightClick(x: number, y: number): void;
  /** Says yes to the browser's own question for a permission; the focus of the question is on its “no”. */
  allow(): Promise<void>;
  deny(): Promise<void>;
  close(): void;
}

const SETTLE_MS = 900;
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

/** Starts a screen, under the first number that is free. */
export async function startScreen(): Promise<HiddenScreen> {
  const screen: ChildProcess = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
  });
  const env = { DISPLAY: `:${number}` };
  const press = (keys: string): void => {
    execFileSync('xdotool', ['key', '--clearmodifiers', keys], { env: { ...process.env, ...env } });
  };
  const mouse = (...words: (string | number)[]): void => {
    execFileSync('xdotool', words.map(String), { env: { ...process.env, ...env } });
  };
  return {
    env,
    press,
    rightClick: (x, y) => mouse('mousemove', Math.round(x), Math.round(y), 'click', 3),
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
