"""The shapes in which helpdesks and repositories keep their replies: what a record looks like, and which of its fields are text.

A new one is an entry more; the first whose `keys` a record has, and whose fields it has any of, is taken.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Field:
    """A field with text. Of several `paths` to the same words the first that is there is read, and the others keep it from being
    changed.

    `markup` is `auto` where plain text and HTML are told apart by their looks. `where` names a neighbour and the values that
    it must have for the field to hold text. In a list only the `last` item may be text.
    """

    paths: tuple[str, ...]
    markup: str = "auto"
    where: tuple[str, frozenset[str]] | None = None
    last: bool = False


@dataclass(frozen=True, slots=True)
class Adapter:
    """A kind of record: it has all of `keys`, and where a `kind` is named, a field that says so.

    `place` is a part of the file's path.
    """

    name: str
    keys: frozenset[str]
    fields: tuple[Field, ...]
    kind: tuple[str, frozenset[str]] | None = None
    place: str = ""


def _keys(names: str) -> frozenset[str]:
    return frozenset(names.split())


def _text(*paths: str, markup: str = "auto") -> Field:
    return Field(paths, markup)


def _markdown(*paths: str) -> Field:
    return Field(paths, "markdown")


def _html(*paths: str) -> Field:
    return Field(paths, "html")


_COMMENT = ("field", _keys("comment_value comment_value_html"))

ADAPTERS = (
    Adapter("Zendesk macro", _keys("title actions"), (Field(("actions[].value",), where=_COMMENT, last=True),)),
    Adapter(
        "Zendesk macro", _keys("title actions_json"), (Field(("actions_json[].value",), where=_COMMENT, last=True),)
    ),
    Adapter("Zendesk dynamic content", _keys("placeholder variants"), (_text("variants[].content"),)),
    Adapter(
        "Gorgias macro",
        _keys("name actions"),
        (_html("actions[].arguments.body_html", "actions[].arguments.body_text"),),
    ),
    Adapter("Help Scout saved reply", _keys("name text"), (_html("text"), _text("chatText"))),
    Adapter("Freshdesk canned response", _keys("title content"), (_text("content_html", "content"),)),
    Adapter("Chatwoot canned response", _keys("short_code content"), (_markdown("content"),)),
    Adapter("Zammad text module", _keys("name keywords content"), (_text("content"),)),
    Adapter("osTicket canned response", _keys("isenabled title response"), (_html("response"),)),
    Adapter("osTicket mail", _keys("subject body notes"), (_html("body"),)),
    Adapter("osTicket page", _keys("name body notes"), (_html("body"),)),
    Adapter("Intercom macro", _keys("name body body_text"), (_html("body", "body_text"),)),
    Adapter(
        "Frappe mail",
        _keys("doctype"),
        (_html("response_html", "response"),),
        ("doctype", frozenset({"Email Template"})),
    ),
    Adapter("Frappe canned response", _keys("doctype message"), (_html("message"),)),
    Adapter("Rocket.Chat canned response", _keys("shortcut text"), (_markdown("text"),)),
    Adapter(
        "django-helpdesk mail",
        _keys("model fields"),
        (_html("fields.html", "fields.plain"),),
        ("model", _keys("helpdesk.emailtemplate")),
    ),
    Adapter(
        "django-helpdesk reply",
        _keys("model fields"),
        (_text("fields.body"),),
        ("model", _keys("helpdesk.presetreply")),
    ),
    Adapter("GitHub saved reply", _keys("name body"), (_markdown("body"),), place=".github/"),
    *(
        Adapter(
            "GitHub label commenter",
            _keys(event),
            tuple(_markdown(f"{event}.{kind}.body") for kind in ("issue", "pr", "discussion")),
        )
        for event in ("labeled", "unlabeled")
    ),
    Adapter(
        "GitHub bot",
        frozenset(),
        tuple(
            _markdown(name)
            for name in """
            supportComment closeComment markComment unmarkComment lockComment newIssueWelcomeComment newPRWelcomeComment
            firstPRMergeComment requestInfoReplyComment stale-issue-message stale-pr-message close-issue-message
            close-pr-message issue-comment pr-comment issue-message pr-message issue-close-message
            """.split()
        ),
    ),
    # Front's templates, Intercom's, and whatever else names a text and calls it a body.
    *(
        Adapter("canned reply", _keys(f"{name} body"), (_text("body"),))
        for name in ("name", "title", "label", "shortcut")
    ),
)

NAMES = ("title", "name", "label", "shortcut", "short_code", "slug", "template_name", "id")
"""What a record calls itself, best first."""
