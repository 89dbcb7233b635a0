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
        <source>Keep a detailed log</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Tenir un journal détaillé</translation>
    </message>
    <message>
        <source>Made with Qt {version} and PySide6, which are used under the GNU LGPL, version 3.</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Réalisé avec Qt {version} et PySide6, utilisés sous la licence GNU LGPL, version 3.</translation>
    </message>
    <message>
        <source>Only when somebody who helps you asks for it. Numbers are shortened, passwords are never in it.</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Seulement si la personne qui vous aide le demande. Les numéros sont abrégés, les mots de passe n’y figurent jamais.</translation>
    </message>
    <message>
        <source>Tabler Icons, under the MIT licence</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Tabler Icons, sous licence MIT</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>En cas de problème</translation>
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
        <source>&amp;Add a phone system…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Ajouter un système téléphonique…</translation>
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
        <source>&amp;Add to contacts</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Ajouter aux contacts</translation>
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
        <source>&amp;Call again</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Rappeler</translation>
    </message>
    <message>
        <source>&amp;Call everyone missing</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Rappeler les absents</translation>
    </message>
    <message>
        <source>&amp;Call now</source>
        <extracomment>views/actions/call_actions.py
----------
views/actions/history_actions.py</extracomment>
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
        <source>&amp;Copy support report</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Copier le rapport d’assistance</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Detailed log until Callboard ends</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Journal &amp;détaillé jusqu’à la fermeture de Callboard</translation>
    </message>
    <message>
        <source>&amp;Divert…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Renvo&amp;yer…</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Ne pas déranger</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Fait</translation>
    </message>
    <message>
        <source>&amp;End for everyone…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Terminer pour tous…</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Exporter les contacts…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>E&amp;xporter la liste…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Exporter…</translation>
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
        <source>&amp;History</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>H&amp;istorique</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Importer des contacts…</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Importer des personnes…</translation>
    </message>
    <message>
        <source>&amp;Join the call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Intervenir dans l’appel</translation>
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
        <source>&amp;Listen to the call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>É&amp;couter l’appel</translation>
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
        <source>&amp;New contact…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Nouveau contact…</translation>
    </message>
    <message>
        <source>&amp;New promise…</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Nouveau rappel…</translation>
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
        <source>&amp;Plan for later…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Planifier pour plus tard…</translation>
    </message>
    <message>
        <source>&amp;Presence…</source>
        <extracomment>views/actions/presence_actions.py</extracomment>
        <translation>&amp;Présence…</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Zone p&amp;récédente</translation>
    </message>
    <message>
        <source>&amp;Promise a call back…</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Promettre un rappel…</translation>
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
        <source>&amp;Save as template…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>&amp;Show promises</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Afficher les &amp;rappels</translation>
    </message>
    <message>
        <source>&amp;Start conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Démarrer la conférence</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Re&amp;tirer</translation>
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
        <source>Another time, another person, another note</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Une autre heure, une autre personne, une autre note</translation>
    </message>
    <message>
        <source>Ask 3CX to &amp;stop recording</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Demander à 3CX de ne plus enregi&amp;strer</translation>
    </message>
    <message>
        <source>Ask 3CX to rec&amp;ord</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Demander à 3CX d’enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Asks 3CX to record the selected call, or mine, no longer</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Demande à 3CX de ne plus enregistrer l’appel sélectionné, ou le mien</translation>
    </message>
    <message>
        <source>Asks 3CX to record the selected call, or mine; it does not report whether it does</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Demande à 3CX d’enregistrer l’appel sélectionné, ou le mien&#xa0;; il n’indique pas s’il le fait</translation>
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
        <source>C&amp;all the offered number</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Appeler le n&amp;uméro proposé</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Vider l’historique…</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>C&amp;onnexion</translation>
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
        <source>Call &amp;who is free now</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Appeler qui est &amp;libre</translation>
    </message>
    <message>
        <source>Call back what is selected; the phone of the person it is via rings first</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Appeler le rappel sélectionné&#xa0;; le poste de la personne qui s’en charge sonne d’abord</translation>
    </message>
    <message>
        <source>Call everybody once more who is not in the open conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Appeler à nouveau tous ceux qui ne sont pas dans la conférence ouverte</translation>
    </message>
    <message>
        <source>Call the number in To; the phone in From rings first</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Appeler le numéro «&#xa0;Vers&#xa0;»&#xa0;; le poste «&#xa0;Depuis&#xa0;» sonne d’abord</translation>
    </message>
    <message>
        <source>Call the number of the selected row; the phone in From rings first</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Appeler le numéro de la ligne sélectionnée&#xa0;; le poste «&#xa0;Depuis&#xa0;» sonne d’abord</translation>
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
        <source>Calls and conferences of the last days</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Appels et conférences des derniers jours</translation>
    </message>
    <message>
        <source>Calls start from this phone from now on</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Les appels partent désormais de ce poste</translation>
    </message>
    <message>
        <source>Calls the newest number that another program offered, from your phone</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Appelle depuis votre poste le dernier numéro proposé par un autre programme</translation>
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
        <source>Change how this person can be reached, or reserve them for reception</source>
        <extracomment>views/actions/presence_actions.py</extracomment>
        <translation>Modifier la façon de joindre cette personne, ou la réserver pour l’accueil</translation>
    </message>
    <message>
        <source>Change to another phone system</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Changer de système téléphonique</translation>
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
        <source>Come into the selected call of somebody else; both hear you</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Entrer dans l’appel sélectionné d’une autre personne&#xa0;; les deux vous entendent</translation>
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
        <source>Connection c&amp;heck</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Test de connexion</translation>
    </message>
    <message>
        <source>Cont&amp;acts</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Cont&amp;acts</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <extracomment>views/actions/board_actions.py
----------
views/actions/history_actions.py</extracomment>
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
        <source>Find contacts that are probably the same, and make one of each</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Trouver les contacts qui sont sans doute les mêmes, et n’en faire qu’un à chaque fois</translation>
    </message>
    <message>
        <source>Find out why there is no connection</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Trouver pourquoi il n’y a pas de connexion</translation>
    </message>
    <message>
        <source>For a second screen</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Pour un deuxième écran</translation>
    </message>
    <message>
        <source>Forget all calls and conferences that are kept on this PC</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Effacer tous les appels et conférences conservés sur ce PC</translation>
    </message>
    <message>
        <source>Go to the call backs that were promised</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Aller aux rappels promis</translation>
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
        <source>Hand-&amp;over sheet…</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Fiche de passati&amp;on…</translation>
    </message>
    <message>
        <source>Have back what was changed or deleted a moment ago</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Récupérer ce qui vient d’être modifié ou supprimé</translation>
    </message>
    <message>
        <source>Have the people on the list called at a time that you choose</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Faire appeler les personnes de la liste à l’heure de votre choix</translation>
    </message>
    <message>
        <source>Hear the selected call of somebody else on your phone, unheard</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Entendre sur votre poste l’appel sélectionné d’une autre personne, sans être entendu</translation>
    </message>
    <message>
        <source>Hear the selected call of somebody else; only the extension hears you</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Entendre l’appel sélectionné d’une autre personne&#xa0;; seul le poste vous entend</translation>
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
        <source>History</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How the connection is, and what to do when there is none</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>L’état de la connexion, et que faire quand il n’y en a pas</translation>
    </message>
    <message>
        <source>Keep the people on the list, and how they join, for the next time</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Garder les personnes de la liste, et leur façon d’entrer, pour la prochaine fois</translation>
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
        <source>Mer&amp;ge duplicates…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Fusionner les doublons…</translation>
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
        <source>My pres&amp;ence…</source>
        <extracomment>views/actions/presence_actions.py</extracomment>
        <translation>&amp;Ma présence…</translation>
    </message>
    <message>
        <source>Next re&amp;gion</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Zone sui&amp;vante</translation>
    </message>
    <message>
        <source>Nobody has to call any more</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Plus personne n’a à rappeler</translation>
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
        <source>One file with logs and settings for whoever helps you; no passwords, no callers</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Un fichier avec journaux et réglages pour la personne qui vous aide&#xa0;; sans mots de passe ni appelants</translation>
    </message>
    <message>
        <source>One page for whoever comes next: promises, people waited for, conferences</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Une page pour la personne qui prend la suite&#xa0;: rappels promis, attentes, conférences</translation>
    </message>
    <message>
        <source>Opens a new contact with this number</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Ouvre un nouveau contact avec ce numéro</translation>
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
        <source>Paste num&amp;bers…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Colle&amp;r des numéros…</translation>
    </message>
    <message>
        <source>People outside the phone system, and their numbers</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Les personnes hors du système téléphonique, et leurs numéros</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Phone s&amp;ystem…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Système téléphonique…</translation>
    </message>
    <message>
        <source>Promise somebody a call back by a certain time</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Promettre à quelqu’un de le rappeler avant une certaine heure</translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Rappels</translation>
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
        <extracomment>views/actions/board_actions.py
----------
views/actions/history_actions.py</extracomment>
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
        <source>Same as &amp;last time</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Comme la dernière fois</translation>
    </message>
    <message>
        <source>Save support &amp;bundle…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Enregistrer l’archive d’assistance…</translation>
    </message>
    <message>
        <source>Say how you can be reached: available, away…</source>
        <extracomment>views/actions/presence_actions.py</extracomment>
        <translation>Indiquer comment vous joindre&#xa0;: disponible, absent…</translation>
    </message>
    <message>
        <source>Send the selected ringing call somewhere else</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Envoyer ailleurs l’appel sélectionné qui sonne</translation>
    </message>
    <message>
        <source>Send the selected ringing call to the voicemail of whom it rings at</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Envoyer l’appel sélectionné qui sonne vers la messagerie de la personne chez qui il sonne</translation>
    </message>
    <message>
        <source>Set up a conference that was saved; nobody is called yet</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Préparer une conférence enregistrée&#xa0;; personne n’est encore appelé</translation>
    </message>
    <message>
        <source>Set up the conference that was started last; nobody is called yet</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Préparer la dernière conférence démarrée&#xa0;; personne n’est encore appelé</translation>
    </message>
    <message>
        <source>Show lo&amp;g folder</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Afficher le dossier du &amp;journal</translation>
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
        <source>Shows the numbers in whatever was copied, and what they are; nobody is called</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Affiche les numéros trouvés dans ce qui a été copié, et leur nature&#xa0;; personne n’est appelé</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Cartes plus petites</translation>
    </message>
    <message>
        <source>Somebody you waited for is free: places the call that is offered</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Une personne attendue est libre&#xa0;: lance l’appel proposé</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Step by step, as at the first start</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Pas à pas, comme au premier démarrage</translation>
    </message>
    <message>
        <source>Take contacts from a vCard or CSV file</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Reprendre les contacts d’un fichier vCard ou CSV</translation>
    </message>
    <message>
        <source>Take people from a CSV file</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Reprendre les personnes d’un fichier CSV</translation>
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
        <source>The selected promise is kept</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Le rappel sélectionné est fait</translation>
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
        <source>To &amp;voicemail</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Vers la messagerie</translation>
    </message>
    <message>
        <source>To the number of the selected row</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Pour le numéro de la ligne sélectionnée</translation>
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
        <source>Type in a person or a firm with their numbers</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Saisir une personne ou une société avec ses numéros</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Use a te&amp;mplate</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Utiliser un modèle</translation>
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
        <source>Wh&amp;isper into the call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>C&amp;huchoter dans l’appel</translation>
    </message>
    <message>
        <source>What your IT needs to know, without passwords and callers</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Ce que votre service informatique doit savoir, sans mots de passe ni appelants</translation>
    </message>
    <message>
        <source>Where Callboard writes what it did</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Là où Callboard note ce qu’il a fait</translation>
    </message>
    <message>
        <source>Write all contacts into a vCard or CSV file</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Écrire tous les contacts dans un fichier vCard ou CSV</translation>
    </message>
    <message>
        <source>Write more into the log, for whoever helps you</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Noter plus de détails dans le journal, pour la personne qui vous aide</translation>
    </message>
    <message>
        <source>Write the people on the list into a CSV file</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Écrire les personnes de la liste dans un fichier CSV</translation>
    </message>
    <message>
        <source>Write what is found into a table for other programs</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Écrire les résultats dans un tableau pour d’autres programmes</translation>
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
        <extracomment>app/wiring/connect_announcements.py</extracomment>
        <translation>Connexion au système téléphonique impossible.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <extracomment>app/wiring/connect_announcements.py</extracomment>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <extracomment>app/wiring/connect_announcements.py</extracomment>
        <translation>Connexion perdue.</translation>
    </message>
    <message>
        <source>Incoming call from {other}.</source>
        <extracomment>app/wiring/connect_announcements.py</extracomment>
        <translation>Appel entrant de {other}.</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <extracomment>app/wiring/connect_announcements.py</extracomment>
        <translation>La connexion est rétablie.</translation>
    </message>
    <message>
        <source>Your phone rings.</source>
        <extracomment>app/wiring/connect_announcements.py</extracomment>
        <translation>Votre poste sonne.</translation>
    </message>
    <message>
        <source>{person}: {state}</source>
        <extracomment>app/wiring/connect_announcements.py</extracomment>
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
    <name>BuilderFoot</name>
    <message numerus="yes">
        <source>%n things to check</source>
        <extracomment>views/conference/builder/builder_foot.py</extracomment>
        <translation>
            <numerusform>%n point à vérifier</numerusform>
            <numerusform>%n points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps everything you have set up here.</source>
        <extracomment>views/conference/builder/builder_foot.py</extracomment>
        <translation>Tout ce que vous avez préparé ici est conservé.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>views/conference/builder/builder_foot.py</extracomment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start conference</source>
        <extracomment>views/conference/builder/builder_foot.py</extracomment>
        <translation>Démarrer la conférence</translation>
    </message>
    <message>
        <source>Use {room}</source>
        <extracomment>views/conference/builder/builder_foot.py</extracomment>
        <translation>Utiliser&#xa0;: {room}</translation>
    </message>
</context>
<context>
    <name>BuilderPage</name>
    <message>
        <source>Add a name or number</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>Ajouter un nom ou un numéro</translation>
    </message>
    <message>
        <source>Add a name or number…</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>Ajouter nom ou numéro…</translation>
    </message>
    <message>
        <source>Copied, with the PIN. It is taken off the clipboard after a minute.</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>Copié, PIN compris. Le presse-papiers sera vidé au bout d’une minute.</translation>
    </message>
    <message>
        <source>PIN and options saved in this template are not used on 3CX {version}.</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>Le PIN et les options de ce modèle ne sont pas utilisés avec 3CX {version}.</translation>
    </message>
    <message>
        <source>New conference</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>Nouvelle conférence</translation>
    </message>
    <message>
        <source>New conference in {room}</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>Nouvelle conférence&#xa0;: {room}</translation>
    </message>
    <message>
        <source>{person} is already in the list.</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>{person} figure déjà dans la liste.</translation>
    </message>
</context>
<context>
    <name>BundleDesk</name>
    <message>
        <source>Save support bundle</source>
        <extracomment>app/reports/bundle_desk.py</extracomment>
        <translation>Enregistrer l’archive d’assistance</translation>
    </message>
    <message>
        <source>Saving the support bundle…</source>
        <extracomment>app/reports/bundle_desk.py</extracomment>
        <translation>Enregistrement de l’archive d’assistance…</translation>
    </message>
    <message>
        <source>Support bundle saved: {file}. It is sent to nobody by itself.</source>
        <extracomment>app/reports/bundle_desk.py</extracomment>
        <translation>Archive d’assistance enregistrée&#xa0;: {file}. Rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <extracomment>app/reports/bundle_desk.py</extracomment>
        <translation>Fichiers zip (*.zip)</translation>
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
        <source>Ask 3CX to record</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Demander à 3CX d’enregistrer</translation>
    </message>
    <message>
        <source>Ask 3CX to stop recording</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Demander à 3CX de ne plus enregistrer</translation>
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
        <source>Hidden call</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Appel masqué</translation>
    </message>
    <message>
        <source>Join</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Intervenir</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Écouter</translation>
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
        <source>To voicemail</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Vers la messagerie</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Whisper</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Chuchoter</translation>
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
        <source>{one} {with_other}</source>
        <comment>two sides of a call: 101 Anna Berg with 104 Oscar Whitfield</comment>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>{one} {with_other}</translation>
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
    <name>CallMenu</name>
    <message>
        <source>Answer on your phone.</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Répondez sur votre téléphone.</translation>
    </message>
    <message>
        <source>Ask 3CX to record {name}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Demander à 3CX d’enregistrer {name}</translation>
    </message>
    <message>
        <source>Ask 3CX to stop recording {name}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Demander à 3CX de ne plus enregistrer {name}</translation>
    </message>
    <message>
        <source>Call with {other}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Appel avec {other}</translation>
    </message>
    <message>
        <source>Cancel {name}&apos;s call</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Annuler l’appel de {name}</translation>
    </message>
    <message>
        <source>Decline the call on your phone, or divert it.</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Refusez l’appel sur votre téléphone, ou renvoyez-le.</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <extracomment>views/call_list/call_menu.py</extracomment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Del: end the call between {one} and {other}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Suppr&#xa0;: terminer l’appel entre {one} et {other}</translation>
    </message>
    <message>
        <source>Del: end the call of {one}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Suppr&#xa0;: terminer l’appel de {one}</translation>
    </message>
    <message>
        <source>Divert {name}&apos;s call…</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Renvoyer l’appel de {name}…</translation>
    </message>
    <message>
        <source>End the call between {one} and {other}?</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Terminer l’appel entre {one} et {other}&#xa0;?</translation>
    </message>
    <message>
        <source>End the call of {one}?</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Terminer l’appel de {one}&#xa0;?</translation>
    </message>
    <message>
        <source>Enter: show the conference in {room}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Entrée&#xa0;: voir la conférence en salle {room}</translation>
    </message>
    <message>
        <source>Enter: take the call from {caller}, which rings at {who}, on your phone</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Entrée&#xa0;: prendre sur votre poste l’appel de {caller} qui sonne chez {who}</translation>
    </message>
    <message>
        <source>Enter: take the call that rings at {who} on your phone</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Entrée&#xa0;: prendre sur votre poste l’appel qui sonne chez {who}</translation>
    </message>
    <message>
        <source>Enter: transfer your call with {other}…</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Entrée&#xa0;: transférer votre appel avec {other}…</translation>
    </message>
    <message>
        <source>Enter: transfer {name}&apos;s call with {other}…</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Entrée&#xa0;: transférer l’appel de {name} avec {other}…</translation>
    </message>
    <message>
        <source>Enter: transfer {name}&apos;s call…</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Entrée&#xa0;: transférer l’appel de {name}…</translation>
    </message>
    <message>
        <source>Hang up {name}&apos;s call</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Raccrocher l’appel de {name}</translation>
    </message>
    <message>
        <source>Join {name}&apos;s call</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Intervenir dans l’appel de {name}</translation>
    </message>
    <message>
        <source>Listen or join</source>
        <extracomment>views/call_list/call_menu.py</extracomment>
        <translation>Écouter ou intervenir</translation>
    </message>
    <message>
        <source>Listen to {name}&apos;s call</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Écouter l’appel de {name}</translation>
    </message>
    <message>
        <source>Only a ringing call can be picked up or diverted.</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Seul un appel qui sonne peut être pris ou renvoyé.</translation>
    </message>
    <message>
        <source>Pick up {name}&apos;s call</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Prendre l’appel de {name}</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>views/call_list/call_menu.py</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>This call is not answered yet.</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Cet appel n’est pas encore décroché.</translation>
    </message>
    <message>
        <source>To my voicemail</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Vers ma messagerie</translation>
    </message>
    <message>
        <source>To {name}&apos;s voicemail</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Vers la messagerie de {name}</translation>
    </message>
    <message>
        <source>Transfer {name}&apos;s call…</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Transférer l’appel de {name}…</translation>
    </message>
    <message>
        <source>Whisper to {name}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Chuchoter à {name}</translation>
    </message>
    <message>
        <source>You are in this call.</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Vous êtes dans cet appel.</translation>
    </message>
    <message>
        <source>You only came into this call: it is not yours to pass on or record.</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Vous êtes seulement entré dans cet appel&#xa0;: vous ne pouvez ni le passer ni l’enregistrer.</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>Recording asked {time}</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>Enregistrement demandé à {time}</translation>
    </message>
    <message>
        <source>Stop asked {time}</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>Arrêt demandé à {time}</translation>
    </message>
    <message>
        <source>You are listening</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>Vous écoutez</translation>
    </message>
    <message>
        <source>You are whispering</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>Vous chuchotez</translation>
    </message>
    <message>
        <source>You have joined</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>Vous intervenez</translation>
    </message>
    <message>
        <source>incoming</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>entrant</translation>
    </message>
    <message>
        <source>outgoing</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>sortant</translation>
    </message>
    <message>
        <source>over {line}</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>sur {line}</translation>
    </message>
    <message>
        <source>through {group}</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>via {group}</translation>
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
    <name>Check</name>
    <message>
        <source>Enter shows how to mend it.</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>Entrée affiche comment y remédier.</translation>
    </message>
    <message>
        <source>Enter shows what was looked at.</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>Entrée affiche ce qui a été examiné.</translation>
    </message>
    <message>
        <source>checked on {date} at {time}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>testé le {date} à {time}</translation>
    </message>
    <message>
        <source>checked today at {time}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>testé aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>pas encore testé</translation>
    </message>
    <message>
        <source>{title}, checking, {text}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>{title}, test en cours, {text}</translation>
    </message>
    <message>
        <source>{title}, failed, {text}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>{title}, échec, {text}</translation>
    </message>
    <message>
        <source>{title}, not checked yet, {text}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>{title}, pas encore testé, {text}</translation>
    </message>
    <message>
        <source>{title}, nothing to check, {text}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>{title}, rien à tester, {text}</translation>
    </message>
    <message>
        <source>{title}, passed, {text}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>{title}, réussi, {text}</translation>
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
        <translation>Test de connexion&#xa0;: {result}.</translation>
    </message>
    <message>
        <source>Report copied. It holds no password, no PIN and no callers.</source>
        <extracomment>app/wiring/connect_check.py</extracomment>
        <translation>Rapport copié. Il ne contient ni mot de passe, ni PIN, ni appelants.</translation>
    </message>
    <message>
        <source>There is nothing to set: this phone system only pretends.</source>
        <extracomment>app/wiring/connect_check.py</extracomment>
        <translation>Il n’y a rien à régler&#xa0;: ce système téléphonique est fictif.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <extracomment>views/connection/check_list.py</extracomment>
        <translation>Tests</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Check again</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Relancer le test</translation>
    </message>
    <message>
        <source>Check and finish</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Tester et terminer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Tout fonctionne-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Terminer quand même</translation>
    </message>
    <message>
        <source>Go to step {number}: {name}</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Aller à l’étape {number}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ChipList</name>
    <message>
        <source>All are ticked</source>
        <extracomment>views/paste/chip_list.py</extracomment>
        <translation>Tout est coché</translation>
    </message>
    <message>
        <source>None is ticked</source>
        <extracomment>views/paste/chip_list.py</extracomment>
        <translation>Rien n’est coché</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <extracomment>views/paste/chip_list.py</extracomment>
        <translation>Non coché</translation>
    </message>
    <message>
        <source>Numbers found</source>
        <extracomment>views/paste/chip_list.py</extracomment>
        <translation>Numéros trouvés</translation>
    </message>
    <message>
        <source>Ticked</source>
        <extracomment>views/paste/chip_list.py</extracomment>
        <translation>Coché</translation>
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
    <message>
        <source>today {time}</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>hier à {time}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A conference is planned. Quit Callboard?</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Une conférence est planifiée. Quitter Callboard&#xa0;?</translation>
    </message>
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
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>%n à appeler</numerusform>
            <numerusform>%n à appeler</numerusform>
        </translation>
    </message>
    <message>
        <source>Add people, choose how they join, then start.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Ajoutez des personnes, choisissez comment elles entrent, puis démarrez.</translation>
    </message>
    <message>
        <source>Anybody who dials {slot} can join.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Toute personne qui appelle {slot} peut entrer.</translation>
    </message>
    <message>
        <source>Callboard dials {slot}, the room that belongs to {owner}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Callboard appelle {slot}, la salle de {owner}.</translation>
    </message>
    <message>
        <source>Calling {person} into {room}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Appel vers {person} en cours ({room}).</translation>
    </message>
    <message>
        <source>Calling {person}, who opens the conference.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Appel vers {person}, qui ouvre la conférence.</translation>
    </message>
    <message>
        <source>Guests dial {gateway} and type the PIN.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Les invités appellent le {gateway} et tapent le PIN.</translation>
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
        <source>PIN on, not known here any more</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Avec PIN, qui n’est plus connu ici</translation>
    </message>
    <message>
        <source>People can be added as soon as the first phone rings.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Vous pourrez ajouter des personnes dès que le premier poste sonnera.</translation>
    </message>
    <message>
        <source>Someone else opened {room} at the same moment. You are all in one conference now.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Quelqu’un d’autre a ouvert la même salle au même moment ({room}). Vous êtes maintenant tous dans une seule conférence.</translation>
    </message>
    <message>
        <source>The PIN of this conference is not known here any more. Type it before somebody is called.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Le PIN de cette conférence n’est plus connu ici. Saisissez-le avant d’appeler quelqu’un.</translation>
    </message>
    <message>
        <source>The conference goes on.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>La conférence se poursuit.</translation>
    </message>
    <message numerus="yes">
        <source>The conference goes on. %n people were not called yet.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>La conférence se poursuit. %n personne n’a pas encore été appelée.</numerusform>
            <numerusform>La conférence se poursuit. %n personnes n’ont pas encore été appelées.</numerusform>
        </translation>
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
        <source>The extension that owns this room is gone. Nobody can be added any more.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Le poste auquel appartient cette salle n’existe plus. Personne ne peut plus être ajouté.</translation>
    </message>
    <message>
        <source>This conference is over. Choose the room on the left to set up another one.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Cette conférence est terminée. Choisissez la salle à gauche pour en préparer une autre.</translation>
    </message>
    <message>
        <source>Type the PIN of this conference to call {people}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Saisissez le PIN de cette conférence pour appeler {people}.</translation>
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
        <source>opens the room</source>
        <comment>said of the first person on the list</comment>
        <extracomment>views/conference/builder/chip_delegate.py
----------
views/words/spoken_words.py</extracomment>
        <translation>ouvre la salle</translation>
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
        <source>{joined} of {all} are in the conference.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>{joined} sur {all} dans la conférence.</translation>
    </message>
    <message>
        <source>{person} joined {room}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>{person} a rejoint la conférence ({room}).</translation>
    </message>
    <message>
        <source>{person} left {room}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>{person} a quitté la conférence ({room}).</translation>
    </message>
</context>
<context>
    <name>ConferenceForm</name>
    <message>
        <source>Let 3CX start planned conferences (experimental)</source>
        <extracomment>views/settings/conference_form.py</extracomment>
        <translation>Laisser 3CX démarrer les conférences planifiées (expérimental)</translation>
    </message>
    <message>
        <source>Planned conferences</source>
        <extracomment>views/settings/conference_form.py</extracomment>
        <translation>Conférences planifiées</translation>
    </message>
    <message>
        <source>This phone system can be asked. Whether it starts them shows when their time has come.</source>
        <extracomment>views/settings/conference_form.py</extracomment>
        <translation>Ce système téléphonique accepte la demande. S’il démarre les conférences, on ne le verra qu’à l’heure prévue.</translation>
    </message>
    <message>
        <source>Whether this phone system can be asked is known once it is connected.</source>
        <extracomment>views/settings/conference_form.py</extracomment>
        <translation>On saura si ce système téléphonique accepte la demande une fois la connexion établie.</translation>
    </message>
</context>
<context>
    <name>ConferencePage</name>
    <message>
        <source>No conference room is free. Wait until one is, or add people to one that runs.</source>
        <extracomment>views/conference/conference_page.py</extracomment>
        <translation>Aucune salle de conférence n’est libre. Attendez qu’une salle se libère, ou ajoutez des personnes à une conférence en cours.</translation>
    </message>
    <message>
        <source>This room is in use already. New conference sets up another one.</source>
        <extracomment>views/conference/conference_page.py</extracomment>
        <translation>Cette salle est déjà occupée. «&#xa0;Nouvelle conférence&#xa0;» en prépare une autre.</translation>
    </message>
    <message>
        <source>Your room is in use. Choose somebody else&apos;s room on the left.</source>
        <extracomment>views/conference/conference_page.py</extracomment>
        <translation>Votre salle est occupée. Choisissez à gauche la salle d’une autre personne.</translation>
    </message>
