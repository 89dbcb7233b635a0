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
        <source>Keep a detailed log</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Registro detallado</translation>
    </message>
    <message>
        <source>Made with Qt {version} and PySide6, which are used under the GNU LGPL, version 3.</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Hecho con Qt {version} y PySide6, que se usan con la licencia GNU LGPL, versión 3.</translation>
    </message>
    <message>
        <source>Only when somebody who helps you asks for it. Numbers are shortened, passwords are never in it.</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Solo si se lo pide alguien que le ayuda. Los números se acortan; las contraseñas nunca aparecen.</translation>
    </message>
    <message>
        <source>Tabler Icons, under the MIT licence</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Tabler Icons, con licencia MIT</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <extracomment>views/settings/about_form.py</extracomment>
        <translation>Cuando algo no funciona</translation>
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
        <source>&amp;Add a phone system…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Aña&amp;dir una centralita…</translation>
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
        <source>&amp;Add to contacts</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Añadir a contactos</translation>
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
        <source>&amp;Call again</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Volver a llamar</translation>
    </message>
    <message>
        <source>&amp;Call everyone missing</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Llamar a quienes faltan</translation>
    </message>
    <message>
        <source>&amp;Call now</source>
        <extracomment>views/actions/call_actions.py
----------
views/actions/history_actions.py</extracomment>
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
        <source>&amp;Copy support report</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Copiar informe de soporte</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Detailed log until Callboard ends</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Registro detallado hasta cerrar Callboard</translation>
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
        <source>&amp;Done</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>&amp;End for everyone…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Finalizar para todos…</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Exportar contactos…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Exportar la lista…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Exportar…</translation>
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
        <source>&amp;History</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Importar contactos…</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Im&amp;portar personas…</translation>
    </message>
    <message>
        <source>&amp;Join the call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Un&amp;irse a la llamada</translation>
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
        <source>&amp;Listen to the call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Escuchar la llamada</translation>
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
        <source>&amp;New contact…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Nuevo contacto…</translation>
    </message>
    <message>
        <source>&amp;New promise…</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Nuevo compromiso…</translation>
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
        <source>&amp;Plan for later…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Planificar para más tarde…</translation>
    </message>
    <message>
        <source>&amp;Presence…</source>
        <extracomment>views/actions/presence_actions.py</extracomment>
        <translation>&amp;Presencia…</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Zona &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Promise a call back…</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Prometer devolver llamada…</translation>
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
        <source>&amp;Save as template…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Guardar como plantilla…</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>&amp;Show promises</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Mostrar compromisos</translation>
    </message>
    <message>
        <source>&amp;Start conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Iniciar conferencia</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Anular</translation>
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
        <source>Another time, another person, another note</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Otra hora, otra persona, otra nota</translation>
    </message>
    <message>
        <source>Ask 3CX to &amp;stop recording</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Pedir a 3CX que de&amp;je de grabar</translation>
    </message>
    <message>
        <source>Ask 3CX to rec&amp;ord</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Pedir a 3CX que gra&amp;be</translation>
    </message>
    <message>
        <source>Asks 3CX to record the selected call, or mine, no longer</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Pide a 3CX que deje de grabar la llamada seleccionada o la mía</translation>
    </message>
    <message>
        <source>Asks 3CX to record the selected call, or mine; it does not report whether it does</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Pide a 3CX que grabe la llamada seleccionada o la mía; 3CX no informa de si lo hace</translation>
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
        <source>C&amp;all the offered number</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Llamar al número o&amp;frecido</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>&amp;Borrar historial…</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Co&amp;nexión</translation>
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
        <source>Call &amp;who is free now</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Llamar a &amp;quien está libre</translation>
    </message>
    <message>
        <source>Call back what is selected; the phone of the person it is via rings first</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Devolver la llamada seleccionada; primero suena el teléfono de la persona indicada en Vía</translation>
    </message>
    <message>
        <source>Call everybody once more who is not in the open conference</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Volver a llamar a quienes no están en la conferencia abierta</translation>
    </message>
    <message>
        <source>Call the number in To; the phone in From rings first</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Llamar al número de Destino; primero suena el teléfono de Origen</translation>
    </message>
    <message>
        <source>Call the number of the selected row; the phone in From rings first</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Llamar al número de la fila seleccionada; primero suena el teléfono de Origen</translation>
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
        <source>Calls and conferences of the last days</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Llamadas y conferencias de los últimos días</translation>
    </message>
    <message>
        <source>Calls start from this phone from now on</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>A partir de ahora las llamadas salen de este teléfono</translation>
    </message>
    <message>
        <source>Calls the newest number that another program offered, from your phone</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Llama desde su teléfono al último número que ofreció otro programa</translation>
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
        <source>Change how this person can be reached, or reserve them for reception</source>
        <extracomment>views/actions/presence_actions.py</extracomment>
        <translation>Cambiar la disponibilidad de esta persona o reservarla para recepción</translation>
    </message>
    <message>
        <source>Change to another phone system</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Cambiar a otra centralita</translation>
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
        <source>Come into the selected call of somebody else; both hear you</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Entrar en la llamada seleccionada de otra persona; le oyen ambas partes</translation>
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
        <source>Connection c&amp;heck</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Comprobar cone&amp;xión</translation>
    </message>
    <message>
        <source>Cont&amp;acts</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>C&amp;ontactos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <extracomment>views/actions/board_actions.py
----------
views/actions/history_actions.py</extracomment>
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
        <source>Find contacts that are probably the same, and make one of each</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Buscar contactos que probablemente sean el mismo y unirlos en uno</translation>
    </message>
    <message>
        <source>Find out why there is no connection</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Averiguar por qué no hay conexión</translation>
    </message>
    <message>
        <source>For a second screen</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Para una segunda pantalla</translation>
    </message>
    <message>
        <source>Forget all calls and conferences that are kept on this PC</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Borrar todas las llamadas y conferencias guardadas en este equipo</translation>
    </message>
    <message>
        <source>Go to the call backs that were promised</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Ir a las llamadas que se prometió devolver</translation>
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
        <source>Hand-&amp;over sheet…</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Hoja de &amp;relevo…</translation>
    </message>
    <message>
        <source>Have back what was changed or deleted a moment ago</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Recuperar lo que se acaba de cambiar o eliminar</translation>
    </message>
    <message>
        <source>Have the people on the list called at a time that you choose</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Llamar a las personas de la lista a la hora que elija</translation>
    </message>
    <message>
        <source>Hear the selected call of somebody else on your phone, unheard</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Oír en su teléfono la llamada seleccionada de otra persona, sin que le oigan</translation>
    </message>
    <message>
        <source>Hear the selected call of somebody else; only the extension hears you</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Oír la llamada seleccionada de otra persona; solo le oye la extensión</translation>
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
        <source>History</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How the connection is, and what to do when there is none</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Cómo está la conexión y qué hacer cuando no la hay</translation>
    </message>
    <message>
        <source>Keep the people on the list, and how they join, for the next time</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Guardar las personas de la lista, y cómo entran, para la próxima vez</translation>
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
        <source>Mer&amp;ge duplicates…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Com&amp;binar duplicados…</translation>
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
        <source>My pres&amp;ence…</source>
        <extracomment>views/actions/presence_actions.py</extracomment>
        <translation>&amp;Mi presencia…</translation>
    </message>
    <message>
        <source>Next re&amp;gion</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Zona &amp;siguiente</translation>
    </message>
    <message>
        <source>Nobody has to call any more</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Ya nadie tiene que llamar</translation>
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
        <source>One file with logs and settings for whoever helps you; no passwords, no callers</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Un archivo con registros y ajustes para quien le ayude; sin contraseñas ni llamantes</translation>
    </message>
    <message>
        <source>One page for whoever comes next: promises, people waited for, conferences</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Una página para el relevo: compromisos, personas a las que se espera y conferencias</translation>
    </message>
    <message>
        <source>Opens a new contact with this number</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Abre un contacto nuevo con este número</translation>
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
        <source>Paste num&amp;bers…</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Peg&amp;ar números…</translation>
    </message>
    <message>
        <source>People outside the phone system, and their numbers</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Personas de fuera de la centralita y sus números</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Phone s&amp;ystem…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Cen&amp;tralita…</translation>
    </message>
    <message>
        <source>Promise somebody a call back by a certain time</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Prometer a alguien que se le devolverá la llamada antes de una hora</translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Compromisos</translation>
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
        <extracomment>views/actions/board_actions.py
----------
views/actions/history_actions.py</extracomment>
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
        <source>Same as &amp;last time</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Igual que la última vez</translation>
    </message>
    <message>
        <source>Save support &amp;bundle…</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Guardar paquete de soporte…</translation>
    </message>
    <message>
        <source>Say how you can be reached: available, away…</source>
        <extracomment>views/actions/presence_actions.py</extracomment>
        <translation>Indicar su disponibilidad: disponible, ausente…</translation>
    </message>
    <message>
        <source>Send the selected ringing call somewhere else</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Enviar a otro lugar la llamada seleccionada que suena</translation>
    </message>
    <message>
        <source>Send the selected ringing call to the voicemail of whom it rings at</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Enviar la llamada seleccionada que suena al buzón de voz de la persona en cuyo teléfono suena</translation>
    </message>
    <message>
        <source>Set up a conference that was saved; nobody is called yet</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Preparar una conferencia guardada; aún no se llama a nadie</translation>
    </message>
    <message>
        <source>Set up the conference that was started last; nobody is called yet</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Preparar la última conferencia iniciada; aún no se llama a nadie</translation>
    </message>
    <message>
        <source>Show lo&amp;g folder</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>&amp;Mostrar carpeta de registro</translation>
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
        <source>Shows the numbers in whatever was copied, and what they are; nobody is called</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Muestra los números de lo que se ha copiado y qué son; no se llama a nadie</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <extracomment>views/actions/board_actions.py</extracomment>
        <translation>Tarjetas más pequeñas</translation>
    </message>
    <message>
        <source>Somebody you waited for is free: places the call that is offered</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Alguien a quien esperaba está libre: hace la llamada propuesta</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>views/actions/areas.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step by step, as at the first start</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Paso a paso, como en el primer inicio</translation>
    </message>
    <message>
        <source>Take contacts from a vCard or CSV file</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Tomar contactos de un archivo vCard o CSV</translation>
    </message>
    <message>
        <source>Take people from a CSV file</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Tomar personas de un archivo CSV</translation>
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
        <source>The selected promise is kept</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>El compromiso seleccionado está cumplido</translation>
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
        <source>To &amp;voicemail</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Al buzón de &amp;voz</translation>
    </message>
    <message>
        <source>To the number of the selected row</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Al número de la fila seleccionada</translation>
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
        <source>Type in a person or a firm with their numbers</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Escribir los datos de una persona o empresa con sus números</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Use a te&amp;mplate</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>&amp;Usar una plantilla</translation>
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
        <source>Wh&amp;isper into the call</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>S&amp;usurrar en la llamada</translation>
    </message>
    <message>
        <source>What your IT needs to know, without passwords and callers</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Lo que necesita saber informática, sin contraseñas ni llamantes</translation>
    </message>
    <message>
        <source>Where Callboard writes what it did</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Donde Callboard anota lo que hizo</translation>
    </message>
    <message>
        <source>Write all contacts into a vCard or CSV file</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Guardar todos los contactos en un archivo vCard o CSV</translation>
    </message>
    <message>
        <source>Write more into the log, for whoever helps you</source>
        <extracomment>views/actions/window_actions.py</extracomment>
        <translation>Anotar más en el registro, para quien le ayude</translation>
    </message>
    <message>
        <source>Write the people on the list into a CSV file</source>
        <extracomment>views/actions/call_actions.py</extracomment>
        <translation>Guardar las personas de la lista en un archivo CSV</translation>
    </message>
    <message>
        <source>Write what is found into a table for other programs</source>
        <extracomment>views/actions/history_actions.py</extracomment>
        <translation>Guardar lo encontrado en una tabla para otros programas</translation>
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
        <extracomment>app/wiring/connect_announcements.py</extracomment>
        <translation>No se puede conectar con la centralita.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <extracomment>app/wiring/connect_announcements.py</extracomment>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <extracomment>app/wiring/connect_announcements.py</extracomment>
        <translation>Conexión perdida.</translation>
    </message>
    <message>
        <source>Incoming call from {other}.</source>
        <extracomment>app/wiring/connect_announcements.py</extracomment>
        <translation>Llamada entrante de {other}.</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <extracomment>app/wiring/connect_announcements.py</extracomment>
        <translation>Se ha recuperado la conexión.</translation>
    </message>
    <message>
        <source>Your phone rings.</source>
        <extracomment>app/wiring/connect_announcements.py</extracomment>
        <translation>Suena su teléfono.</translation>
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
        <translation>No volver a preguntar</translation>
    </message>
</context>
<context>
    <name>Board</name>
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
    <name>BuilderFoot</name>
    <message numerus="yes">
        <source>%n things to check</source>
        <extracomment>views/conference/builder/builder_foot.py</extracomment>
        <translation>
            <numerusform>%n punto que revisar</numerusform>
            <numerusform>%n puntos que revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps everything you have set up here.</source>
        <extracomment>views/conference/builder/builder_foot.py</extracomment>
        <translation>Conserva todo lo que ha preparado aquí.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>views/conference/builder/builder_foot.py</extracomment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start conference</source>
        <extracomment>views/conference/builder/builder_foot.py</extracomment>
        <translation>Iniciar conferencia</translation>
    </message>
    <message>
        <source>Use {room}</source>
        <extracomment>views/conference/builder/builder_foot.py</extracomment>
        <translation>Usar {room}</translation>
    </message>
</context>
<context>
    <name>BuilderPage</name>
    <message>
        <source>Add a name or number</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>Añadir un nombre o número</translation>
    </message>
    <message>
        <source>Add a name or number…</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>Añadir un nombre o número…</translation>
    </message>
    <message>
        <source>Copied, with the PIN. It is taken off the clipboard after a minute.</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>Copiado, con el PIN. Se borra del portapapeles al cabo de un minuto.</translation>
    </message>
    <message>
        <source>PIN and options saved in this template are not used on 3CX {version}.</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>El PIN y las opciones guardados en esta plantilla no se usan en 3CX {version}.</translation>
    </message>
    <message>
        <source>New conference</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>Nueva conferencia</translation>
    </message>
    <message>
        <source>New conference in {room}</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>Nueva conferencia · {room}</translation>
    </message>
    <message>
        <source>{person} is already in the list.</source>
        <extracomment>views/conference/builder/builder_page.py</extracomment>
        <translation>{person} ya está en la lista.</translation>
    </message>
</context>
<context>
    <name>BundleDesk</name>
    <message>
        <source>Save support bundle</source>
        <extracomment>app/reports/bundle_desk.py</extracomment>
        <translation>Guardar paquete de soporte</translation>
    </message>
    <message>
        <source>Saving the support bundle…</source>
        <extracomment>app/reports/bundle_desk.py</extracomment>
        <translation>Guardando el paquete de soporte…</translation>
    </message>
    <message>
        <source>Support bundle saved: {file}. It is sent to nobody by itself.</source>
        <extracomment>app/reports/bundle_desk.py</extracomment>
        <translation>Paquete de soporte guardado: {file}. No se envía a nadie por sí solo.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <extracomment>app/reports/bundle_desk.py</extracomment>
        <translation>Archivos zip (*.zip)</translation>
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
        <source>Ask 3CX to record</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Pedir a 3CX que grabe</translation>
    </message>
    <message>
        <source>Ask 3CX to stop recording</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Pedir a 3CX que deje de grabar</translation>
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
        <source>Hidden call</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Llamada oculta</translation>
    </message>
    <message>
        <source>Join</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Escuchar</translation>
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
        <source>To voicemail</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Al buzón de voz</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Transferir…</translation>
    </message>
    <message>
        <source>Whisper</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>Susurrar</translation>
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
        <source>{one} {with_other}</source>
        <comment>two sides of a call: 101 Anna Berg with 104 Oscar Whitfield</comment>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>{one} {with_other}</translation>
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
    <name>CallMenu</name>
    <message>
        <source>Answer on your phone.</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Conteste en su teléfono.</translation>
    </message>
    <message>
        <source>Ask 3CX to record {name}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Pedir a 3CX que grabe a {name}</translation>
    </message>
    <message>
        <source>Ask 3CX to stop recording {name}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Pedir a 3CX que deje de grabar a {name}</translation>
    </message>
    <message>
        <source>Call with {other}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Llamada con {other}</translation>
    </message>
    <message>
        <source>Cancel {name}&apos;s call</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Cancelar la llamada de {name}</translation>
    </message>
    <message>
        <source>Decline the call on your phone, or divert it.</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Rechace la llamada en su teléfono o desvíela.</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <extracomment>views/call_list/call_menu.py</extracomment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Del: end the call between {one} and {other}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Supr: finalizar la llamada entre {one} y {other}</translation>
    </message>
    <message>
        <source>Del: end the call of {one}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Supr: finalizar la llamada de {one}</translation>
    </message>
    <message>
        <source>Divert {name}&apos;s call…</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Desviar la llamada de {name}…</translation>
    </message>
    <message>
        <source>End the call between {one} and {other}?</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>¿Finalizar la llamada entre {one} y {other}?</translation>
    </message>
    <message>
        <source>End the call of {one}?</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>¿Finalizar la llamada de {one}?</translation>
    </message>
    <message>
        <source>Enter: show the conference in {room}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Intro: mostrar la conferencia en la sala {room}</translation>
    </message>
    <message>
        <source>Enter: take the call from {caller}, which rings at {who}, on your phone</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Intro: capturar en su teléfono la llamada de {caller} que suena en {who}</translation>
    </message>
    <message>
        <source>Enter: take the call that rings at {who} on your phone</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Intro: capturar en su teléfono la llamada que suena en {who}</translation>
    </message>
    <message>
        <source>Enter: transfer your call with {other}…</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Intro: transferir su llamada con {other}…</translation>
    </message>
    <message>
        <source>Enter: transfer {name}&apos;s call with {other}…</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Intro: transferir la llamada de {name} con {other}…</translation>
    </message>
    <message>
        <source>Enter: transfer {name}&apos;s call…</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Intro: transferir la llamada de {name}…</translation>
    </message>
    <message>
        <source>Hang up {name}&apos;s call</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Colgar la llamada de {name}</translation>
    </message>
    <message>
        <source>Join {name}&apos;s call</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Unirse a la llamada de {name}</translation>
    </message>
    <message>
        <source>Listen or join</source>
        <extracomment>views/call_list/call_menu.py</extracomment>
        <translation>Escuchar o unirse</translation>
    </message>
    <message>
        <source>Listen to {name}&apos;s call</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Escuchar la llamada de {name}</translation>
    </message>
    <message>
        <source>Only a ringing call can be picked up or diverted.</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Solo se puede capturar o desviar una llamada que suena.</translation>
    </message>
    <message>
        <source>Pick up {name}&apos;s call</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Capturar la llamada de {name}</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>views/call_list/call_menu.py</extracomment>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>This call is not answered yet.</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Esta llamada aún no se ha contestado.</translation>
    </message>
    <message>
        <source>To my voicemail</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>A mi buzón de voz</translation>
    </message>
    <message>
        <source>To {name}&apos;s voicemail</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Al buzón de voz de {name}</translation>
    </message>
    <message>
        <source>Transfer {name}&apos;s call…</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Transferir la llamada de {name}…</translation>
    </message>
    <message>
        <source>Whisper to {name}</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Susurrar a {name}</translation>
    </message>
    <message>
        <source>You are in this call.</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Usted está en esta llamada.</translation>
    </message>
    <message>
        <source>You only came into this call: it is not yours to pass on or record.</source>
        <extracomment>views/words/call_act_words.py</extracomment>
        <translation>Usted solo ha entrado en esta llamada: no puede pasarla ni grabarla.</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>Recording asked {time}</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>Grabación pedida {time}</translation>
    </message>
    <message>
        <source>Stop asked {time}</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>Fin pedido {time}</translation>
    </message>
    <message>
        <source>You are listening</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>Usted escucha</translation>
    </message>
    <message>
        <source>You are whispering</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>Usted susurra</translation>
    </message>
    <message>
        <source>You have joined</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>Usted se ha unido</translation>
    </message>
    <message>
        <source>incoming</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>entrante</translation>
    </message>
    <message>
        <source>outgoing</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>saliente</translation>
    </message>
    <message>
        <source>over {line}</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>por {line}</translation>
    </message>
    <message>
        <source>through {group}</source>
        <extracomment>views/words/call_row_words.py</extracomment>
        <translation>vía {group}</translation>
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
    <name>Check</name>
    <message>
        <source>Enter shows how to mend it.</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>Intro muestra cómo solucionarlo.</translation>
    </message>
    <message>
        <source>Enter shows what was looked at.</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>Intro muestra qué se ha mirado.</translation>
    </message>
    <message>
        <source>checked on {date} at {time}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>comprobado el {date} a las {time}</translation>
    </message>
    <message>
        <source>checked today at {time}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>comprobado hoy a las {time}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>{title}, checking, {text}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>{title}, comprobando, {text}</translation>
    </message>
    <message>
        <source>{title}, failed, {text}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>{title}, con error, {text}</translation>
    </message>
    <message>
        <source>{title}, not checked yet, {text}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>{title}, aún sin comprobar, {text}</translation>
    </message>
    <message>
        <source>{title}, nothing to check, {text}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>{title}, nada que comprobar, {text}</translation>
    </message>
    <message>
        <source>{title}, passed, {text}</source>
        <extracomment>views/connection/check_words.py</extracomment>
        <translation>{title}, correcto, {text}</translation>
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
        <translation>Comprobación de la conexión: {result}.</translation>
    </message>
    <message>
        <source>Report copied. It holds no password, no PIN and no callers.</source>
        <extracomment>app/wiring/connect_check.py</extracomment>
        <translation>Informe copiado. No contiene contraseñas, PIN ni llamantes.</translation>
    </message>
    <message>
        <source>There is nothing to set: this phone system only pretends.</source>
        <extracomment>app/wiring/connect_check.py</extracomment>
        <translation>No hay nada que ajustar: esta centralita es simulada.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <extracomment>views/connection/check_list.py</extracomment>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Check again</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check and finish</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Comprobar y finalizar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>¿Funciona?</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Finalizar igualmente</translation>
    </message>
    <message>
        <source>Go to step {number}: {name}</source>
        <extracomment>views/first_run/check_step.py</extracomment>
        <translation>Ir al paso {number}: {name}</translation>
    </message>
</context>
<context>
    <name>ChipList</name>
    <message>
        <source>All are ticked</source>
        <extracomment>views/paste/chip_list.py</extracomment>
        <translation>Todos elegidos</translation>
    </message>
    <message>
        <source>None is ticked</source>
        <extracomment>views/paste/chip_list.py</extracomment>
        <translation>Ninguno elegido</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <extracomment>views/paste/chip_list.py</extracomment>
        <translation>No elegido</translation>
    </message>
    <message>
        <source>Numbers found</source>
        <extracomment>views/paste/chip_list.py</extracomment>
        <translation>Números encontrados</translation>
    </message>
    <message>
        <source>Ticked</source>
        <extracomment>views/paste/chip_list.py</extracomment>
        <translation>Elegido</translation>
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
    <message>
        <source>today {time}</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>ayer a las {time}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A conference is planned. Quit Callboard?</source>
        <extracomment>app/closing.py</extracomment>
        <translation>Hay una conferencia planificada. ¿Salir de Callboard?</translation>
    </message>
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
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add people, choose how they join, then start.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Añada personas, elija cómo entran e inicie.</translation>
    </message>
    <message>
        <source>Anybody who dials {slot} can join.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Cualquiera que marque {slot} puede entrar.</translation>
    </message>
    <message>
        <source>Callboard dials {slot}, the room that belongs to {owner}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Callboard marca {slot}, la sala que pertenece a {owner}.</translation>
    </message>
    <message>
        <source>Calling {person} into {room}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Llamando a {person} ({room}).</translation>
    </message>
    <message>
        <source>Calling {person}, who opens the conference.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Llamando a {person}, que abre la conferencia.</translation>
    </message>
    <message>
        <source>Guests dial {gateway} and type the PIN.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Los invitados marcan {gateway} y escriben el PIN.</translation>
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
        <source>PIN on, not known here any more</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Con PIN, aquí ya desconocido</translation>
    </message>
    <message>
        <source>People can be added as soon as the first phone rings.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Se podrán añadir personas en cuanto suene el primer teléfono.</translation>
    </message>
    <message>
        <source>Someone else opened {room} at the same moment. You are all in one conference now.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Otra persona abrió esta sala ({room}) en el mismo momento. Ahora están todos en una misma conferencia.</translation>
    </message>
    <message>
        <source>The PIN of this conference is not known here any more. Type it before somebody is called.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Aquí ya no se conoce el PIN de esta conferencia. Escríbalo antes de llamar a alguien.</translation>
    </message>
    <message>
        <source>The conference goes on.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>La conferencia continúa.</translation>
    </message>
    <message numerus="yes">
        <source>The conference goes on. %n people were not called yet.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>
            <numerusform>La conferencia continúa. Aún no se ha llamado a %n persona.</numerusform>
            <numerusform>La conferencia continúa. Aún no se ha llamado a %n personas.</numerusform>
        </translation>
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
        <source>The extension that owns this room is gone. Nobody can be added any more.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>La extensión a la que pertenece esta sala ya no existe. No se puede añadir a nadie más.</translation>
    </message>
    <message>
        <source>This conference is over. Choose the room on the left to set up another one.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Esta conferencia ha terminado. Elija la sala a la izquierda para preparar otra.</translation>
    </message>
    <message>
        <source>Type the PIN of this conference to call {people}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>Escriba el PIN de esta conferencia para llamar a {people}.</translation>
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
        <source>opens the room</source>
        <comment>said of the first person on the list</comment>
        <extracomment>views/conference/builder/chip_delegate.py
----------
views/words/spoken_words.py</extracomment>
        <translation>abre la sala</translation>
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
        <source>{joined} of {all} are in the conference.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>{joined} de {all} están en la conferencia.</translation>
    </message>
    <message>
        <source>{person} joined {room}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>{person} se unió ({room}).</translation>
    </message>
    <message>
        <source>{person} left {room}.</source>
        <extracomment>views/conference/conference_words.py</extracomment>
        <translation>{person} salió ({room}).</translation>
    </message>
</context>
<context>
    <name>ConferenceForm</name>
    <message>
        <source>Let 3CX start planned conferences (experimental)</source>
        <extracomment>views/settings/conference_form.py</extracomment>
        <translation>Dejar que 3CX inicie conferencias planificadas (experimental)</translation>
    </message>
    <message>
        <source>Planned conferences</source>
        <extracomment>views/settings/conference_form.py</extracomment>
        <translation>Conferencias planificadas</translation>
    </message>
    <message>
        <source>This phone system can be asked. Whether it starts them shows when their time has come.</source>
        <extracomment>views/settings/conference_form.py</extracomment>
        <translation>A esta centralita se le puede pedir. Si las inicia, se verá cuando llegue la hora.</translation>
    </message>
    <message>
        <source>Whether this phone system can be asked is known once it is connected.</source>
        <extracomment>views/settings/conference_form.py</extracomment>
        <translation>Cuando esté conectada, se sabrá si a esta centralita se le puede pedir.</translation>
    </message>
</context>
<context>
    <name>ConferencePage</name>
    <message>
        <source>No conference room is free. Wait until one is, or add people to one that runs.</source>
        <extracomment>views/conference/conference_page.py</extracomment>
        <translation>No hay ninguna sala de conferencia libre. Espere a que haya una o añada personas a una conferencia en curso.</translation>
    </message>
    <message>
        <source>This room is in use already. New conference sets up another one.</source>
        <extracomment>views/conference/conference_page.py</extracomment>
        <translation>Esta sala ya está en uso. Nueva conferencia prepara otra.</translation>
    </message>
    <message>
        <source>Your room is in use. Choose somebody else&apos;s room on the left.</source>
        <extracomment>views/conference/conference_page.py</extracomment>
        <translation>Su sala está en uso. Elija a la izquierda la sala de otra persona.</translation>
    </message>
