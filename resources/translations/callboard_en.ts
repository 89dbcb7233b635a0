<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BuilderFoot</name>
    <message numerus="yes">
        <source>%n things to check</source>
        <extracomment>views/conference/builder/builder_foot.py</extracomment>
        <translation>
            <numerusform>%n thing to check</numerusform>
            <numerusform>%n things to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message numerus="yes">
        <source>to {other} and %n more</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>
            <numerusform>to {other} and %n more</numerusform>
            <numerusform>to {other} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>views/words/clock_words.py</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conference</name>
    <message numerus="yes">
        <source>%n being called</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>%n being called</numerusform>
            <numerusform>%n being called</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>%n in</numerusform>
            <numerusform>%n in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>%n not in</numerusform>
            <numerusform>%n not in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The conference goes on. %n people were not called yet.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>The conference goes on. %n person was not called yet.</numerusform>
            <numerusform>The conference goes on. %n people were not called yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectStep</name>
    <message numerus="yes">
        <source>%n on this computer: {names}</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>
            <numerusform>%n on this computer: {names}</numerusform>
            <numerusform>%n on this computer: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prepared by your IT: {names}</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>
            <numerusform>%n prepared by your IT: {names}</numerusform>
            <numerusform>%n prepared by your IT: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message numerus="yes">
        <source>%n more changes</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>
            <numerusform>%n more change</numerusform>
            <numerusform>%n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%n people are favourites now.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>
            <numerusform>%n person is a favourite now.</numerusform>
            <numerusform>%n people are favourites now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are no favourites any more.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>
            <numerusform>%n person is no favourite any more.</numerusform>
            <numerusform>%n people are no favourites any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in {room} will be cut off.</source>
        <extracomment>app/wiring/connect_conference.py</extracomment>
        <translation>
            <numerusform>%n person in {room} will be cut off.</numerusform>
            <numerusform>%n people in {room} will be cut off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message numerus="yes">
        <source>%n numbers</source>
        <extracomment>views/drops/drop_words.py</extracomment>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>views/drops/drop_words.py</extracomment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListIntake</name>
    <message numerus="yes">
        <source>%n people added.</source>
        <extracomment>views/conference/builder/list_intake.py</extracomment>
        <translation>
            <numerusform>%n person added.</numerusform>
            <numerusform>%n people added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveBars</name>
    <message numerus="yes">
        <source>%n people were not called yet. Call them now?</source>
        <extracomment>views/conference/live/live_bars.py</extracomment>
        <translation>
            <numerusform>%n person was not called yet. Call them now?</numerusform>
            <numerusform>%n people were not called yet. Call them now?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message numerus="yes">
        <source>Add %n people to conference</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>
            <numerusform>Add %n person to conference</numerusform>
            <numerusform>Add %n people to conference</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n numbers</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>
            <numerusform>Copy %n number</numerusform>
            <numerusform>Copy %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message numerus="yes">
        <source>%n extensions found.</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>
            <numerusform>%n extension found.</numerusform>
            <numerusform>%n extensions found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planned</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterFileDialog</name>
    <message numerus="yes">
        <source>{people}, %n without a number</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>
            <numerusform>{people}, %n without a number</numerusform>
            <numerusform>{people}, %n without a number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotStrip</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>· %n running</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>
            <numerusform>· %n running</numerusform>
            <numerusform>· %n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>views/words/template_words.py</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
