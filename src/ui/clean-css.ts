/**
 * The user style sheet of a clean page. It wins over every rule of the page and leaves no trace in the document. The
 * content script sets the attributes; the elements are Galley's own and are in the page only while it is clean.
 */
export const cleanCss = (word: string): string => `
[data-galley-hidden=set-by-galley]{display:none!important}
[data-galley-covered=set-by-galley]{content-visibility:hidden!important}
[data-galley-unlocked=set-by-galley]{overflow:visible!important;position:static!important;touch-action:auto!important}
[data-galley-unstuck=set-by-galley]{inset:auto!important}
galley-view{all:initial!important;display:contents!important;--g${word}-galley-here:none!important}
html:has(>:is(galley-view,galley-offer).insistent){display:block!important;content-visibility:visible!important;zoom:1!important}
html:has(>galley-view)::view-transition,html:has(>galley-view)::view-transition-group(*),html:has(>galley-view)::view-transition-image-pair(*),html:has(>galley-view)::view-transition-old(*),html:has(>galley-view)::view-transition-new(*){animation:none!important}
html:has(>galley-view){scrollbar-width:none!important}
@media print{html:has(>galley-view)>:is(body,galley-room){display:none!important}}
galley-note{all:initial!important;display:block!important;margin:1.5em 0!important}
galley-offer:not(.in-view){all:initial!important;position:fixed!important;inset:auto 0 16px!important;z-index:2147483647!important;display:flex!important;justify-content:center!important;pointer-events:none!important}
galley-picker{all:initial!important;position:fixed!important;inset:0!important;width:100%!important;height:100%!important;border:0!important;background:none!important;z-index:2147483647!important}
galley-toast{all:initial!important;position:fixed!important;inset:auto 0 16px!important;width:100%!important;border:0!important;background:none!important;z-index:2147483647!important;display:flex!important;justify-content:center!important;pointer-events:none!important}
galley-peek{all:initial!important;position:fixed!important;inset:0!important;z-index:2147483647!important;display:block!important;width:100%!important;height:100%!important;overflow:hidden!important;pointer-events:none!important}
galley-bar{all:initial!important;position:fixed!important;inset:auto 0 0!important;z-index:2147483646!important;display:block!important}
galley-room{all:initial!important;display:block!important;clear:both!important;overflow-anchor:none!important;height:var(--galley-room)!important}
@media print{:is(galley-bar,galley-offer,galley-toast,galley-picker,galley-peek):not(.in-view){display:none!important}}`;
