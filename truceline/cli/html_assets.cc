#include "truceline/cli/html_assets.h"

namespace truceline::cli {

namespace {

// clang-format off
constexpr std::string_view kStyle = R"css(:root{color-scheme:light dark;--paper:#fbfaf6;--card:#fff;--ink:#1d1c1a;--soft:#5a564e;--line:#d8d2c4;--accent:#0b5563;
--said:#e3efe6;--saidline:#3c7a52;--done:#8a4b00;--truce:#7a1f5c;--clash:#a3162a;--on:#ffe9a8}
@media (prefers-color-scheme:dark){:root{--paper:#16171a;--card:#1e2024;--ink:#ecebe6;--soft:#b1aca1;--line:#3a3d44;
--accent:#7fd0de;--said:#1d3326;--saidline:#7cc296;--done:#f0b56b;--truce:#eea0d2;--clash:#ff97a3;--on:#473700}}
*{box-sizing:border-box}
html{scroll-padding-top:1.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.6 Georgia,"Liberation Serif",serif;overflow-wrap:anywhere}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:1}
.top,.key,aside,.foot{font-family:system-ui,"Segoe UI","Liberation Sans",sans-serif}
.top{padding:1rem max(1.5rem,calc((100% - 81rem)/2));border-bottom:1px solid var(--line);font-size:.85rem;color:var(--soft)}
.top b{color:var(--ink);letter-spacing:.02em}
.page{display:grid;grid-template-columns:minmax(0,1fr);gap:2rem;max-width:84rem;margin:0 auto;padding:1.5rem}
@media (min-width:62rem){.page{grid-template-columns:minmax(0,38rem) minmax(0,1fr);gap:3.5rem}
aside{position:sticky;top:0;max-height:100vh;overflow-y:auto;padding-right:.5rem}}
h1{font-size:1.85rem;line-height:1.2;margin:.2rem 0 1rem;font-weight:700;text-wrap:balance}
h3{font-size:1.05rem;margin:1.8rem 0 .4rem}
main p{margin:0 0 1rem;position:relative}
.number{font:.72rem/1 system-ui,"Liberation Sans",sans-serif;color:var(--soft);margin-right:.5rem;user-select:none}
.byline,.furniture{color:var(--soft);font-style:italic}
.ev{color:inherit;text-decoration:none;border-radius:2px}
.said{background:var(--said);border-bottom:1px solid var(--saidline)}
.done{text-decoration:underline dotted var(--done) 2px;text-underline-offset:3px}
.truce{border-bottom:3px double var(--truce)}
.clash{text-decoration:underline wavy var(--clash) 1.5px;text-underline-offset:3px}
.ev.count,.key .count{font-weight:600}
main .on,.key .on{background:var(--on);outline:2px solid var(--accent);outline-offset:0}
.key{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-size:.8rem;color:var(--soft);margin:0 0 1.5rem;padding:0;list-style:none}
.key span{color:var(--ink)}
aside{font-size:.9rem;line-height:1.5}
aside h2{font-size:.78rem;text-transform:uppercase;letter-spacing:.08em;margin:1.6rem 0 .5rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
aside section:first-child h2{margin-top:0}
aside ul{list-style:none;margin:0;padding:0}
.item,.whole{padding:.45rem .7rem;margin:0 0 .4rem;background:var(--card);border:1px solid var(--line);border-left-width:4px;border-radius:4px;text-decoration:none}
.item.said{border-left-color:var(--saidline)}.item.done{border-left:4px dotted var(--done)}
.item.truce{border-left:5px double var(--truce)}.item.clash{border-left-color:var(--clash)}
.whole>ul{margin-top:.5rem}.parties{margin:.4rem 0 .6rem 0}.parties li{padding-left:1rem}.parties li:before{content:"\2013  "}
.item.on,.item:target{outline:3px solid var(--accent);outline-offset:-1px}
.item p{margin:.3rem 0}
.spot{color:var(--accent);font-size:.8rem;text-decoration:underline;margin-right:.35rem}
.sides{display:grid;gap:.3rem .8rem}
@media (min-width:40rem){.sides{grid-template-columns:1fr 1fr}}
.name,.strong{font-weight:650}.dim,.mark{color:var(--soft)}.mark{font-style:italic;color:var(--accent)}
.quote{font-family:Georgia,"Liberation Serif",serif}
a:focus-visible,.item:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.foot{font-size:.78rem;color:var(--soft);padding:1rem max(1.5rem,calc((100% - 81rem)/2));border-top:1px solid var(--line)}
@media (max-width:26rem){body{font-size:16px}.page{padding:1rem}.top,.foot{padding:1rem}h1{font-size:1.5rem}}
@media print{body{background:#fff;color:#000;font-size:10.5pt}.page{display:block}.skip{display:none}
aside{position:static;max-height:none;overflow:visible}.item,.whole{break-inside:avoid}})css";

// Marks an item and its words together, from either side. Nothing depends on it: the links work without.
constexpr std::string_view kScript = R"js((function(){
"use strict";
var all=document.querySelectorAll("[data-items]"),byItem=Object.create(null),shown=[];
all.forEach(function(el){el.dataset.items.split(" ").forEach(function(id){(byItem[id]=byItem[id]||[]).push(el)})});
function clear(){shown.forEach(function(el){el.classList.remove("on")});shown=[]}
function show(el){clear();el.dataset.items.split(" ").forEach(function(id){
byItem[id].forEach(function(other){other.classList.add("on");shown.push(other)})})}
function near(event){return event.target.closest?event.target.closest("[data-items]"):null}
["mouseover","focusin"].forEach(function(kind){document.addEventListener(kind,function(event){
var el=near(event);if(el)show(el);else clear()})});
document.addEventListener("keydown",function(event){if(event.key==="Escape")clear()});
})();)js";
// clang-format on

}  // namespace

std::string_view html_style() { return kStyle; }
std::string_view html_style_digest() { return "sha256-/EeLiwSws1KSHNdGt4zTwpfxbxbz/3/QgROD7zPdjfg="; }
std::string_view html_script() { return kScript; }
std::string_view html_script_digest() { return "sha256-XdSKD+1qiAdyix7RlSZu0IuykrJhrPYyU4N5zi6fRcw="; }

}  // namespace truceline::cli
