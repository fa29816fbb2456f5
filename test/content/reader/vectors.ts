/*
 * Attacks by markup, generated from their parts: what carries a handler, which handler, and how it is smuggled in. Every
 * payload counts up `window.attacks`. Modelled on the families of the OWASP filter evasion list and on the published
 * mutation attacks (mXSS), in which inert markup becomes live when it is parsed a second time.
 */

const RUN = 'window.attacks=(window.attacks||0)+1';

const CARRIERS = [
  ['img', 'src=x'],
  ['svg', ''],
  ['video', 'src=x autoplay'],
  ['audio', 'src=x autoplay'],
  ['iframe', 'srcdoc=x'],
  ['object', 'data=x'],
  ['embed', 'src=x'],
  ['details', 'open'],
  ['input', 'autofocus'],
  ['button', 'autofocus popovertarget=p'],
  ['a', 'href=#x tabindex=1'],
  ['p', 'tabindex=1 contenteditable'],
  ['body', ''],
  ['marquee', 'loop=1'],
  ['custom-box', 'tabindex=1'],
  ['math', ''],
] as const;
const HANDLERS = [
  'onerror',
  'onload',
  'onclick',
  'onfocus',
  'ontoggle',
  'onmouseover',
  'onpointerenter',
  'onanimationstart',
  'onbeforetoggle',
  'oncontentvisibilityautostatechange',
] as const;

const handled = CARRIERS.flatMap(([tag, attributes]) =>
  HANDLERS.map((handler) => `<${tag} ${attributes} ${handler}="${RUN}">text</${tag}>`),
);

const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `java\tscript:${RUN}`,
  `java&#10;script:${RUN}`,
  `&#106;avascript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `data:text/html,<script>parent.${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `vbscript:${RUN}`,
  'view-source:javascript:1',
];
const ADDRESSED = [
  'a href',
  'area href',
  'iframe src',
  'form action',
  'img src',
  'object data',
  'svg xlink:href',
  'blockquote cite',
  'base href',
  'link href',
];
const addressed = ADDRESSES.flatMap((address) =>
  ADDRESSED.map((place) => `<${place}="${address}">text</${place.split(' ')[0]}>`),
);

const SCRIPT = `<script>${RUN}</script>`;
const IMAGE = `<img src=x onerror="${RUN}">`;

