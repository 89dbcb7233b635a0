<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutForm</name>
    <message>
        <source>A console for the reception desk, for phone systems by 3CX.</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Una consola para recepción, para centralitas 3CX.</translation>
    </message>
    <message>
        <source>Callboard {version}</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Callboard {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence: use it, change it and pass it on.</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Software libre con licencia MIT: puede usarlo, modificarlo y compartirlo.</translation>
    </message>
    <message>
        <source>Icons</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Iconos</translation>
    </message>
    <message>
        <source>Made with Qt {version} and PySide6, which are used under the GNU LGPL, version 3.</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Hecho con Qt {version} y PySide6, que se usan con la licencia GNU LGPL, versión 3.</translation>
    </message>
    <message>
        <source>Tabler Icons, under the MIT licence</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Tabler Icons, con licencia MIT</translation>
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
        <translation>Acerca &amp;de Callboard</translation>
    </message>
    <message>
        <source>&amp;Add someone…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Añadir a alguien…</translation>
    </message>
    <message>
        <source>&amp;Add to conference</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Añadir a conferencia</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>&amp;Call now</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Llamar ahora</translation>
    </message>
    <message>
        <source>&amp;Call this person</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Llamar a esta persona</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Compacto</translation>
    </message>
    <message>
        <source>&amp;Conference</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Conferencia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Divert…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Desviar…</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;No molestar</translation>
    </message>
    <message>
        <source>&amp;End for everyone…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Finalizar para todos…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Free</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Libre</translation>
    </message>
    <message>
        <source>&amp;Hang up my call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Col&amp;gar mi llamada</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Make a call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Nueva llamada</translation>
    </message>
    <message>
        <source>&amp;Match system</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;New conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Nueva conferencia</translation>
    </message>
    <message>
        <source>&amp;Offline</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Desconectado</translation>
    </message>
    <message>
        <source>&amp;Pick up</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Ca&amp;pturar</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Zona &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redial</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Rellamar</translation>
    </message>
    <message>
        <source>&amp;Ringing</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Sonando</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>&amp;Start conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Iniciar conferencia</translation>
    </message>
    <message>
        <source>&amp;Transfer my call here</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Transferir aquí mi llamada</translation>
    </message>
    <message>
        <source>&amp;Transfer…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Transferir…</translation>
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
        <translation>&amp;Ausente</translation>
    </message>
    <message>
        <source>Add a person or number to the open conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Añadir una persona o un número a la conferencia abierta</translation>
    </message>
    <message>
        <source>Add the selected person to the favourites, or take them out</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Añadir a favoritos a la persona seleccionada, o quitarla</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Todas las teclas en una página</translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Board in its own &amp;window</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Panel en su propia &amp;ventana</translation>
    </message>
    <message>
        <source>Build a conference</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Preparar una conferencia</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Call &amp;from this phone…</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Llamar &amp;desde este teléfono…</translation>
    </message>
    <message>
        <source>Call the number in To; the phone in From rings first</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Llamar al número de Destino; primero suena el teléfono de Origen</translation>
    </message>
    <message>
        <source>Call the people on the list</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Llamar a las personas de la lista</translation>
    </message>
    <message>
        <source>Calls &amp;now</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Llamadas &amp;en curso</translation>
    </message>
    <message>
        <source>Calls start from this phone from now on</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>A partir de ahora las llamadas salen de este teléfono</translation>
    </message>
    <message>
        <source>Cards or &amp;table</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Tarjetas o &amp;tabla</translation>
    </message>
    <message>
        <source>Change how Callboard looks and works</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Cambiar el aspecto y el funcionamiento de Callboard</translation>
    </message>
    <message>
        <source>Choose a &amp;group</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Elegir un &amp;grupo</translation>
    </message>
    <message>
        <source>Choose people and a room</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Elegir personas y una sala</translation>
    </message>
    <message>
        <source>Choose the phone in &amp;From</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Elegir el teléfono de &amp;Origen</translation>
    </message>
    <message>
        <source>Close Callboard</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Cerrar Callboard</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Conference st&amp;rip</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Franja de conferencias</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Copiar número</translation>
    </message>
    <message>
        <source>Do not wait for the next try</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>No esperar al próximo intento</translation>
    </message>
    <message>
        <source>End the call that my phone is in</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Finalizar la llamada de mi teléfono</translation>
    </message>
    <message>
        <source>End the open conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Finalizar la conferencia abierta</translation>
    </message>
    <message>
        <source>Extensions and rooms</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Extensiones y salas</translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Favoritos</translation>
    </message>
    <message>
        <source>Favou&amp;rite on or off</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Poner o quitar &amp;favorito</translation>
    </message>
    <message>
        <source>Fills in the last number called; nobody is called yet</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Escribe el último número marcado; aún no se llama a nadie</translation>
    </message>
    <message>
        <source>Fills in the number on the clipboard; nobody is called yet</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Escribe el número del portapapeles; aún no se llama a nadie</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Buscar un comando por su nombre</translation>
    </message>
    <message>
        <source>Find a name, number or group</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Buscar un nombre, número o grupo</translation>
    </message>
    <message>
        <source>For a second screen</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Para una segunda pantalla</translation>
    </message>
    <message>
        <source>Go to the calls</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Ir a las llamadas</translation>
    </message>
    <message>
        <source>Go to the conference rooms</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Ir a las salas de conferencia</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Ir a la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Go to the number to call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Ir al número al que se llama</translation>
    </message>
    <message>
        <source>Go to the part of the window before this one</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Ir a la parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Tarjetas más grandes</translation>
    </message>
    <message>
        <source>Ma&amp;ke a call</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Nueva &amp;llamada</translation>
    </message>
    <message>
        <source>More people in less room</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Más personas en menos espacio</translation>
    </message>
    <message>
        <source>My phone rings first</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Primero suena mi teléfono</translation>
    </message>
    <message>
        <source>Next re&amp;gion</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Zona &amp;siguiente</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/action_book.py</extracomment>
        <translation>Sin conexión con la centralita.</translation>
    </message>
    <message>
        <source>On a &amp;call</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>En lla&amp;mada</translation>
    </message>
    <message>
        <source>Pass my call to the selected person</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Pasar mi llamada a la persona seleccionada</translation>
    </message>
    <message>
        <source>Pass the selected call to someone else, or my call when none is selected</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Pasar a otra persona la llamada seleccionada o, si no hay, la mía</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Put copied &amp;number in To</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Número &amp;copiado a Destino</translation>
    </message>
    <message>
        <source>Put everything back where it was at first</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Volver a poner todo donde estaba al principio</translation>
    </message>
    <message>
        <source>Puts the number on the clipboard</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Copia el número en el portapapeles</translation>
    </message>
    <message>
        <source>Puts the person on the list of people to call</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Pone a la persona en la lista de llamadas de la conferencia</translation>
    </message>
    <message>
        <source>Puts this phone in From</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Pone este teléfono en Origen</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>Send the selected ringing call somewhere else</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Enviar a otro lugar la llamada seleccionada que suena</translation>
    </message>
    <message>
        <source>Show only these people</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Mostrar solo a estas personas</translation>
    </message>
    <message>
        <source>Show people the other way</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Mostrar a las personas de la otra forma</translation>
    </message>
    <message>
        <source>Show the number to call</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Mostrar el número al que se llama</translation>
    </message>
    <message>
        <source>Show the people of one group</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Mostrar a las personas de un grupo</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Tarjetas más pequeñas</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Take the selected ringing call, or the one that has rung longest</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Capturar la llamada seleccionada o la que más lleva sonando</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The colours of the window</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Los colores de la ventana</translation>
    </message>
    <message>
        <source>The phone that rings first</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>El teléfono que suena primero</translation>
    </message>
    <message>
        <source>The size of everything that is written</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>El tamaño de todos los textos</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>This is &amp;my phone</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Este es &amp;mi teléfono</translation>
    </message>
    <message>
        <source>Tiles as large as usual</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Tarjetas del tamaño habitual</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Try to &amp;connect now</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Conectar ahora</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>&amp;Reducir</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Cannot connect to the phone system.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation>No se puede conectar con la centralita.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation>Conexión perdida.</translation>
    </message>
    <message>
        <source>Incoming call from {other}.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation>Llamada entrante de {other}.</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation>Se ha recuperado la conexión.</translation>
    </message>
    <message>
        <source>Your phone rings.</source>
        <extracomment>app/connect_announcements.py</extracomment>
        <translation>Suena su teléfono.</translation>
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
        <translation>No volver a preguntar</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Loading extensions…</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Cargando extensiones…</translation>
    </message>
    <message>
        <source>No favourites yet. Select a person and press {keys}.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Aún no hay favoritos. Seleccione a una persona y pulse {keys}.</translation>
    </message>
    <message>
        <source>No one has Do not disturb on right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Nadie tiene activado No molestar en este momento.</translation>
    </message>
    <message>
        <source>No one is away right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>No hay nadie ausente en este momento.</translation>
    </message>
    <message>
        <source>No one is free right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>No hay nadie libre en este momento.</translation>
    </message>
    <message>
        <source>No one is offline right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>No hay ningún teléfono desconectado en este momento.</translation>
    </message>
    <message>
        <source>No one is on a call right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>No hay nadie en llamada en este momento.</translation>
    </message>
    <message>
        <source>No one is ringing right now.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>No suena ningún teléfono en este momento.</translation>
    </message>
    <message>
        <source>No one matches these filters.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Nadie coincide con estos filtros.</translation>
    </message>
    <message>
        <source>No one matches “{text}”.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Nadie coincide con «{text}».</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>Sin conexión con la centralita.</translation>
    </message>
    <message>
        <source>The phone system sent no extensions.</source>
        <extracomment>views/extension_board/empty_words.py</extracomment>
        <translation>La centralita no envió ninguna extensión.</translation>
    </message>
    <message>
        <source>{shown} of {all} extensions match “{text}”</source>
        <extracomment>views/extension_board/match_words.py</extracomment>
        <translation>{shown} de {all} extensiones coinciden con «{text}»</translation>
    </message>
</context>
<context>
    <name>BoardElsewhere</name>
    <message>
        <source>Bring it back</source>
        <extracomment>views/window/board_window.py</extracomment>
        <translation>Traerlo aquí</translation>
    </message>
    <message>
        <source>The board is in a window of its own.</source>
        <extracomment>views/window/board_window.py</extracomment>
        <translation>El panel está en su propia ventana.</translation>
    </message>
</context>
<context>
    <name>BoardHeader</name>
    <message>
        <source>Cards</source>
        <extracomment>views/extension_board/board_header.py</extracomment>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>views/extension_board/board_header.py</extracomment>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Only {name} matches. Enter calls.</source>
        <extracomment>views/extension_board/board_page.py</extracomment>
        <translation>Solo coincide {name}. Intro llama.</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Extensions</source>
        <extracomment>views/extension_board/board_view.py</extracomment>
        <translation>Extensiones</translation>
    </message>
</context>
<context>
    <name>BuilderPage</name>
    <message>
        <source>Add a name or number</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Añadir un nombre o número</translation>
    </message>
    <message>
        <source>Add a name or number…</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Añadir un nombre o número…</translation>
    </message>
    <message>
        <source>Called in this order. Drag people here from the list, the board or another program.</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Se llama en este orden. Arrastre aquí personas desde la lista, el panel u otro programa.</translation>
    </message>
    <message>
        <source>New conference</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Nueva conferencia</translation>
    </message>
    <message>
        <source>New conference in {room}</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Nueva conferencia · {room}</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start conference</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>Iniciar conferencia</translation>
    </message>
    <message>
        <source>{count} added</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>{count} en la lista</translation>
    </message>
    <message>
        <source>{person} is already in the list.</source>
        <extracomment>views/conference/builder_page.py</extracomment>
        <translation>{person} ya está en la lista.</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Answer on your phone</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Conteste en su teléfono</translation>
    </message>
    <message>
        <source>Cancel call</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Cancelar llamada</translation>
    </message>
    <message>
        <source>Choose your phone first.</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Elija primero su teléfono.</translation>
    </message>
    <message>
        <source>Copy number</source>
        <extracomment>views/call_list/call_menu.py</extracomment>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Divert…</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Desviar…</translation>
    </message>
    <message>
        <source>Do not wait for an answer any longer</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>No esperar más a que contesten</translation>
    </message>
    <message>
        <source>End this call</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Finalizar esta llamada</translation>
    </message>
    <message>
        <source>Enter passes the call to someone else.</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Intro pasa la llamada a otra persona.</translation>
    </message>
    <message>
        <source>Enter shows the conference.</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Intro muestra la conferencia.</translation>
    </message>
    <message>
        <source>Enter takes the call on your phone.</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Intro captura la llamada en su teléfono.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Sin conexión con la centralita.</translation>
    </message>
    <message>
        <source>Not one of your phones</source>
        <extracomment>views/call_list/destination_delegate.py</extracomment>
        <translation>No es un teléfono de la centralita</translation>
    </message>
    <message>
        <source>Pass this call to someone else</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Pasar esta llamada a otra persona</translation>
    </message>
    <message>
        <source>Pick up</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Send this ringing call somewhere else</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Enviar a otro lugar esta llamada que suena</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show who is in this conference</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Mostrar quién está en esta conferencia</translation>
    </message>
    <message>
        <source>Take this call on {phone}</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Capturar esta llamada en {phone}</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Transferir…</translation>
    </message>
    <message>
        <source>held by {other}</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>retenida por {other}</translation>
    </message>
    <message>
        <source>to {other}</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>a {other}</translation>
    </message>
    <message numerus="yes">
        <source>to {other} and %n more</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>
            <numerusform>a {other} y %n más</numerusform>
            <numerusform>a {other} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>with {other}</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>con {other}</translation>
    </message>
    <message>
        <source>{state} – the caller may hear a busy tone</source>
        <extracomment>views/call_list/destination_delegate.py</extracomment>
        <translation>{state} – quien llama puede oír tono de ocupado</translation>
    </message>
</context>
<context>
    <name>CallButtons</name>
    <message>
        <source>Call</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Fills in {number}, the last number called</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation>Escribe {number}, el último número marcado</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>No number has been called from here yet</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation>Aún no se ha llamado a ningún número desde aquí</translation>
    </message>
    <message>
        <source>Redial</source>
        <extracomment>views/dialer/call_buttons.py</extracomment>
        <translation>Rellamar</translation>
    </message>
</context>
<context>
    <name>CallDesk</name>
    <message>
        <source>{number} is being called already.</source>
        <extracomment>views/call_desk.py</extracomment>
        <translation>Ya se está llamando a {number}.</translation>
    </message>
</context>
<context>
    <name>CallListView</name>
    <message>
        <source>Calls now</source>
        <extracomment>views/call_list/call_list_view.py</extracomment>
        <translation>Llamadas en curso</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All calls</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Calls now</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>My calls</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Mías</translation>
    </message>
    <message>
        <source>No calls of yours right now.</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>No tiene llamadas en este momento.</translation>
    </message>
    <message>
        <source>No calls right now.</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>No hay llamadas en este momento.</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Sin conexión con la centralita.</translation>
    </message>
    <message>
        <source>Nothing rings right now.</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>No suena ninguna llamada en este momento.</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Which calls to show</source>
        <extracomment>views/call_list/calls_panel.py</extracomment>
        <translation>Qué llamadas mostrar</translation>
    </message>
</context>
<context>
    <name>CardsArea</name>
    <message>
        <source>Everyone</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation>Los demás</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Hide the favourites</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation>Ocultar los favoritos</translation>
    </message>
    <message>
        <source>Show the favourites</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation>Mostrar los favoritos</translation>
    </message>
    <message>
        <source>· by number</source>
        <extracomment>views/extension_board/cards_area.py</extracomment>
        <translation>· por número</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>views/words/clock_words.py</extracomment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>views/words/clock_words.py</extracomment>
        <translation>1 minuto</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Callboard keeps running beside the clock, so you still see incoming calls.</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Callboard seguirá en marcha junto al reloj, así seguirá viendo las llamadas entrantes.</translation>
    </message>
    <message>
        <source>Keep Callboard running?</source>
        <extracomment>app/closing.py</extracomment>
        <translation>¿Mantener Callboard en marcha?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Mantener en marcha</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>The call goes on.</source>
        <extracomment>app/closing.py</extracomment>
        <translation>La llamada continúa.</translation>
    </message>
    <message>
        <source>You are on a call. Quit Callboard?</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Está en una llamada. ¿Salir de Callboard?</translation>
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
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>views/palette/command_palette.py</extracomment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <extracomment>views/palette/command_palette.py</extracomment>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>No command is called like that.</source>
        <extracomment>views/palette/command_palette.py</extracomment>
        <translation>Ningún comando se llama así.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>views/palette/command_palette.py</extracomment>
        <translation>¿Qué desea hacer?</translation>
    </message>
</context>
<context>
    <name>Conference</name>
    <message numerus="yes">
        <source>%n being called</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>llamando a %n</numerusform>
            <numerusform>llamando a %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>%n dentro</numerusform>
            <numerusform>%n dentro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>%n fuera</numerusform>
            <numerusform>%n fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>Add people, choose how they join, then start.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Añada personas, elija cómo entran e inicie.</translation>
    </message>
    <message>
        <source>Callboard dials {slot}, the room that belongs to {owner}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Callboard marca {slot}, la sala que pertenece a {owner}.</translation>
    </message>
    <message>
        <source>Calling {person}, who opens the conference.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Llamando a {person}, que abre la conferencia.</translation>
    </message>
    <message>
        <source>No PIN</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Sin PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN on</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Con PIN</translation>
    </message>
    <message>
        <source>The conference has ended.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>La conferencia ha terminado.</translation>
    </message>
    <message>
        <source>The conference is running with {people}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>La conferencia está en curso con {people}.</translation>
    </message>
    <message>
        <source>my room</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>mi sala</translation>
    </message>
    <message>
        <source>names asked</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>se preguntan los nombres</translation>
    </message>
    <message>
        <source>names not asked</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>no se preguntan los nombres</translation>
    </message>
    <message>
        <source>people are in as soon as they answer</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>se entra al contestar</translation>
    </message>
    <message>
        <source>people confirm before joining</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>se confirma antes de entrar</translation>
    </message>
    <message>
        <source>room {slot}</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>sala {slot}</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>starts instantly</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>entrada inmediata</translation>
    </message>
    <message>
        <source>the room of {owner}</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>sala de {owner}</translation>
    </message>
    <message>
        <source>{joined} of {all} are in the conference.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>{joined} de {all} están en la conferencia.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Cannot connect to the phone system.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>No se puede conectar con la centralita.</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Conexión perdida.</translation>
    </message>
    <message>
        <source>Demo PBX</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Demo · no real calls</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Demo · sin llamadas reales</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Live · updated {hours} h ago</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>En vivo · hace {hours} h</translation>
    </message>
    <message>
        <source>Live · updated {minutes} min ago</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>En vivo · hace {minutes} min</translation>
    </message>
    <message>
        <source>Live · updated {seconds} s ago</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>En vivo · hace {seconds} s</translation>
    </message>
    <message>
        <source>Loading extensions…</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Cargando extensiones…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Sin actualizar</translation>
    </message>
    <message>
        <source>Not live · as of {time}</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Sin actualizar · datos de las {time}</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Reconnecting in {seconds} s.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Nueva conexión en {seconds} s.</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Rehearsal · no real calls</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Ensayo · sin llamadas reales</translation>
    </message>
    <message>
        <source>The board shows what was known at {time}.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>El panel muestra lo que se sabía a las {time}.</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Nuevo intento en {seconds} s.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Reintentando…</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <extracomment>views/connection_banner.py</extracomment>
        <translation>Intentar ya</translation>
    </message>
</context>
<context>
    <name>ConnectionChip</name>
    <message>
        <source>Connection: {state}</source>
        <extracomment>views/window/header.py</extracomment>
        <translation>Conexión: {state}</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Choose your phone in From first.</source>
        <extracomment>app/connect_board.py</extracomment>
        <translation>Elija primero su teléfono en Origen.</translation>
    </message>
    <message>
        <source>End for everyone</source>
        <extracomment>app/connect_conference.py</extracomment>
        <translation>Finalizar para todos</translation>
    </message>
    <message>
        <source>End the call between {one} and {other}?</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>¿Finalizar la llamada entre {one} y {other}?</translation>
    </message>
    <message>
        <source>End the call of {one}?</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>¿Finalizar la llamada de {one}?</translation>
    </message>
    <message numerus="yes">
        <source>End this conference for everyone? %n people in {room} will be cut off.</source>
        <extracomment>app/connect_conference.py</extracomment>
        <translation>
            <numerusform>¿Finalizar esta conferencia para todos? Se cortará a %n persona ({room}).</numerusform>
            <numerusform>¿Finalizar esta conferencia para todos? Se cortará a %n personas ({room}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Nothing rings that you could take.</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>No suena ninguna llamada que pueda capturar.</translation>
    </message>
    <message>
        <source>Select a person first.</source>
        <extracomment>app/connect_people.py</extracomment>
        <translation>Seleccione primero a una persona.</translation>
    </message>
    <message>
        <source>Select a ringing call first.</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>Seleccione primero una llamada que suena.</translation>
    </message>
    <message>
        <source>Select an answered call first.</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>Seleccione primero una llamada contestada.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>app/connect_keys.py</extracomment>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <extracomment>app/connect_dialler.py</extracomment>
        <translation>No hay ningún número de teléfono en el portapapeles.</translation>
    </message>
    <message>
        <source>You are not in a call.</source>
        <extracomment>app/connect_calls.py</extracomment>
        <translation>No está en ninguna llamada.</translation>
    </message>
    <message>
        <source>You are not on a call that could be transferred.</source>
        <extracomment>app/connect_people.py</extracomment>
        <translation>No está en una llamada que se pueda transferir.</translation>
    </message>
    <message>
        <source>{name} is a favourite now.</source>
        <extracomment>app/connect_people.py</extracomment>
        <translation>{name} ya está en favoritos.</translation>
    </message>
    <message>
        <source>{name} is no favourite any more.</source>
        <extracomment>app/connect_people.py</extracomment>
        <translation>{name} ya no está en favoritos.</translation>
    </message>
</context>
<context>
    <name>CopiedRow</name>
    <message>
        <source>Copied: {number}</source>
        <extracomment>views/dialer/copied_row.py</extracomment>
        <translation>Copiado: {number}</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>views/dialer/copied_row.py</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use the copied number {number}</source>
        <extracomment>views/dialer/copied_row.py</extracomment>
        <translation>Usar el número copiado {number}</translation>
    </message>
</context>
<context>
    <name>DestinationChooser</name>
    <message>
        <source>Divert</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Desviar</translation>
    </message>
    <message>
        <source>Divert {who}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Desviar a {who}</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find a name or type a number</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Busque un nombre o escriba un número</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Transfer {who}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Transferir a {who}</translation>
    </message>
    <message>
        <source>Where to</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>cancel</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>divert</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>desviar</translation>
    </message>
    <message>
        <source>transfer</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>transferir</translation>
    </message>
    <message>
        <source>with {other}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>con {other}</translation>
    </message>
    <message>
        <source>{what} (Enter)</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>{what} (Intro)</translation>
    </message>
</context>
<context>
    <name>DialFields</name>
    <message>
        <source>From</source>
        <extracomment>views/dialer/dial_fields.py</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>views/dialer/dial_fields.py</extracomment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Will dial {number}</source>
        <extracomment>views/dialer/dial_fields.py</extracomment>
        <translation>Se marcará {number}</translation>
    </message>
</context>
<context>
    <name>DialPanel</name>
    <message>
        <source>Make a call</source>
        <extracomment>views/dialer/dial_panel.py</extracomment>
        <translation>Nueva llamada</translation>
    </message>
    <message>
        <source>No number has been called from here yet.</source>
        <extracomment>views/dialer/dial_panel.py</extracomment>
        <translation>Aún no se ha llamado a ningún número desde aquí.</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <extracomment>views/dialer/dial_panel.py</extracomment>
        <translation>Escriba primero un nombre o número.</translation>
    </message>
    <message>
        <source>{number} is being called already.</source>
        <extracomment>views/dialer/dial_panel.py</extracomment>
        <translation>Ya se está llamando a {number}.</translation>
    </message>
</context>
<context>
    <name>Dialler</name>
    <message>
        <source>Conference room</source>
        <extracomment>views/dialer/match_words.py</extracomment>
        <translation>Sala de conferencia</translation>
    </message>
    <message>
        <source>Not in your contacts</source>
        <extracomment>views/dialer/match_words.py</extracomment>
        <translation>No está en sus contactos</translation>
    </message>
    <message>
        <source>That is not a phone number.</source>
        <extracomment>views/dialer/match_words.py</extracomment>
        <translation>Eso no es un número de teléfono.</translation>
    </message>
    <message>
        <source>This is a code, not a phone number.</source>
        <extracomment>views/dialer/match_words.py</extracomment>
        <translation>Esto es un código, no un número de teléfono.</translation>
    </message>
    <message>
        <source>Will dial {number}</source>
        <extracomment>views/dialer/match_words.py</extracomment>
        <translation>Se marcará {number}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>views/dialer/recent_words.py</extracomment>
        <translation>Ayer</translation>
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
        <translation>{country} · allí {time}</translation>
    </message>
    <message>
        <source>{who}, called, {time}</source>
        <extracomment>views/dialer/recent_words.py</extracomment>
        <translation>{who}, llamada, {time}</translation>
    </message>
    <message>
        <source>{who}, missed, {time}</source>
        <extracomment>views/dialer/recent_words.py</extracomment>
        <translation>{who}, perdida, {time}</translation>
    </message>
</context>
<context>
    <name>DropDesk</name>
    <message>
        <source>{what} copied. Press Ctrl+V on a person, a room or To to use it there.</source>
        <extracomment>views/drops/drop_desk.py</extracomment>
        <translation>Copiado: {what}. Pulse Ctrl+V sobre una persona, una sala o Destino para usarlo ahí.</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message numerus="yes">
        <source>%n numbers</source>
        <extracomment>views/drops/drop_words.py</extracomment>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message>
        <source>Number withheld</source>
        <extracomment>views/drops/drop_words.py</extracomment>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>Which number?</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>¿Qué número?</translation>
    </message>
</context>
<context>
    <name>ExtensionTileDelegate</name>
    <message>
        <source>You</source>
        <extracomment>views/extension_board/tile_delegate.py</extracomment>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>FavouritesHeading</name>
    <message>
        <source>Favourites</source>
        <extracomment>views/extension_board/favourites_view.py</extracomment>
        <translation>Favoritos</translation>
    </message>
</context>
<context>
    <name>FromField</name>
    <message>
        <source>(my phone)</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>(mi teléfono)</translation>
    </message>
    <message>
        <source>Choose the phone</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Elija el teléfono</translation>
    </message>
    <message>
        <source>From: the phone that rings first</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Origen: el teléfono que suena primero</translation>
    </message>
    <message>
        <source>Your phone: name or number</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Su teléfono: nombre o número</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>All groups</source>
        <extracomment>views/extension_board/group_box.py</extracomment>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>views/extension_board/group_box.py</extracomment>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>Gro&amp;up</source>
        <extracomment>views/group_menu.py</extracomment>
        <translation>Gru&amp;po</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>{group}: {free} free of {people}</source>
        <extracomment>views/extension_board/group_box.py</extracomment>
        <translation>{group}: {free} de {people} libres</translation>
    </message>
</context>
<context>
    <name>HandoverDesk</name>
    <message>
        <source>Divert</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>Desviar</translation>
    </message>
    <message>
        <source>The call left {giver}. The phone system did not say who has it now.</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>La llamada salió de {giver}. La centralita no indicó quién la tiene ahora.</translation>
    </message>
    <message>
        <source>The call was diverted to {who}.</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>Se desvió la llamada a {who}.</translation>
    </message>
    <message>
        <source>The call was transferred to {who}.</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>Se transfirió la llamada a {who}.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>{number} is a code, not a phone number. Codes can change settings on your phone system. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{number} es un código, no un número de teléfono. Los códigos pueden cambiar ajustes de la centralita. ¿Enviar allí la llamada?</translation>
    </message>
    <message>
        <source>{number} is an emergency number. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{number} es un número de emergencias. ¿Enviar allí la llamada?</translation>
    </message>
    <message>
        <source>{number} is longer than a phone number. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{number} es más largo que un número de teléfono. ¿Enviar allí la llamada?</translation>
    </message>
    <message>
        <source>{who} has the call.</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{who} tiene la llamada.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Hash</source>
        <extracomment>views/dialer/keypad.py</extracomment>
        <translation>Almohadilla</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>views/dialer/keypad.py</extracomment>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>views/dialer/keypad.py</extracomment>
        <translation>Asterisco</translation>
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
        <translation>es</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Add and call</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Añadir y llamar</translation>
    </message>
    <message>
        <source>Add someone: name or number</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Añadir a alguien: nombre o número</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Conference in {room}</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Conferencia · {room}</translation>
    </message>
    <message>
        <source>End for everyone…</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Finalizar para todos…</translation>
    </message>
    <message>
        <source>How people join</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Cómo se entra</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Set at the start</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Fijado al inicio</translation>
    </message>
    <message>
        <source>Start with {person}</source>
        <extracomment>views/conference/live_view.py</extracomment>
        <translation>Iniciar con {person}</translation>
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
        <translation>No contestó</translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message>
        <source>Call again</source>
        <extracomment>views/conference/member_rows.py</extracomment>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>People in this conference</source>
        <extracomment>views/conference/member_rows.py</extracomment>
        <translation>Personas en esta conferencia</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>views/conference/member_rows.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Stop calling</source>
        <extracomment>views/conference/member_rows.py</extracomment>
        <translation>Dejar de llamar</translation>
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
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Llamada</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>views/menus.py</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <extracomment>views/menus.py</extracomment>
        <translation>Per&amp;sona</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Co&amp;nference</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Conferencia</translation>
    </message>
    <message>
        <source>Menus</source>
        <extracomment>views/menus.py</extracomment>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <extracomment>views/menus.py</extracomment>
        <translation>Ta&amp;maño del texto</translation>
    </message>
</context>
<context>
    <name>MyPhoneButton</name>
    <message>
        <source>Choose which phone is yours</source>
        <extracomment>views/window/header.py</extracomment>
        <translation>Elija cuál es su teléfono</translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/window/header.py</extracomment>
        <translation>Mi teléfono</translation>
    </message>
    <message>
        <source>My phone: {phone}</source>
        <extracomment>views/window/header.py</extracomment>
        <translation>Mi teléfono: {phone}</translation>
    </message>
    <message>
        <source>not chosen</source>
        <extracomment>views/window/header.py</extracomment>
        <translation>sin elegir</translation>
    </message>
</context>
<context>
    <name>MyPhoneForm</name>
    <message>
        <source>Another phone</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <source>Extension {number} is not on this phone system.</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>La extensión {number} no está en esta centralita.</translation>
    </message>
    <message>
        <source>Find a name or number</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Buscar un nombre o número</translation>
    </message>
    <message>
        <source>It rings first when you make a call here.</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Suena primero cuando usted llama desde aquí.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Aún sin elegir</translation>
    </message>
    <message>
        <source>Use this phone</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Usar este teléfono</translation>
    </message>
</context>
<context>
    <name>MyPhoneList</name>
    <message>
        <source>Choose which phone is yours</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation>Elija cuál es su teléfono</translation>
    </message>
    <message>
        <source>Find your phone</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation>Buscar su teléfono</translation>
    </message>
    <message>
        <source>Loading extensions…</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation>Cargando extensiones…</translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>No one matches “{text}”.</source>
        <extracomment>views/window/my_phone_list.py</extracomment>
        <translation>Nadie coincide con «{text}».</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Call {number}</source>
        <extracomment>views/extension_board/nothing_found.py</extracomment>
        <translation>Llamar a {number}</translation>
    </message>
    <message>
        <source>Call {number} from {phone}</source>
        <extracomment>views/extension_board/nothing_found.py</extracomment>
        <translation>Llamar a {number} desde {phone}</translation>
    </message>
    <message>
        <source>Clear search</source>
        <extracomment>views/extension_board/nothing_found.py</extracomment>
        <translation>Borrar búsqueda</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <extracomment>views/notice_bar.py</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Who matches</source>
        <extracomment>views/fields/offer_list.py</extracomment>
        <translation>Quién coincide</translation>
    </message>
</context>
<context>
    <name>OptionsGroup</name>
    <message>
        <source>Digits only. Leave empty if no PIN is needed.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Solo cifras. Vacío si no hace falta PIN.</translation>
    </message>
    <message>
        <source>Don&apos;t ask for names</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>No preguntar nombres</translation>
    </message>
    <message>
        <source>How people join</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Cómo se entra</translation>
    </message>
    <message>
        <source>No PIN</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Sin PIN</translation>
    </message>
    <message>
        <source>Nobody has to say their name first.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Nadie tiene que decir antes su nombre.</translation>
    </message>
    <message>
        <source>People are in as soon as they answer.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Se entra nada más contestar.</translation>
    </message>
    <message>
        <source>These count only for the call that starts the conference. They can&apos;t be changed once it is running.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Solo valen para la llamada que inicia la conferencia. No se pueden cambiar cuando ya está en curso.</translation>
    </message>
    <message>
        <source>Whether a conference asks for a PIN, and how people come in, is set in the phone system itself, for each room. Ask whoever looks after it.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Si una conferencia pide un PIN y cómo se entra se configura en la propia centralita, sala por sala. Pregunte a quien la administra.</translation>
    </message>
    <message>
        <source>{what} Joining and leaving is announced without a name.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>{what} Las entradas y salidas se anuncian sin nombre.</translation>
    </message>
    <message>
        <source>{what} Otherwise each person is asked to confirm first.</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>{what} Si no, se pide antes a cada persona que confirme.</translation>
    </message>
    <message>
        <source>Not available on 3CX {version}</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>No disponible en 3CX {version}</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Mostrar el PIN</translation>
    </message>
    <message>
        <source>Start instantly</source>
        <extracomment>views/conference/options_group.py</extracomment>
        <translation>Entrada inmediata</translation>
    </message>
</context>
<context>
    <name>ParticipantsView</name>
    <message>
        <source>Called as number {place}.</source>
        <extracomment>views/conference/participants_view.py</extracomment>
        <translation>Se llama en el puesto {place}.</translation>
    </message>
    <message>
        <source>People in the conference, in the order in which they are called</source>
        <extracomment>views/conference/participants_view.py</extracomment>
        <translation>Personas de la conferencia, en el orden en que se las llama</translation>
    </message>
</context>
<context>
    <name>Performer</name>
    <message>
        <source>Waiting for the phone system…</source>
        <extracomment>views/perform.py</extracomment>
        <translation>Esperando a la centralita…</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Added</source>
        <extracomment>views/fields/person_delegate.py</extracomment>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Called lately</source>
        <extracomment>views/fields/person_delegate.py</extracomment>
        <translation>Llamada reciente</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message numerus="yes">
        <source>Add %n people to conference</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>
            <numerusform>Añadir %n persona a conferencia</numerusform>
            <numerusform>Añadir %n personas a conferencia</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to conference</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Añadir a conferencia</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Call from this phone…</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Llamar desde este teléfono…</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Llamar a {name}</translation>
    </message>
    <message>
        <source>Call {number} from this phone</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Llamar a {number} desde este teléfono</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n numbers</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>
            <numerusform>Copiar %n número</numerusform>
            <numerusform>Copiar %n números</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy number</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>New conference</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Nueva conferencia</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Sin conexión con la centralita.</translation>
    </message>
    <message>
        <source>Pick up the ringing call</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Capturar la llamada que suena</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>This is my phone</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Este es mi teléfono</translation>
    </message>
    <message>
        <source>Transfer my call to {name}</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Transferir mi llamada a {name}</translation>
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
        <translation>Conteste en su teléfono</translation>
    </message>
    <message>
        <source>Incoming call · {time}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>Llamada entrante · {time}</translation>
    </message>
    <message>
        <source>Missed call</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>Llamada perdida</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>Número oculto</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>for {phone}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>para {phone}</translation>
    </message>
    <message>
        <source>{number} · for {phone}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>{number} · para {phone}</translation>
    </message>
</context>
<context>
    <name>Popups</name>
    <message>
        <source>Conference in room {room}</source>
        <extracomment>app/connect_toasts.py</extracomment>
        <translation>Conferencia en la sala {room}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Calling {person}…</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Llamando a {person}…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>En comunicación</translation>
    </message>
    <message>
        <source>Connection lost – the call may still be going on</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Conexión perdida – la llamada puede seguir en curso</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>No news from the phone system for {seconds} s</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Sin noticias de la centralita desde hace {seconds} s</translation>
    </message>
    <message>
        <source>The call ended before it was answered</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>La llamada terminó antes de que contestaran</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>La llamada ha terminado.</translation>
    </message>
    <message>
        <source>The phone system refused this call</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>La centralita rechazó esta llamada</translation>
    </message>
    <message>
        <source>Then {person} is called</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>Después se llama a {person}</translation>
    </message>
    <message>
        <source>{one} and {other} are connected.</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>{one} y {other} están en comunicación.</translation>
    </message>
    <message>
        <source>{person} answered</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>{person} contestó</translation>
    </message>
    <message>
        <source>{who} did not answer</source>
        <extracomment>views/dialer/progress_words.py</extracomment>
        <translation>{who} no contestó</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel call</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation>Cancelar llamada</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Pick up your phone</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation>Descuelgue su teléfono</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>views/dialer/progress_card.py</extracomment>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>Ended · {time}</source>
        <extracomment>views/dialer/progress_steps.py</extracomment>
        <translation>Finalizada · {time}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Cancel</source>
        <extracomment>views/questions.py</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <extracomment>views/window/rail.py</extracomment>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>More about this</source>
        <extracomment>views/conference/reason_box.py</extracomment>
        <translation>Más información</translation>
    </message>
</context>
<context>
    <name>RecentDelegate</name>
    <message>
        <source>missed</source>
        <extracomment>views/dialer/recent_delegate.py</extracomment>
        <translation>perdida</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Numbers you call appear here.</source>
        <extracomment>views/dialer/recent_list.py</extracomment>
        <translation>Aquí aparecen los números a los que llama.</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>views/dialer/recent_list.py</extracomment>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>RecentRows</name>
    <message>
        <source>A click fills in the number, Enter calls it</source>
        <extracomment>views/dialer/recent_list.py</extracomment>
        <translation>Un clic escribe el número, Intro lo llama</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>views/dialer/recent_list.py</extracomment>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>RingingStrip</name>
    <message>
        <source>Pick up</source>
        <extracomment>views/window/ringing_strip.py</extracomment>
        <translation>Capturar</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>Callers dial in here themselves. Callboard can&apos;t start it.</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Aquí se entra llamando. Callboard no puede iniciarla.</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Free – drop people here</source>
        <extracomment>views/slot_board/slot_delegate.py</extracomment>
        <translation>Libre – suelte aquí</translation>
    </message>
    <message>
        <source>My room</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Mi sala</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Room of {owner}</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Sala de {owner}</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <extracomment>views/words/call_words.py
----------
views/toasts/toast_words.py</extracomment>
        <translation>Sala {room}</translation>
    </message>
    <message>
        <source>Room {room}, {state}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Sala {room}, {state}</translation>
    </message>
    <message>
        <source>Running · {people}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>En curso · {people}</translation>
    </message>
    <message>
        <source>Setting up · {people}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Preparando · {people}</translation>
    </message>
    <message>
        <source>Starting · {joined} of {expected} in</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Iniciando · {joined} de {expected} dentro</translation>
    </message>
    <message>
        <source>{owner}&apos;s room</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Sala de {owner}</translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>Conference rooms</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation>Salas de conferencia</translation>
    </message>
    <message>
        <source>Rooms for dialling in</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation>Salas de acceso por llamada</translation>
    </message>
    <message>
        <source>Running conferences</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation>Conferencias en curso</translation>
    </message>
    <message>
        <source>Running now</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Someone else&apos;s room</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation>Otra sala</translation>
    </message>
    <message>
        <source>Start in</source>
        <extracomment>views/conference/room_list.py</extracomment>
        <translation>Iniciar en</translation>
    </message>
</context>
<context>
    <name>RosterDelegate</name>
    <message>
        <source>Added</source>
        <extracomment>views/conference/roster_delegate.py</extracomment>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Being called</source>
        <extracomment>views/conference/roster_delegate.py</extracomment>
        <translation>Llamando</translation>
    </message>
    <message>
        <source>In room</source>
        <extracomment>views/conference/roster_delegate.py</extracomment>
        <translation>En la sala</translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message>
        <source>People to add</source>
        <extracomment>views/conference/roster_view.py</extracomment>
        <translation>Personas para añadir</translation>
    </message>
</context>
<context>
    <name>RosterView</name>
    <message>
        <source>Find people to add</source>
        <extracomment>views/conference/roster_view.py</extracomment>
        <translation>Buscar personas</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <extracomment>views/extension_board/search_field.py</extracomment>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Clear search (Esc)</source>
        <extracomment>views/extension_board/search_field.py</extracomment>
        <translation>Borrar búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Find a name, number or group</source>
        <extracomment>views/extension_board/search_field.py</extracomment>
        <translation>Buscar un nombre, número o grupo</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A small window shows who is calling. It never takes the keyboard away from you.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Una ventana pequeña muestra quién llama. Nunca le quita el teclado.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Another language is used the next time Callboard starts.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>El nuevo idioma se usará la próxima vez que se inicie Callboard.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Ask before calling a number dropped from another program</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Preguntar antes de llamar a un número arrastrado desde otro programa</translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>Asking and offering</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Preguntas y propuestas</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>views/settings/country_choices.py
----------
views/settings/window_forms.py</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic ({country})</source>
        <extracomment>views/settings/country_choices.py</extracomment>
        <translation>Automático ({country})</translation>
    </message>
    <message>
        <source>Automatic means cards for up to 400 people and a table for more.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Automático: tarjetas hasta 400 personas y tabla si son más.</translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Calling</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Calls for my phone</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Llamadas a mi teléfono</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Conferences</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Conferencias</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>País</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Emergency numbers and codes always ask.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Los números de emergencias y los códigos preguntan siempre.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>It is only offered. Nobody is called until you choose Call.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Solo se propone. No se llama a nadie hasta que elija Llamar.</translation>
    </message>
    <message>
        <source>Keep running beside the clock</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Seguir en marcha junto al reloj</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Mi teléfono</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Compact shows more people at a glance, with two lines for each instead of three.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Compacta muestra más personas de un vistazo, con dos líneas para cada una en lugar de tres.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Números</translation>
    </message>
    <message>
        <source>Numbers of this country are shown without their country code. What is dialled stays the same.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Los números de este país se muestran sin prefijo internacional. Lo que se marca no cambia.</translation>
    </message>
    <message>
        <source>Offer a number that was copied in another program</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Proponer un número copiado en otro programa</translation>
    </message>
    <message>
        <source>On the board: hold Ctrl and turn the mouse wheel.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>En el panel: mantenga pulsada Ctrl y gire la rueda del ratón.</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Quit Callboard</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Salir de Callboard</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Como este equipo</translation>
    </message>
    <message>
        <source>Show people as</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Mostrar personas como</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Tamaño de las tarjetas</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Inicio y bandeja</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What rings then stands still with a thicker border, instead of fading in and out.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Lo que suena queda fijo con un borde más grueso, en lugar de atenuarse y volver.</translation>
    </message>
    <message>
        <source>When somebody joins or leaves a conference that was started here.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Cuando alguien entra o sale de una conferencia iniciada aquí.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>While Callboard keeps running, you still see incoming calls.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Mientras Callboard siga en marcha, verá las llamadas entrantes.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Sí</translation>
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
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>Command</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>no keys</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation>sin teclas</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{keys} (changed)</source>
        <extracomment>views/shortcuts/shortcut_model.py</extracomment>
        <translation>{keys} (cambiado)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Alt and a letter open a menu. Choose other keys.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation>Alt y una letra abren un menú. Elija otras teclas.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Call the number in To</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Llamar al número de Destino</translation>
    </message>
    <message>
        <source>Call this person from my phone</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Llamar a esta persona desde mi teléfono</translation>
    </message>
    <message>
        <source>Carry the number or call, as dragging does</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Llevar el número o la llamada, como al arrastrar</translation>
    </message>
    <message>
        <source>Close, clear, or go back to the board</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Cerrar, borrar o volver al panel</translation>
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
        <translation>Supr</translation>
    </message>
    <message>
        <source>Drop it here, as letting go does</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Dejarlo aquí, como al soltar</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>First, last</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Primero, último</translation>
    </message>
    <message>
        <source>Hang up the selected call</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Colgar la llamada seleccionada</translation>
    </message>
    <message>
        <source>Home, End</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>In Calls now</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>En Llamadas</translation>
    </message>
    <message>
        <source>In Make a call</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>En Nueva llamada</translation>
    </message>
    <message>
        <source>In lists and on the board</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>En listas y en el panel</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Tecla Menú, Mayús+F10</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Next control</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Control siguiente</translation>
    </message>
    <message>
        <source>On many keyboards Ctrl+Alt types a character. Choose other keys.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation>En muchos teclados Ctrl+Alt escribe un carácter. Elija otras teclas.</translation>
    </message>
    <message>
        <source>One page up, down</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Una página arriba, abajo</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Screen readers need {keys}. Choose other keys.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation>Los lectores de pantalla necesitan {keys}. Elija otras teclas.</translation>
    </message>
    <message>
        <source>Search for them</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Buscarlas</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Qué se puede hacer aquí</translation>
    </message>
    <message>
        <source>{keys} alone is for typing. Add Ctrl or Alt.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation>{keys} sola sirve para escribir. Añada Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{keys} means something everywhere already. Choose other keys.</source>
        <extracomment>views/shortcuts/key_choice.py</extracomment>
        <translation>{keys} ya tiene una función en todas partes. Elija otras teclas.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys…</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Copied. Paste it anywhere to print it.</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Copiado. Péguelo donde quiera para imprimirlo.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Buscar un comando o sus teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>views/shortcuts/shortcuts_dialog.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>ShortcutsEditor</name>
    <message>
        <source>Change keys…</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Elija un comando para cambiar sus teclas.</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Buscar un comando o sus teclas</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Dejarlo allí</translation>
    </message>
    <message>
        <source>New keys</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>No keys</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Press the new keys for “{command}”. Esc leaves them as they are.</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Pulse las teclas nuevas para «{command}». Esc las deja como están.</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <source>{keys} already means “{command}”. Use it here instead?</source>
        <extracomment>views/shortcuts/shortcuts_editor.py</extracomment>
        <translation>{keys} ya corresponde a «{command}». ¿Usarlo aquí en su lugar?</translation>
    </message>
</context>
<context>
    <name>SideDock</name>
    <message>
        <source>Put back into the window</source>
        <extracomment>views/window/side_dock.py</extracomment>
        <translation>Devolver a la ventana</translation>
    </message>
    <message>
        <source>Show in a window of its own</source>
        <extracomment>views/window/side_dock.py</extracomment>
        <translation>Mostrar en su propia ventana</translation>
    </message>
</context>
<context>
    <name>SideTabs</name>
    <message>
        <source>Calls now</source>
        <extracomment>views/window/side_tabs.py</extracomment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Make a call</source>
        <extracomment>views/window/side_tabs.py</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/window/side_tabs.py</extracomment>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Calls now</source>
        <extracomment>views/window/sides.py</extracomment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Make a call</source>
        <extracomment>views/window/sides.py</extracomment>
        <translation>Nueva llamada</translation>
    </message>
</context>
<context>
    <name>SlotStrip</name>
    <message>
        <source>Conferences</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>Conferencias</translation>
    </message>
    <message>
        <source>Fold up the conference rooms</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>Plegar las salas de conferencia</translation>
    </message>
    <message>
        <source>New conference</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>Nueva conferencia</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>
            <numerusform>Mostrar %n</numerusform>
            <numerusform>Mostrar las %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show the conference rooms</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>Mostrar las salas de conferencia</translation>
    </message>
    <message>
        <source>This phone system has no conference rooms.</source>
        <extracomment>views/slot_board/slot_strip.py</extracomment>
        <translation>Esta centralita no tiene salas de conferencia.</translation>
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
            <numerusform>· %n en curso</numerusform>
            <numerusform>· %n en curso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotView</name>
    <message>
        <source>Conference rooms</source>
        <extracomment>views/slot_board/slot_view.py</extracomment>
        <translation>Salas de conferencia</translation>
    </message>
</context>
<context>
    <name>StatusFilters</name>
    <message>
        <source>All</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>More filters</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>On a call</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>views/extension_board/status_filters.py</extracomment>
        <translation>Sonando</translation>
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
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>views/status_line.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>cancel</source>
        <comment>what Esc does to a drag</comment>
        <extracomment>views/status_line.py</extracomment>
        <translation>cancelar</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Favourite</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Con</translation>
    </message>
</context>
<context>
    <name>TableDelegate</name>
    <message>
        <source>You</source>
        <extracomment>views/extension_board/table_delegate.py</extracomment>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Sort by {column}</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>Ordenar por {column}</translation>
    </message>
    <message>
        <source>{column}, sorted downwards</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>{column}, orden descendente</translation>
    </message>
    <message>
        <source>{column}, sorted upwards</source>
        <extracomment>views/extension_board/table_header.py</extracomment>
        <translation>{column}, orden ascendente</translation>
    </message>
</context>
<context>
    <name>TableRows</name>
    <message>
        <source>Call from my phone (Enter)</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Llamar desde mi teléfono (Intro)</translation>
    </message>
    <message>
        <source>Extensions</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Favourite on or off (Ctrl+B)</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Poner o quitar favorito (Ctrl+B)</translation>
    </message>
    <message>
        <source>More (Shift+F10)</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Más (Mayús+F10)</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Sin conexión con la centralita.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click to call · drag a number here to call from this phone</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Doble clic para llamar · arrastre aquí un número para llamar desde este teléfono</translation>
    </message>
    <message>
        <source>Enter calls from your phone.</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Intro llama desde su teléfono.</translation>
    </message>
    <message>
        <source>Group: {group}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Grupo: {group}</translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Mi teléfono</translation>
    </message>
    <message>
        <source>Phone not registered</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Teléfono no registrado</translation>
    </message>
    <message>
        <source>The phone system did not say</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>La centralita no lo indicó</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>favorito</translation>
    </message>
    <message>
        <source>from {other}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>de {other}</translation>
    </message>
    <message>
        <source>held by {other}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>retenida por {other}</translation>
    </message>
    <message>
        <source>in room {room}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>en la sala {room}</translation>
    </message>
    <message>
        <source>outside number</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>número externo</translation>
    </message>
    <message>
        <source>to {other}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>a {other}</translation>
    </message>
    <message>
        <source>with {other}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>con {other}</translation>
    </message>
    <message>
        <source>your phone</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>su teléfono</translation>
    </message>
    <message>
        <source>{name} – {number}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>{name} – {number}</translation>
    </message>
    <message>
        <source>{other} is waiting</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>{other} espera</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>{state} desde las {time}</translation>
    </message>
</context>
<context>
    <name>ToField</name>
    <message>
        <source>Drop the number here</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Suelte aquí el número</translation>
    </message>
    <message>
        <source>Empty this field</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Vaciar este campo</translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>Swap From and To</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Intercambiar Origen y Destino</translation>
    </message>
    <message>
        <source>To: name or number</source>
        <extracomment>views/dialer/phone_field.py</extracomment>
        <translation>Destino: nombre o número</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this pop-up</source>
        <extracomment>views/toasts/toast.py</extracomment>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>ToastStack</name>
    <message>
        <source>Divert…</source>
        <extracomment>views/toasts/toast_stack.py</extracomment>
        <translation>Desviar…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>views/toasts/toast_stack.py</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
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
        <translation>Silenciar avisos 1 hora</translation>
    </message>
    <message>
        <source>Open Callboard</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>Abrir Callboard</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>no calls</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>sin llamadas</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>3CX {generation} can&apos;t move a running call into a room.</source>
        <extracomment>wording/capability_sentences.py
----------
wording/problem_sentences.py</extracomment>
        <translation>3CX {generation} no puede pasar una llamada en curso a una sala.</translation>
    </message>
    <message>
        <source>3CX {generation} can&apos;t move a running call into a room. Add the person instead.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>3CX {generation} no puede pasar una llamada en curso a una sala. Añada a la persona.</translation>
    </message>
    <message>
        <source>3CX {generation} does not offer this.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>3CX {generation} no ofrece esta función.</translation>
    </message>
    <message>
        <source>3CX {generation} has no rooms for single extensions.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>3CX {generation} no tiene salas propias de cada extensión.</translation>
    </message>
    <message>
        <source>3CX {generation} has no shared conference rooms.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>3CX {generation} no tiene salas de conferencia compartidas.</translation>
    </message>
    <message>
        <source>3CX {generation} no longer lets other programs set a PIN, skip names or start instantly.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX {generation} ya no permite que otros programas fijen un PIN, omitan los nombres o activen la entrada inmediata.</translation>
    </message>
    <message>
        <source>3CX {generation} no longer lets other programs set a PIN, skip names or start instantly. The conference itself works as usual.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>3CX {generation} ya no permite que otros programas fijen un PIN, omitan los nombres o activen la entrada inmediata. La conferencia en sí funciona como siempre.</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Un PIN solo lleva cifras.</translation>
    </message>
    <message>
        <source>A conference room for each extension</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Una sala de conferencia para cada extensión</translation>
    </message>
    <message>
        <source>A file that the 3CX files need was not found: {file}</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se encontró un archivo que los archivos de 3CX necesitan: {file}</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Falta un número.</translation>
    </message>
    <message>
        <source>A part of Callboard is missing: {file}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Falta una parte de Callboard: {file}.</translation>
    </message>
    <message>
        <source>Add at least one person.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Añada al menos una persona.</translation>
    </message>
    <message>
        <source>Add somebody to a conference</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Añadir a alguien a una conferencia</translation>
    </message>
    <message>
        <source>Add the person instead.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Añada a la persona.</translation>
    </message>
    <message>
        <source>Add the person to the conference instead.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Añada a la persona a la conferencia.</translation>
    </message>
    <message>
        <source>Another copy was loaded: {loaded}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Se cargó otra copia: {loaded}.</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Contestó</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call again whenever you like.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a llamar cuando quiera.</translation>
    </message>
    <message>
        <source>Call again, or go on without.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a llamar o siga sin esa persona.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Llamar igualmente</translation>
    </message>
    <message>
        <source>Call {to_person} from {from_number} anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>¿Llamar igualmente a {to_person} desde {from_number}?</translation>
    </message>
    <message>
        <source>Call {to_person} from {from_person}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>¿Llamar a {to_person} desde {from_person}?</translation>
    </message>
    <message>
        <source>Call {to_person} into room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>¿Llamar a {to_person} para que entre en la sala {room}?</translation>
    </message>
    <message>
        <source>Callboard already runs on {running}; {wanted} needs a fresh start.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Callboard ya funciona con {running}; para {wanted} hay que reiniciarlo.</translation>
    </message>
    <message>
        <source>Callboard doesn&apos;t know whether 3CX {generation} allows this.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Callboard no sabe si 3CX {generation} lo permite.</translation>
    </message>
    <message>
        <source>Callboard is closing.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Callboard se está cerrando.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Llamando…</translation>
    </message>
    <message>
        <source>Calls start from one of your own phones. Two outside numbers cannot be connected.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Las llamadas salen de uno de sus teléfonos. No se pueden conectar dos números externos.</translation>
    </message>
    <message>
        <source>Can&apos;t call from an outside number. Two outside numbers can&apos;t be connected.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>No se puede llamar desde un número externo. No se pueden conectar dos números externos.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Cancelada.</translation>
    </message>
    <message>
        <source>Check it; perhaps several numbers ran together.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Compruébelo; quizá se juntaron varios números.</translation>
    </message>
    <message>
        <source>Check that it is running, and its port, user and password. Until then no calls can be made.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Compruebe que está en marcha, y su puerto, usuario y contraseña. Hasta entonces no se puede llamar.</translation>
    </message>
    <message>
        <source>Check that it is running, and its port.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Compruebe que está en marcha y su puerto.</translation>
    </message>
    <message>
        <source>Check that the 3CX services are running.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Compruebe que los servicios de 3CX están en marcha.</translation>
    </message>
    <message>
        <source>Check the numbers, and whether the phone that rings first is free.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Compruebe los números y si está libre el teléfono que suena primero.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija uno más corto.</translation>
    </message>
    <message>
        <source>Choose an extension of this phone system instead of {number}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija una extensión de esta centralita en lugar de {number}.</translation>
    </message>
    <message>
        <source>Choose another number to call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija otro número al que llamar.</translation>
    </message>
    <message>
        <source>Choose another room, for example: {usable}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija otra sala, por ejemplo: {usable}.</translation>
    </message>
    <message>
        <source>Choose another room.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija otra sala.</translation>
    </message>
    <message>
        <source>Choose another version, or files from the right server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija otra versión o archivos del servidor correcto.</translation>
    </message>
    <message>
        <source>Choose one of its extensions.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija una de sus extensiones.</translation>
    </message>
    <message>
        <source>Choose one that ships with Callboard, or mend the file.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija uno de los que trae Callboard o corrija el archivo.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija a otra persona.</translation>
    </message>
    <message>
        <source>Choose the folder that holds 3cxpscomcpp2.dll and sl.dll.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija la carpeta que contiene 3cxpscomcpp2.dll y sl.dll.</translation>
    </message>
    <message>
        <source>Choose the other version, or files from the right server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija la otra versión o archivos del servidor correcto.</translation>
    </message>
    <message>
        <source>Choose the room of an extension that exists.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija la sala de una extensión que exista.</translation>
    </message>
    <message>
        <source>Copy all files from the 3CX server&apos;s Bin folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Copie todos los archivos de la carpeta Bin del servidor 3CX.</translation>
    </message>
    <message>
        <source>Copy it from the 3CX server&apos;s Bin folder, or choose another folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Cópielo de la carpeta Bin del servidor 3CX o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Dialling</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Marcando</translation>
    </message>
    <message>
        <source>Divert</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Desviar</translation>
    </message>
    <message>
        <source>Divert anyway</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Desviar igualmente</translation>
    </message>
    <message>
        <source>Divert anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>¿Desviar igualmente?</translation>
    </message>
    <message>
        <source>Do it on the phone itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Hágalo en el propio teléfono.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Drop a call on a person to pass it on.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Suelte la llamada sobre una persona para pasársela.</translation>
    </message>
    <message>
        <source>Drop a template on a free room.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Suelte la plantilla sobre una sala libre.</translation>
    </message>
    <message>
        <source>Drop the number here</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Suelte aquí el número</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Suelte para añadir</translation>
    </message>
    <message>
        <source>Drop to add to the favourites</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Suelte para añadir a favoritos</translation>
    </message>
    <message>
        <source>Drop to call from {from_number}</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Suelte para llamar desde {from_number}</translation>
    </message>
    <message>
        <source>Drop to call in</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Suelte para incorporar</translation>
    </message>
    <message>
        <source>Drop to choose a number</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Suelte para elegir un número</translation>
    </message>
    <message>
        <source>Drop to divert here</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Suelte para desviar aquí</translation>
    </message>
    <message>
        <source>Drop to move here</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Suelte para mover aquí</translation>
    </message>
    <message>
        <source>Drop to transfer here</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Suelte para transferir aquí</translation>
    </message>
    <message>
        <source>Drop to use this template</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Suelte para usar la plantilla</translation>
    </message>
    <message>
        <source>Each extension has a room of its own.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Cada extensión tiene su propia sala.</translation>
    </message>
    <message>
        <source>Everybody shares its conference rooms.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Todos comparten sus salas de conferencia.</translation>
    </message>
    <message>
        <source>Extension {number} is not on this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La extensión {number} no está en esta centralita.</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>From and To are the same phone.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Origen y Destino son el mismo teléfono.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Install Callboard again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a instalar Callboard.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>Install it, or choose one that was found.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Instálelo o elija uno de los encontrados.</translation>
    </message>
    <message>
        <source>Install it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Instálelo.</translation>
    </message>
    <message>
        <source>Is that computer on, is the phone system running, does a firewall let it through? Check name and port.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>¿Está encendido ese equipo y en marcha la centralita? ¿Lo deja pasar el cortafuegos? Compruebe el nombre y el puerto.</translation>
    </message>
    <message>
        <source>It has no room that can be started from here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No tiene ninguna sala que se pueda iniciar desde aquí.</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Se unió</translation>
    </message>
    <message>
        <source>Leave it empty if no PIN is needed.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Déjelo vacío si no hace falta PIN.</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Salió</translation>
    </message>
    <message>
        <source>Look at the phone before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mire el teléfono antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Look whether it still rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mire si todavía suena.</translation>
    </message>
    <message>
        <source>Look who has the call before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mire quién tiene la llamada antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Make a call</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Hacer una llamada</translation>
    </message>
    <message>
        <source>Microsoft .NET ({runtime}) does not start.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Microsoft .NET ({runtime}) no arranca.</translation>
    </message>
    <message>
        <source>Microsoft .NET was not found (wanted: {wanted}).</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se encontró Microsoft .NET (necesario: {wanted}).</translation>
    </message>
    <message>
        <source>Microsoft .NET was not found (wanted: {wanted}; found: {found}).</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se encontró Microsoft .NET (necesario: {wanted}; encontrado: {found}).</translation>
    </message>
    <message>
        <source>Move a running call into a conference</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Pasar una llamada en curso a una conferencia</translation>
    </message>
    <message>
        <source>Name each person once.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Indique a cada persona una sola vez.</translation>
    </message>
    <message>
        <source>No answer from {host}, port {port}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{host}, puerto {port}, no responde.</translation>
    </message>
    <message>
        <source>No conference is running in room {slot} any more.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ya no hay ninguna conferencia en curso en la sala {slot}.</translation>
    </message>
    <message>
        <source>No news from the phone system for {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sin noticias de la centralita desde hace {seconds} s.</translation>
    </message>
    <message>
        <source>No phone number found in what you dropped.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>No hay ningún número de teléfono en lo que ha soltado.</translation>
    </message>
    <message>
        <source>Nobody is in the list.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No hay nadie en la lista.</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Sin conexión con la centralita.</translation>
    </message>
    <message>
        <source>Not joined</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>No se unió</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again when the connection is back.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se envió nada. Vuelva a intentarlo cuando se recupere la conexión.</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Only a ringing call can be picked up or diverted.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Solo se puede capturar o desviar una llamada que suena.</translation>
    </message>
    <message>
        <source>Only an answered call can be passed on. Divert one that rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Solo se puede transferir una llamada contestada. Si aún suena, desvíela.</translation>
    </message>
    <message>
        <source>PIN, no names and instant start</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>PIN, sin nombres y entrada inmediata</translation>
    </message>
    <message>
        <source>Pick up</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Presence</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Restart Callboard.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Reinicie Callboard.</translation>
    </message>
    <message>
        <source>Restart Callboard; ask IT to remove the shared copy.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Reinicie Callboard; pida a informática que quite la copia compartida.</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Room {room} is set up as {template}. Nobody is called until you choose Start conference.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>La sala {room} se prepara como {template}. No se llama a nadie hasta que elija Iniciar conferencia.</translation>
    </message>
    <message>
        <source>Room {slot} is for dialling in.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>A la sala {slot} se entra llamando.</translation>
    </message>
    <message>
        <source>Room {slot} is for dialling in. Callboard can&apos;t start it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>A la sala {slot} se entra llamando. Callboard no puede iniciarla.</translation>
    </message>
    <message>
        <source>Room {slot} is for dialling in. Use {usable}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>A la sala {slot} se entra llamando. Use {usable}.</translation>
    </message>
    <message>
        <source>Room {slot} is in its own list of people.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La sala {slot} está en su propia lista de personas.</translation>
    </message>
    <message>
        <source>Room {slot} would belong to extension {owner}, which is not on this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La sala {slot} sería de la extensión {owner}, que no está en esta centralita.</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Enviar código</translation>
    </message>
    <message>
        <source>Shared conference rooms</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Salas de conferencia compartidas</translation>
    </message>
    <message>
        <source>Signed in, but no extensions arrived.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sesión iniciada, pero no llegó ninguna extensión.</translation>
    </message>
    <message>
        <source>Someone else picked up this call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Otra persona contestó esta llamada.</translation>
    </message>
    <message>
        <source>Someone just started a conference in room {slot}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Alguien acaba de iniciar una conferencia en la sala {slot}.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({type}).</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Se produjo un error inesperado ({type}).</translation>
    </message>
    <message>
        <source>Start a conference</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Iniciar una conferencia</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>Start it again. A call that has begun goes on.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a abrirlo. Una llamada ya comenzada continúa.</translation>
    </message>
    <message>
        <source>Start the conference without them. The conference itself works as usual.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Inicie la conferencia sin estas opciones. La conferencia en sí funciona como siempre.</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Take both from a fresh 3CXPhoneSystem.ini of the server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Tome ambos de un 3CXPhoneSystem.ini reciente del servidor.</translation>
    </message>
    <message>
        <source>Take it out of the list.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Quítela de la lista.</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>That is the same phone.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Es el mismo teléfono.</translation>
    </message>
    <message>
        <source>The 3CX files lack something that Callboard needs: {member}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>A los archivos de 3CX les falta algo que Callboard necesita: {member}.</translation>
    </message>
    <message>
        <source>The call could not be diverted: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo desviar la llamada: {why}.</translation>
    </message>
    <message>
        <source>The call could not be diverted: {why}. It still rings at {who}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo desviar la llamada: {why}. Sigue sonando en {who}.</translation>
    </message>
    <message>
        <source>The call could not be picked up: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo capturar la llamada: {why}.</translation>
    </message>
    <message>
        <source>The call could not be transferred: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo transferir la llamada: {why}.</translation>
    </message>
    <message>
        <source>The call could not be transferred: {why}. It is still with {who}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo transferir la llamada: {why}. Sigue con {who}.</translation>
    </message>
    <message>
        <source>The call ended meanwhile.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mientras tanto, la llamada terminó.</translation>
    </message>
    <message>
        <source>The call from {other_person} rings at {to_person} instead.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>La llamada de {other_person} pasa a sonar en {to_person}.</translation>
    </message>
    <message>
        <source>The call goes to {to_person}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>La llamada pasa a {to_person}.</translation>
    </message>
    <message>
        <source>The call may follow its forwarding. Call {to_person} from {from_number} anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>La llamada puede seguir su desvío. ¿Llamar igualmente a {to_person} desde {from_number}?</translation>
    </message>
    <message>
        <source>The call may follow its forwarding. Divert anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>La llamada puede seguir su desvío. ¿Desviar igualmente?</translation>
    </message>
    <message>
        <source>The call may follow its forwarding. Transfer anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>La llamada puede seguir su desvío. ¿Transferir igualmente?</translation>
    </message>
    <message>
        <source>The call may still come. Look at the phone before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La llamada aún puede llegar. Mire el teléfono antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>The call rings at {to_person} instead.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>La llamada pasa a sonar en {to_person}.</translation>
    </message>
    <message>
        <source>The call service of the phone system does not answer at {host}, port {port}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>El servicio de llamadas de la centralita no responde en {host}, puerto {port}.</translation>
    </message>
    <message>
        <source>The call service of the phone system is not connected.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>El servicio de llamadas de la centralita no está conectado.</translation>
    </message>
    <message>
        <source>The call to {who} ended before it was answered.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La llamada a {who} terminó antes de que contestaran.</translation>
    </message>
    <message>
        <source>The call with {other_person} goes into room {room}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>La llamada con {other_person} pasa a la sala {room}.</translation>
    </message>
    <message>
        <source>The call with {other_person} goes to {to_person}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>La llamada con {other_person} pasa a {to_person}.</translation>
    </message>
    <message>
        <source>The connection to the phone system was lost. A call may still be going on.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Se perdió la conexión con la centralita. Puede que una llamada siga en curso.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>The number may be busy or wrong; the phone system did not say which. Try again later.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>El número puede estar ocupado o ser erróneo; la centralita no lo indicó. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The phone may be offline, busy or on do not disturb. Look at it, then try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>El teléfono puede estar desconectado, ocupado o en No molestar. Mírelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The phone may not ring. Call {to_person} from {from_number} anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Puede que el teléfono no suene. ¿Llamar igualmente a {to_person} desde {from_number}?</translation>
    </message>
    <message>
        <source>The phone may not ring. Divert anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Puede que el teléfono no suene. ¿Desviar igualmente?</translation>
    </message>
    <message>
        <source>The phone may not ring. Transfer anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Puede que el teléfono no suene. ¿Transferir igualmente?</translation>
    </message>
    <message>
        <source>Try again, or pass it on from the phone.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a intentarlo o transfiérala desde el teléfono.</translation>
    </message>
    <message>
        <source>Try again, or pick it up.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a intentarlo o captúrela.</translation>
    </message>
    <message>
        <source>{people} will be shown here.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Se mostrará aquí: {people}.</translation>
    </message>
    <message>
        <source>{to_person}</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>{to_person}</translation>
    </message>
    <message>
        <source>{to_person} is called into room {room}.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Se llama a {to_person} para que entre en la sala {room}.</translation>
    </message>
    <message>
        <source>The phone system has not answered an earlier request yet.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La centralita aún no ha respondido a una petición anterior.</translation>
    </message>
    <message>
        <source>The phone system has not answered for {seconds} s while Callboard was connecting.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La centralita no responde desde hace {seconds} s mientras Callboard se conecta.</translation>
    </message>
    <message>
        <source>The phone system has not answered for {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La centralita no responde desde hace {seconds} s.</translation>
    </message>
    <message>
        <source>The phone system refused the user or password.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La centralita rechazó el usuario o la contraseña.</translation>
    </message>
    <message>
        <source>The phone system refused this call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La centralita rechazó esta llamada.</translation>
    </message>
    <message>
        <source>The rehearsal “{scenario}” cannot be used.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>El ensayo «{scenario}» no se puede usar.</translation>
    </message>
    <message>
        <source>There are {count} numbers in this text. You choose one.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Hay {count} números en este texto. Usted elige uno.</translation>
    </message>
    <message>
        <source>There is no conference room {slot} on this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No hay ninguna sala de conferencia {slot} en esta centralita.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>These files (version {version}) are not from 3CX {chosen}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Estos archivos (versión {version}) no son de 3CX {chosen}.</translation>
    </message>
    <message>
        <source>These files are from 3CX {found}, but you chose 3CX {chosen}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Estos archivos son de 3CX {found}, pero usted eligió 3CX {chosen}.</translation>
    </message>
    <message>
        <source>This call does not ring at {who} any more.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Esta llamada ya no suena en {who}.</translation>
    </message>
    <message>
        <source>This call is already over.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Esta llamada ya ha terminado.</translation>
    </message>
    <message>
        <source>This is a code, not a phone number. Codes can change settings on your phone system. Send it from room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Esto es un código, no un número de teléfono. Los códigos pueden cambiar ajustes de la centralita. ¿Enviarlo desde la sala {room}?</translation>
    </message>
    <message>
        <source>This is a code, not a phone number. Codes can change settings on your phone system. Send it from {from_number}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Esto es un código, no un número de teléfono. Los códigos pueden cambiar ajustes de la centralita. ¿Enviarlo desde {from_number}?</translation>
    </message>
    <message>
        <source>This is an emergency number. Call it from {from_number}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Es un número de emergencias. ¿Llamar desde {from_number}?</translation>
    </message>
    <message>
        <source>This is an emergency number. Call it into room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Es un número de emergencias. ¿Llamarlo a la sala {room}?</translation>
    </message>
    <message>
        <source>This is longer than a phone number. Call it from {from_number}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Es más largo que un número de teléfono. ¿Llamar desde {from_number}?</translation>
    </message>
    <message>
        <source>This is longer than a phone number. Call it into room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Es más largo que un número de teléfono. ¿Llamarlo a la sala {room}?</translation>
    </message>
    <message>
        <source>This one was not sent. Try again in a moment.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Esta no se envió. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>This phone system has no conference rooms.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Esta centralita no tiene salas de conferencia.</translation>
    </message>
    <message>
        <source>This phone system has no room that can be started from here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Esta centralita no tiene ninguna sala que se pueda iniciar desde aquí.</translation>
    </message>
    <message>
        <source>This room is in use.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Esta sala está en uso.</translation>
    </message>
    <message>
        <source>Too long: a PIN has at most {most} digits.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Demasiado largo: un PIN tiene como máximo {most} cifras.</translation>
    </message>
    <message>
        <source>Too long: a number has at most {most} digits.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Demasiado largo: un número tiene como máximo {most} cifras.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Transfer anyway</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Transferir igualmente</translation>
    </message>
    <message>
        <source>Transfer anyway?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>¿Transferir igualmente?</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Try again. If it stays, look into the log.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a intentarlo. Si persiste, consulte el registro.</translation>
    </message>
    <message>
        <source>Type an extension or a phone number.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Escriba una extensión o un número de teléfono.</translation>
    </message>
    <message>
        <source>Use digits, *, # and one + at the beginning.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Use cifras, *, # y un solo + al principio.</translation>
    </message>
    <message>
        <source>Use that edition of Callboard.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Use esa edición de Callboard.</translation>
    </message>
    <message>
        <source>Use the files of the 3CX version you chose, all from the same server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Use los archivos de la versión de 3CX elegida, todos del mismo servidor.</translation>
    </message>
    <message>
        <source>Use {usable}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Use {usable}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>What you dropped on has just changed. Nothing was done.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>El lugar donde soltó acaba de cambiar. No se hizo nada.</translation>
    </message>
    <message>
        <source>You are not connected to the phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No está conectado a la centralita.</translation>
    </message>
    <message>
        <source>Your phone system can&apos;t move a running call into a room. Add the person instead.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Su centralita no puede pasar una llamada en curso a una sala. Añada a la persona.</translation>
    </message>
    <message>
        <source>Your phone system decides how people join.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Su centralita decide cómo se entra.</translation>
    </message>
    <message>
        <source>Your phone system does not offer this.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Su centralita no ofrece esta función.</translation>
    </message>
    <message>
        <source>{file} in {folder} is not a .NET library.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} en {folder} no es una biblioteca .NET.</translation>
    </message>
    <message>
        <source>{file} is missing from {folder}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Falta {file} en {folder}.</translation>
    </message>
    <message>
        <source>{file} needs the {file_bits}-bit edition of Callboard; this is the {program_bits}-bit edition.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} necesita la edición de {file_bits} bits de Callboard; esta es la de {program_bits} bits.</translation>
    </message>
    <message>
        <source>{file}, or a file that it needs, cannot be loaded.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se puede cargar {file} o un archivo que necesita.</translation>
    </message>
    <message>
        <source>{from_person} rings first. When answered, {to_person} is called.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Primero suena {from_person}. Al contestar, se llama a {to_person}.</translation>
    </message>
    <message>
        <source>{name} has Do not disturb on</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>{name} tiene activado No molestar</translation>
    </message>
    <message>
        <source>{name} is already in the list.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>{name} ya está en la lista.</translation>
    </message>
    <message>
        <source>{name} is already in this conference.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>{name} ya está en esta conferencia.</translation>
    </message>
    <message>
        <source>{name} is in room {room}. Remove them there first.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>{name} está en la sala {room}. Primero hay que quitar de allí a esa persona.</translation>
    </message>
    <message>
        <source>{name} is on a call</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>{name} está en una llamada</translation>
    </message>
    <message>
        <source>{name}&apos;s phone is offline</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>El teléfono de {name} está desconectado</translation>
    </message>
    <message>
        <source>{number} is already in the list.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{number} ya está en la lista.</translation>
    </message>
    <message>
        <source>{number} is in this call already.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{number} ya está en esta llamada.</translation>
    </message>
    <message>
        <source>{people} will be among the favourites.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Se añadirá a favoritos: {people}.</translation>
    </message>
    <message>
        <source>{people} will be on the list. Nobody is called until you choose Start conference.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Se añadirá a la lista: {people}. No se llama a nadie hasta que elija Iniciar conferencia.</translation>
    </message>
    <message>
        <source>{to_person} is filled in. Nobody is called.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Se escribe {to_person}. No se llama a nadie.</translation>
    </message>
    <message>
        <source>{who} answered, and hung up before joining.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} contestó y colgó antes de unirse.</translation>
    </message>
    <message>
        <source>{who} did not answer.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} no contestó.</translation>
    </message>
    <message>
        <source>{who} is not talking in this call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} no está hablando en esta llamada.</translation>
    </message>
    <message>
        <source>“{number}” is not a phone number.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>«{number}» no es un número de teléfono.</translation>
    </message>
    <message>
        <source>“{number}” is not a phone number: it has characters that no phone can dial.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>«{number}» no es un número de teléfono: tiene caracteres que ningún teléfono puede marcar.</translation>
    </message>
</context>
</TS>
