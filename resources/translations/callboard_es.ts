<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutForm</name>
    <message>
        <source>A console for the reception desk, for phone systems by 3CX.</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callboard {version}</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence: use it, change it and pass it on.</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt {version} and PySide6, which are used under the GNU LGPL, version 3.</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabler Icons, under the MIT licence</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;100 %</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Callboard</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add someone…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to conference</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Call now</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Call this person</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conference</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Divert…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End for everyone…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Free</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hang up my call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Match system</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offline</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pick up</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redial</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ringing</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transfer my call here</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transfer…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1&amp;30 %</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11&amp;5 %</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15&amp;0 %</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;way</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person or number to the open conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selected person to the favourites, or take them out</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board in its own &amp;window</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a conference</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call &amp;from this phone…</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the number in To; the phone in From rings first</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the people on the list</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls &amp;now</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls start from this phone from now on</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards or &amp;table</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how Callboard looks and works</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;group</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose people and a room</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the phone in &amp;From</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Callboard</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference st&amp;rip</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait for the next try</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the call that my phone is in</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the open conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions and rooms</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favou&amp;rite on or off</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in the last number called; nobody is called yet</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in the number on the clipboard; nobody is called yet</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name, number or group</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a second screen</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the calls</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the conference rooms</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the number to call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the part of the window before this one</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;ke a call</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people in less room</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My phone rings first</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next re&amp;gion</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/action_book.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a &amp;call</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass my call to the selected person</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the selected call to someone else, or my call when none is selected</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put copied &amp;number in To</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put everything back where it was at first</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the number on the clipboard</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the person on the list of people to call</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts this phone in From</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the selected ringing call somewhere else</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these people</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show people the other way</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the number to call</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the people of one group</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected ringing call, or the one that has rung longest</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the window</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone that rings first</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of everything that is written</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is &amp;my phone</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles as large as usual</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to &amp;connect now</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licences</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Cannot connect to the phone system.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming call from {other}.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone rings.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}: {state}</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Callboard</source>
        <extracomment>views/window/ask_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <extracomment>views/window/ask_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Loading extensions…</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favourites yet. Select a person and press {keys}.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one has Do not disturb on right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is away right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is free right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is offline right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is on a call right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is ringing right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one matches these filters.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one matches “{text}”.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone system sent no extensions.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} extensions match “{text}”</source>
        <extracomment>views/extension_board/match_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardElsewhere</name>
    <message>
        <source>Bring it back</source>
        <extracomment>views/window/board_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board is in a window of its own.</source>
        <extracomment>views/window/board_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardHeader</name>
    <message>
        <source>Cards</source>
        <extracomment>views/extension_board/board_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>views/extension_board/board_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Only {name} matches. Enter calls.</source>
        <extracomment>views/extension_board/board_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Extensions</source>
        <extracomment>views/extension_board/board_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuilderPage</name>
    <message>
        <source>Add a name or number</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name or number…</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called in this order. Drag people here from the list, the board or another program.</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conference in {room}</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start conference</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} added</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is already in the list.</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Answer on your phone</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel call</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your phone first.</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <extracomment>views/call_list/call_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divert…</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait for an answer any longer</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this call</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter passes the call to someone else.</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows the conference.</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes the call on your phone.</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one of your phones</source>
        <extracomment>views/call_list/destination_delegate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this call to someone else</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick up</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this ringing call somewhere else</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who is in this conference</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this call on {phone}</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer…</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by {other}</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {other}</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>to {other} and %n more</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>with {other}</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} – the caller may hear a busy tone</source>
        <extracomment>views/call_list/destination_delegate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallButtons</name>
    <message>
        <source>Call</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in {number}, the last number called</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number has been called from here yet</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redial</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallDesk</name>
    <message>
        <source>{number} is being called already.</source>
        <extracomment>views/call_desk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallListView</name>
    <message>
        <source>Calls now</source>
        <extracomment>views/call_list/call_list_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All calls</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls now</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My calls</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls of yours right now.</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls right now.</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing rings right now.</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which calls to show</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsArea</name>
    <message>
        <source>Everyone</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone else</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the favourites</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the favourites</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· by number</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>views/clock_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>views/clock_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Callboard keeps running beside the clock, so you still see incoming calls.</source>
        <extracomment>app/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Callboard running?</source>
        <extracomment>app/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>app/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>app/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>app/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call goes on.</source>
        <extracomment>app/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are on a call. Quit Callboard?</source>
        <extracomment>app/closing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandDelegate</name>
    <message>
        <source>{area} · {tip}</source>
        <extracomment>views/palette/command_delegate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <extracomment>views/palette/command_palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>views/palette/command_palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <extracomment>views/palette/command_palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called like that.</source>
        <extracomment>views/palette/command_palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>views/palette/command_palette.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conference</name>
    <message numerus="yes">
        <source>%n being called</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add people, choose how they join, then start.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callboard dials {slot}, the room that belongs to {owner}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling {person}, who opens the conference.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN on</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference has ended.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference is running with {people}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my room</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names asked</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names not asked</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people are in as soon as they answer</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people confirm before joining</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room {slot}</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts instantly</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the room of {owner}</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{joined} of {all} are in the conference.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Cannot connect to the phone system.</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo PBX</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo · no real calls</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live · updated {hours} h ago</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live · updated {minutes} min ago</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live · updated {seconds} s ago</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading extensions…</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not live · as of {time}</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting in {seconds} s.</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal · no real calls</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board shows what was known at {time}.</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again…</source>
        <extracomment>views/connection_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <extracomment>views/connection_banner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionChip</name>
    <message>
        <source>Connection: {state}</source>
        <extracomment>views/window/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Choose your phone in From first.</source>
        <extracomment>app/connect_board.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End for everyone</source>
        <extracomment>app/connect_conference.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the call between {one} and {other}?</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the call of {one}?</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>End this conference for everyone? %n people in {room} will be cut off.</source>
        <extracomment>app/connect_conference.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a person first.</source>
        <extracomment>app/connect_people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>app/connect_keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <extracomment>app/connect_dialler.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not on a call that could be transferred.</source>
        <extracomment>app/connect_people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a favourite now.</source>
        <extracomment>app/connect_people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no favourite any more.</source>
        <extracomment>app/connect_people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiedRow</name>
    <message>
        <source>Copied: {number}</source>
        <extracomment>views/dialer/copied_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>views/dialer/copied_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the copied number {number}</source>
        <extracomment>views/dialer/copied_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DestinationChooser</name>
    <message>
        <source>Divert</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divert {who}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name or type a number</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer {who}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divert</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {other}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (Enter)</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialFields</name>
    <message>
        <source>From</source>
        <extracomment>views/dialer/dial_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>views/dialer/dial_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will dial {number}</source>
        <extracomment>views/dialer/dial_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialPanel</name>
    <message>
        <source>Make a call</source>
        <extracomment>views/dialer/dial_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number has been called from here yet.</source>
        <extracomment>views/dialer/dial_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <extracomment>views/dialer/dial_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is being called already.</source>
        <extracomment>views/dialer/dial_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialler</name>
    <message>
        <source>Conference room</source>
        <extracomment>views/dialer/match_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in your contacts</source>
        <extracomment>views/dialer/match_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a phone number.</source>
        <extracomment>views/dialer/match_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a code, not a phone number.</source>
        <extracomment>views/dialer/match_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will dial {number}</source>
        <extracomment>views/dialer/match_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>views/dialer/recent_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, a pattern of Qt</comment>
        <extracomment>views/dialer/recent_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} · {time} there</source>
        <extracomment>views/number_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, called, {time}</source>
        <extracomment>views/dialer/recent_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, missed, {time}</source>
        <extracomment>views/dialer/recent_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropDesk</name>
    <message>
        <source>{what} copied. Press Ctrl+V on a person, a room or To to use it there.</source>
        <extracomment>views/drop_desk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message numerus="yes">
        <source>%n numbers</source>
        <extracomment>views/drop_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Number withheld</source>
        <extracomment>views/drop_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number?</source>
        <extracomment>views/drop_deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtensionTileDelegate</name>
    <message>
        <source>You</source>
        <extracomment>views/extension_board/tile_delegate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FavouritesHeading</name>
    <message>
        <source>Favourites</source>
        <extracomment>views/extension_board/favourites_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FromField</name>
    <message>
        <source>(my phone)</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the phone</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: the phone that rings first</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone: name or number</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>All groups</source>
        <extracomment>views/extension_board/group_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>views/extension_board/group_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>Gro&amp;up</source>
        <extracomment>views/group_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>{group}: {free} free of {people}</source>
        <extracomment>views/extension_board/group_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverDesk</name>
    <message>
        <source>Divert</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was diverted to {who}.</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was transferred to {who}.</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is a code, not a phone number. Codes can change settings on your phone system. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is an emergency number. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is longer than a phone number. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has the call.</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Hash</source>
        <extracomment>views/dialer/keypad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>views/dialer/keypad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>views/dialer/keypad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the two letters of this language: de, fr, es</comment>
        <extracomment>views/number_words.py
