import { createHash } from "node:crypto";

/** The look of every page here: paper, ink, one accent; nothing is loaded from anywhere. */
export const style = `
:root{color-scheme:light dark;--ground:#FBFAF7;--card:#FFFFFF;--ink:#1D2430;--muted:#5B6472;--line:#D9D6CE;--accent:#0B6B5D;--on-accent:#FFFFFF;--bad:#A63A2B}
@media (prefers-color-scheme:dark){:root{--ground:#14181F;--card:#1C222B;--ink:#ECEAE4;--muted:#A3ABB8;--line:#333A45;--accent:#63CDB9;--on-accent:#14181F;--bad:#F0938A}}
*{box-sizing:border-box}
html{background:var(--ground);color:var(--ink);font:15px/1.6 Inter,ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:40rem;padding:64px 24px 96px}
body.wide{max-width:60rem}
h1{font-size:40px;line-height:1.15;letter-spacing:-.02em;font-weight:600;margin:8px 0 16px;text-wrap:balance}
h2{font-size:24px;line-height:1.25;letter-spacing:-.01em;font-weight:600;margin:56px 0 8px}
h3{font-size:18px;line-height:1.35;font-weight:600;margin:0}
p{margin:0 0 16px;max-width:70ch}
.lead{font-size:18px}
.mark{font-weight:600;color:var(--accent);margin:0;letter-spacing:.01em}
.small,.muted{color:var(--muted)}
.small{font-size:13px}
a{color:var(--accent);text-underline-offset:3px}
:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:6px}
code,pre{font:13px/1.55 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:12px 16px;overflow-x:auto;margin:0 0 16px}
button{font:inherit;font-weight:600;color:var(--on-accent);background:var(--accent);border:0;border-radius:6px;padding:12px 20px;cursor:pointer}
button.quiet{color:var(--accent);background:none;border:1px solid var(--line)}
form{margin:24px 0}
label{display:block;font-weight:600;margin:0 0 16px}
input,select,textarea{display:block;width:100%;max-width:24rem;font:inherit;font-weight:400;color:inherit;background:var(--card);border:1px solid var(--muted);border-radius:6px;padding:10px 12px;margin-top:4px}
fieldset{border:0;padding:0;margin:0 0 16px}legend{font-weight:600;padding:0}
.choice{display:inline-block;font-weight:400;margin:4px 24px 0 0}.choice input{display:inline;width:auto;margin:0 4px 0 0}
.bad{color:var(--bad)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:8px 24px;margin:24px 0}
dt{color:var(--muted)}dd{margin:0;min-width:0}
hr{border:0;border-top:1px solid var(--line);margin:48px 0 16px}
table{border-collapse:collapse;width:100%;margin:8px 0 16px;font-size:14px}
th{text-align:left;font-weight:600;color:var(--muted);font-size:13px}
th,td{padding:6px 16px 6px 0;border-bottom:1px solid var(--line);vertical-align:top}
td:first-child{white-space:nowrap}
.operation{border-top:1px solid var(--line);padding:24px 0 8px;scroll-margin-top:16px}
.operation h3 code{font-size:15px}
.method{display:inline-block;min-width:52px;color:var(--accent);font-weight:600}
details{margin:0 0 12px}summary{cursor:pointer;font-weight:600;font-size:14px}
details details{margin:4px 0}
ul{padding-left:20px;margin:0 0 16px}
nav ul{list-style:none;padding:0;font-size:14px}
nav li{padding:3px 0}
nav details ul{padding-left:14px}
nav summary{font-weight:400}
.reference h3{scroll-margin-top:16px}
.reference main>h3{margin:32px 0 8px}
.reference h2{scroll-margin-top:16px}
.side{display:none}
.jump{position:sticky;top:0;z-index:1;background:var(--ground);border-bottom:1px solid var(--line);margin:0 0 24px;padding:12px 0;max-height:80vh;overflow-y:auto}
.scroll{overflow-x:auto}
.reference p code{overflow-wrap:anywhere}
:target{outline:2px solid var(--line);outline-offset:8px;border-radius:6px}
@media (min-width:1000px){body.wide:has(.reference){max-width:76rem}.reference{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:56px}.jump{display:none}.side{display:block;position:sticky;top:24px;align-self:start;max-height:calc(100vh - 48px);overflow-y:auto}}
@media (max-width:480px){body{padding-top:32px}h1{font-size:32px}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:12px}td:first-child{white-space:normal}.reference thead{display:none}.reference tr{display:block;border-bottom:1px solid var(--line);padding:8px 0}.reference td{display:block;border:0;padding:0}.reference td code{overflow-wrap:anywhere}}
@media (max-width:999px){.reference h2,.reference h3,.reference .operation,.reference tr{scroll-margin-top:64px}}
`;

/** Lets a page have this style, send forms back to us, and do nothing else. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");
