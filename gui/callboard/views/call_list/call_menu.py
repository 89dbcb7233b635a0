"""The context menu of a row: the same as its buttons, and its number."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from callboard.models.calls.call_acts import CallAct, acts_of
from callboard.models.calls.call_facts import CallFacts
from callboard.views.call_list.row_furniture import WhyNot
from callboard.views.words.call_words import act_text

translate = QCoreApplication.translate


def call_menu(
    parent: QWidget,
    facts: CallFacts,
    why_not: WhyNot,
    act_on: Callable[[CallAct], object],
    copy: Callable[[], object] | None,
) -> QMenu:
    """A menu that goes away by itself. `copy` is None for what cannot be carried."""
    menu = QMenu(parent)
    menu.setObjectName("calls.menu")
    menu.setToolTipsVisible(True)
    reasons: list[str] = []
    for act in acts_of(facts):
        why = why_not(act)
        action = menu.addAction(act_text(act), lambda act=act: act_on(act))
        action.setEnabled(not why)
        action.setToolTip(why)
        if why and why not in reasons:
            reasons.append(why)
    if copy is not None:
        menu.addAction(translate("Call", "Copy number"), copy)
    for why in reasons:
        menu.addAction(why).setEnabled(False)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