----------
views/settings/country_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Add and call</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add someone: name or number</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference in {room}</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End for everyone…</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people join</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set at the start</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with {person}</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>3CX {version}</source>
        <extracomment>views/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callboard</source>
        <extracomment>views/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callboard – {pbx}</source>
        <extracomment>views/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>No answer</source>
        <extracomment>views/conference/member_delegate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message>
        <source>Call again</source>
        <extracomment>views/conference/member_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in this conference</source>
        <extracomment>views/conference/member_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>views/conference/member_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop calling</source>
        <extracomment>views/conference/member_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {person}</source>
        <extracomment>views/conference/member_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Board</source>
        <extracomment>views/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <extracomment>views/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>views/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <extracomment>views/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <extracomment>views/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>views/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>views/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>views/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nference</source>
        <extracomment>views/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <extracomment>views/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <extracomment>views/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyPhoneButton</name>
    <message>
        <source>Choose which phone is yours</source>
        <extracomment>views/window/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/window/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My phone: {phone}</source>
        <extracomment>views/window/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <extracomment>views/window/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyPhoneForm</name>
    <message>
        <source>Another phone</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension {number} is not on this phone system.</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name or number</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rings first when you make a call here.</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this phone</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyPhoneList</name>
    <message>
        <source>Choose which phone is yours</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find your phone</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading extensions…</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one matches “{text}”.</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Call {number}</source>
        <extracomment>views/extension_board/nothing_found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {number} from {phone}</source>
        <extracomment>views/extension_board/nothing_found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <extracomment>views/extension_board/nothing_found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>views/extension_board/nothing_found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <extracomment>views/notice_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Who matches</source>
        <extracomment>views/offer_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsGroup</name>
    <message>
        <source>Digits only. Leave empty if no PIN is needed.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t ask for names</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people join</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to say their name first.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are in as soon as they answer.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These count only for the call that starts the conference. They can&apos;t be changed once it is running.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a conference asks for a PIN, and how people come in, is set in the phone system itself, for each room. Ask whoever looks after it.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} Joining and leaving is announced without a name.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} Otherwise each person is asked to confirm first.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available on 3CX {version}</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start instantly</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsView</name>
    <message>
        <source>Called as number {place}.</source>
        <extracomment>views/conference/participants_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the conference, in the order in which they are called</source>
        <extracomment>views/conference/participants_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Performer</name>
    <message>
        <source>Waiting for the phone system…</source>
        <extracomment>views/perform.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Added</source>
        <extracomment>views/person_delegate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called lately</source>
        <extracomment>views/person_delegate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message numerus="yes">
        <source>Add %n people to conference</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add to conference</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call from this phone…</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {name}</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {number} from this phone</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %n numbers</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy number</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conference</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick up the ringing call</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is my phone</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer my call to {name}</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room}: {state}</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Answer on your phone</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming call · {time}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number withheld</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>for {phone}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} · for {phone}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Popups</name>
    <message>
        <source>Conference in room {room}</source>
        <extracomment>app/connect_toasts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Calling {person}…</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost – the call may still be going on</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No news from the phone system for {seconds} s</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call ended before it was answered</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone system refused this call</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then {person} is called</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} are connected.</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} answered</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} did not answer</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel call</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick up your phone</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>Ended · {time}</source>
        <extracomment>views/dialer/progress_steps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Cancel</source>
        <extracomment>views/questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <extracomment>views/window/rail.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>More about this</source>
        <extracomment>views/conference/reason_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentDelegate</name>
    <message>
        <source>missed</source>
        <extracomment>views/dialer/recent_delegate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Numbers you call appear here.</source>
        <extracomment>views/dialer/recent_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>views/dialer/recent_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentRows</name>
    <message>
        <source>A click fills in the number, Enter calls it</source>
        <extracomment>views/dialer/recent_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>views/dialer/recent_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RingingStrip</name>
    <message>
        <source>Pick up</source>
        <extracomment>views/window/ringing_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers dial in here themselves. Callboard can&apos;t start it.</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free – drop people here</source>
        <extracomment>views/slot_board/slot_delegate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My room</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room of {owner}</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {room}</source>
        <extracomment>views/call_words.py