/** What is inert where it stands, and live after it is moved or parsed again. */
const mutations = [
  SCRIPT,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><style><!--</style>${IMAGE}--></svg>`,
  `<math><mtext><table><mglyph><style><!--</style>${IMAGE}`,
  `<math><mi><table><mglyph><svg><mtext><textarea><path id="</textarea>${IMAGE}">`,
  `<form><math><mtext></form><form><mglyph><style></math>${IMAGE}`,
  `<svg></p><style><a id="</style>${IMAGE}">`,
  `<noscript><p title="</noscript>${IMAGE}">`,
  `<p title="</p>${IMAGE}">text</p>`,
  `<template><p>${IMAGE}</p></template>`,
  `<template shadowrootmode="open">${IMAGE}</template>`,
  `<textarea><p title="</textarea>${IMAGE}"></textarea>`,
  `<xmp><p title="</xmp>${IMAGE}"></xmp>`,
  `<style><p title="</style>${IMAGE}"></style>`,
  `<title><p title="</title>${IMAGE}"></title>`,
  `<iframe><p title="</iframe>${IMAGE}"></iframe>`,
  `<noembed><p title="</noembed>${IMAGE}"></noembed>`,
  `<select><option><style></option></select>${IMAGE}</style>`,
  `<table><td><p>text</table>${IMAGE}`,
  `<a href="#"><a href="#">${IMAGE}</a></a>`,
  `<svg><a xlink:href="javascript:${RUN}"><text>text</text></a></svg>`,
  `<svg><animate attributeName="href" values="javascript:${RUN}" /></svg>`,
  `<svg><set attributeName="onload" to="${RUN}" /></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'>${IMAGE}</svg>#x" /></svg>`,
  `<svg><foreignObject>${IMAGE}</foreignObject></svg>`,
  `<math href="javascript:${RUN}">text</math>`,
  `<math><maction actiontype="statusline#" xlink:href="javascript:${RUN}">text</maction></math>`,
  `<svg><a><animate attributeName="href" values="javascript:${RUN}" /><text>text</text></a></svg>`,
  `<svg><text><a href="javascript:${RUN}">text</a></text></svg>`,
  `<svg><rect fill="url(javascript:${RUN})" onclick="${RUN}" /></svg>`,
  `<svg><symbol id="x"><foreignObject>${IMAGE}</foreignObject></symbol><use href="#x" /></svg>`,
  `<svg><desc><p title="</desc></svg>${IMAGE}"></desc></svg>`,
  `<svg><text><p>${IMAGE}</p></text></svg>`,
  `<svg><title><style><img title="</style>${IMAGE}"></title></svg>`,
  `<svg><path d="M0 0"><![CDATA[</path></svg>${IMAGE}]]></path></svg>`,
  `<math><mtext><mglyph><style><img title="</style>${IMAGE}"></mglyph></mtext></math>`,
  `<math><mi><svg><foreignObject><p>${IMAGE}</p></foreignObject></svg></mi></math>`,
  `<math><mtext><p><table><mtext><mi><style><!--</style>${IMAGE}--></mtext></table></p></mtext></math>`,
  `<math><semantics><mi>x</mi><annotation-xml encoding="text/html">${IMAGE}</annotation-xml></semantics></math>`,
  `<math><annotation-xml encoding="text/html"><style><img title="</style>${IMAGE}"></annotation-xml></math>`,
  `<math><mrow href="javascript:${RUN}"><mi>x</mi></mrow></math>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<link rel="stylesheet" href="data:text/css,*{}">`,
  `<style>@import 'data:text/css,*{}'; p { animation: a }</style>`,
  `<p style="background:url(javascript:${RUN})">text</p>`,
  `<p style="width:expression(${RUN})">text</p>`,
  `<img src="x" srcset="javascript:${RUN} 1x">`,
  `<img src="x" lowsrc="javascript:${RUN}">`,
  `<img src=\`x\`\`onerror=${RUN}\`>`,
  `<img/src="x"/onerror="${RUN}">`,
  `<img src="x"onerror="${RUN}">`,
  `<IMG SRC=x ONERROR="${RUN}">`,
  `<<p>${SCRIPT}</p>`,
  `<p>text<!--><img src=x onerror="${RUN}">--></p>`,
  `<p>text<!--[if gte IE 4]>${SCRIPT}<![endif]--></p>`,
  `<![CDATA[${IMAGE}]]>`,
  `<?xml version="1.0"?>${IMAGE}`,
  `<form id="x"></form><button form="x" formaction="javascript:${RUN}">text</button>`,
  `<form><input name="attributes">${IMAGE}</form>`,
  `<form><input name="parentNode"><input name="nodeName">${IMAGE}</form>`,
  `<form onsubmit="${RUN}"><button type="submit">text</button></form>`,
  `<input type="image" src="x" onerror="${RUN}">`,
  `<isindex type="image" src="x" onerror="${RUN}">`,
  `<keygen autofocus onfocus="${RUN}">`,
  `<p is="x-box" onclick="${RUN}">text</p>`,
  `<slot onslotchange="${RUN}">text</slot>`,
  `<dialog open onclose="${RUN}"><form method="dialog"><button>text</button></form></dialog>`,
  `<div popover id="p" onbeforetoggle="${RUN}">text</div>`,
  `<object type="text/x-scriptlet" data="x"></object>`,
  `<applet code="x" onerror="${RUN}"></applet>`,
  `<frameset onload="${RUN}"><frame src="javascript:${RUN}"></frameset>`,
  `<a href="#" ping="x" download onclick="${RUN}">text</a>`,
  `<a href="\u2028javascript:${RUN}">text</a>`,
  `<svg><desc><noscript><p title="</noscript>${IMAGE}"></desc></svg>`,
] as const;

/** All of them. */
export const VECTORS: readonly string[] = [...handled, ...addressed, ...mutations];
