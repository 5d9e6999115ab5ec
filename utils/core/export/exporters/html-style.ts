/** The one style sheet of an exported page: quiet in English and Chinese, light and dark, on screen and on paper. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ink: #1f1d1a; --paper: #fdfcfa; --quiet: #6b665e; --rule: #ddd7cc;
  --refuted: #b3321f; --outdated: #43607f; --disputed: #8a6414; --supported: #2f6b46; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e1d8; --paper: #1b1a18; --quiet: #a39c91; --rule: #3d3a35;
  --refuted: #ef8a76; --outdated: #9db7d4; --disputed: #d9b461; --supported: #86c49c; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 3rem 1.25rem 5rem; max-width: 40rem; color: var(--ink); background: var(--paper);
  font: 1.0625rem/1.65 Charter, "Iowan Old Style", Georgia, "Noto Serif", serif; overflow-wrap: anywhere; }
:lang(zh) { font-family: Charter, Georgia, "Songti SC", "Songti TC", "Noto Serif CJK SC", "Noto Serif CJK TC", SimSun, PMingLiU, serif;
  line-height: 1.85; }
h1 { font-size: 1.7rem; line-height: 1.3; margin: 0 0 .6rem; text-wrap: balance; }
h2, h3, h4, h5, h6 { font-size: 1.15rem; line-height: 1.4; margin: 2.2rem 0 .6rem; }
p, ul, blockquote, pre { margin: 0 0 1.1rem; }
ul { padding-left: 1.4rem; }
blockquote { padding-left: 1rem; border-left: 2px solid var(--rule); }
pre { overflow-x: auto; white-space: pre-wrap; font-size: .88em; }
code { font-size: .92em; }
a { color: inherit; text-decoration-color: var(--quiet); text-underline-offset: .2em; }
.facts, .caption, .cell, footer { color: var(--quiet); font-size: .88rem; }
header { margin-bottom: 2.5rem; padding-bottom: 1.2rem; border-bottom: 1px solid var(--rule); }
.facts { margin: 0; }
mark { color: inherit; background: none; text-underline-offset: .22em; text-decoration-skip-ink: none; }
mark.term { text-decoration: underline dotted 1px color-mix(in srgb, currentColor 55%, transparent); }
mark.entity { text-decoration: underline solid 1px color-mix(in srgb, currentColor 30%, transparent); }
mark.refuted { text-decoration: underline wavy 1px var(--refuted); background: color-mix(in srgb, var(--refuted) 9%, transparent); }
mark.outdated { text-decoration: underline dashed 1.5px var(--outdated); background: color-mix(in srgb, var(--outdated) 9%, transparent); }
mark.disputed { text-decoration: underline double 1px var(--disputed); background: color-mix(in srgb, var(--disputed) 9%, transparent); }
mark.supported { text-decoration: underline solid 1.5px var(--supported); }
sup { font: 500 .68em/1 system-ui, sans-serif; padding-left: .1em; }
sup a { color: var(--quiet); text-decoration: none; }
.notes { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--rule); font-size: .92rem; line-height: 1.6; }
.notes h2 { margin-top: 1rem; }
.notes ol { padding-left: 2rem; }
.notes li { margin-bottom: 1.2rem; }
.notes p { margin: 0 0 .25rem; }
.notes li:target { background: color-mix(in srgb, currentColor 6%, transparent); }
.verdict { font-weight: 600; }
.verdict.refuted { color: var(--refuted); } .verdict.outdated { color: var(--outdated); }
.verdict.disputed { color: var(--disputed); } .verdict.supported { color: var(--supported); }
.notes li { position: relative; padding-right: 1.5rem; }
.sources li { padding-right: 0; }
a.back { position: absolute; top: 0; right: 0; color: var(--quiet); text-decoration: none; }
.label { font-weight: 600; } .other, .dated { color: var(--quiet); }
.sources { list-style: none; padding: 0 !important; margin: .2rem 0 0; font-size: .92em; color: var(--quiet); }
.sources li { margin: 0; }
footer { margin-top: 3rem; }
@media print {
  :root { --ink: #000; --paper: #fff; --quiet: #444; --rule: #999; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  mark { background: none !important; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  .notes li, blockquote, pre { break-inside: avoid; }
  .sources a::after { content: " <" attr(href) ">"; }
  a.back { display: none; }
}
`;