</context>
<context>
    <name>ConnectStep</name>
    <message numerus="yes">
        <source>%n on this computer: {names}</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>
            <numerusform>%n sur cet ordinateur&#xa0;: {names}</numerusform>
            <numerusform>%n sur cet ordinateur&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prepared by your IT: {names}</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>
            <numerusform>%n préparé par votre service informatique&#xa0;: {names}</numerusform>
            <numerusform>%n préparés par votre service informatique&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>48 pretend extensions. No real calls are made.</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>48 postes fictifs. Aucun appel réel n’est passé.</translation>
    </message>
    <message>
        <source>Demo PBX</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>PBX de démo</translation>
    </message>
    <message>
        <source>Easiest. Copy this file from the 3CX server, or ask IT for it.</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Le plus simple. Copiez ce fichier depuis le serveur 3CX, ou demandez-le au service informatique.</translation>
    </message>
    <message>
        <source>How should Callboard connect?</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Comment Callboard doit-il se connecter&#xa0;?</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <source>No 3CX needed</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Sans 3CX</translation>
    </message>
    <message>
        <source>Phone system</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Système téléphonique</translation>
    </message>
    <message>
        <source>Server name, port, user and password.</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Nom du serveur, port, utilisateur et mot de passe.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Lancer la démo</translation>
    </message>
    <message>
        <source>Try the demo PBX</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Essayer le PBX de démo</translation>
    </message>
    <message>
        <source>Type in the details</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Saisir les paramètres</translation>
    </message>
    <message>
        <source>Use a saved profile</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Utiliser un profil enregistré</translation>
    </message>
    <message>
        <source>You only do this once. You can change it later in Settings.</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>À faire une seule fois. Vous pourrez tout modifier plus tard dans «&#xa0;Réglages&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message numerus="yes">
        <source>%n more changes</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>
            <numerusform>%n autre changement</numerusform>
            <numerusform>%n autres changements</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more change</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>1 autre changement</translation>
    </message>
    <message>
        <source>Calls can&apos;t be made from Callboard until it is connected. Use your phone as usual.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Callboard ne peut pas passer d’appels tant qu’il n’est pas connecté. Utilisez votre téléphone comme d’habitude.</translation>
    </message>
    <message>
        <source>Cannot connect to the phone system.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Connexion au système téléphonique impossible.</translation>
    </message>
    <message>
        <source>Cannot connect to {pbx}.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Connexion à {pbx} impossible.</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting to the phone system…</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Connexion au système téléphonique…</translation>
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
        <source>Loading {done} of {total}</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Chargement&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Non connecté au système téléphonique.</translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Pas en direct</translation>
    </message>
    <message>
        <source>Not live · last update {time}</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Pas en direct · mis à jour à {time}</translation>
    </message>
    <message>
        <source>Not live · loading {done} of {total}</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Pas en direct · chargement&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Rehearsal: the demo runs inside Callboard, without 3CX files and network.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Simulation&#xa0;: la démo tourne dans Callboard, sans fichiers 3CX ni réseau.</translation>
    </message>
    <message>
        <source>While away {time}: nothing changed.</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>Hors connexion pendant {time}&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>While away {time}: {changes} and {more}.</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>Hors connexion pendant {time}&#xa0;: {changes} et {more}.</translation>
    </message>
    <message>
        <source>While away {time}: {changes}.</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>Hors connexion pendant {time}&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>you have a new call</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>vous avez un nouvel appel</translation>
    </message>
    <message>
        <source>your call changed</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>votre appel a changé</translation>
    </message>
    <message>
        <source>your call ended</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>votre appel est terminé</translation>
    </message>
    <message>
        <source>your call was answered</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>votre appel a été décroché</translation>
    </message>
    <message>
        <source>your phone is back</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>votre poste est de nouveau en ligne</translation>
    </message>
    <message>
        <source>your phone is offline</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>votre poste est hors ligne</translation>
    </message>
    <message>
        <source>{person} has a new call</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>{person} a un nouvel appel</translation>
    </message>
    <message>
        <source>{person} is back</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>{person} est de nouveau en ligne</translation>
    </message>
    <message>
        <source>{person} is gone</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>poste de {person} supprimé</translation>
    </message>
    <message>
        <source>{person} is new</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>poste de {person} ajouté</translation>
    </message>
    <message>
        <source>{person} is offline</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>{person} est hors ligne</translation>
    </message>
    <message>
        <source>{person}&apos;s call changed</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>appel de {person} modifié</translation>
    </message>
    <message>
        <source>{person}&apos;s call ended</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>appel de {person} terminé</translation>
    </message>
    <message>
        <source>{person}&apos;s call was answered</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>appel de {person} décroché</translation>
    </message>
    <message>
        <source>{person}: {state}</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>{person}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{room} ended</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>conférence terminée ({room})</translation>
    </message>
    <message>
        <source>{room} has {people} now</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>conférence à {people} ({room})</translation>
    </message>
    <message>
        <source>{room} started with {people}</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>conférence démarrée ({room}, {people})</translation>
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
    <message>
        <source>Why?</source>
        <extracomment>views/connection_banner.py</extracomment>
        <translation>Pourquoi&#xa0;?</translation>
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
    <name>ConnectionPage</name>
    <message>
        <source>Checking…</source>
        <extracomment>views/connection/connection_page.py</extracomment>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>checking now</source>
        <extracomment>views/connection/connection_page.py</extracomment>
        <translation>test en cours</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Choose your phone in From first.</source>
        <extracomment>app/wiring/connect_board.py</extracomment>
        <translation>Choisissez d’abord votre poste dans «&#xa0;Depuis&#xa0;».</translation>
    </message>
    <message>
        <source>End for everyone</source>
        <extracomment>app/wiring/connect_conference.py</extracomment>
        <translation>Terminer pour tous</translation>
    </message>
    <message numerus="yes">
        <source>%n people are favourites now.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>
            <numerusform>%n personne est maintenant dans les favoris.</numerusform>
            <numerusform>%n personnes sont maintenant dans les favoris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are no favourites any more.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>
            <numerusform>%n personne n’est plus dans les favoris.</numerusform>
            <numerusform>%n personnes ne sont plus dans les favoris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in {room} will be cut off.</source>
        <extracomment>app/wiring/connect_conference.py</extracomment>
        <translation>
            <numerusform>%n personne ({room}) sera déconnectée.</numerusform>
            <numerusform>%n personnes ({room}) seront déconnectées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which phone is yours first.</source>
        <extracomment>app/wiring/connect_presence.py</extracomment>
        <translation>Choisissez d’abord votre poste.</translation>
    </message>
    <message>
        <source>Coming into calls of others is switched off in Settings, Calling.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Entrer dans les appels des autres est désactivé dans «&#xa0;Réglages&#xa0;», «&#xa0;Appels&#xa0;».</translation>
    </message>
    <message>
        <source>End this conference for everyone?</source>
        <extracomment>app/wiring/connect_conference.py</extracomment>
        <translation>Terminer cette conférence pour tous&#xa0;?</translation>
    </message>
    <message>
        <source>Enter calls {who}, once you have chosen your phone in From</source>
        <extracomment>app/wiring/connect_hints.py</extracomment>
        <translation>Entrée appelle {who}, une fois votre poste choisi dans «&#xa0;Depuis&#xa0;»</translation>
    </message>
    <message>
        <source>Enter: call {who} ({state}) from {mine}, after a question</source>
        <extracomment>app/wiring/connect_hints.py</extracomment>
        <translation>Entrée&#xa0;: appeler {who} ({state}) depuis {mine}, après confirmation</translation>
    </message>
    <message>
        <source>Enter: call {who} from {mine}</source>
        <extracomment>app/wiring/connect_hints.py</extracomment>
        <translation>Entrée&#xa0;: appeler {who} depuis {mine}</translation>
    </message>
    <message>
        <source>Enter: nothing, while several people are selected</source>
        <extracomment>app/wiring/connect_hints.py</extracomment>
        <translation>Entrée&#xa0;: rien, tant que plusieurs personnes sont sélectionnées</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <extracomment>app/wiring/connect_conference.py</extracomment>
        <translation>La laisser en cours</translation>
    </message>
    <message>
        <source>Nobody is missing yet: this conference has not been started.</source>
        <extracomment>app/wiring/connect_conference.py</extracomment>
        <translation>Personne ne manque encore&#xa0;: cette conférence n’a pas été démarrée.</translation>
    </message>
    <message>
        <source>Nobody is missing. Who has left can be called again one by one.</source>
        <extracomment>app/wiring/connect_conference.py</extracomment>
        <translation>Personne ne manque. Les personnes parties peuvent être rappelées une par une.</translation>
    </message>
    <message>
        <source>Nothing rings that you could take.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Aucun appel à prendre ne sonne.</translation>
    </message>
    <message>
        <source>Select a person first.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>Sélectionnez d’abord une personne.</translation>
    </message>
    <message>
        <source>Select a ringing call first.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Sélectionnez d’abord un appel qui sonne.</translation>
    </message>
    <message>
        <source>Select an answered call first.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Sélectionnez d’abord un appel décroché.</translation>
    </message>
    <message>
        <source>Select an answered call of somebody else first.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Sélectionnez d’abord un appel décroché d’une autre personne.</translation>
    </message>
    <message>
        <source>Select one person only.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>Sélectionnez une seule personne.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>app/wiring/connect_keys.py</extracomment>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>That call is already over.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Cet appel est déjà terminé.</translation>
    </message>
    <message>
        <source>The favourites are in another order now.</source>
        <extracomment>app/wiring/connect_drops.py</extracomment>
        <translation>L’ordre des favoris a été modifié.</translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <extracomment>app/wiring/connect_dialler.py</extracomment>
        <translation>Le presse-papiers ne contient pas de numéro de téléphone.</translation>
    </message>
    <message>
        <source>This is your phone: paste a number here to call it</source>
        <extracomment>app/wiring/connect_hints.py</extracomment>
        <translation>C’est votre poste&#xa0;: collez-y un numéro pour l’appeler</translation>
    </message>
    <message>
        <source>You are not in a call.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Vous n’êtes pas en appel.</translation>
    </message>
    <message>
        <source>You are not on a call that could be transferred.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>Vous n’avez pas d’appel à transférer.</translation>
    </message>
    <message>
        <source>{name} is a favourite now.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>{name} est maintenant dans les favoris.</translation>
    </message>
    <message>
        <source>{name} is no favourite any more.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>{name} n’est plus dans les favoris.</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Call</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call {number}; your phone rings first</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Appeler le {number}&#xa0;; votre poste sonne d’abord</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Supprimer ce contact</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit this contact</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Modifier ce contact</translation>
    </message>
    <message>
        <source>Enter calls from your phone</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Entrée appelle depuis votre poste</translation>
    </message>
    <message>
        <source>From a phone book of the phone system. It can be changed there only.</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Vient d’un annuaire du système téléphonique. Se modifie uniquement là-bas.</translation>
    </message>
    <message>
        <source>No number yet.</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Pas encore de numéro.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Numéros</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Cancel</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Société</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New contact</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Save contact</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Type a name, a company or a number.</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Tapez un nom, une société ou un numéro.</translation>
    </message>
