"""Rewrites that are whole and keep the facts, and that nobody would send; and their near neighbours that may stay."""

from dataclasses import replace

import pytest

from toneguard.rewrite.change import Change
from toneguard.rewrite.checks.tact import tactful

REFUSED = [
    # What nobody can vouch for.
    ("We can't guarantee a dry day.", "We can guarantee a dry day with a tent."),
    ("I'm unable to promise that it floats.", "I will be able to promise that it floats on Monday."),
    ("We do not know that it was sold.", "We will know that it was sold on Monday."),
    # A promise that nobody made.
    ("We get many letters in spring.", "You will hear from us by ⟨when?⟩."),
    ("We hope it is mended soon.", "We hope it is mended, and will update you ⟨by when?⟩."),
    # Rules, and what is left after a no.
    ("You must always lock the gate.", "Could you please lock the gate?"),
    ("You will have to call him on a different day.", "Could you please call him on a different day?"),
    ("You must be ready to dive.", "Could you please be ready to dive?"),
    ("You have to stamp the cards in order.", "Could you please stamp the cards in order?"),
    ("You will have to log in and find the tab.", "You will have to log in and could you please find the tab?"),
    (
        "Even if you repaint it, you still must name the painter.",
        "Even if you repaint it, could you please name the painter?",
    ),
    ("You do need to ask the depot again.", "Please ask the depot again."),
    ("You'll have to pay for the lamp.", "Please pay for the lamp."),
    ("You'll need to pay for the ferry yourself.", "Please pay for the ferry yourself."),
    ("Do not open the lid.", "Please open the lid."),
    ("You have to fetch it by Friday or it will go back.", "Could you please fetch it by Friday or it will go back?"),
    ("You have to fetch it by noon or fees will be due.", "Could you please fetch it by noon or fees will be due?"),
    ("You must fetch it by noon or fees will be due.", "To ⟨do what?⟩, please fetch it by noon or fees will be due."),
    ("The tent has to be booked and this was not ticked.", "Please book the tent. This was not ticked."),
    ("There will be a talk at the fair soon.", "There will be a talk at the fair by ⟨when?⟩."),
    ("I'll have a word when I see him.", "I'll have a word when I see him by ⟨when?⟩."),
    # What a bare no rests on.
    ("Moorings are non-refundable, as you agreed.", "Moorings are non-refundable."),
    ("We don't take cards, it says so on the door.", "We don't take cards."),
    ("You must see that we have other guests too.", "We have other guests too."),
    ("You picked the berth so that's on you.", "The berth was picked so that's on you."),
    # A thank-you that goes with what is mended beside it.
    ("Sorry if this upset you and thank you for telling us.", "We're sorry about the tent."),
    # A word less, and as rude as before.
    ("Just press the red knob lol 😂", "Please press the red knob lol 😂"),
    ("Tie it up like everybody else.", "Please tie it up like everybody else."),
    ("Calm down, there is no need to shout.", "There is no need to shout."),
    ("You obviously took the wrong ferry.", "You took the wrong ferry."),
    ("Your skipper clearly read the wrong map.", "Your skipper read the wrong map."),
    ("So obviously it's your engine.", "So it's your engine."),
    ("You signed the slip, so you were aware of it.", "The slip was signed, so you were aware of it."),
    ("Call them.", "Please call them."),
    ("You'll have to call the depot.", "Please call the depot."),
    ("Contact the depot directly.", "Please contact the depot directly."),
    ("You should ask the vet.", "Could you please ask the vet?"),
    ("Settle it with your neighbour.", "Please settle it with your neighbour."),
    ("Come back another day.", "Please come back another day."),
    ("I'm sorry you felt hurt, but it takes two.", "I'm sorry about ⟨what happened?⟩. It takes two."),
    ("You have to mail it back yourself.", "To ⟨do what?⟩, please mail it back yourself."),
    ("Sorry if it was cold, but we were busy.", "Sorry that it was cold, but we were busy."),
    ("Ask Selma directly.", "Please ask Selma directly."),
    ("Just search the wiki before opening issues.", "Please search the wiki before opening issues."),
    ("Relax lol, it's only a dent.", "Relax, it's only a dent."),
    ("lol sorry but that's how boats work.", "Sorry but that's how boats work."),
    ("Happens to everyone lol", "Happens to everyone"),
    ("You must appeal by that date.", "Could you please appeal by that date?"),
    ("Try it again.", "Please try it again."),
    ("As we wrote in May, it is obviously too wide.", "As we wrote in May, it is too wide."),
    ("Next time just look before you sail.", "Next time please look before you sail."),
    ("You picked the pier, this was your choice.", "The pier was picked. This was your choice."),
    ("You should've asked the harbour before.", "Could you please ask the harbour before?"),
    ("You did not turn up for the dive.", "Could you please turn up for the dive?"),
    ("You are obliged to report the swarm to the council.", "To ⟨do what?⟩, please report the swarm to the council."),
    ("You need to ring us to move it.", "To ⟨do what?⟩, please ring us to move it."),
    ("We usually paint one side, but yours gets two.", "We paint one side. Yours gets two."),
    ("No, it is sold. You can rent it.", "You can rent it, as it is sold."),
    ("Sadly no, it is sold. You can rent it.", "You can rent it, as no, it is sold."),
    ("The ramp comes at some point, but it's no priority.", "The ramp comes by ⟨when?⟩, but it's no priority."),
    ("The cook must have dropped a plate.", "I'm sorry that we dropped a plate."),
    ("You need to tell us by noon. It's too late now.", "To ⟨do what?⟩, please tell us by noon. It's too late now."),
    ("You should've boarded earlier.", "Could you please board earlier?"),
    ("According to the builder it is not dry yet.", "It will be dry once it is ready."),
    ("You forgot to sign it, but we have kept your seat.", "Could you please sign it? We have kept your seat."),
    ("We can't paint anything without the key.", "Once we have the key, we can paint something."),
    ("You forgot to sign it, so we can't send it.", "Could you please sign it, so we can't send it?"),
    # A condition that nobody knows.
    ("We're sorry if you missed the gate.", "We're sorry that you missed the gate."),
    ("Apologies if it still has not opened.", "Apologies that it still has not opened."),
    ("Sorry should you have had any trouble.", "I'm sorry this happened."),
    ("Sorry if it seemed slow.", "Sorry that it seemed slow."),
    # A date for a hope, or for what the customer decides.
    ("We hope you are home soon.", "We hope you are home by ⟨when?⟩."),
    ("Fingers crossed that it opens soon.", "Fingers crossed that it opens by ⟨when?⟩."),
    ("Fingers crossed we'll be able to mend it soon.", "Fingers crossed we'll be able to mend it by ⟨when?⟩."),
    ("We're sorry you missed it, but you should ask the port.", "You missed it. Please ask the port."),
    ("You have to pay until March.", "Please pay until March."),
    ("It will come when it comes.", "It will come by ⟨when?⟩."),
    ("Lost boats tend to turn up sooner or later.", "Lost boats tend to turn up by ⟨when?⟩."),
    ("No date to share, it'll land eventually.", "No date to share, it'll land by ⟨when?⟩."),
    ("We apologise insofar as it was perceived as rude.", "We apologise that it was perceived as rude."),
    (
        "We hope to have the boat on track for launch soon.",
        "We hope to have the boat on track for launch by ⟨when?⟩.",
    ),
    ("We are working on mending it soon.", "We are working on mending it by ⟨when?⟩."),
    (
        "You keep it without the option to sell it at a later time.",
        "You keep it without the option to sell it by ⟨when?⟩.",
    ),
    ("We will do our best to mend it soon.", "We will do our best to mend it by ⟨when?⟩."),
    ("We will read the letter you sent asap.", "We will read the letter you sent by ⟨when?⟩."),
    ("They will call once they're free.", "They will call by ⟨when?⟩."),
    ("It will be mended as quickly as possible.", "It will be mended by ⟨when?⟩."),
    ("March will be here before you know it!", "March will be here by ⟨when?⟩!"),
    (
        "Please write to https://a.example.org and we'll answer soon.",
        "Please write to https://a.example.org and we'll answer by ⟨when?⟩.",
    ),
    ("We are trying to find it soon.", "We are trying to find it by ⟨when?⟩."),
    ("We are looking into getting it mended soon.", "We are looking into getting it mended by ⟨when?⟩."),
    ("We will be packing it soon.", "We will be packing it by ⟨when?⟩."),
    ("You are booked, sorry for any trouble.", "You are booked, sorry for the trouble this has caused you."),
    ("So that it can get mended soon.", "So that it can get mended by ⟨when?⟩."),
    ("We are sure it will be open soon.", "We are sure it will be open by ⟨when?⟩."),
    ("Our mission is to mend it as soon as possible.", "Our mission is to mend it by ⟨when?⟩."),
    (
        "We left what we were not able to read in a reasonable amount of time.",
        "We left what we were not able to read by ⟨when?⟩.",
    ),
    # Limits.
    ("This is the third reminder that the bill is due.", "The bill is due."),
    ("We can only deliver lamps.", "We can deliver lamps."),
    ("We can only deliver lamps.", "What we can do is deliver lamps."),
    ("You will only get it if you ask.", "You will get it once you ask."),
    ("I can only tune it.", "I can tune it, and ⟨who?⟩ can sell it."),
    # Reasons.
    ("Due to the strike, you'll need to call the depot.", "Please call the depot."),
    ("The contract is between you and the shop.", "The shop can help you, and you can reach them at ⟨where?⟩."),
    (
        "Your card was refused because we require you to sign it.",
        "Please sign it, as your card could not be taken.",
    ),
    ("Your card could not be accepted, so sign it.", "Sign it so that your card can be accepted."),
    # The small words that carry a fact.
    ("First you have to unplug the lamp.", "Unplugging the lamp should help."),
    ("You also have to sign the form.", "Could you please sign the form?"),
    ("We can't lend it to you again.", "What we can do is ⟨what?⟩, as we can't lend it to you."),
    ("Both forms must be signed.", "Please sign the forms."),
    # A duty in general, and one "please" too many.
    ("You have to tell us of a change of address.", "Please tell us of a change of address."),
    ("Bear with us and keep the lamp on.", "Please bear with us and please keep the lamp on."),
    # What only may be, and what is.
    ("Your letter may be delayed by the strike.", "The strike delays your letter."),
    ("The gate was left open.", "The gate may have been left open."),
    # When it happened.
    ("The lamp was mended on Monday.", "The lamp will be mended on Monday."),
    ("Your form will be signed by Ana.", "Your form was signed by Ana."),
    # What happens otherwise.
    ("Lockers without a name get removed.", "To keep lockers in place, please add a name."),
    ("Your seat will be cancelled unless you pay.", "To keep your seat, please pay."),
    # "This" would be another thing.
    (
        "We don't have this info yet, but lamps come in May.",
        "Lamps come in May, though we don't have this info yet.",
    ),
    # A capital inside the sentence, and a name without its own.
    ("Sorry, but because Zolbrix keeps no copy, it is gone.", "It is gone because zolbrix keeps no copy."),
    ("Express orders can't be changed.", "What we can do is ⟨what?⟩, as Express orders can't be changed."),
    # Apologies for less than before.
    ("Sorry for any confusion.", "Sorry for the trouble this has caused you."),
    ("We're terribly sorry for the anger the fire has caused.", "We're sorry this happened."),
    ("I'm sorry, but your group must be smaller.", "I'm sorry. Your group must be smaller."),
    ("Sorry that we made you angry.", "I'm sorry this happened."),
    # What stands behind a picture.
    ('![cake](cake.gif "Cake!!!")', '![cake](cake.gif "Cake!")'),
    # What is not to be had at that time.
    ("A cook won't be available then either.", "A cook will be available ⟨when?⟩."),
    # A signature in the middle of the sentence.
    ("I'm not sure why the bus was late Jo.", "I will find out why the bus was late Jo and write to you ⟨when?⟩."),
    (
        "Until it opens the pool is not heated, we have put up a tent.",
        "The pool is heated once it opens, we have put up a tent.",
    ),
    ("I apologise if they were rude to you.", "I apologise that they were rude to you."),
]
KEPT = [
    ("We're sorry if our sign was not clear.", "We're sorry that our sign was not clear."),
    ("I don't know when the bridge opens.", "I will find out when the bridge opens and write to you ⟨when?⟩."),
    ("You need to send us the form.", "Could you please send us the form?"),
    ("Do not open the lid.", "Please do not open the lid, as ⟨why?⟩."),
    ("You did not open the lid.", "Could you please open the lid?"),
    ("You have to bring a valid passport.", "Please bring a valid passport."),
    ("You must change the filter every 90 days.", "Please change the filter every 90 days."),
    ("You must fetch it by Friday, otherwise it goes back.", "Please fetch it by Friday, as otherwise it goes back."),
    ("I can't see it, so you need to ask jo@example.com.", "Please ask jo@example.com, as I can't see it."),
    ("You still haven't sent the form.", "Could you please send the form?"),
    ("For the third time: the form is red.", "The form is red."),
    ("You have to ask the port, we only sell it.", "Please ask the port, as we only sell it."),
    ("According to our terms, tickets can't be sold after noon.", "Tickets can be sold only until noon."),
    ("You forgot to sign it, but we need it by Friday.", "Could you please sign it? We need it by Friday."),
    ("We can't paint anything without the key.", "Once we have the key, we can ⟨what?⟩."),
    ("You still have the form.", "Could you please send us the form you still have?"),
    ("We will be packing it soon.", "We will be packing it within ⟨how long?⟩."),
    ("Write to us and we'll answer soon.", "Write to us and we'll answer within ⟨how long?⟩."),
    ("Sorry if it seemed slow.", "I'm sorry about ⟨what happened?⟩."),
    ("We will call you soon.", "We will call you by ⟨when?⟩."),
    ("Sorry about that, but the lamp is sold out.", "I'm sorry about that. The lamp is sold out."),
    ("We hope to have it mended soon.", "We hope to have it mended by ⟨when?⟩."),
    ("We want to get it mended asap.", "We want to get it mended by ⟨when?⟩."),
    ("We aim to open it soon.", "We aim to open it by ⟨when?⟩."),
    ("We can only print it if you sign it.", "We can print it once you sign it."),
    ("I can only tune it.", "I can tune it, and ⟨who?⟩ can help you with anything else."),
    ("You should have called us first.", "What we can do now is ⟨what?⟩."),
    ("You must have missed the letter.", "The letter may not have reached you."),
    ("It will be mended as fast as possible.", "It will be mended as fast as possible; we expect that to happen by ⟨when?⟩."),
    ("Apologies if this has led to any upset.", "I'm sorry about ⟨what happened?⟩."),
    ("You need to call in order to change it.", "Could you please call in order to change it?"),
    ("Due to our policy, you'll need to call the depot.", "Please call the depot."),
    ("I can only tune it, I can't sell it.", "I can tune it, and ⟨who?⟩ can sell it, as I can't do that."),
    ("Due to the strike, it is shut.", "It is shut because of the strike."),
    ("You also need to sign the form.", "Please also sign the form."),
    ("You need to come to the town hall.", "To ⟨do what?⟩, please come to the town hall."),
    ("You must tell us which one to paint.", "To ⟨do what?⟩, please tell us which one to paint."),
    ("We usually paint one side.", "What we can do is ⟨what?⟩, as we usually paint one side."),
    ("No, it is sold.", "No, it is sold. What we can do is ⟨what?⟩."),
    ("You should've asked for the blue one.", "Could you please ask for the blue one?"),
    ("Try another pier.", "Please try another pier."),
    ("You need to identify yourself at the gate.", "To ⟨do what?⟩, please identify yourself at the gate."),
    ("Sorry if it was cold, but it's fixed now.", "Sorry that it was cold, but it's fixed now."),
    ("Sorry again for the trouble.", "I'm sorry about ⟨what happened?⟩."),
    ("As you already know, it is shut.", "It is shut."),
    ("It looks like you lost the key.", "The key may have been lost."),
    ("We apologise for any trouble it may cause.", "We apologise for ⟨what happened?⟩."),
    ("Your form must be signed first.", "Please sign your form first."),
    ("Your seat will be cancelled unless you pay.", "To keep your seat from being cancelled, please pay."),
    ("We can't open this file. Please send it again.", "Please send this file again, as we can't open it."),
    ("Terry can't come.", "What we can do is ⟨what?⟩, as Terry can't come."),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after"), REFUSED)
def test_nobody_would_send_it(before: str, after: str) -> None:
    assert not tactful(Change(before, after))


@pytest.mark.parametrize(("before", "after"), KEPT)
def test_may_be_sent(before: str, after: str) -> None:
    assert tactful(Change(before, after))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Call them.", "Please call them, as ⟨why?⟩."),
        ("Just press the red knob lol", "Please press the red knob."),
        ("PLEASE READ IT BEFORE YOU ASK.", "Please read it before you ask."),
        ("lol that's how boats work.", "That's how boats work, and we can tow you to ⟨where?⟩."),
        ("You obviously took the night ferry.", "You took the night ferry."),
        ("You entered the wrong pier.", "The wrong pier was entered."),
    ],
)
def test_no_half_is_left(before: str, after: str) -> None:
    assert tactful(Change(before, after))


