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
    <name>ContactMenu</name>
    <message numerus="yes">
        <source>&amp;Copy %n numbers</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>
            <numerusform>&amp;Copy %n number</numerusform>
            <numerusform>&amp;Copy %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n contacts</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>
            <numerusform>&amp;Delete %n contact</numerusform>
            <numerusform>&amp;Delete %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make one contact of these %n</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>
            <numerusform>&amp;Make one contact of this %n</numerusform>
            <numerusform>&amp;Make one contact of these %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
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
    <name>DuplicateRows</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message numerus="yes">
        <source>%n calls today, last {time}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>
            <numerusform>%n call today, last {time}</numerusform>
            <numerusform>%n calls today, last {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n times today, last {time}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>
            <numerusform>Called %n time today, last {time}</numerusform>
            <numerusform>Called %n times today, last {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message numerus="yes">
        <source>and %n more, which are in Callboard</source>
        <extracomment>views/handover_sheet/sheet.py</extracomment>
        <translation>
            <numerusform>and %n more, which is in Callboard</numerusform>
            <numerusform>and %n more, which are in Callboard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n are here already with all that is known.</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>
            <numerusform>%n is here already with all that is known.</numerusform>
            <numerusform>%n are here already with all that is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already, and the file knows more of them.</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>
            <numerusform>%n is here already, and the file knows more of them.</numerusform>
            <numerusform>%n are here already, and the file knows more of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new.</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>
            <numerusform>%n is new.</numerusform>
            <numerusform>%n are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{contacts}, %n without a number</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>
            <numerusform>{contacts}, %n without a number</numerusform>
            <numerusform>{contacts}, %n without a number</numerusform>
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
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>Merge %n contacts</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>
            <numerusform>Merge %n contact</numerusform>
            <numerusform>Merge %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewerBar</name>
    <message numerus="yes">
        <source>%n newer</source>
        <extracomment>views/history/newer_bar.py</extracomment>
        <translation>
            <numerusform>%n newer</numerusform>
            <numerusform>%n newer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer above; press to show them</source>
        <extracomment>views/history/newer_bar.py</extracomment>
        <translation>
            <numerusform>%n newer above; press to show it</numerusform>
            <numerusform>%n newer above; press to show them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferTray</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>views/offered/offer_tray.py</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherPhones</name>
    <message numerus="yes">
        <source>There are %n phones already. Remove one first.</source>
        <extracomment>views/settings/other_phones.py</extracomment>
        <translation>
            <numerusform>There is %n phone already. Remove it first.</numerusform>
            <numerusform>There are %n phones already. Remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>%n left out.</source>
        <comment>things in a text that are no phone numbers</comment>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>
            <numerusform>%n left out.</numerusform>
            <numerusform>%n left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers found.</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>
            <numerusform>%n number found.</numerusform>
            <numerusform>%n numbers found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDesk</name>
    <message numerus="yes">
        <source>Call %n people into {room}</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>
            <numerusform>Call %n person into {room}</numerusform>
            <numerusform>Call %n people into {room}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New conference with %n people</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>
            <numerusform>New conference with %n person</numerusform>
            <numerusform>New conference with %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set up a conference with %n people?</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>
            <numerusform>Set up a conference with %n person?</numerusform>
            <numerusform>Set up a conference with %n people?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message numerus="yes">
        <source>%n contacts are one now: {name}.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>
            <numerusform>%n contact is one now: {name}.</numerusform>
            <numerusform>%n contacts are one now: {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were deleted.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>
            <numerusform>%n contact was deleted.</numerusform>
            <numerusform>%n contacts were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were merged.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>
            <numerusform>%n contact was merged.</numerusform>
            <numerusform>%n contacts were merged.</numerusform>
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
    <name>PresenceMenus</name>
    <message numerus="yes">
        <source>For %n minutes</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>
            <numerusform>For %n minute</numerusform>
            <numerusform>For %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message numerus="yes">
        <source>%n call backs are overdue</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>
            <numerusform>%n call back is overdue</numerusform>
            <numerusform>%n call backs are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call backs promised, next {due}</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>
            <numerusform>%n call back promised, next {due}</numerusform>
            <numerusform>%n call backs promised, next {due}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promised</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>
            <numerusform>%n promised</numerusform>
            <numerusform>%n promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{overdue} of %n call backs are overdue</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>
            <numerusform>{overdue} of %n call back is overdue</numerusform>
            <numerusform>{overdue} of %n call backs are overdue</numerusform>
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
    <name>Settings</name>
    <message numerus="yes">
        <source>For %n days</source>
        <extracomment>views/settings/history_card.py</extracomment>
        <translation>
            <numerusform>For %n day</numerusform>
            <numerusform>For %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %n minutes</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>
            <numerusform>In the last %n minute</numerusform>
            <numerusform>In the last %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralDropped</name>
    <message numerus="yes">
        <source>Drop to see the %n numbers in it</source>
        <extracomment>views/drops/window_drags.py</extracomment>
        <translation>
            <numerusform>Drop to see the %n number in it</numerusform>
            <numerusform>Drop to see the %n numbers in it</numerusform>
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
<context>
    <name>Watch</name>
    <message numerus="yes">
        <source>%n people are selected, so Enter calls nobody. Select one of them.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>
            <numerusform>%n person is selected, so Enter calls nobody. Select one person.</numerusform>
            <numerusform>%n people are selected, so Enter calls nobody. Select one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people selected. A number dropped on one goes to the first free.</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>
            <numerusform>%n person selected. A number dropped there goes to the first free.</numerusform>
            <numerusform>%n people selected. A number dropped on one goes to the first free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, the first who is free is offered</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>
            <numerusform>%n person, offered when free</numerusform>
            <numerusform>%n people, the first who is free is offered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait for the %n selected people as well</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>
            <numerusform>Wait for the %n selected person as well</numerusform>
            <numerusform>Wait for the %n selected people as well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for one of {names} and %n more to be free</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>
            <numerusform>Waiting for one of {names} and %n more to be free</numerusform>
            <numerusform>Waiting for one of {names} and %n more to be free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchList</name>
    <message numerus="yes">
        <source>%n callers wait. They are remembered as long as Callboard runs.</source>
        <extracomment>views/watch/watch_list.py</extracomment>
        <translation>
            <numerusform>%n caller waits. This is remembered as long as Callboard runs.</numerusform>
            <numerusform>%n callers wait. They are remembered as long as Callboard runs.</numerusform>
        </translation>
    </message>
</context>
</TS>
