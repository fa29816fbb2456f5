import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with one plain line, so that any tool can read how many tests ran, after the tests that need a mend. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    const flaky: string[] = [];
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') count[state]++;
        if (test.diagnostic()?.flaky) flaky.push(`${test.project.name}: ${test.fullName}`);
      }
      if (module.state() === 'failed' && module.errors().length > 0) count.failed++;
    }
    if (flaky.length > 0) console.log(`Passed at the second try only:\n  ${flaky.join('\n  ')}`);
    console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}
