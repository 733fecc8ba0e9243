/** The look of the annotated page, on screen and on paper. Colours are those of the application, all text ≥ 4.5:1. */
export const style = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1d1b16; --ink-2: #5d584c; --line: #e2ded3;
  --claim: #a8370a; --claim-on: #fde6d3; --quote: #155a99; --quote-on: #dbeafb; --number: #0a644c; --number-on: #d5f2e6; }
@media (prefers-color-scheme: dark) { :root { --paper: #191815; --ink: #ece8dd; --ink-2: #b3ad9e; --line: #37342c;
  --claim: #f59e5b; --claim-on: #4a2c17; --quote: #7fb9f0; --quote-on: #19344d; --number: #5fd0a9; --number-on: #133c30; } }
* { box-sizing: border-box; }
body { max-width: 74rem; margin: 0 auto; padding: 2.5rem 1.5rem; background: var(--paper); color: var(--ink);
  font: 17px/28.5px "Source Serif 4", "Source Serif Pro", Charter, Georgia, serif; }
h1 { margin: 0 0 .3rem; font-size: 30px; line-height: 38px; text-wrap: balance; }
article + article { margin-top: 4rem; padding-top: 3rem; border-top: 1px solid var(--line); }
.meta, .legend, nav, footer, .notes { color: var(--ink-2); font: 13px/20px Inter, system-ui, sans-serif; }
.meta { margin: 0 0 1.5rem; }
a { color: inherit; }
nav ol { margin: .4rem 0 3rem; padding-inline-start: 1.4rem; }
.legend { display: flex; flex-wrap: wrap; gap: 1.2rem; margin: 0 0 1.5rem; padding: 0; list-style: none; }
.row { display: grid; grid-template-columns: minmax(0, 68ch) minmax(13rem, 1fr); gap: 0 2rem; }
.row > p { margin: 0 0 1rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.notes { margin: 0 0 1rem; padding: 0; list-style: none; overflow-wrap: anywhere; }
.notes li { margin: .25rem 0 .5rem; padding-inline-start: .7rem; border-inline-start: 2px solid; }
.notes li.claim { border-color: var(--claim); } .notes li.quote { border-color: var(--quote); }
.notes li.number { border-color: var(--number); }
.notes b { color: var(--ink); } .notes q { color: var(--ink); font-style: italic; quotes: none; }
.notes dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 .6rem; margin: 0; }
.notes dd { margin: 0; color: var(--ink); }
mark { color: inherit; background: none; text-decoration-thickness: 2px; }
mark.claim { background: var(--claim-on); border-bottom: 2px solid var(--claim); }
mark.quote { background: var(--quote-on); border-bottom: 2px dotted var(--quote); }
mark.number { background: var(--number-on); border-bottom: 4px double var(--number); }
mark mark { background: none; } mark:has(mark) { padding-bottom: 4px; }
mark.source, mark.cue { background: none; border-bottom-width: 1px; }
sup { margin-inline-start: .1em; font: 600 10px/1 Inter, system-ui, sans-serif; white-space: nowrap; }
sup a { text-decoration: none; } sup.claim, b.claim { color: var(--claim) !important; }
sup.quote, b.quote { color: var(--quote) !important; } sup.number, b.number { color: var(--number) !important; }
li:target, sup:target { outline: 2px solid #1f5fbf; outline-offset: 2px; }
footer { margin-top: 2rem; padding-top: .8rem; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
footer p { margin: .2rem 0; }
@media (max-width: 50rem) { .row { grid-template-columns: minmax(0, 1fr); } }
@media print { :root { color-scheme: light; --paper: #fff; } body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.5; }
  .row { grid-template-columns: minmax(0, 2.2fr) minmax(0, 1fr); } article { break-before: page; } article:first-of-type { break-before: auto; }
  .notes li { break-inside: avoid; } mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } nav a::after { content: none; } }
`;
