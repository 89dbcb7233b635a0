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
        <source>Made with Qt {version} and PySide6, which are used under the GNU LGPL, version 3.</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Erstellt mit Qt {version} und PySide6, die unter der GNU LGPL, Version 3, verwendet werden.</translation>
    </message>
    <message>
        <source>Tabler Icons, under the MIT licence</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Tabler Icons, unter der MIT-Lizenz</translation>
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
        <source>&amp;Call now</source>
        <extracomment>views/actions/call_actions.py</extracomment>
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
        <source>&amp;Dark</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Dunkel</translation>
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
        <source>&amp;End for everyone…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Für alle &amp;beenden…</translation>
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
        <source>&amp;Previous region</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Vorheriger Bereich</translation>
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
        <source>&amp;Settings</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Start conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Konferenz &amp;starten</translation>
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
        <source>Call the number in To; the phone in From rings first</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Die Nummer in „An“ anrufen; zuerst klingelt das Telefon in „Von“</translation>
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
        <source>Calls start from this phone from now on</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Anrufe gehen ab jetzt von diesem Telefon aus</translation>
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
        <source>Copy &amp;number</source>
        <extracomment>views/actions/board_actions.py</extracomment>
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
        <source>For a second screen</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Für einen zweiten Bildschirm</translation>
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
        <source>Next re&amp;gion</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Nä&amp;chster Bereich</translation>
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
        <source>Person</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Person</translation>
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
        <extracomment>views/actions/board_actions.py</extracomment>
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
        <source>Send the selected ringing call somewhere else</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Den ausgewählten klingelnden Anruf woandershin umleiten</translation>
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
        <source>Smaller tiles</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Kleinere Kacheln</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Status</translation>
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
        <extracomment>app/connect_announcements.py</extracomment>
        <translation>Keine Verbindung zur Telefonanlage möglich.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation>Verbindung unterbrochen.</translation>
    </message>
    <message>
        <source>Incoming call from {other}.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation>Eingehender Anruf von {other}.</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation>Die Verbindung ist wieder da.</translation>
    </message>
    <message>
        <source>Your phone rings.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation>Ihr Telefon klingelt.</translation>
    </message>
    <message>
        <source>{person}: {state}</source>
        <extracomment>app/connect_announcements.py</extracomment>
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
        <source>Loading extensions…</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Lade Nebenstellen…</translation>
    </message>
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
        <source>Not connected to the phone system.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Nicht mit der Telefonanlage verbunden.</translation>
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
    <name>BuilderPage</name>
    <message>
        <source>Add a name or number</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Name oder Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Add a name or number…</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Name oder Nummer hinzufügen…</translation>
    </message>
    <message>
        <source>Called in this order. Drag people here from the list, the board or another program.</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>In dieser Reihenfolge wird angerufen. Ziehen Sie Personen aus der Liste, der Übersicht oder einem anderen Programm hierher.</translation>
    </message>
    <message>
        <source>New conference</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Neue Konferenz</translation>
    </message>
    <message>
        <source>New conference in {room}</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Neue Konferenz: {room}</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start conference</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Konferenz starten</translation>
    </message>
    <message>
        <source>{count} added</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>{count} hinzugefügt</translation>
    </message>
    <message>
        <source>{person} is already in the list.</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>{person} ist schon auf der Liste.</translation>
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
        <source>Transfer…</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Verbinden…</translation>
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
        <source>Not connected to the phone system.</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Nicht mit der Telefonanlage verbunden.</translation>
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
</context>
<context>
    <name>Closing</name>
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
    <message>
        <source>Add people, choose how they join, then start.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Personen hinzufügen, Beitritt festlegen, dann starten.</translation>
    </message>
    <message>
        <source>Callboard dials {slot}, the room that belongs to {owner}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Callboard wählt {slot}, den Raum von {owner}.</translation>
    </message>
    <message>
        <source>Calling {person}, who opens the conference.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>{person} wird angerufen und eröffnet die Konferenz.</translation>
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
        <source>the room of {owner}</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Raum von {owner}</translation>
    </message>
    <message>
        <source>{joined} of {all} are in the conference.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>{joined} von {all} sind in der Konferenz.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Cannot connect to the phone system.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Keine Verbindung zur Telefonanlage möglich.</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Verbunden</translation>
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
        <source>Not connected</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Nicht live</translation>
    </message>
    <message>
        <source>Not live · as of {time}</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Nicht live · Stand {time}</translation>
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
        <source>Rehearsal</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Rehearsal · no real calls</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Probe · keine echten Anrufe</translation>
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
    <name>Console</name>
    <message>
        <source>Choose your phone in From first.</source>
        <extracomment>app/connect_board.py</extracomment>
        <translation>Wählen Sie zuerst Ihr Telefon in „Von“ aus.</translation>
    </message>
    <message>
        <source>End for everyone</source>
        <extracomment>app/connect_conference.py</extracomment>
        <translation>Für alle beenden</translation>
    </message>
    <message>
        <source>End the call between {one} and {other}?</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>Das Gespräch zwischen {one} und {other} beenden?</translation>
    </message>
    <message>
        <source>End the call of {one}?</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>Das Gespräch von {one} beenden?</translation>
    </message>
    <message numerus="yes">
        <source>End this conference for everyone? %n people in {room} will be cut off.</source>
        <extracomment>app/connect_conference.py</extracomment>
        <translation>
            <numerusform>Diese Konferenz für alle beenden? %n Person wird getrennt ({room}).</numerusform>
            <numerusform>Diese Konferenz für alle beenden? %n Personen werden getrennt ({room}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Nothing rings that you could take.</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>Zurzeit klingelt nichts, was Sie heranholen könnten.</translation>
    </message>
    <message>
        <source>Select a person first.</source>
        <extracomment>app/connect_people.py</extracomment>
        <translation>Wählen Sie zuerst eine Person aus.</translation>
    </message>
    <message>
        <source>Select a ringing call first.</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>Wählen Sie zuerst einen klingelnden Anruf aus.</translation>
    </message>
    <message>
        <source>Select an answered call first.</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>Wählen Sie zuerst ein angenommenes Gespräch aus.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>app/connect_keys.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <extracomment>app/connect_dialler.py</extracomment>
        <translation>In der Zwischenablage ist keine Rufnummer.</translation>
    </message>
    <message>
        <source>You are not in a call.</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>Sie sind nicht im Gespräch.</translation>
    </message>
    <message>
        <source>You are not on a call that could be transferred.</source>
        <extracomment>app/connect_people.py</extracomment>
        <translation>Sie führen kein Gespräch, das verbunden werden könnte.</translation>
    </message>
    <message>
        <source>{name} is a favourite now.</source>
        <extracomment>app/connect_people.py</extracomment>
        <translation>{name} ist jetzt Favorit.</translation>
    </message>
    <message>
        <source>{name} is no favourite any more.</source>
        <extracomment>app/connect_people.py</extracomment>
        <translation>{name} ist kein Favorit mehr.</translation>
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
    <name>DestinationChooser</name>
    <message>
        <source>Divert</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>Divert {who}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>{who} umleiten</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Esc</translation>
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
    <message>
        <source>{what} (Enter)</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>{what} (Eingabe)</translation>
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
        <extracomment>views/dialer/match_words.py</extracomment>
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
    <message>
        <source>Number withheld</source>
        <extracomment>views/drops/drop_words.py</extracomment>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>Which number?</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>Welche Nummer?</translation>
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
        <source>The call left {giver}. The phone system did not say who has it now.</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>Das Gespräch ist nicht mehr bei {giver}. Die Telefonanlage hat nicht gemeldet, wer es jetzt hat.</translation>
    </message>
    <message>
        <source>The call was diverted to {who}.</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>Der Anruf wurde an {who} umgeleitet.</translation>
    </message>
    <message>
        <source>The call was transferred to {who}.</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>Das Gespräch wurde mit {who} verbunden.</translation>
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
        <source>{number} is an emergency number. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{number} ist eine Notrufnummer. Den Anruf dorthin leiten?</translation>
    </message>
    <message>
        <source>{number} is longer than a phone number. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{number} ist länger als eine Rufnummer. Den Anruf dorthin leiten?</translation>
    </message>
    <message>
        <source>{who} has the call.</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{who} hat den Anruf.</translation>
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
        <extracomment>views/words/number_words.py
----------
views/settings/country_choices.py</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Add and call</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Hinzurufen</translation>
    </message>
    <message>
        <source>Add someone: name or number</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Jemanden hinzufügen: Name oder Nummer</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Conference in {room}</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Konferenz: {room}</translation>
    </message>
    <message>
        <source>End for everyone…</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Für alle beenden…</translation>
    </message>
    <message>
        <source>How people join</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Beitritt</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Set at the start</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Beim Start festgelegt</translation>
    </message>
    <message>
        <source>Start with {person}</source>
        <extracomment>views/conference/live_view.py</extracomment>
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
        <source>No answer</source>
        <extracomment>views/conference/member_delegate.py</extracomment>
        <translation>Keine Antwort</translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message>
        <source>Call again</source>
        <extracomment>views/conference/member_rows.py</extracomment>
        <translation>Erneut anrufen</translation>
    </message>
    <message>
        <source>People in this conference</source>
        <extracomment>views/conference/member_rows.py</extracomment>
        <translation>Personen in dieser Konferenz</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>views/conference/member_rows.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Stop calling</source>
        <extracomment>views/conference/member_rows.py</extracomment>
        <translation>Anruf stoppen</translation>
    </message>
    <message>
        <source>{action}: {person}</source>
        <extracomment>views/conference/member_rows.py</extracomment>
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
        <source>Menus</source>
        <extracomment>views/menus.py</extracomment>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Textgröße</translation>
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
    <name>OfferList</name>
    <message>
        <source>Who matches</source>
        <extracomment>views/fields/offer_list.py</extracomment>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>OptionsGroup</name>
    <message>
        <source>Digits only. Leave empty if no PIN is needed.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Nur Ziffern. Leer lassen, wenn keine PIN nötig ist.</translation>
    </message>
    <message>
        <source>Don&apos;t ask for names</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Nicht nach Namen fragen</translation>
    </message>
    <message>
        <source>How people join</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Beitritt</translation>
    </message>
    <message>
        <source>No PIN</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Keine PIN</translation>
    </message>
    <message>
        <source>Nobody has to say their name first.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Niemand muss zuerst seinen Namen nennen.</translation>
    </message>
    <message>
        <source>People are in as soon as they answer.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Wer abnimmt, ist sofort dabei.</translation>
    </message>
    <message>
        <source>These count only for the call that starts the conference. They can&apos;t be changed once it is running.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Diese Angaben gelten nur für den Anruf, der die Konferenz startet. Sobald sie läuft, lassen sie sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Whether a conference asks for a PIN, and how people come in, is set in the phone system itself, for each room. Ask whoever looks after it.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Ob eine Konferenz nach einer PIN fragt und wie Personen beitreten, wird in der Telefonanlage selbst für jeden Raum festgelegt. Fragen Sie die Person, die sie betreut.</translation>
    </message>
    <message>
        <source>{what} Joining and leaving is announced without a name.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>{what} Kommen und Gehen wird ohne Namen angesagt.</translation>
    </message>
    <message>
        <source>{what} Otherwise each person is asked to confirm first.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>{what} Sonst muss jede Person zuerst bestätigen.</translation>
    </message>
    <message>
        <source>Not available on 3CX {version}</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Nicht verfügbar mit 3CX {version}</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>PIN anzeigen</translation>
    </message>
    <message>
        <source>Start instantly</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Sofort starten</translation>
    </message>
</context>
<context>
    <name>ParticipantsView</name>
    <message>
        <source>Called as number {place}.</source>
        <extracomment>views/conference/participants_view.py</extracomment>
        <translation>Wird als Nummer {place} angerufen.</translation>
    </message>
    <message>
        <source>People in the conference, in the order in which they are called</source>
        <extracomment>views/conference/participants_view.py</extracomment>
        <translation>Personen in der Konferenz, in der Reihenfolge, in der sie angerufen werden</translation>
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
        <source>Added</source>
        <extracomment>views/fields/person_delegate.py</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
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
        <source>Ctrl+C</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Eingabe</translation>
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
        <source>Pick up the ringing call</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Klingelnden Anruf heranholen</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Aus den Favoriten entfernen</translation>
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
    <name>Popup</name>
    <message>
        <source>Answer on your phone</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>Am Telefon annehmen</translation>
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
        <source>{number} · for {phone}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>{number} · für {phone}</translation>
    </message>
</context>
<context>
    <name>Popups</name>
    <message>
        <source>Conference in room {room}</source>
        <extracomment>app/connect_toasts.py</extracomment>
        <translation>Konferenz in Raum {room}</translation>
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
        <extracomment>views/conference/reason_box.py</extracomment>
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
        <source>Room of {owner}</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Raum von {owner}</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <extracomment>views/words/call_words.py
----------
views/toasts/toast_words.py</extracomment>
        <translation>Raum {room}</translation>
    </message>
    <message>
        <source>Room {room}, {state}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Raum {room}, {state}</translation>
    </message>
    <message>
        <source>Running · {people}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Läuft · {people}</translation>
    </message>
    <message>
        <source>Setting up · {people}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Geplant · {people}</translation>
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
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <extracomment>views/extension_board/search_field.py</extracomment>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear search (Esc)</source>
        <extracomment>views/extension_board/search_field.py</extracomment>
        <translation>Suche leeren (Esc)</translation>
    </message>
    <message>
        <source>Find a name, number or group</source>
        <extracomment>views/extension_board/search_field.py</extracomment>
        <translation>Name, Nummer oder Gruppe suchen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A small window shows who is calling. It never takes the keyboard away from you.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
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
        <source>Ask before calling a number dropped from another program</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Vor dem Anruf einer Nummer fragen, die aus einem anderen Programm gezogen wurde</translation>
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
        <source>Calls for my phone</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Anrufe für mein Telefon</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Conferences</source>
        <extracomment>views/settings/window_forms.py</extracomment>
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
        <source>Density</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Emergency numbers and codes always ask.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Bei Notrufnummern und Codes wird immer gefragt.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Hoher Kontrast</translation>
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
        <source>Language</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Mein Telefon</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Komfortabel</translation>
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
        <source>Numbers of this country are shown without their country code. What is dialled stays the same.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Nummern dieses Landes erscheinen ohne Landesvorwahl. Gewählt wird unverändert.</translation>
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
        <source>Pop-ups</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Pop-ups</translation>
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
        <source>Theme</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Design</translation>
    </message>
    <message>
        <source>What rings then stands still with a thicker border, instead of fading in and out.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Was klingelt, steht dann still und hat einen dickeren Rand, statt ein- und auszublenden.</translation>
    </message>
    <message>
        <source>When somebody joins or leaves a conference that was started here.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Wenn jemand einer hier gestarteten Konferenz beitritt oder sie verlässt.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Beim Schließen des Fensters</translation>
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
        <source>{percent} %</source>
        <extracomment>views/settings/window_forms.py</extracomment>
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
        <source>Ctrl+C</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Drop it here, as letting go does</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Hier ablegen, wie beim Loslassen</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Esc</translation>
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
        <source>Home, End</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Pos1, Ende</translation>
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
        <source>Menu key, Shift+F10</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Menütaste, Umschalt+F10</translation>
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
        <source>Page up, Page down</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Bild auf, Bild ab</translation>
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
        <source>Tab</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Tab</translation>
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
    <message>
        <source>{action} (Ctrl+G)</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>{action} (Strg+G)</translation>
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
        <source>Call from my phone (Enter)</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Von meinem Telefon anrufen (Eingabe)</translation>
    </message>
    <message>
        <source>Extensions</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Nebenstellen</translation>
    </message>
    <message>
        <source>Favourite on or off (Ctrl+B)</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Favorit ein oder aus (Strg+B)</translation>
    </message>
    <message>
        <source>More (Shift+F10)</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Mehr (Umschalt+F10)</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Nicht mit der Telefonanlage verbunden.</translation>
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
        <extracomment>views/words/state_words.py</extracomment>
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
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Favorit</translation>
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
        <extracomment>views/words/state_words.py</extracomment>
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
        <extracomment>views/words/state_words.py</extracomment>
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
    <name>ToastStack</name>
    <message>
        <source>Divert…</source>
        <extracomment>views/toasts/toast_stack.py</extracomment>
        <translation>Umleiten…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>views/toasts/toast_stack.py</extracomment>
        <translation>Zeigen</translation>
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
        <source>Callboard – {connection}, {calls}</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>Callboard – {connection}, {calls}</translation>
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
        <source>A PIN has digits only.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Eine PIN besteht nur aus Ziffern.</translation>
    </message>
    <message>
        <source>A conference room for each extension</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Ein Konferenzraum je Nebenstelle</translation>
    </message>
    <message>
        <source>A file that the 3CX files need was not found: {file}</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Eine Datei, die die 3CX-Dateien brauchen, wurde nicht gefunden: {file}</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es fehlt eine Nummer.</translation>
    </message>
    <message>
        <source>A part of Callboard is missing: {file}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ein Teil von Callboard fehlt: {file}.</translation>
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
        <source>Another copy was loaded: {loaded}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Eine andere Kopie wurde geladen: {loaded}.</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Abgenommen</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Anrufen</translation>
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
        <source>Callboard doesn&apos;t know whether 3CX {generation} allows this.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Callboard weiß nicht, ob 3CX {generation} das erlaubt.</translation>
    </message>
    <message>
        <source>Callboard is closing.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Callboard wird geschlossen.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Wird angerufen…</translation>
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
        <source>Check it; perhaps several numbers ran together.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Prüfen Sie die Nummer; vielleicht sind mehrere zusammengeraten.</translation>
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
        <source>Check the numbers, and whether the phone that rings first is free.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Prüfen Sie die Nummern und ob das Telefon, das zuerst klingelt, frei ist.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie eine kürzere.</translation>
    </message>
    <message>
        <source>Choose an extension of this phone system instead of {number}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie statt {number} eine Nebenstelle dieser Telefonanlage aus.</translation>
    </message>
    <message>
        <source>Choose another number to call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie eine andere Nummer zum Anrufen aus.</translation>
    </message>
    <message>
        <source>Choose another room, for example: {usable}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie einen anderen Raum aus, zum Beispiel: {usable}.</translation>
    </message>
    <message>
        <source>Choose another room.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie einen anderen Raum aus.</translation>
    </message>
    <message>
        <source>Choose another version, or files from the right server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie eine andere Version aus oder Dateien vom richtigen Server.</translation>
    </message>
    <message>
        <source>Choose one of its extensions.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Wählen Sie eine ihrer Nebenstellen aus.</translation>
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
        <source>Copy all files from the 3CX server&apos;s Bin folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Kopieren Sie alle Dateien aus dem Bin-Ordner des 3CX-Servers.</translation>
    </message>
    <message>
        <source>Copy it from the 3CX server&apos;s Bin folder, or choose another folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Kopieren Sie sie aus dem Bin-Ordner des 3CX-Servers oder wählen Sie einen anderen Ordner aus.</translation>
    </message>
    <message>
        <source>Dialling</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Wählt</translation>
    </message>
    <message>
        <source>Divert</source>
        <extracomment>wording/capability_sentences.py</extracomment>
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
        <source>Each extension has a room of its own.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Jede Nebenstelle hat einen eigenen Raum.</translation>
    </message>
    <message>
        <source>Everybody shares its conference rooms.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Ihre Konferenzräume nutzen alle gemeinsam.</translation>
    </message>
    <message>
        <source>Extension {number} is not on this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nebenstelle {number} gibt es auf dieser Telefonanlage nicht.</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>From and To are the same phone.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>„Von“ und „An“ sind dasselbe Telefon.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Auflegen</translation>
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
        <source>Is that computer on, is the phone system running, does a firewall let it through? Check name and port.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ist der Computer an, läuft die Telefonanlage, lässt die Firewall es durch? Prüfen Sie Name und Port.</translation>
    </message>
    <message>
        <source>It has no room that can be started from here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sie hat keinen Raum, der sich von hier starten lässt.</translation>
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
        <source>Look at the phone before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sehen Sie am Telefon nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Look whether it still rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sehen Sie nach, ob er noch klingelt.</translation>
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
        <source>Microsoft .NET ({runtime}) does not start.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Microsoft .NET ({runtime}) startet nicht.</translation>
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
        <source>Name each person once.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nennen Sie jede Person nur einmal.</translation>
    </message>
    <message>
        <source>No answer from {host}, port {port}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Keine Antwort von {host}, Port {port}.</translation>
    </message>
    <message>
        <source>No conference is running in room {slot} any more.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>In Raum {slot} läuft keine Konferenz mehr.</translation>
    </message>
    <message>
        <source>No news from the phone system for {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Seit {seconds} s keine Meldung von der Telefonanlage.</translation>
    </message>
    <message>
        <source>No phone number found in what you dropped.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Im Abgelegten wurde keine Rufnummer gefunden.</translation>
    </message>
    <message>
        <source>Nobody is in the list.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Niemand ist auf der Liste.</translation>
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
        <source>On hold</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Only a ringing call can be picked up or diverted.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nur ein klingelnder Anruf lässt sich heranholen oder umleiten.</translation>
    </message>
    <message>
        <source>Only an answered call can be passed on. Divert one that rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nur ein angenommenes Gespräch lässt sich verbinden. Leiten Sie einen klingelnden Anruf um.</translation>
    </message>
    <message>
        <source>PIN, no names and instant start</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>PIN, ohne Namen und Sofortstart</translation>
    </message>
    <message>
        <source>Pick up</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Heranholen</translation>
    </message>
    <message>
        <source>Presence</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>Restart Callboard.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Starten Sie Callboard neu.</translation>
    </message>
    <message>
        <source>Restart Callboard; ask IT to remove the shared copy.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Starten Sie Callboard neu; bitten Sie die IT, die gemeinsame Kopie zu entfernen.</translation>
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
        <source>Room {slot} would belong to extension {owner}, which is not on this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Raum {slot} würde zu Nebenstelle {owner} gehören, die es auf dieser Telefonanlage nicht gibt.</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Code senden</translation>
    </message>
    <message>
        <source>Shared conference rooms</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Gemeinsame Konferenzräume</translation>
    </message>
    <message>
        <source>Signed in, but no extensions arrived.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Angemeldet, aber es kamen keine Nebenstellen an.</translation>
    </message>
    <message>
        <source>Someone else picked up this call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Jemand anderes hat diesen Anruf herangeholt.</translation>
    </message>
    <message>
        <source>Someone just started a conference in room {slot}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Soeben wurde in Raum {slot} eine Konferenz gestartet.</translation>
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
        <source>Take both from a fresh 3CXPhoneSystem.ini of the server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nehmen Sie beides aus einer neuen 3CXPhoneSystem.ini des Servers.</translation>
    </message>
    <message>
        <source>Take it out of the list.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nehmen Sie ihn von der Liste.</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>That is the same phone.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Das ist dasselbe Telefon.</translation>
    </message>
    <message>
        <source>The 3CX files lack something that Callboard needs: {member}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Den 3CX-Dateien fehlt etwas, das Callboard braucht: {member}.</translation>
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
        <source>The connection to the phone system was lost. A call may still be going on.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Verbindung zur Telefonanlage ist unterbrochen. Ein Gespräch läuft vielleicht noch.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Der Ordner {folder} ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The number may be busy or wrong; the phone system did not say which. Try again later.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Die Nummer ist vielleicht besetzt oder falsch; die Telefonanlage hat es nicht gemeldet. Versuchen Sie es später erneut.</translation>
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
        <source>{people} will be shown here.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Wird hier gezeigt: {people}.</translation>
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
        <extracomment>wording/capability_sentences.py</extracomment>
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
        <source>Use that edition of Callboard.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Verwenden Sie diese Ausgabe von Callboard.</translation>
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
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} in {folder} ist keine .NET-Bibliothek.</translation>
    </message>
    <message>
        <source>{file} is missing from {folder}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} fehlt in {folder}.</translation>
    </message>
    <message>
        <source>{file} needs the {file_bits}-bit edition of Callboard; this is the {program_bits}-bit edition.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} braucht die {file_bits}-Bit-Ausgabe von Callboard; dies ist die {program_bits}-Bit-Ausgabe.</translation>
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