</context>
<context>
    <name>ConnectStep</name>
    <message numerus="yes">
        <source>%n on this computer: {names}</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>
            <numerusform>%n en este equipo: {names}</numerusform>
            <numerusform>%n en este equipo: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prepared by your IT: {names}</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>
            <numerusform>%n preparado por informática: {names}</numerusform>
            <numerusform>%n preparados por informática: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>48 pretend extensions. No real calls are made.</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>48 extensiones simuladas. No se hacen llamadas reales.</translation>
    </message>
    <message>
        <source>Demo PBX</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Centralita demo</translation>
    </message>
    <message>
        <source>Easiest. Copy this file from the 3CX server, or ask IT for it.</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Lo más fácil. Copie este archivo del servidor 3CX o pídalo a informática.</translation>
    </message>
    <message>
        <source>How should Callboard connect?</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>¿Cómo debe conectarse Callboard?</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <source>No 3CX needed</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>No hace falta 3CX</translation>
    </message>
    <message>
        <source>Phone system</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Centralita</translation>
    </message>
    <message>
        <source>Server name, port, user and password.</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Nombre del servidor, puerto, usuario y contraseña.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Iniciar la demo</translation>
    </message>
    <message>
        <source>Try the demo PBX</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Type in the details</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Escribir los datos</translation>
    </message>
    <message>
        <source>Use a saved profile</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Usar un perfil guardado</translation>
    </message>
    <message>
        <source>You only do this once. You can change it later in Settings.</source>
        <extracomment>views/first_run/connect_step.py</extracomment>
        <translation>Solo se hace una vez. Puede cambiarlo más tarde en Ajustes.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message numerus="yes">
        <source>%n more changes</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>
            <numerusform>%n cambio más</numerusform>
            <numerusform>%n cambios más</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more change</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>1 cambio más</translation>
    </message>
    <message>
        <source>Calls can&apos;t be made from Callboard until it is connected. Use your phone as usual.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>No se puede llamar desde Callboard hasta que esté conectado. Use su teléfono como siempre.</translation>
    </message>
    <message>
        <source>Cannot connect to the phone system.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>No se puede conectar con la centralita.</translation>
    </message>
    <message>
        <source>Cannot connect to {pbx}.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>No se puede conectar con {pbx}.</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting to the phone system…</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Conectando con la centralita…</translation>
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
        <source>Loading {done} of {total}</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Cargando {done} de {total}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Sin conexión con la centralita.</translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Sin actualizar</translation>
    </message>
    <message>
        <source>Not live · last update {time}</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Sin actualizar · datos de las {time}</translation>
    </message>
    <message>
        <source>Not live · loading {done} of {total}</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Sin actualizar · cargando {done} de {total}</translation>
    </message>
    <message>
        <source>Rehearsal: the demo runs inside Callboard, without 3CX files and network.</source>
        <extracomment>views/words/connection_words.py</extracomment>
        <translation>Ensayo: la demo funciona dentro de Callboard, sin archivos de 3CX ni red.</translation>
    </message>
    <message>
        <source>While away {time}: nothing changed.</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>Tras {time} sin conexión: ningún cambio.</translation>
    </message>
    <message>
        <source>While away {time}: {changes} and {more}.</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>Tras {time} sin conexión: {changes} y {more}.</translation>
    </message>
    <message>
        <source>While away {time}: {changes}.</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>Tras {time} sin conexión: {changes}.</translation>
    </message>
    <message>
        <source>you have a new call</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>tiene una llamada nueva</translation>
    </message>
    <message>
        <source>your call changed</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>su llamada cambió</translation>
    </message>
    <message>
        <source>your call ended</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>su llamada terminó</translation>
    </message>
    <message>
        <source>your call was answered</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>contestaron su llamada</translation>
    </message>
    <message>
        <source>your phone is back</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>su teléfono se reconectó</translation>
    </message>
    <message>
        <source>your phone is offline</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>su teléfono está desconectado</translation>
    </message>
    <message>
        <source>{person} has a new call</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>{person} tiene una llamada nueva</translation>
    </message>
    <message>
        <source>{person} is back</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>teléfono de {person} reconectado</translation>
    </message>
    <message>
        <source>{person} is gone</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>extensión de {person} eliminada</translation>
    </message>
    <message>
        <source>{person} is new</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>nueva extensión de {person}</translation>
    </message>
    <message>
        <source>{person} is offline</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>teléfono de {person} desconectado</translation>
    </message>
    <message>
        <source>{person}&apos;s call changed</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>la llamada de {person} cambió</translation>
    </message>
    <message>
        <source>{person}&apos;s call ended</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>la llamada de {person} terminó</translation>
    </message>
    <message>
        <source>{person}&apos;s call was answered</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>contestaron la llamada de {person}</translation>
    </message>
    <message>
        <source>{person}: {state}</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>{person}: {state}</translation>
    </message>
    <message>
        <source>{room} ended</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>{room}: conferencia terminada</translation>
    </message>
    <message>
        <source>{room} has {people} now</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>{room}: ahora {people}</translation>
    </message>
    <message>
        <source>{room} started with {people}</source>
        <extracomment>views/words/away_words.py</extracomment>
        <translation>{room}: conferencia iniciada con {people}</translation>
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
    <message>
        <source>Why?</source>
        <extracomment>views/connection_banner.py</extracomment>
        <translation>¿Por qué?</translation>
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
    <name>ConnectionPage</name>
    <message>
        <source>Checking…</source>
        <extracomment>views/connection/connection_page.py</extracomment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>checking now</source>
        <extracomment>views/connection/connection_page.py</extracomment>
        <translation>comprobando ahora</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Choose your phone in From first.</source>
        <extracomment>app/wiring/connect_board.py</extracomment>
        <translation>Elija primero su teléfono en Origen.</translation>
    </message>
    <message>
        <source>End for everyone</source>
        <extracomment>app/wiring/connect_conference.py</extracomment>
        <translation>Finalizar para todos</translation>
    </message>
    <message numerus="yes">
        <source>%n people are favourites now.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>
            <numerusform>%n persona ya está en favoritos.</numerusform>
            <numerusform>%n personas ya están en favoritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are no favourites any more.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>
            <numerusform>%n persona ya no está en favoritos.</numerusform>
            <numerusform>%n personas ya no están en favoritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in {room} will be cut off.</source>
        <extracomment>app/wiring/connect_conference.py</extracomment>
        <translation>
            <numerusform>{room}: se cortará la llamada de %n persona.</numerusform>
            <numerusform>{room}: se cortará la llamada de %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which phone is yours first.</source>
        <extracomment>app/wiring/connect_presence.py</extracomment>
        <translation>Elija primero cuál es su teléfono.</translation>
    </message>
    <message>
        <source>Coming into calls of others is switched off in Settings, Calling.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Entrar en llamadas de otros está desactivado en Ajustes, Llamadas.</translation>
    </message>
    <message>
        <source>End this conference for everyone?</source>
        <extracomment>app/wiring/connect_conference.py</extracomment>
        <translation>¿Finalizar esta conferencia para todos?</translation>
    </message>
    <message>
        <source>Enter calls {who}, once you have chosen your phone in From</source>
        <extracomment>app/wiring/connect_hints.py</extracomment>
        <translation>Intro llama a {who} cuando haya elegido su teléfono en Origen</translation>
    </message>
    <message>
        <source>Enter: call {who} ({state}) from {mine}, after a question</source>
        <extracomment>app/wiring/connect_hints.py</extracomment>
        <translation>Intro: llamar a {who} ({state}) desde {mine}, tras una pregunta</translation>
    </message>
    <message>
        <source>Enter: call {who} from {mine}</source>
        <extracomment>app/wiring/connect_hints.py</extracomment>
        <translation>Intro: llamar a {who} desde {mine}</translation>
    </message>
    <message>
        <source>Enter: nothing, while several people are selected</source>
        <extracomment>app/wiring/connect_hints.py</extracomment>
        <translation>Intro: nada, mientras haya varias personas seleccionadas</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>No colgar</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <extracomment>app/wiring/connect_conference.py</extracomment>
        <translation>Dejarla en curso</translation>
    </message>
    <message>
        <source>Nobody is missing yet: this conference has not been started.</source>
        <extracomment>app/wiring/connect_conference.py</extracomment>
        <translation>Aún no falta nadie: esta conferencia no se ha iniciado.</translation>
    </message>
    <message>
        <source>Nobody is missing. Who has left can be called again one by one.</source>
        <extracomment>app/wiring/connect_conference.py</extracomment>
        <translation>No falta nadie. A quienes salieron se les puede volver a llamar uno a uno.</translation>
    </message>
    <message>
        <source>Nothing rings that you could take.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>No suena ninguna llamada que pueda capturar.</translation>
    </message>
    <message>
        <source>Select a person first.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>Seleccione primero a una persona.</translation>
    </message>
    <message>
        <source>Select a ringing call first.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Seleccione primero una llamada que suena.</translation>
    </message>
    <message>
        <source>Select an answered call first.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Seleccione primero una llamada contestada.</translation>
    </message>
    <message>
        <source>Select an answered call of somebody else first.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Seleccione primero una llamada contestada de otra persona.</translation>
    </message>
    <message>
        <source>Select one person only.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>Seleccione a una sola persona.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>app/wiring/connect_keys.py</extracomment>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>That call is already over.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>Esa llamada ya ha terminado.</translation>
    </message>
    <message>
        <source>The favourites are in another order now.</source>
        <extracomment>app/wiring/connect_drops.py</extracomment>
        <translation>Los favoritos tienen ahora otro orden.</translation>
    </message>
    <message>
        <source>There is no phone number on the clipboard.</source>
        <extracomment>app/wiring/connect_dialler.py</extracomment>
        <translation>No hay ningún número de teléfono en el portapapeles.</translation>
    </message>
    <message>
        <source>This is your phone: paste a number here to call it</source>
        <extracomment>app/wiring/connect_hints.py</extracomment>
        <translation>Este es su teléfono: pegue aquí un número para llamarlo</translation>
    </message>
    <message>
        <source>You are not in a call.</source>
        <extracomment>app/wiring/connect_calls.py</extracomment>
        <translation>No está en ninguna llamada.</translation>
    </message>
    <message>
        <source>You are not on a call that could be transferred.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>No está en una llamada que se pueda transferir.</translation>
    </message>
    <message>
        <source>{name} is a favourite now.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>{name} ya está en favoritos.</translation>
    </message>
    <message>
        <source>{name} is no favourite any more.</source>
        <extracomment>app/wiring/connect_people.py</extracomment>
        <translation>{name} ya no está en favoritos.</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Call</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call {number}; your phone rings first</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Llamar a {number}; primero suena su teléfono</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Eliminar este contacto</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit this contact</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Editar este contacto</translation>
    </message>
    <message>
        <source>Enter calls from your phone</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Intro llama desde su teléfono</translation>
    </message>
    <message>
        <source>From a phone book of the phone system. It can be changed there only.</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>De una agenda de la centralita. Solo se puede cambiar allí.</translation>
    </message>
    <message>
        <source>No number yet.</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Aún sin número.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>views/people/contact_detail.py</extracomment>
        <translation>Números</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Cancel</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Editar contacto</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New contact</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Números</translation>
    </message>
    <message>
        <source>Save contact</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Guardar contacto</translation>
    </message>
    <message>
        <source>Type a name, a company or a number.</source>
        <extracomment>views/people/contact_editor.py</extracomment>
        <translation>Escriba un nombre, una empresa o un número.</translation>
    </message>
