"""Tells by its looks what a line of a mail is: quoted, the head of a quotation, a signature's beginning, a legal footer."""

# ruff: noqa: E501 -- what mail programs say in a dozen languages reads better in long rows

import re

from toneguard.regex import regex

FENCE = regex(r"[ ]{0,3}```")
QUOTED = regex(r"[ \t]{0,3}(?:>|&gt;|›)")

DELIMITER = regex(
    r"[ \t]*(?:[-–—]{2,}|_{2,}|[*#~+=]{3,}|—)[ \t]*$|[ \t]*-{2,} ?(?:original|forwarded)?$|ᐧ$", re.IGNORECASE
)

_DEVICE = (
    r"i?phone|ipad|ipod|mobile|mobil\w*|cell|device|handheld|android|blackberry|galaxy|samsung|huawei"
    r"|windows (?:phone|mail|\d+)|outlook|mail(?:box|bird|spring)?\b|airmail|yahoo|htc|ti-\d+|alcatel|tablet"
    r"|smartphone|spark|protonmail|proton mail|appareil|nokia|xiaomi|pixel|verizon|t-mobile|at&t|thunderbird|gmx"
    r"|web\.de"
).replace(" ", r"\ ")
SENT_FROM = regex(
    rf"""[ \t]*[(<\[*_]*(?:
        (?:sent|written|posted|typed|from)\b.{{0,20}}\b(?:from|via|with|by|using|on|my)\b.{{0,60}}(?:{_DEVICE})
      | sent\ by\ \w+>>
      | get\ \[?outlook\ for\b
      | (?:envoy[ée]|gesendet|von\ meinem|enviado|inviato|verstuurd|verzonden|wysłane|отправлено|diese\ nachricht\ wurde\ von|
          från\ min|skickat\ från|sendt\ fra|skickad|lähetetty|odesláno|gönderildi|trimis|küldve|надіслано|从|從|发自|iphoneから|送信元)
        .{{0,60}}(?:{_DEVICE}|傳送|发送|送信|から)
      | (?:從我的|发自我的|自我的).{{0,40}}
      | sent\ from\ (?:my|a|the|an)\b(?:\ [\w’'-]+){{1,6}}\.?[)\]>]*$
      | (?:someone\ )?from\ (?:my\ )?(?:mobile|iphone|ipad)\b.{{0,20}}$
      | sent\ from\ \w+$
    )""",
    re.IGNORECASE | re.VERBOSE,
)

# Who wrote when, in the words of mail programs; it may run over several lines.
_WROTE = (
    r"wrote|writes|schrieb|schreibt|a écrit|ha scritto|escribió|escribio|escreveu|schreef|skrev|kirjoitti"
    r"|napisał(?:\(a\))?"
    r"|napsal(?:\(a\))?"
    r"|написал|пишет|написав|het volgende geschreven|yazdı|a scris|írta|написа|escrigué|va escriure|geschreven|pisze"
    r"|następujące treści|said|hat geschrieben|写道|寫道|のメッセージ|さんは書きました"
).replace(" ", r"\ ")
_OPENS = r"On|Am|Le|Il|El|Em|Op|Den|Dne|W dniu|Dnia|Pe|På|Ma|Vào|Na|A|Ke|Pada|Dňa|Ngày|2\d{3}[-/年]".replace(" ", r"\ ")
ATTRIBUTION = regex(
    rf"""[ \t>*_]*(?:
        (?:{_OPENS})\b.{{0,250}}?\b(?:{_WROTE})\b.{{0,40}}?:[ \t*_]*$
      | .{{0,160}}?\d.{{0,160}}?\b(?:{_WROTE})[ ]?:[ \t*_]*$
      | .{{0,120}}?<[ \t]*[^<>\s]+@[^<>\s]+[ \t]*>.{{0,80}}?(?:\b(?:{_WROTE})\b.{{0,30}})?:[ \t*_]*$
      | [\w .,'’-]{{1,60}}?\b(?:wrote|writes|a écrit|schrieb|escribió|skrev)[ ]?:[ \t]*$
      | (?:{_OPENS})\b.{{0,200}}?<[ \t]*[^<>\s]+@[^<>\s]+[ \t]*>:?[ \t]*(?:wrote|kirjoitti|napsal)?:?[ \t]*$
      | [ \t]*20\d\d[-/.]\d\d?[-/.]\d\d?.{{0,80}}<[ \t]*[^<>\s]+@[^<>\s]+[ \t]*>:?[ \t]*$
      | .{{0,120}}(?:写道|寫道)[：:][ \t]*$
      | -{{2,}}[ ].{{0,200}}\b(?:{_WROTE})[ ]-{{2,}}$
      | (?:.{{1,40}}[ ])?20\d\d-\d\d-\d\d[ ]\d\d:\d\d[ ]GMT[+-]\d\d:\d\d[ ].{{1,100}}$
    )""",
    re.IGNORECASE | re.VERBOSE,
)
STARTS_ATTRIBUTION = regex(
    rf"[ \t>*_-]*(?:(?:{_OPENS})\b|\d{{1,4}}[-/. ]\w|.{{0,80}}<[^<>\s]+@|\w{{3}}, )".replace(r"\ ", " ")
)

