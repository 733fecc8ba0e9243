/** Words that would do something if anything of ours took them for HTML, a formula, a template or a path. */
const scripts = (what: string) =>
  `<img src=x onerror="document.title='${what}'"><b class=hostile>${what}</b>`;

export const hostile = {
  project: 'a&lt;b class=hostile>.claimlight',
  file: 'x onerror=alert(1) class=hostile.txt',
  coder: scripts('coder'),
  entity: scripts('entity'),
  tag: scripts('tag'),
  note: `=HYPERLINK("https://example.org","x") ${scripts('note')}`,
  outlet: scripts('outlet'),
  words: '<script>document.title="marked"</script>',
  text: [
    scripts('title'),
    'Setidaknya 100.000 tentara <script>document.title="marked"</script> berada di perbatasan, kata juru bicara.',
    '<meta http-equiv=refresh content="0; url=https://example.org/"><iframe src=https://example.org/></iframe>',
    '<svg onload="document.title=1"><a href="javascript:document.title=1">klik</a></svg>',
    '<link rel=stylesheet href=https://example.org/a.css><style>*{display:none}</style>',
    '${document.title=1} {{constructor.constructor("document.title=1")()}} <!--#exec cmd="ls"-->',
  ].join('\n\n'),
};
