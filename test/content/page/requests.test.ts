import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isPageRequest, isPeekMessage } from '../../../src/content/page/requests';
import { PageRequestSchema, PeekMessageSchema } from '../../../src/messages';
import { PATIENCE_MS } from '../../patience.ts';

const TYPES = PageRequestSchema.options.map((option) => option.entries.type.literal);
const NOT_REQUESTS = [
  null,
  'get-state',
  {},
  { type: 'constructor' },
  { type: ['get-state'] },
  { type: 'show-view', view: 'print' },
  { type: 'jump' },
  { type: 'show-block', block: Number.NaN, shown: true },
  { type: 'show-block', block: 1 },
  { type: 'apply-settings', page: null },
  { type: 'apply-settings', page: { keep: ['article'] } },
  { type: 'pick', kind: 'show' },
  { type: 'pick', kind: 'hide', at: { link: '/story' } },
];
const REQUESTS = [
  { type: 'get-state' },
  { type: 'show-view', view: 'outline' },
  { type: 'toggle-clean' },
  { type: 'toggle-outline' },
  { type: 'toggle-peek' },
  { type: 'apply-settings' },
  { type: 'apply-settings', page: {} },
  { type: 'apply-settings', page: { look: 'in-place', keep: ['comments', 'ad'] } },
  { type: 'jump', section: 'galley-section-1' },
  { type: 'show-block', block: 3, shown: false },
  { type: 'pick', kind: 'article' },
  { type: 'pick', kind: 'hide', at: { target: 7, link: '/story', isSelection: false } },
  { type: 'forget-rule', rule: 'r1' },
];

/** A value as it is, or one that is nearly right. */
const value = fc.oneof(
  fc.constantFrom('article', 'original', 'hide', 'in-place', 'all', 1, true, undefined, null, ['ad'], [1, 2]),
  fc.record({ look: fc.constantFrom('reader', 'x'), keep: fc.anything() }, { requiredKeys: [] }),
  fc.anything(),
);
const message = fc.oneof(
  fc.anything({ withNullPrototype: true }),
  fc.record(
    {
      type: fc.constantFrom(...TYPES),
      view: value,
      page: value,
      section: value,
      block: value,
      shown: value,
      kind: value,
      rule: value,
      at: fc.oneof(value, fc.record({ target: value, link: value, isSelection: fc.boolean() })),
      blocks: value,
    },
    { requiredKeys: [] },
  ),
);

describe('a page', () => {
  it('knows every request there is', () => {
    expect(new Set(REQUESTS.map(({ type }) => type))).toEqual(new Set(TYPES));
  });

  it.each(REQUESTS)('takes %o', (request) => {
    expect(isPageRequest(request)).toBe(true);
  });

  it.each(NOT_REQUESTS)('does not take %o', (request) => {
    expect(isPageRequest(request)).toBe(false);
  });

  it('takes what the schemas of messages take, and nothing else', { timeout: PATIENCE_MS.property }, () => {
    fc.assert(
      fc.property(message, (sent) => {
        expect(isPageRequest(sent)).toBe(v.is(PageRequestSchema, sent));
        expect(isPeekMessage(sent)).toBe(v.is(PeekMessageSchema, sent));
      }),
      { numRuns: 3000 },
    );
  });
});