SEPARATOR = regex(
    r"""[ \t>*_]*[-_*=]{2,}[ \t]*\**(?:
        (?:original|reply|forwarded|forwarding|quoted|begin\ forwarded)\b.{0,40}(?:message|mail|e-mail|msg|appointment|above\ this\ line)?
      | (?:message\ d[’']origine|ursprüngliche\ nachricht|mensaje\ original|messaggio\ originale|oorspronkelijk\ bericht|
           mensagem\ original|wiadomość\ oryginalna|ursprungligt\ meddelande|oprindelig\ meddelelse|original\ meddelelse|
           původní\ zpráva|исходное\ сообщение|пересылаемое\ сообщение|weitergeleitete\ nachricht|message\ transféré|mensaje\ reenviado|
           messaggio\ inoltrato|doorgestuurd\ bericht|vidarebefordrat\ meddelande|alkuperäinen\ viesti|antwort\ an|原始邮件|原始郵件|原郵件|転送)
           .{0,40}
      ).{0,40}$
      | [ \t>*_]*(?:begin\ forwarded\ message|début\ du\ message\ (?:réexpédié|transféré)|anfang\ der\ weitergeleiteten\ nachricht|
           inizio\ messaggio\ inoltrato|inicio\ del\ mensaje\ reenviado|start\ of\ forwarded\ message|original\ message\ follows)[ \t]*:?[ \t*]*$
    """,
    re.IGNORECASE | re.VERBOSE,
)
FORWARDED = regex(
    r"forward|weitergeleitet|transf[ée]r[ée]|réexpédié|reenviado|inoltrato|doorgestuurd|vidarebefordra|пересыл|転送",
    re.IGNORECASE,
)

HEADER = regex(
    r"""[ \t>*_]*(?P<name>
        from|von|de|da|van|från|fra|od|от|expéditeur|lähettäjä|发件人|寄件者|差出人|reply\ to|reply-to|
        sent|date|gesendet|datum|envoyé(?:\ le)?|inviato|enviado(?:\ el)?|enviada(?:\ em)?|verzonden|skickat|sendt|fecha|data|wysłano|odesláno|
        отправлено|дата|lähetetty|date\ d[’']envoi|发送时间|日期|送信日時|
        to|an|à|a|para|aan|till|til|do|komu|кому|destinataire|vastaanottaja|收件人|宛先|
        cc|kopie|copie|kopia|копия|抄送|bcc|
        subject|betreff|objet|oggetto|asunto|assunto|onderwerp|ämne|emne|temat|předmět|тема|aihe|主题|主旨|件名|importance|priority|attachments?
    )[ \t]?[*_]{0,2}[:：]""",
    re.IGNORECASE | re.VERBOSE,
)
FIRST_HEADER = frozenset(
    "from von de da van från fra od от expéditeur lähettäjä 发件人 寄件者 差出人 date datum reply-to subject to".split()
)

BANNER = regex(
    r"[ \t\[*]*(?:CAUTION|EXTERNAL(?: E-?MAIL| SENDER)?|WARNING)\b[ \]:*!-].{0,400}"
    r"(?:outside|external|do not click|originat|links|attachments)",
    re.IGNORECASE,
)
FOOTER = regex(
    r"""[ \t*_]*(?:
        (?:confidentiality|legal|privacy|disclaimer)\b(?:\ (?:notice|disclaimer|note|statement))?[ \t]*:
      | (?:important[ ]?:?[ ])?(?:the\ information\ (?:contained\ )?in|this|the\ contents\ of\ this)\ (?:\w+\ )?(?:e-?mail|message|communication|transmission)
        .{0,300}\b(?:confidential|intended\ (?:solely|only|recipient|for)|privileged|virus)
      | if\ you\ (?:are\ not\ the\ intended\ recipient|have\ received\ this\ (?:e-?mail|message)\ in\ error)
      | please\ consider\ the\ environment\ before\ printing
    )""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
