"""Small files of every format, whole and sound, which fuzzing takes apart."""

from typing import Final

HTML = """<!doctype html><html><head><style>p {color: red}</style></head><body>
<p>Hi {{ name }},</p><p>We can&rsquo;t <b>ship</b> it&nbsp;until Friday.<br>See <a href="https://a.example/?b=1">here</a>.</p>
<ul><li>One</li><li hidden>Two</li></ul><blockquote>You wrote</blockquote><!-- toneguard-ignore vague: so --></body></html>
"""
MARKDOWN = """---
title: Late
---
# Hello

We **can't** _ship_ `it` until [Friday](https://a.example "then"). ![x](y.png)

> You wrote

| a | b |
| - | - |
| c | d |

```sh
code
```
1. One
2. Two &amp; three

[ref]: https://a.example
<!-- toneguard-off -->
"""
TEXT = "Dear Dr. Osei,\n\nWe can't ship it – until Friday 😀. {{name}} %s [NAME]\n> You wrote\n\nKind regards\nSam\n"
MAIL = """From: Ann <ann@example.com>
To: =?utf-8?q?J=C3=B6rg?= <joerg@example.org>
Subject: Re: Late
Date: Mon, 2 Mar 2026 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Hi J=C3=B6rg,

We can=E2=80=99t ship it until=
 Friday.

On Mon, 2 Mar 2026 at 09:00, Joerg <joerg@example.org> wrote:
> Where is it?

--=20
Ann
--b
Content-Type: text/html; charset=iso-8859-1
Content-Transfer-Encoding: base64

PHA+V2UgY2FuJ3Qgc2hpcCBpdC48L3A+
--b--
"""
YAML = """# toneguard-ignore vague: so
- name: late
  body: We can't ship it until Friday. # why
- name: "refund"
  body: "You\\u2019ll get\\n it \\
    soon."
- name: block
  body: |
    Hi {{name}},

    We can't.
- {name: folded, body: >-
    no}
- name: other
  body: >
    We can't
    ship it.

    Now.
"""
JSON = '[{"name": "a", "body": "We can\\u2019t \\"ship\\" it.\\n\\nUntil May."}, {"name": "b", "body": "<p>No &amp; no.</p>"}]\n'
JSONL = '{"name": "late", "body": "We can\'t."}\n{"name": "b", "body": "Fine \\ud83d\\ude00"}\n'
CSV = 'name,body\nlate,"We can\'t ""ship"" it,\nuntil Friday."\nb,Fine.\n'
FLUENT = """late = We can't ship { $item } until Friday.
    And no more.
count = { $n ->
    [one] One box
   *[other] { $n } boxes
 }
    .title = Not now
# toneguard-ignore vague
-brand = Acme
"""
GETTEXT = """# comment
msgid ""
msgstr "Language: en\\n"

#: a.py:1
msgid "late"
msgstr ""
"We can't ship \\"it\\" until "
"Friday.\\n"

msgid "box"
msgid_plural "boxes"
msgstr[0] "%d box"
msgstr[1] "%d boxes"
"""
LIQUID = """Hi {{ name | default: "you" }},
{% if late %}We can't ship it{% elsif lost %}It is lost{% else %}It is here{% endif %}.
{% comment %}toneguard-ignore vague{% endcomment %}{%- for x in xs -%}One {{ x }}{% endfor %}
"""
ERB = "Hi <%= @name %>,\n<% if late? %>\nWe can't ship it.\n<% else %>\nIt is here.\n<% end %>\n<%# toneguard-off %>\n"
SMARTY = "{* note *}{if $late}We can't ship {$item|escape}.{else}Here.{/if}{literal}{x}{/literal}\n"
MUSTACHE = (
    "Hi {{name}},\n{{#late}}\nWe can't ship it.\n{{/late}}{{^late}}Here.{{/late}}{{! toneguard-off }}{{> part}}\n"
)

SEEDS: Final = {
    ".csv": [CSV],
    ".eml": [MAIL, MAIL.replace("\n", "\r\n")],
    ".erb": [ERB, HTML],
    ".ftl": [FLUENT, "<#if a>We can't ship ${x}.<#else>Here.</#if><#-- note -->\n"],
    ".html": [HTML],
    ".json": [JSON],
    ".jsonl": [JSONL],
    ".liquid": [LIQUID],
    ".mbox": [f"From ann Mon\n{MAIL}\nFrom bob Tue\n{MAIL}"],
    ".md": [MARKDOWN, TEXT],
    ".mustache": [MUSTACHE],
    ".po": [GETTEXT],
    ".tpl": [SMARTY],
    ".tsv": [CSV.replace(",", "\t")],
    ".txt": [TEXT, LIQUID, TEXT.replace("\n", "\r\n")],
    ".yaml": [YAML],
}

RULE = """id: tone/odd
severity: warning
summary: An odd word.
why: It is odd.
phrase:
  - odd~
  - "[very] strange"
message: "“{match}” is odd."
suggest:
  - text: "{match|lower}"
    replaces: match
when: {signal: thanks}
examples:
  - bad: It is odd.
    good: It is fine.
  - clean: It is fine.
"""
CONFIG = """extends: [chat]
register: formal
audience: [technical]
rules:
  vague: off
  readability/long-sentence: {words: 30, severity: error}
terms: [{term: [No Worries Cover], reason: a product, until: 2027-01-31}]
allow:
  - phrase: as soon as possible
    rules: [vague/soon]
    reason: so
overrides:
  - paths: ["vip/**", "*.md"]
    register: casual
    fields: replies[].body
format: concise
fail_on: never
baseline: known.json
"""