def test_a_bare_no_keeps_its_regret() -> None:
    bare = Change("I'm afraid nobody saw your keys.", "Nobody saw your keys.")
    helped = Change(bare.before, bare.after, following="Please call the depot.")
    other = Change(bare.before, bare.after, following="But we have a spare set for you.")
    worse = Change(bare.before, bare.after, following="But we can't open the depot.")
    sorry = Change(bare.before, bare.after, previous="I'm so sorry.")
    ours = Change("I'm afraid we lost your keys.", "We lost your keys.")
    torn = Change(
        "I'm afraid your map is torn and damaged.", "Your map is torn and damaged.", following="Please call us."
    )
    dated = Change("I'm afraid the depot opens on Friday.", "The depot opens on Friday.")
    full = Change("Sadly 4 July is already booked.", "4 July is already booked.")
    limit = Change("I'm afraid that all we can do is mend it.", "All we can do is mend it.")
    assert not tactful(bare, opener=True)
    # What helps on stands behind it, and the no is as bare as it was.
    assert not tactful(other, opener=True)
    assert not tactful(worse, opener=True)
    assert not tactful(full, opener=True)
    assert not tactful(limit, opener=True)
    assert not tactful(
        Change("We regret that there is a limit of one seat.", "There is a limit of one seat."), opener=True
    )
    assert not tactful(helped, opener=True)
    assert not tactful(sorry, opener=True)
    assert not tactful(ours, opener=True)
    assert tactful(replace(torn, previous=sorry.previous), opener=True)
    assert not tactful(torn, opener=True)
    assert tactful(dated, opener=True)


def test_a_bound_keeps_the_sorry() -> None:
    assert not tactful(Change("I'm sorry, we can't print fewer than ten.", "We can print ten or more."))
    assert tactful(Change("We can't print fewer than ten.", "We can print ten or more."))
    assert tactful(Change("I'm sorry, we can't print it until Monday.", "We can print it on Monday."))


def test_an_exception_keeps_its_no() -> None:
    before = "We can't lend it to anyone but the owner until Monday."
    assert not tactful(Change(before, "We will be able to lend it to anyone but the owner on Monday."))
    assert tactful(Change(before, "Until Monday we can't lend it to anyone but the owner."))


def test_what_turns_from_the_sentence_before_stays() -> None:
    linked = Change("That said, the boat is free now.", "The boat is free now.", previous="The tent is not.")
    assert not tactful(linked)
    assert tactful(replace(linked, previous=""))
