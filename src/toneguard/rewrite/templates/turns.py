"""Turns of the office, as they stand in a sentence, and the words that people use; the longer ones first.

Of a plain word, `{who}` is "I" or "we", `{us}` "me" or "us", `{who_is}` "I am" or "we are"; `{only}` is an "only" that was there.
"""

THEIRS = r"(?:the|your|our|this) [\w'’-]+(?: [\w'’-]+)?"
# "The form provided by you", and not "the form was provided by you".
_BEHIND_A_THING = "".join(rf"(?<!\b{be} )" for be in "be is are was were been not also already as".split())
TURNS: tuple[tuple[str, str], ...] = (
    (
        r"\bmay (?:we|i) (?:please |kindly )?know (?=the |your |if |whether |what |when |which |why |how )",
        "could you please tell {us} ",
    ),
    (
        (
            r"\b(?:secure|obtain) (an? (?:[\w-]+ ){0,3}?(?:number|reference|code|id)\b)([^,;:.?()]*?) to serve as your "
            r"(?:future )?reference\b"
        ),
        r"get \1\2 and keep it for later",
    ),
    (
        r"\b(keep|save|retain|note|file|print) ([^,;:.?!()]*?) to serve as your (?:future )?reference\b",
        r"\1 \2 for later",
    ),
    (r"\bverify the (?:veracity|genuineness) of (this|the|your) communication\b", r"make sure \1 message is genuine"),
    (r"\bverify the (?:veracity|genuineness) of (this|the|your) (\w*[^s\W])\b", r"make sure \1 \2 is genuine"),
    (r"\bverifying the (?:veracity|genuineness) of (this|the|your) (\w*[^s\W])\b", r"making sure \1 \2 is genuine"),
    (
        (
            r"\b(?:kindly|please|pls) (?:provide|share|furnish|forward|send|give)(?: to)?(?: us)?(?: with)? "
            r"((?:the|your|an?) [^,;:.?!()]+?) for us to (?:be able to )?"
            r"((?:further |better )?(?:check|verify|assist|help|look|trace|locate|find|process|proceed|investigate)\b)"
        ),
        r"please send us \1 so that we can \2",
    ),
    (
        (
            r"\b(?:kindly|please|pls) (?:dm|message)(?: us)? ((?:the|your) [^,;:.?!()]+?) for us to (?:be able to )?"
            r"((?:further |better )?(?:check|verify|assist|help|look|trace|locate|find|process|proceed|investigate)\b)"
        ),
        r"please DM us \1 so that we can \2",
    ),
    (r"^in this regards?,? ", ""),
    (r"^you are (?:hereby |kindly |therefore )*(?:instructed|directed|requested|reminded|urged) to ", "please "),
    (
        (
            r"^(?:we|i) (?:would (?:therefore |also )?|therefore |also )?(?:like to )?(?:suggest|request|advise|recommend) "
            r"(?:to )?you to (?:please |kindly )?"
        ),
        "please ",
    ),
    (r"^(?:we|i) would (?:kindly |respectfully |politely )+(?:ask|request) (?:you )?to ", "please "),
    (r"\b(?:we|i) would (?:kindly |respectfully |politely )+(?:ask|request) (?:you )?to ", "please "),
    (r"^(?:please )?be rest assured,?(?: that)? ", "you can be sure that "),
    (r"^(?:we|i) (?:would like|wish|want)(?: also)? to (?:re)?assure you (?:that )?", ""),
    (r"\b(?:will be|is|are) (?:an? )?(fee|charge|cost)s? incurred\b", r"is a \1"),
    (r"\ban? (fee|charge|cost) (?:will be|is) incurred\b", r"there is a \1"),
    (
        rf"\b(is|are|was|be|remains?) (?:entirely |solely )?at the (?:sole |own )?discretion of (?={THEIRS})",
        r"\1 up to ",
    ),
    (
        (
            r"\byour (?:matter|issue|concern|case|complaint) (?:was|has been) (?:brought|drawn) to (?:my|our) "
            r"(?:attention|notice)\b(?! by\b)"
        ),
        "{who} heard about this",
    ),
    (
        (
            r"\bso that your (?:matter|issue|concern|query|case|complaint) (?:can|may|will) be "
            r"(?:assisted|attended(?: to)?|taken care of)\b"
        ),
        "so that {who} can help you",
    ),
    (r"\bis (?:hereby |therefore )?deemed(?: to be)? ", "counts as "),
    (r"\bare (?:hereby |therefore )?deemed(?: to be)? ", "count as "),
    (
        r"\b(solely )?(?:upon|on) (?:the )?issuance of (?:the |a )?(?:corresponding |relevant )?(\w+)\b",
        r"{only}once the \2 has been sent",
    ),
    (
        r"\b(?:upon|on) (?:the )?(?:expiry|expiration) of (?=\d|an? |(?:one|two|three|four|five|six|ten|twelve) )",
        "after ",
    ),
    (r"\bmay be made available\b", "may be available"),
    (r"\bis subject to (?:the )?payment of (?=an? |the )", "needs "),
    (r"\bare subject to (?:the )?payment of (?=an? |the )", "need "),
    (r"\bsubject to (?:the )?payment of (?:the )?(?:customary|usual|applicable) (fee|charge)\b", r"for the usual \1"),
    (r"\b(?:the )customary (?=fee|charge)", "the usual "),
    (r"\bsubject to (?:the )?payment of (?=an? |the )", "for "),
    (r"\b(?:shall|will) be subjected to (?:an? )?(?:examination|inspection|review|scrutiny)\b", "will be checked"),
    (r",? in accordance with the applicable (?:provisions|regulations|rules)\b", " under the rules that apply"),
    (r"\b(?:shall|will) be notified of the outcome thereof\b", "will be told the outcome"),
    (r"\b(?:shall|will) be notified\b", "will be told"),
    (r"(?<=\w )thereof\b", "of it"),
    (r"\bhereof\b", "of this message"),
    (r"\b(?:we|i) (?:are|am) in receipt of\b", "{who} have received"),
    (
        r"\b(thank you for [^,.;]+),? the contents? of which (?:have|has) been (?:duly )?noted\b",
        r"\1, which {who} have read",
    ),
    (r",? the contents? of which (?:have|has) been (?:duly )?noted\b", ", and have read it"),
    (r"\byour (?:correspondence|communication)\b", "your message"),
    (r"\bof yesterday['’]s date\b", "of yesterday"),
    (r"\bof the (\d+(?:st|nd|rd|th)?) inst\b(?:\.(?=,| [a-z]))?", r"of the \1"),
    (r"^reference is (?:hereby )?made to ", "thank you for "),
    (r"\b(is|are) presently\b", r"\1 now"),
    (r"\bpresently\b", "now"),
    (
        r"\ban? (?:tracer|trace) has been (?:lodged|raised|opened) with (?=the|your|our)",
        "{who} have started a search with ",
    ),
    (r"\bis in conformity with (?=the|your|our)", "fits "),
    (r"\bare in conformity with (?=the|your|our)", "fit "),
    (r"\bin conformity with (?=the|your|our)", "in line with "),
    (r"\b(?:are|is) to be lodged in writing\b", "must be sent in writing"),
    (
        r"\bfor your kind (?:perusal|reference|information|consideration)\b(?! and)",
        "for you",
    ),
    (
        r"^(?:attached|enclosed) (?:(?:herewith|hereto) please find|please find (?:herewith|hereto)) ",
        "{who} have attached ",
    ),
    (r"^(?:please |kindly )?find (?:attached|enclosed) herewith ", "{who} have attached "),
    (r" for (?:their |its )?(?:further )?necessary action\b", " to be dealt with"),
    (r"\bhereby ", ""),
    (r"\b(?:,? ?effective forthwith,?|forthwith)", " from now on"),
    (
        r"^(?:and )?it would be (?:greatly|highly|much|really) appreciated if you (?:could|would|can) (?:please )?",
        "please ",
    ),
    (r"\benjoys the highest priority\b", "has the highest priority"),
    (r"\b(?:we|i) write further to\b", "{who} are writing about"),
    (r"\byour expression of (?:dissatisfaction|discontent|displeasure)\b", "your complaint"),
    (rf"{_BEHIND_A_THING}\breceived by (?:this|our) (?:office|department|desk)\b", "that we received"),
    (
        r"\b(?:the )?(?:remedial|corrective) (?:measures|steps|actions) have been initiated\b",
        "{who} have started to put it right",
    ),
    (
        r"\b(?:the )?(?:remedial|corrective) (?:measures|steps|actions) have been taken\b",
        "{who} have taken steps to put it right",
    ),
    (r"\ban? investigation has been (?:instigated|initiated) into\b", "{who} have started to look into"),
    (
        r"\byour (concern|query|complaint|request) has been noted and (?:the same|it) is (?:under|in) process\b",
        r"{who} have noted your \1 and are working on it",
    ),
    (rf"{_BEHIND_A_THING}\bnominated by you\b", "that you named"),
    (r"\bremitted to\b", "paid to"),
    (r"\bfurnish (us|me) with (?:the following )?particulars\b", r"send \1 the following details"),
    (r"\bfurnish (us|me) with\b", r"send \1"),
    (r"\bparticulars\b", "details"),
    (r"\b(?:perused|perusing)\b", "read"),
    (
        r"\b(?:upon|on) successful (verification|validation|registration|authentication)\b,?",
        r"once the \1 has succeeded,",
    ),
    (
        r"^(?=(?:we|i|our [\w ]+?|your [\w ]+?|the [\w ]+?) (?:will|shall)\b)([^.;]*?)\bwithout undue delay\b",
        r"\1by ⟨when?⟩",
    ),
    (r"\bwithout undue delay\b", "promptly"),
    (r"\b(?:owing|due) to circumstances beyond our control,? ", "because of ⟨what?⟩, "),
    # papers, offices and what they say
    (
        r"\b(?:further|pursuant) to your (?=letter|e-?mail|message|call|enquiry|inquiry|request|complaint|visit)",
        "following your ",
    ),
    (r"\b(?:this|our) (?:office|department) has\b", "we have"),
    (r"\b(?:this|our) (?:office|department) (?:is|was)\b", "we are"),
    (r"\bthis (?:office|department) (?=will|can|cannot|can['’]t)", "we "),
    (r"\bthis (?:office|department) (regret|acknowledge)s\b", r"we \1"),
    (r"\b(?:absent|failing|barring) (?=any |such |receipt|payment|evidence|your )", "without "),
    (r"\bin the absence of (?=such |any |said |the required |a valid )", "without "),
    (r"\bin the course of (?=the |our |your )", "during "),
    (r"\b(period|deadline|window|time) (?:stipulated|prescribed|communicated|indicated)\b", r"\1 given"),
    (r"\b(?:stipulated|prescribed|requisite) (?=time|period|documents?|details|format)", "required "),
    (
        r"\b(refund|cancellation|change|update|transfer|correction) (has been|was|will be) (?:actioned|effected|executed)\b",
        r"\1 \2 made",
    ),
    (
        (
            r"^your (?:prompt |kind |valued )?(cooperation|co-operation|understanding|patience|assistance|help)"
            r"(?: in this (?:matter|regard))? (?:is|are|will be|would be) "
            r"(?:greatly |highly |much |sincerely |very much )?appreciated\b"
        ),
        r"thank you for your \1",
    ),
    (r"\bwithin the (?:framework|context) of\b", "as part of"),
    (r"\bin the case at hand\b", "in this case"),
    (r"\b(?:the|this) (matter|case|issue) at hand\b", r"this \1"),
    (r"\b(?:upon|on) (?:presentation|production) of (?=\w)", "when you show "),
    (r"\bgives rise to\b", "causes"),
    (r"\bgive rise to\b", "cause"),
    (r"\bgave rise to\b", "caused"),
    # where they are charged for, they are costs
    (r"\bdisbursement(s?)\b(?!.*\b(?:costs?|invoiced|charged|billed|fees?)\b)", r"payout\1"),
    (r"\bit is (?:imperative|requisite) that\b", "it is important that"),
    (r"\b(?:shall|will) (?:become|be) (?:null and )?void\b", "will no longer be valid"),
    (r"\b(and|as) the same (was|will be|is)\b", r"\1 it \2"),
    (r"\b(once|if|when|until) same (is|has|was)\b", r"\1 it \2"),
    (r"\bduly (?=noted|forwarded|received|processed|submitted|completed|recorded|passed|informed|escalated)", ""),
    (r"\b(?:the )?receipt of your (\w+) is (?:hereby )?acknowledged\b", r"{who} have received your \1"),
    (r"\bin reference to\b|\bapropos\b", "about"),
    (r"\bin continuation (?:to|of|with)\b", "following"),
    (r"\bon (?:a )?(?:top|high|highest|utmost|urgent|super) priority(?: basis)?\b", "as a priority"),
    (r"\bbelow[ -]?mentioned\b", "following"),
    (rf"{_BEHIND_A_THING}\bin (?:contravention|breach|violation) of\b", "against"),
    (r"\bset forth in\b", "set out in"),
    (
        r"\b(?:upon|on) (?:further|thorough|careful) (?:checking|verification|investigation|scrutiny),? ",
        "after a closer look, ",
    ),
    (r"\bthe (?:aforementioned|aforesaid|above-?mentioned|undermentioned) (\w+s)\b", r"these \1"),
    (r"\bthe (?:aforementioned|aforesaid|above-?mentioned|undermentioned) ", "this "),
    (r"\bto be borne by\b", "to be paid by"),
    (r"\brendered (?=inoperable|unusable|inaccessible)", "made "),
    (r", save (that|for|as)\b", r", except \1"),
    (r"\byour kind (?=attention|consideration|cooperation|support|information)", "your "),
    (
        (
            r"\b(?:the |any )?(inconvenience|delay|trouble)(?: caused)?(?: to you)? (?:is|are|was) "
            r"(?:deeply |highly |sincerely |much )?regretted\b"
        ),
        r"{who_is} sorry for the \1",
    ),
    (r"\b(?:the )?higher authorit(?:y|ies)\b", "⟨whom?⟩"),
    (
        r"\b(?:we|i) remain at your (?:disposal|service) for ((?:any |further |other )*questions)\b",
        r"{who_is} here to answer \1",
    ),
    (r"\b(?:we|i) remain at your (?:disposal|service)\b", "{who_is} here to help"),
    (r"^thanking you(?: in anticipation)?\b", "thank you"),
    (r"\bin (?:view|light|consideration) of the (?:above|foregoing)\b", "because of this"),
    (r"\b(?:notwithstanding|despite) the (?:foregoing|above)\b", "even so"),
    (r"\b(?:in addition|further) to the (?:foregoing|above)\b", "in addition"),
    (r"\bunder separate cover\b", "separately"),
    (r"\bpending (?:the |our )?receipt of (?=your |the )", "until {who} have received "),
    (r"\b(is|are|was|were|be|been|being) (?:hereby |duly |also )?remitted\b", r"\1 paid"),
    (r"\b(is|are|was|were|be|been|being) (?:hereby |duly |also )?(?:instigated|instituted)\b", r"\1 started"),
    (r"\b(is|are|was|were|be|been|being) (?:hereby |duly |also )?(?:accorded|tendered|furnished)\b", r"\1 given"),
    (r"\b(is|are|was|were|be|been|being) (?:hereby |duly |also )?disbursed\b", r"\1 paid out"),
    (r"\b(is|are|was|were|be|been|being) (?:hereby |duly |also )?appended\b", r"\1 added"),
    (r"\b(is|are|was|were|be|been|being) (?:hereby |duly |also )?occasioned\b", r"\1 caused"),
    (rf"{_BEHIND_A_THING}\b(?:designated|nominated) by you(?:rself)?\b", "that you named"),
    (rf"{_BEHIND_A_THING}\b(?:indicated|specified|furnished|stated|provided) by you(?:rself)?\b", "that you gave"),
    (r"\bin accordance with (?=the |our |your )", "under "),
    (r"\bas per your esteemed (?=inquiry|enquiry|order|request)", "following your "),
    (r"\byour esteemed (?=inquiry|enquiry|order|request|letter|mail|e-?mail|reply)", "your "),
    (r"\bprovided (?:that )?said (\w+[^s\W]s)\b", r"as long as these \1"),
    (r"\bprovided (?:that )?said (?=\w)", "as long as this "),
    (r"\byour (?:continued|valued|kind|esteemed) (?:patronage|custom)\b", "your loyalty"),
    (
        (
            r"\b(?:express|extend|convey|tender|offer) (?:our|my) (?:sincere |sincerest |heartfelt |deepest |warmest )?"
            r"(?:appreciation|gratitude|thanks) (?:to you )?(?:of|for)\b"
        ),
        "thank you for",
    ),
    (
        (
            r"\b(?:express|extend|convey|tender|offer) (?:our|my) (?:sincere |sincerest |heartfelt |deepest )?"
            r"(?:apologies|apology|regrets?) for\b"
        ),
        "apologise for",
    ),
    (r"\baccede to\b", "agree to"),
    (r"\bacceding to\b", "agreeing to"),
    (r"\b(?:we|i) (?:would|must|should|wish to) draw your attention to (?:the fact )?(?=that )", "please note "),
    (r"\bkindly disregard\b", "please ignore"),
    (r"\bkindly arrange to\b", "please"),
    (r"\bupgradation\b", "upgrade"),
    (r"\bupdation\b", "update"),
    (r"\bremittance(s?)\b", r"payment\1"),
    (r"\b(?:kept|held|put) in abeyance\b", "put on hold"),
    (r"^pfa\b", "{who} have attached"),
    (r"\byou are at liberty to\b", "you can"),
    (r"\b(?:heretofore|hitherto)\b", "so far"),
    (r"\bin the interim\b", "in the meantime"),
    (r"\bin the first instance\b", "first"),
    (r"\bin the unlikely event that\b", "if"),
    (r"\bit is (?:deeply |much |very much )?regretted that\b", "{who_is} sorry that"),
    (r"\bit is (?:envisaged|anticipated|expected) that\b", "{who} expect that"),
    (r"\bin (?:pursuance|compliance|furtherance) (?:of|with) your\b", "following your"),
    (
        r"\b(is|are) of (?:the )?(?:great|greatest|highest|utmost|paramount|prime) (?:importance|concern) (?=to us|for us)",
        r"\1 very important ",
    ),
    (
        r"\b(works|repairs|inspections?|maintenance) (will|has to|have to) be (?:undertaken|effected|executed)\b",
        r"\1 \2 be done",
    ),
    (r"\bshall be\b", "will be"),
    (
        r"\bfor this,? an? (new|renewed|separate|further) ([\w ]+?) is (?:necessary|required|needed)\b",
        r"this needs a \1 \2",
    ),
    # nouns that do a verb's work
    (r"\b(?:now |currently |presently )?in the process of (?=\w+ing\b)", ""),
    (r"\bcame to the (?:conclusion|determination) that\b", "found that"),
    (r"\b(?:render|extend|provide) (?:all|any|every|full|further) (?:possible )?assistance\b", "help"),
    (r"\bprovide you with (?:further |any )?assistance (?:in|with|on|regarding)\b", "help you with"),
    (r"\bfor the purpose of (?:effecting|making) (?:an |the )?amendments? (?:of|to)\b", "to change"),
    (r"\beffecting (?:an |the )?amendments? (?:of|to)\b", "changing"),
    (r"\bmembers of the public\b", "the public"),
    (r"\b(?:upon|by|subject to) prior (arrangement|appointment)\b", r"by \1"),
    (r"\b(?:upon|after) (?:the )?(?:expiry|lapse|conclusion) of (the|your|this) (\w*[^s\W])\b", r"after \1 \2 ends"),
    (r"\b(?:prior to|before) (?:the )?commencement of (the|your|this) (\w*[^s\W])\b", r"before \1 \2 starts"),
    (r"\b(?:prior to|before) (?:the )?(?:expiry|conclusion) of (the|your|this) (\w*[^s\W])\b", r"before \1 \2 ends"),
    (r"\bin written form\b", "in writing"),
    (r"\b(?:statutorily|legally) (required|prescribed|mandated)\b", r"\1 by law"),
    (r"\bis contractually (?:stipulated|foreseen|provided for)\b", "is part of the contract"),
    (r"\b(told|informed|notified|updated) accordingly\b", r"\1"),
)