</context>
<context>
    <name>ContactFileDesk</name>
    <message>
        <source>All files (*)</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Contacts (*.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Exporter des contacts</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>There are no contacts to export.</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Il n’y a aucun contact à exporter.</translation>
    </message>
    <message>
        <source>vCard, for phones and mail programs (*.vcf)</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>vCard, pour téléphones et messageries (*.vcf)</translation>
    </message>
    <message>
        <source>{contacts} imported.</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Importation&#xa0;: {contacts}.</translation>
    </message>
    <message>
        <source>{contacts} written to {file}.</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Écriture dans {file}&#xa0;: {contacts}.</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Contacts</source>
        <extracomment>views/people/contact_list.py</extracomment>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>&amp;Add to conference</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>&amp;Ajouter à la conférence</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n numbers</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>
            <numerusform>&amp;Copier %n numéro</numerusform>
            <numerusform>&amp;Copier %n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>&amp;Copier le numéro</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n contacts</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>
            <numerusform>&amp;Supprimer %n contact</numerusform>
            <numerusform>&amp;Supprimer %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>&amp;Modifier…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make one contact of these %n</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>
            <numerusform>&amp;Fusionner %n contact</numerusform>
            <numerusform>&amp;Fusionner ces %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Call {number} ({kind})</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>Appeler le {number} ({kind})</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Put in &amp;To</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>Dans «&#xa0;&amp;Vers&#xa0;»</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>Voir l’&amp;historique</translation>
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
            <numerusform>%n numéro</numerusform>
            <numerusform>%n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter asks which number to call from your phone</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Entrée demande quel numéro appeler depuis votre poste</translation>
    </message>
    <message>
        <source>Enter calls from your phone</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Entrée appelle depuis votre poste</translation>
    </message>
    <message>
        <source>Enter changes the contact</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Entrée modifie le contact</translation>
    </message>
    <message>
        <source>Fax</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Main number</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>No number</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>sans numéro</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Choose a contact to see its numbers, notes and last calls.</source>
        <extracomment>views/people/contacts_page.py</extracomment>
        <translation>Choisissez un contact pour voir ses numéros, ses notes et ses derniers appels.</translation>
    </message>
    <message>
        <source>Find a name, company or number</source>
        <extracomment>views/people/contacts_page.py</extracomment>
        <translation>Chercher un nom, une société, un numéro</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>views/people/contacts_page.py</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New contact</source>
        <extracomment>views/people/contacts_page.py</extracomment>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>No contact matches “{text}”.</source>
        <extracomment>views/people/contacts_page.py</extracomment>
        <translation>Aucun contact ne correspond à «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>{found} of {contacts}</source>
        <extracomment>views/people/contacts_page.py</extracomment>
        <translation>{found} sur {contacts}</translation>
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
    <name>CrashOffer</name>
    <message>
        <source>Callboard ended unexpectedly last time ({when}).</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>Callboard s’est arrêté inopinément la dernière fois ({when}).</translation>
    </message>
    <message>
        <source>Callboard, started {when}, ended without saying why.</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>Callboard (démarré&#xa0;: {when}) s’est arrêté sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>One file for whoever helps you. Nothing is sent by itself.</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>Un seul fichier pour la personne qui vous aide. Rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>Save bundle…</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>Créer l’archive…</translation>
    </message>
    <message>
        <source>Show report</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>Voir le rapport</translation>
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
        <source>Divert a call of {who}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Renvoyer un appel de {who}</translation>
    </message>
    <message>
        <source>Divert {who}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Renvoyer {who}</translation>
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
        <source>Transfer a call of {who}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Transférer un appel de {who}</translation>
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
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Calls need another user and password</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Autre utilisateur et mot de passe pour les appels</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password for calls</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Mot de passe (appels)</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port for calls</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Port (appels)</translation>
    </message>
    <message>
        <source>Server name or address</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Nom ou adresse du serveur</translation>
    </message>
    <message>
        <source>This is not the name or address of a computer.</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Ce n’est ni le nom ni l’adresse d’un ordinateur.</translation>
    </message>
    <message>
        <source>Type the name or address of the 3CX server.</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Tapez le nom ou l’adresse du serveur 3CX.</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>User for calls</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Utilisateur (appels)</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Champ à remplir&#xa0;: {field}.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsShower</name>
    <message>
        <source>The log is in {folder}.</source>
        <extracomment>app/wiring/connect_diagnostics.py</extracomment>
        <translation>Le journal se trouve dans {folder}.</translation>
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
        <source>Enter calls this number.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Entrée appelle ce numéro.</translation>
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
        <extracomment>views/dialer/match_words.py
----------
views/words/dialling_words.py</extracomment>
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
    <name>DiallingCard</name>
    <message>
        <source>An outside prefix has at most 5 digits and nothing else. {text} was not taken.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Un préfixe de sortie a au plus 5 chiffres, et rien d’autre. {text} n’a pas été accepté.</translation>
    </message>
    <message>
        <source>Country of the phone system</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Pays du système téléphonique</translation>
    </message>
    <message>
        <source>Dialling from this phone system</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Numérotation depuis ce système téléphonique</translation>
    </message>
    <message>
        <source>Extensions, rooms, queues and groups are known. List what else is internal: 300-399, 555. Where nothing is listed, numbers as short as an extension are internal.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Les postes, salles, files d’attente et groupes sont connus. Indiquez ce qui est interne en plus&#xa0;: 300-399, 555. Si rien n’est indiqué, les numéros aussi courts qu’un poste sont internes.</translation>
    </message>
    <message>
        <source>Internal numbers</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Numéros internes</translation>
    </message>
    <message>
        <source>Nobody is called. You see what would be dialled, step by step.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Personne n’est appelé. Vous voyez pas à pas ce qui serait composé.</translation>
    </message>
    <message>
        <source>Not understood: {texts}. Write ranges such as 100-299, with a comma between them.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Non compris&#xa0;: {texts}. Écrivez des plages comme 100-299, séparées par une virgule.</translation>
    </message>
    <message>
        <source>Number to try</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Numéro à essayer</translation>
    </message>
    <message>
        <source>Only where the phone system needs it: ask whoever set it up. What will be dialled is shown before every emergency call.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Seulement si le système téléphonique l’exige&#xa0;: adressez-vous à la personne qui l’a installé. Ce qui sera composé s’affiche avant chaque appel d’urgence.</translation>
    </message>
    <message>
        <source>Outside prefix</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Préfixe de sortie</translation>
    </message>
    <message>
        <source>Put the outside prefix before emergency numbers as well</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Mettre aussi le préfixe de sortie devant les numéros d’urgence</translation>
    </message>
    <message>
        <source>Says how a number that begins with + is dialled, and which numbers are abroad.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Détermine comment composer un numéro qui commence par +, et quels numéros sont à l’étranger.</translation>
    </message>
    <message>
        <source>Try a number</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Essayer un numéro</translation>
    </message>
    <message>
        <source>What is dialled before a number outside, such as 0 or 9. Leave it empty where the phone system needs none. Numbers are shown without it.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Ce qui est composé avant un numéro externe, comme 0 ou 9. Laissez vide si le système téléphonique n’en a pas besoin. Les numéros s’affichent sans lui.</translation>
    </message>
    <message>
        <source>Will dial {number}</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Composera {number}</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Its PIN is not kept: type it again.</source>
        <extracomment>app/wiring/keep_conference_draft.py</extracomment>
        <translation>Son PIN n’est pas conservé&#xa0;: saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>This list is kept from before Callboard ended: {when}. Nobody is called until you start it.</source>
        <extracomment>app/wiring/keep_conference_draft.py</extracomment>
        <translation>Cette liste date d’avant la fermeture de Callboard&#xa0;: {when}. Personne n’est appelé tant que vous ne démarrez pas la conférence.</translation>
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
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>views/drops/drop_words.py</extracomment>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is free</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>Aucune de ces personnes n’est libre</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <extracomment>views/drops/drop_words.py</extracomment>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Wait until free</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>Attendre que le poste soit libre</translation>
    </message>
    <message>
        <source>Wait until one is, and then be asked whether to pass the call on?</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>Attendre qu’une personne se libère, puis vous proposer de lui passer l’appel&#xa0;?</translation>
    </message>
    <message>
        <source>Which number?</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>Quel numéro&#xa0;?</translation>
    </message>
    <message>
        <source>{who} rings first, then the number that you choose.</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>{who} sonne d’abord, puis le numéro que vous choisissez.</translation>
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
            <numerusform>%n appel aujourd’hui, à {time}</numerusform>
            <numerusform>%n appels aujourd’hui, le dernier à {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n times today, last {time}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>
            <numerusform>A appelé %n fois aujourd’hui, à {time}</numerusform>
            <numerusform>A appelé %n fois aujourd’hui, la dernière à {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Called once today at {time}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>A appelé une fois aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>Called twice today, last {time}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>A appelé deux fois aujourd’hui, la dernière à {time}</translation>
    </message>
    <message>
        <source>Last call {when}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>Dernier appel&#xa0;: {when}</translation>
    </message>
    <message>
        <source>One call today at {time}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>Un appel aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>personne n’a répondu</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>non abouti</translation>
    </message>
    <message>
        <source>spoke with {name}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>conversation avec {name}</translation>
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
        <translation>Fixé par votre service informatique.</translation>
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
    <name>Figures</name>
    <message>
        <source>Connected since</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>Connections made again</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>Reconnexions</translation>
    </message>
    <message>
        <source>Events per second</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>Événements par seconde</translation>
    </message>
    <message>
        <source>Last event</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>Dernier événement</translation>
    </message>
    <message>
        <source>Last requests accepted after</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>Dernières demandes acceptées en</translation>
    </message>
    <message>
        <source>Waiting to be shown</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>En attente d’affichage</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>rien pour le moment</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>{ms}&#xa0;ms</translation>
    </message>
    <message>
        <source>{now} · at most {most} · {all} in all</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>{now} · {most} au plus · {all} au total</translation>
    </message>
    <message>
        <source>{seconds} s ago</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>il y a {seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{file}: cannot be used</source>
        <extracomment>views/connection/files_found.py</extracomment>
        <translation>{file}&#xa0;: inutilisable</translation>
    </message>
    <message>
        <source>{file}: found</source>
        <extracomment>views/connection/files_found.py</extracomment>
        <translation>{file}&#xa0;: trouvé</translation>
    </message>
    <message>
        <source>{file}: found, version {version}</source>
        <extracomment>views/connection/files_found.py</extracomment>
        <translation>{file}&#xa0;: trouvé, version {version}</translation>
    </message>
    <message>
        <source>{file}: missing</source>
        <extracomment>views/connection/files_found.py</extracomment>
        <translation>{file}&#xa0;: manquant</translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>3CX files</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Fichiers 3CX</translation>
    </message>
    <message>
        <source>Callboard copies them, so an update of 3CX needs a fresh copy.</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Callboard les copie&#xa0;: après une mise à jour de 3CX, il faut une nouvelle copie.</translation>
    </message>
    <message>
        <source>Callboard is still looking into the folder.</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Callboard examine encore le dossier.</translation>
    </message>
    <message>
        <source>Choose the folder with the 3CX files.</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Choisissez le dossier des fichiers 3CX.</translation>
    </message>
    <message>
        <source>Folder with the 3CX files</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Dossier des fichiers 3CX</translation>
    </message>
    <message>
        <source>Found on this computer.</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is 3CX {number}</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>C’est 3CX {number}</translation>
    </message>
    <message>
        <source>Set by your IT.</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Fixé par votre service informatique.</translation>
    </message>
    <message>
        <source>The Bin folder of the 3CX server, or a copy of it. You can drop it here.</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Le dossier Bin du serveur 3CX, ou une copie. Vous pouvez le déposer ici.</translation>
    </message>
    <message>
        <source>Where are the 3CX files?</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Où sont les fichiers 3CX&#xa0;?</translation>
    </message>
</context>
<context>
    <name>FirstFavourite</name>
    <message>
        <source>Drop here to add a favourite</source>
        <extracomment>views/extension_board/first_favourite.py</extracomment>
        <translation>Déposez ici pour ajouter un favori</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A conference room for everybody</source>
        <extracomment>views/first_run/version_words.py</extracomment>
        <translation>Une salle de conférence par personne</translation>
    </message>
    <message>
        <source>Calls, transfer, divert, pick up</source>
        <extracomment>views/first_run/version_words.py</extracomment>
        <translation>Appels, transfert, renvoi, prise d’appel</translation>
    </message>
    <message>
        <source>No PIN and no options</source>
        <extracomment>views/first_run/version_words.py</extracomment>
        <translation>Ni PIN ni options</translation>
    </message>
    <message>
        <source>PIN, no names, instant start</source>
        <extracomment>views/first_run/version_words.py</extracomment>
        <translation>PIN, sans noms, démarrage immédiat</translation>
    </message>
    <message>
        <source>Shared conference rooms</source>
        <extracomment>views/first_run/version_words.py</extracomment>
        <translation>Salles de conférence communes</translation>
    </message>
    <message>
        <source>This version of Callboard works with these only: {numbers}.</source>
        <extracomment>views/first_run/version_words.py</extracomment>
        <translation>Cette version de Callboard fonctionne uniquement avec&#xa0;: {numbers}.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Continue</source>
        <extracomment>views/first_run/first_run_dialog.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Saving, and copying the 3CX files…</source>
        <extracomment>views/first_run/first_run_dialog.py</extracomment>
        <translation>Enregistrement et copie des fichiers 3CX…</translation>
    </message>
    <message>
        <source>Set up Callboard</source>
        <extracomment>views/first_run/first_run_dialog.py</extracomment>
        <translation>Configurer Callboard</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <extracomment>views/first_run/first_run_dialog.py</extracomment>
        <translation>Étape {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>FixPanel</name>
    <message>
        <source>Check again</source>
        <extracomment>views/connection/fix_panel.py</extracomment>
        <translation>Relancer le test</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>views/connection/fix_panel.py</extracomment>
        <translation>Lancer le test</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <extracomment>views/connection/fix_panel.py</extracomment>
        <translation>Réglages de connexion…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>views/connection/fix_panel.py</extracomment>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>For your IT support</source>
        <extracomment>views/connection/fix_panel.py</extracomment>
        <translation>Pour votre service informatique</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <extracomment>views/connection/fix_panel.py</extracomment>
        <translation>Arrêter le test</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <extracomment>views/first_run/footer.py</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/first_run/footer.py</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FreshOffer</name>
    <message>
        <source>Callboard starts again with the new files. Calls go on.</source>
        <extracomment>views/first_run/fresh_offer.py</extracomment>
        <translation>Callboard redémarre avec les nouveaux fichiers. Les appels se poursuivent.</translation>
    </message>
    <message>
        <source>Callboard&apos;s copy of the 3CX files is damaged. Copy them again?</source>
        <extracomment>views/first_run/fresh_offer.py</extracomment>
        <translation>La copie des fichiers 3CX de Callboard est endommagée. Les copier à nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>Copy and restart</source>
        <extracomment>views/first_run/fresh_offer.py</extracomment>
        <translation>Copier et redémarrer</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>views/first_run/fresh_offer.py</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The files on the 3CX server have changed since. Copy them again?</source>
        <extracomment>views/first_run/fresh_offer.py</extracomment>
        <translation>Les fichiers du serveur 3CX ont changé depuis. Les copier à nouveau&#xa0;?</translation>
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
        <source>{number} is a premium-rate, shared-cost or satellite number. The call may cost a lot. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>Le {number} est un numéro surtaxé, à coût partagé ou satellite. L’appel peut coûter cher. Y envoyer l’appel&#xa0;?</translation>
    </message>
    <message>
        <source>{number} is an emergency number. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>Le {number} est un numéro d’urgence. Y envoyer l’appel&#xa0;?</translation>
    </message>
    <message>
        <source>{number} is in a country that was never called from here. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>Le {number} est dans un pays qui n’a jamais été appelé d’ici. Y envoyer l’appel&#xa0;?</translation>
    </message>
    <message>
        <source>{number} is longer than a phone number. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{number} est plus long qu’un numéro de téléphone. Y envoyer l’appel&#xa0;?</translation>
    </message>
    <message>
        <source>{who} is out of the call of {other}.</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{who} n’est plus dans l’appel de {other}.</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>About</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>For whom</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Passation</translation>
    </message>
    <message>
        <source>How it stands</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Situation</translation>
    </message>
    <message>
        <source>No conference is running.</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Aucune conférence n’est en cours.</translation>
    </message>
    <message>
        <source>Nobody is waited for.</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Personne n’est attendu.</translation>
    </message>
    <message>
        <source>Nothing is promised.</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Aucun rappel promis.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Promised call backs</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Rappels promis</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Running conferences</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Conférences en cours</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Via</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Attente de</translation>
    </message>
    <message>
        <source>Waiting for somebody to be free</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Attente d’un poste libre</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Written by Callboard. It waits for people only as long as it is open.</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Établi par Callboard. Les attentes ne durent que tant qu’il est ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which are in Callboard</source>
        <extracomment>views/handover_sheet/sheet.py</extracomment>
        <translation>
            <numerusform>et %n autre, visible dans Callboard</numerusform>
            <numerusform>et %n autres, visibles dans Callboard</numerusform>
        </translation>
    </message>
    <message>
        <source>anybody</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>n’importe qui</translation>
    </message>
</context>
<context>
    <name>HandoverSheetDesk</name>
    <message>
        <source>Hand-over sheet written to {file}.</source>
        <extracomment>app/handover_sheet_desk.py</extracomment>
        <translation>Fiche de passation enregistrée&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>Hand-over {date}</source>
        <extracomment>app/handover_sheet_desk.py</extracomment>
        <translation>Passation {date}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>app/handover_sheet_desk.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <extracomment>app/handover_sheet_desk.py</extracomment>
        <translation>Salle {room}</translation>
    </message>
    <message>
        <source>Save hand-over sheet</source>
        <extracomment>app/handover_sheet_desk.py</extracomment>
        <translation>Enregistrer la fiche de passation</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>app/handover_sheet_desk.py</extracomment>
        <translation>Page web (*.html)</translation>
    </message>
</context>
<context>
    <name>Handovers</name>
    <message>
        <source>3CX {generation} was asked to record {who}. It does not report whether it records.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>3CX {generation} a reçu la demande d’enregistrer {who}. Il n’indique pas s’il enregistre.</translation>
    </message>
    <message>
        <source>3CX {generation} was asked to stop recording {who}. It does not report whether it has.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>3CX {generation} a reçu la demande de ne plus enregistrer {who}. Il n’indique pas s’il a arrêté.</translation>
    </message>
    <message>
        <source>The call left {giver}. The phone system did not say who has it now.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>L’appel n’est plus chez {giver}. Le système téléphonique n’a pas indiqué qui l’a maintenant.</translation>
    </message>
    <message>
        <source>The call was diverted to {who}.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>L’appel a été renvoyé vers {who}.</translation>
    </message>
    <message>
        <source>The call was sent to the voicemail of {who}. It left {giver} and was answered.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>L’appel a été envoyé vers la messagerie de {who}. Il n’est plus chez {giver} et a été décroché.</translation>
    </message>
    <message>
        <source>The call was transferred to {who}.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>L’appel a été transféré à {who}.</translation>
    </message>
    <message>
        <source>{who} has the call.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>{who} a l’appel.</translation>
    </message>
    <message>
        <source>{who} is in the call.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>{who} est dans l’appel.</translation>
    </message>
    <message>
        <source>{who} rings. Pick up to come into the call.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>{who} sonne. Décrochez pour entrer dans l’appel.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Change to another phone system</source>
        <extracomment>views/window/header.py</extracomment>
        <translation>Changer de système téléphonique</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A conference has no number to call. Set it up again on the Conference page.</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>Une conférence n’a pas de numéro à appeler. Préparez-la à nouveau dans «&#xa0;Conférence&#xa0;».</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Décroché</translation>
    </message>
    <message>
        <source>Answered by {person}</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Décroché par {person}</translation>
    </message>
    <message>
        <source>Attempted</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Tenté</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Clear history</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>Vider l’historique</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>views/words/history_table_words.py</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>views/words/history_table_words.py</extracomment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Direction not known</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Sens inconnu</translation>
    </message>
    <message>
        <source>End not seen</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Fin non vue</translation>
    </message>
    <message>
        <source>Enter calls this number again.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Entrée rappelle ce numéro.</translation>
    </message>
    <message>
        <source>Find a name or number</source>
        <extracomment>views/history/history_search.py</extracomment>
        <translation>Chercher un nom ou un numéro</translation>
    </message>
    <message>
        <source>Forget all calls and conferences kept on this PC? They cannot be had back.</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>Effacer tous les appels et conférences conservés sur ce PC&#xa0;? Ils ne pourront pas être récupérés.</translation>
    </message>
    <message>
        <source>History, {count} missed</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>Historique, manqués&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Interne</translation>
    </message>
    <message>
        <source>It ended while Callboard was not connected.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>La fin est survenue pendant que Callboard n’était pas connecté.</translation>
    </message>
    <message>
        <source>It was asked for, and nobody knows what became of it.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>La demande a été faite, et personne ne sait ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>It was asked for, and nothing was ever seen of it.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>La demande a été faite, et rien ne s’est jamais produit.</translation>
    </message>
    <message>
        <source>It was ended here before anybody answered.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>L’appel a été arrêté ici avant que quelqu’un réponde.</translation>
    </message>
    <message>
        <source>It was there already when Callboard was connected.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>L’appel existait déjà quand Callboard s’est connecté.</translation>
    </message>
    <message>
        <source>It went on already when Callboard was connected, so its length is not known.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>L’appel était déjà en cours quand Callboard s’est connecté&#xa0;: sa durée n’est pas connue.</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>views/history/history_heads.py
----------
views/words/history_table_words.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>No reaction</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Aucune réaction</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Restée vide</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>views/history/history_heads.py
----------
views/words/history_table_words.py</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>views/history/history_heads.py
----------
views/words/history_table_words.py</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Salle {room}</translation>
    </message>
    <message>
        <source>Select a call on the History page first.</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>Sélectionnez d’abord un appel dans «&#xa0;Historique&#xa0;».</translation>
    </message>
    <message>
        <source>Talked with {person}</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Conversation avec {person}</translation>
    </message>
    <message>
        <source>The conference was never opened.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>La conférence n’a jamais été ouverte.</translation>
    </message>
    <message>
        <source>The history is empty now.</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>L’historique est maintenant vide.</translation>
    </message>
    <message>
        <source>The number was withheld, so there is nobody to call.</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>Le numéro était masqué&#xa0;: il n’y a donc personne à appeler.</translation>
    </message>
    <message>
        <source>The phone system did not take it.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Le système téléphonique n’a pas accepté la demande.</translation>
    </message>
    <message>
        <source>The phone that rings first was not picked up, so nobody was called.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Le poste qui sonne d’abord n’a pas été décroché&#xa0;: personne n’a donc été appelé.</translation>
    </message>
    <message>
        <source>This is an extension; extensions need no contact.</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>C’est un poste&#xa0;; les postes n’ont pas besoin de contact.</translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>views/words/history_table_words.py</extracomment>
        <translation>Via</translation>
    </message>
    <message>
        <source>Through {group}</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Via {group}</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>views/words/history_table_words.py</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Took place</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>A eu lieu</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>views/history/history_heads.py</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>views/history/history_heads.py
----------
views/words/history_table_words.py</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>views/history/history_heads.py
----------
views/words/history_table_words.py</extracomment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>With {names}</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Avec {names}</translation>
    </message>
    <message>
        <source>with {other}</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>avec {other}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{result}, began before</source>
        <extracomment>views/words/history_table_words.py</extracomment>
        <translation>{result}, commencé avant</translation>
    </message>
    <message>
        <source>{when} or before</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>{when} ou avant</translation>
    </message>
</context>
<context>
    <name>HistoryFileDesk</name>
    <message>
        <source>Call history {date}</source>
        <extracomment>app/history_file_desk.py</extracomment>
        <translation>Historique {date}</translation>
    </message>
    <message>
        <source>Export history</source>
        <extracomment>app/history_file_desk.py</extracomment>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>app/history_file_desk.py</extracomment>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The history is being written…</source>
        <extracomment>app/history_file_desk.py</extracomment>
        <translation>Écriture de l’historique…</translation>
    </message>
    <message>
        <source>{count} entries written to {file}.</source>
        <extracomment>app/history_file_desk.py</extracomment>
        <translation>Entrées écrites dans {file}&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Calls and conferences that are over</source>
        <extracomment>views/history/history_list.py</extracomment>
        <translation>Appels et conférences terminés</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>All</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Conferences</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Entrants</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>No calls with this person are known.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Aucun appel connu avec cette personne.</translation>
    </message>
    <message>
        <source>No calls yet. Calls appear here when they are over.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Pas encore d’appels. Les appels s’affichent ici une fois terminés.</translation>
    </message>
    <message>
        <source>No conferences.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Aucune conférence.</translation>
    </message>
    <message>
        <source>No incoming calls.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Aucun appel entrant.</translation>
    </message>
    <message>
        <source>No missed calls.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Aucun appel manqué.</translation>
    </message>
    <message>
        <source>No outgoing calls.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Aucun appel sortant.</translation>
    </message>
    <message>
        <source>Nothing in the history matches “{text}”.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Rien dans l’historique ne correspond à «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Only {name}; press to show everybody</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Seulement {name}&#xa0;; appuyez pour afficher tout le monde</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Sortants</translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Afficher à nouveau tout le monde</translation>
    </message>
    <message>
        <source>Shows calls seen while Callboard was running on this PC.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Affiche les appels vus tant que Callboard était actif sur ce PC.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n are here already with all that is known.</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>
            <numerusform>%n déjà présent, sans rien de nouveau.</numerusform>
            <numerusform>%n déjà présents, sans rien de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already, and the file knows more of them.</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>
            <numerusform>%n déjà présent, avec du nouveau dans le fichier.</numerusform>
            <numerusform>%n déjà présents, avec du nouveau dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new.</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>
            <numerusform>%n nouveau.</numerusform>
            <numerusform>%n nouveaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what is new to contacts that are here already</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Ajouter ce qui est nouveau aux contacts déjà présents</translation>
    </message>
    <message>
        <source>Added to yours</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Ajouté au vôtre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Société</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Import {contacts}</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Importer {contacts}</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Not a number: {texts}.</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Pas un numéro&#xa0;: {texts}.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Only the first {count} contacts of the file were read.</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Seuls les {count} premiers contacts du fichier ont été lus.</translation>
    </message>
    <message>
        <source>Take those without a number as well</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Reprendre aussi ceux sans numéro</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Effet</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Contenu du fichier</translation>
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
            <numerusform>{contacts}, %n sans numéro</numerusform>
            <numerusform>{contacts}, %n sans numéro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>By this file the PBX answers on its own computer only. Callboard has to run there.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>D’après ce fichier, le PBX ne répond que sur son propre ordinateur. Callboard doit y être lancé.</translation>
    </message>
    <message>
        <source>Choose the file {file}, or type in the details instead.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Choisissez le fichier {file}, ou saisissez plutôt les paramètres.</translation>
    </message>
    <message>
        <source>File read. Port, user and password found. The password stays hidden.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Fichier lu. Port, utilisateur et mot de passe trouvés. Le mot de passe reste masqué.</translation>
    </message>
    <message>
        <source>File read. User and password found, the password stays hidden. It names no port: {port} is taken.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Fichier lu. Utilisateur et mot de passe trouvés, le mot de passe reste masqué. Aucun port indiqué&#xa0;: le {port} est utilisé.</translation>
    </message>
    <message>
        <source>Name or address of the PBX</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Nom ou adresse du PBX</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>The file does not say which computer the PBX is on. Ask whoever looks after it.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Le fichier n’indique pas sur quel ordinateur se trouve le PBX. Adressez-vous à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Le fichier est en cours de lecture.</translation>
    </message>
    <message>
        <source>The file names this computer. Change it if the PBX is reached under another name.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Le fichier désigne cet ordinateur. Modifiez le nom si le PBX est joignable sous un autre.</translation>
    </message>
    <message>
        <source>This file holds no user and password. Take the one that the phone system itself uses.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Ce fichier ne contient ni utilisateur ni mot de passe. Prenez celui que le système téléphonique utilise lui-même.</translation>
    </message>
    <message>
        <source>This is not the name or address of a computer.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Ce n’est ni le nom ni l’adresse d’un ordinateur.</translation>
    </message>
    <message>
        <source>Type the name or address of the PBX.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Tapez le nom ou l’adresse du PBX.</translation>
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
        <translation>Appels qui sonnent pour vous</translation>
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
        <extracomment>views/settings/country_choices.py
----------
views/words/number_words.py</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>LastCalls</name>
    <message>
        <source>Last calls</source>
        <extracomment>views/people/last_calls.py</extracomment>
        <translation>Derniers appels</translation>
    </message>
    <message>
        <source>No calls with this contact were seen.</source>
        <extracomment>views/people/last_calls.py</extracomment>
        <translation>Aucun appel vu avec ce contact.</translation>
    </message>
    <message>
        <source>Show in History</source>
        <extracomment>views/people/last_calls.py</extracomment>
        <translation>Voir l’historique</translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message>
        <source>Enter takes it all the same</source>
        <extracomment>views/paste/left_out_list.py</extracomment>
        <translation>Entrée le reprend quand même</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>views/paste/left_out_list.py</extracomment>
        <translation>Écartés</translation>
    </message>
</context>
<context>
    <name>LineFiguresPanel</name>
    <message>
        <source>How the connection is doing</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>État de la connexion</translation>
    </message>
</context>
<context>
    <name>LinksForm</name>
    <message>
        <source>Another program opens some of them. It stays so unless you press the button.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Un autre programme en ouvre une partie. Cela reste ainsi, sauf si vous appuyez sur le bouton.</translation>
    </message>
    <message>
        <source>Choose in Windows…</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Choisir dans Windows…</translation>
    </message>
    <message>
        <source>Keys that offer the number you have selected in any program</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Touches qui proposent le numéro sélectionné dans n’importe quel programme</translation>
    </message>
    <message>
        <source>Links in other programs</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Liens d’autres programmes</translation>
    </message>
    <message>
        <source>No longer open links</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Ne plus ouvrir les liens</translation>
    </message>
    <message>
        <source>Open links with Callboard</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Ouvrir les liens avec Callboard</translation>
    </message>
    <message>
        <source>Selected text</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Texte sélectionné</translation>
    </message>
    <message>
        <source>The system said: {said}</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Message du système&#xa0;: {said}</translation>
    </message>
    <message>
        <source>They work while another program is in front. Nobody is called until you say so in Callboard.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Elles fonctionnent quand un autre programme est au premier plan. Personne n’est appelé sans votre accord dans Callboard.</translation>
    </message>
    <message>
        <source>Use Callboard instead</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Utiliser plutôt Callboard</translation>
    </message>
    <message>
        <source>When you click a number in a web page or a mail, Callboard can offer it. Nobody is called until you say so in Callboard.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Quand vous cliquez sur un numéro dans une page web ou un e-mail, Callboard peut vous le proposer. Personne n’est appelé sans votre accord dans Callboard.</translation>
    </message>
    <message>
        <source>Windows lets only you choose. Press the button, and choose Callboard for TEL and CALLTO in the settings of Windows. Callboard looks again when you come back.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Windows ne laisse que vous choisir. Appuyez sur le bouton, puis choisissez Callboard pour TEL et CALLTO dans les paramètres de Windows. Callboard vérifie à votre retour.</translation>
    </message>
</context>
<context>
    <name>ListIntake</name>
    <message numerus="yes">
        <source>%n people added.</source>
        <extracomment>views/conference/builder/list_intake.py</extracomment>
        <translation>
            <numerusform>%n personne ajoutée.</numerusform>
            <numerusform>%n personnes ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the list: {people}.</source>
        <extracomment>views/conference/builder/list_intake.py</extracomment>
        <translation>Déjà dans la liste&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>No number found for {texts}.</source>
        <extracomment>views/conference/builder/list_intake.py</extracomment>
        <translation>Aucun numéro trouvé pour {texts}.</translation>
    </message>
    <message>
        <source>Nobody was found in it.</source>
        <extracomment>views/conference/builder/list_intake.py</extracomment>
        <translation>Personne n’y a été trouvé.</translation>
    </message>
    <message>
        <source>The list was too long, its end was left out.</source>
        <extracomment>views/conference/builder/list_intake.py</extracomment>
        <translation>La liste était trop longue, la fin a été omise.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <comment>quoted from a list</comment>
        <extracomment>views/conference/builder/list_intake.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>LiveBars</name>
    <message numerus="yes">
        <source>%n people were not called yet. Call them now?</source>
        <extracomment>views/conference/live/live_bars.py</extracomment>
        <translation>
            <numerusform>%n personne n’a pas encore été appelée. L’appeler maintenant&#xa0;?</numerusform>
            <numerusform>%n personnes n’ont pas encore été appelées. Les appeler maintenant&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Call again with this PIN</source>
        <extracomment>views/conference/live/live_bars.py</extracomment>
        <translation>Rappeler avec ce PIN</translation>
    </message>
    <message>
        <source>Call them now</source>
        <extracomment>views/conference/live/live_bars.py</extracomment>
        <translation>Appeler maintenant</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>views/conference/live/live_bars.py</extracomment>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>PIN of this conference</source>
        <extracomment>views/conference/live/live_bars.py</extracomment>
        <translation>PIN de cette conférence</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <extracomment>views/conference/live/live_bars.py</extracomment>
        <translation>Utiliser ce PIN</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Add and call</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Ajouter et appeler</translation>
    </message>
    <message>
        <source>Add someone: name or number</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Ajouter&#xa0;: nom ou numéro</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Call everyone missing</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Rappeler les absents</translation>
    </message>
    <message>
        <source>Conference in {room}</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Conférence&#xa0;: {room}</translation>
    </message>
    <message>
        <source>End for everyone…</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Terminer pour tous…</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Start with {person}</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
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
        <source>Board – {window}</source>
        <extracomment>views/main_window.py</extracomment>
        <translation>Tableau – {window}</translation>
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
        <translation>Entrée rappelle.</translation>
    </message>
    <message>
        <source>Enter removes this person.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Entrée retire cette personne.</translation>
    </message>
    <message>
        <source>Enter stops calling.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Entrée arrête l’appel.</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>views/conference/live/member_delegate.py</extracomment>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>No longer exists</source>
        <extracomment>views/conference/live/member_delegate.py</extracomment>
        <translation>N’existe plus</translation>
    </message>
    <message>
        <source>No reaction</source>
        <extracomment>views/conference/live/member_delegate.py</extracomment>
        <translation>Aucune réaction</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>views/conference/live/member_delegate.py</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>views/conference/live/member_delegate.py</extracomment>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message>
        <source>Call again</source>
        <extracomment>views/conference/live/member_rows.py</extracomment>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>People in this conference</source>
        <extracomment>views/conference/live/member_rows.py</extracomment>
        <translation>Personnes dans cette conférence</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>views/conference/live/member_rows.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Stop calling</source>
        <extracomment>views/conference/live/member_rows.py</extracomment>
        <translation>Arrêter l’appel</translation>
    </message>
    <message>
        <source>{action}: {person}</source>
        <extracomment>views/conference/live/member_rows.py</extracomment>
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
        <source>&amp;Templates</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Modèles</translation>
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
        <source>His&amp;tory</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Menus</source>
        <extracomment>views/menus.py</extracomment>
        <translation>Menus</translation>
    </message>
    <message>
        <source>P&amp;romises</source>
        <extracomment>views/menus.py</extracomment>
        <translation>Rappe&amp;ls</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <extracomment>views/menus.py</extracomment>
        <translation>Taille du te&amp;xte</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Contacts that are probably the same</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>Contacts qui sont sans doute les mêmes</translation>
    </message>
    <message>
        <source>Each ticked line becomes one contact. No number and no note is lost, and you can undo it.</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>Chaque ligne cochée devient un seul contact. Aucun numéro ni aucune note n’est perdu, et vous pouvez annuler.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contacts</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>
            <numerusform>Fusionner %n contact</numerusform>
            <numerusform>Fusionner %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>Fusionner les doublons</translation>
    </message>
    <message>
        <source>These are probably the same</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>Sans doute les mêmes</translation>
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
    <name>NewerBar</name>
    <message numerus="yes">
        <source>%n newer</source>
        <extracomment>views/history/newer_bar.py</extracomment>
        <translation>
            <numerusform>%n plus récent</numerusform>
            <numerusform>%n plus récents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer above; press to show them</source>
        <extracomment>views/history/newer_bar.py</extracomment>
        <translation>
            <numerusform>%n appel plus récent au-dessus&#xa0;; appuyez pour le montrer</numerusform>
            <numerusform>%n appels plus récents au-dessus&#xa0;; appuyez pour les montrer</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the newest calls</source>
        <extracomment>views/history/newer_bar.py</extracomment>
        <translation>Montrer les appels les plus récents</translation>
    </message>
</context>
<context>
    <name>NoContacts</name>
    <message>
        <source>Import contacts…</source>
        <extracomment>views/people/no_contacts.py</extracomment>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>New contact</source>
        <extracomment>views/people/no_contacts.py</extracomment>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <extracomment>views/people/no_contacts.py</extracomment>
        <translation>Pas encore de contacts.</translation>
    </message>
    <message>
        <source>People outside your phone system. Take them from a vCard or CSV file, or type them in.</source>
        <extracomment>views/people/no_contacts.py</extracomment>
        <translation>Les personnes hors de votre système téléphonique. Reprenez-les d’un fichier vCard ou CSV, ou saisissez-les.</translation>
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
    <message>
        <source>Why?</source>
        <extracomment>views/extension_board/nothing_found.py</extracomment>
        <translation>Pourquoi&#xa0;?</translation>
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
    <name>NumberEditor</name>
    <message>
        <source>Add a number</source>
        <extracomment>views/people/number_editor.py</extracomment>
        <translation>Ajouter un numéro</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Kind of number</source>
        <extracomment>views/people/number_editor.py</extracomment>
        <translation>Type de numéro</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>views/people/number_editor.py</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <extracomment>views/people/number_editor.py</extracomment>
        <translation>Retirer ce numéro</translation>
    </message>
    <message>
        <source>That is not a phone number.</source>
        <extracomment>views/people/number_editor.py</extracomment>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Too long: a number has at most 32 digits.</source>
        <extracomment>views/people/number_editor.py</extracomment>
        <translation>Trop long&#xa0;: un numéro a au plus 32 chiffres.</translation>
    </message>
</context>
<context>
    <name>NumberList</name>
    <message>
        <source>Call this number; your phone rings first</source>
        <extracomment>views/people/number_list.py</extracomment>
        <translation>Appeler ce numéro&#xa0;; votre poste sonne d’abord</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>views/people/number_list.py</extracomment>
        <translation>Numéros</translation>
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
    <name>OfferRow</name>
    <message>
        <source>Call</source>
        <extracomment>views/offered/offer_row.py</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Calls it from your phone</source>
        <extracomment>views/offered/offer_row.py</extracomment>
        <translation>L’appelle depuis votre poste</translation>
    </message>
    <message>
        <source>Do not call this number</source>
        <extracomment>views/offered/offer_row.py</extracomment>
        <translation>Ne pas appeler ce numéro</translation>
    </message>
    <message>
        <source>Put in To</source>
        <extracomment>views/offered/offer_row.py</extracomment>
        <translation>Dans «&#xa0;Vers&#xa0;»</translation>
    </message>
    <message>
        <source>Send code…</source>
        <extracomment>views/offered/offer_row.py</extracomment>
        <translation>Envoyer le code…</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Keep waiting</source>
        <extracomment>views/watch/offer_strip.py</extracomment>
        <translation>Attendre encore</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>views/watch/offer_strip.py</extracomment>
        <translation>Ne plus attendre</translation>
    </message>
</context>
<context>
    <name>OfferTray</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>views/offered/offer_tray.py</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferWindow</name>
    <message>
        <source>Call</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Appeler ce numéro&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the phone that rings first.</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Choisissez le poste qui sonne d’abord.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Envoyer le code</translation>
    </message>
    <message>
        <source>This phone rings first.</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Ce poste sonne d’abord.</translation>
    </message>
    <message>
        <source>Your phone rings first.</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Votre poste sonne d’abord.</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>A link in another program wants to make a call.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Un lien d’un autre programme veut passer un appel.</translation>
    </message>
    <message>
        <source>A link in {program} wants to make a call.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Un lien dans {program} veut passer un appel.</translation>
    </message>
    <message>
        <source>Another link arrived. It was ignored.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Un autre lien est arrivé. Il a été ignoré.</translation>
    </message>
    <message>
        <source>Another link wanted to call {number}. It was ignored.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Un autre lien voulait appeler le {number}. Il a été ignoré.</translation>
    </message>
    <message>
        <source>Another program wants to make a call.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Un autre programme veut passer un appel.</translation>
    </message>
    <message>
        <source>Ask for extension {extension} once somebody answers.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Demandez le poste {extension} quand on vous répond.</translation>
    </message>
    <message>
        <source>Copy one of them.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Copiez-en un seul.</translation>
    </message>
    <message>
        <source>It asks for something that Callboard does not do.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Il demande une chose que Callboard ne fait pas.</translation>
    </message>
    <message>
        <source>It belongs to another phone system.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Il appartient à un autre système téléphonique.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen, or digits of another script.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Il contient des caractères invisibles, ou des chiffres d’une autre écriture.</translation>
    </message>
    <message>
        <source>It holds digits to be sent after somebody has answered. Type the number by hand.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Il contient des chiffres à envoyer après le décroché. Tapez le numéro à la main.</translation>
    </message>
    <message>
        <source>It holds letters. Letters are not turned into digits.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Il contient des lettres. Les lettres ne sont pas converties en chiffres.</translation>
    </message>
    <message>
        <source>It holds signs that do not belong to a phone number.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Il contient des signes étrangers à un numéro de téléphone.</translation>
    </message>
    <message>
        <source>It is a link of another kind.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>C’est un lien d’un autre type.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>It is too long for a phone number.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Il est trop long pour un numéro de téléphone.</translation>
    </message>
    <message>
        <source>It reads: {text}</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Contenu&#xa0;: {text}</translation>
    </message>
    <message>
        <source>It says one thing twice.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Il indique deux fois la même chose.</translation>
    </message>
    <message>
        <source>More than five numbers came from other programs within a minute. Callboard takes no more of them until you allow it.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Plus de cinq numéros sont arrivés d’autres programmes en une minute. Callboard n’en accepte plus tant que vous ne l’autorisez pas.</translation>
    </message>
    <message>
        <source>No number is offered.</source>
        <extracomment>app/wiring/connect_outside.py</extracomment>
        <translation>Aucun numéro n’est proposé.</translation>
    </message>
    <message>
        <source>Take numbers again</source>
        <extracomment>app/wiring/connect_outside.py</extracomment>
        <translation>Accepter à nouveau</translation>
    </message>
    <message>
        <source>This is a code, not a phone number. Codes can change settings on your phone system.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>C’est un code, pas un numéro de téléphone. Un code peut modifier les réglages de votre système téléphonique.</translation>
    </message>
    <message>
        <source>This link holds no phone number.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Ce lien ne contient pas de numéro de téléphone.</translation>
    </message>
    <message>
        <source>This text holds more than one phone number.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Ce texte contient plusieurs numéros de téléphone.</translation>
    </message>
    <message>
        <source>This text holds no phone number.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Ce texte ne contient pas de numéro de téléphone.</translation>
    </message>
    <message>
        <source>copied in another program</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>copié dans un autre programme</translation>
    </message>
    <message>
        <source>from a link in another program</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>venu d’un lien d’un autre programme</translation>
    </message>
    <message>
        <source>from a link in {program}</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>venu d’un lien dans {program}</translation>
    </message>
    <message>
        <source>from the command line</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>venu de la ligne de commande</translation>
    </message>
    <message>
        <source>selected in another program</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>sélectionné dans un autre programme</translation>
    </message>
    <message>
        <source>selected in {program}</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>sélectionné dans {program}</translation>
    </message>
    <message>
        <source>will dial {number}</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>composera {number}</translation>
    </message>
    <message>
        <source>will send {code}</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>enverra {code}</translation>
    </message>
    <message>
        <source>{number} is offered, {origin}.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Numéro proposé&#xa0;: {number}, {origin}.</translation>
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
        <translation>Ne pas demander les noms</translation>
    </message>
    <message>
        <source>How people join</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Entrée en conférence</translation>
    </message>
    <message>
        <source>Nobody has to say their name first.</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Personne n’a à dire son nom d’abord.</translation>
    </message>
    <message>
        <source>People are in as soon as they answer.</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Chacun entre dès qu’il répond.</translation>
    </message>
    <message>
        <source>These count only for the call that starts the conference. They can&apos;t be changed once it is running.</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Ces options ne valent que pour l’appel qui démarre la conférence. Ensuite, elles ne peuvent plus être modifiées.</translation>
    </message>
    <message>
        <source>Whether a conference asks for a PIN, and how people come in, is set in the phone system itself, for each room. Ask whoever looks after it.</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>La demande d’un PIN et la façon d’entrer se règlent dans le système téléphonique lui-même, pour chaque salle. Adressez-vous à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>{what} Joining and leaving is announced without a name.</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>{what} Les entrées et sorties sont annoncées sans nom.</translation>
    </message>
    <message>
        <source>{what} Otherwise each person is asked to confirm first.</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>{what} Sinon, chacun doit d’abord confirmer.</translation>
    </message>
    <message>
        <source>Not available on 3CX {version}</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Indisponible avec 3CX {version}</translation>
    </message>
    <message>
        <source>Start instantly</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Démarrer sans attendre</translation>
    </message>
</context>
<context>
    <name>OtherPhones</name>
    <message>
        <source>Add this phone</source>
        <extracomment>views/settings/other_phones.py</extracomment>
        <translation>Ajouter ce poste</translation>
    </message>
    <message>
        <source>Also show calls for</source>
        <extracomment>views/settings/other_phones.py</extracomment>
        <translation>Afficher aussi les appels pour</translation>
    </message>
    <message>
        <source>Do not show calls for {who} any more</source>
        <extracomment>views/settings/other_phones.py</extracomment>
        <translation>Ne plus afficher les appels pour {who}</translation>
    </message>
    <message>
        <source>Extension {number} is not on this phone system.</source>
        <extracomment>views/settings/other_phones.py</extracomment>
        <translation>Le poste {number} n’existe pas sur ce système téléphonique.</translation>
    </message>
    <message>
        <source>Find a name or number</source>
        <extracomment>views/settings/other_phones.py</extracomment>
        <translation>Nom ou numéro</translation>
    </message>
    <message numerus="yes">
        <source>There are %n phones already. Remove one first.</source>
        <extracomment>views/settings/other_phones.py</extracomment>
        <translation>
            <numerusform>Il y a déjà %n poste. Retirez-le d’abord.</numerusform>
            <numerusform>Il y a déjà %n postes. Retirez-en un d’abord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutsideKeys</name>
    <message>
        <source>Another program has {keys} already. Choose other keys.</source>
        <extracomment>app/wiring/connect_links.py</extracomment>
        <translation>Un autre programme utilise déjà {keys}. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>Nothing is selected in the other program. Select a number first.</source>
        <extracomment>app/wiring/connect_links.py</extracomment>
        <translation>Rien n’est sélectionné dans l’autre programme. Sélectionnez d’abord un numéro.</translation>
    </message>
    <message>
        <source>This computer does not let programs hear keys in others.</source>
        <extracomment>app/wiring/connect_links.py</extracomment>
        <translation>Cet ordinateur ne laisse pas un programme capter des touches dans les autres.</translation>
    </message>
    <message>
        <source>This desktop (Wayland) does not let programs hear keys in others, or see what is selected there. Copy the number instead: Callboard offers it.</source>
        <extracomment>app/wiring/connect_links.py</extracomment>
        <translation>Ce bureau (Wayland) ne laisse pas un programme capter des touches dans les autres, ni voir ce qui y est sélectionné. Copiez plutôt le numéro&#xa0;: Callboard le propose.</translation>
    </message>
    <message>
        <source>{keys} cannot be heard in other programs. Choose other keys.</source>
        <extracomment>app/wiring/connect_links.py</extracomment>
        <translation>{keys} ne peut pas être capté dans d’autres programmes. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>{keys} is ready.</source>
        <extracomment>app/wiring/connect_links.py</extracomment>
        <translation>{keys} est prêt.</translation>
    </message>
</context>
<context>
    <name>OutsideKeysRow</name>
    <message>
        <source>Change keys…</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>Modifier les touches…</translation>
    </message>
    <message>
        <source>Choose a letter or a digit with Ctrl, or one of the keys F1 to F24.</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>Choisissez une lettre ou un chiffre avec Ctrl, ou l’une des touches F1 à F24.</translation>
    </message>
    <message>
        <source>Keys for selected text</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>Touches pour le texte sélectionné</translation>
    </message>
    <message>
        <source>New keys for selected text</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>Nouvelles touches pour le texte sélectionné</translation>
    </message>
    <message>
        <source>No keys</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>Sans touches</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>{keys} already means “{command}”. Choose other keys.</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>{keys} sert déjà à «&#xa0;{command}&#xa0;». Choisissez d’autres touches.</translation>
    </message>
</context>
<context>
    <name>ParticipantsView</name>
    <message>
        <source>Called as number {place}.</source>
        <extracomment>views/conference/builder/participants_view.py</extracomment>
        <translation>Appel n°&#xa0;{place}.</translation>
    </message>
    <message>
        <source>People are read from {file}. You see who they are before they are added.</source>
        <extracomment>views/conference/builder/participants_view.py</extracomment>
        <translation>Les personnes sont lues dans {file}. Vous les voyez avant leur ajout.</translation>
    </message>
    <message>
        <source>People in the conference, in the order in which they are called</source>
        <extracomment>views/conference/builder/participants_view.py</extracomment>
        <translation>Personnes de la conférence, dans l’ordre des appels</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <extracomment>views/connection/password_field.py</extracomment>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Stored and hidden</source>
        <extracomment>views/connection/password_field.py</extracomment>
        <translation>Enregistré et masqué</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>%n left out.</source>
        <comment>things in a text that are no phone numbers</comment>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>
            <numerusform>%n écarté.</numerusform>
            <numerusform>%n écartés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers found.</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>
            <numerusform>%n numéro trouvé.</numerusform>
            <numerusform>%n numéros trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bank account</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Un compte bancaire</translation>
    </message>
    <message>
        <source>A bank account (IBAN)</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Un compte bancaire (IBAN)</translation>
    </message>
    <message>
        <source>A bank card</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Une carte bancaire</translation>
    </message>
    <message>
        <source>A code: codes can change settings of the phone system</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Un code&#xa0;: un code peut modifier les réglages du système téléphonique</translation>
    </message>
    <message>
        <source>A date</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Une date</translation>
    </message>
    <message>
        <source>A measure, or a number with decimals</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Une mesure, ou un nombre à décimales</translation>
    </message>
    <message>
        <source>A reference, a ticket or a pass</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Une référence, un dossier ou une pièce d’identité</translation>
    </message>
    <message>
        <source>A sum of money</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Un montant</translation>
    </message>
    <message>
        <source>A tax or register number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Un numéro fiscal ou d’immatriculation</translation>
    </message>
    <message>
        <source>A time</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Une heure</translation>
    </message>
    <message>
        <source>An emergency number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Un numéro d’urgence</translation>
    </message>
    <message>
        <source>Fax</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>More than {count} were left out.</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Plus de {count} écartés.</translation>
    </message>
    <message>
        <source>No phone number found in what was pasted.</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Aucun numéro de téléphone dans ce qui a été collé.</translation>
    </message>
    <message>
        <source>Part of a web address</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Une partie d’adresse web</translation>
    </message>
    <message>
        <source>Part of an e-mail address</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Une partie d’adresse e-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Rounded by the table: make its column wider and copy it again</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Arrondi par le tableur&#xa0;: élargissez la colonne et copiez à nouveau</translation>
    </message>
    <message>
        <source>The address or version of a computer program</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>L’adresse ou la version d’un programme informatique</translation>
    </message>
    <message>
        <source>The number of a customer or a contract</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Un numéro de client ou de contrat</translation>
    </message>
    <message>
        <source>The number of an article or a book</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Un numéro d’article ou de livre</translation>
    </message>
    <message>
        <source>The number of an invoice</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Un numéro de facture</translation>
    </message>
    <message>
        <source>The number of an order or a parcel</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Un numéro de commande ou de colis</translation>
    </message>
    <message>
        <source>The text was too long: its end was not read.</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Le texte était trop long&#xa0;: la fin n’a pas été lue.</translation>
    </message>
    <message>
        <source>There are letters in it</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Contient des lettres</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be seen</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Contient un caractère invisible</translation>
    </message>
    <message>
        <source>Too many digits for a phone number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Trop de chiffres pour un numéro de téléphone</translation>
    </message>
    <message>
        <source>Too short, and nobody here has this number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Trop court, et personne ici n’a ce numéro</translation>
    </message>
    <message>
        <source>Will dial {number}</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Composera {number}</translation>
    </message>
    <message>
        <source>a code for the phone system, not a phone number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>un code du système téléphonique, pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>an emergency number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>un numéro d’urgence</translation>
    </message>
    <message>
        <source>longer than any phone number, please check it</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>plus long qu’un numéro de téléphone, à vérifier</translation>
    </message>
    <message>
        <source>may be a date, please check it</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>peut-être une date, à vérifier</translation>
    </message>
    <message>
        <source>may cost a lot</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>peut coûter cher</translation>
    </message>
    <message>
        <source>put together from two lines, please check it</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>réuni à partir de deux lignes, à vérifier</translation>
    </message>
    <message>
        <source>taken by hand</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>repris à la main</translation>
    </message>
    <message>
        <source>the (0) is not dialled</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>le (0) n’est pas composé</translation>
    </message>
    <message>
        <source>the extension behind it is not dialled</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>le poste qui suit n’est pas composé</translation>
    </message>
    <message>
        <source>the extension, not the emergency number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>le poste, pas le numéro d’urgence</translation>
    </message>
    <message>
        <source>the other last digits are left out</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>les autres terminaisons sont écartées</translation>
    </message>
    <message>
        <source>without the .0 of the table</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>sans le .0 du tableur</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <comment>quoted from a text</comment>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>“{text}”: {why}</source>
        <comment>something that is no number, and why it is none</comment>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;»&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>PasteDesk</name>
    <message numerus="yes">
        <source>Call %n people into {room}</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>
            <numerusform>Appeler %n personne ({room})</numerusform>
            <numerusform>Appeler %n personnes ({room})</numerusform>
        </translation>
    </message>
    <message>
        <source>Call from the first who is free</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Appeler depuis le premier libre</translation>
    </message>
    <message>
        <source>Call from {who}</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Appeler depuis {who}</translation>
    </message>
    <message numerus="yes">
        <source>New conference with %n people</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>
            <numerusform>Nouvelle conférence avec %n personne</numerusform>
            <numerusform>Nouvelle conférence avec %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is called yet: you can look at the list before you start it.</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Personne n’est encore appelé&#xa0;: vous pouvez revoir la liste avant de démarrer la conférence.</translation>
    </message>
    <message>
        <source>Put in From</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Dans «&#xa0;Depuis&#xa0;»</translation>
    </message>
    <message>
        <source>Put in To</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Dans «&#xa0;Vers&#xa0;»</translation>
    </message>
    <message>
        <source>Set it up</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>La préparer</translation>
    </message>
    <message numerus="yes">
        <source>Set up a conference with %n people?</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>
            <numerusform>Préparer une conférence avec %n personne&#xa0;?</numerusform>
            <numerusform>Préparer une conférence avec %n personnes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Tick who is in the new conference</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Cochez les participants à la conférence</translation>
    </message>
    <message>
        <source>Tick whom to call into {room}</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Cochez qui appeler ({room})</translation>
    </message>
    <message>
        <source>Which number?</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Quel numéro&#xa0;?</translation>
    </message>
    <message>
        <source>Who is called into {room}?</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Qui appeler ({room})&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Close</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy a text, cells of a table, a signature or a card, and press Ctrl+V here. Numbers can be dragged to people, rooms and conferences.</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Copiez un texte, des cellules d’un tableau, une signature ou une carte de visite, puis appuyez ici sur Ctrl+V. Les numéros peuvent être glissés vers des personnes, des salles et des conférences.</translation>
    </message>
    <message>
        <source>Enter or a double-click takes one all the same.</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Entrée ou un double-clic le reprend quand même.</translation>
    </message>
    <message>
        <source>Enter: tick</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Entrée&#xa0;: cocher</translation>
    </message>
    <message>
        <source>Enter: {what}</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Entrée&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Numéros collés</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Untick all</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>{number} was taken all the same.</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Le {number} a été repris quand même.</translation>
    </message>
    <message>
        <source>“{text}” cannot be dialled: {why}.</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» ne peut pas être composé&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>PathRow</name>
    <message>
        <source>All files (*)</source>
        <extracomment>views/first_run/path_row.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>views/first_run/path_row.py</extracomment>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Called in this order. Drag people here from the list, the board or another program.</source>
        <extracomment>views/conference/builder/people_card.py</extracomment>
        <translation>Appels dans cet ordre. Glissez ici des personnes depuis la liste, le tableau ou un autre programme.</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/conference/builder/people_card.py</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>{count} added</source>
        <extracomment>views/conference/builder/people_card.py</extracomment>
        <translation>{count} en liste</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message numerus="yes">
        <source>%n contacts are one now: {name}.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>
            <numerusform>%n contact réuni en un seul&#xa0;: {name}.</numerusform>
            <numerusform>%n contacts réunis en un seul&#xa0;: {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were deleted.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>
            <numerusform>%n contact a été supprimé.</numerusform>
            <numerusform>%n contacts ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were merged.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>
            <numerusform>%n contact a été fusionné.</numerusform>
            <numerusform>%n contacts ont été fusionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts of the phone system can be changed there only.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>Les contacts du système téléphonique se modifient uniquement là-bas.</translation>
    </message>
    <message>
        <source>No duplicates were found among your contacts.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>Aucun doublon trouvé parmi vos contacts.</translation>
    </message>
    <message>
        <source>Save the contact that is open first, or leave it with Esc.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>Enregistrez d’abord le contact ouvert, ou quittez-le avec Échap.</translation>
    </message>
    <message>
        <source>Together they are too large for one contact.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>Réunis, ils sont trop volumineux pour un seul contact.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>{name} a été ajouté.</translation>
    </message>
    <message>
        <source>{name} was changed.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>{name} a été modifié.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>{name} a été supprimé.</translation>
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
        <source>Call {number} from the first who is free</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Appeler le {number} depuis le premier poste libre</translation>
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
        <source>Remove from favourites</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Show in History</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Voir l’historique</translation>
    </message>
    <message>
        <source>Tell me when one of them is free</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>M’avertir quand l’une d’elles sera libre</translation>
    </message>
    <message>
        <source>Tell me when {name} is free</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>M’avertir quand {name} sera libre</translation>
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
    <name>PhoneStep</name>
    <message numerus="yes">
        <source>%n extensions found.</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>
            <numerusform>%n poste trouvé.</numerusform>
            <numerusform>%n postes trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the phone system who is there… You can type your number meanwhile.</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Interrogation du système téléphonique… Vous pouvez déjà taper votre numéro.</translation>
    </message>
    <message>
        <source>Extensions of the phone system</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Postes du système téléphonique</translation>
    </message>
    <message>
        <source>Find a name or number</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>It rings first when you make a call here. Without one, Callboard asks at the first call.</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Il sonne d’abord quand vous passez un appel ici. S’il manque, Callboard le demande au premier appel.</translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Mon poste</translation>
    </message>
    <message>
        <source>No one on this phone system matches “{text}”.</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Personne sur ce système téléphonique ne correspond à «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>The phone system could not be asked: {why} The last step checks why. Type your number, or skip.</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Le système téléphonique n’a pas pu être interrogé&#xa0;: {why} La dernière étape en cherche la cause. Tapez votre numéro, ou ignorez cette étape.</translation>
    </message>
    <message>
        <source>Type the number of your phone, or leave it empty.</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Tapez le numéro de votre poste, ou laissez vide.</translation>
    </message>
    <message>
        <source>Which phone is yours?</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Quel est votre poste&#xa0;?</translation>
    </message>
    <message>
        <source>Your phone: {phone}</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Votre poste&#xa0;: {phone}</translation>
    </message>
</context>
<context>
    <name>PhoneSystemForm</name>
    <message>
        <source>A file that was exported holds no passwords.</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Un fichier exporté ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>Add a phone system…</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Ajouter un système…</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Importer d’un fichier…</translation>
    </message>
    <message>
        <source>No phone system is kept here yet.</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Aucun système téléphonique n’est encore enregistré ici.</translation>
    </message>
    <message>
        <source>Phone systems</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Systèmes téléphoniques</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>This one is in use. Change to another one before you remove it.</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Celui-ci est utilisé. Passez à un autre avant de le supprimer.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Utiliser celui-ci</translation>
    </message>
    <message>
        <source>Your IT has set up this one. It cannot be removed here.</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Votre service informatique a configuré celui-ci. Il ne peut pas être supprimé ici.</translation>
    </message>
</context>
<context>
    <name>PhoneSystems</name>
    <message>
        <source>All files (*)</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export a phone system</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Exporter un système téléphonique</translation>
    </message>
    <message>
        <source>Exported to {file}, without passwords.</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Exporté dans {file}, sans mots de passe.</translation>
    </message>
    <message>
        <source>Import a phone system</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Importer un système téléphonique</translation>
    </message>
    <message>
        <source>Imported: {names}. Passwords have to be typed once.</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Importation&#xa0;: {names}. Les mots de passe sont à saisir une fois.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove {name}? Its password is forgotten too.</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Supprimer {name}&#xa0;? Son mot de passe sera aussi effacé.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>{name} a été ajouté.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>{name} a été supprimé.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Conference on {day}: dial {gateway} and key in the PIN {pin}.</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>Conférence du {day}&#xa0;: appelez le {gateway} et composez le PIN {pin}.</translation>
    </message>
    <message>
        <source>Conference on {day}: the PIN is {pin}.</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>Conférence du {day}&#xa0;: le PIN est {pin}.</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>huit</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>cinq</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>quatre</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>neuf</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>un</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>sept</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>six</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>trois</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>deux</translation>
    </message>
    <message>
        <source>zero</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>zéro</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>The PIN: {digits}</source>
        <extracomment>views/conference/builder/pin_card.py</extracomment>
        <translation>Le PIN&#xa0;: {digits}</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>Copy as a sentence</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Copier en une phrase</translation>
    </message>
    <message>
        <source>Digits only. Leave empty if no PIN is needed.</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Chiffres uniquement. Laissez vide si aucun PIN n’est requis.</translation>
    </message>
    <message>
        <source>Easy to guess. New PIN makes up a better one.</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Facile à deviner. «&#xa0;Nouveau PIN&#xa0;» en propose un meilleur.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>No PIN</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Sans PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Read out</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Dicter</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Afficher le PIN</translation>
    </message>
    <message>
        <source>There is no PIN yet.</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Il n’y a pas encore de PIN.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>&amp;People</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>&amp;Salle</translation>
    </message>
    <message>
        <source>&amp;Started by</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>&amp;Démarrage par</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>3CX chooses the room</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>3CX choisit la salle</translation>
    </message>
    <message>
        <source>3CX itself (experimental)</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>3CX lui-même (expérimental)</translation>
    </message>
    <message>
        <source>Callboard, as long as it is running</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Callboard, s’il est actif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change a planned conference</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Modifier une conférence planifiée</translation>
    </message>
    <message>
        <source>Plan a conference</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Planifier une conférence</translation>
    </message>
    <message>
        <source>Plan it</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The clocks go back and show this time twice. The first one is meant.</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Avec le passage à l’heure d’hiver, cette heure existe deux fois. C’est la première qui compte.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>De quoi s’agit-il&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Planned</name>
    <message>
        <source>3CX accepted “{title}”: {when}. Callboard watches whether it starts.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>3CX a accepté «&#xa0;{title}&#xa0;»&#xa0;: {when}. Callboard surveille si elle démarre.</translation>
    </message>
    <message>
        <source>3CX starts it (experimental)</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>3CX la démarre (expérimental)</translation>
    </message>
    <message>
        <source>Add people to a new conference first.</source>
        <extracomment>app/wiring/connect_planned.py</extracomment>
        <translation>Ajoutez d’abord des personnes à une nouvelle conférence.</translation>
    </message>
    <message>
        <source>Callboard must be running at that time and connected to this phone system. It never starts late.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Callboard doit alors être actif et connecté à ce système téléphonique. Il ne démarre jamais une conférence en retard.</translation>
    </message>
    <message>
        <source>Callboard starts it</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Callboard la démarre</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Delete takes it off the list.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Suppr la retire de la liste.</translation>
    </message>
    <message>
        <source>Enter changes it, Delete takes it off the list.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Entrée la modifie, Suppr la retire de la liste.</translation>
    </message>
    <message>
        <source>My room</source>
        <extracomment>app/planning/plan_offers.py</extracomment>
        <translation>Ma salle</translation>
    </message>
    <message>
        <source>Plan for later…</source>
        <extracomment>app/wiring/connect_planned.py</extracomment>
        <translation>Planifier pour plus tard…</translation>
    </message>
    <message>
        <source>The first free room</source>
        <extracomment>app/planning/plan_offers.py</extracomment>
        <translation>La première salle libre</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Demain à {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Hier à {time}</translation>
    </message>
    <message>
        <source>names are not asked</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>noms non demandés</translation>
    </message>
    <message>
        <source>nobody has to confirm</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>sans confirmation</translation>
    </message>
    <message>
        <source>the first free room</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>la première salle libre</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>avec PIN</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>{date} à {time}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} on the list</source>
        <extracomment>app/planning/plan_offers.py</extracomment>
        <translation>{people} de la liste</translation>
    </message>
    <message>
        <source>{people}, as planned</source>
        <extracomment>app/planning/plan_offers.py</extracomment>
        <translation>{people}, comme prévu</translation>
    </message>
    <message>
        <source>{state}. {why}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>{state}. {why}</translation>
    </message>
    <message>
        <source>“{title}” ({when}, {people}) could not be started. {why}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>«&#xa0;{title}&#xa0;» ({when}, {people}) n’a pas pu être démarrée. {why}</translation>
    </message>
    <message>
        <source>“{title}” ({when}, {people}) was not started. {why}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>«&#xa0;{title}&#xa0;» ({when}, {people}) n’a pas été démarrée. {why}</translation>
    </message>
    <message>
        <source>“{title}” is not planned any more.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>«&#xa0;{title}&#xa0;» n’est plus planifiée.</translation>
    </message>
    <message>
        <source>“{title}” is planned: {when}. Callboard must be running then.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>«&#xa0;{title}&#xa0;» est planifiée&#xa0;: {when}. Callboard doit alors être actif.</translation>
    </message>
    <message>
        <source>“{title}” is planned: {when}. Nobody starts it while Callboard is not running.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>«&#xa0;{title}&#xa0;» est planifiée&#xa0;: {when}. Personne ne la démarre tant que Callboard n’est pas actif.</translation>
    </message>
    <message>
        <source>“{title}” should have started at {time} in {room}, with {people}.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>«&#xa0;{title}&#xa0;» aurait dû démarrer à {time} ({room}), avec {people}.</translation>
    </message>
    <message>
        <source>“{title}” starts at {time} in {room}: {people} will be called.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>«&#xa0;{title}&#xa0;» démarre à {time} ({room})&#xa0;: {people} à appeler.</translation>
    </message>
    <message>
        <source>“{title}” starts now in {room}, as planned.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>«&#xa0;{title}&#xa0;» démarre maintenant, comme prévu ({room}).</translation>
    </message>
</context>
<context>
    <name>PlannedList</name>
    <message>
        <source>Planned</source>
        <extracomment>views/schedule/planned_list.py</extracomment>
        <translation>Planifié</translation>
    </message>
</context>
<context>
    <name>PlannedRows</name>
    <message>
        <source>&amp;Change…</source>
        <extracomment>views/schedule/planned_list.py</extracomment>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>views/schedule/planned_list.py</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <extracomment>views/schedule/planned_list.py</extracomment>
        <translation>&amp;Démarrer maintenant</translation>
    </message>
    <message>
        <source>Planned conferences</source>
        <extracomment>views/schedule/planned_list.py</extracomment>
        <translation>Conférences planifiées</translation>
    </message>
</context>
<context>
    <name>PlannedStrips</name>
    <message>
        <source>Cancel this conference</source>
        <extracomment>views/schedule/planned_strips.py</extracomment>
        <translation>Annuler cette conférence</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>views/schedule/planned_strips.py</extracomment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Show the room</source>
        <extracomment>views/schedule/planned_strips.py</extracomment>
        <translation>Afficher la salle</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>views/schedule/planned_strips.py</extracomment>
        <translation>Démarrer maintenant</translation>
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
        <source>Call for your group · {time}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>Appel pour votre groupe · {time}</translation>
    </message>
    <message>
        <source>Conference in {room}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>Conférence&#xa0;: {room}</translation>
    </message>
    <message>
        <source>Divert…</source>
        <extracomment>views/toasts/incoming_acts.py</extracomment>
        <translation>Renvoyer…</translation>
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
    <message>
        <source>Pick up</source>
        <extracomment>views/toasts/incoming_acts.py</extracomment>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>views/toasts/incoming_acts.py</extracomment>
        <translation>Voir</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <extracomment>views/toasts/incoming_acts.py</extracomment>
        <translation>Vers la messagerie</translation>
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
        <source>for {phone} · through {queue}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>pour {phone} · via {queue}</translation>
    </message>
    <message>
        <source>{number} · for {phone}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>{number} · pour {phone}</translation>
    </message>
    <message>
        <source>{number} · for {phone} · through {queue}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>{number} · pour {phone} · via {queue}</translation>
    </message>
    <message>
        <source>{person} did not join.</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>{person} n’a pas rejoint la conférence.</translation>
    </message>
    <message>
        <source>{person} has joined.</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>{person} a rejoint la conférence.</translation>
    </message>
    <message>
        <source>{person} has left.</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>{person} a quitté la conférence.</translation>
    </message>
</context>
<context>
    <name>Popups</name>
    <message>
        <source>Conference in {room}</source>
        <extracomment>app/wiring/connect_toasts.py</extracomment>
        <translation>Conférence&#xa0;: {room}</translation>
    </message>
</context>
<context>
    <name>PopupsForm</name>
    <message>
        <source>A short tone once</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Un son bref, une fois</translation>
    </message>
    <message>
        <source>A tone until it stops ringing</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Un son jusqu’à la fin de la sonnerie</translation>
    </message>
    <message>
        <source>Also show calls for</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Afficher aussi les appels pour</translation>
    </message>
    <message>
        <source>Calls for my queues and groups</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Appels pour mes files d’attente et groupes</translation>
    </message>
    <message>
        <source>Calls for these phones are shown, and heard, as those for your own phone are.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Les appels pour ces postes s’affichent et s’entendent comme ceux de votre propre poste.</translation>
    </message>
    <message>
        <source>Calls of other people are never heard. While pop-ups are muted, nothing is heard.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Les appels des autres personnes restent toujours muets. Tant que les notifications sont coupées, aucun son n’est émis.</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>No loudspeaker found on this computer. Plug one in or switch one on, then press Listen.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Aucun haut-parleur trouvé sur cet ordinateur. Branchez ou allumez-en un, puis appuyez sur «&#xa0;Écouter&#xa0;».</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Aucun son</translation>
    </message>
    <message>
        <source>Other phones of yours</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Vos autres postes</translation>
    </message>
    <message>
        <source>Plays the tone as loud as chosen.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Joue le son au volume choisi.</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Son</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume of the tone</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Volume du son</translation>
    </message>
    <message>
        <source>When a call rings at my phone</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Quand un appel sonne sur mon poste</translation>
    </message>
    <message>
        <source>When the phone of somebody rings who is in a group with you, or a call comes through a queue or ring group of yours.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Quand le poste d’une personne d’un de vos groupes sonne, ou qu’un appel arrive par l’une de vos files d’attente ou l’un de vos groupes de sonnerie.</translation>
    </message>
</context>
<context>
    <name>PreflightCard</name>
    <message>
        <source>Before any phone rings</source>
        <extracomment>views/conference/builder/preflight_card.py</extracomment>
        <translation>Avant le premier appel</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Reserved by reception</source>
        <extracomment>views/words/presence_words.py</extracomment>
        <translation>Réservé par l’accueil</translation>
    </message>
    <message>
        <source>Reserved by reception until {time}</source>
        <extracomment>views/words/presence_words.py</extracomment>
        <translation>Réservé par l’accueil jusqu’à {time}</translation>
    </message>
    <message>
        <source>Reserved until {time}</source>
        <extracomment>views/words/presence_words.py</extracomment>
        <translation>Réservé jusqu’à {time}</translation>
    </message>
    <message>
        <source>{reserved} (only seen in this Callboard)</source>
        <extracomment>views/words/presence_words.py</extracomment>
        <translation>{reserved} (visible dans ce Callboard seulement)</translation>
    </message>
</context>
<context>
    <name>PresenceButton</name>
    <message>
        <source>My presence: {presence}</source>
        <extracomment>views/presence/presence_button.py</extracomment>
        <translation>Ma présence&#xa0;: {presence}</translation>
    </message>
    <message>
        <source>Presence</source>
        <extracomment>views/presence/presence_button.py</extracomment>
        <translation>Présence</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>views/presence/presence_button.py</extracomment>
        <translation>inconnue</translation>
    </message>
</context>
<context>
    <name>PresenceDesk</name>
    <message>
        <source>Reserve for reception instead</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>Réserver plutôt pour l’accueil</translation>
    </message>
    <message>
        <source>The presence of {who} will be looked at when the connection is back.</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>La présence de {who} sera vérifiée une fois la connexion rétablie.</translation>
    </message>
    <message>
        <source>Your presence is now {presence}.</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>Votre présence est maintenant&#xa0;: {presence}.</translation>
    </message>
    <message>
        <source>{who} is not reserved by reception any more.</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>{who} n’est plus réservé par l’accueil.</translation>
    </message>
    <message>
        <source>{who} is now {presence}.</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>{who} est maintenant&#xa0;: {presence}.</translation>
    </message>
    <message>
        <source>{who} is reserved by reception until {time}. Only this Callboard shows it.</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>{who} est réservé par l’accueil jusqu’à {time}. Seul ce Callboard l’affiche.</translation>
    </message>
    <message>
        <source>{who} is reserved by reception. Only this Callboard shows it.</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>{who} est réservé par l’accueil. Seul ce Callboard l’affiche.</translation>
    </message>
</context>
<context>
    <name>PresenceMenus</name>
    <message numerus="yes">
        <source>For %n minutes</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>
            <numerusform>Pendant %n minute</numerusform>
            <numerusform>Pendant %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Only seen in this Callboard; the phone system is not told.</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Visible dans ce Callboard seulement&#xa0;; le système téléphonique n’en sait rien.</translation>
    </message>
    <message>
        <source>Presence</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Remove the reservation</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Retirer la réservation</translation>
    </message>
    <message>
        <source>Reserve anew</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Réserver à nouveau</translation>
    </message>
    <message>
        <source>Reserve for reception</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Réserver pour l’accueil</translation>
    </message>
    <message>
        <source>This extension has no profiles.</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Ce poste n’a pas de profils.</translation>
    </message>
    <message>
        <source>Until I remove it</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Jusqu’à ce que je la retire</translation>
    </message>
    <message>
        <source>Until a time…</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Jusqu’à une heure donnée…</translation>
    </message>
</context>
<context>
    <name>PrivacyForm</name>
    <message>
        <source>Calls of people in my groups</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Appels des personnes de mes groupes</translation>
    </message>
    <message>
        <source>Calls of those I list below</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Appels de ceux que j’indique ci-dessous</translation>
    </message>
    <message>
        <source>Everybody&apos;s calls</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Appels de tous</translation>
    </message>
    <message>
        <source>Extensions and rooms</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Postes et salles</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Listed</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Ceux indiqués</translation>
    </message>
    <message>
        <source>Not known to the phone system: {numbers}. Check them.</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Inconnus du système téléphonique&#xa0;: {numbers}. Vérifiez-les.</translation>
    </message>
    <message>
        <source>Numbers, with a space or a comma between them: 101, 205, 701.</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Numéros séparés par un espace ou une virgule&#xa0;: 101, 205, 701.</translation>
    </message>
    <message>
        <source>Of calls that this leaves out you see that there is one and for how long, but neither names nor numbers. Your own calls are always shown in full. What the history holds already stays there until it is cleared.</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Des appels exclus ici, vous voyez qu’ils existent et depuis combien de temps, mais ni noms ni numéros. Vos propres appels sont toujours montrés en entier. Ce que l’historique contient déjà y reste jusqu’à ce qu’il soit effacé.</translation>
    </message>
    <message>
        <source>Only my own calls</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Mes propres appels seulement</translation>
    </message>
    <message>
        <source>Show who is in</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Montrer qui est dans</translation>
    </message>
    <message>
        <source>Who talks to whom</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Qui parle avec qui</translation>
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
        <translation>Ambre</translation>
    </message>
    <message>
        <source>As the files say</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>D’après les fichiers</translation>
    </message>
    <message>
        <source>As the files say: 3CX {version}</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>D’après les fichiers&#xa0;: 3CX {version}</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Vert</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Rouge</translation>
    </message>
</context>
<context>
    <name>ProfileBand</name>
    <message>
        <source>Phone system: {name}</source>
        <extracomment>views/window/profile_band.py</extracomment>
        <translation>Système téléphonique&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ProfileDesk</name>
    <message>
        <source>It is used until Callboard ends, and has to be typed again after that.</source>
        <extracomment>app/profile_desk.py</extracomment>
        <translation>Il sert jusqu’à la fermeture de Callboard, puis il faudra le saisir à nouveau.</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>app/profile_desk.py</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>app/profile_desk.py</extracomment>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>The call goes on. What you changed counts from the next start on.</source>
        <extracomment>app/profile_desk.py</extracomment>
        <translation>L’appel se poursuit. Vos modifications s’appliquent à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>The password was not saved. Start Callboard again now?</source>
        <extracomment>app/profile_desk.py</extracomment>
        <translation>Le mot de passe n’a pas été enregistré. Redémarrer Callboard maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>You are on a call. Start Callboard again now?</source>
        <extracomment>app/profile_desk.py</extracomment>
        <translation>Vous êtes en appel. Redémarrer Callboard maintenant&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>All files (*)</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Callboard starts again to use what you change.</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Callboard redémarre pour appliquer vos modifications.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Réglages de connexion</translation>
    </message>
    <message>
        <source>File read. Port, user and password found. The password stays hidden.</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Fichier lu. Port, utilisateur et mot de passe trouvés. Le mot de passe reste masqué.</translation>
    </message>
    <message>
        <source>Import 3CXPhoneSystem.ini</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Importer 3CXPhoneSystem.ini</translation>
    </message>
    <message>
        <source>Import 3CXPhoneSystem.ini…</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Importer 3CXPhoneSystem.ini…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>3CX version</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Version de 3CX</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>An extension has digits only.</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Un numéro de poste ne contient que des chiffres.</translation>
    </message>
    <message>
        <source>Choose the folder that holds 3cxpscomcpp2.dll and sl.dll.</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Choisissez le dossier qui contient 3cxpscomcpp2.dll et sl.dll.</translation>
    </message>
    <message>
        <source>Colour band</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Bande de couleur</translation>
    </message>
    <message>
        <source>Folder of the 3CX files</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Dossier des fichiers 3CX</translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Mon poste</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port for calls</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Port (appels)</translation>
    </message>
    <message>
        <source>Server name or address</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Nom ou adresse du serveur</translation>
    </message>
    <message>
        <source>The number of your own extension. Leave it empty, and Callboard asks at the first call.</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Le numéro de votre propre poste. Si vous laissez vide, Callboard le demande au premier appel.</translation>
    </message>
    <message>
        <source>This is not the name or address of a computer.</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Ce n’est ni le nom ni l’adresse d’un ordinateur.</translation>
    </message>
    <message>
        <source>Type the name or address of the 3CX server.</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Tapez le nom ou l’adresse du serveur 3CX.</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Change to another phone system</source>
        <extracomment>views/window/profile_menu.py</extracomment>
        <translation>Changer de système téléphonique</translation>
    </message>
    <message>
        <source>{name} (from your IT)</source>
        <extracomment>views/window/profile_menu.py</extracomment>
        <translation>{name} (du service informatique)</translation>
    </message>
</context>
<context>
    <name>ProfileSwitch</name>
    <message>
        <source>Change</source>
        <extracomment>app/wiring/connect_profile.py</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>No other phone system is known here. Add one in the settings.</source>
        <extracomment>app/wiring/connect_profile.py</extracomment>
        <translation>Aucun autre système téléphonique n’est connu ici. Ajoutez-en un dans les réglages.</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>app/wiring/connect_profile.py</extracomment>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The call goes on, but you cannot see it here any more.</source>
        <extracomment>app/wiring/connect_profile.py</extracomment>
        <translation>L’appel se poursuit, mais vous ne le verrez plus ici.</translation>
    </message>
    <message>
        <source>You are on a call. Change to {name}?</source>
        <extracomment>app/wiring/connect_profile.py</extracomment>
        <translation>Vous êtes en appel. Passer à {name}&#xa0;?</translation>
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
    <name>Promise</name>
    <message numerus="yes">
        <source>%n call backs are overdue</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>
            <numerusform>%n rappel en retard</numerusform>
            <numerusform>%n rappels en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call backs promised, next {due}</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>
            <numerusform>%n rappel promis, {due}</numerusform>
            <numerusform>%n rappels promis, le prochain {due}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promised</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>
            <numerusform>%n promis</numerusform>
            <numerusform>%n promis</numerusform>
        </translation>
    </message>
    <message>
        <source>1 call back is overdue</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>1 rappel en retard</translation>
    </message>
    <message>
        <source>1 call back promised, {due}</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>1 rappel promis, {due}</translation>
    </message>
    <message>
        <source>A call back is due: {who}, via {person}.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Rappel à faire&#xa0;: {who}, par {person}.</translation>
    </message>
    <message>
        <source>A call back is due: {who}.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Rappel à faire&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Call back {who}</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Rappeler {who}</translation>
    </message>
    <message>
        <source>Called back {time}</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Rappelé à {time}</translation>
    </message>
    <message>
        <source>Done {time}</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Fait à {time}</translation>
    </message>
    <message>
        <source>Enter calls now, Delete takes it back.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Entrée appelle maintenant, Suppr retire le rappel.</translation>
    </message>
    <message>
        <source>Enter opens it again.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Entrée le remet à faire.</translation>
    </message>
    <message>
        <source>It closes by itself when somebody here has called the number and it answers.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Il se clôt de lui-même quand quelqu’un d’ici a appelé le numéro et obtenu une réponse.</translation>
    </message>
    <message>
        <source>It closes by itself when {person} and the caller talk.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Il se clôt de lui-même quand {person} et l’appelant se parlent.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Promise kept: {person} talks to {who}.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Promesse tenue&#xa0;: {person} parle avec {who}.</translation>
    </message>
    <message>
        <source>Promise kept: {who} was called back.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Promesse tenue&#xa0;: {who} a été rappelé.</translation>
    </message>
    <message>
        <source>Promised: {who} is called back {about}.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Promis&#xa0;: {who} sera rappelé {about}.</translation>
    </message>
    <message>
        <source>Select a promise first.</source>
        <extracomment>app/promise_desk.py</extracomment>
        <translation>Sélectionnez d’abord un rappel.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>The promise to {who} is done.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Le rappel promis à {who} est fait.</translation>
    </message>
    <message>
        <source>The promise to {who} was taken back.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Le rappel promis à {who} a été retiré.</translation>
    </message>
    <message>
        <source>This one has come to its end.</source>
        <extracomment>app/promise_desk.py</extracomment>
        <translation>Ce rappel est déjà clos.</translation>
    </message>
    <message>
        <source>You do not see these calls here, so close it yourself when it is done.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Vous ne voyez pas ces appels ici&#xa0;: indiquez vous-même quand il est fait.</translation>
    </message>
    <message>
        <source>by {time}</source>
        <comment>a promised call back: by 15:00</comment>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>avant {time}</translation>
    </message>
    <message>
        <source>via {person}</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>par {person}</translation>
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
            <numerusform>{overdue} sur %n rappel en retard</numerusform>
            <numerusform>{overdue} sur %n rappels en retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>&amp;By</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>A&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>&amp;Rappeler</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Via</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>Anybody here</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>N’importe qui ici</translation>
    </message>
    <message>
        <source>By which time</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Avant quelle heure</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change a promise</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Modifier un rappel</translation>
    </message>
    <message>
        <source>It closes by itself when somebody here has called the number and it answers.</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Il se clôt de lui-même quand quelqu’un d’ici a appelé le numéro et obtenu une réponse.</translation>
    </message>
    <message>
        <source>It closes by itself when this person and the caller talk.</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Il se clôt de lui-même quand cette personne et l’appelant se parlent.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Nobody here has that number. Choose a person, or leave it empty.</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Personne ici n’a ce numéro. Choisissez une personne, ou laissez vide.</translation>
    </message>
    <message>
        <source>On which day</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>Promise a call back</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Promettre un rappel</translation>
    </message>
    <message>
        <source>Promise it</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Promettre</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>That is the same phone. Choose somebody else, or leave it empty.</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>C’est le même poste. Choisissez quelqu’un d’autre, ou laissez vide.</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Tapez d’abord un nom ou un numéro.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>De quoi s’agit-il&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>Nothing is promised. Promise a call back to somebody you cannot put through.</source>
        <extracomment>views/promises/promise_list.py</extracomment>
        <translation>Aucun rappel promis. Promettez un rappel à une personne que vous ne pouvez pas mettre en relation.</translation>
    </message>
    <message>
        <source>Promised call backs</source>
        <extracomment>views/promises/promise_list.py</extracomment>
        <translation>Rappels promis</translation>
    </message>
</context>
<context>
    <name>PromiseRows</name>
    <message>
        <source>Call backs that were promised</source>
        <extracomment>views/promises/promise_list.py</extracomment>
        <translation>Rappels promis</translation>
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
        <extracomment>views/conference/builder/reason_box.py</extracomment>
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
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Rapport d’incident</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds no password, no PIN and no callers, and is sent to nobody.</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Pour la personne qui vous aide. Il ne contient ni mot de passe, ni PIN, ni appelants, et n’est envoyé à personne.</translation>
    </message>
    <message>
        <source>It says only when Callboard was started: it was ended from outside, or the computer stopped. It is sent to nobody.</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Il indique seulement quand Callboard a été démarré&#xa0;: le programme a été arrêté de l’extérieur, ou l’ordinateur s’est éteint. Le rapport n’est envoyé à personne.</translation>
    </message>
    <message>
        <source>Save bundle…</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Créer l’archive…</translation>
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
        <source>Delete takes this person off the list, Alt and an arrow change the order.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Suppr retire cette personne de la liste, Alt et une flèche changent l’ordre.</translation>
    </message>
    <message>
        <source>Enter adds this person to the conference.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Entrée ajoute cette personne à la conférence.</translation>
    </message>
    <message>
        <source>Enter sets up a conference in this room.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Entrée prépare une conférence dans cette salle.</translation>
    </message>
    <message>
        <source>Enter shows who is in this room.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Entrée affiche qui est dans cette salle.</translation>
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
        <source>Guests dial {number}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Invités&#xa0;: {number}</translation>
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
        <source>Room {room}</source>
        <extracomment>views/toasts/toast_words.py
----------
views/words/call_words.py
----------
views/words/spoken_words.py</extracomment>
        <translation>Salle {room}</translation>
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
    <message>
        <source>Waiting</source>
        <extracomment>views/conference/roster_delegate.py</extracomment>
        <translation>À appeler</translation>
    </message>
</context>
<context>
    <name>RosterFileDesk</name>
    <message>
        <source>All files (*)</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Export people</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Exporter des personnes</translation>
    </message>
    <message>
        <source>Import people</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>{people} read from the file.</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Ajout depuis le fichier&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>{people} written to {file}. No PIN is in it.</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Écriture dans {file}&#xa0;: {people}. Aucun PIN n’y figure.</translation>
    </message>
</context>
<context>
    <name>RosterFileDialog</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Ajouter à la liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Column with the name</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Colonne des noms</translation>
    </message>
    <message>
        <source>Column with the number</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Colonne des numéros</translation>
    </message>
    <message>
        <source>Column {count}</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Colonne {count}</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>N&amp;uméro</translation>
    </message>
    <message>
        <source>No names</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Sans noms</translation>
    </message>
    <message>
        <source>Not a number: {texts}.</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Pas un numéro&#xa0;: {texts}.</translation>
    </message>
    <message>
        <source>Numbers that are in it twice: {count}.</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Numéros en double&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Only the first {count} of {all} rows were read.</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Seules les {count} premières lignes sur {all} ont été lues.</translation>
    </message>
    <message>
        <source>Only the first {count} rows were read.</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Seules les {count} premières lignes ont été lues.</translation>
    </message>
    <message>
        <source>People from a file</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Personnes d’un fichier</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>The first row says what the columns are</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Contenu du fichier</translation>
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
            <numerusform>{people}, %n sans numéro</numerusform>
            <numerusform>{people}, %n sans numéro</numerusform>
        </translation>
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
    <name>SaveTemplateDialog</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It appears below the rooms.</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Il apparaîtra sous les salles.</translation>
    </message>
    <message>
        <source>Keep the PIN in the template</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Garder le PIN dans le modèle</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as template</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>The PIN is kept where this computer keeps passwords, never in a file.</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Le PIN est conservé dans le coffre à mots de passe de cet ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>There is a template of this name already. It will be replaced.</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Il existe déjà un modèle de ce nom. Il sera remplacé.</translation>
    </message>
</context>
<context>
    <name>SavedForm</name>
    <message>
        <source>Callboard is still looking for the password.</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Callboard cherche encore le mot de passe.</translation>
    </message>
    <message>
        <source>Looking whether user and password are known…</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Recherche de l’utilisateur et du mot de passe…</translation>
    </message>
    <message>
        <source>Name or address of the PBX</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Nom ou adresse du PBX</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Saved profile</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Profil enregistré</translation>
    </message>
    <message>
        <source>Type the name or address of the PBX.</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Tapez le nom ou l’adresse du PBX.</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>User and password are known on this computer. They stay hidden.</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>L’utilisateur et le mot de passe sont connus sur cet ordinateur. Ils restent masqués.</translation>
    </message>
    <message>
        <source>User and password are not known on this computer yet.</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>L’utilisateur et le mot de passe ne sont pas encore connus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Champ à remplir&#xa0;: {field}.</translation>
    </message>
</context>
<context>
    <name>ScheduleReader</name>
    <message>
        <source>3CX has started “{title}”.</source>
        <extracomment>app/wiring/connect_schedule.py</extracomment>
        <translation>3CX a démarré «&#xa0;{title}&#xa0;».</translation>
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
        <source>Find a name, number or group</source>
        <extracomment>views/extension_board/search_field.py</extracomment>
        <translation>Chercher un nom, un numéro, un groupe</translation>
    </message>
</context>
<context>
    <name>SetUpDesk</name>
    <message>
        <source>{name} was added.</source>
        <extracomment>app/wiring/connect_set_up.py</extracomment>
        <translation>{name} a été ajouté.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A small window shows who is calling. It never takes the keyboard away from you.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
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
        <source>Ask before calling a country for the first time</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Demander avant d’appeler un pays pour la première fois</translation>
    </message>
    <message>
        <source>Ask before calling a number dropped from another program</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Demander avant d’appeler un numéro déposé depuis un autre programme</translation>
    </message>
    <message>
        <source>Ask before calling a premium-rate, shared-cost or satellite number</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Demander avant d’appeler un numéro surtaxé, à coût partagé ou satellite</translation>
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
        <source>Calls and conferences that Callboard saw are kept on this PC, in your own folder. Older ones are forgotten by themselves; “Clear history…” on the History page forgets all of them at once.</source>
        <extracomment>views/settings/history_card.py</extracomment>
        <translation>Les appels et conférences vus par Callboard sont conservés sur ce PC, dans votre propre dossier. Les plus anciens s’effacent d’eux-mêmes&#xa0;; «&#xa0;Vider l’historique…&#xa0;», dans «&#xa0;Historique&#xa0;», les efface tous d’un coup.</translation>
    </message>
    <message>
        <source>Calls for my phone</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Appels pour mon poste</translation>
    </message>
    <message>
        <source>Calls of others</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Appels des autres</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>views/settings/conference_form.py</extracomment>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Conferences</source>
        <extracomment>views/settings/popups_form.py</extracomment>
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
        <source>Demo PBX, no real calls</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>PBX de démo, aucun appel réel</translation>
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
    <message numerus="yes">
        <source>For %n days</source>
        <extracomment>views/settings/history_card.py</extracomment>
        <translation>
            <numerusform>Pendant %n jour</numerusform>
            <numerusform>Pendant %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>views/settings/history_card.py</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>In many countries the people in a call must be told or asked first, by law. Ask whoever is responsible for that where you work. While it lasts, Callboard marks it on the board. Its log says which extension came into whose call, when and how. Callboard does not tell the people in the call.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Dans de nombreux pays, la loi oblige à informer d’abord les personnes en appel, ou à leur demander leur accord. Renseignez-vous auprès de la personne qui en est responsable dans votre entreprise. Tant que cela dure, Callboard le signale sur le tableau. Son journal indique quel poste est entré dans l’appel de qui, quand et comment. Callboard n’en informe pas les personnes en appel.</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n minutes</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>
            <numerusform>Dans la dernière minute</numerusform>
            <numerusform>Dans les %n dernières minutes</numerusform>
        </translation>
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
        <source>Keep the history</source>
        <extracomment>views/settings/history_card.py</extracomment>
        <translation>Conserver l’historique</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Let me listen to and join calls of others</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Me laisser écouter les appels des autres et y intervenir</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Links and selected text</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Liens et texte sélectionné</translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Mon poste</translation>
    </message>
    <message>
        <source>No program opens {links} links yet.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Aucun programme n’ouvre encore les liens {links}.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>views/settings/history_card.py</extracomment>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Numbers of this country are shown without their country code. Where the country of the phone system is Automatic, it also says how a number that begins with + is dialled, and which numbers are abroad.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Les numéros de ce pays sont affichés sans indicatif. Si le pays du système téléphonique est «&#xa0;Automatique&#xa0;», il dit aussi comment un numéro commençant par + est composé, et quels numéros sont à l’étranger.</translation>
    </message>
    <message>
        <source>Once it was called from here, it is not asked about any more.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Une fois qu’il a été appelé d’ici, la question n’est plus posée.</translation>
    </message>
    <message>
        <source>Only while the call goes on</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Seulement pendant l’appel</translation>
    </message>
    <message>
        <source>Phone system</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Système téléphonique</translation>
    </message>
    <message>
        <source>Pop-ups and sound</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Notifications et son</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>3CX {version}</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>3CX {version}</translation>
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
        <source>Privacy</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Confidentialité</translation>
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
        <source>Say when a colleague has just called the same number</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Signaler si un collègue vient d’appeler le même numéro</translation>
    </message>
    <message>
        <source>Set by your IT.</source>
        <extracomment>views/words/fixed_words.py</extracomment>
        <translation>Fixé par votre service informatique.</translation>
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
        <source>Such a call may cost a lot.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Un tel appel peut coûter cher.</translation>
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
        <source>That a colleague is talking to a number right now is always said before it is called.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Si un collègue est déjà en appel avec un numéro, cela est toujours signalé avant de l’appeler.</translation>
    </message>
    <message>
        <source>The list of programs for links could not be changed.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>La liste des programmes pour les liens n’a pas pu être modifiée.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>This computer has no list of programs for links that Callboard knows.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Cet ordinateur n’a pas de liste de programmes pour les liens connue de Callboard.</translation>
    </message>
    <message>
        <source>What rings then stands still with a thicker border, instead of fading in and out.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Ce qui sonne reste alors fixe, avec un bord plus épais, au lieu de s’estomper.</translation>
    </message>
    <message>
        <source>When somebody joins or leaves a conference that was started here.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Quand quelqu’un entre dans une conférence lancée ici, ou en sort.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Which program opens links could not be read.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Impossible de lire quel programme ouvre les liens.</translation>
    </message>
    <message>
        <source>Which program opens {links} links is not known yet.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>On ne sait pas encore quel programme ouvre les liens {links}.</translation>
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
        <source>from your IT</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>du service informatique</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>{links} links open in Callboard.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Les liens {links} s’ouvrent dans Callboard.</translation>
    </message>
    <message>
        <source>{links} links open in another program.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Les liens {links} s’ouvrent dans un autre programme.</translation>
    </message>
    <message>
        <source>{links} links open in {program}.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Les liens {links} s’ouvrent dans {program}.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>views/settings/popups_form.py
----------
views/settings/window_forms.py</extracomment>
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
    <name>SetupSteps</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <extracomment>views/first_run/setup_steps.py</extracomment>
        <translation>Étape {number} sur {count}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>SeveralDropped</name>
    <message numerus="yes">
        <source>Drop to see the %n numbers in it</source>
        <extracomment>views/drops/window_drags.py</extracomment>
        <translation>
            <numerusform>Déposer pour voir %n numéro</numerusform>
            <numerusform>Déposer pour voir les %n numéros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Close</source>
        <extracomment>views/handover_sheet/sheet_dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <extracomment>views/handover_sheet/sheet_dialog.py</extracomment>
        <translation>Fiche de passation</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <extracomment>views/handover_sheet/sheet_dialog.py</extracomment>
        <translation>Exporter en HTML…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>views/handover_sheet/sheet_dialog.py</extracomment>
        <translation>Exporter en PDF…</translation>
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
        <source>Drop it here, as letting go does</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Le déposer ici, comme en relâchant</translation>
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
    <name>ShownOptions</name>
    <message>
        <source>Hide the PIN</source>
        <extracomment>views/conference/live/shown_options.py</extracomment>
        <translation>Masquer le PIN</translation>
    </message>
    <message>
        <source>How people join</source>
        <extracomment>views/conference/live/shown_options.py</extracomment>
        <translation>Entrée en conférence</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <extracomment>views/conference/live/shown_options.py</extracomment>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>PIN, hidden</source>
        <extracomment>views/conference/live/shown_options.py</extracomment>
        <translation>PIN, masqué</translation>
    </message>
    <message>
        <source>Set at the start</source>
        <extracomment>views/conference/live/shown_options.py</extracomment>
        <translation>Fixé au départ</translation>
    </message>
    <message>
        <source>Show the PIN for ten seconds</source>
        <extracomment>views/conference/live/shown_options.py</extracomment>
        <translation>Afficher le PIN pendant dix secondes</translation>
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
    <name>SideHandle</name>
    <message>
        <source>A call is ringing. Show Calls now and Make a call</source>
        <extracomment>views/window/side_sheet.py</extracomment>
        <translation>Un appel sonne. Afficher «&#xa0;Appels en cours&#xa0;» et «&#xa0;Passer un appel&#xa0;»</translation>
    </message>
    <message>
        <source>Hide Calls now and Make a call</source>
        <extracomment>views/window/side_sheet.py</extracomment>
        <translation>Masquer «&#xa0;Appels en cours&#xa0;» et «&#xa0;Passer un appel&#xa0;»</translation>
    </message>
    <message>
        <source>Show Calls now and Make a call</source>
        <extracomment>views/window/side_sheet.py</extracomment>
        <translation>Afficher «&#xa0;Appels en cours&#xa0;» et «&#xa0;Passer un appel&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>About 3 minutes</source>
        <extracomment>views/first_run/side_panel.py</extracomment>
        <translation>Environ 3 minutes</translation>
    </message>
    <message>
        <source>Callboard</source>
        <extracomment>views/first_run/side_panel.py</extracomment>
        <translation>Callboard</translation>
    </message>
    <message>
        <source>Nothing on your phone system is changed by this setup.</source>
        <extracomment>views/first_run/side_panel.py</extracomment>
        <translation>Cette configuration ne modifie rien sur votre système téléphonique.</translation>
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
    <name>SignInFields</name>
    <message>
        <source>Calls need another user and password</source>
        <extracomment>views/connection/sign_in_fields.py</extracomment>
        <translation>Autre utilisateur et mot de passe pour les appels</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>views/connection/sign_in_fields.py</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password for calls</source>
        <extracomment>views/connection/sign_in_fields.py</extracomment>
        <translation>Mot de passe (appels)</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>views/connection/sign_in_fields.py</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>User for calls</source>
        <extracomment>views/connection/sign_in_fields.py</extracomment>
        <translation>Utilisateur (appels)</translation>
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
    <name>Step</name>
    <message>
        <source>Next</source>
        <extracomment>views/first_run/step.py</extracomment>
        <translation>Suivant</translation>
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
        <source>Call from my phone</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Appeler depuis mon poste</translation>
    </message>
    <message>
        <source>Extensions</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Favourite on or off</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Favori ou non</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Non connecté au système téléphonique.</translation>
    </message>
</context>
<context>
    <name>TemplateDelegate</name>
    <message>
        <source>Name of the template</source>
        <extracomment>views/conference/templates/template_delegate.py</extracomment>
        <translation>Nom du modèle</translation>
    </message>
</context>
<context>
    <name>TemplateDesk</name>
    <message>
        <source>Room {room} is set up as last time. Nobody is called until you choose Start conference.</source>
        <extracomment>app/template_desk.py</extracomment>
        <translation>La salle {room} est préparée comme la dernière fois. Personne n’est appelé avant «&#xa0;Démarrer la conférence&#xa0;».</translation>
    </message>
    <message>
        <source>The PIN of this template is not known on this computer. Type it again.</source>
        <extracomment>app/template_desk.py</extracomment>
        <translation>Le PIN de ce modèle n’est pas connu sur cet ordinateur. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>{template} is deleted.</source>
        <extracomment>app/template_desk.py</extracomment>
        <translation>Le modèle «&#xa0;{template}&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>{template} is not saved any more.</source>
        <extracomment>app/template_desk.py</extracomment>
        <translation>Le modèle «&#xa0;{template}&#xa0;» n’est plus enregistré.</translation>
    </message>
    <message>
        <source>{template} is saved.</source>
        <extracomment>app/template_desk.py</extracomment>
        <translation>Le modèle «&#xa0;{template}&#xa0;» est enregistré.</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Save a conference you hold often. It appears here.</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>Enregistrez une conférence que vous tenez souvent. Elle apparaîtra ici.</translation>
    </message>
    <message>
        <source>Saved templates</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>Modèles enregistrés</translation>
    </message>
</context>
<context>
    <name>TemplateRows</name>
    <message>
        <source>&amp;Delete</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Saved templates</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>Modèles enregistrés</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Add at least one person.</source>
        <extracomment>app/wiring/connect_templates.py</extracomment>
        <translation>Ajoutez au moins une personne.</translation>
    </message>
    <message>
        <source>Enter sets up a conference with it.</source>
        <extracomment>views/words/template_words.py</extracomment>
        <translation>Entrée prépare une conférence avec ce modèle.</translation>
    </message>
    <message>
        <source>No conference was started from here yet.</source>
        <extracomment>app/wiring/connect_templates.py</extracomment>
        <translation>Aucune conférence n’a encore été démarrée d’ici.</translation>
    </message>
    <message>
        <source>Nothing was changed in the last seconds.</source>
        <extracomment>app/wiring/connect_templates.py</extracomment>
        <translation>Rien n’a été modifié ces dernières secondes.</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>views/words/template_words.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <extracomment>app/wiring/connect_templates.py</extracomment>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Someone in it no longer exists: {number}</source>
        <extracomment>views/words/template_words.py</extracomment>
        <translation>Une personne n’existe plus&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Use a template</source>
        <extracomment>app/wiring/connect_templates.py</extracomment>
        <translation>Utiliser un modèle</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>views/words/template_words.py</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
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
        <extracomment>views/words/spoken_words.py</extracomment>
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
        <source>On a call</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>En appel</translation>
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
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>favori</translation>
    </message>
    <message>
        <source>from room {room}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>de la salle {room}</translation>
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
        <extracomment>views/words/spoken_words.py</extracomment>
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
        <extracomment>views/words/spoken_words.py</extracomment>
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
    <name>TimeField</name>
    <message>
        <source>Time</source>
        <extracomment>views/fields/time_field.py</extracomment>
        <translation>Heure</translation>
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
        <source>Call copied number…</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>Appeler le numéro copié…</translation>
    </message>
    <message>
        <source>Callboard – {connection}, {calls}</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>Callboard – {connection}, {calls}</translation>
    </message>
    <message>
        <source>Make a call…</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>Passer un appel…</translation>
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
    <name>TrayShower</name>
    <message>
        <source>connected</source>
        <extracomment>app/wiring/connect_tray.py</extracomment>
        <translation>connecté</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>app/wiring/connect_tray.py</extracomment>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>demo phone system</source>
        <extracomment>app/wiring/connect_tray.py</extracomment>
        <translation>PBX de démo</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>app/wiring/connect_tray.py</extracomment>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <extracomment>app/wiring/connect_tray.py</extracomment>
        <translation>reconnexion en cours</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <extracomment>app/wiring/connect_tray.py</extracomment>
        <translation>simulation</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Callboard did not answer for {seconds} s, most likely stuck in 3CX&apos;s library. It was started again.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Callboard n’a pas répondu pendant {seconds}&#xa0;s, sans doute bloqué dans la bibliothèque de 3CX. Il a été redémarré.</translation>
    </message>
    <message>
        <source>Callboard ended unexpectedly. It was started again.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Callboard s’est arrêté inopinément. Il a été redémarré.</translation>
    </message>
    <message>
        <source>Look at the phone before you try again.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Regardez le téléphone avant de réessayer.</translation>
    </message>
    <message>
        <source>The phone system&apos;s library does not answer. Calls go on, but Callboard cannot ask for anything.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>La bibliothèque du système téléphonique ne répond pas. Les appels se poursuivent, mais Callboard ne peut rien demander.</translation>
    </message>
    <message>
        <source>This has happened several times in a few minutes, so Callboard does not connect by itself now.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Cela s’est produit plusieurs fois en quelques minutes&#xa0;: Callboard ne se connecte donc plus de lui-même.</translation>
    </message>
    <message>
        <source>Unknown: {what} at {time}.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Issue inconnue&#xa0;: {what}, à {time}.</translation>
    </message>
    <message>
        <source>call from {one} to {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>appel de {one} vers {two}</translation>
    </message>
    <message>
        <source>coming into the call of {one} at {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>entrée dans l’appel de {one} sur {two}</translation>
    </message>
    <message>
        <source>conference in {one}, which begins with {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>conférence en salle {one}, commençant par {two}</translation>
    </message>
    <message>
        <source>diverting from {one} to {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>renvoi de {one} vers {two}</translation>
    </message>
    <message>
        <source>ending the call of {one}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>fin de l’appel de {one}</translation>
    </message>
    <message>
        <source>into the conference in {one}: {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>ajout à la conférence en salle {one}&#xa0;: {two}</translation>
    </message>
    <message>
        <source>picking up from {one} at {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>prise de l’appel de {one} sur {two}</translation>
    </message>
    <message>
        <source>recording {one}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>enregistrement de {one}</translation>
    </message>
    <message>
        <source>recording {one} no more</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>arrêt de l’enregistrement de {one}</translation>
    </message>
    <message>
        <source>transfer from {one} to {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>transfert de {one} vers {two}</translation>
    </message>
</context>
<context>
    <name>TroubleStrip</name>
    <message>
        <source>Close this message</source>
        <extracomment>views/window/trouble_strip.py</extracomment>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>TroubleStrips</name>
    <message>
        <source>Restart Callboard</source>
        <extracomment>views/window/trouble_strip.py</extracomment>
        <translation>Redémarrer Callboard</translation>
    </message>
</context>
<context>
    <name>UndoOffer</name>
    <message>
        <source>Undo</source>
        <extracomment>views/undo_offer.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <extracomment>views/undo_offer.py</extracomment>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <extracomment>views/undo_offer.py</extracomment>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>VersionStep</name>
    <message>
        <source>3CX version</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>Version de 3CX</translation>
    </message>
    <message>
        <source>3CX {number}</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>3CX {number}</translation>
    </message>
    <message>
        <source>Choose the files in the next step and Callboard will look.</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>Choisissez les fichiers à l’étape suivante et Callboard vérifiera.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>It is shown in the management console of the phone system.</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>Elle s’affiche dans la console de gestion du système téléphonique.</translation>
    </message>
    <message>
        <source>Set by your IT.</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>Fixé par votre service informatique.</translation>
    </message>
    <message>
        <source>Which 3CX version is it?</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>Quelle est la version de 3CX&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message numerus="yes">
        <source>%n people are selected, so Enter calls nobody. Select one of them.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>
            <numerusform>%n personne est sélectionnée&#xa0;: Entrée n’appelle personne. Sélectionnez-en une.</numerusform>
            <numerusform>%n personnes sont sélectionnées&#xa0;: Entrée n’appelle personne. Sélectionnez-en une seule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people selected. A number dropped on one goes to the first free.</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>
            <numerusform>%n personne sélectionnée. Un numéro déposé sur elle lui revient si elle est libre.</numerusform>
            <numerusform>%n personnes sélectionnées. Un numéro déposé sur l’une d’elles revient à la première libre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, the first who is free is offered</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>
            <numerusform>%n personne, proposée dès qu’elle est libre</numerusform>
            <numerusform>%n personnes, la première libre est proposée</numerusform>
        </translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Calling {name}…</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Appel vers {name}…</translation>
    </message>
    <message>
        <source>Choose your phone in From first.</source>
        <extracomment>app/promise_desk.py
----------
app/wiring/connect_watch.py</extracomment>
        <translation>Choisissez d’abord votre poste dans «&#xa0;Depuis&#xa0;».</translation>
    </message>
    <message>
        <source>Delete stops waiting.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Suppr arrête l’attente.</translation>
    </message>
    <message>
        <source>Divert</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Do not wait for {name}</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>Ne pas attendre {name}</translation>
    </message>
    <message>
        <source>Enter offers the call again. Delete stops waiting.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Entrée propose à nouveau l’appel. Suppr arrête l’attente.</translation>
    </message>
    <message>
        <source>Nobody is offered just now. Enter in the list below the calls offers a call again.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Personne n’est proposé pour le moment. Entrée, dans la liste sous les appels, propose à nouveau un appel.</translation>
    </message>
    <message>
        <source>Nobody whom you wait for is free.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Aucune personne attendue n’est libre.</translation>
    </message>
    <message>
        <source>Not offered while {mine} has a call</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Pas proposé tant que {mine} a un appel</translation>
    </message>
    <message>
        <source>Only {name} is selected.</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>Une seule sélection&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Paused until there is a connection again</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>En pause jusqu’au retour de la connexion</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>The call from {mine} to {name} is under way</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>L’appel depuis {mine} vers {name} est en cours</translation>
    </message>
    <message>
        <source>The call is being passed on already</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>L’appel est déjà en cours de transfert</translation>
    </message>
    <message>
        <source>The call is gone, so nobody is waited for any more.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>L’appel est terminé&#xa0;: plus personne n’est attendu.</translation>
    </message>
    <message>
        <source>The call with {person} did not come about. {waiting}.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>L’appel avec {person} n’a pas abouti. {waiting}.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Transférer</translation>
    </message>
    <message numerus="yes">
        <source>Wait for the %n selected people as well</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>
            <numerusform>Attendre aussi %n personne sélectionnée</numerusform>
            <numerusform>Attendre aussi les %n personnes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for {name} as well</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>Attendre aussi {name}</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for one of {names} and %n more to be free</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>
            <numerusform>Attente d’un poste libre parmi {names} et %n autre</numerusform>
            <numerusform>Attente d’un poste libre parmi {names} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for one of {names} to be free</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Attente d’un poste libre parmi {names}</translation>
    </message>
    <message>
        <source>Waiting for {name} to be free</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Attente d’un poste libre&#xa0;: {name}</translation>
    </message>
    <message>
        <source>a withheld number</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>un numéro masqué</translation>
    </message>
    <message>
        <source>for the call with {caller}</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>pour l’appel avec {caller}</translation>
    </message>
    <message>
        <source>for {caller}</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>pour {caller}</translation>
    </message>
    <message>
        <source>{caller} has been called from another phone. Nobody is waited for any more.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{caller}&#xa0;: appelé depuis un autre poste. Plus personne n’est attendu.</translation>
    </message>
    <message>
        <source>{caller} is being called from {number} already</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Un appel vers {caller} depuis le {number} est déjà en cours</translation>
    </message>
    <message>
        <source>{key} calls.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{key} appelle.</translation>
    </message>
    <message>
        <source>{key} diverts it.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{key} le renvoie.</translation>
    </message>
    <message>
        <source>{key} transfers it.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{key} le transfère.</translation>
    </message>
    <message>
        <source>{name} is free</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{name} est libre</translation>
    </message>
    <message>
        <source>{name} is free. Call {caller} from {number}?</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{name} est libre. Appeler {caller} depuis le {number}&#xa0;?</translation>
    </message>
    <message>
        <source>{name} is free. Call {number} from {mine}?</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{name} est libre. Appeler le {number} depuis le {mine}&#xa0;?</translation>
    </message>
    <message>
        <source>{name} is free. Divert the call from {caller} to {number}?</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{name} est libre. Renvoyer {caller} vers le {number}&#xa0;?</translation>
    </message>
    <message>
        <source>{name} is free. Transfer the call with {caller} to {number}?</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{name} est libre. Transférer {caller} vers le {number}&#xa0;?</translation>
    </message>
    <message>
        <source>{person} is not free any more. {waiting}.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{person} n’est plus libre. {waiting}.</translation>
    </message>
    <message>
        <source>{person}: {state}</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{person}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{waiting}. Nobody is called before you say so.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{waiting}. Personne n’est appelé sans votre accord.</translation>
    </message>
</context>
<context>
    <name>WatchList</name>
    <message numerus="yes">
        <source>%n callers wait. They are remembered as long as Callboard runs.</source>
        <extracomment>views/watch/watch_list.py</extracomment>
        <translation>
            <numerusform>%n appelant attend. Callboard le garde en mémoire tant qu’il est actif.</numerusform>
            <numerusform>%n appelants attendent. Callboard les garde en mémoire tant qu’il est actif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>views/watch/watch_list.py</extracomment>
        <translation>Attentes</translation>
    </message>
</context>
<context>
    <name>WatchRows</name>
    <message>
        <source>Stop waiting</source>
        <extracomment>views/watch/watch_list.py</extracomment>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Waiting for somebody to be free</source>
        <extracomment>views/watch/watch_list.py</extracomment>
        <translation>Attente d’un poste libre</translation>
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
        <source>3CX {generation} can&apos;t start conferences by itself.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>3CX {generation} ne peut pas démarrer de conférences de lui-même.</translation>
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
        <source>3CX {number} at {host}, port {ports}, with user and password.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>3CX {number} sur {host}, port {ports}, avec utilisateur et mot de passe.</translation>
    </message>
    <message>
        <source>3CX {number} at {host}, port {ports}, with user and password. Its 3CXPhoneSystem.ini says port {ini_port}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>3CX {number} sur {host}, port {ports}, avec utilisateur et mot de passe. Son 3CXPhoneSystem.ini indique le port {ini_port}.</translation>
    </message>
    <message>
        <source>3CX {number} at {host}, port {ports}. The demo PBX asks nobody for a password.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>3CX {number} sur {host}, port {ports}. Le PBX de démo ne demande aucun mot de passe.</translation>
    </message>
    <message>
        <source>3CX {number}, version {version}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>3CX {number}, version {version}.</translation>
    </message>
    <message>
        <source>3CX {number}. It does not tell its version.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>3CX {number}. Il n’indique pas sa version.</translation>
    </message>
    <message>
        <source>3CXPhoneSystem.ini cannot be read</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>3CXPhoneSystem.ini est illisible</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Un PIN ne contient que des chiffres.</translation>
    </message>
    <message>
        <source>A call to a country that was never called from here.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Un appel vers un pays qui n’a jamais été appelé d’ici.</translation>
    </message>
    <message>
        <source>A call to another country, which was called from here before.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Un appel vers un autre pays, déjà appelé d’ici.</translation>
    </message>
    <message>
        <source>A call within the country.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Un appel dans le pays.</translation>
    </message>
    <message>
        <source>A call within the phone system.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Un appel interne au système téléphonique.</translation>
    </message>
    <message>
        <source>A code and no phone number, you are asked before it is sent: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Un code et non un numéro de téléphone, la question vous est posée avant l’envoi&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>A code can change settings of the phone system.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Un code peut changer des réglages du système téléphonique.</translation>
    </message>
    <message>
        <source>A conference room for each extension</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Une salle de conférence par poste</translation>
    </message>
    <message>
        <source>A file of 3CX cannot be read</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Un fichier 3CX est illisible</translation>
    </message>
    <message>
        <source>A file of 3CX is damaged, or another one</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Un fichier 3CX est endommagé, ou c’en est un autre</translation>
    </message>
    <message>
        <source>A file of 3CX is missing</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Il manque un fichier 3CX</translation>
    </message>
    <message>
        <source>A file that the 3CX files need was not found: {file}</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Un fichier nécessaire aux fichiers 3CX est introuvable&#xa0;: {file}</translation>
    </message>
    <message>
        <source>A library of 3CX cannot be loaded</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Une bibliothèque 3CX ne peut pas être chargée</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il manque un numéro.</translation>
    </message>
    <message>
        <source>A part of Callboard is missing</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Une partie de Callboard manque</translation>
    </message>
    <message>
        <source>A part of Callboard is missing: {file}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Une partie de Callboard manque&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>A premium-rate, shared-cost or satellite number: the call may cost a lot.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Un numéro surtaxé, à coût partagé ou satellite&#xa0;: l’appel peut coûter cher.</translation>
    </message>
    <message>
        <source>A room cannot be called into a conference: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Une salle ne peut pas être appelée dans une conférence&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>A short number: who answers there, and what a call costs, is not known.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Un numéro court&#xa0;: on ne sait ni qui y répond ni ce que coûte l’appel.</translation>
    </message>
    <message>
        <source>Add --host with the name or address of the 3CX server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ajoutez --host avec le nom ou l’adresse du serveur 3CX.</translation>
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
        <source>After a restart of the server some of them take a few minutes.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Après un redémarrage du serveur, certains mettent quelques minutes.</translation>
    </message>
    <message>
        <source>All from the same server, at the same time.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Tous du même serveur, au même moment.</translation>
    </message>
    <message>
        <source>All there: {files}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Tous présents&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>An emergency number.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Un numéro d’urgence.</translation>
    </message>
    <message>
        <source>Another copy is in use</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Une autre copie est utilisée</translation>
    </message>
    <message>
        <source>Another copy was loaded: {loaded}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Une autre copie a été chargée&#xa0;: {loaded}.</translation>
    </message>
    <message>
        <source>Another program has the same name</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Un autre programme porte le même nom</translation>
    </message>
    <message>
        <source>Another program holds {file} in {folder} and lets nobody read it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Un autre programme utilise {file} dans {folder} et en bloque la lecture.</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>Ask IT for the right to read {folder}.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Demandez au service informatique le droit de lire {folder}.</translation>
    </message>
    <message>
        <source>Ask IT to allow this PC through the firewall.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Demandez au service informatique d’autoriser ce PC dans le pare-feu.</translation>
    </message>
    <message>
        <source>Ask IT to install Microsoft .NET on this PC.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Demandez au service informatique d’installer Microsoft .NET sur ce PC.</translation>
    </message>
    <message>
        <source>Ask IT to remove the shared copy.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Demandez au service informatique de supprimer la copie partagée.</translation>
    </message>
    <message>
        <source>Ask IT what {file} needs in turn.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Demandez au service informatique de quoi {file} a besoin à son tour.</translation>
    </message>
    <message>
        <source>Ask for it again if it matters.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Refaites la demande si c’est important.</translation>
    </message>
    <message>
        <source>Ask whether all 3CX services are running.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Demandez si tous les services 3CX fonctionnent.</translation>
    </message>
    <message>
        <source>Ask whether the 3CX server is running.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Demandez si le serveur 3CX fonctionne.</translation>
    </message>
    <message>
        <source>Ask whether the phone system is running.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Demandez si le système téléphonique fonctionne.</translation>
    </message>
    <message>
        <source>Ask your IT to change it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Demandez à votre service informatique de le modifier.</translation>
    </message>
    <message>
        <source>Ask your IT to look at that file, or to bring it back from a backup.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Demandez à votre service informatique d’examiner ce fichier, ou de le restaurer depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Ask your IT to look at the file. Everything else works.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Demandez à votre service informatique d’examiner le fichier. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>wording/presence_sentences.py</extracomment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>wording/presence_sentences.py
----------
wording/step_words.py</extracomment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>By its 3CXPhoneSystem.ini it answers its own computer only.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>D’après son 3CXPhoneSystem.ini, il ne répond qu’à son propre ordinateur.</translation>
    </message>
    <message>
        <source>By its 3CXPhoneSystem.ini the phone system listens on its own computer only. Run Callboard there.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>D’après son 3CXPhoneSystem.ini, le système téléphonique n’écoute que sur son propre ordinateur. Lancez Callboard sur celui-ci.</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call again if they are still wanted.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Rappelez si cette personne est toujours attendue.</translation>
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
        <source>Call manager</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Gestionnaire d’appels</translation>
    </message>
    <message>
        <source>Call people in by their numbers.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Appelez les personnes par leur numéro.</translation>
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
        <source>Callboard cannot speak to 3CX {chosen} yet.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Callboard ne sait pas encore communiquer avec 3CX {chosen}.</translation>
    </message>
    <message>
        <source>Callboard cannot speak to 3CX {found} yet. Choose files from a 3CX {chosen} server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Callboard ne sait pas encore communiquer avec 3CX {found}. Choisissez les fichiers d’un serveur 3CX {chosen}.</translation>
    </message>
    <message>
        <source>Callboard cannot write its log in {folder}. Everything else works.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Callboard ne peut pas écrire son journal dans {folder}. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>Callboard doesn&apos;t know how 3CX {generation} tells what is in its phone books.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Callboard ne sait pas comment 3CX {generation} indique le contenu de ses annuaires.</translation>
    </message>
    <message>
        <source>Callboard doesn&apos;t know whether 3CX {generation} allows this.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Callboard ne sait pas si 3CX {generation} le permet.</translation>
    </message>
    <message>
        <source>Callboard ended in the middle of it. Look in the room before you start it again: perhaps people are in it.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Callboard s’est arrêté en plein démarrage. Regardez dans la salle avant de la redémarrer&#xa0;: il y a peut-être déjà quelqu’un.</translation>
    </message>
    <message>
        <source>Callboard is closing.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Callboard se ferme.</translation>
    </message>
    <message>
        <source>Callboard may not read {file} in {folder}.</source>
        <extracomment>wording/check_sentences.py
----------
wording/problem_sentences.py</extracomment>
        <translation>Callboard n’a pas le droit de lire {file} dans {folder}.</translation>
    </message>
    <message>
        <source>Callboard was not connected to the phone system at that time.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Callboard n’était pas connecté au système téléphonique à cette heure-là.</translation>
    </message>
    <message>
        <source>Callboard was not running at that time, or the computer slept.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Callboard n’était pas actif à cette heure-là, ou l’ordinateur était en veille.</translation>
    </message>
    <message>
        <source>Callboard writes it down, reads it back, and tells you at its time whether anybody was called. For a conference that matters, let Callboard start it.</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>Callboard inscrit la conférence, la relit et vous dit à l’heure prévue si quelqu’un a été appelé. Si la conférence est importante, laissez Callboard la démarrer.</translation>
    </message>
    <message>
        <source>Callboard&apos;s copy of the 3CX files is not as it was made: {file}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La copie des fichiers 3CX faite par Callboard a été altérée&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Appel…</translation>
    </message>
    <message>
        <source>Calls can be made.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Les appels sont possibles.</translation>
    </message>
    <message>
        <source>Calls cannot be made</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Les appels sont impossibles</translation>
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
        <source>Capital letters count. Spaces at the end count too.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Les majuscules comptent. Les espaces à la fin aussi.</translation>
    </message>
    <message>
        <source>Change it back when the time has come.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Rétablissez-la le moment venu.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Relancez le test.</translation>
    </message>
    <message>
        <source>Check again. If it stays, send the report.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Relancez le test. Si l’erreur persiste, envoyez le rapport.</translation>
    </message>
    <message>
        <source>Check it; perhaps several numbers ran together.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vérifiez-le&#xa0;; plusieurs numéros sont peut-être collés.</translation>
    </message>
    <message>
        <source>Check port, user and password for calls.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Vérifiez le port, l’utilisateur et le mot de passe des appels.</translation>
    </message>
    <message>
        <source>Check that it is running and that the network to it works.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vérifiez qu’il fonctionne et que le réseau jusqu’à lui aussi.</translation>
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
        <source>Check the 3CX services are running.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vérifiez que les services 3CX fonctionnent.</translation>
    </message>
    <message>
        <source>Check the connection, or press Try now to connect all the same.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Testez la connexion, ou appuyez sur «&#xa0;Réessayer&#xa0;» pour vous connecter quand même.</translation>
    </message>
    <message>
        <source>Check the name and port.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Vérifiez le nom et le port.</translation>
    </message>
    <message>
        <source>Check the numbers, and whether the phone that rings first is free.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vérifiez les numéros, et si le poste qui sonne d’abord est libre.</translation>
    </message>
    <message>
        <source>Check the port.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Vérifiez le port.</translation>
    </message>
    <message>
        <source>Check the spelling of {host}.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Vérifiez l’orthographe de {host}.</translation>
    </message>
    <message>
        <source>Check user and password.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Vérifiez l’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Choose a group first. A number dropped here is called from the first who is free.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Choisissez d’abord un groupe. Un numéro déposé ici est appelé depuis le premier poste libre.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez une heure à venir.</translation>
    </message>
    <message>
        <source>Choose an earlier day, and plan it again later.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez un jour plus proche, et planifiez-la à nouveau plus tard.</translation>
    </message>
    <message>
        <source>Choose an extension of this phone system instead of {number}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez un poste de ce système téléphonique au lieu du {number}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that file first.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez un autre nom, ou supprimez d’abord ce fichier.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez un autre nom, ou supprimez d’abord ce modèle.</translation>
    </message>
    <message>
        <source>Choose another number to call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez un autre numéro à appeler.</translation>
    </message>
    <message>
        <source>Choose another phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez un autre système téléphonique.</translation>
    </message>
    <message>
        <source>Choose another phone.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez un autre poste.</translation>
    </message>
    <message>
        <source>Choose another room, for example: {usable}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez une autre salle, par exemple&#xa0;: {usable}.</translation>
    </message>
    <message>
        <source>Choose another room, or start without them.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez une autre salle, ou démarrez sans PIN ni options.</translation>
    </message>
    <message>
        <source>Choose another room.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez une autre salle.</translation>
    </message>
    <message>
        <source>Choose another room; your list is kept.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez une autre salle&#xa0;; votre liste est conservée.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez une autre heure.</translation>
    </message>
    <message>
        <source>Choose another version, or files from the right server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez une autre version, ou les fichiers du bon serveur.</translation>
    </message>
    <message>
        <source>Choose my phone again.</source>
        <extracomment>wording/fix_steps.py
----------
wording/problem_sentences.py</extracomment>
        <translation>Choisissez à nouveau votre poste.</translation>
    </message>
    <message>
        <source>Choose one of its extensions.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez l’un de ses postes.</translation>
    </message>
    <message>
        <source>Choose one of those it has: {known}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez l’une de celles qu’il a&#xa0;: {known}.</translation>
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
        <source>Choose the files of another 3CX server, or try the demo PBX.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez les fichiers d’un autre serveur 3CX, ou essayez le PBX de démo.</translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Choisissez à nouveau le dossier.</translation>
    </message>
    <message>
        <source>Choose the folder of the 3CX server that holds the file itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Choisissez le dossier du serveur 3CX qui contient le fichier lui-même.</translation>
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
        <source>Choose the version that the files are from.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Choisissez la version dont viennent les fichiers.</translation>
    </message>
    <message>
        <source>Close it in other programs, and look whether you may read it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Fermez-le dans les autres programmes, et vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Close other copies of Callboard and other programs that connect to 3CX, then check again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Fermez les autres instances de Callboard et les autres programmes qui se connectent à 3CX, puis relancez le test.</translation>
    </message>
    <message>
        <source>Close other copies of Callboard.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Fermez les autres instances de Callboard.</translation>
    </message>
    <message>
        <source>Close other programs that connect to 3CX.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Fermez les autres programmes qui se connectent à 3CX.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>Coming into calls of others is switched off.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Entrer dans les appels des autres est désactivé.</translation>
    </message>
    <message>
        <source>Conferences that 3CX starts itself</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Conférences que 3CX démarre lui-même</translation>
    </message>
    <message>
        <source>Connecting ended Callboard several times in a few minutes.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Callboard s’est arrêté plusieurs fois en quelques minutes en se connectant.</translation>
    </message>
    <message>
        <source>Connection check</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Réglages de connexion</translation>
    </message>
    <message>
        <source>Contacts and history of this computer were damaged. They were set aside as {file}, and new ones begin.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Les contacts et l’historique de cet ordinateur étaient endommagés. Ils ont été mis de côté ({file}), et de nouveaux commencent.</translation>
    </message>
    <message>
        <source>Copy all files again from the 3CX server&apos;s Bin folder.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Copiez à nouveau tous les fichiers du dossier Bin du serveur 3CX.</translation>
    </message>
    <message>
        <source>Copy all files from the 3CX server&apos;s Bin folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Copiez tous les fichiers du dossier Bin du serveur 3CX.</translation>
    </message>
    <message>
        <source>Copy all files from the same 3CX server again. If it stays, send the report.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Copiez à nouveau tous les fichiers du même serveur 3CX. Si l’erreur persiste, envoyez le rapport.</translation>
    </message>
    <message>
        <source>Copy it from the 3CX server again, or choose another folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Copiez-le à nouveau depuis le serveur 3CX, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Copy it from the 3CX server&apos;s Bin folder, or choose another folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Copiez-le depuis le dossier Bin du serveur 3CX, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Copy it from the 3CX server&apos;s Bin folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Copiez-le depuis le dossier Bin du serveur 3CX.</translation>
    </message>
    <message>
        <source>Copy them again from the 3CX server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Copiez-les à nouveau depuis le serveur 3CX.</translation>
    </message>
    <message>
        <source>Could not be started</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>N’a pas pu être démarrée</translation>
    </message>
    <message>
        <source>Custom 1</source>
        <extracomment>wording/presence_sentences.py</extracomment>
        <translation>Personnalisé 1</translation>
    </message>
    <message>
        <source>Custom 2</source>
        <extracomment>wording/presence_sentences.py</extracomment>
        <translation>Personnalisé 2</translation>
    </message>
    <message>
        <source>Dialled in this order: {numbers}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Composés dans cet ordre&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>Dialling</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Appelle</translation>
    </message>
    <message>
        <source>Divert</source>
        <extracomment>wording/capability_sentences.py
----------
wording/drop_questions.py</extracomment>
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
        <source>Divert the call to {to_person}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Renvoyer l’appel vers {to_person}&#xa0;?</translation>
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
        <source>Do not disturb is on, the phone may not ring: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>«&#xa0;Ne pas déranger&#xa0;» activé, le poste ne sonnera peut-être pas&#xa0;: {people}.</translation>
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
        <source>Drop to wait for one</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Déposer pour attendre</translation>
    </message>
    <message>
        <source>Each extension has a room of its own.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Chaque poste a sa propre salle.</translation>
    </message>
    <message>
        <source>Emergency number, you are asked before it is called: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Numéro d’urgence, la question vous est posée avant l’appel&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>Enter calls anyway.</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>Entrée appelle quand même.</translation>
    </message>
    <message>
        <source>Everybody has a room of their own here, and Callboard was not told which one is yours.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Chacun a ici sa propre salle, et Callboard ne sait pas laquelle est la vôtre.</translation>
    </message>
    <message>
        <source>Everybody is asked to confirm; names are not asked.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Chacun doit confirmer&#xa0;; les noms ne sont pas demandés.</translation>
    </message>
    <message>
        <source>Everybody is asked to say their name and to confirm.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Chacun doit dire son nom et confirmer.</translation>
    </message>
    <message>
        <source>Everybody is asked to say their name, but not to confirm.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Chacun doit dire son nom, mais n’a pas à confirmer.</translation>
    </message>
    <message>
        <source>Everybody is in as soon as they answer; names are not asked.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Chacun entre dès qu’il répond&#xa0;; les noms ne sont pas demandés.</translation>
    </message>
    <message>
        <source>Everybody shares its conference rooms.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Ses salles de conférence sont communes à tous.</translation>
    </message>
    <message>
        <source>Export it again, and take the whole file.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Refaites l’exportation, et prenez le fichier entier.</translation>
    </message>
    <message>
        <source>Export them there as CSV, and import that file.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Exportez-les là-bas en CSV, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>Extension {number} has no presence “{profile}”.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le poste {number} n’a pas de présence «&#xa0;{profile}&#xa0;».</translation>
    </message>
    <message>
        <source>Extension {number} is not on this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le poste {number} n’existe pas sur ce système téléphonique.</translation>
    </message>
    <message>
        <source>Extension {number} is there.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Le poste {number} existe.</translation>
    </message>
    <message>
        <source>Extension {number} may be on another one.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Le poste {number} est peut-être sur un autre.</translation>
    </message>
    <message>
        <source>Extensions received</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Postes reçus</translation>
    </message>
    <message>
        <source>Extensions: {extensions}. Conference rooms: {rooms}, and {gateways} for callers. External lines: {lines}. Parties in calls now: {parties}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Postes&#xa0;: {extensions}. Salles de conférence&#xa0;: {rooms}, et {gateways} pour les appelants. Lignes externes&#xa0;: {lines}. Participants en appel&#xa0;: {parties}.</translation>
    </message>
    <message>
        <source>Extensions: {extensions}. Conference rooms: {rooms}. External lines: {lines}. Parties in calls now: {parties}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Postes&#xa0;: {extensions}. Salles de conférence&#xa0;: {rooms}. Lignes externes&#xa0;: {lines}. Participants en appel&#xa0;: {parties}.</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Files match your 3CX version</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Fichiers de votre version de 3CX</translation>
    </message>
    <message>
        <source>Files of 3CX {number} (file version {file_version}).</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Fichiers de 3CX {number} (version de fichier {file_version}).</translation>
    </message>
    <message>
        <source>Files of 3CX {number} (made for {wanted}).</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Fichiers de 3CX {number} (prévus pour {wanted}).</translation>
    </message>
    <message>
        <source>Files of 3CX {number} (version {version}).</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Fichiers de 3CX {number} (version {version}).</translation>
    </message>
    <message>
        <source>Files of 3CX {number} (version {version}). Callboard cannot speak to it yet.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Fichiers de 3CX {number} (version {version}). Callboard ne sait pas encore communiquer avec lui.</translation>
    </message>
    <message>
        <source>First comes “{title}”.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>D’abord&#xa0;: «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>First free: call from {from_number}</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Premier libre&#xa0;: appeler depuis le {from_number}</translation>
    </message>
    <message>
        <source>First free: pass on to {to_number}</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Premier libre&#xa0;: passer au {to_number}</translation>
    </message>
    <message>
        <source>Four numbers with dots, such as 192.168.1.10. Your IT knows it.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Quatre nombres séparés par des points, comme 192.168.1.10. Votre service informatique la connaît.</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Free rooms: {free} of {all}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Salles libres&#xa0;: {free} sur {all}.</translation>
    </message>
    <message>
        <source>From and To are the same phone.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>«&#xa0;Depuis&#xa0;» et «&#xa0;Vers&#xa0;» désignent le même poste.</translation>
    </message>
    <message>
        <source>From here it is dialled as {number}.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>D’ici, ce qui est composé est {number}.</translation>
    </message>
    <message>
        <source>From the Bin folder of the 3CX that you connect to.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Dans le dossier Bin du 3CX auquel vous vous connectez.</translation>
    </message>
    <message>
        <source>Give your user the right to read it, or copy it to another folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Donnez à votre compte le droit de le lire, ou copiez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>Give your user the right to read it, then start Callboard again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Donnez à votre compte le droit de le lire, puis redémarrez Callboard.</translation>
    </message>
    <message>
        <source>Give your user the right to read it. Callboard tries again by itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Donnez à votre compte le droit de le lire. Callboard réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Give your user the right to read that folder, or copy the files to another one.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Donnez à votre compte le droit de lire ce dossier, ou copiez les fichiers dans un autre.</translation>
    </message>
    <message>
        <source>Guests dial {gateway} and key in the PIN.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Les invités appellent le {gateway} et composent le PIN.</translation>
    </message>
    <message>
        <source>Guests need the PIN to dial in.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Les invités qui appellent ont besoin du PIN.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>If it stays, copy the report for your IT support.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Si le problème persiste, copiez le rapport pour votre service informatique.</translation>
    </message>
    <message>
        <source>If your phone system was updated, that is it.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Si votre système téléphonique a été mis à jour, c’est la cause.</translation>
    </message>
    <message>
        <source>Import 3CXPhoneSystem.ini again, or type the details.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Importez à nouveau 3CXPhoneSystem.ini, ou saisissez les paramètres.</translation>
    </message>
    <message>
        <source>Import 3CXPhoneSystem.ini again.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Importez à nouveau 3CXPhoneSystem.ini.</translation>
    </message>
    <message>
        <source>In a country never called from here, you are asked before it is called: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Dans un pays jamais appelé d’ici, la question vous est posée avant l’appel&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>In the connection settings, or under Settings, My phone.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Dans les réglages de connexion, ou sous «&#xa0;Réglages&#xa0;», «&#xa0;Mon poste&#xa0;».</translation>
    </message>
    <message>
        <source>In the list twice, called once: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Deux fois dans la liste, un seul appel&#xa0;: {people}.</translation>
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
        <source>Install {wanted}, or choose it for this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Installez {wanted}, ou choisissez-le pour ce système téléphonique.</translation>
    </message>
    <message>
        <source>Is that computer on, is the phone system running, does a firewall let it through? Check name and port.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Cet ordinateur est-il allumé, le système téléphonique fonctionne-t-il, le pare-feu laisse-t-il passer&#xa0;? Vérifiez le nom et le port.</translation>
    </message>
    <message>
        <source>Is that computer on? A firewall may be in the way: ask IT about port {port}. Check name and port.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Cet ordinateur est-il allumé&#xa0;? Un pare-feu bloque peut-être&#xa0;: interrogez le service informatique sur le port {port}. Vérifiez le nom et le port.</translation>
    </message>
    <message>
        <source>Is this PC online?</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Ce PC est-il connecté au réseau&#xa0;?</translation>
    </message>
    <message>
        <source>Is this the right phone system?</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Est-ce le bon système téléphonique&#xa0;?</translation>
    </message>
    <message>
        <source>It has been started meanwhile.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elle a été démarrée entre-temps.</translation>
    </message>
    <message>
        <source>It has no room that can be started from here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il n’a aucune salle qui puisse être démarrée d’ici.</translation>
    </message>
    <message>
        <source>It has to hold 3cxpscomcpp2.dll and what belongs to it.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Il doit contenir 3cxpscomcpp2.dll et ce qui va avec.</translation>
    </message>
    <message>
        <source>It holds no password, no PIN and no callers.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Il ne contient ni mot de passe, ni PIN, ni appelants.</translation>
    </message>
    <message>
        <source>It is called without a question.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Aucune question n’est posée avant l’appel.</translation>
    </message>
    <message>
        <source>It is not known in which country the phone system stands. Whether a number is abroad cannot be told, and nothing is asked because of that. Choose the country in Settings, under Calling.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>On ne sait pas dans quel pays se trouve le système téléphonique. On ne peut pas dire si un numéro est à l’étranger, et rien n’est demandé pour cela. Choisissez le pays dans les réglages, sous «&#xa0;Appels&#xa0;».</translation>
    </message>
    <message>
        <source>It is not known whether anybody comes into the call of {who}: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>On ne sait pas si quelqu’un entre dans l’appel de {who}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>It is not known whether the call was diverted: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>On ne sait pas si l’appel a été renvoyé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>It is not known whether the call was picked up: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>On ne sait pas si l’appel a été pris&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>It is not known whether the call was transferred: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>On ne sait pas si l’appel a été transféré&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>It is not known whether the recording of {who} was changed: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>On ne sait pas si l’enregistrement de {who} a été modifié&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>It is not known which phone is yours.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>On ne sait pas quel poste est le vôtre.</translation>
    </message>
    <message>
        <source>It is not known which phone shall have the call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>On ne sait pas quel poste doit recevoir l’appel.</translation>
    </message>
    <message>
        <source>It is set aside as “.bad” with the next change. Choose your phone system again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il sera mis de côté en «&#xa0;.bad&#xa0;» à la prochaine modification. Choisissez à nouveau votre système téléphonique.</translation>
    </message>
    <message>
        <source>It is switched on in the settings of the window.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Cela s’active dans les réglages de la fenêtre.</translation>
    </message>
    <message>
        <source>It is used until Callboard ends, and has to be typed again after that.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il sert jusqu’à la fermeture de Callboard, puis il faudra le saisir à nouveau.</translation>
    </message>
    <message>
        <source>It may be asking for a password of its own in another window. Unlock it there; Callboard goes on by itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il demande peut-être son propre mot de passe dans une autre fenêtre. Déverrouillez-le là-bas&#xa0;; Callboard reprend de lui-même.</translation>
    </message>
    <message>
        <source>It may be restarting after an update. Callboard reconnects by itself.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Il redémarre peut-être après une mise à jour. Callboard se reconnecte de lui-même.</translation>
    </message>
    <message>
        <source>It may come back by itself. Restart Callboard if it does not.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elle peut revenir d’elle-même. Sinon, redémarrez Callboard.</translation>
    </message>
    <message>
        <source>It may have been moved, or its drive is not connected.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Il a peut-être été déplacé, ou son lecteur n’est pas connecté.</translation>
    </message>
    <message>
        <source>It may still be starting. Otherwise its user, its password or its version may be another one now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il démarre peut-être encore. Sinon, son utilisateur, son mot de passe ou sa version a peut-être changé.</translation>
    </message>
    <message>
        <source>It stands in 3CXPhoneSystem.ini on the server.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Il figure dans 3CXPhoneSystem.ini sur le serveur.</translation>
    </message>
    <message>
        <source>It was asked for, and what became of it is not known: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La demande a été faite, et sa suite n’est pas connue&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Its PIN could not be read, and without it anybody could have joined.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Son PIN n’a pas pu être lu, et sans lui n’importe qui aurait pu entrer.</translation>
    </message>
    <message>
        <source>Its time has come. Nothing to be seen yet</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>C’est l’heure. Rien de visible pour le moment</translation>
    </message>
    <message>
        <source>Its time is over. Callboard could not see whether it started</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>L’heure est passée. Callboard n’a pas pu voir si elle a démarré</translation>
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
        <source>Let Callboard start it instead: Callboard has to be running at that time.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Laissez plutôt Callboard la démarrer&#xa0;: il doit être actif à cette heure-là.</translation>
    </message>
    <message>
        <source>Let Callboard start them: it has to be running then.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Laissez Callboard les démarrer&#xa0;: il doit alors être actif.</translation>
    </message>
    <message>
        <source>Libraries in {folder} that are not .NET, each loaded in a process of its own</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Bibliothèques non .NET de {folder}, chacune chargée dans son propre processus</translation>
    </message>
    <message>
        <source>Listen in, whisper or join a call</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Écouter un appel, y chuchoter ou y intervenir</translation>
    </message>
    <message>
        <source>Loaded from {file}</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Chargé depuis {file}</translation>
    </message>
    <message>
        <source>Longer than any phone number, you are asked before it is called: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Plus long qu’un numéro de téléphone, la question vous est posée avant l’appel&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>Look at it, then say it again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Regardez-le, puis refaites la demande.</translation>
    </message>
    <message>
        <source>Look at the list before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Regardez la liste avant de réessayer.</translation>
    </message>
    <message>
        <source>Look at the list, and remove it in 3CX itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Regardez la liste, et supprimez la conférence dans 3CX lui-même.</translation>
    </message>
    <message>
        <source>Look at the phone before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Regardez le téléphone avant de réessayer.</translation>
    </message>
    <message>
        <source>Look at the tile before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Regardez la carte avant de réessayer.</translation>
    </message>
    <message>
        <source>Look at the tile when the connection is back.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Regardez la carte une fois la connexion rétablie.</translation>
    </message>
    <message>
        <source>Look at what it is now, then change it again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Regardez comment elle est maintenant, puis modifiez-la à nouveau.</translation>
    </message>
    <message>
        <source>Look at “callboard calls” before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Regardez «&#xa0;callboard calls&#xa0;» avant de réessayer.</translation>
    </message>
    <message>
        <source>Look at “callboard calls”.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Regardez «&#xa0;callboard calls&#xa0;».</translation>
    </message>
    <message>
        <source>Look how it is spelt, and in which folder it is.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vérifiez l’orthographe et le dossier.</translation>
    </message>
    <message>
        <source>Look whether it still rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vérifiez s’il sonne encore.</translation>
    </message>
    <message>
        <source>Look whether that phone rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vérifiez si ce poste sonne.</translation>
    </message>
    <message>
        <source>Look whether they still talk, and whether the phone that would ring is free.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vérifiez si l’appel est toujours en cours, et si le poste qui sonnerait est libre.</translation>
    </message>
    <message>
        <source>Look whether they still talk, then try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vérifiez si l’appel est toujours en cours, puis réessayez.</translation>
    </message>
    <message>
        <source>Look whether they still talk.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vérifiez si l’appel est toujours en cours.</translation>
    </message>
    <message>
        <source>Look who has it now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vérifiez qui l’a maintenant.</translation>
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
        <source>Make room on the disk, or give your user the right to write there.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Libérez de la place sur le disque, ou donnez à votre compte le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Make room on the disk, or give your user the right to write there. Callboard tries again by itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Libérez de la place sur le disque, ou donnez à votre compte le droit d’y écrire. Callboard réessaie de lui-même.</translation>
    </message>
    <message>
        <source>May cost a lot (premium, shared cost, satellite), you are asked before it is called: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Peut coûter cher (surtaxé, coût partagé, satellite), la question vous est posée avant l’appel&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>Microsoft .NET</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Microsoft .NET</translation>
    </message>
    <message>
        <source>Microsoft .NET ({runtime}) does not start.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Microsoft .NET ({runtime}) ne démarre pas.</translation>
    </message>
    <message>
        <source>Microsoft .NET does not start</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Microsoft .NET ne démarre pas</translation>
    </message>
    <message>
        <source>Microsoft .NET was not found</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Microsoft .NET est introuvable</translation>
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
        <source>My phone exists</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Mon poste existe</translation>
    </message>
    <message>
        <source>My phone is not there</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Mon poste est introuvable</translation>
    </message>
    <message>
        <source>Name each person once.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Indiquez chaque personne une seule fois.</translation>
    </message>
    <message>
        <source>Name or address, port, user and password.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Nom ou adresse, port, utilisateur et mot de passe.</translation>
    </message>
    <message>
        <source>Name the file with the contacts.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Indiquez le fichier qui contient les contacts.</translation>
    </message>
    <message>
        <source>Name the file with the list.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Indiquez le fichier qui contient la liste.</translation>
    </message>
    <message>
        <source>Name the people to call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Indiquez les personnes à appeler.</translation>
    </message>
    <message>
        <source>Name the room: --room {example}. Or set {variable} to your own extension.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Indiquez la salle&#xa0;: --room {example}. Ou définissez {variable} avec votre propre poste.</translation>
    </message>
    <message>
        <source>Name, ports, user and password of this phone system</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Nom, ports, utilisateur et mot de passe de ce système téléphonique</translation>
    </message>
    <message>
        <source>Name, ports, user and password of this phone system, and {ini}</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Nom, ports, utilisateur et mot de passe de ce système téléphonique, ainsi que {ini}</translation>
    </message>
    <message>
        <source>Native libraries</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Bibliothèques natives</translation>
    </message>
    <message>
        <source>No PIN was typed.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Aucun PIN n’a été saisi.</translation>
    </message>
    <message>
        <source>No answer from {host}, port {port}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Pas de réponse de {host}, port {port}.</translation>
    </message>
    <message>
        <source>No call is being talked in now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Aucun appel n’est en communication pour le moment.</translation>
    </message>
    <message>
        <source>No call rings at {who} now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Aucun appel ne sonne chez {who} pour le moment.</translation>
    </message>
    <message>
        <source>No call rings now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Aucun appel ne sonne pour le moment.</translation>
    </message>
    <message>
        <source>No conference is running in room {slot} any more.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il n’y a plus de conférence en cours dans la salle {slot}.</translation>
    </message>
    <message>
        <source>No conference room is free.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Aucune salle de conférence n’est libre.</translation>
    </message>
    <message>
        <source>No conference was started before, so there is none to repeat.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Aucune conférence n’a encore été démarrée&#xa0;: il n’y en a donc aucune à répéter.</translation>
    </message>
    <message>
        <source>No name or address of the phone system found.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Aucun nom ni adresse du système téléphonique trouvé.</translation>
    </message>
    <message>
        <source>No news from the phone system for {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le système téléphonique ne dit rien depuis {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>No password is known: this computer has no place for passwords.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Aucun mot de passe n’est connu&#xa0;: cet ordinateur n’a pas de coffre à mots de passe.</translation>
    </message>
    <message>
        <source>No password was kept: this computer has no place for passwords.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Aucun mot de passe n’était conservé&#xa0;: cet ordinateur n’a pas de coffre à mots de passe.</translation>
    </message>
    <message>
        <source>No phone chosen yet. Callboard asks at the first call.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Aucun poste choisi pour le moment. Callboard le demande au premier appel.</translation>
    </message>
    <message>
        <source>No phone number found in what you dropped.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Aucun numéro de téléphone dans ce que vous avez déposé.</translation>
    </message>
    <message>
        <source>No port, user or password found.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Aucun port, utilisateur ou mot de passe trouvé.</translation>
    </message>
    <message>
        <source>No problems found</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Aucun problème trouvé</translation>
    </message>
    <message>
        <source>Nobody came into the call of {who}: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Personne n’est entré dans l’appel de {who}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Nobody here knows a computer of that name. Check the spelling, or type its address.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Aucun ordinateur de ce nom n’est connu ici. Vérifiez l’orthographe, ou tapez son adresse.</translation>
    </message>
    <message>
        <source>Nobody is in the list.</source>
        <extracomment>wording/preflight_sentences.py
----------
wording/problem_sentences.py</extracomment>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>Nobody knows who was invited to room {slot}: that conference was not started by Callboard on this computer.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>On ne sait pas qui a été invité dans la salle {slot}&#xa0;: cette conférence n’a pas été démarrée par Callboard sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nobody on this network knows a computer of that name.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Aucun ordinateur de ce nom n’est connu sur ce réseau.</translation>
    </message>
    <message>
        <source>None in that folder, none needed.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Aucune dans ce dossier, aucune requise.</translation>
    </message>
    <message>
        <source>None of these {count} people is free. Callboard tells you as soon as one is; nobody is called before you say so.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Aucune de ces {count} personnes n’est libre. Callboard vous avertit dès que l’une d’elles l’est&#xa0;; personne n’est appelé sans votre accord.</translation>
    </message>
    <message>
        <source>None of {people} is free. Callboard tells you as soon as one is; nobody is called before you say so.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Personne n’est libre parmi {people}. Callboard vous avertit dès qu’une personne l’est&#xa0;; personne n’est appelé sans votre accord.</translation>
    </message>
    <message>
        <source>Not a number, will not be called: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Pas un numéro, aucun appel&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>Not an extension of this phone system: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Pas un poste de ce système téléphonique&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Pas encore testé</translation>
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
        <source>Nothing to check</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Rien à tester</translation>
    </message>
    <message>
        <source>Nothing was changed. Give your user the right to write there, then try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Rien n’a été modifié. Donnez à votre compte le droit d’y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room on the disk of {folder}, then try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Rien n’a été modifié. Libérez de la place sur le disque de {folder}, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until the 3CX server has finished its update, then try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Rien n’a été modifié. Attendez que le serveur 3CX ait terminé sa mise à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was done: somebody has to say yes first.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Rien n’a été fait&#xa0;: quelqu’un doit d’abord dire oui.</translation>
    </message>
    <message>
        <source>Nothing was done: this call is not any more what it was when you were asked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Rien n’a été fait&#xa0;: cet appel n’est plus ce qu’il était quand la question vous a été posée.</translation>
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
        <source>Often it is the Visual C++ runtime that the server has.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>C’est souvent le runtime Visual C++, présent sur le serveur.</translation>
    </message>
    <message>
        <source>On a call now: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Actuellement en appel&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On this PC, and on others that use the same settings.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Sur ce PC, et sur d’autres avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>Only a ringing call can be picked up or diverted.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Seul un appel qui sonne peut être pris ou renvoyé.</translation>
    </message>
    <message>
        <source>Open a web page. If that fails too, it is the network, not the PBX.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Ouvrez une page web. Si cela échoue aussi, c’est le réseau, pas le PBX.</translation>
    </message>
    <message>
        <source>Or choose another folder.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Or copy the files to a folder of your own.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Ou copiez les fichiers dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Or take the files from the right server.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Ou prenez les fichiers du bon serveur.</translation>
    </message>
    <message>
        <source>Or type its address.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Ou tapez son adresse.</translation>
    </message>
    <message>
        <source>Or type the details yourself.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Ou saisissez vous-même les paramètres.</translation>
    </message>
    <message>
        <source>PIN, no names and instant start</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>PIN, sans noms et démarrage immédiat</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Perhaps no further conference may run now, or the first number cannot be called. Choose another room, or try again later; your list is kept.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Peut-être qu’aucune autre conférence ne peut avoir lieu maintenant, ou que le premier numéro ne peut pas être appelé. Choisissez une autre salle, ou réessayez plus tard&#xa0;; votre liste est conservée.</translation>
    </message>
    <message>
        <source>Perhaps no further conference may run there now. Choose another room, or try again later; your list is kept.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Peut-être qu’aucune autre conférence ne peut y avoir lieu maintenant. Choisissez une autre salle, ou réessayez plus tard&#xa0;; votre liste est conservée.</translation>
    </message>
    <message>
        <source>Perhaps the same person twice: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Peut-être deux fois la même personne&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>Phone books of the phone system</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Annuaires du système téléphonique</translation>
    </message>
    <message>
        <source>Phone not registered, it may not ring: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Poste non enregistré, il ne sonnera peut-être pas&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>Phone system answers on the network</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Le système téléphonique répond sur le réseau</translation>
    </message>
    <message>
        <source>Pick up</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Plan another one for the other time.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Planifiez-en une autre pour l’autre heure.</translation>
    </message>
    <message>
        <source>Port {port} on {host}, from this PC.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Port {port} sur {host}, depuis ce PC.</translation>
    </message>
    <message>
        <source>Port, user and password are read from it.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Le port, l’utilisateur et le mot de passe y sont lus.</translation>
    </message>
    <message>
        <source>Presence</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Rehearsal of 3CX {number}, version {version}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Simulation de 3CX {number}, version {version}.</translation>
    </message>
    <message>
        <source>Remove it from the list, or change it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Retirez-la de la liste, ou modifiez-la.</translation>
    </message>
    <message>
        <source>Remove it there, under “callboard”.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Supprimez-le dans le coffre, sous «&#xa0;callboard&#xa0;».</translation>
    </message>
    <message>
        <source>Restart Callboard.</source>
        <extracomment>wording/fix_steps.py
----------
wording/problem_sentences.py</extracomment>
        <translation>Redémarrez Callboard.</translation>
    </message>
    <message>
        <source>Restart Callboard; ask IT to remove the shared copy.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Redémarrez Callboard&#xa0;; demandez au service informatique de supprimer la copie partagée.</translation>
    </message>
    <message>
        <source>Right copy in use</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Bonne copie utilisée</translation>
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
        <source>Room {slot} is in use. Nobody is called before you have chosen another room.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>La salle {slot} est occupée. Personne n’est appelé tant que vous n’avez pas choisi une autre salle.</translation>
    </message>
    <message>
        <source>Room {slot} would belong to extension {owner}, which is not on this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La salle {slot} serait celle du poste {owner}, qui n’existe pas sur ce système téléphonique.</translation>
    </message>
    <message>
        <source>Run Callboard on the 3CX server.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Lancez Callboard sur le serveur 3CX.</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Save it as CSV: one person per line, with a number and, if you like, a name.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Enregistrez-le en CSV&#xa0;: une personne par ligne, avec un numéro et, si vous voulez, un nom.</translation>
    </message>
    <message>
        <source>Save it as vCard, or as CSV: one person per line, with a name and the numbers.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Enregistrez-le en vCard, ou en CSV&#xa0;: une personne par ligne, avec un nom et les numéros.</translation>
    </message>
    <message>
        <source>Save the contacts once more in the other program.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Enregistrez à nouveau les contacts dans l’autre programme.</translation>
    </message>
    <message>
        <source>Save the contacts without pictures, or in parts.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Enregistrez les contacts sans photos, ou en plusieurs parties.</translation>
    </message>
    <message>
        <source>Say it when asked, or add --yes.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Répondez oui à la question, ou ajoutez --yes.</translation>
    </message>
    <message>
        <source>Schedule it anew if it is still wanted.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Programmez-la à nouveau si elle est toujours souhaitée.</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Envoyer le code</translation>
    </message>
    <message>
        <source>Set CALLBOARD_CONFIG_PASSWORD each time.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Définissez CALLBOARD_CONFIG_PASSWORD à chaque fois.</translation>
    </message>
    <message>
        <source>Set by your IT: {fields}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Fixé par votre service informatique&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Set the conference up anew, and start it yourself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Préparez à nouveau la conférence, et démarrez-la vous-même.</translation>
    </message>
    <message>
        <source>Shared conference rooms</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Salles de conférence communes</translation>
    </message>
    <message>
        <source>Somebody else has changed this conference meanwhile. Nothing was overwritten.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Quelqu’un d’autre a modifié cette conférence entre-temps. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Somebody else has removed this conference meanwhile.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Quelqu’un d’autre a supprimé cette conférence entre-temps.</translation>
    </message>
    <message>
        <source>Somebody in it is never called without a question.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>L’un des numéros n’est jamais appelé sans que la question soit posée.</translation>
    </message>
    <message>
        <source>Someone else opened room {slot} at the same moment. Nobody was called for you.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Quelqu’un d’autre a ouvert la salle {slot} au même moment. Personne n’a été appelé pour vous.</translation>
    </message>
    <message>
        <source>Start the newer Callboard. What happens meanwhile is remembered until this one ends.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Lancez le Callboard plus récent. D’ici là, celui-ci garde tout en mémoire jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Started by 3CX</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>Démarrée par 3CX</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Take both from a fresh 3CXPhoneSystem.ini of the server, and the 3CX files from the same server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Prenez les deux dans un 3CXPhoneSystem.ini récent du serveur, et les fichiers 3CX du même serveur.</translation>
    </message>
    <message>
        <source>That is not a date and a time.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ce n’est pas une date avec une heure.</translation>
    </message>
    <message>
        <source>That is too far ahead: at most {days} days.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>C’est trop loin&#xa0;: {days} jours au plus.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Cette heure est passée.</translation>
    </message>
    <message>
        <source>The PIN could not be read: the place for passwords of this computer does not answer.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le PIN n’a pas pu être lu&#xa0;: le coffre à mots de passe de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>The PIN could not be read: the place for passwords of this computer is locked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le PIN n’a pas pu être lu&#xa0;: le coffre à mots de passe de cet ordinateur est verrouillé.</translation>
    </message>
    <message>
        <source>The PIN could not be saved: the place for passwords of this computer is locked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le PIN n’a pas pu être enregistré&#xa0;: le coffre à mots de passe de cet ordinateur est verrouillé.</translation>
    </message>
    <message>
        <source>The PIN could not be saved: the place for passwords of this computer refused it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le PIN n’a pas pu être enregistré&#xa0;: le coffre à mots de passe de cet ordinateur l’a refusé.</translation>
    </message>
    <message>
        <source>The PIN could not be saved: this computer has no place for passwords.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le PIN n’a pas pu être enregistré&#xa0;: cet ordinateur n’a pas de coffre à mots de passe.</translation>
    </message>
    <message>
        <source>The PIN is not known: this computer has no place for passwords.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le PIN n’est pas connu&#xa0;: cet ordinateur n’a pas de coffre à mots de passe.</translation>
    </message>
    <message>
        <source>The PIN is still kept: the place for passwords of this computer does not answer.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le PIN est toujours conservé&#xa0;: le coffre à mots de passe de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>The PIN is still kept: the place for passwords of this computer is locked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le PIN est toujours conservé&#xa0;: le coffre à mots de passe de cet ordinateur est verrouillé.</translation>
    </message>
    <message>
        <source>The call to {who} ended while Callboard was closed.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>L’appel vers {who} s’est terminé pendant que Callboard était fermé.</translation>
    </message>
    <message>
        <source>The conference has no name.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La conférence n’a pas de nom.</translation>
    </message>
    <message>
        <source>The conference was over before {who} was called.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La conférence s’est terminée avant l’appel vers {who}.</translation>
    </message>
    <message>
        <source>The connection was lost before Callboard could see what 3CX keeps of it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La connexion a été perdue avant que Callboard ne voie ce que 3CX en a retenu.</translation>
    </message>
    <message>
        <source>The connection was lost in the middle.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>La connexion a été perdue en plein démarrage.</translation>
    </message>
    <message>
        <source>The disk of this computer did not answer in time.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Le disque de cet ordinateur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The first person could not be reached.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>La première personne n’a pas pu être jointe.</translation>
    </message>
    <message>
        <source>The first person did not answer.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>La première personne n’a pas répondu.</translation>
    </message>
    <message>
        <source>The number in it: {number}.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Le numéro qu’il contient&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>The password could not be read: the place for passwords of this computer has not answered for {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le mot de passe n’a pas pu être lu&#xa0;: le coffre à mots de passe de cet ordinateur n’a pas répondu depuis {seconds} s.</translation>
    </message>
    <message>
        <source>The phone system decides what people hear when they join, and whether a PIN is asked for.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Le système téléphonique décide de ce que chacun entend en entrant, et si un PIN est demandé.</translation>
    </message>
    <message>
        <source>The phone system did not open room {slot}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le système téléphonique n’a pas ouvert la salle {slot}.</translation>
    </message>
    <message>
        <source>The phone system did not react.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Le système téléphonique n’a pas réagi.</translation>
    </message>
    <message>
        <source>The phone system did not take it.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Le système téléphonique ne l’a pas acceptée.</translation>
    </message>
    <message>
        <source>The phone system does not have that room any more.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Le système téléphonique n’a plus cette salle.</translation>
    </message>
    <message>
        <source>The phone system does not say whether room {slot} is free. PIN and options count only if it is.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le système téléphonique n’indique pas si la salle {slot} est libre. Le PIN et les options ne valent que si elle l’est.</translation>
    </message>
    <message>
        <source>The phone system itself has {number}: it is dialled as it is.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Le {number} existe dans le système téléphonique&#xa0;: il est composé tel quel.</translation>
    </message>
    <message>
        <source>The phone system took the request and did not open room {slot}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le système téléphonique a accepté la demande et n’a pas ouvert la salle {slot}.</translation>
    </message>
    <message>
        <source>The phone system took the request and did nothing. The PIN is probably another one.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le système téléphonique a accepté la demande et n’a rien fait. Le PIN est probablement différent.</translation>
    </message>
    <message>
        <source>The phone system&apos;s library has been stuck for {seconds} s: it brings no news.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La bibliothèque du système téléphonique est bloquée depuis {seconds} s&#xa0;: elle n’apporte plus de nouvelles.</translation>
    </message>
    <message>
        <source>The room was in use at that time.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>La salle était occupée à cette heure-là.</translation>
    </message>
    <message>
        <source>The template has no name.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le modèle n’a pas de nom.</translation>
    </message>
    <message>
        <source>There is a template called “{name}” already.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il existe déjà un modèle nommé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no outside prefix: it is dialled as it is.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Il n’y a pas de préfixe de sortie&#xa0;: il est composé tel quel.</translation>
    </message>
    <message>
        <source>There is no planned conference {planned_id}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il n’y a pas de conférence planifiée {planned_id}.</translation>
    </message>
    <message>
        <source>There is no template called “{name}”.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il n’y a pas de modèle nommé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no {time} on that day: the clocks go forward over it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>L’heure {time} n’existe pas ce jour-là&#xa0;: c’est le passage à l’heure d’été.</translation>
    </message>
    <message>
        <source>This is a premium-rate, shared-cost or satellite number. The call may cost a lot. Call it from {from_number}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>C’est un numéro surtaxé, à coût partagé ou satellite. L’appel peut coûter cher. L’appeler depuis le {from_number}&#xa0;?</translation>
    </message>
    <message>
        <source>This is a premium-rate, shared-cost or satellite number. The call may cost a lot. Call it into room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>C’est un numéro surtaxé, à coût partagé ou satellite. L’appel peut coûter cher. L’appeler dans la salle {room}&#xa0;?</translation>
    </message>
    <message>
        <source>This may not work. 3CX 12 can be asked to start a conference, but where it was tried, 3CX accepted it and nothing started.</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>Cela peut ne pas fonctionner. On peut demander à 3CX 12 de démarrer une conférence, mais là où cela a été essayé, 3CX a accepté et rien n’a démarré.</translation>
    </message>
    <message>
        <source>This number is in a country that was never called from here. Call it from {from_number}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Ce numéro est dans un pays qui n’a jamais été appelé d’ici. L’appeler depuis le {from_number}&#xa0;?</translation>
    </message>
    <message>
        <source>This number is in a country that was never called from here. Call it into room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Ce numéro est dans un pays qui n’a jamais été appelé d’ici. L’appeler dans la salle {room}&#xa0;?</translation>
    </message>
    <message>
        <source>This phone system can&apos;t start conferences by itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ce système téléphonique ne peut pas démarrer de conférences de lui-même.</translation>
    </message>
    <message>
        <source>Too long: a name has at most {most} characters.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Trop long&#xa0;: un nom a au plus {most} caractères.</translation>
    </message>
    <message>
        <source>Type one, or say --no-pin if anybody may join.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Saisissez-en un, ou indiquez --no-pin si tout le monde peut entrer.</translation>
    </message>
    <message>
        <source>Type one, so that it can be told from others.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Saisissez-en un, pour la distinguer des autres.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Saisissez-en un.</translation>
    </message>
    <message>
        <source>Type the PIN again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Saisissez à nouveau le PIN.</translation>
    </message>
    <message>
        <source>Type the PIN of this conference, then call again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Saisissez le PIN de cette conférence, puis rappelez.</translation>
    </message>
    <message>
        <source>Unlock it, or type the PIN again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Déverrouillez-le, ou saisissez à nouveau le PIN.</translation>
    </message>
    <message>
        <source>Wait until one is, or choose a room that can be used.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Attendez qu’une salle se libère, ou choisissez une salle utilisable.</translation>
    </message>
    <message>
        <source>Was not started</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>N’a pas été démarrée</translation>
    </message>
    <message>
        <source>What kind of number this is cannot be told.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>On ne peut pas dire quel type de numéro c’est.</translation>
    </message>
    <message>
        <source>Who is in this call is hidden here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Les participants de cet appel sont masqués ici.</translation>
    </message>
    <message>
        <source>With the outside prefix {prefix}: {number}.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Avec le préfixe de sortie {prefix}&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Without a PIN, anybody who dials {slot} can join; guests can&apos;t come in through {gateway}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Sans PIN, toute personne qui appelle {slot} peut entrer&#xa0;; les invités ne peuvent pas passer par le {gateway}.</translation>
    </message>
    <message>
        <source>Without a PIN, anybody who knows the number can join.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Sans PIN, toute personne qui connaît le numéro peut entrer.</translation>
    </message>
    <message>
        <source>Write it like this, by the clock of this computer: 2027-03-01 14:00.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Écrivez-les ainsi, à l’heure de cet ordinateur&#xa0;: 2027-03-01 14:00.</translation>
    </message>
    <message>
        <source>You are asked before it is called.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>La question vous est posée avant l’appel.</translation>
    </message>
    <message>
        <source>You tried this number from {who} at {clock}.</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>Vous avez essayé ce numéro depuis {who} à {clock}.</translation>
    </message>
    <message>
        <source>Your presence could not be changed: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Votre présence n’a pas pu être modifiée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file} could not be saved. What happens meanwhile is remembered until Callboard ends.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} n’a pas pu être enregistré. Entre-temps, tout est gardé en mémoire jusqu’à la fermeture de Callboard.</translation>
    </message>
    <message>
        <source>{file} holds no contacts that could be read.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} ne contient aucun contact lisible.</translation>
    </message>
    <message>
        <source>{file} holds no list of people that could be read.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} ne contient aucune liste de personnes lisible.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} est vide.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB. No list of people is.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} dépasse {most} Mo. Aucune liste de personnes n’est aussi grande.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Callboard.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} vient d’un Callboard plus récent.</translation>
    </message>
    <message>
        <source>{first} rings and opens room {slot}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>{first} sonne et ouvre la salle {slot}.</translation>
    </message>
    <message>
        <source>{first} rings first and opens room {slot}; then {others} are called one after the other.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>{first} sonne d’abord et ouvre la salle {slot}&#xa0;; puis Callboard appelle l’un après l’autre&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>{first} rings first and opens room {slot}; then {others} is called.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>{first} sonne d’abord et ouvre la salle {slot}&#xa0;; puis Callboard appelle {others}.</translation>
    </message>
    <message>
        <source>{host} answers on port {port}, but does not let Callboard in.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{host} répond sur le port {port}, mais ne laisse pas entrer Callboard.</translation>
    </message>
    <message>
        <source>{number} begins with the outside prefix {prefix} already.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>{number} commence déjà par le préfixe de sortie {prefix}.</translation>
    </message>
    <message>
        <source>{number} is a code, not a phone number: it is dialled as it is.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>{number} est un code, pas un numéro de téléphone&#xa0;: il est composé tel quel.</translation>
    </message>
    <message>
        <source>{number} is an emergency number.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Le {number} est un numéro d’urgence.</translation>
    </message>
    <message>
        <source>{number} is as short as an extension: it is dialled as it is.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>{number} est aussi court qu’un poste&#xa0;: il est composé tel quel.</translation>
    </message>
    <message>
        <source>{number} is in the internal range: it is dialled as it is.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>{number} fait partie des numéros internes&#xa0;: il est composé tel quel.</translation>
    </message>
    <message>
        <source>{number} is never called without a question, and at that time nobody may be here to answer it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le {number} n’est jamais appelé sans que la question soit posée, et il n’y aura peut-être personne pour y répondre à cette heure-là.</translation>
    </message>
    <message>
        <source>{number} is not in room {slot}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le {number} n’est pas dans la salle {slot}.</translation>
    </message>
    <message>
        <source>{who} is calling this number now ({time}).</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>{who} appelle ce numéro en ce moment ({time}).</translation>
    </message>
    <message>
        <source>{who} is in no call now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} n’est dans aucun appel pour le moment.</translation>
    </message>
    <message>
        <source>{who} is not in this call any more.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} n’est plus dans cet appel.</translation>
    </message>
    <message>
        <source>{who} is talking in no call now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} n’est en communication dans aucun appel pour le moment.</translation>
    </message>
    <message>
        <source>{who} is talking to this number now ({time}).</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>{who} est en appel avec ce numéro en ce moment ({time}).</translation>
    </message>
    <message>
        <source>{who} talked to this number at {clock}.</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>{who} a parlé avec ce numéro à {clock}.</translation>
    </message>
    <message>
        <source>{who} tried this number at {clock}.</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>{who} a essayé ce numéro à {clock}.</translation>
    </message>
    <message>
        <source>{who} was on another call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} avait un autre appel en cours.</translation>
    </message>
    <message>
        <source>“callboard calls” tells which calls there are.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>«&#xa0;callboard calls&#xa0;» indique les appels en cours.</translation>
    </message>
    <message>
        <source>“callboard conference show {slot}” lists who is.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>«&#xa0;callboard conference show {slot}&#xa0;» indique qui y est.</translation>
    </message>
    <message>
        <source>“callboard conference templates list” shows those that there are.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>«&#xa0;callboard conference templates list&#xa0;» affiche ceux qui existent.</translation>
    </message>
    <message>
        <source>“callboard schedule list” shows those that there are.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>«&#xa0;callboard schedule list&#xa0;» affiche celles qui existent.</translation>
    </message>
    <message>
        <source>“{call}” is not the number of a call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>«&#xa0;{call}&#xa0;» n’est pas le numéro d’un appel.</translation>
    </message>
    <message>
        <source>•••</source>
        <extracomment>wording/check_report.py</extracomment>
        <translation>•••</translation>
    </message>
    <message>
        <source>Someone else picked up this call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Quelqu’un d’autre a pris cet appel.</translation>
    </message>
    <message>
        <source>3CX accepted it but nothing started</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>3CX a accepté, mais rien n’a démarré</translation>
    </message>
    <message>
        <source>3CX accepted it but nothing started: “{title}”.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX a accepté, mais rien n’a démarré&#xa0;: «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>3CX did not remove the scheduled conference.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX n’a pas supprimé la conférence programmée.</translation>
    </message>
    <message>
        <source>3CX did not take the scheduled conference.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX n’a pas accepté la conférence programmée.</translation>
    </message>
    <message>
        <source>3CX has it in its list</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>3CX l’a dans sa liste</translation>
    </message>
    <message>
        <source>3CX keeps another PIN than was asked for.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX a retenu un autre PIN que celui demandé.</translation>
    </message>
    <message>
        <source>3CX keeps another name than was asked for.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX a retenu un autre nom que celui demandé.</translation>
    </message>
    <message>
        <source>3CX keeps another time than was asked for.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX a retenu une autre heure que celle demandée.</translation>
    </message>
    <message>
        <source>3CX keeps other people than was asked for.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX a retenu d’autres personnes que celles demandées.</translation>
    </message>
    <message>
        <source>3CX keeps something else than was asked for.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX a retenu autre chose que ce qui était demandé.</translation>
    </message>
    <message>
        <source>3CX took the scheduled conference and kept nothing of it. Perhaps this phone system cannot schedule any.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX a accepté la conférence programmée et n’en a rien gardé. Ce système téléphonique ne peut peut-être pas en programmer.</translation>
    </message>
    <message>
        <source>3CX {generation} can&apos;t change presence back by itself.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>3CX {generation} ne peut pas rétablir la présence de lui-même.</translation>
    </message>
    <message>
        <source>Only an answered call can be passed on, recorded or come into. Divert one that rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Un appel doit être décroché pour être passé à quelqu’un d’autre ou enregistré, ou pour y entrer. S’il sonne, renvoyez-le.</translation>
    </message>
    <message>
        <source>Out of office</source>
        <extracomment>wording/presence_sentences.py</extracomment>
        <translation>Hors du bureau</translation>
    </message>
    <message>
        <source>Presence that ends by itself</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Présence qui prend fin d’elle-même</translation>
    </message>
    <message>
        <source>Record a call</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Enregistrer un appel</translation>
    </message>
    <message>
        <source>Say --of {call} for the call of that extension.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Indiquez --of {call} pour l’appel de ce poste.</translation>
    </message>
    <message>
        <source>Say --of {number} for the extension, or where the call rings as well: {number} --of EXTENSION.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Indiquez --of {number} pour le poste, ou précisez aussi où l’appel sonne&#xa0;: {number} --of EXTENSION.</translation>
    </message>
    <message>
        <source>Say --on EXTENSION, or set CALLBOARD_MY_EXTENSION to your own.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Indiquez --on EXTENSION, ou définissez CALLBOARD_MY_EXTENSION avec votre propre poste.</translation>
    </message>
    <message>
        <source>Say which one, by the number that stands before it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Indiquez lequel, par le numéro qui le précède.</translation>
    </message>
    <message>
        <source>Say whose part is meant: --of NUMBER.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Indiquez de quel participant il s’agit&#xa0;: --of NUMBER.</translation>
    </message>
    <message>
        <source>Set CALLBOARD_MY_EXTENSION to your own extension.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Définissez CALLBOARD_MY_EXTENSION avec votre propre poste.</translation>
    </message>
    <message>
        <source>Several are in call {call}: {numbers}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il y a plusieurs participants dans l’appel {call}&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>Several calls could be meant: {calls}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il peut s’agir de plusieurs appels&#xa0;: {calls}.</translation>
    </message>
    <message>
        <source>Somebody else was changing the same extension, twice in a row.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Quelqu’un d’autre modifiait le même poste, deux fois de suite.</translation>
    </message>
    <message>
        <source>Someone just started a conference in room {slot}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Quelqu’un vient de démarrer une conférence dans la salle {slot}.</translation>
    </message>
    <message>
        <source>Something is missing in the settings</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Il manque quelque chose dans les réglages</translation>
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
        <source>Switch it on in Settings, under Conference, or add --experimental. It may not work: better let Callboard start it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Activez-le dans «&#xa0;Réglages&#xa0;», sous «&#xa0;Conférence&#xa0;», ou ajoutez --experimental. Cela peut ne pas fonctionner&#xa0;: laissez plutôt Callboard la démarrer.</translation>
    </message>
    <message>
        <source>Take 3CXPhoneSystem.ini from the folder in which the phone system itself uses it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Prenez 3CXPhoneSystem.ini dans le dossier où le système téléphonique l’utilise lui-même.</translation>
    </message>
    <message>
        <source>Take 3CXPhoneSystem.ini from the live folder.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Prenez 3CXPhoneSystem.ini dans le dossier en service.</translation>
    </message>
    <message>
        <source>Take a fresh 3CXPhoneSystem.ini from the server.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Reprenez un fichier 3CXPhoneSystem.ini récent du serveur.</translation>
    </message>
    <message>
        <source>Take it out of the list.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Retirez-la de la liste.</translation>
    </message>
    <message>
        <source>Take them from {better}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Prenez-les dans {better}.</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>En appel</translation>
    </message>
    <message>
        <source>That 3CX starts conferences by itself is an experiment, and it is switched off.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le démarrage de conférences par 3CX lui-même est expérimental, et il est désactivé.</translation>
    </message>
    <message>
        <source>That computer is on, but nothing listens on this port. Is the phone system running? Check the port.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Cet ordinateur est allumé, mais rien n’écoute sur ce port. Le système téléphonique fonctionne-t-il&#xa0;? Vérifiez le port.</translation>
    </message>
    <message>
        <source>That is the same phone.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>C’est le même poste.</translation>
    </message>
    <message>
        <source>The .NET on this computer, and what {file} was made for</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Le .NET de cet ordinateur, et celui pour lequel {file} est prévu</translation>
    </message>
    <message>
        <source>The 3CX files broke the test</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Les fichiers 3CX ont interrompu le test</translation>
    </message>
    <message>
        <source>The 3CX files could not be copied to {folder}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Les fichiers 3CX n’ont pas pu être copiés dans {folder}.</translation>
    </message>
    <message>
        <source>The 3CX files lack something that Callboard needs: {member}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il manque aux fichiers 3CX un élément nécessaire à Callboard&#xa0;: {member}.</translation>
    </message>
    <message>
        <source>The 3CX files need the {file_bits}-bit edition.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Les fichiers 3CX exigent l’édition {file_bits}&#xa0;bits.</translation>
    </message>
    <message>
        <source>The 3CX files need {wanted}; this would be {chosen}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Les fichiers 3CX exigent {wanted}&#xa0;; ce serait ici {chosen}.</translation>
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
        <source>The call left {who}, and the phone system did not say who has it now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>L’appel n’est plus chez {who}, et le système téléphonique n’a pas indiqué qui l’a maintenant.</translation>
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
        <source>The call of {who} was not ended: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>L’appel de {who} n’a pas été terminé&#xa0;: {why}.</translation>
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
        <source>The computer {host} is on, but port {port} is closed.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>L’ordinateur {host} est allumé, mais le port {port} est fermé.</translation>
    </message>
    <message>
        <source>The connection to the phone system was lost before it could be seen what became of the presence.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La connexion au système téléphonique a été perdue avant que l’on puisse voir ce qu’est devenue la présence.</translation>
    </message>
    <message>
        <source>The connection to the phone system was lost meanwhile, and it shows {kept} now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La connexion au système téléphonique a été perdue entre-temps, et il affiche maintenant {kept}.</translation>
    </message>
    <message>
        <source>The connection to the phone system was lost. A call may still be going on.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La connexion au système téléphonique est perdue. Un appel se poursuit peut-être.</translation>
    </message>
    <message>
        <source>The extension chosen as my phone</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Le poste choisi sous «&#xa0;Mon poste&#xa0;»</translation>
    </message>
    <message>
        <source>The file does not say which computer the PBX is on.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Le fichier n’indique pas sur quel ordinateur se trouve le PBX.</translation>
    </message>
    <message>
        <source>The file does not say which computer the phone system is on.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le fichier n’indique pas sur quel ordinateur se trouve le système téléphonique.</translation>
    </message>
    <message>
        <source>The files are from another 3CX version</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Les fichiers viennent d’une autre version de 3CX</translation>
    </message>
    <message>
        <source>The files do not fit this version</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Les fichiers ne conviennent pas à cette version</translation>
    </message>
    <message>
        <source>The files in {folder} are not the ones in use.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Les fichiers de {folder} ne sont pas ceux en service.</translation>
    </message>
    <message>
        <source>The files in {folder} changed while they were copied.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Les fichiers de {folder} ont changé pendant la copie.</translation>
    </message>
    <message>
        <source>The files need another .NET</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Les fichiers exigent un autre .NET</translation>
    </message>
    <message>
        <source>The files need the other edition</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Les fichiers exigent l’autre édition</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Le dossier est introuvable</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>wording/check_sentences.py
----------
wording/problem_sentences.py</extracomment>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>The number may be busy or wrong; the phone system did not say which. Try again later.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le numéro est peut-être occupé ou faux&#xa0;; le système téléphonique ne l’a pas précisé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The one in which the phone system itself uses it.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Celui où le système téléphonique l’utilise lui-même.</translation>
    </message>
    <message>
        <source>The password could not be read: the place for passwords of this computer does not answer.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le mot de passe n’a pas pu être lu&#xa0;: le coffre à mots de passe de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>The password could not be read: the place for passwords of this computer is locked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le mot de passe n’a pas pu être lu&#xa0;: le coffre à mots de passe de cet ordinateur est verrouillé.</translation>
    </message>
    <message>
        <source>The password could not be saved: the place for passwords of this computer is locked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le mot de passe n’a pas pu être enregistré&#xa0;: le coffre à mots de passe de cet ordinateur est verrouillé.</translation>
    </message>
    <message>
        <source>The password could not be saved: the place for passwords of this computer refused it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le mot de passe n’a pas pu être enregistré&#xa0;: le coffre à mots de passe de cet ordinateur l’a refusé.</translation>
    </message>
    <message>
        <source>The password could not be saved: this computer has no place for passwords.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le mot de passe n’a pas pu être enregistré&#xa0;: cet ordinateur n’a pas de coffre à mots de passe.</translation>
    </message>
    <message>
        <source>The password is still kept: the place for passwords of this computer does not answer.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le mot de passe est toujours conservé&#xa0;: le coffre à mots de passe de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>The password is still kept: the place for passwords of this computer is locked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le mot de passe est toujours conservé&#xa0;: le coffre à mots de passe de cet ordinateur est verrouillé.</translation>
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
        <source>The phone system does not answer</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Le système téléphonique ne répond pas</translation>
    </message>
    <message>
        <source>The phone system is silent</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Le système téléphonique reste muet</translation>
    </message>
    <message>
        <source>The phone system refused it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le système téléphonique a refusé.</translation>
    </message>
    <message>
        <source>The phone system refused to change the presence.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le système téléphonique a refusé de modifier la présence.</translation>
    </message>
    <message>
        <source>The phone system took the change and kept {kept}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le système téléphonique a accepté la modification et a gardé {kept}.</translation>
    </message>
    <message>
        <source>The phone system took the change, and nothing of it was seen for {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le système téléphonique a accepté la modification, et rien n’en a été vu pendant {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>The phone {who} is not registered with the phone system: it can&apos;t ring.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le poste {who} n’est pas enregistré auprès du système téléphonique&#xa0;: il ne peut pas sonner.</translation>
    </message>
    <message>
        <source>The presence of {who} could not be changed: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La présence de {who} n’a pas pu être modifiée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The recording of {who} was not changed: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>L’enregistrement de {who} n’a pas été modifié&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>L’identification a été refusée</translation>
    </message>
    <message>
        <source>The support bundle could not be saved as {file}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>L’archive d’assistance n’a pas pu être enregistrée sous {file}.</translation>
    </message>
    <message>
        <source>The test runs in a process of its own: nothing else was harmed.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Le test s’exécute dans son propre processus&#xa0;: rien d’autre n’a été touché.</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Puis relancez le test.</translation>
    </message>
    <message>
        <source>Then choose that folder in the connection settings.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Choisissez ensuite ce dossier dans les réglages de connexion.</translation>
    </message>
    <message>
        <source>There is a file {file} already.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il existe déjà un fichier {file}.</translation>
    </message>
    <message>
        <source>There is no call now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il n’y a pas d’appel pour le moment.</translation>
    </message>
    <message>
        <source>There is no call {call} now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il n’y a pas d’appel {call} pour le moment.</translation>
    </message>
    <message>
        <source>There is no call {call} now: {call} is an extension.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il n’y a pas d’appel {call} pour le moment&#xa0;: {call} est un poste.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le fichier {file} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no phone system called “{profile}” here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il n’y a pas ici de système téléphonique nommé «&#xa0;{profile}&#xa0;».</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for a copy of the 3CX files.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Il n’y a pas assez de place sur le disque pour une copie des fichiers 3CX.</translation>
    </message>
    <message>
        <source>These are files of 3CX {found}. This version of Callboard works with these only: {served}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ce sont des fichiers de 3CX {found}. Cette version de Callboard fonctionne uniquement avec&#xa0;: {served}.</translation>
    </message>
    <message>
        <source>These are not the files in use</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Ce ne sont pas les fichiers en service</translation>
    </message>
    <message>
        <source>They are further down in the connection settings.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Ils se trouvent plus bas dans les réglages de connexion.</translation>
    </message>
    <message>
        <source>They may have changed if the PBX was moved.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Ils ont pu changer si le PBX a été déplacé.</translation>
    </message>
    <message>
        <source>This cannot be used for a phone system: {fields}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Inutilisable pour un système téléphonique&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>This file is only a template</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Ce fichier n’est qu’un modèle</translation>
    </message>
    <message>
        <source>This is another file</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>C’est un autre fichier</translation>
    </message>
    <message>
        <source>This is not a 3CXPhoneSystem.ini: it has no [ConfService] part.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ce n’est pas un 3CXPhoneSystem.ini&#xa0;: il n’a pas de section [ConfService].</translation>
    </message>
    <message>
        <source>This number is calling {who} now ({time}).</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>Ce numéro appelle {who} en ce moment ({time}).</translation>
    </message>
    <message>
        <source>This number is in conference room {who} now ({time}).</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>Ce numéro est dans la salle de conférence {who} en ce moment ({time}).</translation>
    </message>
    <message>
        <source>This number is never called unasked, so it cannot wait. Drop it on one person.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Ce numéro n’est jamais appelé sans que la question soit posée&#xa0;: il ne peut donc pas attendre. Déposez-le sur une seule personne.</translation>
    </message>
    <message>
        <source>Transfer the call to {to_person}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Transférer l’appel à {to_person}&#xa0;?</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again when that phone is free.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Réessayez quand ce poste sera libre.</translation>
    </message>
    <message>
        <source>Try again, or hang up the phone itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Réessayez, ou raccrochez le téléphone lui-même.</translation>
    </message>
    <message>
        <source>Try again, or have it changed in 3CX.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Réessayez, ou faites-la modifier dans 3CX.</translation>
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
        <source>Try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, have the rights of this sign-in looked at in 3CX.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Réessayez. Si le problème persiste, faites vérifier dans 3CX les droits de cet utilisateur.</translation>
    </message>
    <message>
        <source>Try this</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Essayez ceci</translation>
    </message>
    <message>
        <source>Try this, in order</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Essayez ceci, dans l’ordre</translation>
    </message>
    <message>
        <source>Two of one name take each other&apos;s connection away.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Deux programmes du même nom se coupent mutuellement la connexion.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Type the name or address of the 3CX server.</source>
        <extracomment>wording/fix_steps.py
----------
wording/problem_sentences.py</extracomment>
        <translation>Tapez le nom ou l’adresse du serveur 3CX.</translation>
    </message>
    <message>
        <source>Type the password again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Saisissez à nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>Unlock it and import again, or set CALLBOARD_CONFIG_PASSWORD each time.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Déverrouillez-le et importez à nouveau, ou définissez CALLBOARD_CONFIG_PASSWORD à chaque fois.</translation>
    </message>
    <message>
        <source>Unlock it, or type the password again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Déverrouillez-le, ou saisissez à nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>Use the {file_bits}-bit edition of Callboard; this is the {program_bits}-bit edition.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Utilisez l’édition {file_bits}&#xa0;bits de Callboard&#xa0;; celle-ci est l’édition {program_bits}&#xa0;bits.</translation>
    </message>
    <message>
        <source>Version {version}: 3CX {number}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Version {version}&#xa0;: 3CX {number}.</translation>
    </message>
    <message>
        <source>Wanted: {wanted}.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Requis&#xa0;: {wanted}.</translation>
    </message>
    <message>
        <source>What the 3CX files did here did not end within {seconds} s, and was stopped.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>L’exécution des fichiers 3CX n’a pas pris fin en {seconds}&#xa0;s et a été arrêtée.</translation>
    </message>
    <message>
        <source>What the 3CX files did here ended the test, with code {exit_code}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>L’exécution des fichiers 3CX a mis fin au test, avec le code {exit_code}.</translation>
    </message>
    <message>
        <source>What the phone system tells after signing in</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Ce qu’indique le système téléphonique après l’identification</translation>
    </message>
    <message>
        <source>What was loaded once stays loaded until then.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Ce qui a été chargé une fois le reste jusque-là.</translation>
    </message>
    <message>
        <source>What your IT prepared for this computer cannot be used: {file}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ce que votre service informatique a préparé pour cet ordinateur est inutilisable&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>What {file} says about itself; it is not loaded for that</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Ce que {file} indique sur lui-même, sans être chargé</translation>
    </message>
    <message>
        <source>Who is in this call is hidden here, so nobody comes into it from here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Les participants de cet appel sont masqués ici&#xa0;: personne n’y entre donc d’ici.</translation>
    </message>
    <message>
        <source>Whose calls are shown is in the settings, under Privacy.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Les appels affichés se choisissent dans «&#xa0;Réglages&#xa0;», sous «&#xa0;Confidentialité&#xa0;».</translation>
    </message>
    <message>
        <source>Windows loaded another copy: {loaded}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Windows a chargé une autre copie&#xa0;: {loaded}.</translation>
    </message>
    <message>
        <source>Your own user needs it, nobody else.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Seul votre propre compte en a besoin.</translation>
    </message>
    <message>
        <source>Your phones are not affected, only Callboard is.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Vos téléphones ne sont pas concernés, seul Callboard l’est.</translation>
    </message>
    <message>
        <source>{count} people are on the list. Calling one after the other takes long, and the phone system may not let so many into one room.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>La liste compte {count} personnes. Les appeler l’une après l’autre prend du temps, et le système téléphonique n’en admet peut-être pas autant dans une salle.</translation>
    </message>
    <message>
        <source>{count} problems found</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{count} problèmes trouvés</translation>
    </message>
    <message>
        <source>{files} can be loaded.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Chargement possible&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>{files} in {folder}</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{files} dans {folder}</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} est illisible.</translation>
    </message>
    <message>
        <source>{file} cannot be understood.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le contenu de {file} est incompréhensible.</translation>
    </message>
    <message>
        <source>{file} could not be opened.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>{file} could not be saved.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>{file} holds no phone system that Callboard could read.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} ne contient aucun système téléphonique lisible par Callboard.</translation>
    </message>
    <message>
        <source>{file} in {folder} cannot be read.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} dans {folder} est illisible.</translation>
    </message>
    <message>
        <source>{file} in {folder} does not say which 3CX it is from.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{file} dans {folder} n’indique pas de quel 3CX il vient.</translation>
    </message>
    <message>
        <source>{file} in {folder} is a link that leads back to itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} dans {folder} est un lien qui renvoie à lui-même.</translation>
    </message>
    <message>
        <source>{file} in {folder} is no file of a 3CX: it is larger than {most} MB.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} dans {folder} n’est pas un fichier 3CX&#xa0;: il dépasse {most}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>{file} in {folder} is not from a 3CX server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} dans {folder} ne vient pas d’un serveur 3CX.</translation>
    </message>
    <message>
        <source>{file} in {folder} is not the file of a 3CX: it calls itself {name}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{file} dans {folder} n’est pas le fichier d’un 3CX&#xa0;: il se nomme {name}.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} est un dossier.</translation>
    </message>
    <message>
        <source>{file} is no list of people: it is not a text file.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} n’est pas une liste de personnes&#xa0;: ce n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>{file} is only a template: it holds nobody&apos;s user and password.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} n’est qu’un modèle&#xa0;: il ne contient ni utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>{file}, loaded in a process of its own</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{file}, chargé dans son propre processus</translation>
    </message>
    <message>
        <source>{host} answers on port {ports}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{host} répond sur le port {ports}.</translation>
    </message>
    <message>
        <source>{host} is this computer, and no phone system answers here. Type the name or address of the 3CX server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{host} est cet ordinateur, et aucun système téléphonique n’y répond. Tapez le nom ou l’adresse du serveur 3CX.</translation>
    </message>
    <message>
        <source>{host} means this PC itself.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>{host} désigne ce PC lui-même.</translation>
    </message>
    <message>
        <source>{host}, port {ports}</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{host}, port {ports}</translation>
    </message>
    <message>
        <source>{host}, port {port}, where calls are asked for</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{host}, port {port}, où les appels sont demandés</translation>
    </message>
    <message>
        <source>{host}, port {port}, with user and password</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{host}, port {port}, avec utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>{name} is being called already.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Un appel vers {name} est déjà en cours.</translation>
    </message>
    <message>
        <source>{name} is the first who is free</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Premier poste libre&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{number} is an emergency number too. Here it reaches the extension, not the emergency service.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Le {number} est aussi un numéro d’urgence. Ici, il joint le poste, pas les secours.</translation>
    </message>
    <message>
        <source>{number} is not in call {call}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Le {number} n’est pas dans l’appel {call}.</translation>
    </message>
    <message>
        <source>{number} is the number of a call, and of an extension at which another one rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{number} est le numéro d’un appel, et aussi d’un poste où un autre appel sonne.</translation>
    </message>
    <message>
        <source>{people} will be shown here.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>{people}&#xa0;: placement ici.</translation>
    </message>
    <message>
        <source>{runtime} {version}, {bits}-bit, as this program.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{runtime} {version}, {bits}&#xa0;bits, comme ce programme.</translation>
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
        <source>1 problem found</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>1 problème trouvé</translation>
    </message>
    <message>
        <source>3CX files</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Fichiers 3CX</translation>
    </message>
    <message>
        <source>3CX files in the global assembly cache go before your own.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Les fichiers 3CX du Global Assembly Cache passent avant les vôtres.</translation>
    </message>
    <message>
        <source>3CX may write a new password into it when it is updated or installed again.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>3CX peut y écrire un nouveau mot de passe lors d’une mise à jour ou d’une réinstallation.</translation>
    </message>
    <message>
        <source>Sign-in accepted</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Identification acceptée</translation>
    </message>
    <message>
        <source>Signed in, and the connection was taken away at once. Another program may use the same name.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Identification réussie, mais la connexion a aussitôt été coupée. Un autre programme utilise peut-être le même nom.</translation>
    </message>
    <message>
        <source>Signed in, but no extensions arrived in {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Identification réussie, mais aucun poste reçu en {seconds}&#xa0;s.</translation>
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
        <extracomment>wording/capability_sentences.py
----------
wording/drop_questions.py</extracomment>
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
        <extracomment>wording/check_sentences.py
----------
wording/problem_sentences.py</extracomment>
        <translation>{file} dans {folder} n’est pas une bibliothèque .NET.</translation>
    </message>
    <message>
        <source>{file} is missing from {folder}.</source>
        <extracomment>wording/check_sentences.py
----------
wording/problem_sentences.py</extracomment>
        <translation>{file} manque dans {folder}.</translation>
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
        <source>“callboard profile list” shows those that there are.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>«&#xa0;callboard profile list&#xa0;» affiche ceux qui existent.</translation>
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
