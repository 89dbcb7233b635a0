<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutForm</name>
    <message>
        <source>A console for the reception desk, for phone systems by 3CX.</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Eine Telefonkonsole für den Empfang, für Telefonanlagen von 3CX.</translation>
    </message>
    <message>
        <source>Callboard {version}</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Callboard {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence: use it, change it and pass it on.</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Freie Software unter der MIT-Lizenz: Sie dürfen sie verwenden, ändern und weitergeben.</translation>
    </message>
    <message>
        <source>Icons</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Keep a detailed log</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Ausführlich protokollieren</translation>
    </message>
    <message>
        <source>Made with Qt {version} and PySide6, which are used under the GNU LGPL, version 3.</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Erstellt mit Qt {version} und PySide6, die unter der GNU LGPL, Version 3, verwendet werden.</translation>
    </message>
    <message>
        <source>Only when somebody who helps you asks for it. Numbers are shortened, passwords are never in it.</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Nur wenn der Support Sie darum bittet. Nummern werden gekürzt, Passwörter sind nie enthalten.</translation>
    </message>
    <message>
        <source>Tabler Icons, under the MIT licence</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Tabler Icons, unter der MIT-Lizenz</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Wenn etwas nicht funktioniert</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;100 %</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;200 %</translation>
    </message>
    <message>
        <source>&amp;About Callboard</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Ü&amp;ber Callboard</translation>
    </message>
    <message>
        <source>&amp;Add a phone system…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Telefonanlage &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Add someone…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Jemanden &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Add to conference</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Zur &amp;Konferenz hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add to contacts</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Als &amp;Kontakt anlegen</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Call again</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Erneut anrufen</translation>
    </message>
    <message>
        <source>&amp;Call everyone missing</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Alle Fehlenden anrufen</translation>
    </message>
    <message>
        <source>&amp;Call now</source>
        <extracomment>views/actions/call_actions.py
----------
views/actions/history_actions.py</extracomment>
        <translation>&amp;Jetzt anrufen</translation>
    </message>
    <message>
        <source>&amp;Call this person</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Diese Person &amp;anrufen</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>K&amp;ompakt</translation>
    </message>
    <message>
        <source>&amp;Conference</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Konferenz</translation>
    </message>
    <message>
        <source>&amp;Copy support report</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Support-Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Detailed log until Callboard ends</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Ausführliches Protokoll bis zum Beenden</translation>
    </message>
    <message>
        <source>&amp;Divert…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Umleiten…</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Nicht stören</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>&amp;End for everyone…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Für alle &amp;beenden…</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Kontakte e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Liste &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Free</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Frei</translation>
    </message>
    <message>
        <source>&amp;Hang up my call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Auflegen (mein Gespräch)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Verla&amp;uf</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Kontakte &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Personen &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Join the call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Dem Gespräch beitreten</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Listen to the call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Gespräch &amp;mithören</translation>
    </message>
    <message>
        <source>&amp;Make a call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Neuer Anruf</translation>
    </message>
    <message>
        <source>&amp;Match system</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;New conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Neue Konferenz</translation>
    </message>
    <message>
        <source>&amp;New contact…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Neuer Kontakt…</translation>
    </message>
    <message>
        <source>&amp;New promise…</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Neuer Rückruf…</translation>
    </message>
    <message>
        <source>&amp;Offline</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Offline</translation>
    </message>
    <message>
        <source>&amp;Pick up</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Heranholen</translation>
    </message>
    <message>
        <source>&amp;Plan for later…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Für später &amp;planen…</translation>
    </message>
    <message>
        <source>&amp;Presence…</source>
        <extracomment>views/actions/presence_actions.py</extracomment>
        <translation>&amp;Präsenz…</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Promise a call back…</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Rückruf zusagen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redial</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Wahlwiederholung</translation>
    </message>
    <message>
        <source>&amp;Ringing</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Klingelt</translation>
    </message>
    <message>
        <source>&amp;Save as template…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Als Vorlage &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Show promises</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Rückrufe &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Start conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Konferenz &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>&amp;Transfer my call here</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Mein Gespräch hierher ver&amp;binden</translation>
    </message>
    <message>
        <source>&amp;Transfer…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>1&amp;30 %</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>1&amp;30 %</translation>
    </message>
    <message>
        <source>11&amp;5 %</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>11&amp;5 %</translation>
    </message>
    <message>
        <source>15&amp;0 %</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>15&amp;0 %</translation>
    </message>
    <message>
        <source>A&amp;way</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>A&amp;bwesend</translation>
    </message>
    <message>
        <source>Add a person or number to the open conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Eine Person oder Nummer zur geöffneten Konferenz hinzufügen</translation>
    </message>
    <message>
        <source>Add the selected person to the favourites, or take them out</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Die ausgewählte Person zu den Favoriten hinzufügen oder daraus entfernen</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Alle Tasten auf einer Seite</translation>
    </message>
    <message>
        <source>Another time, another person, another note</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Andere Zeit, andere Person, andere Notiz</translation>
    </message>
    <message>
        <source>Ask 3CX to &amp;stop recording</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>3CX um &amp;Ende der Aufzeichnung bitten</translation>
    </message>
    <message>
        <source>Ask 3CX to rec&amp;ord</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>3&amp;CX um Aufzeichnung bitten</translation>
    </message>
    <message>
        <source>Asks 3CX to record the selected call, or mine, no longer</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Bittet 3CX, das ausgewählte oder mein Gespräch nicht länger aufzuzeichnen</translation>
    </message>
    <message>
        <source>Asks 3CX to record the selected call, or mine; it does not report whether it does</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Bittet 3CX, das ausgewählte oder mein Gespräch aufzuzeichnen; 3CX meldet nicht, ob das geschieht</translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Board in its own &amp;window</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Übersicht in &amp;eigenem Fenster</translation>
    </message>
    <message>
        <source>Build a conference</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Eine Konferenz zusammenstellen</translation>
    </message>
    <message>
        <source>C&amp;all the offered number</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Angeb&amp;otene Nummer anrufen</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Verlauf &amp;löschen…</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>V&amp;erbindung</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Call &amp;from this phone…</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Von diesem Telefon anrufen…</translation>
    </message>
    <message>
        <source>Call &amp;who is free now</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Jetzt &amp;freie Person anrufen</translation>
    </message>
    <message>
        <source>Call back what is selected; the phone of the person it is via rings first</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Den ausgewählten Rückruf starten; zuerst klingelt das Telefon der Person, über die er läuft</translation>
    </message>
    <message>
        <source>Call everybody once more who is not in the open conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Alle noch einmal anrufen, die nicht in der geöffneten Konferenz sind</translation>
    </message>
    <message>
        <source>Call the number in To; the phone in From rings first</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Die Nummer in „An“ anrufen; zuerst klingelt das Telefon in „Von“</translation>
    </message>
    <message>
        <source>Call the number of the selected row; the phone in From rings first</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Die Nummer der ausgewählten Zeile anrufen; zuerst klingelt das Telefon in „Von“</translation>
    </message>
    <message>
        <source>Call the people on the list</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Die Personen auf der Liste anrufen</translation>
    </message>
    <message>
        <source>Calls &amp;now</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Aktive Anrufe</translation>
    </message>
    <message>
        <source>Calls and conferences of the last days</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Anrufe und Konferenzen der letzten Tage</translation>
    </message>
    <message>
        <source>Calls start from this phone from now on</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Anrufe gehen ab jetzt von diesem Telefon aus</translation>
    </message>
    <message>
        <source>Calls the newest number that another program offered, from your phone</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Ruft von Ihrem Telefon die Nummer an, die ein anderes Programm zuletzt angeboten hat</translation>
    </message>
    <message>
        <source>Cards or &amp;table</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Kacheln oder Tabelle</translation>
    </message>
    <message>
        <source>Change how Callboard looks and works</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Aussehen und Verhalten von Callboard ändern</translation>
    </message>
    <message>
        <source>Change how this person can be reached, or reserve them for reception</source>
        <extracomment>views/actions/presence_actions.py</extracomment>
        <translation>Ändern, wie diese Person erreichbar ist, oder sie für den Empfang reservieren</translation>
    </message>
    <message>
        <source>Change to another phone system</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Zu einer anderen Telefonanlage wechseln</translation>
    </message>
    <message>
        <source>Choose a &amp;group</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Gruppe auswählen</translation>
    </message>
    <message>
        <source>Choose people and a room</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Personen und einen Raum auswählen</translation>
    </message>
    <message>
        <source>Choose the phone in &amp;From</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Te&amp;lefon in „Von“ auswählen</translation>
    </message>
    <message>
        <source>Close Callboard</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Callboard schließen</translation>
    </message>
    <message>
        <source>Come into the selected call of somebody else; both hear you</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Dem ausgewählten Gespräch anderer beitreten; beide hören Sie</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Conference st&amp;rip</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Konferenz&amp;leiste</translation>
    </message>
    <message>
        <source>Connection c&amp;heck</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Verbindungs&amp;prüfung</translation>
    </message>
    <message>
        <source>Cont&amp;acts</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>K&amp;ontakte</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <extracomment>views/actions/board_actions.py
----------
views/actions/history_actions.py</extracomment>
        <translation>&amp;Nummer kopieren</translation>
    </message>
    <message>
        <source>Do not wait for the next try</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Nicht auf den nächsten Versuch warten</translation>
    </message>
    <message>
        <source>End the call that my phone is in</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Das Gespräch an meinem Telefon beenden</translation>
    </message>
    <message>
        <source>End the open conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Die geöffnete Konferenz beenden</translation>
    </message>
    <message>
        <source>Extensions and rooms</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Nebenstellen und Räume</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Fa&amp;voriten</translation>
    </message>
    <message>
        <source>Favou&amp;rite on or off</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Favorit ein oder aus</translation>
    </message>
    <message>
        <source>Fills in the last number called; nobody is called yet</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Trägt die zuletzt gewählte Nummer ein; noch wird niemand angerufen</translation>
    </message>
    <message>
        <source>Fills in the number on the clipboard; nobody is called yet</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Trägt die Nummer aus der Zwischenablage ein; noch wird niemand angerufen</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Einen Befehl nach seinem Namen suchen</translation>
    </message>
    <message>
        <source>Find a name, number or group</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Name, Nummer oder Gruppe suchen</translation>
    </message>
    <message>
        <source>Find contacts that are probably the same, and make one of each</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Kontakte finden, die wahrscheinlich dieselben sind, und zusammenführen</translation>
    </message>
    <message>
        <source>Find out why there is no connection</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Herausfinden, warum keine Verbindung besteht</translation>
    </message>
    <message>
        <source>For a second screen</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Für einen zweiten Bildschirm</translation>
    </message>
    <message>
        <source>Forget all calls and conferences that are kept on this PC</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Alle auf diesem PC gespeicherten Anrufe und Konferenzen löschen</translation>
    </message>
    <message>
        <source>Go to the call backs that were promised</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Zu den zugesagten Rückrufen wechseln</translation>
    </message>
    <message>
        <source>Go to the calls</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Zu den Anrufen wechseln</translation>
    </message>
    <message>
        <source>Go to the conference rooms</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Zu den Konferenzräumen wechseln</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Zum nächsten Teil des Fensters wechseln</translation>
    </message>
    <message>
        <source>Go to the number to call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Zur Rufnummer wechseln</translation>
    </message>
    <message>
        <source>Go to the part of the window before this one</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Zum vorherigen Teil des Fensters wechseln</translation>
    </message>
    <message>
        <source>Hand-&amp;over sheet…</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Ü&amp;bergabeblatt…</translation>
    </message>
    <message>
        <source>Have back what was changed or deleted a moment ago</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Zurückholen, was gerade geändert oder gelöscht wurde</translation>
    </message>
    <message>
        <source>Have the people on the list called at a time that you choose</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Die Personen auf der Liste zu einer gewählten Zeit anrufen lassen</translation>
    </message>
    <message>
        <source>Hear the selected call of somebody else on your phone, unheard</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Das ausgewählte Gespräch anderer an Ihrem Telefon hören, ohne gehört zu werden</translation>
    </message>
    <message>
        <source>Hear the selected call of somebody else; only the extension hears you</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Das ausgewählte Gespräch anderer hören; nur die Nebenstelle hört Sie</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How the connection is, and what to do when there is none</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Wie es um die Verbindung steht und was zu tun ist, wenn sie fehlt</translation>
    </message>
    <message>
        <source>Keep the people on the list, and how they join, for the next time</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Die Personen auf der Liste und ihren Beitritt für das nächste Mal speichern</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Größere Kacheln</translation>
    </message>
    <message>
        <source>Ma&amp;ke a call</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Neuer Anruf</translation>
    </message>
    <message>
        <source>Mer&amp;ge duplicates…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Doppelte zusammenführen…</translation>
    </message>
    <message>
        <source>More people in less room</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Mehr Personen auf weniger Platz</translation>
    </message>
    <message>
        <source>My phone rings first</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Mein Telefon klingelt zuerst</translation>
    </message>
    <message>
        <source>My pres&amp;ence…</source>
        <extracomment>views/actions/presence_actions.py</extracomment>
        <translation>Meine &amp;Präsenz…</translation>
    </message>
    <message>
        <source>Next re&amp;gion</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>Nobody has to call any more</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Niemand muss mehr zurückrufen</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/action_book.py</extracomment>
        <translation>Nicht mit der Telefonanlage verbunden.</translation>
    </message>
    <message>
        <source>On a &amp;call</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Im &amp;Gespräch</translation>
    </message>
    <message>
        <source>One file with logs and settings for whoever helps you; no passwords, no callers</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Eine Datei mit Protokollen und Einstellungen für den Support; keine Passwörter, keine Anrufer</translation>
    </message>
    <message>
        <source>One page for whoever comes next: promises, people waited for, conferences</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Eine Seite für die Ablösung: Rückrufe, auf wen gewartet wird, Konferenzen</translation>
    </message>
    <message>
        <source>Opens a new contact with this number</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Öffnet einen neuen Kontakt mit dieser Nummer</translation>
    </message>
    <message>
        <source>Pass my call to the selected person</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Mein Gespräch mit der ausgewählten Person verbinden</translation>
    </message>
    <message>
        <source>Pass the selected call to someone else, or my call when none is selected</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Das ausgewählte Gespräch weiterverbinden, sonst mein eigenes</translation>
    </message>
    <message>
        <source>Paste num&amp;bers…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Nummern einfü&amp;gen…</translation>
    </message>
    <message>
        <source>People outside the phone system, and their numbers</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Personen außerhalb der Telefonanlage und ihre Nummern</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone s&amp;ystem…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Telefonanlage…</translation>
    </message>
    <message>
        <source>Promise somebody a call back by a certain time</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Jemandem einen Rückruf bis zu einer bestimmten Zeit zusagen</translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Put copied &amp;number in To</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Kopierte Nummer in „An“</translation>
    </message>
    <message>
        <source>Put everything back where it was at first</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Alles wieder an den ursprünglichen Platz setzen</translation>
    </message>
    <message>
        <source>Puts the number on the clipboard</source>
        <extracomment>views/actions/board_actions.py
----------
views/actions/history_actions.py</extracomment>
        <translation>Legt die Nummer in die Zwischenablage</translation>
    </message>
    <message>
        <source>Puts the person on the list of people to call</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Setzt die Person auf die Liste der Anzurufenden</translation>
    </message>
    <message>
        <source>Puts this phone in From</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Trägt dieses Telefon in „Von“ ein</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Same as &amp;last time</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Wie beim &amp;letzten Mal</translation>
    </message>
    <message>
        <source>Save support &amp;bundle…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Support-&amp;Paket speichern…</translation>
    </message>
    <message>
        <source>Say how you can be reached: available, away…</source>
        <extracomment>views/actions/presence_actions.py</extracomment>
        <translation>Angeben, wie Sie erreichbar sind: verfügbar, abwesend…</translation>
    </message>
    <message>
        <source>Send the selected ringing call somewhere else</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Den ausgewählten klingelnden Anruf woandershin umleiten</translation>
    </message>
    <message>
        <source>Send the selected ringing call to the voicemail of whom it rings at</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Den ausgewählten klingelnden Anruf an die Voicemail der Person leiten, bei der er klingelt</translation>
    </message>
    <message>
        <source>Set up a conference that was saved; nobody is called yet</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Eine gespeicherte Konferenz vorbereiten; noch wird niemand angerufen</translation>
    </message>
    <message>
        <source>Set up the conference that was started last; nobody is called yet</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Die zuletzt gestartete Konferenz vorbereiten; noch wird niemand angerufen</translation>
    </message>
    <message>
        <source>Show lo&amp;g folder</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Protokoll&amp;ordner zeigen</translation>
    </message>
    <message>
        <source>Show only these people</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Nur diese Personen zeigen</translation>
    </message>
    <message>
        <source>Show people the other way</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Personen in der anderen Darstellung zeigen</translation>
    </message>
    <message>
        <source>Show the number to call</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Die Rufnummer zeigen</translation>
    </message>
    <message>
        <source>Show the people of one group</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Die Personen einer Gruppe zeigen</translation>
    </message>
    <message>
        <source>Shows the numbers in whatever was copied, and what they are; nobody is called</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Zeigt, welche Nummern im Kopierten stecken und was sie sind; niemand wird angerufen</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Kleinere Kacheln</translation>
    </message>
    <message>
        <source>Somebody you waited for is free: places the call that is offered</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Jemand, auf den Sie gewartet haben, ist frei: startet den angebotenen Anruf</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step by step, as at the first start</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Schritt für Schritt, wie beim ersten Start</translation>
    </message>
    <message>
        <source>Take contacts from a vCard or CSV file</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Kontakte aus einer vCard- oder CSV-Datei übernehmen</translation>
    </message>
    <message>
        <source>Take people from a CSV file</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Personen aus einer CSV-Datei übernehmen</translation>
    </message>
    <message>
        <source>Take the selected ringing call, or the one that has rung longest</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Den ausgewählten oder am längsten klingelnden Anruf heranholen</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The colours of the window</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Die Farben des Fensters</translation>
    </message>
    <message>
        <source>The phone that rings first</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Das Telefon, das zuerst klingelt</translation>
    </message>
    <message>
        <source>The selected promise is kept</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Der ausgewählte Rückruf ist erledigt</translation>
    </message>
    <message>
        <source>The size of everything that is written</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Die Größe aller Texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Design</translation>
    </message>
    <message>
        <source>This is &amp;my phone</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Das ist &amp;mein Telefon</translation>
    </message>
    <message>
        <source>Tiles as large as usual</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Kacheln in üblicher Größe</translation>
    </message>
    <message>
        <source>To &amp;voicemail</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Zur Voicemail</translation>
    </message>
    <message>
        <source>To the number of the selected row</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Für die Nummer der ausgewählten Zeile</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Try to &amp;connect now</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Verbindung jetzt aufbauen</translation>
    </message>
    <message>
        <source>Type in a person or a firm with their numbers</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Eine Person oder Firma mit ihren Nummern eingeben</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Use a te&amp;mplate</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Vorlage ver&amp;wenden</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Wh&amp;isper into the call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Ins Gespräch flüstern</translation>
    </message>
    <message>
        <source>What your IT needs to know, without passwords and callers</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Was Ihre IT wissen muss, ohne Passwörter und Anrufer</translation>
    </message>
    <message>
        <source>Where Callboard writes what it did</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Hier hält Callboard fest, was es getan hat</translation>
    </message>
    <message>
        <source>Write all contacts into a vCard or CSV file</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Alle Kontakte in eine vCard- oder CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Write more into the log, for whoever helps you</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Mehr ins Protokoll schreiben, für den Support</translation>
    </message>
    <message>
        <source>Write the people on the list into a CSV file</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Die Personen auf der Liste in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Write what is found into a table for other programs</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Das Gefundene als Tabelle für andere Programme speichern</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Verk&amp;leinern</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Cannot connect to the phone system.</source>
        <extracomment>app/wiring/connect_announcements.py</extracomment>
        <translation>Keine Verbindung zur Telefonanlage möglich.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <extracomment>app/wiring/connect_announcements.py</extracomment>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <extracomment>app/wiring/connect_announcements.py</extracomment>
        <translation>Verbindung unterbrochen.</translation>
    </message>
    <message>
        <source>Incoming call from {other}.</source>
        <extracomment>app/wiring/connect_announcements.py</extracomment>
        <translation>Eingehender Anruf von {other}.</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <extracomment>app/wiring/connect_announcements.py</extracomment>
        <translation>Die Verbindung ist wieder da.</translation>
    </message>
    <message>
        <source>Your phone rings.</source>
        <extracomment>app/wiring/connect_announcements.py</extracomment>
        <translation>Ihr Telefon klingelt.</translation>
    </message>
    <message>
        <source>{person}: {state}</source>
        <extracomment>app/wiring/connect_announcements.py</extracomment>
        <translation>{person}: {state}</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Callboard</source>
        <extracomment>views/window/ask_dialog.py</extracomment>
        <translation>Callboard</translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <extracomment>views/window/ask_dialog.py</extracomment>
        <translation>Nicht mehr fragen</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No favourites yet. Select a person and press {keys}.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Noch keine Favoriten. Wählen Sie eine Person aus und drücken Sie {keys}.</translation>
    </message>
    <message>
        <source>No one has Do not disturb on right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Zurzeit hat niemand „Nicht stören“ eingeschaltet.</translation>
    </message>
    <message>
        <source>No one is away right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Zurzeit ist niemand abwesend.</translation>
    </message>
    <message>
        <source>No one is free right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Zurzeit ist niemand frei.</translation>
    </message>
    <message>
        <source>No one is offline right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Zurzeit ist niemand offline.</translation>
    </message>
    <message>
        <source>No one is on a call right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Zurzeit ist niemand im Gespräch.</translation>
    </message>
    <message>
        <source>No one is ringing right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Zurzeit klingelt es bei niemandem.</translation>
    </message>
    <message>
        <source>No one matches these filters.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Diese Filter treffen auf niemanden zu.</translation>
    </message>
    <message>
        <source>No one matches “{text}”.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Keine Treffer für „{text}“.</translation>
    </message>
    <message>
        <source>The phone system sent no extensions.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Die Telefonanlage hat keine Nebenstellen gemeldet.</translation>
    </message>
    <message>
        <source>{shown} of {all} extensions match “{text}”</source>
        <extracomment>views/extension_board/match_words.py</extracomment>
        <translation>{shown} von {all} Nebenstellen passen zu „{text}“</translation>
    </message>
</context>
<context>
    <name>BoardElsewhere</name>
    <message>
        <source>Bring it back</source>
        <extracomment>views/window/board_window.py</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The board is in a window of its own.</source>
        <extracomment>views/window/board_window.py</extracomment>
        <translation>Die Übersicht ist in einem eigenen Fenster.</translation>
    </message>
</context>
<context>
    <name>BoardHeader</name>
    <message>
        <source>Cards</source>
        <extracomment>views/extension_board/board_header.py</extracomment>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>views/extension_board/board_header.py</extracomment>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Only {name} matches. Enter calls.</source>
        <extracomment>views/extension_board/board_page.py</extracomment>
        <translation>Nur {name} passt. Eingabe ruft an.</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Extensions</source>
        <extracomment>views/extension_board/board_view.py</extracomment>
        <translation>Nebenstellen</translation>
    </message>
</context>
<context>
    <name>BuilderFoot</name>
    <message numerus="yes">
        <source>%n things to check</source>
        <extracomment>views/conference/builder/builder_foot.py</extracomment>
        <translation>
            <numerusform>%n Punkt zu prüfen</numerusform>
            <numerusform>%n Punkte zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps everything you have set up here.</source>
        <extracomment>views/conference/builder/builder_foot.py</extracomment>
        <translation>Alles, was Sie hier vorbereitet haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>views/conference/builder/builder_foot.py</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start conference</source>
        <extracomment>views/conference/builder/builder_foot.py</extracomment>
        <translation>Konferenz starten</translation>
    </message>
    <message>
        <source>Use {room}</source>
        <extracomment>views/conference/builder/builder_foot.py</extracomment>
        <translation>{room} nehmen</translation>
    </message>
</context>
<context>
    <name>BuilderPage</name>
    <message>
        <source>Add a name or number</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>Name oder Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Add a name or number…</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>Name oder Nummer hinzufügen…</translation>
    </message>
    <message>
        <source>Copied, with the PIN. It is taken off the clipboard after a minute.</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>Mit der PIN kopiert. Nach einer Minute wird der Text aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>PIN and options saved in this template are not used on 3CX {version}.</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>PIN und Optionen dieser Vorlage werden bei 3CX {version} nicht verwendet.</translation>
    </message>
    <message>
        <source>New conference</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>Neue Konferenz</translation>
    </message>
    <message>
        <source>New conference in {room}</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>Neue Konferenz: {room}</translation>
    </message>
    <message>
        <source>{person} is already in the list.</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>{person} ist schon auf der Liste.</translation>
    </message>
</context>
<context>
    <name>BundleDesk</name>
    <message>
        <source>Save support bundle</source>
        <extracomment>app/reports/bundle_desk.py</extracomment>
        <translation>Support-Paket speichern</translation>
    </message>
    <message>
        <source>Saving the support bundle…</source>
        <extracomment>app/reports/bundle_desk.py</extracomment>
        <translation>Support-Paket wird gespeichert…</translation>
    </message>
    <message>
        <source>Support bundle saved: {file}. It is sent to nobody by itself.</source>
        <extracomment>app/reports/bundle_desk.py</extracomment>
        <translation>Support-Paket gespeichert: {file}. Es wird nicht von selbst versendet.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <extracomment>app/reports/bundle_desk.py</extracomment>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Answer on your phone</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Am Telefon annehmen</translation>
    </message>
    <message>
        <source>Ask 3CX to record</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>3CX um Aufzeichnung bitten</translation>
    </message>
    <message>
        <source>Ask 3CX to stop recording</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>3CX um Ende der Aufzeichnung bitten</translation>
    </message>
    <message>
        <source>Cancel call</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Anruf abbrechen</translation>
    </message>
    <message>
        <source>Choose your phone first.</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Wählen Sie zuerst Ihr Telefon aus.</translation>
    </message>
    <message>
        <source>Copy number</source>
        <extracomment>views/call_list/call_menu.py</extracomment>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Divert…</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Umleiten…</translation>
    </message>
    <message>
        <source>Do not wait for an answer any longer</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Nicht länger auf eine Antwort warten</translation>
    </message>
    <message>
        <source>End this call</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Dieses Gespräch beenden</translation>
    </message>
    <message>
        <source>Enter passes the call to someone else.</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Eingabe verbindet das Gespräch mit jemand anderem.</translation>
    </message>
    <message>
        <source>Enter shows the conference.</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Eingabe zeigt die Konferenz.</translation>
    </message>
    <message>
        <source>Enter takes the call on your phone.</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Eingabe holt den Anruf an Ihr Telefon.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Hidden call</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Verborgener Anruf</translation>
    </message>
    <message>
        <source>Join</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Nicht mit der Telefonanlage verbunden.</translation>
    </message>
    <message>
        <source>Not one of your phones</source>
        <extracomment>views/call_list/destination_delegate.py</extracomment>
        <translation>Keines Ihrer Telefone</translation>
    </message>
    <message>
        <source>Pass this call to someone else</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Dieses Gespräch mit jemand anderem verbinden</translation>
    </message>
    <message>
        <source>Pick up</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Heranholen</translation>
    </message>
    <message>
        <source>Send this ringing call somewhere else</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Diesen klingelnden Anruf woandershin umleiten</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show who is in this conference</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Zeigen, wer in dieser Konferenz ist</translation>
    </message>
    <message>
        <source>Take this call on {phone}</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Diesen Anruf an {phone} heranholen</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Zur Voicemail</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Whisper</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Flüstern</translation>
    </message>
    <message>
        <source>held by {other}</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>von {other}</translation>
    </message>
    <message>
        <source>to {other}</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>an {other}</translation>
    </message>
    <message numerus="yes">
        <source>to {other} and %n more</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>
            <numerusform>an {other} und %n weitere</numerusform>
            <numerusform>an {other} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>with {other}</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>mit {other}</translation>
    </message>
    <message>
        <source>{one} {with_other}</source>
        <comment>two sides of a call: 101 Anna Berg with 104 Oscar Whitfield</comment>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>{one} {with_other}</translation>
    </message>
    <message>
        <source>{state} – the caller may hear a busy tone</source>
        <extracomment>views/call_list/destination_delegate.py</extracomment>
        <translation>{state} – Anrufer hört evtl. das Besetztzeichen</translation>
    </message>
</context>
<context>
    <name>CallButtons</name>
    <message>
        <source>Call</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Fills in {number}, the last number called</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation>Trägt {number} ein, die zuletzt gewählte Nummer</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation>Wähltastatur</translation>
    </message>
    <message>
        <source>No number has been called from here yet</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation>Von hier wurde noch keine Nummer gewählt</translation>
    </message>
    <message>
        <source>Redial</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>CallDesk</name>
    <message>
        <source>{number} is being called already.</source>
        <extracomment>views/call_desk.py</extracomment>
        <translation>{number} wird bereits angerufen.</translation>
    </message>
</context>
<context>
    <name>CallListView</name>
    <message>
        <source>Calls now</source>
        <extracomment>views/call_list/call_list_view.py</extracomment>
        <translation>Aktive Anrufe</translation>
    </message>
</context>
<context>
    <name>CallMenu</name>
    <message>
        <source>Answer on your phone.</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Nehmen Sie am Telefon an.</translation>
    </message>
    <message>
        <source>Ask 3CX to record {name}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>3CX um Aufzeichnung von {name} bitten</translation>
    </message>
    <message>
        <source>Ask 3CX to stop recording {name}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>3CX um Ende der Aufzeichnung von {name} bitten</translation>
    </message>
    <message>
        <source>Call with {other}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Gespräch mit {other}</translation>
    </message>
    <message>
        <source>Cancel {name}&apos;s call</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Anruf abbrechen ({name})</translation>
    </message>
    <message>
        <source>Decline the call on your phone, or divert it.</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Lehnen Sie den Anruf am Telefon ab oder leiten Sie ihn um.</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <extracomment>views/call_list/call_menu.py</extracomment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Del: end the call between {one} and {other}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Entf: Gespräch zwischen {one} und {other} beenden</translation>
    </message>
    <message>
        <source>Del: end the call of {one}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Entf: Gespräch von {one} beenden</translation>
    </message>
    <message>
        <source>Divert {name}&apos;s call…</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Anruf bei {name} umleiten…</translation>
    </message>
    <message>
        <source>End the call between {one} and {other}?</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Das Gespräch zwischen {one} und {other} beenden?</translation>
    </message>
    <message>
        <source>End the call of {one}?</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Das Gespräch von {one} beenden?</translation>
    </message>
    <message>
        <source>Enter: show the conference in {room}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Eingabe: Konferenz zeigen ({room})</translation>
    </message>
    <message>
        <source>Enter: take the call from {caller}, which rings at {who}, on your phone</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Eingabe: Anruf von {caller}, der bei {who} klingelt, an Ihr Telefon holen</translation>
    </message>
    <message>
        <source>Enter: take the call that rings at {who} on your phone</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Eingabe: Anruf, der bei {who} klingelt, an Ihr Telefon holen</translation>
    </message>
    <message>
        <source>Enter: transfer your call with {other}…</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Eingabe: Ihr Gespräch mit {other} weiterverbinden…</translation>
    </message>
    <message>
        <source>Enter: transfer {name}&apos;s call with {other}…</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Eingabe: Gespräch von {name} mit {other} weiterverbinden…</translation>
    </message>
    <message>
        <source>Enter: transfer {name}&apos;s call…</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Eingabe: Gespräch von {name} weiterverbinden…</translation>
    </message>
    <message>
        <source>Hang up {name}&apos;s call</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Gespräch von {name} beenden</translation>
    </message>
    <message>
        <source>Join {name}&apos;s call</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Gespräch von {name} beitreten</translation>
    </message>
    <message>
        <source>Listen or join</source>
        <extracomment>views/call_list/call_menu.py</extracomment>
        <translation>Mithören, beitreten</translation>
    </message>
    <message>
        <source>Listen to {name}&apos;s call</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Gespräch von {name} mithören</translation>
    </message>
    <message>
        <source>Only a ringing call can be picked up or diverted.</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Nur ein klingelnder Anruf lässt sich heranholen oder umleiten.</translation>
    </message>
    <message>
        <source>Pick up {name}&apos;s call</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Anruf bei {name} heranholen</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>views/call_list/call_menu.py</extracomment>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>This call is not answered yet.</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Dieser Anruf ist noch nicht angenommen.</translation>
    </message>
    <message>
        <source>To my voicemail</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Zu meiner Voicemail</translation>
    </message>
    <message>
        <source>To {name}&apos;s voicemail</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Zur Voicemail von {name}</translation>
    </message>
    <message>
        <source>Transfer {name}&apos;s call…</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Gespräch von {name} verbinden…</translation>
    </message>
    <message>
        <source>Whisper to {name}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>{name} zuflüstern</translation>
    </message>
    <message>
        <source>You are in this call.</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Sie sind in diesem Gespräch.</translation>
    </message>
    <message>
        <source>You only came into this call: it is not yours to pass on or record.</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Sie haben sich nur zugeschaltet: Weitergeben oder aufzeichnen lässt sich dieser Anruf von hier aus nicht.</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>Recording asked {time}</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>Aufzeichnung erbeten {time}</translation>
    </message>
    <message>
        <source>Stop asked {time}</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>Ende erbeten {time}</translation>
    </message>
    <message>
        <source>You are listening</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>Sie hören mit</translation>
    </message>
    <message>
        <source>You are whispering</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>Sie flüstern</translation>
    </message>
    <message>
        <source>You have joined</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>Sie sind dabei</translation>
    </message>
    <message>
        <source>incoming</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>outgoing</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>over {line}</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>Leitung {line}</translation>
    </message>
    <message>
        <source>through {group}</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>über {group}</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>All calls</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>Calls now</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Aktive Anrufe</translation>
    </message>
    <message>
        <source>My calls</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Meine Anrufe</translation>
    </message>
    <message>
        <source>No calls of yours right now.</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Zurzeit keine eigenen Anrufe.</translation>
    </message>
    <message>
        <source>No calls right now.</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Zurzeit keine Anrufe.</translation>
    </message>
    <message>
        <source>Nothing rings right now.</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Zurzeit klingelt nichts.</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Which calls to show</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Welche Anrufe gezeigt werden</translation>
    </message>
</context>
<context>
    <name>CardsArea</name>
    <message>
        <source>Everyone</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Hide the favourites</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation>Favoriten ausblenden</translation>
    </message>
    <message>
        <source>Show the favourites</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation>Favoriten einblenden</translation>
    </message>
    <message>
        <source>· by number</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation>· nach Nummer</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Enter shows how to mend it.</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>Eingabe zeigt, wie es sich beheben lässt.</translation>
    </message>
    <message>
        <source>Enter shows what was looked at.</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>Eingabe zeigt, was geprüft wurde.</translation>
    </message>
    <message>
        <source>checked on {date} at {time}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>am {date} um {time} geprüft</translation>
    </message>
    <message>
        <source>checked today at {time}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>heute um {time} geprüft</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>{title}, checking, {text}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>{title}, wird geprüft, {text}</translation>
    </message>
    <message>
        <source>{title}, failed, {text}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>{title}, Fehler, {text}</translation>
    </message>
    <message>
        <source>{title}, not checked yet, {text}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>{title}, noch nicht geprüft, {text}</translation>
    </message>
    <message>
        <source>{title}, nothing to check, {text}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>{title}, nichts zu prüfen, {text}</translation>
    </message>
    <message>
        <source>{title}, passed, {text}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>{title}, in Ordnung, {text}</translation>
    </message>
</context>
<context>
    <name>CheckDesk</name>
    <message>
        <source>3CX {version}</source>
        <extracomment>app/wiring/connect_check.py</extracomment>
        <translation>3CX {version}</translation>
    </message>
    <message>
        <source>Connection check: {result}.</source>
        <extracomment>app/wiring/connect_check.py</extracomment>
        <translation>Verbindungsprüfung: {result}.</translation>
    </message>
    <message>
        <source>Report copied. It holds no password, no PIN and no callers.</source>
        <extracomment>app/wiring/connect_check.py</extracomment>
        <translation>Bericht kopiert. Er enthält kein Passwort, keine PIN und keine Anrufer.</translation>
    </message>
    <message>
        <source>There is nothing to set: this phone system only pretends.</source>
        <extracomment>app/wiring/connect_check.py</extracomment>
        <translation>Hier gibt es nichts einzustellen: Diese Telefonanlage ist nur nachgestellt.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <extracomment>views/connection/check_list.py</extracomment>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Check again</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check and finish</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Prüfen und abschließen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Funktioniert es?</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Trotzdem abschließen</translation>
    </message>
    <message>
        <source>Go to step {number}: {name}</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Zu Schritt {number}: {name}</translation>
    </message>
</context>
<context>
    <name>ChipList</name>
    <message>
        <source>All are ticked</source>
        <extracomment>views/paste/chip_list.py</extracomment>
        <translation>Alle angekreuzt</translation>
    </message>
    <message>
        <source>None is ticked</source>
        <extracomment>views/paste/chip_list.py</extracomment>
        <translation>Keine angekreuzt</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <extracomment>views/paste/chip_list.py</extracomment>
        <translation>Nicht angekreuzt</translation>
    </message>
    <message>
        <source>Numbers found</source>
        <extracomment>views/paste/chip_list.py</extracomment>
        <translation>Gefundene Nummern</translation>
    </message>
    <message>
        <source>Ticked</source>
        <extracomment>views/paste/chip_list.py</extracomment>
        <translation>Angekreuzt</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>views/words/clock_words.py</extracomment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>views/words/clock_words.py</extracomment>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>today {time}</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>gestern {time}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A conference is planned. Quit Callboard?</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Eine Konferenz ist geplant. Callboard beenden?</translation>
    </message>
    <message>
        <source>Callboard keeps running beside the clock, so you still see incoming calls.</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Callboard läuft neben der Uhr weiter, damit Sie eingehende Anrufe weiterhin sehen.</translation>
    </message>
    <message>
        <source>Keep Callboard running?</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Callboard weiter ausführen?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Weiter ausführen</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The call goes on.</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Das Gespräch läuft weiter.</translation>
    </message>
    <message>
        <source>You are on a call. Quit Callboard?</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Sie sind im Gespräch. Callboard beenden?</translation>
    </message>
</context>
<context>
    <name>CommandDelegate</name>
    <message>
        <source>{area} · {tip}</source>
        <extracomment>views/palette/command_delegate.py</extracomment>
        <translation>{area} · {tip}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <extracomment>views/palette/command_palette.py</extracomment>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>views/palette/command_palette.py</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <extracomment>views/palette/command_palette.py</extracomment>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>No command is called like that.</source>
        <extracomment>views/palette/command_palette.py</extracomment>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>views/palette/command_palette.py</extracomment>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>Conference</name>
    <message numerus="yes">
        <source>%n being called</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>%n wird angerufen</numerusform>
            <numerusform>%n werden angerufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>%n dabei</numerusform>
            <numerusform>%n dabei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>%n nicht dabei</numerusform>
            <numerusform>%n nicht dabei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Add people, choose how they join, then start.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Personen hinzufügen, Beitritt festlegen, dann starten.</translation>
    </message>
    <message>
        <source>Anybody who dials {slot} can join.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Wer {slot} wählt, kann beitreten.</translation>
    </message>
    <message>
        <source>Callboard dials {slot}, the room that belongs to {owner}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Callboard wählt {slot}, den Raum von {owner}.</translation>
    </message>
    <message>
        <source>Calling {person} into {room}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>{person} wird angerufen ({room}).</translation>
    </message>
    <message>
        <source>Calling {person}, who opens the conference.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>{person} wird angerufen und eröffnet die Konferenz.</translation>
    </message>
    <message>
        <source>Guests dial {gateway} and type the PIN.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Gäste wählen {gateway} und geben die PIN ein.</translation>
    </message>
    <message>
        <source>No PIN</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Ohne PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN on</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Mit PIN</translation>
    </message>
    <message>
        <source>PIN on, not known here any more</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Mit PIN, hier nicht mehr bekannt</translation>
    </message>
    <message>
        <source>People can be added as soon as the first phone rings.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Personen lassen sich hinzufügen, sobald das erste Telefon klingelt.</translation>
    </message>
    <message>
        <source>Someone else opened {room} at the same moment. You are all in one conference now.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Im selben Moment wurde {room} auch von jemand anderem eröffnet. Sie sind jetzt alle in einer Konferenz.</translation>
    </message>
    <message>
        <source>The PIN of this conference is not known here any more. Type it before somebody is called.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Die PIN dieser Konferenz ist hier nicht mehr bekannt. Geben Sie sie ein, bevor jemand angerufen wird.</translation>
    </message>
    <message>
        <source>The conference goes on.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Die Konferenz läuft weiter.</translation>
    </message>
    <message numerus="yes">
        <source>The conference goes on. %n people were not called yet.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>Die Konferenz läuft weiter. %n Person wurde noch nicht angerufen.</numerusform>
            <numerusform>Die Konferenz läuft weiter. %n Personen wurden noch nicht angerufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conference has ended.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Die Konferenz ist beendet.</translation>
    </message>
    <message>
        <source>The conference is running with {people}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Die Konferenz läuft mit {people}.</translation>
    </message>
    <message>
        <source>The extension that owns this room is gone. Nobody can be added any more.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Die Nebenstelle, zu der dieser Raum gehört, gibt es nicht mehr. Es kann niemand mehr hinzugefügt werden.</translation>
    </message>
    <message>
        <source>This conference is over. Choose the room on the left to set up another one.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Diese Konferenz ist beendet. Wählen Sie links den Raum aus, um eine neue vorzubereiten.</translation>
    </message>
    <message>
        <source>Type the PIN of this conference to call {people}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Geben Sie die PIN dieser Konferenz ein, um diese Personen anzurufen: {people}.</translation>
    </message>
    <message>
        <source>my room</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>mein Raum</translation>
    </message>
    <message>
        <source>names asked</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>mit Namensabfrage</translation>
    </message>
    <message>
        <source>names not asked</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>ohne Namensabfrage</translation>
    </message>
    <message>
        <source>opens the room</source>
        <comment>said of the first person on the list</comment>
        <extracomment>views/conference/builder/chip_delegate.py
----------
views/words/spoken_words.py</extracomment>
        <translation>eröffnet den Raum</translation>
    </message>
    <message>
        <source>people are in as soon as they answer</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>nach dem Abnehmen sofort dabei</translation>
    </message>
    <message>
        <source>people confirm before joining</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Beitritt erst nach Bestätigung</translation>
    </message>
    <message>
        <source>room {slot}</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Raum {slot}</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>startet</translation>
    </message>
    <message>
        <source>starts instantly</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>startet sofort</translation>
    </message>
    <message>
        <source>{joined} of {all} are in the conference.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>{joined} von {all} sind in der Konferenz.</translation>
    </message>
    <message>
        <source>{person} joined {room}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>{person} ist beigetreten ({room}).</translation>
    </message>
    <message>
        <source>{person} left {room}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>{person} ist gegangen ({room}).</translation>
    </message>
</context>
<context>
    <name>ConferenceForm</name>
    <message>
        <source>Let 3CX start planned conferences (experimental)</source>
        <extracomment>views/settings/conference_form.py</extracomment>
        <translation>Geplante Konferenzen von 3CX starten lassen (experimentell)</translation>
    </message>
    <message>
        <source>Planned conferences</source>
        <extracomment>views/settings/conference_form.py</extracomment>
        <translation>Geplante Konferenzen</translation>
    </message>
    <message>
        <source>This phone system can be asked. Whether it starts them shows when their time has come.</source>
        <extracomment>views/settings/conference_form.py</extracomment>
        <translation>Bei dieser Telefonanlage ist das möglich. Ob sie die Konferenzen wirklich startet, zeigt sich erst, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>Whether this phone system can be asked is known once it is connected.</source>
        <extracomment>views/settings/conference_form.py</extracomment>
        <translation>Ob das bei dieser Telefonanlage möglich ist, zeigt sich, sobald sie verbunden ist.</translation>
    </message>
</context>
<context>
    <name>ConferencePage</name>
    <message>
        <source>No conference room is free. Wait until one is, or add people to one that runs.</source>
        <extracomment>views/conference/conference_page.py</extracomment>
        <translation>Kein Konferenzraum ist frei. Warten Sie, bis einer frei wird, oder fügen Sie Personen zu einer laufenden Konferenz hinzu.</translation>
    </message>
    <message>
        <source>This room is in use already. New conference sets up another one.</source>
        <extracomment>views/conference/conference_page.py</extracomment>
        <translation>Dieser Raum ist schon belegt. „Neue Konferenz“ bereitet eine andere vor.</translation>
    </message>
    <message>
        <source>Your room is in use. Choose somebody else&apos;s room on the left.</source>
        <extracomment>views/conference/conference_page.py</extracomment>
        <translation>Ihr Raum ist belegt. Wählen Sie links den Raum von jemand anderem aus.</translation>
    </message>
</context>
<context>
    <name>ConnectStep</name>
    <message numerus="yes">
        <source>%n on this computer: {names}</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>
            <numerusform>%n auf diesem Computer: {names}</numerusform>
            <numerusform>%n auf diesem Computer: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prepared by your IT: {names}</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>
            <numerusform>%n von Ihrer IT vorbereitet: {names}</numerusform>
            <numerusform>%n von Ihrer IT vorbereitet: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>48 pretend extensions. No real calls are made.</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>48 erfundene Nebenstellen. Es wird nicht wirklich angerufen.</translation>
    </message>
    <message>
        <source>Demo PBX</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Demo-Anlage</translation>
    </message>
    <message>
        <source>Easiest. Copy this file from the 3CX server, or ask IT for it.</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Am einfachsten. Kopieren Sie diese Datei vom 3CX-Server oder bitten Sie die IT darum.</translation>
    </message>
    <message>
        <source>How should Callboard connect?</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Wie soll sich Callboard verbinden?</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>{file} importieren</translation>
    </message>
    <message>
        <source>No 3CX needed</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Ohne 3CX</translation>
    </message>
    <message>
        <source>Phone system</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <source>Server name, port, user and password.</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Servername, Port, Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Try the demo PBX</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Demo-Anlage ausprobieren</translation>
    </message>
    <message>
        <source>Type in the details</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Angaben selbst eingeben</translation>
    </message>
    <message>
        <source>Use a saved profile</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Gespeichertes Profil nutzen</translation>
    </message>
    <message>
        <source>You only do this once. You can change it later in Settings.</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Das ist nur einmal nötig. Sie können es später in den Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message numerus="yes">
        <source>%n more changes</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>
            <numerusform>%n weitere Änderung</numerusform>
            <numerusform>%n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more change</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>1 weitere Änderung</translation>
    </message>
    <message>
        <source>Calls can&apos;t be made from Callboard until it is connected. Use your phone as usual.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Solange die Verbindung fehlt, sind von Callboard aus keine Anrufe möglich. Nutzen Sie Ihr Telefon wie gewohnt.</translation>
    </message>
    <message>
        <source>Cannot connect to the phone system.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Keine Verbindung zur Telefonanlage möglich.</translation>
    </message>
    <message>
        <source>Cannot connect to {pbx}.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Keine Verbindung zu {pbx} möglich.</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting to the phone system…</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Verbindet mit der Telefonanlage…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Verbindung unterbrochen.</translation>
    </message>
    <message>
        <source>Demo PBX</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Demo-Anlage</translation>
    </message>
    <message>
        <source>Demo · no real calls</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Demo · keine echten Anrufe</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Live · updated {hours} h ago</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Live · vor {hours} h aktualisiert</translation>
    </message>
    <message>
        <source>Live · updated {minutes} min ago</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Live · vor {minutes} min aktualisiert</translation>
    </message>
    <message>
        <source>Live · updated {seconds} s ago</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Live · vor {seconds} s aktualisiert</translation>
    </message>
    <message>
        <source>Loading extensions…</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Lade Nebenstellen…</translation>
    </message>
    <message>
        <source>Loading {done} of {total}</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Lade {done} von {total}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Nicht mit der Telefonanlage verbunden.</translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Nicht live</translation>
    </message>
    <message>
        <source>Not live · last update {time}</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Nicht live · Stand von {time}</translation>
    </message>
    <message>
        <source>Not live · loading {done} of {total}</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Nicht live · lade {done} von {total}</translation>
    </message>
    <message>
        <source>Rehearsal: the demo runs inside Callboard, without 3CX files and network.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Probe: Die Demo läuft in Callboard selbst, ohne 3CX-Dateien und Netzwerk.</translation>
    </message>
    <message>
        <source>While away {time}: nothing changed.</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>Während der Unterbrechung ({time}): nichts geändert.</translation>
    </message>
    <message>
        <source>While away {time}: {changes} and {more}.</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>Während der Unterbrechung ({time}): {changes} und {more}.</translation>
    </message>
    <message>
        <source>While away {time}: {changes}.</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>Während der Unterbrechung ({time}): {changes}.</translation>
    </message>
    <message>
        <source>you have a new call</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>Sie haben einen neuen Anruf</translation>
    </message>
    <message>
        <source>your call changed</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>Ihr Gespräch hat sich geändert</translation>
    </message>
    <message>
        <source>your call ended</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>Ihr Gespräch ist beendet</translation>
    </message>
    <message>
        <source>your call was answered</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>Ihr Anruf wurde angenommen</translation>
    </message>
    <message>
        <source>your phone is back</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>Ihr Telefon ist wieder da</translation>
    </message>
    <message>
        <source>your phone is offline</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>Ihr Telefon ist offline</translation>
    </message>
    <message>
        <source>{person} has a new call</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>{person} hat einen neuen Anruf</translation>
    </message>
    <message>
        <source>{person} is back</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>{person} ist wieder da</translation>
    </message>
    <message>
        <source>{person} is gone</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>{person} ist nicht mehr da</translation>
    </message>
    <message>
        <source>{person} is new</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>{person} ist neu</translation>
    </message>
    <message>
        <source>{person} is offline</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>{person} ist offline</translation>
    </message>
    <message>
        <source>{person}&apos;s call changed</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>das Gespräch von {person} hat sich geändert</translation>
    </message>
    <message>
        <source>{person}&apos;s call ended</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>das Gespräch von {person} ist beendet</translation>
    </message>
    <message>
        <source>{person}&apos;s call was answered</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>{person} ist jetzt im Gespräch</translation>
    </message>
    <message>
        <source>{person}: {state}</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>{person}: {state}</translation>
    </message>
    <message>
        <source>{room} ended</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>{room} ist beendet</translation>
    </message>
    <message>
        <source>{room} has {people} now</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>{room} hat jetzt {people}</translation>
    </message>
    <message>
        <source>{room} started with {people}</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>{room} hat mit {people} begonnen</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Verbindet neu</translation>
    </message>
    <message>
        <source>Reconnecting in {seconds} s.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Verbindet neu in {seconds} s.</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Verbindet neu…</translation>
    </message>
    <message>
        <source>The board shows what was known at {time}.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Die Übersicht zeigt den Stand von {time}.</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Neuer Versuch in {seconds} s.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Neuer Versuch…</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <extracomment>views/connection_banner.py</extracomment>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>views/connection_banner.py</extracomment>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>ConnectionChip</name>
    <message>
        <source>Connection: {state}</source>
        <extracomment>views/window/header.py</extracomment>
        <translation>Verbindung: {state}</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Checking…</source>
        <extracomment>views/connection/connection_page.py</extracomment>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>checking now</source>
        <extracomment>views/connection/connection_page.py</extracomment>
        <translation>wird gerade geprüft</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Choose your phone in From first.</source>
        <extracomment>app/wiring/connect_board.py</extracomment>
        <translation>Wählen Sie zuerst Ihr Telefon in „Von“ aus.</translation>
    </message>
    <message>
        <source>End for everyone</source>
        <extracomment>app/wiring/connect_conference.py</extracomment>
        <translation>Für alle beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n people are favourites now.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>
            <numerusform>%n Person ist jetzt Favorit.</numerusform>
            <numerusform>%n Personen sind jetzt Favoriten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are no favourites any more.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>
            <numerusform>%n Person ist kein Favorit mehr.</numerusform>
            <numerusform>%n Personen sind keine Favoriten mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in {room} will be cut off.</source>
        <extracomment>app/wiring/connect_conference.py</extracomment>
        <translation>
            <numerusform>%n Person wird getrennt ({room}).</numerusform>
            <numerusform>%n Personen werden getrennt ({room}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which phone is yours first.</source>
        <extracomment>app/wiring/connect_presence.py</extracomment>
        <translation>Wählen Sie zuerst Ihr Telefon aus.</translation>
    </message>
    <message>
        <source>Coming into calls of others is switched off in Settings, Calling.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Mithören und Beitreten bei Gesprächen anderer ist unter „Einstellungen“, „Anrufe“ ausgeschaltet.</translation>
    </message>
    <message>
        <source>End this conference for everyone?</source>
        <extracomment>app/wiring/connect_conference.py</extracomment>
        <translation>Diese Konferenz für alle beenden?</translation>
    </message>
    <message>
        <source>Enter calls {who}, once you have chosen your phone in From</source>
        <extracomment>app/wiring/connect_hints.py</extracomment>
        <translation>Eingabe ruft {who} an, sobald Sie Ihr Telefon in „Von“ ausgewählt haben</translation>
    </message>
    <message>
        <source>Enter: call {who} ({state}) from {mine}, after a question</source>
        <extracomment>app/wiring/connect_hints.py</extracomment>
        <translation>Eingabe: {who} ({state}) von {mine} aus anrufen, nach Rückfrage</translation>
    </message>
    <message>
        <source>Enter: call {who} from {mine}</source>
        <extracomment>app/wiring/connect_hints.py</extracomment>
        <translation>Eingabe: {who} von {mine} aus anrufen</translation>
    </message>
    <message>
        <source>Enter: nothing, while several people are selected</source>
        <extracomment>app/wiring/connect_hints.py</extracomment>
        <translation>Eingabe: nichts, solange mehrere Personen ausgewählt sind</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Nicht auflegen</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <extracomment>app/wiring/connect_conference.py</extracomment>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Nobody is missing yet: this conference has not been started.</source>
        <extracomment>app/wiring/connect_conference.py</extracomment>
        <translation>Noch fehlt niemand: Diese Konferenz wurde noch nicht gestartet.</translation>
    </message>
    <message>
        <source>Nobody is missing. Who has left can be called again one by one.</source>
        <extracomment>app/wiring/connect_conference.py</extracomment>
        <translation>Niemand fehlt. Wer gegangen ist, lässt sich einzeln erneut anrufen.</translation>
    </message>
    <message>
        <source>Nothing rings that you could take.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Zurzeit klingelt nichts, was Sie heranholen könnten.</translation>
    </message>
    <message>
        <source>Select a person first.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>Wählen Sie zuerst eine Person aus.</translation>
    </message>
    <message>
        <source>Select a ringing call first.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Wählen Sie zuerst einen klingelnden Anruf aus.</translation>
    </message>
    <message>
        <source>Select an answered call first.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Wählen Sie zuerst ein angenommenes Gespräch aus.</translation>
    </message>
    <message>
        <source>Select an answered call of somebody else first.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Wählen Sie zuerst ein angenommenes Gespräch anderer aus.</translation>
    </message>
    <message>
        <source>Select one person only.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>Wählen Sie nur eine Person aus.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>app/wiring/connect_keys.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>That call is already over.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Dieses Gespräch ist schon beendet.</translation>
    </message>
    <message>
        <source>The favourites are in another order now.</source>
        <extracomment>app/wiring/connect_drops.py</extracomment>
        <translation>Die Favoriten haben jetzt eine andere Reihenfolge.</translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <extracomment>app/wiring/connect_dialler.py</extracomment>
        <translation>In der Zwischenablage ist keine Rufnummer.</translation>
    </message>
    <message>
        <source>This is your phone: paste a number here to call it</source>
        <extracomment>app/wiring/connect_hints.py</extracomment>
        <translation>Das ist Ihr Telefon: Fügen Sie hier eine Nummer ein, um sie anzurufen</translation>
    </message>
    <message>
        <source>You are not in a call.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Sie sind nicht im Gespräch.</translation>
    </message>
    <message>
        <source>You are not on a call that could be transferred.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>Sie führen kein Gespräch, das verbunden werden könnte.</translation>
    </message>
    <message>
        <source>{name} is a favourite now.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>{name} ist jetzt Favorit.</translation>
    </message>
    <message>
        <source>{name} is no favourite any more.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>{name} ist kein Favorit mehr.</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Call</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call {number}; your phone rings first</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>{number} anrufen; Ihr Telefon klingelt zuerst</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Diesen Kontakt löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Edit this contact</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Diesen Kontakt ändern</translation>
    </message>
    <message>
        <source>Enter calls from your phone</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Eingabe ruft von Ihrem Telefon an</translation>
    </message>
    <message>
        <source>From a phone book of the phone system. It can be changed there only.</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Aus einem Telefonbuch der Telefonanlage. Er lässt sich nur dort ändern.</translation>
    </message>
    <message>
        <source>No number yet.</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Noch keine Nummer.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Nummern</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Cancel</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Kontakt ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>New contact</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Save contact</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Kontakt speichern</translation>
    </message>
    <message>
        <source>Type a name, a company or a number.</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Geben Sie einen Namen, eine Firma oder eine Nummer ein.</translation>
    </message>
</context>
<context>
    <name>ContactFileDesk</name>
    <message>
        <source>All files (*)</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Kontakte (*.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>There are no contacts to export.</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Es gibt keine Kontakte zum Exportieren.</translation>
    </message>
    <message>
        <source>vCard, for phones and mail programs (*.vcf)</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>vCard, für Telefone und E-Mail-Programme (*.vcf)</translation>
    </message>
    <message>
        <source>{contacts} imported.</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>{contacts} importiert.</translation>
    </message>
    <message>
        <source>{contacts} written to {file}.</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>{contacts} in {file} gespeichert.</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Contacts</source>
        <extracomment>views/people/contact_list.py</extracomment>
        <translation>Kontakte</translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>&amp;Add to conference</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>Zur &amp;Konferenz hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n numbers</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>
            <numerusform>%n &amp;Nummer kopieren</numerusform>
            <numerusform>%n &amp;Nummern kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>&amp;Nummer kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n contacts</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>
            <numerusform>%n Kontakt &amp;löschen</numerusform>
            <numerusform>%n Kontakte &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>Än&amp;dern…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make one contact of these %n</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>
            <numerusform>Diesen %n zu einem Kontakt &amp;zusammenführen</numerusform>
            <numerusform>Diese %n zu einem Kontakt &amp;zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Call {number} ({kind})</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>{number} anrufen ({kind})</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Put in &amp;To</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>In „&amp;An“ setzen</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>Im &amp;Verlauf zeigen</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter asks which number to call from your phone</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Eingabe fragt, welche Nummer von Ihrem Telefon angerufen wird</translation>
    </message>
    <message>
        <source>Enter calls from your phone</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Eingabe ruft von Ihrem Telefon an</translation>
    </message>
    <message>
        <source>Enter changes the contact</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Eingabe ändert den Kontakt</translation>
    </message>
    <message>
        <source>Fax</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Main number</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>No number</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Ohne Nummer</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Büro</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>ohne Nummer</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Choose a contact to see its numbers, notes and last calls.</source>
        <extracomment>views/people/contacts_page.py</extracomment>
        <translation>Wählen Sie einen Kontakt aus, um seine Nummern, Notizen und letzten Anrufe zu sehen.</translation>
    </message>
    <message>
        <source>Find a name, company or number</source>
        <extracomment>views/people/contacts_page.py</extracomment>
        <translation>Name, Firma oder Nummer suchen</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>views/people/contacts_page.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New contact</source>
        <extracomment>views/people/contacts_page.py</extracomment>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>No contact matches “{text}”.</source>
        <extracomment>views/people/contacts_page.py</extracomment>
        <translation>Keine Treffer für „{text}“.</translation>
    </message>
    <message>
        <source>{found} of {contacts}</source>
        <extracomment>views/people/contacts_page.py</extracomment>
        <translation>{contacts}, {found} gefunden</translation>
    </message>
</context>
<context>
    <name>CopiedRow</name>
    <message>
        <source>Copied: {number}</source>
        <extracomment>views/dialer/copied_row.py</extracomment>
        <translation>Kopiert: {number}</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>views/dialer/copied_row.py</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Use the copied number {number}</source>
        <extracomment>views/dialer/copied_row.py</extracomment>
        <translation>Die kopierte Nummer {number} einfügen</translation>
    </message>
</context>
<context>
    <name>CrashOffer</name>
    <message>
        <source>Callboard ended unexpectedly last time ({when}).</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>Callboard wurde zuletzt unerwartet beendet ({when}).</translation>
    </message>
    <message>
        <source>Callboard, started {when}, ended without saying why.</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>Callboard (gestartet {when}) endete ohne Angabe eines Grundes.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>One file for whoever helps you. Nothing is sent by itself.</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>Eine Datei für den Support. Nichts wird von selbst versendet.</translation>
    </message>
    <message>
        <source>Save bundle…</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>Paket speichern…</translation>
    </message>
    <message>
        <source>Show report</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>Bericht zeigen</translation>
    </message>
</context>
<context>
    <name>DestinationChooser</name>
    <message>
        <source>Divert</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>Divert a call of {who}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Anruf bei {who} umleiten</translation>
    </message>
    <message>
        <source>Divert {who}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>{who} umleiten</translation>
    </message>
    <message>
        <source>Find a name or type a number</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Name suchen oder Nummer eingeben</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Transfer a call of {who}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Gespräch von {who} verbinden</translation>
    </message>
    <message>
        <source>Transfer {who}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>{who} verbinden</translation>
    </message>
    <message>
        <source>Where to</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>cancel</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>divert</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>umleiten</translation>
    </message>
    <message>
        <source>transfer</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>with {other}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>mit {other}</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Calls need another user and password</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Anrufe mit anderem Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password for calls</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Passwort für Anrufe</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port for calls</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Port für Anrufe</translation>
    </message>
    <message>
        <source>Server name or address</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Servername oder Adresse</translation>
    </message>
    <message>
        <source>This is not the name or address of a computer.</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Das ist weder Name noch Adresse eines Computers.</translation>
    </message>
    <message>
        <source>Type the name or address of the 3CX server.</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Geben Sie Name oder Adresse des 3CX-Servers ein.</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User for calls</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Benutzer für Anrufe</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>{field} fehlt.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsShower</name>
    <message>
        <source>The log is in {folder}.</source>
        <extracomment>app/wiring/connect_diagnostics.py</extracomment>
        <translation>Das Protokoll liegt in {folder}.</translation>
    </message>
</context>
<context>
    <name>DialFields</name>
    <message>
        <source>From</source>
        <extracomment>views/dialer/dial_fields.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>views/dialer/dial_fields.py</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>Will dial {number}</source>
        <extracomment>views/dialer/dial_fields.py</extracomment>
        <translation>Gewählt wird {number}</translation>
    </message>
</context>
<context>
    <name>DialPanel</name>
    <message>
        <source>Make a call</source>
        <extracomment>views/dialer/dial_panel.py</extracomment>
        <translation>Neuer Anruf</translation>
    </message>
    <message>
        <source>No number has been called from here yet.</source>
        <extracomment>views/dialer/dial_panel.py</extracomment>
        <translation>Von hier wurde noch keine Nummer gewählt.</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <extracomment>views/dialer/dial_panel.py</extracomment>
        <translation>Geben Sie zuerst einen Namen oder eine Nummer ein.</translation>
    </message>
    <message>
        <source>{number} is being called already.</source>
        <extracomment>views/dialer/dial_panel.py</extracomment>
        <translation>{number} wird bereits angerufen.</translation>
    </message>
</context>
<context>
    <name>Dialler</name>
    <message>
        <source>Conference room</source>
        <extracomment>views/dialer/match_words.py</extracomment>
        <translation>Konferenzraum</translation>
    </message>
    <message>
        <source>Enter calls this number.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Eingabe ruft diese Nummer an.</translation>
    </message>
    <message>
        <source>Not in your contacts</source>
        <extracomment>views/dialer/match_words.py</extracomment>
        <translation>Nicht in Ihren Kontakten</translation>
    </message>
    <message>
        <source>That is not a phone number.</source>
        <extracomment>views/dialer/match_words.py</extracomment>
        <translation>Das ist keine Rufnummer.</translation>
    </message>
    <message>
        <source>This is a code, not a phone number.</source>
        <extracomment>views/dialer/match_words.py</extracomment>
        <translation>Das ist ein Code, keine Rufnummer.</translation>
    </message>
    <message>
        <source>Will dial {number}</source>
        <extracomment>views/dialer/match_words.py
----------
views/words/dialling_words.py</extracomment>
        <translation>Gewählt wird {number}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>views/dialer/recent_words.py</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, a pattern of Qt</comment>
        <extracomment>views/dialer/recent_words.py</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>{country} · {time} there</source>
        <extracomment>views/words/number_words.py</extracomment>
        <translation>{country} · dort {time}</translation>
    </message>
    <message>
        <source>{who}, called, {time}</source>
        <extracomment>views/dialer/recent_words.py</extracomment>
        <translation>{who}, angerufen, {time}</translation>
    </message>
    <message>
        <source>{who}, missed, {time}</source>
        <extracomment>views/dialer/recent_words.py</extracomment>
        <translation>{who}, verpasst, {time}</translation>
    </message>
</context>
<context>
    <name>DiallingCard</name>
    <message>
        <source>An outside prefix has at most 5 digits and nothing else. {text} was not taken.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Eine Amtskennziffer besteht aus höchstens 5 Ziffern und nichts anderem. {text} wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Country of the phone system</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Land der Telefonanlage</translation>
    </message>
    <message>
        <source>Dialling from this phone system</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Wählen von dieser Telefonanlage aus</translation>
    </message>
    <message>
        <source>Extensions, rooms, queues and groups are known. List what else is internal: 300-399, 555. Where nothing is listed, numbers as short as an extension are internal.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Nebenstellen, Räume, Warteschleifen und Gruppen sind bekannt. Führen Sie auf, was sonst noch intern ist: 300-399, 555. Ist nichts aufgeführt, gelten Nummern, die so kurz wie eine Nebenstelle sind, als intern.</translation>
    </message>
    <message>
        <source>Internal numbers</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Interne Nummern</translation>
    </message>
    <message>
        <source>Nobody is called. You see what would be dialled, step by step.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Niemand wird angerufen. Sie sehen Schritt für Schritt, was gewählt würde.</translation>
    </message>
    <message>
        <source>Not understood: {texts}. Write ranges such as 100-299, with a comma between them.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Nicht verstanden: {texts}. Schreiben Sie Bereiche wie 100-299, durch Komma getrennt.</translation>
    </message>
    <message>
        <source>Number to try</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Testnummer</translation>
    </message>
    <message>
        <source>Only where the phone system needs it: ask whoever set it up. What will be dialled is shown before every emergency call.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Nur wenn die Telefonanlage es braucht: Fragen Sie die Person, die sie eingerichtet hat. Was gewählt wird, ist vor jedem Notruf zu sehen.</translation>
    </message>
    <message>
        <source>Outside prefix</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Amtskennziffer</translation>
    </message>
    <message>
        <source>Put the outside prefix before emergency numbers as well</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Die Amtskennziffer auch Notrufnummern voranstellen</translation>
    </message>
    <message>
        <source>Says how a number that begins with + is dialled, and which numbers are abroad.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Bestimmt, wie eine Nummer mit + am Anfang gewählt wird und welche Nummern im Ausland liegen.</translation>
    </message>
    <message>
        <source>Try a number</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Nummer testen</translation>
    </message>
    <message>
        <source>What is dialled before a number outside, such as 0 or 9. Leave it empty where the phone system needs none. Numbers are shown without it.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Was vor externen Nummern gewählt wird, etwa 0 oder 9. Braucht die Telefonanlage keine, lassen Sie das Feld leer. Nummern werden ohne sie angezeigt.</translation>
    </message>
    <message>
        <source>Will dial {number}</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Gewählt wird {number}</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Its PIN is not kept: type it again.</source>
        <extracomment>app/wiring/keep_conference_draft.py</extracomment>
        <translation>Die PIN ist nicht gespeichert: Geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>This list is kept from before Callboard ended: {when}. Nobody is called until you start it.</source>
        <extracomment>app/wiring/keep_conference_draft.py</extracomment>
        <translation>Diese Liste stammt von vor dem Ende von Callboard: {when}. Niemand wird angerufen, bevor Sie starten.</translation>
    </message>
</context>
<context>
    <name>DropDesk</name>
    <message>
        <source>{what} copied. Press Ctrl+V on a person, a room or To to use it there.</source>
        <extracomment>views/drops/drop_desk.py</extracomment>
        <translation>{what} kopiert. Mit Strg+V auf einer Person, einem Raum oder in „An“ einfügen.</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message numerus="yes">
        <source>%n numbers</source>
        <extracomment>views/drops/drop_words.py</extracomment>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>views/drops/drop_words.py</extracomment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is free</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>Keine dieser Personen ist frei</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <extracomment>views/drops/drop_words.py</extracomment>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Wait until free</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>Warten, bis frei</translation>
    </message>
    <message>
        <source>Wait until one is, and then be asked whether to pass the call on?</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>Warten, bis jemand frei ist, und dann gefragt werden, ob der Anruf weitergegeben werden soll?</translation>
    </message>
    <message>
        <source>Which number?</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>Welche Nummer?</translation>
    </message>
    <message>
        <source>{who} rings first, then the number that you choose.</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>{who} klingelt zuerst, danach wird die gewählte Nummer angerufen.</translation>
    </message>
</context>
<context>
    <name>DuplicateRows</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message numerus="yes">
        <source>%n calls today, last {time}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>
            <numerusform>Heute %n Anruf, zuletzt {time}</numerusform>
            <numerusform>Heute %n Anrufe, zuletzt {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n times today, last {time}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>
            <numerusform>Rief heute %n-mal an, zuletzt {time}</numerusform>
            <numerusform>Rief heute %n-mal an, zuletzt {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Called once today at {time}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>Rief heute einmal an, um {time}</translation>
    </message>
    <message>
        <source>Called twice today, last {time}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>Rief heute zweimal an, zuletzt {time}</translation>
    </message>
    <message>
        <source>Last call {when}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>Letzter Anruf: {when}</translation>
    </message>
    <message>
        <source>One call today at {time}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>Heute ein Anruf, um {time}</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>niemand nahm ab</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>spoke with {name}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>mit {name} gesprochen</translation>
    </message>
    <message>
        <source>{calls}, {outcome}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>{calls}, {outcome}</translation>
    </message>
</context>
<context>
    <name>EditorField</name>
    <message>
        <source>Set by your IT.</source>
        <extracomment>views/connection/editor_field.py</extracomment>
        <translation>Von Ihrer IT festgelegt.</translation>
    </message>
</context>
<context>
    <name>ExtensionTileDelegate</name>
    <message>
        <source>You</source>
        <extracomment>views/extension_board/tile_delegate.py</extracomment>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>FavouritesHeading</name>
    <message>
        <source>Favourites</source>
        <extracomment>views/extension_board/favourites_view.py</extracomment>
        <translation>Favoriten</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Connected since</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>Connections made again</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>Verbindung neu aufgebaut</translation>
    </message>
    <message>
        <source>Events per second</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>Meldungen pro Sekunde</translation>
    </message>
    <message>
        <source>Last event</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>Last requests accepted after</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>Letzte Anfragen angenommen nach</translation>
    </message>
    <message>
        <source>Waiting to be shown</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>Noch nicht angezeigt</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>{now} · at most {most} · {all} in all</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>{now} · höchstens {most} · insgesamt {all}</translation>
    </message>
    <message>
        <source>{seconds} s ago</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>vor {seconds} s</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{file}: cannot be used</source>
        <extracomment>views/connection/files_found.py</extracomment>
        <translation>{file}: nicht verwendbar</translation>
    </message>
    <message>
        <source>{file}: found</source>
        <extracomment>views/connection/files_found.py</extracomment>
        <translation>{file}: gefunden</translation>
    </message>
    <message>
        <source>{file}: found, version {version}</source>
        <extracomment>views/connection/files_found.py</extracomment>
        <translation>{file}: gefunden, Version {version}</translation>
    </message>
    <message>
        <source>{file}: missing</source>
        <extracomment>views/connection/files_found.py</extracomment>
        <translation>{file}: fehlt</translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>3CX files</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>3CX-Dateien</translation>
    </message>
    <message>
        <source>Callboard copies them, so an update of 3CX needs a fresh copy.</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Callboard kopiert sie; nach einem Update von 3CX ist eine neue Kopie nötig.</translation>
    </message>
    <message>
        <source>Callboard is still looking into the folder.</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Callboard sieht den Ordner noch durch.</translation>
    </message>
    <message>
        <source>Choose the folder with the 3CX files.</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Wählen Sie den Ordner mit den 3CX-Dateien aus.</translation>
    </message>
    <message>
        <source>Folder with the 3CX files</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Ordner mit den 3CX-Dateien</translation>
    </message>
    <message>
        <source>Found on this computer.</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Auf diesem Computer gefunden.</translation>
    </message>
    <message>
        <source>It is 3CX {number}</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Es ist 3CX {number}</translation>
    </message>
    <message>
        <source>Set by your IT.</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Von Ihrer IT festgelegt.</translation>
    </message>
    <message>
        <source>The Bin folder of the 3CX server, or a copy of it. You can drop it here.</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Der Bin-Ordner des 3CX-Servers oder eine Kopie davon. Sie können ihn hier ablegen.</translation>
    </message>
    <message>
        <source>Where are the 3CX files?</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Wo sind die 3CX-Dateien?</translation>
    </message>
</context>
<context>
    <name>FirstFavourite</name>
    <message>
        <source>Drop here to add a favourite</source>
        <extracomment>views/extension_board/first_favourite.py</extracomment>
        <translation>Hier ablegen für Favoriten</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A conference room for everybody</source>
        <extracomment>views/first_run/version_words.py</extracomment>
        <translation>Ein eigener Konferenzraum für jeden</translation>
    </message>
    <message>
        <source>Calls, transfer, divert, pick up</source>
        <extracomment>views/first_run/version_words.py</extracomment>
        <translation>Anrufen, verbinden, umleiten, heranholen</translation>
    </message>
    <message>
        <source>No PIN and no options</source>
        <extracomment>views/first_run/version_words.py</extracomment>
        <translation>Keine PIN und keine Optionen</translation>
    </message>
    <message>
        <source>PIN, no names, instant start</source>
        <extracomment>views/first_run/version_words.py</extracomment>
        <translation>PIN, ohne Namen, Sofortstart</translation>
    </message>
    <message>
        <source>Shared conference rooms</source>
        <extracomment>views/first_run/version_words.py</extracomment>
        <translation>Gemeinsame Konferenzräume</translation>
    </message>
    <message>
        <source>This version of Callboard works with these only: {numbers}.</source>
        <extracomment>views/first_run/version_words.py</extracomment>
        <translation>Diese Version von Callboard arbeitet nur mit: {numbers}.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Continue</source>
        <extracomment>views/first_run/first_run_dialog.py</extracomment>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Saving, and copying the 3CX files…</source>
        <extracomment>views/first_run/first_run_dialog.py</extracomment>
        <translation>Speichert und kopiert die 3CX-Dateien…</translation>
    </message>
    <message>
        <source>Set up Callboard</source>
        <extracomment>views/first_run/first_run_dialog.py</extracomment>
        <translation>Callboard einrichten</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <extracomment>views/first_run/first_run_dialog.py</extracomment>
        <translation>Schritt {number} von {count}</translation>
    </message>
</context>
<context>
    <name>FixPanel</name>
    <message>
        <source>Check again</source>
        <extracomment>views/connection/fix_panel.py</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>views/connection/fix_panel.py</extracomment>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <extracomment>views/connection/fix_panel.py</extracomment>
        <translation>Verbindungseinstellungen…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>views/connection/fix_panel.py</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>For your IT support</source>
        <extracomment>views/connection/fix_panel.py</extracomment>
        <translation>Für Ihren IT-Support</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <extracomment>views/connection/fix_panel.py</extracomment>
        <translation>Prüfung abbrechen</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <extracomment>views/first_run/footer.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/first_run/footer.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FreshOffer</name>
    <message>
        <source>Callboard starts again with the new files. Calls go on.</source>
        <extracomment>views/first_run/fresh_offer.py</extracomment>
        <translation>Callboard startet mit den neuen Dateien neu. Gespräche laufen weiter.</translation>
    </message>
    <message>
        <source>Callboard&apos;s copy of the 3CX files is damaged. Copy them again?</source>
        <extracomment>views/first_run/fresh_offer.py</extracomment>
        <translation>Callboards Kopie der 3CX-Dateien ist beschädigt. Neu kopieren?</translation>
    </message>
    <message>
        <source>Copy and restart</source>
        <extracomment>views/first_run/fresh_offer.py</extracomment>
        <translation>Kopieren, neu starten</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>views/first_run/fresh_offer.py</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The files on the 3CX server have changed since. Copy them again?</source>
        <extracomment>views/first_run/fresh_offer.py</extracomment>
        <translation>Die Dateien auf dem 3CX-Server haben sich seitdem geändert. Erneut kopieren?</translation>
    </message>
</context>
<context>
    <name>FromField</name>
    <message>
        <source>(my phone)</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>(mein Telefon)</translation>
    </message>
    <message>
        <source>Choose the phone</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Telefon auswählen</translation>
    </message>
    <message>
        <source>From: the phone that rings first</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Von: das Telefon, das zuerst klingelt</translation>
    </message>
    <message>
        <source>Your phone: name or number</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Ihr Telefon: Name oder Nummer</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>All groups</source>
        <extracomment>views/extension_board/group_box.py</extracomment>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>views/extension_board/group_box.py</extracomment>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>Gro&amp;up</source>
        <extracomment>views/group_menu.py</extracomment>
        <translation>Gru&amp;ppe</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>{group}: {free} free of {people}</source>
        <extracomment>views/extension_board/group_box.py</extracomment>
        <translation>{group}: {free} von {people} frei</translation>
    </message>
</context>
<context>
    <name>HandoverDesk</name>
    <message>
        <source>Divert</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>{number} is a code, not a phone number. Codes can change settings on your phone system. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{number} ist ein Code, keine Rufnummer. Codes können Einstellungen Ihrer Telefonanlage ändern. Den Anruf dorthin leiten?</translation>
    </message>
    <message>
        <source>{number} is a premium-rate, shared-cost or satellite number. The call may cost a lot. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{number} ist eine Premium-, Service- oder Satellitennummer. Der Anruf kann teuer werden. Den Anruf dorthin leiten?</translation>
    </message>
    <message>
        <source>{number} is an emergency number. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{number} ist eine Notrufnummer. Den Anruf dorthin leiten?</translation>
    </message>
    <message>
        <source>{number} is in a country that was never called from here. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{number} liegt in einem Land, in das von hier noch nie angerufen wurde. Den Anruf dorthin leiten?</translation>
    </message>
    <message>
        <source>{number} is longer than a phone number. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{number} ist länger als eine Rufnummer. Den Anruf dorthin leiten?</translation>
    </message>
    <message>
        <source>{who} is out of the call of {other}.</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{who} ist nicht mehr im Gespräch von {other}.</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>About</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Rückruf bei</translation>
    </message>
    <message>
        <source>For whom</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>How it stands</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>No conference is running.</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Es läuft keine Konferenz.</translation>
    </message>
    <message>
        <source>Nobody is waited for.</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Es wird auf niemanden gewartet.</translation>
    </message>
    <message>
        <source>Nothing is promised.</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Es ist nichts zugesagt.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Promised call backs</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Zugesagte Rückrufe</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Running conferences</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Laufende Konferenzen</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Via</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Waiting for somebody to be free</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Warten, bis jemand frei ist</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Wer dabei ist</translation>
    </message>
    <message>
        <source>Written by Callboard. It waits for people only as long as it is open.</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Erstellt von Callboard. Es wartet nur so lange auf Personen, wie es geöffnet ist.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which are in Callboard</source>
        <extracomment>views/handover_sheet/sheet.py</extracomment>
        <translation>
            <numerusform>und %n weiterer Eintrag in Callboard</numerusform>
            <numerusform>und %n weitere Einträge in Callboard</numerusform>
        </translation>
    </message>
    <message>
        <source>anybody</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>egal wer</translation>
    </message>
</context>
<context>
    <name>HandoverSheetDesk</name>
    <message>
        <source>Hand-over sheet written to {file}.</source>
        <extracomment>app/handover_sheet_desk.py</extracomment>
        <translation>Übergabeblatt in {file} gespeichert.</translation>
    </message>
    <message>
        <source>Hand-over {date}</source>
        <extracomment>app/handover_sheet_desk.py</extracomment>
        <translation>Übergabe {date}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>app/handover_sheet_desk.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <extracomment>app/handover_sheet_desk.py</extracomment>
        <translation>Raum {room}</translation>
    </message>
    <message>
        <source>Save hand-over sheet</source>
        <extracomment>app/handover_sheet_desk.py</extracomment>
        <translation>Übergabeblatt speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>app/handover_sheet_desk.py</extracomment>
        <translation>Webseite (*.html)</translation>
    </message>
</context>
<context>
    <name>Handovers</name>
    <message>
        <source>3CX {generation} was asked to record {who}. It does not report whether it records.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>3CX {generation} wurde um Aufzeichnung von {who} gebeten. Ob aufgezeichnet wird, meldet 3CX nicht.</translation>
    </message>
    <message>
        <source>3CX {generation} was asked to stop recording {who}. It does not report whether it has.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>3CX {generation} wurde um Ende der Aufzeichnung von {who} gebeten. Ob sie beendet ist, meldet 3CX nicht.</translation>
    </message>
    <message>
        <source>The call left {giver}. The phone system did not say who has it now.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>Der Anruf ist nicht mehr bei {giver}. Die Telefonanlage hat nicht gemeldet, wer ihn jetzt hat.</translation>
    </message>
    <message>
        <source>The call was diverted to {who}.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>Der Anruf wurde an {who} umgeleitet.</translation>
    </message>
    <message>
        <source>The call was sent to the voicemail of {who}. It left {giver} and was answered.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>Der Anruf wurde an die Voicemail von {who} geleitet. Er ist nicht mehr bei {giver} und wurde angenommen.</translation>
    </message>
    <message>
        <source>The call was transferred to {who}.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>Das Gespräch wurde mit {who} verbunden.</translation>
    </message>
    <message>
        <source>{who} has the call.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>{who} hat den Anruf.</translation>
    </message>
    <message>
        <source>{who} is in the call.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>{who} ist in dem Gespräch.</translation>
    </message>
    <message>
        <source>{who} rings. Pick up to come into the call.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>{who} klingelt. Heben Sie ab, um in das Gespräch zu kommen.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Change to another phone system</source>
        <extracomment>views/window/header.py</extracomment>
        <translation>Zu einer anderen Telefonanlage wechseln</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A conference has no number to call. Set it up again on the Conference page.</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>Eine Konferenz hat keine Nummer zum Anrufen. Bereiten Sie sie auf der Seite „Konferenz“ neu vor.</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Answered by {person}</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Angenommen von {person}</translation>
    </message>
    <message>
        <source>Attempted</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Clear history</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>views/words/history_table_words.py</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>views/words/history_table_words.py</extracomment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Direction not known</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Richtung unbekannt</translation>
    </message>
    <message>
        <source>End not seen</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Ende unbekannt</translation>
    </message>
    <message>
        <source>Enter calls this number again.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Eingabe ruft diese Nummer erneut an.</translation>
    </message>
    <message>
        <source>Find a name or number</source>
        <extracomment>views/history/history_search.py</extracomment>
        <translation>Name oder Nummer suchen</translation>
    </message>
    <message>
        <source>Forget all calls and conferences kept on this PC? They cannot be had back.</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>Alle auf diesem PC gespeicherten Anrufe und Konferenzen löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>History, {count} missed</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>Verlauf, {count} verpasst</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Intern</translation>
    </message>
    <message>
        <source>It ended while Callboard was not connected.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Endete, während Callboard nicht verbunden war.</translation>
    </message>
    <message>
        <source>It was asked for, and nobody knows what became of it.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Wurde angefordert; was daraus wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It was asked for, and nothing was ever seen of it.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Wurde angefordert, danach war nichts davon zu sehen.</translation>
    </message>
    <message>
        <source>It was ended here before anybody answered.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Wurde hier beendet, bevor jemand abnahm.</translation>
    </message>
    <message>
        <source>It was there already when Callboard was connected.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Der Anruf bestand schon, als Callboard verbunden wurde.</translation>
    </message>
    <message>
        <source>It went on already when Callboard was connected, so its length is not known.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Der Anruf lief schon, als Callboard verbunden wurde; seine Dauer ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>views/history/history_heads.py
----------
views/words/history_table_words.py</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No reaction</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Keine Reaktion</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Niemand kam</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>views/history/history_heads.py
----------
views/words/history_table_words.py</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>views/history/history_heads.py
----------
views/words/history_table_words.py</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Raum {room}</translation>
    </message>
    <message>
        <source>Select a call on the History page first.</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>Wählen Sie zuerst auf der Seite „Verlauf“ einen Anruf aus.</translation>
    </message>
    <message>
        <source>Talked with {person}</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Gesprochen mit {person}</translation>
    </message>
    <message>
        <source>The conference was never opened.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Die Konferenz wurde nie eröffnet.</translation>
    </message>
    <message>
        <source>The history is empty now.</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>Der Verlauf ist jetzt leer.</translation>
    </message>
    <message>
        <source>The number was withheld, so there is nobody to call.</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>Die Nummer war unterdrückt, daher lässt sich niemand anrufen.</translation>
    </message>
    <message>
        <source>The phone system did not take it.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Die Telefonanlage hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>The phone that rings first was not picked up, so nobody was called.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Am Telefon, das zuerst klingelt, hat niemand abgenommen; daher wurde niemand angerufen.</translation>
    </message>
    <message>
        <source>This is an extension; extensions need no contact.</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>Das ist eine Nebenstelle; Nebenstellen brauchen keinen Kontakt.</translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>views/words/history_table_words.py</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>Through {group}</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Über {group}</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>views/words/history_table_words.py</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Took place</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Stattgefunden</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>views/history/history_heads.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>views/history/history_heads.py
----------
views/words/history_table_words.py</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>views/history/history_heads.py
----------
views/words/history_table_words.py</extracomment>
        <translation>Mit</translation>
    </message>
    <message>
        <source>With {names}</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Mit {names}</translation>
    </message>
    <message>
        <source>with {other}</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>mit {other}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>
            <numerusform>{names} und %n weitere</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{result}, began before</source>
        <extracomment>views/words/history_table_words.py</extracomment>
        <translation>{result}, Beginn früher</translation>
    </message>
    <message>
        <source>{when} or before</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>{when} oder früher</translation>
    </message>
</context>
<context>
    <name>HistoryFileDesk</name>
    <message>
        <source>Call history {date}</source>
        <extracomment>app/history_file_desk.py</extracomment>
        <translation>Anrufverlauf {date}</translation>
    </message>
    <message>
        <source>Export history</source>
        <extracomment>app/history_file_desk.py</extracomment>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>app/history_file_desk.py</extracomment>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The history is being written…</source>
        <extracomment>app/history_file_desk.py</extracomment>
        <translation>Der Verlauf wird gespeichert…</translation>
    </message>
    <message>
        <source>{count} entries written to {file}.</source>
        <extracomment>app/history_file_desk.py</extracomment>
        <translation>{count} Einträge in {file} gespeichert.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Calls and conferences that are over</source>
        <extracomment>views/history/history_list.py</extracomment>
        <translation>Beendete Anrufe und Konferenzen</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>All</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Conferences</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Konferenzen</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>No calls with this person are known.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Mit dieser Person sind keine Anrufe bekannt.</translation>
    </message>
    <message>
        <source>No calls yet. Calls appear here when they are over.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Noch keine Anrufe. Sie erscheinen hier, sobald sie beendet sind.</translation>
    </message>
    <message>
        <source>No conferences.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Keine Konferenzen.</translation>
    </message>
    <message>
        <source>No incoming calls.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Keine eingehenden Anrufe.</translation>
    </message>
    <message>
        <source>No missed calls.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Keine verpassten Anrufe.</translation>
    </message>
    <message>
        <source>No outgoing calls.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Keine ausgehenden Anrufe.</translation>
    </message>
    <message>
        <source>Nothing in the history matches “{text}”.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Im Verlauf keine Treffer für „{text}“.</translation>
    </message>
    <message>
        <source>Only {name}; press to show everybody</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Nur {name}; drücken, um alle zu zeigen</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Wieder alle zeigen</translation>
    </message>
    <message>
        <source>Shows calls seen while Callboard was running on this PC.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Zeigt Anrufe aus der Zeit, in der Callboard auf diesem PC lief.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n are here already with all that is known.</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>
            <numerusform>%n ist schon vollständig vorhanden.</numerusform>
            <numerusform>%n sind schon vollständig vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already, and the file knows more of them.</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>
            <numerusform>%n ist schon vorhanden; die Datei enthält weitere Angaben dazu.</numerusform>
            <numerusform>%n sind schon vorhanden; die Datei enthält weitere Angaben dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new.</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>
            <numerusform>%n ist neu.</numerusform>
            <numerusform>%n sind neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what is new to contacts that are here already</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Vorhandene Kontakte um neue Angaben ergänzen</translation>
    </message>
    <message>
        <source>Added to yours</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Import {contacts}</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>{contacts} importieren</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Not a number: {texts}.</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Keine Nummer: {texts}.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Only the first {count} contacts of the file were read.</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Nur die ersten {count} Kontakte der Datei wurden gelesen.</translation>
    </message>
    <message>
        <source>Take those without a number as well</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Auch Kontakte ohne Nummer übernehmen</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>{contacts}</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>{contacts}</translation>
    </message>
    <message numerus="yes">
        <source>{contacts}, %n without a number</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>
            <numerusform>{contacts}, %n ohne Nummer</numerusform>
            <numerusform>{contacts}, %n ohne Nummer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>By this file the PBX answers on its own computer only. Callboard has to run there.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Laut dieser Datei antwortet die Telefonanlage nur auf ihrem eigenen Computer. Callboard muss dort laufen.</translation>
    </message>
    <message>
        <source>Choose the file {file}, or type in the details instead.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Wählen Sie die Datei {file} aus oder geben Sie die Angaben selbst ein.</translation>
    </message>
    <message>
        <source>File read. Port, user and password found. The password stays hidden.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Datei gelesen. Port, Benutzer und Passwort gefunden. Das Passwort bleibt verborgen.</translation>
    </message>
    <message>
        <source>File read. User and password found, the password stays hidden. It names no port: {port} is taken.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Datei gelesen. Benutzer und Passwort gefunden, das Passwort bleibt verborgen. Sie nennt keinen Port: {port} wird verwendet.</translation>
    </message>
    <message>
        <source>Name or address of the PBX</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Name oder Adresse der Telefonanlage</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>The file does not say which computer the PBX is on. Ask whoever looks after it.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Die Datei sagt nicht, auf welchem Computer die Telefonanlage läuft. Fragen Sie die Person, die sie betreut.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Die Datei wird noch gelesen.</translation>
    </message>
    <message>
        <source>The file names this computer. Change it if the PBX is reached under another name.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Die Datei nennt diesen Computer. Ändern Sie das, wenn die Telefonanlage unter einem anderen Namen zu erreichen ist.</translation>
    </message>
    <message>
        <source>This file holds no user and password. Take the one that the phone system itself uses.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Diese Datei enthält weder Benutzer noch Passwort. Nehmen Sie die, welche die Telefonanlage selbst verwendet.</translation>
    </message>
    <message>
        <source>This is not the name or address of a computer.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Das ist weder Name noch Adresse eines Computers.</translation>
    </message>
    <message>
        <source>Type the name or address of the PBX.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Geben Sie Name oder Adresse der Telefonanlage ein.</translation>
    </message>
    <message>
        <source>{file} (*.ini)</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>{file} (*.ini)</translation>
    </message>
</context>
<context>
    <name>IncomingPanel</name>
    <message>
        <source>Ringing for you</source>
        <extracomment>views/toasts/incoming_panel.py</extracomment>
        <translation>Klingelt für Sie</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Hash</source>
        <extracomment>views/dialer/keypad.py</extracomment>
        <translation>Raute</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>views/dialer/keypad.py</extracomment>
        <translation>Wähltastatur</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>views/dialer/keypad.py</extracomment>
        <translation>Stern</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the two letters of this language: de, fr, es</comment>
        <extracomment>views/settings/country_choices.py
----------
views/words/number_words.py</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>LastCalls</name>
    <message>
        <source>Last calls</source>
        <extracomment>views/people/last_calls.py</extracomment>
        <translation>Letzte Anrufe</translation>
    </message>
    <message>
        <source>No calls with this contact were seen.</source>
        <extracomment>views/people/last_calls.py</extracomment>
        <translation>Es sind keine Anrufe mit diesem Kontakt bekannt.</translation>
    </message>
    <message>
        <source>Show in History</source>
        <extracomment>views/people/last_calls.py</extracomment>
        <translation>Im Verlauf zeigen</translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message>
        <source>Enter takes it all the same</source>
        <extracomment>views/paste/left_out_list.py</extracomment>
        <translation>Eingabe übernimmt es trotzdem</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>views/paste/left_out_list.py</extracomment>
        <translation>Weggelassen</translation>
    </message>
</context>
<context>
    <name>LineFiguresPanel</name>
    <message>
        <source>How the connection is doing</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>So steht es um die Verbindung</translation>
    </message>
</context>
<context>
    <name>LinksForm</name>
    <message>
        <source>Another program opens some of them. It stays so unless you press the button.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Einige davon öffnet ein anderes Programm. Das bleibt so, solange Sie nicht auf die Schaltfläche klicken.</translation>
    </message>
    <message>
        <source>Choose in Windows…</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>In Windows wählen…</translation>
    </message>
    <message>
        <source>Keys that offer the number you have selected in any program</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Tasten, um eine in einem beliebigen Programm markierte Nummer anzubieten</translation>
    </message>
    <message>
        <source>Links in other programs</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Links in anderen Programmen</translation>
    </message>
    <message>
        <source>No longer open links</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Links nicht mehr öffnen</translation>
    </message>
    <message>
        <source>Open links with Callboard</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Links mit Callboard öffnen</translation>
    </message>
    <message>
        <source>Selected text</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Markierter Text</translation>
    </message>
    <message>
        <source>The system said: {said}</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Meldung des Systems: {said}</translation>
    </message>
    <message>
        <source>They work while another program is in front. Nobody is called until you say so in Callboard.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Sie funktionieren, während ein anderes Programm im Vordergrund ist. Niemand wird angerufen, bevor Sie in Callboard zustimmen.</translation>
    </message>
    <message>
        <source>Use Callboard instead</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Stattdessen Callboard</translation>
    </message>
    <message>
        <source>When you click a number in a web page or a mail, Callboard can offer it. Nobody is called until you say so in Callboard.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Wenn Sie auf einer Webseite oder in einer E-Mail auf eine Nummer klicken, kann Callboard sie anbieten. Niemand wird angerufen, bevor Sie in Callboard zustimmen.</translation>
    </message>
    <message>
        <source>Windows lets only you choose. Press the button, and choose Callboard for TEL and CALLTO in the settings of Windows. Callboard looks again when you come back.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>In Windows können nur Sie das festlegen. Klicken Sie auf die Schaltfläche und wählen Sie in den Windows-Einstellungen für TEL und CALLTO Callboard aus. Callboard sieht erneut nach, wenn Sie zurückkommen.</translation>
    </message>
</context>
<context>
    <name>ListIntake</name>
    <message numerus="yes">
        <source>%n people added.</source>
        <extracomment>views/conference/builder/list_intake.py</extracomment>
        <translation>
            <numerusform>%n Person hinzugefügt.</numerusform>
            <numerusform>%n Personen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the list: {people}.</source>
        <extracomment>views/conference/builder/list_intake.py</extracomment>
        <translation>Schon auf der Liste: {people}.</translation>
    </message>
    <message>
        <source>No number found for {texts}.</source>
        <extracomment>views/conference/builder/list_intake.py</extracomment>
        <translation>Keine Nummer gefunden für {texts}.</translation>
    </message>
    <message>
        <source>Nobody was found in it.</source>
        <extracomment>views/conference/builder/list_intake.py</extracomment>
        <translation>Darin wurde niemand gefunden.</translation>
    </message>
    <message>
        <source>The list was too long, its end was left out.</source>
        <extracomment>views/conference/builder/list_intake.py</extracomment>
        <translation>Die Liste war zu lang, ihr Ende wurde weggelassen.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <comment>quoted from a list</comment>
        <extracomment>views/conference/builder/list_intake.py</extracomment>
        <translation>„{text}“</translation>
    </message>
</context>
<context>
    <name>LiveBars</name>
    <message numerus="yes">
        <source>%n people were not called yet. Call them now?</source>
        <extracomment>views/conference/live/live_bars.py</extracomment>
        <translation>
            <numerusform>%n Person wurde noch nicht angerufen. Jetzt anrufen?</numerusform>
            <numerusform>%n Personen wurden noch nicht angerufen. Jetzt anrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Call again with this PIN</source>
        <extracomment>views/conference/live/live_bars.py</extracomment>
        <translation>Mit dieser PIN erneut anrufen</translation>
    </message>
    <message>
        <source>Call them now</source>
        <extracomment>views/conference/live/live_bars.py</extracomment>
        <translation>Jetzt anrufen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>views/conference/live/live_bars.py</extracomment>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>PIN of this conference</source>
        <extracomment>views/conference/live/live_bars.py</extracomment>
        <translation>PIN dieser Konferenz</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <extracomment>views/conference/live/live_bars.py</extracomment>
        <translation>Diese PIN verwenden</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Add and call</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Hinzurufen</translation>
    </message>
    <message>
        <source>Add someone: name or number</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Jemanden hinzufügen: Name oder Nummer</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Call everyone missing</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Alle Fehlenden anrufen</translation>
    </message>
    <message>
        <source>Conference in {room}</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Konferenz: {room}</translation>
    </message>
    <message>
        <source>End for everyone…</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Für alle beenden…</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Start with {person}</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Mit {person} starten</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>3CX {version}</source>
        <extracomment>views/main_window.py</extracomment>
        <translation>3CX {version}</translation>
    </message>
    <message>
        <source>Board – {window}</source>
        <extracomment>views/main_window.py</extracomment>
        <translation>Übersicht – {window}</translation>
    </message>
    <message>
        <source>Callboard</source>
        <extracomment>views/main_window.py</extracomment>
        <translation>Callboard</translation>
    </message>
    <message>
        <source>Callboard – {pbx}</source>
        <extracomment>views/main_window.py</extracomment>
        <translation>Callboard – {pbx}</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>Enter calls again.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Eingabe ruft erneut an.</translation>
    </message>
    <message>
        <source>Enter removes this person.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Eingabe entfernt diese Person.</translation>
    </message>
    <message>
        <source>Enter stops calling.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Eingabe stoppt den Anruf.</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>views/conference/live/member_delegate.py</extracomment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No longer exists</source>
        <extracomment>views/conference/live/member_delegate.py</extracomment>
        <translation>Gibt es nicht mehr</translation>
    </message>
    <message>
        <source>No reaction</source>
        <extracomment>views/conference/live/member_delegate.py</extracomment>
        <translation>Keine Reaktion</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>views/conference/live/member_delegate.py</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>views/conference/live/member_delegate.py</extracomment>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message>
        <source>Call again</source>
        <extracomment>views/conference/live/member_rows.py</extracomment>
        <translation>Erneut anrufen</translation>
    </message>
    <message>
        <source>People in this conference</source>
        <extracomment>views/conference/live/member_rows.py</extracomment>
        <translation>Personen in dieser Konferenz</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>views/conference/live/member_rows.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Stop calling</source>
        <extracomment>views/conference/live/member_rows.py</extracomment>
        <translation>Anruf stoppen</translation>
    </message>
    <message>
        <source>{action}: {person}</source>
        <extracomment>views/conference/live/member_rows.py</extracomment>
        <translation>{action}: {person}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Board</source>
        <extracomment>views/menus.py</extracomment>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Anruf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <extracomment>views/menus.py</extracomment>
        <translation>Pe&amp;rson</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <extracomment>views/menus.py</extracomment>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>views/menus.py</extracomment>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>views/menus.py</extracomment>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>Co&amp;nference</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Konferenz</translation>
    </message>
    <message>
        <source>His&amp;tory</source>
        <extracomment>views/menus.py</extracomment>
        <translation>Verla&amp;uf</translation>
    </message>
    <message>
        <source>Menus</source>
        <extracomment>views/menus.py</extracomment>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>P&amp;romises</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Rückrufe</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Textgröße</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Contacts that are probably the same</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>Wahrscheinlich doppelte Kontakte</translation>
    </message>
    <message>
        <source>Each ticked line becomes one contact. No number and no note is lost, and you can undo it.</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>Aus jeder angekreuzten Zeile wird ein Kontakt. Keine Nummer und keine Notiz geht verloren, und Sie können es rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contacts</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>
            <numerusform>%n zusammenführen</numerusform>
            <numerusform>%n zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>Doppelte zusammenführen</translation>
    </message>
    <message>
        <source>These are probably the same</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>Diese sind wahrscheinlich doppelt</translation>
    </message>
</context>
<context>
    <name>MyPhoneButton</name>
    <message>
        <source>Choose which phone is yours</source>
        <extracomment>views/window/header.py</extracomment>
        <translation>Ihr Telefon auswählen</translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/window/header.py</extracomment>
        <translation>Mein Telefon</translation>
    </message>
    <message>
        <source>My phone: {phone}</source>
        <extracomment>views/window/header.py</extracomment>
        <translation>Mein Telefon: {phone}</translation>
    </message>
    <message>
        <source>not chosen</source>
        <extracomment>views/window/header.py</extracomment>
        <translation>nicht ausgewählt</translation>
    </message>
</context>
<context>
    <name>MyPhoneForm</name>
    <message>
        <source>Another phone</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Anderes Telefon</translation>
    </message>
    <message>
        <source>Extension {number} is not on this phone system.</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Nebenstelle {number} gibt es auf dieser Telefonanlage nicht.</translation>
    </message>
    <message>
        <source>Find a name or number</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Name oder Nummer suchen</translation>
    </message>
    <message>
        <source>It rings first when you make a call here.</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Es klingelt zuerst, wenn Sie hier einen Anruf starten.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Noch nicht ausgewählt</translation>
    </message>
    <message>
        <source>Use this phone</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Dieses Telefon nutzen</translation>
    </message>
</context>
<context>
    <name>MyPhoneList</name>
    <message>
        <source>Choose which phone is yours</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation>Ihr Telefon auswählen</translation>
    </message>
    <message>
        <source>Find your phone</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation>Ihr Telefon suchen</translation>
    </message>
    <message>
        <source>Loading extensions…</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation>Lade Nebenstellen…</translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>No one matches “{text}”.</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation>Keine Treffer für „{text}“.</translation>
    </message>
</context>
<context>
    <name>NewerBar</name>
    <message numerus="yes">
        <source>%n newer</source>
        <extracomment>views/history/newer_bar.py</extracomment>
        <translation>
            <numerusform>%n neuerer</numerusform>
            <numerusform>%n neuere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer above; press to show them</source>
        <extracomment>views/history/newer_bar.py</extracomment>
        <translation>
            <numerusform>%n neuerer Anruf darüber; drücken, um ihn zu zeigen</numerusform>
            <numerusform>%n neuere Anrufe darüber; drücken, um sie zu zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the newest calls</source>
        <extracomment>views/history/newer_bar.py</extracomment>
        <translation>Neueste Anrufe zeigen</translation>
    </message>
</context>
<context>
    <name>NoContacts</name>
    <message>
        <source>Import contacts…</source>
        <extracomment>views/people/no_contacts.py</extracomment>
        <translation>Kontakte importieren…</translation>
    </message>
    <message>
        <source>New contact</source>
        <extracomment>views/people/no_contacts.py</extracomment>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <extracomment>views/people/no_contacts.py</extracomment>
        <translation>Noch keine Kontakte.</translation>
    </message>
    <message>
        <source>People outside your phone system. Take them from a vCard or CSV file, or type them in.</source>
        <extracomment>views/people/no_contacts.py</extracomment>
        <translation>Personen außerhalb Ihrer Telefonanlage. Übernehmen Sie sie aus einer vCard- oder CSV-Datei oder geben Sie sie ein.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Call {number}</source>
        <extracomment>views/extension_board/nothing_found.py</extracomment>
        <translation>{number} anrufen</translation>
    </message>
    <message>
        <source>Call {number} from {phone}</source>
        <extracomment>views/extension_board/nothing_found.py</extracomment>
        <translation>{number} von {phone} aus anrufen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <extracomment>views/extension_board/nothing_found.py</extracomment>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>views/extension_board/nothing_found.py</extracomment>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <extracomment>views/notice_bar.py</extracomment>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Add a number</source>
        <extracomment>views/people/number_editor.py</extracomment>
        <translation>Weitere Nummer</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Kind of number</source>
        <extracomment>views/people/number_editor.py</extracomment>
        <translation>Art der Nummer</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>views/people/number_editor.py</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <extracomment>views/people/number_editor.py</extracomment>
        <translation>Diese Nummer entfernen</translation>
    </message>
    <message>
        <source>That is not a phone number.</source>
        <extracomment>views/people/number_editor.py</extracomment>
        <translation>Das ist keine Rufnummer.</translation>
    </message>
    <message>
        <source>Too long: a number has at most 32 digits.</source>
        <extracomment>views/people/number_editor.py</extracomment>
        <translation>Zu lang: Eine Nummer hat höchstens 32 Ziffern.</translation>
    </message>
</context>
<context>
    <name>NumberList</name>
    <message>
        <source>Call this number; your phone rings first</source>
        <extracomment>views/people/number_list.py</extracomment>
        <translation>Diese Nummer anrufen; Ihr Telefon klingelt zuerst</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>views/people/number_list.py</extracomment>
        <translation>Nummern</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Who matches</source>
        <extracomment>views/fields/offer_list.py</extracomment>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Call</source>
        <extracomment>views/offered/offer_row.py</extracomment>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Calls it from your phone</source>
        <extracomment>views/offered/offer_row.py</extracomment>
        <translation>Ruft sie von Ihrem Telefon an</translation>
    </message>
    <message>
        <source>Do not call this number</source>
        <extracomment>views/offered/offer_row.py</extracomment>
        <translation>Diese Nummer nicht anrufen</translation>
    </message>
    <message>
        <source>Put in To</source>
        <extracomment>views/offered/offer_row.py</extracomment>
        <translation>In „An“ setzen</translation>
    </message>
    <message>
        <source>Send code…</source>
        <extracomment>views/offered/offer_row.py</extracomment>
        <translation>Code senden…</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Keep waiting</source>
        <extracomment>views/watch/offer_strip.py</extracomment>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>views/watch/offer_strip.py</extracomment>
        <translation>Warten beenden</translation>
    </message>
</context>
<context>
    <name>OfferTray</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>views/offered/offer_tray.py</extracomment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferWindow</name>
    <message>
        <source>Call</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Diese Nummer anrufen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the phone that rings first.</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Wählen Sie das Telefon aus, das zuerst klingelt.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Code senden</translation>
    </message>
    <message>
        <source>This phone rings first.</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Dieses Telefon klingelt zuerst.</translation>
    </message>
    <message>
        <source>Your phone rings first.</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Ihr Telefon klingelt zuerst.</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>A link in another program wants to make a call.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Ein Link in einem anderen Programm möchte einen Anruf starten.</translation>
    </message>
    <message>
        <source>A link in {program} wants to make a call.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Ein Link in {program} möchte einen Anruf starten.</translation>
    </message>
    <message>
        <source>Another link arrived. It was ignored.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Ein weiterer Link kam an. Er wurde ignoriert.</translation>
    </message>
    <message>
        <source>Another link wanted to call {number}. It was ignored.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Ein weiterer Link wollte {number} anrufen. Er wurde ignoriert.</translation>
    </message>
    <message>
        <source>Another program wants to make a call.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Ein anderes Programm möchte einen Anruf starten.</translation>
    </message>
    <message>
        <source>Ask for extension {extension} once somebody answers.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Verlangen Sie die Durchwahl {extension}, sobald jemand abnimmt.</translation>
    </message>
    <message>
        <source>Copy one of them.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Kopieren Sie eine davon.</translation>
    </message>
    <message>
        <source>It asks for something that Callboard does not do.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Er verlangt etwas, was Callboard nicht tut.</translation>
    </message>
    <message>
        <source>It belongs to another phone system.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Er gehört zu einer anderen Telefonanlage.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen, or digits of another script.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Er enthält unsichtbare Zeichen oder Ziffern einer anderen Schrift.</translation>
    </message>
    <message>
        <source>It holds digits to be sent after somebody has answered. Type the number by hand.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Er enthält Ziffern, die erst nach dem Abnehmen gesendet werden sollen. Geben Sie die Nummer von Hand ein.</translation>
    </message>
    <message>
        <source>It holds letters. Letters are not turned into digits.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Er enthält Buchstaben. Buchstaben werden nicht in Ziffern umgesetzt.</translation>
    </message>
    <message>
        <source>It holds signs that do not belong to a phone number.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Er enthält Zeichen, die nicht zu einer Rufnummer gehören.</translation>
    </message>
    <message>
        <source>It is a link of another kind.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Es ist ein Link anderer Art.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Er ist leer.</translation>
    </message>
    <message>
        <source>It is too long for a phone number.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Er ist zu lang für eine Rufnummer.</translation>
    </message>
    <message>
        <source>It reads: {text}</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Wortlaut: {text}</translation>
    </message>
    <message>
        <source>It says one thing twice.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Er enthält eine Angabe doppelt.</translation>
    </message>
    <message>
        <source>More than five numbers came from other programs within a minute. Callboard takes no more of them until you allow it.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Innerhalb einer Minute kamen mehr als fünf Nummern aus anderen Programmen. Callboard nimmt keine weiteren an, bis Sie es erlauben.</translation>
    </message>
    <message>
        <source>No number is offered.</source>
        <extracomment>app/wiring/connect_outside.py</extracomment>
        <translation>Es wird keine Nummer angeboten.</translation>
    </message>
    <message>
        <source>Take numbers again</source>
        <extracomment>app/wiring/connect_outside.py</extracomment>
        <translation>Wieder annehmen</translation>
    </message>
    <message>
        <source>This is a code, not a phone number. Codes can change settings on your phone system.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Das ist ein Code, keine Rufnummer. Codes können Einstellungen Ihrer Telefonanlage ändern.</translation>
    </message>
    <message>
        <source>This link holds no phone number.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Dieser Link enthält keine Rufnummer.</translation>
    </message>
    <message>
        <source>This text holds more than one phone number.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Dieser Text enthält mehr als eine Rufnummer.</translation>
    </message>
    <message>
        <source>This text holds no phone number.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Dieser Text enthält keine Rufnummer.</translation>
    </message>
    <message>
        <source>copied in another program</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>in einem anderen Programm kopiert</translation>
    </message>
    <message>
        <source>from a link in another program</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>aus einem Link in einem anderen Programm</translation>
    </message>
    <message>
        <source>from a link in {program}</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>aus einem Link in {program}</translation>
    </message>
    <message>
        <source>from the command line</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>von der Befehlszeile</translation>
    </message>
    <message>
        <source>selected in another program</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>in einem anderen Programm markiert</translation>
    </message>
    <message>
        <source>selected in {program}</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>in {program} markiert</translation>
    </message>
    <message>
        <source>will dial {number}</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>gewählt wird {number}</translation>
    </message>
    <message>
        <source>will send {code}</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>gesendet wird {code}</translation>
    </message>
    <message>
        <source>{number} is offered, {origin}.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>{number} wird angeboten, {origin}.</translation>
    </message>
    <message>
        <source>{origin}, {time}</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>{origin}, {time}</translation>
    </message>
</context>
<context>
    <name>OptionsGroup</name>
    <message>
        <source>Don&apos;t ask for names</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Nicht nach Namen fragen</translation>
    </message>
    <message>
        <source>How people join</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Beitritt</translation>
    </message>
    <message>
        <source>Nobody has to say their name first.</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Niemand muss zuerst seinen Namen nennen.</translation>
    </message>
    <message>
        <source>People are in as soon as they answer.</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Wer abnimmt, ist sofort dabei.</translation>
    </message>
    <message>
        <source>These count only for the call that starts the conference. They can&apos;t be changed once it is running.</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Diese Angaben gelten nur für den Anruf, der die Konferenz startet. Sobald sie läuft, lassen sie sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Whether a conference asks for a PIN, and how people come in, is set in the phone system itself, for each room. Ask whoever looks after it.</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Ob eine Konferenz nach einer PIN fragt und wie Personen beitreten, wird in der Telefonanlage selbst für jeden Raum festgelegt. Fragen Sie die Person, die sie betreut.</translation>
    </message>
    <message>
        <source>{what} Joining and leaving is announced without a name.</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>{what} Kommen und Gehen wird ohne Namen angesagt.</translation>
    </message>
    <message>
        <source>{what} Otherwise each person is asked to confirm first.</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>{what} Sonst muss jede Person zuerst bestätigen.</translation>
    </message>
    <message>
        <source>Not available on 3CX {version}</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Nicht verfügbar mit 3CX {version}</translation>
    </message>
    <message>
        <source>Start instantly</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Sofort starten</translation>
    </message>
</context>
<context>
    <name>OtherPhones</name>
    <message>
        <source>Add this phone</source>
        <extracomment>views/settings/other_phones.py</extracomment>
        <translation>Dieses Telefon hinzufügen</translation>
    </message>
    <message>
        <source>Also show calls for</source>
        <extracomment>views/settings/other_phones.py</extracomment>
        <translation>Auch Anrufe zeigen für</translation>
    </message>
    <message>
        <source>Do not show calls for {who} any more</source>
        <extracomment>views/settings/other_phones.py</extracomment>
        <translation>Anrufe für {who} nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Extension {number} is not on this phone system.</source>
        <extracomment>views/settings/other_phones.py</extracomment>
        <translation>Nebenstelle {number} gibt es auf dieser Telefonanlage nicht.</translation>
    </message>
    <message>
        <source>Find a name or number</source>
        <extracomment>views/settings/other_phones.py</extracomment>
        <translation>Name oder Nummer suchen</translation>
    </message>
    <message numerus="yes">
        <source>There are %n phones already. Remove one first.</source>
        <extracomment>views/settings/other_phones.py</extracomment>
        <translation>
            <numerusform>Es ist schon %n Telefon eingetragen. Entfernen Sie es zuerst.</numerusform>
            <numerusform>Es sind schon %n Telefone eingetragen. Entfernen Sie zuerst eines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutsideKeys</name>
    <message>
        <source>Another program has {keys} already. Choose other keys.</source>
        <extracomment>app/wiring/connect_links.py</extracomment>
        <translation>Ein anderes Programm verwendet {keys} schon. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>Nothing is selected in the other program. Select a number first.</source>
        <extracomment>app/wiring/connect_links.py</extracomment>
        <translation>Im anderen Programm ist nichts markiert. Markieren Sie zuerst eine Nummer.</translation>
    </message>
    <message>
        <source>This computer does not let programs hear keys in others.</source>
        <extracomment>app/wiring/connect_links.py</extracomment>
        <translation>Auf diesem Computer können Programme nicht auf Tasten in anderen Programmen reagieren.</translation>
    </message>
    <message>
        <source>This desktop (Wayland) does not let programs hear keys in others, or see what is selected there. Copy the number instead: Callboard offers it.</source>
        <extracomment>app/wiring/connect_links.py</extracomment>
        <translation>Auf diesem Desktop (Wayland) können Programme weder auf Tasten in anderen Programmen reagieren noch sehen, was dort markiert ist. Kopieren Sie die Nummer stattdessen: Callboard bietet sie an.</translation>
    </message>
    <message>
        <source>{keys} cannot be heard in other programs. Choose other keys.</source>
        <extracomment>app/wiring/connect_links.py</extracomment>
        <translation>{keys} funktioniert in anderen Programmen nicht. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>{keys} is ready.</source>
        <extracomment>app/wiring/connect_links.py</extracomment>
        <translation>{keys} ist bereit.</translation>
    </message>
</context>
<context>
    <name>OutsideKeysRow</name>
    <message>
        <source>Change keys…</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Choose a letter or a digit with Ctrl, or one of the keys F1 to F24.</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>Wählen Sie einen Buchstaben oder eine Ziffer mit Strg oder eine der Tasten F1 bis F24.</translation>
    </message>
    <message>
        <source>Keys for selected text</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>Tasten für markierten Text</translation>
    </message>
    <message>
        <source>New keys for selected text</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>Neue Tasten für markierten Text</translation>
    </message>
    <message>
        <source>No keys</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>{keys} already means “{command}”. Choose other keys.</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>{keys} bedeutet schon „{command}“. Wählen Sie andere Tasten.</translation>
    </message>
</context>
<context>
    <name>ParticipantsView</name>
    <message>
        <source>Called as number {place}.</source>
        <extracomment>views/conference/builder/participants_view.py</extracomment>
        <translation>Wird als Nummer {place} angerufen.</translation>
    </message>
    <message>
        <source>People are read from {file}. You see who they are before they are added.</source>
        <extracomment>views/conference/builder/participants_view.py</extracomment>
        <translation>Personen werden aus {file} gelesen. Sie sehen sie, bevor sie hinzugefügt werden.</translation>
    </message>
    <message>
        <source>People in the conference, in the order in which they are called</source>
        <extracomment>views/conference/builder/participants_view.py</extracomment>
        <translation>Personen in der Konferenz, in der Reihenfolge, in der sie angerufen werden</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <extracomment>views/connection/password_field.py</extracomment>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Stored and hidden</source>
        <extracomment>views/connection/password_field.py</extracomment>
        <translation>Gespeichert, verborgen</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>%n left out.</source>
        <comment>things in a text that are no phone numbers</comment>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>
            <numerusform>%n weggelassen.</numerusform>
            <numerusform>%n weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers found.</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>
            <numerusform>%n Nummer gefunden.</numerusform>
            <numerusform>%n Nummern gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bank account</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Eine Kontonummer</translation>
    </message>
    <message>
        <source>A bank account (IBAN)</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Eine Kontonummer (IBAN)</translation>
    </message>
    <message>
        <source>A bank card</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Eine Kartennummer</translation>
    </message>
    <message>
        <source>A code: codes can change settings of the phone system</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Ein Code: Codes können Einstellungen der Telefonanlage ändern</translation>
    </message>
    <message>
        <source>A date</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Ein Datum</translation>
    </message>
    <message>
        <source>A measure, or a number with decimals</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Ein Maß oder eine Zahl mit Nachkommastellen</translation>
    </message>
    <message>
        <source>A reference, a ticket or a pass</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Ein Aktenzeichen, ein Ticket oder ein Ausweis</translation>
    </message>
    <message>
        <source>A sum of money</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Ein Geldbetrag</translation>
    </message>
    <message>
        <source>A tax or register number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Eine Steuer- oder Registernummer</translation>
    </message>
    <message>
        <source>A time</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Eine Uhrzeit</translation>
    </message>
    <message>
        <source>An emergency number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Eine Notrufnummer</translation>
    </message>
    <message>
        <source>Fax</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>More than {count} were left out.</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Mehr als {count} weggelassen.</translation>
    </message>
    <message>
        <source>No phone number found in what was pasted.</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Im Eingefügten wurde keine Rufnummer gefunden.</translation>
    </message>
    <message>
        <source>Part of a web address</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Teil einer Webadresse</translation>
    </message>
    <message>
        <source>Part of an e-mail address</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Teil einer E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Rounded by the table: make its column wider and copy it again</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Von der Tabelle gerundet: Spalte breiter machen und neu kopieren</translation>
    </message>
    <message>
        <source>The address or version of a computer program</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Adresse oder Version eines Computerprogramms</translation>
    </message>
    <message>
        <source>The number of a customer or a contract</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Eine Kunden- oder Vertragsnummer</translation>
    </message>
    <message>
        <source>The number of an article or a book</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Eine Artikel- oder Buchnummer</translation>
    </message>
    <message>
        <source>The number of an invoice</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Eine Rechnungsnummer</translation>
    </message>
    <message>
        <source>The number of an order or a parcel</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Eine Bestell- oder Sendungsnummer</translation>
    </message>
    <message>
        <source>The text was too long: its end was not read.</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Der Text war zu lang: Sein Ende wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>There are letters in it</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Enthält Buchstaben</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be seen</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Enthält ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>Too many digits for a phone number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Zu viele Ziffern für eine Rufnummer</translation>
    </message>
    <message>
        <source>Too short, and nobody here has this number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Zu kurz, und hier hat niemand diese Nummer</translation>
    </message>
    <message>
        <source>Will dial {number}</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Gewählt wird {number}</translation>
    </message>
    <message>
        <source>a code for the phone system, not a phone number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>ein Code für die Telefonanlage, keine Rufnummer</translation>
    </message>
    <message>
        <source>an emergency number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>eine Notrufnummer</translation>
    </message>
    <message>
        <source>longer than any phone number, please check it</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>länger als jede Rufnummer, bitte prüfen</translation>
    </message>
    <message>
        <source>may be a date, please check it</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>vielleicht ein Datum, bitte prüfen</translation>
    </message>
    <message>
        <source>may cost a lot</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>kann teuer werden</translation>
    </message>
    <message>
        <source>put together from two lines, please check it</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>aus zwei Zeilen zusammengesetzt, bitte prüfen</translation>
    </message>
    <message>
        <source>taken by hand</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>von Hand übernommen</translation>
    </message>
    <message>
        <source>the (0) is not dialled</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>die (0) wird nicht gewählt</translation>
    </message>
    <message>
        <source>the extension behind it is not dialled</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>die Durchwahl dahinter wird nicht gewählt</translation>
    </message>
    <message>
        <source>the extension, not the emergency number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>die Nebenstelle, nicht die Notrufnummer</translation>
    </message>
    <message>
        <source>the other last digits are left out</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>die anderen Endziffern sind weggelassen</translation>
    </message>
    <message>
        <source>without the .0 of the table</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>ohne das .0 aus der Tabelle</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <comment>quoted from a text</comment>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>“{text}”: {why}</source>
        <comment>something that is no number, and why it is none</comment>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>„{text}“: {why}</translation>
    </message>
</context>
<context>
    <name>PasteDesk</name>
    <message numerus="yes">
        <source>Call %n people into {room}</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>
            <numerusform>%n Person hinzurufen ({room})</numerusform>
            <numerusform>%n Personen hinzurufen ({room})</numerusform>
        </translation>
    </message>
    <message>
        <source>Call from the first who is free</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Von der ersten freien Person anrufen</translation>
    </message>
    <message>
        <source>Call from {who}</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Von {who} aus anrufen</translation>
    </message>
    <message numerus="yes">
        <source>New conference with %n people</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>
            <numerusform>Neue Konferenz mit %n Person</numerusform>
            <numerusform>Neue Konferenz mit %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is called yet: you can look at the list before you start it.</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Noch wird niemand angerufen: Sie können die Liste vor dem Start noch ansehen.</translation>
    </message>
    <message>
        <source>Put in From</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>In „Von“ setzen</translation>
    </message>
    <message>
        <source>Put in To</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>In „An“ setzen</translation>
    </message>
    <message>
        <source>Set it up</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Vorbereiten</translation>
    </message>
    <message numerus="yes">
        <source>Set up a conference with %n people?</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>
            <numerusform>Konferenz mit %n Person vorbereiten?</numerusform>
            <numerusform>Konferenz mit %n Personen vorbereiten?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Tick who is in the new conference</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Ankreuzen, wer in die neue Konferenz soll</translation>
    </message>
    <message>
        <source>Tick whom to call into {room}</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Ankreuzen, wer hinzugerufen wird ({room})</translation>
    </message>
    <message>
        <source>Which number?</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Welche Nummer?</translation>
    </message>
    <message>
        <source>Who is called into {room}?</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>{room}: Wer wird hinzugerufen?</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Close</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy a text, cells of a table, a signature or a card, and press Ctrl+V here. Numbers can be dragged to people, rooms and conferences.</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Kopieren Sie einen Text, Tabellenzellen, eine Signatur oder eine Visitenkarte und drücken Sie hier Strg+V. Nummern lassen sich auf Personen, Räume und Konferenzen ziehen.</translation>
    </message>
    <message>
        <source>Enter or a double-click takes one all the same.</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Eingabe oder ein Doppelklick übernimmt etwas davon trotzdem.</translation>
    </message>
    <message>
        <source>Enter: tick</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Eingabe: ankreuzen</translation>
    </message>
    <message>
        <source>Enter: {what}</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Eingabe: {what}</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Eingefügte Nummern</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Untick all</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Alle abwählen</translation>
    </message>
    <message>
        <source>{number} was taken all the same.</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>{number} wurde trotzdem übernommen.</translation>
    </message>
    <message>
        <source>“{text}” cannot be dialled: {why}.</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>„{text}“ lässt sich nicht wählen: {why}.</translation>
    </message>
</context>
<context>
    <name>PathRow</name>
    <message>
        <source>All files (*)</source>
        <extracomment>views/first_run/path_row.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>views/first_run/path_row.py</extracomment>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Called in this order. Drag people here from the list, the board or another program.</source>
        <extracomment>views/conference/builder/people_card.py</extracomment>
        <translation>Angerufen wird in dieser Reihenfolge. Ziehen Sie Personen aus der Liste, der Übersicht oder einem anderen Programm hierher.</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/conference/builder/people_card.py</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>{count} added</source>
        <extracomment>views/conference/builder/people_card.py</extracomment>
        <translation>{count} hinzugefügt</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message numerus="yes">
        <source>%n contacts are one now: {name}.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>
            <numerusform>%n Kontakt ist jetzt einer: {name}.</numerusform>
            <numerusform>%n Kontakte sind jetzt einer: {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were deleted.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>
            <numerusform>%n Kontakt wurde gelöscht.</numerusform>
            <numerusform>%n Kontakte wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were merged.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>
            <numerusform>%n Kontakt wurde zusammengeführt.</numerusform>
            <numerusform>%n Kontakte wurden zusammengeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts of the phone system can be changed there only.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>Kontakte der Telefonanlage lassen sich nur dort ändern.</translation>
    </message>
    <message>
        <source>No duplicates were found among your contacts.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>Unter Ihren Kontakten wurden keine doppelten gefunden.</translation>
    </message>
    <message>
        <source>Save the contact that is open first, or leave it with Esc.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>Speichern Sie zuerst den geöffneten Kontakt oder verlassen Sie ihn mit Esc.</translation>
    </message>
    <message>
        <source>Together they are too large for one contact.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>Zusammen sind sie zu groß für einen Kontakt.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>{name} wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} was changed.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>{name} wurde geändert.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>{name} wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>Performer</name>
    <message>
        <source>Waiting for the phone system…</source>
        <extracomment>views/perform.py</extracomment>
        <translation>Warten auf die Telefonanlage…</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Called lately</source>
        <extracomment>views/fields/person_delegate.py</extracomment>
        <translation>Kürzlich angerufen</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message numerus="yes">
        <source>Add %n people to conference</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>
            <numerusform>%n Person zur Konferenz hinzufügen</numerusform>
            <numerusform>%n Personen zur Konferenz hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to conference</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Zur Konferenz hinzufügen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Zu den Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Call from this phone…</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Von diesem Telefon anrufen…</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>{name} anrufen</translation>
    </message>
    <message>
        <source>Call {number} from the first who is free</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>{number} von der ersten freien Person aus anrufen</translation>
    </message>
    <message>
        <source>Call {number} from this phone</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>{number} von diesem Telefon anrufen</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n numbers</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>
            <numerusform>%n Nummer kopieren</numerusform>
            <numerusform>%n Nummern kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy number</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>New conference</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Neue Konferenz</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Nicht mit der Telefonanlage verbunden.</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <source>Show in History</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Tell me when one of them is free</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Melden, sobald jemand davon frei ist</translation>
    </message>
    <message>
        <source>Tell me when {name} is free</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Melden, sobald {name} frei ist</translation>
    </message>
    <message>
        <source>This is my phone</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Das ist mein Telefon</translation>
    </message>
    <message>
        <source>Transfer my call to {name}</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Mein Gespräch mit {name} verbinden</translation>
    </message>
    <message>
        <source>{room}: {state}</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>{room}: {state}</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message numerus="yes">
        <source>%n extensions found.</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>
            <numerusform>%n Nebenstelle gefunden.</numerusform>
            <numerusform>%n Nebenstellen gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the phone system who is there… You can type your number meanwhile.</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Die Telefonanlage wird gefragt, wer da ist… Sie können inzwischen Ihre Nummer eingeben.</translation>
    </message>
    <message>
        <source>Extensions of the phone system</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Nebenstellen der Telefonanlage</translation>
    </message>
    <message>
        <source>Find a name or number</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Name oder Nummer suchen</translation>
    </message>
    <message>
        <source>It rings first when you make a call here. Without one, Callboard asks at the first call.</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Es klingelt zuerst, wenn Sie hier einen Anruf starten. Ist keines gewählt, fragt Callboard beim ersten Anruf.</translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Mein Telefon</translation>
    </message>
    <message>
        <source>No one on this phone system matches “{text}”.</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Auf dieser Telefonanlage keine Treffer für „{text}“.</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>The phone system could not be asked: {why} The last step checks why. Type your number, or skip.</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Die Telefonanlage konnte nicht gefragt werden: {why} Der letzte Schritt prüft, warum. Geben Sie Ihre Nummer ein oder überspringen Sie dies.</translation>
    </message>
    <message>
        <source>Type the number of your phone, or leave it empty.</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Geben Sie die Nummer Ihres Telefons ein oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Which phone is yours?</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Welches Telefon ist Ihres?</translation>
    </message>
    <message>
        <source>Your phone: {phone}</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Ihr Telefon: {phone}</translation>
    </message>
</context>
<context>
    <name>PhoneSystemForm</name>
    <message>
        <source>A file that was exported holds no passwords.</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Eine exportierte Datei enthält keine Passwörter.</translation>
    </message>
    <message>
        <source>Add a phone system…</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Telefonanlage hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Aus Datei importieren…</translation>
    </message>
    <message>
        <source>No phone system is kept here yet.</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Hier ist noch keine Telefonanlage gespeichert.</translation>
    </message>
    <message>
        <source>Phone systems</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Telefonanlagen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>This one is in use. Change to another one before you remove it.</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Diese ist aktiv. Wechseln Sie zu einer anderen, bevor Sie sie entfernen.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>Your IT has set up this one. It cannot be removed here.</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Diese hat Ihre IT eingerichtet. Sie lässt sich hier nicht entfernen.</translation>
    </message>
</context>
<context>
    <name>PhoneSystems</name>
    <message>
        <source>All files (*)</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export a phone system</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Telefonanlage exportieren</translation>
    </message>
    <message>
        <source>Exported to {file}, without passwords.</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Nach {file} exportiert, ohne Passwörter.</translation>
    </message>
    <message>
        <source>Import a phone system</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Telefonanlage importieren</translation>
    </message>
    <message>
        <source>Imported: {names}. Passwords have to be typed once.</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Importiert: {names}. Passwörter müssen einmal eingegeben werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}? Its password is forgotten too.</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>{name} entfernen? Auch das Passwort wird gelöscht.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>{name} wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>{name} wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Conference on {day}: dial {gateway} and key in the PIN {pin}.</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>Konferenz am {day}: Wählen Sie {gateway} und geben Sie die PIN {pin} ein.</translation>
    </message>
    <message>
        <source>Conference on {day}: the PIN is {pin}.</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>Konferenz am {day}: Die PIN ist {pin}.</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>acht</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>fünf</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>vier</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>neun</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>eins</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>sieben</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>sechs</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>drei</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>zwei</translation>
    </message>
    <message>
        <source>zero</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>null</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>The PIN: {digits}</source>
        <extracomment>views/conference/builder/pin_card.py</extracomment>
        <translation>Die PIN: {digits}</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>Copy as a sentence</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Als Satz kopieren</translation>
    </message>
    <message>
        <source>Digits only. Leave empty if no PIN is needed.</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Nur Ziffern. Ist keine PIN nötig, das Feld leer lassen.</translation>
    </message>
    <message>
        <source>Easy to guess. New PIN makes up a better one.</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Leicht zu erraten. „Neue PIN“ erzeugt eine bessere.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>No PIN</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Ohne PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Read out</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Zum Vorlesen</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>PIN anzeigen</translation>
    </message>
    <message>
        <source>There is no PIN yet.</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Es gibt noch keine PIN.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>&amp;People</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>&amp;Raum</translation>
    </message>
    <message>
        <source>&amp;Started by</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>&amp;Gestartet von</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>3CX chooses the room</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>3CX wählt den Raum</translation>
    </message>
    <message>
        <source>3CX itself (experimental)</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>3CX selbst (experimentell)</translation>
    </message>
    <message>
        <source>Callboard, as long as it is running</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Callboard, solange es läuft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change a planned conference</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Geplante Konferenz ändern</translation>
    </message>
    <message>
        <source>Plan a conference</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Konferenz planen</translation>
    </message>
    <message>
        <source>Plan it</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The clocks go back and show this time twice. The first one is meant.</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Die Uhr wird zurückgestellt und zeigt diese Zeit zweimal. Gemeint ist die erste.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Worum geht es?</translation>
    </message>
</context>
<context>
    <name>Planned</name>
    <message>
        <source>3CX accepted “{title}”: {when}. Callboard watches whether it starts.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>3CX hat „{title}“ angenommen: {when}. Callboard achtet darauf, ob die Konferenz startet.</translation>
    </message>
    <message>
        <source>3CX starts it (experimental)</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Start durch 3CX (experimentell)</translation>
    </message>
    <message>
        <source>Add people to a new conference first.</source>
        <extracomment>app/wiring/connect_planned.py</extracomment>
        <translation>Fügen Sie zuerst Personen zu einer neuen Konferenz hinzu.</translation>
    </message>
    <message>
        <source>Callboard must be running at that time and connected to this phone system. It never starts late.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Callboard muss dann laufen und mit dieser Telefonanlage verbunden sein. Verspätet startet es nie.</translation>
    </message>
    <message>
        <source>Callboard starts it</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Start durch Callboard</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Delete takes it off the list.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Entf nimmt sie von der Liste.</translation>
    </message>
    <message>
        <source>Enter changes it, Delete takes it off the list.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Eingabe ändert sie, Entf nimmt sie von der Liste.</translation>
    </message>
    <message>
        <source>My room</source>
        <extracomment>app/planning/plan_offers.py</extracomment>
        <translation>Mein Raum</translation>
    </message>
    <message>
        <source>Plan for later…</source>
        <extracomment>app/wiring/connect_planned.py</extracomment>
        <translation>Für später planen…</translation>
    </message>
    <message>
        <source>The first free room</source>
        <extracomment>app/planning/plan_offers.py</extracomment>
        <translation>Der erste freie Raum</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Morgen {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Gestern {time}</translation>
    </message>
    <message>
        <source>names are not asked</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>ohne Namensabfrage</translation>
    </message>
    <message>
        <source>nobody has to confirm</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>ohne Bestätigung</translation>
    </message>
    <message>
        <source>the first free room</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>erster freier Raum</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>mit PIN</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>{date} {time}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>
            <numerusform>{names} und %n weitere</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} on the list</source>
        <extracomment>app/planning/plan_offers.py</extracomment>
        <translation>{people} auf der Liste</translation>
    </message>
    <message>
        <source>{people}, as planned</source>
        <extracomment>app/planning/plan_offers.py</extracomment>
        <translation>{people}, wie geplant</translation>
    </message>
    <message>
        <source>{state}. {why}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>{state}. {why}</translation>
    </message>
    <message>
        <source>“{title}” ({when}, {people}) could not be started. {why}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>„{title}“ ({when}, {people}) konnte nicht gestartet werden. {why}</translation>
    </message>
    <message>
        <source>“{title}” ({when}, {people}) was not started. {why}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>„{title}“ ({when}, {people}) wurde nicht gestartet. {why}</translation>
    </message>
    <message>
        <source>“{title}” is not planned any more.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>„{title}“ ist nicht mehr geplant.</translation>
    </message>
    <message>
        <source>“{title}” is planned: {when}. Callboard must be running then.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>„{title}“ ist geplant: {when}. Callboard muss dann laufen.</translation>
    </message>
    <message>
        <source>“{title}” is planned: {when}. Nobody starts it while Callboard is not running.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>„{title}“ ist geplant: {when}. Läuft Callboard dann nicht, startet sie niemand.</translation>
    </message>
    <message>
        <source>“{title}” should have started at {time} in {room}, with {people}.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>„{title}“ hätte um {time} beginnen sollen ({room}, {people}).</translation>
    </message>
    <message>
        <source>“{title}” starts at {time} in {room}: {people} will be called.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>„{title}“ beginnt um {time} ({room}): Callboard ruft {people} an.</translation>
    </message>
    <message>
        <source>“{title}” starts now in {room}, as planned.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>„{title}“ beginnt jetzt wie geplant ({room}).</translation>
    </message>
</context>
<context>
    <name>PlannedList</name>
    <message>
        <source>Planned</source>
        <extracomment>views/schedule/planned_list.py</extracomment>
        <translation>Geplant</translation>
    </message>
</context>
<context>
    <name>PlannedRows</name>
    <message>
        <source>&amp;Change…</source>
        <extracomment>views/schedule/planned_list.py</extracomment>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>views/schedule/planned_list.py</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <extracomment>views/schedule/planned_list.py</extracomment>
        <translation>&amp;Jetzt starten</translation>
    </message>
    <message>
        <source>Planned conferences</source>
        <extracomment>views/schedule/planned_list.py</extracomment>
        <translation>Geplante Konferenzen</translation>
    </message>
</context>
<context>
    <name>PlannedStrips</name>
    <message>
        <source>Cancel this conference</source>
        <extracomment>views/schedule/planned_strips.py</extracomment>
        <translation>Diese Konferenz absagen</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>views/schedule/planned_strips.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Show the room</source>
        <extracomment>views/schedule/planned_strips.py</extracomment>
        <translation>Raum zeigen</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>views/schedule/planned_strips.py</extracomment>
        <translation>Jetzt starten</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Answer on your phone</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>Am Telefon annehmen</translation>
    </message>
    <message>
        <source>Call for your group · {time}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>Anruf für Ihre Gruppe · {time}</translation>
    </message>
    <message>
        <source>Conference in {room}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>Konferenz: {room}</translation>
    </message>
    <message>
        <source>Divert…</source>
        <extracomment>views/toasts/incoming_acts.py</extracomment>
        <translation>Umleiten…</translation>
    </message>
    <message>
        <source>Incoming call · {time}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>Eingehender Anruf · {time}</translation>
    </message>
    <message>
        <source>Missed call</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>Anruf verpasst</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>Pick up</source>
        <extracomment>views/toasts/incoming_acts.py</extracomment>
        <translation>Heranholen</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>views/toasts/incoming_acts.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <extracomment>views/toasts/incoming_acts.py</extracomment>
        <translation>Zur Voicemail</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>for {phone}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>für {phone}</translation>
    </message>
    <message>
        <source>for {phone} · through {queue}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>für {phone} · über {queue}</translation>
    </message>
    <message>
        <source>{number} · for {phone}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>{number} · für {phone}</translation>
    </message>
    <message>
        <source>{number} · for {phone} · through {queue}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>{number} · für {phone} · über {queue}</translation>
    </message>
    <message>
        <source>{person} did not join.</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>{person} ist nicht beigetreten.</translation>
    </message>
    <message>
        <source>{person} has joined.</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>{person} ist beigetreten.</translation>
    </message>
    <message>
        <source>{person} has left.</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>{person} ist gegangen.</translation>
    </message>
</context>
<context>
    <name>Popups</name>
    <message>
        <source>Conference in {room}</source>
        <extracomment>app/wiring/connect_toasts.py</extracomment>
        <translation>Konferenz: {room}</translation>
    </message>
</context>
<context>
    <name>PopupsForm</name>
    <message>
        <source>A short tone once</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Einmal ein kurzer Ton</translation>
    </message>
    <message>
        <source>A tone until it stops ringing</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Ein Ton, solange es klingelt</translation>
    </message>
    <message>
        <source>Also show calls for</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Auch Anrufe zeigen für</translation>
    </message>
    <message>
        <source>Calls for my queues and groups</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Anrufe für meine Warteschleifen und Gruppen</translation>
    </message>
    <message>
        <source>Calls for these phones are shown, and heard, as those for your own phone are.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Anrufe für diese Telefone werden gezeigt und sind zu hören wie die für Ihr eigenes Telefon.</translation>
    </message>
    <message>
        <source>Calls of other people are never heard. While pop-ups are muted, nothing is heard.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Anrufe für andere sind nie zu hören. Solange Pop-ups stummgeschaltet sind, ist nichts zu hören.</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>No loudspeaker found on this computer. Plug one in or switch one on, then press Listen.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Auf diesem Computer wurde kein Lautsprecher gefunden. Schließen Sie einen an oder schalten Sie einen ein und wählen Sie dann „Anhören“.</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>Other phones of yours</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Ihre weiteren Telefone</translation>
    </message>
    <message>
        <source>Plays the tone as loud as chosen.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Spielt den Ton in der gewählten Lautstärke.</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Pop-ups</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Volume of the tone</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Lautstärke des Tons</translation>
    </message>
    <message>
        <source>When a call rings at my phone</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Wenn mein Telefon klingelt</translation>
    </message>
    <message>
        <source>When the phone of somebody rings who is in a group with you, or a call comes through a queue or ring group of yours.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Wenn es bei jemandem aus einer Ihrer Gruppen klingelt oder ein Anruf über eine Ihrer Warteschleifen oder Rufgruppen kommt.</translation>
    </message>
</context>
<context>
    <name>PreflightCard</name>
    <message>
        <source>Before any phone rings</source>
        <extracomment>views/conference/builder/preflight_card.py</extracomment>
        <translation>Bevor ein Telefon klingelt</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Reserved by reception</source>
        <extracomment>views/words/presence_words.py</extracomment>
        <translation>Vom Empfang reserviert</translation>
    </message>
    <message>
        <source>Reserved by reception until {time}</source>
        <extracomment>views/words/presence_words.py</extracomment>
        <translation>Vom Empfang reserviert bis {time}</translation>
    </message>
    <message>
        <source>Reserved until {time}</source>
        <extracomment>views/words/presence_words.py</extracomment>
        <translation>Reserviert bis {time}</translation>
    </message>
    <message>
        <source>{reserved} (only seen in this Callboard)</source>
        <extracomment>views/words/presence_words.py</extracomment>
        <translation>{reserved} (nur in diesem Callboard zu sehen)</translation>
    </message>
</context>
<context>
    <name>PresenceButton</name>
    <message>
        <source>My presence: {presence}</source>
        <extracomment>views/presence/presence_button.py</extracomment>
        <translation>Meine Präsenz: {presence}</translation>
    </message>
    <message>
        <source>Presence</source>
        <extracomment>views/presence/presence_button.py</extracomment>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>views/presence/presence_button.py</extracomment>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>PresenceDesk</name>
    <message>
        <source>Reserve for reception instead</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>Stattdessen für den Empfang reservieren</translation>
    </message>
    <message>
        <source>The presence of {who} will be looked at when the connection is back.</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>Die Präsenz von {who} wird geprüft, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Your presence is now {presence}.</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>Ihre Präsenz ist jetzt {presence}.</translation>
    </message>
    <message>
        <source>{who} is not reserved by reception any more.</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>{who} ist nicht mehr vom Empfang reserviert.</translation>
    </message>
    <message>
        <source>{who} is now {presence}.</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>Die Präsenz von {who} ist jetzt {presence}.</translation>
    </message>
    <message>
        <source>{who} is reserved by reception until {time}. Only this Callboard shows it.</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>{who} ist bis {time} vom Empfang reserviert. Nur dieses Callboard zeigt es.</translation>
    </message>
    <message>
        <source>{who} is reserved by reception. Only this Callboard shows it.</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>{who} ist vom Empfang reserviert. Nur dieses Callboard zeigt es.</translation>
    </message>
</context>
<context>
    <name>PresenceMenus</name>
    <message numerus="yes">
        <source>For %n minutes</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>
            <numerusform>Für %n Minute</numerusform>
            <numerusform>Für %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Only seen in this Callboard; the phone system is not told.</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Nur in diesem Callboard zu sehen; die Telefonanlage erfährt nichts davon.</translation>
    </message>
    <message>
        <source>Presence</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Remove the reservation</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Reservierung aufheben</translation>
    </message>
    <message>
        <source>Reserve anew</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Neu reservieren</translation>
    </message>
    <message>
        <source>Reserve for reception</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Für den Empfang reservieren</translation>
    </message>
    <message>
        <source>This extension has no profiles.</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Diese Nebenstelle hat keine Profile.</translation>
    </message>
    <message>
        <source>Until I remove it</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Bis ich sie aufhebe</translation>
    </message>
    <message>
        <source>Until a time…</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Bis zu einer Uhrzeit…</translation>
    </message>
</context>
<context>
    <name>PrivacyForm</name>
    <message>
        <source>Calls of people in my groups</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Gespräche von Personen in meinen Gruppen</translation>
    </message>
    <message>
        <source>Calls of those I list below</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Gespräche der unten Aufgeführten</translation>
    </message>
    <message>
        <source>Everybody&apos;s calls</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Alle Gespräche</translation>
    </message>
    <message>
        <source>Extensions and rooms</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Nebenstellen und Räume</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Listed</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Aufgeführte</translation>
    </message>
    <message>
        <source>Not known to the phone system: {numbers}. Check them.</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Der Telefonanlage nicht bekannt: {numbers}. Prüfen Sie diese Angaben.</translation>
    </message>
    <message>
        <source>Numbers, with a space or a comma between them: 101, 205, 701.</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Nummern, durch Leerzeichen oder Komma getrennt: 101, 205, 701.</translation>
    </message>
    <message>
        <source>Of calls that this leaves out you see that there is one and for how long, but neither names nor numbers. Your own calls are always shown in full. What the history holds already stays there until it is cleared.</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Von Anrufen, die hier ausgenommen sind, sehen Sie, dass es sie gibt und wie lange schon, aber weder Namen noch Nummern. Ihre eigenen Anrufe werden immer ganz gezeigt. Was im Verlauf schon steht, bleibt dort, bis er gelöscht wird.</translation>
    </message>
    <message>
        <source>Only my own calls</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Nur meine eigenen Gespräche</translation>
    </message>
    <message>
        <source>Show who is in</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Beteiligte zeigen für</translation>
    </message>
    <message>
        <source>Who talks to whom</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Wer mit wem spricht</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>3CX {version}</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>3CX {version}</translation>
    </message>
    <message>
        <source>Amber</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>As the files say</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Laut den Dateien</translation>
    </message>
    <message>
        <source>As the files say: 3CX {version}</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Laut den Dateien: 3CX {version}</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Rot</translation>
    </message>
</context>
<context>
    <name>ProfileBand</name>
    <message>
        <source>Phone system: {name}</source>
        <extracomment>views/window/profile_band.py</extracomment>
        <translation>Telefonanlage: {name}</translation>
    </message>
</context>
<context>
    <name>ProfileDesk</name>
    <message>
        <source>It is used until Callboard ends, and has to be typed again after that.</source>
        <extracomment>app/profile_desk.py</extracomment>
        <translation>Es gilt, bis Callboard beendet wird, und muss danach erneut eingegeben werden.</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>app/profile_desk.py</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>app/profile_desk.py</extracomment>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>The call goes on. What you changed counts from the next start on.</source>
        <extracomment>app/profile_desk.py</extracomment>
        <translation>Das Gespräch läuft weiter. Ihre Änderungen gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The password was not saved. Start Callboard again now?</source>
        <extracomment>app/profile_desk.py</extracomment>
        <translation>Das Passwort wurde nicht gespeichert. Callboard jetzt neu starten?</translation>
    </message>
    <message>
        <source>You are on a call. Start Callboard again now?</source>
        <extracomment>app/profile_desk.py</extracomment>
        <translation>Sie sind im Gespräch. Callboard jetzt neu starten?</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>All files (*)</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Callboard starts again to use what you change.</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Callboard startet neu, damit Ihre Änderungen gelten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Verbindungseinstellungen</translation>
    </message>
    <message>
        <source>File read. Port, user and password found. The password stays hidden.</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Datei gelesen. Port, Benutzer und Passwort gefunden. Das Passwort bleibt verborgen.</translation>
    </message>
    <message>
        <source>Import 3CXPhoneSystem.ini</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>3CXPhoneSystem.ini importieren</translation>
    </message>
    <message>
        <source>Import 3CXPhoneSystem.ini…</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>3CXPhoneSystem.ini importieren…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>3CX version</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>3CX-Version</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>An extension has digits only.</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Eine Nebenstelle besteht nur aus Ziffern.</translation>
    </message>
    <message>
        <source>Choose the folder that holds 3cxpscomcpp2.dll and sl.dll.</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Wählen Sie den Ordner aus, der 3cxpscomcpp2.dll und sl.dll enthält.</translation>
    </message>
    <message>
        <source>Colour band</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Farbstreifen</translation>
    </message>
    <message>
        <source>Folder of the 3CX files</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Ordner der 3CX-Dateien</translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Mein Telefon</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port for calls</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Port für Anrufe</translation>
    </message>
    <message>
        <source>Server name or address</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Servername oder Adresse</translation>
    </message>
    <message>
        <source>The number of your own extension. Leave it empty, and Callboard asks at the first call.</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Die Nummer Ihrer eigenen Nebenstelle. Lassen Sie das Feld leer, fragt Callboard beim ersten Anruf.</translation>
    </message>
    <message>
        <source>This is not the name or address of a computer.</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Das ist weder Name noch Adresse eines Computers.</translation>
    </message>
    <message>
        <source>Type the name or address of the 3CX server.</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Geben Sie Name oder Adresse des 3CX-Servers ein.</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Change to another phone system</source>
        <extracomment>views/window/profile_menu.py</extracomment>
        <translation>Zu einer anderen Telefonanlage wechseln</translation>
    </message>
    <message>
        <source>{name} (from your IT)</source>
        <extracomment>views/window/profile_menu.py</extracomment>
        <translation>{name} (von Ihrer IT)</translation>
    </message>
</context>
<context>
    <name>ProfileSwitch</name>
    <message>
        <source>Change</source>
        <extracomment>app/wiring/connect_profile.py</extracomment>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>No other phone system is known here. Add one in the settings.</source>
        <extracomment>app/wiring/connect_profile.py</extracomment>
        <translation>Hier ist keine andere Telefonanlage bekannt. Fügen Sie in den Einstellungen eine hinzu.</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>app/wiring/connect_profile.py</extracomment>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The call goes on, but you cannot see it here any more.</source>
        <extracomment>app/wiring/connect_profile.py</extracomment>
        <translation>Das Gespräch läuft weiter, ist hier aber nicht mehr zu sehen.</translation>
    </message>
    <message>
        <source>You are on a call. Change to {name}?</source>
        <extracomment>app/wiring/connect_profile.py</extracomment>
        <translation>Sie sind im Gespräch. Zu {name} wechseln?</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Calling {person}…</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Anruf bei {person}…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connection lost – the call may still be going on</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Verbindung unterbrochen – das Gespräch läuft vielleicht noch</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>No news from the phone system for {seconds} s</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Seit {seconds} s keine Meldung von der Telefonanlage</translation>
    </message>
    <message>
        <source>The call ended before it was answered</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Der Anruf endete, bevor jemand abnahm</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Das Gespräch ist beendet.</translation>
    </message>
    <message>
        <source>The phone system refused this call</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Die Telefonanlage hat diesen Anruf abgelehnt</translation>
    </message>
    <message>
        <source>Then {person} is called</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Dann wird {person} angerufen</translation>
    </message>
    <message>
        <source>{one} and {other} are connected.</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>{one} und {other} sind verbunden.</translation>
    </message>
    <message>
        <source>{person} answered</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>{person} hat abgenommen</translation>
    </message>
    <message>
        <source>{who} did not answer</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>{who} hat nicht abgenommen</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel call</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation>Anruf abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Pick up your phone</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation>Bitte heben Sie ab</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>Ended · {time}</source>
        <extracomment>views/dialer/progress_steps.py</extracomment>
        <translation>Beendet · {time}</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message numerus="yes">
        <source>%n call backs are overdue</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>
            <numerusform>%n Rückruf ist überfällig</numerusform>
            <numerusform>%n Rückrufe sind überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call backs promised, next {due}</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>
            <numerusform>%n Rückruf zugesagt, nächster {due}</numerusform>
            <numerusform>%n Rückrufe zugesagt, nächster {due}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promised</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>
            <numerusform>%n zugesagt</numerusform>
            <numerusform>%n zugesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 call back is overdue</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>1 Rückruf ist überfällig</translation>
    </message>
    <message>
        <source>1 call back promised, {due}</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>1 Rückruf zugesagt, {due}</translation>
    </message>
    <message>
        <source>A call back is due: {who}, via {person}.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Ein Rückruf ist fällig: {who}, über {person}.</translation>
    </message>
    <message>
        <source>A call back is due: {who}.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Ein Rückruf ist fällig: {who}.</translation>
    </message>
    <message>
        <source>Call back {who}</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Rückruf bei {who}</translation>
    </message>
    <message>
        <source>Called back {time}</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Zurückgerufen {time}</translation>
    </message>
    <message>
        <source>Done {time}</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Erledigt {time}</translation>
    </message>
    <message>
        <source>Enter calls now, Delete takes it back.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Eingabe ruft jetzt an, Entf nimmt den Rückruf zurück.</translation>
    </message>
    <message>
        <source>Enter opens it again.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Eingabe öffnet ihn wieder.</translation>
    </message>
    <message>
        <source>It closes by itself when somebody here has called the number and it answers.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Er erledigt sich von selbst, sobald jemand von hier die Nummer anruft und dort abgenommen wird.</translation>
    </message>
    <message>
        <source>It closes by itself when {person} and the caller talk.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Er erledigt sich von selbst, sobald {person} mit dem Anrufer spricht.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Promise kept: {person} talks to {who}.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Rückruf erledigt: {person} spricht mit {who}.</translation>
    </message>
    <message>
        <source>Promise kept: {who} was called back.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Rückruf bei {who} ist erledigt.</translation>
    </message>
    <message>
        <source>Promised: {who} is called back {about}.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Zugesagt: Rückruf bei {who} {about}.</translation>
    </message>
    <message>
        <source>Select a promise first.</source>
        <extracomment>app/promise_desk.py</extracomment>
        <translation>Wählen Sie zuerst einen Rückruf aus.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>The promise to {who} is done.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Der Rückruf bei {who} ist als erledigt markiert.</translation>
    </message>
    <message>
        <source>The promise to {who} was taken back.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Der Rückruf bei {who} wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>This one has come to its end.</source>
        <extracomment>app/promise_desk.py</extracomment>
        <translation>Dieser Rückruf ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>You do not see these calls here, so close it yourself when it is done.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Diese Anrufe sehen Sie hier nicht; markieren Sie den Rückruf daher selbst als erledigt.</translation>
    </message>
    <message>
        <source>by {time}</source>
        <comment>a promised call back: by 15:00</comment>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>via {person}</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>über {person}</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>{name} ({number})</translation>
    </message>
    <message numerus="yes">
        <source>{overdue} of %n call backs are overdue</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>
            <numerusform>{overdue} von %n Rückruf überfällig</numerusform>
            <numerusform>{overdue} von %n Rückrufen überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>&amp;By</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>&amp;Rückruf bei</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Via</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Üb&amp;er</translation>
    </message>
    <message>
        <source>Anybody here</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Egal wer</translation>
    </message>
    <message>
        <source>By which time</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Bis zu welcher Uhrzeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change a promise</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Rückruf ändern</translation>
    </message>
    <message>
        <source>It closes by itself when somebody here has called the number and it answers.</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Er erledigt sich von selbst, sobald jemand von hier die Nummer anruft und dort abgenommen wird.</translation>
    </message>
    <message>
        <source>It closes by itself when this person and the caller talk.</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Er erledigt sich von selbst, sobald diese Person mit dem Anrufer spricht.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Nobody here has that number. Choose a person, or leave it empty.</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Diese Nummer hat hier niemand. Wählen Sie eine Person aus oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>On which day</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>Promise a call back</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Rückruf zusagen</translation>
    </message>
    <message>
        <source>Promise it</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>That is the same phone. Choose somebody else, or leave it empty.</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Das ist dasselbe Telefon. Wählen Sie jemand anderen aus oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Geben Sie zuerst einen Namen oder eine Nummer ein.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Worum geht es?</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>Nothing is promised. Promise a call back to somebody you cannot put through.</source>
        <extracomment>views/promises/promise_list.py</extracomment>
        <translation>Es ist nichts zugesagt. Sagen Sie einen Rückruf zu, wenn Sie jemanden nicht verbinden können.</translation>
    </message>
    <message>
        <source>Promised call backs</source>
        <extracomment>views/promises/promise_list.py</extracomment>
        <translation>Zugesagte Rückrufe</translation>
    </message>
</context>
<context>
    <name>PromiseRows</name>
    <message>
        <source>Call backs that were promised</source>
        <extracomment>views/promises/promise_list.py</extracomment>
        <translation>Zugesagte Rückrufe</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Cancel</source>
        <extracomment>views/questions.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <extracomment>views/window/rail.py</extracomment>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>More about this</source>
        <extracomment>views/conference/builder/reason_box.py</extracomment>
        <translation>Mehr darüber</translation>
    </message>
</context>
<context>
    <name>RecentDelegate</name>
    <message>
        <source>missed</source>
        <extracomment>views/dialer/recent_delegate.py</extracomment>
        <translation>verpasst</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Numbers you call appear here.</source>
        <extracomment>views/dialer/recent_list.py</extracomment>
        <translation>Gewählte Nummern erscheinen hier.</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>views/dialer/recent_list.py</extracomment>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>RecentRows</name>
    <message>
        <source>A click fills in the number, Enter calls it</source>
        <extracomment>views/dialer/recent_list.py</extracomment>
        <translation>Ein Klick trägt die Nummer ein, Eingabe ruft sie an</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>views/dialer/recent_list.py</extracomment>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds no password, no PIN and no callers, and is sent to nobody.</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Für den Support. Er enthält kein Passwort, keine PIN und keine Anrufer und wird an niemanden gesendet.</translation>
    </message>
    <message>
        <source>It says only when Callboard was started: it was ended from outside, or the computer stopped. It is sent to nobody.</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Er sagt nur, wann Callboard gestartet wurde: Es wurde von außen beendet, oder der Computer fiel aus. Er wird an niemanden gesendet.</translation>
    </message>
    <message>
        <source>Save bundle…</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Paket speichern…</translation>
    </message>
</context>
<context>
    <name>RingingStrip</name>
    <message>
        <source>Pick up</source>
        <extracomment>views/window/ringing_strip.py</extracomment>
        <translation>Heranholen</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>Callers dial in here themselves. Callboard can&apos;t start it.</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Anrufer wählen sich selbst ein. Callboard kann diesen Raum nicht starten.</translation>
    </message>
    <message>
        <source>Delete takes this person off the list, Alt and an arrow change the order.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Entf nimmt diese Person von der Liste, Alt und eine Pfeiltaste ändern die Reihenfolge.</translation>
    </message>
    <message>
        <source>Enter adds this person to the conference.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Eingabe fügt diese Person zur Konferenz hinzu.</translation>
    </message>
    <message>
        <source>Enter sets up a conference in this room.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Eingabe bereitet eine Konferenz in diesem Raum vor.</translation>
    </message>
    <message>
        <source>Enter shows who is in this room.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Eingabe zeigt, wer in diesem Raum ist.</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Free – drop people here</source>
        <extracomment>views/slot_board/slot_delegate.py</extracomment>
        <translation>Frei – Personen ablegen</translation>
    </message>
    <message>
        <source>Guests dial {number}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Gäste wählen {number}</translation>
    </message>
    <message>
        <source>My room</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Mein Raum</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <extracomment>views/toasts/toast_words.py
----------
views/words/call_words.py
----------
views/words/spoken_words.py</extracomment>
        <translation>Raum {room}</translation>
    </message>
    <message>
        <source>Running · {people}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Läuft · {people}</translation>
    </message>
    <message>
        <source>Setting up · {people}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Entwurf · {people}</translation>
    </message>
    <message>
        <source>Starting · {joined} of {expected} in</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Startet · {joined} von {expected} dabei</translation>
    </message>
    <message>
        <source>{owner}&apos;s room</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Raum von {owner}</translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>Conference rooms</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation>Konferenzräume</translation>
    </message>
    <message>
        <source>Rooms for dialling in</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation>Räume zum Einwählen</translation>
    </message>
    <message>
        <source>Running conferences</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation>Laufende Konferenzen</translation>
    </message>
    <message>
        <source>Running now</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Someone else&apos;s room</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation>Raum von jemand anderem</translation>
    </message>
    <message>
        <source>Start in</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation>Starten in</translation>
    </message>
</context>
<context>
    <name>RosterDelegate</name>
    <message>
        <source>Added</source>
        <extracomment>views/conference/roster_delegate.py</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Being called</source>
        <extracomment>views/conference/roster_delegate.py</extracomment>
        <translation>Wird angerufen</translation>
    </message>
    <message>
        <source>In room</source>
        <extracomment>views/conference/roster_delegate.py</extracomment>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>views/conference/roster_delegate.py</extracomment>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>RosterFileDesk</name>
    <message>
        <source>All files (*)</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Export people</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Personen exportieren</translation>
    </message>
    <message>
        <source>Import people</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>{people} read from the file.</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>{people} aus der Datei übernommen.</translation>
    </message>
    <message>
        <source>{people} written to {file}. No PIN is in it.</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>{people} in {file} gespeichert. Die Datei enthält keine PIN.</translation>
    </message>
</context>
<context>
    <name>RosterFileDialog</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Column with the name</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Spalte mit dem Namen</translation>
    </message>
    <message>
        <source>Column with the number</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Spalte mit der Nummer</translation>
    </message>
    <message>
        <source>Column {count}</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Spalte {count}</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>No names</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Keine Namen</translation>
    </message>
    <message>
        <source>Not a number: {texts}.</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Keine Nummer: {texts}.</translation>
    </message>
    <message>
        <source>Numbers that are in it twice: {count}.</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Doppelte Nummern: {count}.</translation>
    </message>
    <message>
        <source>Only the first {count} of {all} rows were read.</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Nur die ersten {count} von {all} Zeilen wurden gelesen.</translation>
    </message>
    <message>
        <source>Only the first {count} rows were read.</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Nur die ersten {count} Zeilen wurden gelesen.</translation>
    </message>
    <message>
        <source>People from a file</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Personen aus einer Datei</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>The first row says what the columns are</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Die erste Zeile enthält die Spaltennamen</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>{people}</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>{people}</translation>
    </message>
    <message numerus="yes">
        <source>{people}, %n without a number</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>
            <numerusform>{people}, %n ohne Nummer</numerusform>
            <numerusform>{people}, %n ohne Nummer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message>
        <source>People to add</source>
        <extracomment>views/conference/roster_view.py</extracomment>
        <translation>Personen zum Hinzufügen</translation>
    </message>
</context>
<context>
    <name>RosterView</name>
    <message>
        <source>Find people to add</source>
        <extracomment>views/conference/roster_view.py</extracomment>
        <translation>Personen suchen</translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It appears below the rooms.</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Sie erscheint unter den Räumen.</translation>
    </message>
    <message>
        <source>Keep the PIN in the template</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>PIN in der Vorlage behalten</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as template</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>The PIN is kept where this computer keeps passwords, never in a file.</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Die PIN wird im Passwortspeicher dieses Computers aufbewahrt, nie in einer Datei.</translation>
    </message>
    <message>
        <source>There is a template of this name already. It will be replaced.</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Es gibt schon eine Vorlage mit diesem Namen. Sie wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>SavedForm</name>
    <message>
        <source>Callboard is still looking for the password.</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Callboard sucht noch nach dem Passwort.</translation>
    </message>
    <message>
        <source>Looking whether user and password are known…</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Es wird nachgesehen, ob Benutzer und Passwort bekannt sind…</translation>
    </message>
    <message>
        <source>Name or address of the PBX</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Name oder Adresse der Telefonanlage</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Saved profile</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Gespeichertes Profil</translation>
    </message>
    <message>
        <source>Type the name or address of the PBX.</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Geben Sie Name oder Adresse der Telefonanlage ein.</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User and password are known on this computer. They stay hidden.</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Benutzer und Passwort sind auf diesem Computer bekannt. Sie bleiben verborgen.</translation>
    </message>
    <message>
        <source>User and password are not known on this computer yet.</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Benutzer und Passwort sind auf diesem Computer noch nicht bekannt.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>{field} fehlt.</translation>
    </message>
</context>
<context>
    <name>ScheduleReader</name>
    <message>
        <source>3CX has started “{title}”.</source>
        <extracomment>app/wiring/connect_schedule.py</extracomment>
        <translation>3CX hat „{title}“ gestartet.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <extracomment>views/extension_board/search_field.py</extracomment>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Find a name, number or group</source>
        <extracomment>views/extension_board/search_field.py</extracomment>
        <translation>Name, Nummer oder Gruppe suchen</translation>
    </message>
</context>
<context>
    <name>SetUpDesk</name>
    <message>
        <source>{name} was added.</source>
        <extracomment>app/wiring/connect_set_up.py</extracomment>
        <translation>{name} wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A small window shows who is calling. It never takes the keyboard away from you.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Ein kleines Fenster zeigt, wer anruft. Ihre Tastatureingaben unterbricht es nie.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Info</translation>
    </message>
    <message>
        <source>Another language is used the next time Callboard starts.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Eine andere Sprache gilt ab dem nächsten Start von Callboard.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Ask before calling a country for the first time</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Vor dem ersten Anruf in ein Land fragen</translation>
    </message>
    <message>
        <source>Ask before calling a number dropped from another program</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Vor dem Anruf einer Nummer fragen, die aus einem anderen Programm gezogen wurde</translation>
    </message>
    <message>
        <source>Ask before calling a premium-rate, shared-cost or satellite number</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Vor dem Anruf einer Premium-, Service- oder Satellitennummer fragen</translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Asking and offering</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Fragen und anbieten</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>views/settings/country_choices.py
----------
views/settings/window_forms.py</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic ({country})</source>
        <extracomment>views/settings/country_choices.py</extracomment>
        <translation>Automatisch ({country})</translation>
    </message>
    <message>
        <source>Automatic means cards for up to 400 people and a table for more.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Automatisch heißt Kacheln bis 400 Personen, darüber eine Tabelle.</translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Calling</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Calls and conferences that Callboard saw are kept on this PC, in your own folder. Older ones are forgotten by themselves; “Clear history…” on the History page forgets all of them at once.</source>
        <extracomment>views/settings/history_card.py</extracomment>
        <translation>Anrufe und Konferenzen, die Callboard gesehen hat, werden auf diesem PC in Ihrem eigenen Ordner gespeichert. Ältere werden von selbst gelöscht; „Verlauf löschen…“ auf der Seite „Verlauf“ löscht alle auf einmal.</translation>
    </message>
    <message>
        <source>Calls for my phone</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Anrufe für mein Telefon</translation>
    </message>
    <message>
        <source>Calls of others</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Gespräche anderer</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>views/settings/conference_form.py</extracomment>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Conferences</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Konferenzen</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Demo PBX, no real calls</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Demo-Anlage, keine echten Anrufe</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Emergency numbers and codes always ask.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Bei Notrufnummern und Codes wird immer gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>For %n days</source>
        <extracomment>views/settings/history_card.py</extracomment>
        <translation>
            <numerusform>%n Tag lang</numerusform>
            <numerusform>%n Tage lang</numerusform>
        </translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>views/settings/history_card.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>In many countries the people in a call must be told or asked first, by law. Ask whoever is responsible for that where you work. While it lasts, Callboard marks it on the board. Its log says which extension came into whose call, when and how. Callboard does not tell the people in the call.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>In vielen Ländern müssen die Beteiligten per Gesetz vorher informiert oder gefragt werden. Fragen Sie die Person, die bei Ihnen dafür zuständig ist. Währenddessen kennzeichnet Callboard es in der Übersicht. Im Protokoll steht, welche Nebenstelle sich wann und wie in wessen Gespräch zugeschaltet hat. Callboard informiert die Beteiligten nicht.</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n minutes</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>
            <numerusform>In der letzten Minute</numerusform>
            <numerusform>In den letzten %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>It is only offered. Nobody is called until you choose Call.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Sie wird nur angeboten. Niemand wird angerufen, bevor Sie „Anrufen“ wählen.</translation>
    </message>
    <message>
        <source>Keep running beside the clock</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Neben der Uhr weiterlaufen</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <extracomment>views/settings/history_card.py</extracomment>
        <translation>Verlauf behalten</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Let me listen to and join calls of others</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Mithören und Beitreten bei Gesprächen anderer erlauben</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Links and selected text</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Links und markierter Text</translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Mein Telefon</translation>
    </message>
    <message>
        <source>No program opens {links} links yet.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Links mit {links} öffnet noch kein Programm.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>views/settings/history_card.py</extracomment>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Numbers of this country are shown without their country code. Where the country of the phone system is Automatic, it also says how a number that begins with + is dialled, and which numbers are abroad.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Nummern dieses Landes werden ohne Landesvorwahl gezeigt. Steht das Land der Telefonanlage auf „Automatisch“, so bestimmt es auch, wie eine Nummer gewählt wird, die mit + beginnt, und welche Nummern im Ausland sind.</translation>
    </message>
    <message>
        <source>Once it was called from here, it is not asked about any more.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Nach dem ersten Anruf von hier wird bei diesem Land nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Only while the call goes on</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Nur solange das Gespräch läuft</translation>
    </message>
    <message>
        <source>Phone system</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <source>Pop-ups and sound</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Pop-ups und Ton</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Komfortabel</translation>
    </message>
    <message>
        <source>3CX {version}</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>3CX {version}</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Compact shows more people at a glance, with two lines for each instead of three.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Kompakt zeigt mehr Personen auf einen Blick, mit zwei statt drei Zeilen für jede.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Offer a number that was copied in another program</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Eine in einem anderen Programm kopierte Nummer anbieten</translation>
    </message>
    <message>
        <source>On the board: hold Ctrl and turn the mouse wheel.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>In der Übersicht: Strg halten und das Mausrad drehen.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Quit Callboard</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Callboard beenden</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>Say when a colleague has just called the same number</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Melden, wenn jemand im Team gerade dieselbe Nummer angerufen hat</translation>
    </message>
    <message>
        <source>Set by your IT.</source>
        <extracomment>views/words/fixed_words.py</extracomment>
        <translation>Von Ihrer IT festgelegt.</translation>
    </message>
    <message>
        <source>Show people as</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Personen zeigen als</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Größe der Kacheln</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Start und Beenden</translation>
    </message>
    <message>
        <source>Such a call may cost a lot.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Ein solcher Anruf kann teuer werden.</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>That a colleague is talking to a number right now is always said before it is called.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Spricht jemand im Team gerade mit einer Nummer, wird das vor dem Anruf immer gemeldet.</translation>
    </message>
    <message>
        <source>The list of programs for links could not be changed.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Die Liste der Programme für Links konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Design</translation>
    </message>
    <message>
        <source>This computer has no list of programs for links that Callboard knows.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Dieser Computer hat keine Liste der Programme für Links, die Callboard kennt.</translation>
    </message>
    <message>
        <source>What rings then stands still with a thicker border, instead of fading in and out.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Was klingelt, steht dann still und hat einen dickeren Rand, statt ein- und auszublenden.</translation>
    </message>
    <message>
        <source>When somebody joins or leaves a conference that was started here.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Wenn jemand einer hier gestarteten Konferenz beitritt oder sie verlässt.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>Which program opens links could not be read.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Welches Programm Links öffnet, war nicht zu ermitteln.</translation>
    </message>
    <message>
        <source>Which program opens {links} links is not known yet.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Welches Programm Links mit {links} öffnet, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>While Callboard keeps running, you still see incoming calls.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Solange Callboard weiterläuft, sehen Sie eingehende Anrufe.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>from your IT</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>von Ihrer IT</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>{links} links open in Callboard.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Links mit {links} öffnet Callboard.</translation>
    </message>
    <message>
        <source>{links} links open in another program.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Links mit {links} öffnet ein anderes Programm.</translation>
    </message>
    <message>
        <source>{links} links open in {program}.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Links mit {links} öffnet {program}.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>views/settings/popups_form.py
----------
views/settings/window_forms.py</extracomment>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>views/settings/settings_page.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <extracomment>views/first_run/setup_steps.py</extracomment>
        <translation>Schritt {number} von {count}: {name}</translation>
    </message>
</context>
<context>
    <name>SeveralDropped</name>
    <message numerus="yes">
        <source>Drop to see the %n numbers in it</source>
        <extracomment>views/drops/window_drags.py</extracomment>
        <translation>
            <numerusform>Ablegen, um die %n Nummer darin zu sehen</numerusform>
            <numerusform>Ablegen, um die %n Nummern darin zu sehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Close</source>
        <extracomment>views/handover_sheet/sheet_dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <extracomment>views/handover_sheet/sheet_dialog.py</extracomment>
        <translation>Übergabeblatt</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <extracomment>views/handover_sheet/sheet_dialog.py</extracomment>
        <translation>Als HTML speichern…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>views/handover_sheet/sheet_dialog.py</extracomment>
        <translation>Als PDF speichern…</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>Command</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>no keys</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>{keys} (changed)</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation>{keys} (geändert)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Alt and a letter open a menu. Choose other keys.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation>Alt und ein Buchstabe öffnen ein Menü. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Call the number in To</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Die Nummer in „An“ anrufen</translation>
    </message>
    <message>
        <source>Call this person from my phone</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Diese Person von meinem Telefon anrufen</translation>
    </message>
    <message>
        <source>Carry the number or call, as dragging does</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Nummer oder Anruf mitnehmen, wie beim Ziehen</translation>
    </message>
    <message>
        <source>Close, clear, or go back to the board</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Schließen, leeren oder zurück zur Übersicht</translation>
    </message>
    <message>
        <source>Drop it here, as letting go does</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Hier ablegen, wie beim Loslassen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>First, last</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Erste, letzte</translation>
    </message>
    <message>
        <source>Hang up the selected call</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Das ausgewählte Gespräch beenden</translation>
    </message>
    <message>
        <source>In Calls now</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>In „Aktive Anrufe“</translation>
    </message>
    <message>
        <source>In Make a call</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>In „Neuer Anruf“</translation>
    </message>
    <message>
        <source>In lists and on the board</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>In Listen und in der Übersicht</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Next control</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Nächstes Element</translation>
    </message>
    <message>
        <source>On many keyboards Ctrl+Alt types a character. Choose other keys.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation>Auf vielen Tastaturen erzeugt Strg+Alt ein Zeichen. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>One page up, down</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Eine Seite hoch, runter</translation>
    </message>
    <message>
        <source>Screen readers need {keys}. Choose other keys.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation>Bildschirmleser brauchen {keys}. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>Search for them</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Was hier möglich ist</translation>
    </message>
    <message>
        <source>{keys} alone is for typing. Add Ctrl or Alt.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation>{keys} allein dient zum Schreiben. Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{keys} means something everywhere already. Choose other keys.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation>{keys} hat überall schon eine Bedeutung. Wählen Sie andere Tasten.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys…</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Copied. Paste it anywhere to print it.</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Kopiert. Zum Drucken in ein beliebiges Programm einfügen.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Befehl oder Tasten suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>ShortcutsEditor</name>
    <message>
        <source>Change keys…</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Wählen Sie einen Befehl aus, um seine Tasten zu ändern.</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Befehl oder Tasten suchen</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Dort belassen</translation>
    </message>
    <message>
        <source>New keys</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>No keys</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Press the new keys for “{command}”. Esc leaves them as they are.</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Drücken Sie die neuen Tasten für „{command}“. Esc lässt sie unverändert.</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Alle auf Standard</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>{keys} already means “{command}”. Use it here instead?</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>{keys} bedeutet schon „{command}“. Stattdessen hier verwenden?</translation>
    </message>
</context>
<context>
    <name>ShownOptions</name>
    <message>
        <source>Hide the PIN</source>
        <extracomment>views/conference/live/shown_options.py</extracomment>
        <translation>PIN verbergen</translation>
    </message>
    <message>
        <source>How people join</source>
        <extracomment>views/conference/live/shown_options.py</extracomment>
        <translation>Beitritt</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <extracomment>views/conference/live/shown_options.py</extracomment>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>PIN, hidden</source>
        <extracomment>views/conference/live/shown_options.py</extracomment>
        <translation>PIN, verborgen</translation>
    </message>
    <message>
        <source>Set at the start</source>
        <extracomment>views/conference/live/shown_options.py</extracomment>
        <translation>Beim Start festgelegt</translation>
    </message>
    <message>
        <source>Show the PIN for ten seconds</source>
        <extracomment>views/conference/live/shown_options.py</extracomment>
        <translation>PIN zehn Sekunden lang anzeigen</translation>
    </message>
</context>
<context>
    <name>SideDock</name>
    <message>
        <source>Put back into the window</source>
        <extracomment>views/window/side_dock.py</extracomment>
        <translation>Zurück ins Fenster</translation>
    </message>
    <message>
        <source>Show in a window of its own</source>
        <extracomment>views/window/side_dock.py</extracomment>
        <translation>In eigenem Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>SideHandle</name>
    <message>
        <source>A call is ringing. Show Calls now and Make a call</source>
        <extracomment>views/window/side_sheet.py</extracomment>
        <translation>Ein Anruf klingelt. „Aktive Anrufe“ und „Neuer Anruf“ einblenden</translation>
    </message>
    <message>
        <source>Hide Calls now and Make a call</source>
        <extracomment>views/window/side_sheet.py</extracomment>
        <translation>„Aktive Anrufe“ und „Neuer Anruf“ ausblenden</translation>
    </message>
    <message>
        <source>Show Calls now and Make a call</source>
        <extracomment>views/window/side_sheet.py</extracomment>
        <translation>„Aktive Anrufe“ und „Neuer Anruf“ einblenden</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>About 3 minutes</source>
        <extracomment>views/first_run/side_panel.py</extracomment>
        <translation>Etwa 3 Minuten</translation>
    </message>
    <message>
        <source>Callboard</source>
        <extracomment>views/first_run/side_panel.py</extracomment>
        <translation>Callboard</translation>
    </message>
    <message>
        <source>Nothing on your phone system is changed by this setup.</source>
        <extracomment>views/first_run/side_panel.py</extracomment>
        <translation>Diese Einrichtung ändert nichts an Ihrer Telefonanlage.</translation>
    </message>
</context>
<context>
    <name>SideTabs</name>
    <message>
        <source>Calls now</source>
        <extracomment>views/window/side_tabs.py</extracomment>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Make a call</source>
        <extracomment>views/window/side_tabs.py</extracomment>
        <translation>Neuer Anruf</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/window/side_tabs.py</extracomment>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Calls now</source>
        <extracomment>views/window/sides.py</extracomment>
        <translation>Aktive Anrufe</translation>
    </message>
    <message>
        <source>Make a call</source>
        <extracomment>views/window/sides.py</extracomment>
        <translation>Neuer Anruf</translation>
    </message>
</context>
<context>
    <name>SignInFields</name>
    <message>
        <source>Calls need another user and password</source>
        <extracomment>views/connection/sign_in_fields.py</extracomment>
        <translation>Anrufe mit anderem Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>views/connection/sign_in_fields.py</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password for calls</source>
        <extracomment>views/connection/sign_in_fields.py</extracomment>
        <translation>Passwort für Anrufe</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>views/connection/sign_in_fields.py</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User for calls</source>
        <extracomment>views/connection/sign_in_fields.py</extracomment>
        <translation>Benutzer für Anrufe</translation>
    </message>
</context>
<context>
    <name>SlotStrip</name>
    <message>
        <source>Conferences</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>Konferenzen</translation>
    </message>
    <message>
        <source>Fold up the conference rooms</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>Konferenzräume einklappen</translation>
    </message>
    <message>
        <source>New conference</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>Neue Konferenz</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>
            <numerusform>Alle %n zeigen</numerusform>
            <numerusform>Alle %n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show the conference rooms</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>Konferenzräume zeigen</translation>
    </message>
    <message>
        <source>This phone system has no conference rooms.</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>Diese Telefonanlage hat keine Konferenzräume.</translation>
    </message>
    <message numerus="yes">
        <source>· %n running</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>
            <numerusform>· %n läuft</numerusform>
            <numerusform>· %n laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotView</name>
    <message>
        <source>Conference rooms</source>
        <extracomment>views/slot_board/slot_view.py</extracomment>
        <translation>Konferenzräume</translation>
    </message>
</context>
<context>
    <name>StatusFilters</name>
    <message>
        <source>All</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More filters</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>On a call</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Klingelt</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <extracomment>views/status_line.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>views/status_line.py</extracomment>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>views/status_line.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>cancel</source>
        <comment>what Esc does to a drag</comment>
        <extracomment>views/status_line.py</extracomment>
        <translation>abbrechen</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <extracomment>views/first_run/step.py</extracomment>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Favourite</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Mit</translation>
    </message>
</context>
<context>
    <name>TableDelegate</name>
    <message>
        <source>You</source>
        <extracomment>views/extension_board/table_delegate.py</extracomment>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Sort by {column}</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Nach {column} sortieren</translation>
    </message>
    <message>
        <source>{column}, sorted downwards</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>{column}, absteigend sortiert</translation>
    </message>
    <message>
        <source>{column}, sorted upwards</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>{column}, aufsteigend sortiert</translation>
    </message>
</context>
<context>
    <name>TableRows</name>
    <message>
        <source>Call from my phone</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Von meinem Telefon anrufen</translation>
    </message>
    <message>
        <source>Extensions</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Nebenstellen</translation>
    </message>
    <message>
        <source>Favourite on or off</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Favorit ein oder aus</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Nicht mit der Telefonanlage verbunden.</translation>
    </message>
</context>
<context>
    <name>TemplateDelegate</name>
    <message>
        <source>Name of the template</source>
        <extracomment>views/conference/templates/template_delegate.py</extracomment>
        <translation>Name der Vorlage</translation>
    </message>
</context>
<context>
    <name>TemplateDesk</name>
    <message>
        <source>Room {room} is set up as last time. Nobody is called until you choose Start conference.</source>
        <extracomment>app/template_desk.py</extracomment>
        <translation>Raum {room} wird wie beim letzten Mal vorbereitet. Niemand wird angerufen, bevor Sie „Konferenz starten“ wählen.</translation>
    </message>
    <message>
        <source>The PIN of this template is not known on this computer. Type it again.</source>
        <extracomment>app/template_desk.py</extracomment>
        <translation>Die PIN dieser Vorlage ist auf diesem Computer nicht bekannt. Geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>{template} is deleted.</source>
        <extracomment>app/template_desk.py</extracomment>
        <translation>{template} wurde gelöscht.</translation>
    </message>
    <message>
        <source>{template} is not saved any more.</source>
        <extracomment>app/template_desk.py</extracomment>
        <translation>{template} ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>{template} is saved.</source>
        <extracomment>app/template_desk.py</extracomment>
        <translation>{template} wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Save a conference you hold often. It appears here.</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>Speichern Sie eine Konferenz, die es oft gibt. Sie erscheint dann hier.</translation>
    </message>
    <message>
        <source>Saved templates</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>Gespeicherte Vorlagen</translation>
    </message>
</context>
<context>
    <name>TemplateRows</name>
    <message>
        <source>&amp;Delete</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>Als CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Saved templates</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>Gespeicherte Vorlagen</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Add at least one person.</source>
        <extracomment>app/wiring/connect_templates.py</extracomment>
        <translation>Fügen Sie mindestens eine Person hinzu.</translation>
    </message>
    <message>
        <source>Enter sets up a conference with it.</source>
        <extracomment>views/words/template_words.py</extracomment>
        <translation>Eingabe bereitet damit eine Konferenz vor.</translation>
    </message>
    <message>
        <source>No conference was started from here yet.</source>
        <extracomment>app/wiring/connect_templates.py</extracomment>
        <translation>Von hier wurde noch keine Konferenz gestartet.</translation>
    </message>
    <message>
        <source>Nothing was changed in the last seconds.</source>
        <extracomment>app/wiring/connect_templates.py</extracomment>
        <translation>In den letzten Sekunden wurde nichts geändert.</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>views/words/template_words.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <extracomment>app/wiring/connect_templates.py</extracomment>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Someone in it no longer exists: {number}</source>
        <extracomment>views/words/template_words.py</extracomment>
        <translation>Jemand darin ist nicht mehr vorhanden: {number}</translation>
    </message>
    <message>
        <source>Use a template</source>
        <extracomment>app/wiring/connect_templates.py</extracomment>
        <translation>Vorlage verwenden</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>views/words/template_words.py</extracomment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click to call · drag a number here to call from this phone</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Doppelklick ruft an · eine hierher gezogene Nummer wird von diesem Telefon angerufen</translation>
    </message>
    <message>
        <source>Enter calls from your phone.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Eingabe ruft von Ihrem Telefon an.</translation>
    </message>
    <message>
        <source>Group: {group}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Gruppe: {group}</translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Mein Telefon</translation>
    </message>
    <message>
        <source>On a call</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Phone not registered</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>The phone system did not say</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Anlage meldet nichts</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>from room {room}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>aus Raum {room}</translation>
    </message>
    <message>
        <source>from {other}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>von {other}</translation>
    </message>
    <message>
        <source>held by {other}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>von {other}</translation>
    </message>
    <message>
        <source>in room {room}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>in Raum {room}</translation>
    </message>
    <message>
        <source>outside number</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>externe Nummer</translation>
    </message>
    <message>
        <source>to {other}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>an {other}</translation>
    </message>
    <message>
        <source>with {other}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>mit {other}</translation>
    </message>
    <message>
        <source>your phone</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Ihr Telefon</translation>
    </message>
    <message>
        <source>{name} – {number}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>{name} – {number}</translation>
    </message>
    <message>
        <source>{other} is waiting</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>{other} wartet</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>{state} seit {time}</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Time</source>
        <extracomment>views/fields/time_field.py</extracomment>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>ToField</name>
    <message>
        <source>Drop the number here</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Nummer hier ablegen</translation>
    </message>
    <message>
        <source>Empty this field</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Dieses Feld leeren</translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Swap From and To</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>„Von“ und „An“ tauschen</translation>
    </message>
    <message>
        <source>To: name or number</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>An: Name oder Nummer</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this pop-up</source>
        <extracomment>views/toasts/toast.py</extracomment>
        <translation>Pop-up schließen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Call copied number…</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>Kopierte Nummer anrufen…</translation>
    </message>
    <message>
        <source>Callboard – {connection}, {calls}</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>Callboard – {connection}, {calls}</translation>
    </message>
    <message>
        <source>Make a call…</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>Neuer Anruf…</translation>
    </message>
    <message>
        <source>Mute pop-ups for 1 hour</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>Pop-ups 1 Stunde stummschalten</translation>
    </message>
    <message>
        <source>Open Callboard</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>Callboard öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>no calls</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>keine Anrufe</translation>
    </message>
</context>
<context>
    <name>TrayShower</name>
    <message>
        <source>connected</source>
        <extracomment>app/wiring/connect_tray.py</extracomment>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>app/wiring/connect_tray.py</extracomment>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>demo phone system</source>
        <extracomment>app/wiring/connect_tray.py</extracomment>
        <translation>Demo-Anlage</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>app/wiring/connect_tray.py</extracomment>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <extracomment>app/wiring/connect_tray.py</extracomment>
        <translation>verbindet neu</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <extracomment>app/wiring/connect_tray.py</extracomment>
        <translation>Probe</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Callboard did not answer for {seconds} s, most likely stuck in 3CX&apos;s library. It was started again.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Callboard hat {seconds} s lang nicht reagiert, vermutlich hing es in der Bibliothek von 3CX. Es wurde neu gestartet.</translation>
    </message>
    <message>
        <source>Callboard ended unexpectedly. It was started again.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Callboard wurde unerwartet beendet. Es wurde neu gestartet.</translation>
    </message>
    <message>
        <source>Look at the phone before you try again.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Sehen Sie am Telefon nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The phone system&apos;s library does not answer. Calls go on, but Callboard cannot ask for anything.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Die Bibliothek der Telefonanlage antwortet nicht. Gespräche laufen weiter, aber Callboard kann nichts anfragen.</translation>
    </message>
    <message>
        <source>This has happened several times in a few minutes, so Callboard does not connect by itself now.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Das ist in wenigen Minuten mehrmals geschehen, daher verbindet sich Callboard jetzt nicht von selbst.</translation>
    </message>
    <message>
        <source>Unknown: {what} at {time}.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Unklar: {what} ({time}).</translation>
    </message>
    <message>
        <source>call from {one} to {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Anruf von {one} an {two}</translation>
    </message>
    <message>
        <source>coming into the call of {one} at {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Zuschalten zum Gespräch von {one} an {two}</translation>
    </message>
    <message>
        <source>conference in {one}, which begins with {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Konferenz in {one}, die mit {two} beginnt</translation>
    </message>
    <message>
        <source>diverting from {one} to {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Umleiten von {one} an {two}</translation>
    </message>
    <message>
        <source>ending the call of {one}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Beenden des Gesprächs von {one}</translation>
    </message>
    <message>
        <source>into the conference in {one}: {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>in die Konferenz in {one}: {two}</translation>
    </message>
    <message>
        <source>picking up from {one} at {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Heranholen von {one} an {two}</translation>
    </message>
    <message>
        <source>recording {one}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Aufzeichnen von {one}</translation>
    </message>
    <message>
        <source>recording {one} no more</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Ende der Aufzeichnung von {one}</translation>
    </message>
    <message>
        <source>transfer from {one} to {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Verbinden von {one} an {two}</translation>
    </message>
</context>
<context>
    <name>TroubleStrip</name>
    <message>
        <source>Close this message</source>
        <extracomment>views/window/trouble_strip.py</extracomment>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>TroubleStrips</name>
    <message>
        <source>Restart Callboard</source>
        <extracomment>views/window/trouble_strip.py</extracomment>
        <translation>Callboard neu starten</translation>
    </message>
</context>
<context>
    <name>UndoOffer</name>
    <message>
        <source>Undo</source>
        <extracomment>views/undo_offer.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <extracomment>views/undo_offer.py</extracomment>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <extracomment>views/undo_offer.py</extracomment>
        <translation>Rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>VersionStep</name>
    <message>
        <source>3CX version</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>3CX-Version</translation>
    </message>
    <message>
        <source>3CX {number}</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>3CX {number}</translation>
    </message>
    <message>
        <source>Choose the files in the next step and Callboard will look.</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>Wählen Sie im nächsten Schritt die Dateien aus, dann sieht Callboard nach.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>It is shown in the management console of the phone system.</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>Sie steht in der Verwaltungskonsole der Telefonanlage.</translation>
    </message>
    <message>
        <source>Set by your IT.</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>Von Ihrer IT festgelegt.</translation>
    </message>
    <message>
        <source>Which 3CX version is it?</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>Welche 3CX-Version ist es?</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message numerus="yes">
        <source>%n people are selected, so Enter calls nobody. Select one of them.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>
            <numerusform>%n Person ist ausgewählt, daher ruft Eingabe niemanden an. Wählen Sie eine aus.</numerusform>
            <numerusform>%n Personen sind ausgewählt, daher ruft Eingabe niemanden an. Wählen Sie eine davon aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people selected. A number dropped on one goes to the first free.</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>
            <numerusform>%n Person ausgewählt. Eine darauf abgelegte Nummer geht an die erste freie.</numerusform>
            <numerusform>%n Personen ausgewählt. Eine auf einer davon abgelegte Nummer geht an die erste freie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, the first who is free is offered</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>
            <numerusform>%n Person, angeboten, sobald sie frei ist</numerusform>
            <numerusform>%n Personen, die erste freie wird angeboten</numerusform>
        </translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Calling {name}…</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Anruf bei {name}…</translation>
    </message>
    <message>
        <source>Choose your phone in From first.</source>
        <extracomment>app/promise_desk.py
----------
app/wiring/connect_watch.py</extracomment>
        <translation>Wählen Sie zuerst Ihr Telefon in „Von“ aus.</translation>
    </message>
    <message>
        <source>Delete stops waiting.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Entf beendet das Warten.</translation>
    </message>
    <message>
        <source>Divert</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>Do not wait for {name}</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>Nicht auf {name} warten</translation>
    </message>
    <message>
        <source>Enter offers the call again. Delete stops waiting.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Eingabe bietet den Anruf erneut an. Entf beendet das Warten.</translation>
    </message>
    <message>
        <source>Nobody is offered just now. Enter in the list below the calls offers a call again.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Gerade wird niemand angeboten. Die Eingabetaste in der Liste unter den Anrufen bietet einen Anruf wieder an.</translation>
    </message>
    <message>
        <source>Nobody whom you wait for is free.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Niemand, auf den Sie warten, ist frei.</translation>
    </message>
    <message>
        <source>Not offered while {mine} has a call</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Nicht angeboten, solange {mine} einen Anruf hat</translation>
    </message>
    <message>
        <source>Only {name} is selected.</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>Nur {name} ist ausgewählt.</translation>
    </message>
    <message>
        <source>Paused until there is a connection again</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Pausiert, bis wieder eine Verbindung besteht</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>Warten beenden</translation>
    </message>
    <message>
        <source>The call from {mine} to {name} is under way</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Der Anruf von {mine} an {name} läuft bereits</translation>
    </message>
    <message>
        <source>The call is being passed on already</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Der Anruf wird bereits weitergegeben</translation>
    </message>
    <message>
        <source>The call is gone, so nobody is waited for any more.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Der Anruf ist beendet, daher wird auf niemanden mehr gewartet.</translation>
    </message>
    <message>
        <source>The call with {person} did not come about. {waiting}.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Der Anruf bei {person} kam nicht zustande. {waiting}.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message numerus="yes">
        <source>Wait for the %n selected people as well</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>
            <numerusform>Auch auf die ausgewählte Person warten</numerusform>
            <numerusform>Auch auf die %n ausgewählten Personen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for {name} as well</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>Auch auf {name} warten</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for one of {names} and %n more to be free</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>
            <numerusform>Wartet, bis jemand frei ist: {names} und %n weitere</numerusform>
            <numerusform>Wartet, bis jemand frei ist: {names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for one of {names} to be free</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Wartet, bis jemand frei ist: {names}</translation>
    </message>
    <message>
        <source>Waiting for {name} to be free</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Wartet, bis {name} frei ist</translation>
    </message>
    <message>
        <source>a withheld number</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>„Nummer unterdrückt“</translation>
    </message>
    <message>
        <source>for the call with {caller}</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>für das Gespräch mit {caller}</translation>
    </message>
    <message>
        <source>for {caller}</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>für {caller}</translation>
    </message>
    <message>
        <source>{caller} has been called from another phone. Nobody is waited for any more.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{caller} wurde von einem anderen Telefon aus angerufen. Es wird auf niemanden mehr gewartet.</translation>
    </message>
    <message>
        <source>{caller} is being called from {number} already</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{caller} wird bereits von {number} aus angerufen</translation>
    </message>
    <message>
        <source>{key} calls.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{key} ruft an.</translation>
    </message>
    <message>
        <source>{key} diverts it.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{key} leitet ihn um.</translation>
    </message>
    <message>
        <source>{key} transfers it.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{key} verbindet es.</translation>
    </message>
    <message>
        <source>{name} is free</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{name} ist frei</translation>
    </message>
    <message>
        <source>{name} is free. Call {caller} from {number}?</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{name} ist frei. {caller} von {number} aus anrufen?</translation>
    </message>
    <message>
        <source>{name} is free. Call {number} from {mine}?</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{name} ist frei. {number} von {mine} aus anrufen?</translation>
    </message>
    <message>
        <source>{name} is free. Divert the call from {caller} to {number}?</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{name} ist frei. Den Anruf von {caller} an {number} umleiten?</translation>
    </message>
    <message>
        <source>{name} is free. Transfer the call with {caller} to {number}?</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{name} ist frei. Das Gespräch mit {caller} an {number} weiterverbinden?</translation>
    </message>
    <message>
        <source>{person} is not free any more. {waiting}.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{person} ist nicht mehr frei. {waiting}.</translation>
    </message>
    <message>
        <source>{person}: {state}</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{person}: {state}</translation>
    </message>
    <message>
        <source>{waiting}. Nobody is called before you say so.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{waiting}. Niemand wird angerufen, bevor Sie zustimmen.</translation>
    </message>
</context>
<context>
    <name>WatchList</name>
    <message numerus="yes">
        <source>%n callers wait. They are remembered as long as Callboard runs.</source>
        <extracomment>views/watch/watch_list.py</extracomment>
        <translation>
            <numerusform>%n Anrufer wartet und bleibt gemerkt, solange Callboard läuft.</numerusform>
            <numerusform>%n Anrufer warten und bleiben gemerkt, solange Callboard läuft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>views/watch/watch_list.py</extracomment>
        <translation>Wartend</translation>
    </message>
</context>
<context>
    <name>WatchRows</name>
    <message>
        <source>Stop waiting</source>
        <extracomment>views/watch/watch_list.py</extracomment>
        <translation>Warten beenden</translation>
    </message>
    <message>
        <source>Waiting for somebody to be free</source>
        <extracomment>views/watch/watch_list.py</extracomment>
        <translation>Wartet, bis jemand frei ist</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>3CX {generation} can&apos;t move a running call into a room.</source>
        <extracomment>wording/capability_sentences.py
----------
wording/problem_sentences.py</extracomment>
        <translation>3CX {generation} kann ein laufendes Gespräch nicht in einen Raum verlegen.</translation>
    </message>
    <message>
        <source>3CX {generation} can&apos;t move a running call into a room. Add the person instead.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>3CX {generation} kann ein laufendes Gespräch nicht in einen Raum verlegen. Fügen Sie stattdessen die Person hinzu.</translation>
    </message>
    <message>
        <source>3CX {generation} can&apos;t start conferences by itself.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>3CX {generation} kann Konferenzen nicht von selbst starten.</translation>
    </message>
    <message>
        <source>3CX {generation} does not offer this.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>3CX {generation} bietet das nicht an.</translation>
    </message>
    <message>
        <source>3CX {generation} has no rooms for single extensions.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>3CX {generation} hat keine Räume für einzelne Nebenstellen.</translation>
    </message>
    <message>
        <source>3CX {generation} has no shared conference rooms.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>3CX {generation} hat keine gemeinsamen Konferenzräume.</translation>
    </message>
    <message>
        <source>3CX {generation} no longer lets other programs set a PIN, skip names or start instantly.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX {generation} erlaubt anderen Programmen nicht mehr, eine PIN zu setzen, Namen auszulassen oder sofort zu starten.</translation>
    </message>
    <message>
        <source>3CX {generation} no longer lets other programs set a PIN, skip names or start instantly. The conference itself works as usual.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>3CX {generation} erlaubt anderen Programmen nicht mehr, eine PIN zu setzen, Namen auszulassen oder sofort zu starten. Die Konferenz selbst funktioniert wie gewohnt.</translation>
    </message>
    <message>
        <source>3CX {number} at {host}, port {ports}, with user and password.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>3CX {number} auf {host}, Port {ports}, mit Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>3CX {number} at {host}, port {ports}, with user and password. Its 3CXPhoneSystem.ini says port {ini_port}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>3CX {number} auf {host}, Port {ports}, mit Benutzer und Passwort. In der 3CXPhoneSystem.ini steht Port {ini_port}.</translation>
    </message>
    <message>
        <source>3CX {number} at {host}, port {ports}. The demo PBX asks nobody for a password.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>3CX {number} auf {host}, Port {ports}. Die Demo-Anlage fragt niemanden nach einem Passwort.</translation>
    </message>
    <message>
        <source>3CX {number}, version {version}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>3CX {number}, Version {version}.</translation>
    </message>
    <message>
        <source>3CX {number}. It does not tell its version.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>3CX {number}. Die genaue Version wird nicht gemeldet.</translation>
    </message>
    <message>
        <source>3CXPhoneSystem.ini cannot be read</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>3CXPhoneSystem.ini ist nicht lesbar</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Eine PIN besteht nur aus Ziffern.</translation>
    </message>
    <message>
        <source>A call to a country that was never called from here.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Ein Anruf in ein Land, in das von hier noch nie angerufen wurde.</translation>
    </message>
    <message>
        <source>A call to another country, which was called from here before.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Ein Anruf in ein anderes Land, in das von hier schon angerufen wurde.</translation>
    </message>
    <message>
        <source>A call within the country.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Ein Anruf im Inland.</translation>
    </message>
    <message>
        <source>A call within the phone system.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Ein Anruf innerhalb der Telefonanlage.</translation>
    </message>
    <message>
        <source>A code and no phone number, you are asked before it is sent: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Ein Code und keine Rufnummer, vor dem Senden werden Sie gefragt: {people}.</translation>
    </message>
    <message>
        <source>A code can change settings of the phone system.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Ein Code kann Einstellungen der Telefonanlage ändern.</translation>
    </message>
    <message>
        <source>A conference room for each extension</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Ein Konferenzraum je Nebenstelle</translation>
    </message>
    <message>
        <source>A file of 3CX cannot be read</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Eine 3CX-Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>A file of 3CX is damaged, or another one</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Eine 3CX-Datei ist beschädigt oder eine andere</translation>
    </message>
    <message>
        <source>A file of 3CX is missing</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Eine 3CX-Datei fehlt</translation>
    </message>
    <message>
        <source>A file that the 3CX files need was not found: {file}</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Eine Datei, die die 3CX-Dateien brauchen, wurde nicht gefunden: {file}</translation>
    </message>
    <message>
        <source>A library of 3CX cannot be loaded</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Eine 3CX-Bibliothek lässt sich nicht laden</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es fehlt eine Nummer.</translation>
    </message>
    <message>
        <source>A part of Callboard is missing</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Ein Teil von Callboard fehlt</translation>
    </message>
    <message>
        <source>A part of Callboard is missing: {file}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ein Teil von Callboard fehlt: {file}.</translation>
    </message>
    <message>
        <source>A premium-rate, shared-cost or satellite number: the call may cost a lot.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Eine Premium-, Service- oder Satellitennummer: Der Anruf kann teuer werden.</translation>
    </message>
    <message>
        <source>A room cannot be called into a conference: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Ein Raum lässt sich nicht in eine Konferenz rufen: {people}.</translation>
    </message>
    <message>
        <source>A short number: who answers there, and what a call costs, is not known.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Eine Kurznummer: Wer dort antwortet und was ein Anruf kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Add --host with the name or address of the 3CX server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ergänzen Sie --host mit Name oder Adresse des 3CX-Servers.</translation>
    </message>
    <message>
        <source>Add at least one person.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Fügen Sie mindestens eine Person hinzu.</translation>
    </message>
    <message>
        <source>Add somebody to a conference</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Jemanden zu einer Konferenz hinzufügen</translation>
    </message>
    <message>
        <source>Add the person instead.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Fügen Sie stattdessen die Person hinzu.</translation>
    </message>
    <message>
        <source>Add the person to the conference instead.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Fügen Sie stattdessen die Person zur Konferenz hinzu.</translation>
    </message>
    <message>
        <source>After a restart of the server some of them take a few minutes.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Nach einem Neustart des Servers brauchen manche davon einige Minuten.</translation>
    </message>
    <message>
        <source>All from the same server, at the same time.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Alle vom selben Server, zur selben Zeit.</translation>
    </message>
    <message>
        <source>All there: {files}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Alle vorhanden: {files}.</translation>
    </message>
    <message>
        <source>An emergency number.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Eine Notrufnummer.</translation>
    </message>
    <message>
        <source>Another copy is in use</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Andere Kopie in Verwendung</translation>
    </message>
    <message>
        <source>Another copy was loaded: {loaded}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Eine andere Kopie wurde geladen: {loaded}.</translation>
    </message>
    <message>
        <source>Another program has the same name</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Ein anderes Programm hat denselben Namen</translation>
    </message>
    <message>
        <source>Another program holds {file} in {folder} and lets nobody read it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ein anderes Programm belegt {file} in {folder} und lässt niemanden darin lesen.</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Abgenommen</translation>
    </message>
    <message>
        <source>Ask IT for the right to read {folder}.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Bitten Sie die IT um Leserechte für {folder}.</translation>
    </message>
    <message>
        <source>Ask IT to allow this PC through the firewall.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Bitten Sie die IT, diesen PC durch die Firewall zu lassen.</translation>
    </message>
    <message>
        <source>Ask IT to install Microsoft .NET on this PC.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Bitten Sie die IT, Microsoft .NET auf diesem PC zu installieren.</translation>
    </message>
    <message>
        <source>Ask IT to remove the shared copy.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Bitten Sie die IT, die gemeinsame Kopie zu entfernen.</translation>
    </message>
    <message>
        <source>Ask IT what {file} needs in turn.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Fragen Sie die IT, was {file} noch benötigt.</translation>
    </message>
    <message>
        <source>Ask for it again if it matters.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Fordern Sie es erneut an, wenn es wichtig ist.</translation>
    </message>
    <message>
        <source>Ask whether all 3CX services are running.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Fragen Sie nach, ob alle 3CX-Dienste laufen.</translation>
    </message>
    <message>
        <source>Ask whether the 3CX server is running.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Fragen Sie nach, ob der 3CX-Server läuft.</translation>
    </message>
    <message>
        <source>Ask whether the phone system is running.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Fragen Sie nach, ob die Telefonanlage läuft.</translation>
    </message>
    <message>
        <source>Ask your IT to change it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Bitten Sie Ihre IT, das zu ändern.</translation>
    </message>
    <message>
        <source>Ask your IT to look at that file, or to bring it back from a backup.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Bitten Sie Ihre IT, diese Datei zu prüfen oder aus einer Sicherung wiederherzustellen.</translation>
    </message>
    <message>
        <source>Ask your IT to look at the file. Everything else works.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Bitten Sie Ihre IT, die Datei zu prüfen. Alles andere funktioniert.</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>wording/presence_sentences.py</extracomment>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>wording/presence_sentences.py
----------
wording/step_words.py</extracomment>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>By its 3CXPhoneSystem.ini it answers its own computer only.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Laut ihrer 3CXPhoneSystem.ini antwortet die Telefonanlage nur ihrem eigenen Computer.</translation>
    </message>
    <message>
        <source>By its 3CXPhoneSystem.ini the phone system listens on its own computer only. Run Callboard there.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Laut ihrer 3CXPhoneSystem.ini ist die Telefonanlage nur auf ihrem eigenen Computer erreichbar. Führen Sie Callboard dort aus.</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call again if they are still wanted.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Rufen Sie erneut an, wenn die Person noch dabei sein soll.</translation>
    </message>
    <message>
        <source>Call again whenever you like.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sie können jederzeit erneut anrufen.</translation>
    </message>
    <message>
        <source>Call again, or go on without.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Rufen Sie erneut an oder machen Sie ohne weiter.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Trotzdem anrufen</translation>
    </message>
    <message>
        <source>Call manager</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Anrufdienst</translation>
    </message>
    <message>
        <source>Call people in by their numbers.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Rufen Sie Personen über ihre Nummern hinzu.</translation>
    </message>
    <message>
        <source>Call {to_person} from {from_number} anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>{to_person} trotzdem von {from_number} aus anrufen?</translation>
    </message>
    <message>
        <source>Call {to_person} from {from_person}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>{to_person} von {from_person} aus anrufen?</translation>
    </message>
    <message>
        <source>Call {to_person} into room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>{to_person} in Raum {room} hinzurufen?</translation>
    </message>
    <message>
        <source>Callboard already runs on {running}; {wanted} needs a fresh start.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Callboard läuft schon mit {running}; {wanted} erfordert einen Neustart.</translation>
    </message>
    <message>
        <source>Callboard cannot speak to 3CX {chosen} yet.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Callboard unterstützt 3CX {chosen} noch nicht.</translation>
    </message>
    <message>
        <source>Callboard cannot speak to 3CX {found} yet. Choose files from a 3CX {chosen} server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Callboard unterstützt 3CX {found} noch nicht. Wählen Sie Dateien von einem Server mit 3CX {chosen} aus.</translation>
    </message>
    <message>
        <source>Callboard cannot write its log in {folder}. Everything else works.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Callboard kann sein Protokoll nicht in {folder} schreiben. Alles andere funktioniert.</translation>
    </message>
    <message>
        <source>Callboard doesn&apos;t know how 3CX {generation} tells what is in its phone books.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Callboard weiß nicht, wie 3CX {generation} den Inhalt seiner Telefonbücher meldet.</translation>
    </message>
    <message>
        <source>Callboard doesn&apos;t know whether 3CX {generation} allows this.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Callboard weiß nicht, ob 3CX {generation} das erlaubt.</translation>
    </message>
    <message>
        <source>Callboard ended in the middle of it. Look in the room before you start it again: perhaps people are in it.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Callboard endete mittendrin. Sehen Sie im Raum nach, bevor Sie die Konferenz neu starten: Vielleicht sind schon Personen darin.</translation>
    </message>
    <message>
        <source>Callboard is closing.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Callboard wird geschlossen.</translation>
    </message>
    <message>
        <source>Callboard may not read {file} in {folder}.</source>
        <extracomment>wording/check_sentences.py
----------
wording/problem_sentences.py</extracomment>
        <translation>Callboard darf {file} in {folder} nicht lesen.</translation>
    </message>
    <message>
        <source>Callboard was not connected to the phone system at that time.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Callboard war zu dieser Zeit nicht mit der Telefonanlage verbunden.</translation>
    </message>
    <message>
        <source>Callboard was not running at that time, or the computer slept.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Callboard lief zu dieser Zeit nicht, oder der Computer war im Ruhezustand.</translation>
    </message>
    <message>
        <source>Callboard writes it down, reads it back, and tells you at its time whether anybody was called. For a conference that matters, let Callboard start it.</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>Callboard trägt die Konferenz dort ein, liest sie wieder aus und meldet zur geplanten Zeit, ob jemand angerufen wurde. Eine wichtige Konferenz lassen Sie besser von Callboard starten.</translation>
    </message>
    <message>
        <source>Callboard&apos;s copy of the 3CX files is not as it was made: {file}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Kopie der 3CX-Dateien in Callboard wurde verändert: {file}.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Wird angerufen…</translation>
    </message>
    <message>
        <source>Calls can be made.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Anrufe sind möglich.</translation>
    </message>
    <message>
        <source>Calls cannot be made</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Keine Anrufe möglich</translation>
    </message>
    <message>
        <source>Calls start from one of your own phones. Two outside numbers cannot be connected.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Anrufe gehen von einem Ihrer eigenen Telefone aus. Zwei externe Nummern lassen sich nicht verbinden.</translation>
    </message>
    <message>
        <source>Can&apos;t call from an outside number. Two outside numbers can&apos;t be connected.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Von einer externen Nummer aus kann nicht angerufen werden. Zwei externe Nummern lassen sich nicht verbinden.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Capital letters count. Spaces at the end count too.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Groß- und Kleinschreibung zählt. Leerzeichen am Ende zählen auch.</translation>
    </message>
    <message>
        <source>Change it back when the time has come.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Ändern Sie sie zurück, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Check again. If it stays, send the report.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Prüfen Sie erneut. Bleibt es dabei, senden Sie den Bericht.</translation>
    </message>
    <message>
        <source>Check it; perhaps several numbers ran together.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Prüfen Sie die Nummer; vielleicht sind mehrere zusammengeraten.</translation>
    </message>
    <message>
        <source>Check port, user and password for calls.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Prüfen Sie Port, Benutzer und Passwort für Anrufe.</translation>
    </message>
    <message>
        <source>Check that it is running and that the network to it works.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Prüfen Sie, ob sie läuft und ob das Netzwerk dorthin funktioniert.</translation>
    </message>
    <message>
        <source>Check that it is running, and its port, user and password. Until then no calls can be made.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Prüfen Sie, ob er läuft, sowie Port, Benutzer und Passwort. Bis dahin sind keine Anrufe möglich.</translation>
    </message>
    <message>
        <source>Check that it is running, and its port.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Prüfen Sie, ob er läuft, und seinen Port.</translation>
    </message>
    <message>
        <source>Check that the 3CX services are running.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Prüfen Sie, ob die 3CX-Dienste laufen.</translation>
    </message>
    <message>
        <source>Check the 3CX services are running.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Prüfen Sie, ob die 3CX-Dienste laufen.</translation>
    </message>
    <message>
        <source>Check the connection, or press Try now to connect all the same.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Prüfen Sie die Verbindung oder wählen Sie „Jetzt versuchen“, um trotzdem zu verbinden.</translation>
    </message>
    <message>
        <source>Check the name and port.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Prüfen Sie Name und Port.</translation>
    </message>
    <message>
        <source>Check the numbers, and whether the phone that rings first is free.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Prüfen Sie die Nummern und ob das Telefon, das zuerst klingelt, frei ist.</translation>
    </message>
    <message>
        <source>Check the port.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>Check the spelling of {host}.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Prüfen Sie die Schreibweise von {host}.</translation>
    </message>
    <message>
        <source>Check user and password.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Prüfen Sie Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Choose a group first. A number dropped here is called from the first who is free.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Wählen Sie zuerst eine Gruppe aus. Eine hier abgelegte Nummer wird von der ersten freien Person aus angerufen.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie etwas Kürzeres.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie eine Zeit, die noch kommt.</translation>
    </message>
    <message>
        <source>Choose an earlier day, and plan it again later.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie einen früheren Tag und planen Sie die Konferenz später neu.</translation>
    </message>
    <message>
        <source>Choose an extension of this phone system instead of {number}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie statt {number} eine Nebenstelle dieser Telefonanlage aus.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie einen anderen Ordner aus oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that file first.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie einen anderen Namen oder entfernen Sie zuerst diese Datei.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie einen anderen Namen oder entfernen Sie zuerst die andere Vorlage.</translation>
    </message>
    <message>
        <source>Choose another number to call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie eine andere Nummer zum Anrufen aus.</translation>
    </message>
    <message>
        <source>Choose another phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie eine andere Telefonanlage aus.</translation>
    </message>
    <message>
        <source>Choose another phone.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie ein anderes Telefon aus.</translation>
    </message>
    <message>
        <source>Choose another room, for example: {usable}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie einen anderen Raum aus, zum Beispiel: {usable}.</translation>
    </message>
    <message>
        <source>Choose another room, or start without them.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie einen anderen Raum aus oder starten Sie ohne diese Angaben.</translation>
    </message>
    <message>
        <source>Choose another room.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie einen anderen Raum aus.</translation>
    </message>
    <message>
        <source>Choose another room; your list is kept.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie einen anderen Raum aus; Ihre Liste bleibt erhalten.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>Choose another version, or files from the right server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie eine andere Version aus oder Dateien vom richtigen Server.</translation>
    </message>
    <message>
        <source>Choose my phone again.</source>
        <extracomment>wording/fix_steps.py
----------
wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie „Mein Telefon“ neu aus.</translation>
    </message>
    <message>
        <source>Choose one of its extensions.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie eine ihrer Nebenstellen aus.</translation>
    </message>
    <message>
        <source>Choose one of those it has: {known}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie eine der vorhandenen aus: {known}.</translation>
    </message>
    <message>
        <source>Choose one that ships with Callboard, or mend the file.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie eine aus, die mit Callboard geliefert wird, oder berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie jemand anderen aus.</translation>
    </message>
    <message>
        <source>Choose the files of another 3CX server, or try the demo PBX.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie die Dateien eines anderen 3CX-Servers aus oder probieren Sie die Demo-Anlage.</translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Wählen Sie den Ordner erneut aus.</translation>
    </message>
    <message>
        <source>Choose the folder of the 3CX server that holds the file itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie den Ordner des 3CX-Servers aus, der die Datei selbst enthält.</translation>
    </message>
    <message>
        <source>Choose the folder that holds 3cxpscomcpp2.dll and sl.dll.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie den Ordner aus, der 3cxpscomcpp2.dll und sl.dll enthält.</translation>
    </message>
    <message>
        <source>Choose the other version, or files from the right server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie die andere Version aus oder Dateien vom richtigen Server.</translation>
    </message>
    <message>
        <source>Choose the room of an extension that exists.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie den Raum einer vorhandenen Nebenstelle aus.</translation>
    </message>
    <message>
        <source>Choose the version that the files are from.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Wählen Sie die Version aus, von der die Dateien sind.</translation>
    </message>
    <message>
        <source>Close it in other programs, and look whether you may read it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Schließen Sie die Datei in anderen Programmen und prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Close other copies of Callboard and other programs that connect to 3CX, then check again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Schließen Sie Callboard an anderer Stelle sowie andere Programme, die sich mit 3CX verbinden, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Close other copies of Callboard.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Schließen Sie Callboard an anderer Stelle.</translation>
    </message>
    <message>
        <source>Close other programs that connect to 3CX.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Schließen Sie andere Programme, die sich mit 3CX verbinden.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Schließen Sie dieses Programm und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Coming into calls of others is switched off.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mithören und Beitreten bei Gesprächen anderer ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Conferences that 3CX starts itself</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Konferenzen, die 3CX selbst startet</translation>
    </message>
    <message>
        <source>Connecting ended Callboard several times in a few minutes.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Beim Verbinden wurde Callboard in wenigen Minuten mehrmals beendet.</translation>
    </message>
    <message>
        <source>Connection check</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Verbindungsprüfung</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Verbindungseinstellungen</translation>
    </message>
    <message>
        <source>Contacts and history of this computer were damaged. They were set aside as {file}, and new ones begin.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Kontakte und Verlauf auf diesem Computer waren beschädigt. Sie wurden als {file} beiseitegelegt, und beides beginnt neu.</translation>
    </message>
    <message>
        <source>Copy all files again from the 3CX server&apos;s Bin folder.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Kopieren Sie alle Dateien erneut aus dem Bin-Ordner des 3CX-Servers.</translation>
    </message>
    <message>
        <source>Copy all files from the 3CX server&apos;s Bin folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Kopieren Sie alle Dateien aus dem Bin-Ordner des 3CX-Servers.</translation>
    </message>
    <message>
        <source>Copy all files from the same 3CX server again. If it stays, send the report.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Kopieren Sie alle Dateien erneut vom selben 3CX-Server. Bleibt es dabei, senden Sie den Bericht.</translation>
    </message>
    <message>
        <source>Copy it from the 3CX server again, or choose another folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Kopieren Sie sie erneut vom 3CX-Server oder wählen Sie einen anderen Ordner aus.</translation>
    </message>
    <message>
        <source>Copy it from the 3CX server&apos;s Bin folder, or choose another folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Kopieren Sie sie aus dem Bin-Ordner des 3CX-Servers oder wählen Sie einen anderen Ordner aus.</translation>
    </message>
    <message>
        <source>Copy it from the 3CX server&apos;s Bin folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Kopieren Sie sie aus dem Bin-Ordner des 3CX-Servers.</translation>
    </message>
    <message>
        <source>Copy them again from the 3CX server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Kopieren Sie sie neu vom 3CX-Server.</translation>
    </message>
    <message>
        <source>Could not be started</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Start nicht möglich</translation>
    </message>
    <message>
        <source>Custom 1</source>
        <extracomment>wording/presence_sentences.py</extracomment>
        <translation>Benutzerdefiniert 1</translation>
    </message>
    <message>
        <source>Custom 2</source>
        <extracomment>wording/presence_sentences.py</extracomment>
        <translation>Benutzerdefiniert 2</translation>
    </message>
    <message>
        <source>Dialled in this order: {numbers}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Gewählt wird in dieser Reihenfolge: {numbers}.</translation>
    </message>
    <message>
        <source>Dialling</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Wählt</translation>
    </message>
    <message>
        <source>Divert</source>
        <extracomment>wording/capability_sentences.py
----------
wording/drop_questions.py</extracomment>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>Divert anyway</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Trotzdem umleiten</translation>
    </message>
    <message>
        <source>Divert anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Trotzdem umleiten?</translation>
    </message>
    <message>
        <source>Divert the call to {to_person}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Den Anruf an {to_person} umleiten?</translation>
    </message>
    <message>
        <source>Do it on the phone itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Tun Sie es am Telefon selbst.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb is on, the phone may not ring: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>„Nicht stören“ ist eingeschaltet, das Telefon klingelt vielleicht nicht: {people}.</translation>
    </message>
    <message>
        <source>Drop a call on a person to pass it on.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Legen Sie ein Gespräch auf einer Person ab, um es zu verbinden.</translation>
    </message>
    <message>
        <source>Drop a template on a free room.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Legen Sie eine Vorlage auf einem freien Raum ab.</translation>
    </message>
    <message>
        <source>Drop the number here</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Nummer hier ablegen</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Drop to add to the favourites</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Zu den Favoriten</translation>
    </message>
    <message>
        <source>Drop to call from {from_number}</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Von {from_number} anrufen</translation>
    </message>
    <message>
        <source>Drop to call in</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Hinzurufen</translation>
    </message>
    <message>
        <source>Drop to choose a number</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Nummer auswählen</translation>
    </message>
    <message>
        <source>Drop to divert here</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Hierher umleiten</translation>
    </message>
    <message>
        <source>Drop to move here</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Hierher setzen</translation>
    </message>
    <message>
        <source>Drop to transfer here</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Hierher verbinden</translation>
    </message>
    <message>
        <source>Drop to use this template</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Vorlage verwenden</translation>
    </message>
    <message>
        <source>Drop to wait for one</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Warten, bis jemand frei ist</translation>
    </message>
    <message>
        <source>Each extension has a room of its own.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Jede Nebenstelle hat einen eigenen Raum.</translation>
    </message>
    <message>
        <source>Emergency number, you are asked before it is called: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Notrufnummer, vor dem Anruf werden Sie gefragt: {people}.</translation>
    </message>
    <message>
        <source>Enter calls anyway.</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>Eingabe ruft trotzdem an.</translation>
    </message>
    <message>
        <source>Everybody has a room of their own here, and Callboard was not told which one is yours.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Hier hat jeder einen eigenen Raum, und Callboard weiß nicht, welcher Ihrer ist.</translation>
    </message>
    <message>
        <source>Everybody is asked to confirm; names are not asked.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Alle müssen den Beitritt bestätigen; nach Namen wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Everybody is asked to say their name and to confirm.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Alle werden nach ihrem Namen gefragt und müssen den Beitritt bestätigen.</translation>
    </message>
    <message>
        <source>Everybody is asked to say their name, but not to confirm.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Alle werden nach ihrem Namen gefragt, müssen den Beitritt aber nicht bestätigen.</translation>
    </message>
    <message>
        <source>Everybody is in as soon as they answer; names are not asked.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Alle sind nach dem Abnehmen sofort dabei; nach Namen wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Everybody shares its conference rooms.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Ihre Konferenzräume nutzen alle gemeinsam.</translation>
    </message>
    <message>
        <source>Export it again, and take the whole file.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Exportieren Sie sie erneut und nehmen Sie die ganze Datei.</translation>
    </message>
    <message>
        <source>Export them there as CSV, and import that file.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Exportieren Sie sie dort als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Extension {number} has no presence “{profile}”.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nebenstelle {number} hat keine Präsenz „{profile}“.</translation>
    </message>
    <message>
        <source>Extension {number} is not on this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nebenstelle {number} gibt es auf dieser Telefonanlage nicht.</translation>
    </message>
    <message>
        <source>Extension {number} is there.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Nebenstelle {number} ist vorhanden.</translation>
    </message>
    <message>
        <source>Extension {number} may be on another one.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Nebenstelle {number} gibt es vielleicht auf einer anderen.</translation>
    </message>
    <message>
        <source>Extensions received</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Nebenstellen empfangen</translation>
    </message>
    <message>
        <source>Extensions: {extensions}. Conference rooms: {rooms}, and {gateways} for callers. External lines: {lines}. Parties in calls now: {parties}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Nebenstellen: {extensions}. Konferenzräume: {rooms}, dazu {gateways} zum Einwählen. Externe Leitungen: {lines}. Zurzeit im Gespräch: {parties}.</translation>
    </message>
    <message>
        <source>Extensions: {extensions}. Conference rooms: {rooms}. External lines: {lines}. Parties in calls now: {parties}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Nebenstellen: {extensions}. Konferenzräume: {rooms}. Externe Leitungen: {lines}. Zurzeit im Gespräch: {parties}.</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Files match your 3CX version</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Dateien passen zur 3CX-Version</translation>
    </message>
    <message>
        <source>Files of 3CX {number} (file version {file_version}).</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Dateien von 3CX {number} (Dateiversion {file_version}).</translation>
    </message>
    <message>
        <source>Files of 3CX {number} (made for {wanted}).</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Dateien von 3CX {number} (erstellt für {wanted}).</translation>
    </message>
    <message>
        <source>Files of 3CX {number} (version {version}).</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Dateien von 3CX {number} (Version {version}).</translation>
    </message>
    <message>
        <source>Files of 3CX {number} (version {version}). Callboard cannot speak to it yet.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Dateien von 3CX {number} (Version {version}). Callboard unterstützt sie noch nicht.</translation>
    </message>
    <message>
        <source>First comes “{title}”.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Zuerst kommt „{title}“.</translation>
    </message>
    <message>
        <source>First free: call from {from_number}</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Erste freie: von {from_number} anrufen</translation>
    </message>
    <message>
        <source>First free: pass on to {to_number}</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Erste freie: an {to_number} weitergeben</translation>
    </message>
    <message>
        <source>Four numbers with dots, such as 192.168.1.10. Your IT knows it.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Vier Zahlen mit Punkten, etwa 192.168.1.10. Ihre IT kennt sie.</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Free rooms: {free} of {all}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Freie Räume: {free} von {all}.</translation>
    </message>
    <message>
        <source>From and To are the same phone.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>„Von“ und „An“ sind dasselbe Telefon.</translation>
    </message>
    <message>
        <source>From here it is dialled as {number}.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Von hier aus wird sie als {number} gewählt.</translation>
    </message>
    <message>
        <source>From the Bin folder of the 3CX that you connect to.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Aus dem Bin-Ordner der 3CX-Anlage, mit der Sie sich verbinden.</translation>
    </message>
    <message>
        <source>Give your user the right to read it, or copy it to another folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Geben Sie Ihrem Benutzer Leserechte dafür oder kopieren Sie sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Give your user the right to read it, then start Callboard again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Geben Sie Ihrem Benutzer Leserechte dafür und starten Sie Callboard dann neu.</translation>
    </message>
    <message>
        <source>Give your user the right to read it. Callboard tries again by itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Geben Sie Ihrem Benutzer Leserechte dafür. Callboard versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Give your user the right to read that folder, or copy the files to another one.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Geben Sie Ihrem Benutzer Leserechte für diesen Ordner oder kopieren Sie die Dateien in einen anderen.</translation>
    </message>
    <message>
        <source>Guests dial {gateway} and key in the PIN.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Gäste wählen {gateway} und geben die PIN ein.</translation>
    </message>
    <message>
        <source>Guests need the PIN to dial in.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Gäste brauchen zum Einwählen die PIN.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>If it stays, copy the report for your IT support.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Bleibt es dabei, kopieren Sie den Bericht für Ihren IT-Support.</translation>
    </message>
    <message>
        <source>If your phone system was updated, that is it.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Wurde Ihre Telefonanlage aktualisiert, liegt es daran.</translation>
    </message>
    <message>
        <source>Import 3CXPhoneSystem.ini again, or type the details.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Importieren Sie 3CXPhoneSystem.ini erneut oder geben Sie die Angaben ein.</translation>
    </message>
    <message>
        <source>Import 3CXPhoneSystem.ini again.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Importieren Sie 3CXPhoneSystem.ini erneut.</translation>
    </message>
    <message>
        <source>In a country never called from here, you are asked before it is called: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>In einem Land, in das von hier noch nie angerufen wurde, vor dem Anruf werden Sie gefragt: {people}.</translation>
    </message>
    <message>
        <source>In the connection settings, or under Settings, My phone.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>In den Verbindungseinstellungen oder unter „Einstellungen“, „Mein Telefon“.</translation>
    </message>
    <message>
        <source>In the list twice, called once: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Doppelt auf der Liste, wird einmal angerufen: {people}.</translation>
    </message>
    <message>
        <source>Install Callboard again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Installieren Sie Callboard neu.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>Install it, or choose one that was found.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Installieren Sie es oder wählen Sie eine gefundene Version aus.</translation>
    </message>
    <message>
        <source>Install it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Installieren Sie es.</translation>
    </message>
    <message>
        <source>Install {wanted}, or choose it for this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Installieren Sie {wanted} oder wählen Sie es für diese Telefonanlage aus.</translation>
    </message>
    <message>
        <source>Is that computer on, is the phone system running, does a firewall let it through? Check name and port.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ist der Computer an, läuft die Telefonanlage, lässt die Firewall es durch? Prüfen Sie Name und Port.</translation>
    </message>
    <message>
        <source>Is that computer on? A firewall may be in the way: ask IT about port {port}. Check name and port.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ist der Computer an? Vielleicht ist eine Firewall im Weg: Fragen Sie die IT nach Port {port}. Prüfen Sie Name und Port.</translation>
    </message>
    <message>
        <source>Is this PC online?</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Ist dieser PC online?</translation>
    </message>
    <message>
        <source>Is this the right phone system?</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Ist das die richtige Telefonanlage?</translation>
    </message>
    <message>
        <source>It has been started meanwhile.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Konferenz wurde inzwischen gestartet.</translation>
    </message>
    <message>
        <source>It has no room that can be started from here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sie hat keinen Raum, der sich von hier starten lässt.</translation>
    </message>
    <message>
        <source>It has to hold 3cxpscomcpp2.dll and what belongs to it.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Er muss 3cxpscomcpp2.dll und die zugehörigen Dateien enthalten.</translation>
    </message>
    <message>
        <source>It holds no password, no PIN and no callers.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Er enthält kein Passwort, keine PIN und keine Anrufer.</translation>
    </message>
    <message>
        <source>It is called without a question.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Sie wird ohne Rückfrage angerufen.</translation>
    </message>
    <message>
        <source>It is not known in which country the phone system stands. Whether a number is abroad cannot be told, and nothing is asked because of that. Choose the country in Settings, under Calling.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Es ist nicht bekannt, in welchem Land die Telefonanlage steht. Ob eine Nummer im Ausland ist, lässt sich nicht sagen, und deswegen wird nichts gefragt. Wählen Sie das Land in den Einstellungen unter „Anrufen“.</translation>
    </message>
    <message>
        <source>It is not known whether anybody comes into the call of {who}: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es ist nicht bekannt, ob sich jemand zum Gespräch von {who} zuschaltet: {why}.</translation>
    </message>
    <message>
        <source>It is not known whether the call was diverted: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es ist nicht bekannt, ob der Anruf umgeleitet wurde: {why}.</translation>
    </message>
    <message>
        <source>It is not known whether the call was picked up: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es ist nicht bekannt, ob der Anruf herangeholt wurde: {why}.</translation>
    </message>
    <message>
        <source>It is not known whether the call was transferred: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es ist nicht bekannt, ob das Gespräch verbunden wurde: {why}.</translation>
    </message>
    <message>
        <source>It is not known whether the recording of {who} was changed: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es ist nicht bekannt, ob die Aufzeichnung von {who} geändert wurde: {why}.</translation>
    </message>
    <message>
        <source>It is not known which phone is yours.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es ist nicht bekannt, welches Telefon Ihres ist.</translation>
    </message>
    <message>
        <source>It is not known which phone shall have the call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es ist nicht bekannt, welches Telefon den Anruf bekommen soll.</translation>
    </message>
    <message>
        <source>It is set aside as “.bad” with the next change. Choose your phone system again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Bei der nächsten Änderung wird sie als „.bad“ beiseitegelegt. Wählen Sie Ihre Telefonanlage neu aus.</translation>
    </message>
    <message>
        <source>It is switched on in the settings of the window.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Eingeschaltet wird es in den Einstellungen des Fensters.</translation>
    </message>
    <message>
        <source>It is used until Callboard ends, and has to be typed again after that.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es gilt, bis Callboard beendet wird, und muss danach erneut eingegeben werden.</translation>
    </message>
    <message>
        <source>It may be asking for a password of its own in another window. Unlock it there; Callboard goes on by itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vielleicht fragt er in einem anderen Fenster nach seinem eigenen Passwort. Entsperren Sie ihn dort; Callboard macht von selbst weiter.</translation>
    </message>
    <message>
        <source>It may be restarting after an update. Callboard reconnects by itself.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Vielleicht startet er nach einem Update neu. Callboard verbindet sich von selbst wieder.</translation>
    </message>
    <message>
        <source>It may come back by itself. Restart Callboard if it does not.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vielleicht kommt sie von selbst zurück. Starten Sie sonst Callboard neu.</translation>
    </message>
    <message>
        <source>It may have been moved, or its drive is not connected.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Vielleicht wurde er verschoben, oder sein Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>It may still be starting. Otherwise its user, its password or its version may be another one now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vielleicht startet sie noch. Sonst haben sich Benutzer, Passwort oder Version vielleicht geändert.</translation>
    </message>
    <message>
        <source>It stands in 3CXPhoneSystem.ini on the server.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Er steht in 3CXPhoneSystem.ini auf dem Server.</translation>
    </message>
    <message>
        <source>It was asked for, and what became of it is not known: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es wurde angefragt; was daraus wurde, ist nicht bekannt: {why}.</translation>
    </message>
    <message>
        <source>Its PIN could not be read, and without it anybody could have joined.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Die PIN konnte nicht gelesen werden, und ohne sie hätte jeder beitreten können.</translation>
    </message>
    <message>
        <source>Its time has come. Nothing to be seen yet</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>Es ist so weit. Noch nichts zu sehen</translation>
    </message>
    <message>
        <source>Its time is over. Callboard could not see whether it started</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>Die Zeit ist vorbei. Callboard konnte nicht sehen, ob die Konferenz gestartet ist</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Leave it empty if no PIN is needed.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Lassen Sie das Feld leer, wenn keine PIN nötig ist.</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Let Callboard start it instead: Callboard has to be running at that time.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Lassen Sie stattdessen Callboard die Konferenz starten: Callboard muss dann laufen.</translation>
    </message>
    <message>
        <source>Let Callboard start them: it has to be running then.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Lassen Sie Callboard die Konferenzen starten: Es muss dann laufen.</translation>
    </message>
    <message>
        <source>Libraries in {folder} that are not .NET, each loaded in a process of its own</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Bibliotheken in {folder} ohne .NET, jede in einem eigenen Prozess geladen</translation>
    </message>
    <message>
        <source>Listen in, whisper or join a call</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Mithören, flüstern oder einem Gespräch beitreten</translation>
    </message>
    <message>
        <source>Loaded from {file}</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Geladen aus {file}</translation>
    </message>
    <message>
        <source>Longer than any phone number, you are asked before it is called: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Länger als jede Rufnummer, vor dem Anruf werden Sie gefragt: {people}.</translation>
    </message>
    <message>
        <source>Look at it, then say it again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sehen Sie nach und geben Sie den Befehl dann erneut.</translation>
    </message>
    <message>
        <source>Look at the list before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sehen Sie in der Liste nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Look at the list, and remove it in 3CX itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sehen Sie in der Liste nach und entfernen Sie die Konferenz in 3CX selbst.</translation>
    </message>
    <message>
        <source>Look at the phone before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sehen Sie am Telefon nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Look at the tile before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sehen Sie auf der Kachel nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Look at the tile when the connection is back.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sehen Sie auf der Kachel nach, wenn die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Look at what it is now, then change it again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sehen Sie nach, wie sie jetzt ist, und ändern Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>Look at “callboard calls” before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sehen Sie mit „callboard calls“ nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Look at “callboard calls”.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sehen Sie mit „callboard calls“ nach.</translation>
    </message>
    <message>
        <source>Look how it is spelt, and in which folder it is.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Prüfen Sie die Schreibweise und in welchem Ordner sie liegt.</translation>
    </message>
    <message>
        <source>Look whether it still rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sehen Sie nach, ob er noch klingelt.</translation>
    </message>
    <message>
        <source>Look whether that phone rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sehen Sie nach, ob dieses Telefon klingelt.</translation>
    </message>
    <message>
        <source>Look whether they still talk, and whether the phone that would ring is free.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sehen Sie nach, ob noch gesprochen wird und ob das Telefon, das klingeln würde, frei ist.</translation>
    </message>
    <message>
        <source>Look whether they still talk, then try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sehen Sie nach, ob noch gesprochen wird, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Look whether they still talk.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sehen Sie nach, ob noch gesprochen wird.</translation>
    </message>
    <message>
        <source>Look who has it now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sehen Sie nach, wer ihn jetzt hat.</translation>
    </message>
    <message>
        <source>Look who has the call before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sehen Sie nach, wer den Anruf hat, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Make a call</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Make room on the disk, or give your user the right to write there.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Schaffen Sie Platz auf dem Datenträger oder geben Sie Ihrem Benutzer dort Schreibrechte.</translation>
    </message>
    <message>
        <source>Make room on the disk, or give your user the right to write there. Callboard tries again by itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Schaffen Sie Platz auf dem Datenträger oder geben Sie Ihrem Benutzer dort Schreibrechte. Callboard versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>May cost a lot (premium, shared cost, satellite), you are asked before it is called: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Kann teuer werden (Premium, Service, Satellit), vor dem Anruf werden Sie gefragt: {people}.</translation>
    </message>
    <message>
        <source>Microsoft .NET</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Microsoft .NET</translation>
    </message>
    <message>
        <source>Microsoft .NET ({runtime}) does not start.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Microsoft .NET ({runtime}) startet nicht.</translation>
    </message>
    <message>
        <source>Microsoft .NET does not start</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Microsoft .NET startet nicht</translation>
    </message>
    <message>
        <source>Microsoft .NET was not found</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Microsoft .NET wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Microsoft .NET was not found (wanted: {wanted}).</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Microsoft .NET wurde nicht gefunden (gesucht: {wanted}).</translation>
    </message>
    <message>
        <source>Microsoft .NET was not found (wanted: {wanted}; found: {found}).</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Microsoft .NET wurde nicht gefunden (gesucht: {wanted}; gefunden: {found}).</translation>
    </message>
    <message>
        <source>Move a running call into a conference</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Ein laufendes Gespräch in eine Konferenz verlegen</translation>
    </message>
    <message>
        <source>My phone exists</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Mein Telefon vorhanden</translation>
    </message>
    <message>
        <source>My phone is not there</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Mein Telefon fehlt</translation>
    </message>
    <message>
        <source>Name each person once.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nennen Sie jede Person nur einmal.</translation>
    </message>
    <message>
        <source>Name or address, port, user and password.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Name oder Adresse, Port, Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>Name the file with the contacts.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Geben Sie die Datei mit den Kontakten an.</translation>
    </message>
    <message>
        <source>Name the file with the list.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nennen Sie die Datei mit der Liste.</translation>
    </message>
    <message>
        <source>Name the people to call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nennen Sie die Personen, die angerufen werden sollen.</translation>
    </message>
    <message>
        <source>Name the room: --room {example}. Or set {variable} to your own extension.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nennen Sie den Raum: --room {example}. Oder setzen Sie {variable} auf Ihre eigene Nebenstelle.</translation>
    </message>
    <message>
        <source>Name, ports, user and password of this phone system</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Name, Ports, Benutzer und Passwort dieser Telefonanlage</translation>
    </message>
    <message>
        <source>Name, ports, user and password of this phone system, and {ini}</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Name, Ports, Benutzer und Passwort dieser Telefonanlage sowie {ini}</translation>
    </message>
    <message>
        <source>Native libraries</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Native Bibliotheken</translation>
    </message>
    <message>
        <source>No PIN was typed.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es wurde keine PIN eingegeben.</translation>
    </message>
    <message>
        <source>No answer from {host}, port {port}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Keine Antwort von {host}, Port {port}.</translation>
    </message>
    <message>
        <source>No call is being talked in now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Zurzeit wird in keinem Anruf gesprochen.</translation>
    </message>
    <message>
        <source>No call rings at {who} now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Bei {who} klingelt zurzeit kein Anruf.</translation>
    </message>
    <message>
        <source>No call rings now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Zurzeit klingelt kein Anruf.</translation>
    </message>
    <message>
        <source>No conference is running in room {slot} any more.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>In Raum {slot} läuft keine Konferenz mehr.</translation>
    </message>
    <message>
        <source>No conference room is free.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Kein Konferenzraum ist frei.</translation>
    </message>
    <message>
        <source>No conference was started before, so there is none to repeat.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es wurde noch keine Konferenz gestartet, also gibt es keine zu wiederholen.</translation>
    </message>
    <message>
        <source>No name or address of the phone system found.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Weder Name noch Adresse der Telefonanlage gefunden.</translation>
    </message>
    <message>
        <source>No news from the phone system for {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Seit {seconds} s keine Meldung von der Telefonanlage.</translation>
    </message>
    <message>
        <source>No password is known: this computer has no place for passwords.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es ist kein Passwort bekannt: Dieser Computer hat keinen Passwortspeicher.</translation>
    </message>
    <message>
        <source>No password was kept: this computer has no place for passwords.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es war kein Passwort gespeichert: Dieser Computer hat keinen Passwortspeicher.</translation>
    </message>
    <message>
        <source>No phone chosen yet. Callboard asks at the first call.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Noch kein Telefon ausgewählt. Callboard fragt beim ersten Anruf.</translation>
    </message>
    <message>
        <source>No phone number found in what you dropped.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Im Abgelegten wurde keine Rufnummer gefunden.</translation>
    </message>
    <message>
        <source>No port, user or password found.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Port, Benutzer oder Passwort nicht gefunden.</translation>
    </message>
    <message>
        <source>No problems found</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Keine Probleme gefunden</translation>
    </message>
    <message>
        <source>Nobody came into the call of {who}: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Niemand hat sich zum Gespräch von {who} zugeschaltet: {why}.</translation>
    </message>
    <message>
        <source>Nobody here knows a computer of that name. Check the spelling, or type its address.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ein Computer mit diesem Namen ist hier nicht bekannt. Prüfen Sie die Schreibweise oder geben Sie seine Adresse ein.</translation>
    </message>
    <message>
        <source>Nobody is in the list.</source>
        <extracomment>wording/preflight_sentences.py
----------
wording/problem_sentences.py</extracomment>
        <translation>Niemand ist auf der Liste.</translation>
    </message>
    <message>
        <source>Nobody knows who was invited to room {slot}: that conference was not started by Callboard on this computer.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wer in Raum {slot} eingeladen wurde, ist nicht bekannt: Diese Konferenz wurde nicht von Callboard auf diesem Computer gestartet.</translation>
    </message>
    <message>
        <source>Nobody on this network knows a computer of that name.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Ein Computer mit diesem Namen ist in diesem Netzwerk nicht bekannt.</translation>
    </message>
    <message>
        <source>None in that folder, none needed.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Keine in diesem Ordner, keine nötig.</translation>
    </message>
    <message>
        <source>None of these {count} people is free. Callboard tells you as soon as one is; nobody is called before you say so.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Keine dieser {count} Personen ist frei. Callboard meldet sich, sobald jemand frei ist; niemand wird angerufen, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>None of {people} is free. Callboard tells you as soon as one is; nobody is called before you say so.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Nicht frei: {people}. Callboard meldet sich, sobald jemand frei ist; niemand wird angerufen, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Not a number, will not be called: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Keine Nummer, wird nicht angerufen: {people}.</translation>
    </message>
    <message>
        <source>Not an extension of this phone system: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Keine Nebenstelle dieser Telefonanlage: {people}.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Nicht mit der Telefonanlage verbunden.</translation>
    </message>
    <message>
        <source>Not joined</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Nicht dabei</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Nothing was changed. Give your user the right to write there, then try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es wurde nichts geändert. Geben Sie Ihrem Benutzer dort Schreibrechte und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room on the disk of {folder}, then try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es wurde nichts geändert. Schaffen Sie Platz auf dem Datenträger von {folder} und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until the 3CX server has finished its update, then try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es wurde nichts geändert. Warten Sie, bis der 3CX-Server sein Update abgeschlossen hat, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Nothing was done: somebody has to say yes first.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es wurde nichts getan: Zuerst muss jemand zustimmen.</translation>
    </message>
    <message>
        <source>Nothing was done: this call is not any more what it was when you were asked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es wurde nichts getan: Dieser Anruf ist nicht mehr so, wie er war, als Sie gefragt wurden.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again when the connection is back.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es wurde nichts gesendet. Versuchen Sie es erneut, wenn die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Often it is the Visual C++ runtime that the server has.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Oft ist es die Visual C++-Laufzeitumgebung, die der Server hat.</translation>
    </message>
    <message>
        <source>On a call now: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Zurzeit im Gespräch: {people}.</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>On this PC, and on others that use the same settings.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Auf diesem PC und auf anderen, die dieselben Einstellungen verwenden.</translation>
    </message>
    <message>
        <source>Only a ringing call can be picked up or diverted.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nur ein klingelnder Anruf lässt sich heranholen oder umleiten.</translation>
    </message>
    <message>
        <source>Open a web page. If that fails too, it is the network, not the PBX.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Öffnen Sie eine Webseite. Geht auch das nicht, liegt es am Netzwerk, nicht an der Telefonanlage.</translation>
    </message>
    <message>
        <source>Or choose another folder.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Oder wählen Sie einen anderen Ordner aus.</translation>
    </message>
    <message>
        <source>Or copy the files to a folder of your own.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Oder kopieren Sie die Dateien in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Or take the files from the right server.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Oder nehmen Sie die Dateien vom richtigen Server.</translation>
    </message>
    <message>
        <source>Or type its address.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Oder geben Sie seine Adresse ein.</translation>
    </message>
    <message>
        <source>Or type the details yourself.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Oder geben Sie die Angaben selbst ein.</translation>
    </message>
    <message>
        <source>PIN, no names and instant start</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>PIN, ohne Namen und Sofortstart</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Perhaps no further conference may run now, or the first number cannot be called. Choose another room, or try again later; your list is kept.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vielleicht darf gerade keine weitere Konferenz laufen, oder die erste Nummer ist nicht erreichbar. Wählen Sie einen anderen Raum aus oder versuchen Sie es später erneut; Ihre Liste bleibt erhalten.</translation>
    </message>
    <message>
        <source>Perhaps no further conference may run there now. Choose another room, or try again later; your list is kept.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vielleicht darf dort gerade keine weitere Konferenz laufen. Wählen Sie einen anderen Raum aus oder versuchen Sie es später erneut; Ihre Liste bleibt erhalten.</translation>
    </message>
    <message>
        <source>Perhaps the same person twice: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Vielleicht zweimal dieselbe Person: {people}.</translation>
    </message>
    <message>
        <source>Phone books of the phone system</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Telefonbücher der Telefonanlage</translation>
    </message>
    <message>
        <source>Phone not registered, it may not ring: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Telefon nicht angemeldet, es klingelt vielleicht nicht: {people}.</translation>
    </message>
    <message>
        <source>Phone system answers on the network</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Telefonanlage antwortet im Netzwerk</translation>
    </message>
    <message>
        <source>Pick up</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Heranholen</translation>
    </message>
    <message>
        <source>Plan another one for the other time.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Planen Sie für die andere Zeit eine neue.</translation>
    </message>
    <message>
        <source>Port {port} on {host}, from this PC.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Port {port} auf {host}, von diesem PC aus.</translation>
    </message>
    <message>
        <source>Port, user and password are read from it.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Port, Benutzer und Passwort werden daraus gelesen.</translation>
    </message>
    <message>
        <source>Presence</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>Rehearsal of 3CX {number}, version {version}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Probe mit 3CX {number}, Version {version}.</translation>
    </message>
    <message>
        <source>Remove it from the list, or change it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nehmen Sie die Konferenz von der Liste oder ändern Sie sie.</translation>
    </message>
    <message>
        <source>Remove it there, under “callboard”.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Entfernen Sie es dort, unter „callboard“.</translation>
    </message>
    <message>
        <source>Restart Callboard.</source>
        <extracomment>wording/fix_steps.py
----------
wording/problem_sentences.py</extracomment>
        <translation>Starten Sie Callboard neu.</translation>
    </message>
    <message>
        <source>Restart Callboard; ask IT to remove the shared copy.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Starten Sie Callboard neu; bitten Sie die IT, die gemeinsame Kopie zu entfernen.</translation>
    </message>
    <message>
        <source>Right copy in use</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Richtige Kopie geladen</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Room {room} is set up as {template}. Nobody is called until you choose Start conference.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Raum {room} wird mit {template} vorbereitet. Niemand wird angerufen, bevor Sie „Konferenz starten“ wählen.</translation>
    </message>
    <message>
        <source>Room {slot} is for dialling in.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Raum {slot} ist zum Einwählen da.</translation>
    </message>
    <message>
        <source>Room {slot} is for dialling in. Callboard can&apos;t start it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Raum {slot} ist zum Einwählen da. Callboard kann ihn nicht starten.</translation>
    </message>
    <message>
        <source>Room {slot} is for dialling in. Use {usable}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Raum {slot} ist zum Einwählen da. Nehmen Sie {usable}.</translation>
    </message>
    <message>
        <source>Room {slot} is in its own list of people.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Raum {slot} steht auf seiner eigenen Personenliste.</translation>
    </message>
    <message>
        <source>Room {slot} is in use. Nobody is called before you have chosen another room.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Raum {slot} ist belegt. Niemand wird angerufen, bevor Sie einen anderen Raum ausgewählt haben.</translation>
    </message>
    <message>
        <source>Room {slot} would belong to extension {owner}, which is not on this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Raum {slot} würde zu Nebenstelle {owner} gehören, die es auf dieser Telefonanlage nicht gibt.</translation>
    </message>
    <message>
        <source>Run Callboard on the 3CX server.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Führen Sie Callboard auf dem 3CX-Server aus.</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Save it as CSV: one person per line, with a number and, if you like, a name.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Speichern Sie sie als CSV: eine Person pro Zeile, mit Nummer und, wenn Sie möchten, mit Namen.</translation>
    </message>
    <message>
        <source>Save it as vCard, or as CSV: one person per line, with a name and the numbers.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Speichern Sie sie als vCard oder als CSV: eine Person pro Zeile, mit Namen und Nummern.</translation>
    </message>
    <message>
        <source>Save the contacts once more in the other program.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Speichern Sie die Kontakte im anderen Programm noch einmal.</translation>
    </message>
    <message>
        <source>Save the contacts without pictures, or in parts.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Speichern Sie die Kontakte ohne Bilder oder in Teilen.</translation>
    </message>
    <message>
        <source>Say it when asked, or add --yes.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Stimmen Sie zu, wenn Sie gefragt werden, oder ergänzen Sie --yes.</translation>
    </message>
    <message>
        <source>Schedule it anew if it is still wanted.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Planen Sie sie neu, wenn sie noch stattfinden soll.</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Code senden</translation>
    </message>
    <message>
        <source>Set CALLBOARD_CONFIG_PASSWORD each time.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Setzen Sie jedes Mal CALLBOARD_CONFIG_PASSWORD.</translation>
    </message>
    <message>
        <source>Set by your IT: {fields}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Von Ihrer IT festgelegt: {fields}.</translation>
    </message>
    <message>
        <source>Set the conference up anew, and start it yourself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Bereiten Sie die Konferenz neu vor und starten Sie sie selbst.</translation>
    </message>
    <message>
        <source>Shared conference rooms</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Gemeinsame Konferenzräume</translation>
    </message>
    <message>
        <source>Somebody else has changed this conference meanwhile. Nothing was overwritten.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Jemand anderes hat diese Konferenz inzwischen geändert. Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>Somebody else has removed this conference meanwhile.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Jemand anderes hat diese Konferenz inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Somebody in it is never called without a question.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Eine der Nummern wird nie ohne Rückfrage angerufen.</translation>
    </message>
    <message>
        <source>Someone else opened room {slot} at the same moment. Nobody was called for you.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Jemand anderes hat Raum {slot} im selben Moment eröffnet. Für Sie wurde niemand angerufen.</translation>
    </message>
    <message>
        <source>Start the newer Callboard. What happens meanwhile is remembered until this one ends.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Starten Sie das neuere Callboard. Was inzwischen geschieht, bleibt gemerkt, bis dieses beendet wird.</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Started by 3CX</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>Von 3CX gestartet</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Take both from a fresh 3CXPhoneSystem.ini of the server, and the 3CX files from the same server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nehmen Sie beides aus einer frischen 3CXPhoneSystem.ini des Servers und die 3CX-Dateien vom selben Server.</translation>
    </message>
    <message>
        <source>That is not a date and a time.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Das ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>That is too far ahead: at most {days} days.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Das ist zu weit voraus: höchstens {days} Tage.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>The PIN could not be read: the place for passwords of this computer does not answer.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die PIN konnte nicht gelesen werden: Der Passwortspeicher dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>The PIN could not be read: the place for passwords of this computer is locked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die PIN konnte nicht gelesen werden: Der Passwortspeicher dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>The PIN could not be saved: the place for passwords of this computer is locked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die PIN konnte nicht gespeichert werden: Der Passwortspeicher dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>The PIN could not be saved: the place for passwords of this computer refused it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die PIN konnte nicht gespeichert werden: Der Passwortspeicher dieses Computers hat sie abgelehnt.</translation>
    </message>
    <message>
        <source>The PIN could not be saved: this computer has no place for passwords.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die PIN konnte nicht gespeichert werden: Dieser Computer hat keinen Passwortspeicher.</translation>
    </message>
    <message>
        <source>The PIN is not known: this computer has no place for passwords.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die PIN ist nicht bekannt: Dieser Computer hat keinen Passwortspeicher.</translation>
    </message>
    <message>
        <source>The PIN is still kept: the place for passwords of this computer does not answer.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die PIN ist noch gespeichert: Der Passwortspeicher dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>The PIN is still kept: the place for passwords of this computer is locked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die PIN ist noch gespeichert: Der Passwortspeicher dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>The call to {who} ended while Callboard was closed.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Der Anruf bei {who} endete, während Callboard geschlossen war.</translation>
    </message>
    <message>
        <source>The conference has no name.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Konferenz hat keinen Namen.</translation>
    </message>
    <message>
        <source>The conference was over before {who} was called.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Konferenz war vorbei, bevor {who} angerufen wurde.</translation>
    </message>
    <message>
        <source>The connection was lost before Callboard could see what 3CX keeps of it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Verbindung wurde unterbrochen, bevor Callboard sehen konnte, was 3CX davon gespeichert hat.</translation>
    </message>
    <message>
        <source>The connection was lost in the middle.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Die Verbindung wurde währenddessen unterbrochen.</translation>
    </message>
    <message>
        <source>The disk of this computer did not answer in time.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Der Datenträger dieses Computers hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The first person could not be reached.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Die erste Person war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The first person did not answer.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Die erste Person hat nicht abgenommen.</translation>
    </message>
    <message>
        <source>The number in it: {number}.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Die Nummer darin: {number}.</translation>
    </message>
    <message>
        <source>The password could not be read: the place for passwords of this computer has not answered for {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Das Passwort konnte nicht gelesen werden: Der Passwortspeicher dieses Computers hat seit {seconds} s nicht geantwortet.</translation>
    </message>
    <message>
        <source>The phone system decides what people hear when they join, and whether a PIN is asked for.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Was beim Beitritt zu hören ist und ob nach einer PIN gefragt wird, bestimmt die Telefonanlage.</translation>
    </message>
    <message>
        <source>The phone system did not open room {slot}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Telefonanlage hat Raum {slot} nicht eröffnet.</translation>
    </message>
    <message>
        <source>The phone system did not react.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Die Telefonanlage hat nicht reagiert.</translation>
    </message>
    <message>
        <source>The phone system did not take it.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Die Telefonanlage hat die Konferenz nicht angenommen.</translation>
    </message>
    <message>
        <source>The phone system does not have that room any more.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Diesen Raum gibt es auf der Telefonanlage nicht mehr.</translation>
    </message>
    <message>
        <source>The phone system does not say whether room {slot} is free. PIN and options count only if it is.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Telefonanlage meldet nicht, ob Raum {slot} frei ist. PIN und Optionen gelten nur, wenn er es ist.</translation>
    </message>
    <message>
        <source>The phone system itself has {number}: it is dialled as it is.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>{number} gehört zur Telefonanlage selbst: Sie wird unverändert gewählt.</translation>
    </message>
    <message>
        <source>The phone system took the request and did not open room {slot}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Telefonanlage hat die Anfrage angenommen und Raum {slot} nicht eröffnet.</translation>
    </message>
    <message>
        <source>The phone system took the request and did nothing. The PIN is probably another one.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Telefonanlage hat die Anfrage angenommen und nichts getan. Wahrscheinlich ist die PIN eine andere.</translation>
    </message>
    <message>
        <source>The phone system&apos;s library has been stuck for {seconds} s: it brings no news.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Bibliothek der Telefonanlage hängt seit {seconds} s: Sie bringt nichts Neues.</translation>
    </message>
    <message>
        <source>The room was in use at that time.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Der Raum war zu dieser Zeit belegt.</translation>
    </message>
    <message>
        <source>The template has no name.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Vorlage hat keinen Namen.</translation>
    </message>
    <message>
        <source>There is a template called “{name}” already.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es gibt schon eine Vorlage namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no outside prefix: it is dialled as it is.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Es gibt keine Amtskennziffer: Die Nummer wird unverändert gewählt.</translation>
    </message>
    <message>
        <source>There is no planned conference {planned_id}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es gibt keine geplante Konferenz {planned_id}.</translation>
    </message>
    <message>
        <source>There is no template called “{name}”.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es gibt keine Vorlage namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no {time} on that day: the clocks go forward over it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>An diesem Tag gibt es {time} nicht: Die Uhr wird vorgestellt und überspringt diese Zeit.</translation>
    </message>
    <message>
        <source>This is a premium-rate, shared-cost or satellite number. The call may cost a lot. Call it from {from_number}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Das ist eine Premium-, Service- oder Satellitennummer. Der Anruf kann teuer werden. Von {from_number} aus anrufen?</translation>
    </message>
    <message>
        <source>This is a premium-rate, shared-cost or satellite number. The call may cost a lot. Call it into room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Das ist eine Premium-, Service- oder Satellitennummer. Der Anruf kann teuer werden. In Raum {room} hinzurufen?</translation>
    </message>
    <message>
        <source>This may not work. 3CX 12 can be asked to start a conference, but where it was tried, 3CX accepted it and nothing started.</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>Vielleicht funktioniert das nicht. 3CX 12 nimmt den Auftrag an, eine Konferenz zu starten; wo es versucht wurde, ist danach aber nichts gestartet.</translation>
    </message>
    <message>
        <source>This number is in a country that was never called from here. Call it from {from_number}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Diese Nummer liegt in einem Land, in das von hier noch nie angerufen wurde. Von {from_number} aus anrufen?</translation>
    </message>
    <message>
        <source>This number is in a country that was never called from here. Call it into room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Diese Nummer liegt in einem Land, in das von hier noch nie angerufen wurde. In Raum {room} hinzurufen?</translation>
    </message>
    <message>
        <source>This phone system can&apos;t start conferences by itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Diese Telefonanlage kann Konferenzen nicht von selbst starten.</translation>
    </message>
    <message>
        <source>Too long: a name has at most {most} characters.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Zu lang: Ein Name hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Type one, or say --no-pin if anybody may join.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Geben Sie eine ein oder ergänzen Sie --no-pin, wenn jeder beitreten darf.</translation>
    </message>
    <message>
        <source>Type one, so that it can be told from others.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Geben Sie einen ein, damit sie sich von anderen unterscheiden lässt.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>Type the PIN again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Geben Sie die PIN erneut ein.</translation>
    </message>
    <message>
        <source>Type the PIN of this conference, then call again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Geben Sie die PIN dieser Konferenz ein und rufen Sie dann erneut an.</translation>
    </message>
    <message>
        <source>Unlock it, or type the PIN again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Entsperren Sie ihn oder geben Sie die PIN erneut ein.</translation>
    </message>
    <message>
        <source>Wait until one is, or choose a room that can be used.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Warten Sie, bis einer frei wird, oder wählen Sie einen verwendbaren Raum aus.</translation>
    </message>
    <message>
        <source>Was not started</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>What kind of number this is cannot be told.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Welche Art von Nummer das ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Who is in this call is hidden here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wer an diesem Anruf beteiligt ist, wird hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>With the outside prefix {prefix}: {number}.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Mit der Amtskennziffer {prefix}: {number}.</translation>
    </message>
    <message>
        <source>Without a PIN, anybody who dials {slot} can join; guests can&apos;t come in through {gateway}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Ohne PIN kann jeder beitreten, der {slot} wählt; über {gateway} kommen Gäste nicht hinein.</translation>
    </message>
    <message>
        <source>Without a PIN, anybody who knows the number can join.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Ohne PIN kann jeder beitreten, der die Nummer kennt.</translation>
    </message>
    <message>
        <source>Write it like this, by the clock of this computer: 2027-03-01 14:00.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Schreiben Sie es so, nach der Uhr dieses Computers: 2027-03-01 14:00.</translation>
    </message>
    <message>
        <source>You are asked before it is called.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Vor dem Anruf werden Sie gefragt.</translation>
    </message>
    <message>
        <source>You tried this number from {who} at {clock}.</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>Sie haben diese Nummer um {clock} von {who} aus versucht.</translation>
    </message>
    <message>
        <source>Your presence could not be changed: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ihre Präsenz konnte nicht geändert werden: {why}.</translation>
    </message>
    <message>
        <source>{file} could not be saved. What happens meanwhile is remembered until Callboard ends.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} konnte nicht gespeichert werden. Was inzwischen geschieht, bleibt gemerkt, bis Callboard beendet wird.</translation>
    </message>
    <message>
        <source>{file} holds no contacts that could be read.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} enthält keine lesbaren Kontakte.</translation>
    </message>
    <message>
        <source>{file} holds no list of people that could be read.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} enthält keine lesbare Liste von Personen.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} ist leer.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB. No list of people is.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} ist größer als {most} MB. So groß ist keine Liste von Personen.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Callboard.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} stammt von einem neueren Callboard.</translation>
    </message>
    <message>
        <source>{first} rings and opens room {slot}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>{first} klingelt und eröffnet Raum {slot}.</translation>
    </message>
    <message>
        <source>{first} rings first and opens room {slot}; then {others} are called one after the other.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>{first} klingelt zuerst und eröffnet Raum {slot}; dann werden nacheinander angerufen: {others}.</translation>
    </message>
    <message>
        <source>{first} rings first and opens room {slot}; then {others} is called.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>{first} klingelt zuerst und eröffnet Raum {slot}; dann wird {others} angerufen.</translation>
    </message>
    <message>
        <source>{host} answers on port {port}, but does not let Callboard in.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{host} antwortet auf Port {port}, lässt Callboard aber nicht hinein.</translation>
    </message>
    <message>
        <source>{number} begins with the outside prefix {prefix} already.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>{number} beginnt schon mit der Amtskennziffer {prefix}.</translation>
    </message>
    <message>
        <source>{number} is a code, not a phone number: it is dialled as it is.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>{number} ist ein Code, keine Rufnummer: Er wird unverändert gewählt.</translation>
    </message>
    <message>
        <source>{number} is an emergency number.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>{number} ist eine Notrufnummer.</translation>
    </message>
    <message>
        <source>{number} is as short as an extension: it is dialled as it is.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>{number} ist so kurz wie eine Nebenstelle: Sie wird unverändert gewählt.</translation>
    </message>
    <message>
        <source>{number} is in the internal range: it is dialled as it is.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>{number} liegt im internen Bereich: Sie wird unverändert gewählt.</translation>
    </message>
    <message>
        <source>{number} is never called without a question, and at that time nobody may be here to answer it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{number} wird nie ohne Rückfrage angerufen, und zu dieser Zeit ist vielleicht niemand da, der antwortet.</translation>
    </message>
    <message>
        <source>{number} is not in room {slot}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{number} ist nicht in Raum {slot}.</translation>
    </message>
    <message>
        <source>{who} is calling this number now ({time}).</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>{who} ruft diese Nummer gerade an ({time}).</translation>
    </message>
    <message>
        <source>{who} is in no call now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} ist zurzeit in keinem Anruf.</translation>
    </message>
    <message>
        <source>{who} is not in this call any more.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} ist nicht mehr in diesem Anruf.</translation>
    </message>
    <message>
        <source>{who} is talking in no call now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} spricht zurzeit in keinem Anruf.</translation>
    </message>
    <message>
        <source>{who} is talking to this number now ({time}).</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>{who} spricht gerade mit dieser Nummer ({time}).</translation>
    </message>
    <message>
        <source>{who} talked to this number at {clock}.</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>{who} hat um {clock} mit dieser Nummer gesprochen.</translation>
    </message>
    <message>
        <source>{who} tried this number at {clock}.</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>{who} hat diese Nummer um {clock} zu erreichen versucht.</translation>
    </message>
    <message>
        <source>{who} was on another call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} war in einem anderen Gespräch.</translation>
    </message>
    <message>
        <source>“callboard calls” tells which calls there are.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>„callboard calls“ zeigt, welche Anrufe es gibt.</translation>
    </message>
    <message>
        <source>“callboard conference show {slot}” lists who is.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>„callboard conference show {slot}“ zeigt, wer dort ist.</translation>
    </message>
    <message>
        <source>“callboard conference templates list” shows those that there are.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>„callboard conference templates list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>“callboard schedule list” shows those that there are.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>„callboard schedule list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>“{call}” is not the number of a call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>„{call}“ ist nicht die Nummer eines Anrufs.</translation>
    </message>
    <message>
        <source>•••</source>
        <extracomment>wording/check_report.py</extracomment>
        <translation>•••</translation>
    </message>
    <message>
        <source>Someone else picked up this call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Jemand anderes hat diesen Anruf herangeholt.</translation>
    </message>
    <message>
        <source>3CX accepted it but nothing started</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>Von 3CX angenommen, aber nichts gestartet</translation>
    </message>
    <message>
        <source>3CX accepted it but nothing started: “{title}”.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX hat die Konferenz angenommen, aber nichts ist gestartet: „{title}“.</translation>
    </message>
    <message>
        <source>3CX did not remove the scheduled conference.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX hat die geplante Konferenz nicht entfernt.</translation>
    </message>
    <message>
        <source>3CX did not take the scheduled conference.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX hat die geplante Konferenz nicht angenommen.</translation>
    </message>
    <message>
        <source>3CX has it in its list</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>Steht in der Liste von 3CX</translation>
    </message>
    <message>
        <source>3CX keeps another PIN than was asked for.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX hat eine andere PIN gespeichert als gewünscht.</translation>
    </message>
    <message>
        <source>3CX keeps another name than was asked for.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX hat einen anderen Namen gespeichert als gewünscht.</translation>
    </message>
    <message>
        <source>3CX keeps another time than was asked for.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX hat eine andere Zeit gespeichert als gewünscht.</translation>
    </message>
    <message>
        <source>3CX keeps other people than was asked for.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX hat andere Personen gespeichert als gewünscht.</translation>
    </message>
    <message>
        <source>3CX keeps something else than was asked for.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX hat etwas anderes gespeichert als gewünscht.</translation>
    </message>
    <message>
        <source>3CX took the scheduled conference and kept nothing of it. Perhaps this phone system cannot schedule any.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX hat die geplante Konferenz angenommen und nichts davon gespeichert. Vielleicht kann diese Telefonanlage keine Konferenzen planen.</translation>
    </message>
    <message>
        <source>3CX {generation} can&apos;t change presence back by itself.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>3CX {generation} kann die Präsenz nicht von selbst zurückändern.</translation>
    </message>
    <message>
        <source>Only an answered call can be passed on, recorded or come into. Divert one that rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Weitergeben, Aufzeichnen und Zuschalten sind nur bei einem angenommenen Gespräch möglich. Leiten Sie einen klingelnden Anruf um.</translation>
    </message>
    <message>
        <source>Out of office</source>
        <extracomment>wording/presence_sentences.py</extracomment>
        <translation>Außer Haus</translation>
    </message>
    <message>
        <source>Presence that ends by itself</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Präsenz, die von selbst endet</translation>
    </message>
    <message>
        <source>Record a call</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Ein Gespräch aufzeichnen</translation>
    </message>
    <message>
        <source>Say --of {call} for the call of that extension.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Schreiben Sie --of {call} für den Anruf dieser Nebenstelle.</translation>
    </message>
    <message>
        <source>Say --of {number} for the extension, or where the call rings as well: {number} --of EXTENSION.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Schreiben Sie --of {number} für die Nebenstelle, oder nennen Sie auch, wo der Anruf klingelt: {number} --of NEBENSTELLE.</translation>
    </message>
    <message>
        <source>Say --on EXTENSION, or set CALLBOARD_MY_EXTENSION to your own.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Schreiben Sie --on NEBENSTELLE oder setzen Sie CALLBOARD_MY_EXTENSION auf Ihre eigene.</translation>
    </message>
    <message>
        <source>Say which one, by the number that stands before it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nennen Sie den gewünschten mit der Nummer, die davor steht.</translation>
    </message>
    <message>
        <source>Say whose part is meant: --of NUMBER.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nennen Sie, wessen Teil gemeint ist: --of NUMMER.</translation>
    </message>
    <message>
        <source>Set CALLBOARD_MY_EXTENSION to your own extension.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Setzen Sie CALLBOARD_MY_EXTENSION auf Ihre eigene Nebenstelle.</translation>
    </message>
    <message>
        <source>Several are in call {call}: {numbers}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>In Anruf {call} sind mehrere: {numbers}.</translation>
    </message>
    <message>
        <source>Several calls could be meant: {calls}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mehrere Anrufe könnten gemeint sein: {calls}.</translation>
    </message>
    <message>
        <source>Somebody else was changing the same extension, twice in a row.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Jemand anderes hat gleichzeitig dieselbe Nebenstelle geändert, zweimal nacheinander.</translation>
    </message>
    <message>
        <source>Someone just started a conference in room {slot}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Soeben wurde in Raum {slot} eine Konferenz gestartet.</translation>
    </message>
    <message>
        <source>Something is missing in the settings</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>In den Einstellungen fehlt etwas</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({type}).</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ein unerwarteter Fehler ist aufgetreten ({type}).</translation>
    </message>
    <message>
        <source>Start a conference</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Eine Konferenz starten</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Starten Sie sie neu.</translation>
    </message>
    <message>
        <source>Start it again. A call that has begun goes on.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Starten Sie es neu. Ein begonnenes Gespräch läuft weiter.</translation>
    </message>
    <message>
        <source>Start the conference without them. The conference itself works as usual.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Starten Sie die Konferenz ohne diese Angaben. Die Konferenz selbst funktioniert wie gewohnt.</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Switch it on in Settings, under Conference, or add --experimental. It may not work: better let Callboard start it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Schalten Sie das unter „Einstellungen“, „Konferenz“ ein oder ergänzen Sie --experimental. Vielleicht funktioniert es nicht: Lassen Sie die Konferenz besser von Callboard starten.</translation>
    </message>
    <message>
        <source>Take 3CXPhoneSystem.ini from the folder in which the phone system itself uses it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nehmen Sie 3CXPhoneSystem.ini aus dem Ordner, in dem die Telefonanlage selbst sie verwendet.</translation>
    </message>
    <message>
        <source>Take 3CXPhoneSystem.ini from the live folder.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Nehmen Sie 3CXPhoneSystem.ini aus dem aktiven Ordner.</translation>
    </message>
    <message>
        <source>Take a fresh 3CXPhoneSystem.ini from the server.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Nehmen Sie eine neue 3CXPhoneSystem.ini vom Server.</translation>
    </message>
    <message>
        <source>Take it out of the list.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nehmen Sie diesen Eintrag von der Liste.</translation>
    </message>
    <message>
        <source>Take them from {better}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nehmen Sie die Dateien aus {better}.</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>That 3CX starts conferences by itself is an experiment, and it is switched off.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Dass 3CX Konferenzen von selbst startet, ist ein Versuch und ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>That computer is on, but nothing listens on this port. Is the phone system running? Check the port.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Der Computer ist an, aber auf diesem Port antwortet nichts. Läuft die Telefonanlage? Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>That is the same phone.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Das ist dasselbe Telefon.</translation>
    </message>
    <message>
        <source>The .NET on this computer, and what {file} was made for</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Das .NET auf diesem Computer und wofür {file} erstellt wurde</translation>
    </message>
    <message>
        <source>The 3CX files broke the test</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Test durch 3CX-Dateien abgebrochen</translation>
    </message>
    <message>
        <source>The 3CX files could not be copied to {folder}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die 3CX-Dateien konnten nicht nach {folder} kopiert werden.</translation>
    </message>
    <message>
        <source>The 3CX files lack something that Callboard needs: {member}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Den 3CX-Dateien fehlt etwas, das Callboard braucht: {member}.</translation>
    </message>
    <message>
        <source>The 3CX files need the {file_bits}-bit edition.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die 3CX-Dateien brauchen die {file_bits}-Bit-Ausgabe.</translation>
    </message>
    <message>
        <source>The 3CX files need {wanted}; this would be {chosen}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die 3CX-Dateien brauchen {wanted}; verwendet würde {chosen}.</translation>
    </message>
    <message>
        <source>The call could not be diverted: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Der Anruf konnte nicht umgeleitet werden: {why}.</translation>
    </message>
    <message>
        <source>The call could not be diverted: {why}. It still rings at {who}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Der Anruf konnte nicht umgeleitet werden: {why}. Er klingelt noch bei {who}.</translation>
    </message>
    <message>
        <source>The call could not be picked up: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Der Anruf konnte nicht herangeholt werden: {why}.</translation>
    </message>
    <message>
        <source>The call could not be transferred: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Das Gespräch konnte nicht verbunden werden: {why}.</translation>
    </message>
    <message>
        <source>The call could not be transferred: {why}. It is still with {who}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Das Gespräch konnte nicht verbunden werden: {why}. Es ist noch bei {who}.</translation>
    </message>
    <message>
        <source>The call ended meanwhile.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Der Anruf wurde inzwischen beendet.</translation>
    </message>
    <message>
        <source>The call from {other_person} rings at {to_person} instead.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Der Anruf von {other_person} klingelt stattdessen bei {to_person}.</translation>
    </message>
    <message>
        <source>The call goes to {to_person}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Das Gespräch geht an {to_person}.</translation>
    </message>
    <message>
        <source>The call left {who}, and the phone system did not say who has it now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Der Anruf ist nicht mehr bei {who}, und die Telefonanlage hat nicht gemeldet, wer ihn jetzt hat.</translation>
    </message>
    <message>
        <source>The call may follow its forwarding. Call {to_person} from {from_number} anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Der Anruf folgt vielleicht einer Rufumleitung. {to_person} trotzdem von {from_number} aus anrufen?</translation>
    </message>
    <message>
        <source>The call may follow its forwarding. Divert anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Der Anruf folgt vielleicht einer Rufumleitung. Trotzdem umleiten?</translation>
    </message>
    <message>
        <source>The call may follow its forwarding. Transfer anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Das Gespräch folgt vielleicht einer Rufumleitung. Trotzdem verbinden?</translation>
    </message>
    <message>
        <source>The call may still come. Look at the phone before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Der Anruf kann noch kommen. Sehen Sie am Telefon nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The call of {who} was not ended: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Das Gespräch von {who} wurde nicht beendet: {why}.</translation>
    </message>
    <message>
        <source>The call rings at {to_person} instead.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Der Anruf klingelt stattdessen bei {to_person}.</translation>
    </message>
    <message>
        <source>The call service of the phone system does not answer at {host}, port {port}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Der Anrufdienst der Telefonanlage antwortet nicht auf {host}, Port {port}.</translation>
    </message>
    <message>
        <source>The call service of the phone system is not connected.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Der Anrufdienst der Telefonanlage ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The call to {who} ended before it was answered.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Der Anruf bei {who} endete, bevor jemand abnahm.</translation>
    </message>
    <message>
        <source>The call with {other_person} goes into room {room}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Das Gespräch mit {other_person} geht in Raum {room}.</translation>
    </message>
    <message>
        <source>The call with {other_person} goes to {to_person}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Das Gespräch mit {other_person} geht an {to_person}.</translation>
    </message>
    <message>
        <source>The computer {host} is on, but port {port} is closed.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Der Computer {host} ist an, aber Port {port} ist geschlossen.</translation>
    </message>
    <message>
        <source>The connection to the phone system was lost before it could be seen what became of the presence.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Verbindung zur Telefonanlage wurde unterbrochen, bevor zu sehen war, was aus der Präsenz wurde.</translation>
    </message>
    <message>
        <source>The connection to the phone system was lost meanwhile, and it shows {kept} now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Verbindung zur Telefonanlage wurde inzwischen unterbrochen, und die Anlage zeigt jetzt {kept}.</translation>
    </message>
    <message>
        <source>The connection to the phone system was lost. A call may still be going on.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Verbindung zur Telefonanlage ist unterbrochen. Ein Gespräch läuft vielleicht noch.</translation>
    </message>
    <message>
        <source>The extension chosen as my phone</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Die als „Mein Telefon“ ausgewählte Nebenstelle</translation>
    </message>
    <message>
        <source>The file does not say which computer the PBX is on.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Die Datei sagt nicht, auf welchem Computer die Telefonanlage läuft.</translation>
    </message>
    <message>
        <source>The file does not say which computer the phone system is on.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Datei sagt nicht, auf welchem Computer die Telefonanlage läuft.</translation>
    </message>
    <message>
        <source>The files are from another 3CX version</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Die Dateien sind von einer anderen 3CX-Version</translation>
    </message>
    <message>
        <source>The files do not fit this version</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Die Dateien passen nicht zu dieser Version</translation>
    </message>
    <message>
        <source>The files in {folder} are not the ones in use.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Dateien in {folder} sind nicht die verwendeten.</translation>
    </message>
    <message>
        <source>The files in {folder} changed while they were copied.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Dateien in {folder} haben sich während des Kopierens geändert.</translation>
    </message>
    <message>
        <source>The files need another .NET</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Die Dateien brauchen ein anderes .NET</translation>
    </message>
    <message>
        <source>The files need the other edition</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Die Dateien brauchen die andere Ausgabe</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Der Ordner ist nicht vorhanden</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>wording/check_sentences.py
----------
wording/problem_sentences.py</extracomment>
        <translation>Der Ordner {folder} ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The number may be busy or wrong; the phone system did not say which. Try again later.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Nummer ist vielleicht besetzt oder falsch; die Telefonanlage hat es nicht gemeldet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The one in which the phone system itself uses it.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Der, in dem die Telefonanlage selbst sie verwendet.</translation>
    </message>
    <message>
        <source>The password could not be read: the place for passwords of this computer does not answer.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Das Passwort konnte nicht gelesen werden: Der Passwortspeicher dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>The password could not be read: the place for passwords of this computer is locked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Das Passwort konnte nicht gelesen werden: Der Passwortspeicher dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>The password could not be saved: the place for passwords of this computer is locked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Das Passwort konnte nicht gespeichert werden: Der Passwortspeicher dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>The password could not be saved: the place for passwords of this computer refused it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Das Passwort konnte nicht gespeichert werden: Der Passwortspeicher dieses Computers hat es abgelehnt.</translation>
    </message>
    <message>
        <source>The password could not be saved: this computer has no place for passwords.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Das Passwort konnte nicht gespeichert werden: Dieser Computer hat keinen Passwortspeicher.</translation>
    </message>
    <message>
        <source>The password is still kept: the place for passwords of this computer does not answer.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Das Passwort ist noch gespeichert: Der Passwortspeicher dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>The password is still kept: the place for passwords of this computer is locked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Das Passwort ist noch gespeichert: Der Passwortspeicher dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>The phone may be offline, busy or on do not disturb. Look at it, then try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Das Telefon ist vielleicht offline, besetzt oder auf „Nicht stören“. Sehen Sie nach und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The phone may not ring. Call {to_person} from {from_number} anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Das Telefon klingelt vielleicht nicht. {to_person} trotzdem von {from_number} aus anrufen?</translation>
    </message>
    <message>
        <source>The phone may not ring. Divert anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Das Telefon klingelt vielleicht nicht. Trotzdem umleiten?</translation>
    </message>
    <message>
        <source>The phone may not ring. Transfer anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Das Telefon klingelt vielleicht nicht. Trotzdem verbinden?</translation>
    </message>
    <message>
        <source>The phone system does not answer</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Die Telefonanlage antwortet nicht</translation>
    </message>
    <message>
        <source>The phone system is silent</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Die Telefonanlage meldet nichts</translation>
    </message>
    <message>
        <source>The phone system refused it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Telefonanlage hat es abgelehnt.</translation>
    </message>
    <message>
        <source>The phone system refused to change the presence.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Telefonanlage hat die Änderung der Präsenz abgelehnt.</translation>
    </message>
    <message>
        <source>The phone system took the change and kept {kept}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Telefonanlage hat die Änderung angenommen, aber {kept} behalten.</translation>
    </message>
    <message>
        <source>The phone system took the change, and nothing of it was seen for {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Telefonanlage hat die Änderung angenommen, aber seit {seconds} s ist nichts davon zu sehen.</translation>
    </message>
    <message>
        <source>The phone {who} is not registered with the phone system: it can&apos;t ring.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Das Telefon {who} ist nicht an der Telefonanlage angemeldet: Es kann nicht klingeln.</translation>
    </message>
    <message>
        <source>The presence of {who} could not be changed: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Präsenz von {who} konnte nicht geändert werden: {why}.</translation>
    </message>
    <message>
        <source>The recording of {who} was not changed: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Aufzeichnung von {who} wurde nicht geändert: {why}.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>The support bundle could not be saved as {file}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Das Support-Paket konnte nicht als {file} gespeichert werden.</translation>
    </message>
    <message>
        <source>The test runs in a process of its own: nothing else was harmed.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Der Test läuft in einem eigenen Prozess: Sonst wurde nichts beeinträchtigt.</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Then choose that folder in the connection settings.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Wählen Sie diesen Ordner dann in den Verbindungseinstellungen aus.</translation>
    </message>
    <message>
        <source>There is a file {file} already.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es gibt schon eine Datei {file}.</translation>
    </message>
    <message>
        <source>There is no call now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Zurzeit gibt es keinen Anruf.</translation>
    </message>
    <message>
        <source>There is no call {call} now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Zurzeit gibt es keinen Anruf {call}.</translation>
    </message>
    <message>
        <source>There is no call {call} now: {call} is an extension.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Zurzeit gibt es keinen Anruf {call}: {call} ist eine Nebenstelle.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es gibt keine Datei {file}.</translation>
    </message>
    <message>
        <source>There is no phone system called “{profile}” here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Hier gibt es keine Telefonanlage namens „{profile}“.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for a copy of the 3CX files.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Auf dem Datenträger ist nicht genug Platz für eine Kopie der 3CX-Dateien.</translation>
    </message>
    <message>
        <source>These are files of 3CX {found}. This version of Callboard works with these only: {served}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Das sind Dateien von 3CX {found}. Diese Version von Callboard arbeitet nur mit: {served}.</translation>
    </message>
    <message>
        <source>These are not the files in use</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Das sind nicht die verwendeten Dateien</translation>
    </message>
    <message>
        <source>They are further down in the connection settings.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Sie stehen weiter unten in den Verbindungseinstellungen.</translation>
    </message>
    <message>
        <source>They may have changed if the PBX was moved.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Sie können sich geändert haben, wenn die Telefonanlage umgezogen ist.</translation>
    </message>
    <message>
        <source>This cannot be used for a phone system: {fields}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Das ist für eine Telefonanlage nicht verwendbar: {fields}.</translation>
    </message>
    <message>
        <source>This file is only a template</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Diese Datei ist nur eine Vorlage</translation>
    </message>
    <message>
        <source>This is another file</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Das ist eine andere Datei</translation>
    </message>
    <message>
        <source>This is not a 3CXPhoneSystem.ini: it has no [ConfService] part.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Das ist keine 3CXPhoneSystem.ini: Der Abschnitt [ConfService] fehlt.</translation>
    </message>
    <message>
        <source>This number is calling {who} now ({time}).</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>Diese Nummer ruft gerade {who} an ({time}).</translation>
    </message>
    <message>
        <source>This number is in conference room {who} now ({time}).</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>Diese Nummer ist gerade in Konferenzraum {who} ({time}).</translation>
    </message>
    <message>
        <source>This number is never called unasked, so it cannot wait. Drop it on one person.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Diese Nummer wird nie ohne Rückfrage angerufen und kann daher nicht warten. Legen Sie sie auf einer einzelnen Person ab.</translation>
    </message>
    <message>
        <source>Transfer the call to {to_person}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Das Gespräch mit {to_person} verbinden?</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again when that phone is free.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Versuchen Sie es erneut, wenn dieses Telefon frei ist.</translation>
    </message>
    <message>
        <source>Try again, or hang up the phone itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Versuchen Sie es erneut oder legen Sie am Telefon selbst auf.</translation>
    </message>
    <message>
        <source>Try again, or have it changed in 3CX.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Versuchen Sie es erneut oder lassen Sie sie in 3CX ändern.</translation>
    </message>
    <message>
        <source>Try again, or pass it on from the phone.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Versuchen Sie es erneut oder verbinden Sie am Telefon.</translation>
    </message>
    <message>
        <source>Try again, or pick it up.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Versuchen Sie es erneut oder holen Sie ihn heran.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, have the rights of this sign-in looked at in 3CX.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, lassen Sie die Rechte dieser Anmeldung in 3CX prüfen.</translation>
    </message>
    <message>
        <source>Try this</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Versuchen Sie dies</translation>
    </message>
    <message>
        <source>Try this, in order</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Versuchen Sie dies, der Reihe nach</translation>
    </message>
    <message>
        <source>Two of one name take each other&apos;s connection away.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Zwei mit demselben Namen nehmen sich gegenseitig die Verbindung weg.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>Type the name or address of the 3CX server.</source>
        <extracomment>wording/fix_steps.py
----------
wording/problem_sentences.py</extracomment>
        <translation>Geben Sie Name oder Adresse des 3CX-Servers ein.</translation>
    </message>
    <message>
        <source>Type the password again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Geben Sie das Passwort erneut ein.</translation>
    </message>
    <message>
        <source>Unlock it and import again, or set CALLBOARD_CONFIG_PASSWORD each time.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Entsperren Sie ihn und importieren Sie erneut oder setzen Sie jedes Mal CALLBOARD_CONFIG_PASSWORD.</translation>
    </message>
    <message>
        <source>Unlock it, or type the password again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Entsperren Sie ihn oder geben Sie das Passwort erneut ein.</translation>
    </message>
    <message>
        <source>Use the {file_bits}-bit edition of Callboard; this is the {program_bits}-bit edition.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Verwenden Sie die {file_bits}-Bit-Ausgabe von Callboard; dies ist die {program_bits}-Bit-Ausgabe.</translation>
    </message>
    <message>
        <source>Version {version}: 3CX {number}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Version {version}: 3CX {number}.</translation>
    </message>
    <message>
        <source>Wanted: {wanted}.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Gesucht: {wanted}.</translation>
    </message>
    <message>
        <source>What the 3CX files did here did not end within {seconds} s, and was stopped.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Der Test der 3CX-Dateien endete nicht innerhalb von {seconds} s und wurde angehalten.</translation>
    </message>
    <message>
        <source>What the 3CX files did here ended the test, with code {exit_code}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die 3CX-Dateien haben den Test hier beendet, mit Code {exit_code}.</translation>
    </message>
    <message>
        <source>What the phone system tells after signing in</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Was die Telefonanlage nach der Anmeldung meldet</translation>
    </message>
    <message>
        <source>What was loaded once stays loaded until then.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Was einmal geladen ist, bleibt bis dahin geladen.</translation>
    </message>
    <message>
        <source>What your IT prepared for this computer cannot be used: {file}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Was Ihre IT für diesen Computer vorbereitet hat, ist nicht verwendbar: {file}.</translation>
    </message>
    <message>
        <source>What {file} says about itself; it is not loaded for that</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Was {file} über sich selbst angibt; die Datei wird dafür nicht geladen</translation>
    </message>
    <message>
        <source>Who is in this call is hidden here, so nobody comes into it from here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wer in diesem Gespräch ist, wird hier nicht gezeigt; daher kann sich von hier niemand zuschalten.</translation>
    </message>
    <message>
        <source>Whose calls are shown is in the settings, under Privacy.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wessen Gespräche gezeigt werden, steht unter „Einstellungen“, „Datenschutz“.</translation>
    </message>
    <message>
        <source>Windows loaded another copy: {loaded}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Windows hat eine andere Kopie geladen: {loaded}.</translation>
    </message>
    <message>
        <source>Your own user needs it, nobody else.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Nur Ihr eigener Benutzer braucht sie, sonst niemand.</translation>
    </message>
    <message>
        <source>Your phones are not affected, only Callboard is.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Ihre Telefone sind nicht betroffen, nur Callboard.</translation>
    </message>
    <message>
        <source>{count} people are on the list. Calling one after the other takes long, and the phone system may not let so many into one room.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>{count} Personen sind auf der Liste. Sie nacheinander anzurufen dauert lange, und vielleicht lässt die Telefonanlage nicht so viele in einen Raum.</translation>
    </message>
    <message>
        <source>{count} problems found</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{count} Probleme gefunden</translation>
    </message>
    <message>
        <source>{files} can be loaded.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Lässt sich laden: {files}.</translation>
    </message>
    <message>
        <source>{files} in {folder}</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{files} in {folder}</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{file} cannot be understood.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} ist nicht verständlich.</translation>
    </message>
    <message>
        <source>{file} could not be opened.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{file} could not be saved.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>{file} holds no phone system that Callboard could read.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} enthält keine Telefonanlage, die Callboard lesen könnte.</translation>
    </message>
    <message>
        <source>{file} in {folder} cannot be read.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} in {folder} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{file} in {folder} does not say which 3CX it is from.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{file} in {folder} gibt nicht an, von welcher 3CX-Version sie ist.</translation>
    </message>
    <message>
        <source>{file} in {folder} is a link that leads back to itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} in {folder} ist eine Verknüpfung, die auf sich selbst verweist.</translation>
    </message>
    <message>
        <source>{file} in {folder} is no file of a 3CX: it is larger than {most} MB.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} in {folder} ist keine 3CX-Datei: Sie ist größer als {most} MB.</translation>
    </message>
    <message>
        <source>{file} in {folder} is not from a 3CX server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} in {folder} ist nicht von einem 3CX-Server.</translation>
    </message>
    <message>
        <source>{file} in {folder} is not the file of a 3CX: it calls itself {name}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{file} in {folder} ist nicht die Datei von 3CX: Sie nennt sich {name}.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{file} is no list of people: it is not a text file.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} ist keine Liste von Personen: Es ist keine Textdatei.</translation>
    </message>
    <message>
        <source>{file} is only a template: it holds nobody&apos;s user and password.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} ist nur eine Vorlage: Sie enthält weder Benutzer noch Passwort.</translation>
    </message>
    <message>
        <source>{file}, loaded in a process of its own</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{file}, in einem eigenen Prozess geladen</translation>
    </message>
    <message>
        <source>{host} answers on port {ports}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{host} antwortet auf Port {ports}.</translation>
    </message>
    <message>
        <source>{host} is this computer, and no phone system answers here. Type the name or address of the 3CX server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{host} ist dieser Computer, und hier antwortet keine Telefonanlage. Geben Sie Name oder Adresse des 3CX-Servers ein.</translation>
    </message>
    <message>
        <source>{host} means this PC itself.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>{host} steht für diesen PC selbst.</translation>
    </message>
    <message>
        <source>{host}, port {ports}</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{host}, Port {ports}</translation>
    </message>
    <message>
        <source>{host}, port {port}, where calls are asked for</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{host}, Port {port}, für Anrufe</translation>
    </message>
    <message>
        <source>{host}, port {port}, with user and password</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{host}, Port {port}, mit Benutzer und Passwort</translation>
    </message>
    <message>
        <source>{name} is being called already.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>{name} wird bereits angerufen.</translation>
    </message>
    <message>
        <source>{name} is the first who is free</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>{name} ist als Erstes frei</translation>
    </message>
    <message>
        <source>{number} is an emergency number too. Here it reaches the extension, not the emergency service.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>{number} ist auch eine Notrufnummer. Hier erreicht sie die Nebenstelle, nicht den Notruf.</translation>
    </message>
    <message>
        <source>{number} is not in call {call}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{number} ist nicht in Anruf {call}.</translation>
    </message>
    <message>
        <source>{number} is the number of a call, and of an extension at which another one rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{number} ist die Nummer eines Anrufs und einer Nebenstelle, bei der ein anderer klingelt.</translation>
    </message>
    <message>
        <source>{people} will be shown here.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Wird hier gezeigt: {people}.</translation>
    </message>
    <message>
        <source>{runtime} {version}, {bits}-bit, as this program.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{runtime} {version}, {bits} Bit, wie dieses Programm.</translation>
    </message>
    <message>
        <source>{to_person}</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>{to_person}</translation>
    </message>
    <message>
        <source>{to_person} is called into room {room}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>{to_person} wird in Raum {room} hinzugerufen.</translation>
    </message>
    <message>
        <source>The phone system has not answered an earlier request yet.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Telefonanlage hat eine frühere Anfrage noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>1 problem found</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>1 Problem gefunden</translation>
    </message>
    <message>
        <source>3CX files</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>3CX-Dateien</translation>
    </message>
    <message>
        <source>3CX files in the global assembly cache go before your own.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>3CX-Dateien im globalen Assemblycache haben Vorrang vor Ihren eigenen.</translation>
    </message>
    <message>
        <source>3CX may write a new password into it when it is updated or installed again.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>3CX schreibt bei einem Update oder einer Neuinstallation vielleicht ein neues Passwort hinein.</translation>
    </message>
    <message>
        <source>Sign-in accepted</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Anmeldung angenommen</translation>
    </message>
    <message>
        <source>Signed in, and the connection was taken away at once. Another program may use the same name.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Angemeldet, aber die Verbindung wurde sofort wieder entzogen. Vielleicht verwendet ein anderes Programm denselben Namen.</translation>
    </message>
    <message>
        <source>Signed in, but no extensions arrived in {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Angemeldet, aber in {seconds} s kamen keine Nebenstellen an.</translation>
    </message>
    <message>
        <source>The phone system has not answered for {seconds} s while Callboard was connecting.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Telefonanlage hat beim Verbinden seit {seconds} s nicht geantwortet.</translation>
    </message>
    <message>
        <source>The phone system has not answered for {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Telefonanlage hat seit {seconds} s nicht geantwortet.</translation>
    </message>
    <message>
        <source>The phone system refused the user or password.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Telefonanlage hat Benutzer oder Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>The phone system refused this call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Telefonanlage hat diesen Anruf abgelehnt.</translation>
    </message>
    <message>
        <source>The rehearsal “{scenario}” cannot be used.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Probe „{scenario}“ ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>There are {count} numbers in this text. You choose one.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>In diesem Text sind {count} Nummern. Sie wählen eine aus.</translation>
    </message>
    <message>
        <source>There is no conference room {slot} on this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Auf dieser Telefonanlage gibt es keinen Konferenzraum {slot}.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>These files (version {version}) are not from 3CX {chosen}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Diese Dateien (Version {version}) sind nicht von 3CX {chosen}.</translation>
    </message>
    <message>
        <source>These files are from 3CX {found}, but you chose 3CX {chosen}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Diese Dateien sind von 3CX {found}, ausgewählt ist aber 3CX {chosen}.</translation>
    </message>
    <message>
        <source>This call does not ring at {who} any more.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Dieser Anruf klingelt nicht mehr bei {who}.</translation>
    </message>
    <message>
        <source>This call is already over.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Dieser Anruf ist schon beendet.</translation>
    </message>
    <message>
        <source>This is a code, not a phone number. Codes can change settings on your phone system. Send it from room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Das ist ein Code, keine Rufnummer. Codes können Einstellungen Ihrer Telefonanlage ändern. Aus Raum {room} senden?</translation>
    </message>
    <message>
        <source>This is a code, not a phone number. Codes can change settings on your phone system. Send it from {from_number}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Das ist ein Code, keine Rufnummer. Codes können Einstellungen Ihrer Telefonanlage ändern. Von {from_number} aus senden?</translation>
    </message>
    <message>
        <source>This is an emergency number. Call it from {from_number}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Das ist eine Notrufnummer. Von {from_number} aus anrufen?</translation>
    </message>
    <message>
        <source>This is an emergency number. Call it into room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Das ist eine Notrufnummer. In Raum {room} hinzurufen?</translation>
    </message>
    <message>
        <source>This is longer than a phone number. Call it from {from_number}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Das ist länger als eine Rufnummer. Von {from_number} aus anrufen?</translation>
    </message>
    <message>
        <source>This is longer than a phone number. Call it into room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Das ist länger als eine Rufnummer. In Raum {room} hinzurufen?</translation>
    </message>
    <message>
        <source>This one was not sent. Try again in a moment.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Diese wurde nicht gesendet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This phone system has no conference rooms.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Diese Telefonanlage hat keine Konferenzräume.</translation>
    </message>
    <message>
        <source>This phone system has no room that can be started from here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Diese Telefonanlage hat keinen Raum, der sich von hier starten lässt.</translation>
    </message>
    <message>
        <source>This room is in use.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Dieser Raum ist belegt.</translation>
    </message>
    <message>
        <source>Too long: a PIN has at most {most} digits.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Zu lang: Eine PIN hat höchstens {most} Ziffern.</translation>
    </message>
    <message>
        <source>Too long: a number has at most {most} digits.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Zu lang: Eine Nummer hat höchstens {most} Ziffern.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>wording/capability_sentences.py
----------
wording/drop_questions.py</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Transfer anyway</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Trotzdem verbinden</translation>
    </message>
    <message>
        <source>Transfer anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Trotzdem verbinden?</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Try again. If it stays, look into the log.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, sehen Sie im Protokoll nach.</translation>
    </message>
    <message>
        <source>Type an extension or a phone number.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Geben Sie eine Nebenstelle oder eine Rufnummer ein.</translation>
    </message>
    <message>
        <source>Use digits, *, # and one + at the beginning.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Verwenden Sie Ziffern, *, # und ein + am Anfang.</translation>
    </message>
    <message>
        <source>Use the files of the 3CX version you chose, all from the same server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Verwenden Sie die Dateien der ausgewählten 3CX-Version, alle vom selben Server.</translation>
    </message>
    <message>
        <source>Use {usable}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nehmen Sie {usable}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>What you dropped on has just changed. Nothing was done.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Das Ziel hat sich gerade geändert. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>You are not connected to the phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sie sind nicht mit der Telefonanlage verbunden.</translation>
    </message>
    <message>
        <source>Your phone system can&apos;t move a running call into a room. Add the person instead.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Ihre Telefonanlage kann ein laufendes Gespräch nicht in einen Raum verlegen. Fügen Sie stattdessen die Person hinzu.</translation>
    </message>
    <message>
        <source>Your phone system decides how people join.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Wie Personen beitreten, bestimmt Ihre Telefonanlage.</translation>
    </message>
    <message>
        <source>Your phone system does not offer this.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ihre Telefonanlage bietet das nicht an.</translation>
    </message>
    <message>
        <source>{file} in {folder} is not a .NET library.</source>
        <extracomment>wording/check_sentences.py
----------
wording/problem_sentences.py</extracomment>
        <translation>{file} in {folder} ist keine .NET-Bibliothek.</translation>
    </message>
    <message>
        <source>{file} is missing from {folder}.</source>
        <extracomment>wording/check_sentences.py
----------
wording/problem_sentences.py</extracomment>
        <translation>{file} fehlt in {folder}.</translation>
    </message>
    <message>
        <source>{file}, or a file that it needs, cannot be loaded.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} oder eine dafür nötige Datei lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>{from_person} rings first. When answered, {to_person} is called.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>{from_person} klingelt zuerst. Nach dem Abnehmen wird {to_person} angerufen.</translation>
    </message>
    <message>
        <source>{name} has Do not disturb on</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>{name} hat „Nicht stören“ eingeschaltet</translation>
    </message>
    <message>
        <source>{name} is already in the list.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>{name} ist schon auf der Liste.</translation>
    </message>
    <message>
        <source>{name} is already in this conference.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>{name} ist schon in dieser Konferenz.</translation>
    </message>
    <message>
        <source>{name} is in room {room}. Remove them there first.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>{name} ist in Raum {room}. Entfernen Sie die Person dort zuerst.</translation>
    </message>
    <message>
        <source>{name} is on a call</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>{name} ist im Gespräch</translation>
    </message>
    <message>
        <source>{name}&apos;s phone is offline</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Das Telefon von {name} ist offline</translation>
    </message>
    <message>
        <source>{number} is already in the list.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{number} ist schon auf der Liste.</translation>
    </message>
    <message>
        <source>{number} is in this call already.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{number} ist schon in diesem Gespräch.</translation>
    </message>
    <message>
        <source>{people} will be among the favourites.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Neu bei den Favoriten: {people}.</translation>
    </message>
    <message>
        <source>{people} will be on the list. Nobody is called until you choose Start conference.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Neu auf der Liste: {people}. Niemand wird angerufen, bevor Sie „Konferenz starten“ wählen.</translation>
    </message>
    <message>
        <source>{to_person} is filled in. Nobody is called.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>{to_person} wird eingetragen. Niemand wird angerufen.</translation>
    </message>
    <message>
        <source>{who} answered, and hung up before joining.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} hat abgenommen und vor dem Beitritt aufgelegt.</translation>
    </message>
    <message>
        <source>{who} did not answer.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} hat nicht abgenommen.</translation>
    </message>
    <message>
        <source>{who} is not talking in this call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} spricht nicht in diesem Gespräch.</translation>
    </message>
    <message>
        <source>“callboard profile list” shows those that there are.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>„callboard profile list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>“{number}” is not a phone number.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>„{number}“ ist keine Rufnummer.</translation>
    </message>
    <message>
        <source>“{number}” is not a phone number: it has characters that no phone can dial.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>„{number}“ ist keine Rufnummer: Sie enthält Zeichen, die kein Telefon wählen kann.</translation>
    </message>
</context>
</TS>