----------
views/toasts/toast_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {room}, {state}</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running · {people}</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up · {people}</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting · {joined} of {expected} in</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner}&apos;s room</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>Conference rooms</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms for dialling in</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running conferences</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running now</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else&apos;s room</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterDelegate</name>
    <message>
        <source>Added</source>
        <extracomment>views/conference/roster_delegate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being called</source>
        <extracomment>views/conference/roster_delegate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In room</source>
        <extracomment>views/conference/roster_delegate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message>
        <source>People to add</source>
        <extracomment>views/conference/roster_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterView</name>
    <message>
        <source>Find people to add</source>
        <extracomment>views/conference/roster_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <extracomment>views/extension_board/search_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search (Esc)</source>
        <extracomment>views/extension_board/search_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name, number or group</source>
        <extracomment>views/extension_board/search_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A small window shows who is calling. It never takes the keyboard away from you.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is used the next time Callboard starts.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before calling a number dropped from another program</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking and offering</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>views/settings/country_choices.py
----------
views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic ({country})</source>
        <extracomment>views/settings/country_choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic means cards for up to 400 people and a table for more.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls for my phone</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conferences</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency numbers and codes always ask.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is only offered. Nobody is called until you choose Call.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running beside the clock</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact shows more people at a glance, with two lines for each instead of three.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of this country are shown without their country code. What is dialled stays the same.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a number that was copied in another program</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the board: hold Ctrl and turn the mouse wheel.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Callboard</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show people as</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and tray</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What rings then stands still with a thicker border, instead of fading in and out.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody joins or leaves a conference that was started here.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While Callboard keeps running, you still see incoming calls.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>views/settings/settings_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>Command</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keys</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} (changed)</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Alt and a letter open a menu. Choose other keys.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the number in To</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call this person from my phone</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry the number or call, as dragging does</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, clear, or go back to the board</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it here, as letting go does</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, last</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up the selected call</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Calls now</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Make a call</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists and on the board</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next control</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On many keyboards Ctrl+Alt types a character. Choose other keys.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page up, down</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen readers need {keys}. Choose other keys.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for them</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done here</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} alone is for typing. Add Ctrl or Alt.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} means something everywhere already. Choose other keys.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys…</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it anywhere to print it.</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsEditor</name>
    <message>
        <source>Change keys…</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it there</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys for “{command}”. Esc leaves them as they are.</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} already means “{command}”. Use it here instead?</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideDock</name>
    <message>
        <source>Put back into the window</source>
        <extracomment>views/window/side_dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in a window of its own</source>
        <extracomment>views/window/side_dock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideTabs</name>
    <message>
        <source>Calls now</source>
        <extracomment>views/window/side_tabs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a call</source>
        <extracomment>views/window/side_tabs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/window/side_tabs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Calls now</source>
        <extracomment>views/window/sides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a call</source>
        <extracomment>views/window/sides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotStrip</name>
    <message>
        <source>Conferences</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold up the conference rooms</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conference</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the conference rooms</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone system has no conference rooms.</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} (Ctrl+G)</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>· %n running</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotView</name>
    <message>
        <source>Conference rooms</source>
        <extracomment>views/slot_board/slot_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusFilters</name>
    <message>
        <source>All</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a call</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <extracomment>views/status_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>views/status_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>views/status_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel</source>
        <comment>what Esc does to a drag</comment>
        <extracomment>views/status_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Favourite</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableDelegate</name>
    <message>
        <source>You</source>
        <extracomment>views/extension_board/table_delegate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Sort by {column}</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, sorted downwards</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, sorted upwards</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableRows</name>
    <message>
        <source>Call from my phone (Enter)</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite on or off (Ctrl+B)</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More (Shift+F10)</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click to call · drag a number here to call from this phone</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter calls from your phone.</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: {group}</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone not registered</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone system did not say</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {other}</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by {other}</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in room {room}</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside number</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {other}</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {other}</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your phone</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} – {number}</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} is waiting</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <extracomment>views/state_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToField</name>
    <message>
        <source>Drop the number here</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty this field</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap From and To</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: name or number</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this pop-up</source>
        <extracomment>views/toasts/toast.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToastStack</name>
    <message>
        <source>Divert…</source>
        <extracomment>views/toasts/toast_stack.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>views/toasts/toast_stack.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Callboard – {connection}, {calls}</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute pop-ups for 1 hour</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Callboard</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no calls</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>3CX {generation} can&apos;t move a running call into a room.</source>
        <extracomment>wording/capability_sentences.py
