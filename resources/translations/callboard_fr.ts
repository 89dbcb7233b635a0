<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutForm</name>
    <message>
        <source>A console for the reception desk, for phone systems by 3CX.</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Un poste de standardiste pour l’accueil, pour les systèmes téléphoniques 3CX.</translation>
    </message>
    <message>
        <source>Callboard {version}</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Callboard {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence: use it, change it and pass it on.</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Logiciel libre sous licence MIT&#xa0;: utilisez-le, modifiez-le et partagez-le.</translation>
    </message>
    <message>
        <source>Icons</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Icônes</translation>
    </message>
    <message>
        <source>Made with Qt {version} and PySide6, which are used under the GNU LGPL, version 3.</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Réalisé avec Qt {version} et PySide6, utilisés sous la licence GNU LGPL, version 3.</translation>
    </message>
    <message>
        <source>Tabler Icons, under the MIT licence</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Tabler Icons, sous licence MIT</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;100 %</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;100&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;200&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;About Callboard</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>À &amp;propos de Callboard</translation>
    </message>
    <message>
        <source>&amp;Add someone…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Ajouter quelqu’un…</translation>
    </message>
    <message>
        <source>&amp;Add to conference</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Ajouter à la &amp;conférence</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>&amp;Call now</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Appeler maintenant</translation>
    </message>
    <message>
        <source>&amp;Call this person</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Appeler cette personne</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Compact</translation>
    </message>
    <message>
        <source>&amp;Conference</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Conférence</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Divert…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Renvoyer…</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Ne pas déranger</translation>
    </message>
    <message>
        <source>&amp;End for everyone…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Terminer pour tous…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Free</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Libre</translation>
    </message>
    <message>
        <source>&amp;Hang up my call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Raccr&amp;ocher mon appel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Make a call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Passer un appel</translation>
    </message>
    <message>
        <source>&amp;Match system</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;New conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Nouvelle conférence</translation>
    </message>
    <message>
        <source>&amp;Offline</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Hors ligne</translation>
    </message>
    <message>
        <source>&amp;Pick up</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Pr&amp;endre l’appel</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Zone p&amp;récédente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redial</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Ringing</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Sonne</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>&amp;Start conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Démarrer la conférence</translation>
    </message>
    <message>
        <source>&amp;Transfer my call here</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Transférer mon appel ici</translation>
    </message>
    <message>
        <source>&amp;Transfer…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Transférer…</translation>
    </message>
    <message>
        <source>1&amp;30 %</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>1&amp;30&#xa0;%</translation>
    </message>
    <message>
        <source>11&amp;5 %</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>11&amp;5&#xa0;%</translation>
    </message>
    <message>
        <source>15&amp;0 %</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>15&amp;0&#xa0;%</translation>
    </message>
    <message>
        <source>A&amp;way</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>A&amp;bsent</translation>
    </message>
    <message>
        <source>Add a person or number to the open conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Ajouter une personne ou un numéro à la conférence ouverte</translation>
    </message>
    <message>
        <source>Add the selected person to the favourites, or take them out</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Ajouter la personne sélectionnée aux favoris, ou l’en retirer</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Toutes les touches sur une page</translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Board in its own &amp;window</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Tableau dans sa propre &amp;fenêtre</translation>
    </message>
    <message>
        <source>Build a conference</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Préparer une conférence</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Call &amp;from this phone…</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Appeler &amp;depuis ce poste…</translation>
    </message>
    <message>
        <source>Call the number in To; the phone in From rings first</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Appeler le numéro «&#xa0;Vers&#xa0;»&#xa0;; le poste «&#xa0;Depuis&#xa0;» sonne d’abord</translation>
    </message>
    <message>
        <source>Call the people on the list</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Appeler les personnes de la liste</translation>
    </message>
    <message>
        <source>Calls &amp;now</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Appels en co&amp;urs</translation>
    </message>
    <message>
        <source>Calls start from this phone from now on</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Les appels partent désormais de ce poste</translation>
    </message>
    <message>
        <source>Cards or &amp;table</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Cartes ou &amp;liste</translation>
    </message>
    <message>
        <source>Change how Callboard looks and works</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Modifier l’aspect et le fonctionnement de Callboard</translation>
    </message>
    <message>
        <source>Choose a &amp;group</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Choisir un &amp;groupe</translation>
    </message>
    <message>
        <source>Choose people and a room</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Choisir des personnes et une salle</translation>
    </message>
    <message>
        <source>Choose the phone in &amp;From</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Choisir le poste «&#xa0;&amp;Depuis&#xa0;»</translation>
    </message>
    <message>
        <source>Close Callboard</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Fermer Callboard</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Conference st&amp;rip</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Bandeau des salles</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Copier le &amp;numéro</translation>
    </message>
    <message>
        <source>Do not wait for the next try</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Ne pas attendre le prochain essai</translation>
    </message>
    <message>
        <source>End the call that my phone is in</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Terminer l’appel en cours sur mon poste</translation>
    </message>
    <message>
        <source>End the open conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Terminer la conférence ouverte</translation>
    </message>
    <message>
        <source>Extensions and rooms</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Postes et salles</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Fa&amp;voris</translation>
    </message>
    <message>
        <source>Favou&amp;rite on or off</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Fa&amp;vori ou non</translation>
    </message>
    <message>
        <source>Fills in the last number called; nobody is called yet</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Reprend le dernier numéro appelé&#xa0;; personne n’est encore appelé</translation>
    </message>
    <message>
        <source>Fills in the number on the clipboard; nobody is called yet</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Reprend le numéro du presse-papiers&#xa0;; personne n’est encore appelé</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Trouver une commande par son nom</translation>
    </message>
    <message>
        <source>Find a name, number or group</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Chercher un nom, un numéro ou un groupe</translation>
    </message>
    <message>
        <source>For a second screen</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Pour un deuxième écran</translation>
    </message>
    <message>
        <source>Go to the calls</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Aller aux appels</translation>
    </message>
    <message>
        <source>Go to the conference rooms</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Aller aux salles de conférence</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Aller à la zone suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Go to the number to call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Aller au numéro à appeler</translation>
    </message>
    <message>
        <source>Go to the part of the window before this one</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Revenir à la zone précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Contraste éle&amp;vé</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Cartes plus grandes</translation>
    </message>
    <message>
        <source>Ma&amp;ke a call</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Passer un appel</translation>
    </message>
    <message>
        <source>More people in less room</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Plus de personnes en moins de place</translation>
    </message>
    <message>
        <source>My phone rings first</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Mon poste sonne d’abord</translation>
    </message>
    <message>
        <source>Next re&amp;gion</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Zone sui&amp;vante</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/action_book.py</extracomment>
        <translation>Non connecté au système téléphonique.</translation>
    </message>
    <message>
        <source>On a &amp;call</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>En &amp;appel</translation>
    </message>
    <message>
        <source>Pass my call to the selected person</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Passer mon appel à la personne sélectionnée</translation>
    </message>
    <message>
        <source>Pass the selected call to someone else, or my call when none is selected</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Passer à quelqu’un d’autre l’appel sélectionné, ou le mien si aucun ne l’est</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Put copied &amp;number in To</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Numéro copié dans «&#xa0;Vers&#xa0;»</translation>
    </message>
    <message>
        <source>Put everything back where it was at first</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Remettre chaque chose à sa place d’origine</translation>
    </message>
    <message>
        <source>Puts the number on the clipboard</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Met le numéro dans le presse-papiers</translation>
    </message>
    <message>
        <source>Puts the person on the list of people to call</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Met la personne sur la liste des personnes à appeler</translation>
    </message>
    <message>
        <source>Puts this phone in From</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Met ce poste dans «&#xa0;Depuis&#xa0;»</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Rétablir la &amp;disposition</translation>
    </message>
    <message>
        <source>Send the selected ringing call somewhere else</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Envoyer ailleurs l’appel sélectionné qui sonne</translation>
    </message>
    <message>
        <source>Show only these people</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>N’afficher que ces personnes</translation>
    </message>
    <message>
        <source>Show people the other way</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Afficher les personnes de l’autre façon</translation>
    </message>
    <message>
        <source>Show the number to call</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Afficher le numéro à appeler</translation>
    </message>
    <message>
        <source>Show the people of one group</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Afficher les personnes d’un groupe</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Cartes plus petites</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Take the selected ringing call, or the one that has rung longest</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Prendre l’appel sélectionné qui sonne, ou celui qui sonne depuis le plus longtemps</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The colours of the window</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Les couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>The phone that rings first</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Le poste qui sonne d’abord</translation>
    </message>
    <message>
        <source>The size of everything that is written</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>La taille de tout ce qui est écrit</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>This is &amp;my phone</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>C’est &amp;mon poste</translation>
    </message>
    <message>
        <source>Tiles as large as usual</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Cartes à leur taille habituelle</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Try to &amp;connect now</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Se &amp;connecter maintenant</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Version et licences</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Zoom arr&amp;ière</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Cannot connect to the phone system.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation>Connexion au système téléphonique impossible.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation>Connexion perdue.</translation>
    </message>
    <message>
        <source>Incoming call from {other}.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation>Appel entrant de {other}.</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation>La connexion est rétablie.</translation>
    </message>
    <message>
        <source>Your phone rings.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation>Votre poste sonne.</translation>
    </message>
    <message>
        <source>{person}: {state}</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation>{person}&#xa0;: {state}</translation>
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
        <translation>Ne plus demander</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Loading extensions…</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Chargement des postes…</translation>
    </message>
    <message>
        <source>No favourites yet. Select a person and press {keys}.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Pas encore de favoris. Sélectionnez une personne et appuyez sur {keys}.</translation>
    </message>
    <message>
        <source>No one has Do not disturb on right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Personne n’est en «&#xa0;Ne pas déranger&#xa0;» pour le moment.</translation>
    </message>
    <message>
        <source>No one is away right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Personne n’est absent pour le moment.</translation>
    </message>
    <message>
        <source>No one is free right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Personne n’est libre pour le moment.</translation>
    </message>
    <message>
        <source>No one is offline right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Personne n’est hors ligne pour le moment.</translation>
    </message>
    <message>
        <source>No one is on a call right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Personne n’est en appel pour le moment.</translation>
    </message>
    <message>
        <source>No one is ringing right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Aucun poste ne sonne pour le moment.</translation>
    </message>
    <message>
        <source>No one matches these filters.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Personne ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>No one matches “{text}”.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Personne ne correspond à «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Non connecté au système téléphonique.</translation>
    </message>
    <message>
        <source>The phone system sent no extensions.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Le système téléphonique n’a envoyé aucun poste.</translation>
    </message>
    <message>
        <source>{shown} of {all} extensions match “{text}”</source>
        <extracomment>views/extension_board/match_words.py</extracomment>
        <translation>Résultats pour «&#xa0;{text}&#xa0;»&#xa0;: {shown} sur {all}</translation>
    </message>
</context>
<context>
    <name>BoardElsewhere</name>
    <message>
        <source>Bring it back</source>
        <extracomment>views/window/board_window.py</extracomment>
        <translation>Le ramener ici</translation>
    </message>
    <message>
        <source>The board is in a window of its own.</source>
        <extracomment>views/window/board_window.py</extracomment>
        <translation>Le tableau est dans sa propre fenêtre.</translation>
    </message>
</context>
<context>
    <name>BoardHeader</name>
    <message>
        <source>Cards</source>
        <extracomment>views/extension_board/board_header.py</extracomment>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>views/extension_board/board_header.py</extracomment>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Only {name} matches. Enter calls.</source>
        <extracomment>views/extension_board/board_page.py</extracomment>
        <translation>Seul résultat&#xa0;: {name}. Entrée appelle.</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Extensions</source>
        <extracomment>views/extension_board/board_view.py</extracomment>
        <translation>Postes</translation>
    </message>
</context>
<context>
    <name>BuilderPage</name>
    <message>
        <source>Add a name or number</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Ajouter un nom ou un numéro</translation>
    </message>
    <message>
        <source>Add a name or number…</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Ajouter nom ou numéro…</translation>
    </message>
    <message>
        <source>Called in this order. Drag people here from the list, the board or another program.</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Appels dans cet ordre. Glissez ici des personnes depuis la liste, le tableau ou un autre programme.</translation>
    </message>
    <message>
        <source>New conference</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Nouvelle conférence</translation>
    </message>
    <message>
        <source>New conference in {room}</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Nouvelle conférence&#xa0;: {room}</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start conference</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Démarrer la conférence</translation>
    </message>
    <message>
        <source>{count} added</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>{count} en liste</translation>
    </message>
    <message>
        <source>{person} is already in the list.</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>{person} figure déjà dans la liste.</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Answer on your phone</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Répondez sur votre téléphone</translation>
    </message>
    <message>
        <source>Cancel call</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Annuler l’appel</translation>
    </message>
    <message>
        <source>Choose your phone first.</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Choisissez d’abord votre poste.</translation>
    </message>
    <message>
        <source>Copy number</source>
        <extracomment>views/call_list/call_menu.py</extracomment>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Divert…</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Do not wait for an answer any longer</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Ne plus attendre de réponse</translation>
    </message>
    <message>
        <source>End this call</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Terminer cet appel</translation>
    </message>
    <message>
        <source>Enter passes the call to someone else.</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Entrée passe l’appel à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Enter shows the conference.</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Entrée affiche la conférence.</translation>
    </message>
    <message>
        <source>Enter takes the call on your phone.</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Entrée prend l’appel sur votre poste.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Non connecté au système téléphonique.</translation>
    </message>
    <message>
        <source>Not one of your phones</source>
        <extracomment>views/call_list/destination_delegate.py</extracomment>
        <translation>Pas un de vos postes</translation>
    </message>
    <message>
        <source>Pass this call to someone else</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Passer cet appel à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Pick up</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Send this ringing call somewhere else</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Envoyer ailleurs cet appel qui sonne</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Show who is in this conference</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Voir qui est dans cette conférence</translation>
    </message>
    <message>
        <source>Take this call on {phone}</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Prendre cet appel sur {phone}</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>held by {other}</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>par {other}</translation>
    </message>
    <message>
        <source>to {other}</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>vers {other}</translation>
    </message>
    <message numerus="yes">
        <source>to {other} and %n more</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>
            <numerusform>vers {other} et %n autre</numerusform>
            <numerusform>vers {other} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>with {other}</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>avec {other}</translation>
    </message>
    <message>
        <source>{state} – the caller may hear a busy tone</source>
        <extracomment>views/call_list/destination_delegate.py</extracomment>
        <translation>{state} – l’appelant risque d’entendre «&#xa0;occupé&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CallButtons</name>
    <message>
        <source>Call</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Fills in {number}, the last number called</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation>Reprend le {number}, dernier numéro appelé</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>No number has been called from here yet</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation>Aucun numéro n’a encore été appelé d’ici</translation>
    </message>
    <message>
        <source>Redial</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>CallDesk</name>
    <message>
        <source>{number} is being called already.</source>
        <extracomment>views/call_desk.py</extracomment>
        <translation>Un appel vers {number} est déjà en cours.</translation>
    </message>
</context>
<context>
    <name>CallListView</name>
    <message>
        <source>Calls now</source>
        <extracomment>views/call_list/call_list_view.py</extracomment>
        <translation>Appels en cours</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>All calls</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Calls now</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Appels</translation>
    </message>
    <message>
        <source>My calls</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Mes appels</translation>
    </message>
    <message>
        <source>No calls of yours right now.</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Vous n’avez pas d’appel pour le moment.</translation>
    </message>
    <message>
        <source>No calls right now.</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Aucun appel pour le moment.</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Non connecté au système téléphonique.</translation>
    </message>
    <message>
        <source>Nothing rings right now.</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Rien ne sonne pour le moment.</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Qui sonnent</translation>
    </message>
    <message>
        <source>Which calls to show</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Appels à afficher</translation>
    </message>
</context>
<context>
    <name>CardsArea</name>
    <message>
        <source>Everyone</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation>Les autres</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Hide the favourites</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation>Masquer les favoris</translation>
    </message>
    <message>
        <source>Show the favourites</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation>Afficher les favoris</translation>
    </message>
    <message>
        <source>· by number</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation>· par numéro</translation>
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
    <message>
        <source>1 minute</source>
        <extracomment>views/words/clock_words.py</extracomment>
        <translation>1 minute</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Callboard keeps running beside the clock, so you still see incoming calls.</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Callboard reste actif près de l’horloge&#xa0;: vous voyez toujours les appels entrants.</translation>
    </message>
    <message>
        <source>Keep Callboard running?</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Laisser Callboard actif&#xa0;?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Laisser actif</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The call goes on.</source>
        <extracomment>app/closing.py</extracomment>
        <translation>L’appel se poursuit.</translation>
    </message>
    <message>
        <source>You are on a call. Quit Callboard?</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Vous êtes en appel. Quitter Callboard&#xa0;?</translation>
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
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>views/palette/command_palette.py</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <extracomment>views/palette/command_palette.py</extracomment>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>No command is called like that.</source>
        <extracomment>views/palette/command_palette.py</extracomment>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>views/palette/command_palette.py</extracomment>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Conference</name>
    <message numerus="yes">
        <source>%n being called</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>%n en cours d’appel</numerusform>
            <numerusform>%n en cours d’appel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>%n présent</numerusform>
            <numerusform>%n présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absents</numerusform>
        </translation>
    </message>
    <message>
        <source>Add people, choose how they join, then start.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Ajoutez des personnes, choisissez comment elles entrent, puis démarrez.</translation>
    </message>
    <message>
        <source>Callboard dials {slot}, the room that belongs to {owner}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Callboard appelle {slot}, la salle de {owner}.</translation>
    </message>
    <message>
        <source>Calling {person}, who opens the conference.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Appel vers {person}, qui ouvre la conférence.</translation>
    </message>
    <message>
        <source>No PIN</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Sans PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN on</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Avec PIN</translation>
    </message>
    <message>
        <source>The conference has ended.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>La conférence est terminée.</translation>
    </message>
    <message>
        <source>The conference is running with {people}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>La conférence est en cours avec {people}.</translation>
    </message>
    <message>
        <source>my room</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>ma salle</translation>
    </message>
    <message>
        <source>names asked</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>noms demandés</translation>
    </message>
    <message>
        <source>names not asked</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>noms non demandés</translation>
    </message>
    <message>
        <source>people are in as soon as they answer</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>chacun entre dès qu’il répond</translation>
    </message>
    <message>
        <source>people confirm before joining</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>chacun confirme avant d’entrer</translation>
    </message>
    <message>
        <source>room {slot}</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>salle {slot}</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>starts instantly</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>démarrage immédiat</translation>
    </message>
    <message>
        <source>the room of {owner}</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>salle de {owner}</translation>
    </message>
    <message>
        <source>{joined} of {all} are in the conference.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>{joined} sur {all} dans la conférence.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Cannot connect to the phone system.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Connexion au système téléphonique impossible.</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Connexion perdue.</translation>
    </message>
    <message>
        <source>Demo PBX</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>PBX de démo</translation>
    </message>
    <message>
        <source>Demo · no real calls</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Démo · aucun appel réel</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Live · updated {hours} h ago</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>En direct · mis à jour il y a {hours}&#xa0;h</translation>
    </message>
    <message>
        <source>Live · updated {minutes} min ago</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>En direct · mis à jour il y a {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Live · updated {seconds} s ago</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>En direct · mis à jour il y a {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Loading extensions…</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Chargement des postes…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Pas en direct</translation>
    </message>
    <message>
        <source>Not live · as of {time}</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Pas en direct · état à {time}</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Reconnecting in {seconds} s.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Reconnexion dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Reconnexion…</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Rehearsal · no real calls</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Simulation · aucun appel réel</translation>
    </message>
    <message>
        <source>The board shows what was known at {time}.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Le tableau montre l’état connu à {time}.</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Nouvel essai dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Nouvel essai…</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <extracomment>views/connection_banner.py</extracomment>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ConnectionChip</name>
    <message>
        <source>Connection: {state}</source>
        <extracomment>views/window/header.py</extracomment>
        <translation>Connexion&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Choose your phone in From first.</source>
        <extracomment>app/connect_board.py</extracomment>
        <translation>Choisissez d’abord votre poste dans «&#xa0;Depuis&#xa0;».</translation>
    </message>
    <message>
        <source>End for everyone</source>
        <extracomment>app/connect_conference.py</extracomment>
        <translation>Terminer pour tous</translation>
    </message>
    <message>
        <source>End the call between {one} and {other}?</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>Terminer l’appel entre {one} et {other}&#xa0;?</translation>
    </message>
    <message>
        <source>End the call of {one}?</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>Terminer l’appel de {one}&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>End this conference for everyone? %n people in {room} will be cut off.</source>
        <extracomment>app/connect_conference.py</extracomment>
        <translation>
            <numerusform>Terminer cette conférence pour tous&#xa0;? %n personne sera coupée ({room}).</numerusform>
            <numerusform>Terminer cette conférence pour tous&#xa0;? %n personnes seront coupées ({room}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Nothing rings that you could take.</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>Aucun appel à prendre ne sonne.</translation>
    </message>
    <message>
        <source>Select a person first.</source>
        <extracomment>app/connect_people.py</extracomment>
        <translation>Sélectionnez d’abord une personne.</translation>
    </message>
    <message>
        <source>Select a ringing call first.</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>Sélectionnez d’abord un appel qui sonne.</translation>
    </message>
    <message>
        <source>Select an answered call first.</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>Sélectionnez d’abord un appel décroché.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>app/connect_keys.py</extracomment>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <extracomment>app/connect_dialler.py</extracomment>
        <translation>Le presse-papiers ne contient pas de numéro de téléphone.</translation>
    </message>
    <message>
        <source>You are not in a call.</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>Vous n’êtes pas en appel.</translation>
    </message>
    <message>
        <source>You are not on a call that could be transferred.</source>
        <extracomment>app/connect_people.py</extracomment>
        <translation>Vous n’avez pas d’appel à transférer.</translation>
    </message>
    <message>
        <source>{name} is a favourite now.</source>
        <extracomment>app/connect_people.py</extracomment>
        <translation>{name} est maintenant dans les favoris.</translation>
    </message>
    <message>
        <source>{name} is no favourite any more.</source>
        <extracomment>app/connect_people.py</extracomment>
        <translation>{name} n’est plus dans les favoris.</translation>
    </message>
</context>
<context>
    <name>CopiedRow</name>
    <message>
        <source>Copied: {number}</source>
        <extracomment>views/dialer/copied_row.py</extracomment>
        <translation>Copié&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>views/dialer/copied_row.py</extracomment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use the copied number {number}</source>
        <extracomment>views/dialer/copied_row.py</extracomment>
        <translation>Utiliser le numéro copié {number}</translation>
    </message>
</context>
<context>
    <name>DestinationChooser</name>
    <message>
        <source>Divert</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Divert {who}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Renvoyer {who}</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Find a name or type a number</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Cherchez un nom ou tapez un numéro</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Transfer {who}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Transférer {who}</translation>
    </message>
    <message>
        <source>Where to</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Destination</translation>
    </message>
    <message>
        <source>cancel</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>annuler</translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>divert</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>renvoyer</translation>
    </message>
    <message>
        <source>transfer</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>transférer</translation>
    </message>
    <message>
        <source>with {other}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>avec {other}</translation>
    </message>
    <message>
        <source>{what} (Enter)</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>{what} (Entrée)</translation>
    </message>
</context>
<context>
    <name>DialFields</name>
    <message>
        <source>From</source>
        <extracomment>views/dialer/dial_fields.py</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>views/dialer/dial_fields.py</extracomment>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Will dial {number}</source>
        <extracomment>views/dialer/dial_fields.py</extracomment>
        <translation>Composera {number}</translation>
    </message>
</context>
<context>
    <name>DialPanel</name>
    <message>
        <source>Make a call</source>
        <extracomment>views/dialer/dial_panel.py</extracomment>
        <translation>Passer un appel</translation>
    </message>
    <message>
        <source>No number has been called from here yet.</source>
        <extracomment>views/dialer/dial_panel.py</extracomment>
        <translation>Aucun numéro n’a encore été appelé d’ici.</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <extracomment>views/dialer/dial_panel.py</extracomment>
        <translation>Tapez d’abord un nom ou un numéro.</translation>
    </message>
    <message>
        <source>{number} is being called already.</source>
        <extracomment>views/dialer/dial_panel.py</extracomment>
        <translation>Un appel vers {number} est déjà en cours.</translation>
    </message>
</context>
<context>
    <name>Dialler</name>
    <message>
        <source>Conference room</source>
        <extracomment>views/dialer/match_words.py</extracomment>
        <translation>Salle de conférence</translation>
    </message>
    <message>
        <source>Not in your contacts</source>
        <extracomment>views/dialer/match_words.py</extracomment>
        <translation>Absent de vos contacts</translation>
    </message>
    <message>
        <source>That is not a phone number.</source>
        <extracomment>views/dialer/match_words.py</extracomment>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This is a code, not a phone number.</source>
        <extracomment>views/dialer/match_words.py</extracomment>
        <translation>C’est un code, pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Will dial {number}</source>
        <extracomment>views/dialer/match_words.py</extracomment>
        <translation>Composera {number}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>views/dialer/recent_words.py</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, a pattern of Qt</comment>
        <extracomment>views/dialer/recent_words.py</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>{country} · {time} there</source>
        <extracomment>views/words/number_words.py</extracomment>
        <translation>{country} · {time} là-bas</translation>
    </message>
    <message>
        <source>{who}, called, {time}</source>
        <extracomment>views/dialer/recent_words.py</extracomment>
        <translation>{who}, appelé, {time}</translation>
    </message>
    <message>
        <source>{who}, missed, {time}</source>
        <extracomment>views/dialer/recent_words.py</extracomment>
        <translation>{who}, manqué, {time}</translation>
    </message>
</context>
<context>
    <name>DropDesk</name>
    <message>
        <source>{what} copied. Press Ctrl+V on a person, a room or To to use it there.</source>
        <extracomment>views/drops/drop_desk.py</extracomment>
        <translation>{what}&#xa0;: copié. Ctrl+V sur une personne, une salle ou «&#xa0;Vers&#xa0;» pour l’y utiliser.</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message numerus="yes">
        <source>%n numbers</source>
        <extracomment>views/drops/drop_words.py</extracomment>
        <translation>
            <numerusform>%n numéro</numerusform>
            <numerusform>%n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>Number withheld</source>
        <extracomment>views/drops/drop_words.py</extracomment>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>Which number?</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>Quel numéro&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ExtensionTileDelegate</name>
    <message>
        <source>You</source>
        <extracomment>views/extension_board/tile_delegate.py</extracomment>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>FavouritesHeading</name>
    <message>
        <source>Favourites</source>
        <extracomment>views/extension_board/favourites_view.py</extracomment>
        <translation>Favoris</translation>
    </message>
</context>
<context>
    <name>FromField</name>
    <message>
        <source>(my phone)</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>(mon poste)</translation>
    </message>
    <message>
        <source>Choose the phone</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Choisissez le poste</translation>
    </message>
    <message>
        <source>From: the phone that rings first</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Depuis&#xa0;: le poste qui sonne d’abord</translation>
    </message>
    <message>
        <source>Your phone: name or number</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Votre poste&#xa0;: nom ou numéro</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>All groups</source>
        <extracomment>views/extension_board/group_box.py</extracomment>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>views/extension_board/group_box.py</extracomment>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>Gro&amp;up</source>
        <extracomment>views/group_menu.py</extracomment>
        <translation>Gro&amp;upe</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>{group}: {free} free of {people}</source>
        <extracomment>views/extension_board/group_box.py</extracomment>
        <translation>{group}&#xa0;: {free}/{people} libres</translation>
    </message>
</context>
<context>
    <name>HandoverDesk</name>
    <message>
        <source>Divert</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>The call left {giver}. The phone system did not say who has it now.</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>L’appel a quitté {giver}. Le système téléphonique n’a pas dit qui l’a maintenant.</translation>
    </message>
    <message>
        <source>The call was diverted to {who}.</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>L’appel a été renvoyé vers {who}.</translation>
    </message>
    <message>
        <source>The call was transferred to {who}.</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>L’appel a été transféré à {who}.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>{number} is a code, not a phone number. Codes can change settings on your phone system. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{number} est un code, pas un numéro de téléphone. Un code peut modifier les réglages de votre système téléphonique. Y envoyer l’appel&#xa0;?</translation>
    </message>
    <message>
        <source>{number} is an emergency number. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>Le {number} est un numéro d’urgence. Y envoyer l’appel&#xa0;?</translation>
    </message>
    <message>
        <source>{number} is longer than a phone number. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{number} est plus long qu’un numéro de téléphone. Y envoyer l’appel&#xa0;?</translation>
    </message>
    <message>
        <source>{who} has the call.</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>L’appel est chez {who}.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Hash</source>
        <extracomment>views/dialer/keypad.py</extracomment>
        <translation>Dièse</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>views/dialer/keypad.py</extracomment>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>views/dialer/keypad.py</extracomment>
        <translation>Étoile</translation>
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
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Add and call</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Ajouter et appeler</translation>
    </message>
    <message>
        <source>Add someone: name or number</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Ajouter&#xa0;: nom ou numéro</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Conference in {room}</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Conférence&#xa0;: {room}</translation>
    </message>
    <message>
        <source>End for everyone…</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Terminer pour tous…</translation>
    </message>
    <message>
        <source>How people join</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Entrée en conférence</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Set at the start</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Fixé au départ</translation>
    </message>
    <message>
        <source>Start with {person}</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Démarrer avec {person}</translation>
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
        <translation>Pas de réponse</translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message>
        <source>Call again</source>
        <extracomment>views/conference/member_rows.py</extracomment>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>People in this conference</source>
        <extracomment>views/conference/member_rows.py</extracomment>
        <translation>Personnes dans cette conférence</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>views/conference/member_rows.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Stop calling</source>
        <extracomment>views/conference/member_rows.py</extracomment>
        <translation>Arrêter l’appel</translation>
    </message>
    <message>
        <source>{action}: {person}</source>
        <extracomment>views/conference/member_rows.py</extracomment>
        <translation>{action}&#xa0;: {person}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Board</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Appel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>views/menus.py</extracomment>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <extracomment>views/menus.py</extracomment>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>views/menus.py</extracomment>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>views/menus.py</extracomment>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>Co&amp;nference</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Conférence</translation>
    </message>
    <message>
        <source>Menus</source>
        <extracomment>views/menus.py</extracomment>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <extracomment>views/menus.py</extracomment>
        <translation>Taille du te&amp;xte</translation>
    </message>
</context>
<context>
    <name>MyPhoneButton</name>
    <message>
        <source>Choose which phone is yours</source>
        <extracomment>views/window/header.py</extracomment>
        <translation>Choisir votre poste</translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/window/header.py</extracomment>
        <translation>Mon poste</translation>
    </message>
    <message>
        <source>My phone: {phone}</source>
        <extracomment>views/window/header.py</extracomment>
        <translation>Mon poste&#xa0;: {phone}</translation>
    </message>
    <message>
        <source>not chosen</source>
        <extracomment>views/window/header.py</extracomment>
        <translation>non choisi</translation>
    </message>
</context>
<context>
    <name>MyPhoneForm</name>
    <message>
        <source>Another phone</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Autre poste</translation>
    </message>
    <message>
        <source>Extension {number} is not on this phone system.</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Le poste {number} n’existe pas sur ce système téléphonique.</translation>
    </message>
    <message>
        <source>Find a name or number</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>It rings first when you make a call here.</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Il sonne d’abord quand vous passez un appel ici.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>Use this phone</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Utiliser ce poste</translation>
    </message>
</context>
<context>
    <name>MyPhoneList</name>
    <message>
        <source>Choose which phone is yours</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation>Choisissez votre poste</translation>
    </message>
    <message>
        <source>Find your phone</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation>Cherchez votre poste</translation>
    </message>
    <message>
        <source>Loading extensions…</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation>Chargement des postes…</translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>No one matches “{text}”.</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation>Personne ne correspond à «&#xa0;{text}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Call {number}</source>
        <extracomment>views/extension_board/nothing_found.py</extracomment>
        <translation>Appeler le {number}</translation>
    </message>
    <message>
        <source>Call {number} from {phone}</source>
        <extracomment>views/extension_board/nothing_found.py</extracomment>
        <translation>Appeler le {number} depuis {phone}</translation>
    </message>
    <message>
        <source>Clear search</source>
        <extracomment>views/extension_board/nothing_found.py</extracomment>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <extracomment>views/notice_bar.py</extracomment>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Who matches</source>
        <extracomment>views/fields/offer_list.py</extracomment>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>OptionsGroup</name>
    <message>
        <source>Digits only. Leave empty if no PIN is needed.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Chiffres uniquement. Laissez vide si aucun PIN n’est requis.</translation>
    </message>
    <message>
        <source>Don&apos;t ask for names</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Ne pas demander les noms</translation>
    </message>
    <message>
        <source>How people join</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Entrée en conférence</translation>
    </message>
    <message>
        <source>No PIN</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Sans PIN</translation>
    </message>
    <message>
        <source>Nobody has to say their name first.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Personne n’a à dire son nom d’abord.</translation>
    </message>
    <message>
        <source>People are in as soon as they answer.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Chacun entre dès qu’il répond.</translation>
    </message>
    <message>
        <source>These count only for the call that starts the conference. They can&apos;t be changed once it is running.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Ces options ne valent que pour l’appel qui démarre la conférence. Ensuite, elles ne peuvent plus être modifiées.</translation>
    </message>
    <message>
        <source>Whether a conference asks for a PIN, and how people come in, is set in the phone system itself, for each room. Ask whoever looks after it.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>La demande d’un PIN et la façon d’entrer se règlent dans le système téléphonique lui-même, pour chaque salle. Adressez-vous à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>{what} Joining and leaving is announced without a name.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>{what} Les entrées et sorties sont annoncées sans nom.</translation>
    </message>
    <message>
        <source>{what} Otherwise each person is asked to confirm first.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>{what} Sinon, chacun doit d’abord confirmer.</translation>
    </message>
    <message>
        <source>Not available on 3CX {version}</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Indisponible avec 3CX {version}</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Afficher le PIN</translation>
    </message>
    <message>
        <source>Start instantly</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Démarrer sans attendre</translation>
    </message>
</context>
<context>
    <name>ParticipantsView</name>
    <message>
        <source>Called as number {place}.</source>
        <extracomment>views/conference/participants_view.py</extracomment>
        <translation>Appel n°&#xa0;{place}.</translation>
    </message>
    <message>
        <source>People in the conference, in the order in which they are called</source>
        <extracomment>views/conference/participants_view.py</extracomment>
        <translation>Personnes de la conférence, dans l’ordre des appels</translation>
    </message>
</context>
<context>
    <name>Performer</name>
    <message>
        <source>Waiting for the phone system…</source>
        <extracomment>views/perform.py</extracomment>
        <translation>En attente du système téléphonique…</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Added</source>
        <extracomment>views/fields/person_delegate.py</extracomment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Called lately</source>
        <extracomment>views/fields/person_delegate.py</extracomment>
        <translation>Appelé récemment</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message numerus="yes">
        <source>Add %n people to conference</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>
            <numerusform>Ajouter %n personne à la conférence</numerusform>
            <numerusform>Ajouter %n personnes à la conférence</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to conference</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Ajouter à la conférence</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Call from this phone…</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Appeler depuis ce poste…</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Appeler {name}</translation>
    </message>
    <message>
        <source>Call {number} from this phone</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Appeler le {number} depuis ce poste</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n numbers</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>
            <numerusform>Copier %n numéro</numerusform>
            <numerusform>Copier %n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy number</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>New conference</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Nouvelle conférence</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Non connecté au système téléphonique.</translation>
    </message>
    <message>
        <source>Pick up the ringing call</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Prendre l’appel qui sonne</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>This is my phone</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>C’est mon poste</translation>
    </message>
    <message>
        <source>Transfer my call to {name}</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Transférer mon appel à {name}</translation>
    </message>
    <message>
        <source>{room}: {state}</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>{room}&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Answer on your phone</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>Répondez sur votre téléphone</translation>
    </message>
    <message>
        <source>Incoming call · {time}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>Appel entrant · {time}</translation>
    </message>
    <message>
        <source>Missed call</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>Numéro masqué</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>for {phone}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>pour {phone}</translation>
    </message>
    <message>
        <source>{number} · for {phone}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>{number} · pour {phone}</translation>
    </message>
</context>
<context>
    <name>Popups</name>
    <message>
        <source>Conference in room {room}</source>
        <extracomment>app/connect_toasts.py</extracomment>
        <translation>Conférence en salle {room}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Calling {person}…</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Appel vers {person}…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>En communication</translation>
    </message>
    <message>
        <source>Connection lost – the call may still be going on</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Connexion perdue – l’appel se poursuit peut-être</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No news from the phone system for {seconds} s</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Le système téléphonique ne dit rien depuis {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>The call ended before it was answered</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>L’appel a pris fin avant la réponse</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>L’appel est terminé.</translation>
    </message>
    <message>
        <source>The phone system refused this call</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Le système téléphonique a refusé cet appel</translation>
    </message>
    <message>
        <source>Then {person} is called</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Puis appel vers {person}</translation>
    </message>
    <message>
        <source>{one} and {other} are connected.</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>{one} et {other} sont en communication.</translation>
    </message>
    <message>
        <source>{person} answered</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>{person} a répondu</translation>
    </message>
    <message>
        <source>{who} did not answer</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>{who} n’a pas répondu</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel call</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation>Annuler l’appel</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Pick up your phone</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation>Décrochez votre téléphone</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>Ended · {time}</source>
        <extracomment>views/dialer/progress_steps.py</extracomment>
        <translation>Terminé · {time}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Cancel</source>
        <extracomment>views/questions.py</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <extracomment>views/window/rail.py</extracomment>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>More about this</source>
        <extracomment>views/conference/reason_box.py</extracomment>
        <translation>En savoir plus</translation>
    </message>
</context>
<context>
    <name>RecentDelegate</name>
    <message>
        <source>missed</source>
        <extracomment>views/dialer/recent_delegate.py</extracomment>
        <translation>manqué</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Numbers you call appear here.</source>
        <extracomment>views/dialer/recent_list.py</extracomment>
        <translation>Les numéros appelés s’affichent ici.</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>views/dialer/recent_list.py</extracomment>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>RecentRows</name>
    <message>
        <source>A click fills in the number, Enter calls it</source>
        <extracomment>views/dialer/recent_list.py</extracomment>
        <translation>Un clic reprend le numéro, Entrée l’appelle</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>views/dialer/recent_list.py</extracomment>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>RingingStrip</name>
    <message>
        <source>Pick up</source>
        <extracomment>views/window/ringing_strip.py</extracomment>
        <translation>Prendre</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>Callers dial in here themselves. Callboard can&apos;t start it.</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Les appelants y entrent eux-mêmes. Callboard ne peut pas la démarrer.</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Free – drop people here</source>
        <extracomment>views/slot_board/slot_delegate.py</extracomment>
        <translation>Libre – déposez ici</translation>
    </message>
    <message>
        <source>My room</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Ma salle</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Room of {owner}</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Salle de {owner}</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <extracomment>views/words/call_words.py
----------
views/toasts/toast_words.py</extracomment>
        <translation>Salle {room}</translation>
    </message>
    <message>
        <source>Room {room}, {state}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Salle {room}, {state}</translation>
    </message>
    <message>
        <source>Running · {people}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>En cours · {people}</translation>
    </message>
    <message>
        <source>Setting up · {people}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Préparation · {people}</translation>
    </message>
    <message>
        <source>Starting · {joined} of {expected} in</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Démarrage · {joined} sur {expected}</translation>
    </message>
    <message>
        <source>{owner}&apos;s room</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Salle {owner}</translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>Conference rooms</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation>Salles de conférence</translation>
    </message>
    <message>
        <source>Rooms for dialling in</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation>Salles d’accès direct</translation>
    </message>
    <message>
        <source>Running conferences</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation>Conférences en cours</translation>
    </message>
    <message>
        <source>Running now</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Someone else&apos;s room</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation>Salle d’une autre personne</translation>
    </message>
    <message>
        <source>Start in</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation>Démarrer dans</translation>
    </message>
</context>
<context>
    <name>RosterDelegate</name>
    <message>
        <source>Added</source>
        <extracomment>views/conference/roster_delegate.py</extracomment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Being called</source>
        <extracomment>views/conference/roster_delegate.py</extracomment>
        <translation>En cours d’appel</translation>
    </message>
    <message>
        <source>In room</source>
        <extracomment>views/conference/roster_delegate.py</extracomment>
        <translation>En salle</translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message>
        <source>People to add</source>
        <extracomment>views/conference/roster_view.py</extracomment>
        <translation>Personnes à ajouter</translation>
    </message>
</context>
<context>
    <name>RosterView</name>
    <message>
        <source>Find people to add</source>
        <extracomment>views/conference/roster_view.py</extracomment>
        <translation>Chercher qui ajouter</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <extracomment>views/extension_board/search_field.py</extracomment>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear search (Esc)</source>
        <extracomment>views/extension_board/search_field.py</extracomment>
        <translation>Effacer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Find a name, number or group</source>
        <extracomment>views/extension_board/search_field.py</extracomment>
        <translation>Chercher un nom, un numéro, un groupe</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A small window shows who is calling. It never takes the keyboard away from you.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Une petite fenêtre indique qui appelle. Elle ne vous prend jamais le clavier.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Another language is used the next time Callboard starts.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>La nouvelle langue s’applique au prochain démarrage de Callboard.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Ask before calling a number dropped from another program</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Demander avant d’appeler un numéro déposé depuis un autre programme</translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Asking and offering</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Confirmations, suggestions</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>views/settings/country_choices.py
----------
views/settings/window_forms.py</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic ({country})</source>
        <extracomment>views/settings/country_choices.py</extracomment>
        <translation>Automatique ({country})</translation>
    </message>
    <message>
        <source>Automatic means cards for up to 400 people and a table for more.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Automatique&#xa0;: des cartes jusqu’à 400 personnes, une liste au-delà.</translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Calling</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Calls for my phone</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Appels pour mon poste</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Conferences</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Emergency numbers and codes always ask.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Pour les numéros d’urgence et les codes, la question est toujours posée.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>It is only offered. Nobody is called until you choose Call.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Il est seulement proposé. Personne n’est appelé tant que vous ne choisissez pas «&#xa0;Appeler&#xa0;».</translation>
    </message>
    <message>
        <source>Keep running beside the clock</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Rester actif près de l’horloge</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Mon poste</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Compact shows more people at a glance, with two lines for each instead of three.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Compact montre plus de personnes à la fois, sur deux lignes au lieu de trois.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Numbers of this country are shown without their country code. What is dialled stays the same.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Les numéros de ce pays s’affichent sans indicatif. Ce qui est composé ne change pas.</translation>
    </message>
    <message>
        <source>Offer a number that was copied in another program</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Proposer un numéro copié dans un autre programme</translation>
    </message>
    <message>
        <source>On the board: hold Ctrl and turn the mouse wheel.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Sur le tableau&#xa0;: maintenez Ctrl et tournez la molette.</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Quit Callboard</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Quitter Callboard</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>Show people as</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Afficher les personnes en</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Taille des cartes</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Démarrage et arrêt</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>What rings then stands still with a thicker border, instead of fading in and out.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Ce qui sonne reste alors fixe, avec un bord plus épais, au lieu de s’estomper.</translation>
    </message>
    <message>
        <source>When somebody joins or leaves a conference that was started here.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Quand quelqu’un entre dans une conférence lancée ici, ou en sort.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>While Callboard keeps running, you still see incoming calls.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Tant que Callboard reste actif, vous voyez les appels entrants.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>views/settings/settings_page.py</extracomment>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>Command</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>no keys</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{keys} (changed)</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation>{keys} (modifié)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Alt and a letter open a menu. Choose other keys.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation>Alt et une lettre ouvrent un menu. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Call the number in To</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Appeler le numéro «&#xa0;Vers&#xa0;»</translation>
    </message>
    <message>
        <source>Call this person from my phone</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Appeler cette personne depuis mon poste</translation>
    </message>
    <message>
        <source>Carry the number or call, as dragging does</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Emporter le numéro ou l’appel, comme en glissant</translation>
    </message>
    <message>
        <source>Close, clear, or go back to the board</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Fermer, effacer ou revenir au tableau</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Drop it here, as letting go does</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Le déposer ici, comme en relâchant</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>First, last</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Premier, dernier</translation>
    </message>
    <message>
        <source>Hang up the selected call</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Raccrocher l’appel sélectionné</translation>
    </message>
    <message>
        <source>Home, End</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>In Calls now</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Dans «&#xa0;Appels&#xa0;»</translation>
    </message>
    <message>
        <source>In Make a call</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Dans «&#xa0;Passer un appel&#xa0;»</translation>
    </message>
    <message>
        <source>In lists and on the board</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Dans les listes et le tableau</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Touche Menu, Maj+F10</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Next control</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Élément suivant</translation>
    </message>
    <message>
        <source>On many keyboards Ctrl+Alt types a character. Choose other keys.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation>Sur beaucoup de claviers, Ctrl+Alt tape un caractère. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>One page up, down</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Une page vers le haut, le bas</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Page préc, Page suiv</translation>
    </message>
    <message>
        <source>Screen readers need {keys}. Choose other keys.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation>Les lecteurs d’écran ont besoin de {keys}. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>Search for them</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Les rechercher</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Ce qu’on peut faire ici</translation>
    </message>
    <message>
        <source>{keys} alone is for typing. Add Ctrl or Alt.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation>{keys} seul sert à écrire. Ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{keys} means something everywhere already. Choose other keys.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation>{keys} a déjà un rôle partout. Choisissez d’autres touches.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys…</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Modifier les touches…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Copied. Paste it anywhere to print it.</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Copié. Collez-le où vous voulez pour l’imprimer.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Chercher une commande ou ses touches</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>ShortcutsEditor</name>
    <message>
        <source>Change keys…</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Modifier les touches…</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Choisissez une commande pour en modifier les touches.</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Chercher une commande ou ses touches</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Laisser là-bas</translation>
    </message>
    <message>
        <source>New keys</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>No keys</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Sans touches</translation>
    </message>
    <message>
        <source>Press the new keys for “{command}”. Esc leaves them as they are.</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Appuyez sur les nouvelles touches pour «&#xa0;{command}&#xa0;». Échap ne change rien.</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Utiliser ici</translation>
    </message>
    <message>
        <source>{keys} already means “{command}”. Use it here instead?</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>{keys} sert déjà à «&#xa0;{command}&#xa0;». L’utiliser plutôt ici&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SideDock</name>
    <message>
        <source>Put back into the window</source>
        <extracomment>views/window/side_dock.py</extracomment>
        <translation>Remettre dans la fenêtre</translation>
    </message>
    <message>
        <source>Show in a window of its own</source>
        <extracomment>views/window/side_dock.py</extracomment>
        <translation>Afficher dans sa propre fenêtre</translation>
    </message>
</context>
<context>
    <name>SideTabs</name>
    <message>
        <source>Calls now</source>
        <extracomment>views/window/side_tabs.py</extracomment>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Make a call</source>
        <extracomment>views/window/side_tabs.py</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/window/side_tabs.py</extracomment>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Calls now</source>
        <extracomment>views/window/sides.py</extracomment>
        <translation>Appels en cours</translation>
    </message>
    <message>
        <source>Make a call</source>
        <extracomment>views/window/sides.py</extracomment>
        <translation>Passer un appel</translation>
    </message>
</context>
<context>
    <name>SlotStrip</name>
    <message>
        <source>Conferences</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>Fold up the conference rooms</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>Replier les salles de conférence</translation>
    </message>
    <message>
        <source>New conference</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>Nouvelle conférence</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>
            <numerusform>Tout afficher (%n)</numerusform>
            <numerusform>Tout afficher (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>En voir moins</translation>
    </message>
    <message>
        <source>Show the conference rooms</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>Afficher les salles de conférence</translation>
    </message>
    <message>
        <source>This phone system has no conference rooms.</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>Ce système téléphonique n’a pas de salle de conférence.</translation>
    </message>
    <message>
        <source>{action} (Ctrl+G)</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>{action} (Ctrl+G)</translation>
    </message>
    <message numerus="yes">
        <source>· %n running</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>
            <numerusform>· %n en cours</numerusform>
            <numerusform>· %n en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotView</name>
    <message>
        <source>Conference rooms</source>
        <extracomment>views/slot_board/slot_view.py</extracomment>
        <translation>Salles de conférence</translation>
    </message>
</context>
<context>
    <name>StatusFilters</name>
    <message>
        <source>All</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More filters</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>On a call</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>En appel</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Sonne</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <extracomment>views/status_line.py</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>views/status_line.py</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>views/status_line.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>cancel</source>
        <comment>what Esc does to a drag</comment>
        <extracomment>views/status_line.py</extracomment>
        <translation>annuler</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Favourite</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Favori</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Avec</translation>
    </message>
</context>
<context>
    <name>TableDelegate</name>
    <message>
        <source>You</source>
        <extracomment>views/extension_board/table_delegate.py</extracomment>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Sort by {column}</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Trier par&#xa0;: {column}</translation>
    </message>
    <message>
        <source>{column}, sorted downwards</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>{column}, tri décroissant</translation>
    </message>
    <message>
        <source>{column}, sorted upwards</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>{column}, tri croissant</translation>
    </message>
</context>
<context>
    <name>TableRows</name>
    <message>
        <source>Call from my phone (Enter)</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Appeler depuis mon poste (Entrée)</translation>
    </message>
    <message>
        <source>Extensions</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Favourite on or off (Ctrl+B)</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Favori ou non (Ctrl+B)</translation>
    </message>
    <message>
        <source>More (Shift+F10)</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Plus (Maj+F10)</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Non connecté au système téléphonique.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click to call · drag a number here to call from this phone</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Double-clic pour appeler · glissez ici un numéro à appeler depuis ce poste</translation>
    </message>
    <message>
        <source>Enter calls from your phone.</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Entrée appelle depuis votre poste.</translation>
    </message>
    <message>
        <source>Group: {group}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Groupe&#xa0;: {group}</translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Mon poste</translation>
    </message>
    <message>
        <source>Phone not registered</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Poste non enregistré</translation>
    </message>
    <message>
        <source>The phone system did not say</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Le système ne l’a pas indiqué</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>favori</translation>
    </message>
    <message>
        <source>from {other}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>de {other}</translation>
    </message>
    <message>
        <source>held by {other}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>par {other}</translation>
    </message>
    <message>
        <source>in room {room}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>en salle {room}</translation>
    </message>
    <message>
        <source>outside number</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>numéro externe</translation>
    </message>
    <message>
        <source>to {other}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>vers {other}</translation>
    </message>
    <message>
        <source>with {other}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>avec {other}</translation>
    </message>
    <message>
        <source>your phone</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>votre poste</translation>
    </message>
    <message>
        <source>{name} – {number}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>{name} – {number}</translation>
    </message>
    <message>
        <source>{other} is waiting</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>{other} patiente</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>{state} depuis {time}</translation>
    </message>
</context>
<context>
    <name>ToField</name>
    <message>
        <source>Drop the number here</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Déposez le numéro ici</translation>
    </message>
    <message>
        <source>Empty this field</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Vider ce champ</translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Swap From and To</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Échanger «&#xa0;Depuis&#xa0;» et «&#xa0;Vers&#xa0;»</translation>
    </message>
    <message>
        <source>To: name or number</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Vers&#xa0;: nom ou numéro</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this pop-up</source>
        <extracomment>views/toasts/toast.py</extracomment>
        <translation>Fermer cette notification</translation>
    </message>
</context>
<context>
    <name>ToastStack</name>
    <message>
        <source>Divert…</source>
        <extracomment>views/toasts/toast_stack.py</extracomment>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>views/toasts/toast_stack.py</extracomment>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
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
        <translation>Couper les notifications 1&#xa0;h</translation>
    </message>
    <message>
        <source>Open Callboard</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>Ouvrir Callboard</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>no calls</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>aucun appel</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>3CX {generation} can&apos;t move a running call into a room.</source>
        <extracomment>wording/capability_sentences.py
----------
wording/problem_sentences.py</extracomment>
        <translation>3CX {generation} ne peut pas déplacer un appel en cours dans une salle.</translation>
    </message>
    <message>
        <source>3CX {generation} can&apos;t move a running call into a room. Add the person instead.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>3CX {generation} ne peut pas déplacer un appel en cours dans une salle. Ajoutez plutôt la personne.</translation>
    </message>
    <message>
        <source>3CX {generation} does not offer this.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>3CX {generation} ne le permet pas.</translation>
    </message>
    <message>
        <source>3CX {generation} has no rooms for single extensions.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>3CX {generation} n’a pas de salles propres à chaque poste.</translation>
    </message>
    <message>
        <source>3CX {generation} has no shared conference rooms.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>3CX {generation} n’a pas de salles de conférence communes.</translation>
    </message>
    <message>
        <source>3CX {generation} no longer lets other programs set a PIN, skip names or start instantly.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX {generation} ne laisse plus d’autres programmes fixer un PIN, omettre les noms ou démarrer sans attendre.</translation>
    </message>
    <message>
        <source>3CX {generation} no longer lets other programs set a PIN, skip names or start instantly. The conference itself works as usual.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>3CX {generation} ne laisse plus d’autres programmes fixer un PIN, omettre les noms ou démarrer sans attendre. La conférence elle-même fonctionne normalement.</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Un PIN ne contient que des chiffres.</translation>
    </message>
    <message>
        <source>A conference room for each extension</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Une salle de conférence par poste</translation>
    </message>
    <message>
        <source>A file that the 3CX files need was not found: {file}</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Un fichier nécessaire aux fichiers 3CX est introuvable&#xa0;: {file}</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il manque un numéro.</translation>
    </message>
    <message>
        <source>A part of Callboard is missing: {file}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Une partie de Callboard manque&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>Add at least one person.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ajoutez au moins une personne.</translation>
    </message>
    <message>
        <source>Add somebody to a conference</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Ajouter quelqu’un à une conférence</translation>
    </message>
    <message>
        <source>Add the person instead.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Ajoutez plutôt la personne.</translation>
    </message>
    <message>
        <source>Add the person to the conference instead.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ajoutez plutôt la personne à la conférence.</translation>
    </message>
    <message>
        <source>Another copy was loaded: {loaded}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Une autre copie a été chargée&#xa0;: {loaded}.</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call again whenever you like.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Rappelez quand vous voulez.</translation>
    </message>
    <message>
        <source>Call again, or go on without.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Rappelez, ou continuez sans cette personne.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Appeler quand même</translation>
    </message>
    <message>
        <source>Call {to_person} from {from_number} anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Appeler quand même {to_person} depuis le {from_number}&#xa0;?</translation>
    </message>
    <message>
        <source>Call {to_person} from {from_person}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Appeler {to_person} depuis {from_person}&#xa0;?</translation>
    </message>
    <message>
        <source>Call {to_person} into room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Appeler {to_person} dans la salle {room}&#xa0;?</translation>
    </message>
    <message>
        <source>Callboard already runs on {running}; {wanted} needs a fresh start.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Callboard fonctionne déjà avec {running}&#xa0;; {wanted} exige un redémarrage.</translation>
    </message>
    <message>
        <source>Callboard doesn&apos;t know whether 3CX {generation} allows this.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Callboard ne sait pas si 3CX {generation} le permet.</translation>
    </message>
    <message>
        <source>Callboard is closing.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Callboard se ferme.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Appel…</translation>
    </message>
    <message>
        <source>Calls start from one of your own phones. Two outside numbers cannot be connected.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Un appel part de l’un de vos postes. Deux numéros externes ne peuvent pas être reliés.</translation>
    </message>
    <message>
        <source>Can&apos;t call from an outside number. Two outside numbers can&apos;t be connected.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Impossible d’appeler depuis un numéro externe. Deux numéros externes ne peuvent pas être reliés.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Check it; perhaps several numbers ran together.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vérifiez-le&#xa0;; plusieurs numéros sont peut-être collés.</translation>
    </message>
    <message>
        <source>Check that it is running, and its port, user and password. Until then no calls can be made.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vérifiez qu’il fonctionne, ainsi que son port, l’utilisateur et le mot de passe. D’ici là, aucun appel n’est possible.</translation>
    </message>
    <message>
        <source>Check that it is running, and its port.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Vérifiez qu’il fonctionne, ainsi que son port.</translation>
    </message>
    <message>
        <source>Check that the 3CX services are running.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vérifiez que les services 3CX fonctionnent.</translation>
    </message>
    <message>
        <source>Check the numbers, and whether the phone that rings first is free.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vérifiez les numéros, et si le poste qui sonne d’abord est libre.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Choose an extension of this phone system instead of {number}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez un poste de ce système téléphonique au lieu du {number}.</translation>
    </message>
    <message>
        <source>Choose another number to call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez un autre numéro à appeler.</translation>
    </message>
    <message>
        <source>Choose another room, for example: {usable}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez une autre salle, par exemple&#xa0;: {usable}.</translation>
    </message>
    <message>
        <source>Choose another room.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez une autre salle.</translation>
    </message>
    <message>
        <source>Choose another version, or files from the right server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez une autre version, ou les fichiers du bon serveur.</translation>
    </message>
    <message>
        <source>Choose one of its extensions.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez l’un de ses postes.</translation>
    </message>
    <message>
        <source>Choose one that ships with Callboard, or mend the file.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez-en une fournie avec Callboard, ou corrigez le fichier.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Choose the folder that holds 3cxpscomcpp2.dll and sl.dll.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez le dossier qui contient 3cxpscomcpp2.dll et sl.dll.</translation>
    </message>
    <message>
        <source>Choose the other version, or files from the right server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez l’autre version, ou les fichiers du bon serveur.</translation>
    </message>
    <message>
        <source>Choose the room of an extension that exists.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez la salle d’un poste qui existe.</translation>
    </message>
    <message>
        <source>Copy all files from the 3CX server&apos;s Bin folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Copiez tous les fichiers du dossier Bin du serveur 3CX.</translation>
    </message>
    <message>
        <source>Copy it from the 3CX server&apos;s Bin folder, or choose another folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Copiez-le depuis le dossier Bin du serveur 3CX, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Dialling</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Appelle</translation>
    </message>
    <message>
        <source>Divert</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Divert anyway</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Renvoyer quand même</translation>
    </message>
    <message>
        <source>Divert anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Renvoyer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Do it on the phone itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Faites-le sur le téléphone lui-même.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Drop a call on a person to pass it on.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Déposez un appel sur une personne pour le lui passer.</translation>
    </message>
    <message>
        <source>Drop a template on a free room.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Déposez un modèle sur une salle libre.</translation>
    </message>
    <message>
        <source>Drop the number here</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Déposer le numéro ici</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Déposer pour ajouter</translation>
    </message>
    <message>
        <source>Drop to add to the favourites</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Déposer pour ajouter aux favoris</translation>
    </message>
    <message>
        <source>Drop to call from {from_number}</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Appeler depuis le {from_number}</translation>
    </message>
    <message>
        <source>Drop to call in</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Déposer pour appeler</translation>
    </message>
    <message>
        <source>Drop to choose a number</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Déposer pour choisir</translation>
    </message>
    <message>
        <source>Drop to divert here</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Déposer pour renvoyer</translation>
    </message>
    <message>
        <source>Drop to move here</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Déposer pour placer ici</translation>
    </message>
    <message>
        <source>Drop to transfer here</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Déposer pour transférer</translation>
    </message>
    <message>
        <source>Drop to use this template</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Déposer pour ce modèle</translation>
    </message>
    <message>
        <source>Each extension has a room of its own.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Chaque poste a sa propre salle.</translation>
    </message>
    <message>
        <source>Everybody shares its conference rooms.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Ses salles de conférence sont communes à tous.</translation>
    </message>
    <message>
        <source>Extension {number} is not on this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le poste {number} n’existe pas sur ce système téléphonique.</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>From and To are the same phone.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>«&#xa0;Depuis&#xa0;» et «&#xa0;Vers&#xa0;» désignent le même poste.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Install Callboard again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Réinstallez Callboard.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Réinstallez-le.</translation>
    </message>
    <message>
        <source>Install it, or choose one that was found.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Installez-le, ou choisissez-en un parmi ceux trouvés.</translation>
    </message>
    <message>
        <source>Install it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Installez-le.</translation>
    </message>
    <message>
        <source>Is that computer on, is the phone system running, does a firewall let it through? Check name and port.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Cet ordinateur est-il allumé, le système téléphonique fonctionne-t-il, le pare-feu laisse-t-il passer&#xa0;? Vérifiez le nom et le port.</translation>
    </message>
    <message>
        <source>It has no room that can be started from here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il n’a aucune salle qui puisse être démarrée d’ici.</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>A rejoint</translation>
    </message>
    <message>
        <source>Leave it empty if no PIN is needed.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Laissez vide si aucun PIN n’est requis.</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>A quitté</translation>
    </message>
    <message>
        <source>Look at the phone before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Regardez le téléphone avant de réessayer.</translation>
    </message>
    <message>
        <source>Look whether it still rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vérifiez s’il sonne encore.</translation>
    </message>
    <message>
        <source>Look who has the call before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vérifiez qui a l’appel avant de réessayer.</translation>
    </message>
    <message>
        <source>Make a call</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Passer un appel</translation>
    </message>
    <message>
        <source>Microsoft .NET ({runtime}) does not start.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Microsoft .NET ({runtime}) ne démarre pas.</translation>
    </message>
    <message>
        <source>Microsoft .NET was not found (wanted: {wanted}).</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Microsoft .NET est introuvable (requis&#xa0;: {wanted}).</translation>
    </message>
    <message>
        <source>Microsoft .NET was not found (wanted: {wanted}; found: {found}).</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Microsoft .NET est introuvable (requis&#xa0;: {wanted}&#xa0;; trouvé&#xa0;: {found}).</translation>
    </message>
    <message>
        <source>Move a running call into a conference</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Déplacer un appel en cours dans une conférence</translation>
    </message>
    <message>
        <source>Name each person once.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Indiquez chaque personne une seule fois.</translation>
    </message>
    <message>
        <source>No answer from {host}, port {port}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Pas de réponse de {host}, port {port}.</translation>
    </message>
    <message>
        <source>No conference is running in room {slot} any more.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il n’y a plus de conférence en cours dans la salle {slot}.</translation>
    </message>
    <message>
        <source>No news from the phone system for {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le système téléphonique ne dit rien depuis {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>No phone number found in what you dropped.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Aucun numéro de téléphone dans ce que vous avez déposé.</translation>
    </message>
    <message>
        <source>Nobody is in the list.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Non connecté au système téléphonique.</translation>
    </message>
    <message>
        <source>Not joined</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Pas entré</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again when the connection is back.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Rien n’a été envoyé. Réessayez une fois la connexion rétablie.</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Only a ringing call can be picked up or diverted.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Seul un appel qui sonne peut être pris ou renvoyé.</translation>
    </message>
    <message>
        <source>Only an answered call can be passed on. Divert one that rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Seul un appel décroché peut être transféré. Renvoyez un appel qui sonne.</translation>
    </message>
    <message>
        <source>PIN, no names and instant start</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>PIN, sans noms et démarrage immédiat</translation>
    </message>
    <message>
        <source>Pick up</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Presence</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Restart Callboard.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Redémarrez Callboard.</translation>
    </message>
    <message>
        <source>Restart Callboard; ask IT to remove the shared copy.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Redémarrez Callboard&#xa0;; demandez au service informatique de supprimer la copie partagée.</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Room {room} is set up as {template}. Nobody is called until you choose Start conference.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>La salle {room} est préparée d’après {template}. Personne n’est appelé avant «&#xa0;Démarrer la conférence&#xa0;».</translation>
    </message>
    <message>
        <source>Room {slot} is for dialling in.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>La salle {slot} est réservée aux appelants.</translation>
    </message>
    <message>
        <source>Room {slot} is for dialling in. Callboard can&apos;t start it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La salle {slot} est réservée aux appelants. Callboard ne peut pas la démarrer.</translation>
    </message>
    <message>
        <source>Room {slot} is for dialling in. Use {usable}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>La salle {slot} est réservée aux appelants. Utilisez {usable}.</translation>
    </message>
    <message>
        <source>Room {slot} is in its own list of people.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La salle {slot} figure dans sa propre liste de personnes.</translation>
    </message>
    <message>
        <source>Room {slot} would belong to extension {owner}, which is not on this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La salle {slot} serait celle du poste {owner}, qui n’existe pas sur ce système téléphonique.</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Envoyer le code</translation>
    </message>
    <message>
        <source>Shared conference rooms</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Salles de conférence communes</translation>
    </message>
    <message>
        <source>Signed in, but no extensions arrived.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Connexion acceptée, mais aucun poste n’est arrivé.</translation>
    </message>
    <message>
        <source>Someone else picked up this call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Quelqu’un d’autre a pris cet appel.</translation>
    </message>
    <message>
        <source>Someone just started a conference in room {slot}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Quelqu’un vient de démarrer une conférence dans la salle {slot}.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({type}).</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Une erreur inattendue s’est produite ({type}).</translation>
    </message>
    <message>
        <source>Start a conference</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Démarrer une conférence</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Redémarrez-la.</translation>
    </message>
    <message>
        <source>Start it again. A call that has begun goes on.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Relancez-le. Un appel commencé se poursuit.</translation>
    </message>
    <message>
        <source>Start the conference without them. The conference itself works as usual.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Démarrez la conférence sans ces options. La conférence elle-même fonctionne normalement.</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Take both from a fresh 3CXPhoneSystem.ini of the server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Reprenez-les d’un fichier 3CXPhoneSystem.ini récent du serveur.</translation>
    </message>
    <message>
        <source>Take it out of the list.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Retirez-la de la liste.</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>En appel</translation>
    </message>
    <message>
        <source>That is the same phone.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>C’est le même poste.</translation>
    </message>
    <message>
        <source>The 3CX files lack something that Callboard needs: {member}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il manque aux fichiers 3CX un élément nécessaire à Callboard&#xa0;: {member}.</translation>
    </message>
    <message>
        <source>The call could not be diverted: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>L’appel n’a pas pu être renvoyé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The call could not be diverted: {why}. It still rings at {who}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>L’appel n’a pas pu être renvoyé&#xa0;: {why}. Il sonne toujours chez {who}.</translation>
    </message>
    <message>
        <source>The call could not be picked up: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>L’appel n’a pas pu être pris&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The call could not be transferred: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>L’appel n’a pas pu être transféré&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The call could not be transferred: {why}. It is still with {who}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>L’appel n’a pas pu être transféré&#xa0;: {why}. Il est toujours chez {who}.</translation>
    </message>
    <message>
        <source>The call ended meanwhile.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>L’appel a pris fin entre-temps.</translation>
    </message>
    <message>
        <source>The call from {other_person} rings at {to_person} instead.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>L’appel de {other_person} sonne alors chez {to_person}.</translation>
    </message>
    <message>
        <source>The call goes to {to_person}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>L’appel passe à {to_person}.</translation>
    </message>
    <message>
        <source>The call may follow its forwarding. Call {to_person} from {from_number} anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>L’appel peut suivre son renvoi. Appeler quand même {to_person} depuis le {from_number}&#xa0;?</translation>
    </message>
    <message>
        <source>The call may follow its forwarding. Divert anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>L’appel peut suivre un autre renvoi. Renvoyer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>The call may follow its forwarding. Transfer anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>L’appel peut suivre son renvoi. Transférer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>The call may still come. Look at the phone before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>L’appel peut encore arriver. Regardez le téléphone avant de réessayer.</translation>
    </message>
    <message>
        <source>The call rings at {to_person} instead.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>L’appel sonne alors chez {to_person}.</translation>
    </message>
    <message>
        <source>The call service of the phone system does not answer at {host}, port {port}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le service d’appel du système téléphonique ne répond pas sur {host}, port {port}.</translation>
    </message>
    <message>
        <source>The call service of the phone system is not connected.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Le service d’appel du système téléphonique n’est pas connecté.</translation>
    </message>
    <message>
        <source>The call to {who} ended before it was answered.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>L’appel vers {who} a pris fin avant la réponse.</translation>
    </message>
    <message>
        <source>The call with {other_person} goes into room {room}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>L’appel avec {other_person} passe dans la salle {room}.</translation>
    </message>
    <message>
        <source>The call with {other_person} goes to {to_person}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>L’appel avec {other_person} passe à {to_person}.</translation>
    </message>
    <message>
        <source>The connection to the phone system was lost. A call may still be going on.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La connexion au système téléphonique est perdue. Un appel se poursuit peut-être.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>The number may be busy or wrong; the phone system did not say which. Try again later.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le numéro est peut-être occupé ou faux&#xa0;; le système téléphonique ne l’a pas précisé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The phone may be offline, busy or on do not disturb. Look at it, then try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le poste est peut-être hors ligne, occupé ou en «&#xa0;Ne pas déranger&#xa0;». Vérifiez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The phone may not ring. Call {to_person} from {from_number} anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Le poste risque de ne pas sonner. Appeler quand même {to_person} depuis le {from_number}&#xa0;?</translation>
    </message>
    <message>
        <source>The phone may not ring. Divert anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Le poste risque de ne pas sonner. Renvoyer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>The phone may not ring. Transfer anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Le poste risque de ne pas sonner. Transférer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Try again, or pass it on from the phone.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Réessayez, ou transférez-le depuis le téléphone.</translation>
    </message>
    <message>
        <source>Try again, or pick it up.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Réessayez, ou prenez-le.</translation>
    </message>
    <message>
        <source>{people} will be shown here.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>{people}&#xa0;: placement ici.</translation>
    </message>
    <message>
        <source>{to_person}</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>{to_person}</translation>
    </message>
    <message>
        <source>{to_person} is called into room {room}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>{to_person} est appelé dans la salle {room}.</translation>
    </message>
    <message>
        <source>The phone system has not answered an earlier request yet.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le système téléphonique n’a pas encore répondu à une demande précédente.</translation>
    </message>
    <message>
        <source>The phone system has not answered for {seconds} s while Callboard was connecting.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le système téléphonique n’a pas répondu pendant {seconds}&#xa0;s lors de la connexion de Callboard.</translation>
    </message>
    <message>
        <source>The phone system has not answered for {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le système téléphonique ne répond pas depuis {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>The phone system refused the user or password.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le système téléphonique a refusé l’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>The phone system refused this call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le système téléphonique a refusé cet appel.</translation>
    </message>
    <message>
        <source>The rehearsal “{scenario}” cannot be used.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La simulation «&#xa0;{scenario}&#xa0;» est inutilisable.</translation>
    </message>
    <message>
        <source>There are {count} numbers in this text. You choose one.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Ce texte contient {count} numéros. À vous d’en choisir un.</translation>
    </message>
    <message>
        <source>There is no conference room {slot} on this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il n’y a pas de salle de conférence {slot} sur ce système téléphonique.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>These files (version {version}) are not from 3CX {chosen}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ces fichiers (version {version}) ne viennent pas de 3CX {chosen}.</translation>
    </message>
    <message>
        <source>These files are from 3CX {found}, but you chose 3CX {chosen}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ces fichiers viennent de 3CX {found}, mais vous avez choisi 3CX {chosen}.</translation>
    </message>
    <message>
        <source>This call does not ring at {who} any more.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Cet appel ne sonne plus chez {who}.</translation>
    </message>
    <message>
        <source>This call is already over.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Cet appel est déjà terminé.</translation>
    </message>
    <message>
        <source>This is a code, not a phone number. Codes can change settings on your phone system. Send it from room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>C’est un code, pas un numéro de téléphone. Un code peut modifier les réglages de votre système téléphonique. L’envoyer depuis la salle {room}&#xa0;?</translation>
    </message>
    <message>
        <source>This is a code, not a phone number. Codes can change settings on your phone system. Send it from {from_number}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>C’est un code, pas un numéro de téléphone. Un code peut modifier les réglages de votre système téléphonique. L’envoyer depuis le {from_number}&#xa0;?</translation>
    </message>
    <message>
        <source>This is an emergency number. Call it from {from_number}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>C’est un numéro d’urgence. L’appeler depuis le {from_number}&#xa0;?</translation>
    </message>
    <message>
        <source>This is an emergency number. Call it into room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>C’est un numéro d’urgence. L’appeler dans la salle {room}&#xa0;?</translation>
    </message>
    <message>
        <source>This is longer than a phone number. Call it from {from_number}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>C’est plus long qu’un numéro de téléphone. L’appeler depuis le {from_number}&#xa0;?</translation>
    </message>
    <message>
        <source>This is longer than a phone number. Call it into room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>C’est plus long qu’un numéro de téléphone. L’appeler dans la salle {room}&#xa0;?</translation>
    </message>
    <message>
        <source>This one was not sent. Try again in a moment.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Celle-ci n’a pas été envoyée. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This phone system has no conference rooms.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Ce système téléphonique n’a pas de salle de conférence.</translation>
    </message>
    <message>
        <source>This phone system has no room that can be started from here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ce système téléphonique n’a aucune salle qui puisse être démarrée d’ici.</translation>
    </message>
    <message>
        <source>This room is in use.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Cette salle est occupée.</translation>
    </message>
    <message>
        <source>Too long: a PIN has at most {most} digits.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Trop long&#xa0;: un PIN a au plus {most} chiffres.</translation>
    </message>
    <message>
        <source>Too long: a number has at most {most} digits.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Trop long&#xa0;: un numéro a au plus {most} chiffres.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Transfer anyway</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Transférer quand même</translation>
    </message>
    <message>
        <source>Transfer anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Transférer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again. If it stays, look into the log.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Réessayez. Si l’erreur persiste, consultez le journal.</translation>
    </message>
    <message>
        <source>Type an extension or a phone number.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Tapez un poste ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Use digits, *, # and one + at the beginning.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Utilisez des chiffres, *, # et un seul + au début.</translation>
    </message>
    <message>
        <source>Use that edition of Callboard.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Utilisez cette édition de Callboard.</translation>
    </message>
    <message>
        <source>Use the files of the 3CX version you chose, all from the same server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Utilisez les fichiers de la version 3CX choisie, tous du même serveur.</translation>
    </message>
    <message>
        <source>Use {usable}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Utilisez {usable}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>À appeler</translation>
    </message>
    <message>
        <source>What you dropped on has just changed. Nothing was done.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>La cible vient de changer. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>You are not connected to the phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vous n’êtes pas connecté au système téléphonique.</translation>
    </message>
    <message>
        <source>Your phone system can&apos;t move a running call into a room. Add the person instead.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Votre système téléphonique ne peut pas déplacer un appel en cours dans une salle. Ajoutez plutôt la personne.</translation>
    </message>
    <message>
        <source>Your phone system decides how people join.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Votre système téléphonique décide comment on entre.</translation>
    </message>
    <message>
        <source>Your phone system does not offer this.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Votre système téléphonique ne le permet pas.</translation>
    </message>
    <message>
        <source>{file} in {folder} is not a .NET library.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} dans {folder} n’est pas une bibliothèque .NET.</translation>
    </message>
    <message>
        <source>{file} is missing from {folder}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} manque dans {folder}.</translation>
    </message>
    <message>
        <source>{file} needs the {file_bits}-bit edition of Callboard; this is the {program_bits}-bit edition.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} exige l’édition {file_bits}&#xa0;bits de Callboard&#xa0;; celle-ci est l’édition {program_bits}&#xa0;bits.</translation>
    </message>
    <message>
        <source>{file}, or a file that it needs, cannot be loaded.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file}, ou un fichier dont il a besoin, ne peut pas être chargé.</translation>
    </message>
    <message>
        <source>{from_person} rings first. When answered, {to_person} is called.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>{from_person} sonne d’abord. Après réponse, {to_person} est appelé.</translation>
    </message>
    <message>
        <source>{name} has Do not disturb on</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>{name} est en «&#xa0;Ne pas déranger&#xa0;»</translation>
    </message>
    <message>
        <source>{name} is already in the list.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>{name} figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>{name} is already in this conference.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>{name} est déjà dans cette conférence.</translation>
    </message>
    <message>
        <source>{name} is in room {room}. Remove them there first.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>{name} est dans la salle {room}. Retirez d’abord cette personne là-bas.</translation>
    </message>
    <message>
        <source>{name} is on a call</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>{name} est en appel</translation>
    </message>
    <message>
        <source>{name}&apos;s phone is offline</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>{name}&#xa0;: poste hors ligne</translation>
    </message>
    <message>
        <source>{number} is already in the list.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le {number} figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>{number} is in this call already.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le {number} est déjà dans cet appel.</translation>
    </message>
    <message>
        <source>{people} will be among the favourites.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Ajout aux favoris&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>{people} will be on the list. Nobody is called until you choose Start conference.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Ajout à la liste&#xa0;: {people}. Personne n’est appelé avant «&#xa0;Démarrer la conférence&#xa0;».</translation>
    </message>
    <message>
        <source>{to_person} is filled in. Nobody is called.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>{to_person} est inscrit. Personne n’est appelé.</translation>
    </message>
    <message>
        <source>{who} answered, and hung up before joining.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} a répondu, puis raccroché avant d’entrer.</translation>
    </message>
    <message>
        <source>{who} did not answer.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} n’a pas répondu.</translation>
    </message>
    <message>
        <source>{who} is not talking in this call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} n’est pas en communication dans cet appel.</translation>
    </message>
    <message>
        <source>“{number}” is not a phone number.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>«&#xa0;{number}&#xa0;» n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>“{number}” is not a phone number: it has characters that no phone can dial.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>«&#xa0;{number}&#xa0;» n’est pas un numéro de téléphone&#xa0;: il contient des caractères qu’aucun téléphone ne peut composer.</translation>
    </message>
</context>
</TS>
