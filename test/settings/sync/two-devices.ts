import { beforeEach, vi } from 'vitest';
import { createAccount, createDevice, type Device } from './devices.ts';

/** Two devices of one reader, and the account that both know; new for each test. What is done is done on the first. */
export let device = createDevice();
export let other = createDevice();
export let account = createAccount();

/** The device on which something is done at this moment. */
let acting = device;
export const actingDevice = (): Device => acting;

beforeEach(() => {
  device = createDevice();
  other = createDevice();
  account = createAccount();
  acting = device;
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
  return () => vi.useRealTimers();
});

/** Does something on a device. */
export async function on<T>(there: Device, act: () => Promise<T>): Promise<T> {
  const before = acting;
  acting = there;
  try {
    return await act();
  } finally {
    acting = before;
  }
}

/** A second passes. */
export const later = (): void => void vi.setSystemTime(Date.now() + 1000);