----------
wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3CX {generation} can&apos;t move a running call into a room. Add the person instead.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3CX {generation} does not offer this.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3CX {generation} has no rooms for single extensions.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3CX {generation} has no shared conference rooms.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3CX {generation} no longer lets other programs set a PIN, skip names or start instantly.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3CX {generation} no longer lets other programs set a PIN, skip names or start instantly. The conference itself works as usual.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conference room for each extension</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that the 3CX files need was not found: {file}</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of Callboard is missing: {file}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one person.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody to a conference</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the person instead.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the person to the conference instead.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy was loaded: {loaded}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again whenever you like.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again, or go on without.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call anyway</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {to_person} from {from_number} anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {to_person} from {from_person}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {to_person} into room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callboard already runs on {running}; {wanted} needs a fresh start.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callboard doesn&apos;t know whether 3CX {generation} allows this.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callboard is closing.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling…</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls start from one of your own phones. Two outside numbers cannot be connected.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t call from an outside number. Two outside numbers can&apos;t be connected.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it; perhaps several numbers ran together.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is running, and its port, user and password. Until then no calls can be made.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is running, and its port.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the 3CX services are running.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the numbers, and whether the phone that rings first is free.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an extension of this phone system instead of {number}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another number to call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another room, for example: {usable}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another room.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another version, or files from the right server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its extensions.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that ships with Callboard, or mend the file.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds 3cxpscomcpp2.dll and sl.dll.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other version, or files from the right server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the room of an extension that exists.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all files from the 3CX server&apos;s Bin folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the 3CX server&apos;s Bin folder, or choose another folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialling</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divert</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divert anyway</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divert anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on the phone itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a call on a person to pass it on.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a template on a free room.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the number here</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add to the favourites</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to call from {from_number}</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to call in</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to choose a number</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to divert here</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to move here</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to transfer here</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to use this template</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each extension has a room of its own.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody shares its conference rooms.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension {number} is not on this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From and To are the same phone.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Callboard again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it, or choose one that was found.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is that computer on, is the phone system running, does a firewall let it through? Check name and port.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no room that can be started from here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty if no PIN is needed.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the phone before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it still rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look who has the call before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a call</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft .NET ({runtime}) does not start.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft .NET was not found (wanted: {wanted}).</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft .NET was not found (wanted: {wanted}; found: {found}).</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a running call into a conference</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each person once.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from {host}, port {port}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conference is running in room {slot} any more.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No news from the phone system for {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number found in what you dropped.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the list.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not joined</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Try again when the connection is back.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a ringing call can be picked up or diverted.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an answered call can be passed on. Divert one that rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN, no names and instant start</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick up</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Callboard.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Callboard; ask IT to remove the shared copy.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {room} is set up as {template}. Nobody is called until you choose Start conference.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {slot} is for dialling in.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {slot} is for dialling in. Callboard can&apos;t start it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {slot} is for dialling in. Use {usable}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {slot} is in its own list of people.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {slot} would belong to extension {owner}, which is not on this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared conference rooms</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in, but no extensions arrived.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else picked up this call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone just started a conference in room {slot}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({type}).</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a conference</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again. A call that has begun goes on.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the conference without them. The conference itself works as usual.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>views/call_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take both from a fresh 3CXPhoneSystem.ini of the server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the list.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the same phone.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 3CX files lack something that Callboard needs: {member}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call could not be diverted: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call could not be diverted: {why}. It still rings at {who}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call could not be picked up: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call could not be transferred: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call could not be transferred: {why}. It is still with {who}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call ended meanwhile.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call from {other_person} rings at {to_person} instead.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call goes to {to_person}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call may follow its forwarding. Call {to_person} from {from_number} anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call may follow its forwarding. Divert anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call may follow its forwarding. Transfer anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call may still come. Look at the phone before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call rings at {to_person} instead.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call service of the phone system does not answer at {host}, port {port}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call service of the phone system is not connected.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to {who} ended before it was answered.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call with {other_person} goes into room {room}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call with {other_person} goes to {to_person}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the phone system was lost. A call may still be going on.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number may be busy or wrong; the phone system did not say which. Try again later.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone may be offline, busy or on do not disturb. Look at it, then try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone may not ring. Call {to_person} from {from_number} anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone may not ring. Divert anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone may not ring. Transfer anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or pass it on from the phone.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or pick it up.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} will be shown here.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to_person}</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to_person} is called into room {room}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone system has not answered an earlier request yet.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone system has not answered for {seconds} s while Callboard was connecting.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone system has not answered for {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone system refused the user or password.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone system refused this call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal “{scenario}” cannot be used.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} numbers in this text. You choose one.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conference room {slot} on this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files (version {version}) are not from 3CX {chosen}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are from 3CX {found}, but you chose 3CX {chosen}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call does not ring at {who} any more.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call is already over.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a code, not a phone number. Codes can change settings on your phone system. Send it from room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a code, not a phone number. Codes can change settings on your phone system. Send it from {from_number}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an emergency number. Call it from {from_number}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an emergency number. Call it into room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than a phone number. Call it from {from_number}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than a phone number. Call it into room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one was not sent. Try again in a moment.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone system has no conference rooms.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone system has no room that can be started from here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room is in use.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long: a PIN has at most {most} digits.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long: a number has at most {most} digits.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer anyway</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays, look into the log.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an extension or a phone number.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use digits, *, # and one + at the beginning.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that edition of Callboard.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the files of the 3CX version you chose, all from the same server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {usable}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you dropped on has just changed. Nothing was done.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not connected to the phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone system can&apos;t move a running call into a room. Add the person instead.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone system decides how people join.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone system does not offer this.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} in {folder} is not a .NET library.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is missing from {folder}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} needs the {file_bits}-bit edition of Callboard; this is the {program_bits}-bit edition.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, or a file that it needs, cannot be loaded.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{from_person} rings first. When answered, {to_person} is called.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has Do not disturb on</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is already in the list.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is already in this conference.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in room {room}. Remove them there first.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on a call</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s phone is offline</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is already in the list.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is in this call already.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} will be among the favourites.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} will be on the list. Nobody is called until you choose Start conference.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to_person} is filled in. Nobody is called.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} answered, and hung up before joining.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} did not answer.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not talking in this call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}” is not a phone number.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}” is not a phone number: it has characters that no phone can dial.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