</context>
<context>
    <name>ContactFileDesk</name>
    <message>
        <source>All files (*)</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Contactos (*.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>There are no contacts to export.</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>No hay contactos que exportar.</translation>
    </message>
    <message>
        <source>vCard, for phones and mail programs (*.vcf)</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>vCard, para teléfonos y programas de correo (*.vcf)</translation>
    </message>
    <message>
        <source>{contacts} imported.</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Importado: {contacts}.</translation>
    </message>
    <message>
        <source>{contacts} written to {file}.</source>
        <extracomment>app/contact_file_desk.py</extracomment>
        <translation>Guardado en {file}: {contacts}.</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Contacts</source>
        <extracomment>views/people/contact_list.py</extracomment>
        <translation>Contactos</translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>&amp;Add to conference</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>&amp;Añadir a conferencia</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n numbers</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>
            <numerusform>&amp;Copiar %n número</numerusform>
            <numerusform>&amp;Copiar %n números</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>&amp;Copiar número</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>E&amp;liminar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n contacts</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>
            <numerusform>E&amp;liminar %n contacto</numerusform>
            <numerusform>E&amp;liminar %n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>&amp;Editar…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make one contact of these %n</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>
            <numerusform>&amp;Unir este %n contacto en uno</numerusform>
            <numerusform>&amp;Unir estos %n contactos en uno</numerusform>
        </translation>
    </message>
    <message>
        <source>Call {number} ({kind})</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>Llamar a {number} ({kind})</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Put in &amp;To</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>A &amp;Destino</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <extracomment>views/people/contact_menu.py</extracomment>
        <translation>Ver en &amp;Historial</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter asks which number to call from your phone</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Intro pregunta a qué número llamar desde su teléfono</translation>
    </message>
    <message>
        <source>Enter calls from your phone</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Intro llama desde su teléfono</translation>
    </message>
    <message>
        <source>Enter changes the contact</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Intro edita el contacto</translation>
    </message>
    <message>
        <source>Fax</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Main number</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No number</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>views/words/contact_words.py</extracomment>
        <translation>sin número</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Choose a contact to see its numbers, notes and last calls.</source>
        <extracomment>views/people/contacts_page.py</extracomment>
        <translation>Elija un contacto para ver sus números, notas y últimas llamadas.</translation>
    </message>
    <message>
        <source>Find a name, company or number</source>
        <extracomment>views/people/contacts_page.py</extracomment>
        <translation>Buscar un nombre, empresa o número</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>views/people/contacts_page.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>New contact</source>
        <extracomment>views/people/contacts_page.py</extracomment>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>No contact matches “{text}”.</source>
        <extracomment>views/people/contacts_page.py</extracomment>
        <translation>Ningún contacto coincide con «{text}».</translation>
    </message>
    <message>
        <source>{found} of {contacts}</source>
        <extracomment>views/people/contacts_page.py</extracomment>
        <translation>{found} de {contacts}</translation>
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
    <name>CrashOffer</name>
    <message>
        <source>Callboard ended unexpectedly last time ({when}).</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>La última vez, Callboard se cerró de forma inesperada ({when}).</translation>
    </message>
    <message>
        <source>Callboard, started {when}, ended without saying why.</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>Callboard (iniciado: {when}) se cerró sin indicar el motivo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>One file for whoever helps you. Nothing is sent by itself.</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>Un archivo para quien le ayude. Nada se envía por sí solo.</translation>
    </message>
    <message>
        <source>Save bundle…</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>Guardar paquete…</translation>
    </message>
    <message>
        <source>Show report</source>
        <extracomment>views/diagnostics/crash_offer.py</extracomment>
        <translation>Mostrar informe</translation>
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
        <source>Divert a call of {who}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Desviar una llamada de {who}</translation>
    </message>
    <message>
        <source>Divert {who}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Desviar a {who}</translation>
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
        <source>Transfer a call of {who}</source>
        <extracomment>views/call_list/destination_chooser.py</extracomment>
        <translation>Transferir una llamada de {who}</translation>
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
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Un puerto es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>Calls need another user and password</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Las llamadas usan otro usuario y contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password for calls</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Contraseña para llamadas</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Port for calls</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Puerto para llamadas</translation>
    </message>
    <message>
        <source>Server name or address</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Nombre o dirección del servidor</translation>
    </message>
    <message>
        <source>This is not the name or address of a computer.</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Esto no es el nombre ni la dirección de un equipo.</translation>
    </message>
    <message>
        <source>Type the name or address of the 3CX server.</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Escriba el nombre o la dirección del servidor 3CX.</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>User for calls</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Usuario para llamadas</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <extracomment>views/first_run/details_form.py</extracomment>
        <translation>Falta este dato: {field}.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsShower</name>
    <message>
        <source>The log is in {folder}.</source>
        <extracomment>app/wiring/connect_diagnostics.py</extracomment>
        <translation>El registro está en {folder}.</translation>
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
        <source>Enter calls this number.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Intro llama a este número.</translation>
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
        <extracomment>views/dialer/match_words.py
----------
views/words/dialling_words.py</extracomment>
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
    <name>DiallingCard</name>
    <message>
        <source>An outside prefix has at most 5 digits and nothing else. {text} was not taken.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Un prefijo de salida tiene como máximo 5 cifras y nada más. No se aceptó {text}.</translation>
    </message>
    <message>
        <source>Country of the phone system</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>País de la centralita</translation>
    </message>
    <message>
        <source>Dialling from this phone system</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Marcación desde esta centralita</translation>
    </message>
    <message>
        <source>Extensions, rooms, queues and groups are known. List what else is internal: 300-399, 555. Where nothing is listed, numbers as short as an extension are internal.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Las extensiones, salas, colas y grupos ya se conocen. Indique qué más es interno: 300-399, 555. Si no se indica nada, son internos los números tan cortos como una extensión.</translation>
    </message>
    <message>
        <source>Internal numbers</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Números internos</translation>
    </message>
    <message>
        <source>Nobody is called. You see what would be dialled, step by step.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>No se llama a nadie. Verá paso a paso qué se marcaría.</translation>
    </message>
    <message>
        <source>Not understood: {texts}. Write ranges such as 100-299, with a comma between them.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>No se entiende: {texts}. Escriba rangos como 100-299, separados por comas.</translation>
    </message>
    <message>
        <source>Number to try</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Número de prueba</translation>
    </message>
    <message>
        <source>Only where the phone system needs it: ask whoever set it up. What will be dialled is shown before every emergency call.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Solo si la centralita lo necesita: pregunte a quien la configuró. Antes de cada llamada de emergencia se muestra lo que se marcará.</translation>
    </message>
    <message>
        <source>Outside prefix</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Prefijo de salida</translation>
    </message>
    <message>
        <source>Put the outside prefix before emergency numbers as well</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Poner el prefijo de salida también delante de los números de emergencias</translation>
    </message>
    <message>
        <source>Says how a number that begins with + is dialled, and which numbers are abroad.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Determina cómo se marca un número que empieza por + y qué números son del extranjero.</translation>
    </message>
    <message>
        <source>Try a number</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Probar un número</translation>
    </message>
    <message>
        <source>What is dialled before a number outside, such as 0 or 9. Leave it empty where the phone system needs none. Numbers are shown without it.</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Lo que se marca antes de un número externo, como 0 o 9. Déjelo vacío si la centralita no lo necesita. Los números se muestran sin él.</translation>
    </message>
    <message>
        <source>Will dial {number}</source>
        <extracomment>views/settings/dialling_card.py</extracomment>
        <translation>Se marcará {number}</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Its PIN is not kept: type it again.</source>
        <extracomment>app/wiring/keep_conference_draft.py</extracomment>
        <translation>Su PIN no se conserva: vuelva a escribirlo.</translation>
    </message>
    <message>
        <source>This list is kept from before Callboard ended: {when}. Nobody is called until you start it.</source>
        <extracomment>app/wiring/keep_conference_draft.py</extracomment>
        <translation>Esta lista se conserva de antes de cerrarse Callboard: {when}. No se llama a nadie hasta que la inicie.</translation>
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
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>views/drops/drop_words.py</extracomment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is free</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>Ninguno está libre</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <extracomment>views/drops/drop_words.py</extracomment>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Wait until free</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>Esperar a que esté libre</translation>
    </message>
    <message>
        <source>Wait until one is, and then be asked whether to pass the call on?</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>¿Esperar a que alguien lo esté y que se le pregunte entonces si pasar la llamada?</translation>
    </message>
    <message>
        <source>Which number?</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>¿Qué número?</translation>
    </message>
    <message>
        <source>{who} rings first, then the number that you choose.</source>
        <extracomment>views/drops/drop_deeds.py</extracomment>
        <translation>Primero suena {who}; después, el número que elija.</translation>
    </message>
</context>
<context>
    <name>DuplicateRows</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message numerus="yes">
        <source>%n calls today, last {time}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>
            <numerusform>%n llamada hoy, a las {time}</numerusform>
            <numerusform>%n llamadas hoy, la última a las {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n times today, last {time}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>
            <numerusform>Llamó %n vez hoy, a las {time}</numerusform>
            <numerusform>Llamó %n veces hoy, la última a las {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Called once today at {time}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>Llamó una vez hoy, a las {time}</translation>
    </message>
    <message>
        <source>Called twice today, last {time}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>Llamó dos veces hoy, la última a las {time}</translation>
    </message>
    <message>
        <source>Last call {when}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>Última llamada: {when}</translation>
    </message>
    <message>
        <source>One call today at {time}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>Una llamada hoy, a las {time}</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>nadie contestó</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>sin éxito</translation>
    </message>
    <message>
        <source>spoke with {name}</source>
        <extracomment>views/words/earlier_words.py</extracomment>
        <translation>habló con {name}</translation>
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
        <translation>Fijado por informática.</translation>
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
    <name>Figures</name>
    <message>
        <source>Connected since</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>Conectado desde</translation>
    </message>
    <message>
        <source>Connections made again</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>Reconexiones</translation>
    </message>
    <message>
        <source>Events per second</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>Eventos por segundo</translation>
    </message>
    <message>
        <source>Last event</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>Last requests accepted after</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>Últimas peticiones aceptadas tras</translation>
    </message>
    <message>
        <source>Waiting to be shown</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>Pendientes de mostrar</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>aún sin datos</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>{now} · at most {most} · {all} in all</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>{now} · máximo {most} · {all} en total</translation>
    </message>
    <message>
        <source>{seconds} s ago</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>hace {seconds} s</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{file}: cannot be used</source>
        <extracomment>views/connection/files_found.py</extracomment>
        <translation>{file}: no se puede usar</translation>
    </message>
    <message>
        <source>{file}: found</source>
        <extracomment>views/connection/files_found.py</extracomment>
        <translation>{file}: encontrado</translation>
    </message>
    <message>
        <source>{file}: found, version {version}</source>
        <extracomment>views/connection/files_found.py</extracomment>
        <translation>{file}: encontrado, versión {version}</translation>
    </message>
    <message>
        <source>{file}: missing</source>
        <extracomment>views/connection/files_found.py</extracomment>
        <translation>{file}: falta</translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>3CX files</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Archivos de 3CX</translation>
    </message>
    <message>
        <source>Callboard copies them, so an update of 3CX needs a fresh copy.</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Callboard los copia; tras actualizar 3CX hace falta una copia nueva.</translation>
    </message>
    <message>
        <source>Callboard is still looking into the folder.</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Callboard aún está examinando la carpeta.</translation>
    </message>
    <message>
        <source>Choose the folder with the 3CX files.</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Elija la carpeta con los archivos de 3CX.</translation>
    </message>
    <message>
        <source>Folder with the 3CX files</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Carpeta con los archivos de 3CX</translation>
    </message>
    <message>
        <source>Found on this computer.</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Encontrada en este equipo.</translation>
    </message>
    <message>
        <source>It is 3CX {number}</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Es 3CX {number}</translation>
    </message>
    <message>
        <source>Set by your IT.</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>Fijado por informática.</translation>
    </message>
    <message>
        <source>The Bin folder of the 3CX server, or a copy of it. You can drop it here.</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>La carpeta Bin del servidor 3CX o una copia de ella. Puede soltarla aquí.</translation>
    </message>
    <message>
        <source>Where are the 3CX files?</source>
        <extracomment>views/first_run/files_step.py</extracomment>
        <translation>¿Dónde están los archivos de 3CX?</translation>
    </message>
</context>
<context>
    <name>FirstFavourite</name>
    <message>
        <source>Drop here to add a favourite</source>
        <extracomment>views/extension_board/first_favourite.py</extracomment>
        <translation>Suelte aquí para añadir un favorito</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A conference room for everybody</source>
        <extracomment>views/first_run/version_words.py</extracomment>
        <translation>Una sala de conferencia para cada uno</translation>
    </message>
    <message>
        <source>Calls, transfer, divert, pick up</source>
        <extracomment>views/first_run/version_words.py</extracomment>
        <translation>Llamar, transferir, desviar, capturar</translation>
    </message>
    <message>
        <source>No PIN and no options</source>
        <extracomment>views/first_run/version_words.py</extracomment>
        <translation>Sin PIN ni opciones</translation>
    </message>
    <message>
        <source>PIN, no names, instant start</source>
        <extracomment>views/first_run/version_words.py</extracomment>
        <translation>PIN, sin nombres, entrada inmediata</translation>
    </message>
    <message>
        <source>Shared conference rooms</source>
        <extracomment>views/first_run/version_words.py</extracomment>
        <translation>Salas de conferencia compartidas</translation>
    </message>
    <message>
        <source>This version of Callboard works with these only: {numbers}.</source>
        <extracomment>views/first_run/version_words.py</extracomment>
        <translation>Esta versión de Callboard solo funciona con: {numbers}.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Continue</source>
        <extracomment>views/first_run/first_run_dialog.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Saving, and copying the 3CX files…</source>
        <extracomment>views/first_run/first_run_dialog.py</extracomment>
        <translation>Guardando y copiando los archivos de 3CX…</translation>
    </message>
    <message>
        <source>Set up Callboard</source>
        <extracomment>views/first_run/first_run_dialog.py</extracomment>
        <translation>Configurar Callboard</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <extracomment>views/first_run/first_run_dialog.py</extracomment>
        <translation>Paso {number} de {count}</translation>
    </message>
</context>
<context>
    <name>FixPanel</name>
    <message>
        <source>Check again</source>
        <extracomment>views/connection/fix_panel.py</extracomment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>views/connection/fix_panel.py</extracomment>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <extracomment>views/connection/fix_panel.py</extracomment>
        <translation>Ajustes de conexión…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>views/connection/fix_panel.py</extracomment>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>For your IT support</source>
        <extracomment>views/connection/fix_panel.py</extracomment>
        <translation>Para soporte informático</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <extracomment>views/connection/fix_panel.py</extracomment>
        <translation>Dejar de comprobar</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <extracomment>views/first_run/footer.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/first_run/footer.py</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FreshOffer</name>
    <message>
        <source>Callboard starts again with the new files. Calls go on.</source>
        <extracomment>views/first_run/fresh_offer.py</extracomment>
        <translation>Callboard se reinicia con los archivos nuevos. Las llamadas continúan.</translation>
    </message>
    <message>
        <source>Callboard&apos;s copy of the 3CX files is damaged. Copy them again?</source>
        <extracomment>views/first_run/fresh_offer.py</extracomment>
        <translation>La copia de los archivos de 3CX que hizo Callboard está dañada. ¿Copiarlos de nuevo?</translation>
    </message>
    <message>
        <source>Copy and restart</source>
        <extracomment>views/first_run/fresh_offer.py</extracomment>
        <translation>Copiar y reiniciar</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>views/first_run/fresh_offer.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The files on the 3CX server have changed since. Copy them again?</source>
        <extracomment>views/first_run/fresh_offer.py</extracomment>
        <translation>Los archivos del servidor 3CX han cambiado desde entonces. ¿Copiarlos de nuevo?</translation>
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
        <source>{number} is a premium-rate, shared-cost or satellite number. The call may cost a lot. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{number} es un número de tarificación adicional, de coste compartido o de satélite. La llamada puede salir cara. ¿Enviar allí la llamada?</translation>
    </message>
    <message>
        <source>{number} is an emergency number. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{number} es un número de emergencias. ¿Enviar allí la llamada?</translation>
    </message>
    <message>
        <source>{number} is in a country that was never called from here. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{number} es de un país al que nunca se ha llamado desde aquí. ¿Enviar allí la llamada?</translation>
    </message>
    <message>
        <source>{number} is longer than a phone number. Send the call there?</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{number} es más largo que un número de teléfono. ¿Enviar allí la llamada?</translation>
    </message>
    <message>
        <source>{who} is out of the call of {other}.</source>
        <extracomment>views/handover_desk.py</extracomment>
        <translation>{who} ya no está en la llamada de {other}.</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>About</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Llamar a</translation>
    </message>
    <message>
        <source>For whom</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>How it stands</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>No conference is running.</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>No hay ninguna conferencia en curso.</translation>
    </message>
    <message>
        <source>Nobody is waited for.</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>No se espera a nadie.</translation>
    </message>
    <message>
        <source>Nothing is promised.</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>No hay compromisos.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Promised call backs</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Llamadas prometidas</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Running conferences</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Conferencias en curso</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Via</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Se espera a</translation>
    </message>
    <message>
        <source>Waiting for somebody to be free</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Esperando a que alguien esté libre</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Written by Callboard. It waits for people only as long as it is open.</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>Escrito por Callboard. Solo espera a las personas mientras está abierto.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which are in Callboard</source>
        <extracomment>views/handover_sheet/sheet.py</extracomment>
        <translation>
            <numerusform>y %n más, que está en Callboard</numerusform>
            <numerusform>y %n más, que están en Callboard</numerusform>
        </translation>
    </message>
    <message>
        <source>anybody</source>
        <extracomment>views/handover_sheet/sheet_words.py</extracomment>
        <translation>cualquiera</translation>
    </message>
</context>
<context>
    <name>HandoverSheetDesk</name>
    <message>
        <source>Hand-over sheet written to {file}.</source>
        <extracomment>app/handover_sheet_desk.py</extracomment>
        <translation>Hoja de relevo guardada en {file}.</translation>
    </message>
    <message>
        <source>Hand-over {date}</source>
        <extracomment>app/handover_sheet_desk.py</extracomment>
        <translation>Relevo {date}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>app/handover_sheet_desk.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <extracomment>app/handover_sheet_desk.py</extracomment>
        <translation>Sala {room}</translation>
    </message>
    <message>
        <source>Save hand-over sheet</source>
        <extracomment>app/handover_sheet_desk.py</extracomment>
        <translation>Guardar hoja de relevo</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>app/handover_sheet_desk.py</extracomment>
        <translation>Página web (*.html)</translation>
    </message>
</context>
<context>
    <name>Handovers</name>
    <message>
        <source>3CX {generation} was asked to record {who}. It does not report whether it records.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>Se pidió a 3CX {generation} que grabe a {who}. No informa de si graba.</translation>
    </message>
    <message>
        <source>3CX {generation} was asked to stop recording {who}. It does not report whether it has.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>Se pidió a 3CX {generation} que deje de grabar a {who}. No informa de si lo hizo.</translation>
    </message>
    <message>
        <source>The call left {giver}. The phone system did not say who has it now.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>La llamada ya no está con {giver}. La centralita no indicó quién la tiene ahora.</translation>
    </message>
    <message>
        <source>The call was diverted to {who}.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>La llamada se desvió a {who}.</translation>
    </message>
    <message>
        <source>The call was sent to the voicemail of {who}. It left {giver} and was answered.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>La llamada se envió al buzón de voz de {who}. Ya no está con {giver} y se contestó.</translation>
    </message>
    <message>
        <source>The call was transferred to {who}.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>La llamada se transfirió a {who}.</translation>
    </message>
    <message>
        <source>{who} has the call.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>{who} tiene la llamada.</translation>
    </message>
    <message>
        <source>{who} is in the call.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>{who} está en la llamada.</translation>
    </message>
    <message>
        <source>{who} rings. Pick up to come into the call.</source>
        <extracomment>views/words/handover_words.py</extracomment>
        <translation>Suena {who}. Descuelgue para entrar en la llamada.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Change to another phone system</source>
        <extracomment>views/window/header.py</extracomment>
        <translation>Cambiar a otra centralita</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A conference has no number to call. Set it up again on the Conference page.</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>Una conferencia no tiene número al que llamar. Vuelva a prepararla en la página Conferencia.</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Contestada</translation>
    </message>
    <message>
        <source>Answered by {person}</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Contestada por {person}</translation>
    </message>
    <message>
        <source>Attempted</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Intentada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Clear history</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>Borrar historial</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>views/words/history_table_words.py</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>views/words/history_table_words.py</extracomment>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Direction not known</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Sentido desconocido</translation>
    </message>
    <message>
        <source>End not seen</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Final no visto</translation>
    </message>
    <message>
        <source>Enter calls this number again.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Intro vuelve a llamar a este número.</translation>
    </message>
    <message>
        <source>Find a name or number</source>
        <extracomment>views/history/history_search.py</extracomment>
        <translation>Buscar un nombre o número</translation>
    </message>
    <message>
        <source>Forget all calls and conferences kept on this PC? They cannot be had back.</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>¿Borrar todas las llamadas y conferencias guardadas en este equipo? No se podrán recuperar.</translation>
    </message>
    <message>
        <source>History, {count} missed</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>Historial, perdidas: {count}</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Interna</translation>
    </message>
    <message>
        <source>It ended while Callboard was not connected.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Terminó mientras Callboard no estaba conectado.</translation>
    </message>
    <message>
        <source>It was asked for, and nobody knows what became of it.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Se solicitó y no se sabe qué ocurrió con ella.</translation>
    </message>
    <message>
        <source>It was asked for, and nothing was ever seen of it.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Se solicitó y nunca se vio nada de ella.</translation>
    </message>
    <message>
        <source>It was ended here before anybody answered.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Se finalizó aquí antes de que contestara alguien.</translation>
    </message>
    <message>
        <source>It was there already when Callboard was connected.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>La llamada ya existía cuando se conectó Callboard.</translation>
    </message>
    <message>
        <source>It went on already when Callboard was connected, so its length is not known.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>La llamada ya estaba en curso cuando se conectó Callboard; no se conoce su duración.</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>views/history/history_heads.py
----------
views/words/history_table_words.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No reaction</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Sin reacción</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>No entró nadie</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>No iniciada</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>views/history/history_heads.py
----------
views/words/history_table_words.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>views/history/history_heads.py
----------
views/words/history_table_words.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Sala {room}</translation>
    </message>
    <message>
        <source>Select a call on the History page first.</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>Seleccione primero una llamada en la página Historial.</translation>
    </message>
    <message>
        <source>Talked with {person}</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Habló con {person}</translation>
    </message>
    <message>
        <source>The conference was never opened.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>La conferencia no llegó a abrirse.</translation>
    </message>
    <message>
        <source>The history is empty now.</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>El historial está vacío.</translation>
    </message>
    <message>
        <source>The number was withheld, so there is nobody to call.</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>El número estaba oculto; no hay a quién llamar.</translation>
    </message>
    <message>
        <source>The phone system did not take it.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>La centralita no la aceptó.</translation>
    </message>
    <message>
        <source>The phone that rings first was not picked up, so nobody was called.</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>No se descolgó el teléfono que suena primero; por eso no se llamó a nadie.</translation>
    </message>
    <message>
        <source>This is an extension; extensions need no contact.</source>
        <extracomment>app/history_desk.py</extracomment>
        <translation>Es una extensión; las extensiones no necesitan contacto.</translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>views/words/history_table_words.py</extracomment>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Through {group}</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Vía {group}</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>views/words/history_table_words.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Took place</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>views/history/history_heads.py</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>views/history/history_heads.py
----------
views/words/history_table_words.py</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>views/history/history_heads.py
----------
views/words/history_table_words.py</extracomment>
        <translation>Con</translation>
    </message>
    <message>
        <source>With {names}</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>Con {names}</translation>
    </message>
    <message>
        <source>with {other}</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>con {other}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{result}, began before</source>
        <extracomment>views/words/history_table_words.py</extracomment>
        <translation>{result}, empezó antes</translation>
    </message>
    <message>
        <source>{when} or before</source>
        <extracomment>views/words/history_words.py</extracomment>
        <translation>{when} o antes</translation>
    </message>
</context>
<context>
    <name>HistoryFileDesk</name>
    <message>
        <source>Call history {date}</source>
        <extracomment>app/history_file_desk.py</extracomment>
        <translation>Historial de llamadas {date}</translation>
    </message>
    <message>
        <source>Export history</source>
        <extracomment>app/history_file_desk.py</extracomment>
        <translation>Exportar historial</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>app/history_file_desk.py</extracomment>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The history is being written…</source>
        <extracomment>app/history_file_desk.py</extracomment>
        <translation>Guardando el historial…</translation>
    </message>
    <message>
        <source>{count} entries written to {file}.</source>
        <extracomment>app/history_file_desk.py</extracomment>
        <translation>Guardado en {file}. Entradas: {count}.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Calls and conferences that are over</source>
        <extracomment>views/history/history_list.py</extracomment>
        <translation>Llamadas y conferencias terminadas</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>All</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Conferences</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Conferencias</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>No calls with this person are known.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>No se conocen llamadas con esta persona.</translation>
    </message>
    <message>
        <source>No calls yet. Calls appear here when they are over.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Aún no hay llamadas. Aparecen aquí cuando terminan.</translation>
    </message>
    <message>
        <source>No conferences.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>No hay conferencias.</translation>
    </message>
    <message>
        <source>No incoming calls.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>No hay llamadas entrantes.</translation>
    </message>
    <message>
        <source>No missed calls.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>No hay llamadas perdidas.</translation>
    </message>
    <message>
        <source>No outgoing calls.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>No hay llamadas salientes.</translation>
    </message>
    <message>
        <source>Nothing in the history matches “{text}”.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Nada en el historial coincide con «{text}».</translation>
    </message>
    <message>
        <source>Only {name}; press to show everybody</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Solo {name}; pulse para mostrar a todos</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Salientes</translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Volver a mostrar a todos</translation>
    </message>
    <message>
        <source>Shows calls seen while Callboard was running on this PC.</source>
        <extracomment>views/history/history_page.py</extracomment>
        <translation>Muestra las llamadas vistas mientras Callboard estaba en marcha en este equipo.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n are here already with all that is known.</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>
            <numerusform>%n ya está aquí con todos los datos.</numerusform>
            <numerusform>%n ya están aquí con todos los datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already, and the file knows more of them.</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>
            <numerusform>%n ya está aquí y el archivo aporta más datos.</numerusform>
            <numerusform>%n ya están aquí y el archivo aporta más datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new.</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>
            <numerusform>%n es nuevo.</numerusform>
            <numerusform>%n son nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what is new to contacts that are here already</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Añadir los datos nuevos a los contactos que ya están aquí</translation>
    </message>
    <message>
        <source>Added to yours</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Se suma al suyo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Import {contacts}</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Importar {contacts}</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Not a number: {texts}.</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>No es un número: {texts}.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Números</translation>
    </message>
    <message>
        <source>Only the first {count} contacts of the file were read.</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Solo se leyeron los primeros {count} contactos del archivo.</translation>
    </message>
    <message>
        <source>Take those without a number as well</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Tomar también los que no tienen número</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Qué se hará</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <extracomment>views/people/import_dialog.py</extracomment>
        <translation>Contenido del archivo</translation>
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
            <numerusform>{contacts}, %n sin número</numerusform>
            <numerusform>{contacts}, %n sin número</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>By this file the PBX answers on its own computer only. Callboard has to run there.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Según este archivo, la centralita solo responde en su propio equipo. Callboard debe ejecutarse allí.</translation>
    </message>
    <message>
        <source>Choose the file {file}, or type in the details instead.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Elija el archivo {file} o escriba los datos.</translation>
    </message>
    <message>
        <source>File read. Port, user and password found. The password stays hidden.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Archivo leído. Puerto, usuario y contraseña encontrados. La contraseña permanece oculta.</translation>
    </message>
    <message>
        <source>File read. User and password found, the password stays hidden. It names no port: {port} is taken.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Archivo leído. Usuario y contraseña encontrados; la contraseña permanece oculta. No indica ningún puerto: se usa {port}.</translation>
    </message>
    <message>
        <source>Name or address of the PBX</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Nombre o dirección de la centralita</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>The file does not say which computer the PBX is on. Ask whoever looks after it.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>El archivo no indica en qué equipo está la centralita. Pregunte a quien la administra.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Todavía se está leyendo el archivo.</translation>
    </message>
    <message>
        <source>The file names this computer. Change it if the PBX is reached under another name.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>El archivo indica este equipo. Cámbielo si a la centralita se accede con otro nombre.</translation>
    </message>
    <message>
        <source>This file holds no user and password. Take the one that the phone system itself uses.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Este archivo no contiene usuario ni contraseña. Use el que utiliza la propia centralita.</translation>
    </message>
    <message>
        <source>This is not the name or address of a computer.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Esto no es el nombre ni la dirección de un equipo.</translation>
    </message>
    <message>
        <source>Type the name or address of the PBX.</source>
        <extracomment>views/first_run/import_form.py</extracomment>
        <translation>Escriba el nombre o la dirección de la centralita.</translation>
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
        <translation>Suena para usted</translation>
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
        <extracomment>views/settings/country_choices.py
----------
views/words/number_words.py</extracomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>LastCalls</name>
    <message>
        <source>Last calls</source>
        <extracomment>views/people/last_calls.py</extracomment>
        <translation>Últimas llamadas</translation>
    </message>
    <message>
        <source>No calls with this contact were seen.</source>
        <extracomment>views/people/last_calls.py</extracomment>
        <translation>No se han visto llamadas con este contacto.</translation>
    </message>
    <message>
        <source>Show in History</source>
        <extracomment>views/people/last_calls.py</extracomment>
        <translation>Ver en Historial</translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message>
        <source>Enter takes it all the same</source>
        <extracomment>views/paste/left_out_list.py</extracomment>
        <translation>Intro lo toma igualmente</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>views/paste/left_out_list.py</extracomment>
        <translation>Omitidos</translation>
    </message>
</context>
<context>
    <name>LineFiguresPanel</name>
    <message>
        <source>How the connection is doing</source>
        <extracomment>views/connection/line_figures_panel.py</extracomment>
        <translation>Estado de la conexión</translation>
    </message>
</context>
<context>
    <name>LinksForm</name>
    <message>
        <source>Another program opens some of them. It stays so unless you press the button.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Otro programa abre algunos de ellos. Seguirá así a menos que pulse el botón.</translation>
    </message>
    <message>
        <source>Choose in Windows…</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Elegir en Windows…</translation>
    </message>
    <message>
        <source>Keys that offer the number you have selected in any program</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Teclas que proponen el número seleccionado en cualquier programa</translation>
    </message>
    <message>
        <source>Links in other programs</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Enlaces en otros programas</translation>
    </message>
    <message>
        <source>No longer open links</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Dejar de abrir enlaces</translation>
    </message>
    <message>
        <source>Open links with Callboard</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Abrir enlaces con Callboard</translation>
    </message>
    <message>
        <source>Selected text</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Texto seleccionado</translation>
    </message>
    <message>
        <source>The system said: {said}</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>El sistema indicó: {said}</translation>
    </message>
    <message>
        <source>They work while another program is in front. Nobody is called until you say so in Callboard.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Funcionan mientras otro programa está delante. No se llama a nadie hasta que usted lo indique en Callboard.</translation>
    </message>
    <message>
        <source>Use Callboard instead</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Usar Callboard</translation>
    </message>
    <message>
        <source>When you click a number in a web page or a mail, Callboard can offer it. Nobody is called until you say so in Callboard.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Cuando haga clic en un número de una página web o un correo, Callboard puede proponerlo. No se llama a nadie hasta que usted lo indique en Callboard.</translation>
    </message>
    <message>
        <source>Windows lets only you choose. Press the button, and choose Callboard for TEL and CALLTO in the settings of Windows. Callboard looks again when you come back.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Windows solo le deja elegir a usted. Pulse el botón y elija Callboard para TEL y CALLTO en la configuración de Windows. Callboard lo comprobará cuando vuelva.</translation>
    </message>
</context>
<context>
    <name>ListIntake</name>
    <message numerus="yes">
        <source>%n people added.</source>
        <extracomment>views/conference/builder/list_intake.py</extracomment>
        <translation>
            <numerusform>%n persona añadida.</numerusform>
            <numerusform>%n personas añadidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the list: {people}.</source>
        <extracomment>views/conference/builder/list_intake.py</extracomment>
        <translation>Ya en la lista: {people}.</translation>
    </message>
    <message>
        <source>No number found for {texts}.</source>
        <extracomment>views/conference/builder/list_intake.py</extracomment>
        <translation>No se encontró ningún número para {texts}.</translation>
    </message>
    <message>
        <source>Nobody was found in it.</source>
        <extracomment>views/conference/builder/list_intake.py</extracomment>
        <translation>No se encontró a nadie en el texto.</translation>
    </message>
    <message>
        <source>The list was too long, its end was left out.</source>
        <extracomment>views/conference/builder/list_intake.py</extracomment>
        <translation>La lista era demasiado larga; se omitió el final.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <comment>quoted from a list</comment>
        <extracomment>views/conference/builder/list_intake.py</extracomment>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>LiveBars</name>
    <message numerus="yes">
        <source>%n people were not called yet. Call them now?</source>
        <extracomment>views/conference/live/live_bars.py</extracomment>
        <translation>
            <numerusform>Aún no se ha llamado a %n persona. ¿Llamarla ahora?</numerusform>
            <numerusform>Aún no se ha llamado a %n personas. ¿Llamarlas ahora?</numerusform>
        </translation>
    </message>
    <message>
        <source>Call again with this PIN</source>
        <extracomment>views/conference/live/live_bars.py</extracomment>
        <translation>Volver a llamar con este PIN</translation>
    </message>
    <message>
        <source>Call them now</source>
        <extracomment>views/conference/live/live_bars.py</extracomment>
        <translation>Llamar ahora</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>views/conference/live/live_bars.py</extracomment>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>PIN of this conference</source>
        <extracomment>views/conference/live/live_bars.py</extracomment>
        <translation>PIN de esta conferencia</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <extracomment>views/conference/live/live_bars.py</extracomment>
        <translation>Usar este PIN</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Add and call</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Añadir y llamar</translation>
    </message>
    <message>
        <source>Add someone: name or number</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Añadir a alguien: nombre o número</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Call everyone missing</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Llamar a quienes faltan</translation>
    </message>
    <message>
        <source>Conference in {room}</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Conferencia · {room}</translation>
    </message>
    <message>
        <source>End for everyone…</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Finalizar para todos…</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Start with {person}</source>
        <extracomment>views/conference/live/live_view.py</extracomment>
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
        <source>Board – {window}</source>
        <extracomment>views/main_window.py</extracomment>
        <translation>Panel – {window}</translation>
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
        <translation>Intro vuelve a llamar.</translation>
    </message>
    <message>
        <source>Enter removes this person.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Intro quita a esta persona.</translation>
    </message>
    <message>
        <source>Enter stops calling.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Intro deja de llamar.</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>views/conference/live/member_delegate.py</extracomment>
        <translation>No contestó</translation>
    </message>
    <message>
        <source>No longer exists</source>
        <extracomment>views/conference/live/member_delegate.py</extracomment>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>No reaction</source>
        <extracomment>views/conference/live/member_delegate.py</extracomment>
        <translation>Sin reacción</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>views/conference/live/member_delegate.py</extracomment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>views/conference/live/member_delegate.py</extracomment>
        <translation>Quitado</translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message>
        <source>Call again</source>
        <extracomment>views/conference/live/member_rows.py</extracomment>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>People in this conference</source>
        <extracomment>views/conference/live/member_rows.py</extracomment>
        <translation>Personas en esta conferencia</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>views/conference/live/member_rows.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Stop calling</source>
        <extracomment>views/conference/live/member_rows.py</extracomment>
        <translation>Dejar de llamar</translation>
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
        <source>&amp;Templates</source>
        <extracomment>views/menus.py</extracomment>
        <translation>Plan&amp;tillas</translation>
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
        <source>His&amp;tory</source>
        <extracomment>views/menus.py</extracomment>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Menus</source>
        <extracomment>views/menus.py</extracomment>
        <translation>Menús</translation>
    </message>
    <message>
        <source>P&amp;romises</source>
        <extracomment>views/menus.py</extracomment>
        <translation>Co&amp;mpromisos</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <extracomment>views/menus.py</extracomment>
        <translation>Ta&amp;maño del texto</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Contacts that are probably the same</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>Contactos que probablemente sean el mismo</translation>
    </message>
    <message>
        <source>Each ticked line becomes one contact. No number and no note is lost, and you can undo it.</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>Cada línea elegida pasa a ser un solo contacto. No se pierde ningún número ni ninguna nota, y se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n contacts</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>
            <numerusform>Combinar %n contacto</numerusform>
            <numerusform>Combinar %n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>Combinar duplicados</translation>
    </message>
    <message>
        <source>These are probably the same</source>
        <extracomment>views/people/merge_dialog.py</extracomment>
        <translation>Probablemente sean el mismo</translation>
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
    <name>NewerBar</name>
    <message numerus="yes">
        <source>%n newer</source>
        <extracomment>views/history/newer_bar.py</extracomment>
        <translation>
            <numerusform>%n más reciente</numerusform>
            <numerusform>%n más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer above; press to show them</source>
        <extracomment>views/history/newer_bar.py</extracomment>
        <translation>
            <numerusform>%n llamada más reciente arriba; pulse para mostrarla</numerusform>
            <numerusform>%n llamadas más recientes arriba; pulse para mostrarlas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the newest calls</source>
        <extracomment>views/history/newer_bar.py</extracomment>
        <translation>Mostrar las llamadas más recientes</translation>
    </message>
</context>
<context>
    <name>NoContacts</name>
    <message>
        <source>Import contacts…</source>
        <extracomment>views/people/no_contacts.py</extracomment>
        <translation>Importar contactos…</translation>
    </message>
    <message>
        <source>New contact</source>
        <extracomment>views/people/no_contacts.py</extracomment>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <extracomment>views/people/no_contacts.py</extracomment>
        <translation>Aún no hay contactos.</translation>
    </message>
    <message>
        <source>People outside your phone system. Take them from a vCard or CSV file, or type them in.</source>
        <extracomment>views/people/no_contacts.py</extracomment>
        <translation>Personas de fuera de su centralita. Tómelas de un archivo vCard o CSV o escríbalas.</translation>
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
    <message>
        <source>Why?</source>
        <extracomment>views/extension_board/nothing_found.py</extracomment>
        <translation>¿Por qué?</translation>
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
    <name>NumberEditor</name>
    <message>
        <source>Add a number</source>
        <extracomment>views/people/number_editor.py</extracomment>
        <translation>Añadir un número</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Kind of number</source>
        <extracomment>views/people/number_editor.py</extracomment>
        <translation>Tipo de número</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>views/people/number_editor.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <extracomment>views/people/number_editor.py</extracomment>
        <translation>Quitar este número</translation>
    </message>
    <message>
        <source>That is not a phone number.</source>
        <extracomment>views/people/number_editor.py</extracomment>
        <translation>Eso no es un número de teléfono.</translation>
    </message>
    <message>
        <source>Too long: a number has at most 32 digits.</source>
        <extracomment>views/people/number_editor.py</extracomment>
        <translation>Demasiado largo: un número tiene como máximo 32 cifras.</translation>
    </message>
</context>
<context>
    <name>NumberList</name>
    <message>
        <source>Call this number; your phone rings first</source>
        <extracomment>views/people/number_list.py</extracomment>
        <translation>Llamar a este número; primero suena su teléfono</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>views/people/number_list.py</extracomment>
        <translation>Números</translation>
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
    <name>OfferRow</name>
    <message>
        <source>Call</source>
        <extracomment>views/offered/offer_row.py</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Calls it from your phone</source>
        <extracomment>views/offered/offer_row.py</extracomment>
        <translation>Lo llama desde su teléfono</translation>
    </message>
    <message>
        <source>Do not call this number</source>
        <extracomment>views/offered/offer_row.py</extracomment>
        <translation>No llamar a este número</translation>
    </message>
    <message>
        <source>Put in To</source>
        <extracomment>views/offered/offer_row.py</extracomment>
        <translation>A Destino</translation>
    </message>
    <message>
        <source>Send code…</source>
        <extracomment>views/offered/offer_row.py</extracomment>
        <translation>Enviar código…</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Keep waiting</source>
        <extracomment>views/watch/offer_strip.py</extracomment>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>views/watch/offer_strip.py</extracomment>
        <translation>Dejar de esperar</translation>
    </message>
</context>
<context>
    <name>OfferTray</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>views/offered/offer_tray.py</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferWindow</name>
    <message>
        <source>Call</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>¿Llamar a este número?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the phone that rings first.</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Elija el teléfono que suena primero.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Enviar código</translation>
    </message>
    <message>
        <source>This phone rings first.</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Primero suena este teléfono.</translation>
    </message>
    <message>
        <source>Your phone rings first.</source>
        <extracomment>views/offered/offer_window.py</extracomment>
        <translation>Primero suena su teléfono.</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>A link in another program wants to make a call.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Un enlace de otro programa quiere hacer una llamada.</translation>
    </message>
    <message>
        <source>A link in {program} wants to make a call.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Un enlace de {program} quiere hacer una llamada.</translation>
    </message>
    <message>
        <source>Another link arrived. It was ignored.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Llegó otro enlace. Se ha ignorado.</translation>
    </message>
    <message>
        <source>Another link wanted to call {number}. It was ignored.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Otro enlace quería llamar a {number}. Se ha ignorado.</translation>
    </message>
    <message>
        <source>Another program wants to make a call.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Otro programa quiere hacer una llamada.</translation>
    </message>
    <message>
        <source>Ask for extension {extension} once somebody answers.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Pida la extensión {extension} cuando contesten.</translation>
    </message>
    <message>
        <source>Copy one of them.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Copie solo uno.</translation>
    </message>
    <message>
        <source>It asks for something that Callboard does not do.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Pide algo que Callboard no hace.</translation>
    </message>
    <message>
        <source>It belongs to another phone system.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Es de otra centralita.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen, or digits of another script.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Contiene caracteres que no se ven o cifras de otra escritura.</translation>
    </message>
    <message>
        <source>It holds digits to be sent after somebody has answered. Type the number by hand.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Contiene cifras que se enviarían después de contestar. Escriba el número a mano.</translation>
    </message>
    <message>
        <source>It holds letters. Letters are not turned into digits.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Contiene letras. Las letras no se convierten en cifras.</translation>
    </message>
    <message>
        <source>It holds signs that do not belong to a phone number.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Contiene signos que no son de un número de teléfono.</translation>
    </message>
    <message>
        <source>It is a link of another kind.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Es un enlace de otro tipo.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It is too long for a phone number.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Es demasiado largo para un número de teléfono.</translation>
    </message>
    <message>
        <source>It reads: {text}</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Dice: {text}</translation>
    </message>
    <message>
        <source>It says one thing twice.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Indica dos veces lo mismo.</translation>
    </message>
    <message>
        <source>More than five numbers came from other programs within a minute. Callboard takes no more of them until you allow it.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>En un minuto llegaron más de cinco números de otros programas. Callboard no acepta más hasta que usted lo permita.</translation>
    </message>
    <message>
        <source>No number is offered.</source>
        <extracomment>app/wiring/connect_outside.py</extracomment>
        <translation>No hay ningún número ofrecido.</translation>
    </message>
    <message>
        <source>Take numbers again</source>
        <extracomment>app/wiring/connect_outside.py</extracomment>
        <translation>Volver a aceptarlos</translation>
    </message>
    <message>
        <source>This is a code, not a phone number. Codes can change settings on your phone system.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Esto es un código, no un número de teléfono. Los códigos pueden cambiar ajustes de la centralita.</translation>
    </message>
    <message>
        <source>This link holds no phone number.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Este enlace no contiene ningún número de teléfono.</translation>
    </message>
    <message>
        <source>This text holds more than one phone number.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Este texto contiene más de un número de teléfono.</translation>
    </message>
    <message>
        <source>This text holds no phone number.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Este texto no contiene ningún número de teléfono.</translation>
    </message>
    <message>
        <source>copied in another program</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>copiado en otro programa</translation>
    </message>
    <message>
        <source>from a link in another program</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>de un enlace de otro programa</translation>
    </message>
    <message>
        <source>from a link in {program}</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>de un enlace de {program}</translation>
    </message>
    <message>
        <source>from the command line</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>de la línea de comandos</translation>
    </message>
    <message>
        <source>selected in another program</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>seleccionado en otro programa</translation>
    </message>
    <message>
        <source>selected in {program}</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>seleccionado en {program}</translation>
    </message>
    <message>
        <source>will dial {number}</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>se marcará {number}</translation>
    </message>
    <message>
        <source>will send {code}</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>se enviará {code}</translation>
    </message>
    <message>
        <source>{number} is offered, {origin}.</source>
        <extracomment>views/offered/offer_words.py</extracomment>
        <translation>Se ofrece {number}, {origin}.</translation>
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
        <translation>No preguntar nombres</translation>
    </message>
    <message>
        <source>How people join</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Cómo se entra</translation>
    </message>
    <message>
        <source>Nobody has to say their name first.</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Nadie tiene que decir antes su nombre.</translation>
    </message>
    <message>
        <source>People are in as soon as they answer.</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Se entra nada más contestar.</translation>
    </message>
    <message>
        <source>These count only for the call that starts the conference. They can&apos;t be changed once it is running.</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Solo valen para la llamada que inicia la conferencia. No se pueden cambiar cuando ya está en curso.</translation>
    </message>
    <message>
        <source>Whether a conference asks for a PIN, and how people come in, is set in the phone system itself, for each room. Ask whoever looks after it.</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Si una conferencia pide un PIN y cómo se entra se configura en la propia centralita, sala por sala. Pregunte a quien la administra.</translation>
    </message>
    <message>
        <source>{what} Joining and leaving is announced without a name.</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>{what} Las entradas y salidas se anuncian sin nombre.</translation>
    </message>
    <message>
        <source>{what} Otherwise each person is asked to confirm first.</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>{what} Si no, se pide antes a cada persona que confirme.</translation>
    </message>
    <message>
        <source>Not available on 3CX {version}</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>No disponible en 3CX {version}</translation>
    </message>
    <message>
        <source>Start instantly</source>
        <extracomment>views/conference/builder/options_group.py</extracomment>
        <translation>Entrada inmediata</translation>
    </message>
</context>
<context>
    <name>OtherPhones</name>
    <message>
        <source>Add this phone</source>
        <extracomment>views/settings/other_phones.py</extracomment>
        <translation>Añadir este teléfono</translation>
    </message>
    <message>
        <source>Also show calls for</source>
        <extracomment>views/settings/other_phones.py</extracomment>
        <translation>Mostrar también llamadas a</translation>
    </message>
    <message>
        <source>Do not show calls for {who} any more</source>
        <extracomment>views/settings/other_phones.py</extracomment>
        <translation>No mostrar más llamadas a {who}</translation>
    </message>
    <message>
        <source>Extension {number} is not on this phone system.</source>
        <extracomment>views/settings/other_phones.py</extracomment>
        <translation>La extensión {number} no está en esta centralita.</translation>
    </message>
    <message>
        <source>Find a name or number</source>
        <extracomment>views/settings/other_phones.py</extracomment>
        <translation>Buscar un nombre o número</translation>
    </message>
    <message numerus="yes">
        <source>There are %n phones already. Remove one first.</source>
        <extracomment>views/settings/other_phones.py</extracomment>
        <translation>
            <numerusform>Ya hay %n teléfono. Quítelo primero.</numerusform>
            <numerusform>Ya hay %n teléfonos. Quite uno primero.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutsideKeys</name>
    <message>
        <source>Another program has {keys} already. Choose other keys.</source>
        <extracomment>app/wiring/connect_links.py</extracomment>
        <translation>Otro programa ya usa {keys}. Elija otras teclas.</translation>
    </message>
    <message>
        <source>Nothing is selected in the other program. Select a number first.</source>
        <extracomment>app/wiring/connect_links.py</extracomment>
        <translation>En el otro programa no hay nada seleccionado. Seleccione primero un número.</translation>
    </message>
    <message>
        <source>This computer does not let programs hear keys in others.</source>
        <extracomment>app/wiring/connect_links.py</extracomment>
        <translation>Este equipo no permite que un programa detecte las teclas pulsadas en otros.</translation>
    </message>
    <message>
        <source>This desktop (Wayland) does not let programs hear keys in others, or see what is selected there. Copy the number instead: Callboard offers it.</source>
        <extracomment>app/wiring/connect_links.py</extracomment>
        <translation>Este escritorio (Wayland) no permite que un programa detecte las teclas pulsadas en otros ni vea lo seleccionado en ellos. Copie el número: Callboard lo propone.</translation>
    </message>
    <message>
        <source>{keys} cannot be heard in other programs. Choose other keys.</source>
        <extracomment>app/wiring/connect_links.py</extracomment>
        <translation>{keys} no se puede detectar en otros programas. Elija otras teclas.</translation>
    </message>
    <message>
        <source>{keys} is ready.</source>
        <extracomment>app/wiring/connect_links.py</extracomment>
        <translation>Ya se puede usar {keys}.</translation>
    </message>
</context>
<context>
    <name>OutsideKeysRow</name>
    <message>
        <source>Change keys…</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Choose a letter or a digit with Ctrl, or one of the keys F1 to F24.</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>Elija una letra o una cifra con Ctrl, o una de las teclas F1 a F24.</translation>
    </message>
    <message>
        <source>Keys for selected text</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>Teclas para texto seleccionado</translation>
    </message>
    <message>
        <source>New keys for selected text</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>Teclas nuevas para texto seleccionado</translation>
    </message>
    <message>
        <source>No keys</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>Pulse las teclas nuevas</translation>
    </message>
    <message>
        <source>{keys} already means “{command}”. Choose other keys.</source>
        <extracomment>views/settings/outside_keys_row.py</extracomment>
        <translation>{keys} ya corresponde a «{command}». Elija otras teclas.</translation>
    </message>
</context>
<context>
    <name>ParticipantsView</name>
    <message>
        <source>Called as number {place}.</source>
        <extracomment>views/conference/builder/participants_view.py</extracomment>
        <translation>Se llama en el puesto {place}.</translation>
    </message>
    <message>
        <source>People are read from {file}. You see who they are before they are added.</source>
        <extracomment>views/conference/builder/participants_view.py</extracomment>
        <translation>Se leen las personas de {file}. Las verá antes de que se añadan.</translation>
    </message>
    <message>
        <source>People in the conference, in the order in which they are called</source>
        <extracomment>views/conference/builder/participants_view.py</extracomment>
        <translation>Personas de la conferencia, en el orden en que se las llama</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <extracomment>views/connection/password_field.py</extracomment>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Stored and hidden</source>
        <extracomment>views/connection/password_field.py</extracomment>
        <translation>Guardada y oculta</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>%n left out.</source>
        <comment>things in a text that are no phone numbers</comment>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>
            <numerusform>%n omitido.</numerusform>
            <numerusform>%n omitidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers found.</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>
            <numerusform>%n número encontrado.</numerusform>
            <numerusform>%n números encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bank account</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Una cuenta bancaria</translation>
    </message>
    <message>
        <source>A bank account (IBAN)</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Una cuenta bancaria (IBAN)</translation>
    </message>
    <message>
        <source>A bank card</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Una tarjeta bancaria</translation>
    </message>
    <message>
        <source>A code: codes can change settings of the phone system</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Un código: los códigos pueden cambiar ajustes de la centralita</translation>
    </message>
    <message>
        <source>A date</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Una fecha</translation>
    </message>
    <message>
        <source>A measure, or a number with decimals</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Una medida o un número con decimales</translation>
    </message>
    <message>
        <source>A reference, a ticket or a pass</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Una referencia, incidencia o documento</translation>
    </message>
    <message>
        <source>A sum of money</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Un importe</translation>
    </message>
    <message>
        <source>A tax or register number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Un número fiscal o de registro</translation>
    </message>
    <message>
        <source>A time</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>An emergency number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Un número de emergencias</translation>
    </message>
    <message>
        <source>Fax</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>More than {count} were left out.</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Se omitieron más de {count}.</translation>
    </message>
    <message>
        <source>No phone number found in what was pasted.</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>No se encontró ningún número de teléfono en lo pegado.</translation>
    </message>
    <message>
        <source>Part of a web address</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Parte de una dirección web</translation>
    </message>
    <message>
        <source>Part of an e-mail address</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Parte de una dirección de correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Rounded by the table: make its column wider and copy it again</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Redondeado por la tabla: ensanche la columna y vuelva a copiarlo</translation>
    </message>
    <message>
        <source>The address or version of a computer program</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>La dirección o versión de un programa informático</translation>
    </message>
    <message>
        <source>The number of a customer or a contract</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Un número de cliente o de contrato</translation>
    </message>
    <message>
        <source>The number of an article or a book</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Un número de artículo o de libro</translation>
    </message>
    <message>
        <source>The number of an invoice</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Un número de factura</translation>
    </message>
    <message>
        <source>The number of an order or a parcel</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Un número de pedido o de envío</translation>
    </message>
    <message>
        <source>The text was too long: its end was not read.</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>El texto era demasiado largo: no se leyó el final.</translation>
    </message>
    <message>
        <source>There are letters in it</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Contiene letras</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be seen</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Contiene un carácter que no se ve</translation>
    </message>
    <message>
        <source>Too many digits for a phone number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Demasiadas cifras para un número de teléfono</translation>
    </message>
    <message>
        <source>Too short, and nobody here has this number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Demasiado corto, y nadie de aquí tiene este número</translation>
    </message>
    <message>
        <source>Will dial {number}</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>Se marcará {number}</translation>
    </message>
    <message>
        <source>a code for the phone system, not a phone number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>un código de la centralita, no un número de teléfono</translation>
    </message>
    <message>
        <source>an emergency number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>un número de emergencias</translation>
    </message>
    <message>
        <source>longer than any phone number, please check it</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>más largo que un número de teléfono, compruébelo</translation>
    </message>
    <message>
        <source>may be a date, please check it</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>puede ser una fecha, compruébelo</translation>
    </message>
    <message>
        <source>may cost a lot</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>puede salir caro</translation>
    </message>
    <message>
        <source>put together from two lines, please check it</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>unido a partir de dos líneas, compruébelo</translation>
    </message>
    <message>
        <source>taken by hand</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>tomado a mano</translation>
    </message>
    <message>
        <source>the (0) is not dialled</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>el (0) no se marca</translation>
    </message>
    <message>
        <source>the extension behind it is not dialled</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>la extensión que le sigue no se marca</translation>
    </message>
    <message>
        <source>the extension, not the emergency number</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>la extensión, no el número de emergencias</translation>
    </message>
    <message>
        <source>the other last digits are left out</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>se omiten las otras terminaciones</translation>
    </message>
    <message>
        <source>without the .0 of the table</source>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>sin el .0 de la tabla</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <comment>quoted from a text</comment>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>“{text}”: {why}</source>
        <comment>something that is no number, and why it is none</comment>
        <extracomment>views/words/paste_words.py</extracomment>
        <translation>«{text}»: {why}</translation>
    </message>
</context>
<context>
    <name>PasteDesk</name>
    <message numerus="yes">
        <source>Call %n people into {room}</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>
            <numerusform>Llamar a %n persona ({room})</numerusform>
            <numerusform>Llamar a %n personas ({room})</numerusform>
        </translation>
    </message>
    <message>
        <source>Call from the first who is free</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Llamar desde el primero que esté libre</translation>
    </message>
    <message>
        <source>Call from {who}</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Llamar desde {who}</translation>
    </message>
    <message numerus="yes">
        <source>New conference with %n people</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>
            <numerusform>Nueva conferencia con %n persona</numerusform>
            <numerusform>Nueva conferencia con %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is called yet: you can look at the list before you start it.</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Aún no se llama a nadie: puede revisar la lista antes de iniciarla.</translation>
    </message>
    <message>
        <source>Put in From</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>A Origen</translation>
    </message>
    <message>
        <source>Put in To</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>A Destino</translation>
    </message>
    <message>
        <source>Set it up</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Preparar</translation>
    </message>
    <message numerus="yes">
        <source>Set up a conference with %n people?</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>
            <numerusform>¿Preparar una conferencia con %n persona?</numerusform>
            <numerusform>¿Preparar una conferencia con %n personas?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>Tick who is in the new conference</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Elija quién entra en la conferencia</translation>
    </message>
    <message>
        <source>Tick whom to call into {room}</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>Elija a quién llamar ({room})</translation>
    </message>
    <message>
        <source>Which number?</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>¿Qué número?</translation>
    </message>
    <message>
        <source>Who is called into {room}?</source>
        <extracomment>app/wiring/connect_paste.py</extracomment>
        <translation>¿A quién se llama ({room})?</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>Close</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy a text, cells of a table, a signature or a card, and press Ctrl+V here. Numbers can be dragged to people, rooms and conferences.</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Copie un texto, celdas de una tabla, una firma o una tarjeta y pulse Ctrl+V aquí. Los números se pueden arrastrar a personas, salas y conferencias.</translation>
    </message>
    <message>
        <source>Enter or a double-click takes one all the same.</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Con Intro o doble clic se toma igualmente.</translation>
    </message>
    <message>
        <source>Enter: tick</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Intro: elegir</translation>
    </message>
    <message>
        <source>Enter: {what}</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Intro: {what}</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Números pegados</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Elegir todo</translation>
    </message>
    <message>
        <source>Untick all</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>Elegir ninguno</translation>
    </message>
    <message>
        <source>{number} was taken all the same.</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>{number} se tomó igualmente.</translation>
    </message>
    <message>
        <source>“{text}” cannot be dialled: {why}.</source>
        <extracomment>views/paste/paste_sheet.py</extracomment>
        <translation>No se puede marcar «{text}». {why}.</translation>
    </message>
</context>
<context>
    <name>PathRow</name>
    <message>
        <source>All files (*)</source>
        <extracomment>views/first_run/path_row.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>views/first_run/path_row.py</extracomment>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Called in this order. Drag people here from the list, the board or another program.</source>
        <extracomment>views/conference/builder/people_card.py</extracomment>
        <translation>Se llama en este orden. Arrastre aquí personas desde la lista, el panel u otro programa.</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>views/conference/builder/people_card.py</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>{count} added</source>
        <extracomment>views/conference/builder/people_card.py</extracomment>
        <translation>{count} en la lista</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message numerus="yes">
        <source>%n contacts are one now: {name}.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>
            <numerusform>%n contacto es ahora uno solo: {name}.</numerusform>
            <numerusform>%n contactos son ahora uno solo: {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were deleted.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>
            <numerusform>Se eliminó %n contacto.</numerusform>
            <numerusform>Se eliminaron %n contactos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were merged.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>
            <numerusform>Se combinó %n contacto.</numerusform>
            <numerusform>Se combinaron %n contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts of the phone system can be changed there only.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>Los contactos de la centralita solo se pueden cambiar allí.</translation>
    </message>
    <message>
        <source>No duplicates were found among your contacts.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>No se encontraron duplicados entre sus contactos.</translation>
    </message>
    <message>
        <source>Save the contact that is open first, or leave it with Esc.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>Guarde primero el contacto abierto o salga de él con Esc.</translation>
    </message>
    <message>
        <source>Together they are too large for one contact.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>Juntos son demasiado grandes para un solo contacto.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>Se añadió {name}.</translation>
    </message>
    <message>
        <source>{name} was changed.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>Se cambió {name}.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <extracomment>app/people_desk.py</extracomment>
        <translation>Se eliminó {name}.</translation>
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
        <source>Call {number} from the first who is free</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Llamar a {number} desde el primero que esté libre</translation>
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
        <source>Remove from favourites</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Show in History</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Ver en Historial</translation>
    </message>
    <message>
        <source>Tell me when one of them is free</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Avisarme cuando uno esté libre</translation>
    </message>
    <message>
        <source>Tell me when {name} is free</source>
        <extracomment>views/extension_board/person_menu.py</extracomment>
        <translation>Avisarme cuando {name} esté libre</translation>
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
    <name>PhoneStep</name>
    <message numerus="yes">
        <source>%n extensions found.</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>
            <numerusform>%n extensión encontrada.</numerusform>
            <numerusform>%n extensiones encontradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the phone system who is there… You can type your number meanwhile.</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Consultando las extensiones de la centralita… Mientras tanto, puede escribir su número.</translation>
    </message>
    <message>
        <source>Extensions of the phone system</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Extensiones de la centralita</translation>
    </message>
    <message>
        <source>Find a name or number</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Buscar un nombre o número</translation>
    </message>
    <message>
        <source>It rings first when you make a call here. Without one, Callboard asks at the first call.</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Suena primero cuando usted llama desde aquí. Si no elige ninguno, Callboard preguntará en la primera llamada.</translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Mi teléfono</translation>
    </message>
    <message>
        <source>No one on this phone system matches “{text}”.</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Nadie en esta centralita coincide con «{text}».</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>The phone system could not be asked: {why} The last step checks why. Type your number, or skip.</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>No se pudo consultar la centralita: {why} El último paso comprueba el motivo. Escriba su número u omita este paso.</translation>
    </message>
    <message>
        <source>Type the number of your phone, or leave it empty.</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Escriba el número de su teléfono o déjelo vacío.</translation>
    </message>
    <message>
        <source>Which phone is yours?</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>¿Cuál es su teléfono?</translation>
    </message>
    <message>
        <source>Your phone: {phone}</source>
        <extracomment>views/first_run/phone_step.py</extracomment>
        <translation>Su teléfono: {phone}</translation>
    </message>
</context>
<context>
    <name>PhoneSystemForm</name>
    <message>
        <source>A file that was exported holds no passwords.</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Un archivo exportado no contiene contraseñas.</translation>
    </message>
    <message>
        <source>Add a phone system…</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Añadir una centralita…</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Importar de un archivo…</translation>
    </message>
    <message>
        <source>No phone system is kept here yet.</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Aquí aún no hay ninguna centralita.</translation>
    </message>
    <message>
        <source>Phone systems</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Centralitas</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>This one is in use. Change to another one before you remove it.</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Esta está en uso. Cambie a otra antes de quitarla.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Your IT has set up this one. It cannot be removed here.</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Esta la ha configurado informática. No se puede quitar aquí.</translation>
    </message>
</context>
<context>
    <name>PhoneSystems</name>
    <message>
        <source>All files (*)</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export a phone system</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Exportar una centralita</translation>
    </message>
    <message>
        <source>Exported to {file}, without passwords.</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Exportada a {file}, sin contraseñas.</translation>
    </message>
    <message>
        <source>Import a phone system</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Importar una centralita</translation>
    </message>
    <message>
        <source>Imported: {names}. Passwords have to be typed once.</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Importado: {names}. Las contraseñas deben escribirse una vez.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name}? Its password is forgotten too.</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>¿Quitar {name}? También se borra su contraseña.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Se añadió {name}.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <extracomment>app/wiring/connect_phone_systems.py</extracomment>
        <translation>Se quitó {name}.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Conference on {day}: dial {gateway} and key in the PIN {pin}.</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>Conferencia del {day}: marque {gateway} e introduzca el PIN {pin}.</translation>
    </message>
    <message>
        <source>Conference on {day}: the PIN is {pin}.</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>Conferencia del {day}: el PIN es {pin}.</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>ocho</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>cinco</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>nueve</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>uno</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>siete</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>seis</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>tres</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>dos</translation>
    </message>
    <message>
        <source>zero</source>
        <extracomment>views/conference/builder/pin_words.py</extracomment>
        <translation>cero</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>The PIN: {digits}</source>
        <extracomment>views/conference/builder/pin_card.py</extracomment>
        <translation>El PIN: {digits}</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>Copy as a sentence</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Copiar como frase</translation>
    </message>
    <message>
        <source>Digits only. Leave empty if no PIN is needed.</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Solo cifras. Déjelo vacío si no hace falta PIN.</translation>
    </message>
    <message>
        <source>Easy to guess. New PIN makes up a better one.</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Fácil de adivinar. PIN nuevo crea uno mejor.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>No PIN</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Sin PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Read out</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Dictar</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Mostrar el PIN</translation>
    </message>
    <message>
        <source>There is no PIN yet.</source>
        <extracomment>views/conference/builder/pin_row.py</extracomment>
        <translation>Aún no hay ningún PIN.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>&amp;People</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>&amp;Started by</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>&amp;Iniciada por</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>3CX chooses the room</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>3CX elige la sala</translation>
    </message>
    <message>
        <source>3CX itself (experimental)</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>El propio 3CX (experimental)</translation>
    </message>
    <message>
        <source>Callboard, as long as it is running</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Callboard, mientras esté en marcha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change a planned conference</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Cambiar una conferencia planificada</translation>
    </message>
    <message>
        <source>Plan a conference</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Planificar una conferencia</translation>
    </message>
    <message>
        <source>Plan it</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The clocks go back and show this time twice. The first one is meant.</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Ese día se atrasan los relojes y esta hora se repite. Cuenta la primera.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <extracomment>views/schedule/plan_dialog.py</extracomment>
        <translation>¿De qué trata?</translation>
    </message>
</context>
<context>
    <name>Planned</name>
    <message>
        <source>3CX accepted “{title}”: {when}. Callboard watches whether it starts.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>3CX aceptó «{title}»: {when}. Callboard comprobará si se inicia.</translation>
    </message>
    <message>
        <source>3CX starts it (experimental)</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>La inicia 3CX (experimental)</translation>
    </message>
    <message>
        <source>Add people to a new conference first.</source>
        <extracomment>app/wiring/connect_planned.py</extracomment>
        <translation>Añada primero personas a una conferencia nueva.</translation>
    </message>
    <message>
        <source>Callboard must be running at that time and connected to this phone system. It never starts late.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>A esa hora, Callboard debe estar en marcha y conectado a esta centralita. Nunca la inicia con retraso.</translation>
    </message>
    <message>
        <source>Callboard starts it</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>La inicia Callboard</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Delete takes it off the list.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Supr la quita de la lista.</translation>
    </message>
    <message>
        <source>Enter changes it, Delete takes it off the list.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Intro la cambia; Supr la quita de la lista.</translation>
    </message>
    <message>
        <source>My room</source>
        <extracomment>app/planning/plan_offers.py</extracomment>
        <translation>Mi sala</translation>
    </message>
    <message>
        <source>Plan for later…</source>
        <extracomment>app/wiring/connect_planned.py</extracomment>
        <translation>Planificar para más tarde…</translation>
    </message>
    <message>
        <source>The first free room</source>
        <extracomment>app/planning/plan_offers.py</extracomment>
        <translation>La primera sala libre</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Hoy a las {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Mañana a las {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>Ayer a las {time}</translation>
    </message>
    <message>
        <source>names are not asked</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>no se preguntan los nombres</translation>
    </message>
    <message>
        <source>nobody has to confirm</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>nadie tiene que confirmar</translation>
    </message>
    <message>
        <source>the first free room</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>la primera sala libre</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>con PIN</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>{date}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} on the list</source>
        <extracomment>app/planning/plan_offers.py</extracomment>
        <translation>{people} en la lista</translation>
    </message>
    <message>
        <source>{people}, as planned</source>
        <extracomment>app/planning/plan_offers.py</extracomment>
        <translation>{people}, según lo planificado</translation>
    </message>
    <message>
        <source>{state}. {why}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>{state}. {why}</translation>
    </message>
    <message>
        <source>“{title}” ({when}, {people}) could not be started. {why}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>«{title}» ({when}, {people}) no se pudo iniciar. {why}</translation>
    </message>
    <message>
        <source>“{title}” ({when}, {people}) was not started. {why}</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>«{title}» ({when}, {people}) no se inició. {why}</translation>
    </message>
    <message>
        <source>“{title}” is not planned any more.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>«{title}» ya no está planificada.</translation>
    </message>
    <message>
        <source>“{title}” is planned: {when}. Callboard must be running then.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>«{title}» está planificada: {when}. Callboard debe estar en marcha entonces.</translation>
    </message>
    <message>
        <source>“{title}” is planned: {when}. Nobody starts it while Callboard is not running.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>«{title}» está planificada: {when}. Nadie la inicia si Callboard no está en marcha.</translation>
    </message>
    <message>
        <source>“{title}” should have started at {time} in {room}, with {people}.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>«{title}» debía empezar a las {time} ({room}), con {people}.</translation>
    </message>
    <message>
        <source>“{title}” starts at {time} in {room}: {people} will be called.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>«{title}» empieza a las {time} ({room}): se llamará a {people}.</translation>
    </message>
    <message>
        <source>“{title}” starts now in {room}, as planned.</source>
        <extracomment>views/words/planned_words.py</extracomment>
        <translation>«{title}» empieza ahora ({room}), según lo planificado.</translation>
    </message>
</context>
<context>
    <name>PlannedList</name>
    <message>
        <source>Planned</source>
        <extracomment>views/schedule/planned_list.py</extracomment>
        <translation>Planificadas</translation>
    </message>
</context>
<context>
    <name>PlannedRows</name>
    <message>
        <source>&amp;Change…</source>
        <extracomment>views/schedule/planned_list.py</extracomment>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>views/schedule/planned_list.py</extracomment>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <extracomment>views/schedule/planned_list.py</extracomment>
        <translation>&amp;Iniciar ahora</translation>
    </message>
    <message>
        <source>Planned conferences</source>
        <extracomment>views/schedule/planned_list.py</extracomment>
        <translation>Conferencias planificadas</translation>
    </message>
</context>
<context>
    <name>PlannedStrips</name>
    <message>
        <source>Cancel this conference</source>
        <extracomment>views/schedule/planned_strips.py</extracomment>
        <translation>Cancelar esta conferencia</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>views/schedule/planned_strips.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Show the room</source>
        <extracomment>views/schedule/planned_strips.py</extracomment>
        <translation>Mostrar la sala</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>views/schedule/planned_strips.py</extracomment>
        <translation>Iniciar ahora</translation>
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
        <source>Call for your group · {time}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>Llamada a su grupo · {time}</translation>
    </message>
    <message>
        <source>Conference in {room}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>Conferencia · {room}</translation>
    </message>
    <message>
        <source>Divert…</source>
        <extracomment>views/toasts/incoming_acts.py</extracomment>
        <translation>Desviar…</translation>
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
    <message>
        <source>Pick up</source>
        <extracomment>views/toasts/incoming_acts.py</extracomment>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>views/toasts/incoming_acts.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <extracomment>views/toasts/incoming_acts.py</extracomment>
        <translation>Al buzón de voz</translation>
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
        <source>for {phone} · through {queue}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>para {phone} · vía {queue}</translation>
    </message>
    <message>
        <source>{number} · for {phone}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>{number} · para {phone}</translation>
    </message>
    <message>
        <source>{number} · for {phone} · through {queue}</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>{number} · para {phone} · vía {queue}</translation>
    </message>
    <message>
        <source>{person} did not join.</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>{person} no se unió.</translation>
    </message>
    <message>
        <source>{person} has joined.</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>{person} se ha unido.</translation>
    </message>
    <message>
        <source>{person} has left.</source>
        <extracomment>views/toasts/toast_words.py</extracomment>
        <translation>{person} ha salido.</translation>
    </message>
</context>
<context>
    <name>Popups</name>
    <message>
        <source>Conference in {room}</source>
        <extracomment>app/wiring/connect_toasts.py</extracomment>
        <translation>Conferencia · {room}</translation>
    </message>
</context>
<context>
    <name>PopupsForm</name>
    <message>
        <source>A short tone once</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Un tono breve una vez</translation>
    </message>
    <message>
        <source>A tone until it stops ringing</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Un tono hasta que deje de sonar</translation>
    </message>
    <message>
        <source>Also show calls for</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Mostrar también llamadas a</translation>
    </message>
    <message>
        <source>Calls for my queues and groups</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Llamadas a mis colas y grupos</translation>
    </message>
    <message>
        <source>Calls for these phones are shown, and heard, as those for your own phone are.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Las llamadas a estos teléfonos se muestran y se oyen como las de su propio teléfono.</translation>
    </message>
    <message>
        <source>Calls of other people are never heard. While pop-ups are muted, nothing is heard.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Las llamadas de otras personas nunca se oyen. Con los avisos silenciados no se oye nada.</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>No loudspeaker found on this computer. Plug one in or switch one on, then press Listen.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>No se encontró ningún altavoz en este equipo. Conecte o encienda uno y pulse Escuchar.</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Other phones of yours</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Otros teléfonos suyos</translation>
    </message>
    <message>
        <source>Plays the tone as loud as chosen.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Reproduce el tono con el volumen elegido.</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume of the tone</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Volumen del tono</translation>
    </message>
    <message>
        <source>When a call rings at my phone</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Cuando suena mi teléfono</translation>
    </message>
    <message>
        <source>When the phone of somebody rings who is in a group with you, or a call comes through a queue or ring group of yours.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Cuando suena el teléfono de alguien de su mismo grupo o llega una llamada por una cola o un grupo de llamada suyos.</translation>
    </message>
</context>
<context>
    <name>PreflightCard</name>
    <message>
        <source>Before any phone rings</source>
        <extracomment>views/conference/builder/preflight_card.py</extracomment>
        <translation>Antes de que suene un teléfono</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Reserved by reception</source>
        <extracomment>views/words/presence_words.py</extracomment>
        <translation>Reservado por recepción</translation>
    </message>
    <message>
        <source>Reserved by reception until {time}</source>
        <extracomment>views/words/presence_words.py</extracomment>
        <translation>Reservado por recepción hasta las {time}</translation>
    </message>
    <message>
        <source>Reserved until {time}</source>
        <extracomment>views/words/presence_words.py</extracomment>
        <translation>Reservado hasta las {time}</translation>
    </message>
    <message>
        <source>{reserved} (only seen in this Callboard)</source>
        <extracomment>views/words/presence_words.py</extracomment>
        <translation>{reserved} (solo se ve en este Callboard)</translation>
    </message>
</context>
<context>
    <name>PresenceButton</name>
    <message>
        <source>My presence: {presence}</source>
        <extracomment>views/presence/presence_button.py</extracomment>
        <translation>Mi presencia: {presence}</translation>
    </message>
    <message>
        <source>Presence</source>
        <extracomment>views/presence/presence_button.py</extracomment>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>views/presence/presence_button.py</extracomment>
        <translation>desconocida</translation>
    </message>
</context>
<context>
    <name>PresenceDesk</name>
    <message>
        <source>Reserve for reception instead</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>Reservar para recepción en su lugar</translation>
    </message>
    <message>
        <source>The presence of {who} will be looked at when the connection is back.</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>La presencia de {who} se comprobará cuando se recupere la conexión.</translation>
    </message>
    <message>
        <source>Your presence is now {presence}.</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>Su presencia es ahora {presence}.</translation>
    </message>
    <message>
        <source>{who} is not reserved by reception any more.</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>La reserva de {who} por recepción ha terminado.</translation>
    </message>
    <message>
        <source>{who} is now {presence}.</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>La presencia de {who} es ahora {presence}.</translation>
    </message>
    <message>
        <source>{who} is reserved by reception until {time}. Only this Callboard shows it.</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>Recepción ha reservado a {who} hasta las {time}. Solo lo muestra este Callboard.</translation>
    </message>
    <message>
        <source>{who} is reserved by reception. Only this Callboard shows it.</source>
        <extracomment>views/presence/presence_desk.py</extracomment>
        <translation>Recepción ha reservado a {who}. Solo lo muestra este Callboard.</translation>
    </message>
</context>
<context>
    <name>PresenceMenus</name>
    <message numerus="yes">
        <source>For %n minutes</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>
            <numerusform>Durante %n minuto</numerusform>
            <numerusform>Durante %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Only seen in this Callboard; the phone system is not told.</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Solo se ve en este Callboard; no se comunica a la centralita.</translation>
    </message>
    <message>
        <source>Presence</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Remove the reservation</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Quitar la reserva</translation>
    </message>
    <message>
        <source>Reserve anew</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Reservar de nuevo</translation>
    </message>
    <message>
        <source>Reserve for reception</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Reservar para recepción</translation>
    </message>
    <message>
        <source>This extension has no profiles.</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Esta extensión no tiene perfiles.</translation>
    </message>
    <message>
        <source>Until I remove it</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Hasta que la quite</translation>
    </message>
    <message>
        <source>Until a time…</source>
        <extracomment>views/presence/presence_menus.py</extracomment>
        <translation>Hasta una hora…</translation>
    </message>
</context>
<context>
    <name>PrivacyForm</name>
    <message>
        <source>Calls of people in my groups</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Llamadas de personas de mis grupos</translation>
    </message>
    <message>
        <source>Calls of those I list below</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Llamadas de quienes indico abajo</translation>
    </message>
    <message>
        <source>Everybody&apos;s calls</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Llamadas de todos</translation>
    </message>
    <message>
        <source>Extensions and rooms</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Extensiones y salas</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Listed</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Indicados</translation>
    </message>
    <message>
        <source>Not known to the phone system: {numbers}. Check them.</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>La centralita no los conoce: {numbers}. Compruébelos.</translation>
    </message>
    <message>
        <source>Numbers, with a space or a comma between them: 101, 205, 701.</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Números separados por un espacio o una coma: 101, 205, 701.</translation>
    </message>
    <message>
        <source>Of calls that this leaves out you see that there is one and for how long, but neither names nor numbers. Your own calls are always shown in full. What the history holds already stays there until it is cleared.</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>De las llamadas que quedan fuera verá que existen y desde cuándo, pero ni nombres ni números. Sus propias llamadas se muestran siempre completas. Lo que ya hay en el historial se queda hasta que se borre.</translation>
    </message>
    <message>
        <source>Only my own calls</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Solo mis propias llamadas</translation>
    </message>
    <message>
        <source>Show who is in</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Mostrar participantes de</translation>
    </message>
    <message>
        <source>Who talks to whom</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Quién habla con quién</translation>
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
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>As the files say</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Según los archivos</translation>
    </message>
    <message>
        <source>As the files say: 3CX {version}</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Según los archivos: 3CX {version}</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Rojo</translation>
    </message>
</context>
<context>
    <name>ProfileBand</name>
    <message>
        <source>Phone system: {name}</source>
        <extracomment>views/window/profile_band.py</extracomment>
        <translation>Centralita: {name}</translation>
    </message>
</context>
<context>
    <name>ProfileDesk</name>
    <message>
        <source>It is used until Callboard ends, and has to be typed again after that.</source>
        <extracomment>app/profile_desk.py</extracomment>
        <translation>Se usa hasta que se cierre Callboard; después hay que volver a escribirla.</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>app/profile_desk.py</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>app/profile_desk.py</extracomment>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>The call goes on. What you changed counts from the next start on.</source>
        <extracomment>app/profile_desk.py</extracomment>
        <translation>La llamada continúa. Los cambios valen a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>The password was not saved. Start Callboard again now?</source>
        <extracomment>app/profile_desk.py</extracomment>
        <translation>No se guardó la contraseña. ¿Reiniciar Callboard ahora?</translation>
    </message>
    <message>
        <source>You are on a call. Start Callboard again now?</source>
        <extracomment>app/profile_desk.py</extracomment>
        <translation>Está en una llamada. ¿Reiniciar Callboard ahora?</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>All files (*)</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Callboard starts again to use what you change.</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Callboard se reinicia para aplicar los cambios.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Ajustes de conexión</translation>
    </message>
    <message>
        <source>File read. Port, user and password found. The password stays hidden.</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Archivo leído. Puerto, usuario y contraseña encontrados. La contraseña permanece oculta.</translation>
    </message>
    <message>
        <source>Import 3CXPhoneSystem.ini</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Importar 3CXPhoneSystem.ini</translation>
    </message>
    <message>
        <source>Import 3CXPhoneSystem.ini…</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Importar 3CXPhoneSystem.ini…</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>views/connection/profile_editor.py</extracomment>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>3CX version</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Versión de 3CX</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Un puerto es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>An extension has digits only.</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Una extensión solo lleva cifras.</translation>
    </message>
    <message>
        <source>Choose the folder that holds 3cxpscomcpp2.dll and sl.dll.</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Elija la carpeta que contiene 3cxpscomcpp2.dll y sl.dll.</translation>
    </message>
    <message>
        <source>Colour band</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Franja de color</translation>
    </message>
    <message>
        <source>Folder of the 3CX files</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Carpeta de los archivos de 3CX</translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Mi teléfono</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Port for calls</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Puerto para llamadas</translation>
    </message>
    <message>
        <source>Server name or address</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Nombre o dirección del servidor</translation>
    </message>
    <message>
        <source>The number of your own extension. Leave it empty, and Callboard asks at the first call.</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>El número de su propia extensión. Si lo deja vacío, Callboard preguntará en la primera llamada.</translation>
    </message>
    <message>
        <source>This is not the name or address of a computer.</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Esto no es el nombre ni la dirección de un equipo.</translation>
    </message>
    <message>
        <source>Type the name or address of the 3CX server.</source>
        <extracomment>views/connection/profile_fields.py</extracomment>
        <translation>Escriba el nombre o la dirección del servidor 3CX.</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Change to another phone system</source>
        <extracomment>views/window/profile_menu.py</extracomment>
        <translation>Cambiar a otra centralita</translation>
    </message>
    <message>
        <source>{name} (from your IT)</source>
        <extracomment>views/window/profile_menu.py</extracomment>
        <translation>{name} (de informática)</translation>
    </message>
</context>
<context>
    <name>ProfileSwitch</name>
    <message>
        <source>Change</source>
        <extracomment>app/wiring/connect_profile.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>No other phone system is known here. Add one in the settings.</source>
        <extracomment>app/wiring/connect_profile.py</extracomment>
        <translation>Aquí no hay ninguna otra centralita. Añada una en los ajustes.</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>app/wiring/connect_profile.py</extracomment>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>The call goes on, but you cannot see it here any more.</source>
        <extracomment>app/wiring/connect_profile.py</extracomment>
        <translation>La llamada continúa, pero ya no la verá aquí.</translation>
    </message>
    <message>
        <source>You are on a call. Change to {name}?</source>
        <extracomment>app/wiring/connect_profile.py</extracomment>
        <translation>Está en una llamada. ¿Cambiar a {name}?</translation>
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
    <name>Promise</name>
    <message numerus="yes">
        <source>%n call backs are overdue</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>
            <numerusform>%n llamada prometida con retraso</numerusform>
            <numerusform>%n llamadas prometidas con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call backs promised, next {due}</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>
            <numerusform>%n llamada prometida, próximo {due}</numerusform>
            <numerusform>%n llamadas prometidas, próximo {due}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>
            <numerusform>%n con retraso</numerusform>
            <numerusform>%n con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promised</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>
            <numerusform>%n prometida</numerusform>
            <numerusform>%n prometidas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 call back is overdue</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>1 llamada prometida con retraso</translation>
    </message>
    <message>
        <source>1 call back promised, {due}</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>1 llamada prometida, {due}</translation>
    </message>
    <message>
        <source>A call back is due: {who}, via {person}.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Hay que devolver la llamada: {who}, vía {person}.</translation>
    </message>
    <message>
        <source>A call back is due: {who}.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Hay que devolver la llamada: {who}.</translation>
    </message>
    <message>
        <source>Call back {who}</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Devolver la llamada a {who}</translation>
    </message>
    <message>
        <source>Called back {time}</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Devuelta a las {time}</translation>
    </message>
    <message>
        <source>Done {time}</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Hecho a las {time}</translation>
    </message>
    <message>
        <source>Enter calls now, Delete takes it back.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Intro llama ahora; Supr lo anula.</translation>
    </message>
    <message>
        <source>Enter opens it again.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Intro vuelve a abrirlo.</translation>
    </message>
    <message>
        <source>It closes by itself when somebody here has called the number and it answers.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Se cierra solo cuando alguien de aquí llame al número y contesten.</translation>
    </message>
    <message>
        <source>It closes by itself when {person} and the caller talk.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Se cierra solo cuando {person} hable con quien llamó.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Promise kept: {person} talks to {who}.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Compromiso cumplido: {person} habla con {who}.</translation>
    </message>
    <message>
        <source>Promise kept: {who} was called back.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Compromiso cumplido: se devolvió la llamada a {who}.</translation>
    </message>
    <message>
        <source>Promised: {who} is called back {about}.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Prometido: devolver la llamada a {who}, {about}.</translation>
    </message>
    <message>
        <source>Select a promise first.</source>
        <extracomment>app/promise_desk.py</extracomment>
        <translation>Seleccione primero un compromiso.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>The promise to {who} is done.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>El compromiso con {who} está hecho.</translation>
    </message>
    <message>
        <source>The promise to {who} was taken back.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Se anuló el compromiso con {who}.</translation>
    </message>
    <message>
        <source>This one has come to its end.</source>
        <extracomment>app/promise_desk.py</extracomment>
        <translation>Este ya ha terminado.</translation>
    </message>
    <message>
        <source>You do not see these calls here, so close it yourself when it is done.</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>Aquí no se ven estas llamadas; ciérrelo usted cuando esté hecho.</translation>
    </message>
    <message>
        <source>by {time}</source>
        <comment>a promised call back: by 15:00</comment>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>límite {time}</translation>
    </message>
    <message>
        <source>via {person}</source>
        <extracomment>views/words/promise_words.py</extracomment>
        <translation>vía {person}</translation>
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
            <numerusform>{overdue} de %n llamada prometida con retraso</numerusform>
            <numerusform>{overdue} de %n llamadas prometidas con retraso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>&amp;By</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>&amp;Límite</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Ll&amp;amar a</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Via</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>&amp;Vía</translation>
    </message>
    <message>
        <source>Anybody here</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Cualquiera de aquí</translation>
    </message>
    <message>
        <source>By which time</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Hora límite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change a promise</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Cambiar un compromiso</translation>
    </message>
    <message>
        <source>It closes by itself when somebody here has called the number and it answers.</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Se cierra solo cuando alguien de aquí llame al número y contesten.</translation>
    </message>
    <message>
        <source>It closes by itself when this person and the caller talk.</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Se cierra solo cuando esta persona hable con quien llamó.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>Nobody here has that number. Choose a person, or leave it empty.</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Nadie de aquí tiene ese número. Elija una persona o déjelo vacío.</translation>
    </message>
    <message>
        <source>On which day</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>Promise a call back</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Prometer devolver la llamada</translation>
    </message>
    <message>
        <source>Promise it</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Prometer</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>That is the same phone. Choose somebody else, or leave it empty.</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Es el mismo teléfono. Elija a otra persona o déjelo vacío.</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>Escriba primero un nombre o número.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <extracomment>views/promises/promise_dialog.py</extracomment>
        <translation>¿De qué trata?</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>Nothing is promised. Promise a call back to somebody you cannot put through.</source>
        <extracomment>views/promises/promise_list.py</extracomment>
        <translation>No hay compromisos. Prometa devolver la llamada a quien no pueda pasar.</translation>
    </message>
    <message>
        <source>Promised call backs</source>
        <extracomment>views/promises/promise_list.py</extracomment>
        <translation>Llamadas prometidas</translation>
    </message>
</context>
<context>
    <name>PromiseRows</name>
    <message>
        <source>Call backs that were promised</source>
        <extracomment>views/promises/promise_list.py</extracomment>
        <translation>Llamadas que se prometió devolver</translation>
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
        <extracomment>views/conference/builder/reason_box.py</extracomment>
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
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Informe de fallo</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds no password, no PIN and no callers, and is sent to nobody.</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Para quien le ayude. No contiene contraseñas, PIN ni llamantes, y no se envía a nadie.</translation>
    </message>
    <message>
        <source>It says only when Callboard was started: it was ended from outside, or the computer stopped. It is sent to nobody.</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Solo indica cuándo se inició Callboard: se cerró desde fuera o el equipo se detuvo. No se envía a nadie.</translation>
    </message>
    <message>
        <source>Save bundle…</source>
        <extracomment>views/diagnostics/report_dialog.py</extracomment>
        <translation>Guardar paquete…</translation>
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
        <source>Delete takes this person off the list, Alt and an arrow change the order.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Supr quita a esta persona de la lista; Alt y una flecha cambian el orden.</translation>
    </message>
    <message>
        <source>Enter adds this person to the conference.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Intro añade a esta persona a la conferencia.</translation>
    </message>
    <message>
        <source>Enter sets up a conference in this room.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Intro prepara una conferencia en esta sala.</translation>
    </message>
    <message>
        <source>Enter shows who is in this room.</source>
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>Intro muestra quién está en esta sala.</translation>
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
        <source>Guests dial {number}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>Los invitados marcan {number}</translation>
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
        <source>Room {room}</source>
        <extracomment>views/toasts/toast_words.py
----------
views/words/call_words.py
----------
views/words/spoken_words.py</extracomment>
        <translation>Sala {room}</translation>
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
    <message>
        <source>Waiting</source>
        <extracomment>views/conference/roster_delegate.py</extracomment>
        <translation>Pendiente</translation>
    </message>
</context>
<context>
    <name>RosterFileDesk</name>
    <message>
        <source>All files (*)</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Export people</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Exportar personas</translation>
    </message>
    <message>
        <source>Import people</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>{people} read from the file.</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Leído del archivo: {people}.</translation>
    </message>
    <message>
        <source>{people} written to {file}. No PIN is in it.</source>
        <extracomment>app/roster_file_desk.py</extracomment>
        <translation>Guardado en {file}: {people}. No contiene ningún PIN.</translation>
    </message>
</context>
<context>
    <name>RosterFileDialog</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Column with the name</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Columna con el nombre</translation>
    </message>
    <message>
        <source>Column with the number</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Columna con el número</translation>
    </message>
    <message>
        <source>Column {count}</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Columna {count}</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>No names</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Sin nombres</translation>
    </message>
    <message>
        <source>Not a number: {texts}.</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>No es un número: {texts}.</translation>
    </message>
    <message>
        <source>Numbers that are in it twice: {count}.</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Números repetidos: {count}.</translation>
    </message>
    <message>
        <source>Only the first {count} of {all} rows were read.</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Solo se leyeron las primeras {count} filas de {all}.</translation>
    </message>
    <message>
        <source>Only the first {count} rows were read.</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Solo se leyeron las primeras {count} filas.</translation>
    </message>
    <message>
        <source>People from a file</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Personas de un archivo</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>The first row says what the columns are</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>La primera fila contiene los títulos de las columnas</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <extracomment>views/conference/templates/roster_file_dialog.py</extracomment>
        <translation>Contenido del archivo</translation>
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
            <numerusform>{people}, %n sin número</numerusform>
            <numerusform>{people}, %n sin número</numerusform>
        </translation>
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
    <name>SaveTemplateDialog</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It appears below the rooms.</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Aparece debajo de las salas.</translation>
    </message>
    <message>
        <source>Keep the PIN in the template</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Guardar el PIN en la plantilla</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as template</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>The PIN is kept where this computer keeps passwords, never in a file.</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>El PIN se guarda donde este equipo guarda las contraseñas, nunca en un archivo.</translation>
    </message>
    <message>
        <source>There is a template of this name already. It will be replaced.</source>
        <extracomment>views/conference/templates/save_template_dialog.py</extracomment>
        <translation>Ya existe una plantilla con este nombre. Se reemplazará.</translation>
    </message>
</context>
<context>
    <name>SavedForm</name>
    <message>
        <source>Callboard is still looking for the password.</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Callboard aún está buscando la contraseña.</translation>
    </message>
    <message>
        <source>Looking whether user and password are known…</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Buscando si se conocen el usuario y la contraseña…</translation>
    </message>
    <message>
        <source>Name or address of the PBX</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Nombre o dirección de la centralita</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Saved profile</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Perfil guardado</translation>
    </message>
    <message>
        <source>Type the name or address of the PBX.</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Escriba el nombre o la dirección de la centralita.</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>User and password are known on this computer. They stay hidden.</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>El usuario y la contraseña están guardados en este equipo. Permanecen ocultos.</translation>
    </message>
    <message>
        <source>User and password are not known on this computer yet.</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>El usuario y la contraseña aún no están guardados en este equipo.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <extracomment>views/first_run/saved_form.py</extracomment>
        <translation>Falta este dato: {field}.</translation>
    </message>
</context>
<context>
    <name>ScheduleReader</name>
    <message>
        <source>3CX has started “{title}”.</source>
        <extracomment>app/wiring/connect_schedule.py</extracomment>
        <translation>3CX ha iniciado «{title}».</translation>
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
        <source>Find a name, number or group</source>
        <extracomment>views/extension_board/search_field.py</extracomment>
        <translation>Buscar un nombre, número o grupo</translation>
    </message>
</context>
<context>
    <name>SetUpDesk</name>
    <message>
        <source>{name} was added.</source>
        <extracomment>app/wiring/connect_set_up.py</extracomment>
        <translation>Se añadió {name}.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A small window shows who is calling. It never takes the keyboard away from you.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
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
        <source>Ask before calling a country for the first time</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Preguntar antes de llamar a un país por primera vez</translation>
    </message>
    <message>
        <source>Ask before calling a number dropped from another program</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Preguntar antes de llamar a un número arrastrado desde otro programa</translation>
    </message>
    <message>
        <source>Ask before calling a premium-rate, shared-cost or satellite number</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Preguntar antes de llamar a un número de tarificación adicional, de coste compartido o de satélite</translation>
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
        <source>Calls and conferences that Callboard saw are kept on this PC, in your own folder. Older ones are forgotten by themselves; “Clear history…” on the History page forgets all of them at once.</source>
        <extracomment>views/settings/history_card.py</extracomment>
        <translation>Las llamadas y conferencias que vio Callboard se guardan en este equipo, en su propia carpeta. Las más antiguas se borran solas; «Borrar historial…», en la página Historial, las borra todas a la vez.</translation>
    </message>
    <message>
        <source>Calls for my phone</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Llamadas a mi teléfono</translation>
    </message>
    <message>
        <source>Calls of others</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Llamadas de otros</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>views/settings/conference_form.py</extracomment>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Conferences</source>
        <extracomment>views/settings/popups_form.py</extracomment>
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
        <source>Demo PBX, no real calls</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Demo, sin llamadas reales</translation>
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
    <message numerus="yes">
        <source>For %n days</source>
        <extracomment>views/settings/history_card.py</extracomment>
        <translation>
            <numerusform>Durante %n día</numerusform>
            <numerusform>Durante %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>views/settings/history_card.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>In many countries the people in a call must be told or asked first, by law. Ask whoever is responsible for that where you work. While it lasts, Callboard marks it on the board. Its log says which extension came into whose call, when and how. Callboard does not tell the people in the call.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>En muchos países, la ley obliga a informar antes a quienes están en la llamada o a pedirles permiso. Pregunte al responsable de ello en su empresa. Mientras dura, Callboard lo marca en el panel. Su registro indica qué extensión entró en la llamada de quién, cuándo y cómo. Callboard no informa a quienes están en la llamada.</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n minutes</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>
            <numerusform>En el último minuto</numerusform>
            <numerusform>En los últimos %n minutos</numerusform>
        </translation>
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
        <source>Keep the history</source>
        <extracomment>views/settings/history_card.py</extracomment>
        <translation>Conservar el historial</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Let me listen to and join calls of others</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Permitirme escuchar llamadas de otros y unirme a ellas</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Links and selected text</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Enlaces y texto seleccionado</translation>
    </message>
    <message>
        <source>My phone</source>
        <extracomment>views/settings/my_phone_form.py</extracomment>
        <translation>Mi teléfono</translation>
    </message>
    <message>
        <source>No program opens {links} links yet.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Aún ningún programa abre los enlaces {links}.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>views/settings/history_card.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Numbers of this country are shown without their country code. Where the country of the phone system is Automatic, it also says how a number that begins with + is dialled, and which numbers are abroad.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Los números de este país se muestran sin prefijo de país. Si el país de la centralita es «Automático», también dice cómo se marca un número que empieza por + y qué números están en el extranjero.</translation>
    </message>
    <message>
        <source>Once it was called from here, it is not asked about any more.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Una vez que se ha llamado allí desde aquí, ya no se pregunta más.</translation>
    </message>
    <message>
        <source>Only while the call goes on</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Solo mientras dure la llamada</translation>
    </message>
    <message>
        <source>Phone system</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>Centralita</translation>
    </message>
    <message>
        <source>Pop-ups and sound</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Avisos y sonido</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>3CX {version}</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>3CX {version}</translation>
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
        <source>Privacy</source>
        <extracomment>views/settings/privacy_form.py</extracomment>
        <translation>Privacidad</translation>
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
        <source>Say when a colleague has just called the same number</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Avisar si un compañero acaba de llamar al mismo número</translation>
    </message>
    <message>
        <source>Set by your IT.</source>
        <extracomment>views/words/fixed_words.py</extracomment>
        <translation>Fijado por informática.</translation>
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
        <source>Such a call may cost a lot.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Una llamada así puede salir cara.</translation>
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
        <source>That a colleague is talking to a number right now is always said before it is called.</source>
        <extracomment>views/settings/calling_form.py</extracomment>
        <translation>Si un compañero está hablando con un número en ese momento, siempre se avisa antes de llamarlo.</translation>
    </message>
    <message>
        <source>The list of programs for links could not be changed.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>No se pudo cambiar la lista de programas para enlaces.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>This computer has no list of programs for links that Callboard knows.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Este equipo no tiene ninguna lista de programas para enlaces que Callboard conozca.</translation>
    </message>
    <message>
        <source>What rings then stands still with a thicker border, instead of fading in and out.</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Lo que suena queda fijo con un borde más grueso, en lugar de atenuarse y volver.</translation>
    </message>
    <message>
        <source>When somebody joins or leaves a conference that was started here.</source>
        <extracomment>views/settings/popups_form.py</extracomment>
        <translation>Cuando alguien entra o sale de una conferencia iniciada aquí.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <extracomment>views/settings/window_forms.py</extracomment>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Which program opens links could not be read.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>No se pudo leer qué programa abre los enlaces.</translation>
    </message>
    <message>
        <source>Which program opens {links} links is not known yet.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Aún no se sabe qué programa abre los enlaces {links}.</translation>
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
        <source>from your IT</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>de informática</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>views/settings/phone_system_form.py</extracomment>
        <translation>en uso</translation>
    </message>
    <message>
        <source>{links} links open in Callboard.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Los enlaces {links} se abren en Callboard.</translation>
    </message>
    <message>
        <source>{links} links open in another program.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Los enlaces {links} se abren en otro programa.</translation>
    </message>
    <message>
        <source>{links} links open in {program}.</source>
        <extracomment>views/settings/links_form.py</extracomment>
        <translation>Los enlaces {links} se abren en {program}.</translation>
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
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <extracomment>views/first_run/setup_steps.py</extracomment>
        <translation>Paso {number} de {count}: {name}</translation>
    </message>
</context>
<context>
    <name>SeveralDropped</name>
    <message numerus="yes">
        <source>Drop to see the %n numbers in it</source>
        <extracomment>views/drops/window_drags.py</extracomment>
        <translation>
            <numerusform>Suelte para ver el %n número que contiene</numerusform>
            <numerusform>Suelte para ver los %n números que contiene</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Close</source>
        <extracomment>views/handover_sheet/sheet_dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <extracomment>views/handover_sheet/sheet_dialog.py</extracomment>
        <translation>Hoja de relevo</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <extracomment>views/handover_sheet/sheet_dialog.py</extracomment>
        <translation>Guardar como HTML…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>views/handover_sheet/sheet_dialog.py</extracomment>
        <translation>Guardar como PDF…</translation>
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
        <source>Drop it here, as letting go does</source>
        <extracomment>views/shortcuts/shortcut_rows.py</extracomment>
        <translation>Dejarlo aquí, como al soltar</translation>
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
    <name>ShownOptions</name>
    <message>
        <source>Hide the PIN</source>
        <extracomment>views/conference/live/shown_options.py</extracomment>
        <translation>Ocultar el PIN</translation>
    </message>
    <message>
        <source>How people join</source>
        <extracomment>views/conference/live/shown_options.py</extracomment>
        <translation>Cómo se entra</translation>
    </message>
    <message>
        <source>PIN {pin}</source>
        <extracomment>views/conference/live/shown_options.py</extracomment>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>PIN, hidden</source>
        <extracomment>views/conference/live/shown_options.py</extracomment>
        <translation>PIN, oculto</translation>
    </message>
    <message>
        <source>Set at the start</source>
        <extracomment>views/conference/live/shown_options.py</extracomment>
        <translation>Fijado al inicio</translation>
    </message>
    <message>
        <source>Show the PIN for ten seconds</source>
        <extracomment>views/conference/live/shown_options.py</extracomment>
        <translation>Mostrar el PIN diez segundos</translation>
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
    <name>SideHandle</name>
    <message>
        <source>A call is ringing. Show Calls now and Make a call</source>
        <extracomment>views/window/side_sheet.py</extracomment>
        <translation>Suena una llamada. Mostrar Llamadas y Nueva llamada</translation>
    </message>
    <message>
        <source>Hide Calls now and Make a call</source>
        <extracomment>views/window/side_sheet.py</extracomment>
        <translation>Ocultar Llamadas y Nueva llamada</translation>
    </message>
    <message>
        <source>Show Calls now and Make a call</source>
        <extracomment>views/window/side_sheet.py</extracomment>
        <translation>Mostrar Llamadas y Nueva llamada</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>About 3 minutes</source>
        <extracomment>views/first_run/side_panel.py</extracomment>
        <translation>Unos 3 minutos</translation>
    </message>
    <message>
        <source>Callboard</source>
        <extracomment>views/first_run/side_panel.py</extracomment>
        <translation>Callboard</translation>
    </message>
    <message>
        <source>Nothing on your phone system is changed by this setup.</source>
        <extracomment>views/first_run/side_panel.py</extracomment>
        <translation>Esta configuración no cambia nada en su centralita.</translation>
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
    <name>SignInFields</name>
    <message>
        <source>Calls need another user and password</source>
        <extracomment>views/connection/sign_in_fields.py</extracomment>
        <translation>Las llamadas usan otro usuario y contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>views/connection/sign_in_fields.py</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password for calls</source>
        <extracomment>views/connection/sign_in_fields.py</extracomment>
        <translation>Contraseña para llamadas</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>views/connection/sign_in_fields.py</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>User for calls</source>
        <extracomment>views/connection/sign_in_fields.py</extracomment>
        <translation>Usuario para llamadas</translation>
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
    <name>Step</name>
    <message>
        <source>Next</source>
        <extracomment>views/first_run/step.py</extracomment>
        <translation>Siguiente</translation>
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
        <source>Call from my phone</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Llamar desde mi teléfono</translation>
    </message>
    <message>
        <source>Extensions</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Favourite on or off</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Poner o quitar favorito</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Not connected to the phone system.</source>
        <extracomment>views/extension_board/table_rows.py</extracomment>
        <translation>Sin conexión con la centralita.</translation>
    </message>
</context>
<context>
    <name>TemplateDelegate</name>
    <message>
        <source>Name of the template</source>
        <extracomment>views/conference/templates/template_delegate.py</extracomment>
        <translation>Nombre de la plantilla</translation>
    </message>
</context>
<context>
    <name>TemplateDesk</name>
    <message>
        <source>Room {room} is set up as last time. Nobody is called until you choose Start conference.</source>
        <extracomment>app/template_desk.py</extracomment>
        <translation>La sala {room} se prepara como la última vez. No se llama a nadie hasta que elija Iniciar conferencia.</translation>
    </message>
    <message>
        <source>The PIN of this template is not known on this computer. Type it again.</source>
        <extracomment>app/template_desk.py</extracomment>
        <translation>El PIN de esta plantilla no está guardado en este equipo. Vuelva a escribirlo.</translation>
    </message>
    <message>
        <source>{template} is deleted.</source>
        <extracomment>app/template_desk.py</extracomment>
        <translation>Se eliminó la plantilla {template}.</translation>
    </message>
    <message>
        <source>{template} is not saved any more.</source>
        <extracomment>app/template_desk.py</extracomment>
        <translation>La plantilla {template} ya no está guardada.</translation>
    </message>
    <message>
        <source>{template} is saved.</source>
        <extracomment>app/template_desk.py</extracomment>
        <translation>Se guardó la plantilla {template}.</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Save a conference you hold often. It appears here.</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>Guarde una conferencia que haga a menudo. Aparecerá aquí.</translation>
    </message>
    <message>
        <source>Saved templates</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>Plantillas guardadas</translation>
    </message>
</context>
<context>
    <name>TemplateRows</name>
    <message>
        <source>&amp;Delete</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Saved templates</source>
        <extracomment>views/conference/templates/template_list.py</extracomment>
        <translation>Plantillas guardadas</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Add at least one person.</source>
        <extracomment>app/wiring/connect_templates.py</extracomment>
        <translation>Añada al menos una persona.</translation>
    </message>
    <message>
        <source>Enter sets up a conference with it.</source>
        <extracomment>views/words/template_words.py</extracomment>
        <translation>Intro prepara una conferencia con ella.</translation>
    </message>
    <message>
        <source>No conference was started from here yet.</source>
        <extracomment>app/wiring/connect_templates.py</extracomment>
        <translation>Aún no se ha iniciado ninguna conferencia desde aquí.</translation>
    </message>
    <message>
        <source>Nothing was changed in the last seconds.</source>
        <extracomment>app/wiring/connect_templates.py</extracomment>
        <translation>No se ha cambiado nada en los últimos segundos.</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>views/words/template_words.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <extracomment>app/wiring/connect_templates.py</extracomment>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Someone in it no longer exists: {number}</source>
        <extracomment>views/words/template_words.py</extracomment>
        <translation>Incluye a alguien que ya no existe: {number}</translation>
    </message>
    <message>
        <source>Use a template</source>
        <extracomment>app/wiring/connect_templates.py</extracomment>
        <translation>Usar una plantilla</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>views/words/template_words.py</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
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
        <extracomment>views/words/spoken_words.py</extracomment>
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
        <source>On a call</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>En llamada</translation>
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
        <extracomment>views/words/spoken_words.py</extracomment>
        <translation>favorito</translation>
    </message>
    <message>
        <source>from room {room}</source>
        <extracomment>views/words/state_words.py</extracomment>
        <translation>desde la sala {room}</translation>
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
        <extracomment>views/words/spoken_words.py</extracomment>
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
        <extracomment>views/words/spoken_words.py</extracomment>
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
    <name>TimeField</name>
    <message>
        <source>Time</source>
        <extracomment>views/fields/time_field.py</extracomment>
        <translation>Hora</translation>
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
        <source>Call copied number…</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>Llamar al número copiado…</translation>
    </message>
    <message>
        <source>Callboard – {connection}, {calls}</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>Callboard – {connection}, {calls}</translation>
    </message>
    <message>
        <source>Make a call…</source>
        <extracomment>views/window/tray.py</extracomment>
        <translation>Nueva llamada…</translation>
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
    <name>TrayShower</name>
    <message>
        <source>connected</source>
        <extracomment>app/wiring/connect_tray.py</extracomment>
        <translation>conectado</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>app/wiring/connect_tray.py</extracomment>
        <translation>conectando</translation>
    </message>
    <message>
        <source>demo phone system</source>
        <extracomment>app/wiring/connect_tray.py</extracomment>
        <translation>centralita demo</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>app/wiring/connect_tray.py</extracomment>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <extracomment>app/wiring/connect_tray.py</extracomment>
        <translation>reconectando</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <extracomment>app/wiring/connect_tray.py</extracomment>
        <translation>ensayo</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Callboard did not answer for {seconds} s, most likely stuck in 3CX&apos;s library. It was started again.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Callboard no respondió durante {seconds} s, probablemente bloqueado en la biblioteca de 3CX. Se ha reiniciado.</translation>
    </message>
    <message>
        <source>Callboard ended unexpectedly. It was started again.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Callboard se cerró de forma inesperada. Se ha reiniciado.</translation>
    </message>
    <message>
        <source>Look at the phone before you try again.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Mire el teléfono antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>The phone system&apos;s library does not answer. Calls go on, but Callboard cannot ask for anything.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>La biblioteca de la centralita no responde. Las llamadas continúan, pero Callboard no puede solicitar nada.</translation>
    </message>
    <message>
        <source>This has happened several times in a few minutes, so Callboard does not connect by itself now.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Ha ocurrido varias veces en pocos minutos; por eso Callboard ya no se conecta por sí solo.</translation>
    </message>
    <message>
        <source>Unknown: {what} at {time}.</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>Sin confirmar: {what} a las {time}.</translation>
    </message>
    <message>
        <source>call from {one} to {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>llamada de {one} a {two}</translation>
    </message>
    <message>
        <source>coming into the call of {one} at {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>entrada en la llamada de {one} desde {two}</translation>
    </message>
    <message>
        <source>conference in {one}, which begins with {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>conferencia en {one}, que empieza con {two}</translation>
    </message>
    <message>
        <source>diverting from {one} to {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>desvío de {one} a {two}</translation>
    </message>
    <message>
        <source>ending the call of {one}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>fin de la llamada de {one}</translation>
    </message>
    <message>
        <source>into the conference in {one}: {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>a la conferencia en {one}: {two}</translation>
    </message>
    <message>
        <source>picking up from {one} at {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>captura de {one} en {two}</translation>
    </message>
    <message>
        <source>recording {one}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>grabación de {one}</translation>
    </message>
    <message>
        <source>recording {one} no more</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>fin de la grabación de {one}</translation>
    </message>
    <message>
        <source>transfer from {one} to {two}</source>
        <extracomment>views/words/trouble_words.py</extracomment>
        <translation>transferencia de {one} a {two}</translation>
    </message>
</context>
<context>
    <name>TroubleStrip</name>
    <message>
        <source>Close this message</source>
        <extracomment>views/window/trouble_strip.py</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>TroubleStrips</name>
    <message>
        <source>Restart Callboard</source>
        <extracomment>views/window/trouble_strip.py</extracomment>
        <translation>Reiniciar Callboard</translation>
    </message>
</context>
<context>
    <name>UndoOffer</name>
    <message>
        <source>Undo</source>
        <extracomment>views/undo_offer.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <extracomment>views/undo_offer.py</extracomment>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <extracomment>views/undo_offer.py</extracomment>
        <translation>Deshecho.</translation>
    </message>
</context>
<context>
    <name>VersionStep</name>
    <message>
        <source>3CX version</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>Versión de 3CX</translation>
    </message>
    <message>
        <source>3CX {number}</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>3CX {number}</translation>
    </message>
    <message>
        <source>Choose the files in the next step and Callboard will look.</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>Elija los archivos en el paso siguiente y Callboard lo averiguará.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>It is shown in the management console of the phone system.</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>Aparece en la consola de administración de la centralita.</translation>
    </message>
    <message>
        <source>Set by your IT.</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>Fijado por informática.</translation>
    </message>
    <message>
        <source>Which 3CX version is it?</source>
        <extracomment>views/first_run/version_step.py</extracomment>
        <translation>¿Qué versión de 3CX es?</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message numerus="yes">
        <source>%n people are selected, so Enter calls nobody. Select one of them.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>
            <numerusform>Hay %n persona seleccionada; Intro no llama a nadie. Seleccione solo a esa persona.</numerusform>
            <numerusform>Hay %n personas seleccionadas; Intro no llama a nadie. Seleccione a una de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people selected. A number dropped on one goes to the first free.</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>
            <numerusform>%n persona seleccionada. Un número que suelte sobre ella le llega cuando esté libre.</numerusform>
            <numerusform>%n personas seleccionadas. Un número que suelte sobre una va a la primera libre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, the first who is free is offered</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>
            <numerusform>%n persona; se propone cuando esté libre</numerusform>
            <numerusform>%n personas; se propone la primera que esté libre</numerusform>
        </translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Calling {name}…</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Llamando a {name}…</translation>
    </message>
    <message>
        <source>Choose your phone in From first.</source>
        <extracomment>app/promise_desk.py
----------
app/wiring/connect_watch.py</extracomment>
        <translation>Elija primero su teléfono en Origen.</translation>
    </message>
    <message>
        <source>Delete stops waiting.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Supr deja de esperar.</translation>
    </message>
    <message>
        <source>Divert</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Desviar</translation>
    </message>
    <message>
        <source>Do not wait for {name}</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>No esperar a {name}</translation>
    </message>
    <message>
        <source>Enter offers the call again. Delete stops waiting.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Intro vuelve a proponer la llamada. Supr deja de esperar.</translation>
    </message>
    <message>
        <source>Nobody is offered just now. Enter in the list below the calls offers a call again.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Ahora mismo no se ofrece a nadie. Intro, en la lista debajo de las llamadas, vuelve a ofrecer una llamada.</translation>
    </message>
    <message>
        <source>Nobody whom you wait for is free.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Ninguna de las personas a las que espera está libre.</translation>
    </message>
    <message>
        <source>Not offered while {mine} has a call</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>No se ofrece mientras {mine} tenga una llamada</translation>
    </message>
    <message>
        <source>Only {name} is selected.</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>En la selección solo está {name}.</translation>
    </message>
    <message>
        <source>Paused until there is a connection again</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>En pausa hasta que se recupere la conexión</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>The call from {mine} to {name} is under way</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>La llamada de {mine} a {name} está en curso</translation>
    </message>
    <message>
        <source>The call is being passed on already</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>La llamada ya se está pasando</translation>
    </message>
    <message>
        <source>The call is gone, so nobody is waited for any more.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>La llamada ya no existe; ya no se espera a nadie.</translation>
    </message>
    <message>
        <source>The call with {person} did not come about. {waiting}.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>La llamada con {person} no llegó a establecerse. {waiting}.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Transferir</translation>
    </message>
    <message numerus="yes">
        <source>Wait for the %n selected people as well</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>
            <numerusform>Esperar también a %n persona seleccionada</numerusform>
            <numerusform>Esperar también a las %n personas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for {name} as well</source>
        <extracomment>app/wiring/connect_watch.py</extracomment>
        <translation>Esperar también a {name}</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for one of {names} and %n more to be free</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>
            <numerusform>Esperando a que esté libre uno de {names} y %n más</numerusform>
            <numerusform>Esperando a que esté libre uno de {names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for one of {names} to be free</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Esperando a que esté libre uno de {names}</translation>
    </message>
    <message>
        <source>Waiting for {name} to be free</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Esperando a que esté libre {name}</translation>
    </message>
    <message>
        <source>a withheld number</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>un número oculto</translation>
    </message>
    <message>
        <source>for the call with {caller}</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>para la llamada con {caller}</translation>
    </message>
    <message>
        <source>for {caller}</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>para {caller}</translation>
    </message>
    <message>
        <source>{caller} has been called from another phone. Nobody is waited for any more.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Ya se ha llamado a {caller} desde otro teléfono. Ya no se espera a nadie.</translation>
    </message>
    <message>
        <source>{caller} is being called from {number} already</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>Ya se está llamando a {caller} desde {number}</translation>
    </message>
    <message>
        <source>{key} calls.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{key} llama.</translation>
    </message>
    <message>
        <source>{key} diverts it.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{key} la desvía.</translation>
    </message>
    <message>
        <source>{key} transfers it.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{key} la transfiere.</translation>
    </message>
    <message>
        <source>{name} is free</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{name} está libre</translation>
    </message>
    <message>
        <source>{name} is free. Call {caller} from {number}?</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{name} está libre. ¿Llamar a {caller} desde {number}?</translation>
    </message>
    <message>
        <source>{name} is free. Call {number} from {mine}?</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{name} está libre. ¿Llamar a {number} desde {mine}?</translation>
    </message>
    <message>
        <source>{name} is free. Divert the call from {caller} to {number}?</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{name} está libre. ¿Desviar la llamada de {caller} a {number}?</translation>
    </message>
    <message>
        <source>{name} is free. Transfer the call with {caller} to {number}?</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{name} está libre. ¿Transferir la llamada con {caller} a {number}?</translation>
    </message>
    <message>
        <source>{person} is not free any more. {waiting}.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{person} ya no está libre. {waiting}.</translation>
    </message>
    <message>
        <source>{person}: {state}</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{person}: {state}</translation>
    </message>
    <message>
        <source>{waiting}. Nobody is called before you say so.</source>
        <extracomment>views/watch/watch_words.py</extracomment>
        <translation>{waiting}. No se llama a nadie hasta que usted lo indique.</translation>
    </message>
</context>
<context>
    <name>WatchList</name>
    <message numerus="yes">
        <source>%n callers wait. They are remembered as long as Callboard runs.</source>
        <extracomment>views/watch/watch_list.py</extracomment>
        <translation>
            <numerusform>Espera %n llamante. Se recuerda mientras Callboard esté en marcha.</numerusform>
            <numerusform>Esperan %n llamantes. Se recuerdan mientras Callboard esté en marcha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>views/watch/watch_list.py</extracomment>
        <translation>Esperando</translation>
    </message>
</context>
<context>
    <name>WatchRows</name>
    <message>
        <source>Stop waiting</source>
        <extracomment>views/watch/watch_list.py</extracomment>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Waiting for somebody to be free</source>
        <extracomment>views/watch/watch_list.py</extracomment>
        <translation>Esperando a que alguien esté libre</translation>
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
        <source>3CX {generation} can&apos;t start conferences by itself.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>3CX {generation} no puede iniciar conferencias por sí solo.</translation>
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
        <source>3CX {number} at {host}, port {ports}, with user and password.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>3CX {number} en {host}, puerto {ports}, con usuario y contraseña.</translation>
    </message>
    <message>
        <source>3CX {number} at {host}, port {ports}, with user and password. Its 3CXPhoneSystem.ini says port {ini_port}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>3CX {number} en {host}, puerto {ports}, con usuario y contraseña. Su 3CXPhoneSystem.ini indica el puerto {ini_port}.</translation>
    </message>
    <message>
        <source>3CX {number} at {host}, port {ports}. The demo PBX asks nobody for a password.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>3CX {number} en {host}, puerto {ports}. La centralita demo no pide contraseña a nadie.</translation>
    </message>
    <message>
        <source>3CX {number}, version {version}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>3CX {number}, versión {version}.</translation>
    </message>
    <message>
        <source>3CX {number}. It does not tell its version.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>3CX {number}. No indica su versión.</translation>
    </message>
    <message>
        <source>3CXPhoneSystem.ini cannot be read</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>No se puede leer 3CXPhoneSystem.ini</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Un PIN solo lleva cifras.</translation>
    </message>
    <message>
        <source>A call to a country that was never called from here.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Una llamada a un país al que nunca se ha llamado desde aquí.</translation>
    </message>
    <message>
        <source>A call to another country, which was called from here before.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Una llamada a otro país, al que ya se ha llamado desde aquí.</translation>
    </message>
    <message>
        <source>A call within the country.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Una llamada nacional.</translation>
    </message>
    <message>
        <source>A call within the phone system.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Una llamada dentro de la centralita.</translation>
    </message>
    <message>
        <source>A code and no phone number, you are asked before it is sent: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Es un código, no un número de teléfono; se le preguntará antes de enviarlo: {people}.</translation>
    </message>
    <message>
        <source>A code can change settings of the phone system.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Un código puede cambiar ajustes de la centralita.</translation>
    </message>
    <message>
        <source>A conference room for each extension</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Una sala de conferencia para cada extensión</translation>
    </message>
    <message>
        <source>A file of 3CX cannot be read</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>No se puede leer un archivo de 3CX</translation>
    </message>
    <message>
        <source>A file of 3CX is damaged, or another one</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Un archivo de 3CX está dañado o es otro</translation>
    </message>
    <message>
        <source>A file of 3CX is missing</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Falta un archivo de 3CX</translation>
    </message>
    <message>
        <source>A file that the 3CX files need was not found: {file}</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se encontró un archivo que los archivos de 3CX necesitan: {file}</translation>
    </message>
    <message>
        <source>A library of 3CX cannot be loaded</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>No se puede cargar una biblioteca de 3CX</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Falta un número.</translation>
    </message>
    <message>
        <source>A part of Callboard is missing</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Falta una parte de Callboard</translation>
    </message>
    <message>
        <source>A part of Callboard is missing: {file}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Falta una parte de Callboard: {file}.</translation>
    </message>
    <message>
        <source>A premium-rate, shared-cost or satellite number: the call may cost a lot.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Un número de tarificación adicional, de coste compartido o de satélite: la llamada puede salir cara.</translation>
    </message>
    <message>
        <source>A room cannot be called into a conference: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>No se puede llamar a una sala para una conferencia: {people}.</translation>
    </message>
    <message>
        <source>A short number: who answers there, and what a call costs, is not known.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Un número corto: no se sabe quién contesta ni cuánto cuesta la llamada.</translation>
    </message>
    <message>
        <source>Add --host with the name or address of the 3CX server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Añada --host con el nombre o la dirección del servidor 3CX.</translation>
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
        <source>After a restart of the server some of them take a few minutes.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Tras reiniciar el servidor, algunos tardan unos minutos.</translation>
    </message>
    <message>
        <source>All from the same server, at the same time.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Todos del mismo servidor y a la vez.</translation>
    </message>
    <message>
        <source>All there: {files}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Están todos: {files}.</translation>
    </message>
    <message>
        <source>An emergency number.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Un número de emergencias.</translation>
    </message>
    <message>
        <source>Another copy is in use</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Se está usando otra copia</translation>
    </message>
    <message>
        <source>Another copy was loaded: {loaded}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Se cargó otra copia: {loaded}.</translation>
    </message>
    <message>
        <source>Another program has the same name</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Otro programa tiene el mismo nombre</translation>
    </message>
    <message>
        <source>Another program holds {file} in {folder} and lets nobody read it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Otro programa tiene abierto {file} en {folder} y no deja que nadie lo lea.</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Contestó</translation>
    </message>
    <message>
        <source>Ask IT for the right to read {folder}.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Pida a informática permiso para leer {folder}.</translation>
    </message>
    <message>
        <source>Ask IT to allow this PC through the firewall.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Pida a informática que el cortafuegos deje pasar este equipo.</translation>
    </message>
    <message>
        <source>Ask IT to install Microsoft .NET on this PC.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Pida a informática que instale Microsoft .NET en este equipo.</translation>
    </message>
    <message>
        <source>Ask IT to remove the shared copy.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Pida a informática que quite la copia compartida.</translation>
    </message>
    <message>
        <source>Ask IT what {file} needs in turn.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Pregunte a informática qué necesita a su vez {file}.</translation>
    </message>
    <message>
        <source>Ask for it again if it matters.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a pedirlo si es importante.</translation>
    </message>
    <message>
        <source>Ask whether all 3CX services are running.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Pregunte si todos los servicios de 3CX están en marcha.</translation>
    </message>
    <message>
        <source>Ask whether the 3CX server is running.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Pregunte si el servidor 3CX está en marcha.</translation>
    </message>
    <message>
        <source>Ask whether the phone system is running.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Pregunte si la centralita está en marcha.</translation>
    </message>
    <message>
        <source>Ask your IT to change it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Pida a informática que lo cambie.</translation>
    </message>
    <message>
        <source>Ask your IT to look at that file, or to bring it back from a backup.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Pida a informática que examine ese archivo o lo recupere de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Ask your IT to look at the file. Everything else works.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Pida a informática que revise el archivo. Todo lo demás funciona.</translation>
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
        <translation>Ausente</translation>
    </message>
    <message>
        <source>By its 3CXPhoneSystem.ini it answers its own computer only.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Según su 3CXPhoneSystem.ini, solo responde a su propio equipo.</translation>
    </message>
    <message>
        <source>By its 3CXPhoneSystem.ini the phone system listens on its own computer only. Run Callboard there.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Según su 3CXPhoneSystem.ini, la centralita solo escucha en su propio equipo. Ejecute Callboard allí.</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call again if they are still wanted.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a llamar si esa persona aún hace falta.</translation>
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
        <source>Call manager</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Servicio de llamadas</translation>
    </message>
    <message>
        <source>Call people in by their numbers.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Llame a las personas por sus números.</translation>
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
        <source>Callboard cannot speak to 3CX {chosen} yet.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Callboard aún no puede comunicarse con 3CX {chosen}.</translation>
    </message>
    <message>
        <source>Callboard cannot speak to 3CX {found} yet. Choose files from a 3CX {chosen} server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Callboard aún no puede comunicarse con 3CX {found}. Elija archivos de un servidor 3CX {chosen}.</translation>
    </message>
    <message>
        <source>Callboard cannot write its log in {folder}. Everything else works.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Callboard no puede escribir su registro en {folder}. Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>Callboard doesn&apos;t know how 3CX {generation} tells what is in its phone books.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Callboard no sabe cómo consultar las agendas de 3CX {generation}.</translation>
    </message>
    <message>
        <source>Callboard doesn&apos;t know whether 3CX {generation} allows this.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Callboard no sabe si 3CX {generation} lo permite.</translation>
    </message>
    <message>
        <source>Callboard ended in the middle of it. Look in the room before you start it again: perhaps people are in it.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Callboard se cerró en pleno inicio. Mire en la sala antes de volver a iniciarla: quizá haya personas dentro.</translation>
    </message>
    <message>
        <source>Callboard is closing.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Callboard se está cerrando.</translation>
    </message>
    <message>
        <source>Callboard may not read {file} in {folder}.</source>
        <extracomment>wording/check_sentences.py
----------
wording/problem_sentences.py</extracomment>
        <translation>Callboard no tiene permiso para leer {file} en {folder}.</translation>
    </message>
    <message>
        <source>Callboard was not connected to the phone system at that time.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Callboard no estaba conectado a la centralita a esa hora.</translation>
    </message>
    <message>
        <source>Callboard was not running at that time, or the computer slept.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Callboard no estaba en marcha a esa hora o el equipo estaba en suspensión.</translation>
    </message>
    <message>
        <source>Callboard writes it down, reads it back, and tells you at its time whether anybody was called. For a conference that matters, let Callboard start it.</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>Callboard la registra, comprueba lo que quedó guardado y, a su hora, le indica si se llamó a alguien. Si la conferencia es importante, deje que la inicie Callboard.</translation>
    </message>
    <message>
        <source>Callboard&apos;s copy of the 3CX files is not as it was made: {file}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La copia de los archivos de 3CX que hizo Callboard ha cambiado: {file}.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Llamando…</translation>
    </message>
    <message>
        <source>Calls can be made.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Se puede llamar.</translation>
    </message>
    <message>
        <source>Calls cannot be made</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>No se puede llamar</translation>
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
        <source>Capital letters count. Spaces at the end count too.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Se distinguen mayúsculas y minúsculas. También cuentan los espacios al final.</translation>
    </message>
    <message>
        <source>Change it back when the time has come.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Vuelva a cambiarla cuando llegue la hora.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Check again. If it stays, send the report.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Compruebe de nuevo. Si persiste, envíe el informe.</translation>
    </message>
    <message>
        <source>Check it; perhaps several numbers ran together.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Compruébelo; quizá se juntaron varios números.</translation>
    </message>
    <message>
        <source>Check port, user and password for calls.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Compruebe el puerto, el usuario y la contraseña para llamadas.</translation>
    </message>
    <message>
        <source>Check that it is running and that the network to it works.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Compruebe que está en marcha y que la red hasta ella funciona.</translation>
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
        <source>Check the 3CX services are running.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Compruebe que los servicios de 3CX están en marcha.</translation>
    </message>
    <message>
        <source>Check the connection, or press Try now to connect all the same.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Compruebe la conexión o pulse Intentar ya para conectar de todos modos.</translation>
    </message>
    <message>
        <source>Check the name and port.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Compruebe el nombre y el puerto.</translation>
    </message>
    <message>
        <source>Check the numbers, and whether the phone that rings first is free.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Compruebe los números y si está libre el teléfono que suena primero.</translation>
    </message>
    <message>
        <source>Check the port.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Compruebe el puerto.</translation>
    </message>
    <message>
        <source>Check the spelling of {host}.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Compruebe cómo está escrito {host}.</translation>
    </message>
    <message>
        <source>Check user and password.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Compruebe el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Choose a group first. A number dropped here is called from the first who is free.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Elija primero un grupo. A un número soltado aquí se le llama desde el primero que esté libre.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija uno más corto.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija una hora que aún no haya pasado.</translation>
    </message>
    <message>
        <source>Choose an earlier day, and plan it again later.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija un día anterior y vuelva a planificarla más adelante.</translation>
    </message>
    <message>
        <source>Choose an extension of this phone system instead of {number}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija una extensión de esta centralita en lugar de {number}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija otra carpeta o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that file first.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija otro nombre o elimine antes ese archivo.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija otro nombre o elimine antes esa plantilla.</translation>
    </message>
    <message>
        <source>Choose another number to call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija otro número al que llamar.</translation>
    </message>
    <message>
        <source>Choose another phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija otra centralita.</translation>
    </message>
    <message>
        <source>Choose another phone.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija otro teléfono.</translation>
    </message>
    <message>
        <source>Choose another room, for example: {usable}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija otra sala, por ejemplo: {usable}.</translation>
    </message>
    <message>
        <source>Choose another room, or start without them.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija otra sala o iníciela sin ellos.</translation>
    </message>
    <message>
        <source>Choose another room.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija otra sala.</translation>
    </message>
    <message>
        <source>Choose another room; your list is kept.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija otra sala; su lista se conserva.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija otra hora.</translation>
    </message>
    <message>
        <source>Choose another version, or files from the right server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija otra versión o archivos del servidor correcto.</translation>
    </message>
    <message>
        <source>Choose my phone again.</source>
        <extracomment>wording/fix_steps.py
----------
wording/problem_sentences.py</extracomment>
        <translation>Vuelva a elegir mi teléfono.</translation>
    </message>
    <message>
        <source>Choose one of its extensions.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija una de sus extensiones.</translation>
    </message>
    <message>
        <source>Choose one of those it has: {known}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija una de las que tiene: {known}.</translation>
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
        <source>Choose the files of another 3CX server, or try the demo PBX.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija los archivos de otro servidor 3CX o pruebe la demo.</translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Vuelva a elegir la carpeta.</translation>
    </message>
    <message>
        <source>Choose the folder of the 3CX server that holds the file itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elija la carpeta del servidor 3CX que contiene el propio archivo.</translation>
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
        <source>Choose the version that the files are from.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Elija la versión de la que son los archivos.</translation>
    </message>
    <message>
        <source>Close it in other programs, and look whether you may read it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ciérrelo en otros programas y compruebe si tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>Close other copies of Callboard and other programs that connect to 3CX, then check again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Cierre otras copias de Callboard y otros programas que se conecten a 3CX y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Close other copies of Callboard.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Cierre otras copias de Callboard.</translation>
    </message>
    <message>
        <source>Close other programs that connect to 3CX.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Cierre otros programas que se conecten a 3CX.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Cierre ese programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Coming into calls of others is switched off.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Entrar en llamadas de otros está desactivado.</translation>
    </message>
    <message>
        <source>Conferences that 3CX starts itself</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Conferencias que inicia el propio 3CX</translation>
    </message>
    <message>
        <source>Connecting ended Callboard several times in a few minutes.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Al conectar, Callboard se cerró varias veces en pocos minutos.</translation>
    </message>
    <message>
        <source>Connection check</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Comprobar conexión</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Ajustes de conexión</translation>
    </message>
    <message>
        <source>Contacts and history of this computer were damaged. They were set aside as {file}, and new ones begin.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Los contactos y el historial de este equipo estaban dañados. Se apartaron como {file} y se empieza de nuevo.</translation>
    </message>
    <message>
        <source>Copy all files again from the 3CX server&apos;s Bin folder.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Copie de nuevo todos los archivos de la carpeta Bin del servidor 3CX.</translation>
    </message>
    <message>
        <source>Copy all files from the 3CX server&apos;s Bin folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Copie todos los archivos de la carpeta Bin del servidor 3CX.</translation>
    </message>
    <message>
        <source>Copy all files from the same 3CX server again. If it stays, send the report.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Copie de nuevo todos los archivos del mismo servidor 3CX. Si persiste, envíe el informe.</translation>
    </message>
    <message>
        <source>Copy it from the 3CX server again, or choose another folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Cópielo de nuevo del servidor 3CX o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Copy it from the 3CX server&apos;s Bin folder, or choose another folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Cópielo de la carpeta Bin del servidor 3CX o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Copy it from the 3CX server&apos;s Bin folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Cópielo de la carpeta Bin del servidor 3CX.</translation>
    </message>
    <message>
        <source>Copy them again from the 3CX server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Cópielos de nuevo del servidor 3CX.</translation>
    </message>
    <message>
        <source>Could not be started</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>No se pudo iniciar</translation>
    </message>
    <message>
        <source>Custom 1</source>
        <extracomment>wording/presence_sentences.py</extracomment>
        <translation>Personalizado 1</translation>
    </message>
    <message>
        <source>Custom 2</source>
        <extracomment>wording/presence_sentences.py</extracomment>
        <translation>Personalizado 2</translation>
    </message>
    <message>
        <source>Dialled in this order: {numbers}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Se marca en este orden: {numbers}.</translation>
    </message>
    <message>
        <source>Dialling</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Marcando</translation>
    </message>
    <message>
        <source>Divert</source>
        <extracomment>wording/capability_sentences.py
----------
wording/drop_questions.py</extracomment>
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
        <source>Divert the call to {to_person}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>¿Desviar la llamada a {to_person}?</translation>
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
        <source>Do not disturb is on, the phone may not ring: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>No molestar activado; puede que el teléfono no suene: {people}.</translation>
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
        <source>Drop to wait for one</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Suelte para esperar a uno</translation>
    </message>
    <message>
        <source>Each extension has a room of its own.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Cada extensión tiene su propia sala.</translation>
    </message>
    <message>
        <source>Emergency number, you are asked before it is called: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Número de emergencias; se le preguntará antes de llamar: {people}.</translation>
    </message>
    <message>
        <source>Enter calls anyway.</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>Intro llama igualmente.</translation>
    </message>
    <message>
        <source>Everybody has a room of their own here, and Callboard was not told which one is yours.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Aquí cada persona tiene su propia sala, y Callboard no sabe cuál es la suya.</translation>
    </message>
    <message>
        <source>Everybody is asked to confirm; names are not asked.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Se pide a todos que confirmen; no se preguntan los nombres.</translation>
    </message>
    <message>
        <source>Everybody is asked to say their name and to confirm.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Se pide a todos que digan su nombre y que confirmen.</translation>
    </message>
    <message>
        <source>Everybody is asked to say their name, but not to confirm.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Se pide a todos que digan su nombre, pero no que confirmen.</translation>
    </message>
    <message>
        <source>Everybody is in as soon as they answer; names are not asked.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Todos entran nada más contestar; no se preguntan los nombres.</translation>
    </message>
    <message>
        <source>Everybody shares its conference rooms.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Todos comparten sus salas de conferencia.</translation>
    </message>
    <message>
        <source>Export it again, and take the whole file.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Expórtela de nuevo y use el archivo completo.</translation>
    </message>
    <message>
        <source>Export them there as CSV, and import that file.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Expórtelas allí como CSV e importe ese archivo.</translation>
    </message>
    <message>
        <source>Extension {number} has no presence “{profile}”.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La extensión {number} no tiene la presencia «{profile}».</translation>
    </message>
    <message>
        <source>Extension {number} is not on this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La extensión {number} no está en esta centralita.</translation>
    </message>
    <message>
        <source>Extension {number} is there.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>La extensión {number} existe.</translation>
    </message>
    <message>
        <source>Extension {number} may be on another one.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>La extensión {number} puede estar en otra.</translation>
    </message>
    <message>
        <source>Extensions received</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Extensiones recibidas</translation>
    </message>
    <message>
        <source>Extensions: {extensions}. Conference rooms: {rooms}, and {gateways} for callers. External lines: {lines}. Parties in calls now: {parties}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Extensiones: {extensions}. Salas de conferencia: {rooms}, y {gateways} de acceso por llamada. Líneas externas: {lines}. Participantes en llamadas ahora: {parties}.</translation>
    </message>
    <message>
        <source>Extensions: {extensions}. Conference rooms: {rooms}. External lines: {lines}. Parties in calls now: {parties}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Extensiones: {extensions}. Salas de conferencia: {rooms}. Líneas externas: {lines}. Participantes en llamadas ahora: {parties}.</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Files match your 3CX version</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Archivos de su versión de 3CX</translation>
    </message>
    <message>
        <source>Files of 3CX {number} (file version {file_version}).</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Archivos de 3CX {number} (versión de archivo {file_version}).</translation>
    </message>
    <message>
        <source>Files of 3CX {number} (made for {wanted}).</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Archivos de 3CX {number} (hechos para {wanted}).</translation>
    </message>
    <message>
        <source>Files of 3CX {number} (version {version}).</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Archivos de 3CX {number} (versión {version}).</translation>
    </message>
    <message>
        <source>Files of 3CX {number} (version {version}). Callboard cannot speak to it yet.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Archivos de 3CX {number} (versión {version}). Callboard aún no puede comunicarse con esa versión.</translation>
    </message>
    <message>
        <source>First comes “{title}”.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Antes va «{title}».</translation>
    </message>
    <message>
        <source>First free: call from {from_number}</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Primero libre: llamar desde {from_number}</translation>
    </message>
    <message>
        <source>First free: pass on to {to_number}</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Primero libre: pasar a {to_number}</translation>
    </message>
    <message>
        <source>Four numbers with dots, such as 192.168.1.10. Your IT knows it.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Cuatro números con puntos, por ejemplo 192.168.1.10. Informática la conoce.</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Free rooms: {free} of {all}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Salas libres: {free} de {all}.</translation>
    </message>
    <message>
        <source>From and To are the same phone.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Origen y Destino son el mismo teléfono.</translation>
    </message>
    <message>
        <source>From here it is dialled as {number}.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Desde aquí se marca como {number}.</translation>
    </message>
    <message>
        <source>From the Bin folder of the 3CX that you connect to.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>De la carpeta Bin del 3CX al que se conecta.</translation>
    </message>
    <message>
        <source>Give your user the right to read it, or copy it to another folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Dé a su usuario permiso para leerlo o cópielo a otra carpeta.</translation>
    </message>
    <message>
        <source>Give your user the right to read it, then start Callboard again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Dé a su usuario permiso para leerlo y reinicie Callboard.</translation>
    </message>
    <message>
        <source>Give your user the right to read it. Callboard tries again by itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Dé a su usuario permiso para leerlo. Callboard vuelve a intentarlo por sí solo.</translation>
    </message>
    <message>
        <source>Give your user the right to read that folder, or copy the files to another one.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Dé a su usuario permiso para leer esa carpeta o copie los archivos a otra.</translation>
    </message>
    <message>
        <source>Guests dial {gateway} and key in the PIN.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Los invitados marcan {gateway} e introducen el PIN.</translation>
    </message>
    <message>
        <source>Guests need the PIN to dial in.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Los invitados necesitan el PIN para entrar llamando.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>If it stays, copy the report for your IT support.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Si persiste, copie el informe para soporte informático.</translation>
    </message>
    <message>
        <source>If your phone system was updated, that is it.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Si se actualizó su centralita, esa es la causa.</translation>
    </message>
    <message>
        <source>Import 3CXPhoneSystem.ini again, or type the details.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Importe de nuevo 3CXPhoneSystem.ini o escriba los datos.</translation>
    </message>
    <message>
        <source>Import 3CXPhoneSystem.ini again.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Importe de nuevo 3CXPhoneSystem.ini.</translation>
    </message>
    <message>
        <source>In a country never called from here, you are asked before it is called: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>De un país al que nunca se ha llamado desde aquí; se le preguntará antes de llamar: {people}.</translation>
    </message>
    <message>
        <source>In the connection settings, or under Settings, My phone.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>En los ajustes de conexión o en Ajustes, Mi teléfono.</translation>
    </message>
    <message>
        <source>In the list twice, called once: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Dos veces en la lista, se llama una sola vez: {people}.</translation>
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
        <source>Install {wanted}, or choose it for this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Instale {wanted} o elíjalo para esta centralita.</translation>
    </message>
    <message>
        <source>Is that computer on, is the phone system running, does a firewall let it through? Check name and port.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>¿Está encendido ese equipo y en marcha la centralita? ¿Lo deja pasar el cortafuegos? Compruebe el nombre y el puerto.</translation>
    </message>
    <message>
        <source>Is that computer on? A firewall may be in the way: ask IT about port {port}. Check name and port.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>¿Está encendido ese equipo? Puede que lo impida un cortafuegos: pregunte a informática por el puerto {port}. Compruebe el nombre y el puerto.</translation>
    </message>
    <message>
        <source>Is this PC online?</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>¿Tiene red este equipo?</translation>
    </message>
    <message>
        <source>Is this the right phone system?</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>¿Es esta la centralita correcta?</translation>
    </message>
    <message>
        <source>It has been started meanwhile.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mientras tanto, ya se ha iniciado.</translation>
    </message>
    <message>
        <source>It has no room that can be started from here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No tiene ninguna sala que se pueda iniciar desde aquí.</translation>
    </message>
    <message>
        <source>It has to hold 3cxpscomcpp2.dll and what belongs to it.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Debe contener 3cxpscomcpp2.dll y lo que lo acompaña.</translation>
    </message>
    <message>
        <source>It holds no password, no PIN and no callers.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>No contiene contraseñas, PIN ni llamantes.</translation>
    </message>
    <message>
        <source>It is called without a question.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Se llama sin preguntar.</translation>
    </message>
    <message>
        <source>It is not known in which country the phone system stands. Whether a number is abroad cannot be told, and nothing is asked because of that. Choose the country in Settings, under Calling.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>No se sabe en qué país está la centralita. No se puede decir si un número está en el extranjero, y por eso no se pregunta nada. Elija el país en Ajustes, en Llamadas.</translation>
    </message>
    <message>
        <source>It is not known whether anybody comes into the call of {who}: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se sabe si alguien entra en la llamada de {who}: {why}.</translation>
    </message>
    <message>
        <source>It is not known whether the call was diverted: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se sabe si se desvió la llamada: {why}.</translation>
    </message>
    <message>
        <source>It is not known whether the call was picked up: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se sabe si se capturó la llamada: {why}.</translation>
    </message>
    <message>
        <source>It is not known whether the call was transferred: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se sabe si se transfirió la llamada: {why}.</translation>
    </message>
    <message>
        <source>It is not known whether the recording of {who} was changed: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se sabe si cambió la grabación de {who}: {why}.</translation>
    </message>
    <message>
        <source>It is not known which phone is yours.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se sabe cuál es su teléfono.</translation>
    </message>
    <message>
        <source>It is not known which phone shall have the call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se sabe a qué teléfono debe pasar la llamada.</translation>
    </message>
    <message>
        <source>It is set aside as “.bad” with the next change. Choose your phone system again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Con el próximo cambio se apartará como «.bad». Vuelva a elegir su centralita.</translation>
    </message>
    <message>
        <source>It is switched on in the settings of the window.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Se activa en los ajustes de la ventana.</translation>
    </message>
    <message>
        <source>It is used until Callboard ends, and has to be typed again after that.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Se usa hasta que se cierre Callboard; después hay que volver a escribirla.</translation>
    </message>
    <message>
        <source>It may be asking for a password of its own in another window. Unlock it there; Callboard goes on by itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Puede que esté pidiendo su propia contraseña en otra ventana. Desbloquéelo allí; Callboard continuará por sí solo.</translation>
    </message>
    <message>
        <source>It may be restarting after an update. Callboard reconnects by itself.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Puede que se esté reiniciando tras una actualización. Callboard se reconecta por sí solo.</translation>
    </message>
    <message>
        <source>It may come back by itself. Restart Callboard if it does not.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Puede que vuelva por sí sola. Si no, reinicie Callboard.</translation>
    </message>
    <message>
        <source>It may have been moved, or its drive is not connected.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Puede que se haya movido o que su unidad no esté conectada.</translation>
    </message>
    <message>
        <source>It may still be starting. Otherwise its user, its password or its version may be another one now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Puede que aún se esté iniciando. Si no, quizá hayan cambiado su usuario, su contraseña o su versión.</translation>
    </message>
    <message>
        <source>It stands in 3CXPhoneSystem.ini on the server.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Figura en el 3CXPhoneSystem.ini del servidor.</translation>
    </message>
    <message>
        <source>It was asked for, and what became of it is not known: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Se pidió, pero no se sabe con qué resultado: {why}.</translation>
    </message>
    <message>
        <source>Its PIN could not be read, and without it anybody could have joined.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>No se pudo leer su PIN, y sin él habría podido entrar cualquiera.</translation>
    </message>
    <message>
        <source>Its time has come. Nothing to be seen yet</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>Ha llegado su hora. Aún no se ve nada</translation>
    </message>
    <message>
        <source>Its time is over. Callboard could not see whether it started</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>Ha pasado su hora. Callboard no pudo ver si se inició</translation>
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
        <source>Let Callboard start it instead: Callboard has to be running at that time.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Deje que la inicie Callboard: debe estar en marcha a esa hora.</translation>
    </message>
    <message>
        <source>Let Callboard start them: it has to be running then.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Deje que las inicie Callboard: debe estar en marcha entonces.</translation>
    </message>
    <message>
        <source>Libraries in {folder} that are not .NET, each loaded in a process of its own</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Bibliotecas en {folder} que no son .NET, cada una cargada en su propio proceso</translation>
    </message>
    <message>
        <source>Listen in, whisper or join a call</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Escuchar una llamada, susurrar en ella o unirse</translation>
    </message>
    <message>
        <source>Loaded from {file}</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Cargada desde {file}</translation>
    </message>
    <message>
        <source>Longer than any phone number, you are asked before it is called: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Más largo que un número de teléfono; se le preguntará antes de llamar: {people}.</translation>
    </message>
    <message>
        <source>Look at it, then say it again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mírela y repita la orden.</translation>
    </message>
    <message>
        <source>Look at the list before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mire la lista antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Look at the list, and remove it in 3CX itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mire la lista y elimínela en el propio 3CX.</translation>
    </message>
    <message>
        <source>Look at the phone before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mire el teléfono antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Look at the tile before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mire la tarjeta antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Look at the tile when the connection is back.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mire la tarjeta cuando se recupere la conexión.</translation>
    </message>
    <message>
        <source>Look at what it is now, then change it again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mire cómo está ahora y vuelva a cambiarla.</translation>
    </message>
    <message>
        <source>Look at “callboard calls” before you try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Consulte «callboard calls» antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Look at “callboard calls”.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Consulte «callboard calls».</translation>
    </message>
    <message>
        <source>Look how it is spelt, and in which folder it is.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Compruebe cómo está escrito y en qué carpeta está.</translation>
    </message>
    <message>
        <source>Look whether it still rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mire si todavía suena.</translation>
    </message>
    <message>
        <source>Look whether that phone rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mire si suena ese teléfono.</translation>
    </message>
    <message>
        <source>Look whether they still talk, and whether the phone that would ring is free.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mire si siguen hablando y si está libre el teléfono que sonaría.</translation>
    </message>
    <message>
        <source>Look whether they still talk, then try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mire si siguen hablando y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Look whether they still talk.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mire si siguen hablando.</translation>
    </message>
    <message>
        <source>Look who has it now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mire quién la tiene ahora.</translation>
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
        <source>Make room on the disk, or give your user the right to write there.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Libere espacio en el disco o dé a su usuario permiso para escribir allí.</translation>
    </message>
    <message>
        <source>Make room on the disk, or give your user the right to write there. Callboard tries again by itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Libere espacio en el disco o dé a su usuario permiso para escribir allí. Callboard vuelve a intentarlo por sí solo.</translation>
    </message>
    <message>
        <source>May cost a lot (premium, shared cost, satellite), you are asked before it is called: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Puede salir caro (tarificación adicional, coste compartido, satélite); se le preguntará antes de llamar: {people}.</translation>
    </message>
    <message>
        <source>Microsoft .NET</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Microsoft .NET</translation>
    </message>
    <message>
        <source>Microsoft .NET ({runtime}) does not start.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Microsoft .NET ({runtime}) no arranca.</translation>
    </message>
    <message>
        <source>Microsoft .NET does not start</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Microsoft .NET no arranca</translation>
    </message>
    <message>
        <source>Microsoft .NET was not found</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>No se encontró Microsoft .NET</translation>
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
        <source>My phone exists</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Mi teléfono existe</translation>
    </message>
    <message>
        <source>My phone is not there</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Mi teléfono no está</translation>
    </message>
    <message>
        <source>Name each person once.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Indique a cada persona una sola vez.</translation>
    </message>
    <message>
        <source>Name or address, port, user and password.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Nombre o dirección, puerto, usuario y contraseña.</translation>
    </message>
    <message>
        <source>Name the file with the contacts.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Indique el archivo con los contactos.</translation>
    </message>
    <message>
        <source>Name the file with the list.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Indique el archivo con la lista.</translation>
    </message>
    <message>
        <source>Name the people to call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Indique a qué personas llamar.</translation>
    </message>
    <message>
        <source>Name the room: --room {example}. Or set {variable} to your own extension.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Indique la sala: --room {example}. O asigne a {variable} su propia extensión.</translation>
    </message>
    <message>
        <source>Name, ports, user and password of this phone system</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Nombre, puertos, usuario y contraseña de esta centralita</translation>
    </message>
    <message>
        <source>Name, ports, user and password of this phone system, and {ini}</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Nombre, puertos, usuario y contraseña de esta centralita, y {ini}</translation>
    </message>
    <message>
        <source>Native libraries</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Bibliotecas nativas</translation>
    </message>
    <message>
        <source>No PIN was typed.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se escribió ningún PIN.</translation>
    </message>
    <message>
        <source>No answer from {host}, port {port}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{host}, puerto {port}, no responde.</translation>
    </message>
    <message>
        <source>No call is being talked in now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ahora no se habla en ninguna llamada.</translation>
    </message>
    <message>
        <source>No call rings at {who} now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ahora no suena ninguna llamada en {who}.</translation>
    </message>
    <message>
        <source>No call rings now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ahora no suena ninguna llamada.</translation>
    </message>
    <message>
        <source>No conference is running in room {slot} any more.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ya no hay ninguna conferencia en curso en la sala {slot}.</translation>
    </message>
    <message>
        <source>No conference room is free.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No hay ninguna sala de conferencia libre.</translation>
    </message>
    <message>
        <source>No conference was started before, so there is none to repeat.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Antes no se inició ninguna conferencia; no hay ninguna que repetir.</translation>
    </message>
    <message>
        <source>No name or address of the phone system found.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se encontró el nombre ni la dirección de la centralita.</translation>
    </message>
    <message>
        <source>No news from the phone system for {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Sin noticias de la centralita desde hace {seconds} s.</translation>
    </message>
    <message>
        <source>No password is known: this computer has no place for passwords.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No hay ninguna contraseña: este equipo no tiene almacén de contraseñas.</translation>
    </message>
    <message>
        <source>No password was kept: this computer has no place for passwords.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se guardó ninguna contraseña: este equipo no tiene almacén de contraseñas.</translation>
    </message>
    <message>
        <source>No phone chosen yet. Callboard asks at the first call.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Aún no se ha elegido ningún teléfono. Callboard preguntará en la primera llamada.</translation>
    </message>
    <message>
        <source>No phone number found in what you dropped.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>No hay ningún número de teléfono en lo que ha soltado.</translation>
    </message>
    <message>
        <source>No port, user or password found.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se encontró puerto, usuario ni contraseña.</translation>
    </message>
    <message>
        <source>No problems found</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Ningún problema</translation>
    </message>
    <message>
        <source>Nobody came into the call of {who}: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Nadie entró en la llamada de {who}: {why}.</translation>
    </message>
    <message>
        <source>Nobody here knows a computer of that name. Check the spelling, or type its address.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Aquí nadie conoce un equipo con ese nombre. Compruebe cómo está escrito o escriba su dirección.</translation>
    </message>
    <message>
        <source>Nobody is in the list.</source>
        <extracomment>wording/preflight_sentences.py
----------
wording/problem_sentences.py</extracomment>
        <translation>No hay nadie en la lista.</translation>
    </message>
    <message>
        <source>Nobody knows who was invited to room {slot}: that conference was not started by Callboard on this computer.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se sabe quién estaba invitado a la sala {slot}: esa conferencia no la inició Callboard en este equipo.</translation>
    </message>
    <message>
        <source>Nobody on this network knows a computer of that name.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>En esta red nadie conoce un equipo con ese nombre.</translation>
    </message>
    <message>
        <source>None in that folder, none needed.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Ninguna en esa carpeta; no hace falta ninguna.</translation>
    </message>
    <message>
        <source>None of these {count} people is free. Callboard tells you as soon as one is; nobody is called before you say so.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Ninguna de estas {count} personas está libre. Callboard le avisa en cuanto una lo esté; no se llama a nadie hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>None of {people} is free. Callboard tells you as soon as one is; nobody is called before you say so.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>No hay nadie libre ({people}). Callboard le avisa en cuanto alguien lo esté; no se llama a nadie hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>Not a number, will not be called: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>No es un número, no se llamará: {people}.</translation>
    </message>
    <message>
        <source>Not an extension of this phone system: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>No es una extensión de esta centralita: {people}.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Sin comprobar</translation>
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
        <source>Nothing to check</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Nada que comprobar</translation>
    </message>
    <message>
        <source>Nothing was changed. Give your user the right to write there, then try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se cambió nada. Dé a su usuario permiso para escribir allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room on the disk of {folder}, then try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se cambió nada. Libere espacio en el disco de {folder} y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until the 3CX server has finished its update, then try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se cambió nada. Espere a que el servidor 3CX termine de actualizarse y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was done: somebody has to say yes first.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se hizo nada: antes alguien tiene que confirmarlo.</translation>
    </message>
    <message>
        <source>Nothing was done: this call is not any more what it was when you were asked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se hizo nada: esta llamada ya no está como cuando se le preguntó.</translation>
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
        <source>Often it is the Visual C++ runtime that the server has.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>A menudo es el runtime de Visual C++ que tiene el servidor.</translation>
    </message>
    <message>
        <source>On a call now: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Ahora en llamada: {people}.</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>On this PC, and on others that use the same settings.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>En este equipo y en otros que usen los mismos ajustes.</translation>
    </message>
    <message>
        <source>Only a ringing call can be picked up or diverted.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Solo se puede capturar o desviar una llamada que suena.</translation>
    </message>
    <message>
        <source>Open a web page. If that fails too, it is the network, not the PBX.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Abra una página web. Si tampoco funciona, el problema es la red, no la centralita.</translation>
    </message>
    <message>
        <source>Or choose another folder.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>O elija otra carpeta.</translation>
    </message>
    <message>
        <source>Or copy the files to a folder of your own.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>O copie los archivos a una carpeta propia.</translation>
    </message>
    <message>
        <source>Or take the files from the right server.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>O tome los archivos del servidor correcto.</translation>
    </message>
    <message>
        <source>Or type its address.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>O escriba su dirección.</translation>
    </message>
    <message>
        <source>Or type the details yourself.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>O escriba usted los datos.</translation>
    </message>
    <message>
        <source>PIN, no names and instant start</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>PIN, sin nombres y entrada inmediata</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Perhaps no further conference may run now, or the first number cannot be called. Choose another room, or try again later; your list is kept.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Quizá ahora no se admitan más conferencias o no se pueda llamar al primer número. Elija otra sala o vuelva a intentarlo más tarde; su lista se conserva.</translation>
    </message>
    <message>
        <source>Perhaps no further conference may run there now. Choose another room, or try again later; your list is kept.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Quizá ahora no se admitan allí más conferencias. Elija otra sala o vuelva a intentarlo más tarde; su lista se conserva.</translation>
    </message>
    <message>
        <source>Perhaps the same person twice: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Quizá sea dos veces la misma persona: {people}.</translation>
    </message>
    <message>
        <source>Phone books of the phone system</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Agendas de la centralita</translation>
    </message>
    <message>
        <source>Phone not registered, it may not ring: {people}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Teléfono no registrado; puede que no suene: {people}.</translation>
    </message>
    <message>
        <source>Phone system answers on the network</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>La centralita responde en la red</translation>
    </message>
    <message>
        <source>Pick up</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Plan another one for the other time.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Planifique otra para la otra hora.</translation>
    </message>
    <message>
        <source>Port {port} on {host}, from this PC.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Puerto {port} en {host}, desde este equipo.</translation>
    </message>
    <message>
        <source>Port, user and password are read from it.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>De él se leen el puerto, el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Presence</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Rehearsal of 3CX {number}, version {version}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Ensayo de 3CX {number}, versión {version}.</translation>
    </message>
    <message>
        <source>Remove it from the list, or change it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elimínela de la lista o cámbiela.</translation>
    </message>
    <message>
        <source>Remove it there, under “callboard”.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Elimínela allí, en «callboard».</translation>
    </message>
    <message>
        <source>Restart Callboard.</source>
        <extracomment>wording/fix_steps.py
----------
wording/problem_sentences.py</extracomment>
        <translation>Reinicie Callboard.</translation>
    </message>
    <message>
        <source>Restart Callboard; ask IT to remove the shared copy.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Reinicie Callboard; pida a informática que quite la copia compartida.</translation>
    </message>
    <message>
        <source>Right copy in use</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Copia correcta en uso</translation>
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
        <source>Room {slot} is in use. Nobody is called before you have chosen another room.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>La sala {slot} está en uso. No se llama a nadie hasta que elija otra sala.</translation>
    </message>
    <message>
        <source>Room {slot} would belong to extension {owner}, which is not on this phone system.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La sala {slot} sería de la extensión {owner}, que no está en esta centralita.</translation>
    </message>
    <message>
        <source>Run Callboard on the 3CX server.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Ejecute Callboard en el servidor 3CX.</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>views/words/call_words.py</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Save it as CSV: one person per line, with a number and, if you like, a name.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Guárdelo como CSV: una persona por línea, con un número y, si lo desea, un nombre.</translation>
    </message>
    <message>
        <source>Save it as vCard, or as CSV: one person per line, with a name and the numbers.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Guárdelo como vCard o como CSV: una persona por línea, con el nombre y los números.</translation>
    </message>
    <message>
        <source>Save the contacts once more in the other program.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a guardar los contactos en el otro programa.</translation>
    </message>
    <message>
        <source>Save the contacts without pictures, or in parts.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Guarde los contactos sin imágenes o por partes.</translation>
    </message>
    <message>
        <source>Say it when asked, or add --yes.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Confirme cuando se le pregunte o añada --yes.</translation>
    </message>
    <message>
        <source>Schedule it anew if it is still wanted.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a programarla si aún hace falta.</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Enviar código</translation>
    </message>
    <message>
        <source>Set CALLBOARD_CONFIG_PASSWORD each time.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Defina CALLBOARD_CONFIG_PASSWORD cada vez.</translation>
    </message>
    <message>
        <source>Set by your IT: {fields}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Fijado por informática: {fields}.</translation>
    </message>
    <message>
        <source>Set the conference up anew, and start it yourself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a preparar la conferencia e iníciela usted.</translation>
    </message>
    <message>
        <source>Shared conference rooms</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Salas de conferencia compartidas</translation>
    </message>
    <message>
        <source>Somebody else has changed this conference meanwhile. Nothing was overwritten.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mientras tanto, otra persona cambió esta conferencia. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>Somebody else has removed this conference meanwhile.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mientras tanto, otra persona eliminó esta conferencia.</translation>
    </message>
    <message>
        <source>Somebody in it is never called without a question.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Incluye a alguien a quien nunca se llama sin preguntar.</translation>
    </message>
    <message>
        <source>Someone else opened room {slot} at the same moment. Nobody was called for you.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Otra persona abrió la sala {slot} en el mismo momento. No se llamó a nadie por usted.</translation>
    </message>
    <message>
        <source>Start the newer Callboard. What happens meanwhile is remembered until this one ends.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Inicie el Callboard más reciente. Lo que ocurra mientras tanto se recuerda hasta que se cierre este.</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Started by 3CX</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>Iniciada por 3CX</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Take both from a fresh 3CXPhoneSystem.ini of the server, and the 3CX files from the same server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Tome ambos de un 3CXPhoneSystem.ini reciente del servidor, y los archivos de 3CX del mismo servidor.</translation>
    </message>
    <message>
        <source>That is not a date and a time.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Eso no es una fecha con hora.</translation>
    </message>
    <message>
        <source>That is too far ahead: at most {days} days.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Es demasiado lejano: como máximo {days} días.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Esa hora ya ha pasado.</translation>
    </message>
    <message>
        <source>The PIN could not be read: the place for passwords of this computer does not answer.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo leer el PIN: el almacén de contraseñas de este equipo no responde.</translation>
    </message>
    <message>
        <source>The PIN could not be read: the place for passwords of this computer is locked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo leer el PIN: el almacén de contraseñas de este equipo está bloqueado.</translation>
    </message>
    <message>
        <source>The PIN could not be saved: the place for passwords of this computer is locked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo guardar el PIN: el almacén de contraseñas de este equipo está bloqueado.</translation>
    </message>
    <message>
        <source>The PIN could not be saved: the place for passwords of this computer refused it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo guardar el PIN: el almacén de contraseñas de este equipo lo rechazó.</translation>
    </message>
    <message>
        <source>The PIN could not be saved: this computer has no place for passwords.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo guardar el PIN: este equipo no tiene almacén de contraseñas.</translation>
    </message>
    <message>
        <source>The PIN is not known: this computer has no place for passwords.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No hay ningún PIN guardado: este equipo no tiene almacén de contraseñas.</translation>
    </message>
    <message>
        <source>The PIN is still kept: the place for passwords of this computer does not answer.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>El PIN sigue guardado: el almacén de contraseñas de este equipo no responde.</translation>
    </message>
    <message>
        <source>The PIN is still kept: the place for passwords of this computer is locked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>El PIN sigue guardado: el almacén de contraseñas de este equipo está bloqueado.</translation>
    </message>
    <message>
        <source>The call to {who} ended while Callboard was closed.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La llamada a {who} terminó mientras Callboard estaba cerrado.</translation>
    </message>
    <message>
        <source>The conference has no name.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La conferencia no tiene nombre.</translation>
    </message>
    <message>
        <source>The conference was over before {who} was called.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La conferencia terminó antes de llamar a {who}.</translation>
    </message>
    <message>
        <source>The connection was lost before Callboard could see what 3CX keeps of it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Se perdió la conexión antes de que Callboard pudiera ver qué guardó 3CX.</translation>
    </message>
    <message>
        <source>The connection was lost in the middle.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>Se perdió la conexión en pleno inicio.</translation>
    </message>
    <message>
        <source>The disk of this computer did not answer in time.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>El disco de este equipo no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The first person could not be reached.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>No se pudo localizar a la primera persona.</translation>
    </message>
    <message>
        <source>The first person did not answer.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>La primera persona no contestó.</translation>
    </message>
    <message>
        <source>The number in it: {number}.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>El número que contiene: {number}.</translation>
    </message>
    <message>
        <source>The password could not be read: the place for passwords of this computer has not answered for {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo leer la contraseña: el almacén de contraseñas de este equipo no responde desde hace {seconds} s.</translation>
    </message>
    <message>
        <source>The phone system decides what people hear when they join, and whether a PIN is asked for.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>La centralita decide qué se oye al entrar y si se pide un PIN.</translation>
    </message>
    <message>
        <source>The phone system did not open room {slot}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La centralita no abrió la sala {slot}.</translation>
    </message>
    <message>
        <source>The phone system did not react.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>La centralita no reaccionó.</translation>
    </message>
    <message>
        <source>The phone system did not take it.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>La centralita no la aceptó.</translation>
    </message>
    <message>
        <source>The phone system does not have that room any more.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>La centralita ya no tiene esa sala.</translation>
    </message>
    <message>
        <source>The phone system does not say whether room {slot} is free. PIN and options count only if it is.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La centralita no indica si la sala {slot} está libre. El PIN y las opciones solo valen si lo está.</translation>
    </message>
    <message>
        <source>The phone system itself has {number}: it is dialled as it is.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>{number} es de la propia centralita: se marca tal cual.</translation>
    </message>
    <message>
        <source>The phone system took the request and did not open room {slot}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La centralita aceptó la petición, pero no abrió la sala {slot}.</translation>
    </message>
    <message>
        <source>The phone system took the request and did nothing. The PIN is probably another one.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La centralita aceptó la petición, pero no hizo nada. Probablemente el PIN sea otro.</translation>
    </message>
    <message>
        <source>The phone system&apos;s library has been stuck for {seconds} s: it brings no news.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La biblioteca de la centralita lleva {seconds} s bloqueada: no trae novedades.</translation>
    </message>
    <message>
        <source>The room was in use at that time.</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>La sala estaba en uso a esa hora.</translation>
    </message>
    <message>
        <source>The template has no name.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La plantilla no tiene nombre.</translation>
    </message>
    <message>
        <source>There is a template called “{name}” already.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ya existe una plantilla llamada «{name}».</translation>
    </message>
    <message>
        <source>There is no outside prefix: it is dialled as it is.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>No hay prefijo de salida: se marca tal cual.</translation>
    </message>
    <message>
        <source>There is no planned conference {planned_id}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No hay ninguna conferencia planificada {planned_id}.</translation>
    </message>
    <message>
        <source>There is no template called “{name}”.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No hay ninguna plantilla llamada «{name}».</translation>
    </message>
    <message>
        <source>There is no {time} on that day: the clocks go forward over it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ese día no existe la hora {time}: los relojes se adelantan y la saltan.</translation>
    </message>
    <message>
        <source>This is a premium-rate, shared-cost or satellite number. The call may cost a lot. Call it from {from_number}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Es un número de tarificación adicional, de coste compartido o de satélite. La llamada puede salir cara. ¿Llamar desde {from_number}?</translation>
    </message>
    <message>
        <source>This is a premium-rate, shared-cost or satellite number. The call may cost a lot. Call it into room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Es un número de tarificación adicional, de coste compartido o de satélite. La llamada puede salir cara. ¿Llamarlo a la sala {room}?</translation>
    </message>
    <message>
        <source>This may not work. 3CX 12 can be asked to start a conference, but where it was tried, 3CX accepted it and nothing started.</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>Puede que no funcione. A 3CX 12 se le puede pedir que inicie una conferencia, pero donde se probó, 3CX la aceptó y no se inició nada.</translation>
    </message>
    <message>
        <source>This number is in a country that was never called from here. Call it from {from_number}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Es un número de un país al que nunca se ha llamado desde aquí. ¿Llamar desde {from_number}?</translation>
    </message>
    <message>
        <source>This number is in a country that was never called from here. Call it into room {room}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>Es un número de un país al que nunca se ha llamado desde aquí. ¿Llamarlo a la sala {room}?</translation>
    </message>
    <message>
        <source>This phone system can&apos;t start conferences by itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Esta centralita no puede iniciar conferencias por sí sola.</translation>
    </message>
    <message>
        <source>Too long: a name has at most {most} characters.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Demasiado largo: un nombre tiene como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>Type one, or say --no-pin if anybody may join.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Escriba uno o añada --no-pin si puede entrar cualquiera.</translation>
    </message>
    <message>
        <source>Type one, so that it can be told from others.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Escriba uno para distinguirla de otras.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Escriba uno.</translation>
    </message>
    <message>
        <source>Type the PIN again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a escribir el PIN.</translation>
    </message>
    <message>
        <source>Type the PIN of this conference, then call again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Escriba el PIN de esta conferencia y vuelva a llamar.</translation>
    </message>
    <message>
        <source>Unlock it, or type the PIN again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Desbloquéelo o vuelva a escribir el PIN.</translation>
    </message>
    <message>
        <source>Wait until one is, or choose a room that can be used.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Espere a que haya una o elija una sala que se pueda usar.</translation>
    </message>
    <message>
        <source>Was not started</source>
        <extracomment>wording/planned_sentences.py</extracomment>
        <translation>No se inició</translation>
    </message>
    <message>
        <source>What kind of number this is cannot be told.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>No se puede determinar qué tipo de número es.</translation>
    </message>
    <message>
        <source>Who is in this call is hidden here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Aquí no se muestra quién está en esta llamada.</translation>
    </message>
    <message>
        <source>With the outside prefix {prefix}: {number}.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Con el prefijo de salida {prefix}: {number}.</translation>
    </message>
    <message>
        <source>Without a PIN, anybody who dials {slot} can join; guests can&apos;t come in through {gateway}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Sin PIN, puede entrar cualquiera que marque {slot}; los invitados no pueden entrar por {gateway}.</translation>
    </message>
    <message>
        <source>Without a PIN, anybody who knows the number can join.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Sin PIN, puede entrar cualquiera que conozca el número.</translation>
    </message>
    <message>
        <source>Write it like this, by the clock of this computer: 2027-03-01 14:00.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Escríbala así, según el reloj de este equipo: 2027-03-01 14:00.</translation>
    </message>
    <message>
        <source>You are asked before it is called.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>Se le preguntará antes de llamar.</translation>
    </message>
    <message>
        <source>You tried this number from {who} at {clock}.</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>Usted intentó llamar a este número desde {who} a las {clock}.</translation>
    </message>
    <message>
        <source>Your presence could not be changed: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo cambiar su presencia: {why}.</translation>
    </message>
    <message>
        <source>{file} could not be saved. What happens meanwhile is remembered until Callboard ends.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo guardar {file}. Lo que ocurra mientras tanto se recuerda hasta que se cierre Callboard.</translation>
    </message>
    <message>
        <source>{file} holds no contacts that could be read.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} no contiene contactos que se puedan leer.</translation>
    </message>
    <message>
        <source>{file} holds no list of people that could be read.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} no contiene ninguna lista de personas legible.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} está vacío.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB. No list of people is.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} ocupa más de {most} MB. Ninguna lista de personas ocupa tanto.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Callboard.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} lo guardó un Callboard más reciente.</translation>
    </message>
    <message>
        <source>{first} rings and opens room {slot}.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Suena {first}, que abre la sala {slot}.</translation>
    </message>
    <message>
        <source>{first} rings first and opens room {slot}; then {others} are called one after the other.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Primero suena {first}, que abre la sala {slot}; después se llama a {others}, por orden.</translation>
    </message>
    <message>
        <source>{first} rings first and opens room {slot}; then {others} is called.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Primero suena {first}, que abre la sala {slot}; después se llama a {others}.</translation>
    </message>
    <message>
        <source>{host} answers on port {port}, but does not let Callboard in.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{host} responde en el puerto {port}, pero no deja entrar a Callboard.</translation>
    </message>
    <message>
        <source>{number} begins with the outside prefix {prefix} already.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>{number} ya empieza por el prefijo de salida {prefix}.</translation>
    </message>
    <message>
        <source>{number} is a code, not a phone number: it is dialled as it is.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>{number} es un código, no un número de teléfono: se marca tal cual.</translation>
    </message>
    <message>
        <source>{number} is an emergency number.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>{number} es un número de emergencias.</translation>
    </message>
    <message>
        <source>{number} is as short as an extension: it is dialled as it is.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>{number} es tan corto como una extensión: se marca tal cual.</translation>
    </message>
    <message>
        <source>{number} is in the internal range: it is dialled as it is.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>{number} está en el rango interno: se marca tal cual.</translation>
    </message>
    <message>
        <source>{number} is never called without a question, and at that time nobody may be here to answer it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>A {number} nunca se llama sin preguntar, y a esa hora puede que no haya nadie para responder.</translation>
    </message>
    <message>
        <source>{number} is not in room {slot}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{number} no está en la sala {slot}.</translation>
    </message>
    <message>
        <source>{who} is calling this number now ({time}).</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>{who} está llamando a este número ahora ({time}).</translation>
    </message>
    <message>
        <source>{who} is in no call now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} no está ahora en ninguna llamada.</translation>
    </message>
    <message>
        <source>{who} is not in this call any more.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} ya no está en esta llamada.</translation>
    </message>
    <message>
        <source>{who} is talking in no call now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} no habla ahora en ninguna llamada.</translation>
    </message>
    <message>
        <source>{who} is talking to this number now ({time}).</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>{who} está hablando con este número ahora ({time}).</translation>
    </message>
    <message>
        <source>{who} talked to this number at {clock}.</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>{who} habló con este número a las {clock}.</translation>
    </message>
    <message>
        <source>{who} tried this number at {clock}.</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>{who} intentó llamar a este número a las {clock}.</translation>
    </message>
    <message>
        <source>{who} was on another call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{who} estaba en otra llamada.</translation>
    </message>
    <message>
        <source>“callboard calls” tells which calls there are.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>«callboard calls» muestra las llamadas que hay.</translation>
    </message>
    <message>
        <source>“callboard conference show {slot}” lists who is.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>«callboard conference show {slot}» muestra quién está.</translation>
    </message>
    <message>
        <source>“callboard conference templates list” shows those that there are.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>«callboard conference templates list» muestra las que hay.</translation>
    </message>
    <message>
        <source>“callboard schedule list” shows those that there are.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>«callboard schedule list» muestra las que hay.</translation>
    </message>
    <message>
        <source>“{call}” is not the number of a call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>«{call}» no es el número de una llamada.</translation>
    </message>
    <message>
        <source>•••</source>
        <extracomment>wording/check_report.py</extracomment>
        <translation>•••</translation>
    </message>
    <message>
        <source>Someone else picked up this call.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Otra persona contestó esta llamada.</translation>
    </message>
    <message>
        <source>3CX accepted it but nothing started</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>3CX la aceptó, pero no se inició nada</translation>
    </message>
    <message>
        <source>3CX accepted it but nothing started: “{title}”.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX la aceptó, pero no se inició nada: «{title}».</translation>
    </message>
    <message>
        <source>3CX did not remove the scheduled conference.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX no eliminó la conferencia programada.</translation>
    </message>
    <message>
        <source>3CX did not take the scheduled conference.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX no aceptó la conferencia programada.</translation>
    </message>
    <message>
        <source>3CX has it in its list</source>
        <extracomment>wording/schedule_sentences.py</extracomment>
        <translation>3CX la tiene en su lista</translation>
    </message>
    <message>
        <source>3CX keeps another PIN than was asked for.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX guardó un PIN distinto del solicitado.</translation>
    </message>
    <message>
        <source>3CX keeps another name than was asked for.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX guardó un nombre distinto del solicitado.</translation>
    </message>
    <message>
        <source>3CX keeps another time than was asked for.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX guardó una hora distinta de la solicitada.</translation>
    </message>
    <message>
        <source>3CX keeps other people than was asked for.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX guardó personas distintas de las solicitadas.</translation>
    </message>
    <message>
        <source>3CX keeps something else than was asked for.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX guardó algo distinto de lo solicitado.</translation>
    </message>
    <message>
        <source>3CX took the scheduled conference and kept nothing of it. Perhaps this phone system cannot schedule any.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>3CX aceptó la conferencia programada y no guardó nada. Quizá esta centralita no pueda programar ninguna.</translation>
    </message>
    <message>
        <source>3CX {generation} can&apos;t change presence back by itself.</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>3CX {generation} no puede volver a cambiar la presencia por sí solo.</translation>
    </message>
    <message>
        <source>Only an answered call can be passed on, recorded or come into. Divert one that rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Pasar, grabar o entrar solo es posible con una llamada contestada. Desvíela si aún suena.</translation>
    </message>
    <message>
        <source>Out of office</source>
        <extracomment>wording/presence_sentences.py</extracomment>
        <translation>Fuera de la oficina</translation>
    </message>
    <message>
        <source>Presence that ends by itself</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Presencia que termina por sí sola</translation>
    </message>
    <message>
        <source>Record a call</source>
        <extracomment>wording/capability_sentences.py</extracomment>
        <translation>Grabar una llamada</translation>
    </message>
    <message>
        <source>Say --of {call} for the call of that extension.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Añada --of {call} para la llamada de esa extensión.</translation>
    </message>
    <message>
        <source>Say --of {number} for the extension, or where the call rings as well: {number} --of EXTENSION.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Añada --of {number} para la extensión o indique también dónde suena la llamada: {number} --of EXTENSION.</translation>
    </message>
    <message>
        <source>Say --on EXTENSION, or set CALLBOARD_MY_EXTENSION to your own.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Añada --on EXTENSION o asigne a CALLBOARD_MY_EXTENSION su propia extensión.</translation>
    </message>
    <message>
        <source>Say which one, by the number that stands before it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Indique cuál, con el número que figura delante.</translation>
    </message>
    <message>
        <source>Say whose part is meant: --of NUMBER.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Indique a quién se refiere: --of NUMBER.</translation>
    </message>
    <message>
        <source>Set CALLBOARD_MY_EXTENSION to your own extension.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Asigne a CALLBOARD_MY_EXTENSION su propia extensión.</translation>
    </message>
    <message>
        <source>Several are in call {call}: {numbers}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Hay varios en la llamada {call}: {numbers}.</translation>
    </message>
    <message>
        <source>Several calls could be meant: {calls}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Puede tratarse de varias llamadas: {calls}.</translation>
    </message>
    <message>
        <source>Somebody else was changing the same extension, twice in a row.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Dos veces seguidas, otra persona estaba cambiando la misma extensión.</translation>
    </message>
    <message>
        <source>Someone just started a conference in room {slot}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Alguien acaba de iniciar una conferencia en la sala {slot}.</translation>
    </message>
    <message>
        <source>Something is missing in the settings</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Falta algo en los ajustes</translation>
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
        <source>Switch it on in Settings, under Conference, or add --experimental. It may not work: better let Callboard start it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Actívelo en Ajustes, en Conferencia, o añada --experimental. Puede que no funcione: es mejor que la inicie Callboard.</translation>
    </message>
    <message>
        <source>Take 3CXPhoneSystem.ini from the folder in which the phone system itself uses it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Tome el 3CXPhoneSystem.ini de la carpeta en la que lo usa la propia centralita.</translation>
    </message>
    <message>
        <source>Take 3CXPhoneSystem.ini from the live folder.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Tome el 3CXPhoneSystem.ini de la carpeta activa.</translation>
    </message>
    <message>
        <source>Take a fresh 3CXPhoneSystem.ini from the server.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Tome un 3CXPhoneSystem.ini reciente del servidor.</translation>
    </message>
    <message>
        <source>Take it out of the list.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Quite esa entrada de la lista.</translation>
    </message>
    <message>
        <source>Take them from {better}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Tómelos de {better}.</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>wording/step_words.py</extracomment>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>That 3CX starts conferences by itself is an experiment, and it is switched off.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Que 3CX inicie conferencias por sí solo es un experimento y está desactivado.</translation>
    </message>
    <message>
        <source>That computer is on, but nothing listens on this port. Is the phone system running? Check the port.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ese equipo está encendido, pero nada escucha en este puerto. ¿Está en marcha la centralita? Compruebe el puerto.</translation>
    </message>
    <message>
        <source>That is the same phone.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Es el mismo teléfono.</translation>
    </message>
    <message>
        <source>The .NET on this computer, and what {file} was made for</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>El .NET de este equipo y aquel para el que se hizo {file}</translation>
    </message>
    <message>
        <source>The 3CX files broke the test</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Los archivos de 3CX interrumpieron la prueba</translation>
    </message>
    <message>
        <source>The 3CX files could not be copied to {folder}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudieron copiar los archivos de 3CX a {folder}.</translation>
    </message>
    <message>
        <source>The 3CX files lack something that Callboard needs: {member}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>A los archivos de 3CX les falta algo que Callboard necesita: {member}.</translation>
    </message>
    <message>
        <source>The 3CX files need the {file_bits}-bit edition.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Los archivos de 3CX necesitan la edición de {file_bits} bits.</translation>
    </message>
    <message>
        <source>The 3CX files need {wanted}; this would be {chosen}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Los archivos de 3CX necesitan {wanted}; este sería {chosen}.</translation>
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
        <source>The call left {who}, and the phone system did not say who has it now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La llamada ya no está con {who} y la centralita no indicó quién la tiene ahora.</translation>
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
        <source>The call of {who} was not ended: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se finalizó la llamada de {who}: {why}.</translation>
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
        <source>The computer {host} is on, but port {port} is closed.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>El equipo {host} está encendido, pero el puerto {port} está cerrado.</translation>
    </message>
    <message>
        <source>The connection to the phone system was lost before it could be seen what became of the presence.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Se perdió la conexión con la centralita antes de poder ver qué pasó con la presencia.</translation>
    </message>
    <message>
        <source>The connection to the phone system was lost meanwhile, and it shows {kept} now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Mientras tanto se perdió la conexión con la centralita, que ahora muestra {kept}.</translation>
    </message>
    <message>
        <source>The connection to the phone system was lost. A call may still be going on.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Se perdió la conexión con la centralita. Puede que una llamada siga en curso.</translation>
    </message>
    <message>
        <source>The extension chosen as my phone</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>La extensión elegida como mi teléfono</translation>
    </message>
    <message>
        <source>The file does not say which computer the PBX is on.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>El archivo no indica en qué equipo está la centralita.</translation>
    </message>
    <message>
        <source>The file does not say which computer the phone system is on.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>El archivo no indica en qué equipo está la centralita.</translation>
    </message>
    <message>
        <source>The files are from another 3CX version</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Los archivos son de otra versión de 3CX</translation>
    </message>
    <message>
        <source>The files do not fit this version</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Los archivos no encajan con esta versión</translation>
    </message>
    <message>
        <source>The files in {folder} are not the ones in use.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Los archivos de {folder} no son los que están en uso.</translation>
    </message>
    <message>
        <source>The files in {folder} changed while they were copied.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Los archivos de {folder} cambiaron mientras se copiaban.</translation>
    </message>
    <message>
        <source>The files need another .NET</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Los archivos necesitan otro .NET</translation>
    </message>
    <message>
        <source>The files need the other edition</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Los archivos necesitan la otra edición</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>La carpeta no está</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>wording/check_sentences.py
----------
wording/problem_sentences.py</extracomment>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>The number may be busy or wrong; the phone system did not say which. Try again later.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>El número puede estar ocupado o ser erróneo; la centralita no lo indicó. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The one in which the phone system itself uses it.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Aquella en la que lo usa la propia centralita.</translation>
    </message>
    <message>
        <source>The password could not be read: the place for passwords of this computer does not answer.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo leer la contraseña: el almacén de contraseñas de este equipo no responde.</translation>
    </message>
    <message>
        <source>The password could not be read: the place for passwords of this computer is locked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo leer la contraseña: el almacén de contraseñas de este equipo está bloqueado.</translation>
    </message>
    <message>
        <source>The password could not be saved: the place for passwords of this computer is locked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo guardar la contraseña: el almacén de contraseñas de este equipo está bloqueado.</translation>
    </message>
    <message>
        <source>The password could not be saved: the place for passwords of this computer refused it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo guardar la contraseña: el almacén de contraseñas de este equipo la rechazó.</translation>
    </message>
    <message>
        <source>The password could not be saved: this computer has no place for passwords.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo guardar la contraseña: este equipo no tiene almacén de contraseñas.</translation>
    </message>
    <message>
        <source>The password is still kept: the place for passwords of this computer does not answer.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La contraseña sigue guardada: el almacén de contraseñas de este equipo no responde.</translation>
    </message>
    <message>
        <source>The password is still kept: the place for passwords of this computer is locked.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La contraseña sigue guardada: el almacén de contraseñas de este equipo está bloqueado.</translation>
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
        <source>The phone system does not answer</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>La centralita no responde</translation>
    </message>
    <message>
        <source>The phone system is silent</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>La centralita no da señales</translation>
    </message>
    <message>
        <source>The phone system refused it.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La centralita lo rechazó.</translation>
    </message>
    <message>
        <source>The phone system refused to change the presence.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La centralita se negó a cambiar la presencia.</translation>
    </message>
    <message>
        <source>The phone system took the change and kept {kept}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La centralita aceptó el cambio, pero mantuvo {kept}.</translation>
    </message>
    <message>
        <source>The phone system took the change, and nothing of it was seen for {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La centralita aceptó el cambio, pero no se vio ningún efecto en {seconds} s.</translation>
    </message>
    <message>
        <source>The phone {who} is not registered with the phone system: it can&apos;t ring.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>El teléfono {who} no está registrado en la centralita: no puede sonar.</translation>
    </message>
    <message>
        <source>The presence of {who} could not be changed: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo cambiar la presencia de {who}: {why}.</translation>
    </message>
    <message>
        <source>The recording of {who} was not changed: {why}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se cambió la grabación de {who}: {why}.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Se rechazó el acceso</translation>
    </message>
    <message>
        <source>The support bundle could not be saved as {file}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo guardar el paquete de soporte como {file}.</translation>
    </message>
    <message>
        <source>The test runs in a process of its own: nothing else was harmed.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>La prueba se ejecuta en su propio proceso: nada más se vio afectado.</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Después compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Then choose that folder in the connection settings.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Después elija esa carpeta en los ajustes de conexión.</translation>
    </message>
    <message>
        <source>There is a file {file} already.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ya existe un archivo {file}.</translation>
    </message>
    <message>
        <source>There is no call now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ahora no hay ninguna llamada.</translation>
    </message>
    <message>
        <source>There is no call {call} now.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ahora no hay ninguna llamada {call}.</translation>
    </message>
    <message>
        <source>There is no call {call} now: {call} is an extension.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Ahora no hay ninguna llamada {call}: {call} es una extensión.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No existe el archivo {file}.</translation>
    </message>
    <message>
        <source>There is no phone system called “{profile}” here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Aquí no hay ninguna centralita llamada «{profile}».</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for a copy of the 3CX files.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No hay espacio suficiente en el disco para una copia de los archivos de 3CX.</translation>
    </message>
    <message>
        <source>These are files of 3CX {found}. This version of Callboard works with these only: {served}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Estos archivos son de 3CX {found}. Esta versión de Callboard solo funciona con: {served}.</translation>
    </message>
    <message>
        <source>These are not the files in use</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Estos no son los archivos en uso</translation>
    </message>
    <message>
        <source>They are further down in the connection settings.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Están más abajo en los ajustes de conexión.</translation>
    </message>
    <message>
        <source>They may have changed if the PBX was moved.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Pueden haber cambiado si se trasladó la centralita.</translation>
    </message>
    <message>
        <source>This cannot be used for a phone system: {fields}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Esto no sirve para una centralita: {fields}.</translation>
    </message>
    <message>
        <source>This file is only a template</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Este archivo es solo una plantilla</translation>
    </message>
    <message>
        <source>This is another file</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Este es otro archivo</translation>
    </message>
    <message>
        <source>This is not a 3CXPhoneSystem.ini: it has no [ConfService] part.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Esto no es un 3CXPhoneSystem.ini: no tiene sección [ConfService].</translation>
    </message>
    <message>
        <source>This number is calling {who} now ({time}).</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>Este número está llamando a {who} ahora ({time}).</translation>
    </message>
    <message>
        <source>This number is in conference room {who} now ({time}).</source>
        <extracomment>wording/collision_sentences.py</extracomment>
        <translation>Este número está ahora en la sala de conferencia {who} ({time}).</translation>
    </message>
    <message>
        <source>This number is never called unasked, so it cannot wait. Drop it on one person.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>A este número nunca se llama sin preguntar; por eso no puede esperar. Suéltelo sobre una sola persona.</translation>
    </message>
    <message>
        <source>Transfer the call to {to_person}?</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>¿Transferir la llamada a {to_person}?</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>Try again when that phone is free.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a intentarlo cuando ese teléfono esté libre.</translation>
    </message>
    <message>
        <source>Try again, or hang up the phone itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a intentarlo o cuelgue en el propio teléfono.</translation>
    </message>
    <message>
        <source>Try again, or have it changed in 3CX.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a intentarlo o pida que se cambie en 3CX.</translation>
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
        <source>Try again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, have the rights of this sign-in looked at in 3CX.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a intentarlo. Si persiste, pida que se revisen en 3CX los permisos de este acceso.</translation>
    </message>
    <message>
        <source>Try this</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Pruebe esto</translation>
    </message>
    <message>
        <source>Try this, in order</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Pruebe esto, por orden</translation>
    </message>
    <message>
        <source>Two of one name take each other&apos;s connection away.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Dos con el mismo nombre se quitan la conexión uno a otro.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a escribirlo.</translation>
    </message>
    <message>
        <source>Type the name or address of the 3CX server.</source>
        <extracomment>wording/fix_steps.py
----------
wording/problem_sentences.py</extracomment>
        <translation>Escriba el nombre o la dirección del servidor 3CX.</translation>
    </message>
    <message>
        <source>Type the password again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Vuelva a escribir la contraseña.</translation>
    </message>
    <message>
        <source>Unlock it and import again, or set CALLBOARD_CONFIG_PASSWORD each time.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Desbloquéelo e importe de nuevo, o defina CALLBOARD_CONFIG_PASSWORD cada vez.</translation>
    </message>
    <message>
        <source>Unlock it, or type the password again.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Desbloquéelo o vuelva a escribir la contraseña.</translation>
    </message>
    <message>
        <source>Use the {file_bits}-bit edition of Callboard; this is the {program_bits}-bit edition.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Use la edición de {file_bits} bits de Callboard; esta es la de {program_bits} bits.</translation>
    </message>
    <message>
        <source>Version {version}: 3CX {number}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Versión {version}: 3CX {number}.</translation>
    </message>
    <message>
        <source>Wanted: {wanted}.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Necesario: {wanted}.</translation>
    </message>
    <message>
        <source>What the 3CX files did here did not end within {seconds} s, and was stopped.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>La prueba con los archivos de 3CX no terminó en {seconds} s y se detuvo.</translation>
    </message>
    <message>
        <source>What the 3CX files did here ended the test, with code {exit_code}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Los archivos de 3CX interrumpieron la prueba con el código {exit_code}.</translation>
    </message>
    <message>
        <source>What the phone system tells after signing in</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Lo que indica la centralita tras iniciar sesión</translation>
    </message>
    <message>
        <source>What was loaded once stays loaded until then.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Lo que se ha cargado sigue cargado hasta entonces.</translation>
    </message>
    <message>
        <source>What your IT prepared for this computer cannot be used: {file}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se puede usar lo que informática preparó para este equipo: {file}.</translation>
    </message>
    <message>
        <source>What {file} says about itself; it is not loaded for that</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Lo que {file} indica de sí mismo; para ello no se carga</translation>
    </message>
    <message>
        <source>Who is in this call is hidden here, so nobody comes into it from here.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Aquí se oculta quién está en esta llamada; por eso nadie entra en ella desde aquí.</translation>
    </message>
    <message>
        <source>Whose calls are shown is in the settings, under Privacy.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>De quién se muestran las llamadas se elige en Ajustes, en Privacidad.</translation>
    </message>
    <message>
        <source>Windows loaded another copy: {loaded}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Windows cargó otra copia: {loaded}.</translation>
    </message>
    <message>
        <source>Your own user needs it, nobody else.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Lo necesita su propio usuario, nadie más.</translation>
    </message>
    <message>
        <source>Your phones are not affected, only Callboard is.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Sus teléfonos no se ven afectados, solo Callboard.</translation>
    </message>
    <message>
        <source>{count} people are on the list. Calling one after the other takes long, and the phone system may not let so many into one room.</source>
        <extracomment>wording/preflight_sentences.py</extracomment>
        <translation>Hay {count} personas en la lista. Llamarlas una tras otra lleva tiempo, y puede que la centralita no admita tantas en una sala.</translation>
    </message>
    <message>
        <source>{count} problems found</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{count} problemas encontrados</translation>
    </message>
    <message>
        <source>{files} can be loaded.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Se puede cargar: {files}.</translation>
    </message>
    <message>
        <source>{files} in {folder}</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{files} en {folder}</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se puede leer {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be understood.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se entiende el contenido de {file}.</translation>
    </message>
    <message>
        <source>{file} could not be opened.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo abrir {file}.</translation>
    </message>
    <message>
        <source>{file} could not be saved.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se pudo guardar {file}.</translation>
    </message>
    <message>
        <source>{file} holds no phone system that Callboard could read.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} no contiene ninguna centralita que Callboard pueda leer.</translation>
    </message>
    <message>
        <source>{file} in {folder} cannot be read.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>No se puede leer {file} en {folder}.</translation>
    </message>
    <message>
        <source>{file} in {folder} does not say which 3CX it is from.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{file} en {folder} no indica de qué 3CX es.</translation>
    </message>
    <message>
        <source>{file} in {folder} is a link that leads back to itself.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} en {folder} es un enlace que lleva a sí mismo.</translation>
    </message>
    <message>
        <source>{file} in {folder} is no file of a 3CX: it is larger than {most} MB.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} en {folder} no es un archivo de 3CX: ocupa más de {most} MB.</translation>
    </message>
    <message>
        <source>{file} in {folder} is not from a 3CX server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} en {folder} no es de un servidor 3CX.</translation>
    </message>
    <message>
        <source>{file} in {folder} is not the file of a 3CX: it calls itself {name}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{file} en {folder} no es el archivo de 3CX: se identifica como {name}.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} es una carpeta.</translation>
    </message>
    <message>
        <source>{file} is no list of people: it is not a text file.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} no es una lista de personas: no es un archivo de texto.</translation>
    </message>
    <message>
        <source>{file} is only a template: it holds nobody&apos;s user and password.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{file} es solo una plantilla: no contiene usuario ni contraseña de nadie.</translation>
    </message>
    <message>
        <source>{file}, loaded in a process of its own</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{file}, cargado en su propio proceso</translation>
    </message>
    <message>
        <source>{host} answers on port {ports}.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{host} responde en el puerto {ports}.</translation>
    </message>
    <message>
        <source>{host} is this computer, and no phone system answers here. Type the name or address of the 3CX server.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{host} es este equipo y aquí no responde ninguna centralita. Escriba el nombre o la dirección del servidor 3CX.</translation>
    </message>
    <message>
        <source>{host} means this PC itself.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>{host} es este mismo equipo.</translation>
    </message>
    <message>
        <source>{host}, port {ports}</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{host}, puerto {ports}</translation>
    </message>
    <message>
        <source>{host}, port {port}, where calls are asked for</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{host}, puerto {port}, donde se solicitan las llamadas</translation>
    </message>
    <message>
        <source>{host}, port {port}, with user and password</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{host}, puerto {port}, con usuario y contraseña</translation>
    </message>
    <message>
        <source>{name} is being called already.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Ya se está llamando a {name}.</translation>
    </message>
    <message>
        <source>{name} is the first who is free</source>
        <extracomment>wording/drop_questions.py</extracomment>
        <translation>{name}: la primera persona libre</translation>
    </message>
    <message>
        <source>{number} is an emergency number too. Here it reaches the extension, not the emergency service.</source>
        <extracomment>wording/dialling_sentences.py</extracomment>
        <translation>El {number} también es un número de emergencias. Aquí llega a la extensión, no al servicio de emergencias.</translation>
    </message>
    <message>
        <source>{number} is not in call {call}.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{number} no está en la llamada {call}.</translation>
    </message>
    <message>
        <source>{number} is the number of a call, and of an extension at which another one rings.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>{number} es el número de una llamada y también el de una extensión en la que suena otra.</translation>
    </message>
    <message>
        <source>{people} will be shown here.</source>
        <extracomment>wording/drop_sentences.py</extracomment>
        <translation>Se mostrará aquí: {people}.</translation>
    </message>
    <message>
        <source>{runtime} {version}, {bits}-bit, as this program.</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>{runtime} {version}, de {bits} bits, como este programa.</translation>
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
        <source>1 problem found</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>1 problema encontrado</translation>
    </message>
    <message>
        <source>3CX files</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Archivos de 3CX</translation>
    </message>
    <message>
        <source>3CX files in the global assembly cache go before your own.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>Los archivos de 3CX de la caché global de ensamblados van antes que los suyos.</translation>
    </message>
    <message>
        <source>3CX may write a new password into it when it is updated or installed again.</source>
        <extracomment>wording/fix_steps.py</extracomment>
        <translation>3CX puede escribir en él una contraseña nueva al actualizarse o reinstalarse.</translation>
    </message>
    <message>
        <source>Sign-in accepted</source>
        <extracomment>wording/check_sentences.py</extracomment>
        <translation>Acceso aceptado</translation>
    </message>
    <message>
        <source>Signed in, and the connection was taken away at once. Another program may use the same name.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Se inició sesión, pero la conexión se cortó enseguida. Puede que otro programa use el mismo nombre.</translation>
    </message>
    <message>
        <source>Signed in, but no extensions arrived in {seconds} s.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>Se inició sesión, pero no llegó ninguna extensión en {seconds} s.</translation>
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
        <extracomment>wording/capability_sentences.py
----------
wording/drop_questions.py</extracomment>
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
        <extracomment>wording/check_sentences.py
----------
wording/problem_sentences.py</extracomment>
        <translation>{file} en {folder} no es una biblioteca .NET.</translation>
    </message>
    <message>
        <source>{file} is missing from {folder}.</source>
        <extracomment>wording/check_sentences.py
----------
wording/problem_sentences.py</extracomment>
        <translation>Falta {file} en {folder}.</translation>
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
        <source>“callboard profile list” shows those that there are.</source>
        <extracomment>wording/problem_sentences.py</extracomment>
        <translation>«callboard profile list» muestra las que hay.</translation>
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
